export const id = 2145;
export const ids = [2145];
export const modules = {

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
function faultsOf(files, kind) {
    return files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind));
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ portFixed)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);

function portFixed({ declared }) {
    return declared.flatMap((one) => {
        const { copies } = one.declaration;
        if (copies === undefined || hasRoom(one))
            return [];
        return [{ kind: 'port-fixed', requirement: one.requirement, copies }];
    });
}
function hasRoom({ declaration }) {
    const { isAnyOf = false, range, copies } = declaration;
    return isAnyOf && copies?.count !== undefined && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(range) >= copies.count;
}


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ portInvalid)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2129);

function portInvalid({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-invalid').map((fault) => ({ kind: 'port-invalid', fault }));
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ portOverwritten)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2129);

function portOverwritten({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-overwritten').map((fault) => ({ kind: 'port-overwritten', fault }));
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ portUnreachable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2129);

function portUnreachable({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-unreachable').map((fault) => ({ kind: 'port-unreachable', fault }));
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFiles: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3241);
// EXTERNAL MODULE: ./lib/src/checks/faults.js
var faults = __webpack_require__(2129);
;// CONCATENATED MODULE: ./lib/src/checks/file-unreadable.js

function fileUnreadable({ files }) {
    return (0,faults/* faultsOf */.x)(files, 'file-unreadable').map((fault) => ({ kind: 'file-unreadable', fault }));
}

// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(9969);
;// CONCATENATED MODULE: ./lib/src/checks/port-borrowed.js

function portBorrowed(evidence) {
    return evidence.declared.flatMap((one) => borrowed(one, evidence) ?? []);
}
function borrowed({ declaration, requirement }, evidence) {
    const { program, range } = declaration;
    const own = program === undefined ? undefined : evidence.productOf(program);
    const product = evidence.productAt(range.low);
    if ((0,port/* rangeSize */.xh)(range) > 1 || own === undefined || product === undefined || product === own)
        return undefined;
    return { kind: 'port-borrowed', requirement, port: range.low, product };
}

// EXTERNAL MODULE: ./lib/src/checks/port-declared-twice.js
var port_declared_twice = __webpack_require__(6323);
// EXTERNAL MODULE: ./lib/src/checks/port-ephemeral.js
var port_ephemeral = __webpack_require__(409);
// EXTERNAL MODULE: ./lib/src/checks/port-fixed.js
var port_fixed = __webpack_require__(8504);
// EXTERNAL MODULE: ./lib/src/checks/port-invalid.js
var port_invalid = __webpack_require__(6033);
// EXTERNAL MODULE: ./lib/src/checks/port-overwritten.js
var port_overwritten = __webpack_require__(2879);
;// CONCATENATED MODULE: ./lib/src/checks/port-sexagesimal.js

function portSexagesimal({ files }) {
    return (0,faults/* faultsOf */.x)(files, 'port-sexagesimal').map((fault) => ({ kind: 'port-sexagesimal', fault }));
}

// EXTERNAL MODULE: ./lib/src/checks/port-unreachable.js
var port_unreachable = __webpack_require__(9708);
;// CONCATENATED MODULE: ./lib/src/checks/port-unsafe.js

function portUnsafe({ declared, unsafe }) {
    return declared.flatMap(({ requirement }) => {
        const isRefused = (port) => requirement.protocol === 'tcp' && unsafe[port] === 1;
        const ranges = (0,port/* joinPorts */.v6)([...(0,port/* portsOf */.a5)(requirement.range)].filter(isRefused));
        return ranges.length === 0 ? [] : [{ kind: 'port-unsafe', requirement, ranges }];
    });
}

;// CONCATENATED MODULE: ./lib/src/checks/file-checks.js











const CHECKS = {
    'file-unreadable': fileUnreadable,
    'port-invalid': port_invalid/* portInvalid */.N,
    'port-sexagesimal': portSexagesimal,
    'port-overwritten': port_overwritten/* portOverwritten */.B,
    'port-fixed': port_fixed/* portFixed */.a,
    'port-unreachable': port_unreachable/* portUnreachable */.K,
    'port-unsafe': portUnsafe,
    'port-borrowed': portBorrowed,
};
function runFileChecks(evidence) {
    const groups = (0,group_by/* groupBy */.$)(evidence.declared, ({ declaration }) => declaration.group);
    const clashes = [...groups.values()].flatMap((group) => (0,port_declared_twice/* clashesAmong */.u)(group.map(({ requirement }) => requirement)));
    const ephemeral = evidence.declared.flatMap(({ requirement }) => (0,port_ephemeral/* ephemeralByDefault */.y)(requirement) ?? []);
    return [...clashes, ...Object.values(CHECKS).flatMap((check) => check(evidence)), ...ephemeral];
}

// EXTERNAL MODULE: ./lib/src/knowledge/avoided-ports.js
var avoided_ports = __webpack_require__(9316);
// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 1 modules
var identify = __webpack_require__(6780);
// EXTERNAL MODULE: ./lib/src/knowledge/products.js + 8 modules
var products = __webpack_require__(609);
// EXTERNAL MODULE: ./lib/src/knowledge/usual-ports.js
var usual_ports = __webpack_require__(7418);
// EXTERNAL MODULE: ./lib/src/model/about.js
var about = __webpack_require__(4921);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(4860);
// EXTERNAL MODULE: ./lib/src/remedies/files.js
var remedies_files = __webpack_require__(5644);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(3273);
;// CONCATENATED MODULE: ./lib/src/lint.js









function lint(files, policy) {
    const declared = files.flatMap(({ declarations }) => declarations.map(declaredOf));
    const findings = runFileChecks({
        files,
        declared,
        unsafe: (0,port_set/* portSet */.S9)(avoided_ports/* BROWSER_BLOCKED */.UF.map((port) => ({ low: port, high: port }))),
        productAt,
        productOf,
    });
    return (0,build/* buildFileReport */.L_)({ policy, findings: findings.sort(byPlace), advise: remedies_files/* adviseOnFile */.i });
}
function byPlace(a, b) {
    const [first, second] = [(0,about/* placeOf */.$t)(a), (0,about/* placeOf */.$t)(b)];
    const files = compare(first.file ?? '', second.file ?? '');
    return files || (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function declaredOf(declaration) {
    const { service: name, protocol, address, range, origin } = declaration;
    return { declaration, requirement: { name, protocol, address, range, origin, optional: false } };
}
function productOf(program) {
    return (0,identify/* identify */.l)({ image: program })?.name;
}
function productAt(port) {
    const known = products/* PRODUCTS */.z.filter((product) => (0,usual_ports/* usualPorts */.b)(product).includes(port));
    return known.length === 1 ? known[0]?.name : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/requirements/files/kind-of.js
var kind_of = __webpack_require__(4327);
;// CONCATENATED MODULE: ./lib/src/requirements/files/discover.js




const SKIPPED = new Set([
    ...['.git', '.hg', '.svn', '.jj'],
    ...['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendored', 'third_party', '.yarn', '.pnpm-store'],
    ...[
        'dist',
        'build',
        'out',
        'target',
        '.next',
        '.nuxt',
        '.output',
        '.svelte-kit',
        '.turbo',
        '.parcel-cache',
        'coverage',
    ],
    ...['.venv', 'venv', '__pycache__', '.tox', '.nox', 'site-packages', '.gradle', '.terraform', '.direnv', '.cache'],
]);
const MOST_ENTRIES = 500_000;
const MOST_FILES = 20_000;
const MOST_DEPTH = 60;
const MOST_MS = 10_000;
function findPortFiles(paths) {
    const limits = { entries: 0, endsAt: Date.now() + MOST_MS, root: (0,external_node_fs_.realpathSync)('.') };
    const found = new Map();
    for (const path of paths.length === 0 ? ['.'] : paths) {
        for (const one of filesOf(path, limits))
            if (!found.get(one.path)?.isNamed)
                found.set(one.path, one);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function filesOf(path, limits) {
    if (path === '-')
        throw new errors/* UsageError */.e('lint reads files and directories, not standard input');
    if (path === '')
        throw new errors/* UsageError */.e('lint: expected the path of a file or a directory');
    const shown = toShown(path);
    if (!isDirectory(path))
        return [{ path: shown, isNamed: true }];
    return walk(shown === '' ? '' : `${shown}/`, limits).map((one) => ({ path: one, isNamed: false }));
}
function toShown(path) {
    const near = (0,external_node_path_.relative)('.', path);
    return (near.split(external_node_path_.sep)[0] === '..' ? path : near).split(external_node_path_.sep).join('/').replace(/\/+$/, '');
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function walk(directory, limits) {
    const files = [];
    let level = [directory];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MOST_DEPTH)
            throw tooMuch(`directories are nested more than ${MOST_DEPTH} deep`);
        level = level.flatMap((one) => {
            const { inside, below } = look(one, limits);
            files.push(...inside);
            return below;
        });
        if (files.length > MOST_FILES)
            throw tooMuch(`more than ${MOST_FILES} files may say something of ports`);
    }
    return files;
}
function look(directory, limits) {
    const entries = entriesOf(directory);
    limits.entries += entries.length;
    if (limits.entries > MOST_ENTRIES)
        throw tooMuch(`there are more than ${MOST_ENTRIES} files`);
    if (Date.now() > limits.endsAt)
        throw tooMuch(`looking through the directories takes more than ${MOST_MS / 1_000} s`);
    const inside = entries.filter((entry) => isPortFile(entry, directory, limits)).map(({ name }) => directory + name);
    const below = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
    return { inside, below: below.map(({ name }) => `${directory}${name}/`) };
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory === '' ? '.' : directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isPortFile(entry, directory, { root }) {
    const path = directory + entry.name;
    if ((0,kind_of/* kindOf */.I)(path) === undefined)
        return false;
    return entry.isFile() || (entry.isSymbolicLink() && leadsToAnother(path, root));
}
function leadsToAnother(path, root) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const parts = (0,external_node_path_.relative)(root, target).split(external_node_path_.sep);
        if (parts[0] === '..' || parts.includes('.git') || !(0,external_node_fs_.statSync)(target).isFile())
            return false;
        return (0,kind_of/* kindOf */.I)(parts.join('/')) === undefined || parts.some((part) => SKIPPED.has(part));
    }
    catch {
        return false;
    }
}
function tooMuch(why) {
    return new errors/* UsageError */.e(`lint: ${why}: name the files or directories that are meant`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/requirements/compose-files.js
var compose_files = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/src/requirements/files/index.js
var files = __webpack_require__(3899);
// EXTERNAL MODULE: ./lib/src/requirements/files/workspace.js
var workspace = __webpack_require__(1110);
;// CONCATENATED MODULE: ./lib/src/requirements/files/read-all.js







async function readAll(found, variables) {
    const read = (0,workspace/* readerWithin */.br)([(0,workspace/* workspaceRoot */.oS)(), ...directoriesOf(found)]);
    const byPath = new Map(found.map((one) => [one.path, one]));
    const overrides = new Map(found.flatMap(({ path }) => overrideOf(path, byPath)));
    const merged = new Set(overrides.values());
    const files = [];
    for (const { path, isNamed } of found) {
        if (merged.has(path))
            continue;
        const context = { path, variables, read };
        const reading = { context, override: overrides.get(path), isNamed };
        files.push(isNamed ? await readOne(reading) : await readOrTell(reading));
    }
    return files;
}
function directoriesOf(found) {
    return found.flatMap(({ path, isNamed }) => (isNamed ? ((0,workspace/* realOf */.MN)(external_node_path_.posix.dirname(path)) ?? []) : []));
}
function overrideOf(path, byPath) {
    if ((0,kind_of/* kindOf */.I)(path) !== 'compose')
        return [];
    const [base, override] = (0,compose_files/* usualFiles */.yU)(external_node_path_.posix.dirname(path)).map((one) => one.replaceAll('\\', '/'));
    return base === external_node_path_.posix.normalize(path) && override !== undefined && byPath.has(override) ? [[path, override]] : [];
}
async function readOne({ context, override, isNamed }) {
    const { path, read } = context;
    const kind = (0,kind_of/* kindOf */.I)(path);
    if (kind === undefined)
        throw new errors/* UsageError */.e(`${path}: ${UNKNOWN}`);
    const text = read(path);
    if (text === undefined)
        throw new errors/* UsageError */.e(`${path}: does not exist`);
    const texts = [text, override === undefined ? '' : (read(override) ?? '')];
    if (!isNamed && !texts.some((one) => mayDeclare(kind, one)))
        return { path, kind, text, declarations: [], faults: [] };
    if (kind !== 'compose')
        return (0,files/* readPortFile */.u)(context);
    const { readCompose } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2732)]).then(__webpack_require__.bind(__webpack_require__, 2732));
    const paths = override === undefined ? [path] : [path, override];
    return { path, kind, text, ...readCompose(paths, { ...context, variables: withDotenv(context) }) };
}
async function readOrTell(reading) {
    try {
        return await readOne(reading);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        const { path } = reading.context;
        const [, file = path, line = '1', column = '1', text = withoutPath(error.message, path)] = /^([^:\n]+):(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
        const origin = { file, line: Number(line), column: Number(column) };
        const fault = { kind: 'file-unreadable', service: path, text, origin, span: { start: 0, end: 0 } };
        return { path, kind: (0,kind_of/* kindOf */.I)(path) ?? 'compose', text: '', declarations: [], faults: [fault] };
    }
}
function withoutPath(message, path) {
    return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}
function withDotenv({ path, variables, read }) {
    return { ...(0,external_node_util_.parseEnv)(read(external_node_path_.posix.join(external_node_path_.posix.dirname(path), '.env')) ?? ''), ...variables };
}
const WORDS = {
    compose: /ports|include|extends|\\[xuU]/,
    workflow: /port|\\[xuU]/i,
    devcontainer: /port|\\[xuU]/i,
    kubernetes: /port|\\[xuU]/i,
    kind: /port|\\[xuU]/i,
    k3d: /port|\\[xuU]/i,
};
function mayDeclare(kind, text) {
    return WORDS[kind]?.test(text) ?? true;
}
const UNKNOWN = `it is not known what kind of file this is: there are compose files (compose.yaml, docker-compose.*.yml), .github/workflows/*.yml, devcontainer.json, Quadlets (*.container, *.pod, *.kube), units (*.socket, *.service), supervisord.conf, Procfile, .env, kind*.yaml, k3d*.yaml`;

// EXTERNAL MODULE: ./lib/src/requirements/index.js + 2 modules
var requirements = __webpack_require__(2526);
;// CONCATENATED MODULE: ./lib/src/commands/lint.js




async function lintFiles(paths, options) {
    const files = await readAll(findPortFiles(paths), process.env);
    const declarations = files.reduce((sum, file) => sum + file.declarations.length, 0);
    return { report: lint(files, await (0,requirements/* readPolicy */.T)(options)), linted: { files: files.length, declarations, fixable: 0 } };
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ BROWSER_BLOCKED),
/* harmony export */   vf: () => (/* binding */ avoidedPorts)
/* harmony export */ });
/* unused harmony exports NODE_PORTS, PRODUCT_PORTS */
function avoidedPorts() {
    return [NODE_PORTS, ...[...BROWSER_BLOCKED, ...PRODUCT_PORTS].map((port) => ({ low: port, high: port }))];
}
const NODE_PORTS = { low: 30_000, high: 32_767 };
const BROWSER_BLOCKED = [
    ...[
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    ],
    ...[
        111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    ],
    ...[540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061],
    ...[6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
];
const PRODUCT_PORTS = [
    ...[1025, 1194, 1234, 1313, 1433, 1521, 1883, 2019, 2049, 2181, 2379, 2380, 2812, 3000, 3100, 3200, 3306, 4000, 4200],
    ...[4222, 4317, 4318, 4321, 4369, 4566, 4646, 4647, 4648, 5000, 5001, 5173, 5353, 5355, 5432, 5601, 5672, 5984, 6006],
    ...[6333, 6334, 6379, 6432, 6443, 7000, 7199, 7474, 7687, 7700, 7860, 8000, 8005, 8009, 8025, 8060, 8080, 8081, 8082],
    ...[8086, 8096, 8108, 8123, 8161, 8188, 8200, 8201, 8265, 8300, 8384, 8500, 8501, 8529, 8581, 8600, 8786, 8787, 8812],
    ...[8888, 8983, 9000, 9001, 9009, 9042, 9090, 9091, 9092, 9093, 9094, 9099, 9100, 9199, 9200, 9236, 9300, 9306, 9308],
    ...[9443, 9600, 9615, 9644, 9901, 10000, 10001, 10002, 10248, 10249, 10250, 10255, 10256, 10257, 10259, 11211, 11434],
    ...[14268, 15672, 16443, 16686, 18083, 19530, 20048, 22000, 25672, 26257, 27017, 30000, 32400, 33060, 41641, 50000],
    ...[50051, 51413, 51820, 61616],
];


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ usualPorts)
/* harmony export */ });
const SELDOM = {
    postgresql: [5433],
    mongodb: [27018, 27019],
    redis: [16379, 26379],
    valkey: [16379, 26379],
    clickhouse: [9004, 9005, 9009],
    cassandra: [7001, 9160],
    scylla: [9160],
    influxdb: [8088],
    'text-generation-inference': [8080],
    'open-webui': [3000],
    vite: [24678],
    'rails-puma': [9292],
    jenkins: [50000],
    unbound: [5335],
    bind9: [953],
    'adguard-home': [80, 443, 3000],
    tailscale: [443],
    docker: [2375, 2376, 2377],
    k3s: [80, 443],
    portainer: [8000],
    minio: [9001],
    rabbitmq: [61613, 1883],
    activemq: [5672],
    kafka: [9093],
    zookeeper: [2888, 3888],
    nats: [8222, 6222],
    mosquitto: [8883, 9001],
    emqx: [8883],
    postfix: [587, 465],
    nginx: [443, 8080],
    apache: [443],
    caddy: [80, 443],
    traefik: [443],
    haproxy: [80, 443, 8404],
    envoy: [10000],
    keycloak: [9000],
    gitea: [22, 2222],
    forgejo: [22, 2222],
    gitlab: [443, 22],
};
function usualPorts({ key, ports }) {
    const seldom = SELDOM[key] ?? [];
    return ports.filter((port) => !seldom.includes(port));
}


/***/ }),

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remediesForFile),
/* harmony export */   i: () => (/* binding */ adviseOnFile)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5448);

function adviseOnFile(finding) {
    switch (finding.kind) {
        case 'port-declared-twice':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)];
        case 'port-ephemeral':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('take a port below 32768')];
        default:
            return isOfFile(finding) ? remediesForFile(finding) : [];
    }
}
function isOfFile(finding) {
    return 'fault' in finding || ['port-fixed', 'port-unsafe', 'port-borrowed'].includes(finding.kind);
}
const FOR_EACH = {
    replicas: 'publish a range that has a port for each, or none',
    matrix: 'leave the host port out, or let this action find one for each leg',
    'concurrent-runs': 'leave the host port out, let this action find one for each run, or keep runs apart by concurrency',
};
function remediesForFile(finding) {
    switch (finding.kind) {
        case 'file-unreadable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it right, or leave it out: lint takes the paths of files and directories')];
        case 'port-invalid':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('write a port from 1 to 65535')];
        case 'port-sexagesimal':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it in quotes')];
        case 'port-unreachable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave out its ports')];
        case 'port-overwritten':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('give one of the protocols another number')];
        case 'port-fixed':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(FOR_EACH[finding.copies.reason])];
        case 'port-unsafe':
        case 'port-borrowed':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('take another port')];
    }
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move),
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
function look(title, command) {
    return { kind: 'look', title, command, risk: 'none' };
}
function move(title) {
    return { kind: 'move', title, risk: 'none' };
}


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
