"use strict";
exports.id = 2832;
exports.ids = [2832];
exports.modules = {

/***/ 2832:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWith: () => (/* binding */ runWith)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/linux/terminal.js

function shareForeground(pid, other) {
    const [one, two] = [pid, other].map((each) => parseGroups((0,proc_file/* readProcFile */.XM)(`/proc/${each}/stat`) ?? ''));
    return one !== undefined && one.group === one.foreground && one.group === two?.group;
}
function parseGroups(stat) {
    const [, group, foreground] = /^.*\) \S \d+ (\d+) \d+ -?\d+ (-?\d+) /s.exec(stat) ?? [];
    return group === undefined ? undefined : { group: Number(group), foreground: Number(foreground) };
}

;// CONCATENATED MODULE: ./lib/src/host/run-command.js



const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
const KEYS = ['SIGINT', 'SIGQUIT'];
async function startCommand(words, env) {
    const [file = '', ...args] = words;
    let child;
    for (const signal of PASSED_ON)
        process.on(signal, () => passOn(signal, child));
    try {
        child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    }
    catch (error) {
        return refusal(error);
    }
    const started = child;
    const { pid } = started;
    if (pid === undefined)
        return new Promise((resolve) => started.once('error', (error) => resolve(refusal(error))));
    started.on('error', () => { });
    return { pid, ended: endOf(started) };
}
function refusal({ code, message }) {
    if (code === 'ENOENT')
        return { code: 127, failed: 'command not found' };
    return { code: 126, failed: code === 'EACCES' ? 'it may not be executed' : (code ?? message) };
}
function passOn(signal, child) {
    const isTold = KEYS.includes(signal) && shareForeground(process.pid, child?.pid ?? 0);
    if (!isTold)
        child?.kill(signal);
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve(signal === null ? { code: code ?? 0 } : { code: 128 + external_node_os_.constants.signals[signal], signal }));
    });
}
function dieLike({ signal }) {
    if (signal !== 'SIGINT')
        return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
}

// EXTERNAL MODULE: ./lib/src/report/clear-text.js
var clear_text = __webpack_require__(85);
// EXTERNAL MODULE: ./lib/src/report/exit-code.js
var exit_code = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/src/report/handover.js
var handover = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/paint.js
var paint = __webpack_require__(3804);
// EXTERNAL MODULE: ./lib/src/report/met-needs.js
var met_needs = __webpack_require__(6358);
;// CONCATENATED MODULE: ./lib/src/report/placeholders.js

const BRACED = /\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{([^{}]+)\}/g;
function withPorts(argument, report) {
    const ports = new Map((0,met_needs/* metNeeds */.y)(report).map(({ name, range }) => [name, String(range.low)]));
    return argument.replaceAll(BRACED, (braced, name) => ports.get(name) ?? braced);
}

;// CONCATENATED MODULE: ./lib/src/commands/run.js







async function runWith(result, order) {
    const end = await endWith(result, order);
    dieLike(end);
    return end.code;
}
async function endWith({ report, grant, undoId }, order) {
    try {
        order.writeError(await textBefore(report, order));
        return report.ok ? await run(report, grant, order) : { code: exit_code/* EXIT */.dc.findings };
    }
    finally {
        await grant?.drop();
        await giveBack(report, order);
        if (undoId !== undefined)
            await putBack(undoId, order);
    }
}
async function giveBack({ reservation }, order) {
    if (reservation?.id === undefined)
        return;
    const { failed } = await order.host.unreserve(reservation.id);
    if (failed !== undefined)
        complain(`the reserved ports cannot be given back: ${failed}`, order);
}
async function putBack(id, order) {
    const { describeUndone } = await __webpack_require__.e(/* import() */ 7016).then(__webpack_require__.bind(__webpack_require__, 7016));
    try {
        for (const one of await order.host.undo(id))
            complain(describeUndone(one), order);
    }
    catch (error) {
        complain(`what was stopped cannot be put back: ${error.message}`, order);
    }
}
async function textBefore(report, { isJson, isQuiet }) {
    if (isJson)
        return `${(0,neutralise.toJson)((await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 748))).toJsonReport(report))}\n`;
    if (report.findings.length === 0 && report.outcomes.length === 0)
        return isQuiet ? '' : (0,clear_text/* formatLeased */.yI)(report, paint/* plain */.p);
    const { formatBefore, formatText } = await Promise.all(/* import() */[__webpack_require__.e(9870), __webpack_require__.e(9693)]).then(__webpack_require__.bind(__webpack_require__, 9693));
    return report.ok ? formatBefore(report, { isQuiet }) : formatText(report, paint/* plain */.p);
}
async function run(report, grant, order) {
    const [program = '', ...args] = order.words;
    const given = args.map((argument) => withPorts(argument, report));
    const env = { ...(0,handover/* variablesOf */.ht)(report), ...writeFiles(report, order) };
    const command = await startCommand([program, ...given], env);
    if ('failed' in command) {
        complain(`${program}: ${command.failed}`, order);
        return { code: command.code };
    }
    const leased = await keepFor(command.pid, grant, order);
    const end = await command.ended;
    if (leased !== undefined)
        await order.host.release([leased]);
    if (end.code !== 0 && end.signal === undefined)
        tellOfHold(report, order);
    return end;
}
function writeFiles(report, { write, writeError, isJson, isQuiet }) {
    const { lines, variables } = write(report) ?? { lines: [], variables: {} };
    if (!isJson && !isQuiet)
        for (const line of lines)
            writeError(`${(0,neutralise.toLine)(line)}\n`);
    return variables;
}
function tellOfHold(report, order) {
    const hint = order.isQuiet || order.isJson ? undefined : (0,clear_text/* describeHeld */.T0)(report);
    if (hint !== undefined)
        complain(hint, order);
}
async function keepFor(pid, grant, order) {
    try {
        return await grant?.keepFor(pid);
    }
    catch (error) {
        complain(`${error.message}: they end with port-preflight itself`, order);
        return undefined;
    }
}
function complain(message, { writeError }) {
    writeError(`port-preflight: ${(0,neutralise.toLine)(message)}\n`);
}


/***/ }),

/***/ 6529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ passwordLines),
/* harmony export */   UT: () => (/* binding */ portOutputs),
/* harmony export */   Wn: () => (/* binding */ urlsOf),
/* harmony export */   Xm: () => (/* binding */ exportedOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6227);
/* harmony import */ var _met_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);



function variablesOf(report) {
    const ports = namedNeeds(report).flatMap(({ name, range }) => [
        [(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portVariable */ .kk)(name), String(range.low)],
        ...((0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(range) === 1 ? [] : [[(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portsVariable */ .RT)(name), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(range)]]),
    ]);
    const urls = Object.entries(urlsOf(report)).map(([name, url]) => [(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .urlVariable */ .cY)(name), url]);
    return Object.fromEntries([...ports, ...urls]);
}
function exportedOf(report) {
    const { names, isExported, fixed = [] } = report.handover;
    if (!isExported)
        return {};
    const told = names.filter((name) => !fixed.includes(name));
    return variablesOf({ ...report, handover: { ...report.handover, names: told } });
}
function portOutputs(report) {
    return Object.fromEntries(namedNeeds(report).map(({ name, range }) => [name, (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(range)]));
}
function urlsOf({ handover, ...report }) {
    const ports = new Map((0,_met_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .metNeeds */ .y)(report).map(({ name, range }) => [name, range.low]));
    const isMet = (part) => typeof part === 'string' || ports.has(part.need);
    const write = (part) => {
        if (typeof part === 'string')
            return part;
        return part.asks === 'variable' ? (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portVariable */ .kk)(part.need) : String(ports.get(part.need));
    };
    return Object.fromEntries(handover.urls.filter(({ parts }) => parts.every(isMet)).map(({ name, parts }) => [name, parts.map(write).join('')]));
}
function passwordLines(report) {
    const names = Object.entries(urlsOf(report)).flatMap(([name, url]) => (hasSecret(url) ? [name] : []));
    if (names.length === 0)
        return [];
    return [
        `the output urls has a password or a token in it (${names.join(', ')}): as an output of the job it is dropped if that is a secret`,
    ];
}
function hasSecret(url) {
    const [, scheme = '', name, password] = /^([^:/?#]*):\/\/([^/?#@:]*)(?::([^/?#@]*))?@/.exec(url) ?? [];
    return password === undefined ? /^https?$/i.test(scheme) && name !== '' : password !== '';
}
function namedNeeds({ handover, ...report }) {
    const names = new Set(handover.names);
    return (0,_met_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .metNeeds */ .y)(report).filter(({ name }) => names.has(name));
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


/***/ })

};
;