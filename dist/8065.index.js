"use strict";
exports.id = 8065;
exports.ids = [8065];
exports.modules = {

/***/ 7588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   VS: () => (/* binding */ separatorOf),
/* harmony export */   Zz: () => (/* binding */ COMPOSE_FILES),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   u3: () => (/* binding */ OVERRIDES),
/* harmony export */   yU: () => (/* binding */ usualFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);




const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
    ...['compose.override.yml', 'compose.override.yaml'],
    ...['docker-compose.override.yml', 'docker-compose.override.yaml'],
];
function usualFiles(directory = '') {
    const found = COMPOSE_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    if (found === undefined)
        return [];
    const override = OVERRIDES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    return [found, ...(override === undefined ? [] : [override])].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file));
}
function variablesFor(env, directory = '') {
    return (0,_files_compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .projectVariables */ .t)(directory, { read: _read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y, variables: env });
}
function separatorOf({ COMPOSE_PATH_SEPARATOR }) {
    return COMPOSE_PATH_SEPARATOR || node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter;
}
function namedFiles(variables) {
    return (variables.COMPOSE_FILE ?? '').split(separatorOf(variables)).filter(Boolean);
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  overridePath: () => (/* binding */ overridePath),
  readCompose: () => (/* binding */ readCompose)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/requirements/compose-files.js
var compose_files = __webpack_require__(7588);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/address.js
var address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/requirements/compose-interpolation.js
const MOST_CHARACTERS = 500;
function interpolate(text, env) {
    if (text.length > MOST_CHARACTERS)
        return text;
    const start = text.search(/\$(?:\$|\{|[A-Za-z_])/);
    if (start === -1)
        return text;
    const { value, end } = variableAt(text, start, env);
    return `${text.slice(0, start)}${value}${interpolate(text.slice(end), env)}`;
}
function variableAt(text, start, env) {
    if (text[start + 1] === '$')
        return { value: '$', end: start + 2 };
    if (text[start + 1] !== '{') {
        const [name = ''] = /^\w+/.exec(text.slice(start + 1)) ?? [];
        return { value: env[name] ?? '', end: start + 1 + name.length };
    }
    const end = endOfBraces(text, start + 1);
    return { value: plainOf(text.slice(start + 2, end), env), end: end + 1 };
}
function endOfBraces(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        if (text[at] === '}' && --depth === 0)
            return at;
    }
    return text.length;
}
function plainOf(braced, env) {
    const [, name = '', operator = '', word = ''] = /^(\w*)(:?[-+?])?([\s\S]*)$/.exec(braced) ?? [];
    const value = env[name];
    const isGiven = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('+'))
        return isGiven ? interpolate(word, env) : '';
    if (operator.endsWith('-'))
        return isGiven ? (value ?? '') : interpolate(word, env);
    return value ?? '';
}
function variablesIn(value) {
    const texts = typeof value === 'string' ? [value] : Object.values(value ?? {}).map(String);
    const found = texts.flatMap((text) => [...text.matchAll(/(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g)]);
    return [...new Set(found.map(([, braced, bare]) => braced ?? bare ?? ''))];
}

;// CONCATENATED MODULE: ./lib/src/requirements/compose-ports.js



function parsePublished(source, env) {
    const variables = variablesIn(source);
    const place = isMapping(source) ? parseLong(source, env) : parseShort(interpolate(String(source), env));
    return { source, variables, ...(place === undefined ? {} : { place }) };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseShort(text) {
    const [, addressText, bare, publishedText = '', targetText = '', protocol = 'tcp'] = /^(?:(?:\[([^\]]*)\]|([^[\]]*)):)?(\d+(?:-\d+)?):(\d+(?:-\d+)?)(?:\/([a-z]+))?$/.exec(text.trim()) ?? [];
    return placeOf({ addressText: addressText ?? bare, publishedText, targetText, protocol });
}
function parseLong(map, env) {
    const read = (key) => {
        const value = map[key];
        return typeof value === 'string' || typeof value === 'number' ? interpolate(String(value), env) : undefined;
    };
    const [publishedText = '', targetText = '', protocol = 'tcp'] = ['published', 'target', 'protocol'].map(read);
    return placeOf({ addressText: read('host_ip'), publishedText, targetText, protocol });
}
function placeOf({ addressText, publishedText, targetText, protocol }) {
    const [published, target] = [rangeOf(publishedText), rangeOf(targetText)];
    const address = addressOf(addressText);
    if (published === undefined || target === undefined || address === undefined)
        return undefined;
    return { address, ...(addressText ? { addressText } : {}), published, target, protocol };
}
function addressOf(text) {
    return text === undefined || text === '' ? address/* ANY_ADDRESS */.A4 : (0,address/* parseAddress */.or)(text);
}
function rangeOf(text) {
    const [, lowText, highText] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
    if (lowText === undefined)
        return undefined;
    const low = Number(lowText);
    const high = highText === undefined ? low : Number(highText);
    return low >= 1 && low <= high && high <= port/* HIGHEST_PORT */.bG ? { low, high } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/requirements/compose-yaml.js



function mergeServices(files) {
    const services = new Map();
    for (const file of files) {
        for (const part of partsOf(file)) {
            const { name, ports, isExtended } = services.get(part.name) ?? part;
            const before = part.mode === 'add' && services.has(name) ? ports : [];
            services.set(name, {
                name,
                ports: [...before, ...(part.mode === 'reset' ? [] : part.ports)],
                isExtended: isExtended || part.isExtended,
                isCarried: file.isCarried,
            });
        }
    }
    return [...services.values()];
}
const MOST_ALIASES = 1_000;
function partsOf({ path, text, env }) {
    const { document, value } = read(path, text);
    const services = isMapping(value) ? value.services : undefined;
    if (!isMapping(services))
        return [];
    return Object.entries(services).flatMap(([name, service]) => {
        if (!isMapping(service) || !/^[\w.-]+$/.test(name))
            return [];
        const tag = tagOf(document.getIn(['services', name, 'ports'], true));
        return [{ name, ports: portsOf(service.ports, env), isExtended: 'extends' in service, mode: modeOf(tag) }];
    });
}
function read(path, text) {
    const document = tryTo(path, () => (0,dist/* parseDocument */.Tp)(text, { merge: true, prettyErrors: false, logLevel: 'error' }));
    const [error] = document.errors;
    if (error !== undefined)
        throw new errors/* UsageError */.e(`compose-override: ${path}: this is not valid YAML: ${error.code}`);
    return { document, value: tryTo(path, () => document.toJS({ maxAliasCount: MOST_ALIASES })) };
}
function tryTo(path, parse) {
    try {
        return parse();
    }
    catch {
        throw new errors/* UsageError */.e(`compose-override: ${path}: it is nested too deeply, or its aliases stand for too much`);
    }
}
function portsOf(ports, env) {
    return Array.isArray(ports) ? ports.map((one) => parsePublished(one, env)) : [];
}
function tagOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.tag : undefined;
}
function modeOf(tag) {
    if (tag === '!override')
        return 'override';
    return tag === '!reset' ? 'reset' : 'add';
}

// EXTERNAL MODULE: ./lib/src/requirements/read-file.js
var read_file = __webpack_require__(5311);
;// CONCATENATED MODULE: ./lib/src/requirements/compose.js






const DEFAULT_PATH = 'compose.port-preflight.yaml';
function overridePath(text) {
    if (text.trim() === '')
        throw new errors/* UsageError */.e('compose-override: expected a path, true or false');
    if (/^(false|False|FALSE)$/.test(text))
        return undefined;
    return /^(true|True|TRUE)$/.test(text) ? DEFAULT_PATH : text;
}
function readCompose(path, env, given = []) {
    const all = (0,compose_files/* variablesFor */.j$)(env);
    const own = (0,external_node_path_.resolve)(path);
    const isCarried = (0,compose_files/* namedFiles */.VI)({ ...all, COMPOSE_FILE: env.COMPOSE_FILE }).some((file) => (0,external_node_path_.resolve)(file) === own);
    const files = (given.length > 0 ? given : filesOf(all)).map((file) => (0,external_node_path_.resolve)(file)).filter((file) => file !== own);
    const texts = files.map((file) => ({ path: file, text: textOf(file), env: all, isCarried: false }));
    const carried = isCarried && (0,external_node_fs_.existsSync)(own) ? [{ path: own, text: textOf(own), env: all, isCarried: true }] : [];
    return { path, files, separator: (0,compose_files/* separatorOf */.VS)(all), services: mergeServices([...texts, ...carried]) };
}
function filesOf(variables) {
    const named = (0,compose_files/* namedFiles */.VI)(variables);
    const found = named.length > 0 ? named : (0,compose_files/* usualFiles */.yU)();
    if (found.length > 0)
        return found;
    throw new errors/* UsageError */.e(`compose-override: there is no compose file in ${(0,external_node_path_.resolve)()}: expected ${compose_files/* COMPOSE_FILES */.Zz.join(', ')}`);
}
function textOf(file) {
    const text = (0,read_file/* readText */.y)(file);
    if (text === undefined)
        throw new errors/* UsageError */.e(`compose-override: ${file} does not exist`);
    return text;
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1476);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);



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
    if (whole === undefined || name === '')
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

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   r: () => (/* binding */ MissingVariable),
/* harmony export */   xH: () => (/* binding */ endOfBraces)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);

const MOST_DEPTH = 50;
const MOST_CHARACTERS = 64 * 1024;
class MissingVariable extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e {
}
function interpolate(text, variables) {
    return text.includes('$') ? textOf(piecesOf(text), { variables, depth: 0 }) : text;
}
function variablesIn(text) {
    if (!text.includes('$'))
        return [];
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
        text += typeof piece === 'string' ? piece : resolved(piece, place);
        if (pieces.length > 1 && text.length > MOST_CHARACTERS)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('a value becomes too long by its variables');
    }
    return text;
}
function resolved({ name, operator = '', words = '' }, { variables, depth }) {
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

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ projectVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8961);



function projectVariables(directory, { read, variables }) {
    const known = { ...variables };
    for (const path of namedIn(variables) ?? usualIn(directory, { read, variables })) {
        const text = read(path);
        if (text === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: does not exist: COMPOSE_ENV_FILES names it`);
        Object.assign(known, (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVariables */ .r)(text, { path, variables: known }), variables);
    }
    return known;
}
function namedIn({ COMPOSE_ENV_FILES: files }) {
    return files === undefined || files === '' ? undefined : files.split(',').map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
}
function usualIn(directory, { read, variables }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, '.env');
    if (/^(1|t|T|TRUE|true|True)$/.test(variables.COMPOSE_DISABLE_ENV_FILE ?? ''))
        return [];
    return isThere(path, read) ? [path] : [];
}
function isThere(path, read) {
    try {
        return read(path) !== undefined;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e && error.message.endsWith('EISDIR'))
            return false;
        throw error;
    }
}


/***/ })

};
;