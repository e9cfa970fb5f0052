"use strict";
exports.id = 9716;
exports.ids = [9716];
exports.modules = {

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


/***/ })

};
;