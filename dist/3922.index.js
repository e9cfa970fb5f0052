"use strict";
exports.id = 3922;
exports.ids = [3922];
exports.modules = {

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


/***/ }),

/***/ 295:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ REMEDY_KINDS),
/* harmony export */   AU: () => (/* binding */ asCommand),
/* harmony export */   F7: () => (/* binding */ RISKS),
/* harmony export */   iz: () => (/* binding */ joinCalls)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3875);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);


const REMEDY_KINDS = [
    'stop-rival',
    'stop-service',
    'mask-service',
    'stop-program',
    'stop-container',
    'keep-service',
    'end-process',
    'wait',
    'move',
    'set',
    'look',
];
const RISKS = ['none', 'changes', 'disrupts'];
function asCommand({ calls, undo }) {
    return {
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({
            command: calls.length === 0 ? undefined : (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCalls */ .F9)(calls),
            undo: undo.length === 0 ? undefined : (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCalls */ .F9)(undo),
        }),
        way: { calls, undo },
    };
}
function joinCalls(parts) {
    return { calls: parts.flatMap(({ calls }) => calls), undo: parts.flatMap(({ undo }) => undo) };
}


/***/ }),

/***/ 1301:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remediesForFile),
/* harmony export */   i: () => (/* binding */ adviseOnFile)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);

function adviseOnFile(finding) {
    switch (finding.kind) {
        case 'port-declared-twice':
            return finding.apart !== undefined
                ? [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave both to variables, as lint --fix does')]
                : [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)];
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
    'concurrent-jobs': 'leave the host port out, let this action find one for each job, or let one job wait for the other by needs',
};
function remediesForFile(finding) {
    switch (finding.kind) {
        case 'file-unreadable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it right, or leave it out: lint takes the paths of files and directories')];
        case 'port-unknown':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(finding.fault.way ?? 'name the port for a check by itself, if it has to be free')];
        case 'port-invalid':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(finding.fault.way ?? 'write a port from 1 to 65535')];
        case 'port-sexagesimal':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it in quotes, as lint --fix does')];
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

/***/ 5339:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 3922:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adviserFor: () => (/* binding */ adviserFor)
});

// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/src/model/leftover.js
var leftover = __webpack_require__(2908);
// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/model/remedy.js
var remedy = __webpack_require__(295);
// EXTERNAL MODULE: ./lib/src/model/run.js
var model_run = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/src/remedies/harmless.js
var harmless = __webpack_require__(5339);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
;// CONCATENATED MODULE: ./lib/src/remedies/shared-units.js




const KEEPERS = new Map([
    ['docker', stopPublished],
    ['supervisor', (_, viewer) => programs(viewer)],
    ['supervisord', (_, viewer) => programs(viewer)],
    ['xinetd', ({ port }) => xinetdFiles(port)],
]);
function stopPublished({ port, protocol, address }, viewer, uid) {
    const docker = uid === undefined ? `${(0,shell/* sudo */.MX)(viewer)}docker` : dockerOfUser(uid, viewer);
    const list = (columns) => `${docker} ps ${columns} --filter publish=${port}/${protocol}`;
    const found = (0,model_address/* isWildcard */.z2)(address)
        ? list('--quiet')
        : `${list("--format '{{.ID}} {{.Ports}}'")} | ${only(address, port)}`;
    const stop = { words: [], pasted: `${docker} stop $(${found})`, targets: [] };
    const title = 'stop the container that publishes it';
    return { kind: 'stop-container', title, ...(0,remedy/* asCommand */.AU)({ calls: [stop], undo: [] }), risk: 'disrupts' };
}
function dockerOfUser(uid, viewer) {
    return `${uid === viewer.uid ? '' : (0,shell/* sudo */.MX)(viewer)}docker -H unix:///run/user/${uid}/docker.sock`;
}
function only(address, port) {
    return `grep '[ []${address.replaceAll('.', '[.]')}[]]*:${port}-' | cut -d' ' -f1`;
}
function xinetdFiles(port) {
    return (0,harmless/* look */.O)('find the xinetd service with this port', `grep -rn ${port} /etc/xinetd.d /etc/services`);
}
function supervisorFiles(port) {
    const command = `grep -rnw ${port} /etc/supervisor /etc/supervisord.conf`;
    return { kind: 'look', title: 'find what supervisord itself has it for', command, risk: 'none' };
}
function isSupervisord(process) {
    return /^(\S*python[\d.]* )?(\S*\/)?supervisord( |$)/.test(process?.command ?? '');
}
function programs(viewer) {
    return (0,harmless/* look */.O)('find its program: stopping the unit would stop all of them', `${(0,shell/* sudo */.MX)(viewer)}supervisorctl status`);
}
const OTHERS = [
    /^(containerd|crio|podman|k3s|k3s-agent|kubelet|rke2-.*|snap\.(lxd|docker|microk8s)\..*|libvirtd|machine.*)$/,
    /^(cron|crond|atd|rc-local|pm2-.*|actions\.runner\..*|hosted-compute-agent|gitlab-runner|jenkins)$/,
    /^(ssh|sshd|ssh@.*|sshd@.*|user@.*|getty@.*|serial-getty@.*|systemd-.*|dbus|dbus-broker|NetworkManager|polkit)$/,
];
function isSharedUnit(unit) {
    const name = unit.replace(/\.service$/, '');
    return KEEPERS.has(name) || OTHERS.some((pattern) => pattern.test(name));
}
function behindUnit({ manager, process }, endpoint, viewer) {
    const { unit = '' } = manager ?? {};
    if (/^supervisord?\.service$/.test(unit) && isSupervisord(process))
        return supervisorFiles(endpoint.port);
    return KEEPERS.get(unit.replace(/\.service$/, ''))?.(endpoint, viewer, manager?.uid);
}

;// CONCATENATED MODULE: ./lib/src/remedies/processes.js





function endProcesses(found, viewer) {
    const processes = [...new Map(found.map((process) => [process.pid, process])).values()];
    const serviceManager = processes.find((process) => (0,holder/* isServiceManager */.VR)({ process }));
    if (serviceManager !== undefined)
        return [listSockets(serviceManager, viewer)];
    if (processes.length === 0)
        return [];
    const own = processes.find(({ pid }) => viewer.ancestors.includes(pid) || pid === 1);
    return [own === undefined ? kill(processes, viewer) : keep(own)];
}
function listSockets(manager, viewer) {
    const [by, scope] = manager.pid === 1 ? [{}, []] : [(0,model_call/* byOwner */.TI)(manager, viewer), ['--user']];
    const words = ['systemctl', ...scope, 'list-sockets', '--all'];
    return (0,harmless/* look */.O)('find the socket unit that has the port', (0,model_call/* formatCall */.Ms)({ words, ...by, targets: [] }));
}
function kill(processes, viewer) {
    const [plain, deaf] = [processes.filter((one) => !isDeaf(one)), processes.filter(isDeaf)];
    const stopped = plain.filter((one) => one.isStopped);
    const by = processes.every(({ uid }) => uid === viewer.uid) ? {} : (0,model_call/* byRoot */.ee)(viewer);
    const calls = [signal([], plain), signal(['-CONT'], stopped), signal(['-KILL'], deaf)].flat();
    const what = processes.some(isSupervisord) ? ', and all programs of that supervisord' : '';
    const title = `${processes.length === 1 ? 'end the process' : 'end the processes'}${what}`;
    return {
        kind: 'end-process',
        title,
        ...(0,remedy/* asCommand */.AU)({ calls: calls.map((call) => ({ ...call, ...by })), undo: [] }),
        risk: 'disrupts',
    };
}
function signal(option, processes) {
    const targets = processes.map((process) => ({ kind: 'process', process }));
    const words = ['kill', ...option, ...processes.map(({ pid }) => String(pid))];
    return processes.length === 0 ? [] : [{ words, targets }];
}
function isDeaf({ isInit, ignoresTerm }) {
    return isInit === true || ignoresTerm === true;
}
function keep({ pid }) {
    const what = pid === 1 ? 'the first process of this machine or container' : 'a program that this check runs under';
    return (0,harmless/* move */.C)(`ask for another port: pid ${pid} is ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/remedies/container.js






function stopContainer(container, endpoint, viewer) {
    const { engine, id, uid, address } = container;
    if (engine === 'containerd')
        return (0,harmless/* look */.O)('find its pod', (0,model_call/* formatCall */.Ms)({ words: ['crictl', 'ps'], ...(0,model_call/* byRoot */.ee)(viewer), targets: [] }));
    const program = engineOf(container, viewer);
    const service = stopService(container, program) ?? stopPod(container, program);
    if (service !== undefined)
        return service;
    if (id !== undefined && isId(id))
        return stopById(container, id.slice(0, 12), program);
    if (engine === 'docker' && (address !== undefined || uid !== undefined))
        return stopPublished(endpoint, viewer, uid);
    return (0,harmless/* look */.O)('find the container behind the port', (0,model_call/* formatCall */.Ms)(program('ps')));
}
function isId(id) {
    return /^[\da-f]{12,64}$/.test(id);
}
function stopById(container, id, program) {
    const { name, isTemporary, isGone } = container;
    const what = isGone === true ? `what is left of the container ${name ?? id}, and let it complain` : undefined;
    const title = `stop ${what ?? `the container ${name ?? id}`}`;
    const stop = stopAndStart(title, (verb) => program(verb, id));
    if (isTemporary !== true)
        return stop;
    const { calls = [] } = stop.way ?? {};
    return { ...container_final(stop, calls), title: `${title}, which also removes it` };
}
function endHelpers(helpers, viewer) {
    const by = helpers.every(({ uid }) => uid === viewer.uid) ? {} : (0,model_call/* byRoot */.ee)(viewer);
    const calls = signal(['-KILL'], helpers).map((call) => ({ ...call, ...by }));
    const title = 'end the port forwarding that its container has left behind';
    return helpers.length === 0
        ? []
        : [{ kind: 'end-process', title, ...(0,remedy/* asCommand */.AU)({ calls, undo: [] }), risk: 'disrupts' }];
}
function stopService(container, program) {
    const { engine, composeProject, composeService, isReplica } = container;
    const names = [composeProject, composeService].flatMap((name) => (name && (0,shell/* quote */.hD)(name) ? name : []));
    const [project = '', service = ''] = names;
    if (engine !== 'docker' || isReplica === true || names.length < 2)
        return undefined;
    return stopAndStart(`stop service ${composeService} of compose`, (verb) => program('compose', '-p', project, verb, service));
}
function stopPod({ engine, pod, name }, program) {
    if (engine !== 'podman' || pod === undefined || !isId(pod))
        return undefined;
    return stopAndStart(`stop the pod of container ${name ?? 'that has the port'}`, (verb) => program('pod', verb, pod.slice(0, 12)));
}
function engineOf(container, viewer) {
    const { engine, uid, name } = container;
    const targets = [{ kind: 'container', container }];
    const call = (program, by) => {
        return (...args) => ({ words: [...program, ...args], ...by, targets });
    };
    if (engine === 'docker') {
        return call(['docker', ...hostOption(container)], name !== undefined || uid === viewer.uid ? {} : (0,model_call/* byRoot */.ee)(viewer));
    }
    if (uid === undefined)
        return call(['podman'], (0,model_call/* byRoot */.ee)(viewer));
    return uid === viewer.uid ? call(['podman'], {}) : call(['env', '-C', '/', 'podman'], (0,model_call/* byOwner */.TI)(container, viewer));
}
function hostOption({ host, uid }) {
    const socket = host ?? (uid === undefined ? undefined : `unix:///run/user/${uid}/docker.sock`);
    return socket === undefined ? [] : ['-H', socket];
}
function stopAndStart(title, call) {
    const calls = { calls: [call('stop')], undo: [call('start')] };
    return { kind: 'stop-container', title, ...(0,remedy/* asCommand */.AU)(calls), risk: 'disrupts' };
}
function container_final({ kind, title, risk }, calls) {
    return { kind, title, ...(0,remedy/* asCommand */.AU)({ calls, undo: [] }), risk };
}

;// CONCATENATED MODULE: ./lib/src/remedies/leases.js




function isLeasedByLiving(listener) {
    return (0,model_listener/* isLeased */.PA)(listener) && !(0,model_listener/* isOwnLease */.jG)(listener) && !isStale(listener);
}
function isStale({ holders }) {
    return holders.length > 0 && holders.every(({ lease }) => lease?.owner.isAlive === false);
}
function leaveToLessee(listeners) {
    const holders = listeners.flatMap((listener) => listener.holders);
    const [shownBy] = holders.flatMap((holder) => holder.shownBy ?? []);
    const [end] = holders.flatMap((holder) => endOf(holder) ?? []);
    const way = (0,harmless/* move */.C)(end === undefined ? 'ask for another port' : `ask for another port, or wait for ${end}`);
    return shownBy === undefined ? [way] : [(0,harmless/* look */.O)('see whose it is', shownBy), way];
}
function unheld(listeners, name) {
    const isHeld = listeners.every(({ holders }) => holders.some(({ lease }) => lease?.isHeld === true));
    const title = `if the lease is for ${name}, whose server does not set SO_REUSEADDR: lease it with hold: false`;
    return listeners.length > 0 && isHeld ? [(0,harmless/* move */.C)(title)] : [];
}
function endOf({ lease, run }) {
    if (lease === undefined)
        return undefined;
    if (run === undefined)
        return `the end of pid ${lease.owner.pid}, which has leased it`;
    return `the job that has leased it${run.url === undefined ? '' : `: ${run.url}`}`;
}
function endStale(listeners, viewer) {
    const holders = listeners.flatMap((listener) => listener.holders);
    if (holders.length === 0)
        return { stops: [], others: [] };
    const isMine = holders.every(({ process }) => process?.uid === viewer.uid);
    const program = `${isMine ? '' : (0,shell/* sudo */.MX)(viewer)}${(0,shell/* ownCommand */.w1)('leases', viewer.program?.())}`;
    const end = (title, pasted) => {
        const calls = [{ words: [], pasted, targets: [] }];
        return { kind: 'end-process', title, ...(0,remedy/* asCommand */.AU)({ calls, undo: [] }), risk: 'changes' };
    };
    const ids = new Set(holders.flatMap(({ lease }) => (lease && (0,shell/* quote */.hD)(lease.id)) ?? []));
    return {
        stops: [end('end the leases whose owners have ended', `${program} prune`)],
        others: [...ids].map((id) => end('end this one alone', `${program} release ${id}`)),
    };
}

;// CONCATENATED MODULE: ./lib/src/remedies/program.js





function stopPrograms(holders, viewer) {
    const programs = holders.flatMap(({ manager }) => (manager === undefined ? [] : stopProgram(manager, viewer)));
    const supervised = holders.filter(({ manager }) => manager?.kind === 'supervisor');
    const processes = supervised.flatMap(({ process }) => process ?? []);
    if (processes.length === 0 || !supervised.every(({ manager }) => manager?.leavesProcesses))
        return programs;
    return programs.map((one) => (one.kind === 'stop-program' ? withEnd(one, processes, viewer) : one));
}
function withEnd(stop, processes, viewer) {
    const by = processes.every(({ uid }) => uid === viewer.uid) ? {} : (0,model_call/* byRoot */.ee)(viewer);
    const { calls, undo } = stop.way ?? { calls: [], undo: [] };
    const ends = signal([], processes).map((call) => ({ ...call, ...by, mayFail: true }));
    const title = `${stop.title}, and end what that may leave`;
    return { ...stop, title, ...(0,remedy/* asCommand */.AU)({ calls: [...calls, ...ends], undo }) };
}
function stopProgram(manager, viewer) {
    switch (manager.kind) {
        case 'systemd':
            return [];
        case 'xinetd':
            return disableService(manager, viewer);
        case 'supervisor':
            return stopNamed(manager, supervisorctl(manager, viewer), 'status');
        case 'pm2':
            return pm2Stop(manager, viewer);
    }
}
function findDaemon() {
    return (0,harmless/* look */.O)('find the directory of its pm2', "ps -eo pid,user,args | grep '[G]od Daemon'");
}
function stopNamed({ kind, unit }, program, list) {
    if (!isPlain(unit) || (0,shell/* quote */.hD)(unit) === undefined) {
        return [(0,harmless/* look */.O)(`find what ${kind} calls it: an end of its process would not last`, (0,model_call/* formatCall */.Ms)(program(list)))];
    }
    const calls = { calls: [program('stop', unit)], undo: [program('start', unit)] };
    return [{ kind: 'stop-program', title: `stop ${unit} of ${kind}`, ...(0,remedy/* asCommand */.AU)(calls), risk: 'disrupts' }];
}
function isPlain(unit) {
    return unit !== 'all' && !/^\d+$|^\//.test(unit);
}
function supervisorctl(manager, viewer) {
    const { config, control } = manager;
    const file = config === undefined || (0,shell/* quote */.hD)(config) === undefined ? [] : ['-c', config];
    const url = control === undefined || (0,shell/* quote */.hD)(control) === undefined ? [] : ['-s', control];
    const by = manager.scope === 'system' ? (0,model_call/* byRoot */.ee)(viewer) : (0,model_call/* byOwner */.TI)(manager, viewer);
    const targets = [{ kind: 'service', manager }];
    return (...args) => ({ words: ['supervisorctl', ...file, ...url, ...args], ...by, targets });
}
function pm2Stop(manager, viewer) {
    const pm2 = pm2Of(manager, viewer);
    return pm2 === undefined ? [findDaemon()] : stopNamed(manager, pm2, 'ls');
}
function pm2Of(manager, viewer) {
    const { control } = manager;
    if (control !== undefined && (0,shell/* quote */.hD)(control) === undefined)
        return undefined;
    const variables = control === undefined ? {} : { variables: { PM2_HOME: control } };
    const targets = [{ kind: 'service', manager }];
    return (...args) => ({ words: ['pm2', ...args], ...(0,model_call/* byOwner */.TI)(manager, viewer), ...variables, targets });
}
function disableService(manager, viewer) {
    const { file = '', line, unit } = manager;
    const start = line ?? (/^[\w-]+$/.test(unit) ? `/^\\s*service\\s+${unit}(\\s|\\{|$)/` : undefined);
    if ((0,shell/* quote */.hD)(file) === undefined || start === undefined)
        return [findFile(unit)];
    const targets = [{ kind: 'service', manager }];
    const call = (...words) => ({ words, ...(0,model_call/* byRoot */.ee)(viewer), lasts: true, targets });
    const turn = (answer) => {
        const edit = `${start},/^\\s*}/{/^\\s*disable\\s*=/d; s/^\\s*}/\\tdisable = ${answer}\\n}/}`;
        return [call('sed', '-i', '-E', edit, file), call('systemctl', 'reload', 'xinetd')];
    };
    const title = `disable the service ${unit} in ${file}`;
    const calls = { calls: turn('yes'), undo: turn('no') };
    return [{ kind: 'stop-program', title, ...(0,remedy/* asCommand */.AU)(calls), risk: 'disrupts' }];
}
function findFile(unit) {
    const command = `grep -rnE '^\\s*service\\s' /etc/xinetd.conf /etc/xinetd.d`;
    return (0,harmless/* look */.O)(`find the file of the xinetd service ${unit}`, command);
}

;// CONCATENATED MODULE: ./lib/src/remedies/together.js

function join(remedies) {
    const obstacle = remedies.find(({ kind }) => kind === 'move');
    if (obstacle !== undefined)
        return [obstacle];
    const stops = remedies.filter(({ kind }) => kind !== 'look');
    const looks = remedies.filter(({ kind }) => kind === 'look');
    const [first] = stops;
    return first === undefined || stops.length === 1 ? [...stops, ...looks] : [joined(first, stops), ...looks];
}
function joined(first, all) {
    const title = all.map((remedy) => remedy.title).join(', and ');
    const { kind, risk } = first;
    return { kind, title, ...(0,remedy/* asCommand */.AU)((0,remedy/* joinCalls */.iz)(all.flatMap(({ way }) => way ?? []))), risk };
}

// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var model_unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/model/service.js
var model_service = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/src/remedies/kin.js


function withTargets(call, more) {
    return { ...call, targets: [...call.targets, ...more.map((manager) => ({ kind: 'service', manager }))] };
}
function followersOf(manager) {
    return kinOf([manager], 'takesAlong');
}
function kinOf(managers, way) {
    const names = new Set(managers.flatMap((manager) => manager[way] ?? []));
    for (const { unit } of managers)
        names.delete(unit);
    return managers.slice(0, 1).flatMap((one) => [...names].map((unit) => ({ ...owned(one), unit })));
}
function kinWords(starters, followers) {
    const again = starters.length === 0 ? '' : `, and ${namesOf(starters)}, or it is started again`;
    const with_ = followers.length === 0 ? '' : `, with which ${namesOf(followers)} ${stops(followers)}`;
    return `${again}${with_}`;
}
function stops(units) {
    return units.length === 1 ? 'stops too' : 'stop too';
}
function owned({ kind, scope, uid, user }) {
    return { kind, scope, ...(uid === undefined ? {} : { uid }), ...(user === undefined ? {} : { user }) };
}
function namesOf(managers) {
    return managers.map(({ unit }) => unit).join(' and ');
}
function isFollower({ manager }, side) {
    return manager !== undefined && takenAlongBy(side).some((one) => (0,model_unit/* isSameManager */.a1)(one, manager));
}
function takenAlongBy({ manager, ...side }) {
    return manager !== undefined && (0,model_service/* isActive */.$m)({ ...side, manager }) ? followersOf(manager) : [];
}
function followersWords(others) {
    const texts = others.flatMap((side) => {
        const followers = takenAlongBy(side);
        const verb = followers.length === 1 ? 'stops' : 'stop';
        return followers.length === 0 ? [] : [`${namesOf(followers)} ${verb} with ${(0,model_service/* nameOf */.Vb)(side)}`];
    });
    return texts.length === 0 ? '' : `: ${texts.join(', and ')}`;
}

;// CONCATENATED MODULE: ./lib/src/remedies/units.js







function unitsOf(holders, viewer) {
    const managers = holders.flatMap(({ manager }) => manager ?? []);
    const units = managers.filter(({ kind, unit }) => kind === 'systemd' && !isSharedUnit(unit));
    const others = units.filter((unit) => !(0,model_unit/* isSameManager */.a1)(unit, viewer.manager));
    return others.flatMap((unit) => [unit, ...startedBy(unit, viewer)]);
}
function startedBy(unit, viewer) {
    const isVisible = viewer.uid === 0 || (unit.scope === 'user' && unit.uid === viewer.uid);
    if (isVisible || !unit.unit.endsWith('.socket'))
        return [];
    const services = (unit.activates ?? []).filter((name) => !isSharedUnit(name));
    return services.map((name) => ({ ...owned(unit), unit: name }));
}
function stopUnits(units, viewer) {
    return byInstance(units).flatMap((managers) => stopTogether(managers, viewer));
}
function stopForGood(units, viewer) {
    const stoppable = units.filter((unit) => obstacleOf(unit, viewer) === undefined);
    const enabled = byInstance(stoppable).filter((managers) => managers.some(({ isEnabled }) => isEnabled === true));
    return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
        const kept = managers.filter(({ isEnabled }) => way === MASK || isEnabled === true);
        const systemctl = commandFor(kept, viewer);
        if (systemctl === undefined || (way !== MASK && managers.some(({ restartedBy }) => restartedBy)))
            return [];
        const title = `stop ${namesOf(managers)}, and keep it from the next boot`;
        const isApart = kept.length < managers.length || managers.some(isMoreThanOne);
        const [whole] = isApart ? stopTogether(managers, viewer) : [];
        const [now, later] = [callsOf(way.now, systemctl), callsOf(way.later, systemctl)];
        const { calls, undo } = whole?.way ?? { calls: [], undo: [] };
        const both = whole === undefined ? now : { calls: [...calls, ...later.calls], undo: [...later.undo, ...undo] };
        return [{ kind: 'mask-service', title, ...asKept(both, kept), risk: 'disrupts' }];
    });
}
function asKept({ calls, undo }, managers) {
    const others = managers.filter((one) => one.isLinkedOtherwise === true && wayToKeep(one) === DISABLE);
    if (others.length === 0)
        return (0,remedy/* asCommand */.AU)({ calls, undo });
    const consequence = `systemctl enable does not make the links of ${namesOf(others)} again as they are`;
    return { ...(0,remedy/* asCommand */.AU)({ calls, undo: [] }), consequence };
}
function keepFromBoot(units, viewer) {
    const enabled = byInstance(units.filter(({ isEnabled }) => isEnabled === true));
    return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
        const systemctl = commandFor(managers, viewer);
        if (systemctl === undefined)
            return [];
        const title = `keep ${namesOf(managers)} from the next boot, where the fight would begin anew`;
        return [{ kind: 'mask-service', title, ...asKept(callsOf(way.later, systemctl), managers), risk: 'changes' }];
    });
}
function callsOf([calls, undo], systemctl) {
    return { calls: calls.map(systemctl), undo: undo.map(systemctl) };
}
function withoutWait([calls, undo]) {
    return [calls, undo.map((verb) => (/^start$|--now$/.test(verb) ? `${verb} --no-block` : verb))];
}
const MASK = {
    now: [
        ['stop', 'mask'],
        ['unmask', 'start'],
    ],
    later: [['mask'], ['unmask']],
};
const DISABLE = {
    now: [['disable --now'], ['enable --now']],
    later: [['disable'], ['enable']],
};
function wayToKeep({ file, isGenerated }) {
    return isGenerated !== true && (0,model_unit/* isOwnFile */.Z4)(file) ? DISABLE : MASK;
}
function byWay(managers) {
    const ways = [MASK, DISABLE].map((way) => ({ managers: managers.filter((one) => wayToKeep(one) === way), way }));
    return ways.filter((one) => one.managers.length > 0);
}
function byInstance(units) {
    const once = new Map(units.map((unit) => [(0,model_unit/* unitKey */.g2)(unit), unit]));
    return [...(0,group_by/* groupBy */.$)([...once.values()], model_unit/* serviceManagerOf */.gE).values()];
}
function stopTogether(managers, viewer) {
    const [obstacle] = managers.flatMap((manager) => obstacleOf(manager, viewer) ?? []);
    if (obstacle !== undefined)
        return [{ kind: 'move', title: `ask for another port: ${obstacle}`, risk: 'none' }];
    const [starters, followers] = [kinOf(managers, 'restartedBy'), kinOf(managers, 'takesAlong')];
    const alone = commandFor([...starters, ...managers], viewer)?.('stop');
    if (alone === undefined)
        return [];
    const stop = withTargets(alone, followers);
    const left = commandFor(managers.filter(isLeaving), viewer)?.('kill');
    const start = commandFor([...starters, ...startedFirst(managers).filter(isLasting), ...followers], viewer)?.('start');
    const title = `stop ${namesOf(managers)}${kinWords(starters, followers)}${left === undefined ? '' : ', and end what it leaves'}`;
    const calls = { calls: left === undefined ? [stop] : [stop, left], undo: start === undefined ? [] : [start] };
    return [{ kind: 'stop-service', title, ...(0,remedy/* asCommand */.AU)(calls), risk: 'disrupts' }];
}
function obstacleOf({ unit, refusesStop, takesAlong = [], ...one }, viewer) {
    if (refusesStop === true)
        return `${unit} refuses to be stopped`;
    const own = viewer.manager;
    const isOurs = own !== undefined && (0,model_unit/* serviceManagerOf */.gE)(own) === (0,model_unit/* serviceManagerOf */.gE)({ ...one, unit }) && takesAlong.includes(own.unit);
    return isOurs ? `${own.unit}, which this check runs in, stops with ${unit}` : undefined;
}
function isLeaving({ leavesProcesses }) {
    return leavesProcesses === true;
}
function isLasting({ isTransient }) {
    return isTransient !== true;
}
function isMoreThanOne({ restartedBy, takesAlong, leavesProcesses }) {
    return restartedBy !== undefined || takesAlong !== undefined || leavesProcesses === true;
}
function startedFirst(managers) {
    const activated = managers.flatMap(({ activates = [] }) => activates);
    return managers.filter(({ unit }) => !activated.includes(unit));
}
function commandFor(managers, viewer) {
    const [first] = managers;
    if (first === undefined || managers.some(({ unit }) => (0,shell/* quote */.hD)(unit) === undefined))
        return undefined;
    const names = managers.map(({ unit }) => unit);
    const [by, scope] = first.scope === 'system' ? [(0,model_call/* byRoot */.ee)(viewer), []] : [(0,model_call/* byOwner */.TI)(first, viewer), ['--user']];
    const targets = managers.map((manager) => ({ kind: 'service', manager }));
    return (verb) => ({ words: ['systemctl', ...scope, ...verb.split(' '), ...names], ...by, targets });
}

;// CONCATENATED MODULE: ./lib/src/remedies/holder.js















function freeingRemedies(all, viewer) {
    const leased = all.filter(isLeasedByLiving);
    if (leased.length > 0)
        return leaveToLessee(leased);
    const stale = endStale(all.filter((one) => (0,model_listener/* isLeased */.PA)(one) && isStale(one)), viewer);
    const listeners = all.filter((one) => !(0,model_listener/* isLeased */.PA)(one));
    const holders = listeners.flatMap((listener) => listener.holders);
    const alive = holders.flatMap((holder) => jobOf(holder) ?? []);
    const job = alive.find((run) => !(0,model_run/* mayHaveEnded */.Y)(run)) ?? alive[0];
    if (job !== undefined && !(0,model_run/* mayHaveEnded */.Y)(job))
        return [leaveToJob(job)];
    const ways = listeners.map((listener) => wayOf(listener, viewer));
    const units = ways.flatMap((way) => way.units);
    const stops = [
        ...stale.stops,
        ...once(ways.flatMap((way) => way.stops)),
        ...stopUnits(units, viewer),
        ...endProcesses(ways.flatMap((way) => way.processes), viewer),
    ];
    const known = [...join(stops), ...stopForGood(units, viewer), ...ways.flatMap((way) => way.others), ...stale.others];
    const free = once(known.length === 0 ? [] : [...known, ...listeners.flatMap(seeOthers)]);
    return job === undefined ? free : [leaveToJob(job), ...free.map(onceEnded)];
}
function jobOf({ run, manager }) {
    if (run?.alive !== true)
        return undefined;
    return (0,model_run/* mayHaveEnded */.Y)(run) && manager !== undefined && manager.kind !== 'systemd' ? undefined : run;
}
function onceEnded({ way: _, ...remedy }) {
    return remedy.risk === 'none' ? remedy : { ...remedy, title: `if that job has ended: ${remedy.title}` };
}
function seeOthers({ holders, endpoint }) {
    const hidden = holders.filter(holder/* isHidden */.dK);
    return hidden.length > 0 ? [(0,harmless/* look */.O)('see who else has it', shownBy(hidden, endpoint))] : [];
}
function shownBy(holders, endpoint) {
    return holders.flatMap((holder) => holder.shownBy ?? [])[0] ?? (0,model_endpoint/* showHolders */.pB)(endpoint);
}
function once(remedies) {
    return [...new Map(remedies.map((remedy) => [remedy.command ?? remedy.title, remedy])).values()];
}
const NO_WAY = { units: [], processes: [], stops: [], others: [] };
function wayOf({ holders, endpoint }, viewer) {
    const [part] = holders.flatMap(({ kernel }) => kernel ?? []);
    if (part !== undefined)
        return { ...NO_WAY, stops: removePart(part, viewer) };
    const programs = stopPrograms(holders, viewer);
    if (programs.length > 0)
        return { ...NO_WAY, stops: once(programs) };
    const units = unitsOf(holders, viewer);
    const processes = processesOf(holders);
    const container = holders.flatMap((holder) => holder.container ?? []).find((one) => !isOwn(one, viewer));
    if (container !== undefined && !(container.isOfUnit === true && units.length > 0)) {
        if (container.isGone === true && container.id === undefined) {
            return { ...NO_WAY, stops: endHelpers(processes, viewer) };
        }
        const stops = [stopContainer(container, endpoint, viewer)];
        const others = isVouchedFor(container, holders) ? [] : endProcesses(processes, viewer);
        return { ...NO_WAY, stops, others };
    }
    if (units.length > 0)
        return { ...NO_WAY, units, processes: processesOf(holders.filter(({ manager }) => manager === undefined)) };
    const behind = holders.flatMap((holder) => behindUnit(holder, endpoint, viewer) ?? []);
    return behind.length > 0 ? { ...NO_WAY, stops: behind.slice(0, 1) } : { ...NO_WAY, processes };
}
function processesOf(holders) {
    return holders.flatMap(({ process }) => process ?? []);
}
function removePart({ module, device }, viewer) {
    if (device !== undefined)
        return deleteDevice(device, viewer);
    return module === 'nfsd' ? [stopNfs(viewer)] : [];
}
function stopNfs(viewer) {
    const call = (verb) => changeMachine(['systemctl', verb, 'nfs-server.service'], viewer);
    const calls = { calls: [call('stop')], undo: [call('start')] };
    return { kind: 'stop-service', title: 'stop the NFS server of the kernel', ...(0,remedy/* asCommand */.AU)(calls), risk: 'disrupts' };
}
function changeMachine(words, viewer) {
    return { words, ...(0,model_call/* byRoot */.ee)(viewer), targets: [{ kind: 'machine' }] };
}
function deleteDevice(device, viewer) {
    const title = `delete the network device ${device}`;
    const calls = [changeMachine(['ip', 'link', 'delete', device], viewer)];
    return (0,shell/* quote */.hD)(device) === undefined ? [] : [{ kind: 'set', title, ...(0,remedy/* asCommand */.AU)({ calls, undo: [] }), risk: 'changes' }];
}
function leaveToJob({ url, directory }) {
    const where = url ?? (directory === undefined ? undefined : `one of the runner in ${directory}`);
    const job = `the job that has it${where === undefined ? '' : `: ${where}`}`;
    return (0,harmless/* move */.C)(`ask for another port, or wait for ${job}`);
}
function isVouchedFor({ id }, holders) {
    return id !== undefined || holders.some(({ manager }) => manager !== undefined && isSharedUnit(manager.unit));
}
function isOwn(container, viewer) {
    return container.id !== undefined && container.id === viewer.container?.id;
}

;// CONCATENATED MODULE: ./lib/src/remedies/end-of-job.js


function remediesForLeaked({ listeners, endsWithJob }, viewer) {
    const step = { kind: 'set', title: 'stop it in a last step of the job, with "if: always()"', risk: 'none' };
    return endsWithJob === true ? [step] : [...freeingRemedies((0,leftover/* withoutRuns */.dQ)(listeners), viewer), step];
}

// EXTERNAL MODULE: ./lib/src/model/expectation.js
var expectation = __webpack_require__(5545);
// EXTERNAL MODULE: ./lib/src/model/owners.js
var owners = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/src/remedies/expectations.js




function remediesForMissing({ requirement, waitedMs }, viewer) {
    const { by } = requirement;
    const wait = { kind: 'set', title: 'give it more time, as in wait: 30s', risk: 'none' };
    return [...(by === undefined ? [] : seeService(by, viewer)), ...(waitedMs === 0 ? [wait] : [])];
}
function remediesForWrong({ requirement, listeners }, viewer) {
    const strangers = (0,expectation/* strangersAmong */.KA)(requirement, listeners, viewer);
    return [...freeingRemedies(strangers, viewer), ...(requirement.by === undefined ? sayWho(listeners) : [])];
}
function sayWho(listeners) {
    const [owner, ...others] = (0,owners/* ownersOf */.K2)(listeners);
    const isManaged = owner?.holders.map(owners/* keepersOf */.Pb).some(({ manager, container }) => manager ?? container);
    if (owner?.name === undefined || isManaged !== true || others.length > 0)
        return [];
    return [{ kind: 'set', title: `if it is the one that you mean, say so: by: ${owner.name}`, risk: 'none' }];
}
function seeService({ keeper, user, name: given }, viewer) {
    const name = (0,shell/* quote */.hD)(given);
    const [project, service = ''] = given.split('/').map(shell/* quote */.hD);
    if (name === undefined || project === undefined)
        return [];
    const commands = {
        system: `systemctl status ${name}`,
        user: `systemctl --user status ${name}`,
        supervisor: `${(0,shell/* sudo */.MX)(viewer)}supervisorctl status ${name}`,
        docker: `${(0,shell/* sudo */.MX)(viewer)}docker logs --tail=20 ${name}`,
        podman: `podman logs --tail=20 ${name}`,
        compose: `${(0,shell/* sudo */.MX)(viewer)}docker compose -p ${project} logs --tail=20 ${service}`.trimEnd(),
        pm2: `pm2 describe ${name}`,
        xinetd: `cat /etc/xinetd.d/${name}`,
    };
    const whose = user === undefined ? '' : `, as ${user}`;
    return [{ kind: 'look', title: `see what it says${whose}`, command: commands[keeper], risk: 'none' }];
}

// EXTERNAL MODULE: ./lib/src/remedies/files.js
var files = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/src/remedies/other-ports.js




function machineOf({ limits, inventory }) {
    let taken;
    return {
        limits,
        services: inventory?.services ?? [],
        isTaken(protocol, port) {
            taken ??= takenOn(inventory);
            return taken.has(`${port}/${protocol}`);
        },
    };
}
function takenOn({ services, listeners } = { services: [], listeners: [] }) {
    const taken = new Set(listeners.map(({ endpoint }) => (0,model_endpoint/* formatPort */.TF)(endpoint)));
    for (const { range, protocol = 'tcp' } of services.flatMap(({ claims }) => claims)) {
        for (const port of (0,model_port/* portsOf */.a5)(range))
            taken.add(`${port}/${protocol}`);
    }
    return taken;
}
const STEP = 10_000;
function runAllOf({ sides, disputed }, machine) {
    const [, ...others] = sides;
    if (disputed.length === 0)
        return undefined;
    const given = new Set();
    const moves = others.map((side) => ({ side, moved: moveOf(disputed, given, machine) }));
    if (moves.some(({ moved }) => moved === undefined))
        return undefined;
    const texts = moves.map(({ side, moved = [] }) => {
        const ports = disputed.map(({ range }, index) => `${moved[index]} instead of ${(0,model_port/* formatRange */.Lu)(range)}`);
        return `${(0,model_service/* nameOf */.Vb)(side)} gets ${ports.join(' and ')}${placeOf(side, disputed)}`;
    });
    const title = `run ${sides.length === 2 ? 'both' : 'all of them'} on different ports: ${texts.join('; ')}`;
    const consequence = 'whoever is to reach what has moved has to be told the new port';
    return { kind: 'move', title, consequence, risk: 'none' };
}
function moveOf(disputed, given, machine) {
    const found = [];
    for (const { protocol, range } of disputed) {
        const isTaken = (port) => given.has(`${port}/${protocol}`) || machine.isTaken(protocol, port);
        const free = freeFor(range, startsFor(range, machine), isTaken);
        if (free === undefined)
            return undefined;
        for (const port of (0,model_port/* portsOf */.a5)(free))
            given.add(`${port}/${protocol}`);
        found.push((0,model_port/* formatRange */.Lu)(free));
    }
    return found;
}
function startsFor({ low, high }, { limits }) {
    const below = Math.min(limits.ephemeral?.low ?? model_port/* HIGHEST_PORT */.bG, model_port/* HIGHEST_PORT */.bG) - (high - low);
    if (low + STEP < below)
        return [low + STEP, below];
    return [high + 1 < below ? high + 1 : Math.max(1024, limits.unprivilegedStart), below];
}
function freeFor(range, [from, below], isTaken) {
    const size = (0,model_port/* rangeSize */.xh)(range);
    let low = from;
    for (let port = from; port < below + size - 1; port++) {
        if (isTaken(port))
            low = port + 1;
        else if (port - low + 1 === size)
            return { low, high: port };
    }
    return undefined;
}
function placeOf({ claims, manager, product }, disputed) {
    const meant = claims.filter((claim) => disputed.some(({ range }) => (0,model_port/* intersectRanges */.im)(range, claim.range) !== undefined));
    const places = meant.flatMap(({ origin }) => (origin === undefined ? [] : (0,requirement/* formatOrigin */.c)(origin) || []));
    const place = [...new Set(places)].join(', ') || manager?.file;
    if (place !== undefined)
        return ` (in ${place})`;
    return product === undefined ? '' : ` (in the configuration of its ${product.name})`;
}

// EXTERNAL MODULE: ./lib/src/model/rival.js
var rival = __webpack_require__(3807);
// EXTERNAL MODULE: ./lib/src/model/trouble.js
var trouble = __webpack_require__(2280);
// EXTERNAL MODULE: ./lib/src/model/holding.js
var holding = __webpack_require__(1324);
;// CONCATENATED MODULE: ./lib/src/remedies/steps.js

const NOTHING = { calls: [], undo: [] };
function mayComeBack({ startsAtBoot }) {
    return startsAtBoot !== false;
}
function mayRun(service) {
    return (0,model_service/* isActive */.$m)(service) || service.state === 'unknown';
}
function unseen(otherwise) {
    return `whether it starts at the next boot could not be seen; if it does: ${otherwise}`;
}

;// CONCATENATED MODULE: ./lib/src/remedies/retire-program.js






function retireProgram(service, manager, viewer) {
    const [stop] = viewer.manager && (0,model_unit/* isSameManager */.a1)(manager, viewer.manager) ? [] : stopProgram(manager, viewer);
    if (stop?.kind !== 'stop-program' || stop.way === undefined)
        return undefined;
    const isKnown = service.startsAtBoot !== undefined;
    const written = isKnown && mayComeBack(service) ? keptFromBoot(service, manager, viewer) : undefined;
    const save = manager.kind === 'pm2' ? saveOf(manager, viewer) : [];
    const toWrite = writtenDown(manager, viewer) ?? (isKnown || save.length === 0 ? undefined : (0,model_call/* formatCalls */.F9)(save));
    const told = toWrite === undefined || isKnown ? toWrite : unseen(toWrite);
    const permanent = mayComeBack(service) && written === undefined ? told : undefined;
    const lasting = permanent === undefined ? {} : { permanent };
    if (manager.kind === 'pm2' && !mayRun(service))
        return { ...savedAsDown(service, stop.way, save), ...lasting };
    const mayStop = mayRun(service) || manager.kind === 'xinetd';
    const { calls, undo } = startedAnyhow(service, stop.way);
    if (written !== undefined)
        return mayStop ? retire_program_joined(stop.way, written) : written;
    if (!mayStop)
        return { ...NOTHING, ...lasting };
    const saved = service.startsAtBoot === true ? save : [];
    return { calls: [...calls, ...saved], undo: undo.length === 0 ? [] : [...undo, ...saved], ...lasting };
}
function saveOf(manager, viewer) {
    const save = pm2Of(manager, viewer)?.('save');
    return save === undefined ? [] : [{ ...save, lasts: true }];
}
function savedAsDown({ state, startsAtBoot }, stop, save) {
    if (startsAtBoot !== true)
        return NOTHING;
    const lasting = (calls) => calls.map((call) => ({ ...call, lasts: true }));
    const undo = [...lasting(stop.undo), ...save];
    const calls = lasting(stop.calls);
    return state === 'failed' ? { calls: [...calls, ...save], undo } : { calls: [...save], undo: [...undo, ...calls] };
}
function startedAnyhow(service, { calls, undo }) {
    return { calls, undo: (0,trouble/* isLooping */.TV)(service) ? undo.map((call) => ({ ...call, mayFail: true })) : undo };
}
function retire_program_joined(stop, { calls, undo }) {
    const start = stop.undo.map((call) => ({ ...call, mayFail: true }));
    return { calls: [...stop.calls, ...calls], undo: [...undo, ...start] };
}
function keptFromBoot(service, manager, viewer) {
    const { kind, unit, file = '' } = manager;
    const isPlain = /^[\w-]+$/.test(unit) && !file.startsWith('/nix/') && (0,shell/* quote */.hD)(file) !== undefined;
    if (kind !== 'supervisor' || !isPlain)
        return undefined;
    const heading = `^\\[program:${unit}\\]`;
    const without = `/${heading}/,/^\\[/{/^\\s*autostart\\s*[=:]/d}`;
    const edit = (value) => `${without}; s/${heading}.*/&\\nautostart=${value}/`;
    const targets = [{ kind: 'service', manager }];
    const set = (value) => {
        return { words: ['sed', '-i', '-E', edit(value), file], ...(0,model_call/* byRoot */.ee)(viewer), lasts: true, targets };
    };
    const program = supervisorctl(manager, viewer);
    const reads = service.state === 'down' ? [] : [program('reread'), program('update', unit)];
    const read = reads.map((call) => ({ ...call, lasts: true }));
    return { calls: [set(false), ...read], undo: [set(true), ...read] };
}
function writtenDown(manager, viewer) {
    if (manager.kind !== 'supervisor')
        return undefined;
    const name = (manager.unit.split(':').at(-1) ?? '').replace(/_\d+$/, '');
    const program = supervisorctl(manager, viewer);
    const place = manager.file === undefined ? 'its configuration file' : manager.file;
    const read = (0,model_call/* formatCalls */.F9)([program('reread'), program('update')]);
    return `autostart=false under [program:${name}] in ${place}, then ${read}`;
}

;// CONCATENATED MODULE: ./lib/src/remedies/retire.js












function retire(service, viewer) {
    const { manager, container } = service;
    if (manager?.kind === 'systemd' && !isSharedUnit(manager.unit))
        return retireUnit(service, manager, viewer);
    if (manager !== undefined && manager.kind !== 'systemd')
        return retireProgram(service, manager, viewer);
    return container === undefined ? undefined : retireContainer(service, viewer);
}
function startOf(service, viewer) {
    const { manager, container } = service;
    if (manager?.kind === 'systemd') {
        const systemctl = commandFor([manager], viewer);
        if (systemctl === undefined)
            return undefined;
        const start = (0,trouble/* isLooping */.TV)(service) ? 'restart' : 'start';
        const verbs = service.state === 'failed' ? ['reset-failed', start] : [start];
        return { calls: verbs.map(systemctl), undo: [systemctl('stop')] };
    }
    const stop = manager === undefined ? container && stopOf(service, viewer) : stopProgram(manager, viewer)[0];
    const { calls = [], undo = [] } = stop?.way ?? {};
    return calls.length === 0 || undo.length === 0 ? undefined : { calls: undo, undo: calls };
}
function retireUnit(service, manager, viewer) {
    const followers = mayRun(service) ? followersOf(manager) : [];
    const own = viewer.manager;
    const isOurs = own !== undefined && [manager, ...followers].some((one) => (0,model_unit/* isSameManager */.a1)(one, own));
    if (isOurs)
        return undefined;
    const steps = retireAlone(service, manager, viewer);
    const start = commandFor(followers, viewer)?.('start');
    if (steps === undefined || start === undefined)
        return followers.length === 0 ? steps : undefined;
    const calls = steps.calls.map((call) => withTargets(call, followers));
    return { ...steps, calls, undo: [...steps.undo, start] };
}
function retireAlone(service, manager, viewer) {
    const systemctl = commandFor([manager], viewer);
    if (systemctl === undefined)
        return undefined;
    const written = inNix(service, manager, viewer) ?? leftAsItIs(service, manager, systemctl);
    const forgotten = forget(service, systemctl('reset-failed'));
    if (written !== undefined || !mayComeBack(service)) {
        const stop = mayRun(service) ? callsOf(undoable(service, STOP), systemctl) : NOTHING;
        const steps = { calls: [...stop.calls, ...forgotten], undo: stop.undo };
        return written === undefined || !mayComeBack(service) ? steps : { ...steps, permanent: written };
    }
    const { now, later } = wayToKeep(manager);
    const verbs = mayRun(service) ? undoable(service, now) : later;
    const { calls, undo } = callsOf(verbs, systemctl);
    return { calls: verbs[0].includes('mask') ? calls : [...calls, ...forgotten], undo };
}
function leftAsItIs({ startsAtBoot }, manager, systemctl) {
    const [[verb = ''], [undo]] = wayToKeep(manager).later;
    if (startsAtBoot === undefined)
        return unseen((0,model_call/* formatCall */.Ms)(systemctl(verb)));
    if (undo !== 'enable')
        return undefined;
    if (manager.isLinkedOtherwise === true) {
        const disable = (0,model_call/* formatCall */.Ms)(systemctl('disable'));
        return `it starts at the next boot, by links that systemctl enable would not make again as they are: ${disable}`;
    }
    if (manager.isEnabled !== false)
        return undefined;
    const others = (0,model_call/* formatCall */.Ms)(systemctl('list-dependencies --reverse'));
    return `it is disabled, and started at the next boot by others: ${others}`;
}
const STOP = [['stop'], ['start']];
function undoable(service, verbs) {
    return (0,trouble/* isLooping */.TV)(service) ? withoutWait(verbs) : verbs;
}
function forget(service, call) {
    if (service.state === 'failed')
        return [call];
    return (0,trouble/* isLooping */.TV)(service) ? [{ ...call, mayFail: true }] : [];
}
function inNix({ isFromStore }, { scope, unit }, viewer) {
    const name = /^[\w-]+(?=\.service$)/.exec(unit)?.[0];
    if (scope === 'user' && isFromStore === true) {
        return `${optionOf(name)} in the configuration of home-manager, then home-manager switch`;
    }
    if (viewer.isNixos !== true)
        return undefined;
    return `${optionOf(name)} in the configuration of NixOS, then ${(0,shell/* sudo */.MX)(viewer)}nixos-rebuild switch`;
}
function optionOf(name) {
    return name === undefined ? 'leave it out' : `services.${name}.enable = false;`;
}
function stopOf({ container }, viewer) {
    const id = container?.id;
    if (container === undefined || id === undefined || !/^[\da-f]{12,64}$/.test(id))
        return undefined;
    const stop = stopContainer({ ...container, id }, { protocol: 'tcp', address: '*', port: 0 }, viewer);
    return stop.kind === 'stop-container' ? stop : undefined;
}
function retireContainer(service, viewer) {
    const { container } = service;
    const stop = stopOf(service, viewer);
    if (container === undefined || stop?.way === undefined)
        return undefined;
    if (viewer.container !== undefined && (0,holding/* isSameContainer */.W7)(container, viewer.container))
        return undefined;
    const { calls, undo } = mayRun(service) ? stop.way : NOTHING;
    const { engine, composeService, composeProject, restartPolicy = 'no', id = '' } = container;
    const isOfCompose = engine === 'docker' && composeService !== undefined && composeProject !== undefined;
    if (isOfCompose && mayComeBack(service)) {
        const permanent = `restart: "no" for service ${composeService} in the compose file of project ${composeProject}`;
        return { calls, undo, permanent };
    }
    if (isOfCompose || restartPolicy === 'no' || (0,shell/* quote */.hD)(restartPolicy) === undefined)
        return { calls, undo };
    const update = (value) => engineOf(container, viewer)('update', `--restart=${value}`, id.slice(0, 12));
    return { calls: [...calls, update('no')], undo: [...undo, update(restartPolicy)] };
}

;// CONCATENATED MODULE: ./lib/src/remedies/try-again.js



const SECONDS = '3';
function afterOthers(listeners) {
    const ports = listeners.flatMap(({ endpoint: { protocol, port } }) => (protocol === 'tcp' ? port : []));
    return { words: ['sleep', SECONDS], awaits: [...new Set(ports)], targets: [] };
}
function asTrying(service, winner) {
    const { state, restarts = 0, endpoints } = service;
    const isBeaten = winner !== undefined && winner !== service && endpoints.length === 0;
    return isBeaten && state === 'up' && restarts > 0 ? { ...service, state: 'restarting' } : service;
}
function tryAgain(service, listeners, viewer) {
    const undo = (0,trouble/* isLooping */.TV)(service) ? triesOf(service, viewer) : [];
    return { calls: [], undo: undo.length === 0 ? [] : [afterOthers(listeners), ...undo] };
}
function triesOf(service, viewer) {
    const { manager } = service;
    const systemctl = manager?.kind === 'systemd' ? commandFor([manager], viewer) : undefined;
    if (systemctl !== undefined)
        return [systemctl('start --no-block')];
    return (startOf(service, viewer)?.calls ?? []).map((call) => ({ ...call, mayFail: true }));
}

;// CONCATENATED MODULE: ./lib/src/remedies/rivals.js







function withRivalRemedies(ways, listeners, viewer) {
    const rivals = (0,rival/* rivalsOf */.V6)(listeners);
    const stoppable = rivals.filter(({ manager }) => mayStop(manager, viewer));
    const again = ways[0]?.undo === undefined ? [] : [afterOthers(listeners)];
    const stops = byInstance(managersOf(stoppable.filter(rival/* isFighting */.$G))).flatMap((group) => stopRivals(group, again, viewer));
    const keeps = keepFromBoot(managersOf(stoppable), viewer);
    return ways[0]?.kind === 'move' ? [...ways, ...stops, ...keeps] : [...stops, ...ways, ...keeps];
}
function managersOf(rivals) {
    return rivals.map(({ manager }) => manager);
}
function mayStop(manager, viewer) {
    return !isSharedUnit(manager.unit) && !(0,model_unit/* isSameManager */.a1)(manager, viewer.manager);
}
function stopRivals(managers, again, viewer) {
    const systemctl = commandFor(managers, viewer);
    if (systemctl === undefined)
        return [];
    const takes = managers.length === 1 ? 'it takes' : 'they take';
    return [
        {
            kind: 'stop-rival',
            title: `first end the fight: stop ${namesOf(managers)}, or ${takes} the port as soon as it is free`,
            ...(0,remedy/* asCommand */.AU)({ calls: [systemctl('stop')], undo: [...again, systemctl('start --no-block')] }),
            risk: 'disrupts',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/remedies/service-log.js




function seeLog({ manager, container }, viewer) {
    const command = manager === undefined ? container && logOf(container, viewer) : logOfManaged(manager, viewer);
    return command === undefined ? undefined : { kind: 'look', title: 'see what it says itself', command, risk: 'none' };
}
function logOfManaged(manager, viewer) {
    if ((0,shell/* quote */.hD)(manager.unit) === undefined)
        return undefined;
    switch (manager.kind) {
        case 'systemd':
            return journalOf(manager, viewer);
        case 'supervisor':
            return (0,model_call/* formatCall */.Ms)(supervisorctl(manager, viewer)('tail', manager.unit, 'stderr'));
        case 'pm2': {
            const pm2 = pm2Of(manager, viewer);
            return pm2 && (0,model_call/* formatCall */.Ms)(pm2('logs', manager.unit, '--lines', '50', '--nostream'));
        }
        case 'xinetd':
            return journalctl(['-u', 'xinetd'], (0,model_call/* byRoot */.ee)(viewer));
    }
}
function journalOf({ scope, uid, unit }, viewer) {
    if (scope === 'system')
        return journalctl(['-u', unit], (0,model_call/* byRoot */.ee)(viewer));
    return uid === viewer.uid
        ? journalctl(['--user', '-u', unit], {})
        : journalctl([`_UID=${uid}`, `_SYSTEMD_USER_UNIT=${unit}`], (0,model_call/* byRoot */.ee)(viewer));
}
function journalctl(what, by) {
    return (0,model_call/* formatCall */.Ms)({ words: ['journalctl', ...what, '-n', '50'], ...by, targets: [] });
}
function logOf(container, viewer) {
    const name = container.id?.slice(0, 12) ?? container.name ?? '';
    return (0,shell/* quote */.hD)(name) === undefined || container.engine === 'containerd'
        ? undefined
        : (0,model_call/* formatCall */.Ms)(engineOf(container, viewer)('logs', '--tail', '50', name));
}

;// CONCATENATED MODULE: ./lib/src/remedies/services.js












const MOST_OPTIONS = 5;
function remediesForDuplicated(found, viewer, machine) {
    const sides = found.sides.map((side) => asTrying(side, found.winner));
    const finding = { ...found, sides, services: machine.services };
    const { pair } = finding;
    const chosen = pair?.keep;
    const kept = sides.find((side) => chosen !== undefined && chosen !== model_service/* BOTH */.Ch && (0,model_service/* isNamedBy */.$8)(side, chosen));
    const way = kept === undefined ? undefined : services_keep(kept, finding, viewer);
    if (way !== undefined)
        return [way];
    const apart = sides.length > MOST_OPTIONS && chosen !== model_service/* BOTH */.Ch ? undefined : runAllOf(finding, machine);
    if (chosen === model_service/* BOTH */.Ch && apart !== undefined)
        return [apart];
    const ways = sides.slice(0, MOST_OPTIONS).flatMap((side) => services_keep(side, finding, viewer) ?? []);
    return [...freeForNeeds(finding, viewer), ...ways, ...(apart === undefined ? [] : [apart])];
}
function freeForNeeds({ needs = [], listeners, sides, winner }, viewer) {
    const [freed] = freeingRemedies(listeners, viewer);
    const rivals = sides.filter((side) => side !== winner && (0,model_service/* isActive */.$m)(side));
    const ends = rivals.map((side) => retire({ ...side, startsAtBoot: false }, viewer));
    if (needs.length === 0 || freed?.way === undefined)
        return [];
    if (!ends.every((one) => one !== undefined))
        return [];
    const calls = [...(0,remedy/* joinCalls */.iz)(ends).calls, ...freed.way.calls];
    const again = rivals.some(trouble/* isLooping */.TV) ? [afterOthers(listeners)] : [];
    const undo = [...freed.way.undo, ...again, ...(0,remedy/* joinCalls */.iz)(ends).undo];
    return [
        {
            kind: freed.kind,
            title: `free it for ${needs.map(({ name }) => name).join(' and ')}: ${[...rivals.map((side) => `stop ${(0,model_service/* nameOf */.Vb)(side)}`), freed.title].join(', and ')}`,
            ...(0,remedy/* asCommand */.AU)({ calls, undo }),
            risk: 'disrupts',
        },
    ];
}
function services_keep(kept, finding, viewer) {
    const others = finding.sides.filter((side) => side !== kept).toSorted((a, b) => haste(a) - haste(b));
    const ends = others.map((side) => (isOfLivingJob(side, finding) ? undefined : retire(side, viewer)));
    const start = kept.state === 'up' || kept.state === 'starting' ? NO_STEPS : startOf(kept, viewer);
    const strangers = freeFromStrangers(finding, viewer);
    const steps = [
        tryAgain(kept, finding.listeners, viewer),
        ...ends,
        ...others.flatMap((side) => pullers(side, finding, viewer)),
        strangers,
        start,
        ...revived(kept, finding, viewer),
    ];
    if (!steps.every((one) => one !== undefined) || others.some((side) => isFollower(kept, side)))
        return undefined;
    const { calls } = (0,remedy/* joinCalls */.iz)(steps);
    const { undo } = (0,remedy/* joinCalls */.iz)(steps.toReversed());
    const permanent = steps.flatMap((one) => one.permanent ?? []).join('; ');
    return {
        kind: 'keep-service',
        title: `keep ${(0,model_service/* nameOf */.Vb)(kept)}${calls.length === 0 && permanent === '' ? ': nothing else is going to start' : followersWords(others)}`,
        ...(0,remedy/* asCommand */.AU)({ calls, undo }),
        consequence: consequenceOf(kept, others, finding),
        ...(permanent === '' ? {} : { permanent }),
        risk: calls.length === 0 ? 'none' : others.some(model_service/* isActive */.$m) || strangers !== NO_STEPS ? 'disrupts' : 'changes',
    };
}
function pullers(side, { services }, viewer) {
    const { manager } = side;
    const isMasked = retire(side, viewer)?.calls.some(({ words }) => words.includes('mask')) ?? true;
    if (isMasked || manager === undefined)
        return [];
    const theirs = services.filter((one) => one.startsAtBoot === true && one.isMasked !== true && isNeeding(one, manager) && one !== side);
    return theirs.flatMap((one) => retire(one, viewer) ?? []);
}
function isNeeding({ manager, needs }, { unit, ...rest }) {
    const isNear = manager?.kind === 'systemd' && (0,model_unit/* serviceManagerOf */.gE)(manager) === (0,model_unit/* serviceManagerOf */.gE)({ ...rest, unit });
    return isNear && needs.includes(unit);
}
function revived(kept, { dependents }, viewer) {
    const isIts = ({ needs, state }) => {
        const isDown = state === 'down' || state === 'failed';
        return isDown && kept.state !== 'up' && kept.manager !== undefined && needs.includes(kept.manager.unit);
    };
    return dependents.filter(isIts).flatMap((one) => startOf(one, viewer) ?? []);
}
const NO_STEPS = { calls: [], undo: [] };
function haste(side) {
    if ((0,trouble/* isLooping */.TV)(side) || side.state === 'starting')
        return 0;
    return (0,model_service/* isActive */.$m)(side) ? 1 : 2;
}
function isOfLivingJob(side, { listeners }) {
    const holders = listeners.flatMap((listener) => listener.holders);
    return holders.some((holder) => holder.run?.alive === true && (0,holding/* isHolderOf */["if"])(holder, side));
}
function freeFromStrangers({ listeners, sides, winner }, viewer) {
    const isStranger = (listener) => listener.holders.length > 0 && !listener.holders.some((holder) => sides.some((side) => (0,holding/* isHolderOf */["if"])(holder, side)));
    const strangers = winner === undefined && !sides.some(({ state }) => state === 'up') ? listeners.filter(isStranger) : [];
    if (strangers.length === 0)
        return NO_STEPS;
    const [way] = freeingRemedies(strangers, viewer);
    return way?.way;
}
function consequenceOf(kept, others, { dependents, basis }) {
    const ending = others.filter(model_service/* isActive */.$m);
    const left = dependents.filter(({ needs }) => others.some(({ manager }) => manager && needs.includes(manager.unit)));
    const stored = others.length === 1 && ending.length === 1 ? 'it' : listOf(others);
    const texts = [
        ...(ending.length === 0 ? [] : [`${listOf(ending)} ${ending.length === 1 ? 'ends' : 'end'}`]),
        ...(left.length === 0 ? [] : [`${listOf(left)} ${left.length === 1 ? 'stays' : 'stay'} down, for want of it`]),
        ...(basis === 'product' ? [`what ${stored} has stored stays where it is, and is not moved`] : []),
        ...(kept.startsAtBoot === false ? [`${(0,model_service/* nameOf */.Vb)(kept)} does not start at the next boot by itself`] : []),
    ];
    return texts.length === 0 ? 'nothing that runs now ends' : texts.join('; ');
}
function listOf(services) {
    return services.map(model_service/* nameOf */.Vb).join(' and ');
}
function remediesForRestarting({ service, listeners }, viewer) {
    const ways = listeners.length === 0 ? [] : freeingRemedies(listeners, viewer);
    const [first, ...more] = ways;
    const freed = first === undefined ? [] : [thenStart(first, service, viewer)];
    const log = seeLog(service, viewer);
    const looks = log === undefined ? [] : [log];
    const stop = services_stopForGood(service, viewer);
    if (listeners.length === 0)
        return [...looks, ...stop];
    return [...freed, ...more, ...unheld(listeners, (0,model_service/* nameOf */.Vb)(service)), ...stop, ...looks];
}
function thenStart(way, service, viewer) {
    const start = service.state === 'failed' ? startOf(service, viewer) : undefined;
    if (start === undefined || way.way === undefined)
        return way;
    const { calls, undo } = way.way;
    const both = { calls: [...calls, ...start.calls], undo: undo.length === 0 ? [] : [...start.undo, ...undo] };
    return { ...way, title: `${way.title}, then start ${(0,model_service/* nameOf */.Vb)(service)}`, ...(0,remedy/* asCommand */.AU)(both) };
}
function services_stopForGood(service, viewer) {
    const { calls, undo, permanent } = retire(service, viewer) ?? NO_STEPS;
    if (calls.length === 0)
        return [];
    return [
        {
            kind: 'stop-service',
            title: `do without ${(0,model_service/* nameOf */.Vb)(service)}`,
            ...(0,remedy/* asCommand */.AU)({ calls, undo }),
            ...(permanent === undefined ? {} : { permanent }),
            risk: 'disrupts',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/remedies/shortage.js


function remediesForShortage({ shortage: { demand, counts } }, viewer) {
    const isNamed = demand.choices.every(({ kind }) => kind === 'ports');
    const isOfRange = demand.choices.some((choice) => choice.kind === 'any' && choice.range !== undefined);
    const wider = isOfRange ? 'give it a wider range' : 'take ports from a wider pool, or exclude less';
    const who = counts.leased > 0 ? [(0,harmless/* look */.O)('see who has leased ports', (0,shell/* ownCommand */.w1)('leases', viewer.program?.()))] : [];
    const isLeases = counts.leased === counts.all;
    return [
        ...(isLeases ? who : []),
        (0,harmless/* move */.C)(isNamed ? 'let it have any other port in the end, by "else any"' : wider),
        ...(isLeases ? [] : who),
        ...(counts.promised > 0 && !isNamed
            ? [(0,harmless/* move */.C)('name a port: one that is named is given, whoever else may want it')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/remedies/index.js














function adviserFor(snapshot) {
    const machine = machineOf(snapshot);
    return (finding) => remediesFor(finding, snapshot.viewer, machine);
}
function remediesFor(finding, viewer, machine) {
    switch (finding.kind) {
        case 'port-in-use':
            return withRivalRemedies(remediesForInUse(finding, viewer), finding.listeners, viewer);
        case 'port-shared':
            return remediesForShared(finding, viewer);
        case 'port-lingering':
            return remediesForLingering(finding, viewer);
        case 'port-declared-twice':
            return [(0,harmless/* move */.C)(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)];
        case 'port-privileged':
            return remediesForPrivileged(finding, viewer);
        case 'port-ephemeral':
            return remediesForEphemeral(finding, viewer, machine);
        case 'address-unavailable':
            return [(0,harmless/* look */.O)('see the addresses of this machine', 'ip -brief address')];
        case 'service-duplicated':
            return remediesForDuplicated(finding, viewer, machine);
        case 'service-restarting':
            return remediesForRestarting(finding, viewer);
        case 'not-listening':
            return remediesForMissing(finding, viewer);
        case 'wrong-holder':
            return remediesForWrong(finding, viewer);
        case 'lease-taken':
        case 'port-remapped':
            return freeingRemedies(finding.listeners, viewer);
        case 'range-exhausted':
            return remediesForShortage(finding, viewer);
        case 'port-leaked':
            return remediesForLeaked(finding, viewer);
        case 'file-unreadable':
        case 'port-unknown':
        case 'port-invalid':
        case 'port-sexagesimal':
        case 'port-unreachable':
        case 'port-overwritten':
        case 'port-fixed':
        case 'port-unsafe':
        case 'port-borrowed':
            return (0,files/* remediesForFile */.e)(finding);
        case 'host-unreadable':
            return finding.gap.command === undefined ? [] : [uncover(finding.gap.command)];
    }
}
function remediesForInUse({ endpoint, listeners: all }, viewer) {
    const listeners = all.filter((listener) => !(0,model_listener/* isOwnLease */.jG)(listener));
    if (listeners.length === 0)
        return [findUnlisted(viewer)];
    if (listeners.some(isLeasedByLiving))
        return [...freeingRemedies(listeners, viewer), remap()];
    const isOnlyPassing = !listeners.some((listener) => (0,model_listener/* isHolding */.ye)(listener) || (0,model_listener/* isLeased */.PA)(listener));
    const ways = [
        ...waits(listeners),
        ...(isOnlyPassing ? [(0,harmless/* move */.C)('ask for a port that outgoing connections do not use (see port-ephemeral)')] : []),
        ...freeingRemedies(listeners, viewer),
    ];
    if (ways.length > 0)
        return ways;
    const holders = listeners.flatMap((listener) => listener.holders);
    return [(0,harmless/* look */.O)('see who it is', shownBy(holders, endpoint)), (0,harmless/* move */.C)('ask for another port')];
}
function remap() {
    return { kind: 'set', title: 'let another port be found for it: on-conflict: remap', risk: 'none' };
}
function remediesForShared({ listeners, endpoint }, viewer) {
    const isJoined = listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
    const way = isJoined ? reuseAddress() : (0,harmless/* move */.C)('let clients name the address instead of "localhost"');
    return [way, ...freeingRemedies(listeners, viewer)];
}
function reuseAddress() {
    const title = 'let the server set SO_REUSEADDR (Node, Go, Java, nginx and redis do, for TCP)';
    return { kind: 'set', title, risk: 'none' };
}
function uncover(command) {
    return command.includes(' install ')
        ? { kind: 'set', title: 'install what would show it', command, risk: 'changes' }
        : (0,harmless/* look */.O)('see what is hidden', command);
}
function remediesForLingering({ listeners: all }, viewer) {
    const listeners = all.filter((listener) => !(0,model_listener/* isOwnLease */.jG)(listener));
    const reuse = reuseAddress();
    if (listeners.length === 0)
        return [reuse, findUnlisted(viewer)];
    return [...waits(listeners), reuse, ...freeingRemedies(listeners, viewer)];
}
function waits(listeners) {
    const seconds = listeners.reduce((most, { secondsLeft = 0 }) => Math.max(most, secondsLeft), 0);
    const title = `wait until the kernel lets go of it, at most ${seconds} s`;
    return seconds === 0 ? [] : [{ kind: 'wait', title, command: `sleep ${seconds}`, risk: 'none' }];
}
function findUnlisted(viewer) {
    return (0,harmless/* look */.O)('find the socket that no table shows', `${(0,shell/* sudo */.MX)(viewer)}lsof -nP | grep 'protocol: .*TCP'`);
}
function remediesForPrivileged({ range, unprivilegedStart, lowest }, viewer) {
    if (range.low >= unprivilegedStart) {
        return [(0,harmless/* look */.O)('see what refuses the bind', `${(0,shell/* sudo */.MX)(viewer)}dmesg | grep -i -e denied -e avc | tail`)];
    }
    const set = (start) => `${(0,shell/* sudo */.MX)(viewer)}sysctl -w net.ipv4.ip_unprivileged_port_start=${start}`;
    const title = `let every user bind from port ${lowest} up`;
    return [
        { kind: 'set', title, command: set(lowest), undo: set(unprivilegedStart), risk: 'changes' },
        (0,harmless/* move */.C)(`ask for a port from ${unprivilegedStart} up`),
    ];
}
function remediesForEphemeral(finding, viewer, { limits }) {
    const { ephemeral, unreserved, lease, requirement } = finding;
    if (lease === 'held' && unreserved === undefined)
        return [];
    const others = (0,model_port/* subtractRanges */.N1)({ low: Math.max(limits.unprivilegedStart, 1_024), high: model_port/* HIGHEST_PORT */.bG }, [ephemeral]);
    const away = others.length === 0 ? [] : [(0,harmless/* move */.C)(`ask for a port outside ${(0,model_port/* formatRange */.Lu)(ephemeral)}`)];
    const hold = lease === 'listed' && requirement.protocol === 'tcp'
        ? [(0,harmless/* move */.C)('let the lease hold it, unless its server does not set SO_REUSEADDR: hold: true')]
        : [];
    if (unreserved === undefined)
        return [...hold, ...away, reserve(finding, viewer)];
    return [unreserved.isReadOnly ? reserveForContainer(finding) : reserve(finding, viewer), ...away];
}
function reserveForContainer({ toReserve }) {
    const option = `--sysctl net.ipv4.ip_local_reserved_ports=${remedies_listOf(toReserve)}`;
    return { kind: 'set', title: `start the container with ${option}, or have its host reserve them`, risk: 'none' };
}
function remedies_listOf(ports) {
    return [...new Set(ports.toSorted((a, b) => a.low - b.low).map(model_port/* formatRange */.Lu))].join(',');
}
function reserve({ reserved, toReserve }, viewer) {
    const set = (ports) => `${(0,shell/* sudo */.MX)(viewer)}sysctl -w net.ipv4.ip_local_reserved_ports=${remedies_listOf(ports) || "''"}`;
    const title = 'keep the kernel from handing it out';
    return { kind: 'set', title, command: set(toReserve), undo: set(reserved), risk: 'changes' };
}


/***/ })

};
;