export const id = 761;
export const ids = [761];
export const modules = {

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2635);



function readVariables(path, { read, variables }) {
    const known = {};
    for (const [name, value = ''] of Object.entries((0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseEnv)(read(path) ?? ''))) {
        known[name] = expanded(value, { ...known, ...variables });
    }
    return known;
}
function expanded(value, variables) {
    try {
        return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .interpolate */ .G)(value, variables);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            return value;
        throw error;
    }
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate),
/* harmony export */   x: () => (/* binding */ endOfBraces)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);

const MOST_DEPTH = 16;
const MOST_CHARACTERS = 4_096;
function interpolate(text, variables, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > MOST_DEPTH)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('variables are nested too deeply');
    let result = '';
    for (let at = 0; at < text.length;) {
        const piece = pieceAt(text, at);
        result += piece.isVariable ? expand(piece.text, { variables, depth }) : piece.text;
        if (result.length > MOST_CHARACTERS)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('a value becomes too long by its variables');
        at = piece.end;
    }
    return result;
}
function pieceAt(text, at) {
    if (text[at] !== '$') {
        const next = text.indexOf('$', at);
        const end = next === -1 ? text.length : next;
        return { text: text.slice(at, end), isVariable: false, end };
    }
    if (text[at + 1] === '$')
        return { text: '$', isVariable: false, end: at + 2 };
    if (text[at + 1] === '{')
        return braced(text, at);
    const [name] = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 1 + MOST_CHARACTERS)) ?? [];
    if (name === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text}" has a "$" that begins no variable: write "$$" for the sign`);
    return { text: name, isVariable: true, end: at + 1 + name.length };
}
function braced(text, at) {
    const end = endOfBraces(text, at);
    if (end === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text}" has a "\${" without its "}"`);
    return { text: text.slice(at + 2, end - 1), isVariable: true, end };
}
function endOfBraces(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        if (text.startsWith('${', at)) {
            depth++;
            at++;
        }
        else if (text[at] === '}' && --depth === 0)
            return at + 1;
    }
    return undefined;
}
function expand(words, { variables, depth }) {
    const [, name = '', colon, sign, rest = ''] = /^([A-Za-z_]\w*)(?:(:)?([-?+])(.*))?$/s.exec(words) ?? [];
    if (name === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"\${${words}}" is no variable of compose`);
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const isThere = value !== undefined && (colon === undefined || value !== '');
    const inner = () => interpolate(rest, variables, depth + 1);
    if (sign === '+')
        return isThere ? inner() : '';
    if (isThere)
        return value;
    if (sign === '?')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`variable ${name} has to be set: ${inner()}`);
    return sign === '-' ? inner() : (value ?? '');
}


/***/ }),

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProcfile: () => (/* binding */ readProcfile)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);



const FIRST_PORT = 5_000;
const STEP = 100;
function readProcfile(text, context) {
    const base = Number((0,_compose_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)('.env', context).PORT ?? FIRST_PORT);
    const declarations = [];
    let start = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const [, service, command = ''] = /^([A-Za-z0-9_-]+):\s*(\S.*)$/.exec(line) ?? [];
        const port = base + STEP * declarations.length;
        if (service !== undefined && port <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG) {
            declarations.push({
                ...{ service, protocol: 'tcp', address: _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4, range: { low: port, high: port } },
                origin: { file: context.path, line: index + 1, column: 1 },
                span: { start, end: start + service.length },
                group: 'host',
                program: command,
            });
        }
        start += line.length + 1;
    }
    return { declarations, faults: [] };
}


/***/ })

};
