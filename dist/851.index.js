export const id = 851;
export const ids = [851];
export const modules = {

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  survey: () => (/* binding */ survey)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(4860);
// EXTERNAL MODULE: ./lib/src/host/linux/limits.js
var limits = __webpack_require__(3770);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(3337);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/host/linux/promised/ask-docker.js

const MOST_BYTES = 4 * 1024 * 1024;
function askPlainly(socketPath, path, ms) {
    return new Promise((resolve) => {
        const chunks = [];
        let size = 0;
        const socket = (0,external_node_net_.connect)({ path: socketPath });
        const end = (said) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(said);
        };
        const timer = setTimeout(() => end({ failed: `did not answer within ${ms} ms` }), ms);
        socket.on('connect', () => socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`));
        socket.on('error', (error) => end({ failed: error.code ?? error.message }));
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > MOST_BYTES)
                end({ failed: `answered with more than ${MOST_BYTES / 1024 / 1024} MiB` });
        });
        socket.on('end', () => end(parseAnswer(Buffer.concat(chunks).toString('latin1'))));
    });
}
function parseAnswer(answer) {
    const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(answer) ?? [];
    const cut = answer.indexOf('\r\n\r\n');
    if (status === undefined || cut === -1)
        return { failed: 'did not answer with HTTP' };
    return status === '200' ? { text: answer.slice(cut + 4) } : { failed: `answered with status ${status}` };
}
function parseIds(text) {
    try {
        const rows = JSON.parse(text);
        if (!Array.isArray(rows))
            return undefined;
        return rows.flatMap((row) => typeof row?.Id === 'string' && /^[\da-f]{12,64}$/.test(row.Id) ? [row.Id] : []);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/files.js

function newBudget() {
    return { files: 1_000, bytes: 8 * 1024 * 1024, entries: 5_000, end: performance.now() + 1_000 };
}
function isSpent({ files, bytes, entries, end }) {
    return files <= 0 || bytes <= 0 || entries <= 0 || performance.now() > end;
}
function isThere(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
const files_MOST_BYTES = 256 * 1024;
const O_PATH = 0o10000000;
function readSome(path, budget, most = files_MOST_BYTES) {
    if (!isThere(path))
        return '';
    let [place, file] = [];
    try {
        place = (0,external_node_fs_.openSync)(path, O_PATH);
        const stats = (0,external_node_fs_.fstatSync)(place);
        if (!stats.isFile() || isSpent(budget))
            return '';
        file = (0,external_node_fs_.openSync)(`/proc/self/fd/${place}`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const buffer = Buffer.allocUnsafe(Math.min(stats.size, most, budget.bytes));
        budget.files -= 1;
        budget.bytes -= buffer.length;
        return buffer.toString('latin1', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    catch {
        return '';
    }
    finally {
        for (const one of [place, file])
            if (one !== undefined)
                (0,external_node_fs_.closeSync)(one);
    }
}
function filesIn(directory, depth, budget) {
    const found = [];
    for (const { name, isDirectory } of entriesOf(directory, budget)) {
        const path = `${directory}/${name}`;
        if (!isDirectory)
            found.push(path);
        else if (depth > 0 && !/\.(wants|requires|upholds)$/.test(name))
            found.push(...filesIn(path, depth - 1, budget));
    }
    return found;
}
function entriesOf(directory, budget) {
    if (!isThere(directory))
        return [];
    try {
        const entries = [];
        const open = (0,external_node_fs_.opendirSync)(directory);
        try {
            for (let entry = open.readSync(); entry !== null && !isSpent(budget); entry = open.readSync()) {
                budget.entries -= 1;
                if (entry.isFile() || entry.isSymbolicLink())
                    entries.push({ name: entry.name, isDirectory: false });
                else if (entry.isDirectory())
                    entries.push({ name: entry.name, isDirectory: true });
            }
        }
        finally {
            open.closeSync();
        }
        return entries;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/numbers.js
const WIDEST = 1_000;
const LOWEST = 1_024;
const NUMBERS = /(?<!\d)(\d{4,5})(?:-(\d{4,5}))?(?!\d)/g;
function markNumbers(text, ports) {
    for (const [, first = '', last = first] of text.matchAll(NUMBERS))
        markRange(Number(first), Number(last), ports);
}
const PUBLISHED = /"(?:HostPort":"|host_port":|hostPort":)(\d{1,5})(?:-(\d{1,5})"|[^{}]{0,60}?"range":(\d{1,5}))?/g;
function markPublished(text, ports) {
    for (const [, first = '', last = first, size] of text.matchAll(PUBLISHED)) {
        const end = size === undefined ? Number(last) : Number(first) + Number(size) - 1;
        markRange(Number(first), end, ports);
    }
}
function markRange(low, high, ports) {
    if (high < low || high - low >= WIDEST) {
        mark(low, ports);
        mark(high, ports);
    }
    else
        for (let port = low; port <= high; port++)
            mark(port, ports);
}
function mark(port, ports) {
    if (port >= LOWEST && port < ports.length)
        ports[port] = 1;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised/containers.js






const DOCKER = '/var/lib/docker/containers';
const PODMAN = ['libpod/bolt_state.db', 'db.sql', 'db.sql-wal'];
const containers_MOST_BYTES = 4 * 1024 * 1024;
const DOWN = '["created","restarting","removing","exited","dead"]';
const LIST = `/containers/json?all=1&filters=${encodeURIComponent(`{"status":${DOWN}}`)}`;
const MANY = 50;
const PATIENCE_MS = 500;
function markPodman(ports, budget) {
    const data = process.env.XDG_DATA_HOME || `${(0,external_node_os_.homedir)()}/.local/share`;
    for (const storage of ['/var/lib/containers/storage', `${data}/containers/storage`]) {
        for (const name of PODMAN)
            markPublished(readSome(`${storage}/${name}`, budget, containers_MOST_BYTES), ports);
    }
}
async function markDocker(ports, budget) {
    if (mayList(DOCKER)) {
        const files = filesIn(DOCKER, 1, budget).filter((path) => path.endsWith('/hostconfig.json'));
        for (const path of files)
            markPublished(readSome(path, budget), ports);
        return [];
    }
    const gaps = await Promise.all(sockets(budget).map((socket) => markAsked(socket, ports)));
    return gaps.flat();
}
function mayList(directory) {
    if (!isThere(directory))
        return false;
    try {
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function sockets(budget) {
    const own = process.env.XDG_RUNTIME_DIR;
    const runtimes = ['/run', ...(own === undefined ? [] : [own])];
    return runtimes
        .filter((runtime) => isAlive(`${runtime}/docker.pid`, budget))
        .map((runtime) => `${runtime}/docker.sock`);
}
function isAlive(pidFile, budget) {
    const pid = readSome(pidFile, budget).trim();
    return /^\d{1,10}$/.test(pid) && (0,proc_file/* readProcFile */.X)(`/proc/${pid}/comm`) === 'dockerd\n';
}
async function markAsked(socket, ports) {
    const end = performance.now() + PATIENCE_MS;
    const left = () => Math.max(1, Math.round(end - performance.now()));
    const list = await askPlainly(socket, LIST, left());
    if ('failed' in list)
        return list.failed === 'EACCES' ? [] : [gap(list.failed)];
    const ids = parseIds(list.text);
    if (ids === undefined)
        return [gap('did not answer with a list of containers')];
    const told = await Promise.all(ids.slice(0, MANY).map((id) => askPlainly(socket, `/containers/${id}/json`, left())));
    for (const one of told)
        if ('text' in one)
            markPublished(one.text, ports);
    if (ids.length > MANY)
        return [gap(`of its ${ids.length} containers that are down only ${MANY} are asked for`)];
    const late = told.find((one) => 'failed' in one && !one.failed.endsWith(' 404'));
    return late !== undefined && 'failed' in late ? [gap(late.failed)] : [];
}
function gap(failed) {
    return {
        subject: 'which ports the stopped containers of docker want',
        reason: `docker.sock: ${failed}`,
        command: "docker inspect --format '{{.Name}} {{.HostConfig.PortBindings}}' $(docker ps --all --quiet)",
        affects: 'naming',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/host/linux/promised/places.js



const SYSTEM = [
    '/etc/systemd/system',
    '/run/systemd/system',
    '/usr/local/lib/systemd/system',
    '/etc/systemd/user',
    '/etc/containers/systemd',
    '/run/containers/systemd',
    '/etc/supervisor',
    '/etc/supervisord.d',
    '/etc/xinetd.d',
];
const SYSTEM_FILES = ['/etc/supervisord.conf'];
function unitPlaces() {
    const config = process.env.XDG_CONFIG_HOME || `${(0,external_node_os_.homedir)()}/.config`;
    return { directories: [...SYSTEM, `${config}/systemd/user`, `${config}/containers/systemd`], files: SYSTEM_FILES };
}
const COMPOSE_FILES = ['compose', 'docker-compose'].flatMap((name) => ['', '.override'].flatMap((more) => ['.yaml', '.yml'].map((ending) => `${name}${more}${ending}`)));
const MOST_PARENTS = 40;
function composeFiles(start = process.cwd()) {
    const { COMPOSE_FILE, COMPOSE_PATH_SEPARATOR = ':', GITHUB_WORKSPACE } = process.env;
    const told = (COMPOSE_FILE ?? '').split(COMPOSE_PATH_SEPARATOR).filter((path) => path !== '');
    const places = new Set([start, ...(GITHUB_WORKSPACE ? [GITHUB_WORKSPACE] : [])]);
    return [...told.map((path) => (0,external_node_path_.resolve)(path)), ...[...places].flatMap(composeFilesFrom)];
}
function composeFilesFrom(start) {
    let directory = (0,external_node_path_.resolve)(start);
    for (let level = 0; level < MOST_PARENTS; level++) {
        const place = directory;
        const found = COMPOSE_FILES.map((name) => `${place}/${name}`).filter(isThere);
        if (found.length > 0)
            return [...found, `${place}/.env`];
        directory = (0,external_node_path_.dirname)(place);
        if (directory === place)
            return [];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/host/linux/promised.js





async function readPromised() {
    const ports = (0,port_set/* portSet */.S9)([]);
    const budget = newBudget();
    const docker = markDocker(ports, budget);
    await new Promise(setImmediate);
    for (const path of wantedFiles(budget))
        markNumbers(readSome(path, budget), ports);
    markPodman(ports, budget);
    const cut = isSpent(budget) ? [CUT_OFF] : [];
    return { ports, gaps: [...cut, ...(await docker)] };
}
function wantedFiles(budget) {
    const { directories, files } = unitPlaces();
    return [...composeFiles(), ...files, ...directories.flatMap((directory) => filesIn(directory, 2, budget))];
}
const CUT_OFF = {
    subject: 'all ports that services want which are down',
    reason: 'their files are too many or too big to read them all',
    affects: 'naming',
};

// EXTERNAL MODULE: ./lib/src/host/linux/socket-counters.js
var socket_counters = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __webpack_require__(8362);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/name-table.js
var name_table = __webpack_require__(7070);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/survey.js







async function survey() {
    const reading = readPromised();
    const known = { limits: (0,limits/* readLimits */.BU)().limits, ...readBusy(), leased: (0,name_table/* readNames */.r6)() };
    const { ports: promised, gaps } = await reading;
    return {
        ...known,
        promised,
        gaps,
    };
}
function readBusy() {
    const [busy, lingering] = [(0,port_set/* portSet */.S9)([]), (0,port_set/* portSet */.S9)([])];
    const counters = (0,socket_counters/* readCounters */.MN)();
    const names = ['tcp', 'tcp6', 'udp', 'udp6'].filter((name) => !(0,socket_counters/* isEmptyTable */.g)(name, counters));
    for (const name of names) {
        try {
            (0,socket_table/* markPorts */.a)((0,external_node_fs_.readFileSync)(`/proc/net/${name}`), busy, lingering);
        }
        catch {
        }
    }
    return { busy, lingering };
}


/***/ })

};
