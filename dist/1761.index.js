export const id = 1761;
export const ids = [1761];
export const modules = {

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* unused harmony export parseVariables */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2635);



const MOST_CHARACTERS = 1024 * 1024;
function readVariables(path, { read, variables }) {
    const text = read(path);
    return text === undefined ? {} : parseVariables(text, { path, variables });
}
function parseVariables(text, { path, variables }) {
    const known = new Map();
    const seen = Object.assign(Object.create(null), variables);
    const all = { text, path, expand: (words) => (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .GW)(words, seen) };
    let size = 0;
    for (let at = nextStatement(text, 0); at < text.length; at = nextStatement(text, at)) {
        const { name, isAlone, end } = nameAt(all, at);
        const { value, end: next } = isAlone ? { value: variables[name], end } : valueAt(all, end);
        if (value !== undefined)
            known.set(name, value);
        if (variables[name] === undefined)
            seen[name] = value;
        size += value?.length ?? 0;
        if (size > MOST_CHARACTERS)
            throw complaint(all, at, 'its variables stand for too much');
        at = next;
    }
    return Object.fromEntries(known);
}
function complaint({ text, path }, offset, words) {
    const lines = text.slice(0, offset).split('\n');
    const origin = { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(origin)}: ${words}`);
}
const BETWEEN = /(?:\s|#[^\n]*(?:\n|$))*/y;
function nextStatement(text, from) {
    BETWEEN.lastIndex = from;
    return from + (BETWEEN.exec(text)?.[0].length ?? 0);
}
const NAME = /(?:export\s+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)([=:\n]|$)[\t\v\f\r \u0085\u00A0]*/uy;
function nameAt(all, at) {
    NAME.lastIndex = at;
    const [whole, words = '', sign] = NAME.exec(all.text) ?? [];
    const name = words.trimEnd();
    if (whole === undefined)
        throw complaint(all, at, 'expected NAME=value');
    if (name.includes(' '))
        throw complaint(all, at, `the name "${name.slice(0, 80)}" has a blank in it`);
    return { name, isAlone: sign !== '=' && sign !== ':', end: at + whole.length };
}
function valueAt(all, at) {
    const quote = all.text[at];
    return quote === '"' || quote === "'" ? quotedAt(all, at, quote) : plainAt(all, at);
}
function plainAt(all, at) {
    const newline = all.text.indexOf('\n', at);
    const end = newline === -1 ? all.text.length : newline;
    const [words = ''] = all.text.slice(at, end).split(' #', 1);
    return { value: expanded(all, at, words.trimEnd()), end };
}
function quotedAt(all, at, quote) {
    let words = '';
    for (let here = at + 1; here < all.text.length; here++) {
        const char = all.text[here];
        if (char === quote) {
            return { value: quote === "'" ? words : expanded(all, at, unescaped(words)), end: here + 1 };
        }
        const isEscape = char === '\\' && here + 1 < all.text.length;
        if (isEscape)
            here++;
        words += isEscape && all.text[here] !== quote ? `\\${all.text[here]}` : all.text[here];
    }
    throw complaint(all, at, 'the quote has no end');
}
function expanded(all, at, words) {
    try {
        return all.expand(words);
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e ? complaint(all, at, error.message) : error;
    }
}
const ESCAPES = {
    ...{ a: '\x07', b: '\b', c: '\\c', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
    ...{ $: '$$', '"': '"', '\\': '\\' },
};
function unescaped(words) {
    return words.replace(/\\([abcfnrtv$"\\])/g, (_, letter) => ESCAPES[letter] ?? letter);
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   xH: () => (/* binding */ endOfBraces)
/* harmony export */ });
/* unused harmony exports MissingVariable, variablesIn */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);

const MOST_DEPTH = 50;
const MOST_CHARACTERS = 64 * 1024;
class MissingVariable extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e {
}
function interpolate(text, variables) {
    return textOf(piecesOf(text), { variables, depth: 0 });
}
function variablesIn(text) {
    const found = text.matchAll(/(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g);
    return [...new Set([...found].map(([, braced, bare]) => braced ?? bare ?? ''))];
}
const NAMED = /\$(?:(\$)|([A-Za-z_]\w*)|\{)/g;
const BRACED = /^([A-Za-z_]\w*)(?:(:?[-+?])([^\n]*))?$/;
function piecesOf(text) {
    const pieces = [];
    let at = 0;
    for (;;) {
        NAMED.lastIndex = at;
        const match = NAMED.exec(text);
        if (match === null)
            return [...pieces, text.slice(at)];
        const [all, dollar, name] = match;
        pieces.push(text.slice(at, match.index));
        at = match.index + all.length;
        if (dollar !== undefined)
            pieces.push('$');
        else if (name !== undefined)
            pieces.push({ name });
        else {
            const end = endOfBraces(text, match.index) ?? lastBrace(text, match.index);
            pieces.push(braced(text, match.index, end));
            at = end;
        }
    }
}
function braced(text, start, end) {
    const inner = end > start + 2 ? text.slice(start + 2, end - 1) : '';
    const [, name, operator, words] = BRACED.exec(inner) ?? [];
    if (name === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${short(text)}" has a "\${" that begins no variable: "$$" is the sign`);
    return operator === undefined ? { name } : { name, operator, words: words ?? '' };
}
function endOfBraces(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        if (text[at] === '}' && --depth === 0)
            return at + 1;
        if (text[at] === '{') {
            depth++;
            at++;
        }
    }
    return undefined;
}
function lastBrace(text, start) {
    const [line = ''] = text.slice(start).split('\n', 1);
    return start + line.lastIndexOf('}') + 1;
}
function textOf(pieces, place) {
    if (place.depth > MOST_DEPTH)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('variables are nested too deeply');
    let text = '';
    for (const piece of pieces) {
        text += typeof piece === 'string' ? piece : valueOf(piece, place);
        if (pieces.length > 1 && text.length > MOST_CHARACTERS)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('a value becomes too long by its variables');
    }
    return text;
}
function valueOf({ name, operator = '', words = '' }, { variables, depth }) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const isThere = value !== undefined && !(operator.startsWith(':') && value === '');
    const inner = () => textOf(piecesOf(words), { variables, depth: depth + 1 });
    if (operator.endsWith('+'))
        return isThere ? inner() : (value ?? '');
    if (isThere)
        return value;
    if (operator.endsWith('?'))
        throw new MissingVariable(missing(name, inner()));
    return operator === '' ? '' : inner();
}
function missing(name, why) {
    return `variable ${name} has to be set${why === '' ? '' : `: ${short(why)}`}`;
}
const MOST_WORDS = 160;
function short(text) {
    return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}


/***/ }),

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProcfile: () => (/* binding */ readProcfile)
/* harmony export */ });
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7640);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9969);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5182);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8514);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);







const FIRST_PORT = 5_000;
const STEP = 100;
function readProcfile(text, context) {
    const { path } = context;
    const processes = processesIn(text, firstPort(context));
    if (processes.length === 0 && text.trim() !== '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}:1:1: expected lines of "name: command"`);
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
const REFERENCE = /\$(?:PORT\b|\{PORT(?::?[-=][^}]*)?\})/;
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
