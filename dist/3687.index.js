"use strict";
exports.id = 3687;
exports.ids = [3687,9693,9716];
exports.modules = {

/***/ 3099:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   S: () => (/* binding */ isChoice)
/* harmony export */ });
function stepsOf(remedies) {
    const last = remedies.findIndex(({ kind }) => kind !== 'stop-rival');
    return last === -1 ? [...remedies] : remedies.slice(0, last + 1);
}
function isChoice({ finding, remedies }) {
    return finding.kind === 'service-duplicated' && remedies.length > 1;
}


/***/ }),

/***/ 7772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formatWays),
/* harmony export */   W: () => (/* binding */ formatDecision)
/* harmony export */ });
/* harmony import */ var _model_best_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);


const INDENT = ' '.repeat(9);
function formatWays(one, paint) {
    const ways = (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .isChoice */ .S)(one) ? one.remedies : (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B)(one.remedies);
    return ways.map(({ title, command }, at) => {
        const or = (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .isChoice */ .S)(one) && at > 0 ? 'or ' : '';
        const what = command === undefined ? '' : `: ${paint('bold', (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(command))}`;
        return `${INDENT}${paint('dim', '→')} ${or}${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(title)}${what}`;
    });
}
function formatDecision(one, paint) {
    if (one.finding.kind !== 'service-duplicated')
        return formatWays(one, paint);
    return one.remedies.flatMap((way, at) => {
        const or = at > 0 ? 'or ' : '';
        return [
            `${INDENT}${paint('dim', '→')} ${or}${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(way.title)}`,
            ...factsOf(way).map(([name, value]) => `${INDENT}  ${paint('dim', name.padEnd(11))} ${paintFact(name, value, paint)}`),
        ];
    });
}
function factsOf({ command, consequence, permanent, undo }) {
    const rows = [
        ['command', command],
        ['consequence', consequence],
        ['for good', permanent],
        ['undone by', undo],
    ];
    return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
function paintFact(name, value, paint) {
    return name === 'command' ? paint('bold', (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(value)) : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(value);
}


/***/ }),

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

/***/ 3687:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeLeft),
/* harmony export */   X: () => (/* binding */ describeEdits),
/* harmony export */   formatLint: () => (/* binding */ formatLint)
/* harmony export */ });
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1476);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9693);




function describeEdits(edits) {
    return edits.map(({ origin, was, becomes }) => `fixed    ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(origin)}: ${was} is ${becomes} now`);
}
function describeLeft(path, why) {
    return `left     ${path}: ${why}`;
}
function formatLint(report, linted, paint) {
    const told = report.findings.filter(({ ignored }) => !ignored);
    const lines = told.flatMap((one) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.headOf)(one, paint), ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWays */ .U)(one, paint)]);
    return `${[...lines, ...describeNumbers(linted), paint('dim', total(report, linted))].join('\n')}\n`;
}
function describeNumbers({ numbers }) {
    if (numbers === 0)
        return [];
    const what = numbers === 1 ? '1 port is written as a number' : `${numbers} ports are written as numbers`;
    return [`${what}, which --fix leaves to variables, as in \${REDIS_PORT:-6379}`];
}
function total(report, { files, declarations }) {
    const failing = report.findings.filter((one) => (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(one, report.policy)).length;
    const ignored = report.findings.filter((one) => one.ignored).length;
    const verdict = report.ok
        ? 'passes'
        : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`;
    const rest = ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`;
    return `${count(declarations, 'port')} in ${count(files, 'file')}; the check ${verdict}${rest}.`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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

/***/ 9693:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBefore: () => (/* binding */ formatBefore),
/* harmony export */   formatFindings: () => (/* binding */ formatFindings),
/* harmony export */   formatReport: () => (/* binding */ formatReport),
/* harmony export */   formatText: () => (/* binding */ formatText),
/* harmony export */   headOf: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);
/* harmony import */ var _clear_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7772);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6895);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9920);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7016);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3804);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4975);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7489);









const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] };
function formatText(report, paint) {
    return formatReport(report, paint, _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U);
}
function formatReport(report, paint, waysOf) {
    const lines = [...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOutcomes */ .z_)(report, paint), ...formatFindings(report, paint, waysOf)];
    return `${[...lines, ...(0,_clear_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNeeds */ .bS)(report, paint)].join('\n')}\n`;
}
function formatFindings(report, paint, waysOf = _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U) {
    return toldOf(report).flatMap((one) => [headOf(one, paint), ...waysOf(one, paint)]);
}
function formatBefore(report, { isQuiet }) {
    const told = toldOf(report).filter(({ severity }) => !isQuiet || severity !== 'notice');
    const lines = told.flatMap((one) => [headOf(one, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p), ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U)(one, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p)]);
    const leased = isQuiet ? '' : (0,_clear_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLeased */ .yI)(report, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p);
    return `${[...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOutcomes */ .z_)(report, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p), ...lines].map((line) => `${line}\n`).join('')}${leased}`;
}
function toldOf(report) {
    const relevant = report.findings.filter(({ ignored }) => !ignored);
    const told = relevant.filter(({ finding }) => !('gap' in finding && (0,_gaps_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlreadyTold */ .M)(finding.gap, relevant)));
    return _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => told.filter((one) => one.severity === severity));
}
function headOf({ finding, severity }, paint) {
    const [style, mark] = MARKS[severity];
    return `${paint(style, mark)}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_7__.toLine)((0,_place_words_js__WEBPACK_IMPORTED_MODULE_8__/* .inFile */ .s5)(finding) + (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(finding))}`;
}


/***/ })

};
;