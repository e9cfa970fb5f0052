export const id = 811;
export const ids = [811];
export const modules = {

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3337);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7701);


function readVariables(pid, names) {
    return parseVariables((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .X)(`${(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(pid)}/environ`) ?? '', names);
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

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4321);

const LONGEST_MS = 2_000;
const PAUSE_MS = 5;
async function release(sets) {
    const living = sets.filter(isKeeper);
    for (const { keeper } of living)
        process.kill(keeper);
    const end = performance.now() + LONGEST_MS;
    while (living.some(isKeeper) && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
function isKeeper({ id, keeper }) {
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(keeper, ['PORT_PREFLIGHT_LEASE']).PORT_PREFLIGHT_LEASE === id;
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   SV: () => (/* binding */ ignoresTerm),
/* harmony export */   Xe: () => (/* binding */ isInit),
/* harmony export */   Y: () => (/* binding */ parseUid),
/* harmony export */   _6: () => (/* binding */ isDefunct),
/* harmony export */   hb: () => (/* binding */ parseGroup),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   oZ: () => (/* binding */ parseStart),
/* harmony export */   ov: () => (/* binding */ parseParent),
/* harmony export */   qg: () => (/* binding */ parseBoot)
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
function parseBoot(stat) {
    const seconds = /^btime (\d+)$/m.exec(stat)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   p: () => (/* binding */ isLeaderless)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7169);



function directoryOf(pid, stat = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/stat`) ?? '') {
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
