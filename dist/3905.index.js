"use strict";
exports.id = 3905;
exports.ids = [3905,748,8367];
exports.modules = {

/***/ 3905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leasesCommand: () => (/* binding */ leasesCommand)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/report/leases-json.js
var leases_json = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/run-words.js
var run_words = __webpack_require__(5665);
// EXTERNAL MODULE: ./lib/src/report/table.js
var report_table = __webpack_require__(2528);
;// CONCATENATED MODULE: ./lib/src/report/leases-text.js




const HEAD = ['LEASE', 'NAME', 'PORT', 'KEPT', 'OWNER', 'USER', 'SINCE', 'RUN'];
const LONGEST_OWNER = 40;
const MOST_RANGES = 10;
function formatLeases({ sets, unnamed }, { paint, command }) {
    const [head = '', ...lines] = (0,report_table/* drawTable */.L)([HEAD, ...sets.flatMap(rowsOf)]);
    const table = sets.length === 0 ? [] : [paint('dim', head), ...lines];
    const nothing = sets.length === 0 && unnamed.length === 0 ? ['no ports are leased'] : [];
    return [...table, ...nothing, ...hiddenLines(unnamed, command), ''].join('\n');
}
function formatReleased(sets) {
    return sets.map((set) => `released ${(0,neutralise.toLine)(`${set.id}: ${describeLeases(set)}`)}\n`).join('');
}
function describeLeases({ leases }) {
    return leases.map(({ name, range }) => `${name} (${(0,model_port/* formatRange */.Lu)(range)})`).join(', ');
}
function describeOwner({ pid, isAlive, command }) {
    if (!isAlive)
        return `pid ${pid}, which has ended`;
    return command === undefined ? `pid ${pid}` : `${(0,run_words/* cut */.Jj)(command, LONGEST_OWNER)} (pid ${pid})`;
}
function rowsOf({ id, owner, user = '?', since, run, leases }) {
    const shared = [
        describeOwner(owner),
        user,
        since === undefined ? '?' : (0,run_words/* formatTime */.fU)(since),
        run === undefined ? '-' : (0,run_words/* describeJob */.hx)(run),
    ];
    return leases.map((lease, at) => (at === 0 ? [id, ...cellsOf(lease), ...shared] : ['', ...cellsOf(lease)]).map(neutralise.toLine));
}
function cellsOf({ name, range, isHeld }) {
    return [name, (0,model_port/* formatRange */.Lu)(range), isHeld ? 'held' : 'listed'];
}
function hiddenLines(unnamed, command) {
    if (unnamed.length === 0)
        return [];
    const ranges = (0,model_port/* joinPorts */.v6)(unnamed).map(model_port/* formatRange */.Lu);
    const more = ranges.length > MOST_RANGES ? ', …' : '';
    const ports = `${ranges.slice(0, MOST_RANGES).join(', ')}${more}`;
    const many = unnamed.length === 1 ? '1 port is' : `${unnamed.length} ports are`;
    const way = command === undefined ? 'it is outside of what can be seen from here' : `see by whom: ${command}`;
    return [`${many} leased by what this user may not read: ${ports}`, `         → ${way}`];
}

// EXTERNAL MODULE: ./lib/src/report/reserve-words.js
var reserve_words = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/src/report/reserved-text.js





const reserved_text_HEAD = ['RESERVED', 'PORTS', 'OWNER', 'SINCE'];
const reserved_text_MOST_RANGES = 10;
function formatReservedTable(all, paint) {
    if (all.length === 0)
        return '';
    const [head = '', ...lines] = (0,report_table/* drawTable */.L)([reserved_text_HEAD, ...all.map(reserved_text_cellsOf)]);
    return [paint('dim', head), ...lines, ''].join('\n');
}
function reserved_text_cellsOf({ id, ranges, owner, since }) {
    const more = ranges.length > reserved_text_MOST_RANGES ? ', …' : '';
    const ports = ranges.slice(0, reserved_text_MOST_RANGES).map(model_port/* formatRange */.Lu).join(', ');
    return [id, `${ports}${more}`, describeOwner(owner), since === undefined ? '?' : (0,run_words/* formatTime */.fU)(since)].map(neutralise.toLine);
}

// EXTERNAL MODULE: ./lib/src/host/own-program.js
var own_program = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/src/commands/asker.js


function askerHere() {
    const calledBy = (words) => (0,shell/* ownCommand */.w1)(words.join(' '), (0,own_program/* ownProgram */.D)());
    return { isRoot: process.geteuid?.() === 0, calledBy };
}

;// CONCATENATED MODULE: ./lib/src/commands/choose-leases.js



function chooseLeases(list, words, asker) {
    const chosen = words.flatMap((word) => meantBy(word, list, asker));
    return [...new Set(chosen)];
}
function meantBy(word, { sets, unnamed }, { isRoot, calledBy }) {
    const certain = setsCalled(word, sets);
    const named = sets.filter(({ leases }) => leases.some(({ name }) => name === word));
    const found = certain.length > 0 ? certain : named;
    const [other] = found;
    if (other === undefined) {
        const isHidden = unnamed.includes(Number(word));
        throw new errors/* UsageError */.e(isHidden
            ? `${word} is leased by somebody else: sudo ${calledBy(['leases', 'release', word])} ends it`
            : `"${word}" is no lease: ${calledBy(['leases'])} shows what there is`);
    }
    const mayEnd = isRoot && found === certain;
    const mine = found.filter(({ isOwn, owner }) => mayEnd || isOwn || !owner.isAlive);
    if (mine.length === 0)
        throw new errors/* UsageError */.e(refusal(word, other));
    return mine;
}
function chooseReserved(all, words, { isRoot }) {
    const chosen = all.filter(({ id }) => words.includes(id));
    const other = chosen.find(({ isOwn, owner }) => !isRoot && !isOwn && owner.isAlive);
    if (other === undefined)
        return chosen;
    throw new errors/* UsageError */.e(`${other.id} is reserved for ${describeOwner(other.owner)}, and is given back when that has ended`);
}
function setsCalled(word, sets) {
    const byId = sets.filter(({ id }) => id === word);
    if (byId.length > 0)
        return byId;
    const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
    return sets.filter(({ leases }) => leases.some(({ range }) => (0,model_port/* isInRange */.h$)(port, range)));
}
function refusal(word, { owner, keeper }) {
    return `${word} is leased for ${describeOwner(owner)}, and ends with it: kill ${keeper} ends the lease alone`;
}

;// CONCATENATED MODULE: ./lib/src/commands/leases.js








async function leasesCommand([verb, ...words], setting) {
    if (verb === 'release' && words.length === 0) {
        const example = askerHere().calledBy(['leases', 'release', '20123']);
        throw new errors/* UsageError */.e(`release needs a lease, a port or a name: ${example}`);
    }
    if (verb !== undefined && verb !== 'release' && !(verb === 'prune' && words.length === 0)) {
        const word = verb === 'prune' ? words[0] : verb;
        throw new errors/* UsageError */.e(`leases: "${word}" is not understood: expected nothing, release WHAT... or prune`);
    }
    const list = await setting.host.leases();
    if (verb === undefined)
        return show(list, setting);
    const chosen = verb === 'prune' ? staleOf(list) : await choose(list, words, setting.host);
    if (chosen.sets.length > 0)
        await setting.host.release(chosen.sets);
    const { lines, troubles } = await giveBack(chosen, setting.host);
    const isDone = troubles.length === 0;
    if (setting.isJson)
        return { text: toldAsJson(chosen, isDone), troubles, isDone };
    const text = [...released(chosen.sets), ...lines].join('');
    return { text: text === '' && isDone ? nothing(chosen) : text, troubles, isDone };
}
function staleOf({ sets }) {
    return { sets: sets.filter(({ owner }) => !owner.isAlive) };
}
async function choose(list, words, host) {
    const asker = askerHere();
    const others = words.filter((word) => !list.sets.some(({ id }) => id === word));
    const all = others.length === 0 ? [] : await host.reserved().catch(() => []);
    const reserved = chooseReserved(all, others, asker);
    const isReserved = (word) => reserved.some(({ id }) => id === word);
    const sets = chooseLeases(list, words.filter((word) => !isReserved(word)), asker);
    return { sets, reserved };
}
async function giveBack({ sets, reserved }, host) {
    const all = reserved === undefined ? [await host.pruneReserved()] : [];
    if (reserved !== undefined)
        for (const { id } of [...sets, ...reserved])
            all.push(await host.unreserve(id));
    const lines = all.filter(({ failed }) => failed === undefined).flatMap((one) => (0,reserve_words/* describeUnreserved */.t)(one) ?? []);
    return {
        lines: lines.map((line) => `${(0,neutralise.toLine)(line)}\n`),
        troubles: all.flatMap(({ failed }) => (failed === undefined ? [] : [`${KEPT}: ${failed}`])),
    };
}
const KEPT = 'the reserved ports cannot be given back';
async function show(list, { host, isJson, paint }) {
    const reserved = await host.reserved().catch(toTrouble);
    const [told, troubles] = typeof reserved === 'string' ? [undefined, [reserved]] : [reserved, []];
    const { isRoot, calledBy } = askerHere();
    const table = () => formatLeases(list, { paint, command: isRoot ? undefined : `sudo ${calledBy(['leases'])}` });
    const text = isJson
        ? `${(0,neutralise.toJson)((0,leases_json/* toJsonLeases */.p)(list, told), 2)}\n`
        : `${table()}${formatReservedTable(told ?? [], paint)}`;
    return { text, troubles, isDone: true };
}
function toTrouble(error) {
    if (!(error instanceof errors/* HostError */.d))
        throw error;
    return `what is reserved cannot be told: ${error.message}`;
}
function toldAsJson({ sets, reserved = [] }, isDone) {
    const given = isDone && reserved.length > 0 ? reserved : undefined;
    return `${(0,neutralise.toJson)((0,leases_json/* toJsonLeases */.p)({ sets, unnamed: [] }, given), 2)}\n`;
}
function released(sets) {
    return sets.length === 0 ? [] : [formatReleased(sets)];
}
function nothing({ reserved }) {
    return reserved === undefined
        ? 'there is nothing to prune: every lease has an owner that lives\n'
        : 'the kernel gives them to nobody by itself all the same: others have reserved them too\n';
}


/***/ }),

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

/***/ 4648:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ toJsonLeases),
/* harmony export */   y: () => (/* binding */ toJsonSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(748);

function toJsonLeases({ sets, unnamed }, reserved) {
    return { version: 1, sets: sets.map(toJsonSet), unnamed, ...(reserved === undefined ? {} : { reserved }) };
}
function toJsonSet(set) {
    return { ...set, leases: set.leases.map(_json_js__WEBPACK_IMPORTED_MODULE_0__.toJsonLease) };
}


/***/ }),

/***/ 6358:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metNeeds)
/* harmony export */ });
function metNeeds({ requirements, short }) {
    return requirements.filter(({ name }) => !short.has(name));
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


/***/ }),

/***/ 2528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ drawTable)
/* harmony export */ });
function drawTable(rows) {
    const widths = (rows[0] ?? []).map((_, at) => rows.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0));
    return rows.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ })

};
;