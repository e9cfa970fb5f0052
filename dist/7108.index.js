"use strict";
exports.id = 7108;
exports.ids = [7108];
exports.modules = {

/***/ 4077:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   DU: () => (/* binding */ readOwnMarks),
/* harmony export */   E: () => (/* binding */ mayJobGoOn),
/* harmony export */   Ev: () => (/* binding */ isWorkerProcess),
/* harmony export */   QF: () => (/* binding */ readWorkers),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   h6: () => (/* binding */ isBesideRunner),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES),
/* harmony export */   wl: () => (/* binding */ isBesideAgent),
/* harmony export */   xD: () => (/* binding */ isWorker)
/* harmony export */ });
/* unused harmony export hidesProcesses */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9666);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(920);
/* harmony import */ var _other_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);





const GITHUB_VARIABLES = [
    'RUNNER_TRACKING_ID',
    'RUNNER_NAME',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_WORKSPACE',
];
const RUN_VARIABLES = [...GITHUB_VARIABLES, ..._other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_VARIABLES */ .Ls];
function readRun(process, isManaged, processes) {
    const { pid, cwd = '' } = process;
    const start = () => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(processes.statOf(pid));
    const variables = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
    const named = variables.GITHUB_RUN_ID === undefined
        ? (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherRunOf */ .xV)(variables, () => processes.workers().ownOtherJob)
        : runOf(variables, start(), processes.workers());
    const workspace = named === undefined ? workspaceOf(cwd) : undefined;
    return workspace === undefined || isManaged() ? named : { ...workspace, alive: mayGoOn(start(), processes.workers()) };
}
function workspaceOf(cwd) {
    const [, directory, repository] = /^(\/.*)\/_work\/([\w.-]{1,100})\/\2(?:\/|$)/.exec(cwd) ?? [];
    return repository === undefined || directory === undefined ? undefined : { repository, directory };
}
const FORMS = [
    ['GITHUB_SERVER_URL', /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?$/],
    ['GITHUB_REPOSITORY', /^\w[\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/],
    ['GITHUB_RUN_ID', /^\d{1,20}$/],
    ['GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,5}$/],
    ['GITHUB_JOB', /^[A-Za-z_][\w-]{0,199}$/],
    ['RUNNER_NAME', /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u],
];
function runOf(variables, start, workers) {
    const believed = believable(variables);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = believed;
    if (server === undefined || repository === undefined || runId === undefined)
        return undefined;
    const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = believed;
    const page = `${server}/${repository}/actions/runs/${runId}`;
    const url = Number(attempt ?? 1) > 1 ? `${page}/attempts/${attempt}` : page;
    const tracking = variables.RUNNER_TRACKING_ID;
    const alive = !isProvedDead(tracking, start, workers);
    const isOwn = isOfTracking(tracking, workers.ownTrackingId);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ repository, runId, attempt, job, runner, url, alive, isOwn });
}
function isOfTracking(tracking, own) {
    if (tracking === undefined || tracking === '' || own === undefined)
        return undefined;
    if (tracking === own)
        return true;
    return TRACKING_ID.test(tracking) && TRACKING_ID.test(own) ? false : undefined;
}
const TRACKING_ID = /^github_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
function believable(variables) {
    return Object.fromEntries(FORMS.flatMap(([name, form]) => (form.test(variables[name] ?? '') ? [[name, variables[name]]] : [])));
}
function isProvedDead(trackingId, start, workers) {
    const isOwn = trackingId === workers.ownTrackingId && (trackingId !== '' || workers.isWithoutWorker === true);
    return trackingId !== undefined && !isOwn && !mayGoOn(start, workers);
}
function mayGoOn(start, workers) {
    return start === undefined || !workers.isComplete || !workers.starts.every((workerStart) => workerStart > start);
}
function mayJobGoOn(pid, { statOf, workers }) {
    const known = workers();
    return pid === undefined ? !known.isComplete || known.starts.length > 0 : mayGoOn((0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(statOf(pid)), known);
}
function readOwnMarks(ancestors) {
    let others;
    for (const pid of [process.pid, ...ancestors]) {
        const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
        if (marks.RUNNER_TRACKING_ID !== undefined || marks.GITHUB_RUN_ID !== undefined)
            return marks;
        if (others === undefined && (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)(marks) !== undefined)
            others = marks;
    }
    return others ?? {};
}
function readWorkers({ statOf, ancestors }) {
    const starts = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listPids */ .$q)()
        .filter(isWorkerProcess)
        .flatMap((pid) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(statOf(pid)) ?? []);
    const above = ancestors(process.pid);
    const { RUNNER_TRACKING_ID: ownTrackingId, ...own } = readOwnMarks(above);
    const isWithoutWorker = (ownTrackingId === '' && !above.some(isWorkerProcess)) || undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ starts, isComplete: seesEverybody(), ownTrackingId, isWithoutWorker, ownOtherJob: (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)(own) });
}
function isWorkerProcess(pid) {
    return isWorker((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)(`/proc/${pid}/cmdline`) ?? '');
}
function isWorker(cmdline) {
    return baseOf(cmdline) === 'Runner.Worker';
}
function isBesideRunner(pid, { besides }) {
    return besides(pid).some((other) => baseOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)(`/proc/${other}/cmdline`) ?? '') === 'Runner.Listener');
}
function isBesideAgent(pid, { besides }) {
    const jobOf = (one) => (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(one, RUN_VARIABLES));
    const job = jobOf(pid);
    return job !== undefined && besides(pid).some((other) => jobOf(other) !== job);
}
function baseOf(cmdline) {
    const [program = ''] = cmdline.split('\0');
    return program.slice(program.lastIndexOf('/') + 1);
}
function seesEverybody() {
    const isHiding = hidesProcesses((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)('/proc/self/mounts') ?? '');
    return (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)('/proc/1/stat') !== undefined && (process.geteuid?.() === 0 || !isHiding);
}
function hidesProcesses(mounts) {
    return /^\S+ \/proc proc \S*\bhidepid=(?!0\b|off\b)/m.test(mounts);
}


/***/ }),

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1480);


function readVariables(pid, names) {
    return parseVariables((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(`${(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(pid)}/environ`) ?? '', names);
}
function parseVariables(environ, names) {
    const found = {};
    const pairs = `\0${environ}\0`;
    for (const name of names) {
        const mark = `\0${name}=`;
        const at = pairs.indexOf(mark);
        if (at !== -1)
            found[name] = pairs.slice(at + mark.length, pairs.indexOf('\0', at + 1));
    }
    return found;
}


/***/ }),

/***/ 531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ LEASE_VARIABLES),
/* harmony export */   NH: () => (/* binding */ leasesOf),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   PG: () => (/* binding */ isOfSomeJob),
/* harmony export */   hV: () => (/* binding */ ownMarks)
/* harmony export */ });
/* unused harmony exports formatLeases, parseLeases */
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371);


const MORE_PORTS = Array.from({ length: 11 }, (_, at) => `PORT_PREFLIGHT_PORTS_${at + 2}`);
const PORTS = ['PORT_PREFLIGHT_PORTS', ...MORE_PORTS];
const LEASE_VARIABLES = ['PORT_PREFLIGHT_LEASE', 'PORT_PREFLIGHT_OWNER', ...PORTS];
const MOST_BYTES = 100_000;
function marksOf(leases, { id, owner }) {
    return { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: owner, ...formatLeases(leases) };
}
function ownMarks() {
    if (!isOfSomeJob(process.env))
        return (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnMarks */ .DU)((0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestors */ .T1)());
    return Object.fromEntries(_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_VARIABLES */ .w$.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
function isOfSomeJob({ RUNNER_TRACKING_ID, GITHUB_RUN_ID }) {
    return RUNNER_TRACKING_ID !== undefined || GITHUB_RUN_ID !== undefined;
}
function formatLeases(leases) {
    const parts = [];
    let room = 0;
    for (const line of leases.map(formatLease)) {
        const size = Buffer.byteLength(line) + 1;
        if (size > room) {
            parts.push([]);
            room = MOST_BYTES;
        }
        parts.at(-1)?.push(line);
        room -= size;
    }
    return Object.fromEntries(PORTS.flatMap((name, at) => (parts[at] === undefined ? [] : [[name, parts[at].join('\n')]])));
}
function formatLease({ name, range, isHeld }) {
    const word = (isPlain(name) ? name : withoutControls(name)).slice(0, 256) || '?';
    return `${range.low}-${range.high} ${isHeld ? 'held' : 'listed'} ${word}`;
}
function isPlain(name) {
    return /^[ -~]*$/.test(name);
}
function withoutControls(name) {
    return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}
function parseLeases(text) {
    return [...text.matchAll(/^([1-9]\d{0,4})-([1-9]\d{0,4}) (held|listed) (.{1,256})$/gm)].flatMap(([, low, high, held, name = '']) => {
        const range = { low: Number(low), high: Number(high) };
        return range.low <= range.high && range.high < 65_536 ? [{ name, range, isHeld: held === 'held' }] : [];
    });
}
function leasesOf(marks) {
    return PORTS.flatMap((name) => parseLeases(marks[name] ?? ''));
}


/***/ }),

/***/ 4371:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T1: () => (/* binding */ ancestors),
  Vu: () => (/* binding */ formatOwner),
  uD: () => (/* binding */ hasOwner),
  XA: () => (/* binding */ livingOwner),
  cE: () => (/* binding */ ownerOfCaller),
  pZ: () => (/* binding */ parseOwner),
  GH: () => (/* binding */ startOf),
  xE: () => (/* binding */ watchOf)
});

// UNUSED EXPORTS: parseOwnerMark

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/host/linux/ci-run.js
var ci_run = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var linux_process = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/src/host/linux/environment.js
var environment = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/src/host/linux/namespace.js
var namespace = __webpack_require__(5774);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/caller.js




const PASSING = new Set([
    ...['sudo', 'doas', 'su', 'runuser', 'setpriv', 'chroot', 'unshare', 'nsenter', 'pkexec', 'run0'],
    ...['timeout', 'time', 'nice', 'ionice', 'chrt', 'taskset', 'nohup', 'setsid', 'stdbuf', 'env', 'prlimit'],
    ...['flock', 'script', 'xargs', 'strace', 'ltrace', 'systemd-inhibit', 'dbus-run-session'],
]);
const MANY_IN_ONE = /^(busybox|toybox|coreutils)$/;
const SHELL = /^(sh|dash|ash|bash|ksh93|mksh|zsh)$/;
const COMMAND_FLAG = /^-[a-z]*c$/;
const REDIRECTION = /[<>]&?/g;
const BEYOND_ONE_COMMAND = /[;&|(){}`\n]/;
function callerAmong(above) {
    const passing = passingAmong(above);
    const caller = above[passing];
    const line = [process.pid, ...above.slice(0, passing)];
    if (caller === undefined)
        return 1;
    const session = sessionOf(process.pid) ?? 0;
    return isCaller(caller, { line, session }) ? caller : leaderOf(session, line);
}
function passingAmong(above) {
    const npx = npxAmong(above);
    const next = above.slice(npx).findIndex((pid) => !isPassing(pid));
    return next === -1 ? above.length - 1 : npx + next;
}
function npxAmong(above) {
    if (process.env.npm_command !== 'exec')
        return 0;
    const npx = above.findIndex((pid) => (0,environment/* readVariables */.C)(pid, ['npm_command']).npm_command !== 'exec');
    return above[npx + 1] === undefined ? 0 : npx + 1;
}
function isPassing(pid) {
    const argv = ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '').split('\0');
    const [first = '', second = ''] = argv.map(baseOf);
    const program = baseOf((0,proc_file/* readLink */.XF)(`/proc/${pid}/exe`) ?? '').replace(/ \(deleted\)$/, '');
    const name = program === '' ? (0,linux_process/* parseName */.$q)(statOf(pid)) : program;
    if (program === '' && first !== name)
        return false;
    if (MANY_IN_ONE.test(name) && MANY_IN_ONE.test(first))
        return passes(second, argv.slice(1));
    return passes(MANY_IN_ONE.test(name) ? first : name, argv);
}
function passes(name, argv) {
    return PASSING.has(name) || (SHELL.test(name) && runsOneCommand(argv));
}
function runsOneCommand(argv) {
    const flag = argv.findIndex((arg) => COMMAND_FLAG.test(arg));
    const script = argv[flag + 1]?.trim() ?? '';
    return flag > 0 && script !== '' && !BEYOND_ONE_COMMAND.test(script.replace(REDIRECTION, ''));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isCaller(pid, { line, session }) {
    if (!line.includes(session))
        return session === (sessionOf(pid) ?? (pid === 1 ? 1 : session));
    return !adopts(pid) || line.includes(Number(process.env.SYSTEMD_EXEC_PID));
}
function adopts(pid) {
    const name = (0,linux_process/* parseName */.$q)(statOf(pid));
    return name === 'systemd' || (pid === 1 && (0,namespace/* isFirstPidNamespace */.n)());
}
function leaderOf(session, line) {
    const stat = session > 0 ? statOf(session) : '';
    return stat === '' || (0,linux_process/* isDefunct */._6)(stat) || line.includes(session) ? undefined : session;
}
function sessionOf(pid) {
    const stat = statOf(pid);
    return stat === '' ? undefined : (0,linux_process/* parseSession */.iq)(stat);
}
function statOf(pid) {
    return (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '';
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/ticks.js


const BELOW_ZERO = 2 ** 63 / 1e7;
function commonTicks(start) {
    const offset = ownOffset();
    if (start === '' || offset === 0)
        return start;
    return offset === undefined || Number(start) > BELOW_ZERO ? '' : String(Number(start) - offset);
}
function ownTicks(common) {
    const offset = ownOffset();
    if (common === '' || offset === 0)
        return common;
    const own = offset === undefined ? -1 : Number(common) + offset;
    return own < 0 ? '' : String(own);
}
let known;
function ownOffset() {
    known ??= { offset: parseOffset((0,proc_file/* readProcFile */.XM)('/proc/self/timens_offsets') ?? '') };
    return known.offset;
}
const TICK_NS = 1e9 / linux_process/* USER_HZ */.Lh;
function parseOffset(text) {
    const [, seconds = '0', nanoseconds = '0'] = /^boottime +(-?\d+) +(\d+)$/m.exec(text) ?? [];
    return Number(nanoseconds) % TICK_NS === 0 ? Number(seconds) * linux_process/* USER_HZ */.Lh + Number(nanoseconds) / TICK_NS : undefined;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/owner.js






function ownerOfCaller() {
    return findOwner() ?? process.pid;
}
function hasOwner() {
    return findOwner() !== undefined;
}
let owner_known;
function findOwner() {
    const parent = process.ppid;
    if (owner_known?.parent !== parent)
        owner_known = { parent, owner: ownerAmong(ancestors()) };
    return owner_known.owner;
}
function ownerAmong(above) {
    const worker = above.find((pid) => (0,ci_run/* isWorker */.xD)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? ''));
    return worker ?? callerAmong(above);
}
function ancestors() {
    const found = [];
    for (let pid = process.ppid; pid > 0; pid = (0,linux_process/* parseParent */.ov)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? ''))
        found.push(pid);
    return found;
}
function livingOwner(pid) {
    return { pid, isAlive: true, ...(0,defined/* defined */.s)({ command: (0,linux_process/* parseCommand */.RM)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '') }) };
}
function formatOwner(pid) {
    return `${pid}:${commonTicks(startOf(pid) ?? '')}:${readBoot()}`;
}
function watchOf(mark) {
    const { pid, start = '' } = parseOwnerMark(mark) ?? {};
    return [String(pid), ownTicks(start)];
}
function parseOwnerMark(text) {
    const [, pid, start = '', boot = ''] = /^([1-9]\d{0,9}):(\d{0,20}):([\da-f-]{0,36})$/.exec(text) ?? [];
    return pid === undefined ? undefined : { pid: Number(pid), start, boot };
}
function parseOwner(text) {
    const mark = parseOwnerMark(text);
    if (mark === undefined)
        return undefined;
    const { pid, boot } = mark;
    const start = ownTicks(mark.start);
    const isSame = start === '' ? startOf(pid) !== undefined : startOf(pid) === start;
    return { pid, isAlive: (isSame || isHidden(pid)) && boot === readBoot() };
}
function isHidden(pid) {
    if ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) !== undefined)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startOf(pid) {
    const stat = (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '';
    if (stat === '' || (0,linux_process/* isDefunct */._6)(stat))
        return undefined;
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
function readBoot() {
    return (0,proc_file/* readProcFile */.XM)('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}


/***/ }),

/***/ 3023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   mA: () => (/* binding */ keptBy),
/* harmony export */   mg: () => (/* binding */ socketsOf),
/* harmony export */   qo: () => (/* binding */ readNameSockets)
/* harmony export */ });
/* unused harmony export parseNameSockets */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6841);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7992);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);





function socketsOf(named) {
    const sockets = new Map();
    for (const [port, inode] of named) {
        const known = sockets.get(port) ?? [];
        known.push(`socket:[${inode}]`);
        sockets.set(port, known);
    }
    return sockets;
}
function parseNameSockets(table) {
    return socketsOf((0,_name_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNamed */ .Nw)(Buffer.from(table, 'latin1')));
}
function readNameSockets() {
    return parseNameSockets((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(_name_table_js__WEBPACK_IMPORTED_MODULE_2__/* .TABLE */ .Bt) ?? '');
}
function keptBy(pid, leases, sockets) {
    const files = readFiles(pid);
    const kept = (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_3__/* .portSet */ .S9)([]);
    for (const [port, links] of sockets)
        if (links.some((link) => files.has(link)))
            kept[port] = 1;
    return leases.filter(({ range }) => !kept.subarray(range.low, range.high + 1).includes(0));
}
function isOurs(pid) {
    const uid = process.geteuid?.();
    return uid === 0 || (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUid */ .Y)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/status`) ?? '') === uid;
}
function readFiles(pid) {
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`).map((fd) => (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLink */ .XF)(`/proc/${pid}/fd/${fd}`) ?? ''));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 7108:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9861);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(920);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4371);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3023);






const PATIENCE_MS = 1_000;
const PAUSE_MS = 2;
async function release(sets) {
    const sockets = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameSockets */ .qo)();
    const seen = sets.map((set) => ({ ...set, start: (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(set.keeper) }));
    const keepers = seen.filter((set) => isKeeper(set, sockets)).map(({ keeper: pid, start }) => ({ pid, start }));
    if (await endAll(keepers, 'SIGTERM'))
        return;
    if (await endAll(keepers.filter(isThere), 'SIGKILL'))
        return;
    const left = keepers.filter(isThere).map(({ pid }) => pid);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .HostError */ .d(`the leases are not released: sudo kill ${left.join(' ')}`);
}
function isKeeper({ id, keeper }, sockets) {
    const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(keeper, _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_VARIABLES */ .Dq);
    return marks.PORT_PREFLIGHT_LEASE === id && (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(keeper) && (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .keptBy */ .mA)(keeper, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .leasesOf */ .NH)(marks), sockets).length > 0;
}
async function endAll(keepers, signal) {
    for (const keeper of keepers)
        end(keeper, signal);
    const deadline = (0,_model_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .nowMs */ .T)() + PATIENCE_MS;
    while (keepers.some(isThere) && (0,_model_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .nowMs */ .T)() < deadline)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return !keepers.some(isThere);
}
function end(keeper, signal) {
    try {
        if (isThere(keeper))
            process.kill(keeper.pid, signal);
    }
    catch {
    }
}
function isThere({ pid, start }) {
    return start !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(pid) === start;
}


/***/ }),

/***/ 5774:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namespaceOf),
/* harmony export */   n: () => (/* binding */ isFirstPidNamespace)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);

function namespaceOf(kind, pid = 'self') {
    return /\[(\d+)\]/.exec((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readLink */ .XF)(`/proc/${pid}/ns/${kind}`) ?? '')?.[1] ?? '';
}
function isFirstPidNamespace() {
    return namespaceOf('pid') === '4026531836';
}


/***/ }),

/***/ 3419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ otherJobOf),
/* harmony export */   Ls: () => (/* binding */ OTHER_VARIABLES),
/* harmony export */   xV: () => (/* binding */ otherRunOf)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

const OTHER_VARIABLES = [
    ...['CI_JOB_ID', 'CI_JOB_NAME', 'CI_JOB_URL', 'CI_PIPELINE_ID', 'CI_PROJECT_PATH'],
    ...['BUILD_TAG', 'BUILD_URL', 'JOB_NAME'],
    ...['BUILDKITE_JOB_ID', 'BUILDKITE_LABEL', 'BUILDKITE_BUILD_NUMBER', 'BUILDKITE_BUILD_URL'],
    ...['BUILDKITE_ORGANIZATION_SLUG', 'BUILDKITE_PIPELINE_SLUG'],
    ...['CIRCLE_BUILD_NUM', 'CIRCLE_JOB', 'CIRCLE_BUILD_URL'],
    ...['CIRCLE_PROJECT_USERNAME', 'CIRCLE_PROJECT_REPONAME'],
];
function otherRunOf(variables, ownJob) {
    const { ci, facts } = read(variables) ?? {};
    if (ci === undefined || facts === undefined)
        return undefined;
    const { jobId: _, ...told } = facts;
    const own = ownJob();
    return { ci, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ ...told, isOwn: own === undefined ? undefined : own === keyOf(ci, facts) }), alive: true };
}
function otherJobOf(variables) {
    const { ci, facts } = read(variables) ?? {};
    return ci === undefined || facts === undefined ? undefined : keyOf(ci, facts);
}
function keyOf(ci, { jobId, repository, runId, url }) {
    return JSON.stringify([ci, jobId ?? runId, repository, url]);
}
function read(variables) {
    for (const [ci, reader] of READERS) {
        const facts = reader(variables);
        if (facts !== undefined)
            return { ci, facts };
    }
    return undefined;
}
const READERS = [
    ['buildkite', ofBuildkite],
    ['circleci', ofCircleci],
    ['gitlab', ofGitlab],
    ['jenkins', ofJenkins],
];
function ofGitlab(told) {
    const jobId = believed(told.CI_JOB_ID, NUMBER);
    const runId = believed(told.CI_PIPELINE_ID, NUMBER);
    const repository = believed(told.CI_PROJECT_PATH, PROJECT);
    if (jobId === undefined || runId === undefined || repository === undefined)
        return undefined;
    const url = pageOf(told.CI_JOB_URL, `/${repository}/-/jobs/${jobId}`);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, jobId, job: believed(told.CI_JOB_NAME, WORDS), url });
}
function ofJenkins(told) {
    const job = believed(told.JOB_NAME, WORDS);
    const [, name, runId] = /^jenkins-(.*)-(\d{1,20})$/.exec(believed(told.BUILD_TAG, WORDS) ?? '') ?? [];
    if (job === undefined || runId === undefined || name !== job.replaceAll('/', '-'))
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ runId, jobId: `${job} ${runId}`, job, url: pageOf(told.BUILD_URL, `/${runId}/`) });
}
function ofBuildkite(told) {
    const jobId = believed(told.BUILDKITE_JOB_ID, UUID);
    const runId = believed(told.BUILDKITE_BUILD_NUMBER, NUMBER);
    const repository = projectOf(told.BUILDKITE_ORGANIZATION_SLUG, told.BUILDKITE_PIPELINE_SLUG);
    if (jobId === undefined || runId === undefined || repository === undefined)
        return undefined;
    const page = pageOf(told.BUILDKITE_BUILD_URL, `/${repository}/builds/${runId}`);
    const url = page === undefined ? undefined : `${page}#${jobId}`;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, jobId, job: believed(told.BUILDKITE_LABEL, WORDS), url });
}
function ofCircleci(told) {
    const runId = believed(told.CIRCLE_BUILD_NUM, NUMBER);
    const repository = projectOf(told.CIRCLE_PROJECT_USERNAME, told.CIRCLE_PROJECT_REPONAME);
    if (runId === undefined || repository === undefined)
        return undefined;
    const url = pageOf(told.CIRCLE_BUILD_URL, `/${runId}`);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, job: believed(told.CIRCLE_JOB, WORDS), url });
}
const NUMBER = /^[1-9]\d{0,19}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const PROJECT = /^(?!.*(^|\/)\.{1,2}(\/|$))[\w.][\w.-]{0,99}(\/[\w.][\w.-]{0,99}){1,20}$/;
const WORDS = /^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u;
const PAGE = /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?(\/[\w.~%+=,-]{1,255}){1,40}\/?$/;
function believed(value, form) {
    return value !== undefined && value.length <= 1_000 && form.test(value) ? value : undefined;
}
function projectOf(owner, name) {
    return owner === undefined || name === undefined ? undefined : believed(`${owner}/${name}`, PROJECT);
}
function pageOf(url, end) {
    return url?.endsWith(end) ? believed(url, PAGE) : undefined;
}


/***/ }),

/***/ 7992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Lh: () => (/* binding */ USER_HZ),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   SV: () => (/* binding */ ignoresTerm),
/* harmony export */   Xe: () => (/* binding */ isInit),
/* harmony export */   Y: () => (/* binding */ parseUid),
/* harmony export */   _6: () => (/* binding */ isDefunct),
/* harmony export */   hb: () => (/* binding */ parseGroup),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   oZ: () => (/* binding */ parseStart),
/* harmony export */   ov: () => (/* binding */ parseParent),
/* harmony export */   qg: () => (/* binding */ parseBoot),
/* harmony export */   x$: () => (/* binding */ isExiting)
/* harmony export */ });
const USER_HZ = 100;
const MAX_COMMAND = 4_096;
function parseCommand(cmdline) {
    const command = cmdline.replace(/\0+$/, '').replaceAll('\0', ' ').slice(0, MAX_COMMAND);
    return command.trim() === '' ? undefined : command;
}
function parseName(stat) {
    return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
}
function fieldsBehindName(stat, count) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ', count);
}
function isDefunct(stat) {
    return fieldsBehindName(stat, 1)[0] === 'Z';
}
function parseParent(stat) {
    return Number(fieldsBehindName(stat, 2)[1] ?? 0);
}
function parseGroup(stat) {
    return Number(fieldsBehindName(stat, 3)[2] ?? 0);
}
function parseSession(stat) {
    return Number(fieldsBehindName(stat, 4)[3] ?? 0);
}
function parseStart(stat) {
    const ticks = Number(fieldsBehindName(stat, 20)[19]);
    return Number.isFinite(ticks) ? ticks / USER_HZ : undefined;
}
function parseUid(status) {
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function isInit(status) {
    return /^NSpid:(\s+\d+)+\s+1$/m.test(status);
}
const SIGTERM_BIT = 1n << 14n;
function ignoresTerm(status) {
    const set = /^SigIgn:\s+([\da-f]{16})$/m.exec(status)?.[1];
    return set !== undefined && (BigInt(`0x${set}`) & SIGTERM_BIT) !== 0n;
}
function isStopped(status) {
    return /^State:\s+[Tt]\b/m.test(status);
}
const EXITING_FLAG = 0x4;
const SIGKILL_BIT = 1n << 8n;
function isExiting(stat, status) {
    const flags = Number(fieldsBehindName(stat, 7)[6] ?? 0);
    const isDumping = /^CoreDumping:\s+1$/m.test(status);
    return ((flags & EXITING_FLAG) !== 0 && !isDefunct(stat)) || isDumping || isKilled(status);
}
function isKilled(status) {
    const sets = status.matchAll(/^S(?:ig|hd)Pnd:\s+([\da-f]{16})$/gm);
    return [...sets].some(([, set]) => (BigInt(`0x${set}`) & SIGKILL_BIT) !== 0n);
}
function parseBoot(stat) {
    const seconds = /^btime (\d+)$/m.exec(stat)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}


/***/ }),

/***/ 1480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   p: () => (/* binding */ isLeaderless)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7992);



function directoryOf(pid, stat = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/stat`) ?? '') {
    const [thread] = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) ? otherThreads(pid) : [];
    return thread === undefined ? `/proc/${pid}` : `/proc/${pid}/task/${thread}`;
}
function isLeaderless(pid, stat) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) && otherThreads(pid).length > 0;
}
function otherThreads(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`).filter((thread) => thread !== String(pid));
    }
    catch {
        return [];
    }
}


/***/ })

};
;