"use strict";
exports.id = 8329;
exports.ids = [8329];
exports.modules = {

/***/ 9586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OUTPUT_DEFINITIONS)
/* harmony export */ });
const OUTPUT_DEFINITIONS = [
    {
        name: 'ports',
        description: 'JSON object, name to port; a range that was asked for whole is an array. An unnamed need is named by its own text in the shortest spelling.',
    },
    {
        name: 'remapped',
        description: 'JSON object, name to `{from, to}`, of the needs that got other ports than they prefer.',
    },
    { name: 'urls', description: 'JSON object, name to URL, of the input `urls`.' },
    { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
    { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
    { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
    {
        name: 'report',
        description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
    },
];


/***/ }),

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

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesFor)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _model_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9586);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6227);



function namesFor(declarations) {
    const services = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(declarations, ({ service }) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stemOf(service)));
    const taken = new Set();
    return declarations.map((declaration) => {
        const stem = stemOf(declaration.service);
        const isAlone = services.get((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stem))?.length === 1;
        const name = firstFree(candidates(stem, declaration, isAlone), taken);
        taken.add((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name));
        return name;
    });
}
function firstFree(names, taken) {
    for (const name of names)
        if (isFree(name, taken))
            return name;
    return '';
}
const LONGEST = 50;
function stemOf(service) {
    const name = /^[A-Z][A-Z0-9_]*_PORT$/.test(service) ? service.slice(0, -'_PORT'.length).toLowerCase() : service;
    const plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, LONGEST);
    const isOurs = [plain, `${plain}-1`].every((one) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .whoObeys */ .fr)((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(one)) === undefined);
    return /^[A-Za-z]/.test(plain) && isOurs ? plain : `service-${plain}`;
}
function* candidates(stem, { range, protocol }, isAlone) {
    if (isAlone)
        yield stem;
    yield `${stem}-${range.low}`;
    yield `${stem}-${range.low}-${protocol}`;
    for (let count = 2;; count++)
        yield `${stem}-${range.low}-${count}`;
}
function isFree(name, taken) {
    const variable = (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name);
    const isOutput = _model_output_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_DEFINITIONS */ .V.some((output) => output.name === name.toLowerCase());
    return !taken.has(variable) && !isOutput;
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findProject: () => (/* binding */ findProject),
  parseFiles: () => (/* binding */ parseFiles),
  readFileNeeds: () => (/* binding */ readFileNeeds)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/requirements/compose-files.js
var compose_files = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/file-need-names.js
var file_need_names = __webpack_require__(506);
// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/requirements/file-needs.js





const MOST_CHOICES = 100;
const MOST_COPIES = 100;
function demandsOfFiles(declared) {
    const wanted = onceEach(declared);
    const names = (0,file_need_names/* namesFor */.G)(wanted.map(({ declaration }) => declaration));
    return (0,need/* demandsOf */.wu)(wanted.flatMap((one, at) => needsOf(one, names[at] ?? '')));
}
function onceEach(declared) {
    const known = new Map();
    for (const one of declared) {
        const key = sayingOf(one.declaration);
        if (!known.has(key))
            known.set(key, one);
    }
    return [...known.values()];
}
function sayingOf({ service, ...place }) {
    return `${service.replace(/_PORT$/, '').toLowerCase()} ${(0,requirement/* formatNeed */.U)(place)}`;
}
function needsOf({ declaration, service }, name) {
    const { isAnyOf = false, range, origin, group, copies } = declaration;
    if (!isAnyOf || (0,port/* rangeSize */.xh)(range) === 1) {
        return [{ name, spec: (0,requirement/* formatNeed */.U)(declaration), origin, declared: { group, ...(0,defined/* defined */.s)({ service }) } }];
    }
    const declaredBy = { group, anyOf: range, ...(0,defined/* defined */.s)({ service }) };
    const count = Math.min(copies?.count ?? 1, (0,port/* rangeSize */.xh)(range), MOST_COPIES);
    return Array.from({ length: count }, (_, at) => ({
        name: count === 1 ? name : `${name}-${at + 1}`,
        spec: anyOfSpec(declaration, at),
        origin,
        declared: declaredBy,
    }));
}
function anyOfSpec({ protocol, address, range }, first) {
    const low = range.low + first;
    const alone = (port) => (0,requirement/* formatNeed */.U)({ protocol, address, range: { low: port, high: port } });
    if ((0,port/* rangeSize */.xh)(range) > MOST_CHOICES)
        return `${alone(low)} else any ${rangeWords(range)}/${protocol}`;
    const rest = [...(0,port/* portsOf */.a5)({ low: low + 1, high: range.high }), ...(0,port/* portsOf */.a5)({ low: range.low, high: low - 1 })];
    return [low, ...rest].map(alone).join(' else ');
}
function rangeWords({ low, high }) {
    return `${low}-${high}`;
}

// EXTERNAL MODULE: ./lib/src/requirements/files/index.js
var files = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/requirements/files/kind-of.js
var kind_of = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/src/requirements/files/named-kind.js
var named_kind = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/src/requirements/files/workspace.js
var workspace = __webpack_require__(6011);
// EXTERNAL MODULE: ./lib/src/requirements/plain-list.js
var plain_list = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/src/requirements/files/compose/called-path.js
var called_path = __webpack_require__(2590);
;// CONCATENATED MODULE: ./lib/src/requirements/project-above.js




function filesAbove({ env, isJob }) {
    const here = (0,external_node_fs_.realpathSync)('.');
    const top = isJob ? realOf(env.GITHUB_WORKSPACE ?? '') : undefined;
    for (let at = (0,called_path/* asCalled */.Q)('.', env); (0,external_node_path_.dirname)(at) !== at;) {
        if (isJob && (top === undefined || !isBelow(top, realOf(at))))
            return [];
        at = (0,external_node_path_.dirname)(at);
        if (compose_files/* COMPOSE_FILES */.Zz.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, name))))
            return (0,compose_files/* usualFiles */.yU)((0,external_node_path_.relative)(here, realOf(at) ?? at));
    }
    return [];
}
function isBelow(top, path) {
    const way = path === undefined ? '' : (0,external_node_path_.relative)(top, path);
    return way !== '' && !(0,external_node_path_.isAbsolute)(way) && way.split(external_node_path_.sep)[0] !== '..';
}
function realOf(path) {
    try {
        return path === '' ? undefined : (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/requirements/files-input.js












function parseFiles(text) {
    const files = new Map((0,plain_list/* splitList */.r)(text).map((one) => toFile(one.text)));
    if (files.size === 0)
        throw new errors/* UsageError */.e('files: the list is empty: name at least one file, as in compose.yaml');
    const groups = (0,group_by/* groupBy */.$)([...files], ([path, kind]) => (kind === 'compose' ? `in ${(0,external_node_path_.dirname)(path)}` : path));
    return [...groups.values()].map((group) => {
        const paths = group.map(([path]) => path);
        const kind = group[0]?.[1] ?? 'compose';
        return kind === 'compose' ? { paths: withOverride(paths), kind } : { paths, kind };
    });
}
function toFile(text) {
    const named = (0,named_kind/* splitKind */.X)(text);
    const path = toShown(named.path);
    const kind = named.kind ?? (0,kind_of/* kindOf */.I)(path);
    if (kind !== undefined && kind !== 'kind' && kind !== 'k3d')
        return [path, kind];
    const content = (0,workspace.readerFor)([path])(path);
    if (content === undefined)
        throw new errors/* UsageError */.e(`${path}: does not exist`);
    return [path, named.kind ?? (0,named_kind/* kindOfNamed */.x)(path, content)];
}
function findProject({ env, isJob }) {
    const known = (0,compose_files/* variablesFor */.j$)(env);
    const named = (0,compose_files/* namedFiles */.VI)(known).map(toShown);
    if (named.length > 0)
        return { groups: [{ paths: named, kind: 'compose' }], env: known };
    const files = (0,compose_files/* usualFiles */.yU)();
    if (files.length > 0)
        return { groups: [{ paths: files, kind: 'compose' }], env };
    const above = filesAbove({ env, isJob }).map(toShown);
    return { groups: above.length === 0 ? [] : [{ paths: above, kind: 'compose' }], env: known };
}
async function readFileNeeds(groups, reading) {
    const read = [];
    for (const group of groups)
        read.push(await readSource(group, reading));
    const projects = read.filter(({ file }) => file.kind === 'compose');
    return {
        demands: demandsOfFiles(read.flatMap(({ declared }) => declared)),
        files: read.map(({ file }) => file),
        composeFiles: projects.length === 1 ? projects.flatMap(({ paths }) => paths) : [],
    };
}
async function readSource({ paths, kind }, { env, isUpAccepted }) {
    const [path = ''] = paths;
    if (kind === 'compose') {
        const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5694)]).then(__webpack_require__.bind(__webpack_require__, 5694));
        const { serviceOf, ...project } = readProject(paths, env);
        const declared = project.file.declarations.map((declaration) => isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration });
        return { ...project, declared };
    }
    const file = await (0,files/* readPortFile */.u)({ path, variables: env, read: (0,workspace.readerFor)([path]) }, kind);
    const declarations = file.declarations.filter(({ group }) => !isOfRunner(group, file, env));
    return {
        paths: [path],
        file: { ...file, declarations },
        declared: declarations.map((declaration) => ({ declaration })),
    };
}
function withOverride(paths) {
    const [path = ''] = paths;
    const usual = (0,compose_files/* usualFiles */.yU)((0,external_node_path_.dirname)(path));
    return paths.length === 1 && usual[0] === (0,external_node_path_.join)(path) ? usual : paths;
}
function isOfRunner(group, { kind, path }, { GITHUB_JOB }) {
    return kind === 'workflow' && GITHUB_JOB !== undefined && group.includes('#') && group !== `${path}#${GITHUB_JOB}:env`;
}
function toShown(path) {
    const [full, here] = [(0,external_node_path_.resolve)(path), (0,external_node_path_.resolve)()];
    const near = (0,external_node_path_.relative)(here, (0,external_node_path_.isAbsolute)(path) ? files_input_realOf(full, here) : full);
    return ((0,external_node_path_.isAbsolute)(path) && (near === '' || near.startsWith('..')) ? path : near).split(external_node_path_.sep).join('/');
}
function files_input_realOf(full, here) {
    if (full.startsWith(here + external_node_path_.sep))
        return full;
    try {
        return (0,external_node_fs_.realpathSync)(full);
    }
    catch {
        return full;
    }
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   Q: () => (/* binding */ asCalled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function asCalled(path, { PWD = '' }) {
    return PWD !== '' && realOf(PWD) === realOf('.') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(PWD, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
}
function spellingsOf(path, variables) {
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), realOf(path), asCalled(path, variables)])];
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
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


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPortFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);
/* harmony import */ var _named_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);


const READERS = {
    compose: async () => {
        const { readCompose } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4016)]).then(__webpack_require__.bind(__webpack_require__, 4016));
        return (_, context) => readCompose([context.path], context);
    },
    workflow: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(2078)]).then(__webpack_require__.bind(__webpack_require__, 2078))).readWorkflow),
    devcontainer: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3381)]).then(__webpack_require__.bind(__webpack_require__, 5762))).readDevcontainer,
    quadlet: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(4067), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 7158))).readQuadlet,
    systemd: async () => (await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(5697)]).then(__webpack_require__.bind(__webpack_require__, 5697))).readSystemd,
    supervisor: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(5266)]).then(__webpack_require__.bind(__webpack_require__, 5266))).readSupervisor),
    procfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906))).readProcfile,
    'env-file': async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4056)]).then(__webpack_require__.bind(__webpack_require__, 4056))).readEnvFile),
    kubernetes: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 4067))).readKubernetes),
    kind: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readKind),
    k3d: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readK3d),
    config: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(6325)]).then(__webpack_require__.bind(__webpack_require__, 6325))).readOwnConfig),
};
function ofPath(read) {
    return (text, { path }) => read(text, path);
}
async function readPortFile(context, said) {
    const { path } = context;
    const text = context.read(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: does not exist`);
    const kind = said ?? (0,_named_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfNamed */ .x)(path, text);
    const reader = await READERS[kind]();
    return { path, kind, text, ...reader(text, context) };
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   r: () => (/* binding */ mayTell)
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
    if (!/\.(ya?ml|json)$/.test(name) || /\{\{[^}]*\}\}/.test(start))
        return undefined;
    const [, version] = /^\s{0,4}"?apiVersion"?\s*:\s*["']?([\w./-]+)/m.exec(start) ?? [];
    if (version === undefined || !/^\s{0,4}"?kind"?\s*:/m.test(start))
        return undefined;
    if (version.startsWith('kind.x-k8s.io/'))
        return 'kind';
    return version.startsWith('k3d.io/') ? 'k3d' : 'kubernetes';
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ splitKind),
/* harmony export */   x: () => (/* binding */ kindOfNamed)
/* harmony export */ });
/* harmony import */ var _model_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2610);



function splitKind(text) {
    const [, word, path = ''] = /^([a-z0-9-]+):(.+)$/s.exec(text) ?? [];
    const kind = _model_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_KINDS */ .R.find((known) => known === word);
    return kind === undefined ? { path: text } : { path, kind };
}
function kindOfNamed(path, text) {
    const named = (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path);
    if (named !== undefined && named !== 'kind' && named !== 'k3d')
        return named;
    const marks = marksIn(path, text);
    if (marks.length > 1)
        throw ambiguous(path, marks);
    const kind = marks[0] ?? named;
    if (kind === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${UNKNOWN}`);
    return kind;
}
function ambiguous(path, kinds) {
    const choices = kinds.map((kind) => `${kind}:${path}`).join(' or ');
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: it has the marks of ${kinds.join(' and ')}: say which it is: ${choices}`);
}
function marksIn(path, text) {
    if (/\.(conf|ini)$/.test(path))
        return [(0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, text) ?? []].flat();
    const isMap = keysOf(text);
    const marks = [];
    if (isMap('services'))
        marks.push('compose');
    const cluster = (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)('manifest.yaml', text);
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
const UNKNOWN = `it is not known what kind of file this is: there are compose files (compose.yaml, docker-compose.*.yml), .github/workflows/*.yml, devcontainer.json, Quadlets (*.container, *.pod, *.kube), units (*.socket, *.service), supervisord.conf, Procfile, .env, manifests of Kubernetes, kind and k3d: say it as in compose:PATH (${_model_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_KINDS */ .R.join(', ')})`;


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWithin: () => (/* binding */ isWithin),
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
    isSo: (text) => (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)('manifest.yaml', text) === 'kubernetes',
};
function workspaceRoot() {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('.');
    for (let at = here;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return here;
    }
}
function readerFor(paths) {
    return readerWithin([workspaceRoot(), ...paths.flatMap((path) => realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) ?? [])], new Set(paths));
}
function prefixOfHere() {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspaceRoot(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('.')).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return way === '' ? '' : `${way}/`;
}
function readerWithin(roots, named = new Set()) {
    return (path) => {
        const real = realOf(path);
        if (real !== undefined && !roots.some((root) => isWithin(root, real)))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path}: it lies outside of the workspace`);
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, named.has(path) ? MANIFESTS : undefined);
    };
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