"use strict";
exports.id = 14;
exports.ids = [14];
exports.modules = {

/***/ 14:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undo: () => (/* binding */ undo)
});

// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/run-call.js + 1 modules
var run_call = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/exact-words.js
var exact_words = __webpack_require__(6912);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/still-going.js



const PAUSE_MS = 50;
async function untilEnded(calls, longestMs) {
    const deadline = performance.now() + longestMs;
    const own = [process.pid, ...(0,processes/* localProcesses */.D)().ancestors(process.pid)];
    while (isGoingOn(calls, own) && performance.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
function isGoingOn(calls, own) {
    const pids = (0,proc_file/* listPids */.$q)().filter((pid) => !own.includes(pid));
    return pids.some((pid) => {
        const said = ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1);
        return calls.some((call) => isMadeBy(said, (0,exact_words/* exactWords */.v)(call)));
    });
}
function isMadeBy(said, [program = '', ...args]) {
    const tail = said.slice(said.length - args.length - 1);
    const [file = '', ...rest] = tail;
    if (tail.length !== args.length + 1 || baseOf(file) !== baseOf(program))
        return false;
    return args.every((argument, at) => rest[at] === argument);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo-book.js + 1 modules
var undo_book = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/undo.js





async function undo(id) {
    const { kept, refused } = (0,undo_book/* readBook */.yW)();
    const undone = [];
    for (const entry of kept) {
        const owner = (0,leases_owner/* parseOwner */.pZ)(entry.owner);
        if (id !== undefined && entry.id !== id && owner?.isAlive !== false)
            continue;
        const isPending = id === undefined && owner?.isAlive === true;
        undone.push(isPending ? { ...wordsOf(entry), pending: owner.pid } : await takeBack(entry));
    }
    return [...undone, ...refused.map(({ path, reason }) => ({ title: path, command: '', failed: reason }))];
}
function wordsOf({ title, undo: calls }) {
    return { title, command: (0,model_call/* formatCalls */.F9)(calls) };
}
async function takeBack(entry) {
    if (entry.isDone !== true)
        await settle(entry);
    const faults = [];
    for (const call of entry.undo) {
        const { failed } = await (0,run_call/* runCall */.Y)(call);
        if (failed === undefined || call.mayFail === true || isSoAlready(failed))
            continue;
        faults.push(`${(0,model_call/* formatCall */.Ms)(call)}: ${failed}`);
    }
    if (faults.length > 0)
        return { ...wordsOf(entry), failed: faults.join('; ') };
    (0,undo_book/* forget */.y6)(entry.path);
    return wordsOf(entry);
}
function isSoAlready(failed) {
    return /: ERROR \(already started\)$/.test(failed);
}
async function settle({ calls }) {
    await untilEnded(calls, run_call/* LONGEST_MS */.c);
    for (const call of calls.filter(isStopOfContainer))
        await (0,run_call/* runCall */.Y)(call);
}
function isStopOfContainer({ words, targets }) {
    return words.includes('stop') && targets.length > 0 && targets.every(({ kind }) => kind === 'container');
}


/***/ })

};
;