"use strict";
exports.id = 9;
exports.ids = [9];
exports.modules = {

/***/ 6895:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAlreadyTold)
/* harmony export */ });
function isAlreadyTold({ reason, command }, told) {
    return told.some(({ finding, remedies }) => finding.kind === 'port-in-use' &&
        finding.listeners.some(({ holders }) => holders.some(({ unknown }) => unknown === reason)) &&
        command !== undefined &&
        remedies[0]?.command === command);
}


/***/ }),

/***/ 9:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatStory: () => (/* binding */ formatStory)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3715);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1726);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _model_rival_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3807);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5821);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6895);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
/* harmony import */ var _lessee_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5301);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9920);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4975);
/* harmony import */ var _rival_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(480);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5665);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7489);













function formatStory(report, paint) {
    const told = report.findings.filter(isAboutListeners);
    const untold = report.requirements.filter((requirement) => !told.some(({ finding }) => finding.requirement === requirement));
    const own = untold.flatMap((requirement) => report.own.get(requirement) ?? []);
    const free = untold.filter((requirement) => !report.own.has(requirement));
    return [
        ...told.flatMap((one) => storyOf(one, paint)),
        ...own.flatMap((lease) => [
            paint('bold', (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .formatEndpoint */ .T0)(lease.endpoint)),
            ...drawBranch(socketBranch(lease), true),
        ]),
        ...free.map((requirement) => `${paint('green', 'nobody')}   ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_8__.toLine)((0,_place_words_js__WEBPACK_IMPORTED_MODULE_9__/* .labelOf */ .Wy)(requirement))}`),
        ...report.gaps.filter((gap) => !(0,_gaps_js__WEBPACK_IMPORTED_MODULE_10__/* .isAlreadyTold */ .M)(gap, told)).map(gapLine),
        '',
    ].join('\n');
}
function gapLine({ subject, reason, command }) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_8__.toLine)(`could not see ${subject} (${reason})${command === undefined ? '' : `: ${command}`}`);
}
function isAboutListeners(one) {
    return 'listeners' in one.finding && 'endpoint' in one.finding && one.finding.kind !== 'wrong-holder';
}
function storyOf({ finding, remedies }, paint) {
    const sockets = finding.listeners.map((listener) => socketBranch(listener));
    const ways = remedies.length === 0 ? [] : [{ title: 'to free it', leaves: remedies.flatMap(wayLines) }];
    const rivals = finding.kind === 'port-in-use' ? (0,_model_rival_js__WEBPACK_IMPORTED_MODULE_1__/* .rivalsOf */ .V6)(finding.listeners).map(rivalBranch) : [];
    const unseen = sockets.length === 0 ? [{ title: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(finding), leaves: [] }] : [];
    const branches = [...unseen, ...sockets, ...rivals, ...ways];
    return [
        paint('bold', (0,_place_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatPlace */ .dE)(finding)),
        ...branches.flatMap((branch, index) => drawBranch(branch, index === branches.length - 1)),
    ];
}
const MAX_LINE = 240;
function drawBranch({ title, leaves }, isLast) {
    const stem = isLast ? '   ' : '│  ';
    return [`${isLast ? '└─' : '├─'} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_8__.toLine)(title)}`, ...leaves.map((leaf) => `${stem}${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_8__.toLine)(leaf)}`)];
}
function socketBranch(listener) {
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener))
        return { title: `leased to ${(0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lesseeOf */ .F5)(listener)}`, leaves: listener.holders.flatMap(keeperLines) };
    const left = listener.secondsLeft === undefined ? [] : [`the kernel keeps it for ${listener.secondsLeft} s more`];
    return { title: deedOf(listener), leaves: [...left, ...holdersLines(listener.holders)] };
}
function deedOf(listener) {
    const { endpoint, state, peer } = listener;
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .gY)(listener))
        return `listens on ${place(endpoint)}`;
    return (0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(listener)
        ? `bound to ${place(endpoint)} and not listening`
        : `${state}, connected to ${peer ?? 'nobody'}`;
}
function rivalBranch(rival) {
    return { title: (0,_rival_words_js__WEBPACK_IMPORTED_MODULE_4__/* .relationTo */ .g$)(rival), leaves: (0,_rival_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rivalFacts */ .qz)(rival).flatMap(([name, value]) => row(name, value)) };
}
function place({ address }) {
    return address === '*' ? 'all addresses' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_11__/* .formatAddress */ .M0)(address);
}
function holdersLines(holders) {
    const firsts = new Map(holders.toReversed().map((holder) => [keeperOf(holder), holder]));
    const whole = holders.filter((holder) => firsts.get(keeperOf(holder)) === holder).slice(0, 1 + _holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAMED */ .vW);
    const others = holders.filter((holder) => !whole.includes(holder));
    const more = others.length - _holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAMED */ .vW;
    return [
        ...whole.flatMap(holderLines),
        ...others.slice(0, _holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAMED */ .vW).flatMap(({ process }) => row('and', process && processLine(process))),
        ...row('and', more > 0 && `${more} more ${more === 1 ? 'process' : 'processes'}`),
    ];
}
function keeperOf({ manager, container, process }) {
    return [manager && (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_12__/* .unitKey */ .g2)(manager), container?.id, process?.user].join('\0');
}
function processLine({ command, pid }) {
    return `${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(command, MAX_LINE)} (pid ${pid})`;
}
function holderLines({ process, container, manager, run, tunnel, kernel, product, unknown }) {
    return [
        row('product', product),
        row('process', process && processLine(process)),
        row('user', process?.user),
        row('since', process?.startedAt && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(process.startedAt)),
        row('directory', process?.cwd),
        row('tunnel', tunnel && (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTunnel */ .Sh)(tunnel)),
        row('container', container && (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeContainer */ .rc)(container)),
        row('manager', manager && (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeManager */ .jA)(manager)),
        ...(container === undefined || container.isOfUnit === true ? managerLines(manager) : []),
        row('run', run && [(0,_run_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeRun */ .vZ)(run), run.url].filter((part) => part).join(': ')),
        row('kernel', kernel && (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeKernel */ .hy)(kernel)),
        row('unknown', kernel === undefined ? unknown : undefined),
    ].flat();
}
function keeperLines({ lease, process, run, unknown }) {
    const { owner } = lease ?? {};
    const held = lease?.isHeld === undefined
        ? undefined
        : lease.isHeld
            ? `by the kernel, for a server that ${lease.isOwn ? 'sets SO_REUSEADDR; others need hold: false' : 'names it'}`
            : 'by its name alone';
    const end = owner &&
        (owner.isAlive
            ? processLine({ command: owner.command ?? '?', pid: owner.pid })
            : `pid ${owner.pid}, which has ended`);
    return [
        row('need', lease?.name),
        row('since', lease?.since && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(lease.since)),
        row('ends with', end),
        row('run', run && [(0,_run_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeRun */ .vZ)(run), run.url].filter((part) => part).join(': ')),
        row('held', held),
        row('kept by', process && processLine(process)),
        row('user', process?.user),
        row('unknown', unknown),
    ].flat();
}
function managerLines(manager) {
    if (manager === undefined)
        return [];
    const { file, activates, restartedBy, isEnabled, restarts } = manager;
    return [
        row('file', file),
        row('starts', activates?.join(', ')),
        row('started by', restartedBy?.join(', ')),
        row('at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'),
        row('restarts', restarts && `${restarts}`),
        row('result', (0,_rival_words_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(manager)),
    ];
}
function row(name, value) {
    return !value ? [] : [`${name.padEnd(10)} ${value}`];
}
function wayLines({ title, command, undo }) {
    return [
        `${title}${command === undefined ? '' : `: ${command}`}`,
        ...(undo === undefined ? [] : [`  undone by: ${undo}`]),
    ];
}


/***/ })

};
;