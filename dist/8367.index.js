"use strict";
exports.id = 8367;
exports.ids = [8367];
exports.modules = {

/***/ 748:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portMap: () => (/* binding */ portMap),
/* harmony export */   remapMap: () => (/* binding */ remapMap),
/* harmony export */   toJsonFinding: () => (/* binding */ toJsonFinding),
/* harmony export */   toJsonLease: () => (/* binding */ toJsonLease),
/* harmony export */   toJsonReport: () => (/* binding */ toJsonReport)
/* harmony export */ });
/* harmony import */ var _model_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1610);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1844);
/* harmony import */ var _model_rival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3807);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6476);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5475);
/* harmony import */ var _met_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7489);










function toJsonReport(report) {
    return {
        version: 1,
        ok: report.ok,
        conflicts: (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictsOf */ .hC)(report),
        ports: portMap(report),
        remapped: remapMap(report),
        leases: report.leases.map(toJsonLease),
        reserved: report.reservation?.own ?? [],
        requirements: report.requirements.map((requirement) => toJsonRequirement(requirement, report)),
        findings: report.findings.map(toJsonFinding),
        services: report.services.map(toJsonService),
        outcomes: report.outcomes.map(toJsonOutcome),
        gaps: report.gaps,
    };
}
function portMap(report) {
    return Object.fromEntries((0,_met_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .metNeeds */ .y)(report).map(({ name, range }) => [name, portsIn(range)]));
}
function remapMap({ moves }) {
    return Object.fromEntries(moves.map(({ requirement, from }) => [from.name, { from: portsIn(from.range), to: portsIn(requirement.range) }]));
}
function portsIn(range) {
    return (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? range.low : [...(0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .portsOf */ .a5)(range)];
}
function toJsonLease({ name, range, isHeld }) {
    return { service: name, ...((0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? { port: range.low } : { range }), isHeld };
}
function toJsonRequirement(requirement, report) {
    const { name, protocol, address, range, optional, expect, by, origin } = requirement;
    const ports = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? { port: range.low } : { range };
    const expected = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ expect, by: by && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRef */ .rq)(by) });
    const status = report.statuses.get(requirement) ?? 'unknown';
    const own = report.own.get(requirement) ?? [];
    const leased = own.flatMap(withPort);
    const up = report.up.get(requirement);
    const alreadyUp = up?.flatMap(withPort);
    return { name, protocol, address, ...ports, optional, ...expected, status, leased, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ alreadyUp }), origin };
}
function withPort(listener) {
    return toJsonHolders(listener).map((holder) => ({ port: listener.endpoint.port, ...holder }));
}
function toJsonFinding({ finding, severity, ignored, remedies }) {
    return {
        kind: finding.kind,
        severity,
        ignored,
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(finding),
        ...aboutRequirement(finding),
        ...aboutPorts(finding),
        holders: 'listeners' in finding ? finding.listeners.flatMap(toJsonHolders) : [],
        ...aboutServices(finding),
        ...aboutRivals(finding),
        remedies: remedies.map(toJsonRemedy),
        docs: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .docsOf */ .fE)(finding.kind),
    };
}
function toJsonOutcome(outcome) {
    const { returned: _, reason: __, ...rest } = outcome;
    return { ...rest, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ reason: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(outcome) }) };
}
function toJsonRemedy({ way: _, ...remedy }) {
    return remedy;
}
function aboutRequirement(finding) {
    if (finding.kind === 'range-exhausted') {
        const { name, origin } = finding.shortage.demand;
        return { service: name, origin, counts: finding.shortage.counts };
    }
    if ('fault' in finding)
        return { service: finding.fault.service, origin: finding.fault.origin };
    if (!('requirement' in finding))
        return {};
    const { name, protocol, address, origin } = finding.requirement;
    return { service: name, protocol, address, origin };
}
function aboutPorts(finding) {
    const ranges = (0,_model_about_js__WEBPACK_IMPORTED_MODULE_9__/* .rangesOf */ .wA)(finding);
    const [first] = ranges;
    if (first === undefined)
        return {};
    return ranges.length === 1 && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(first) === 1 ? { port: first.low } : { ranges };
}
function aboutServices(finding) {
    if (finding.kind === 'service-restarting') {
        return { services: [(0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(finding.service)], dependents: finding.dependents.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb) };
    }
    if (finding.kind !== 'service-duplicated')
        return {};
    const { sides, winner, dependents, clash, basis, pair } = finding;
    const services = sides.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb);
    return {
        services,
        dependents: dependents.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb),
        clash,
        basis,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ winner: winner && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(winner), pair: pair && toJsonPair(pair) }),
    };
}
function toJsonPair({ name, ports, runBy, keep, origin }) {
    return { name, ports, runBy: runBy.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRef */ .rq), origin, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ keep: keep && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKept */ .QG)(keep) }) };
}
function toJsonService(service) {
    const { manager, container, state, claims, endpoints, ...rest } = service;
    const { since, startsAtBoot, isMasked, restarts, failure, product } = rest;
    return {
        ref: (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(service),
        state,
        claims,
        endpoints,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ manager: said(manager), container: withoutUid(container), since, startsAtBoot, isMasked }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ restarts, failure, product: product?.name }),
    };
}
function aboutRivals(finding) {
    const rivals = finding.kind === 'port-in-use' ? (0,_model_rival_js__WEBPACK_IMPORTED_MODULE_0__/* .rivalsOf */ .V6)(finding.listeners) : [];
    if (rivals.length === 0)
        return {};
    return { rivals: rivals.map(({ manager, ...rest }) => ({ manager: saidOf(manager), ...rest })) };
}
function toJsonHolders({ endpoint, state, holders, peer, secondsLeft }) {
    const place = { address: endpoint.address, state };
    if (holders.length > 0)
        return holders.map((holder) => ({ ...place, ...toJsonHolder(holder) }));
    const left = secondsLeft === undefined ? '' : `, for ${secondsLeft} s more`;
    return [{ ...place, unknown: `a connection to ${peer ?? 'nobody'} that only the kernel still has${left}` }];
}
function toJsonHolder({ process, container, manager, shownBy: _, ...rest }) {
    return {
        ...rest,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ process: withoutKin(process), container: withoutUid(container), manager: said(manager) }),
    };
}
function withoutKin(process) {
    if (process === undefined)
        return undefined;
    const { uid: _, parent: __, master: ___, ...rest } = process;
    return rest;
}
function withoutUid(part) {
    return part === undefined ? undefined : named(part);
}
function said(manager) {
    return manager === undefined ? undefined : saidOf(manager);
}
function saidOf({ invocation: _, isLinkedOtherwise: __, ...manager }) {
    return named(manager);
}
function named({ uid: _, ...rest }) {
    return rest;
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