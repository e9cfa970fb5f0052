export const id = 511;
export const ids = [511];
export const modules = {

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askManagers: () => (/* binding */ askManagers)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1027);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(2642);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var managers_account = __webpack_require__(5541);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var model_holder = __webpack_require__(4364);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(3337);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(5858);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-owners.js
var socket_owners = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(8362);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-inside.js







/**
 * The container that listens at this port inside the network of a rootless docker. Pasta has every port out here that
 * anybody has in there, published or not: so it is with a container in the "network of the host".
 */
function rowInside({ process }, endpoint, rows) {
    const { command = '' } = process ?? {};
    const inner = (0,model_holder/* isForAllContainers */.X_)(command) && (0,model_holder/* programName */.kX)(command).startsWith('pasta') && / (\d+)$/.exec(command)?.[1];
    if (!inner)
        return undefined;
    const { pids } = (0,socket_owners/* findOwners */.G)(new Set(socketsInside(inner, endpoint)), (0,processes/* localProcesses */.D)());
    const cgroups = [...pids.values()].flat().map((pid) => (0,proc_file/* readProcFile */.X)(`/proc/${pid}/cgroup`) ?? '');
    // Whatever made the cgroup, the id is in its name; docker itself has told the ids.
    return rows.find(({ id, isRunning }) => isRunning && cgroups.some((cgroup) => cgroup.includes(id)));
}
/** The inodes of those that serve the port in the network of that process. */
function socketsInside(pid, { protocol, port }) {
    const tables = [protocol, `${protocol}6`].flatMap((name) => readBytes(`/proc/${pid}/net/${name}`) ?? []);
    const wanted = (0,socket_table/* portSet */.S)([{ low: port, high: port }]);
    const listeners = tables.flatMap((table) => (0,socket_table/* parseSocketTable */.H)(table, protocol, wanted).listeners);
    return listeners.filter(model_listener/* isServing */.PA).map(({ inode }) => inode);
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


/** The file of the network that a helper of podman forwards into, as its arguments name it. */
function networkOf({ command }) {
    if (!/^(pasta|slirp4netns)/.test((0,model_holder/* programName */.kX)(command)))
        return undefined;
    return /(?<= |=)\/\S*\/netns\/\S+/.exec(command)?.[0];
}
/**
 * The container whose first process is in the network of the helper: it may forward more than the container publishes.
 * Both are numbers of the kernel; the path alone would only be the helper's word.
 */
function rowOfNetwork({ process }, rows) {
    const network = process === undefined ? undefined : networkOf(process);
    const inode = network === undefined ? undefined : inodeOf(network);
    if (inode === undefined)
        return undefined;
    const inside = rows.filter(({ isRunning, pid }) => isRunning && pid !== undefined && networkOfPid(pid) === inode);
    return inside.find(({ isInfra }) => isInfra) ?? inside[0];
}
/** Whether nothing can be at the other end: no file of its network, or no container in it, as far as all of them tell. */
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
/** From `net:[4026532008]`. */
function networkOfPid(pid) {
    try {
        return Number(/\d+/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`))?.[0]);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/host/linux/ci-run.js
var ci_run = __webpack_require__(494);
// EXTERNAL MODULE: ./lib/src/host/linux/environment.js
var linux_environment = __webpack_require__(4321);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-run.js



/** What the marks of a container tell of the run that started it: by name in its environment, or only that one did. */
function runOfContainer(row, holder, processes) {
    const { engine, pid, isOfJob } = row;
    const named = engine === 'podman' && pid !== undefined ? runOfVariables((0,linux_environment/* readVariables */.C)(pid, ci_run/* RUN_VARIABLES */.w$)) : undefined;
    const run = named ?? (isOfJob === true ? { alive: true } : undefined);
    return run && { ...run, alive: mayStillGoOn(holder, processes) };
}
/** Of a container’s environment; whether it is alive is another question. */
function runOfVariables(variables) {
    return (0,ci_run/* runOf */.ng)(variables, undefined, { starts: [], isComplete: false });
}
/**
 * The worker of the job is as old as the helper that has the port. Where that is not seen, neither is the worker; a
 * daemon that has the port itself says nothing of the age of its container.
 */
function mayStillGoOn({ process }, processes) {
    if (process === undefined)
        return true;
    return (0,ci_run/* mayJobGoOn */.E)((0,model_holder/* isForAllContainers */.X_)(process.command) ? undefined : process.pid, processes);
}

;// CONCATENATED MODULE: ./lib/src/host/managers/container-match.js









/** The holder with all that its engine knows of the container behind it. */
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
/** The container of that id; else the running one that publishes the port, where there is no doubt. */
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
/** All containers of a pod name its ports; the one that holds them is the pod's own. */
function only(rows) {
    return rows.length === 1 ? rows[0] : rows.find(({ isInfra }) => isInfra);
}
function publishes({ protocol, address, ...range }, endpoint) {
    const isPort = protocol === endpoint.protocol && (0,model_port/* isInRange */.h$)(endpoint.port, range);
    return isPort && (0,model_address/* addressesOverlap */.qd)(address, endpoint.address);
}
/** The kernel's tables do not tell `[::]` of IPv6 alone from `[::]` of both. */
function isSame({ address }, endpoint) {
    return address === endpoint.address || (endpoint.address === model_address/* ANY_ADDRESS */.A4 && address === model_address/* ANY_IPV6 */.bY);
}
function withRow(holder, row, processes) {
    const { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary } = row;
    const known = { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary };
    const isOfUnit = row.unit !== undefined || undefined;
    const told = (0,defined/* defined */.s)({ ...known, isOfUnit, isGone: hasEnded(row) || undefined });
    const manager = row.unit === undefined ? holder.manager : (0,model_holder/* unitOf */.uF)(row.uid ?? 'system', row.unit);
    const run = runOfContainer(row, holder, processes) ?? holder.run;
    return { ...holder, container: { ...holder.container, ...told }, ...(0,defined/* defined */.s)({ manager, run }) };
}
/** Podman goes by what its conmon tells it: where that was killed, a container that has ended still runs for it. */
function hasEnded({ engine, isRunning, pid }) {
    return engine === 'podman' && isRunning && pid !== undefined && !(0,external_node_fs_.existsSync)(`/proc/${pid}`);
}
/** A helper that is younger than this may be waiting for its container to start. */
const YOUNG_MS = 10_000;
/** A helper that forwards into nowhere, as far as its engine knows and it has not ended meanwhile. */
function isOrphan({ process, container }, listener, { rows, isWhole }) {
    if (process === undefined || container?.id !== undefined || !isWhole || !(0,model_listener/* isHolding */.ye)(listener))
        return false;
    if (publishersOf(listener.endpoint, rows).length > 0)
        return false;
    const isOld = Date.parse(process.startedAt ?? '') < Date.now() - YOUNG_MS;
    return isOld && isAimless(process, rows) && (0,external_node_fs_.existsSync)(`/proc/${process.pid}`);
}
/** Pasta may also forward what no container publishes; there is its network to go by. */
function isAimless(process, rows) {
    const program = (0,model_holder/* programName */.kX)(process.command);
    return program === 'docker-proxy' || program === 'rootlessport' || hasEmptyNetwork(process, rows);
}

// EXTERNAL MODULE: ./lib/src/host/managers/container-source.js
var container_source = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/src/host/managers/container-row.js

/** Reads what an engine listed; a thing that is no list is no answer. */
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
/** The fields that both engines spell alike. */
function commonFields({ Image, State }) {
    return { image: textOf(Image, IMAGE), isRunning: typeof State === 'string' && HOLDING.has(State) };
}
const JOB_NAME = /^[\da-f]{32}_\w+_[\da-f]{6}$/;
const JOB_NETWORK = /^github_network_[\da-f]{32}$/;
/**
 * Whether these are the marks of a job's service container. They name no run: the runner gives them to all alike. From
 * `DockerCommandManager` and `ContainerOperationProvider` of actions/runner.
 */
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
/** The text, where it is one of the expected form. */
function textOf(value, form) {
    return typeof value === 'string' && value.length <= 255 && form.test(value) ? value : undefined;
}
function portOf(value) {
    const isPort = Number.isInteger(value) && Number(value) >= model_port/* LOWEST_PORT */.H_ && Number(value) <= model_port/* HIGHEST_PORT */.bG;
    return isPort ? Number(value) : undefined;
}
function protocolOf(value) {
    return value === 'tcp' || value === 'udp' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var linux_process = __webpack_require__(7169);
;// CONCATENATED MODULE: ./lib/src/host/managers/own-socket.js

/** Where the socket at a path really is, if it belongs to that user: nobody else's word is taken for his. */
function ownSocket(path, uid) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        return file.isSocket() && file.uid === uid ? (0,external_node_fs_.realpathSync)(path) : undefined;
    }
    catch (error) {
        // In a directory that is closed to this user it may be there: who asks is told so.
        return error.code === 'EACCES' ? path : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/managers/docker-sockets.js





/** Where `docker` asks, unless it is told otherwise. */
const SYSTEM_SOCKET = '/var/run/docker.sock';
/** Those that DOCKER_HOST, the usual place and their own arguments tell of. */
function daemonsOf(uid) {
    const running = (0,proc_file/* listPids */.$)().filter((pid) => (0,proc_file/* readProcFile */.X)(`/proc/${pid}/comm`) === 'dockerd\n' && uidOf(pid) === uid);
    const usual = uid === 0 ? SYSTEM_SOCKET : `/run/user/${uid}/docker.sock`;
    const told = running.flatMap((pid) => socketsOfDaemon((0,proc_file/* readProcFile */.X)(`/proc/${pid}/cmdline`) ?? ''));
    const found = [...configured(), usual, ...told].flatMap((path) => ownSocket(path, uid) ?? []);
    return { sockets: [...new Set(found)].slice(0, MAX_SOCKETS), running: running.length };
}
const MAX_SOCKETS = 5;
function uidOf(pid) {
    return (0,linux_process/* parseUid */.Y)((0,proc_file/* readProcFile */.X)(`/proc/${pid}/status`) ?? '');
}
function configured() {
    return /^unix:\/\/(\/.+)$/.exec(process.env.DOCKER_HOST ?? '')?.slice(1) ?? [];
}
/** The paths behind -H and --host in NUL-separated arguments. */
function socketsOfDaemon(cmdline) {
    return cmdline.split('\0').flatMap((arg) => /^(?:-H=?|--host=)?unix:\/\/(\/.+)$/.exec(arg)?.[1] ?? []);
}
/** A daemon that systemd starts at the first question must not be started by ours. */
function isAsleep(uid, { running }) {
    return uid === 0 && running === 0 && (0,proc_file/* readProcFile */.X)('/proc/1/comm') === 'systemd\n';
}
/** The socket as `docker -H` takes it, where `docker` alone would ask another one. */
function hostOf(socket) {
    const isUsual = process.env.DOCKER_HOST === undefined && !hasContext() && socket === realPath(SYSTEM_SOCKET);
    return isUsual ? undefined : `unix://${socket}`;
}
/** Whether docker's own settings name another daemon, as those of who has installed a rootless one do. */
function hasContext() {
    const { DOCKER_CONTEXT, DOCKER_CONFIG, HOME } = process.env;
    const settings = (0,proc_file/* readProcFile */.X)(`${DOCKER_CONFIG ?? `${HOME}/.docker`}/config.json`) ?? '';
    const context = DOCKER_CONTEXT || parseContext(settings);
    return context !== undefined && context !== 'default';
}
/** `currentContext` of docker's config.json. */
function parseContext(settings) {
    try {
        const { currentContext } = recordOf(JSON.parse(settings));
        return typeof currentContext === 'string' && currentContext !== '' ? currentContext : undefined;
    }
    catch {
        return undefined;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/src/host/deadline.js + 1 modules
var deadline = __webpack_require__(8762);
;// CONCATENATED MODULE: ./lib/src/host/managers/unix-http.js

/** Without it node looks for an IP address in the host's name, for TLS, and compiles its largest expression: 3 ms. */
const NO_TLS = { servername: '' };
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * GETs one thing from an HTTP service at a Unix socket. All of it takes no longer than the time that is left for all
 * questions, or than a shorter one of its own; never throws.
 */
async function getJson(socketPath, path, deadlineMs) {
    const answer = await askSocket({ socketPath, path }, deadlineMs);
    if ('failed' in answer)
        return answer;
    try {
        return { json: JSON.parse(answer.text) };
    }
    catch {
        return { failed: `${nameOf(socketPath)} did not answer with JSON` };
    }
}
/** The same for any text. */
async function askSocket(question, deadlineMs) {
    const signal = AbortSignal.timeout(deadlineMs ?? (0,deadline/* msLeft */.Id)());
    try {
        const text = await unix_http_textOf(question, signal);
        // What is cut off without a length looks like a whole answer.
        signal.throwIfAborted();
        return { text };
    }
    catch (error) {
        const late = deadlineMs === undefined ? deadline/* LATE */.XR : `did not answer within ${deadlineMs / 1_000} s`;
        const words = signal.aborted ? late : inWords(error);
        return { failed: `${nameOf(question.socketPath)} ${words}` };
    }
}
function nameOf(socketPath) {
    return socketPath.slice(socketPath.lastIndexOf('/') + 1);
}
async function unix_http_textOf({ socketPath, path, body }, signal) {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const [method, type] = body === undefined ? ['GET', {}] : ['POST', { 'content-type': 'text/xml' }];
    const headers = { host: 'localhost', ...type };
    const response = await new Promise((resolve, reject) => {
        const options = { ...NO_TLS, socketPath, path, method, signal, agent: false, headers };
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

;// CONCATENATED MODULE: ./lib/src/host/managers/docker.js





/** Of no version: docker 29 refuses the old ones. */
const PATH = '/containers/json';
/** The containers that run under the docker of root, or under the rootless one of a user. */
async function askDocker(uid) {
    const daemons = daemonsOf(uid);
    if (isAsleep(uid, daemons))
        return { failed: 'dockerd does not run' };
    const answers = await Promise.all(daemons.sockets.map(askDockerAt));
    const told = answers.filter((answer) => 'rows' in answer);
    const missed = answers.find((answer) => 'failed' in answer)?.failed;
    if (told.length === 0)
        return { failed: missed ?? 'docker.sock is not there' };
    const isWhole = missed === undefined && told.every((answer) => answer.isWhole) && daemons.running <= told.length;
    const rows = told.flatMap((answer) => answer.rows);
    return (0,defined/* defined */.s)({ rows: uid === 0 ? rows : rows.map((row) => ({ ...row, uid })), isWhole, missed });
}
async function askDockerAt(socketPath) {
    const answer = await getJson(socketPath, PATH);
    if ('failed' in answer)
        return answer;
    const told = rowsOf(answer.json, parseDockerContainers);
    if ('failed' in told)
        return told;
    return { ...told, rows: told.rows.map((row) => (0,defined/* defined */.s)({ ...row, host: hostOf(socketPath) })) };
}
/** Reads `GET /containers/json`, and leaves out what does not fit. */
function parseDockerContainers(json) {
    const rows = listOf(json).map(recordOf).flatMap(parseContainer);
    const services = rows.filter(({ composeService }) => composeService !== undefined).map(serviceOf);
    const isReplica = (row) => services.filter((one) => one === serviceOf(row)).length > 1;
    return rows.map((row) => (isReplica(row) ? { ...row, isReplica: true } : row));
}
function serviceOf({ composeProject, composeService }) {
    return [composeProject, composeService].join('/');
}
function parseContainer(container) {
    const { Id, Names, Ports, Labels, HostConfig, NetworkSettings } = container;
    const id = textOf(Id, ID);
    if (id === undefined)
        return [];
    const labels = recordOf(Labels);
    const name = docker_nameOf(Names);
    const isOneOff = labels['com.docker.compose.oneoff'] === 'True';
    // Compose knows its own by this label: the others are anybody's to set.
    const isComposed = typeof labels['com.docker.compose.config-hash'] === 'string' && !isOneOff;
    const row = (0,defined/* defined */.s)({
        engine: 'docker',
        id,
        name,
        ...commonFields(container),
        isOfJob: isOfJob(name, labels, Object.keys(recordOf(recordOf(NetworkSettings).Networks))),
        hostNetwork: recordOf(HostConfig).NetworkMode === 'host' ? true : undefined,
        ports: listOf(Ports).map(recordOf).flatMap(parsePort),
        composeProject: textOf(labels['com.docker.compose.project'], NAME),
        // Stopping a service leaves what was started beside it, by `docker compose run`.
        composeService: isComposed ? textOf(labels['com.docker.compose.service'], NAME) : undefined,
    });
    return [row];
}
/** Its own name has one slash, at the front; with more it is an alias that a link has made. */
function docker_nameOf(names) {
    const own = listOf(names).find((name) => textOf(name, /^\/[\w.-]+$/) !== undefined);
    return own === undefined ? undefined : String(own).slice(1);
}
/** A port without a public one is only said to be open inside. */
function parsePort({ IP, PublicPort, Type }) {
    const port = portOf(PublicPort);
    const protocol = protocolOf(Type);
    const address = (0,model_address/* parseAddress */.or)(typeof IP === 'string' && IP !== '' ? IP : model_address/* ANY_ADDRESS */.A4);
    if (port === undefined || protocol === undefined || address === undefined)
        return [];
    return [{ protocol, address, low: port, high: port }];
}

;// CONCATENATED MODULE: ./lib/src/host/managers/docker-details.js








/** After an answered list, so this takes milliseconds. */
const DETAILS_MS = 500;
const MANY = 20;
/** Asks docker about each of its containers that was named, once. What it does not tell stays unsaid. */
async function withDetails(listeners, processes) {
    const named = listeners.flatMap(({ holders }) => holders.flatMap((holder) => docker_details_nameOf(holder) ?? []));
    const containers = [...new Map(named.map((one) => [one.id, one])).values()].slice(0, MANY);
    const asked = containers.map(async (one) => [one.id, await askDetails(one)]);
    const details = new Map(await Promise.all(asked));
    const name = (holder) => withThese(holder, processes, details.get(docker_details_nameOf(holder)?.id ?? ''));
    return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(name) }));
}
function docker_details_nameOf({ container }) {
    const isKnown = container?.engine === 'docker' && container.name !== undefined && container.id !== undefined;
    return isKnown ? container : undefined;
}
async function askDetails({ id, host }) {
    const socket = host?.slice('unix://'.length) ?? SYSTEM_SOCKET;
    const answer = await getJson(socket, `/containers/${id}/json`, Math.min(DETAILS_MS, (0,deadline/* msLeft */.Id)()));
    return 'failed' in answer ? {} : parseDetails(answer.json);
}
/** Reads `GET /containers/ID/json`. */
function parseDetails(json) {
    const { HostConfig, Config } = recordOf(json);
    const environment = listOf(recordOf(Config).Env).filter((pair) => typeof pair === 'string');
    const run = runOfVariables((0,linux_environment/* parseVariables */.r)(environment.join('\0'), ci_run/* RUN_VARIABLES */.w$));
    return (0,defined/* defined */.s)({ isTemporary: recordOf(HostConfig).AutoRemove === true ? true : undefined, run });
}
function withThese(holder, processes, { isTemporary, run } = {}) {
    const container = holder.container && { ...holder.container, ...(0,defined/* defined */.s)({ isTemporary }) };
    const named = run && { ...run, alive: mayStillGoOn(holder, processes) };
    return { ...holder, ...(0,defined/* defined */.s)({ container, run: named ?? holder.run }) };
}

// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(2080);
;// CONCATENATED MODULE: ./lib/src/host/managers/podman.js









const podman_PATH = '/v4.0.0/libpod/containers/json?all=true';
const COMMAND = ['podman', 'ps', '--all', '--format', 'json'];
/** What the command needs at least, where the socket has failed. */
const COMMAND_MS = 1_000;
/** The containers of one user: each has an own podman, that nobody but root and the user may ask. */
async function askPodman(uid, viewer) {
    if (viewer.uid !== 0 && viewer.uid !== uid) {
        return {
            failed: `only ${uid === 0 ? '' : 'root and '}${(0,managers_account/* userName */.nT)(uid)} may list the containers of ${(0,managers_account/* userName */.nT)(uid)}`,
        };
    }
    if (uid !== 0 && !(0,external_node_fs_.existsSync)(runtimeOf(uid)))
        return { failed: `${(0,managers_account/* userName */.nT)(uid)} has no ${runtimeOf(uid)}` };
    const answer = await askEither(uid, viewer);
    if ('failed' in answer)
        return answer;
    const rows = rowsOf(answer.json, parsePodmanContainers);
    if ('failed' in rows || uid === 0)
        return rows;
    return { ...rows, rows: rows.rows.map((row) => ({ ...row, uid })) };
}
async function askEither(uid, viewer) {
    const socket = socketOf(uid);
    const answer = socket === undefined ? undefined : await getJson(socket, podman_PATH);
    const left = (0,deadline/* msLeft */.Id)();
    const isSettled = answer !== undefined && ('json' in answer || left < COMMAND_MS);
    return isSettled ? answer : askCommand(uid, { viewer, ms: left });
}
/** It ends all that the command has started too: what is left of it would keep its output open. */
function limitOf(ms) {
    return ['timeout', '--signal=KILL', Math.max(0.1, (ms - 100) / 1_000).toFixed(1)];
}
function runtimeOf(uid) {
    return uid === 0 ? '/run' : `/run/user/${uid}`;
}
/** In a user's directory it must be itself what is asked, and no link to some other service. */
function socketOf(uid) {
    const path = `${runtimeOf(uid)}/podman/podman.sock`;
    try {
        return (0,external_node_fs_.realpathSync)(path) === path ? path : undefined;
    }
    catch {
        return undefined;
    }
}
async function askCommand(uid, { viewer, ms }) {
    const account = (0,managers_account/* accountOf */.XP)(uid);
    if (account === undefined)
        return { failed: `${(0,managers_account/* userName */.nT)(uid)} is not in /etc/passwd` };
    const [file = '', ...args] = [...limitOf(ms), ...commandAs(account, viewer)];
    const answer = await (0,exec/* ask */.k)(file, args);
    if ('failed' in answer)
        return { failed: podman_inWords(answer.failed) };
    return parseStdout(answer);
}
/** No session is opened and no manager started for it. */
function commandAs({ uid, gid, home }, viewer) {
    const become = uid === viewer.uid ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups'];
    const runtime = uid === 0 ? [] : [`XDG_RUNTIME_DIR=${runtimeOf(uid)}`];
    return [...become, '/usr/bin/env', `HOME=${home}`, ...runtime, ...COMMAND];
}
/** The command that is asked stands behind others, which have their own way to say that it is missing or late. */
function podman_inWords(failed) {
    if (failed.endsWith(' exit code 127'))
        return 'podman is not installed';
    if (/ (SIGKILL|exit code 137)$/.test(failed))
        return `podman ${deadline/* LATE */.XR}`;
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
/** Reads `podman ps --format json`, or the same of its API, and leaves out what does not fit. */
function parsePodmanContainers(json) {
    return listOf(json).map(recordOf).flatMap(podman_parseContainer);
}
const UNIT = /^[\w:.@\\-]+\.service$/;
function podman_parseContainer(container) {
    const { Id, Names, Ports, Labels, IsInfra, Pod, Pid, AutoRemove, Networks } = container;
    const id = textOf(Id, ID);
    if (id === undefined)
        return [];
    const labels = recordOf(Labels);
    const name = textOf(listOf(Names)[0], NAME);
    const row = (0,defined/* defined */.s)({
        engine: 'podman',
        id,
        name,
        ...commonFields(container),
        isInfra: IsInfra === true ? true : undefined,
        pod: textOf(Pod, ID),
        pid: Number.isInteger(Pid) && Number(Pid) > 0 ? Number(Pid) : undefined,
        isTemporary: AutoRemove === true ? true : undefined,
        isOfJob: isOfJob(name, labels, listOf(Networks).map(String)),
        ports: listOf(Ports).map(recordOf).flatMap(parsePorts),
        composeProject: textOf(labels['com.docker.compose.project'], NAME),
        composeService: textOf(labels['com.docker.compose.service'], NAME),
        unit: textOf(labels.PODMAN_SYSTEMD_UNIT, UNIT),
    });
    return [row];
}
/** Podman 3 spelled the names in another way. */
function parsePorts(ports) {
    const { range = 1, protocol: protocols, host_ip: ip = ports.hostIP } = ports;
    const low = portOf(ports.host_port ?? ports.hostPort);
    const address = (0,model_address/* parseAddress */.or)(typeof ip === 'string' && ip !== '' ? ip : model_address/* ANY_ADDRESS */.A4);
    const size = portOf(range);
    if (low === undefined || address === undefined || size === undefined || low + size - 1 > model_port/* HIGHEST_PORT */.bG)
        return [];
    const known = typeof protocols === 'string' ? protocols.split(',').map(protocolOf) : [];
    return known.flatMap((protocol) => (protocol === undefined ? [] : [{ protocol, address, low, high: low + size - 1 }]));
}

;// CONCATENATED MODULE: ./lib/src/host/managers/containers.js









/** Names the containers behind the holders. Each engine concerned is asked once, all at the same time; others never. */
async function withContainers(listeners, { viewer, processes }, ask = askEngine) {
    const sources = [...sourcesOf(listeners).values()];
    if (sources.length === 0)
        return { listeners: [...listeners], gaps: [] };
    const asked = sources.map(async (source) => [(0,container_source/* keyOf */.T)(source), await ask(source, viewer)]);
    const answers = new Map(await Promise.all(asked));
    const named = await withDetails(listeners.map((listener) => nameHolders(listener, answers, processes)), processes);
    return {
        listeners: named,
        gaps: sources.flatMap((source) => gapOf(source, answers.get((0,container_source/* keyOf */.T)(source)), { listeners: named, viewer })),
    };
}
function askEngine({ engine, uid }, viewer) {
    return engine === 'docker' ? askDocker(uid) : askPodman(uid, viewer);
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
/** The holders that this engine was asked about, and that have no name of it. */
function unnamedOf(listener, source) {
    return listener.holders.filter((holder) => holder.container?.name === undefined && (0,container_source/* keyOf */.T)((0,container_source/* sourceOf */.v)(holder, listener) ?? NOBODY) === (0,container_source/* keyOf */.T)(source));
}
const NOBODY = { engine: 'podman', uid: -1 };
/** The command that would have told: of one port alone, or of all; what has the network of the host publishes none. */
function commandOf({ engine, uid }, { port, id }, viewer) {
    const filter = id === undefined ? port && ` --filter publish=${port}` : ` --filter id=${id.slice(0, 12)}`;
    if (engine === 'docker') {
        const host = uid === 0 ? '' : ` -H unix:///run/user/${uid}/docker.sock`;
        return `${uid === viewer.uid && uid !== 0 ? '' : 'sudo '}docker${host} ps${filter ?? ''}`;
    }
    const question = `podman ps${(id && filter) ?? ''}`;
    if (uid === 0)
        return `sudo ${question}`;
    return uid === viewer.uid ? question : `sudo -u ${(0,managers_account/* sudoUser */.RV)(uid)} env -C / ${question}`;
}

;// CONCATENATED MODULE: ./lib/src/host/managers/kernel.js

/** Names the network device behind a UDP port that no process has: tunnels of the kernel have a port of their own. */
async function withDevices(listeners, viewer) {
    if (!listeners.some(isNobodys))
        return { listeners: [...listeners], gaps: [] };
    const answer = await (0,exec/* ask */.k)('ip', ['-json', '-details', 'link', 'show']);
    const output = 'failed' in answer ? '' : answer.stdout;
    const wireguard = await readWireguard(parseKind(output, 'wireguard'), viewer);
    const devices = [...parseDevices(output), ...wireguard.devices];
    const named = listeners.map((listener) => withDevice(listener, devices));
    const isLeft = named.some((listener) => isNobodys(listener) && listener.holders.some(({ kernel }) => !kernel));
    return { listeners: named, gaps: isLeft ? wireguard.gaps : [] };
}
function isNobodys({ endpoint, holders }) {
    return (endpoint.protocol === 'udp' && holders.length > 0 && holders.every(({ process, manager }) => !process && !manager));
}
function withDevice(listener, devices) {
    const part = devices.find(({ port }) => port === listener.endpoint.port);
    if (part === undefined || !isNobodys(listener))
        return listener;
    const { module, device } = part;
    return { ...listener, holders: listener.holders.map((holder) => ({ ...holder, kernel: { module, device } })) };
}
/** The ports of wireguard are told to root alone, and by its own program. */
async function readWireguard(names, { uid }) {
    if (names.length === 0)
        return { devices: [], gaps: [] };
    const args = ['show', 'all', 'listen-port'];
    const answer = uid === 0 ? await (0,exec/* ask */.k)('wg', args) : { failed: 'only root may ask for the ports of wireguard' };
    if (!('failed' in answer))
        return { devices: parseListenPorts(answer.stdout), gaps: [] };
    const [subject, command] = [`which port ${names.join(', ')} has`, `sudo wg ${args.join(' ')}`];
    return { devices: [], gaps: [{ subject, reason: answer.failed, command, affects: 'naming' }] };
}
/** The output of `wg show all listen-port`: a device and its port a line. */
function parseListenPorts(output) {
    const lines = output.matchAll(/^(\S+)\t(\d{1,5})$/gm);
    return [...lines].map(([, device = '', port]) => ({ module: 'wireguard', device, port: Number(port) }));
}
/**
 * The output of `ip -json -details link`: vxlan and geneve call their port so, bareudp has another name for it. An old
 * kernel or another type of device leaves fields out.
 */
function parseDevices(output) {
    return parseArray(output).flatMap(({ ifname, linkinfo }) => {
        const module = linkinfo?.info_kind;
        const port = linkinfo?.info_data?.port ?? linkinfo?.info_data?.dstport;
        const isWhole = typeof ifname === 'string' && typeof module === 'string' && typeof port === 'number';
        return isWhole ? [{ module, device: ifname, port }] : [];
    });
}
/** The names of the devices of a kind. */
function parseKind(output, kind) {
    return parseArray(output).flatMap(({ ifname, linkinfo }) => linkinfo?.info_kind === kind && typeof ifname === 'string' ? ifname : []);
}
function parseArray(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/host/managers/nfs.js

/** The ports of the kernel's own NFS server, which it lists itself; there is no such file where it does not run. */
const PORT_LIST = '/proc/fs/nfsd/portlist';
/** Says of sockets that no process has which ones are the NFS server's. */
function withNfs(listeners, list = (0,proc_file/* readProcFile */.X)(PORT_LIST) ?? '') {
    const served = parsePortList(list);
    if (served.length === 0)
        return [...listeners];
    return listeners.map((listener) => {
        const { protocol, port } = listener.endpoint;
        const isServed = served.some((one) => one.protocol === protocol && one.port === port);
        return isServed ? { ...listener, holders: listener.holders.map(withModule) } : listener;
    });
}
function withModule(holder) {
    return holder.process === undefined && holder.manager === undefined
        ? { ...holder, kernel: { module: 'nfsd' } }
        : holder;
}
/** A transport and its port a line; those that are neither TCP nor UDP, such as rdma, are passed over. */
function parsePortList(list) {
    return [...list.matchAll(/^(tcp|udp) (\d{1,5})$/gm)].map(([, protocol, port]) => ({
        protocol: protocol === 'tcp' ? 'tcp' : 'udp',
        port: Number(port),
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(9306);
// EXTERNAL MODULE: ./lib/src/host/linux/supervisor.js
var supervisor = __webpack_require__(4776);
;// CONCATENATED MODULE: ./lib/src/host/managers/supervisor.js










/** Names the programs that clear their environment: their supervisord is asked, once for all of them. */
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
            return supervisor_gapOf(supervisord, answers.get(supervisord.pid), { listeners: unnamed, viewer });
        }),
    };
}
function supervisor_gapOf(supervisord, answer, { listeners, viewer }) {
    if (answer === undefined || !('failed' in answer))
        return [];
    const subject = `which program of supervisor has ${(0,model_listener/* formatPorts */._3)(listeners)}`;
    const command = statusCommand(supervisord, viewer);
    return [(0,defined/* defined */.s)({ subject, reason: answer.failed, command, affects: 'naming' })];
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
    const control = (0,supervisor/* controlOf */.rs)({ SUPERVISOR_SERVER_URL: `unix://${answer.socketPath}` }, supervisord.uid ?? 0);
    return unit === undefined ? undefined : (0,defined/* defined */.s)({ unit, control });
}
const CALL = '<?xml version="1.0"?><methodCall><methodName>supervisor.getAllProcessInfo</methodName><params/></methodCall>';
/** What another user's file would name as a socket is not looked at: only root's word and one's own count. */
async function askSupervisor(supervisord, viewer) {
    if (supervisord.uid !== 0 && supervisord.uid !== viewer.uid)
        return { failed: 'its supervisord is not yours to ask' };
    const socketPath = supervisor_socketOf(supervisord);
    if (socketPath === undefined)
        return { failed: 'its socket is not known' };
    const answer = await askSocket({ socketPath, path: '/RPC2', body: CALL });
    return 'failed' in answer ? answer : { programs: parsePrograms(answer.text), socketPath };
}
const USUAL_CONFIG = '/etc/supervisor/supervisord.conf';
/** What a person would type: who has a file of his own is asked by that, and it may be named from where he started. */
function statusCommand(supervisord, viewer) {
    const { pid, uid = 0, command, cwd = '' } = supervisord;
    const config = (0,supervisor/* configOf */.W1)(supervisord) ?? (0,supervisor/* configArgument */.OU)(command) ?? (uid === 0 ? USUAL_CONFIG : undefined);
    const file = config === undefined ? '' : (0,shell/* quote */.hD)(config);
    if (file === undefined)
        return undefined;
    const become = uid === 0 ? 'sudo ' : uid === viewer.uid ? '' : `sudo -u ${(0,managers_account/* sudoUser */.RV)(uid)} `;
    const within = config?.startsWith('/') ? '' : `env -C ${(0,shell/* quote */.hD)(cwd) ?? `"$(sudo readlink /proc/${pid}/cwd)"`} `;
    const option = config === undefined || config === USUAL_CONFIG ? '' : ` -c ${file}`;
    return `${become}${within}supervisorctl${option} status`;
}
const USUAL_SOCKETS = ['/run/supervisor.sock', '/var/run/supervisor.sock', '/run/supervisor/supervisor.sock'];
/** The socket that its file names, else a usual one; in any case one of the user that this supervisord runs as. */
function supervisor_socketOf(supervisord) {
    const config = (0,supervisor/* configOf */.W1)(supervisord);
    const named = config === undefined ? undefined : parseSocketPath((0,proc_file/* readProcFile */.X)(config) ?? '', (0,external_node_path_.dirname)(config));
    return (named === undefined ? USUAL_SOCKETS : [named]).flatMap((path) => ownSocket(path, supervisord.uid) ?? [])[0];
}
/** `file` of [unix_http_server] in a supervisord.conf. */
function parseSocketPath(config, here) {
    const [, section = ''] = /^\[unix_http_server\][^\n]*\n([^[]*)/m.exec(config) ?? [];
    const [, value = ''] = /^file\s*=\s*([^\s;]+)/m.exec(section) ?? [];
    const path = value.replace('%(here)s', here);
    return path.startsWith('/') && !path.includes('%') ? path : undefined;
}
/** The answer of supervisor.getAllProcessInfo, XML-RPC; what does not fit is left out. */
function parsePrograms(xml) {
    return xml
        .split('<struct>')
        .slice(1)
        .flatMap((struct) => {
        const members = struct.matchAll(/<name>(\w+)<\/name>\s*<value><(?:string|int)>([^<]*)</g);
        const values = new Map([...members].map(([, name = '', value = '']) => [name, value]));
        const [group, name] = [textOf(values.get('group'), NAME), textOf(values.get('name'), NAME)];
        const unit = (0,supervisor/* supervisorName */.QZ)((0,defined/* defined */.s)({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name }));
        const pid = Number(values.get('pid'));
        return unit === undefined || !Number.isSafeInteger(pid) ? [] : [{ unit, pid }];
    });
}

;// CONCATENATED MODULE: ./lib/src/host/managers/port-options.js
/** Names of options and variables, and which of them say where a service itself listens. */
/** Words that say that the value is a port or has one. */
const OF_PORTS = new Set(['port', 'ports', 'addr', 'address', 'expose', 'http', 'https', 'grpc', 'web', 'metrics']);
/** Words that do not turn it into somebody else's. */
const NEUTRAL = new Set([
    ...['server', 'service', 'app', 'api', 'admin', 'main', 'local', 'tcp', 'udp', 'tls', 'ssl', 'ws', 'wss', 'rest'],
    ...['management', 'health', 'debug', 'telemetry', 'ui', 'console', 'status', 'public', 'private', 'internal'],
    ...['external', 'secure', 'insecure', 'default', 'my', 'node', 'flask', 'vite', 'next', 'uvicorn', 'rails', 'host'],
]);
/** Letters that servers use for their port or address. */
const LETTERS = /^-([pPlbHS]|lp|kp|lkp|klp)$/;
/** `SHOP_HTTP_PORT`, `--server.port`, `httpPort` to lower-case words. */
function wordsOf(name) {
    const apart = name.replace(/\.(service|socket)$/, '').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2');
    return apart
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== '');
}
/** Whether nothing in the name points to another service: `--redis-port` is redis' own, and of others their client's. */
function isServersOwn(name, own) {
    if (LETTERS.test(name))
        return true;
    const words = wordsOf(name);
    const isKnown = (word) => OF_PORTS.has(word) || NEUTRAL.has(word) || own.includes(word);
    return words.some((word) => OF_PORTS.has(word)) && words.every(isKnown);
}

;// CONCATENATED MODULE: ./lib/src/host/managers/port-claims.js



/** The ports that a command line takes for itself. The far end of a connection is none of them. */
function claimsOfCommand(command, unit) {
    const words = command.split(' ').map((word) => word.replaceAll(/^["'`(]+|["'`;,)]+$/g, ''));
    const own = [...wordsOf(unit), ...wordsOf(words[0]?.split('/').at(-1) ?? '')];
    const isClient = callsAnother(words);
    return words.slice(1).flatMap((word, index) => {
        const { option, value } = pairOf(word, words[index] ?? '');
        const place = parsePlace(value);
        if (place === undefined || !isTaken(place, option, own))
            return [];
        return isClient && place.host === undefined ? [] : [claimOf(place, 'arguments')];
    });
}
/** `Environment` of systemctl, of which nothing is kept but what its variables of ports say. */
function claimsOfEnvironment(environment, unit) {
    const own = wordsOf(unit);
    return [...environment.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].flatMap(([, quoted, plain = '']) => {
        const [, name = '', value = ''] = /^((?:\w*_)?PORT)=(\d{1,5})$/.exec(quoted ?? plain) ?? [];
        const place = parsePlace(value);
        return place === undefined || !isServersOwn(name, own) ? [] : [claimOf(place, 'environment')];
    });
}
function claimOf({ low, high, protocol }, from) {
    return (0,defined/* defined */.s)({ low, high, protocol, from });
}
function pairOf(word, before) {
    const [, option, value] = /^(?:-D)?([\w.-]+)=(.*)$/s.exec(word) ?? [];
    if (option !== undefined && value !== undefined)
        return { option, value };
    const [, letter, attached] = /^(-[a-zA-Z])(\d.*)$/s.exec(word) ?? [];
    if (letter !== undefined && attached !== undefined)
        return { option: letter, value: attached };
    const [, listening] = /listen:(\d+)(?:,.*)?$/i.exec(word) ?? [];
    if (listening !== undefined)
        return { option: 'listen', value: listening };
    return before.startsWith('-') && !before.includes('=') ? { option: before, value: word } : { value: word };
}
const HOST = String.raw `(\[[\da-f:.%]*\]|\*|[a-z][\w.-]*|\d+(?:\.\d+){3})?`;
/** `[address:]port[-port]:port[-port][/protocol]`, as containers publish. */
const PUBLISHED = new RegExp(`^(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?:\\d{1,5}(?:-\\d{1,5})?(?:/(\\w+))?$`, 'i');
/** `[scheme://][address:]port[/protocol]` */
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\w*))?$`, 'i');
function parsePlace(text) {
    const [, publishedHost, publishedLow, publishedHigh, publishedProtocol] = PUBLISHED.exec(text) ?? [];
    if (publishedLow !== undefined) {
        return placeOf([publishedLow, publishedHigh], { host: publishedHost ?? '*', protocol: publishedProtocol });
    }
    const [, scheme, host, low, high, protocol] = PLACE.exec(text) ?? [];
    const isBare = low === undefined || !text.includes(':');
    return placeOf([low, high], { host: isBare ? undefined : (host ?? '*'), scheme, protocol });
}
function placeOf([from = '', to = from], around) {
    const [low, high] = [Number(from), Number(to)];
    if (from === '' || low < model_port/* LOWEST_PORT */.H_ || high > model_port/* HIGHEST_PORT */.bG || high < low)
        return undefined;
    const { host, scheme, protocol } = around;
    if (protocol === 'sctp')
        return undefined;
    const known = protocol === 'udp' || protocol === 'tcp' ? protocol : undefined;
    return { low, high, host, scheme, ...(0,defined/* defined */.s)({ protocol: known }) };
}
const ANY_HOST = /^(\*|0\.0\.0\.0|\[::\])$/;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/i;
/** Whether it listens there: at a local address, or where its option says so. */
function isTaken({ host, scheme }, option, own) {
    if (option !== undefined && /listen|bind|publish/i.test(option))
        return true;
    if (option !== undefined && !isServersOwn(option, own))
        return false;
    if (host === undefined || ANY_HOST.test(host))
        return true;
    // Without an option it may as well be where it connects to.
    return option !== undefined && scheme === undefined && LOOPBACK.test(host);
}
/** `-h db.internal -p 5432`: the port is of that host. */
function callsAnother(words) {
    return words.some((word, index) => {
        const { option, value } = pairOf(word, words[index - 1] ?? '');
        const isHost = option !== undefined && /^(-h|-*host(name)?)$/i.test(option) && /^[a-z\d[]/i.test(value);
        return isHost && !ANY_HOST.test(value) && !LOOPBACK.test(value) && value !== '::' && value !== '::1';
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/host/managers/unit-facts.js


/** Whose start or stop is one of the unit too, active or not. */
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
    return (0,defined/* defined */.s)({
        file: text('SourcePath') ?? text('FragmentPath'),
        // What others want or start comes up with them, and nobody has enabled it.
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
/** `si_code` of waitid(2): 1 for a process that has returned a status, 2 and 3 for one that a signal has ended. */
function endOf(code, status) {
    if (!Number.isInteger(status) || status <= 0)
        return {};
    if (code === 1)
        return { exitStatus: status };
    return code === 2 || code === 3 ? { signal: signalOf(status) } : {};
}
function signalOf(number) {
    const known = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number);
    return known?.[0] ?? `signal ${number}`;
}

;// CONCATENATED MODULE: ./lib/src/host/managers/rival-units.js




const CONTENDER_PROPERTIES = ['ActiveState', 'SubState', 'ExecStart', 'Environment', 'InvocationID'];
/** With names that are no patterns systemd takes no heed of them. */
const CONTENDER_STATES = 'failed,activating';
const rival_units_UNIT = /^[\w:.@\\-]+\.service$/;
/** `isYoung`: whether one of its processes has just started. */
function contenderOf(values, key, isYoung) {
    const unit = values.get('Id') ?? '';
    const { isEnabled, isGenerated, file, restarts, result, exitStatus, signal } = factsOf(values);
    const state = stateOf(values, isYoung);
    if (state === undefined || !rival_units_UNIT.test(unit))
        return undefined;
    const command = commandsOf(values.get('ExecStart') ?? '');
    const facts = (0,defined/* defined */.s)({ isEnabled, isGenerated, file, restarts, result, exitStatus, signal });
    const invocation = /^[\da-f]{32}$/.exec(values.get('InvocationID') ?? '')?.[0];
    return (0,defined/* defined */.s)({
        manager: { ...(0,model_holder/* unitOf */.uF)(key, unit), ...facts },
        state,
        claims: [
            ...command.flatMap((one) => claimsOfCommand(one, unit)),
            ...claimsOfEnvironment(values.get('Environment') ?? '', unit),
        ],
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
/** `{ path=/bin/a ; argv[]=/bin/a -p 80 ; ignore_errors=no ; … }`, one a line. */
function commandsOf(text) {
    return text.split('\n').flatMap((line) => /argv\[\]=(.*) ; ignore_errors=/.exec(line)?.[1] ?? []);
}

// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 13 modules
var identify = __webpack_require__(7299);
;// CONCATENATED MODULE: ./lib/src/host/managers/journal.js



const LINES = 50;
/** What the last lines of a service say of addresses in use: nothing too where this user may not read them. */
async function readRefusals(contender) {
    const answer = await (0,exec/* ask */.k)('journalctl', [
        ...['--quiet', '--no-pager', '--output=cat', `--lines=${LINES}`],
        ...journalMatches(contender),
    ]);
    return 'failed' in answer ? [] : parseRefusals(answer.stdout);
}
/** Of its last start; of those before too while it tries again. What a user's manager says is of that user's lines only. */
function journalMatches({ manager, state, invocation }) {
    const { scope, unit, uid } = manager;
    const owner = scope === 'system' ? [] : [`_UID=${uid}`];
    if (state !== 'starting' && invocation !== undefined)
        return [`_SYSTEMD_INVOCATION_ID=${invocation}`, ...owner];
    return [`${scope === 'system' ? '_SYSTEMD_UNIT' : '_SYSTEMD_USER_UNIT'}=${unit}`, ...owner];
}
const IN_USE = /EADDRINUSE|\berrno 98\b|address( is)?( already)? in use|connection in use|\bport\b.{0,40} already (in use|allocated)/i;
const MOST_CHARACTERS = 1_000;
/** Some programs name the port a line earlier or later. */
const NEAR = 2;
function parseRefusals(text) {
    const lines = text.split('\n').map((line) => line.slice(0, MOST_CHARACTERS).replaceAll(TIME, ''));
    return lines.flatMap((line, at) => {
        if (!IN_USE.test(line))
            return [];
        const around = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
        const near = around.flatMap((one) => portsIn(one, PORT));
        return [(0,defined/* defined */.s)({ ports: portsIn(line, journal_PLACE), near, protocol: protocolIn(line) })];
    });
}
function protocolIn(line) {
    const named = new Set([...line.matchAll(/\b(tcp|udp)[46]?\b/gi)].map(([, name]) => name?.toLowerCase()));
    return model_endpoint/* PROTOCOLS */.yv.find((protocol) => named.size === 1 && named.has(protocol));
}
const TIME = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g;
/** `port 5432`, `port: 7041` */
const PORT = /\bports?(?: number)?[ =:"'#(]{1,3}(\d{1,5})(?!\d|\.\d)/gi;
/** `0.0.0.0:80`, `:::3000` and `('0.0.0.0', 8000)` too, but no `main.go:45`, and of `7041:80` not the far end. */
const journal_PLACE = /(?:(?<!\.(?:go|js|ts|py|rb|rs|java|cc?|cpp))(?<!(?<![\d.:])\d{1,5}):|', |\bports?(?: number)?[ =:"'#(]{1,3})(\d{1,5})(?![\d-]|[.:]\d)/gi;
function portsIn(line, form) {
    return [...line.matchAll(form)].map(([, port]) => Number(port));
}
/** undefined where nothing speaks of an address that was in use. */
function inUseAt({ port, protocol }, refusals) {
    const told = refusals.map(({ ports, near, protocol: refused = protocol }) => {
        if (refused !== protocol)
            return 'other-port';
        if (ports.length > 0)
            return ports.includes(port) ? 'this-port' : 'other-port';
        return near.includes(port) ? 'this-port' : 'some-port';
    });
    return ['this-port', 'some-port', 'other-port'].find((one) => told.includes(one));
}

;// CONCATENATED MODULE: ./lib/src/host/managers/rivals.js






/** One process each; those that say nothing of a port come last. */
const MOST_JOURNALS = 8;
/** The listeners with the services that want their ports and do not get them. */
async function withRivals(listeners, contenders, viewer) {
    const others = contenders.filter(({ manager }) => !(0,model_holder/* isSameManager */.a1)(manager, viewer.manager));
    if (others.length === 0)
        return [...listeners];
    const ports = listeners.filter(model_listener/* isHolding */.ye).map(({ endpoint }) => endpoint);
    const order = (contender) => (ports.some((port) => claimFor(contender, port)) ? 0 : 1);
    const asked = others.toSorted((one, other) => order(one) - order(other)).slice(0, MOST_JOURNALS);
    const refusals = new Map(await Promise.all(asked.map(async (one) => [one, await readRefusals(one)])));
    return listeners.map((listener) => {
        if (!(0,model_listener/* isHolding */.ye)(listener))
            return listener;
        const holders = managersAt(listener.endpoint, listeners);
        const rivals = others
            .filter(({ manager }) => !holders.some((holder) => (0,model_holder/* isSameManager */.a1)(holder, manager)))
            .flatMap((one) => judgeContender(one, listener.endpoint, refusals.get(one)) ?? []);
        return rivals.length === 0 ? listener : { ...listener, rivals };
    });
}
function managersAt({ port, protocol }, listeners) {
    const same = listeners.filter(({ endpoint }) => endpoint.port === port && endpoint.protocol === protocol);
    return same.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []));
}
/** Whether a service wants a port, by what it says itself, by its journal, or by what it is. */
function judgeContender(contender, endpoint, refusals = []) {
    const inUse = inUseAt(endpoint, refusals);
    const evidence = evidenceOf(contender, endpoint, inUse);
    if (evidence === undefined)
        return undefined;
    const { manager, state } = contender;
    const isRefused = isRefusal(inUse) ? true : undefined;
    return (0,defined/* defined */.s)({ manager, state, evidence, isRefused });
}
function isRefusal(inUse) {
    return inUse === 'this-port' || inUse === 'some-port';
}
function evidenceOf(contender, endpoint, inUse) {
    const claim = claimFor(contender, endpoint);
    // Who says a number alone means TCP, as a rule.
    const isSure = claim?.protocol !== undefined || endpoint.protocol === 'tcp' || isRefusal(inUse);
    if (claim !== undefined && isSure)
        return claim.from;
    if (inUse === 'this-port')
        return 'journal';
    return inUse !== 'other-port' && isDefaultPort(contender, endpoint) ? 'default-port' : undefined;
}
function claimFor({ claims }, { port, protocol }) {
    return claims.find((claim) => (0,model_port/* isInRange */.h$)(port, claim) && (claim.protocol ?? protocol) === protocol);
}
/** Of a service that has failed by itself and names no port at all. */
function isDefaultPort({ manager, claims, command }, { port }) {
    if (claims.length > 0 || manager.result !== 'exit-code')
        return false;
    return (0,identify/* identify */.l)({ unit: manager.unit, command })?.ports.includes(port) === true;
}

// EXTERNAL MODULE: ./lib/src/host/managers/concern.js
var concern = __webpack_require__(3562);
;// CONCATENATED MODULE: ./lib/src/host/managers/systemctl.js





async function askSystemctl(key, args, viewer) {
    return key === 'system' ? (0,exec/* ask */.k)('systemctl', args) : askUser(key, args, viewer);
}
/** What a person would type to ask the same. */
function systemctlFor(key, viewer) {
    if (key === 'system')
        return 'systemctl';
    return `${(0,shell/* asUser */.ex)({ uid: key, user: (0,managers_account/* userName */.nT)(key) }, 'systemctl', viewer)} --user`;
}
/** As the user himself, and only where his manager runs: systemd would start it, and all of his services, to answer. */
async function askUser(uid, args, viewer) {
    const directory = directoryOf(uid);
    if (!mayAsk(uid, viewer))
        return { failed: 'only that user and root may ask his service manager' };
    const found = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (found === undefined || !isRunning(uid))
        return { failed: 'the service manager of that user does not run' };
    const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args];
    if (viewer.uid === uid)
        return (0,exec/* ask */.k)('/usr/bin/env', command.slice(1));
    return (0,exec/* ask */.k)('setpriv', ['--reuid', String(uid), '--regid', String(found.gid), '--clear-groups', ...command]);
}
/** One process each: a machine with a hundred sessions is not asked a hundred times. */
const MOST_USERS = 16;
/** The service managers of this machine that run and may be asked, where systemd runs it. */
function readManagers(viewer) {
    if (!(0,concern/* isSystemdFirst */.W)())
        return [];
    const running = usersWithDirectory().filter((uid) => mayAsk(uid, viewer) && isRunning(uid));
    return ['system', ...running.slice(0, MOST_USERS)];
}
function usersWithDirectory() {
    try {
        const names = (0,external_node_fs_.readdirSync)('/run/user').filter((name) => /^\d+$/.test(name));
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
/** Whether it is a user's, and has ended with his last session: then it has no services any more. */
function systemctl_hasEnded(manager) {
    return manager !== 'system' && !isRunning(manager);
}
function isRunning(uid) {
    return (0,external_node_fs_.existsSync)(`${directoryOf(uid)}/systemd/private`);
}
/** The output of `systemctl show` of several units: `Key=value` lines in systemd's own order, blank lines between. */
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

;// CONCATENATED MODULE: ./lib/src/host/managers/unit-kin.js



/**
 * Of the units that start a holder's unit again, or stop with it, those that are active: the others do neither now. One
 * question for each service manager, and none where no unit has any.
 */
async function withActiveKin(listeners, viewer) {
    const managers = listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []));
    const keys = [...new Set(managers.filter((one) => kinOf(one).length > 0).map(model_holder/* serviceManagerOf */.gE))];
    const answers = keys.map(async (key) => [key, await activeOf(key, managers, viewer)]);
    const active = new Map(await Promise.all(answers));
    return listeners.map((listener) => ({
        ...listener,
        holders: listener.holders.map(({ manager, ...rest }) => ({
            ...rest,
            ...(0,defined/* defined */.s)({ manager: manager && withActive(manager, active.get((0,model_holder/* serviceManagerOf */.gE)(manager))) }),
        })),
    }));
}
const ACTIVE = /^(active|activating|reloading|refreshing)$/;
function kinOf({ restartedBy = [], takesAlong = [] }) {
    return [...restartedBy, ...takesAlong];
}
/** undefined where it does not answer: then any of them may be. */
async function activeOf(key, managers, viewer) {
    const units = [...new Set(managers.filter((one) => (0,model_holder/* serviceManagerOf */.gE)(one) === key).flatMap(kinOf))];
    const answer = await askSystemctl(key, ['show', '--property=Id,ActiveState', '--', ...units], viewer);
    if ('failed' in answer)
        return undefined;
    const blocks = parseProperties(answer.stdout).filter((values) => ACTIVE.test(values.get('ActiveState') ?? ''));
    return new Set(blocks.map((values) => values.get('Id') ?? ''));
}
function withActive(manager, active) {
    if (active === undefined)
        return manager;
    const { restartedBy, takesAlong, ...rest } = manager;
    const only = (units = []) => {
        const left = units.filter((unit) => active.has(unit));
        return left.length === 0 ? undefined : left;
    };
    return { ...rest, ...(0,defined/* defined */.s)({ restartedBy: only(restartedBy), takesAlong: only(takesAlong) }) };
}

;// CONCATENATED MODULE: ./lib/src/host/managers/young-units.js



/** How long a server may take until it binds its port, or gives up. */
const YOUNG_SECONDS = 60;
/** systemd reads all properties of each, some 2 ms a unit. */
const MOST_UNITS = 20;
/**
 * Finds services with a process that has just started, of the processes that it has not looked at before. A unit in a
 * restart loop is among them while it tries, when its state says no more than `running`; to ask systemd about all that
 * run would take 2 ms a unit.
 */
function youngUnits({ statOf, ownerOfProcess }) {
    const seen = new Set();
    return () => {
        const uptime = Number.parseFloat((0,proc_file/* readProcFile */.X)('/proc/uptime') ?? '');
        const pids = (0,proc_file/* listPids */.$)().filter((pid) => !seen.has(pid));
        for (const pid of pids)
            seen.add(pid);
        const started = pids.map((pid) => ({ pid, start: (0,linux_process/* parseStart */.oZ)(statOf(pid)) ?? 0 }));
        const young = started.filter(({ start }) => start > uptime - YOUNG_SECONDS).sort((a, b) => b.start - a.start);
        const managers = young.flatMap(({ pid }) => ownerOfProcess(pid).manager ?? []);
        const services = managers.filter(({ unit }) => unit.endsWith('.service'));
        return [...new Map(services.map((one) => [(0,model_holder/* unitKey */.g2)(one), one])).values()].slice(0, MOST_UNITS);
    };
}

;// CONCATENATED MODULE: ./lib/src/host/managers/systemd.js











const WATCH_MS = 25;
/**
 * Asks the service managers about the holders that are known, and which of their services do not come up. Each is asked
 * once, by one process, and once more where a service has started meanwhile; a manager that does not run is not asked.
 */
async function askUnits(listeners, { viewer, processes }) {
    const units = holdersOf(listeners);
    const asked = listeners.some(model_listener/* isHolding */.ye) ? readManagers(viewer) : [];
    const findYoung = asked.length === 0 ? () => [] : youngUnits(processes);
    const young = findYoung();
    const late = [];
    // A try may begin after this look and be over before the answer is here.
    const watch = setInterval(() => late.push(...findYoung()), WATCH_MS);
    const first = await askAll(questionsOf(units, asked, young), viewer);
    clearInterval(watch);
    const second = await askAll(lateQuestions([...late, ...findYoung()], young, asked), viewer);
    return { replies: [...first, ...second], units };
}
/** The holders with what these answers tell of them, and who wants the same ports; units yet unknown are asked about. */
async function withUnits(listeners, { viewer }, { replies, units }) {
    const unknown = holdersOf(listeners).filter((one) => !units.some((other) => (0,model_holder/* isSameManager */.a1)(one, other)));
    const more = await askAll(questionsOf(unknown, [], []), viewer);
    const { facts, contenders, gaps } = join([...replies, ...more]);
    const known = listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withFacts(facts)) }));
    return { listeners: await withRivals(await withActiveKin(known, viewer), contenders, viewer), gaps };
}
function holdersOf(listeners) {
    const managers = listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []));
    return managers.filter(({ kind }) => kind === 'systemd');
}
function askAll(questions, viewer) {
    return Promise.all(questions.map((question) => readUnits(question, viewer)));
}
function join(replies) {
    const answers = replies.flatMap((reply) => ('facts' in reply ? reply : []));
    // Named and found by its state, a unit is told twice.
    const contenders = new Map(answers.flatMap((answer) => answer.contenders));
    return {
        facts: new Map(answers.flatMap((answer) => answer.facts)),
        contenders: [...contenders.values()],
        gaps: replies.flatMap((reply) => ('gap' in reply ? reply.gap : [])),
    };
}
function withFacts(facts) {
    return (holder) => {
        const { manager } = holder;
        if (manager?.kind !== 'systemd')
            return holder;
        const { mainPid, leavesProcesses, ...known } = facts.get((0,model_holder/* unitKey */.g2)(manager)) ?? {};
        const leaves = mainPid !== undefined && holder.process?.pid === mainPid ? undefined : leavesProcesses;
        return { ...holder, manager: { ...manager, ...known, ...(0,defined/* defined */.s)({ leavesProcesses: leaves }) } };
    };
}
function questionsOf(holders, asked, young) {
    return [...new Set([...holders.map(model_holder/* serviceManagerOf */.gE), ...asked])].map((key) => ({
        key,
        holders: unitsOf(key, holders),
        young: asked.includes(key) ? unitsOf(key, young) : [],
        isForRivals: asked.includes(key),
    }));
}
/** A service that has started between the look at the processes and the answer is in neither. */
function lateQuestions(late, young, asked) {
    const unasked = late.filter((one) => !young.some((other) => (0,model_holder/* isSameManager */.a1)(one, other)));
    const questions = asked.map((key) => ({ key, holders: [], young: unitsOf(key, unasked), isForRivals: false }));
    return questions.filter((question) => question.young.length > 0);
}
function unitsOf(key, managers) {
    return [...new Set(managers.filter((manager) => (0,model_holder/* serviceManagerOf */.gE)(manager) === key).map(({ unit }) => unit))];
}
const PROPERTIES = [...FACT_PROPERTIES, ...CONTENDER_PROPERTIES].join(',');
async function readUnits(question, viewer) {
    const { key, holders, young, isForRivals } = question;
    const [states, pattern] = isForRivals ? [[`--state=${CONTENDER_STATES}`], ['*.service']] : [[], []];
    const units = [...new Set([...holders, ...young]), ...pattern];
    const answer = await askSystemctl(key, ['show', `--property=${PROPERTIES}`, ...states, '--', ...units], viewer);
    if ('failed' in answer && holders.length === 0 && systemctl_hasEnded(key))
        return { facts: [], contenders: [] };
    if ('failed' in answer)
        return { gap: systemd_gapOf(question, viewer, answer.failed) };
    const blocks = parseProperties(answer.stdout).map((values) => ({ unit: values.get('Id') ?? '', values }));
    return {
        facts: blocks.map(({ unit, values }) => [(0,model_holder/* unitKey */.g2)((0,model_holder/* unitOf */.uF)(key, unit)), factsOf(values)]),
        contenders: blocks.flatMap(({ unit, values }) => {
            // Whom nobody has named was found by its state, and may have begun its try since.
            const contender = contenderOf(values, key, young.includes(unit) || !holders.includes(unit));
            return contender === undefined ? [] : [[(0,model_holder/* unitKey */.g2)(contender.manager), contender]];
        }),
    };
}
function systemd_gapOf({ key, holders }, viewer, reason) {
    const whose = key === 'system' ? 'a service' : `a service of ${(0,managers_account/* userName */.nT)(key)}`;
    const [subject, question] = holders.length > 0
        ? [`how ${holders.join(', ')} is set up`, ['status', ...holders.flatMap((unit) => (0,shell/* quote */.hD)(unit) ?? [])]]
        : [`whether ${whose} wants a port that is held`, ['list-units', `--state=${CONTENDER_STATES}`, "'*.service'"]];
    // Whoever is not there tells a person nothing either.
    const isThere = !/ (is not installed|does not run)$/.test(reason);
    const command = isThere ? [systemctlFor(key, viewer), ...question].join(' ') : undefined;
    return (0,defined/* defined */.s)({ subject, reason, command, affects: 'naming' });
}

;// CONCATENATED MODULE: ./lib/src/host/managers/user-sockets.js





/**
 * The units of the sockets that a user's service manager holds: their cgroup is its own, and only it knows which is
 * which. Each manager concerned is asked once.
 */
async function withUserSockets(listeners, viewer) {
    const uids = new Set(listeners.flatMap(({ holders }) => holders.flatMap((holder) => user_sockets_uidOf(holder) ?? [])));
    if (uids.size === 0)
        return { listeners: [...listeners], gaps: [] };
    const answers = await Promise.all([...uids].map(async (uid) => [uid, await readSockets(uid, viewer)]));
    const known = new Map(answers);
    const named = listeners.map((listener) => ({
        ...listener,
        holders: listener.holders.map((holder) => withUnit(holder, listener, known)),
    }));
    return { listeners: named, gaps: answers.flatMap(([uid, answer]) => gapsOf(uid, answer, { listeners, viewer })) };
}
/** Whose service manager this is, unless it is the system's. */
function user_sockets_uidOf(holder) {
    const { process } = holder;
    return (0,model_holder/* isServiceManager */.VR)(holder) && process?.pid !== 1 ? process?.uid : undefined;
}
async function readSockets(uid, viewer) {
    const answer = await askSystemctl(uid, ['show', '--property=Id,Listen', '--', '*.socket'], viewer);
    return 'failed' in answer ? answer : parseSocketUnits(answer.stdout);
}
function withUnit(holder, { endpoint }, known) {
    const uid = user_sockets_uidOf(holder);
    const answer = uid === undefined ? undefined : known.get(uid);
    if (uid === undefined || !Array.isArray(answer))
        return holder;
    const units = answer.filter(({ protocol, port }) => protocol === endpoint.protocol && port === endpoint.port);
    const exact = units.filter(({ address }) => address === undefined || address === endpoint.address);
    const [unit, ...others] = new Set((exact.length > 0 ? exact : units).map((one) => one.unit));
    if (unit === undefined || others.length > 0)
        return holder;
    return { ...holder, manager: (0,model_holder/* unitOf */.uF)(uid, unit) };
}
function gapsOf(uid, answer, { listeners, viewer }) {
    if (Array.isArray(answer))
        return [];
    const ours = listeners.filter(({ holders }) => holders.some((holder) => user_sockets_uidOf(holder) === uid));
    const command = `${systemctlFor(uid, viewer)} list-sockets --all`;
    const subject = `which socket unit of ${(0,managers_account/* userName */.nT)(uid)} has ${(0,model_listener/* formatPorts */._3)(ours)}`;
    return [{ subject, reason: answer.failed, command, affects: 'naming' }];
}
/** The output of `systemctl show --property=Id,Listen`: a line for each address, blank lines between the units. */
function parseSocketUnits(output) {
    return output.split(/\n\s*\n/).flatMap((block) => {
        const unit = /^Id=([\w:.@\\-]+\.socket)$/m.exec(block)?.[1];
        const listens = [...block.matchAll(/^Listen=(\S+):(\d{1,5}) \((Stream|Datagram)\)$/gm)];
        if (unit === undefined)
            return [];
        return listens.map(([, host = '', port, type]) => (0,defined/* defined */.s)({
            unit,
            protocol: type === 'Stream' ? 'tcp' : 'udp',
            port: Number(port),
            address: host === '[::]' || host === '' ? undefined : host.replace(/^\[(.*)\]$/, '$1'),
        }));
    });
}

// EXTERNAL MODULE: ./lib/src/host/linux/program.js + 2 modules
var program = __webpack_require__(7261);
;// CONCATENATED MODULE: ./lib/src/host/linux/ask-managers.js







/** What all managers concerned tell of the holders. They are asked at the same time, each for what has its mark. */
async function askManagers(listeners, sight) {
    const { viewer, processes } = sight;
    // What is known of units by now; others may come to light by their containers and sockets.
    const units = askUnits(listeners, sight);
    const parts = await Promise.all([
        withDevices(listeners, viewer),
        withPrograms(listeners, { viewer, supervisedOf: (holder) => (0,program/* supervisedOf */.y)(holder, processes) }),
        withContainers(listeners, sight),
        withUserSockets(listeners, viewer),
    ]);
    const told = [...parts.map((part) => part.listeners), withNfs(listeners)];
    const known = await withUnits(combine(listeners, told), sight, await units);
    return { listeners: known.listeners, gaps: [...parts, known].flatMap(({ gaps }) => gaps) };
}
/** What each manager adds to the holders: they name different ones, or different layers of one. */
function combine(base, parts) {
    return base.map((listener, at) => {
        const told = parts.flatMap((part) => part[at] ?? []).filter((one) => one !== listener);
        const add = (holder, index) => Object.assign({}, holder, ...told.map(({ holders }) => difference(holder, holders[index])));
        return told.length === 0 ? listener : { ...listener, holders: listener.holders.map(add) };
    });
}
function difference(base, told = base) {
    return Object.fromEntries(Object.entries(told).filter(([layer, value]) => value !== base[layer]));
}


/***/ })

};
