export const id = 6063;
export const ids = [6063,3028,2732];
export const modules = {

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1709);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1793);
/* harmony import */ var _compose_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(189);
/* harmony import */ var _files_compose_interpolate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2635);
/* harmony import */ var _files_compose_read_compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1110);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);









async function readProject(paths, env) {
    const [path = ''] = paths;
    const variables = (0,_compose_files_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j$)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const read = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readerFor */ .d2)(paths);
    const file = { path, kind: 'compose', text: textOf(path), ...(0,_files_compose_read_compose_js__WEBPACK_IMPORTED_MODULE_3__.readCompose)(paths, { path, variables, read }) };
    const project = nameOf(paths.map(textOf), variables) ?? usualName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(asCalled((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), env)));
    const places = {
        project,
        directories: spellingsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), env),
        files: paths.flatMap((one) => spellingsOf(one, env)),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ daemon: env.DOCKER_HOST }),
    };
    return { paths: [...paths], file, serviceOf: (service) => ({ ...places, service }) };
}
function textOf(path) {
    const text = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${path}: does not exist`);
    return text;
}
function nameOf(texts, variables) {
    if (variables.COMPOSE_PROJECT_NAME)
        return variables.COMPOSE_PROJECT_NAME;
    const told = texts.flatMap((text) => /^name:[ \t]*(["']?)([^"'#\n]+)\1(?:[ \t]+#.*)?[ \t]*\r?$/m.exec(text)?.[2] ?? []);
    const name = told.at(-1)?.trim();
    return name === undefined ? undefined : (0,_files_compose_interpolate_js__WEBPACK_IMPORTED_MODULE_8__/* .interpolate */ .GW)(name, variables);
}
function usualName(directory) {
    return directory
        .toLowerCase()
        .replaceAll(/[^-_a-z0-9]/g, '')
        .replace(/^[-_]+/, '');
}
function asCalled(path, { PWD = '' }) {
    return PWD !== '' && realOf(PWD) === realOf('.') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(PWD, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
}
function spellingsOf(path, env) {
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), realOf(path), asCalled(path, env)])];
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

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCompose: () => (/* binding */ readCompose)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/src/requirements/files/place.js
var files_place = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/src/requirements/files/published.js
var published = __webpack_require__(2333);
// EXTERNAL MODULE: ./lib/src/requirements/files/tree.js
var tree = __webpack_require__(3607);
;// CONCATENATED MODULE: ./lib/src/requirements/files/sexagesimal.js


const BASE = 60;
function readInBase60(text) {
    const [first, ...digits] = text.split(':');
    if (first === undefined || !/^[1-9]\d{0,9}$/.test(first) || digits.length === 0)
        return undefined;
    if (!digits.every((digit) => /^[0-5]?\d$/.test(digit)))
        return undefined;
    return digits.reduce((number, digit) => number * BASE + Number(digit), Number(first));
}
function base60Faults(item, service) {
    const scalar = (0,tree/* scalarOf */.ol)(item);
    const readAs = (0,tree/* isPlain */.$i)(item) ? readInBase60(scalar?.text ?? '') : undefined;
    if (scalar === undefined || readAs === undefined)
        return [];
    const { text } = scalar;
    const place = (0,files_place/* scalarPlace */.mW)(item, () => ({ start: 0, end: text.length }));
    return [{ kind: 'port-sexagesimal', service, text, readAs: `${readAs}`, ...place }];
}

// EXTERNAL MODULE: ./lib/src/requirements/files/compose/interpolate.js
var interpolate = __webpack_require__(2635);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/src/requirements/files/compose/env-file.js
var env_file = __webpack_require__(8514);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/model.js







const MOST_FILES = 100;
const SETTINGS = ['network_mode', 'profiles', 'scale', 'deploy', 'image', 'build', 'container_name'];
function loadServices(paths, loading) {
    return paths.reduce((services, path) => override(services, loadFile(path, loading)), new Map());
}
function loadFile(path, loading) {
    if (loading.above.includes(path))
        throw new errors/* UsageError */.e(`${path}: it includes itself: ${[...loading.above, path].join(' -> ')}`);
    if (++loading.count.files > MOST_FILES)
        throw new errors/* UsageError */.e(`${path}: more than ${MOST_FILES} files include each other`);
    const text = loading.read(path);
    if (text === undefined)
        throw new errors/* UsageError */.e(`${path}: does not exist`);
    const document = (0,yaml.parseForeignYaml)(text, { file: path });
    if (document.contents === null)
        return new Map();
    const root = { node: document.contents, document };
    if (!(0,tree/* isMapping */.pi)(root))
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(root))}: expected keys such as "services:"`);
    const keys = (0,tree/* entriesOf */.Mc)(root);
    const inside = { ...loading, path, above: [...loading.above, path] };
    const own = ownServices(keys.get('services'), inside);
    return override(included(keys.get('include'), inside), own);
}
function ownServices(value, loading) {
    const known = (0,tree/* entriesOf */.Mc)(value);
    return new Map([...known.keys()].map((name) => [name, serviceOf(name, { known, loading, above: [] })]));
}
function serviceOf(name, { known, loading, above }) {
    const value = known.get(name);
    if (value === undefined)
        throw new errors/* UsageError */.e(`${loading.path}: there is no service ${name} to extend`);
    if (above.includes(name))
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(value))}: service ${name} extends itself`);
    const keys = (0,tree/* entriesOf */.Mc)(value);
    const own = readService(name, keys, loading.variables);
    const base = keys.get('extends');
    return base === undefined ? own : mergeService(baseOf(base, { known, loading, above: [...above, name] }), own);
}
function readService(name, keys, variables) {
    const settings = SETTINGS.flatMap((key) => {
        const value = keys.get(key);
        return value === undefined ? [] : [[key, { value, variables }]];
    });
    const ports = keys.get('ports');
    return { name, ports: ports === undefined ? [] : [{ value: ports, variables }], settings: new Map(settings) };
}
function baseOf(value, { known, loading, above }) {
    const words = (one) => {
        const scalar = (0,tree/* scalarOf */.ol)(one);
        return scalar && (0,interpolate/* interpolate */.GW)(scalar.text, loading.variables);
    };
    const keys = (0,tree/* entriesOf */.Mc)(value);
    const [file, service] = [words(keys.get('file')), words(keys.get('service')) ?? words(value) ?? ''];
    if (file === undefined)
        return serviceOf(service, { known, loading, above });
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(loading.path), file);
    const base = loadFile(path, loading).get(service);
    if (base === undefined)
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(value))}: ${path} has no service ${service}`);
    return base;
}
function included(value, loading) {
    const services = new Map();
    for (const item of (0,tree/* itemsOf */.S3)(value)) {
        for (const [name, service] of loadServices(pathsIn(item, loading), withEnvFiles(item, loading)))
            services.set(name, service);
    }
    return services;
}
function pathsIn(item, loading) {
    const path = (0,tree/* isMapping */.pi)(item) ? (0,tree/* entriesOf */.Mc)(item).get('path') : item;
    const listed = path === undefined ? [] : (0,tree/* itemsOf */.S3)(path);
    const all = listed.length === 0 && path !== undefined ? [path] : listed;
    return all.flatMap((one) => {
        const scalar = (0,tree/* scalarOf */.ol)(one);
        return scalar === undefined
            ? []
            : [external_node_path_.posix.join(external_node_path_.posix.dirname(loading.path), (0,interpolate/* interpolate */.GW)(scalar.text, loading.variables))];
    });
}
function withEnvFiles(item, loading) {
    const keys = (0,tree/* isMapping */.pi)(item) ? (0,tree/* entriesOf */.Mc)(item) : new Map();
    const [first = loading.path] = pathsIn(item, loading);
    const directory = (0,tree/* scalarOf */.ol)(keys.get('project_directory'))?.text ?? external_node_path_.posix.dirname(first);
    const named = keys.get('env_file');
    const listed = named === undefined ? [] : (0,tree/* itemsOf */.S3)(named).length > 0 ? (0,tree/* itemsOf */.S3)(named) : [named];
    const files = named === undefined ? [external_node_path_.posix.join(directory, '.env')] : listed.flatMap((one) => (0,tree/* scalarOf */.ol)(one)?.text ?? []);
    const own = Object.assign({}, ...files.map((file) => (0,env_file/* readVariables */.C)(file, loading)));
    return { ...loading, variables: { ...own, ...loading.variables } };
}
function override(base, over) {
    const services = new Map(base);
    for (const [name, service] of over) {
        const known = services.get(name);
        services.set(name, known === undefined ? service : mergeService(known, service));
    }
    return services;
}
function mergeService(base, over) {
    const [last] = over.ports;
    const tag = last && (0,tree/* tagOf */.cO)(last.value);
    const ports = tag === '!reset' ? [] : tag === '!override' ? over.ports : [...base.ports, ...over.ports];
    const settings = new Map(base.settings);
    for (const [key, told] of over.settings) {
        if ((0,tree/* tagOf */.cO)(told.value) === '!reset')
            settings.delete(key);
        else
            settings.set(key, told);
    }
    return { name: over.name, ports, settings };
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/read-compose.js








function readCompose(paths, context) {
    const services = loadServices(paths, { ...context, above: [], count: { files: 0 } });
    const active = new Set((context.variables.COMPOSE_PROFILES ?? '').split(',').map((name) => name.trim()));
    const read = [...services.values()].filter((service) => isStarted(service, active)).map(read_compose_readService);
    return { declarations: read.flatMap((one) => one.declarations), faults: read.flatMap((one) => one.faults) };
}
function isStarted({ settings }, active) {
    const told = settings.get('profiles');
    const profiles = told === undefined ? [] : (0,tree/* itemsOf */.S3)(told.value).map((one) => textOf(one, told.variables));
    return profiles.length === 0 || active.has('*') || profiles.some((name) => active.has(name));
}
function read_compose_readService(service) {
    const network = service.settings.get('network_mode');
    const isPublished = network === undefined || !/^(host|none|service:|container:)/.test(textOf(network.value, network.variables));
    if (!isPublished)
        return { declarations: [], faults: [] };
    const copies = copiesOf(service);
    const entries = new Map();
    const faults = [];
    for (const { value, variables } of service.ports) {
        for (const item of (0,tree/* itemsOf */.S3)(value)) {
            const { entry, key, host } = readPort(item, variables);
            const place = { service: service.name, ...(0,files_place/* scalarPlace */.mW)(host ?? item, files_place/* hostPart */.O1) };
            faults.push(...base60Faults(item, service.name));
            if ('wrong' in entry)
                faults.push({ kind: 'port-invalid', ...place, text: entry.wrong });
            else if (!('none' in entry))
                entries.set(key, { ...place, ...entry, group: 'compose', ...copies, ...programOf(service) });
        }
    }
    return { declarations: [...entries.values()], faults };
}
function programOf({ settings }) {
    const image = settings.get('image');
    const name = image && textOf(image.value, image.variables);
    return name === undefined || name === '' ? {} : { program: name };
}
function copiesOf({ settings }) {
    const [scale, deploy] = [settings.get('scale'), settings.get('deploy')];
    const replicas = deploy && (0,tree/* entriesOf */.Mc)(deploy.value).get('replicas');
    const told = replicas !== undefined && deploy !== undefined ? { ...deploy, value: replicas } : scale;
    const count = told === undefined ? 1 : Number(textOf(told.value, told.variables));
    return told !== undefined && count > 1 ? { copies: { reason: 'replicas', count, origin: (0,tree/* originOf */.yv)(told.value) } } : {};
}
function readPort(item, variables) {
    if (!(0,tree/* isMapping */.pi)(item)) {
        const text = textOf(item, variables);
        return { entry: (0,published/* parsePublished */.O)(text), key: text };
    }
    const keys = (0,tree/* entriesOf */.Mc)(item);
    const word = (name) => textOf(keys.get(name), variables);
    const long = {
        target: word('target'),
        published: word('published'),
        hostIp: word('host_ip'),
        protocol: word('protocol') || 'tcp',
    };
    const key = `${long.hostIp || '0.0.0.0'}:${long.published}:${long.target}/${long.protocol}`;
    const host = keys.get('published');
    return { entry: (0,published/* publishedOf */.K)(long), key, ...(host === undefined ? {} : { host }) };
}
function textOf(value, variables) {
    const scalar = (0,tree/* scalarOf */.ol)(value);
    if (scalar === undefined)
        return '';
    try {
        return (0,interpolate/* interpolate */.GW)(scalar.text, variables).trim();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(scalar.value))}: ${error.message}`);
    }
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ hostPart),
/* harmony export */   Ye: () => (/* binding */ placeInLines),
/* harmony export */   mW: () => (/* binding */ scalarPlace)
/* harmony export */ });
/* harmony import */ var _compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2635);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);


function scalarPlace(value, partOf) {
    const scalar = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(value);
    const [begin = 0, valueEnd = begin] = (scalar?.value ?? value).node.range ?? [];
    const { document } = value;
    if (scalar === undefined)
        return { origin: document.positionAt(begin), span: { start: begin, end: valueEnd } };
    const quote = valueEnd - begin > scalar.text.length ? 1 : 0;
    const { start, end } = partOf(scalar.text);
    const span = { start: begin + quote + start, end: begin + quote + end };
    return { origin: document.positionAt(span.start), span };
}
function hostPart(text) {
    const colons = [];
    let isInBrackets = false;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith('${', at))
            at = ((0,_compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfBraces */ .xH)(text, at) ?? text.length) - 1;
        else if (text[at] === '[')
            isInBrackets = true;
        else if (text[at] === ']')
            isInBrackets = false;
        else if (text[at] === ':' && !isInBrackets)
            colons.push(at);
    }
    const [last, before] = [colons.at(-1), colons.at(-2)];
    if (last === undefined)
        return { start: 0, end: text.length };
    return { start: before === undefined ? 0 : before + 1, end: last };
}
function placeInLines(text, from, words) {
    const { line = 1, column = 1 } = from;
    const begin = offsetOfLine(text, line) + column - 1;
    const found = text.indexOf(words, begin);
    const start = found === -1 ? begin : found;
    const before = text.slice(0, start).split('\n');
    const origin = { ...from, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { origin, span: { start, end: start + words.length } };
}
function offsetOfLine(text, line) {
    let offset = 0;
    for (let at = 1; at < line; at++)
        offset = text.indexOf('\n', offset) + 1;
    return offset;
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedOf),
/* harmony export */   O: () => (/* binding */ parsePublished)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7640);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);


function parsePublished(text) {
    const [place = '', protocol = 'tcp', ...more] = text.split('/');
    if (more.length > 0)
        return { wrong: 'there is more than one "/"' };
    const target = place.slice(place.lastIndexOf(':') + 1);
    const rest = place.includes(':') ? place.slice(0, place.lastIndexOf(':')) : '';
    const cut = rest.lastIndexOf(':');
    const [hostIp, published] = cut === -1 ? ['', rest] : [rest.slice(0, cut), rest.slice(cut + 1)];
    return publishedOf({ target, published, hostIp: hostIp.replace(/^\[(.*)\]$/, '$1'), protocol });
}
function publishedOf({ target, published, hostIp, protocol }) {
    const inside = rangeIn(target);
    if (typeof inside === 'string')
        return { wrong: inside };
    const kind = protocol.toLowerCase();
    if (published === '' || published === '0')
        return { none: 'engine' };
    const range = rangeIn(published);
    if (typeof range === 'string')
        return { wrong: range };
    const [outer, inner] = [(0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(range), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(inside)];
    if (inner !== 1 && inner !== outer)
        return { wrong: `${published} and ${target} are not of the same size` };
    const address = hostIp === '' ? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(hostIp);
    if (address === undefined)
        return { wrong: `"${hostIp}" is not an IP address` };
    if (kind === 'sctp')
        return { none: 'other' };
    if (kind !== 'tcp' && kind !== 'udp')
        return { wrong: `"${protocol}" is not a protocol: expected tcp, udp or sctp` };
    return { protocol: kind, address, range, isAnyOf: outer > 1 && inner === 1 };
}
function rangeIn(text) {
    const [, low = '', high = low] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
    if (low === '')
        return `"${text}" is not a port`;
    const range = { low: Number(low), high: Number(high) };
    if (range.high > _model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG)
        return `port ${range.high} does not exist: ports run from 1 to ${_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG}`;
    if (range.low === 0)
        return 'port 0 is no port of its own';
    return range.low > range.high ? `the range ${text} runs backwards` : range;
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);




const MOST_STEPS = 50_000;
const steps = new WeakMap();
function step({ node, document }) {
    const count = (steps.get(document) ?? 0) + 1;
    steps.set(document, count);
    if (count > MOST_STEPS) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(document.positionOf(node))}: the aliases of this file stand for too much`);
    }
}
function target(value) {
    step(value);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value.node))
        return value;
    const node = value.node.resolve(value.document.document);
    return node === undefined ? undefined : { ...value, node: node };
}
function entriesOf(value) {
    const entries = new Map();
    const map = value && target(value);
    if (map === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map.node))
        return entries;
    for (const { key, value: node } of map.node.items) {
        if (isMergeKey(key) && node !== null)
            for (const [name, one] of merged({ ...map, node }))
                entries.set(name, one);
    }
    for (const { key, value: node } of map.node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && !isMergeKey(key))
            entries.set(nameOf(key), { ...map, node: node ?? key });
    }
    return entries;
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<';
}
function merged(value) {
    const list = itemsOf(value);
    const sources = list.length === 0 ? [value] : list.toReversed();
    return new Map(sources.flatMap((source) => [...entriesOf(source)]));
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.source ?? key.value ?? '') : '';
}
function itemsOf(value) {
    const list = value && target(value);
    if (list === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list.node))
        return [];
    return list.node.items.map((node) => ({ ...list, node }));
}
function scalarOf(value) {
    const scalar = value && target(value);
    if (scalar === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar.node) || scalar.node.value === null)
        return undefined;
    return { text: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(scalar.node), value: scalar };
}
function isMapping(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target(value)?.node);
}
function tagOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
}
function isPlain(value) {
    const node = target(value)?.node;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === 'PLAIN';
}
function originOf({ node, document }) {
    return document.positionOf(node);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForeignYaml: () => (/* binding */ parseForeignYaml),
/* harmony export */   parseForeignYamls: () => (/* binding */ parseForeignYamls),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readKey: () => (/* binding */ readKey),
/* harmony export */   resolved: () => (/* binding */ resolved),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);



const MOST_WORDS = 160;
function parseYaml(text, origin) {
    const document = parseForeignYaml(text, origin);
    refuseAnchors(document);
    return document;
}
function parseForeignYaml(text, origin) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    return positioned(parsed(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, optionsFor(lines)), origin), { text, lines, origin });
}
function parseForeignYamls(text, origin) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parsed(() => [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, optionsFor(lines))], origin);
    return documents.map((document) => positioned(document, { text, lines, origin }));
}
function positioned(document, { text, lines, origin }) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...origin, line, column: col };
    };
    const [error] = document.errors;
    if (error !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(at(error.pos[0]))}: ${describe(error, text)}`);
    return {
        document,
        contents: document.contents,
        origin,
        positionOf: (node) => (node.range ? at(node.range[0]) : origin),
        positionAt: at,
    };
}
function optionsFor(lineCounter) {
    return { lineCounter, prettyErrors: false, logLevel: 'error' };
}
function parsed(parse, origin) {
    try {
        return parse();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(origin)}: this is not valid YAML: it is nested too deeply`);
    }
}
function refuseAnchors({ document, positionOf }) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Collection: (_, node) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) || node.anchor === undefined)
                return;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(positionOf(node))}: an anchor (&${node.anchor}) can name one value, no list`);
        },
    });
}
function describe({ code, message, pos }, text) {
    const line = lineAt(text, pos[0]);
    if (code === 'DUPLICATE_KEY')
        return `${keyAt(text, pos[0])} is asked for twice: a name stands only once`;
    if (code === 'TAB_AS_INDENT')
        return 'a tab cannot indent YAML: use blanks';
    if (code === 'MULTIPLE_DOCS')
        return 'a line of "---" starts a second document, and only one is read';
    if (code === 'BLOCK_AS_IMPLICIT_KEY')
        return 'there are two names on one line: write one "name: port" a line';
    const hint = /[[*]/.test(line) ? ' (quote an address that starts with "[" or "*")' : '';
    return `this is not valid YAML: ${(message.split('\n')[0] ?? '').slice(0, MOST_WORDS)}${hint}`;
}
function lineAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start).split('\n')[0] ?? '';
}
function keyAt(text, offset) {
    return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim().slice(0, MOST_WORDS) || 'a name';
}
function readKey(key, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return String(key.source ?? key.value ?? '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(document.positionOf(key))}: a name is plain text`);
}
function sourceOf(scalar) {
    return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '');
}
function resolved(node, document) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document.document) ?? null) : node;
}


/***/ })

};
