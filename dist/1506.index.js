"use strict";
exports.id = 1506;
exports.ids = [1506];
exports.modules = {

/***/ 8073:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ argumentAfter),
/* harmony export */   Zu: () => (/* binding */ isUnitOfContainer),
/* harmony export */   fP: () => (/* binding */ withOwnUnit),
/* harmony export */   u: () => (/* binding */ hintedContainer)
/* harmony export */ });
/* unused harmony export containerOfCommand */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8957);


function containerOfCommand(command) {
    switch ((0,_model_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(command)) {
        case 'docker-proxy':
            return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ engine: 'docker', address: argumentAfter('-container-ip', command.split(' ')) });
        case 'conmon':
        case 'rootlessport':
            return { engine: 'podman' };
        case 'pasta':
        case 'pasta.avx2':
        case 'slirp4netns':
            return command.includes('/netns/') ? { engine: 'podman' } : undefined;
        case 'rootlesskit':
        case 'docker-rootlesskit':
            return DOCKERD.test(command) ? { engine: 'docker' } : undefined;
        default:
            return undefined;
    }
}
const DOCKERD = /[ /]dockerd(-rootless\.sh)?( |$)/;
function argumentAfter(flag, args) {
    const at = args.indexOf(flag);
    return at === -1 ? undefined : args[at + 1];
}
function hintedContainer(process, processes) {
    const { command, uid } = process;
    const hint = containerOfCommand(command);
    if (uid === 0)
        return hint;
    if (hint?.engine === 'podman')
        return { ...hint, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ uid }) };
    return uid !== undefined && isOfRootless(process, processes) ? { engine: 'docker', uid } : undefined;
}
function isOfRootless({ pid, command, uid }, processes) {
    const isNetwork = /^(pasta(\.avx2)?|slirp4netns)$/.test((0,_model_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(command));
    const kit = isNetwork ? processes.read(processes.ancestors(pid)[0] ?? 0) : { command, uid };
    if (kit === undefined || kit.uid !== uid || !(0,_model_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .isRootlesskit */ .WM)(kit.command))
        return false;
    return containerOfCommand(kit.command)?.engine === 'docker';
}
const HELPER = /^(podman|conmon|runc|crun|pasta(\.avx2)?|slirp4netns|rootlessport(-child)?|aardvark-dns|catatonit)$/;
const SHELL = /^(ba|da)?sh$/;
function isUnitOfContainer(commands) {
    const programs = commands.map(_model_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX);
    const others = programs.filter((program) => !HELPER.test(program));
    return others.length === 0 || (programs.includes('podman') && others.every((program) => SHELL.test(program)));
}
function withOwnUnit(holder, processes) {
    const { process, manager, container } = holder;
    if (container?.engine !== 'podman' || process === undefined || manager === undefined)
        return holder;
    const commands = processes.besides(process.pid).flatMap((pid) => processes.read(pid)?.command ?? []);
    return isUnitOfContainer(commands) ? { ...holder, container: { ...container, isOfUnit: true } } : holder;
}


/***/ }),

/***/ 1506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainHolders: () => (/* binding */ explainHolders)
});

// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 1 modules
var identify = __webpack_require__(6840);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/host/deadline.js
var deadline = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/src/host/managers/concern.js
var concern = __webpack_require__(3949);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/src/host/linux/ss.js

async function readSs() {
    const answer = await (0,exec/* ask */.kA)('ss', ['-H', '-t', '-u', '-n', '-l', '-e']);
    return 'failed' in answer ? answer : parseSs(answer.stdout);
}
function parseSs(output) {
    return output.split('\n').flatMap((line) => {
        const inode = / ino:(\d+)/.exec(line)?.[1];
        const cgroup = / cgroup:(\S+)/.exec(line)?.[1];
        const v6Only = / v6only:([01])/.exec(line)?.[1];
        return inode === undefined
            ? []
            : [
                {
                    inode: Number(inode),
                    ...(cgroup === undefined || cgroup.startsWith('unreachable') ? {} : { cgroup }),
                    ...(v6Only === undefined ? {} : { v6Only: v6Only === '1' }),
                },
            ];
    });
}

;// CONCATENATED MODULE: ./lib/src/host/linux/bound-sockets.js




async function findBound(refused, viewer) {
    const wanted = refused.filter(({ protocol }) => protocol === 'tcp');
    if (wanted.length === 0)
        return { listeners: [], sockets: [], gaps: [] };
    const answer = await (0,exec/* ask */.kA)('ss', ['-H', '-t', '-n', '-e', '-B']);
    const sockets = 'failed' in answer ? [] : parseSs(answer.stdout);
    const bound = 'failed' in answer ? [] : parseBound(answer.stdout);
    const isAt = (one) => (listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, one);
    const unseen = wanted.filter((one) => !bound.some(isAt(one)));
    const reason = 'failed' in answer ? whyNot(answer.failed) : 'ss does not show it either, as with a kernel before 6.8';
    return {
        listeners: bound.filter((listener) => wanted.some((one) => isAt(one)(listener))),
        sockets,
        gaps: unseen.map((one) => unfound(one, reason, viewer)),
    };
}
function whyNot(failed) {
    return failed.includes('exit code') ? 'this ss does not show such sockets, that of iproute2 6.10 does' : failed;
}
function unfound({ port, protocol }, reason, { uid }) {
    const command = `${uid === 0 ? '' : 'sudo '}lsof -nP | grep 'protocol: .*TCP'`;
    return { subject: `who has bound ${port}/${protocol}`, reason, command, affects: 'naming' };
}
function parseBound(output) {
    return output.split('\n').flatMap((line) => {
        const [local, peer] = line.split(/\s+/).filter((word) => /^[[\d*].*:(\d+|\*)$/.test(word));
        const [, host = '', port] = /^(.+):(\d+)$/.exec(local ?? '') ?? [];
        const inode = / ino:(\d+) /.exec(line)?.[1];
        const address = boundAddress(host);
        if (address === undefined || peer === undefined || inode === undefined || !isPort(Number(port)))
            return [];
        return [
            {
                endpoint: { protocol: 'tcp', address, port: Number(port) },
                state: 'bound-inactive',
                uid: Number(/ uid:(\d+) /.exec(line)?.[1] ?? 0),
                inode: Number(inode),
                holders: [],
            },
        ];
    });
}
function boundAddress(text) {
    const [, ipv6, ipv4, device = ''] = /^(?:\[([^\]%]+)\]|([^[\]%]+))(%.+)?$/.exec(text) ?? [];
    if (ipv4 === model_address/* ANY_ADDRESS */.A4)
        return model_address/* ANY_ADDRESS */.A4;
    return (0,model_address/* parseAddress */.or)(ipv6?.startsWith('fe80:') ? `${ipv6}${device}` : (ipv6 ?? ipv4 ?? ''));
}
function isPort(port) {
    return Number.isInteger(port) && port > 0 && port <= 65_535;
}

// EXTERNAL MODULE: ./lib/src/host/linux/ci-run.js
var ci_run = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var model_holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/host/linux/container-hints.js
var container_hints = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/host/linux/environment.js
var environment = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/src/host/linux/namespace.js
var namespace = __webpack_require__(5774);
;// CONCATENATED MODULE: ./lib/src/host/linux/port-helper.js



function helperAmong(members, endpoint) {
    const named = (names) => members.filter(({ command }) => names.includes((0,model_holder/* programName */.kX)(command)));
    const proxies = named(['docker-proxy']).filter(({ command }) => isProxyOf(command.split(' '), endpoint));
    const [kit] = members.filter(({ command }) => (0,model_holder/* isRootlesskit */.WM)(command));
    if (kit !== undefined)
        return forwarderOf(kit, members);
    const forwarders = named(['rootlessport']);
    const pastas = named(['pasta', 'pasta.avx2']).filter(({ command }) => forwards(command, endpoint.port));
    const slirps = forwarders.length === 0 ? named(['slirp4netns']) : [];
    const all = [...proxies, ...forwarders, ...pastas, ...slirps];
    return all.length === 1 ? all[0] : undefined;
}
function forwarderOf(kit, members) {
    const driver = / --port-driver[= ](\w+)/.exec(kit.command)?.[1] ?? '';
    if (driver === 'builtin')
        return kit;
    const networks = members.filter(({ command }) => NETWORKS.get(driver)?.includes((0,model_holder/* programName */.kX)(command)));
    return networks.length === 1 ? networks[0] : undefined;
}
const NETWORKS = new Map([
    ['slirp4netns', ['slirp4netns']],
    ['implicit', ['pasta', 'pasta.avx2']],
]);
function isProxyOf(args, { protocol, address, port }) {
    const isAddress = (0,container_hints/* argumentAfter */.IJ)('-host-ip', args) === (address === model_address/* ANY_ADDRESS */.A4 ? '::' : address);
    return isAddress && (0,container_hints/* argumentAfter */.IJ)('-proto', args) === protocol && (0,container_hints/* argumentAfter */.IJ)('-host-port', args) === `${port}`;
}
function forwards(command, port) {
    const ranges = [...command.matchAll(/ -[tu] (?:[^\s/]+\/)?(\d+)(?:-(\d+))?:/g)];
    return ranges.some(([, low, high = low]) => Number(low) <= port && port <= Number(high));
}

;// CONCATENATED MODULE: ./lib/src/host/linux/hidden-holder.js






function managerOfSocket(cgroup, processes) {
    const { manager } = processes.ownerOf(cgroup);
    const isUsers = /\/user@\d+\.service\/init\.scope$/.test(cgroup ?? '');
    if (!isUsers && manager?.unit.endsWith('.socket') !== true)
        return undefined;
    const candidates = isUsers ? processes.membersOf(cgroup ?? '') : [1];
    const process = candidates.map((pid) => processes.read(pid)).find((one) => one && (0,model_holder/* isServiceManager */.VR)({ process: one }));
    return process === undefined ? undefined : (0,defined/* defined */.s)({ process, manager });
}
function hiddenHolder({ uid, endpoint }, cgroup, circumstances) {
    const opener = managerOfSocket(cgroup, circumstances.processes);
    if (opener !== undefined)
        return opener;
    const { manager, container } = circumstances.processes.ownerOf(cgroup);
    const members = membersOf(cgroup ?? '', uid, circumstances);
    const helper = container === undefined ? helperAmong(members, endpoint) : undefined;
    const isOneOf = manager !== undefined || (isOwn(uid, circumstances) && cgroup?.endsWith('.scope') === true);
    const process = helper ?? (isOneOf ? onlyOne(members) : undefined);
    const unknown = process === undefined ? reason(uid, circumstances) : undefined;
    const shownBy = process === undefined ? (0,model_endpoint/* showHolders */.pB)(endpoint, circumstances.processes.hasLeaderless(uid)) : undefined;
    const hint = process === undefined ? undefined : (0,container_hints/* hintedContainer */.u)(process, circumstances.processes);
    const known = (0,defined/* defined */.s)({ process, manager, container: container ?? hint, unknown, shownBy });
    return (0,container_hints/* withOwnUnit */.fP)(known, circumstances.processes);
}
function reason(uid, { viewer, processes, hidden }) {
    if (viewer.uid !== 0) {
        return uid === viewer.uid
            ? 'its process is outside of this pid namespace, as can be seen there, or hides its files'
            : `it was opened by ${processes.nameOf(uid)}, and only root sees the processes of others`;
    }
    const opener = uid === 0 ? '' : `it was opened by ${processes.nameOf(uid)}, and `;
    if (hidden.length > 0) {
        const who = hidden.length === 1 ? '1 process does not' : `${hidden.length} processes do not`;
        return `${opener}${who} show open files, even to this root: one has it, as the root of the host sees, or the kernel`;
    }
    return (0,namespace/* isFirstPidNamespace */.n)()
        ? `${opener}no process has it open: the kernel itself does (vxlan, wireguard, nfs)`
        : `${opener}no process here has it open: one outside of this pid namespace does, as can be seen there, or the kernel itself (vxlan, wireguard, nfs)`;
}
function membersOf(cgroup, uid, circumstances) {
    const { processes, hidden } = circumstances;
    const pids = processes.membersOf(cgroup).filter((pid) => !isOwn(uid, circumstances) || hidden.includes(pid));
    return pids.flatMap((pid) => processes.read(pid) ?? []).filter((process) => process.uid === uid);
}
function isOwn(uid, { viewer }) {
    return viewer.uid === uid && viewer.uid !== 0;
}
function onlyOne(members) {
    return members.length === 1 ? members[0] : undefined;
}

// EXTERNAL MODULE: ./lib/src/host/linux/socket-owners.js
var socket_owners = __webpack_require__(1465);
;// CONCATENATED MODULE: ./lib/src/host/linux/holders.js









async function nameHolders(listeners, by) {
    const { processes, sockets = [] } = by;
    const inodes = new Set(listeners.map(({ inode }) => inode).filter((inode) => inode !== 0));
    const { pids, hidden } = (0,socket_owners/* findOwners */.G)(inodes, processes);
    const named = listeners.map((listener) => {
        const holders = (pids.get(listener.inode) ?? []).map((pid) => readHolder(pid, processes));
        return { ...listener, holders: holders.filter((holder) => holder !== undefined) };
    });
    const answer = await askSs(named.filter(needsSs), sockets);
    return nameByCgroup(named, answer, { ...by, hidden });
}
function readHolder(pid, processes) {
    const process = processes.read(pid);
    if (process === undefined)
        return undefined;
    const { manager, container } = processes.ownerOfProcess(pid);
    const hint = container ?? (0,container_hints/* hintedContainer */.u)(process, processes);
    return (0,container_hints/* withOwnUnit */.fP)((0,defined/* defined */.s)({ process, manager, container: hint }), processes);
}
function needsSs({ inode, holders }) {
    return inode !== 0 && (holders.length === 0 || holders.some(model_holder/* isServiceManager */.VR) || isHandedOver(holders));
}
function isHandedOver(holders) {
    if (process.geteuid?.() === 0 || !holders.some(({ manager }) => manager?.kind === 'systemd'))
        return false;
    return holders.some(({ process }) => process && (0,environment/* readVariables */.C)(process.pid, ['LISTEN_FDS']).LISTEN_FDS !== undefined);
}
async function askSs(listeners, known) {
    const inodes = new Set(known.map(({ inode }) => inode));
    if (listeners.every(({ inode }) => inodes.has(inode)))
        return [...known];
    const answer = await readSs();
    return 'failed' in answer ? answer : [...known, ...answer];
}
function nameByCgroup(listeners, answer, circumstances) {
    const sockets = new Map('failed' in answer ? [] : answer.map((socket) => [socket.inode, socket]));
    const gaps = 'failed' in answer ? [missingSs(answer.failed)] : [];
    const named = listeners.map((listener) => needsSs(listener) ? nameBySocket(listener, sockets.get(listener.inode), circumstances) : listener);
    return { listeners: named, gaps: [...gaps, ...named.flatMap(unnamed)] };
}
function nameBySocket(listener, socket, circumstances) {
    const { endpoint, holders } = listener;
    const visible = holders.map((holder) => (0,model_holder/* isServiceManager */.VR)(holder) ? withUnit(holder, socket?.cgroup, circumstances) : holder);
    const opener = isHandedOver(holders) ? managerOfSocket(socket?.cgroup, circumstances.processes) : undefined;
    const known = opener === undefined ? visible : [opener, ...visible];
    const isV6Only = endpoint.address === model_address/* ANY_ADDRESS */.A4 && socket?.v6Only === true;
    return {
        ...listener,
        endpoint: isV6Only ? { ...endpoint, address: model_address/* ANY_IPV6 */.bY } : endpoint,
        holders: known.length === 0 ? [hiddenHolder(listener, socket?.cgroup, circumstances)] : known,
    };
}
function withUnit(holder, cgroup, { processes }) {
    return { ...holder, ...(0,defined/* defined */.s)({ manager: processes.ownerOf(cgroup).manager }) };
}
function stillUnnamed(gaps, listeners) {
    const isKernels = ({ holders }) => holders.every(({ kernel }) => kernel !== undefined);
    return gaps.filter(({ subject }) => {
        const concerned = listeners.filter(({ endpoint }) => subjectOf(endpoint) === subject);
        return concerned.length === 0 || !concerned.every(isKernels);
    });
}
function subjectOf(endpoint) {
    return `which process holds ${(0,model_endpoint/* formatPort */.TF)(endpoint)}`;
}
function unnamed({ endpoint, holders }) {
    return holders
        .filter(({ process }) => process === undefined)
        .map(({ unknown = 'its process cannot be seen', shownBy }) => ({
        subject: subjectOf(endpoint),
        reason: unknown,
        ...(0,defined/* defined */.s)({ command: shownBy }),
        affects: 'naming',
    }));
}
function missingSs(reason) {
    return {
        subject: 'the unit that a hidden socket belongs to',
        reason,
        command: 'sudo apt-get install iproute2',
        affects: 'naming',
    };
}

// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/src/host/linux/program.js + 1 modules
var linux_program = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/src/host/linux/supervisor.js
var supervisor = __webpack_require__(3863);
;// CONCATENATED MODULE: ./lib/src/host/linux/tunnel.js

const PROGRAMS = new Map([
    ['ssh', forwardOfSsh],
    ['ssh:', () => ({ kind: 'ssh-local' })],
    ['kubectl', forwardOfKubectl],
    ['oc', forwardOfKubectl],
    ...['code-tunnel', 'code-tunnel-insiders'].map((name) => [name, editor]),
    ...['code', 'code-insiders', 'codium', 'cursor', 'windsurf'].map((name) => [name, editorAtHome]),
]);
const EDITOR_DIRECTORIES = ['.vscode-server', '.vscode-server-insiders', '.vscodium-server', '.cursor-server'];
function tunnelOf(command, port) {
    const [program = ''] = command.split(' ', 1);
    const path = program.split('/');
    if (EDITOR_DIRECTORIES.some((name) => path.includes(name)))
        return editor();
    const read = PROGRAMS.get(path.at(-1) ?? '');
    return sessionOf(command) ?? read?.(command.split(' ').slice(1), port);
}
function sessionOf(command) {
    const [, user] = /^sshd(?:-session)?: ([^\s/]+?)(?:@(?:notty|[\w/,]*\/[\w/,]*))?(?: \[priv\])?$/.exec(command) ?? [];
    return user === undefined ? undefined : { kind: 'ssh-remote', target: `session of ${user}` };
}
function editor() {
    return { kind: 'editor' };
}
function editorAtHome(args) {
    return args[0] === 'tunnel' || args.includes('--utility-sub-type=node.mojom.NodeService') ? editor() : undefined;
}
function forwardOfSsh(words, port) {
    const { options, host } = parseSsh(words);
    const [target] = options.flatMap(([flag, value]) => targetOfForward(flag, value, port) ?? []);
    const via = host === undefined ? '' : ` via ${host}`;
    return (0,defined/* defined */.s)({ kind: 'ssh-local', target: target && `${target}${via}` });
}
function parseSsh(words) {
    const options = [];
    const hosts = [];
    for (let at = 0; at < words.length && hosts.length < 2; at++) {
        const word = words[at] ?? '';
        const [, flag, value] = /^-[^-BbcDEeFIiJLlmOoPpQRSWw]*([BbcDEeFIiJLlmOoPpQRSWw])(.*)$/.exec(word) ?? [];
        if (flag !== undefined)
            options.push([flag, value || (words[++at] ?? '')]);
        else if (word !== '' && !word.startsWith('-'))
            hosts.push(word);
    }
    const isClear = !options.some(([flag, value]) => flag === 'o' && /command/i.test(value));
    return { options, ...(isClear && hosts[0] !== undefined && { host: hosts[0] }) };
}
function targetOfForward(flag, value, port) {
    const fields = value.match(/\[[^\]]*\]|[^:]+/g) ?? [];
    const length = flag === 'D' ? 0 : fields.at(-1)?.startsWith('/') ? 1 : 2;
    const [near, far] = [fields.slice(0, fields.length - length), fields.slice(fields.length - length)];
    const isOurs = /^[DL]$/.test(flag) && near.length <= 2 && near.at(-1) === `${port}`;
    if (!isOurs)
        return undefined;
    return flag === 'D' ? 'any address (SOCKS)' : far.join(':');
}
const KUBECTL_VALUED = new Set(`-n --namespace --context --kubeconfig --address --pod-running-timeout -s --server --cluster --user --token --as
  --as-group --as-uid --cache-dir --certificate-authority --client-certificate --client-key --request-timeout
  --tls-server-name --username --password --profile --profile-output -v --v --vmodule --log-flush-frequency`.split(/\s+/));
function forwardOfKubectl(words, port) {
    const { names, namespace } = parseKubectl(words);
    const [command, resource, ...forwards] = names;
    if (command !== 'port-forward')
        return undefined;
    if (resource === undefined)
        return { kind: 'kubectl' };
    const name = resource.includes('/') ? resource : `pod/${resource}`;
    const far = farPort(forwards, port);
    const where = namespace === undefined ? '' : ` in namespace ${namespace}`;
    return { kind: 'kubectl', target: `${name}${far === undefined ? '' : `:${far}`}${where}` };
}
function parseKubectl(words) {
    const names = [];
    let namespace;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [, joined] = /^(?:--namespace=|-n=?(?!$))(.+)$/.exec(word) ?? [];
        const value = KUBECTL_VALUED.has(word) ? words[++at] : joined;
        if (/^(-n|--namespace)/.test(word))
            namespace = value;
        if (word !== '' && !word.startsWith('-'))
            names.push(word);
    }
    return { names, ...(0,defined/* defined */.s)({ namespace }) };
}
function farPort(forwards, port) {
    const pairs = forwards.map((forward) => forward.split(':'));
    const ours = pairs.find(([near]) => near === `${port}`);
    const free = pairs.filter(([near]) => near === '' || near === '0');
    const [near, far = near] = ours ?? (free.length === 1 ? (free[0] ?? []) : []);
    return far;
}

// EXTERNAL MODULE: ./lib/src/host/linux/user-names.js
var user_names = __webpack_require__(4995);
// EXTERNAL MODULE: ./lib/src/host/linux/viewer.js
var linux_viewer = __webpack_require__(2371);
;// CONCATENATED MODULE: ./lib/src/host/linux/explain.js














async function explainHolders(listeners, { unexplained = [], sight = (0,linux_viewer/* localSight */.z)(), asked = {} } = {}) {
    const { viewer, processes } = sight;
    const told = await (0,deadline/* withDeadline */.NE)(async () => {
        const bound = await findBound(unexplained, viewer);
        const { sockets } = bound;
        const { leases, others, gaps } = await splitLeases([...listeners, ...bound.listeners], sight);
        const named = await nameAndAsk(others, { ...sight, sockets }, asked);
        return { listeners: [...named.listeners, ...leases], gaps: [...bound.gaps, ...named.gaps, ...gaps] };
    });
    const withProduct = productNamer();
    const known = told.listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withProduct) }));
    return { listeners: known.map((listener) => (0,user_names/* withUsers */.v)(listener, processes)), gaps: told.gaps, viewer };
}
async function splitLeases(listeners, sight) {
    if (!listeners.some(listener/* isLeased */.PA))
        return { leases: [], others: [...listeners], gaps: [] };
    const { nameKeepers } = await __webpack_require__.e(/* import() */ 2874).then(__webpack_require__.bind(__webpack_require__, 2874));
    return nameKeepers(listeners, sight);
}
async function nameAndAsk(listeners, sight, asked) {
    const { processes } = sight;
    const named = await nameHolders(listeners, sight);
    const outwards = named.listeners.map((listener) => ({
        ...listener,
        holders: listener.holders.map((holder) => withStory(holder, listener.endpoint.port, processes)),
    }));
    if (!(0,concern/* isAnyConcerned */.k)(outwards))
        return { listeners: outwards, gaps: named.gaps };
    const { askManagers } = await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(8398), __webpack_require__.e(3649), __webpack_require__.e(9478)]).then(__webpack_require__.bind(__webpack_require__, 9478));
    const told = await askManagers(outwards, sight, asked);
    return { listeners: told.listeners, gaps: [...stillUnnamed(named.gaps, told.listeners), ...told.gaps] };
}
function withStory(holder, port, processes) {
    const { process, container, manager: unit, ...rest } = holder;
    if (process === undefined)
        return holder;
    const program = container === undefined ? (0,linux_program/* programOf */.o)(process, port, processes) : undefined;
    const isRunners = () => (0,ci_run/* isBesideRunner */.h6)(process.pid, processes);
    const run = (0,ci_run/* readRun */.cI)(process, () => program !== undefined || (unit !== undefined && !isRunners()), processes);
    const isAgents = () => (run?.ci === undefined ? isRunners() : (0,ci_run/* isBesideAgent */.wl)(process.pid, processes));
    const isJobs = unit !== undefined && run !== undefined && isAgents();
    const isNobodys = unit !== undefined && (0,supervisor/* isLeftBehind */.KW)(process, unit, processes.ancestors(process.pid)[0]);
    const manager = program ?? (isJobs || isNobodys ? undefined : unit);
    return { ...rest, process, ...(0,defined/* defined */.s)({ container, manager, tunnel: tunnelOf(process.command, port), run }) };
}
function productNamer() {
    const known = new Map();
    return (holder) => {
        const { process, manager, container } = holder;
        const executable = process && (0,processes/* executableOf */.A)(process.pid);
        const evidence = (0,defined/* defined */.s)({ command: process?.command, executable, unit: manager?.unit, image: container?.image });
        const key = JSON.stringify(evidence);
        if (!known.has(key))
            known.set(key, (0,identify/* identify */.l)(evidence));
        const product = known.get(key);
        return product === undefined || product.key === container?.engine ? holder : { ...holder, product: product.name };
    };
}


/***/ }),

/***/ 157:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ haveWrapped),
/* harmony export */   a0: () => (/* binding */ localFamily)
/* harmony export */ });
/* unused harmony export parseChildren */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);




function localFamily({ statOf }) {
    let all;
    const everybody = () => {
        const by = (parse) => (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)(), (pid) => parse(statOf(pid)));
        all ??= { byGroup: by(_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGroup */ .hb), byParent: by(_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParent */ .ov) };
        return all;
    };
    const children = (pid) => readChildren(pid) ?? everybody().byParent.get(pid) ?? [];
    return {
        children,
        descendants: (pid) => descendantsOf(pid, children),
        group: (leader) => everybody().byGroup.get(leader) ?? [],
    };
}
function descendantsOf(pid, childrenOf) {
    const family = new Set([pid]);
    for (const member of family)
        for (const child of childrenOf(member))
            family.add(child);
    return [...family].slice(1);
}
function readChildren(pid) {
    const lists = readThreads(pid).map((thread) => (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/task/${thread}/children`));
    const isUntold = lists.length > 0 && lists.every((list) => list === undefined);
    return isUntold ? undefined : lists.flatMap((list) => parseChildren(list ?? ''));
}
function readThreads(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function parseChildren(list) {
    return list.split(' ').flatMap((pid) => (/^[1-9]\d{0,9}$/.test(pid) ? Number(pid) : []));
}
function haveWrapped(pids) {
    const last = /(\d+)\s*$/.exec((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/proc/loadavg') ?? '')?.[1];
    const highest = pids.reduce((most, pid) => Math.max(most, pid), 0);
    return last === undefined || highest > Number(last);
}


/***/ }),

/***/ 5774:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namespaceOf),
/* harmony export */   n: () => (/* binding */ isFirstPidNamespace)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);

function namespaceOf(kind, pid = 'self') {
    return /\[(\d+)\]/.exec((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readLink */ .XF)(`/proc/${pid}/ns/${kind}`) ?? '')?.[1] ?? '';
}
function isFirstPidNamespace() {
    return namespaceOf('pid') === '4026531836';
}


/***/ }),

/***/ 8222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ parseClusterApp),
/* harmony export */   Vz: () => (/* binding */ clusteredApp),
/* harmony export */   nc: () => (/* binding */ forkedApp),
/* harmony export */   pL: () => (/* binding */ homeOfDaemon)
/* harmony export */ });
/* unused harmony exports forkedName, chooseApp */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9666);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8957);
/* harmony import */ var _managers_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4026);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(157);





const FORK_VARIABLES = ['name', 'pm_id', 'PM2_HOME'];
const CLUSTER_VARIABLES = ['pm2_env'];
function homeOfDaemon(command) {
    return /^PM2 v\S+: God Daemon \((.+)\)$/.exec(command)?.[1];
}
function forkedApp(line, daemon) {
    const home = homeOfDaemon(daemon.command);
    const [name = _model_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .UNNAMED */ .rY] = line.flatMap((pid) => forkedName((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(pid, FORK_VARIABLES), home) ?? []);
    return managerOf(name, daemon);
}
function forkedName({ name, pm_id, PM2_HOME }, home) {
    return name && /^\d+$/.test(pm_id ?? '') && PM2_HOME === home ? name : undefined;
}
function clusteredApp(daemon, port, processes) {
    const children = (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .localFamily */ .a0)(processes).children(daemon.pid);
    const apps = children.flatMap((pid) => parseClusterApp((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(pid, CLUSTER_VARIABLES).pm2_env ?? '') ?? []);
    return managerOf(chooseApp(apps, port) ?? _model_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .UNNAMED */ .rY, daemon);
}
function managerOf(unit, { uid, command }) {
    const home = homeOfDaemon(command);
    const isUsual = uid !== undefined && home === `${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(uid)?.home}/.pm2`;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ kind: 'pm2', scope: 'user', uid, unit, control: isUsual ? undefined : home });
}
function parseClusterApp(text) {
    const { name, exec_mode: mode, args, PORT: port } = parseObject(text);
    if (typeof name !== 'string' || name === '' || mode !== 'cluster_mode')
        return undefined;
    const words = [args, port].flat().filter((word) => typeof word === 'string' || typeof word === 'number');
    return { name, numbers: words.flatMap((word) => `${word}`.match(/(?<![\w.-])\d{1,5}(?![\w.])/g) ?? []).map(Number) };
}
function parseObject(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function chooseApp(apps, port) {
    const naming = apps.filter(({ numbers }) => numbers.includes(port));
    const names = new Set((naming.length === 0 ? apps : naming).map(({ name }) => name));
    return names.size === 1 ? [...names][0] : undefined;
}


/***/ }),

/***/ 3355:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ programOf),
  y: () => (/* binding */ supervisedOf)
});

// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/host/linux/pm2.js
var pm2 = __webpack_require__(8222);
// EXTERNAL MODULE: ./lib/src/host/linux/supervisor.js
var supervisor = __webpack_require__(3863);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/linux/xinetd.js



function isXinetd({ command, uid }) {
    return uid === 0 && /^(\S*\/)?xinetd( |$)/.test(command);
}
function xinetdServiceAt(port, command = 'xinetd') {
    const [, file = '/etc/xinetd.conf'] = / -f (\S+)/.exec(command) ?? [];
    const known = (0,proc_file/* readProcFile */.XM)('/etc/services') ?? '';
    return managerOf(servicesAt(port, readServices(file), known));
}
function servicesAt(port, services, known) {
    const ours = services.filter((one) => (one.port ?? portOfService(known, one.service, one.protocol)) === port);
    const enabled = ours.filter(({ disabled }) => !disabled);
    return enabled.length === 0 ? ours : enabled;
}
function managerOf(services) {
    const [unit, ...otherUnits] = new Set(services.map(({ service }) => service));
    const [file, ...otherFiles] = new Set(services.map((service) => service.file));
    if (unit === undefined || otherUnits.length > 0)
        return undefined;
    return (0,defined/* defined */.s)({
        kind: 'xinetd',
        scope: 'system',
        unit,
        file: otherFiles.length > 0 ? undefined : file,
        line: services.length > 1 ? undefined : services[0]?.line,
    });
}
function portOfService(text, service, protocol) {
    for (const line of text.split('\n')) {
        const [name, at = '', ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/);
        const [port, over] = at.split('/');
        if (over === protocol && [name, ...aliases].includes(service))
            return Number(port);
    }
    return undefined;
}
function readServices(file, seen = new Set()) {
    if (seen.has(file))
        return [];
    seen.add(file);
    const text = (0,proc_file/* readProcFile */.XM)(file) ?? '';
    const more = parseIncludes(text).flatMap(({ path, isDirectory }) => (isDirectory ? filesOf(path) : [path]));
    return [...parseXinetd(text, file), ...more.flatMap((one) => readServices(one, seen))];
}
function filesOf(directory) {
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => !/\.|~$/.test(name));
        return names.toSorted().map((name) => `${directory.replace(/\/$/, '')}/${name}`);
    }
    catch {
        return [];
    }
}
function parseIncludes(text) {
    const lines = text.matchAll(/^[ \t]*include(dir)?[ \t]+(\S+)/gm);
    return [...lines].map(([, dir, path = '']) => ({ path, isDirectory: dir !== undefined }));
}
function parseXinetd(text, file) {
    return parseSections(text).flatMap((section) => serviceOf(section, file) ?? []);
}
function parseSections(text) {
    const sections = [];
    let isWithin = false;
    for (const [index, line] of text.split('\n').entries()) {
        const [, service] = /^\s*service\s+([^\s{]+)/.exec(line) ?? [];
        const [, key, value = ''] = /^\s*([\w-]+)\s*[+-]?=\s*(.*?)\s*$/.exec(line) ?? [];
        if (service !== undefined)
            sections.push({ service, line: index + 1, keys: new Map() });
        if (service !== undefined || /^\s*(\}|defaults\b)/.test(line))
            isWithin = service !== undefined;
        else if (key !== undefined && isWithin)
            sections.at(-1)?.keys.set(key, value);
    }
    return sections;
}
function serviceOf({ service, line, keys }, file) {
    const keyOf = (key) => keys.get(key) ?? '';
    if (/\bTCPMUX/.test(keyOf('type')))
        return undefined;
    const port = /^\d{1,5}$/.test(keyOf('port')) ? Number(keyOf('port')) : undefined;
    const isDatagram = /^(udp|dgram)/.test(keyOf('protocol') || keyOf('socket_type'));
    const disabled = /^yes$/i.test(keyOf('disable')) || /\bDISABLE\b/.test(keyOf('flags'));
    const protocol = isDatagram ? 'udp' : 'tcp';
    return (0,defined/* defined */.s)({ service, protocol, port, disabled, file, line });
}

;// CONCATENATED MODULE: ./lib/src/host/linux/program.js




function programOf(process, port, processes) {
    if ((0,pm2/* homeOfDaemon */.pL)(process.command) !== undefined)
        return (0,pm2/* clusteredApp */.Vz)(process, port, processes);
    if (isXinetd(process))
        return xinetdServiceAt(port, process.command);
    const { manager, line } = managerAbove(process.pid, processes);
    if (manager === undefined)
        return undefined;
    if (isXinetd(manager))
        return xinetdServiceAt(port, manager.command);
    return (0,supervisor/* isSupervisord */.hg)(manager.command) ? (0,supervisor/* supervisorProgramOf */.sJ)(line, manager) : (0,pm2/* forkedApp */.nc)(line, manager);
}
function supervisedOf({ process, manager }, processes) {
    if (process === undefined || manager?.kind !== 'supervisor' || manager.unit !== holder/* UNNAMED */.rY)
        return undefined;
    const { manager: supervisord, line } = managerAbove(process.pid, processes);
    const child = line.at(-1);
    return supervisord === undefined || child === undefined ? undefined : { supervisord, child };
}
function managerAbove(pid, processes) {
    const line = [pid];
    for (const ancestor of processes.ancestors(pid)) {
        const process = processes.read(ancestor);
        if (process !== undefined && isManager(process))
            return { manager: process, line };
        line.push(ancestor);
    }
    return { line };
}
function isManager(process) {
    return (0,supervisor/* isSupervisord */.hg)(process.command) || (0,pm2/* homeOfDaemon */.pL)(process.command) !== undefined || isXinetd(process);
}


/***/ }),

/***/ 1465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findOwners)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);




function findOwners(inodes, { statOf, ancestors }) {
    const files = openFiles(inodes);
    const missing = new Set(inodes);
    const newestFirst = inodes.size === 0 ? [] : (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listPids */ .$q)().sort((a, b) => b - a);
    const ofThreads = (pid) => ((0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefunct */ ._6)(statOf(pid)) ? files.ofThreads(pid) : []);
    const found = [...claim(missing, newestFirst, files.of), ...claim(missing, newestFirst, ofThreads)];
    const sight = { ...files, ...(0,_family_js__WEBPACK_IMPORTED_MODULE_1__/* .localFamily */ .a0)({ statOf }), statOf, ancestors, isUnordered: (0,_family_js__WEBPACK_IMPORTED_MODULE_1__/* .haveWrapped */ .Yj)(newestFirst) };
    const pids = new Map(found.map(([inode, pid]) => [inode, allHolders(inode, pid, sight)]));
    return { pids, hidden: files.hidden() };
}
function* claim(missing, pids, socketsOf) {
    for (const pid of pids) {
        if (missing.size === 0)
            return;
        for (const inode of socketsOf(pid))
            if (missing.delete(inode))
                yield [inode, pid];
    }
}
function allHolders(inode, pid, sight) {
    const has = (one) => sight.of(one).has(inode);
    const above = sight.ancestors(pid).filter(has).reverse();
    const managers = above.filter((one) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(sight.statOf(one)) === 'systemd');
    const eldest = above.find((one) => !managers.includes(one)) ?? pid;
    const isYoungest = eldest === pid && !sight.isUnordered;
    const below = isYoungest ? [] : sight.descendants(eldest).filter(has);
    const family = [...new Set([...managers, eldest, ...below, pid])];
    return family.length > 1 ? family : [pid, ...siblingsOf(pid, sight).filter(has)].sort((a, b) => a - b);
}
function siblingsOf(pid, { statOf, group }) {
    const stat = statOf(pid);
    const leader = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGroup */ .hb)(stat);
    const isLeftBehind = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParent */ .ov)(stat) <= 1 || (leader > 0 && statOf(leader) === '');
    return leader === pid || !isLeftBehind ? [] : group(leader).filter((other) => other !== pid);
}
function openFiles(wanted) {
    const byLink = new Map([...wanted].map((inode) => [`socket:[${inode}]`, inode]));
    const socketsIn = (directory) => inodesOf(directory, byLink);
    const known = new Map();
    return {
        of(pid) {
            if (!known.has(pid))
                known.set(pid, socketsIn(`/proc/${pid}/fd`));
            return known.get(pid) ?? new Set();
        },
        ofThreads(pid) {
            const threads = readNames(`/proc/${pid}/task`) ?? [];
            return new Set(threads.flatMap((thread) => [...(socketsIn(`/proc/${pid}/task/${thread}/fd`) ?? [])]));
        },
        hidden: () => [...known].flatMap(([pid, sockets]) => (sockets === undefined ? pid : [])),
    };
}
function inodesOf(directory, byLink) {
    const names = readNames(directory);
    if (names === undefined)
        return undefined;
    const inodes = new Set();
    for (const fd of names) {
        const link = readLink(`${directory}/${fd}`);
        if (link === undefined)
            return undefined;
        const inode = byLink.get(link);
        if (inode !== undefined)
            inodes.add(inode);
    }
    return inodes;
}
function readLink(path) {
    return unlessHidden(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path), '');
}
function readNames(directory) {
    return unlessHidden(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory), []);
}
function unlessHidden(read, none) {
    try {
        return read();
    }
    catch (error) {
        const { code = '' } = error;
        return ['ENOENT', 'ESRCH'].includes(code) ? none : undefined;
    }
}


/***/ }),

/***/ 3863:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ isLeftBehind),
/* harmony export */   OU: () => (/* binding */ configArgument),
/* harmony export */   QZ: () => (/* binding */ supervisorName),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   hg: () => (/* binding */ isSupervisord),
/* harmony export */   rs: () => (/* binding */ controlOf),
/* harmony export */   sJ: () => (/* binding */ supervisorProgramOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8957);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);




const VARIABLES = ['SUPERVISOR_GROUP_NAME', 'SUPERVISOR_PROCESS_NAME', 'SUPERVISOR_SERVER_URL'];
function isSupervisord(command) {
    const program = (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(command);
    return program === 'supervisord' || (/^(python|pypy)[\d.]*$/.test(program) && isScript(scriptOf(command)));
}
function scriptOf(command) {
    const [, ...args] = command.split(' ');
    return (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(args.find((arg) => !arg.startsWith('-')) ?? '');
}
function isScript(name) {
    return name === 'supervisord' || name === 'supervisor.supervisord';
}
function supervisorProgramOf(line, supervisord) {
    const { uid } = supervisord;
    if (uid === undefined)
        return undefined;
    const known = line.map((pid) => (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .C)(pid, VARIABLES));
    const variables = known.find((one) => supervisorName(one) !== undefined) ?? {};
    const whose = uid === 0 ? { scope: 'system' } : { scope: 'user', uid };
    const control = controlOf(variables, uid);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
        ...{ kind: 'supervisor', ...whose, unit: supervisorName(variables) ?? _model_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .rY, control },
        config: control?.startsWith('http:') ? configOf(supervisord) : undefined,
        leavesProcesses: line.length > 1 ? true : undefined,
    });
}
function isLeftBehind(process, manager, parent) {
    return parent === 1 && /^supervisord?\.service$/.test(manager.unit) && !isSupervisord(process.command);
}
function controlOf({ SUPERVISOR_SERVER_URL: url = '' }, uid) {
    const isUsual = uid === 0 && /^unix:\/\/(\/var)?\/run\/supervisor\.sock$/.test(url);
    const isUrl = /^(unix:\/\/\/[\w./-]+|http:\/\/(127\.0\.0\.1|localhost):\d{1,5}\/?)$/.test(url);
    return isUrl && !isUsual ? url : undefined;
}
function configArgument(command) {
    return /(?: -[a-zA-Z]*c ?| --configuration[ =])(\S+)/.exec(command)?.[1];
}
function configOf({ command, cwd }) {
    const path = configArgument(command);
    if (path === undefined || path.startsWith('/'))
        return path;
    return cwd?.startsWith('/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, path) : undefined;
}
function supervisorName(variables) {
    const { SUPERVISOR_GROUP_NAME: group = '', SUPERVISOR_PROCESS_NAME: name = '' } = variables;
    if (![group, name].every((word) => /^[^\s:/]+$/.test(word)))
        return undefined;
    return group === name && name !== 'all' ? name : `${group}:${name}`;
}


/***/ }),

/***/ 4995:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withUsers),
/* harmony export */   x: () => (/* binding */ withOwners)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

function withUsers({ holders, rivals, ...listener }, { nameOf }) {
    return {
        ...listener,
        holders: holders.map((holder) => withOwners(holder, { nameOf })),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ rivals: rivals?.map((rival) => withOwners(rival, { nameOf })) }),
    };
}
function withOwners(owned, { nameOf }) {
    const named = (part) => part?.uid === undefined ? part : { ...part, user: nameOf(part.uid) };
    return { ...owned, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ manager: named(owned.manager), container: named(owned.container) }) };
}


/***/ }),

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


/***/ })

};
;