"use strict";
exports.id = 8398;
exports.ids = [8398];
exports.modules = {

/***/ 5800:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony export */   jC: () => (/* binding */ composePlaceOf),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


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
const STOPPING = new Set(['stopping', 'removing']);
function commonFields({ Image, State }) {
    const isIn = (states) => typeof State === 'string' && states.has(State);
    return { image: textOf(Image, IMAGE), isRunning: isIn(HOLDING), isStopping: isIn(STOPPING) || undefined };
}
function composePlaceOf(labels) {
    const directory = textOf(labels['com.docker.compose.project.working_dir'], PATH);
    const listed = labels['com.docker.compose.project.config_files'];
    const files = typeof listed === 'string' ? listed.split(',', MOST_FILES).filter((one) => textOf(one, PATH)) : [];
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ composeDirectory: directory, composeFiles: files.length > 0 ? files : undefined });
}
const PATH = /^\/[^\p{Cc}]*$/u;
const MOST_FILES = 20;
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
    const isPort = Number.isInteger(value) && Number(value) >= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .LOWEST_PORT */ .H_ && Number(value) <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG;
    return isPort ? Number(value) : undefined;
}
function protocolOf(value) {
    return value === 'tcp' || value === 'udp' ? value : undefined;
}


/***/ }),

/***/ 8878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ isAsleep),
/* harmony export */   M7: () => (/* binding */ SYSTEM_SOCKET),
/* harmony export */   Nl: () => (/* binding */ daemonsOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports socketsOfDaemon, parseContext */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _linux_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7992);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5800);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8255);





const SYSTEM_SOCKET = '/var/run/docker.sock';
function daemonsOf(uid, running = runningOf(uid)) {
    const usual = uid === 0 ? SYSTEM_SOCKET : `/run/user/${uid}/docker.sock`;
    const told = running.flatMap((pid) => socketsOfDaemon((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/cmdline`) ?? ''));
    const found = [...configured(), usual, ...told].flatMap((path) => (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSocket */ .i)(path, uid) ?? []);
    return { sockets: [...new Set(found)].slice(0, MAX_SOCKETS), running: running.length };
}
const MAX_SOCKETS = 5;
function runningOf(uid) {
    return (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)().filter((pid) => (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/comm`) === 'dockerd\n' && uidOf(pid) === uid);
}
function uidOf(pid) {
    return (0,_linux_process_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUid */ .Y)((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/status`) ?? '');
}
function configured() {
    return /^unix:\/\/(\/.+)$/.exec(process.env.DOCKER_HOST ?? '')?.slice(1) ?? [];
}
function socketsOfDaemon(cmdline) {
    return cmdline.split('\0').flatMap((arg) => /^(?:-H=?|--host=)?unix:\/\/(\/.+)$/.exec(arg)?.[1] ?? []);
}
function isAsleep(uid, { running }) {
    return uid === 0 && running === 0 && (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/proc/1/comm') === 'systemd\n';
}
function hostOf(socket) {
    const isUsual = process.env.DOCKER_HOST === undefined && !hasContext() && socket === realPath(SYSTEM_SOCKET);
    return isUsual ? undefined : `unix://${socket}`;
}
function hasContext() {
    const { DOCKER_CONTEXT, DOCKER_CONFIG, HOME } = process.env;
    const settings = (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`${DOCKER_CONFIG ?? `${HOME}/.docker`}/config.json`) ?? '';
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

/***/ 2301:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ askDockerAt),
/* harmony export */   Qu: () => (/* binding */ joinDaemons),
/* harmony export */   ad: () => (/* binding */ askDocker)
/* harmony export */ });
/* unused harmony export parseDockerContainers */
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
/* harmony import */ var _docker_sockets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);





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
        ...(0,_container_row_js__WEBPACK_IMPORTED_MODULE_0__/* .composePlaceOf */ .jC)(labels),
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

/***/ 8255:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ownSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 1136:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ askPodman),
/* harmony export */   Qe: () => (/* binding */ mayAskPodman),
/* harmony export */   m3: () => (/* binding */ inspectPodman)
/* harmony export */ });
/* unused harmony export parsePodmanContainers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1844);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6902);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1075);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4026);
/* harmony import */ var _container_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5800);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);









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
        ...(0,_container_row_js__WEBPACK_IMPORTED_MODULE_4__/* .composePlaceOf */ .jC)(labels),
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

/***/ 4115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ parseProperties),
/* harmony export */   BI: () => (/* binding */ readManagers),
/* harmony export */   Gi: () => (/* binding */ systemctlFor),
/* harmony export */   QD: () => (/* binding */ askSystemctl),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3875);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _concern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3949);





async function askSystemctl(key, args, viewer) {
    return key === 'system' ? (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('systemctl', args) : askUser(key, args, viewer);
}
function systemctlFor(key, viewer) {
    if (key === 'system')
        return 'systemctl';
    const by = (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .byOwner */ .TI)({ uid: key, user: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(key) }, viewer);
    return (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCall */ .Ms)({ words: ['systemctl', '--user'], ...by, targets: [] });
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

/***/ 2880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ getJson),
/* harmony export */   wE: () => (/* binding */ getEach),
/* harmony export */   zu: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6902);

const NO_TLS = { servername: '' };
const MAX_BYTES = 16 * 1024 * 1024;
async function getJson(socketPath, path, deadlineMs) {
    return parseAnswer(socketPath, await askSocket({ socketPath, path }, deadlineMs));
}
const MAX_CONNECTIONS = 4;
async function getEach(socketPath, paths) {
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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

/***/ 3875:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ formatCalls),
/* harmony export */   Ms: () => (/* binding */ formatCall),
/* harmony export */   TI: () => (/* binding */ byOwner),
/* harmony export */   ee: () => (/* binding */ byRoot)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);


function byRoot({ uid }) {
    return uid === 0 ? {} : { as: 'root' };
}
function byOwner(owner, { uid }) {
    return owner.uid === uid ? {} : { as: { ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ uid: owner.uid, user: owner.user }) } };
}
function formatCalls(calls) {
    return calls.map(formatCall).join(' && ');
}
function formatCall({ words, as, variables = {}, mayFail, pasted }) {
    if (pasted !== undefined)
        return pasted;
    const settings = Object.entries(variables).map(([name, value]) => `${name}=${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .XW)(value)}`);
    const text = [...wordsAs(as), ...settings, ...words.map(_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .XW)].join(' ');
    return mayFail === true ? `{ ${text} 2>/dev/null || true; }` : text;
}
function wordsAs(as) {
    if (as === undefined)
        return [];
    return as === 'root' ? ['sudo'] : ['sudo', '-u', userOf(as), runtimeOf(as)];
}
function userOf({ uid, user = '' }) {
    return /^[a-z_][\w.-]*$/i.test(user) ? user : `'#${uid}'`;
}
function runtimeOf({ uid }) {
    return `XDG_RUNTIME_DIR=/run/user/${uid}`;
}


/***/ })

};
;