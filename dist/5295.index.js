"use strict";
exports.id = 5295;
exports.ids = [5295];
exports.modules = {

/***/ 2371:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ localSight)
/* harmony export */ });
/* unused harmony export readViewer */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _plain_viewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5564);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1058);




function localSight() {
    const processes = (0,_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .localProcesses */ .D)();
    return { viewer: readViewer(processes), processes };
}
function readViewer(processes) {
    const { manager, container } = processes.ownerOfProcess(process.pid);
    const ancestors = processes.ancestors(process.pid);
    const worker = ancestors.find(_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkerProcess */ .Ev);
    const job = worker === undefined ? undefined : readJob(worker, { ancestors, processes });
    return { ...(0,_plain_viewer_js__WEBPACK_IMPORTED_MODULE_1__/* .plainViewer */ .d)(), ancestors: [process.pid, ...ancestors], ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ manager, container, job }) };
}
function readJob(worker, { ancestors, processes }) {
    const marks = (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnMarks */ .DU)(ancestors);
    const { runId, attempt, job, runner } = (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(marks, undefined, { starts: [], isComplete: false }) ?? {};
    const directory = (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(marks.GITHUB_WORKSPACE ?? process.cwd())?.directory;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ startedAt: processes.read(worker)?.startedAt, runId, attempt, job, runner, directory });
}


/***/ }),

/***/ 5295:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVitals: () => (/* binding */ readVitals)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/host/deadline.js
var deadline = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/src/host/services/ledger.js
var services_ledger = __webpack_require__(6900);
// EXTERNAL MODULE: ./lib/src/host/linux/viewer.js
var viewer = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var account = __webpack_require__(4026);
// EXTERNAL MODULE: ./lib/src/host/managers/docker.js
var docker = __webpack_require__(2301);
// EXTERNAL MODULE: ./lib/src/host/managers/docker-sockets.js
var docker_sockets = __webpack_require__(8878);
// EXTERNAL MODULE: ./lib/src/host/managers/podman.js
var podman = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/host/services/containers/engines.js
var engines = __webpack_require__(1841);
;// CONCATENATED MODULE: ./lib/src/host/linux/vitals/engines.js





function readEngines(sight) {
    return Promise.all((0,engines/* enginesOf */.D)(sight).map((engine) => stateOf(engine, sight)));
}
async function stateOf({ engine, uid }, { viewer }) {
    const who = { engine, user: (0,account/* userName */.nT)(uid) };
    const answer = engine === 'docker' ? await askAll(uid) : await (0,podman/* askPodman */.D8)(uid, viewer);
    if (answer === 'down')
        return { ...who, state: 'down' };
    if ('failed' in answer)
        return { ...who, state: 'unknown', reason: answer.failed };
    const running = answer.rows.filter(({ isRunning }) => isRunning).length;
    return { ...who, state: 'up', running, stopped: answer.rows.length - running };
}
async function askAll(uid) {
    const daemons = (0,docker_sockets/* daemonsOf */.Nl)(uid);
    if (daemons.running === 0 && ((0,docker_sockets/* isAsleep */.LK)(uid, daemons) || daemons.sockets.length === 0))
        return 'down';
    return (0,docker/* joinDaemons */.Qu)(uid, daemons, await Promise.all(daemons.sockets.map((socket) => (0,docker/* askDockerAt */.DI)(socket, true))));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/src/host/linux/limits.js
var linux_limits = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-counters.js
var socket_counters = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(5165);
;// CONCATENATED MODULE: ./lib/src/host/linux/vitals/ports.js






function readPortVitals(directory = '/proc/net') {
    const { limits, gaps } = (0,linux_limits/* readLimits */.BU)();
    const counters = (0,socket_counters/* readCounters */.MN)(directory);
    const timeWait = counters === undefined
        ? { gaps: [gapOf('how many connections are in TIME_WAIT', `${directory}/sockstat`)] }
        : { timeWait: counters.timeWait, gaps: [] };
    const marks = readMarks(directory);
    const told = [...gaps, ...timeWait.gaps];
    if ('gap' in marks)
        return { ...timeWait, gaps: [...told, marks.gap] };
    const { ephemeral, reserved } = limits;
    return {
        ...timeWait,
        ...(ephemeral === undefined ? {} : { ephemeral: useOf(ephemeral, reserved, marks) }),
        gaps: told,
    };
}
function useOf(range, reserved, { busy, lingering }) {
    const given = [...(0,model_port/* portsOf */.a5)(range)].filter((port) => !reserved.some((one) => (0,model_port/* isInRange */.h$)(port, one)));
    const used = given.filter((port) => busy[port] === 1).length;
    const left = given.filter((port) => busy[port] !== 1 && lingering[port] === 1).length;
    return { range, size: given.length, used, lingering: left };
}
const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'];
function readMarks(directory) {
    const marks = { busy: (0,port_set/* portSet */.S9)([]), lingering: (0,port_set/* portSet */.S9)([]) };
    for (const name of TABLES) {
        try {
            (0,socket_table/* markPorts */.a0)((0,external_node_fs_.readFileSync)(`${directory}/${name}`), marks.busy, marks.lingering);
        }
        catch (error) {
            if (name.endsWith('6') && error.code === 'ENOENT')
                continue;
            return { gap: gapOf('how much of the ephemeral range is used', `${directory}/${name}`) };
        }
    }
    return marks;
}
function gapOf(subject, path) {
    return { subject, reason: `${path} cannot be read`, command: `sudo cat ${path}`, affects: 'naming' };
}

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var model_unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/host/managers/concern.js
var concern = __webpack_require__(3949);
// EXTERNAL MODULE: ./lib/src/host/managers/systemctl.js
var systemctl = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/linux/vitals/runners.js







const USUAL = 'actions.runner.*.service';
const FORM = /^[\w:.@\\-]+\.service$/;
async function readRunners({ viewer, processes }) {
    const pids = (0,proc_file/* listPids */.$q)().filter((pid) => (0,holder/* programName */.kX)(processes.commandOf(pid) ?? '') === 'Runner.Listener');
    const owners = pids.map((pid) => ({ pid, manager: processes.ownerOfProcess(pid).manager }));
    const ofUnits = owners.flatMap(({ manager }) => (manager?.kind === 'systemd' ? manager : []));
    const byHand = owners.filter(({ manager }) => manager?.kind !== 'systemd');
    const loose = byHand.map(({ pid }) => (0,defined/* defined */.s)({ user: processes.read(pid)?.user, isRunning: true }));
    const keys = new Set([
        ...ofUnits.map(model_unit/* serviceManagerOf */.gE),
        ...((0,concern/* isSystemdFirst */.W)() ? ['system'] : []),
    ]);
    const told = await Promise.all([...keys].map((key) => askUnits(key, ofUnits, viewer)));
    return { runners: [...told.flatMap(({ runners }) => runners), ...loose], gaps: told.flatMap(({ gaps }) => gaps) };
}
async function askUnits(key, managers, viewer) {
    const units = [...new Set(managers.filter((one) => (0,model_unit/* serviceManagerOf */.gE)(one) === key).map(({ unit }) => unit))];
    const names = [...units, USUAL];
    const answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', '--property=Id,ActiveState,KillMode', '--', ...names], viewer);
    if ('stdout' in answer)
        return { runners: runnersOf((0,systemctl/* parseProperties */.$9)(answer.stdout), key), gaps: [] };
    const command = `${(0,systemctl/* systemctlFor */.Gi)(key, viewer)} show --property=Id,KillMode '${USUAL}'`;
    const gap = { subject: 'the KillMode of the runner units', reason: answer.failed, command, affects: 'naming' };
    return { runners: units.map((unit) => ({ ...nameOf(key, unit), isRunning: true })), gaps: [gap] };
}
function runnersOf(blocks, key) {
    const known = new Map();
    for (const values of blocks) {
        const unit = values.get('Id') ?? '';
        if (!FORM.test(unit))
            continue;
        const isRunning = /^(active|activating|reloading|deactivating)$/.test(values.get('ActiveState') ?? '');
        const killMode = /^[a-z-]+$/.exec(values.get('KillMode') ?? '')?.[0];
        known.set((0,model_unit/* unitKey */.g2)((0,model_unit/* unitOf */.uF)(key, unit)), (0,defined/* defined */.s)({ ...nameOf(key, unit), isRunning, killMode }));
    }
    return [...known.values()];
}
function nameOf(key, unit) {
    return key === 'system' ? { unit } : { unit, user: (0,account/* userName */.nT)(key) };
}

;// CONCATENATED MODULE: ./lib/src/host/linux/vitals/read.js







async function readVitals() {
    const sight = (0,viewer/* localSight */.z)();
    const ledger = (0,services_ledger/* openLedger */.au)();
    const [engines, { runners, gaps }] = await ledger.run(() => (0,deadline/* withDeadline */.NE)(() => Promise.all([readEngines(sight), readRunners(sight)])));
    const { gaps: unread, ...ports } = readPortVitals();
    return {
        ...{ hostname: (0,external_node_os_.hostname)(), at: new Date().toISOString(), ...ports },
        ...{ engines, runners, gaps: [...unread, ...gaps, ...ledger.gaps()] },
    };
}


/***/ }),

/***/ 3949:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSystemdFirst),
/* harmony export */   k: () => (/* binding */ isAnyConcerned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8957);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _container_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7062);




function isAnyConcerned(listeners) {
    return (isSystemdFirst() || listeners.some((listener) => listener.holders.some((holder) => isConcerned(holder, listener))));
}
function isConcerned(holder, listener) {
    const { process, manager, container } = holder;
    if (process === undefined || manager !== undefined || container !== undefined)
        return true;
    return (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .isServiceManager */ .VR)(holder) || (0,_container_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(holder, listener) !== undefined;
}
function isSystemdFirst() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/systemd/system') && ((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/proc/1/comm') ?? 'systemd\n') === 'systemd\n';
}


/***/ }),

/***/ 7062:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8957);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);


function keyOf({ engine, uid }) {
    return `${engine} ${uid}`;
}
function sourceOf(holder, listener) {
    const { process, container } = holder;
    if (container === undefined)
        return (0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye)(listener) ? sourceOfDaemon(holder) : undefined;
    if (container.engine === 'containerd')
        return undefined;
    const uid = container.uid ?? (container.id === undefined ? process?.uid : 0);
    return { engine: container.engine, uid: uid ?? 0 };
}
function sourceOfDaemon({ process, manager }) {
    const isRoots = process !== undefined && (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(process.command) === 'dockerd' && process.uid === 0;
    if (isRoots)
        return { engine: 'docker', uid: 0 };
    if (process !== undefined || manager?.unit !== 'docker.service')
        return undefined;
    const uid = manager.scope === 'system' ? 0 : manager.uid;
    return uid === undefined ? undefined : { engine: 'docker', uid };
}


/***/ }),

/***/ 1841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enginesOf),
/* harmony export */   F: () => (/* binding */ hasDockerContainers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _linux_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7992);
/* harmony import */ var _managers_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6900);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7811);






const MOST_USERS = 16;
function enginesOf({ processes }) {
    const pids = new Map();
    for (const pid of (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)()) {
        const name = (0,_linux_process_js__WEBPACK_IMPORTED_MODULE_5__/* .parseName */ .$q)(processes.statOf(pid));
        if (name !== 'dockerd' && name !== 'conmon')
            continue;
        const { container } = processes.ownerOfProcess(pid);
        if (container !== undefined && (name === 'dockerd' || container.engine !== 'podman'))
            continue;
        const key = `${name} ${processes.read(pid)?.uid}`;
        pids.set(key, [...(pids.get(key) ?? []), pid]);
    }
    const users = readUsers();
    return [
        ...usersOf('dockerd', pids, users.filter(({ uid }) => hasDocker(uid))).map((uid) => ({
            ...{ engine: 'docker', uid, pids: pids.get(`dockerd ${uid}`) ?? [] },
        })),
        ...usersOf('conmon', pids, users.filter(hasPodman)).map((uid) => ({
            ...{ engine: 'podman', uid, pids: pids.get(`conmon ${uid}`) ?? [] },
        })),
    ];
}
function usersOf(program, pids, marked) {
    const running = [...pids.keys()].flatMap((key) => (key.startsWith(`${program} `) ? Number(key.split(' ')[1]) : []));
    const all = new Set([...running, ...marked.map(({ uid }) => uid)].filter(Number.isInteger));
    const users = [...all].sort((a, b) => a - b);
    if (users.length > MOST_USERS)
        noteUsers(program === 'dockerd' ? 'docker' : 'podman', users.slice(MOST_USERS));
    return users.slice(0, MOST_USERS);
}
function noteUsers(engine, unasked) {
    const [uid = 0] = unasked;
    const host = engine === 'docker' ? ` -H unix:///run/user/${uid}/docker.sock` : '';
    const more = unasked.length > 1 ? ` and those of ${unasked.length - 1} more users` : '';
    const command = `sudo -u ${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sudoUser */ .RV)(uid)} env -C / ${engine}${host} ps --all`;
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .noteCut */ .tv)(`${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(uid)}’s containers of ${engine}${more}`, `${MOST_USERS} users alone are asked`, command);
}
const MOST_ACCOUNTS = 500;
function readUsers() {
    return (0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccounts */ .I9)((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/etc/passwd') ?? '').slice(0, MOST_ACCOUNTS);
}
function hasDocker(uid) {
    if (uid !== 0)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/run/user/${uid}/docker.sock`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/docker.sock') || hasDockerContainers() === true;
}
function hasPodman(account) {
    const runtime = account.uid === 0 ? '/run/containers/storage' : `/run/user/${account.uid}/containers`;
    return (0,_storage_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStorage */ .u)(account) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(runtime);
}
function hasDockerContainers() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/var/lib/docker/containers').length > 0;
    }
    catch (error) {
        return error.code === 'ENOENT' ? false : undefined;
    }
}


/***/ }),

/***/ 7811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ storedContainers),
/* harmony export */   u: () => (/* binding */ hasStorage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);


function storageOf({ uid, home }) {
    return uid === 0 ? '/var/lib/containers/storage' : `${home}/.local/share/containers/storage`;
}
const LISTS = ['containers.json', 'volatile-containers.json'];
function hasStorage(account) {
    try {
        return driversOf(account).length > 0;
    }
    catch {
        return false;
    }
}
function driversOf(account) {
    const storage = storageOf(account);
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(storage).filter((name) => name.endsWith('-containers'));
    return names.map((name) => `${storage}/${name}`);
}
function storedContainers(account) {
    try {
        const drivers = driversOf(account);
        if (drivers.length === 0)
            return undefined;
        const paths = drivers.flatMap((driver) => LISTS.map((list) => `${driver}/${list}`));
        return paths.flatMap((path) => idsOf(readOwn(path, account)));
    }
    catch {
        return undefined;
    }
}
function idsOf(text) {
    return (0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(JSON.parse(text)).flatMap((container) => (0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(container).id, _managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__.ID) ?? []);
}
const MAX_BYTES = 4 * 1024 * 1024;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function readOwn(path, { uid }) {
    const file = openIfThere(path);
    if (file === undefined)
        return '[]';
    try {
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const isOwn = state.isFile() && (state.uid === uid || state.uid === 0) && state.size <= MAX_BYTES;
        if (!isOwn)
            throw new Error('not a list of containers');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function openIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 6900:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   cM: () => (/* binding */ maySpend),
/* harmony export */   tv: () => (/* binding */ noteCut)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);

const ledgers = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
function openLedger() {
    const ledger = { gaps: new Map(), bytes: new Map() };
    return {
        run: (work) => ledgers.run(ledger, work),
        gaps: () => [...ledger.gaps.values()].slice(0, MOST_GAPS),
    };
}
const MOST_GAPS = 50;
function noteCut(subject, reason, command) {
    ledgers.getStore()?.gaps.set(subject, { subject, reason, command, affects: 'naming' });
}
const MOST_OF_USER = 16 * 1024 * 1024;
const LEAST_OF_FILE = 1024;
function maySpend(uid, size) {
    const bytes = ledgers.getStore()?.bytes;
    const spent = (bytes?.get(uid) ?? 0) + Math.max(size, LEAST_OF_FILE);
    bytes?.set(uid, spent);
    return spent <= MOST_OF_USER;
}


/***/ })

};
;