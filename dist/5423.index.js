export const id = 5423;
export const ids = [5423];
export const modules = {

/***/ 5423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APART: () => (/* binding */ APART)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7878);
/* harmony import */ var _host_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6469);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1709);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1793);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(103);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1363);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7802);
/* harmony import */ var _requirements_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1275);
/* harmony import */ var _requirements_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5843);
/* harmony import */ var _requirements_services_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2966);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5676);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6278);












const APART = {
    leases,
    lint,
    undo,
    hook,
    health,
};
async function lint(paths, { values, terminal }) {
    const { lintFiles } = await Promise.all(/* import() */[__webpack_require__.e(6937), __webpack_require__.e(6780), __webpack_require__.e(5123)]).then(__webpack_require__.bind(__webpack_require__, 5123));
    const sarif = values.sarif === undefined ? undefined : { path: values.sarif, version: _usage_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x };
    const { report, linted, changes } = await lintFiles(paths, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(values), (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ fix: values.fix, sarif }));
    for (const line of changes)
        (values.json ? terminal.writeError : terminal.write)(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_9__.toLine)(line)}\n`);
    const { formatLint } = await Promise.all(/* import() */[__webpack_require__.e(6937), __webpack_require__.e(9222)]).then(__webpack_require__.bind(__webpack_require__, 9222));
    terminal.write(values.json ? await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .formatJson */ .IB)(report) : formatLint(report, linted, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal)));
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
}
async function leases(words, { values, terminal }) {
    const { leasesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6937), __webpack_require__.e(1480)]).then(__webpack_require__.bind(__webpack_require__, 9099));
    const setting = { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), isJson: values.json ?? false, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal) };
    const { text, troubles, isDone } = await leasesCommand(words, setting);
    terminal.write(text);
    for (const trouble of troubles)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(terminal, trouble);
    return isDone ? _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean : _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.host;
}
async function undo([id, ...more], { terminal: { write } }) {
    if (more.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`undo takes one id or none, and not "${more[0]}"`);
    const { undoCommand } = await __webpack_require__.e(/* import() */ 8143).then(__webpack_require__.bind(__webpack_require__, 8143));
    return undoCommand(id, { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), write });
}
async function health(words, { values, terminal }) {
    const { expected, healthCommand } = await Promise.all(/* import() */[__webpack_require__.e(6937), __webpack_require__.e(6884), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 8895));
    const services = await (0,_requirements_services_input_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServicesInput */ .k)(values.services ?? 'all');
    const request = await (0,_requirements_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(values), { demands: expected((0,_requirements_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(words)), services });
    const { writeError, columns, write } = terminal;
    const progress = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .progressOn */ .z)({ write: writeError, columns });
    const { json: isJson = false, prometheus } = values;
    const means = { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), tell: progress.tell, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal), write };
    return healthCommand(request, { ...means, isJson, prometheus }).finally(progress.end);
}
async function hook([word, ...more], { terminal: { write } }) {
    const { runHook, STAGES } = await Promise.all(/* import() */[__webpack_require__.e(6937), __webpack_require__.e(441), __webpack_require__.e(4142), __webpack_require__.e(7355)]).then(__webpack_require__.bind(__webpack_require__, 7355));
    const stage = STAGES.find((known) => known === word);
    if (stage === undefined || more.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`hook takes one word: ${STAGES.join(' or ')}`);
    await runHook(stage, { env: process.env, write });
    return _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean;
}


/***/ })

};
