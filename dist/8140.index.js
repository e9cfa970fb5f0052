"use strict";
exports.id = 8140;
exports.ids = [8140,3541];
exports.modules = {

/***/ 3541:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerOf: () => (/* binding */ callerOf),
/* harmony export */   isOfJob: () => (/* binding */ isOfJob),
/* harmony export */   listLeases: () => (/* binding */ listLeases),
/* harmony export */   readSet: () => (/* binding */ readSet)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9666);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6841);
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5774);
/* harmony import */ var _other_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8312);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1058);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(531);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4371);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3023);












function listLeases(processes = (0,_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .localProcesses */ .D)()) {
    const sockets = (0,_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .socketsOf */ .mg)((0,_name_table_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .Mk)());
    const caller = callerOf(processes);
    const sets = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_4__/* .listPids */ .$q)()
        .flatMap((pid) => readSet(pid, caller, processes) ?? [])
        .map((set) => ({ ...set, leases: (0,_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .keptBy */ .mA)(set.keeper, set.leases, sockets) }))
        .filter(({ leases }) => leases.length > 0);
    const known = (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_10__/* .portSet */ .S9)(sets.flatMap(({ leases }) => leases.map(({ range }) => range)));
    const unnamed = [...sockets.keys()].filter((port) => known[port] === 0).sort((a, b) => a - b);
    return { sets, unnamed };
}
function callerOf(processes) {
    const above = processes.ancestors(process.pid);
    const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .ownerOfCaller */ .cE)();
    const isJob = (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorker */ .xD)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcFile */ .XM)(`/proc/${owner}/cmdline`) ?? '');
    const line = isJob ? above.slice(0, above.indexOf(owner)) : above.filter((pid) => pid !== 1);
    return { owners: [owner, ...line], marks: (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnMarks */ .DU)(above) };
}
function readSet(keeper, caller, processes) {
    const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(keeper, [..._marks_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE_VARIABLES */ .Dq, ..._ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_VARIABLES */ .w$]);
    const { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: mark = '' } = marks;
    const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .parseOwner */ .pZ)(mark);
    const told = processes.read(keeper);
    if (id === undefined || owner === undefined || told === undefined)
        return undefined;
    const isHere = isInOurNamespace(keeper);
    const isCallers = isHere && owner.isAlive && caller.owners.includes(owner.pid);
    return {
        id,
        keeper,
        owner: isHere ? withCommand(owner, processes) : { ...owner, isAlive: true },
        leases: (0,_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .leasesOf */ .NH)(marks),
        isOwn: isCallers || isOfJob(marks, caller.marks),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_11__/* .defined */ .s)({ since: told.startedAt, user: told.user, run: (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .cI)(told, () => false, processes) }),
    };
}
function isInOurNamespace(pid) {
    return (0,_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N)('pid', pid) === (0,_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N)('pid');
}
function withCommand(owner, processes) {
    return { ...owner, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_11__/* .defined */ .s)({ command: owner.isAlive ? processes.commandOf(owner.pid) : undefined }) };
}
const OF_JOB = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME'];
function isOfJob(marks, own) {
    const [tracking, ownTracking] = [marks.RUNNER_TRACKING_ID, own.RUNNER_TRACKING_ID];
    if (tracking || ownTracking)
        return tracking === ownTracking;
    if (OF_JOB.every((name) => marks[name] !== undefined && marks[name] === own[name]))
        return true;
    const job = (0,_other_run_js__WEBPACK_IMPORTED_MODULE_3__/* .otherJobOf */ .DV)(own);
    return job !== undefined && job === (0,_other_run_js__WEBPACK_IMPORTED_MODULE_3__/* .otherJobOf */ .DV)(marks);
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

/***/ 6977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   p8: () => (/* binding */ formatUndone)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5774);





function journalPath() {
    return `/run/port-preflight.reserved.${(0,_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N)('net')}`;
}
function readJournal() {
    const path = journalPath();
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return { entries: [], bytes: 0, isEmptied: false };
    const isOfRootAlone = stat.isFile() && stat.uid === 0 && (stat.mode & 0o022) === 0;
    if (!isOfRootAlone)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`${path} is not a file of root alone, so nothing in it is believed`);
    const text = readText(path);
    return { entries: parseJournal(text), bytes: text.length, isEmptied: text === '' };
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch (error) {
        const { code } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`${path} ${code === 'EACCES' ? 'may not be read by this user' : `cannot be read: ${code}`}`);
    }
}
function formatEntry(entry) {
    return `\n+ ${formatKey(entry)} ${entry.ranges.map(_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu).join(',')};`;
}
function formatUndone(entry) {
    return `\n- ${formatKey(entry)};`;
}
function formatKey({ id, pids, owner }) {
    return `${id} ${pids} ${owner}`;
}
const LINE = /^([+-]) (([\w-]{1,100}) (\d{1,20}) ([1-9]\d{0,9}:\d{0,20}:[\da-f-]{0,36}))(?: ([\d,-]+))?;$/gm;
function parseJournal(text) {
    let entries = [];
    for (const [, sign, key, id = '', pids = '', owner = '', list = ''] of text.matchAll(LINE)) {
        if (sign === '+')
            entries.push({ id, pids, owner, ranges: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReserved */ .yq)(list).filter(isPossible) });
        else
            entries = entries.filter((entry) => formatKey(entry) !== key);
    }
    return entries;
}
function isPossible({ low, high }) {
    return low > 0 && low <= high && high < 65_536;
}


/***/ }),

/***/ 8140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listReserved: () => (/* binding */ listReserved)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9666);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6841);
/* harmony import */ var _model_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2862);
/* harmony import */ var _leases_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3541);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5774);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1058);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3557);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6977);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8589);










function listReserved(processes = (0,_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .localProcesses */ .D)()) {
    const { owners } = (0,_leases_list_js__WEBPACK_IMPORTED_MODULE_0__.callerOf)(processes);
    const list = (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_7__/* .portSet */ .S9)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReserved */ .yq)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .readSetting */ .L)('ip_local_reserved_ports')));
    return (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)().entries.flatMap((entry) => {
        const written = (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_7__/* .portSet */ .S9)(entry.ranges);
        const ranges = (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_7__/* .rangesIn */ .cv)((0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(written, (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_7__/* .without */ .FF)(written, list)));
        return ranges.length === 0 ? [] : [toReserved({ ...entry, ranges }, { processes, owners })];
    });
}
function toReserved(entry, { processes, owners }) {
    const { id, pids, ranges } = entry;
    const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .b)(entry);
    const isHere = owner.isAlive && pids === (0,_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N)('pid');
    const command = isHere ? processes.commandOf(owner.pid) : undefined;
    const isOwn = isHere && owners.includes(owner.pid);
    return { id, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ since: (0,_model_request_js__WEBPACK_IMPORTED_MODULE_9__/* .timeOfLeaseId */ .I)(id) }), owner: { ...owner, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ command }) }, isOwn, ranges };
}


/***/ }),

/***/ 8589:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _leases_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);


function ownerOf({ owner, pids }) {
    const { pid, isAlive } = (0,_leases_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOwner */ .pZ)(owner) ?? { pid: 0, isAlive: false };
    return { pid, isAlive: isAlive || pids !== (0,_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)('pid') };
}


/***/ })

};
;