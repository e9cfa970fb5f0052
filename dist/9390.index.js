"use strict";
exports.id = 9390;
exports.ids = [9390];
exports.modules = {

/***/ 9390:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APART: () => (/* binding */ APART)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8507);
/* harmony import */ var _host_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(743);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9666);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6080);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9618);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9920);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7957);
/* harmony import */ var _requirements_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7450);
/* harmony import */ var _requirements_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4258);
/* harmony import */ var _requirements_services_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5365);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7745);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8485);












const APART = {
    leases,
    lint,
    undo,
    hook,
    health,
};
async function lint(paths, { values, terminal }) {
    const { config, failOn, ignore, ...others } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(values);
    const { refuseOthers } = await __webpack_require__.e(/* import() */ 5500).then(__webpack_require__.bind(__webpack_require__, 5500));
    refuseOthers({ services: values.services, ...others }, 'call');
    const { lintFiles } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(6840), __webpack_require__.e(3457), __webpack_require__.e(1182)]).then(__webpack_require__.bind(__webpack_require__, 1182));
    const sarif = values.sarif === undefined ? undefined : { path: values.sarif, version: _usage_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x };
    const { report, linted, changes, failed } = await lintFiles(paths, (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ config, failOn, ignore }), (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ fix: values.fix, sarif }));
    for (const line of changes)
        (values.json ? terminal.writeError : terminal.write)(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_9__.toLine)(line)}\n`);
    const { formatLint } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(3687)]).then(__webpack_require__.bind(__webpack_require__, 3687));
    terminal.write(values.json ? await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .formatJson */ .IB)(report) : formatLint(report, linted, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal)));
    if (failed !== undefined)
        throw failed;
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
}
async function leases(words, { values, terminal }) {
    const { leasesCommand } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(3905)]).then(__webpack_require__.bind(__webpack_require__, 3905));
    const setting = { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), isJson: values.json ?? false, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal) };
    const { text, troubles, isDone } = await leasesCommand(words, setting);
    terminal.write(text);
    for (const trouble of troubles)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(terminal, trouble);
    return isDone ? _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean : _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.host;
}
async function undo(words, { terminal: { write } }) {
    const isToForget = words[0] === 'forget';
    const [id, ...more] = isToForget ? words.slice(1) : words;
    if (more.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`undo takes one id or none, and not "${more[0]}"`);
    const { forgetCommand, undoCommand } = await __webpack_require__.e(/* import() */ 1720).then(__webpack_require__.bind(__webpack_require__, 1720));
    const means = { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), write };
    if (!isToForget)
        return undoCommand(id, means);
    if (id === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('undo forget takes the id that undo has named');
    return forgetCommand(id, means);
}
async function health(words, { values, terminal }) {
    const { expected, healthCommand } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(255), __webpack_require__.e(6637)]).then(__webpack_require__.bind(__webpack_require__, 3160));
    const services = await (0,_requirements_services_input_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServicesInput */ .k)(values.services ?? 'all');
    const request = await (0,_requirements_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(values), { demands: expected((0,_requirements_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(words)), services });
    const { writeError, columns, write } = terminal;
    const progress = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .progressOn */ .z)({ write: writeError, columns });
    const { json: isJson = false, prometheus } = values;
    const means = { host: (0,_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(process.platform), tell: progress.tell, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(terminal), write };
    return healthCommand(request, { ...means, isJson, prometheus }).finally(progress.end);
}
async function hook([word, ...more], { terminal: { write } }) {
    const { runHook, STAGES } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(3922), __webpack_require__.e(5951), __webpack_require__.e(4034)]).then(__webpack_require__.bind(__webpack_require__, 4034));
    const stage = STAGES.find((known) => known === word);
    if (stage === undefined || more.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`hook takes one word: ${STAGES.join(' or ')}`);
    await runHook(stage, { env: process.env, write });
    return _report_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean;
}


/***/ })

};
;