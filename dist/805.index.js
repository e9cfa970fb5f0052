export const id = 805;
export const ids = [805];
export const modules = {

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   DU: () => (/* binding */ readOwnMarks),
/* harmony export */   E: () => (/* binding */ mayJobGoOn),
/* harmony export */   QF: () => (/* binding */ readWorkers),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   h6: () => (/* binding */ isBesideRunner),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES),
/* harmony export */   xD: () => (/* binding */ isWorker)
/* harmony export */ });
/* unused harmony export hidesProcesses */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1709);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4321);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7169);




const RUN_VARIABLES = [
    'RUNNER_TRACKING_ID',
    'RUNNER_NAME',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_WORKSPACE',
];
function readRun(process, isManaged, processes) {
    const { pid, cwd = '' } = process;
    const start = () => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStart */ .oZ)(processes.statOf(pid));
    const variables = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
    const named = variables.GITHUB_RUN_ID === undefined ? undefined : runOf(variables, start(), processes.workers());
    const workspace = named === undefined ? workspaceOf(cwd) : undefined;
    return workspace === undefined || isManaged() ? named : { ...workspace, alive: mayGoOn(start(), processes.workers()) };
}
function workspaceOf(cwd) {
    const [, directory, repository] = /^(\/.*)\/_work\/([\w.-]{1,100})\/\2(?:\/|$)/.exec(cwd) ?? [];
    return repository === undefined || directory === undefined ? undefined : { repository, directory };
}
const FORMS = [
    ['GITHUB_SERVER_URL', /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?$/],
    ['GITHUB_REPOSITORY', /^\w[\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/],
    ['GITHUB_RUN_ID', /^\d{1,20}$/],
    ['GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,5}$/],
    ['GITHUB_JOB', /^[A-Za-z_][\w-]{0,199}$/],
    ['RUNNER_NAME', /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u],
];
function runOf(variables, start, workers) {
    const believed = believable(variables);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = believed;
    if (server === undefined || repository === undefined || runId === undefined)
        return undefined;
    const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = believed;
    const page = `${server}/${repository}/actions/runs/${runId}`;
    const url = Number(attempt ?? 1) > 1 ? `${page}/attempts/${attempt}` : page;
    const tracking = variables.RUNNER_TRACKING_ID;
    const alive = !isProvedDead(tracking, start, workers);
    const isOwn = tracking !== undefined && tracking !== '' && tracking === workers.ownTrackingId ? true : undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ repository, runId, attempt, job, runner, url, alive, isOwn });
}
function believable(variables) {
    return Object.fromEntries(FORMS.flatMap(([name, form]) => (form.test(variables[name] ?? '') ? [[name, variables[name]]] : [])));
}
function isProvedDead(trackingId, start, workers) {
    const isOwn = trackingId !== '' && trackingId === workers.ownTrackingId;
    return trackingId !== undefined && !isOwn && !mayGoOn(start, workers);
}
function mayGoOn(start, workers) {
    return start === undefined || !workers.isComplete || !workers.starts.every((workerStart) => workerStart > start);
}
function mayJobGoOn(pid, { statOf, workers }) {
    const known = workers();
    return pid === undefined ? !known.isComplete || known.starts.length > 0 : mayGoOn((0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStart */ .oZ)(statOf(pid)), known);
}
function readOwnMarks(ancestors) {
    for (const pid of [process.pid, ...ancestors]) {
        const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
        if (marks.RUNNER_TRACKING_ID !== undefined || marks.GITHUB_RUN_ID !== undefined)
            return marks;
    }
    return {};
}
function readWorkers({ statOf, ancestors }) {
    const starts = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$)()
        .filter((pid) => isWorker((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/cmdline`) ?? ''))
        .flatMap((pid) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStart */ .oZ)(statOf(pid)) ?? []);
    const ownTrackingId = readOwnMarks(ancestors(process.pid)).RUNNER_TRACKING_ID;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ starts, isComplete: seesEverybody(), ownTrackingId });
}
function isWorker(cmdline) {
    return baseOf(cmdline) === 'Runner.Worker';
}
function isBesideRunner(pid, { besides }) {
    return besides(pid).some((other) => baseOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${other}/cmdline`) ?? '') === 'Runner.Listener');
}
function baseOf(cmdline) {
    const [program = ''] = cmdline.split('\0');
    return program.slice(program.lastIndexOf('/') + 1);
}
function seesEverybody() {
    const isHiding = hidesProcesses((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)('/proc/self/mounts') ?? '');
    return (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)('/proc/1/stat') !== undefined && (process.geteuid?.() === 0 || !isHiding);
}
function hidesProcesses(mounts) {
    return /^\S+ \/proc proc \S*\bhidepid=(?!0\b|off\b)/m.test(mounts);
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3337);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7701);


function readVariables(pid, names) {
    return parseVariables((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .X)(`${(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(pid)}/environ`) ?? '', names);
}
function parseVariables(environ, names) {
    const found = {};
    const pairs = `\0${environ}\0`;
    for (const name of names) {
        const mark = `\0${name}=`;
        const at = pairs.indexOf(mark);
        if (at !== -1)
            found[name] = pairs.slice(at + mark.length, pairs.indexOf('\0', at + 1));
    }
    return found;
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lease: () => (/* binding */ lease)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var address = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/host/bind.js
var bind = __webpack_require__(1022);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/keeper.js




async function startKeeper({ owner, files, env }) {
    const [file = '', ...args] = commandOf(owner);
    const keeper = (0,external_node_child_process_.spawn)(file, args, { detached: true, cwd: '/', env, stdio: ['ignore', 'ignore', 'ignore', ...files] });
    await new Promise((resolve, reject) => {
        keeper.once('spawn', resolve);
        keeper.once('error', (error) => reject(new errors/* HostError */.d(`the leases cannot be kept: ${error.message}`)));
    });
    keeper.unref();
    return keeper.pid ?? 0;
}
function commandOf(owner) {
    const tail = (process.env.PATH ?? '').split(external_node_path_.delimiter).map((directory) => realPath((0,external_node_path_.join)(directory, 'tail')));
    const found = tail.find((path) => path !== undefined);
    if (found !== undefined && !/\/(busybox|toybox)[^/]*$/.test(found)) {
        return ['tail', `--pid=${owner}`, '-s', '1', '-f', '/dev/null'];
    }
    return [process.execPath, '-e', WATCH, String(owner)];
}
const WATCH = `setInterval(() => {
  try { process.kill(Number(process.argv[1]), 0) } catch (error) { if (error.code !== 'EPERM') process.exit() }
}, 1000)`;
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/host/linux/leases/marks.js
var marks = __webpack_require__(6224);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/names.js
var names = __webpack_require__(3694);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js
var leases_owner = __webpack_require__(4949);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/park.js

const LOOPBACK = '127.0.0.1';
const OTHER_LOOPBACK = '127.0.0.2';
function openPark() {
    let opening = Promise.resolve(undefined);
    return {
        async park(port) {
            opening = opening.then((sink) => sink ?? openSink(port));
            const sink = await opening;
            return sink === undefined || sink.port === port
                ? sink?.first
                : connectFrom({ port, address: LOOPBACK }, sink.port);
        },
        close() {
            void opening.then((sink) => sink?.server.close());
        },
    };
}
async function openSink(port) {
    const server = (0,external_node_net_.createServer)({ pauseOnConnect: true, allowHalfOpen: true });
    if (!(await isListening(server, port)))
        return undefined;
    const accepted = new Promise((resolve) => {
        server.on('connection', (socket) => {
            const isOurs = socket.remoteAddress === OTHER_LOOPBACK && socket.remotePort === port;
            if (isOurs)
                resolve(socket);
            else
                socket.destroy();
        });
    });
    const client = await connectFrom({ port, address: OTHER_LOOPBACK }, port);
    if (client === undefined) {
        server.close();
        return undefined;
    }
    const first = await accepted;
    client.destroy();
    return { port, server, first };
}
function isListening(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => (isRefusal(error) ? resolve(false) : reject(error)));
        server.listen({ port, host: LOOPBACK, exclusive: true }, () => resolve(true));
    });
}
function connectFrom(from, port) {
    return new Promise((resolve, reject) => {
        const local = { localAddress: from.address, localPort: from.port };
        const socket = (0,external_node_net_.connect)({ host: LOOPBACK, port, ...local, allowHalfOpen: true });
        socket.once('error', (error) => (isRefusal(error) ? resolve(undefined) : reject(error)));
        socket.once('connect', () => resolve(socket.pause()));
    });
}
function isRefusal({ code }) {
    return code === 'EADDRINUSE' || code === 'EACCES';
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/lease.js









const CHUNK = 100;
async function lease(orders, id) {
    const park = openPark();
    const results = [];
    try {
        for (let at = 0; at < orders.length; at += CHUNK) {
            results.push(...(await Promise.all(orders.slice(at, at + CHUNK).map((order) => meet(order, park)))));
        }
    }
    catch (error) {
        for (const { claims } of results)
            lease_close(claims);
        throw new errors/* HostError */.d(`ports cannot be leased: ${error.message}`);
    }
    finally {
        park.close();
    }
    const claims = results.flatMap((result) => result.claims);
    return {
        met: results.map(({ requirement }) => requirement),
        drop: () => lease_close(claims),
        async keepFor(owner = (0,leases_owner/* ownerOfCaller */.cE)()) {
            if (claims.length === 0)
                return undefined;
            const leases = results.flatMap(({ requirement }, index) => leaseOf(requirement, orders[index]));
            const env = (0,marks/* marksOf */.Ok)(leases, { id, owner: (0,leases_owner/* formatOwner */.Vu)(owner) });
            const keeper = await startKeeper({ owner, env, files: claims.flatMap(filesOf) });
            lease_close(claims);
            return { id, keeper, owner: { pid: owner, isAlive: true }, leases, isOwn: true };
        },
    };
}
function leaseOf(requirement, order) {
    if (requirement === undefined || order === undefined)
        return [];
    return [{ name: requirement.name, range: requirement.range, isHeld: isHeld(requirement, order) }];
}
function isHeld({ protocol }, { demand }) {
    return demand.hold && protocol === 'tcp';
}
async function meet(order, park) {
    for (;;) {
        const { value, done } = order.candidates.next();
        if (done)
            return { requirement: undefined, claims: [] };
        const claims = await claimAll(value, isHeld(value, order) ? park : undefined);
        if (claims !== undefined)
            return { requirement: value, claims };
    }
}
async function claimAll(requirement, park) {
    const claims = [];
    for (const port of (0,model_port/* portsOf */.a5)(requirement.range)) {
        const claim = await claimOne(port, requirement, park);
        if (claim === undefined) {
            lease_close(claims);
            return undefined;
        }
        claims.push(claim);
    }
    return claims;
}
async function claimOne(port, { protocol }, park) {
    const name = await (0,names/* takeName */.rv)(port);
    if (name === undefined)
        return undefined;
    if (park !== undefined) {
        const parked = await park.park(port);
        if (parked !== undefined)
            return [name, parked];
    }
    else {
        const { reuse } = await (0,bind/* probe */.d)({ protocol, address: address/* ANY_ADDRESS */.A4, port });
        if (reuse === 'ok')
            return [name];
    }
    name.close();
    return undefined;
}
function lease_close(claims) {
    for (const [name, parked] of claims) {
        name.close();
        parked?.destroy();
    }
}
function filesOf(claim) {
    return claim.flatMap((socket) => socket._handle?.fd ?? []);
}


/***/ }),

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ LEASE_VARIABLES),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   t9: () => (/* binding */ parseLeases)
/* harmony export */ });
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(494);

const LEASE_VARIABLES = ['PORT_PREFLIGHT_LEASE', 'PORT_PREFLIGHT_OWNER', 'PORT_PREFLIGHT_PORTS'];
const MOST_BYTES = 100_000;
function marksOf(leases, { id, owner }) {
    const run = Object.fromEntries(_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_VARIABLES */ .w$.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
    return {
        ...run,
        ...(0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnMarks */ .DU)([]),
        PORT_PREFLIGHT_LEASE: id,
        PORT_PREFLIGHT_OWNER: owner,
        PORT_PREFLIGHT_PORTS: leases.map(formatLease).join('\n').slice(0, MOST_BYTES),
    };
}
function formatLease({ name, range, isHeld }) {
    return `${range.low}-${range.high} ${isHeld ? 'held' : 'listed'} ${name}`;
}
function parseLeases(text) {
    return [...text.matchAll(/^(\d{1,5})-(\d{1,5}) (held|listed) (.{1,256})$/gm)].map(([, low, high, held, name = '']) => ({
        name,
        range: { low: Number(low), high: Number(high) },
        isHeld: held === 'held',
    }));
}


/***/ }),

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   rv: () => (/* binding */ takeName)
/* harmony export */ });
/* unused harmony export parseNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4860);



const PREFIX = 'port-preflight/';
function takeName(port) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)({ pauseOnConnect: true });
    return new Promise((resolve, reject) => {
        server.once('error', (error) => error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
        server.listen({ path: `\0${PREFIX}${port}`, backlog: 1 }, () => resolve(server));
    });
}
function readNames() {
    return parseNames((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/net/unix', 'latin1'));
}
function parseNames(table) {
    const found = table.matchAll(/ @port-preflight\/([1-9]\d{0,4})$/gm);
    const ports = [...found].map(([, port]) => Number(port)).filter((port) => port < 65_536);
    return (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .portSet */ .S)(ports.map((port) => ({ low: port, high: port })));
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   cE: () => (/* binding */ ownerOfCaller),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(494);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7169);



function ownerOfCaller() {
    const above = ancestors();
    const worker = above.find((pid) => (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorker */ .xD)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/cmdline`) ?? ''));
    return worker ?? above[0] ?? 1;
}
function ancestors() {
    const found = [];
    for (let pid = process.ppid; pid > 0; pid = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParent */ .ov)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/stat`) ?? ''))
        found.push(pid);
    return found;
}
function formatOwner(pid) {
    return `${pid}:${startOf(pid) ?? ''}`;
}
function parseOwner(text) {
    const [, pid, start] = /^(\d{1,10}):(\d{0,20})$/.exec(text) ?? [];
    return pid === undefined ? undefined : { pid: Number(pid), isAlive: startOf(Number(pid)) === start };
}
function startOf(pid) {
    const stat = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/stat`);
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   SV: () => (/* binding */ ignoresTerm),
/* harmony export */   Xe: () => (/* binding */ isInit),
/* harmony export */   Y: () => (/* binding */ parseUid),
/* harmony export */   _6: () => (/* binding */ isDefunct),
/* harmony export */   hb: () => (/* binding */ parseGroup),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   oZ: () => (/* binding */ parseStart),
/* harmony export */   ov: () => (/* binding */ parseParent),
/* harmony export */   qg: () => (/* binding */ parseBoot)
/* harmony export */ });
const USER_HZ = 100;
const MAX_COMMAND = 4_096;
function parseCommand(cmdline) {
    const command = cmdline.replace(/\0+$/, '').replaceAll('\0', ' ').slice(0, MAX_COMMAND);
    return command.trim() === '' ? undefined : command;
}
function parseName(stat) {
    return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
}
function fieldsBehindName(stat, count) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ', count);
}
function isDefunct(stat) {
    return fieldsBehindName(stat, 1)[0] === 'Z';
}
function parseParent(stat) {
    return Number(fieldsBehindName(stat, 2)[1] ?? 0);
}
function parseGroup(stat) {
    return Number(fieldsBehindName(stat, 3)[2] ?? 0);
}
function parseStart(stat) {
    const ticks = Number(fieldsBehindName(stat, 20)[19]);
    return Number.isFinite(ticks) ? ticks / USER_HZ : undefined;
}
function parseUid(status) {
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function isInit(status) {
    return /^NSpid:(\s+\d+)+\s+1$/m.test(status);
}
const SIGTERM_BIT = 1n << 14n;
function ignoresTerm(status) {
    const set = /^SigIgn:\s+([\da-f]{16})$/m.exec(status)?.[1];
    return set !== undefined && (BigInt(`0x${set}`) & SIGTERM_BIT) !== 0n;
}
function isStopped(status) {
    return /^State:\s+[Tt]\b/m.test(status);
}
function parseBoot(stat) {
    const seconds = /^btime (\d+)$/m.exec(stat)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   p: () => (/* binding */ isLeaderless)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7169);



function directoryOf(pid, stat = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/stat`) ?? '') {
    const [thread] = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) ? otherThreads(pid) : [];
    return thread === undefined ? `/proc/${pid}` : `/proc/${pid}/task/${thread}`;
}
function isLeaderless(pid, stat) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) && otherThreads(pid).length > 0;
}
function otherThreads(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`).filter((thread) => thread !== String(pid));
    }
    catch {
        return [];
    }
}


/***/ })

};
