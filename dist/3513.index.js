"use strict";
exports.id = 3513;
exports.ids = [3513];
exports.modules = {

/***/ 3513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 1 modules
var leases_owner = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/run-call.js + 2 modules
var run_call = __webpack_require__(4719);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/in-its-place.js

async function inItsPlace(call, failed, isToTakeBack) {
    const verb = ['mask', 'disable'].find((one) => call.words.includes(one));
    if (verb === undefined)
        return undefined;
    const said = `it could not be ${verb === 'mask' ? 'masked' : 'disabled'} (${failed})`;
    if (verb === 'mask' && (await isEnabled(call))) {
        const leaveOut = isToTakeBack(withVerb(call, verb, 'enable', false));
        if ((await (0,run_call/* runCall */.Y)(withVerb(call, verb, 'disable'))).failed === undefined)
            return `${said}: it is disabled instead`;
        leaveOut();
    }
    if (!call.words.includes('--now'))
        return `${said}: it may start at the next boot`;
    const stopped = await (0,run_call/* runCall */.Y)(withVerb(call, verb, 'stop', false));
    return stopped.failed === undefined ? `${said}: it is stopped until the next boot` : undefined;
}
async function isEnabled(call) {
    return (await (0,run_call/* runCall */.Y)(withVerb(call, 'mask', 'is-enabled', false))).failed === undefined;
}
function withVerb(call, verb, other, isNow = true) {
    const words = call.words.map((word) => (word === verb ? other : word));
    return { ...call, words: isNow ? words : words.filter((word) => word !== '--now') };
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo-book.js + 1 modules
var undo_book = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/act.js





async function act(order) {
    const owner = order.isLeft === true ? '' : (0,leases_owner/* formatOwner */.Vu)(order.owner ?? (0,leases_owner/* ownerOfCaller */.cE)());
    const entry = { ...order, owner, at: new Date().toISOString() };
    const kept = order.undo.length === 0 ? undefined : { path: (0,undo_book/* keep */.aC)(entry), entry };
    const acted = await makeAll(order.calls, (call) => (kept === undefined ? () => { } : addUndo(kept, call)));
    if (kept !== undefined && acted.failed === undefined)
        markDone(kept);
    return acted;
}
function addUndo(kept, call) {
    const before = kept.entry;
    const write = (entry) => {
        kept.entry = entry;
        (0,undo_book/* rewrite */.v8)(kept.path, entry);
    };
    write({ ...before, undo: [call, ...before.undo] });
    return () => write(before);
}
function markDone({ path, entry }) {
    try {
        (0,undo_book/* rewrite */.v8)(path, { ...entry, isDone: true });
    }
    catch { }
}
async function makeAll(calls, isToTakeBack) {
    const notes = [];
    for (const call of calls) {
        const { failed, note } = await (0,run_call/* runCall */.Y)(call);
        if (note !== undefined)
            notes.push(note);
        if (failed === undefined || call.mayFail === true)
            continue;
        const instead = await inItsPlace(call, failed, isToTakeBack);
        if (instead === undefined)
            return { failed: `${(0,model_call/* formatCall */.Ms)(call)}: ${failed}`, notes };
        notes.push(instead);
    }
    return { notes };
}


/***/ })

};
;