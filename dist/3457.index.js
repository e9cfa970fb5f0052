"use strict";
exports.id = 3457;
exports.ids = [3457];
exports.modules = {

/***/ 7588:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 8961:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* unused harmony export readVariables */
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
let namePattern;
function nameAt(all, at) {
    namePattern ??= /(?:export\s+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)([=:\n]|$)[\t\v\f\r \u0085\u00A0]*/uy;
    namePattern.lastIndex = at;
    const [whole, words = '', sign] = namePattern.exec(all.text) ?? [];
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ unsetIn),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   r: () => (/* binding */ MissingVariable),
/* harmony export */   xH: () => (/* binding */ endOfBraces)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);

const MOST_DEPTH = 50;
const MOST_CHARACTERS = 64 * 1024;
class MissingVariable extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e {
}
function unlessMissing(run, isAllowed) {
    try {
        return run();
    }
    catch (error) {
        if (isAllowed && error instanceof MissingVariable)
            return undefined;
        throw error;
    }
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
function unsetIn(text, variables) {
    const bare = text.replaceAll('$$', '').matchAll(/\$(?:\{([A-Za-z_]\w*)(?:\}|:?\?)|([A-Za-z_]\w*))/g);
    const names = [...bare].map(([, braced, plain]) => braced ?? plain ?? '');
    return names.find((name) => !Object.hasOwn(variables, name) || variables[name] === undefined);
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere),
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


/***/ }),

/***/ 2610:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Li: () => (/* binding */ hasSigns),
/* harmony export */   r6: () => (/* binding */ kindOfManifest),
/* harmony export */   rF: () => (/* binding */ mayTell)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function kindOf(path, text = '') {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    const named = BY_NAME.find(([pattern]) => pattern.test(name) || pattern.test(path))?.[1];
    return named === 'kind' || named === 'k3d' || named === undefined ? (kindOfText(name, text) ?? named) : named;
}
function mayTell(path) {
    return /\.(ya?ml|json|conf|ini)$/.test(path);
}
const BY_NAME = [
    [/(^|\/)\.github\/port-preflight\.ya?ml$/, 'config'],
    [/^(docker-|podman-)?compose([.-][\w.-]+)?\.ya?ml$/, 'compose'],
    [/(^|\/)\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
    [/^\.?devcontainer\.json$/, 'devcontainer'],
    [/\.(container|pod|kube)$/, 'quadlet'],
    [/\.(socket|service)$/, 'systemd'],
    [/^supervisord?\.(conf|ini)$|(^|\/)supervisord?(\/conf\.d|\.d)?\/[^/]+\.(conf|ini)$/, 'supervisor'],
    [/^Procfile(\.[\w-]+)?$/, 'procfile'],
    [/^\.env(\.[\w.-]+)?$|^[\w-]+\.env$/, 'env-file'],
    [/^kind([.-][\w.-]+)?\.ya?ml$/, 'kind'],
    [/^k3d([.-][\w.-]+)?\.ya?ml$/, 'k3d'],
];
const MOST_CHARACTERS = 65_536;
function kindOfText(name, text) {
    const start = text.slice(0, MOST_CHARACTERS);
    if (/\.(conf|ini)$/.test(name))
        return /^\[(program|fcgi-program|supervisord)[:\]]/m.test(start) ? 'supervisor' : undefined;
    return /\.(ya?ml|json)$/.test(name) && !hasSigns(start) ? kindOfManifest(start) : undefined;
}
function hasSigns(text) {
    const at = text.indexOf('{{');
    return at !== -1 && text.includes('}}', at);
}
function kindOfManifest(text) {
    const start = text.slice(0, MOST_CHARACTERS);
    const [, version] = /^\s{0,4}"?apiVersion"?\s*:\s*["']?([\w./-]+)/m.exec(start) ?? [];
    if (version === undefined || !/^\s{0,4}"?kind"?\s*:/m.test(start))
        return undefined;
    if (version.startsWith('kind.x-k8s.io/'))
        return 'kind';
    return version.startsWith('k3d.io/') ? 'k3d' : 'kubernetes';
}


/***/ }),

/***/ 6222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ splitKind),
/* harmony export */   x: () => (/* binding */ kindOfNamed)
/* harmony export */ });
/* harmony import */ var _model_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2610);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);




function splitKind(text) {
    const [, word, path = ''] = /^([a-z0-9-]+):(.+)$/s.exec(text) ?? [];
    const kind = _model_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_KINDS */ .R.find((known) => known === word);
    return kind === undefined ? { path: text } : { path, kind };
}
function kindOfNamed(path, text) {
    if ((0,_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .F)(path, text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: it is a template, which is not read: name what comes of it`);
    const named = (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path);
    if (named !== undefined && named !== 'kind' && named !== 'k3d')
        return named;
    const marks = marksIn(path, text);
    if (marks.length > 1)
        throw ambiguous(path, marks);
    const kind = marks[0] ?? named;
    if (kind === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: ${UNKNOWN}`);
    return kind;
}
function ambiguous(path, kinds) {
    const choices = kinds.map((kind) => `${kind}:${path}`).join(' or ');
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: it has the marks of ${kinds.join(' and ')}: say which it is: ${choices}`);
}
function marksIn(path, text) {
    if (/\.(conf|ini)$/.test(path))
        return [(0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, text) ?? []].flat();
    const isMap = keysOf(text);
    const marks = [];
    if (isMap('services'))
        marks.push('compose');
    const cluster = (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfManifest */ .r6)(text);
    if (cluster !== undefined)
        marks.push(cluster);
    if (isMap('jobs') && /^(["']?)on\1[ \t]*:/m.test(text))
        marks.push('workflow');
    return marks;
}
function keysOf(text) {
    const json = /^\s*\{/.test(text) ? parsedJson(text) : undefined;
    if (json !== undefined)
        return (name) => isRecord(json[name]);
    return (name) => {
        const [line = '', , value = ''] = new RegExp(`^(["']?)${name}\\1[ \\t]*:[ \\t]*(.*)$`, 'm').exec(text) ?? [];
        const words = value
            .replace(/^(?:[&!]\S*\s*)+/, '')
            .replace(/(?:^|\s)#.*$/, '')
            .trim();
        if (line === '' || words !== '')
            return words.startsWith('{');
        const inside = text.slice(text.indexOf(line) + line.length);
        return /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#-]/.test(inside);
    };
}
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const UNKNOWN = `it is not known what kind of file this is: there are compose files (compose.yaml, docker-compose.*.yml), .github/workflows/*.yml, devcontainer.json, Quadlets (*.container, *.pod, *.kube), units (*.socket, *.service), supervisord.conf, Procfile, .env, manifests of Kubernetes, kind and k3d: say it as in compose:PATH (${_model_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_KINDS */ .R.join(', ')})`;


/***/ }),

/***/ 9797:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   n: () => (/* binding */ toldOnce)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2610);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3465);




function isTemplate(path, text) {
    if (!/\.(ya?ml|json|tpl)$/.test(path) || !(0,_kind_of_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSigns */ .Li)(text))
        return false;
    const isThere = /(^|\/)templates\//.test(path);
    if ((0,_kind_of_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(path) !== undefined)
        return isThere && /^[^"'#\n]*\{\{/m.test(text);
    return isThere || (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfManifest */ .r6)(text) !== undefined;
}
function mayDeclarePorts(text) {
    return /hostPort|nodePort|hostNetwork/.test(text) || (/^services:/m.test(text) && /ports:/.test(text));
}
function toldOnce(templates) {
    const told = templates.filter(({ text }) => mayDeclarePorts(text));
    return [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(told, ({ path }) => directoryOf(path))].flatMap(([service, all]) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const { path, text } = first;
        const start = text.indexOf('{{');
        const place = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(text, path).placeOf(start, start + 2);
        const fault = { kind: 'port-unknown', service, text: wordsFor(all.length), ...place };
        return [{ path, kind: 'kubernetes', text: '', declarations: [], faults: [fault] }];
    });
}
function wordsFor(count) {
    return count === 1
        ? '1 file is a template, which is not read: lint what comes of it'
        : `${count} files are templates, which are not read: lint what comes of them`;
}
function directoryOf(path) {
    return /^(?:.*\/)?templates(?=\/)/.exec(path)?.[0] ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}


/***/ }),

/***/ 3465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
function linesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        placeOf: (start, end) => {
            const line = lineAt(starts, start);
            return { origin: { file, line: line + 1, column: start - (starts[line] ?? 0) + 1 }, span: { start, end } };
        },
        offsetOf: ({ line = 1, column = 1 }) => (starts[line - 1] ?? text.length) + column - 1,
    };
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6011:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWithin: () => (/* binding */ isWithin),
/* harmony export */   listerFor: () => (/* binding */ listerFor),
/* harmony export */   listerWithin: () => (/* binding */ listerWithin),
/* harmony export */   prefixOfHere: () => (/* binding */ prefixOfHere),
/* harmony export */   readerFor: () => (/* binding */ readerFor),
/* harmony export */   readerWithin: () => (/* binding */ readerWithin),
/* harmony export */   realOf: () => (/* binding */ realOf),
/* harmony export */   workspaceRoot: () => (/* binding */ workspaceRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2610);





const MANIFESTS = {
    most: 4 * 1024 * 1024,
    isSo: (text) => (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfManifest */ .r6)(text) === 'kubernetes',
};
function workspaceRoot() {
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native('.');
    for (let at = here;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return here;
    }
}
function readerFor(paths) {
    return readerWithin(rootsFor(paths), new Set(paths));
}
function listerFor(paths) {
    return listerWithin(rootsFor(paths));
}
function rootsFor(paths) {
    return [workspaceRoot(), ...paths.flatMap((path) => realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) ?? [])];
}
function prefixOfHere() {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspaceRoot(), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native('.')).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return way === '' ? '' : `${way}/`;
}
function readerWithin(roots, named = new Set()) {
    return (path) => {
        const real = realOf(path);
        if (real !== undefined)
            checkWithin(roots, real, path);
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, named.has(path) ? MANIFESTS : undefined);
    };
}
function listerWithin(roots) {
    return (directory) => {
        const real = realOf(directory);
        if (real === undefined)
            return [];
        checkWithin(roots, real, directory);
        return filesIn(directory);
    };
}
function filesIn(directory) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
        return files.map((entry) => {
            const { name } = entry;
            return { name, isMask: entry.isSymbolicLink() && realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)) === '/dev/null' };
        });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return [];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${directory}: cannot be read: ${code}`);
    }
}
function checkWithin(roots, real, path) {
    if (!roots.some((root) => isWithin(root, real)))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path}: it lies outside of the workspace`);
}
function isWithin(root, path) {
    const [first = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return first !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)) === path;
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;