"use strict";
exports.id = 3649;
exports.ids = [3649];
exports.modules = {

/***/ 9382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ runOfContainer),
/* harmony export */   Se: () => (/* binding */ runOfVariables),
/* harmony export */   d9: () => (/* binding */ withLife)
/* harmony export */ });
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8957);
/* harmony import */ var _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _linux_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);
/* harmony import */ var _linux_other_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);




function runOfContainer(row, holder, processes) {
    const { engine, pid, isOfJob } = row;
    const named = engine === 'podman' && pid !== undefined ? runOfVariables((0,_linux_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(pid, _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_VARIABLES */ .w$)) : undefined;
    const run = named ?? (isOfJob === true ? { alive: true } : undefined);
    return run === undefined ? runOfCompose(row, holder, processes) : withLife(run, holder, processes);
}
function runOfCompose({ composeDirectory = '' }, holder, processes) {
    const workspace = (0,_linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(composeDirectory);
    return workspace === undefined || mayStillGoOn(holder, processes) ? undefined : { ...workspace, alive: false };
}
function withLife(run, holder, processes) {
    return run.ci === undefined ? { ...run, alive: mayStillGoOn(holder, processes) } : run;
}
function runOfVariables(variables) {
    if (variables.GITHUB_RUN_ID === undefined)
        return (0,_linux_other_run_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRunOf */ .xV)(variables, () => undefined);
    return (0,_linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(variables, undefined, { starts: [], isComplete: false });
}
function mayStillGoOn({ process }, processes) {
    if (process === undefined)
        return true;
    return (0,_linux_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .mayJobGoOn */ .E)((0,_model_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .isForAllContainers */ .X_)(process.command) ? undefined : process.pid, processes);
}


/***/ }),

/***/ 5590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ enginesThatTold),
  r: () => (/* binding */ withContainers)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var account = __webpack_require__(4026);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-owners.js
var socket_owners = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(5165);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-inside.js








function rowInside({ process }, endpoint, rows) {
    const { command = '' } = process ?? {};
    const inner = (0,holder/* isForAllContainers */.X_)(command) && (0,holder/* programName */.kX)(command).startsWith('pasta') && / (\d+)$/.exec(command)?.[1];
    if (!inner)
        return undefined;
    const { pids } = (0,socket_owners/* findOwners */.G)(new Set(socketsInside(inner, endpoint)), (0,processes/* localProcesses */.D)());
    const cgroups = [...pids.values()].flat().map((pid) => (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cgroup`) ?? '');
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
var container_run = __webpack_require__(9382);
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
    const { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary, isStopping, } = row;
    const known = { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary };
    const isOfUnit = row.unit !== undefined || undefined;
    const place = { composeDirectory: row.composeDirectory, composeFiles: row.composeFiles };
    const told = (0,defined/* defined */.s)({ ...known, ...place, isStopping, isOfUnit, isGone: hasEnded(row) || undefined });
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
var container_source = __webpack_require__(7062);
// EXTERNAL MODULE: ./lib/src/host/managers/docker.js
var docker = __webpack_require__(2301);
// EXTERNAL MODULE: ./lib/src/host/managers/docker-details.js
var docker_details = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/src/host/managers/podman.js
var podman = __webpack_require__(1136);
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

/***/ 5118:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withDetails),
/* harmony export */   m: () => (/* binding */ parseDetails)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9666);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6902);
/* harmony import */ var _linux_ci_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _linux_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5800);
/* harmony import */ var _container_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9382);
/* harmony import */ var _docker_sockets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8878);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2880);








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
    const named = run && (0,_container_run_js__WEBPACK_IMPORTED_MODULE_4__/* .withLife */ .d9)(run, holder, processes);
    return { ...holder, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ container, run: named ?? holder.run }) };
}


/***/ }),

/***/ 5407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ contenderOf),
/* harmony export */   Wq: () => (/* binding */ CONTENDER_STATES),
/* harmony export */   jm: () => (/* binding */ CONTENDER_PROPERTIES)
/* harmony export */ });
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
/* harmony import */ var _claims_shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6609);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5821);
/* harmony import */ var _unit_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7969);





const CONTENDER_PROPERTIES = ['ActiveState', 'SubState', 'ExecStart', 'Environment', 'InvocationID'];
const CONTENDER_STATES = 'failed,activating';
const MOST_CHARACTERS = 65_536;
const UNIT = /^[\w:.@\\-]+\.service$/;
function contenderOf(values, key, isYoung) {
    const unit = values.get('Id') ?? '';
    const { isEnabled, isGenerated, file, restarts, result, exitStatus, signal } = (0,_unit_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(values);
    const state = stateOf(values, isYoung);
    if (state === undefined || !UNIT.test(unit))
        return undefined;
    const command = commandsOf(values.get('ExecStart') ?? '');
    const facts = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ isEnabled, isGenerated, file, restarts, result, exitStatus, signal });
    const invocation = /^[\da-f]{32}$/.exec(values.get('InvocationID') ?? '')?.[0];
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
        manager: { ...(0,_model_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOf */ .uF)(key, unit), ...facts },
        state,
        claims: (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({
            name: unit.replace(/\.service$/, ''),
            commands: command.map((text) => ({ text })),
            variables: (0,_claims_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)((values.get('Environment') ?? '').slice(0, MOST_CHARACTERS)),
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

/***/ 2855:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ askProcessInfo),
/* harmony export */   OE: () => (/* binding */ withPrograms),
/* harmony export */   yA: () => (/* binding */ statusCommand)
/* harmony export */ });
/* unused harmony exports parseSocketPath, parsePrograms */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9666);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5083);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7641);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);
/* harmony import */ var _linux_supervisor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3863);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4026);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5800);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8255);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2880);










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
    const named = config === undefined ? undefined : parseSocketPath((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)(config) ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config));
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

/***/ 7969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   eW: () => (/* binding */ FOLLOWERS),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zr: () => (/* binding */ FACT_PROPERTIES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);


const STARTERS = ['TriggeredBy', 'UpheldBy'];
const FOLLOWERS = ['RequiredBy', 'RequisiteOf', 'BoundBy', 'ConsistsOf', 'PropagatesStopTo'];
const FACT_PROPERTIES = [
    ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
    ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
    ...['WantedBy', ...STARTERS, ...FOLLOWERS, 'KillMode', 'MainPID', 'CanStop', 'ActiveState', 'InvocationID'],
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
    const isEnabled = state !== undefined && /^(enabled|generated)$/.test(state);
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
        isStopping: text('ActiveState') === 'deactivating' ? true : undefined,
        invocation: invocationOf(values),
        ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
    });
}
function invocationOf(values) {
    const isRunning = /^(active|reloading|refreshing|deactivating)$/.test(values.get('ActiveState') ?? '');
    return (isRunning && values.get('InvocationID')) || undefined;
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

/***/ 8728:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ withActiveKin),
/* harmony export */   aD: () => (/* binding */ activeUnits),
/* harmony export */   n$: () => (/* binding */ followersOf)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5821);
/* harmony import */ var _systemctl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4115);
/* harmony import */ var _unit_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7969);




async function withActiveKin(listeners, viewer) {
    const managers = listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []));
    const keys = [...new Set(managers.filter((one) => kinOf(one).length > 0).map(_model_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceManagerOf */ .gE))];
    const answers = keys.map(async (key) => [key, await activeOf(key, managers, viewer)]);
    const active = new Map(await Promise.all(answers));
    return listeners.map((listener) => ({
        ...listener,
        holders: listener.holders.map(({ manager, ...rest }) => ({
            ...rest,
            ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ manager: manager && withActive(manager, active.get((0,_model_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceManagerOf */ .gE)(manager))) }),
        })),
    }));
}
const ACTIVE = /^(active|activating|reloading|refreshing)$/;
function kinOf({ restartedBy = [], takesAlong = [] }) {
    return [...restartedBy, ...takesAlong];
}
const MOST_STEPS = 5;
async function activeOf(key, managers, viewer) {
    const own = managers.filter((one) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceManagerOf */ .gE)(one) === key);
    const active = new Map(own.map(({ unit, takesAlong = [] }) => [unit, takesAlong]));
    const asked = new Set(active.keys());
    let front = own.flatMap(kinOf).filter((unit) => !asked.has(unit));
    for (let step = 0; step < MOST_STEPS && front.length > 0; step++) {
        const units = [...new Set(front)];
        const answer = await (0,_systemctl_js__WEBPACK_IMPORTED_MODULE_0__/* .askSystemctl */ .QD)(key, ['show', `--property=${PROPERTIES}`, '--', ...units], viewer);
        if ('failed' in answer)
            return undefined;
        for (const unit of units)
            asked.add(unit);
        const found = activeUnits((0,_systemctl_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProperties */ .$9)(answer.stdout));
        for (const [unit, followers] of found)
            active.set(unit, followers);
        front = [...found.values()].flat().filter((unit) => !asked.has(unit));
    }
    return active;
}
const PROPERTIES = ['Id', 'ActiveState', ..._unit_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOWERS */ .eW].join(',');
function activeUnits(all) {
    const active = [...all].filter((values) => ACTIVE.test(values.get('ActiveState') ?? ''));
    return new Map(active.map((values) => [values.get('Id') ?? '', (0,_unit_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(values).takesAlong ?? []]));
}
function withActive(manager, active) {
    if (active === undefined)
        return manager;
    const { restartedBy = [], takesAlong, ...rest } = manager;
    const starters = restartedBy.filter((unit) => active.has(unit));
    return {
        ...rest,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
            restartedBy: starters.length === 0 ? undefined : starters,
            takesAlong: followersOf(manager, active),
        }),
    };
}
function followersOf({ unit, takesAlong = [] }, active) {
    const found = new Set();
    const add = (one) => {
        if (one === unit || found.has(one) || !active.has(one))
            return;
        found.add(one);
        for (const next of active.get(one) ?? [])
            add(next);
    };
    for (const one of takesAlong)
        add(one);
    return found.size === 0 ? undefined : [...found];
}


/***/ }),

/***/ 4859:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ portsInVain),
/* harmony export */   v: () => (/* binding */ parseFailures)
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1726);

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


/***/ })

};
;