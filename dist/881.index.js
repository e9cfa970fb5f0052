export const id = 881;
export const ids = [881];
export const modules = {

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   VS: () => (/* binding */ separatorOf),
/* harmony export */   Zz: () => (/* binding */ COMPOSE_FILES),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   yU: () => (/* binding */ usualFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);




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
    return { ...(0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseEnv)((0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.env')) ?? ''), ...env };
}
function separatorOf({ COMPOSE_PATH_SEPARATOR }) {
    return COMPOSE_PATH_SEPARATOR || node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter;
}
function namedFiles(variables) {
    return (variables.COMPOSE_FILE ?? '').split(separatorOf(variables)).filter(Boolean);
}


/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOfProject: () => (/* binding */ filesOfProject),
  parseFiles: () => (/* binding */ parseFiles),
  readFileNeeds: () => (/* binding */ readFileNeeds)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3241);
// EXTERNAL MODULE: ./lib/src/requirements/compose-files.js
var compose_files = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/src/model/output.js
var output = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/model/variable.js
var model_variable = __webpack_require__(3470);
;// CONCATENATED MODULE: ./lib/src/requirements/file-need-names.js



function namesFor(declarations) {
    const services = (0,group_by/* groupBy */.$)(declarations, ({ service }) => (0,model_variable/* portVariable */.kk)(stemOf(service)));
    const taken = new Set();
    return declarations.map((declaration) => {
        const stem = stemOf(declaration.service);
        const isAlone = services.get((0,model_variable/* portVariable */.kk)(stem))?.length === 1;
        const name = firstFree(candidates(stem, declaration, isAlone), taken);
        taken.add((0,model_variable/* portVariable */.kk)(name));
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
    const isOurs = [plain, `${plain}-1`].every((one) => (0,model_variable/* whoObeys */.fr)((0,model_variable/* portVariable */.kk)(one)) === undefined);
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
    const variable = (0,model_variable/* portVariable */.kk)(name);
    const isOutput = output/* OUTPUT_DEFINITIONS */.V.some((output) => output.name === name.toLowerCase());
    return !taken.has(variable) && !isOutput;
}

// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __webpack_require__(6339);
;// CONCATENATED MODULE: ./lib/src/requirements/file-needs.js





const MOST_CHOICES = 100;
const MOST_COPIES = 100;
function demandsOfFiles(declared) {
    const wanted = onceEach(declared);
    const names = namesFor(wanted.map(({ declaration }) => declaration));
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
var files = __webpack_require__(3899);
// EXTERNAL MODULE: ./lib/src/requirements/files/kind-of.js
var kind_of = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/src/requirements/files/workspace.js
var workspace = __webpack_require__(1110);
// EXTERNAL MODULE: ./lib/src/requirements/plain-list.js
var plain_list = __webpack_require__(8648);
;// CONCATENATED MODULE: ./lib/src/requirements/files-input.js










function parseFiles(text) {
    const paths = [...new Set((0,plain_list/* splitList */.r)(text).map((one) => toShown(one.text)))];
    if (paths.length === 0)
        throw new errors/* UsageError */.e('files: the list is empty: name at least one file, as in compose.yaml');
    const groups = (0,group_by/* groupBy */.$)(paths, (path) => ((0,kind_of/* kindOf */.I)(path) === 'compose' ? `in ${(0,external_node_path_.dirname)(path)}` : path));
    return [...groups.values()].map(withOverride);
}
function filesOfProject(env) {
    const named = (0,compose_files/* namedFiles */.VI)((0,compose_files/* variablesFor */.j$)(env)).map(toShown);
    const files = named.length > 0 ? named : (0,compose_files/* usualFiles */.yU)();
    return files.length === 0 ? [] : [files];
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
async function readSource(group, { env, isUpAccepted, isProject }) {
    const [path = ''] = group;
    if (isProject || (0,kind_of/* kindOf */.I)(path) === 'compose') {
        const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6063)]).then(__webpack_require__.bind(__webpack_require__, 6063));
        const { serviceOf, ...project } = await readProject(group, env);
        const declared = project.file.declarations.map((declaration) => isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration });
        return { ...project, declared };
    }
    const file = await (0,files/* readPortFile */.u)({ path, variables: env, read: (0,workspace/* readerFor */.d2)([path]) });
    const declarations = file.declarations.filter(({ group }) => !isOfRunner(group, file, env));
    return {
        paths: [path],
        file: { ...file, declarations },
        declared: declarations.map((declaration) => ({ declaration })),
    };
}
function withOverride(group) {
    const [path = ''] = group;
    const usual = (0,compose_files/* usualFiles */.yU)((0,external_node_path_.dirname)(path));
    return group.length === 1 && usual[0] === (0,external_node_path_.join)(path) ? usual : group;
}
function isOfRunner(group, { kind, path }, { GITHUB_JOB }) {
    return kind === 'workflow' && GITHUB_JOB !== undefined && group.includes('#') && group !== `${path}#${GITHUB_JOB}:env`;
}
function toShown(path) {
    const [full, here] = [(0,external_node_path_.resolve)(path), (0,external_node_path_.resolve)()];
    const near = (0,external_node_path_.relative)(here, (0,external_node_path_.isAbsolute)(path) ? realOf(full, here) : full);
    return ((0,external_node_path_.isAbsolute)(path) && (near === '' || near.startsWith('..')) ? path : near).split(external_node_path_.sep).join('/');
}
function realOf(full, here) {
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

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPortFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4327);


const READERS = {
    compose: async () => {
        const { readCompose } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2732)]).then(__webpack_require__.bind(__webpack_require__, 2732));
        return (_, context) => readCompose([context.path], context);
    },
    workflow: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(2665), __webpack_require__.e(1199)]).then(__webpack_require__.bind(__webpack_require__, 1199))).readWorkflow),
    devcontainer: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5718)]).then(__webpack_require__.bind(__webpack_require__, 5718))).readDevcontainer,
    quadlet: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3346), __webpack_require__.e(7089), __webpack_require__.e(2895)]).then(__webpack_require__.bind(__webpack_require__, 2895))).readQuadlet,
    systemd: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(3346), __webpack_require__.e(7089), __webpack_require__.e(7292)]).then(__webpack_require__.bind(__webpack_require__, 7292))).readSystemd),
    supervisor: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(3346), __webpack_require__.e(7089), __webpack_require__.e(6485)]).then(__webpack_require__.bind(__webpack_require__, 6485))).readSupervisor),
    procfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(3346), __webpack_require__.e(7089), __webpack_require__.e(1761)]).then(__webpack_require__.bind(__webpack_require__, 1761))).readProcfile,
    'env-file': async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9983)]).then(__webpack_require__.bind(__webpack_require__, 9983))).readEnvFile),
    kubernetes: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395)]).then(__webpack_require__.bind(__webpack_require__, 5395))).readKubernetes),
    kind: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7541)]).then(__webpack_require__.bind(__webpack_require__, 7541))).readKind),
    k3d: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7541)]).then(__webpack_require__.bind(__webpack_require__, 7541))).readK3d),
    config: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(2665), __webpack_require__.e(4318)]).then(__webpack_require__.bind(__webpack_require__, 4318))).readOwnConfig),
};
function ofPath(read) {
    return (text, { path }) => read(text, path);
}
async function readPortFile(context) {
    const { path } = context;
    const text = context.read(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: does not exist`);
    const kind = (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(path, text);
    if (kind === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: it is not known what kind of file this is`);
    const reader = await READERS[kind]();
    return { path, kind, text, ...reader(text, context) };
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* unused harmony export mayTell */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

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

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   br: () => (/* binding */ readerWithin),
/* harmony export */   d2: () => (/* binding */ readerFor),
/* harmony export */   oS: () => (/* binding */ workspaceRoot)
/* harmony export */ });
/* unused harmony export isWithin */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);




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
    return readerWithin([workspaceRoot(), ...paths.flatMap((path) => realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) ?? [])]);
}
function readerWithin(roots) {
    return (path) => {
        const real = realOf(path);
        if (real !== undefined && !roots.some((root) => isWithin(root, real)))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: it lies outside of the workspace`);
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path);
    };
}
function isWithin(root, path) {
    const [first = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return first !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)) === path;
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
