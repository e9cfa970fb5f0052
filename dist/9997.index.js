"use strict";
exports.id = 9997;
exports.ids = [9997,9070];
exports.modules = {

/***/ 9997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/handover.js
var model_handover = __webpack_require__(9244);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/variable.js
var variable = __webpack_require__(6227);
;// CONCATENATED MODULE: ./lib/src/report/compose-override.js




function composeOverrideOf({ moves, handover }, project) {
    const report = { moves: moves.filter((move) => !isDockersChoice(move)), handover };
    const moved = project.services.map((service) => movedService(service, report));
    return {
        services: moved
            .filter(({ written, service }) => written.size > 0 || service.isCarried)
            .map(({ service, ports }) => ({ name: service.name, ports: ports.map(({ source }) => source) })),
        fates: report.moves.map(({ requirement: { name } }) => fateOf(name, moved)),
    };
}
function isDockersChoice({ from, requirement }) {
    const { anyOf } = from.declared ?? {};
    return anyOf !== undefined && requirement.range.low >= anyOf.low && requirement.range.high <= anyOf.high;
}
function fateOf(need, moved) {
    const written = moved.filter((one) => one.written.has(need)).map(({ service }) => service.name);
    const carried = moved.filter((one) => one.carried.has(need)).map(({ service }) => service.name);
    if (written.length > 0)
        return { need, how: 'written', services: written };
    return { need, how: carried.length > 0 ? 'variable' : 'nowhere', services: carried };
}
function movedService(service, { moves, handover }) {
    const [written, carried] = [new Set(), new Set()];
    const ports = service.ports.flatMap((port) => {
        const own = moves.filter((one) => publishes(port, one));
        const isCarried = (0,model_handover/* hasVariables */.c)(handover) && own.every((move) => isNamed(move, handover) && names(port, move));
        for (const { requirement } of own)
            (isCarried ? carried : written).add(requirement.name);
        return own.length === 0 || isCarried ? [port] : movedPorts(port, own);
    });
    return { service, ports, written, carried };
}
function isNamed({ requirement }, { names }) {
    return names.includes(requirement.name);
}
function names({ place, variables }, { from, requirement }) {
    if (place === undefined || place.published.low !== from.range.low)
        return false;
    if ((0,model_port/* rangeSize */.xh)(place.published) === 1)
        return variables.includes((0,variable/* portVariable */.kk)(requirement.name));
    return place.published.high === from.range.high && variables.includes((0,variable/* portsVariable */.RT)(requirement.name));
}
function publishes({ place }, { from }) {
    if (place === undefined || place.protocol !== from.protocol)
        return false;
    if ((0,model_port/* rangeSize */.xh)(place.published) !== (0,model_port/* rangeSize */.xh)(place.target))
        return false;
    return (0,model_port/* intersectRanges */.im)(place.published, from.range) !== undefined && (0,model_address/* addressesOverlap */.qd)(place.address, from.address);
}
function movedPorts(port, moves) {
    const { place } = port;
    if (place === undefined)
        return [port];
    const goals = [...(0,model_port/* portsOf */.a5)(place.published)].map((one) => goalOf(one, moves));
    const [first = 0] = goals;
    if (goals.every((goal, at) => goal === first + at)) {
        return [{ ...port, source: written(port.source, place, { low: first, high: first + goals.length - 1 }) }];
    }
    return goals.map((goal, at) => {
        const target = { low: place.target.low + at, high: place.target.low + at };
        return { ...port, source: written(port.source, { ...place, target }, { low: goal, high: goal }) };
    });
}
function goalOf(published, moves) {
    const move = moves.find(({ from }) => (0,model_port/* isInRange */.h$)(published, from.range));
    return move === undefined ? published : published - move.from.range.low + move.requirement.range.low;
}
function written(source, { address, target, protocol }, range) {
    if (typeof source === 'object' && source !== null && !Array.isArray(source)) {
        return { ...source, target: target.low, published: (0,model_port/* formatRange */.Lu)(range) };
    }
    const host = address === model_address/* ANY_ADDRESS */.A4 ? '' : `${address.includes(':') ? `[${address}]` : address}:`;
    return `${host}${(0,model_port/* formatRange */.Lu)(range)}:${(0,model_port/* formatRange */.Lu)(target)}${protocol === 'tcp' ? '' : `/${protocol}`}`;
}

;// CONCATENATED MODULE: ./lib/src/report/compose-text.js
const COMPOSE_MARK = '# Written by port-preflight, and written anew by each run.';
function formatComposeOverride({ services }) {
    const lines = services.flatMap(({ name, ports }) => [
        `  ${quote(name)}:`,
        `    ports: !override${ports.length === 0 ? ' []' : ''}`,
        ...ports.map((port) => `      - ${quote(port)}`),
    ]);
    return [COMPOSE_MARK, `services:${lines.length === 0 ? ' {}' : ''}`, ...lines, ''].join('\n');
}
function quote(value) {
    return JSON.stringify(value).replaceAll(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function composeFileOf({ files, separator }, override) {
    return [...files, override].join(separator);
}
function describeFates(fates, { path }) {
    return fates.map(({ need, how, services: where }) => {
        if (how === 'written')
            return `${need} is published anew by ${where.join(', ')} of compose, in ${path}`;
        if (how === 'variable')
            return `${need} is published by ${where.join(', ')} of compose with its variable`;
        return `${need} has moved, and no service of the compose file publishes the port it was to have`;
    });
}

;// CONCATENATED MODULE: ./lib/src/report/env-file.js
const STATEMENT = /([^\S\n]*(?:export[^\S\n]+)?)([\w.-]+)[^\S\n]*=[^\S\n]*(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|`(?:\\[\s\S]|[^`\\])*`)?[^\n]*(?:\n|$)|[^\n]*(?:\n|$)/y;
function mergeEnvFile(text, variables) {
    const left = new Map(Object.entries(variables));
    const kept = statementsOf(text).flatMap(({ name, lead, source }) => {
        if (name === undefined || !Object.hasOwn(variables, name))
            return [source];
        const value = left.get(name);
        left.delete(name);
        return value === undefined ? [] : [`${lead}${lineOf(name, value)}`];
    });
    const before = kept.join('');
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    return `${before}${left.size === 0 ? '' : gap}${[...left].map(([name, value]) => lineOf(name, value)).join('')}`;
}
function statementsOf(text) {
    const statements = [];
    const pattern = new RegExp(STATEMENT);
    while (pattern.lastIndex < text.length) {
        const [source = '', lead = '', name] = pattern.exec(text) ?? [];
        statements.push({ name, lead, source });
    }
    return statements;
}
function isWritable(value) {
    return /^[^'\\\p{Cc}\p{Zl}\p{Zp}]*$/u.test(value);
}
function lineOf(name, value) {
    if (!isWritable(value))
        throw new Error(`${name} cannot be written into an environment file`);
    const isPlain = /^[\w.:/@%+,-]*$/.test(value);
    const bytes = Buffer.from(value).toString('latin1');
    return `${name}=${isPlain ? bytes : `'${bytes}'`}\n`;
}

// EXTERNAL MODULE: ./lib/src/report/handover.js
var handover = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/src/files/place.js
var files_place = __webpack_require__(9070);
// EXTERNAL MODULE: ./lib/src/files/replace.js
var replace = __webpack_require__(5969);
;// CONCATENATED MODULE: ./lib/src/files/index.js








function checkFiles({ envFile, compose }, workspace) {
    if (envFile !== undefined)
        readOwn((0,files_place.placeIn)(workspace, envFile, 'env-file'));
    if (compose === undefined)
        return;
    const place = overridePlace(compose, workspace);
    const odd = [...compose.files, place].find((path) => path.includes(compose.separator) || !isWritable(path));
    if (odd === undefined)
        return;
    throw new errors/* UsageError */.e(`compose-override: ${odd}: COMPOSE_FILE cannot hold this path`);
}
function writeFiles(report, workspace) {
    const { envFile, compose } = report.handover;
    const ofCompose = compose === undefined ? { lines: [], notices: [], variables: {} } : writeCompose(report, compose, workspace);
    if (envFile === undefined)
        return ofCompose;
    const variables = { ...(0,handover/* variablesOf */.ht)(report), ...ofCompose.variables };
    const place = (0,files_place.placeIn)(workspace, envFile, 'env-file');
    const text = mergeEnvFile(readOwn(place), variables);
    tryTo(envFile, () => (0,replace/* replaceFile */.f)(place, Buffer.from(text, 'latin1')));
    const count = Object.keys(variables).length;
    return { ...ofCompose, lines: [...ofCompose.lines, `${envFile} has ${count} variable${count === 1 ? '' : 's'}`] };
}
function writeCompose(report, compose, workspace) {
    const place = overridePlace(compose, workspace);
    const override = composeOverrideOf(report, compose);
    tryTo(compose.path, () => (0,replace/* replaceFile */.f)(place, Buffer.from(formatComposeOverride(override))));
    const isNeeded = override.services.length > 0;
    return {
        lines: describeFates(override.fates, compose),
        notices: describeFates(override.fates.filter(({ how }) => how === 'nowhere'), compose),
        variables: isNeeded ? { COMPOSE_FILE: composeFileOf(compose, place) } : {},
    };
}
function overridePlace({ path }, workspace) {
    const place = (0,files_place.placeIn)(workspace, path, 'compose-override');
    const before = readOwn(place);
    if (before === '' || before.startsWith(`${COMPOSE_MARK}\n`))
        return place;
    throw new errors/* UsageError */.e(`compose-override: ${path} is there already, and not written by port-preflight: name another`);
}
const MOST_BYTES = 1024 * 1024;
function readOwn(place) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(place);
        if (bytes.length > MOST_BYTES)
            throw new errors/* UsageError */.e(`${place}: more than ${MOST_BYTES} bytes are too many`);
        return bytes.toString('latin1');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        if (error instanceof errors/* UsageError */.e)
            throw error;
        throw new errors/* UsageError */.e(`${place}: cannot be read: ${error.code}`);
    }
}
function tryTo(path, write) {
    try {
        write();
    }
    catch (error) {
        throw new errors/* HostError */.d(`${path} could not be written: ${error.code}`);
    }
}


/***/ }),

/***/ 9070:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeIn: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);



function placeIn(workspace, path, option) {
    if (path === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: expected a path`);
    const bad = (why) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: ${path}: ${why}`);
    if (path.includes('\0') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        throw bad('this is no path');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const directory = realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    if (directory === undefined)
        throw bad('its directory does not exist');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)) ?? workspace, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts[0] === '' || parts[0] === '..' || place === directory)
        throw bad('it has to lie in the workspace');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        throw bad('the directory .git is that of git');
    refuseOthers(place, bad);
    if (!isWritable(directory))
        throw bad('this user may not write into its directory');
    return place;
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isWritable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function refuseOthers(place, bad) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink())
        throw bad('it is a symbolic link, and no link is followed');
    if (stat !== undefined && !stat.isFile())
        throw bad('it is not a regular file');
}


/***/ }),

/***/ 5969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function replaceFile(path, bytes) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}-${Math.random().toString(36).slice(2)}`);
    try {
        const mode = before && before.mode & 0o777;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode: 0o600 & mode }) });
        if (before !== undefined && process.getuid?.() === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(draft, before.uid, before.gid);
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 9244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_HANDOVER),
/* harmony export */   c: () => (/* binding */ hasVariables)
/* harmony export */ });
function hasVariables({ isExported, envFile }) {
    return isExported || envFile !== undefined;
}
const NO_HANDOVER = { names: [], urls: [], isExported: false };


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