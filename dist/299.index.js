export const id = 299;
export const ids = [299];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);



const HOST = String.raw `(\[[\da-f:.%\w]*\]|[*+]|[a-z_][\w.-]*|\d+(?:\.\d+){3})?`;
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\S*))?$`, 'i');
const MOST_CHARACTERS = 300;
function parsePlace(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const [, scheme, host, low = '', high, rest] = PLACE.exec(text) ?? [];
    const range = rangeOf(low, high);
    if (range === undefined || rest === 'sctp')
        return undefined;
    const isBare = !text.includes(':');
    const told = protocolOf(rest) ?? protocolOf(scheme?.replace(/[46]$/, ''));
    if (isBare && rest !== undefined && told === undefined)
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ range, host: isBare ? undefined : (host ?? ''), scheme, protocol: told });
}
function parsePlaces(text) {
    const places = text
        .slice(0, MOST_CHARACTERS * 4)
        .split(/[,;]/)
        .map(parsePlace);
    const known = places.filter((place) => place !== undefined);
    return known.length === places.length ? known : [];
}
function rangeOf(from, to = from) {
    const [low, high] = [Number(from), Number(to)];
    const isRange = /^\d{1,5}$/.test(from) && /^\d{1,5}$/.test(to) && low >= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .LOWEST_PORT */ .H_ && high <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG;
    return isRange && low <= high ? { low, high } : undefined;
}
function protocolOf(text) {
    const lower = text?.toLowerCase();
    return lower === 'tcp' || lower === 'udp' ? lower : undefined;
}
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;
function kindOfHost(host) {
    const address = addressOf(host);
    if (address === undefined)
        return 'name';
    if (address === _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4 || address === '0.0.0.0')
        return 'any';
    return LOOPBACK.test(host) ? 'loopback' : 'literal';
}
function addressOf(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    if (['', '*', '+', '::'].includes(bare))
        return _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4;
    return bare.toLowerCase() === 'localhost' ? '127.0.0.1' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(bare);
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   W1: () => (/* binding */ IMAGE),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   dG: () => (/* binding */ commonFields),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);

function rowsOf(json, parse) {
    if (!Array.isArray(json))
        return { failed: 'its engine did not answer with a list of containers' };
    const rows = parse(json);
    return { rows, isWhole: rows.length === json.length };
}
const ID = /^[\da-f]{64}$/;
const NAME = /^[\w.-]+$/;
const IMAGE = /^[\w.][\w./:@+-]*$/;
const HOLDING = new Set(['running', 'paused', 'restarting', 'stopping']);
function commonFields({ Image, State }) {
    return { image: textOf(Image, IMAGE), isRunning: typeof State === 'string' && HOLDING.has(State) };
}
const JOB_NAME = /^[\da-f]{32}_\w+_[\da-f]{6}$/;
const JOB_NETWORK = /^github_network_[\da-f]{32}$/;
function isOfJob(name, labels, networks) {
    const isLabelled = Object.keys(labels).some((label) => /^[\da-f]{6}$/.test(label));
    return JOB_NAME.test(name ?? '') && isLabelled && networks.some((one) => JOB_NETWORK.test(one)) ? true : undefined;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value, form) {
    return typeof value === 'string' && value.length <= 255 && form.test(value) ? value : undefined;
}
function portOf(value) {
    const isPort = Number.isInteger(value) && Number(value) >= _model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWEST_PORT */ .H_ && Number(value) <= _model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG;
    return isPort ? Number(value) : undefined;
}
function protocolOf(value) {
    return value === 'tcp' || value === 'udp' ? value : undefined;
}


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ runOfContainer),
/* harmony export */   R$: () => (/* binding */ mayStillGoOn),
/* harmony export */   Se: () => (/* binding */ runOfVariables)
/* harmony export */ });
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4364);
/* harmony import */ var _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(494);
/* harmony import */ var _linux_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);



function runOfContainer(row, holder, processes) {
    const { engine, pid, isOfJob } = row;
    const named = engine === 'podman' && pid !== undefined ? runOfVariables((0,_linux_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(pid, _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_VARIABLES */ .w$)) : undefined;
    const run = named ?? (isOfJob === true ? { alive: true } : undefined);
    return run && { ...run, alive: mayStillGoOn(holder, processes) };
}
function runOfVariables(variables) {
    return (0,_linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(variables, undefined, { starts: [], isComplete: false });
}
function mayStillGoOn({ process }, processes) {
    if (process === undefined)
        return true;
    return (0,_linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .mayJobGoOn */ .E)((0,_model_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isForAllContainers */ .X_)(process.command) ? undefined : process.pid, processes);
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ enginesThatTold),
  r: () => (/* binding */ withContainers)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1027);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(2642);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var account = __webpack_require__(5541);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(4364);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(4860);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(3337);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(5858);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-owners.js
var socket_owners = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(8362);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-inside.js








function rowInside({ process }, endpoint, rows) {
    const { command = '' } = process ?? {};
    const inner = (0,holder/* isForAllContainers */.X_)(command) && (0,holder/* programName */.kX)(command).startsWith('pasta') && / (\d+)$/.exec(command)?.[1];
    if (!inner)
        return undefined;
    const { pids } = (0,socket_owners/* findOwners */.G)(new Set(socketsInside(inner, endpoint)), (0,processes/* localProcesses */.D)());
    const cgroups = [...pids.values()].flat().map((pid) => (0,proc_file/* readProcFile */.X)(`/proc/${pid}/cgroup`) ?? '');
    return rows.find(({ id, isRunning }) => isRunning && cgroups.some((cgroup) => cgroup.includes(id)));
}
function socketsInside(pid, { protocol, port }) {
    const tables = [protocol, `${protocol}6`].flatMap((name) => readBytes(`/proc/${pid}/net/${name}`) ?? []);
    const wanted = (0,port_set/* portSet */.S9)([{ low: port, high: port }]);
    const listeners = tables.flatMap((table) => (0,socket_table/* parseSocketTable */.Hw)(table, protocol, wanted).listeners);
    return listeners.filter(model_listener/* isServing */.gY).map(({ inode }) => inode);
}
function readBytes(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/managers/container-network.js


function networkOf({ command }) {
    if (!/^(pasta|slirp4netns)/.test((0,holder/* programName */.kX)(command)))
        return undefined;
    return /(?<= |=)\/\S*\/netns\/\S+/.exec(command)?.[0];
}
function rowOfNetwork({ process }, rows) {
    const network = process === undefined ? undefined : networkOf(process);
    const inode = network === undefined ? undefined : inodeOf(network);
    if (inode === undefined)
        return undefined;
    const inside = rows.filter(({ isRunning, pid }) => isRunning && pid !== undefined && networkOfPid(pid) === inode);
    return inside.find(({ isInfra }) => isInfra) ?? inside[0];
}
function hasEmptyNetwork(process, rows) {
    const network = networkOf(process);
    if (network === undefined)
        return false;
    const running = rows.filter(({ isRunning }) => isRunning);
    const isEmpty = running.every(({ pid }) => {
        const own = pid === undefined ? undefined : networkOfPid(pid);
        return own !== undefined && own !== inodeOf(network);
    });
    return !(0,external_node_fs_.existsSync)(network) || isEmpty;
}
function inodeOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).ino;
    }
    catch {
        return undefined;
    }
}
function networkOfPid(pid) {
    try {
        return Number(/\d+/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`))?.[0]);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/host/managers/container-run.js
var container_run = __webpack_require__(4997);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-match.js










function withAnswer(holder, listener, answer) {
    const { rows, processes } = answer;
    const published = rowOfNetwork(holder, rows) ?? findRow(holder, listener.endpoint, rows);
    const row = published ?? rowInside(holder, listener.endpoint, rows);
    if (row !== undefined)
        return withRow(holder, row, processes);
    const { container } = holder;
    return container !== undefined && isOrphan(holder, listener, answer)
        ? { ...holder, container: { ...container, isGone: true } }
        : holder;
}
function findRow({ container }, endpoint, rows) {
    if (container?.id !== undefined)
        return rows.find(({ id }) => id === container.id);
    const near = publishersOf(endpoint, rows);
    const exact = near.filter(({ ports }) => ports.some((one) => publishes(one, endpoint) && isSame(one, endpoint)));
    return only(exact) ?? only(near);
}
function publishersOf(endpoint, rows) {
    return rows.filter(({ isRunning, ports }) => isRunning && ports.some((one) => publishes(one, endpoint)));
}
function only(rows) {
    return rows.length === 1 ? rows[0] : rows.find(({ isInfra }) => isInfra);
}
function publishes({ protocol, address, ...range }, endpoint) {
    const isPort = protocol === endpoint.protocol && (0,port/* isInRange */.h$)(endpoint.port, range);
    return isPort && (0,model_address/* addressesOverlap */.qd)(address, endpoint.address);
}
function isSame({ address }, endpoint) {
    return address === endpoint.address || (endpoint.address === model_address/* ANY_ADDRESS */.A4 && address === model_address/* ANY_IPV6 */.bY);
}
function withRow(holder, row, processes) {
    const { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary } = row;
    const known = { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary };
    const isOfUnit = row.unit !== undefined || undefined;
    const told = (0,defined/* defined */.s)({ ...known, isOfUnit, isGone: hasEnded(row) || undefined });
    const manager = row.unit === undefined ? holder.manager : (0,unit/* unitOf */.uF)(row.uid ?? 'system', row.unit);
    const run = (0,container_run/* runOfContainer */.Ae)(row, holder, processes) ?? holder.run;
    return { ...holder, container: { ...holder.container, ...told }, ...(0,defined/* defined */.s)({ manager, run }) };
}
function hasEnded({ engine, isRunning, pid }) {
    return engine === 'podman' && isRunning && pid !== undefined && !(0,external_node_fs_.existsSync)(`/proc/${pid}`);
}
const YOUNG_MS = 10_000;
function isOrphan({ process, container }, listener, { rows, isWhole }) {
    if (process === undefined || container?.id !== undefined || !isWhole || !(0,model_listener/* isHolding */.ye)(listener))
        return false;
    if (publishersOf(listener.endpoint, rows).length > 0)
        return false;
    const isOld = Date.parse(process.startedAt ?? '') < Date.now() - YOUNG_MS;
    return isOld && isAimless(process, rows) && (0,external_node_fs_.existsSync)(`/proc/${process.pid}`);
}
function isAimless(process, rows) {
    const program = (0,holder/* programName */.kX)(process.command);
    return program === 'docker-proxy' || program === 'rootlessport' || hasEmptyNetwork(process, rows);
}

// EXTERNAL MODULE: ./lib/src/host/managers/container-source.js
var container_source = __webpack_require__(7551);
// EXTERNAL MODULE: ./lib/src/host/managers/docker.js
var docker = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/src/host/managers/docker-details.js
var docker_details = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/src/host/managers/podman.js
var podman = __webpack_require__(6717);
;// CONCATENATED MODULE: ./lib/src/host/managers/containers.js









async function withContainers(listeners, { viewer, processes }, engines) {
    const sources = [...sourcesOf(listeners).values()];
    if (sources.length === 0)
        return { listeners: [...listeners], gaps: [] };
    const { list = askEngine, details } = engines ?? {};
    const asked = sources.map(async (source) => [(0,container_source/* keyOf */.T)(source), await list(source, viewer)]);
    const answers = new Map(await Promise.all(asked));
    const named = await (0,docker_details/* withDetails */.F)(listeners.map((listener) => nameHolders(listener, answers, processes)), processes, details);
    return {
        listeners: named,
        gaps: sources.flatMap((source) => gapOf(source, answers.get((0,container_source/* keyOf */.T)(source)), { listeners: named, viewer })),
    };
}
function askEngine({ engine, uid }, viewer) {
    return engine === 'docker' ? (0,docker/* askDocker */.ad)(uid) : (0,podman/* askPodman */.D8)(uid, viewer);
}
function enginesThatTold(told) {
    return {
        list: async (source, viewer) => (await told).answers.get((0,container_source/* keyOf */.T)(source)) ?? askEngine(source, viewer),
        details: async () => (await told).details,
    };
}
function sourcesOf(listeners) {
    const sources = listeners.flatMap((listener) => listener.holders.map((holder) => (0,container_source/* sourceOf */.v)(holder, listener)));
    return new Map(sources.flatMap((source) => (source === undefined ? [] : [[(0,container_source/* keyOf */.T)(source), source]])));
}
function nameHolders(listener, answers, processes) {
    const name = (holder) => {
        const source = (0,container_source/* sourceOf */.v)(holder, listener);
        const answer = source === undefined ? undefined : answers.get((0,container_source/* keyOf */.T)(source));
        return answer === undefined || 'failed' in answer ? holder : withAnswer(holder, listener, { ...answer, processes });
    };
    return { ...listener, holders: listener.holders.map(name) };
}
function gapOf(source, answer, { listeners, viewer }) {
    const reason = answer === undefined ? undefined : 'failed' in answer ? answer.failed : answer.missed;
    if (reason === undefined)
        return [];
    const isConcerned = (listener) => unnamedOf(listener, source).length > 0;
    const concerned = listeners.filter(isConcerned);
    const [first] = concerned;
    if (first === undefined)
        return [];
    const subject = `which container is behind ${(0,model_listener/* formatPorts */._3)(concerned)}`;
    const ids = concerned.flatMap((listener) => unnamedOf(listener, source).flatMap(({ container }) => container?.id ?? []));
    const isOne = new Set(concerned.map(({ endpoint }) => (0,model_endpoint/* formatPort */.TF)(endpoint))).size === 1;
    const sought = isOne ? (0,defined/* defined */.s)({ port: (0,model_endpoint/* formatPort */.TF)(first.endpoint), id: ids[0] }) : {};
    const command = commandOf(source, sought, viewer);
    return [{ subject, reason, command, affects: 'naming' }];
}
function unnamedOf(listener, source) {
    return listener.holders.filter((holder) => holder.container?.name === undefined && (0,container_source/* keyOf */.T)((0,container_source/* sourceOf */.v)(holder, listener) ?? NOBODY) === (0,container_source/* keyOf */.T)(source));
}
const NOBODY = { engine: 'podman', uid: -1 };
function commandOf({ engine, uid }, { port, id }, viewer) {
    const filter = id === undefined ? port && ` --filter publish=${port}` : ` --filter id=${id.slice(0, 12)}`;
    if (engine === 'docker') {
        const host = uid === 0 ? '' : ` -H unix:///run/user/${uid}/docker.sock`;
        return `${uid === viewer.uid && uid !== 0 ? '' : 'sudo '}docker${host} ps${filter ?? ''}`;
    }
    const question = `podman ps${(id && filter) ?? ''}`;
    if (uid === 0)
        return `sudo ${question}`;
    return uid === viewer.uid ? question : `sudo -u ${(0,account/* sudoUser */.RV)(uid)} env -C / ${question}`;
}


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withDetails),
/* harmony export */   m: () => (/* binding */ parseDetails)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1709);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
/* harmony import */ var _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);
/* harmony import */ var _linux_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4321);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9832);
/* harmony import */ var _container_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4997);
/* harmony import */ var _docker_sockets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9379);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5731);








const DETAILS_MS = 500;
const MANY = 20;
async function withDetails(listeners, processes, known) {
    const details = known === undefined ? await askEach(listeners) : await known();
    const name = (holder) => withThese(holder, processes, details.get(nameOf(holder)?.id ?? ''));
    return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(name) }));
}
async function askEach(listeners) {
    const named = listeners.flatMap(({ holders }) => holders.flatMap((holder) => nameOf(holder) ?? []));
    const containers = [...new Map(named.map((one) => [one.id, one])).values()].slice(0, MANY);
    const asked = containers.map(async (one) => [one.id, await askDetails(one)]);
    return new Map(await Promise.all(asked));
}
function nameOf({ container }) {
    const isKnown = container?.engine === 'docker' && container.name !== undefined && container.id !== undefined;
    return isKnown ? container : undefined;
}
async function askDetails({ id, host }) {
    const socket = host?.slice('unix://'.length) ?? _docker_sockets_js__WEBPACK_IMPORTED_MODULE_5__/* .SYSTEM_SOCKET */ .M7;
    const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_6__/* .getJson */ .Tt)(socket, `/containers/${id}/json`, Math.min(DETAILS_MS, (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .msLeft */ .Id)()));
    return 'failed' in answer ? {} : parseDetails(answer.json);
}
function parseDetails(json) {
    const { HostConfig, Config } = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(json);
    const environment = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_container_row_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(Config).Env).filter((pair) => typeof pair === 'string');
    const run = (0,_container_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runOfVariables */ .Se)((0,_linux_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVariables */ .r)(environment.join('\0'), _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_VARIABLES */ .w$));
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ isTemporary: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(HostConfig).AutoRemove === true ? true : undefined, run });
}
function withThese(holder, processes, { isTemporary, run } = {}) {
    const container = holder.container && { ...holder.container, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ isTemporary }) };
    const named = run && { ...run, alive: (0,_container_run_js__WEBPACK_IMPORTED_MODULE_4__/* .mayStillGoOn */ .R$)(holder, processes) };
    return { ...holder, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ container, run: named ?? holder.run }) };
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ isAsleep),
/* harmony export */   M7: () => (/* binding */ SYSTEM_SOCKET),
/* harmony export */   Nl: () => (/* binding */ daemonsOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports socketsOfDaemon, parseContext */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _linux_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7169);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8542);





const SYSTEM_SOCKET = '/var/run/docker.sock';
function daemonsOf(uid, running = runningOf(uid)) {
    const usual = uid === 0 ? SYSTEM_SOCKET : `/run/user/${uid}/docker.sock`;
    const told = running.flatMap((pid) => socketsOfDaemon((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/cmdline`) ?? ''));
    const found = [...configured(), usual, ...told].flatMap((path) => (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSocket */ .i)(path, uid) ?? []);
    return { sockets: [...new Set(found)].slice(0, MAX_SOCKETS), running: running.length };
}
const MAX_SOCKETS = 5;
function runningOf(uid) {
    return (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$)().filter((pid) => (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/comm`) === 'dockerd\n' && uidOf(pid) === uid);
}
function uidOf(pid) {
    return (0,_linux_process_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUid */ .Y)((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/status`) ?? '');
}
function configured() {
    return /^unix:\/\/(\/.+)$/.exec(process.env.DOCKER_HOST ?? '')?.slice(1) ?? [];
}
function socketsOfDaemon(cmdline) {
    return cmdline.split('\0').flatMap((arg) => /^(?:-H=?|--host=)?unix:\/\/(\/.+)$/.exec(arg)?.[1] ?? []);
}
function isAsleep(uid, { running }) {
    return uid === 0 && running === 0 && (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)('/proc/1/comm') === 'systemd\n';
}
function hostOf(socket) {
    const isUsual = process.env.DOCKER_HOST === undefined && !hasContext() && socket === realPath(SYSTEM_SOCKET);
    return isUsual ? undefined : `unix://${socket}`;
}
function hasContext() {
    const { DOCKER_CONTEXT, DOCKER_CONFIG, HOME } = process.env;
    const settings = (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`${DOCKER_CONFIG ?? `${HOME}/.docker`}/config.json`) ?? '';
    const context = DOCKER_CONTEXT || parseContext(settings);
    return context !== undefined && context !== 'default';
}
function parseContext(settings) {
    try {
        const { currentContext } = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(JSON.parse(settings));
        return typeof currentContext === 'string' && currentContext !== '' ? currentContext : undefined;
    }
    catch {
        return undefined;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ askDockerAt),
/* harmony export */   Qu: () => (/* binding */ joinDaemons),
/* harmony export */   ad: () => (/* binding */ askDocker)
/* harmony export */ });
/* unused harmony export parseDockerContainers */
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7640);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1709);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);
/* harmony import */ var _docker_sockets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9379);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5731);





const PATH = '/containers/json';
async function askDocker(uid) {
    const daemons = (0,_docker_sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .daemonsOf */ .Nl)(uid);
    if ((0,_docker_sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .isAsleep */ .LK)(uid, daemons))
        return { failed: 'dockerd does not run' };
    return joinDaemons(uid, daemons, await Promise.all(daemons.sockets.map((socket) => askDockerAt(socket))));
}
function joinDaemons(uid, { running }, answers) {
    const told = answers.filter((answer) => 'rows' in answer);
    const missed = answers.find((answer) => 'failed' in answer)?.failed;
    if (told.length === 0)
        return { failed: missed ?? 'docker.sock is not there' };
    const isWhole = missed === undefined && told.every((answer) => answer.isWhole) && running <= told.length;
    const rows = told.flatMap((answer) => answer.rows);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ rows: uid === 0 ? rows : rows.map((row) => ({ ...row, uid })), isWhole, missed });
}
async function askDockerAt(socketPath, all = false) {
    const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_2__/* .getJson */ .Tt)(socketPath, all ? `${PATH}?all=true` : PATH);
    if ('failed' in answer)
        return answer;
    const told = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(answer.json, parseDockerContainers);
    if ('failed' in told)
        return told;
    const host = (0,_docker_sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(socketPath);
    return { ...told, rows: told.rows.map((row) => (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ...row, host })) };
}
function parseDockerContainers(json) {
    const rows = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(json).map(_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv).flatMap(parseContainer);
    const services = rows.filter(({ composeService }) => composeService !== undefined).map(serviceOf);
    const isReplica = (row) => services.filter((one) => one === serviceOf(row)).length > 1;
    return rows.map((row) => (isReplica(row) ? { ...row, isReplica: true } : row));
}
function serviceOf({ composeProject, composeService }) {
    return [composeProject, composeService].join('/');
}
function parseContainer(container) {
    const { Id, Names, Ports, Labels, HostConfig, NetworkSettings } = container;
    const id = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Id, _container_row_js__WEBPACK_IMPORTED_MODULE_0__.ID);
    if (id === undefined)
        return [];
    const labels = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(Labels);
    const name = nameOf(Names);
    const isOneOff = labels['com.docker.compose.oneoff'] === 'True';
    const isComposed = typeof labels['com.docker.compose.config-hash'] === 'string' && !isOneOff;
    const row = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
        engine: 'docker',
        id,
        name,
        ...(0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFields */ .dG)(container),
        isOfJob: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfJob */ .d1)(name, labels, Object.keys((0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(NetworkSettings).Networks))),
        hostNetwork: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(HostConfig).NetworkMode === 'host' ? true : undefined,
        ports: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(Ports).map(_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv).flatMap(parsePort),
        composeProject: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(labels['com.docker.compose.project'], _container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_),
        composeService: isComposed ? (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(labels['com.docker.compose.service'], _container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_) : undefined,
    });
    return [row];
}
function nameOf(names) {
    const own = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(names).find((name) => (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name, /^\/[\w.-]+$/) !== undefined);
    return own === undefined ? undefined : String(own).slice(1);
}
function parsePort({ IP, PublicPort, Type }) {
    const port = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .portOf */ .HM)(PublicPort);
    const protocol = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolOf */ .AT)(Type);
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(typeof IP === 'string' && IP !== '' ? IP : _model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_ADDRESS */ .A4);
    if (port === undefined || protocol === undefined || address === undefined)
        return [];
    return [{ protocol, address, low: port, high: port }];
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ownSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function ownSocket(path, uid) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return file.isSocket() && file.uid === uid ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : undefined;
    }
    catch (error) {
        return error.code === 'EACCES' ? path : undefined;
    }
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ askPodman),
/* harmony export */   Qe: () => (/* binding */ mayAskPodman),
/* harmony export */   m3: () => (/* binding */ inspectPodman)
/* harmony export */ });
/* unused harmony export parsePodmanContainers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7640);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1709);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9969);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2080);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5541);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9832);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5731);









const PATH = '/v4.0.0/libpod/containers/json?all=true';
const LIST = ['ps', '--all', '--format', 'json'];
const NOT_ALL = 125;
const COMMAND_MS = 1_000;
async function askPodman(uid, viewer) {
    if (!mayAskPodman(uid, viewer)) {
        return {
            failed: `only ${uid === 0 ? '' : 'root and '}${(0,_account_js__WEBPACK_IMPORTED_MODULE_3__/* .userName */ .nT)(uid)} may list the containers of ${(0,_account_js__WEBPACK_IMPORTED_MODULE_3__/* .userName */ .nT)(uid)}`,
        };
    }
    if (uid !== 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(runtimeOf(uid)))
        return { failed: `${(0,_account_js__WEBPACK_IMPORTED_MODULE_3__/* .userName */ .nT)(uid)} has no ${runtimeOf(uid)}` };
    const answer = await askEither(uid, viewer);
    if ('failed' in answer)
        return answer;
    const rows = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(answer.json, parsePodmanContainers);
    if ('failed' in rows || uid === 0)
        return rows;
    return { ...rows, rows: rows.rows.map((row) => ({ ...row, uid })) };
}
function mayAskPodman(uid, viewer) {
    return viewer.uid === 0 || viewer.uid === uid;
}
function inspectPodman(uid, viewer, ids) {
    return askCommand(uid, viewer, ['inspect', '--type=container', ...ids]);
}
async function askEither(uid, viewer) {
    const socket = socketOf(uid);
    const answer = socket === undefined ? undefined : await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_5__/* .getJson */ .Tt)(socket, PATH);
    const left = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .msLeft */ .Id)();
    const isSettled = answer !== undefined && ('json' in answer || left < COMMAND_MS);
    return isSettled ? answer : askCommand(uid, viewer, LIST);
}
function limitOf(ms) {
    return ['timeout', '--signal=KILL', Math.max(0.1, (ms - 100) / 1_000).toFixed(1)];
}
function runtimeOf(uid) {
    return uid === 0 ? '/run' : `/run/user/${uid}`;
}
function socketOf(uid) {
    const path = `${runtimeOf(uid)}/podman/podman.sock`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) === path ? path : undefined;
    }
    catch {
        return undefined;
    }
}
async function askCommand(uid, viewer, question) {
    const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(uid);
    if (account === undefined)
        return { failed: `${(0,_account_js__WEBPACK_IMPORTED_MODULE_3__/* .userName */ .nT)(uid)} is not in /etc/passwd` };
    const [file = '', ...args] = [...limitOf((0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .msLeft */ .Id)()), ...commandAs(account, viewer), 'podman', ...question];
    const answer = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(file, args, NOT_ALL);
    if ('failed' in answer)
        return { failed: inWords(answer.failed) };
    return parseStdout(answer);
}
function commandAs({ uid, gid, home }, viewer) {
    const become = uid === viewer.uid ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups'];
    const runtime = uid === 0 ? [] : [`XDG_RUNTIME_DIR=${runtimeOf(uid)}`];
    return [...become, '/usr/bin/env', `HOME=${home}`, ...runtime];
}
function inWords(failed) {
    if (failed.endsWith(' exit code 127'))
        return 'podman is not installed';
    if (/ (SIGKILL|exit code 137)$/.test(failed))
        return `podman ${_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .LATE */ .XR}`;
    return failed.endsWith(' is not installed') ? failed : failed.replace(/^\S+/, 'podman');
}
function parseStdout({ stdout }) {
    try {
        return { json: JSON.parse(stdout) };
    }
    catch {
        return { failed: 'podman did not answer with JSON' };
    }
}
function parsePodmanContainers(json) {
    return (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(json).map(_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv).flatMap(parseContainer);
}
const UNIT = /^[\w:.@\\-]+\.service$/;
function parseContainer(container) {
    const { Id, Names, Ports, Labels, IsInfra, Pod, Pid, AutoRemove, Networks } = container;
    const id = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(Id, _container_row_js__WEBPACK_IMPORTED_MODULE_4__.ID);
    if (id === undefined)
        return [];
    const labels = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(Labels);
    const name = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Names)[0], _container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_);
    const isOneOff = labels['com.docker.compose.oneoff'] === 'True';
    const row = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({
        engine: 'podman',
        id,
        name,
        ...(0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .commonFields */ .dG)(container),
        isInfra: IsInfra === true ? true : undefined,
        pod: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(Pod, _container_row_js__WEBPACK_IMPORTED_MODULE_4__.ID),
        pid: Number.isInteger(Pid) && Number(Pid) > 0 ? Number(Pid) : undefined,
        isTemporary: AutoRemove === true ? true : undefined,
        isOfJob: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfJob */ .d1)(name, labels, (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Networks).map(String)),
        ports: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Ports).map(_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv).flatMap(parsePorts),
        composeProject: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(labels['com.docker.compose.project'], _container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_),
        composeService: isOneOff ? undefined : (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(labels['com.docker.compose.service'], _container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_),
        unit: (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(labels.PODMAN_SYSTEMD_UNIT, UNIT),
    });
    return [row];
}
function parsePorts(ports) {
    const { range = 1, protocol: protocols, host_ip: ip = ports.hostIP } = ports;
    const low = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .portOf */ .HM)(ports.host_port ?? ports.hostPort);
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .parseAddress */ .or)(typeof ip === 'string' && ip !== '' ? ip : _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_ADDRESS */ .A4);
    const size = (0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .portOf */ .HM)(range);
    if (low === undefined || address === undefined || size === undefined || low + size - 1 > _model_port_js__WEBPACK_IMPORTED_MODULE_8__/* .HIGHEST_PORT */ .bG)
        return [];
    const known = typeof protocols === 'string' ? protocols.split(',').map(_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolOf */ .AT) : [];
    return known.flatMap((protocol) => (protocol === undefined ? [] : [{ protocol, address, low, high: low + size - 1 }]));
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ contenderOf),
/* harmony export */   Wq: () => (/* binding */ CONTENDER_STATES),
/* harmony export */   jm: () => (/* binding */ CONTENDER_PROPERTIES)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1709);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8124);
/* harmony import */ var _services_claims_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _services_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7338);
/* harmony import */ var _unit_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7572);





const CONTENDER_PROPERTIES = ['ActiveState', 'SubState', 'ExecStart', 'Environment', 'InvocationID'];
const CONTENDER_STATES = 'failed,activating';
const MOST_CHARACTERS = 65_536;
const UNIT = /^[\w:.@\\-]+\.service$/;
function contenderOf(values, key, isYoung) {
    const unit = values.get('Id') ?? '';
    const { isEnabled, isGenerated, file, restarts, result, exitStatus, signal } = (0,_unit_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(values);
    const state = stateOf(values, isYoung);
    if (state === undefined || !UNIT.test(unit))
        return undefined;
    const command = commandsOf(values.get('ExecStart') ?? '');
    const facts = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ isEnabled, isGenerated, file, restarts, result, exitStatus, signal });
    const invocation = /^[\da-f]{32}$/.exec(values.get('InvocationID') ?? '')?.[0];
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
        manager: { ...(0,_model_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOf */ .uF)(key, unit), ...facts },
        state,
        claims: (0,_services_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)({
            name: unit.replace(/\.service$/, ''),
            commands: command.map((text) => ({ text })),
            variables: (0,_services_claims_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)((values.get('Environment') ?? '').slice(0, MOST_CHARACTERS)),
        }),
        command: command[0] ?? '',
        invocation,
    });
}
function stateOf(values, isYoung) {
    const [active, sub] = [values.get('ActiveState'), values.get('SubState') ?? ''];
    if (active === 'failed')
        return 'failed';
    if (sub.startsWith('auto-restart'))
        return 'restarting';
    const hasRestarted = Number(values.get('NRestarts')) > 0;
    const isTrying = active === 'activating' || (active === 'active' && sub === 'running' && isYoung);
    return hasRestarted && isTrying ? 'starting' : undefined;
}
function commandsOf(text) {
    return text.split('\n').flatMap((line) => /argv\[\]=(.*) ; ignore_errors=/.exec(line)?.[1] ?? []);
}


/***/ }),

/***/ 994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ askProcessInfo),
/* harmony export */   OE: () => (/* binding */ withPrograms),
/* harmony export */   yA: () => (/* binding */ statusCommand)
/* harmony export */ });
/* unused harmony exports parseSocketPath, parsePrograms */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1709);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2642);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9306);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3337);
/* harmony import */ var _linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4776);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5541);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9832);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8542);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5731);










async function withPrograms(listeners, { viewer, supervisedOf }) {
    const holders = listeners.flatMap((listener) => listener.holders);
    const supervised = new Map(holders.flatMap((holder) => pair(holder, supervisedOf(holder))));
    if (supervised.size === 0)
        return { listeners: [...listeners], gaps: [] };
    const daemons = new Map([...supervised.values()].map(({ supervisord }) => [supervisord.pid, supervisord]));
    const asked = [...daemons].map(async ([pid, supervisord]) => [pid, await askSupervisor(supervisord, viewer)]);
    const answers = new Map(await Promise.all(asked));
    const withProgram = (holder) => {
        const program = programOf(supervised.get(holder), answers);
        return program === undefined || holder.manager === undefined
            ? holder
            : { ...holder, manager: { ...holder.manager, ...program } };
    };
    return {
        listeners: listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withProgram) })),
        gaps: [...daemons.values()].flatMap((supervisord) => {
            const isIts = (holder) => supervised.get(holder)?.supervisord.pid === supervisord.pid;
            const unnamed = listeners.filter((listener) => listener.holders.some(isIts));
            return gapOf(supervisord, answers.get(supervisord.pid), { listeners: unnamed, viewer });
        }),
    };
}
function gapOf(supervisord, answer, { listeners, viewer }) {
    if (answer === undefined || !('failed' in answer))
        return [];
    const subject = `which program of supervisor has ${(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPorts */ ._3)(listeners)}`;
    const command = statusCommand(supervisord, viewer);
    return [(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ subject, reason: answer.failed, command, affects: 'naming' })];
}
function pair(holder, supervised) {
    return supervised === undefined ? [] : [[holder, supervised]];
}
function programOf(supervised, answers) {
    if (supervised === undefined)
        return undefined;
    const { supervisord, child } = supervised;
    const answer = answers.get(supervisord.pid);
    if (answer === undefined || 'failed' in answer)
        return undefined;
    const unit = answer.programs.find(({ pid }) => pid === child)?.unit;
    const control = (0,_linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__/* .controlOf */ .rs)({ SUPERVISOR_SERVER_URL: `unix://${answer.socketPath}` }, supervisord.uid ?? 0);
    return unit === undefined ? undefined : (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ unit, control });
}
const CALL = '<?xml version="1.0"?><methodCall><methodName>supervisor.getAllProcessInfo</methodName><params/></methodCall>';
async function askSupervisor(supervisord, viewer) {
    const answer = await askProcessInfo(supervisord, viewer);
    return 'failed' in answer ? answer : { programs: parsePrograms(answer.text), socketPath: answer.socketPath };
}
async function askProcessInfo(supervisord, viewer) {
    if (supervisord.uid !== 0 && supervisord.uid !== viewer.uid)
        return { failed: 'its supervisord is not yours to ask' };
    const socketPath = socketOf(supervisord);
    if (socketPath === undefined)
        return { failed: 'its socket is not known' };
    const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_7__/* .askSocket */ .zu)({ socketPath, path: '/RPC2', body: CALL });
    return 'failed' in answer ? answer : { text: answer.text, socketPath };
}
const USUAL_CONFIG = '/etc/supervisor/supervisord.conf';
function statusCommand(supervisord, viewer) {
    const { pid, uid = 0, command, cwd = '' } = supervisord;
    const config = (0,_linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W1)(supervisord) ?? (0,_linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__/* .configArgument */ .OU)(command) ?? (uid === 0 ? USUAL_CONFIG : undefined);
    const file = config === undefined ? '' : (0,_model_shell_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(config);
    if (file === undefined)
        return undefined;
    const become = uid === 0 ? 'sudo ' : uid === viewer.uid ? '' : `sudo -u ${(0,_account_js__WEBPACK_IMPORTED_MODULE_4__/* .sudoUser */ .RV)(uid)} `;
    const within = config?.startsWith('/') ? '' : `env -C ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(cwd) ?? `"$(sudo readlink /proc/${pid}/cwd)"`} `;
    const option = config === undefined || config === USUAL_CONFIG ? '' : ` -c ${file}`;
    return `${become}${within}supervisorctl${option} status`;
}
const USUAL_SOCKETS = ['/run/supervisor.sock', '/var/run/supervisor.sock', '/run/supervisor/supervisor.sock'];
function socketOf(supervisord) {
    const config = (0,_linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W1)(supervisord);
    const named = config === undefined ? undefined : parseSocketPath((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .X)(config) ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config));
    return (named === undefined ? USUAL_SOCKETS : [named]).flatMap((path) => (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSocket */ .i)(path, supervisord.uid) ?? [])[0];
}
function parseSocketPath(config, here) {
    const [, section = ''] = /^\[unix_http_server\][^\n]*\n([^[]*)/m.exec(config) ?? [];
    const [, value = ''] = /^file\s*=\s*([^\s;]+)/m.exec(section) ?? [];
    const path = value.replace('%(here)s', here);
    return path.startsWith('/') && !path.includes('%') ? path : undefined;
}
function parsePrograms(xml) {
    return xml
        .split('<struct>')
        .slice(1)
        .flatMap((struct) => {
        const members = struct.matchAll(/<name>(\w+)<\/name>\s*<value><(?:string|int)>([^<]*)</g);
        const values = new Map([...members].map(([, name = '', value = '']) => [name, value]));
        const [group, name] = [(0,_container_row_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values.get('group'), _container_row_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_), (0,_container_row_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values.get('name'), _container_row_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_)];
        const unit = (0,_linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__/* .supervisorName */ .QZ)((0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name }));
        const pid = Number(values.get('pid'));
        return unit === undefined || !Number.isSafeInteger(pid) ? [] : [{ unit, pid }];
    });
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ parseProperties),
/* harmony export */   BI: () => (/* binding */ readManagers),
/* harmony export */   Gi: () => (/* binding */ systemctlFor),
/* harmony export */   QD: () => (/* binding */ askSystemctl),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9306);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2080);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _concern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3562);





async function askSystemctl(key, args, viewer) {
    return key === 'system' ? (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('systemctl', args) : askUser(key, args, viewer);
}
function systemctlFor(key, viewer) {
    if (key === 'system')
        return 'systemctl';
    return `${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .asUser */ .ex)({ uid: key, user: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(key) }, 'systemctl', viewer)} --user`;
}
async function askUser(uid, args, viewer) {
    const directory = directoryOf(uid);
    if (!mayAsk(uid, viewer))
        return { failed: 'only that user and root may ask his service manager' };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false });
    if (found === undefined || !isRunning(uid))
        return { failed: 'the service manager of that user does not run' };
    const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args];
    if (viewer.uid === uid)
        return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('/usr/bin/env', command.slice(1));
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('setpriv', ['--reuid', String(uid), '--regid', String(found.gid), '--clear-groups', ...command]);
}
const MOST_USERS = 16;
function readManagers(viewer) {
    if (!(0,_concern_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemdFirst */ .W)())
        return [];
    const running = usersWithDirectory().filter((uid) => mayAsk(uid, viewer) && isRunning(uid));
    return ['system', ...running.slice(0, MOST_USERS)];
}
function usersWithDirectory() {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/run/user').filter((name) => /^\d+$/.test(name));
        return names.map(Number).sort((a, b) => a - b);
    }
    catch {
        return [];
    }
}
function directoryOf(uid) {
    return `/run/user/${uid}`;
}
function mayAsk(uid, viewer) {
    return viewer.uid === 0 || viewer.uid === uid;
}
function hasEnded(manager) {
    return manager !== 'system' && !isRunning(manager);
}
function isRunning(uid) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directoryOf(uid)}/systemd/private`);
}
function parseProperties(output) {
    return output.split(/\n\s*\n/).flatMap((block) => {
        const values = new Map();
        for (const [, key = '', value = ''] of block.matchAll(/^(\w+)=(.*)$/gm)) {
            const known = values.get(key);
            values.set(key, known === undefined ? value : `${known}\n${value}`);
        }
        return values.get('Id') ? [values] : [];
    });
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf),
/* harmony export */   z: () => (/* binding */ FACT_PROPERTIES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1709);


const STARTERS = ['TriggeredBy', 'UpheldBy'];
const FOLLOWERS = ['RequiredBy', 'RequisiteOf', 'BoundBy', 'ConsistsOf', 'PropagatesStopTo'];
const FACT_PROPERTIES = [
    ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
    ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
    ...['WantedBy', ...STARTERS, ...FOLLOWERS, 'KillMode', 'MainPID', 'CanStop'],
];
function factsOf(values) {
    const text = (key) => values.get(key) || undefined;
    const state = text('UnitFileState');
    const restarts = Number(text('NRestarts') ?? 0);
    const result = text('Result');
    const namesOf = (keys) => {
        const names = [...new Set(keys.flatMap((key) => text(key)?.split(' ') ?? []))];
        return names.length === 0 ? undefined : names;
    };
    const isPulled = namesOf([...STARTERS, 'WantedBy', 'RequiredBy', 'BoundBy']) !== undefined;
    const isEnabled = state !== undefined && /^(enabled|enabled-runtime|generated|linked)$/.test(state);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        file: text('SourcePath') ?? text('FragmentPath'),
        isEnabled: state === undefined || (!isEnabled && isPulled) ? undefined : isEnabled,
        isGenerated: state === 'generated' ? true : undefined,
        activates: text('Triggers')?.split(' '),
        restarts: restarts > 0 ? restarts : undefined,
        result: result === 'success' ? undefined : result,
        restartedBy: namesOf(STARTERS),
        takesAlong: namesOf(FOLLOWERS),
        isTransient: state === 'transient' ? true : undefined,
        leavesProcesses: /^(process|none)$/.test(text('KillMode') ?? '') ? true : undefined,
        mainPid: text('KillMode') === 'process' ? Number(text('MainPID')) || undefined : undefined,
        refusesStop: text('CanStop') === 'no' ? true : undefined,
        ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
    });
}
function endOf(code, status) {
    if (!Number.isInteger(status) || status <= 0)
        return {};
    if (code === 1)
        return { exitStatus: status };
    return code === 2 || code === 3 ? { signal: signalOf(status) } : {};
}
function signalOf(number) {
    const known = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, value]) => value === number);
    return known?.[0] ?? `signal ${number}`;
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ getJson),
/* harmony export */   wE: () => (/* binding */ getEach),
/* harmony export */   zu: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);

const NO_TLS = { servername: '' };
const MAX_BYTES = 16 * 1024 * 1024;
async function getJson(socketPath, path, deadlineMs) {
    return parseAnswer(socketPath, await askSocket({ socketPath, path }, deadlineMs));
}
const MAX_CONNECTIONS = 4;
async function getEach(socketPath, paths) {
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS });
    const ask = async (path) => parseAnswer(socketPath, await askSocket({ socketPath, path, agent }));
    const answers = await Promise.all(paths.map(ask));
    agent.destroy();
    return answers;
}
function parseAnswer(socketPath, answer) {
    if ('failed' in answer)
        return answer;
    try {
        return { json: JSON.parse(answer.text) };
    }
    catch {
        return { failed: `${nameOf(socketPath)} did not answer with JSON` };
    }
}
async function askSocket(question, deadlineMs) {
    const signal = AbortSignal.timeout(deadlineMs ?? (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .msLeft */ .Id)());
    try {
        const text = await textOf(question, signal);
        signal.throwIfAborted();
        return { text };
    }
    catch (error) {
        const late = deadlineMs === undefined ? _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .LATE */ .XR : `did not answer within ${deadlineMs / 1_000} s`;
        const words = signal.aborted ? late : inWords(error);
        return { failed: `${nameOf(question.socketPath)} ${words}` };
    }
}
function nameOf(socketPath) {
    return socketPath.slice(socketPath.lastIndexOf('/') + 1);
}
async function textOf({ socketPath, path, body, agent }, signal) {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const [method, type] = body === undefined ? ['GET', {}] : ['POST', { 'content-type': 'text/xml' }];
    const headers = { host: 'localhost', ...type };
    const response = await new Promise((resolve, reject) => {
        const options = { ...NO_TLS, socketPath, path, method, signal, agent: agent ?? false, headers };
        request(options, resolve).on('error', reject).end(body);
    });
    if (response.statusCode === 200)
        return readAll(response);
    response.destroy();
    throw faultOf(`answered with status ${response.statusCode}`);
}
async function readAll(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > MAX_BYTES)
            throw faultOf(`answered with more than ${MAX_BYTES / 1024 / 1024} MB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function faultOf(fault) {
    return Object.assign(new Error(fault), { fault });
}
function inWords(error) {
    const { fault, code = 'unknown error' } = error;
    if (fault !== undefined)
        return fault;
    if (code.startsWith('HPE_'))
        return 'did not answer with HTTP';
    return FAULTS[code] ?? `could not be asked: ${code}`;
}
const FAULTS = {
    ENOENT: 'is not there',
    ENOTSOCK: 'is not a socket',
    ECONNREFUSED: 'is there, and nobody answers at it',
    ECONNRESET: 'hung up',
    EPIPE: 'hung up',
    EACCES: 'may not be used by this user',
    EPERM: 'may not be used by this user',
};


/***/ }),

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ claimsOf),
  t: () => (/* binding */ defaultClaims)
});

// EXTERNAL MODULE: ./lib/src/knowledge/usual-ports.js
var usual_ports = __webpack_require__(7418);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(1067);
// EXTERNAL MODULE: ./lib/src/formats/place.js
var formats_place = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/src/knowledge/command.js
var command = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/src/knowledge/marks.js + 1 modules
var marks = __webpack_require__(2926);
;// CONCATENATED MODULE: ./lib/src/knowledge/port-letters.js
const NO_SERVERS = new Set(`psql pg_isready pg_dump pg_restore pg_basebackup pg_receivewal createdb dropdb mysql mysqladmin mysqldump mariadb
  mariadb-admin mariadb-dump redis-cli valkey-cli mongo mongosh mongodump mongorestore cqlsh clickhouse-client influx
  sqlcmd sqlplus etcdctl consul-template ldapsearch ssh-keyscan ssh-copy-id scp sftp sshfs telnet curl wget
  http https xh ab wrk hey k6 siege vegeta aria2c axel ftp lftp ping nmap dig host nslookup nsupdate traceroute mtr
  wait-for wait-for-it wait-for-it.sh wait-for.sh wait4ports wait-port grpcurl grpc_health_probe swaks mosquitto_pub
  mosquitto_sub kafkacat kcat amqp-publish rclone restic borg ngrok frpc cloudflared 
  xfreerdp vncviewer rdesktop s3cmd mc aws gcloud az helm terraform ansible ansible-playbook 
  sleep kill pkill killall fuser lsof ss netstat chown chmod chgrp mkdir rmdir rm mv cp ln cat head tail seq usleep
  install mount umount ulimit sysctl renice dd stress stress-ng test [ [[ echo printf date touch grep egrep sed awk find
  xargs sort cut tr tee logger export cd set source . trap wait read true false exit return umask modprobe ip ifconfig
  iptables ip6tables nft ufw firewall-cmd ethtool tc route useradd usermod groupadd passwd id git make cmake tar gzip
  journalctl systemctl loginctl systemd-tmpfiles systemd-notify supervisorctl crontab logrotate docker-compose
  podman-compose ffprobe apt apt-get dnf yum pip pip3 setfacl chcon runcon rabbitmqctl rabbitmq-diagnostics 
  mkfifo mktemp mknod split truncate fallocate nproc getent lsmod uptime watch`.split(/\s+/));
const USUAL = lettersOf('-p=N -P=P -b=P -l=P -H=P -S=P -lp=N -kp=N -lkp=N -klp=N');
const PROGRAMS = `
http.server | -b=H *
SimpleHTTPServer | *
runserver | *
redis-server | *
redis-sentinel | *
valkey-server | *
valkey-sentinel | *
keydb-server | *
websockify | *
http-server | -p=N -a=H
serve | -l=P -p=N
next | -p=N -H=H
php | -S=P
gunicorn | -b=P
hypercorn | -b=P
daphne | -p=N -b=H
flask | -p=N -h=H
uwsgi | -s=P
puma | -p=N -b=P
rails | -p=N -b=H
rackup | -p=N -o=H
thin | -p=N -a=H
unicorn | -p=N -l=P -o=H
passenger | -p=N -a=H
nats-server | -p=N -m=N -a=H
gnatsd | -p=N -m=N -a=H
memcached | -p=N -U=U -l=H
mosquitto | -p=N
postgres | -p=N -h=H
postmaster | -p=N -h=H
mysqld | -P=N
mariadbd | -P=N
mysqld_safe | -P=N
slapd | -h=P
dnsmasq | -p=N -a=H
sshd | -p=N
dropbear | -p=P
telnetd | -p=N -b=H
tftpd | -a=P
in.tftpd | -a=P
httpd | -p=P
nginx |
varnishd | -a=P -T=P
squid | -a=N
iperf3 | -p=N -B=H :-s
iperf | -p=N -B=H :-s
nc | -p=N -l=N -s=H -lp=N -kl=N -lk=N -lkp=N -klp=N -nlp=N -nlvp=N -lvp=N -lnvp=N :-l
ncat | -p=N -l=P -lp=N -kl=P -lk=P -lkp=N :-l
netcat | -p=N -l=N -lp=N -kl=N -lk=N -lkp=N :-l
ttyd | -p=N -i=H
gotty | -p=N -a=H
shellinaboxd | -p=N
mjpg_streamer | -p=N
rsync | :--daemon
hugo | -p=N
jekyll | -P=N -H=H
mkdocs | -a=P
caddy | -l=P
dockerd | -H=P
make |
nfsd | -p=N -H=H
rpc.nfsd | -p=N -H=H
chronyd | -p=N
`;
const BY_NAME = new Map(PROGRAMS.trim()
    .split('\n')
    .map((row) => {
    const [name = '', words = ''] = row.split('|').map((column) => column.trim());
    const needs = /:(--?\w+)/.exec(words)?.[1];
    return [
        name,
        {
            isKnown: true,
            letters: lettersOf(words),
            isPlaced: words.includes('*'),
            ...(needs === undefined ? {} : { needs }),
        },
    ];
}));
const UNKNOWN = { isKnown: false, letters: USUAL, isPlaced: false };
function lettersOfProgram(names) {
    return names.flatMap((name) => BY_NAME.get(name) ?? []).at(-1) ?? UNKNOWN;
}
function lettersOf(words) {
    return new Map([...words.matchAll(/(-\w+)=(\w)/g)].map(([, option = '', kind = '']) => [option, kind]));
}

;// CONCATENATED MODULE: ./lib/src/knowledge/port-names.js
const PORT = new Set(['port', 'listen', 'listener', 'bind', 'publish', 'rfbport']);
const PLACE = new Set([
    ...['addr', 'address', 'expose', 'http', 'https', 'grpc', 'web', 'metrics', 'inspect', 'entrypoint', 'entrypoints'],
]);
const HOST = new Set(['host', 'hostname', 'ip', 'interface', 'iface', 'addr', 'address', 'bind', 'listen']);
const NEUTRAL = new Set([
    ...['server', 'service', 'app', 'admin', 'main', 'local', 'tcp', 'udp', 'tls', 'ssl', 'ws', 'wss', 'rest', 'run'],
    ...['management', 'health', 'debug', 'telemetry', 'ui', 'console', 'status', 'secure', 'insecure', 'default', 'my'],
    ...['node', 'flask', 'vite', 'next', 'uvicorn', 'rails', 'gradio', 'streamlit', 'gunicorn', 'host', 'socket', 'on'],
    ...['http2', 'ip', 'client', 'urls', 'url', 'endpoint', 'endpoints', 'websocket', 'prometheus', 'pprof', 'jmx'],
    ...['jmxremote', 'actuator', 'webserver', 'rpc', 'backend', 'frontend', 'dev', 'nuxt', 'nitro', 'puma', 'quarkus'],
    ...['micronaut', 'spring', 'kestrel', 'notebookapp', 'serverapp', 'https', 'external', 'internal', 'private'],
    ...['public', 'api'],
]);
const VAGUE = new Set(['api', 'backend', 'frontend', 'public', 'external', 'client', 'url', 'urls', 'endpoint']);
const BESIDE = new Set([
    ...['exporter', 'client', 'proxy', 'ui', 'commander', 'insight', 'admin', 'backup', 'monitor', 'agent', 'probe'],
    ...['dump', 'cli', 'worker', 'consumer', 'sync', 'migrate', 'migration', 'wait', 'check', 'healthcheck', 'browser'],
    ...['adapter', 'bridge', 'scraper', 'loader', 'seed', 'test', 'benchmark'],
]);
function wordsOf(name) {
    const apart = name.replace(/\.(service|socket)$/, '').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2');
    return apart
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== '');
}
function ownWords(names) {
    const words = names.flatMap(wordsOf);
    return new Set(words.some((word) => BESIDE.has(word)) ? [] : words);
}
function meaningOf(name, own) {
    const words = wordsOf(name);
    const isKnown = (word) => PORT.has(word) || PLACE.has(word) || HOST.has(word) || NEUTRAL.has(word);
    if (words.length === 0 || !words.every((word) => isKnown(word) || own.has(word)))
        return undefined;
    const has = (set) => words.some((word) => set.has(word));
    const isListen = words.some((word) => word === 'listen' || word === 'listener' || word === 'bind');
    const isHost = has(HOST);
    const isVague = words.some((word) => VAGUE.has(word) && !own.has(word)) && !isListen;
    if (has(PORT))
        return { kind: 'port', isHost: isHost && !words.includes('port'), isListen, isVague };
    if (has(PLACE))
        return { kind: 'place', isHost, isListen, isVague };
    return isHost ? { kind: 'host', isHost, isListen, isVague } : undefined;
}
function looksLikePort(number, isUsual) {
    return number >= 1_024 || isUsual(number);
}

;// CONCATENATED MODULE: ./lib/src/knowledge/port-variables.js
const KINDS = {
    port: `ASPNETCORE_HTTP_PORTS ASPNETCORE_HTTPS_PORTS DOTNET_HTTP_PORTS HTTP_PORTS FLASK_RUN_PORT UVICORN_PORT
    QUARKUS_HTTP_PORT GF_SERVER_HTTP_PORT N8N_PORT SERVER_PORT GRADIO_SERVER_PORT STREAMLIT_SERVER_PORT
    QDRANT__SERVICE__HTTP_PORT QDRANT__SERVICE__GRPC_PORT JENKINS_PORT KC_HTTP_PORT KC_HTTPS_PORT
    MB_JETTY_PORT RABBITMQ_NODE_PORT COM__SUN__MANAGEMENT__JMXREMOTE__PORT COM__SUN__MANAGEMENT__JMXREMOTE__RMI__PORT NOTEBOOK_PORT JUPYTER_PORT`,
    place: `ASPNETCORE_URLS DOTNET_URLS KESTREL__ENDPOINTS__HTTP__URL KESTREL__ENDPOINTS__HTTPS__URL
    KESTREL__ENDPOINTS__GRPC__URL MEILI_HTTP_ADDR MINIO_ADDRESS MINIO_CONSOLE_ADDRESS VAULT_DEV_LISTEN_ADDRESS
    ETCD_LISTEN_CLIENT_URLS ETCD_LISTEN_PEER_URLS INFLUXD_HTTP_BIND_ADDRESS GITEA__SERVER__HTTP_ADDR
    LLAMA_ARG_PORT CADDY_ADMIN URLS`,
    own: 'OLLAMA_HOST',
    words: `GUNICORN_CMD_ARGS JAVA_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS _JAVA_OPTIONS NODE_OPTIONS
    MINIO_OPTS DOCKER_OPTS HTTPD_OPTS`,
};
const port_variables_BY_NAME = new Map(['port', 'place', 'own', 'words'].flatMap((kind) => KINDS[kind].split(/\s+/).map((name) => [name, kind])));
function knownVariable(name) {
    return port_variables_BY_NAME.get(name.replaceAll(/[.:]/g, '__').replaceAll('-', '_').toUpperCase());
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/host-claims.js

function joinHosts(told) {
    const hosts = told.flatMap(({ host }) => host ?? []);
    const own = hosts.find(({ isListen }) => isListen) ?? hosts.find(({ isFar }) => !isFar);
    const isClient = own === undefined && hosts.some(({ isFar }) => isFar);
    return told.flatMap(({ claims = [] }) => claims.flatMap(({ claim, isBare }) => {
        if (!isBare)
            return [claim];
        if (isClient)
            return [];
        const isGuess = own?.isUnsure === true && own.address !== model_address/* ANY_ADDRESS */.A4 && own.address !== model_address/* ANY_IPV4 */.$F;
        return [{ ...claim, address: own?.address ?? model_address/* ANY_ADDRESS */.A4, ...(isGuess && { confidence: 'guess' }) }];
    }));
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/settings.js
function settingsOf(words, { letters }) {
    const settings = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const whole = parseWhole(word, letters);
        if (whole !== undefined) {
            settings.push(whole);
            continue;
        }
        const next = words[at + 1];
        const hasValue = word.startsWith('-') && next !== undefined && !next.startsWith('-');
        if (hasValue)
            settings.push({ option: word, value: next });
        else if (!word.startsWith('-'))
            settings.push({ value: word });
        if (hasValue)
            at++;
    }
    return settings;
}
function parseWhole(word, letters) {
    const [, option, value] = /^(-{0,2}[\w.:-]+)=(.*)$/s.exec(word) ?? [];
    if (option !== undefined && value !== undefined)
        return ofDebugger(option, value) ?? { option: option.replace(/^-D(?=\w)/, ''), value };
    const [, letter = '', attached = ''] = /^(-[a-zA-Z])([\d:*[].*)$/s.exec(word) ?? [];
    return letters.has(letter) ? { option: letter, value: attached } : undefined;
}
function ofDebugger(option, value) {
    if (!/^-(agentlib:jdwp|Xrunjdwp:transport)$/.test(option))
        return undefined;
    const address = /(?:^|,)address=([^,]+)/.exec(value)?.[1] ?? '';
    return /,server=y(,|$)/.test(value) ? { option: '--listen', value: address } : { value: '' };
}

// EXTERNAL MODULE: ./lib/src/knowledge/products.js + 8 modules
var products = __webpack_require__(609);
;// CONCATENATED MODULE: ./lib/src/host/services/claims/takes.js





const SCHEMES = new Set([
    ...['http', 'https', 'tcp', 'tcp4', 'tcp6', 'udp', 'udp4', 'udp6', 'tls', 'ssl', 'ws', 'wss', 'grpc', 'h2c', 'ldap'],
    ...['ldaps', 'mqtt', 'net.tcp'],
]);
function takePlace(place, { meaning, source }) {
    const confidence = confidenceOf(place, meaning, source);
    if (confidence === undefined)
        return undefined;
    const { host, range, protocol } = place;
    const address = (host === undefined ? undefined : (0,formats_place/* addressOf */.ci)(host)) ?? model_address/* ANY_ADDRESS */.A4;
    return { address, range, source, confidence: meaning.isVague ? 'guess' : confidence, ...(0,defined/* defined */.s)({ protocol }) };
}
function confidenceOf(place, { kind, isListen, isVague }, source) {
    const { host, scheme } = place;
    if (host === undefined)
        return ofNumber(place, kind, source);
    if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase()))
        return undefined;
    const whose = (0,formats_place/* kindOfHost */.g3)(host);
    if (isListen || whose === 'any')
        return 'likely';
    if (whose !== 'loopback' || scheme !== undefined || isVague)
        return undefined;
    return source === 'environment' || kind === 'host' ? 'guess' : 'likely';
}
function ofNumber({ range }, kind, source) {
    if (kind === 'port')
        return 'likely';
    if (kind === 'host' || !isPlausible(range.low))
        return undefined;
    return source === 'environment' ? 'guess' : 'likely';
}
function isPlausible(port) {
    return looksLikePort(port, (number) => products/* PRODUCTS */.z.some(({ ports }) => ports.includes(number)));
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/option-claims.js









function claimsOfWords(words, name) {
    const grammar = lettersOfProgram(leadingNames(words));
    const { needs } = grammar;
    if (needs !== undefined && !words.some((word) => hasOption(word, needs)))
        return [];
    const own = ownWords([name, ...ownNames(words)]);
    const settings = settingsOf(words.slice(1), grammar);
    const told = settings.map((setting) => toldBy(setting, grammar, own));
    const placed = told.findIndex(({ isPositional }) => isPositional);
    return joinHosts(told.filter(({ isPositional }, index) => !isPositional || index === placed));
}
function hasOption(word, option) {
    return option.startsWith('--') ? word === option : /^-[a-zA-Z]+/.exec(word)?.[0].includes(option.slice(1)) === true;
}
function leadingNames(words) {
    const plain = words.slice(0, 6).filter((word) => !word.startsWith('-'));
    return plain.map(marks/* baseOf */.bx).flatMap((base) => [base, base.replace(/[\d.]+$/, '')]);
}
function ownNames(words) {
    const [first = ''] = words;
    const jar = words.find((word) => word.endsWith('.jar'));
    return [first, (0,command/* scriptOf */.Fl)([...words]) ?? '', jar ?? ''].filter((word) => !word.includes('=')).map(marks/* baseOf */.bx);
}
function toldBy({ option, value }, grammar, own) {
    if (option === undefined)
        return toldByWord(value, grammar);
    const letter = grammar.letters.get(option);
    const meaning = meaningOfOption(option, letter, own);
    if (meaning === undefined)
        return option === '-h' ? { host: farHostOf(value) } : {};
    const places = (0,formats_place/* parsePlaces */.wf)(value);
    if (places.length === 0)
        return { host: hostOf(value, meaning) };
    const claims = places.flatMap((place) => {
        const claim = takePlace(place, { meaning, source: 'arguments' });
        const isBare = place.host === undefined;
        return claim === undefined ? [] : asLetter({ claim, isBare }, letter, grammar);
    });
    return { claims };
}
function meaningOfOption(option, letter, own) {
    if (letter !== undefined)
        return meaningOfLetter(letter);
    return knownVariable(option.replace(/^-+/, '')) === undefined ? meaningOf(option, own) : KNOWN;
}
function asLetter({ claim, isBare }, letter, { isKnown }) {
    if (letter === 'U')
        return [{ claim: { ...claim, protocol: 'udp' }, isBare }];
    if (!isBare || isKnown || letter === undefined)
        return [{ claim, isBare }];
    if (letter === 'P')
        return [{ claim: { ...claim, confidence: 'guess' }, isBare }];
    return isPlausible(claim.range.low) ? [{ claim, isBare }] : [];
}
const KNOWN = { kind: 'port', isHost: true, isListen: true, isVague: false };
const FAR_HOST = { ...KNOWN, kind: 'host', isListen: false };
function meaningOfLetter(letter) {
    if (letter === 'N' || letter === 'U')
        return { ...KNOWN, isListen: false };
    return letter === 'P' ? { ...KNOWN, kind: 'place', isListen: false } : { ...KNOWN, kind: 'host' };
}
function farHostOf(value) {
    const host = hostOf(value, FAR_HOST);
    return host && { ...host, isUnsure: true };
}
function hostOf(value, { isHost, isListen }) {
    if (!isHost || !/^[\w[:*]/.test(value))
        return undefined;
    const kind = (0,formats_place/* kindOfHost */.g3)(value);
    const isFar = !isListen && (kind === 'name' || kind === 'literal');
    return { address: (0,formats_place/* addressOf */.ci)(value) ?? '*', isFar, isListen };
}
function toldByWord(value, { isPlaced, isKnown }) {
    const place = (0,formats_place/* parsePlace */.De)(value);
    if (place === undefined)
        return {};
    const isBare = place.host === undefined;
    const meaning = { ...KNOWN, isListen: isPlaced, isVague: !isPlaced && isBare };
    if (isBare && !isPlaced && (isKnown || !isPlausible(place.range.low)))
        return {};
    if (!isPlaced && !isBare && ((0,formats_place/* kindOfHost */.g3)(place.host ?? '') !== 'any' || place.host === ''))
        return {};
    const claim = takePlace(place, { meaning, source: 'arguments' });
    return claim === undefined ? {} : { claims: [{ claim, isBare }], isPositional: true };
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/forwards.js


const READERS = {
    ssh: forwardsOfSsh,
    autossh: forwardsOfSsh,
    kubectl: forwardsOfKubectl,
    oc: forwardsOfKubectl,
    socat: listenersOfSocat,
};
function forwardsOf(program, words) {
    return Object.hasOwn(READERS, program) ? READERS[program]?.(words) : undefined;
}
function forwardsOfSsh(words) {
    return words.flatMap((word, at) => {
        const [, attached] = /^-[a-zA-Z]*[LD](.*)$/s.exec(word) ?? [];
        if (attached === undefined)
            return [];
        const isDynamic = /^-[a-zA-Z]*D/.test(word);
        return ofForward(attached === '' ? (words[at + 1] ?? '') : attached, isDynamic);
    });
}
const BIND = String.raw `(?:(\[[\da-f:]+\]|\*|localhost|\d+(?:\.\d+){3}|):)?`;
const LOCAL = new RegExp(`^${BIND}(\\d{1,5}):(?:\\[[\\da-f:]+\\]|[\\w.-]+):\\d{1,5}$`, 'i');
const DYNAMIC = new RegExp(`^${BIND}(\\d{1,5})$`, 'i');
function ofForward(text, isDynamic) {
    const [, host, port = ''] = (isDynamic ? DYNAMIC : LOCAL).exec(text.slice(0, 300)) ?? [];
    return claimOf(port, host === undefined ? '127.0.0.1' : ((0,formats_place/* addressOf */.ci)(host) ?? model_address/* ANY_ADDRESS */.A4));
}
function forwardsOfKubectl(words) {
    const from = words.findIndex((word) => word === 'port-forward' || word === 'proxy');
    const rest = words.slice(from + 1);
    const told = rest.map((word, at) => /^--address(?:=(.+))?$/.exec(word)?.[1] ?? (rest[at - 1] === '--address' ? word : undefined));
    const address = (0,model_address/* parseAddress */.or)(told.find((one) => one !== undefined) ?? '') ?? '127.0.0.1';
    if (from === -1)
        return [];
    if (words[from] === 'port-forward') {
        return rest.flatMap((word) => claimOf(/^(\d{1,5})(?::\d{1,5})?$/.exec(word)?.[1] ?? '', address));
    }
    return rest.flatMap((word, at) => {
        const port = /^(?:--port|-p)=(\d{1,5})$/.exec(word)?.[1] ?? (/^(--port|-p)$/.test(word) ? rest[at + 1] : undefined);
        return claimOf(port ?? '', address);
    });
}
function listenersOfSocat(words) {
    return words.flatMap((word) => {
        const [, kind = '', port = '', rest = ''] = /^(tcp|udp|openssl|ssl)[46]?-(?:l|listen|recvfrom|recv):(\d{1,5})((?:,.*)?)$/i.exec(word) ?? [];
        const address = (0,model_address/* parseAddress */.or)(/,bind=([\d.]+)/.exec(rest)?.[1] ?? '') ?? model_address/* ANY_ADDRESS */.A4;
        const protocol = kind.toLowerCase() === 'udp' ? 'udp' : 'tcp';
        return claimOf(port, address).map((claim) => ({ ...claim, protocol }));
    });
}
function claimOf(port, address) {
    const range = (0,formats_place/* rangeOf */.be)(port);
    return range === undefined ? [] : [{ protocol: 'tcp', address, range, source: 'arguments', confidence: 'likely' }];
}

;// CONCATENATED MODULE: ./lib/src/formats/published.js


const PUBLISHED = /^(?:(\[[\da-f:.]+\]|\d+(?:\.\d+){3}):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/i;
function parsePublished(text) {
    const [, host, low = '', high, inLow = '', inHigh = inLow, kind = 'tcp'] = PUBLISHED.exec(text.slice(0, 200)) ?? [];
    const range = (0,formats_place/* rangeOf */.be)(low, high);
    const protocol = kind.toLowerCase();
    if (range === undefined || (protocol !== 'tcp' && protocol !== 'udp'))
        return undefined;
    const address = host === undefined ? model_address/* ANY_ADDRESS */.A4 : (0,model_address/* parseAddress */.or)(host.replace(/^\[(.*)\]$/, '$1'));
    if (address === undefined)
        return undefined;
    const isOneOfMany = range.high > range.low && inLow === inHigh;
    return { protocol, address, range, source: 'publish', confidence: isOneOfMany ? 'guess' : 'certain' };
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/published.js

const ENGINES = new Set(['docker', 'podman', 'nerdctl', 'podman-remote']);
const FLAGS = new Set(`-d --detach -i --interactive -t --tty --rm --init --privileged -P --publish-all --read-only --no-healthcheck -q
  --oom-kill-disable --sig-proxy --disable-content-trust --quiet --replace --tls-verify --no-hosts --no-hostname --rmi
  --env-host --http-proxy --passwd --read-only-tmpfs --rootfs --use-api-socket --infra --share-parent
  --help --start`.split(/\s+/));
const ENGINE_FLAGS = new Set('-D --debug --tls --tlsverify -r --remote --syslog --noout --trace --transient-store --help -v --version'.split(' '));
const WORDS_BETWEEN = new Set(['container', 'pod', 'kube', 'play']);
const STARTS = new Set(['run', 'create', 'play', 'kube']);
function startedBy(words) {
    const { verbs, from } = verbsOf(words);
    if (!verbs.some((verb) => STARTS.has(verb)))
        return { published: [] };
    const { options, image } = optionsOf(words, from);
    const networks = options.flatMap(({ name, value }) => (name === '--network' || name === '--net' ? [value] : []));
    const variables = options.flatMap(({ name, value }) => (name === '-e' || name === '--env' ? [value] : []));
    if (networks.includes('host'))
        return { published: [], inside: { words: words.slice(image), variables } };
    const told = options.filter(({ name }) => name === '-p' || name === '--publish');
    return { published: told.flatMap(({ value }) => parsePublished(value) ?? []) };
}
function verbsOf(words) {
    let at = skipOptions(words, 0, ENGINE_FLAGS);
    const verbs = [];
    for (; WORDS_BETWEEN.has(words[at] ?? '') && verbs.length < 2; at++)
        verbs.push(words[at] ?? '');
    if (STARTS.has(words[at] ?? ''))
        verbs.push(words[at++] ?? '');
    const isVerb = verbs.some((verb) => verb === 'run' || verb === 'create' || verb === 'play');
    return { verbs: isVerb ? verbs : [], from: at };
}
function skipOptions(words, start, flags) {
    let at = start;
    for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
        at += word.includes('=') || flags.has(word) ? 1 : 2;
    }
    return at;
}
function optionsOf(words, from) {
    const options = [];
    let at = from;
    for (let word = words[at]; word?.startsWith('-') && word !== '--'; word = words[at]) {
        const { name, value } = parseOption(word);
        const isWhole = value !== undefined || FLAGS.has(name);
        options.push({ name, value: value ?? (isWhole ? '' : (words[at + 1] ?? '')) });
        at += isWhole ? 1 : 2;
    }
    return { options, image: at };
}
function parseOption(word) {
    const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined)
        return { name, value: value.replace(/^["'](.*)["']$/, '$1') };
    const [, attached] = /^-[dit]*p=?(.*)$/s.exec(word) ?? [];
    if (attached !== undefined && !word.startsWith('--'))
        return attached === '' ? { name: '-p' } : { name: '-p', value: attached };
    return /^-[ditPq]{2,}$/.test(word) ? { name: '-d' } : { name: word };
}

// EXTERNAL MODULE: ./lib/src/host/services/claims/shell-words.js
var shell_words = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/src/host/services/claims/variable-claims.js







const MOST_CHARACTERS = 8_192;
function claimsOfVariables(variables, names) {
    const own = ownWords(names);
    const far = farPrefixes(variables);
    return joinHosts(variables.map((variable) => withDoubt(toldByVariable(variable, own, names), variable, far)));
}
function toldByVariable(variable, own, names) {
    const { name, value } = parseVariable(variable);
    if (name === '' || value === '')
        return {};
    const known = knownVariable(name);
    if (known === 'words') {
        const words = (0,shell_words/* splitWords */.y)(value).map(({ text }) => text);
        const claims = claimsOfWords([programOf(name), ...words], names[0] ?? '');
        return { claims: claims.map((claim) => ({ claim: { ...claim, source: 'environment' }, isBare: false })) };
    }
    const isOthers = known === 'own' && !wordsOf(name).some((word) => own.has(word));
    const meaning = known === undefined ? meaningOf(name, own) : isOthers ? OF_OTHERS : variable_claims_KNOWN;
    return meaning === undefined ? {} : toldByValue(value, meaning);
}
const variable_claims_KNOWN = { kind: 'port', isHost: true, isListen: true, isVague: false };
const OF_OTHERS = { kind: 'host', isHost: false, isListen: false, isVague: true };
const FAR = /^(\w+)_(?:HOST|HOSTNAME|ADDR|ADDRESS|IP)=(.*)$/s;
function farPrefixes(variables) {
    const hosts = variables.flatMap((variable) => {
        const [, prefix = '', host = ''] = FAR.exec(variable.slice(0, MOST_CHARACTERS)) ?? [];
        return prefix !== '' && /^[\w[]/.test(host) && !isOwnHost(host) && !/:\d+$/.test(host) ? [prefix] : [];
    });
    return new Set(hosts);
}
function withDoubt(told, variable, far) {
    const [, prefix = ''] = /^(\w+?)(?:_HTTPS?|_GRPC)?_PORT=/.exec(variable) ?? [];
    if (!far.has(prefix) || told.claims === undefined)
        return told;
    const claims = told.claims.map(({ claim, isBare }) => ({ claim: { ...claim, confidence: 'guess' }, isBare }));
    return { ...told, claims };
}
function toldByValue(value, meaning) {
    const places = (0,formats_place/* parsePlaces */.wf)(value);
    const claims = places.flatMap((place) => {
        const claim = takePlace(place, { meaning, source: 'environment' });
        return claim === undefined ? [] : { claim, isBare: place.host === undefined };
    });
    if (places.length > 0 || !meaning.isHost || !isOwnHost(value))
        return { claims };
    const address = (0,formats_place/* addressOf */.ci)(value);
    return address === undefined ? {} : { host: { address, isFar: false, isListen: meaning.isListen } };
}
function isOwnHost(value) {
    const kind = (0,formats_place/* kindOfHost */.g3)(value);
    return kind === 'any' || kind === 'loopback';
}
function parseVariable(variable) {
    const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/s.exec(variable.slice(0, MOST_CHARACTERS)) ?? [];
    return { name, value: /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value };
}
function programOf(name) {
    return name === 'GUNICORN_CMD_ARGS' ? 'gunicorn' : name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims/program-claims.js






function claimsOfProgram(program, name) {
    const { words, variables } = program;
    const [first = '', ...rest] = words;
    const title = (0,marks/* baseOf */.bx)(first);
    if (ENGINES.has(title)) {
        const { published, inside } = startedBy(rest);
        return inside === undefined ? published : claimsOfProgram(inside, name);
    }
    const forwards = forwardsOf(title, rest);
    if (forwards !== undefined)
        return forwards;
    if (NO_SERVERS.has(title))
        return [];
    return [...claimsOfWords(words, name), ...claimsOfVariables(variables, [name, ...ownNames(words)])];
}

;// CONCATENATED MODULE: ./lib/src/knowledge/wrappers.js
const WRAPPERS = `
env | -u --unset -C --chdir |
sudo | -u --user -g --group -h --host -p --prompt -C -T -r -t -D -R |
doas | -u -C |
nice | -n --adjustment |
ionice | -c -n -p |
chrt | -T -P -D | 1
taskset | | 1
nohup | |
setsid | |
stdbuf | -i -o -e |
timeout | -s --signal -k --kill-after | 1
time | -f -o |
exec | -a |
command | |
builtin | |
catchsegv | |
unbuffer | |
gosu | | 1
su-exec | | 1
chpst | -u -U -e -/ -n -l -L -P -0 -1 -2 -m -d -o -p -f -c -r -t |
setuidgid | | 1
setpriv | --reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig |
capsh | |
prlimit | |
chroot | --userspec --groups | 1
unshare | -S -G --setuid --setgid --root --wd |
nsenter | -t --target -S -G |
runuser | -u --user -g --group -G |
setarch | | 1
linux64 | |
numactl | |
flock | -w --timeout -E | 1
tini | -p -e |
tini-static | -p -e |
docker-init | |
dumb-init | -r --rewrite |
catatonit | |
s6-setuidgid | | 1
systemd-run | -p --property -u --unit --slice --uid --gid -E --setenv --description --working-directory |
systemd-cat | -t --identifier -p --priority |
systemd-inhibit | |
authbind | |
firejail | |
proxychains | -f |
proxychains4 | -f |
torsocks | -a -P -u -p |
xvfb-run | -n --server-num -s --server-args -e -f |
dbus-run-session | |
dockerize | -wait -timeout -template -stdout -stderr -wait-retry-interval -wait-http-header |
busybox | |
toybox | |
npx | -p --package |
bunx | |
pnpx | |
uvx | --from --with |
with-contenv | |
rlwrap | |
chronic | |
opentelemetry-instrument | --traces_exporter --metrics_exporter |
ddtrace-run | |
newrelic-admin | | 1
if | |
then | |
else | |
elif | |
do | |
while | |
until | |
! | |
{ | |
`;
const PAIRS = new Map([
    ['uv', ['run']],
    ['poetry', ['run']],
    ['pipenv', ['run']],
    ['pdm', ['run']],
    ['rye', ['run']],
    ['hatch', ['run']],
    ['bundle', ['exec']],
    ['npm', ['exec', 'x']],
    ['pnpm', ['exec', 'dlx']],
    ['yarn', ['exec', 'dlx']],
    ['conda', ['run']],
    ['mise', ['exec', 'x']],
]);
const PAIR_VALUES = ['-n', '--name', '-p', '--prefix', '--project', '--with', '--python', '--directory', '--extra'];
const wrappers_BY_NAME = new Map(WRAPPERS.trim()
    .split('\n')
    .map((row) => {
    const [name = '', values = '', positionals = ''] = row.split('|').map((column) => column.trim());
    return [name, { values: values.split(' '), own: 1, positionals: Number(positionals) }];
}));
function wrapperOf(name, next) {
    if (PAIRS.get(name)?.includes(next))
        return { values: PAIR_VALUES, own: 2, positionals: 0 };
    return wrappers_BY_NAME.get(name);
}
const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'ksh', 'rbash', 'su']);

;// CONCATENATED MODULE: ./lib/src/host/services/claims/programs.js



const programs_MOST_CHARACTERS = 16_384;
const MOST_PROGRAMS = 32;
const MOST_LAYERS = 8;
function programsOf(text) {
    return separate((0,shell_words/* splitWords */.y)(text.slice(0, programs_MOST_CHARACTERS)))
        .flatMap((words) => unwrap(words, [], MOST_LAYERS))
        .slice(0, MOST_PROGRAMS);
}
const SEPARATORS = new Set([';', '&&', '||', '|', '&']);
function separate(words) {
    const lines = [[]];
    for (const word of words) {
        if (!word.isQuoted && SEPARATORS.has(word.text))
            lines.push([]);
        else
            lines.at(-1)?.push(word);
    }
    return lines;
}
function unwrap(all, known, layers) {
    const { words, variables } = withoutAssignments(all, known);
    const [first, second] = words;
    if (first === undefined || layers === 0)
        return [];
    const name = nameOf(first.text);
    if (SHELLS.has(name))
        return programsOfShell(words, variables, layers);
    const wrapper = wrapperOf(name, second?.text ?? '');
    if (wrapper === undefined)
        return [{ words: words.map(({ text }) => text), variables }];
    const at = behindOptions(words, wrapper.own, wrapper.values) + wrapper.positionals;
    const script = words.findIndex(({ text }, index) => index < at && (text === '-c' || text === '--command'));
    if (name === 'runuser' && script !== -1)
        return ofScript(words, script, variables, layers);
    return unwrap(words.slice(at), variables, layers - 1);
}
function nameOf(word) {
    return (0,marks/* baseOf */.bx)(word.replace(/^[-@:+!|]+(?=[/\w])/, ''));
}
function withoutAssignments(words, known) {
    const count = words.findIndex(({ text }) => !/^\w+=/.test(text));
    const assignments = words.slice(0, count === -1 ? words.length : count).map(({ text }) => text);
    return { words: words.slice(assignments.length), variables: [...known, ...assignments] };
}
function behindOptions(words, from, values) {
    let at = from;
    for (let word = words[at]?.text; word?.startsWith('-') && word.length > 1; word = words[at]?.text) {
        at += values.includes(word) ? 2 : 1;
        if (word === '--')
            break;
    }
    return at;
}
const OPTIONS_WITH_VALUE = ['-o', '-O', '+o', '--rcfile', '--init-file', '-s', '--shell', '-g', '-G'];
function programsOfShell(words, variables, layers) {
    for (let at = 1; at < words.length; at++) {
        const { text = '' } = words[at] ?? {};
        if (/^-[a-z]*c$/.test(text) || text === '--command')
            return ofScript(words, at, variables, layers);
        if (OPTIONS_WITH_VALUE.includes(text))
            at++;
        else if (!/^[-+]/.test(text) && nameOf(words[0]?.text ?? '') !== 'su') {
            return [{ words: words.slice(at).map((word) => word.text), variables: [...variables] }];
        }
    }
    return [];
}
function ofScript(words, at, variables, layers) {
    const [script, ...rest] = words.slice(at + 1);
    if (script === undefined)
        return [];
    const text = script.isQuoted ? script.text : [script, ...rest].map((word) => word.raw).join(' ');
    const lines = (0,shell_words/* splitScript */.Q)(text).flatMap((line) => unwrap(line, variables, layers - 1));
    const isHandedOn = script.isQuoted && /"\$@"|\$@|\$\*/.test(script.text);
    return isHandedOn ? [...lines, ...unwrap(rest.slice(1), variables, layers - 1)] : lines;
}

;// CONCATENATED MODULE: ./lib/src/host/services/claims.js








const MOST_LINES = 1_000;
const claims_MOST_CHARACTERS = 16_384;
const MOST_CLAIMS = 100;
const LONGEST_NAME = 255;
function claimsOf({ name: called, commands, variables }) {
    const name = called.slice(0, LONGEST_NAME);
    const known = variables.slice(0, MOST_LINES);
    const isTold = known.some(hasDigit);
    const telling = commands.slice(0, MOST_LINES).filter((line) => hasDigit(line) || isTold);
    const lines = telling.map((line) => ({ line, programs: programsOf(line.text) }));
    const values = new Map(isTold ? known.flatMap((line) => parseValue(line)) : []);
    const names = [name, ...lines.flatMap(({ programs }) => programs.flatMap(({ words }) => ownNames(words)))];
    const byCommand = lines.flatMap(({ line, programs }) => [
        ...programs.flatMap((program) => claimsOfProgram(program, name).map((claim) => at(claim, line))),
        ...claimsOfExpanded(line, values, name),
    ]);
    const byVariable = isTold ? claimsOfKnown(known, names) : [];
    return withoutRepeats([...byCommand.slice(0, MOST_CLAIMS), ...byVariable.slice(0, MOST_CLAIMS)]);
}
function hasDigit({ text }) {
    return /\d/.test(text);
}
function defaultClaims(product) {
    return (0,usual_ports/* usualPorts */.b)(product).map((port) => ({
        address: model_address/* ANY_ADDRESS */.A4,
        range: { low: port, high: port },
        source: 'default-port',
        confidence: 'guess',
    }));
}
function at(claim, { origin }) {
    return { ...claim, ...(0,defined/* defined */.s)({ origin }) };
}
function claimsOfKnown(variables, names) {
    const claims = claimsOfVariables(variables.map(({ text }) => text), names);
    return claims.map((claim) => {
        const line = variables.find(({ text }) => text.includes(`${claim.range.low}`) &&
            claimsOfVariables([text], names).some(({ range }) => range.low === claim.range.low));
        return line === undefined ? claim : at(claim, line);
    });
}
function parseValue(line) {
    const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(line.text.slice(0, 8_192)) ?? [];
    return name === undefined ? [] : [[name, { value: value.replace(/^(["'])(.*)\1$/s, '$2'), line }]];
}
const REFERENCE = /\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g;
function claimsOfExpanded(line, values, name) {
    if (!line.text.includes('$'))
        return [];
    const used = [];
    let left = claims_MOST_CHARACTERS;
    const text = line.text.slice(0, claims_MOST_CHARACTERS).replaceAll(REFERENCE, (whole, braced, otherwise, plain) => {
        const found = values.get(braced ?? plain);
        if (found === undefined)
            return otherwise ?? whole;
        left -= found.value.length;
        if (left < 0)
            return whole;
        used.push(found);
        return found.value;
    });
    if (text === line.text)
        return [];
    const claims = programsOf(text).flatMap((program) => claimsOfProgram(program, name));
    return claims.map((claim) => {
        const by = used.find(({ value }) => value.includes(`${claim.range.low}`));
        return by === undefined ? at(claim, line) : at({ ...claim, source: 'environment' }, by.line);
    });
}
function withoutRepeats(claims) {
    const sorted = claims
        .map((claim, order) => ({ claim, order }))
        .toSorted((a, b) => rank(a.claim) - rank(b.claim) || a.order - b.order);
    const kept = [];
    for (const one of sorted)
        if (!kept.some(({ claim }) => isRepeat(one.claim, claim)))
            kept.push(one);
    return kept.toSorted((a, b) => a.order - b.order).map(({ claim }) => claim);
}
function rank({ confidence, address }) {
    return service/* CONFIDENCES */.ix.indexOf(confidence) * 2 + (address === model_address/* ANY_ADDRESS */.A4 ? 1 : 0);
}
function isRepeat(claim, kept) {
    const { range, protocol, address } = claim;
    const isSame = range.low === kept.range.low && range.high === kept.range.high;
    const isAddress = address === kept.address || address === model_address/* ANY_ADDRESS */.A4;
    return isSame && isAddress && (protocol === undefined || protocol === kept.protocol);
}


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitScript),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
function splitWords(text) {
    return [...text.matchAll(WORD)].map(([raw]) => wordOf(raw));
}
function splitScript(text) {
    const lines = [[]];
    for (const [raw] of text.replaceAll(/\\\n/g, ' ').matchAll(PIECE)) {
        if (/^[;&|()\n]/.test(raw))
            lines.push([]);
        else if (!raw.startsWith('#'))
            lines.at(-1)?.push(wordOf(raw));
    }
    return lines.filter((words) => words.length > 0);
}
const QUOTED = String.raw `'[^']*'|"(?:[^"\\]|\\.)*"`;
const WORD = new RegExp(String.raw `(?:${QUOTED}|\\.|[^\s\\'"]|['"\\])+`, 'gs');
const PIECE = new RegExp(String.raw `[;&|()\n]+|(?:${QUOTED}|\\.|[^\s\\'";&|()]|['"\\])+`, 'gs');
function wordOf(raw) {
    if (!/['"\\]/.test(raw))
        return { text: raw, raw, isQuoted: false };
    const text = raw.replaceAll(PART, (_, single, double, escaped) => single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped);
    return { text, raw, isQuoted: /^['"]/.test(raw) && text !== raw };
}
const PART = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs;


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ portsInVain),
/* harmony export */   vu: () => (/* binding */ parseFailures)
/* harmony export */ });
/* unused harmony export causeOfLine */
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1027);

const NUMBERS = [
    ['address-in-use', errno('EADDRINUSE|eaddrinuse|AddrInUse', '98|48|10048')],
    ['permission-denied', errno('EACCES|EPERM', '13|10013|1')],
    ['address-unavailable', errno('EADDRNOTAVAIL|EAFNOSUPPORT', '99|49|10049|97|47|10047')],
    ['out-of-memory', errno('ENOMEM', '12')],
];
const PROGRAMS = [
    ['address-in-use', /port is already allocated|all ports are allocated/i],
    ['address-in-use', /\bconnection in use\b|that port is already in use|failed to start server\. is port \d+ in use/i],
    ['address-in-use', /\bport \d+ (is|was) (already )?in use\b|there is already a listener on IP endpoint/i],
    ['address-in-use', /control server address '[^']*' is already in use|another mysqld server running on port/i],
    ['address-in-use', /ports are not available: exposing port (tcp|udp)(?!.*permission denied)/i],
    ['address-in-use', /^.{0,80}failed listening on port \d+ \((tcp|tls|udp)\), aborting/i],
    ['address-in-use', /failed to (create|receive) listening socket \(.{1,60}\): (input\/output error|address already)/i],
    ['permission-denied', /cannot expose privileged port \d+|failed to connect to .{0,80}vmnetd\.sock/i],
    [
        'not-found',
        /(unable|failed) to locate executable .{0,200}: no such|failed at step (exec|chdir|user|group) spawning .{0,200}: no such/i,
    ],
    ['not-found', /executable file not found in \$PATH|exec format error|\bcommand not found\b/i],
    ['not-found', /can't find command '|couldn't exec .{0,200}: ENOENT|cannot find module '/i],
    ['out-of-memory', /java\.lang\.OutOfMemoryError|heap out of memory|\bout of memory\b|oom-kill|OOM killer/i],
    ['dependency', /\bdependency failed for\b|a dependency job for .{1,200} failed/i],
];
const PHRASES = [
    ['address-in-use', /address( is)?( already)? in use|only one usage of each socket address/i],
    ['address-in-use', /\bport\b.{0,40} already (in use|allocated)/i],
    ['permission-denied', /permission denied|access permissions|operation not permitted/i],
    ['address-unavailable', /cannot assign requested address|address not available|address family not supported/i],
    ['out-of-memory', /cannot allocate memory/i],
    ['timeout', /start operation timed out|startup timed out/i],
];
function errno(names, numbers) {
    const told = `(?:errno[ :=-]{1,3}|WinError |os error |\\bcode:? -?|failed \\()(?:${numbers})(?!\\d)`;
    const around = `^.{0,80}?\\((?:${numbers})\\)[A-Z]|: [A-Z][a-z ]{3,60} \\((?:${numbers})\\)`;
    return new RegExp(`\\b(?:${names})\\b|${told}|${around}`);
}
const CAUSES = [...NUMBERS, ...PROGRAMS, ...PHRASES];
function causeOfLine(line) {
    return CAUSES.find(([, form]) => form.test(line))?.[0];
}
const MOST_CHARACTERS = 1_000;
const NEAR = 2;
function parseFailures(text) {
    const lines = text.split('\n').map((line) => line.slice(0, MOST_CHARACTERS).replaceAll(COLOUR, ''));
    return lines.flatMap((line, at) => {
        const cause = causeOfLine(line);
        if (cause === undefined)
            return [];
        const around = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
        const near = around.flatMap((one) => placesIn(one, PORT).map(({ port }) => port));
        const places = hostPlaces(line) ?? placesIn(line, PLACE);
        const protocol = protocolIn(line);
        const address = places.find((place) => place.address !== undefined)?.address ?? quotedAddress(line);
        const ports = [...new Set(places.map(({ port }) => port))];
        return { cause, ports, near, line, ...(protocol && { protocol }), ...(address && { address }) };
    });
}
const IN_VAIN = /\bECONNREFUSED\b|connection refused|(failed|could not|unable) to connect|max retries exceeded/i;
function portsInVain(line) {
    const text = line.slice(0, MOST_CHARACTERS);
    return IN_VAIN.test(text) ? [...new Set(placesIn(text, PLACE).map(({ port }) => port))] : [];
}
const COLOUR = /\x1b\[[\d;]{0,20}[A-Za-z]/g;
function protocolIn(line) {
    const named = new Set([...line.matchAll(/\b(tcp|udp)[46]?\b/gi)].map(([, name]) => name?.toLowerCase()));
    return _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv.find((protocol) => named.size === 1 && named.has(protocol));
}
const TIME = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g;
const QUOTED_IPV6 = /(['"])[\da-f:]{0,40}::?[\da-f]{0,4}\1/gi;
const ADDRESS = String.raw `(\[[\da-f:.%]{2,60}\]|\d{1,3}(?:\.\d{1,3}){3}|(?<![\d:])::(?:1|ffff:[\d.]+)?(?=:)|\*)?`;
const PORT = /(\0)?\bports?(?: number)?[ =:"'#(]{1,3}(\d{1,5})(?!\d|\.\d)/gi;
const PLACE = new RegExp(`${ADDRESS}(?:(?<!\\.(?:go|js|ts|py|rb|rs|java|cc?|cpp))(?<!(?<![\\d.:])\\d{1,5}):|', ` +
    `|\\bports?(?: number)?[ =:"'#(]{1,3})(\\d{1,5})(?![\\d-]|[.:]\\d)`, 'gi');
const HOST_PORT = new RegExp(`\\bhost port (?:(?:for )?${ADDRESS}:)?(\\d{1,5})(?!\\d)`, 'gi');
function hostPlaces(line) {
    const places = placesIn(line, HOST_PORT);
    return places.length === 0 ? undefined : places;
}
function placesIn(line, form) {
    return [...line.replaceAll(TIME, '').replaceAll(QUOTED_IPV6, "'x'").matchAll(form)].flatMap(([, address, digits]) => {
        const port = Number(digits);
        if (port < 1 || port > 65_535)
            return [];
        return address === undefined ? { port } : { port, address: address.replaceAll(/[[\]]/g, '') };
    });
}
function quotedAddress(line) {
    return /(?:address |for |\()["']([\da-f:.]{2,45})["']/i.exec(line)?.[1];
}


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

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ sudo),
/* harmony export */   ex: () => (/* binding */ asUser),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lV: () => (/* binding */ quoteAny)
/* harmony export */ });
function sudo(viewer) {
    return viewer.uid === 0 ? '' : 'sudo ';
}
function asUser(owner, program, viewer) {
    const { uid, user = '' } = owner;
    if (uid === viewer.uid)
        return program;
    const name = /^[a-z_][\w.-]*$/i.test(user) ? user : `'#${uid}'`;
    return `sudo -u ${name} XDG_RUNTIME_DIR=/run/user/${uid} ${program}`;
}
function quote(argument) {
    if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-') || /[*?[\]]/.test(argument))
        return undefined;
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
function quoteAny(path) {
    const parts = path.split(/[^\x20-\x7e]/u).map((part) => (part === '' ? '' : (quote(part) ?? quoteHard(part))));
    return parts.join('?');
}
function quoteHard(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
