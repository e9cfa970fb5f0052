"use strict";
exports.id = 906;
exports.ids = [906];
exports.modules = {

/***/ 906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProcfile: () => (/* binding */ readProcfile)
/* harmony export */ });
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3715);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5503);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8961);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3465);







const FIRST_PORT = 5_000;
const STEP = 100;
const MOST_PROCESSES = 1_000;
function readProcfile(text, context) {
    const { path } = context;
    const processes = processesIn(text, firstPort(context));
    if (processes.length === 0 && text.trim() !== '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}:1:1: expected lines of "name: command"`);
    if (processes.length > MOST_PROCESSES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}:1:1: more than ${MOST_PROCESSES} processes stand in it`);
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(text, path);
    return { declarations: processes.flatMap((one) => declaredBy(one, { path, lines })), faults: [] };
}
function processesIn(text, first) {
    const matches = text.matchAll(/^([A-Za-z0-9_-]+):[ \t]*(\S.*)$/gm);
    return [...matches].map(({ index, 0: line, 1: name = '', 2: words = '' }, at) => {
        const command = words.trimEnd();
        const begin = index + line.indexOf(command, name.length + 1);
        return { name, command, port: first + STEP * at, start: index, begin };
    });
}
function firstPort(context) {
    const [, told] = /^port:[ \t]*(\d{1,5})[ \t\r]*$/m.exec(context.read('.foreman') ?? '') ?? [];
    const port = Number(told ?? (0,_compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)('.env', context).PORT ?? context.variables.PORT);
    return Number.isInteger(port) && port >= _model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .LOWEST_PORT */ .H_ && port <= _model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .HIGHEST_PORT */ .bG ? port : FIRST_PORT;
}
const REFERENCE = /\$(?:PORT\b|\{PORT(?::?[-=][^}]{0,100})?\})/;
function declaredBy(process, { path, lines }) {
    const { name, command, port, begin } = process;
    const own = { service: name, group: path, program: command };
    const claimsIn = (changed) => (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({ name, commands: [{ text: changed }], variables: [] });
    const plain = command.replaceAll(new RegExp(REFERENCE, 'g'), (whole) => ' '.repeat(whole.length));
    const told = (0,_claimed_js__WEBPACK_IMPORTED_MODULE_5__/* .placedClaims */ .z)({ text: plain, path, claimsIn }).map(({ span, ...claim }) => ({
        ...own,
        ...claim,
        ...lines.placeOf(begin + span.start, begin + span.end),
    }));
    const given = REFERENCE.exec(command);
    if (port > _model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .HIGHEST_PORT */ .bG || (given === null && (name !== 'web' || told.length > 0)))
        return told;
    const [start, length] = given === null ? [process.start, name.length] : [begin + given.index, given[0].length];
    const range = { low: port, high: port };
    return [{ ...own, protocol: 'tcp', address: _model_address_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY_ADDRESS */ .A4, range, ...lines.placeOf(start, start + length) }, ...told];
}


/***/ })

};
;