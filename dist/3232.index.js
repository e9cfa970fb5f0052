"use strict";
exports.id = 3232;
exports.ids = [3232];
exports.modules = {

/***/ 5441:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function ownHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/';
    }
}


/***/ }),

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

/***/ 8064:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ KEEPER_NAME),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3715);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);


const KEEPER_NAME = 'port-preflight-keeper';
const LOOPBACK = '127.0.0.1';
const LOOPBACK_IPV6 = '::1';
const OURS = [LOOPBACK, LOOPBACK_IPV6];
function placesOf({ isHeld, requirement }, ephemeral) {
    if (!isHeld)
        return {};
    const { address, range } = requirement;
    const isChosen = ephemeral !== undefined && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectRanges */ .im)(range, ephemeral) !== undefined;
    return { needed: parkingPlace(address), ...(address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 && isChosen ? { wished: LOOPBACK_IPV6 } : {}) };
}
function parkingPlace(address) {
    if (address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 || address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_IPV4 */ .$F)
        return LOOPBACK;
    return address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_IPV6 */ .bY ? LOOPBACK_IPV6 : address;
}
function isRefusal({ code = '', syscall }, place = LOOPBACK) {
    if (!OURS.includes(place) && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code))
        return true;
    if (code === 'EADDRNOTAVAIL')
        return syscall === 'connect';
    return ['EADDRINUSE', 'EACCES', 'ECONNREFUSED', 'ECONNRESET'].includes(code);
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

/***/ 3232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lease: () => (/* reexport */ leaseForCaller),
  survey: () => (/* reexport */ survey)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/src/host/own-program.js
var own_program = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/host/linux/limits.js
var limits = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/faults.js


const SPARE = 40;
const NO_LOOPBACK = 'the loopback interface has no address: sudo ip link set lo up';
const FILTERED = 'a connection of 127.0.0.1 to itself does not come about, as behind a firewall that drops it; with hold: false none is needed';
const REASONS = {
    EADDRNOTAVAIL: NO_LOOPBACK,
    ENETUNREACH: NO_LOOPBACK,
    EHOSTUNREACH: NO_LOOPBACK,
    EAFNOSUPPORT: 'there is no IPv4 here to hold a port by; with hold: false none is needed',
    EPERM: FILTERED,
    ETIMEDOUT: FILTERED,
    ENFILE: 'the machine has as many files open as it may (sysctl fs.file-max)',
    ENOMEM: 'the kernel has no memory left for sockets',
    ENOBUFS: 'the kernel has no memory left for sockets',
};
function leaseFault(error, files) {
    if (error instanceof errors/* HostError */.d)
        return error;
    const { code = '' } = error;
    const reason = code === 'EMFILE' ? tooManyFiles(files) : (REASONS[code] ?? error.message);
    return new errors/* HostError */.d(`ports cannot be leased: ${reason}`);
}
function checkFileLimit(files) {
    const limit = readFileLimit();
    if (limit !== undefined && files + SPARE > limit) {
        throw new errors/* HostError */.d(`ports cannot be leased: ${tooManyFiles(files, limit)}`);
    }
}
function tooManyFiles(files, limit = readFileLimit()) {
    return `that takes ${files + SPARE} open files, and this process may have ${limit ?? 'fewer'} (ulimit -n)`;
}
function readFileLimit() {
    const limit = /^Max open files +(\d+)/m.exec((0,proc_file/* readProcFile */.XM)('/proc/self/limits') ?? '')?.[1];
    return limit === undefined ? undefined : Number(limit);
}

// EXTERNAL MODULE: ./lib/src/host/linux/leases/marks.js
var marks = __webpack_require__(531);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/host/linux/errno.js
var linux_errno = __webpack_require__(6585);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/claims.js
var claims = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/name-table.js
var name_table = __webpack_require__(5691);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/perl.js

const WATCH = `
sub watch {
  my ($pid, $start) = @_;
  local $/;
  while (1) {
    if (open my $stat, "<", "/proc/$pid/stat") {
      my ($state, $since) = (<$stat> // "") =~ /^.*\\) (\\S) (?:\\S+ ){18}(\\d+) /s or last;
      last if $state =~ /[ZXx]/ or $start ne "" && $since != $start;
      close $stat;
    } elsif ($! == 2 || $! == 3) {
      last unless $start eq "" && (kill(0, $pid) || $! == 1);
    }
    select undef, undef, undef, 1;
  }
  exit;
}`;
const TAKER = `${WATCH}
$^F = 1_000_000;
if (opendir my $files, "/proc/self/fd") {
  my @others = grep { /^\\d+$/ && $_ > 3 } readdir $files;
  closedir $files;
  for (@others) {
    open my $file, "<&=", $_ or next;
    close $file;
  }
}
open my $in, "<&=", 3;
open my $out, ">&=", 3;
select $out;
$| = 1;
my (%names, %uses, %parked, %wished, %silent, $is_full, @answers);

sub refuse { die 0 + $!, " $_[0]\\n" }

# What can be done without gives way.
sub opened {
  my ($family, $type) = @_;
  my $socket;
  return $socket if socket $socket, $family, $type, 0;
  refuse("socket") if $! != 24 || !%wished;
  $is_full = 1;
  %wished = ();
  return opened($family, $type);
}

sub place {
  my ($host, $port) = @_;
  return pack "S n C4 x8", 2, $port, split /\\./, $host if $host !~ /:/;
  return pack "S n x4 x15 C x4", 10, $port, length($host) - 2 if $host =~ /^::1?$/;
  require Socket;
  my ($error, $found) = Socket::getaddrinfo($host, $port, { flags => Socket::AI_NUMERICHOST(), socktype => 1 });
  return $found->{addr} unless $error;
  $! = 99;
  refuse("bind");
}

sub name {
  my ($port, $type) = @_;
  $! = 98;
  refuse("listen") if $uses{$port} && $uses{$port} & $type;
  if (!$uses{$port}) {
    my $name = opened(1, 1);
    bind $name, pack "S a108", 1, "\\0${name_table/* PREFIX */.H3}$port" or refuse("listen");
    listen $name, 1 or refuse("listen");
    $names{$port} = $name;
  }
  $uses{$port} |= $type;
}

# Closed, or left behind by one who is killed, it is gone at once.
sub park {
  my ($host, $port) = @_;
  my $place = place($host, $port);
  $! = 110;
  refuse("connect") if $silent{$host};
  my $socket = opened(unpack("S", $place), 1);
  setsockopt $socket, 1, 2, 1;
  setsockopt $socket, 1, 13, pack "i2", 1, 0;
  setsockopt $socket, 1, 21, pack "l!2", 2, 0;
  bind $socket, $place or refuse("bind");
  return $socket if connect $socket, $place;
  if ($! == 115) {
    $silent{$host} = 1;
    $! = 110;
  }
  refuse("connect");
}

# As a server of the kind that sets SO_REUSEADDR for TCP; errno, or 0 where it may be there just now.
sub test {
  my ($type, $only, $place) = @_;
  my $family = unpack "S", $place;
  my $socket = eval { opened($family, $type) } or return 0 + $!;
  setsockopt $socket, 1, 2, 1 if $type == 1;
  setsockopt $socket, 41, 26, $only if $family == 10;
  bind $socket, $place or return 0 + $!;
  $type == 2 or listen $socket, 1 or return 0 + $!;
  return 0;
}

sub test_all {
  my ($port, $type, $host) = @_;
  my $error = $host eq "*" ? test($type, 0, place("::", $port)) : test($type, 1, place($host, $port));
  # Where there is no IPv6, it is IPv4 alone.
  $error = test($type, 0, place("0.0.0.0", $port)) if $host eq "*" && $error && $error != 98;
  return unless $error;
  $! = $error;
  refuse("test");
}

sub give {
  my ($port, $type) = @_;
  delete $names{$port} unless $uses{$port} ^= $type;
  delete @$_{$port} for $type == 1 ? (\\%parked, \\%wished) : ();
}

sub take {
  my ($type, $low, $high, $host, $needed, $wished) = @_;
  # Of two strings, the bits would be those of their characters.
  $type += 0;
  my @named;
  eval {
    for my $port ($low .. $high) {
      name($port, $type);
      push @named, $port;
    }
    for my $port (@named) {
      $parked{$port} = park($needed, $port) if $needed ne "-";
      next if $wished eq "-" || $is_full;
      my $socket = eval { park($wished, $port) };
      $wished{$port} = $socket if $socket && !$is_full;
    }
    test_all($_, $type, $host) for @named;
    1;
  } and return "0\\n";
  my $answer = $@;
  give($_, $type) for @named;
  return $answer;
}

sub stay {
  print "kept\\n";
  close $in;
  close $out;
  watch(@_);
}

sub keep {
  my ($count, $bytes) = @_;
  read $in, my $text, $bytes;
  my @words = split /\\0/, $text, -1;
  my @args = splice @words, 0, $count;
  %ENV = map { split /=/, $_, 2 } grep { /=/ } @words;
  exec { $^X } @args;
  print 0 + $!, " exec\\n";
}

print "ready\\n";
while (defined(my $line = <$in>)) {
  chomp $line;
  if ($line =~ /^stay (\\d+) (\\d*)$/) { stay($1, $2) }
  elsif ($line =~ /^keep (\\d+) (\\d+)$/) { keep($1, $2) }
  elsif ($line ne "") { push @answers, take(split / /, $line) }
  else {
    print splice @answers;
  }
}`;
function hasOtherNumbers(architecture) {
    return /^(mips|ppc)/.test(architecture);
}
const KEEPER = `${WATCH}
open my $out, ">&=", 3;
print $out "kept\\n";
close $out;
watch(@ARGV);`;

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/talk.js
function talkBy(line) {
    let heard = '';
    let isOver = false;
    let onNews = () => { };
    line.on('data', (data) => {
        heard += data;
        onNews();
    });
    line.on('close', () => {
        isOver = true;
        onNews();
    });
    line.on('error', () => { });
    const take = (count) => {
        const lines = heard.split('\n');
        if (lines.length <= count)
            return undefined;
        heard = lines.slice(count).join('\n');
        return lines.slice(0, count);
    };
    return (question, count, longestMs) => new Promise((resolve, reject) => {
        const end = () => reject(new Error('what has them has ended'));
        const timer = setTimeout(end, longestMs);
        onNews = () => {
            const lines = take(count);
            if (lines === undefined && !isOver)
                return;
            clearTimeout(timer);
            onNews = () => { };
            if (lines === undefined)
                end();
            else
                resolve(lines);
        };
        if (question !== '')
            line.write(question);
        onNews();
    });
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/taker.js








const PERL = '/usr/bin/perl';
const READY_MS = 5_000;
const LONGEST_MS = 60_000;
async function openTaker({ ephemeral, likely }) {
    const perl = startPerl(likely.env);
    if (perl === undefined)
        return undefined;
    const ask = talkBy(perl.line);
    const end = () => endOf(perl);
    const isReady = await ask('', 1, READY_MS).then(([word]) => word === 'ready', () => false);
    if (!isReady)
        return end().then(() => undefined);
    return {
        async take(wishes) {
            const lines = wishes.map((wish) => formatWish(wish, ephemeral));
            const answers = await ask(`${lines.join('\n')}\n\n`, wishes.length, LONGEST_MS);
            return wishes.map((wish, at) => isTaken(answers[at] ?? '', wish));
        },
        async keep(keeping) {
            const [answer = ''] = await ask(isSame(keeping, likely) ? formatStay(keeping) : formatKeeping(keeping), 1, LONGEST_MS).catch(({ message }) => {
                throw new errors/* HostError */.d(`the leases are lost: ${message}`);
            });
            if (answer !== 'kept')
                throw new errors/* HostError */.d(`the leases cannot be kept: ${faultOf(answer).message}`);
            perl.line.destroy();
            return perl.pid;
        },
        drop: end,
    };
}
function startPerl(env) {
    if (hasOtherNumbers(process.arch))
        return undefined;
    const options = { argv0: claims/* KEEPER_NAME */.Rn, detached: true, cwd: '/', env };
    try {
        const perl = (0,external_node_child_process_.spawn)(PERL, ['-e', TAKER], { ...options, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
        perl.on('error', () => { });
        return perl.pid === undefined ? undefined : withLine(perl, perl.pid);
    }
    catch {
        return undefined;
    }
}
function withLine(perl, pid) {
    const line = perl.stdio[3];
    perl.unref();
    line.unref();
    return Object.assign(perl, { pid, line });
}
async function endOf(perl) {
    if (perl.exitCode !== null || perl.signalCode !== null)
        return;
    perl.kill('SIGKILL');
    perl.ref();
    await new Promise((resolve) => perl.once('exit', resolve));
}
const TYPES = { tcp: 1, udp: 2 };
function formatWish(wish, ephemeral) {
    const { protocol, range, address } = wish.requirement;
    const { needed = '-', wished = '-' } = (0,claims/* placesOf */.ek)(wish, ephemeral);
    return [TYPES[protocol], range.low, range.high, address, needed, wished].join(' ');
}
function isTaken(answer, wish) {
    if (answer === '0')
        return true;
    const { requirement } = wish;
    const fault = faultOf(answer);
    const isOwn = fault.syscall === 'test' && (requirement.address !== model_address/* ANY_ADDRESS */.A4 || requirement.protocol === 'udp');
    if (isOwn || (0,claims/* isRefusal */.vu)(fault, (0,claims/* placesOf */.ek)(wish, undefined).needed))
        return false;
    throw fault;
}
function faultOf(answer) {
    const [, errno, syscall] = /^([1-9]\d{0,3}) (\w+)$/.exec(answer) ?? [];
    if (errno === undefined || syscall === undefined)
        return new Error(answer);
    const code = (0,linux_errno/* errnoName */.g)(Number(errno));
    return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function formatStay({ owner }) {
    return `stay ${(0,leases_owner/* watchOf */.xE)(owner).join(' ')}\n`;
}
function formatKeeping({ owner, env }) {
    const args = [claims/* KEEPER_NAME */.Rn, '-e', KEEPER, ...(0,leases_owner/* watchOf */.xE)(owner)];
    const text = [...args, ...Object.entries(env).map(([name, value]) => `${name}=${value}`), ''].join('\0');
    return `keep ${args.length} ${Buffer.byteLength(text)}\n${text}`;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/lease.js







async function lease(orders, id) {
    const caller = (0,leases_owner/* ownerOfCaller */.cE)();
    const callerMark = (0,leases_owner/* formatOwner */.Vu)(caller);
    const own = (0,marks/* ownMarks */.hV)();
    const keepingOf = (leases, mark) => ({
        owner: mark,
        env: { ...own, ...(0,marks/* marksOf */.Ok)(leases, { id, owner: mark }) },
    });
    const tries = triesOf(orders, [...orders.keys()]);
    const likely = keepingOf(tries.map(({ wish }) => leaseOf(wish)), callerMark);
    const { ephemeral } = (0,limits/* readLimits */.BU)().limits;
    const claims = await openClaims({ ephemeral, likely });
    const met = await meet(orders, { tries, claims, ephemeral }).catch(async (error) => {
        await claims.drop();
        throw leaseFault(error, filesFor(tries, ephemeral));
    });
    const leases = met.flatMap((wish) => (wish === undefined ? [] : leaseOf(wish)));
    let isOpen = true;
    const drop = async () => {
        if (isOpen)
            await claims.drop();
        isOpen = false;
    };
    return {
        met: met.map((wish) => wish?.requirement),
        drop,
        async keepFor(owner = caller) {
            if (leases.length === 0 || !isOpen)
                return undefined;
            const mark = owner === caller ? callerMark : (0,leases_owner/* formatOwner */.Vu)(owner);
            try {
                const keeper = await claims.keep(keepingOf(leases, mark));
                isOpen = false;
                return { id, keeper, owner: (0,leases_owner/* livingOwner */.XA)(owner), leases, isOwn: true, isOfJob: (0,marks/* isOfSomeJob */.PG)(own) };
            }
            catch (error) {
                if (owner === caller)
                    await drop();
                throw error;
            }
        },
    };
}
async function openClaims(opening) {
    return (await openTaker(opening)) ?? (await __webpack_require__.e(/* import() */ 5034).then(__webpack_require__.bind(__webpack_require__, 5034))).openOwnClaims(opening.ephemeral);
}
function filesFor(wishes, ephemeral) {
    return wishes.reduce((sum, { wish: { requirement, isHeld } }) => {
        const { address, range } = requirement;
        const inside = ephemeral === undefined || address !== model_address/* ANY_ADDRESS */.A4 ? undefined : (0,port/* intersectRanges */.im)(range, ephemeral);
        const parked = (0,port/* rangeSize */.xh)(range) + (inside === undefined ? 0 : (0,port/* rangeSize */.xh)(inside));
        return sum + (0,port/* rangeSize */.xh)(range) + (isHeld ? parked : 0);
    }, 0);
}
function leaseOf({ requirement, isHeld }) {
    return { name: requirement.name, range: requirement.range, isHeld };
}
async function meet(orders, { tries: first, claims, ephemeral }) {
    const met = orders.map(() => undefined);
    for (let tries = first; tries.length > 0;) {
        const open = met.flatMap((wish) => (wish === undefined ? [] : { wish }));
        checkFileLimit(filesFor([...open, ...tries], ephemeral));
        const taken = await claims.take(tries.map(({ wish }) => wish));
        for (const [place, { at, wish }] of tries.entries())
            met[at] = taken[place] ? wish : undefined;
        const waiting = tries.flatMap(({ at }) => (met[at] === undefined ? [at] : []));
        tries = triesOf(orders, waiting);
    }
    return met;
}
function triesOf(orders, waiting) {
    return waiting.flatMap((at) => nextWish(orders[at]).map((wish) => ({ at, wish })));
}
function nextWish(order) {
    const { value, done } = order?.candidates.next() ?? { done: true, value: undefined };
    return done || order === undefined ? [] : [{ requirement: value, isHeld: isHeld(value, order) }];
}
function isHeld({ protocol }, { demand }) {
    return demand.hold && protocol === 'tcp';
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/for-caller.js





async function leaseForCaller(orders, id) {
    const parent = process.ppid;
    const grant = await lease(orders, id);
    return {
        ...grant,
        async keepFor(owner) {
            const isForCaller = owner === undefined && grant.met.some((one) => one !== undefined);
            if (isForCaller && (process.ppid !== parent || !(0,leases_owner/* hasOwner */.uD)())) {
                await grant.drop();
                throw new errors/* UsageError */.e(nobody());
            }
            return grant.keepFor(owner);
        },
    };
}
function nobody() {
    const run = (0,shell/* ownCommand */.w1)('run NAME=any -- COMMAND', (0,own_program/* ownProgram */.D)());
    return `leases last as long as who has called port-preflight, and that process has ended: "${run}" leases for a command`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/host/home.js
var home = __webpack_require__(5441);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/host/linux/promised/ask-docker.js

const MOST_BYTES = 4 * 1024 * 1024;
function askPlainly(socketPath, path, ms) {
    return new Promise((resolve) => {
        const chunks = [];
        let size = 0;
        const socket = (0,external_node_net_.connect)({ path: socketPath });
        const end = (said) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(said);
        };
        const timer = setTimeout(() => end({ failed: `did not answer within ${ms} ms` }), ms);
        socket.on('connect', () => socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`));
        socket.on('error', (error) => end({ failed: error.code ?? error.message }));
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > MOST_BYTES)
                end({ failed: `answered with more than ${MOST_BYTES / 1024 / 1024} MiB` });
        });
        socket.on('end', () => end(parseAnswer(Buffer.concat(chunks).toString('latin1'))));
    });
}
function parseAnswer(answer) {
    const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(answer) ?? [];
    const cut = answer.indexOf('\r\n\r\n');
    if (status === undefined || cut === -1)
        return { failed: 'did not answer with HTTP' };
    return status === '200' ? { text: answer.slice(cut + 4) } : { failed: `answered with status ${status}` };
}
function parseIds(text) {
    try {
        const rows = JSON.parse(text);
        if (!Array.isArray(rows))
            return undefined;
        return rows.flatMap((row) => typeof row?.Id === 'string' && /^[\da-f]{12,64}$/.test(row.Id) ? [row.Id] : []);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/files.js


function newBudget() {
    return { files: 1_000, bytes: 8 * 1024 * 1024, entries: 5_000, end: (0,clock/* nowMs */.T)() + 1_000 };
}
function isSpent({ files, bytes, entries, end }) {
    return files <= 0 || bytes <= 0 || entries <= 0 || (0,clock/* nowMs */.T)() > end;
}
function isThere(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
const files_MOST_BYTES = 256 * 1024;
const O_PATH = 0o10000000;
function readSome(path, budget, most = files_MOST_BYTES) {
    if (!isThere(path))
        return '';
    let [place, file] = [];
    try {
        place = (0,external_node_fs_.openSync)(path, O_PATH);
        const stats = (0,external_node_fs_.fstatSync)(place);
        if (!stats.isFile() || isSpent(budget))
            return '';
        file = (0,external_node_fs_.openSync)(`/proc/self/fd/${place}`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const buffer = Buffer.allocUnsafe(Math.min(stats.size, most, budget.bytes));
        budget.files -= 1;
        budget.bytes -= buffer.length;
        return buffer.toString('latin1', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    catch {
        return '';
    }
    finally {
        for (const one of [place, file])
            if (one !== undefined)
                (0,external_node_fs_.closeSync)(one);
    }
}
function filesIn(directory, depth, budget) {
    const found = [];
    for (const { name, isDirectory } of entriesOf(directory, budget)) {
        const path = `${directory}/${name}`;
        if (!isDirectory)
            found.push(path);
        else if (depth > 0 && !/\.(wants|requires|upholds)$/.test(name))
            found.push(...filesIn(path, depth - 1, budget));
    }
    return found;
}
function entriesOf(directory, budget) {
    if (!isThere(directory))
        return [];
    try {
        const entries = [];
        const open = (0,external_node_fs_.opendirSync)(directory);
        try {
            for (let entry = open.readSync(); entry !== null && !isSpent(budget); entry = open.readSync()) {
                budget.entries -= 1;
                if (entry.isFile() || entry.isSymbolicLink())
                    entries.push({ name: entry.name, isDirectory: false });
                else if (entry.isDirectory())
                    entries.push({ name: entry.name, isDirectory: true });
            }
        }
        finally {
            open.closeSync();
        }
        return entries;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/numbers.js
const WIDEST = 1_000;
const LOWEST = 1_024;
const NUMBERS = /(?<!\d)(\d{4,5})(?:-(\d{4,5}))?(?!\d)/g;
function markNumbers(text, ports) {
    for (const [, first = '', last = first] of text.matchAll(NUMBERS))
        markRange(Number(first), Number(last), ports);
}
const PUBLISHED = /"(?:HostPort":"|host_port":|hostPort":)(\d{1,5})(?:-(\d{1,5})"|[^{}]{0,60}?"range":(\d{1,5}))?/g;
function markPublished(text, ports) {
    for (const [, first = '', last = first, size] of text.matchAll(PUBLISHED)) {
        const end = size === undefined ? Number(last) : Number(first) + Number(size) - 1;
        markRange(Number(first), end, ports);
    }
}
function markRange(low, high, ports) {
    if (high < low || high - low >= WIDEST) {
        mark(low, ports);
        mark(high, ports);
    }
    else
        for (let port = low; port <= high; port++)
            mark(port, ports);
}
function mark(port, ports) {
    if (port >= LOWEST && port < ports.length)
        ports[port] = 1;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/containers.js







const DOCKER = '/var/lib/docker/containers';
const PODMAN = ['libpod/bolt_state.db', 'db.sql', 'db.sql-wal'];
const containers_MOST_BYTES = 4 * 1024 * 1024;
const DOWN = '["created","restarting","removing","exited","dead"]';
const LIST = `/containers/json?all=1&filters=${encodeURIComponent(`{"status":${DOWN}}`)}`;
const MANY = 50;
const PATIENCE_MS = 500;
function markPodman(ports, budget) {
    const data = process.env.XDG_DATA_HOME || `${(0,home/* ownHome */.U)()}/.local/share`;
    for (const storage of ['/var/lib/containers/storage', `${data}/containers/storage`]) {
        for (const name of PODMAN)
            markPublished(readSome(`${storage}/${name}`, budget, containers_MOST_BYTES), ports);
    }
}
async function markDocker(ports, budget) {
    if (mayList(DOCKER)) {
        const files = filesIn(DOCKER, 1, budget).filter((path) => path.endsWith('/hostconfig.json'));
        for (const path of files)
            markPublished(readSome(path, budget), ports);
        return [];
    }
    const gaps = await Promise.all(sockets(budget).map((socket) => markAsked(socket, ports)));
    return gaps.flat();
}
function mayList(directory) {
    if (!isThere(directory))
        return false;
    try {
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function sockets(budget) {
    const own = process.env.XDG_RUNTIME_DIR;
    const runtimes = ['/run', ...(own === undefined ? [] : [own])];
    return runtimes
        .filter((runtime) => isAlive(`${runtime}/docker.pid`, budget))
        .map((runtime) => `${runtime}/docker.sock`);
}
function isAlive(pidFile, budget) {
    const pid = readSome(pidFile, budget).trim();
    return /^\d{1,10}$/.test(pid) && (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/comm`) === 'dockerd\n';
}
async function markAsked(socket, ports) {
    const end = (0,clock/* nowMs */.T)() + PATIENCE_MS;
    const left = () => Math.max(1, Math.round(end - (0,clock/* nowMs */.T)()));
    const list = await askPlainly(socket, LIST, left());
    if ('failed' in list)
        return list.failed === 'EACCES' ? [] : [gap(list.failed)];
    const ids = parseIds(list.text);
    if (ids === undefined)
        return [gap('did not answer with a list of containers')];
    const told = await Promise.all(ids.slice(0, MANY).map((id) => askPlainly(socket, `/containers/${id}/json`, left())));
    for (const one of told)
        if ('text' in one)
            markPublished(one.text, ports);
    if (ids.length > MANY)
        return [gap(`of its ${ids.length} containers that are down only ${MANY} are asked for`)];
    const late = told.find((one) => 'failed' in one && !one.failed.endsWith(' 404'));
    return late !== undefined && 'failed' in late ? [gap(late.failed)] : [];
}
function gap(failed) {
    return {
        subject: 'which ports the stopped containers of docker want',
        reason: `docker.sock: ${failed}`,
        command: "docker inspect --format '{{.Name}} {{.HostConfig.PortBindings}}' $(docker ps --all --quiet)",
        affects: 'naming',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/host/linux/promised/places.js



const SYSTEM = [
    '/etc/systemd/system',
    '/run/systemd/system',
    '/usr/local/lib/systemd/system',
    '/etc/systemd/user',
    '/etc/containers/systemd',
    '/run/containers/systemd',
    '/etc/supervisor',
    '/etc/supervisord.d',
    '/etc/xinetd.d',
];
const SYSTEM_FILES = ['/etc/supervisord.conf'];
function unitPlaces() {
    const config = process.env.XDG_CONFIG_HOME || `${(0,home/* ownHome */.U)()}/.config`;
    return { directories: [...SYSTEM, `${config}/systemd/user`, `${config}/containers/systemd`], files: SYSTEM_FILES };
}
const COMPOSE_FILES = ['compose', 'docker-compose'].flatMap((name) => ['', '.override'].flatMap((more) => ['.yaml', '.yml'].map((ending) => `${name}${more}${ending}`)));
const MOST_PARENTS = 40;
function composeFiles(start = process.cwd()) {
    const { COMPOSE_FILE, COMPOSE_PATH_SEPARATOR = ':', GITHUB_WORKSPACE } = process.env;
    const told = (COMPOSE_FILE ?? '').split(COMPOSE_PATH_SEPARATOR).filter((path) => path !== '');
    const places = new Set([start, ...(GITHUB_WORKSPACE ? [GITHUB_WORKSPACE] : [])]);
    return [...told.map((path) => (0,external_node_path_.resolve)(path)), ...[...places].flatMap(composeFilesFrom)];
}
function composeFilesFrom(start) {
    let directory = (0,external_node_path_.resolve)(start);
    for (let level = 0; level < MOST_PARENTS; level++) {
        const place = directory;
        const found = COMPOSE_FILES.map((name) => `${place}/${name}`).filter(isThere);
        if (found.length > 0)
            return [...found, `${place}/.env`];
        directory = (0,external_node_path_.dirname)(place);
        if (directory === place)
            return [];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised.js





async function readPromised() {
    const ports = (0,port_set/* portSet */.S9)([]);
    const budget = newBudget();
    const docker = markDocker(ports, budget);
    await new Promise(setImmediate);
    for (const path of wantedFiles(budget))
        markNumbers(readSome(path, budget), ports);
    markPodman(ports, budget);
    const cut = isSpent(budget) ? [CUT_OFF] : [];
    return { ports, gaps: [...cut, ...(await docker)] };
}
function wantedFiles(budget) {
    const { directories, files } = unitPlaces();
    return [...composeFiles(), ...files, ...directories.flatMap((directory) => filesIn(directory, 2, budget))];
}
const CUT_OFF = {
    subject: 'all ports that services want which are down',
    reason: 'their files are too many or too big to read them all',
    affects: 'naming',
};

// EXTERNAL MODULE: ./lib/src/host/linux/socket-counters.js
var socket_counters = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(5165);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/survey.js







async function survey(isThorough = true) {
    const reading = readPromised();
    const known = { limits: (0,limits/* readLimits */.BU)().limits, ...readBusy(isThorough), leased: (0,name_table/* readNames */.r6)() };
    const { ports: promised, gaps } = await reading;
    return { ...known, promised, gaps };
}
function readBusy(isThorough) {
    const [busy, lingering] = [(0,port_set/* portSet */.S9)([]), (0,port_set/* portSet */.S9)([])];
    const counters = (0,socket_counters/* readCounters */.MN)();
    const names = ['tcp', 'tcp6', 'udp', 'udp6'].filter((name) => !(0,socket_counters/* isEmptyTable */.g)(name, counters));
    for (const name of names) {
        const path = `/proc/net/${name}`;
        try {
            (0,socket_table/* markPorts */.a0)(isThorough || name.startsWith('udp') ? (0,external_node_fs_.readFileSync)(path) : readListeners(path), busy, lingering);
        }
        catch {
        }
    }
    return { busy, lingering };
}
const FIRST_BYTES = 32 * 1024;
function readListeners(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        let table = Buffer.alloc(0);
        for (let bytes = FIRST_BYTES;; bytes *= 2) {
            const part = Buffer.allocUnsafe(bytes);
            const length = (0,external_node_fs_.readSync)(file, part);
            table = Buffer.concat([table, part.subarray(0, length)]);
            const end = (0,socket_table/* endOfListeners */.UR)(table);
            if (length === 0 || end !== undefined)
                return table.subarray(0, end);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/taking.js




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