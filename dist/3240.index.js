"use strict";
exports.id = 3240;
exports.ids = [3240];
exports.modules = {

/***/ 3240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/run-call.js + 1 modules
var run_call = __webpack_require__(1899);
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

// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/host/managers/systemctl.js
var systemctl = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/src/host/managers/unit-facts.js
var unit_facts = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/host/linux/plain-viewer.js
var plain_viewer = __webpack_require__(5564);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/end-processes.js + 1 modules
var end_processes = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/still-same.js







function recheck() {
    const touched = new Set();
    return async (call) => {
        const targets = call.targets.filter((target) => !touched.has(keyOf(target)));
        for (const target of targets)
            touched.add(keyOf(target));
        const changed = targets.find(hasOtherProcesses) ?? (await changedUnit(call.targets));
        return changed && `${nameOfTarget(changed)} is not what was looked at any more, and is not touched`;
    };
}
function keyOf(target) {
    return target.kind === 'process' ? `process ${target.process.pid}` : nameOfTarget(target);
}
function nameOfTarget(target) {
    if (target.kind === 'service')
        return (0,service/* nameOf */.Vb)({ manager: target.manager });
    return target.kind === 'container' ? (0,service/* nameOf */.Vb)({ container: target.container }) : target.kind;
}
function hasOtherProcesses(target) {
    if (target.kind !== 'service' && target.kind !== 'container')
        return false;
    if (target.kind === 'service' && target.manager.invocation !== undefined)
        return false;
    const held = (target.held ?? []).filter(({ startedAt }) => startedAt !== undefined);
    return held.length > 0 && !held.some(end_processes/* isSame */.F);
}
async function changedUnit(targets) {
    const units = targets.flatMap((target) => (isRunningUnit(target) ? target : []));
    const byManager = (0,group_by/* groupBy */.$)(units, ({ manager }) => (0,unit/* serviceManagerOf */.gE)(manager));
    for (const [key, all] of byManager) {
        const now = await askNow(key, all.map(({ manager }) => manager.unit));
        const changed = all.find(({ manager }) => !isAsSeen(manager, now?.get(manager.unit)));
        if (changed !== undefined)
            return changed;
    }
    return undefined;
}
function isRunningUnit(target) {
    return target.kind === 'service' && target.manager.kind === 'systemd' && target.manager.invocation !== undefined;
}
const MOST_TIMES = 3;
async function askNow(key, units) {
    const properties = '--property=Id,ActiveState,InvocationID,NRestarts';
    let answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', properties, '--', ...units], (0,plain_viewer/* plainViewer */.d)());
    for (let times = 1; 'failed' in answer && times < MOST_TIMES; times++)
        answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', properties, '--', ...units], (0,plain_viewer/* plainViewer */.d)());
    if ('failed' in answer)
        return undefined;
    return new Map((0,systemctl/* parseProperties */.$9)(answer.stdout).map((values) => [values.get('Id') ?? '', values]));
}
function isAsSeen({ invocation, restarts = 0 }, now) {
    if (now === undefined)
        return false;
    const current = (0,unit_facts/* invocationOf */.QC)(now);
    const isInSeries = restarts > 0 && Number(now.get('NRestarts')) > restarts;
    return current === undefined || current === invocation || isInSeries;
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo-book.js + 1 modules
var undo_book = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/act.js






async function act(order) {
    const owner = order.isLeft === true ? '' : (0,leases_owner/* formatOwner */.Vu)(order.owner ?? (0,leases_owner/* ownerOfCaller */.cE)());
    const entry = { ...order, owner, at: new Date().toISOString() };
    const kept = order.undo.length === 0 ? undefined : { path: (0,undo_book/* keep */.aC)(entry), entry };
    const made = await makeAll(order.calls, (call) => (kept === undefined ? () => { } : addUndo(kept, call)));
    const { isUntouched, isChanged, ...acted } = made;
    if (kept !== undefined && isUntouched)
        (0,undo_book/* forget */.y6)(kept.path);
    else if (kept !== undefined && (acted.failed === undefined || isChanged))
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
    const changeOf = recheck();
    const made = { notes: [], isUntouched: true, isChanged: false };
    for (const call of calls) {
        const changed = await changeOf(call);
        if (changed !== undefined)
            return { ...made, failed: `${(0,model_call/* formatCall */.Ms)(call)}: ${changed}`, isChanged: true };
        made.isUntouched = false;
        const { failed, note } = await (0,run_call/* runCall */.Y)(call);
        if (note !== undefined)
            made.notes.push(note);
        if (failed === undefined || call.mayFail === true)
            continue;
        const instead = await inItsPlace(call, failed, isToTakeBack);
        if (instead === undefined)
            return { ...made, failed: `${(0,model_call/* formatCall */.Ms)(call)}: ${failed}` };
        made.notes.push(instead);
    }
    return made;
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSystemdFirst),
/* harmony export */   k: () => (/* binding */ isAnyConcerned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8957);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _container_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7062);




function isAnyConcerned(listeners) {
    return (isSystemdFirst() || listeners.some((listener) => listener.holders.some((holder) => isConcerned(holder, listener))));
}
function isConcerned(holder, listener) {
    const { process, manager, container } = holder;
    if (process === undefined || manager !== undefined || container !== undefined)
        return true;
    return (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .isServiceManager */ .VR)(holder) || (0,_container_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(holder, listener) !== undefined;
}
function isSystemdFirst() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/systemd/system') && ((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/proc/1/comm') ?? 'systemd\n') === 'systemd\n';
}


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8957);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);


function keyOf({ engine, uid }) {
    return `${engine} ${uid}`;
}
function sourceOf(holder, listener) {
    const { process, container } = holder;
    if (container === undefined)
        return (0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye)(listener) ? sourceOfDaemon(holder) : undefined;
    if (container.engine === 'containerd')
        return undefined;
    const uid = container.uid ?? (container.id === undefined ? process?.uid : 0);
    return { engine: container.engine, uid: uid ?? 0 };
}
function sourceOfDaemon({ process, manager }) {
    const isRoots = process !== undefined && (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(process.command) === 'dockerd' && process.uid === 0;
    if (isRoots)
        return { engine: 'docker', uid: 0 };
    if (process !== undefined || manager?.unit !== 'docker.service')
        return undefined;
    const uid = manager.scope === 'system' ? 0 : manager.uid;
    return uid === undefined ? undefined : { engine: 'docker', uid };
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ parseProperties),
/* harmony export */   BI: () => (/* binding */ readManagers),
/* harmony export */   Gi: () => (/* binding */ systemctlFor),
/* harmony export */   QD: () => (/* binding */ askSystemctl),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3875);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _concern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3949);





async function askSystemctl(key, args, viewer) {
    return key === 'system' ? (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('systemctl', args) : askUser(key, args, viewer);
}
function systemctlFor(key, viewer) {
    if (key === 'system')
        return 'systemctl';
    const by = (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .byOwner */ .TI)({ uid: key, user: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(key) }, viewer);
    return (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCall */ .Ms)({ words: ['systemctl', '--user'], ...by, targets: [] });
}
async function askUser(uid, args, viewer) {
    const directory = directoryOf(uid);
    if (!mayAsk(uid, viewer))
        return { failed: 'only that user and root may ask his service manager' };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false });
    if (found === undefined || !isRunning(uid))
        return { failed: 'the service manager of that user does not run' };
    const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args];
    if (viewer.uid === uid)
        return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('/usr/bin/env', command.slice(1));
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('setpriv', ['--reuid', String(uid), '--regid', String(found.gid), '--clear-groups', ...command]);
}
const MOST_USERS = 16;
function readManagers(viewer) {
    if (!(0,_concern_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemdFirst */ .W)())
        return [];
    const running = usersWithDirectory().filter((uid) => mayAsk(uid, viewer) && isRunning(uid));
    return ['system', ...running.slice(0, MOST_USERS)];
}
function usersWithDirectory() {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/run/user').filter((name) => /^\d+$/.test(name));
        return names.map(Number).sort((a, b) => a - b);
    }
    catch {
        return [];
    }
}
function directoryOf(uid) {
    return `/run/user/${uid}`;
}
function mayAsk(uid, viewer) {
    return viewer.uid === 0 || viewer.uid === uid;
}
function hasEnded(manager) {
    return manager !== 'system' && !isRunning(manager);
}
function isRunning(uid) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directoryOf(uid)}/systemd/private`);
}
function parseProperties(output) {
    return output.split(/\n\s*\n/).flatMap((block) => {
        const values = new Map();
        for (const [, key = '', value = ''] of block.matchAll(/^(\w+)=(.*)$/gm)) {
            const known = values.get(key);
            values.set(key, known === undefined ? value : `${known}\n${value}`);
        }
        return values.get('Id') ? [values] : [];
    });
}


/***/ }),

/***/ 7969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   eW: () => (/* binding */ FOLLOWERS),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zr: () => (/* binding */ FACT_PROPERTIES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);


const STARTERS = ['TriggeredBy', 'UpheldBy'];
const FOLLOWERS = ['RequiredBy', 'RequisiteOf', 'BoundBy', 'ConsistsOf', 'PropagatesStopTo'];
const FACT_PROPERTIES = [
    ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
    ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
    ...['WantedBy', ...STARTERS, ...FOLLOWERS, 'KillMode', 'MainPID', 'CanStop', 'ActiveState', 'InvocationID'],
];
function factsOf(values) {
    const text = (key) => values.get(key) || undefined;
    const state = text('UnitFileState');
    const restarts = Number(text('NRestarts') ?? 0);
    const result = text('Result');
    const namesOf = (keys) => {
        const names = [...new Set(keys.flatMap((key) => text(key)?.split(' ') ?? []))];
        return names.length === 0 ? undefined : names;
    };
    const isPulled = namesOf([...STARTERS, 'WantedBy', 'RequiredBy', 'BoundBy']) !== undefined;
    const isEnabled = state !== undefined && /^(enabled|enabled-runtime|generated|linked)$/.test(state);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        file: text('SourcePath') ?? text('FragmentPath'),
        isEnabled: state === undefined || (!isEnabled && isPulled) ? undefined : isEnabled,
        isGenerated: state === 'generated' ? true : undefined,
        activates: text('Triggers')?.split(' '),
        restarts: restarts > 0 ? restarts : undefined,
        result: result === 'success' ? undefined : result,
        restartedBy: namesOf(STARTERS),
        takesAlong: namesOf(FOLLOWERS),
        isTransient: state === 'transient' ? true : undefined,
        leavesProcesses: /^(process|none)$/.test(text('KillMode') ?? '') ? true : undefined,
        mainPid: text('KillMode') === 'process' ? Number(text('MainPID')) || undefined : undefined,
        refusesStop: text('CanStop') === 'no' ? true : undefined,
        isStopping: text('ActiveState') === 'deactivating' ? true : undefined,
        invocation: invocationOf(values),
        ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
    });
}
function invocationOf(values) {
    const isRunning = /^(active|reloading|refreshing|deactivating)$/.test(values.get('ActiveState') ?? '');
    return (isRunning && values.get('InvocationID')) || undefined;
}
function endOf(code, status) {
    if (!Number.isInteger(status) || status <= 0)
        return {};
    if (code === 1)
        return { exitStatus: status };
    return code === 2 || code === 3 ? { signal: signalOf(status) } : {};
}
function signalOf(number) {
    const known = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, value]) => value === number);
    return known?.[0] ?? `signal ${number}`;
}


/***/ })

};
;