"use strict";
exports.id = 1720;
exports.ids = [1720,7016];
exports.modules = {

/***/ 1720:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgetCommand: () => (/* binding */ forgetCommand),
/* harmony export */   undoCommand: () => (/* binding */ undoCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9618);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);
/* harmony import */ var _report_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7016);




async function undoCommand(id, { host, write }) {
    const undone = await host.undo(id);
    if (undone.length === 0)
        write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)(nothingWords(id))}\n`);
    for (const one of undone)
        write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)((0,_report_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__.describeUndone)(one))}\n`);
    return undone.some(({ failed }) => failed !== undefined) ? _report_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.findings : _report_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean;
}
function nothingWords(id) {
    const where = id === undefined ? 'nothing to put back' : `nothing to put back under "${id}"`;
    return `there is ${where} that this user has had stopped`;
}
async function forgetCommand(id, { host, write }) {
    const dropped = await host.forget(id);
    if (dropped.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`nothing that is to be put back is written down under "${id}"`);
    for (const one of dropped)
        write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)((0,_report_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__.describeUndone)(one))}\n`);
    return dropped.every(({ isDropped }) => isDropped === true) ? _report_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.clean : _report_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.findings;
}


/***/ }),

/***/ 1756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ describeListeners),
/* harmony export */   Sh: () => (/* binding */ describeTunnel),
/* harmony export */   hy: () => (/* binding */ describeKernel),
/* harmony export */   jA: () => (/* binding */ describeManager),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3715);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8957);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _lessee_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5301);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);





const MAX_NAMED = 3;
const MAX_COMMAND = 120;
function describeListeners(listeners, wanted) {
    const places = new Map();
    for (const listener of listeners) {
        const key = describeListener(listener, []);
        const known = places.get(key) ?? { listener, addresses: [] };
        const { address } = listener.endpoint;
        if (address !== wanted.address)
            known.addresses.push(address === _model_address_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_ADDRESS */ .A4 ? 'all addresses' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAddress */ .M0)(address));
        places.set(key, known);
    }
    const texts = [...places.values()].map(({ listener, addresses }) => describeListener(listener, addresses));
    const more = texts.length - MAX_NAMED;
    return more > 0 ? `${texts.slice(0, MAX_NAMED).join('; ')}; and ${more} more` : texts.join(' and ');
}
function describeListener(listener, addresses) {
    const [holder] = listener.holders;
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener))
        return `a lease of ${(0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLessee */ .bq)(listener)}`;
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye)(listener)) {
        const place = placeOf(listener, addresses);
        if (holder === undefined)
            return ['a socket without a process', ...place].join(' ');
        return `${describeHolder(holder, place)}${describeMore(listener.holders.slice(1))}`;
    }
    const left = listener.secondsLeft === undefined ? '' : `, which the kernel keeps for ${listener.secondsLeft} s more`;
    const of = holder === undefined ? '' : ` of ${describeHolder(holder)}`;
    return `a connection to ${listener.peer ?? 'nobody'} (${listener.state})${of}${left}`;
}
function placeOf(listener, addresses) {
    const places = [...new Set(addresses)].join(' and ');
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(listener))
        return [`bound${places && ` to ${places}`} and not listening`];
    return places === '' ? [] : [`on ${places}`];
}
function describeMore(holders) {
    const processes = holders.flatMap(({ process, container }) => (container?.name === undefined ? (process ?? []) : []));
    const named = processes.slice(0, MAX_NAMED).map((process) => `${nameOf(process)} (pid ${process.pid})`);
    const more = processes.length - MAX_NAMED;
    return named.length === 0 ? '' : `, shared with ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function nameOf({ command }) {
    return (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(command).replace(/:$/, '');
}
function describeHolder(holder, place = []) {
    const { process, container, manager, run, tunnel, kernel, product, unknown } = holder;
    if (kernel !== undefined)
        return withFacts('the kernel itself', [...place, describeKernel(kernel)]);
    const since = process?.startedAt && `since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(process.startedAt)}`;
    if (container?.name !== undefined || container?.address !== undefined) {
        const unit = container.engine === 'podman' && manager ? describeUnit(manager, container) : undefined;
        const whose = container.engine === 'docker' && container.user ? `user ${container.user}` : undefined;
        const age = process && (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .isForAllContainers */ .X_)(process.command) ? undefined : since;
        const left = container.isGone === true && process ? `pid ${process.pid}` : undefined;
        return withFacts(describeContainer(container), [...place, whose, left, unit, age, run && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .vZ)(run)]);
    }
    const facts = [
        ...place,
        process && `pid ${process.pid}`,
        process?.user && `user ${process.user}`,
        container && describeContainer(container),
        manager && describeManager(manager),
        tunnel && describeTunnel(tunnel),
        since,
        run && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .vZ)(run),
    ];
    const name = process === undefined ? 'a process that cannot be seen' : commandOf(process);
    const why = process === undefined && unknown !== undefined ? `: ${unknown}` : '';
    return `${withFacts(product === undefined ? name : `${product}, ${name}`, facts)}${why}`;
}
function describeUnit(manager, { isOfUnit }) {
    return `${isOfUnit === true ? '' : 'started in '}${describeManager(manager)}`;
}
function withFacts(name, facts) {
    const known = facts.filter((fact) => fact);
    return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}
function commandOf({ command }) {
    return (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(command, MAX_COMMAND);
}
function describeContainer({ engine, id, name, image, address, isGone, ...compose }) {
    const { composeProject, composeService } = compose;
    const what = name ?? id?.slice(0, 12) ?? (address === undefined ? undefined : `at ${address}`);
    const service = composeService === undefined ? '' : `service ${composeService} of `;
    const project = composeProject && `${service}compose project ${composeProject}`;
    const facts = [image, project].filter((fact) => fact !== undefined);
    const title = what === undefined ? `a ${engine} container` : `${engine} container ${what}`;
    return `${title}${facts.length === 0 ? '' : ` of ${facts.join(', ')}`}${isGone === true ? ', which is gone' : ''}`;
}
function describeManager({ kind, scope, unit, user = '?' }) {
    if (kind === 'supervisor')
        return `supervisor program ${unit}`;
    if (kind === 'pm2')
        return `pm2 application ${unit} of ${user}`;
    if (kind === 'xinetd')
        return `xinetd service ${unit}`;
    return scope === 'system' ? `unit ${unit}` : `user unit ${unit} of ${user}`;
}
const TUNNELS = {
    'ssh-local': 'ssh tunnel',
    'ssh-remote': 'reverse ssh tunnel',
    kubectl: 'kubectl port-forward',
    editor: 'port forward of an editor',
};
function describeTunnel({ kind, target }) {
    return `${TUNNELS[kind]}${target === undefined ? '' : ` to ${target}`}`;
}
function describeKernel({ module, device }) {
    return device === undefined ? module : `${module} device ${device}`;
}


/***/ }),

/***/ 7016:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   EU: () => (/* binding */ OUTCOME_HEAD),
/* harmony export */   describeUndone: () => (/* binding */ describeUndone),
/* harmony export */   ke: () => (/* binding */ formatOutcome),
/* harmony export */   mD: () => (/* binding */ outcomeRows),
/* harmony export */   z_: () => (/* binding */ formatOutcomes)
/* harmony export */ });
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);


const MARKS = {
    planned: ['cyan', 'planned'],
    refused: ['yellow', 'refused'],
    done: ['green', 'done   '],
    failed: ['red', 'failed '],
};
function formatOutcomes({ outcomes }, paint) {
    return outcomes.flatMap((outcome) => formatOutcome(outcome, paint));
}
function formatOutcome(outcome, paint) {
    const { result, command } = outcome;
    const [style, mark] = MARKS[result];
    return [
        `${paint(style, mark)}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(describeOutcome(outcome))}`,
        ...[command, undoWords(outcome)]
            .filter((line) => line !== undefined)
            .map((line) => `         ${paint('dim', '→')} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(line)}`),
    ];
}
function undoWords({ undo, result }) {
    if (undo !== undefined)
        return `taken back by: ${undo}`;
    return result === 'done' ? 'nothing takes it back' : undefined;
}
function describeOutcome(outcome) {
    const why = reasonOf(outcome);
    return why === undefined ? outcome.title : `${outcome.title}: ${why}`;
}
function reasonOf({ reason, returned = [] }) {
    const [first] = returned;
    if (first === undefined)
        return reason;
    return `the port is in use again, by ${(0,_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeListeners */ .Pd)(returned, first.endpoint)}`;
}
const OUTCOME_HEAD = ['| Result | What | Why | Command | Taken back by |', '| --- | --- | --- | --- | --- |'];
function outcomeRows({ outcomes }) {
    return outcomes.map((outcome) => {
        const cells = [outcome.result, outcome.title, reasonOf(outcome) ?? '', outcome.command ?? '', outcome.undo ?? ''];
        return `| ${cells.map(_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toMarkdown).join(' | ')} |`;
    });
}
function describeUndone({ title, command, failed, pending, id, isDropped }) {
    if (isDropped === true)
        return `is not put back any more: ${title}: ${command}`;
    if (pending !== undefined)
        return `is put back when pid ${pending} ends: ${title}: ${command}`;
    if (failed === undefined)
        return `put back: ${title}: ${command}`;
    const drop = id === undefined ? '' : `, or to be dropped: port-preflight undo forget ${id}`;
    return `could not put back: ${title}: ${failed}${command === '' ? '' : `; it is still to be typed: ${command}${drop}`}`;
}


/***/ })

};
;