export const id = 985;
export const ids = [985];
export const modules = {

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameKeepers: () => (/* binding */ nameKeepers)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1709);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1027);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2642);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9969);
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);
/* harmony import */ var _socket_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3108);







/** Who has leased the ports, by the keepers of their names. */
function nameKeepers(listeners, sight) {
    const all = listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA);
    const others = listeners.filter((listener) => !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener));
    const { pids } = (0,_socket_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .findOwners */ .G)(inodesOf(listeners), sight.processes);
    const known = { pids, caller: (0,_list_js__WEBPACK_IMPORTED_MODULE_3__.callerOf)(sight.processes), processes: sight.processes };
    const named = new Map(all.map((lease) => [lease, keepersOf(lease, known)]));
    const parked = others.filter((one) => all.some((lease) => isParked(one, named.get(lease) ?? [], { lease, pids })));
    const leases = [...named].map(([lease, holders]) => {
        if (holders.length > 0)
            return { ...lease, holders };
        const uid = parked.find(({ inode, endpoint }) => inode !== 0 && endpoint.port === lease.endpoint.port)?.uid;
        const hidden = { ...lease, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ uid }) };
        return { ...hidden, holders: [hiddenKeeper(hidden, sight)] };
    });
    return { leases, others: others.filter((one) => !parked.includes(one)), gaps: leases.flatMap(unnamed) };
}
/** Of the leases, and of the connections that may be parked for them. */
function inodesOf(listeners) {
    const ports = new Set(listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA).map(({ endpoint }) => endpoint.port));
    const meant = listeners.filter((one) => ports.has(one.endpoint.port) && !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye)(one) && one.inode !== 0);
    return new Set(meant.map(({ inode }) => inode));
}
/**
 * A connection that is parked on a port says nothing that its lease does not. It is the keeper's, or as hidden as he is,
 * or what the kernel still has of the other end.
 */
function isParked({ endpoint, state, inode }, keepers, { lease, pids }) {
    const isBeside = endpoint.port === lease.endpoint.port && endpoint.protocol === 'tcp';
    if (!isBeside || !endpoint.address.startsWith('127.'))
        return false;
    if (inode === 0)
        return state.startsWith('fin-wait') && keepers.every(({ lease }) => lease?.isHeld !== false);
    const own = pids.get(inode) ?? [];
    return own.length === 0
        ? keepers.length === 0 && state === 'close-wait'
        : own.some((pid) => keepers.some(({ process }) => process?.pid === pid));
}
/** The unit and the container that one was started in are not to be stopped for it: they are left out. */
function keepersOf({ inode, endpoint }, { pids, caller, processes }) {
    return (pids.get(inode) ?? []).flatMap((pid) => {
        const process = processes.read(pid);
        if (process === undefined)
            return [];
        const set = (0,_list_js__WEBPACK_IMPORTED_MODULE_3__.readSet)(pid, caller, processes);
        const lease = set && keptLease(set, endpoint.port);
        return [{ process, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ lease, run: (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(process, () => true, processes) }) }];
    });
}
function keptLease({ id, since, owner, leases, isOwn }, port) {
    const lease = leases.find(({ range }) => (0,_model_port_js__WEBPACK_IMPORTED_MODULE_5__/* .isInRange */ .h$)(port, range));
    return { id, owner, isOwn, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ name: lease?.name, isHeld: lease?.isHeld, since }) };
}
function hiddenKeeper({ uid, endpoint }, { viewer, processes }) {
    if (viewer.uid === 0)
        return { unknown: 'who keeps it is outside of this pid namespace, and shows there' };
    const who = uid < 0 || uid === viewer.uid ? 'it is not one of yours here' : `it was taken by ${processes.nameOf(uid)}`;
    const unknown = `${who}, and only root sees the processes of others`;
    return { unknown, shownBy: `sudo port-preflight who ${endpoint.port}` };
}
function unnamed({ endpoint, holders }) {
    const subject = `who has leased ${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPort */ .TF)(endpoint)}`;
    return holders
        .filter(({ process }) => process === undefined)
        .map(({ unknown = 'it cannot be seen', shownBy }) => ({
        subject,
        reason: unknown,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ command: shownBy }),
        affects: 'naming',
    }));
}


/***/ }),

/***/ 3108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerOf: () => (/* binding */ callerOf),
/* harmony export */   isOfJob: () => (/* binding */ isOfJob),
/* harmony export */   listLeases: () => (/* binding */ listLeases),
/* harmony export */   readSet: () => (/* binding */ readSet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1709);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9969);
/* harmony import */ var _ci_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4321);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3337);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5858);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6224);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7070);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4949);










/** All keepers whose environment may be read, and the leased ports of nobody known. */
function listLeases(processes = (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .localProcesses */ .D)()) {
    const names = (0,_name_table_js__WEBPACK_IMPORTED_MODULE_6__/* .readNames */ .r6)();
    const caller = callerOf(processes);
    const sets = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_3__/* .listPids */ .$)().flatMap((pid) => readSet(pid, caller, processes) ?? []);
    for (const { leases } of sets)
        for (const { range } of leases)
            names.fill(0, range.low, range.high + 1);
    return { sets, unnamed: [...(0,_model_port_js__WEBPACK_IMPORTED_MODULE_8__/* .portsOf */ .a5)({ low: 1, high: 65_535 })].filter((port) => names[port] === 1) };
}
function callerOf(processes) {
    return { owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOfCaller */ .cE)(), marks: (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnMarks */ .DU)(processes.ancestors(process.pid)) };
}
/** undefined for a process that keeps no leases, or does not show that it does. */
function readSet(keeper, caller, processes) {
    const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readVariables */ .C)(keeper, [..._marks_js__WEBPACK_IMPORTED_MODULE_5__/* .LEASE_VARIABLES */ .Dq, ..._ci_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_VARIABLES */ .w$]);
    const { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: mark = '', PORT_PREFLIGHT_PORTS: ports = '' } = marks;
    const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOwner */ .pZ)(mark);
    const told = processes.read(keeper);
    if (id === undefined || owner === undefined || told === undefined)
        return undefined;
    const isHere = isInOurNamespace(keeper);
    const isCallers = isHere && owner.isAlive && owner.pid === caller.owner;
    return {
        id,
        keeper,
        owner: isHere ? withCommand(owner, processes) : { ...owner, isAlive: true },
        leases: (0,_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLeases */ .t9)(ports),
        isOwn: isCallers || isOfJob(marks, caller.marks),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ since: told.startedAt, user: told.user, run: (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(told, () => false, processes) }),
    };
}
/** In another pid namespace the number of an owner is somebody else's here; the keeper ends with him there. */
function isInOurNamespace(pid) {
    return namespaceOf(pid) === namespaceOf('self');
}
function namespaceOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/ns/pid`);
    }
    catch {
        return undefined;
    }
}
function withCommand(owner, processes) {
    return { ...owner, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ command: owner.isAlive ? processes.commandOf(owner.pid) : undefined }) };
}
const OF_JOB = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME'];
/**
 * A job has one tracking id. In a container it has none, or it was taken away: there its run, its name and its runner
 * tell, which has one job at a time.
 */
function isOfJob(marks, own) {
    const [tracking, ownTracking] = [marks.RUNNER_TRACKING_ID, own.RUNNER_TRACKING_ID];
    if (tracking || ownTracking)
        return tracking === ownTracking;
    return OF_JOB.every((name) => marks[name] !== undefined && marks[name] === own[name]);
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

/** What the keeper of leases has in its environment, for its own user and for root to read. */
const LEASE_VARIABLES = ['PORT_PREFLIGHT_LEASE', 'PORT_PREFLIGHT_OWNER', 'PORT_PREFLIGHT_PORTS'];
/** Linux takes 128 KiB in one variable. */
const MOST_BYTES = 100_000;
/** The id, the owner by pid and start, the ports by name; and the marks of the job, by which its runner ends it. */
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
/** The lines that are whole. */
function parseLeases(text) {
    return [...text.matchAll(/^(\d{1,5})-(\d{1,5}) (held|listed) (.{1,256})$/gm)].map(([, low, high, held, name = '']) => ({
        name,
        range: { low: Number(low), high: Number(high) },
        isHeld: held === 'held',
    }));
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



/** Whom leases end with: the worker of the job, or outside of one who has called this process. */
function ownerOfCaller() {
    const above = ancestors();
    const worker = above.find((pid) => (0,_ci_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorker */ .xD)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/cmdline`) ?? ''));
    // In a container of a job nobody is above: it ends with the first process.
    return worker ?? above[0] ?? 1;
}
function ancestors() {
    const found = [];
    for (let pid = process.ppid; pid > 0; pid = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParent */ .ov)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .X)(`/proc/${pid}/stat`) ?? ''))
        found.push(pid);
    return found;
}
/** `1234:567890`: pid, and start in ticks after boot, which no other process of that pid has. */
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


/***/ })

};
