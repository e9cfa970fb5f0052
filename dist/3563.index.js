"use strict";
exports.id = 3563;
exports.ids = [3563];
exports.modules = {

/***/ 1324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ hasEndpoint),
/* harmony export */   QL: () => (/* binding */ isTouchedBy),
/* harmony export */   W7: () => (/* binding */ isSameContainer),
/* harmony export */   gH: () => (/* binding */ isListenerOf),
/* harmony export */   "if": () => (/* binding */ isHolderOf)
/* harmony export */ });
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5821);


function isHolderOf(holder, service) {
    const { container } = holder;
    if (container?.isGone === true)
        return false;
    if (container !== undefined && service.container !== undefined)
        return isSameContainer(container, service.container);
    const isOther = container !== undefined && container.isOfUnit !== true;
    return !isOther && hasManagerOf(holder, service);
}
function isTouchedBy(holder, service) {
    return hasManagerOf(holder, service) || isHolderOf(holder, service);
}
function hasManagerOf({ manager }, service) {
    return manager !== undefined && service.manager !== undefined && (0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameManager */ .a1)(manager, service.manager);
}
function isSameContainer(one, other) {
    if (one.engine !== other.engine || one.uid !== other.uid)
        return false;
    if (one.id !== undefined && other.id !== undefined)
        return one.id.startsWith(other.id) || other.id.startsWith(one.id);
    return one.name !== undefined && one.name === other.name;
}
function isListenerOf(listener, service) {
    return (0,_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .gY)(listener) && listener.holders.some((holder) => isHolderOf(holder, service));
}
function hasEndpoint({ endpoints }, { protocol, address, port }) {
    return endpoints.some((own) => own.protocol === protocol && own.address === address && own.port === port);
}


/***/ }),

/***/ 2908:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ leftoversOf),
/* harmony export */   dQ: () => (/* binding */ withoutRuns),
/* harmony export */   yX: () => (/* binding */ endsWithJob)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5545);

function leftoversOf(listeners, job) {
    return listeners.flatMap((listener) => {
        const holders = listener.holders.filter((holder) => isLeftover(holder, job));
        return holders.length === 0 ? [] : [{ ...listener, holders }];
    });
}
function isLeftover(holder, job) {
    const isUnknown = holder.container !== undefined && holder.container.name === undefined;
    return !isUnknown && !isServiceContainer(holder) && (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfJob */ .d1)(holder, job) === true;
}
function isServiceContainer({ container, run }) {
    return container !== undefined && run !== undefined && run.runId === undefined && run.directory === undefined;
}
function endsWithJob(holders, { uid, job }) {
    if (holders.every((holder) => isEnded(holder, uid)))
        return true;
    const isForeign = ({ container }) => container === undefined || container.engine === 'docker';
    return job?.startedAt !== undefined && holders.every(isForeign) ? false : undefined;
}
function isEnded({ process, manager, container, run }, uid) {
    const isReadable = uid === 0 || process?.uid === uid;
    return run?.isOwn === true && manager === undefined && container === undefined && isReadable;
}
function withoutRuns(listeners) {
    return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(({ run: _, ...rest }) => rest) }));
}


/***/ }),

/***/ 3807:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ isFighting),
/* harmony export */   H7: () => (/* binding */ RIVAL_EVIDENCE),
/* harmony export */   V6: () => (/* binding */ rivalsOf),
/* harmony export */   kC: () => (/* binding */ RIVAL_STATES)
/* harmony export */ });
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5821);


const RIVAL_STATES = ['restarting', 'starting', 'failed'];
const RIVAL_EVIDENCE = ['arguments', 'environment', 'journal', 'default-port'];
function rivalsOf(listeners) {
    const rivals = listeners.filter(_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye).flatMap(({ rivals = [] }) => rivals);
    const once = [...new Map(rivals.map((rival) => [(0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitKey */ .g2)(rival.manager), rival])).values()];
    return once.toSorted((one, other) => Number(isFighting(other)) - Number(isFighting(one)));
}
function isFighting({ state }) {
    return state !== 'failed';
}


/***/ }),

/***/ 5821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   a1: () => (/* binding */ isSameManager),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   gE: () => (/* binding */ serviceManagerOf),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
function unitKey({ kind, scope, uid, unit }) {
    return `${kind} ${scope} ${uid} ${unit}`;
}
function isSameManager(one, other) {
    return other !== undefined && unitKey(one) === unitKey(other);
}
function isOwnFile(file) {
    return /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//.test(file ?? '');
}
function serviceManagerOf({ scope, uid = 0 }) {
    return scope === 'system' ? 'system' : uid;
}
function unitOf(whose, unit) {
    const kind = 'systemd';
    return whose === 'system' ? { kind, scope: 'system', unit } : { kind, scope: 'user', uid: whose, unit };
}


/***/ })

};
;