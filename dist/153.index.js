export const id = 153;
export const ids = [153];
export const modules = {

/***/ 7153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFiles: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3241);
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
;// CONCATENATED MODULE: ./lib/src/checks/port-fixed.js

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
    return isAnyOf && copies?.count !== undefined && (0,port/* rangeSize */.xh)(range) >= copies.count;
}

;// CONCATENATED MODULE: ./lib/src/checks/faults.js
function faultsOf(files, kind) {
    return files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-invalid.js

function portInvalid({ files }) {
    return faultsOf(files, 'port-invalid').map((fault) => ({ kind: 'port-invalid', fault }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-overwritten.js

function portOverwritten({ files }) {
    return faultsOf(files, 'port-overwritten').map((fault) => ({ kind: 'port-overwritten', fault }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-sexagesimal.js

function portSexagesimal({ files }) {
    return faultsOf(files, 'port-sexagesimal').map((fault) => ({ kind: 'port-sexagesimal', fault }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-unreachable.js

function portUnreachable({ files }) {
    return faultsOf(files, 'port-unreachable').map((fault) => ({ kind: 'port-unreachable', fault }));
}

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
    'port-invalid': portInvalid,
    'port-sexagesimal': portSexagesimal,
    'port-overwritten': portOverwritten,
    'port-fixed': portFixed,
    'port-unreachable': portUnreachable,
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
    return (0,build/* buildFileReport */.L_)({ policy, findings, advise: remedies_files/* adviseOnFile */.i });
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

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/requirements/files/kind-of.js

function kindOf(path) {
    const name = external_node_path_.posix.basename(path);
    return BY_NAME.find(([pattern]) => pattern.test(name) || pattern.test(path))?.[1];
}
const BY_NAME = [
    [/^(docker-)?compose([.-][\w.-]+)?\.ya?ml$/, 'compose'],
    [/(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
    [/^\.?devcontainer\.json$/, 'devcontainer'],
    [/\.(container|pod|kube)$/, 'quadlet'],
    [/\.(socket|service)$/, 'systemd'],
    [/^supervisord?\.conf$|\/supervisord?(\/conf\.d)?\/[^/]+\.(conf|ini)$/, 'supervisor'],
    [/^Procfile(\.[\w-]+)?$/, 'procfile'],
    [/^\.env(\.[\w.-]+)?$/, 'env-file'],
    [/^kind[\w.-]*\.ya?ml$/, 'kind'],
    [/^k3d[\w.-]*\.ya?ml$/, 'k3d'],
];

;// CONCATENATED MODULE: ./lib/src/requirements/files/index.js


const READERS = {
    compose: async () => {
        const { readCompose } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 2299));
        return (_, context) => readCompose([context.path], context);
    },
    workflow: async () => {
        const { readWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 1574));
        return (text, { path }) => readWorkflow(text, path);
    },
    'env-file': async () => {
        const { readEnvFile } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 9983));
        return (text, { path }) => readEnvFile(text, path);
    },
    quadlet: async () => {
        const { readQuadlet } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 9465));
        return (text, { path }) => readQuadlet(text, path);
    },
    systemd: async () => {
        const { readSocketUnit } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 9465));
        return (text, { path }) => readSocketUnit(text, path);
    },
    procfile: async () => (await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 1761))).readProcfile,
    kubernetes: async () => {
        const { readKubernetes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 5395));
        return (text, { path }) => readKubernetes(text, path);
    },
    kind: async () => {
        const { readKind } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 5395));
        return (text, { path }) => readKind(text, path);
    },
};
async function readPortFile(context) {
    const { path } = context;
    const kind = kindOf(path);
    const reader = kind === undefined ? undefined : await READERS[kind]?.();
    if (kind === undefined || reader === undefined)
        throw new errors/* UsageError */.e(`${path}: it is not known what kind of file this is`);
    const text = context.read(path);
    if (text === undefined)
        throw new errors/* UsageError */.e(`${path}: does not exist`);
    return { path, kind, text, ...reader(text, context) };
}

// EXTERNAL MODULE: ./lib/src/requirements/index.js + 1 modules
var requirements = __webpack_require__(225);
// EXTERNAL MODULE: ./lib/src/requirements/read-file.js
var read_file = __webpack_require__(6118);
;// CONCATENATED MODULE: ./lib/src/commands/lint.js




async function lintFiles(paths, options) {
    const files = [];
    for (const path of paths)
        files.push(await readPortFile({ path, variables: process.env, read: read_file/* readText */.y }));
    return lint(files, await (0,requirements/* readPolicy */.T)(options));
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
function remediesForFile(finding) {
    switch (finding.kind) {
        case 'port-invalid':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('write a port from 1 to 65535')];
        case 'port-sexagesimal':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it in quotes')];
        case 'port-unreachable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave out its ports')];
        case 'port-overwritten':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('give one of the protocols another number')];
        case 'port-fixed':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave the port to a variable, and let this action find one for each')];
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


/***/ })

};
