import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XR: () => (/* binding */ LATE),
  Id: () => (/* binding */ msLeft),
  NE: () => (/* binding */ withDeadline)
});

// UNUSED EXPORTS: DEADLINE_MS

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: ./lib/src/host/deadline.js

/** For all answers together that one piece of work waits for: who is asked at the same time has the same end. */
const DEADLINE_MS = 2_000;
const ends = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
/** Does work whose questions, however many and however deep in it, end together. */
function withDeadline(work) {
    return ends.run(performance.now() + DEADLINE_MS, work);
}
/** What is left for a question; a question of no such work has the whole time. */
function msLeft() {
    const end = ends.getStore();
    return end === undefined ? DEADLINE_MS : Math.max(0, Math.ceil(end - performance.now()));
}
/** Of somebody who was asked, or whom there was no time left to ask. */
const LATE = `did not answer within ${DEADLINE_MS / 1_000} s`;


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8762);

const GRACE_MS = 100;
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Asks a program a question: no shell, no input, a deadline. It gets none of our environment but the PATH, so that
 * nothing there changes its answer, and runs in a directory that is always there.
 */
async function ask(file, args) {
    const ms = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .msLeft */ .Id)();
    if (ms === 0)
        return { failed: `${file} ${_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .LATE */ .XR}` };
    const { execa } = await __nccwpck_require__.e(/* import() */ 993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
    const question = execa(file, args, {
        reject: false,
        stdin: 'ignore',
        stderr: 'ignore',
        timeout: ms,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_BYTES,
        cwd: '/',
        extendEnv: false,
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    // A child of the program may keep its output open: then nobody waits for the end of it.
    const deadline = setTimeout(() => question.stdout.destroy(), ms + GRACE_MS);
    const result = await question;
    clearTimeout(deadline);
    if (!result.failed)
        return { stdout: result.stdout };
    if (result.timedOut)
        return { failed: `${file} ${_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .LATE */ .XR}` };
    if (result.code === 'ENOENT')
        return { failed: `${file} is not installed` };
    return { failed: `${file} failed: ${result.code ?? result.signal ?? `exit code ${result.exitCode}`}` };
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ listPids),
/* harmony export */   X: () => (/* binding */ readProcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** The text of a file of /proc or /etc; undefined where it is gone or may not be read. */
function readProcFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The pids of all processes that this one may know of. */
function listPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseSocketTable),
/* harmony export */   S: () => (/* binding */ portSet)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2642);


function portSet(ranges) {
    const set = new Uint8Array(65_536);
    for (const { low, high } of ranges)
        set.fill(1, low, high + 1);
    return set;
}
const LINE_FEED = 10;
const COLON = 58;
const USER_HZ = 100;
const NO_SOCKETS = new Set([0x05, 0x06, 0x0c]);
/**
 * Parses one of /proc/net/{tcp,tcp6,udp,udp6}, from its bytes: a table of 100,000 rows is not turned into text for the
 * three rows that are wanted. A row that is cut short or not of the table's form is passed over.
 */
function parseSocketTable(table, protocol, wanted) {
    const text = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
    const listeners = [];
    let sockets = 0;
    for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length;) {
        const lineFeed = table.indexOf(LINE_FEED, start);
        const end = lineFeed === -1 ? table.length : lineFeed;
        const colon = portColon(table, start, end);
        if (colon !== -1) {
            if (isFullSocket(table, colon))
                sockets++;
            if (wanted[readHex(table, colon + 1, 4)] === 1) {
                const listener = parseRow(text.toString('latin1', start, end), protocol);
                if (listener !== undefined)
                    listeners.push(listener);
            }
        }
        start = end + 1;
    }
    return { listeners, sockets };
}
/** Where the colon between local address and port stands: behind the slot's own colon, the address and a blank. */
function portColon(table, start, end) {
    const slot = table.indexOf(COLON, start);
    const colon = slot === -1 ? -1 : table.indexOf(COLON, slot + 1);
    return colon !== -1 && colon + 4 < end ? colon : -1;
}
function isFullSocket(table, colon) {
    const remotePort = table.indexOf(COLON, colon + 1);
    const state = readHex(table, remotePort + 6, 2);
    return !NO_SOCKETS.has(state);
}
function readHex(table, start, digits) {
    let value = 0;
    for (let at = start; at < start + digits; at++) {
        const code = table[at] ?? 0;
        value = value * 16 + (code <= 57 ? code - 48 : (code & 0xdf) - 55);
    }
    return value;
}
const ROW = /^\s*\d+: ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{2}) \S+ ([\dA-F]{2}):([\dA-F]+) \S+ +(\d+) +\d+ (\d+)/;
function parseRow(row, protocol) {
    const [, local = '', port = '', remote = '', remotePort = '', stateHex = '', timer, ticks = '', uid, inode] = ROW.exec(row) ?? [];
    const state = stateOf(Number.parseInt(stateHex, 16), protocol);
    if (state === undefined)
        return undefined;
    return {
        endpoint: { protocol, address: boundAddress(local), port: Number.parseInt(port, 16) },
        state,
        ...(remotePort === '0000'
            ? {}
            : { peer: `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(hexAddress(remote))}:${Number.parseInt(remotePort, 16)}` }),
        ...(timer === '03' ? { secondsLeft: Math.ceil(Number.parseInt(ticks, 16) / USER_HZ) } : {}),
        uid: Number(uid),
        inode: Number(inode),
        holders: [],
    };
}
/** The table numbers its states from 1; an open UDP socket has the number of CLOSE. */
function stateOf(number, protocol) {
    const state = _model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .SOCKET_STATES */ .FB[number - 1];
    return protocol === 'udp' && state === 'close' ? 'unconnected' : state;
}
/** `[::]` may be dual-stack or v6only, and the table does not tell: the wider one until something does. */
function boundAddress(hex) {
    const address = hexAddress(hex);
    return address === _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_IPV6 */ .bY ? _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 : address;
}
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** The table prints each 32-bit word of the address as the machine reads it. */
function hexAddress(hex) {
    const words = hex.match(/.{8}/g) ?? [];
    const bytes = words.flatMap((word) => {
        const octets = (word.match(/../g) ?? []).map((octet) => Number.parseInt(octet, 16));
        return IS_LITTLE_ENDIAN ? octets.reverse() : octets;
    });
    if (bytes.length === 4)
        return bytes.join('.');
    return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIpv6 */ .DU)(Array.from({ length: 8 }, (_, group) => ((bytes[group * 2] ?? 0) << 8) | (bytes[group * 2 + 1] ?? 0)));
}


/***/ }),

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainViewer),
/* harmony export */   n: () => (/* binding */ readViewer)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1709);

/** Who runs this: no remedy may end the job that asks for it. */
function readViewer(processes) {
    const { manager, container } = processes.ownerOfProcess(process.pid);
    return {
        ...plainViewer(),
        ancestors: [process.pid, ...processes.ancestors(process.pid)],
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ manager, container }),
    };
}
/** As far as it matters where nobody holds a port. */
function plainViewer() {
    return { uid: process.geteuid?.() ?? 0, ancestors: [process.pid] };
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ ANY_IPV4),
/* harmony export */   A4: () => (/* binding */ ANY_ADDRESS),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   DU: () => (/* binding */ formatIpv6),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   bY: () => (/* binding */ ANY_IPV6),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   qd: () => (/* binding */ addressesOverlap),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
const ANY_ADDRESS = '*';
const ANY_IPV4 = '0.0.0.0';
const ANY_IPV6 = '::';
function familyOf(address) {
    if (address === ANY_ADDRESS)
        return 'dual';
    return address.includes(':') ? 'ipv6' : 'ipv4';
}
function isWildcard(address) {
    return address === ANY_ADDRESS || address === ANY_IPV4 || address === ANY_IPV6;
}
/**
 * Whether two sockets with these addresses and the same port stand in each other's way.
 * Measured on the kernel, cell by cell: test/kernel-truth.test.ts.
 */
function addressesOverlap(a, b) {
    const [familyA, familyB] = [familyOf(a), familyOf(b)];
    if (familyA === 'dual' || familyB === 'dual')
        return true;
    return familyA === familyB && (withoutZone(a) === withoutZone(b) || isWildcard(a) || isWildcard(b));
}
/** The kernel's tables do not tell the zone of a link-local address. */
function withoutZone(address) {
    return address.replace(/%.*$/, '');
}
/** Text to canonical address; undefined where it is none. Brackets are the caller's. */
function parseAddress(text) {
    if (text === ANY_ADDRESS)
        return ANY_ADDRESS;
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
/** The address as it stands in front of `:port`. */
function formatAddress(address) {
    return familyOf(address) === 'ipv6' ? `[${address}]` : address;
}
function parseIpv4(text) {
    const parts = text.split('.');
    const isOctet = (part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
    return parts.length === 4 && parts.every(isOctet) ? text : undefined;
}
function parseIpv6(text) {
    const [literal = '', zone, ...more] = text.split('%');
    if (more.length > 0 || (zone !== undefined && !/^[\w.-]+$/.test(zone)))
        return undefined;
    const groups = parseGroups(literal);
    if (groups === undefined)
        return undefined;
    const address = formatIpv6(groups);
    return zone === undefined ? address : `${address}%${zone}`;
}
/** The eight 16-bit groups of an IPv6 literal without a zone. */
function parseGroups(literal) {
    const halves = withHexTail(literal)?.split('::');
    if (halves === undefined || halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const given = [...(head ?? []), ...(tail ?? [])];
    if (!given.every((group) => /^[\da-f]{1,4}$/i.test(group)))
        return undefined;
    if (tail === undefined ? given.length !== 8 : given.length > 7)
        return undefined;
    const zeros = Array.from({ length: 8 - given.length }, () => '0');
    return [...(head ?? []), ...zeros, ...(tail ?? [])].map((group) => Number.parseInt(group, 16));
}
/** `::ffff:127.0.0.1` with its dotted end written as two groups. */
function withHexTail(literal) {
    if (!literal.includes('.'))
        return literal;
    const cut = literal.lastIndexOf(':') + 1;
    const dotted = parseIpv4(literal.slice(cut));
    if (dotted === undefined)
        return undefined;
    const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number);
    return `${literal.slice(0, cut)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
/** Eight groups in the form of RFC 5952; the IPv4 address where they are a mapped one. */
function formatIpv6(groups) {
    const [, , , , , marker, high = 0, low = 0] = groups;
    if (marker === 0xffff && groups.slice(0, 5).every((group) => group === 0)) {
        return [high >> 8, high & 255, low >> 8, low & 255].join('.');
    }
    const { start, length } = longestZeroRun(groups);
    const hex = groups.map((group) => group.toString(16));
    if (length < 2)
        return hex.join(':');
    return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [index, group] of groups.entries()) {
        if (group !== 0)
            start = index + 1;
        else if (index + 1 - start > best.length)
            best = { start, length: index + 1 - start };
    }
    return best;
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The object without the keys that have no value: an unknown thing is left out, not told as undefined. */
function defined(value) {
    // As a loop: it runs a dozen times a holder.
    const known = {};
    for (const key in value)
        if (value[key] !== undefined)
            known[key] = value[key];
    return known;
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ formatEndpoint),
/* harmony export */   TF: () => (/* binding */ formatPort),
/* harmony export */   ie: () => (/* binding */ endpointsOverlap),
/* harmony export */   pB: () => (/* binding */ showHolders),
/* harmony export */   yv: () => (/* binding */ PROTOCOLS)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);

const PROTOCOLS = ['tcp', 'udp'];
/** Whether a socket on one endpoint keeps another socket from the other (neither with SO_REUSEPORT). */
function endpointsOverlap(a, b) {
    return a.protocol === b.protocol && a.port === b.port && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOverlap */ .qd)(a.address, b.address);
}
/** What shows root who has a port; not every ss can look at threads, and it takes longer. */
function showHolders({ port, protocol }, isByThreads = false) {
    return `sudo ss -Hanp${protocol === 'tcp' ? 't' : 'u'}${isByThreads ? 'T' : ''} 'sport = :${port}'`;
}
/** `6379/tcp`, `127.0.0.1:53/udp`, `[::1]:8080/tcp`. */
function formatEndpoint({ address, port, protocol }) {
    const host = address === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? '' : `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(address)}:`;
    return `${host}${formatPort({ port, protocol })}`;
}
/** `6379/tcp`, whatever the address. */
function formatPort({ port, protocol }) {
    return `${port}/${protocol}`;
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Something the user must put right: shown as one line, never as a stack trace. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The machine does not let the tool do its work at all. Exit code 3. */
class HostError extends Error {
    name = 'HostError';
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FINDING_KINDS),
/* harmony export */   w: () => (/* binding */ rangesOf)
/* harmony export */ });
/** The one name of each finding: its check's file, its ignore key, its annotation title and its docs page. */
const FINDING_KINDS = [
    'port-in-use',
    'port-lingering',
    'port-shared',
    'port-declared-twice',
    'port-privileged',
    'port-ephemeral',
    'address-unavailable',
    'host-unreadable',
];
/** The ports a finding is about; empty where it is about the machine. */
function rangesOf(finding) {
    if ('endpoint' in finding)
        return [{ low: finding.endpoint.port, high: finding.endpoint.port }];
    if ('ranges' in finding)
        return finding.ranges;
    if ('range' in finding)
        return [finding.range];
    return 'requirement' in finding ? [finding.requirement.range] : [];
}


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by what they have in common; a Map has the same of its own since Node 21. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ isServiceManager),
/* harmony export */   WM: () => (/* binding */ isRootlesskit),
/* harmony export */   X_: () => (/* binding */ isForAllContainers),
/* harmony export */   a1: () => (/* binding */ isSameManager),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   gE: () => (/* binding */ serviceManagerOf),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   rY: () => (/* binding */ UNNAMED),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export MANAGER_KINDS */
const MANAGER_KINDS = (/* unused pure expression or super */ null && (['systemd', 'supervisor', 'pm2', 'xinetd']));
/** The name of what its manager has a name for that could not be read. */
const UNNAMED = '?';
/** The base name of the program in a command line. */
function programName(command) {
    const [program = ''] = command.split(' ', 1);
    return program.slice(program.lastIndexOf('/') + 1);
}
/** What gives rootless docker its namespaces, and by default holds its ports. */
function isRootlesskit(command) {
    return /^(docker-)?rootlesskit$/.test(programName(command));
}
/** Docker's own daemon or network, which has the ports of all its containers: nothing of it is about one of them. */
function isForAllContainers(command) {
    const isNetwork = /^(pasta(\.avx2)?|slirp4netns)$/.test(programName(command));
    // Podman makes one for each container.
    return isRootlesskit(command) || programName(command) === 'dockerd' || (isNetwork && !command.includes('/netns/'));
}
/** The service manager itself, which holds a socket for one of its units. */
function isServiceManager({ process, manager }) {
    return manager === undefined && /^(\/\S*\/)?(systemd|init)( |$)/.test(process?.command ?? '');
}
/** The same name is another unit for the system and for each user. */
function unitKey({ kind, scope, uid, unit }) {
    return `${kind} ${scope} ${uid} ${unit}`;
}
function isSameManager(one, other) {
    return other !== undefined && unitKey(one) === unitKey(other);
}
function serviceManagerOf({ scope, uid = 0 }) {
    return scope === 'system' ? 'system' : uid;
}
function unitOf(whose, unit) {
    const kind = 'systemd';
    return whose === 'system' ? { kind, scope: 'system', unit } : { kind, scope: 'user', uid: whose, unit };
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ SOCKET_STATES),
/* harmony export */   PA: () => (/* binding */ isServing),
/* harmony export */   _3: () => (/* binding */ formatPorts),
/* harmony export */   xB: () => (/* binding */ isIdle),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1027);

/** The states of TCP as the kernel names and numbers them, and `unconnected` for an open UDP socket. */
const SOCKET_STATES = [
    'established',
    'syn-sent',
    'syn-received',
    'fin-wait-1',
    'fin-wait-2',
    'time-wait',
    'close',
    'close-wait',
    'last-ack',
    'listen',
    'closing',
    'new-syn-received',
    'bound-inactive',
    'unconnected',
];
/** Their ports, in the words of a gap: `53/udp, 8080/tcp`, and beyond five how many more. */
function formatPorts(listeners) {
    const ports = [...new Set(listeners.map(({ endpoint }) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPort */ .TF)(endpoint)))];
    const more = ports.length - MAX_PORTS;
    return more > 0 ? `${ports.slice(0, MAX_PORTS).join(', ')} and ${more} more` : ports.join(', ');
}
const MAX_PORTS = 5;
/** Whether a program has taken the port and does nothing with it: it neither listens nor connects. */
function isIdle({ state }) {
    return state === 'bound-inactive';
}
/** Whether the socket waits for clients, as against being one end of a connection. */
function isServing(listener) {
    return listener.state === 'listen' || listener.state === 'unconnected';
}
/** Whether the socket takes a port for itself, as against being one end of a connection. */
function isHolding(listener) {
    return isServing(listener) || isIdle(listener);
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   vh: () => (/* binding */ OPTION_DEFINITIONS)
/* harmony export */ });
/* unused harmony export OUTPUT_DEFINITIONS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

const SEVERITIES = ['error', 'warning', 'notice'];
/** The least severity that fails the check. */
const FAIL_ON = [...SEVERITIES, 'never'];
const OPTION_DEFINITIONS = [
    {
        name: 'ports',
        description: 'The ports the job needs: a plain list (`6379, 8080-8090, 53/udp`) or one `name: [address:]port[-port][/protocol] [optional]` a line.',
        fallback: 'those of the configuration file',
    },
    {
        name: 'config',
        description: 'Path of the configuration file, whose keys are these same names.',
        fallback: '`.github/port-preflight.yml` where it exists',
    },
    {
        name: 'fail-on',
        description: `The least severity that fails the check: ${FAIL_ON.map((value) => `\`${value}\``).join(', ')}.`,
        fallback: '`error`',
    },
    {
        name: 'ignore',
        description: `Findings to let pass, a list of \`kind\`, \`kind:port\` or \`kind:low-high\`. Kinds: ${_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_KINDS */ .m.map((kind) => `\`${kind}\``).join(', ')}.`,
        fallback: 'nothing',
    },
];
const OUTPUT_DEFINITIONS = [
    {
        name: 'ports',
        description: 'JSON object, name to port; a range that was asked for whole is an array. An unnamed need is named by its own text in the shortest spelling.',
    },
    { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
    { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
    { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
    {
        name: 'report',
        description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
    },
];


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ LOWEST_PORT),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   N1: () => (/* binding */ subtractRanges),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bG: () => (/* binding */ HIGHEST_PORT),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   im: () => (/* binding */ intersectRanges),
/* harmony export */   xh: () => (/* binding */ rangeSize)
/* harmony export */ });
/** The first and last number a requirement may name. 0 means "any" to the kernel and is never a port of its own. */
const LOWEST_PORT = 1;
const HIGHEST_PORT = 65_535;
function rangeSize(range) {
    return range.high - range.low + 1;
}
function isInRange(port, range) {
    return port >= range.low && port <= range.high;
}
/** The ports that both ranges have, or undefined where they do not meet. */
function intersectRanges(a, b) {
    const low = Math.max(a.low, b.low);
    const high = Math.min(a.high, b.high);
    return low <= high ? { low, high } : undefined;
}
/** What is left of `range` when every port of `holes` is taken out. */
function subtractRanges(range, holes) {
    return holes.reduce((left, hole) => left.flatMap((part) => subtractRange(part, hole)), [range]);
}
function subtractRange(range, hole) {
    const cut = intersectRanges(range, hole);
    if (cut === undefined)
        return [range];
    const below = { low: range.low, high: cut.low - 1 };
    const above = { low: cut.high + 1, high: range.high };
    return [below, above].filter((part) => part.low <= part.high);
}
function formatRange(range) {
    return range.low === range.high ? String(range.low) : `${range.low}-${range.high}`;
}
function* portsOf(range) {
    for (let port = range.low; port <= range.high; port++)
        yield port;
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formatNeed),
/* harmony export */   c: () => (/* binding */ formatOrigin)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9969);


/** The spec in its shortest spelling: `6379`, `127.0.0.1:53/udp`, `[::1]:8080-8090`. */
function formatNeed(need) {
    const host = need.address === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? '' : `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(need.address)}:`;
    return `${host}${(0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(need.range)}${need.protocol === 'tcp' ? '' : `/${need.protocol}`}`;
}
function formatOrigin(origin) {
    const place = [origin.file ?? (origin.input && `input ${origin.input}`), origin.line, origin.column];
    return place.filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ sudo),
/* harmony export */   ex: () => (/* binding */ asUser),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** `sudo ` where the viewer is not root. */
function sudo(viewer) {
    return viewer.uid === 0 ? '' : 'sudo ';
}
/** A program of a user's own, as the viewer starts it. */
function asUser(owner, program, viewer) {
    const { uid, user = '' } = owner;
    if (uid === viewer.uid)
        return program;
    const name = /^[a-z_][\w.-]*$/i.test(user) ? user : `'#${uid}'`;
    return `sudo -u ${name} XDG_RUNTIME_DIR=/run/user/${uid} ${program}`;
}
/**
 * One argument of a command that a person will paste. Undefined for what would be an option or a pattern, and for what
 * cannot be shown.
 */
function quote(argument) {
    if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-') || /[*?[\]]/.test(argument))
        return undefined;
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6119);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5840);



const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** More than any job has, and few enough to be checked in a second. */
const MOST_NEEDS = 5_000;
/** Needs to requirements; each complaint starts with the place and the name. */
function requirementsOf(needs) {
    if (needs.length > MOST_NEEDS)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${needs.length} needs are too many: at most ${MOST_NEEDS}`);
    const byName = new Map();
    return needs.map((need) => {
        const requirement = requirementOf(need);
        const earlier = byName.get(requirement.name);
        if (earlier !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(twice(requirement, earlier));
        byName.set(requirement.name, requirement);
        return requirement;
    });
}
function twice({ name, origin }, earlier) {
    const first = origin.line === undefined ? '' : `: first at ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOrigin */ .c)(earlier.origin)}`;
    return `${at(origin)}${name} is asked for twice${first}`;
}
function requirementOf({ name, spec, origin }) {
    if (name !== undefined && !NAME.test(name)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${at(origin)}"${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`);
    }
    const { choices, optional } = inPlace(() => (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(spec), { name, origin });
    const fixed = inPlace(() => onlyFixed(choices, spec), { name, origin });
    return { ...fixed, name: name ?? (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNeed */ .U)(fixed), optional, origin };
}
/** Finding other ports is not part of this version; a spec that asks for it is understood and refused. */
function onlyFixed(choices, spec) {
    const [first, second] = choices;
    if (first?.kind === 'fixed' && second === undefined) {
        const { address, range, protocol } = first;
        return { address, range, protocol };
    }
    const word = second === undefined ? 'any' : 'else';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${spec.trim()}": "${word}" asks for a port to be found, and this version only checks ports: name one port or range`);
}
function inPlace(parse, { name, origin }) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e))
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${at(origin)}${name === undefined ? '' : `${name}: `}${error.message}`);
    }
}
function at(origin) {
    const place = (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOrigin */ .c)(origin);
    return place === '' ? '' : `${place}: `;
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
/** `6379, 8080-8090` or one a line: separated by commas and line ends, empty places left out. */
function splitList(text) {
    return [...text.matchAll(/[^,\n]+/g)]
        .map((match) => ({ text: match[0].trim(), offset: match.index + (match[0].length - match[0].trimStart().length) }))
        .filter((item) => item.text !== '');
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFailOn),
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1793);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2673);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2654);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8648);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5840);





function parseFailOn(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`fail-on: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.join(', ')}`);
    return value;
}
/** `kind`, `kind:port` or `kind:low-high`, with commas or line ends between. */
function parseIgnore(text) {
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .r)(text).map(({ text: rule }) => parseRule(rule));
}
function parseRule(rule) {
    const [kindText = '', portText, ...more] = rule.split(':');
    const kind = _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDING_KINDS */ .m.find((known) => known === kindText.trim());
    if (kind === undefined || more.length > 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`ignore: "${rule}" is not understood: expected kind or kind:port, kind one of ${_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDING_KINDS */ .m.join(', ')}`);
    }
    if (portText !== undefined && kind === 'host-unreadable') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`ignore: "${rule}": host-unreadable is about the machine and has no port`);
    }
    return portText === undefined ? { kind } : { kind, range: (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRange */ .RC)(portText.trim(), `ignore: ${rule}`) };
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   RC: () => (/* binding */ parseRange)
/* harmony export */ });
/* unused harmony export SPEC_GRAMMAR */
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1027);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1793);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9969);




const SPEC_GRAMMAR = '[address:]port[-port][/protocol], as in 6379, 8080-8090, 127.0.0.1:53/udp or [::1]:8080';
/** Text to spec. Throws a UsageError that names the text, what is wrong with it and what is allowed. */
function parseSpec(text) {
    const spec = text.trim();
    const wanted = spec.replace(/(^|\s)optional$/, '');
    const choices = wanted.split(/(?:^|\s+)else(?=\s|$)/);
    return { choices: choices.map((choice) => parseChoice(choice.trim(), spec)), optional: wanted !== spec };
}
function parseChoice(choice, spec) {
    const [first = '', second, ...more] = choice.split(/\s+/);
    if (first === '')
        throw bad(spec, `a port is missing: expected ${SPEC_GRAMMAR}`);
    if (first === 'any') {
        if (more.length > 0)
            throw bad(spec, `"${more[0]}" cannot follow "any LOW-HIGH"`);
        return second === undefined ? { kind: 'any' } : { kind: 'any', range: parseRange(second, spec) };
    }
    if (second !== undefined)
        throw bad(spec, `"${second}" is not understood: only "else" and "optional" may follow a port`);
    return parseFixed(first, spec);
}
function parseFixed(text, spec) {
    const [endpoint = '', protocolText, ...more] = text.split('/');
    if (more.length > 0)
        throw bad(spec, `there is more than one "/": expected ${SPEC_GRAMMAR}`);
    const { addressText, rangeText } = splitAddress(endpoint, spec);
    return {
        kind: 'fixed',
        address: addressText === undefined ? _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 : parseBindAddress(addressText, spec),
        range: parseRange(rangeText, spec),
        protocol: parseProtocol(protocolText, spec),
    };
}
function splitAddress(endpoint, spec) {
    const cut = endpoint.lastIndexOf(':');
    if (endpoint.startsWith('[')) {
        const close = endpoint.indexOf(']');
        if (close === -1 || cut !== close + 1)
            throw bad(spec, `an IPv6 address stands as [address]:port`);
        return { addressText: endpoint.slice(0, cut), rangeText: endpoint.slice(cut + 1) };
    }
    if (cut !== endpoint.indexOf(':'))
        throw bad(spec, 'an IPv6 address stands in brackets, as in [::1]:8080');
    return cut === -1
        ? { rangeText: endpoint }
        : { addressText: endpoint.slice(0, cut), rangeText: endpoint.slice(cut + 1) };
}
function parseBindAddress(text, spec) {
    const bracketed = text.startsWith('[');
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(bracketed ? text.slice(1, -1) : text);
    const isIpv6 = bracketed && address !== undefined && text.includes(':');
    if (address === undefined || bracketed !== isIpv6) {
        const hint = /^[a-z]/i.test(text) ? ` (a name stands as "${text}: PORT")` : '';
        throw bad(spec, `"${text}" is not an address: expected an IPv4 address, [IPv6], 0.0.0.0, [::] or *${hint}`);
    }
    return address;
}
function parseProtocol(text, spec) {
    if (text === undefined)
        return 'tcp';
    const protocol = _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOLS */ .yv.find((known) => known === text);
    if (protocol === undefined)
        throw bad(spec, `"${text}" is not a protocol: expected ${_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOLS */ .yv.join(' or ')}, in small letters`);
    return protocol;
}
/** `port` or `low-high`; `spec` is the text that a complaint quotes. */
function parseRange(text, spec) {
    const [lowText = '', highText, ...more] = text.split('-');
    if (more.length > 0)
        throw bad(spec, `"${text}" is not a range: expected LOW-HIGH`);
    const low = parsePort(lowText, spec);
    if (highText === undefined)
        return { low, high: low };
    const high = parsePort(highText, spec);
    if (low > high)
        throw bad(spec, `the range ${text} runs backwards: did you mean ${high}-${low}?`);
    return { low, high };
}
function parsePort(text, spec) {
    if (/^0\d+$/.test(text))
        throw bad(spec, `port ${text} has a leading zero: write ${Number(text)}`);
    if (!/^\d+$/.test(text))
        throw bad(spec, `"${text}" is not a port number: expected ${SPEC_GRAMMAR}`);
    const port = Number(text);
    if (port === 0)
        throw bad(spec, 'port 0 is no port of its own: ask for one from 1 to 65535');
    if (port > _model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .HIGHEST_PORT */ .bG)
        throw bad(spec, `port ${text} does not exist: ports run from ${_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .LOWEST_PORT */ .H_} to ${_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .HIGHEST_PORT */ .bG}`);
    return port;
}
const MOST_WORDS = 100;
function bad(spec, why) {
    const shown = spec.length > MOST_WORDS ? `${spec.slice(0, MOST_WORDS)}…` : spec;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${shown}": ${why.replaceAll(spec, shown)}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dh: () => (/* reexport */ errors/* HostError */.d),
  eb: () => (/* reexport */ errors/* UsageError */.e),
  w4: () => (/* reexport */ hostOf),
  We: () => (/* reexport */ parseArguments),
  KQ: () => (/* reexport */ parsePortsInput),
  Mz: () => (/* reexport */ preflight),
  Cs: () => (/* reexport */ runAction),
  ak: () => (/* reexport */ runCli),
  Ow: () => (/* reexport */ toJsonReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __nccwpck_require__(1793);
;// CONCATENATED MODULE: ./lib/src/host/darwin/host.js

const darwinHost = {
    async look() {
        throw new errors/* HostError */.d('macOS is not supported yet: run port-preflight on Linux');
    },
};

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __nccwpck_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __nccwpck_require__(3241);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __nccwpck_require__(9969);
;// CONCATENATED MODULE: ./lib/src/model/by-port.js


function byPort(things) {
    const groups = (0,group_by/* groupBy */.$)(things, ({ endpoint }) => endpoint.port);
    const at = (port) => groups.get(port) ?? [];
    const ports = [...groups.keys()].sort((a, b) => a - b);
    const portsIn = (range) => (0,model_port/* rangeSize */.xh)(range) === 1
        ? [range.low].filter((port) => groups.has(port))
        : ports.filter((port) => (0,model_port/* isInRange */.h$)(port, range));
    return { at, portsIn, in: (range) => portsIn(range).flatMap(at) };
}

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __nccwpck_require__(1709);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __nccwpck_require__(1027);
;// CONCATENATED MODULE: ./lib/src/host/bind.js

/** Binds exactly the wanted endpoint for an instant, and keeps the kernel's answer. */
async function probe(endpoint) {
    if (endpoint.protocol === 'tcp')
        return { endpoint, reuse: await bindTcp(endpoint) };
    const plain = await bindUdp(endpoint, false);
    // With SO_REUSEADDR the bind may take datagrams from a living receiver: asked only where the plain one was refused.
    return { endpoint, plain, reuse: plain === 'EADDRINUSE' ? await bindUdp(endpoint, true) : plain };
}
/** Node sets SO_REUSEADDR on every TCP server on Unix, and cannot be told not to. */
async function bindTcp({ address, port }) {
    // Loaded with the first bind: where the tables tell all, there is none.
    const { createServer } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7030, 19));
    const server = createServer((socket) => socket.destroy());
    // A host, even an address, makes Node load its resolver; without one it binds `::`, dual-stack, or IPv4 alone.
    const place = address === model_address/* ANY_ADDRESS */.A4 ? {} : { host: address, ipv6Only: isIpv6(address) };
    const outcome = await settle(server, () => server.listen({ port, exclusive: true, backlog: 1, ...place }));
    if (outcome === 'ok')
        await new Promise((resolve) => server.close(resolve));
    return outcome;
}
async function bindUdp({ address, port, protocol }, reuseAddr) {
    const { createSocket } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1314, 19));
    const host = address === model_address/* ANY_ADDRESS */.A4 ? model_address/* ANY_IPV6 */.bY : address;
    const type = isIpv6(host) ? 'udp6' : 'udp4';
    const socket = createSocket({ type, reuseAddr, ipv6Only: isIpv6(address) });
    const outcome = await settle(socket, () => socket.bind({ port, address: host, exclusive: true }));
    await new Promise((resolve) => socket.close(resolve));
    const isIpv4Only = address === model_address/* ANY_ADDRESS */.A4 && outcome === 'EAFNOSUPPORT';
    return isIpv4Only ? bindUdp({ address: model_address/* ANY_IPV4 */.$F, port, protocol }, reuseAddr) : outcome;
}
function isIpv6(address) {
    return address.includes(':');
}
function settle(bindable, bind) {
    return new Promise((resolve) => {
        bindable.once('listening', () => resolve('ok'));
        bindable.once('error', (error) => resolve(error.code ?? error.message));
        bind();
    });
}

;// CONCATENATED MODULE: ./lib/src/host/linux/limits.js

const SYSCTL = '/proc/sys/net/ipv4';
const DEFAULT_UNPRIVILEGED_START = 1024;
/** The kernel's rules for ports of this network namespace; what cannot be read is a gap. */
function readLimits() {
    const gaps = [];
    const read = (name) => {
        try {
            return (0,external_node_fs_.readFileSync)(`${SYSCTL}/${name}`, 'latin1');
        }
        catch (error) {
            const { code = 'unknown error' } = error;
            gaps.push({ subject: `the setting ${name}`, reason: code, command: `sysctl net.ipv4.${name}`, affects: 'naming' });
            return '';
        }
    };
    const ephemeral = parseEphemeral(read('ip_local_port_range'));
    const limits = {
        ...(ephemeral === undefined ? {} : { ephemeral }),
        reserved: parseReserved(read('ip_local_reserved_ports')),
        unprivilegedStart: parseUnprivilegedStart(read('ip_unprivileged_port_start')),
    };
    return { limits, gaps };
}
/** `1024`, or `0` where every port is for everybody */
function parseUnprivilegedStart(text) {
    const start = Number.parseInt(text, 10);
    return Number.isNaN(start) ? DEFAULT_UNPRIVILEGED_START : start;
}
/** `32768	60999` */
function parseEphemeral(text) {
    const [low, high] = text.trim().split(/\s+/).map(Number);
    return low && high ? { low, high } : undefined;
}
/** `8080,9000-9100`, or an empty line */
function parseReserved(text) {
    return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, low, high]) => ({
        low: Number(low),
        high: Number(high ?? low),
    }));
}

;// CONCATENATED MODULE: ./lib/src/host/linux/probe-plan.js



/** Up to this many ports each one is bound; beyond, the tables speak for the ports that they leave no doubt about. */
const BIND_EACH_UP_TO = 256;
/** The binds that can tell something the tables cannot. */
function planProbes(wanted, listeners, circumstances) {
    const known = byPort(listeners);
    return wanted.flatMap((one) => {
        const rows = rowsOf(one, known);
        const certain = certainPorts(one, rows);
        const isEach = circumstances.areTablesPartial || (0,model_port/* rangeSize */.xh)(one.range) <= BIND_EACH_UP_TO;
        const ports = isEach ? [...(0,model_port/* portsOf */.a5)(one.range)] : samplePorts(one, rows, circumstances.unprivilegedStart);
        return ports
            .filter((port) => !certain.has(port))
            .map((port) => ({ protocol: one.protocol, address: one.address, port }));
    });
}
/** What is wanted, without that of which the tables alone tell that none of it can be had. */
function withoutCertain(wanted, listeners) {
    const known = byPort(listeners);
    return wanted.filter((one) => certainPorts(one, rowsOf(one, known)).size < (0,model_port/* rangeSize */.xh)(one.range));
}
function certainPorts(one, rows) {
    return new Set(rows.filter((row) => isCertain(row, one)).map(({ endpoint }) => endpoint.port));
}
function rowsOf({ protocol, address, range }, listeners) {
    const isOn = ({ endpoint }) => endpoint.protocol === protocol && (0,model_address/* addressesOverlap */.qd)(endpoint.address, address);
    return listeners.in(range).filter(isOn);
}
/**
 * A TCP listener at an overlapping address leaves no doubt, but for two: a `[::]` one beside IPv4 may be v6only, and one
 * at a link-local address may be in another zone.
 */
function isCertain({ endpoint, state }, { address }) {
    const mayBeV6Only = endpoint.address === model_address/* ANY_ADDRESS */.A4 && (0,model_address/* familyOf */.Ap)(address) === 'ipv4';
    return state === 'listen' && !mayBeV6Only && !address.includes('%');
}
/** Every port with a doubtful socket, and one free port on each side of the privileged limit. */
function samplePorts({ range }, rows, unprivilegedStart) {
    const taken = new Set(rows.map(({ endpoint }) => endpoint.port));
    const firstFree = (low, high) => {
        for (let port = low; port <= high; port++)
            if (!taken.has(port))
                return [port];
        return [];
    };
    const privileged = firstFree(range.low, Math.min(range.high, unprivilegedStart - 1));
    const open = firstFree(Math.max(range.low, unprivilegedStart), range.high);
    return [...taken, ...privileged, ...open];
}

// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __nccwpck_require__(2642);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __nccwpck_require__(3337);
;// CONCATENATED MODULE: ./lib/src/host/linux/socket-counters.js


/** undefined where the counters cannot be read, and nothing follows from them. */
function readCounters(directory = '/proc/net') {
    const texts = ['sockstat', 'sockstat6'].map((name) => (0,proc_file/* readProcFile */.X)(`${directory}/${name}`) ?? '');
    return parseCounters(texts.join(''));
}
function parseCounters(text) {
    const used = /^sockets: used (\d+)/m.exec(text)?.[1];
    const [, timeWait, tcpAllocated] = /^TCP: .*\btw (\d+) alloc (\d+)/m.exec(text) ?? [];
    if (used === undefined || tcpAllocated === undefined)
        return undefined;
    const tables = [...text.matchAll(/^(\w+): inuse (\d+)/gm)];
    return {
        used: Number(used),
        tcpAllocated: Number(tcpAllocated),
        timeWait: Number(timeWait),
        listed: Object.fromEntries(tables.map(([, name = '', count]) => [name.toLowerCase(), Number(count)])),
    };
}
/** To walk an empty table costs the kernel as much as a full one, milliseconds on a large machine. */
function isEmptyTable(name, counters) {
    return counters !== undefined && counters.listed[name] === 0 && counters.timeWait === 0;
}
/**
 * Whether a TCP socket may exist here that no table lists: one that is bound and does not listen. There is none where
 * the kernel has no more TCP sockets than this table lists, or this namespace no more sockets than all of its tables
 * do, or the kernel no more than the tables of all namespaces. Sockets come and go between two readings: only what
 * holds before and after is believed.
 */
function mayHaveUnlistedTcp(listedHere, before) {
    const after = readCounters();
    if (before === undefined || after === undefined)
        return true;
    const allocated = Math.max(before.tcpAllocated, after.tcpAllocated);
    if (allocated <= listedHere)
        return false;
    const used = Math.max(before.used, after.used);
    return (hasKernelServers() || hasMoreThanListed(used - listedHere)) && !isAllListed();
}
/** Sockets of other kinds that are certainly a program's; the kernel's own show in tables too and are not in use. */
const OTHER_TABLES = ['unix', 'netlink', 'packet', 'udp', 'udp6'];
/** Whether this many sockets are more than those of other kinds. A table is read only while the answer is open. */
function hasMoreThanListed(sockets) {
    let unlisted = sockets;
    return OTHER_TABLES.every((name) => {
        if (unlisted > 0)
            unlisted -= countPrograms(name, (0,proc_file/* readProcFile */.X)(`/proc/net/${name}`) ?? '');
        return unlisted > 0;
    });
}
/** Netlink sockets of pid 0 and UDP sockets of uid 0 may be the kernel's. */
function countPrograms(name, text) {
    const rows = text
        .split('\n')
        .slice(1)
        .filter((row) => row.trim() !== '');
    if (name === 'netlink')
        return rows.filter((row) => !/^\S+\s+\d+\s+0\s/.test(row)).length;
    return name.startsWith('udp') ? rows.filter((row) => row.trim().split(/\s+/)[7] !== '0').length : rows.length;
}
/** NFS and its kin listen on TCP inside the kernel. */
function hasKernelServers() {
    return (0,external_node_fs_.existsSync)('/proc/net/rpc');
}
/** Connections of others come and go all the time: there has to be one quiet moment, and a bind costs more than a look. */
const MOST_COUNTS = 2;
/** Whether, for one moment, the tables of all namespaces listed every TCP socket of the kernel. */
function isAllListed() {
    const namespaces = networkNamespaces();
    const countOnce = () => {
        const before = readCounters()?.tcpAllocated;
        const [listed, again] = [listedIn(namespaces), listedIn(namespaces)];
        return before !== undefined && listed === again && listed >= before && readCounters()?.tcpAllocated === before;
    };
    return Array.from({ length: MOST_COUNTS }).some(countOnce);
}
/** One /proc/<pid>/net for each; its files are its own, and unlike the link in ns/ everybody may see which. */
function networkNamespaces() {
    const byInode = new Map();
    for (const pid of (0,proc_file/* listPids */.$)()) {
        const inode = inodeOf(`/proc/${pid}/net/sockstat`);
        if (inode !== undefined && !byInode.has(inode))
            byInode.set(inode, `/proc/${pid}/net`);
    }
    return [...byInode.values()];
}
function inodeOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).ino;
    }
    catch {
        return undefined;
    }
}
function listedIn(namespaces) {
    return namespaces.reduce((sum, directory) => {
        const { tcp = 0, tcp6 = 0 } = readCounters(directory)?.listed ?? {};
        return sum + tcp + tcp6;
    }, 0);
}

// EXTERNAL MODULE: ./lib/src/host/linux/socket-table.js
var socket_table = __nccwpck_require__(8362);
;// CONCATENATED MODULE: ./lib/src/host/linux/tables.js







/** Reads the tables once, for all wanted ports and all states. */
function readTables(wanted) {
    const counters = readCounters();
    const parts = model_endpoint/* PROTOCOLS */.yv.flatMap((protocol) => {
        const ranges = wanted.filter((one) => one.protocol === protocol).map(({ range }) => range);
        const names = ranges.length === 0 ? [] : [protocol, `${protocol}6`];
        return names
            .filter((name) => !isEmptyTable(name, counters))
            .map((name) => readTable(name, protocol, (0,socket_table/* portSet */.S)(ranges)));
    });
    return {
        listeners: parts.flatMap(({ listeners }) => listeners),
        tcpSockets: parts.reduce((sum, { tcpSockets }) => sum + tcpSockets, 0),
        counters,
        gaps: parts.flatMap(({ gaps }) => gaps),
    };
}
function readTable(name, protocol, ports) {
    const path = `/proc/net/${name}`;
    try {
        const { listeners, sockets } = (0,socket_table/* parseSocketTable */.H)((0,external_node_fs_.readFileSync)(path), protocol, ports);
        return { listeners: withoutServed(listeners), tcpSockets: protocol === 'tcp' ? sockets : 0, gaps: [] };
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { listeners: [], tcpSockets: 0, gaps: isWithoutIpv6(name, code) ? [] : [unreadable(path, code, protocol)] };
    }
}
/** Without IPv6 in the kernel there is no table of it, and nothing to see. */
function isWithoutIpv6(name, code) {
    const counters = readCounters();
    return code === 'ENOENT' && counters !== undefined && counters.listed[name] === undefined;
}
function unreadable(path, reason, protocol) {
    return { subject: `the sockets of ${path}`, reason, command: `cat ${path}`, affects: 'verdict', protocol };
}
/**
 * Leaves out the connections that a server of the same table accepted: they say nothing that the server does not. A
 * connection of the other table is somebody else's, even where the addresses look alike.
 */
function withoutServed(listeners) {
    const servers = byPort(listeners.filter(model_listener/* isServing */.PA));
    const isServed = ({ endpoint }) => servers.at(endpoint.port).some((server) => (0,model_endpoint/* endpointsOverlap */.ie)(server.endpoint, endpoint));
    return listeners.filter((listener) => (0,model_listener/* isServing */.PA)(listener) || !isServed(listener));
}
/**
 * Tells v6only listeners from dual-stack ones where something else does: a listener on 0.0.0.0, which would be in the
 * way of a dual-stack one, or an IPv4 bind that succeeded.
 */
function withV6Only(listeners, isIpv4Free) {
    const servers = byPort(listeners.filter(model_listener/* isServing */.PA));
    return listeners.map((listener) => {
        const isOpen = listener.endpoint.address === model_address/* ANY_ADDRESS */.A4 && (0,model_listener/* isServing */.PA)(listener);
        if (!isOpen || !(hasIpv4Twin(listener, servers) || isIpv4Free(listener)))
            return listener;
        return { ...listener, endpoint: { ...listener.endpoint, address: model_address/* ANY_IPV6 */.bY } };
    });
}
function hasIpv4Twin({ endpoint }, servers) {
    const { protocol, port } = endpoint;
    return servers.at(port).some((other) => other.endpoint.protocol === protocol && other.endpoint.address === model_address/* ANY_IPV4 */.$F);
}

// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __nccwpck_require__(2080);
;// CONCATENATED MODULE: ./lib/src/host/linux/plain-bind.js



/**
 * Node sets SO_REUSEADDR on every TCP socket, and such a bind does not meet a socket that is bound, with SO_REUSEADDR,
 * and not listening. No table shows that socket either. Perl, which is wherever git is, binds without it.
 */
const BIND_EACH = `
use Socket qw(:DEFAULT getaddrinfo unpack_sockaddr_in6 pack_sockaddr_in6 AI_NUMERICHOST IPPROTO_IPV6 IPV6_V6ONLY);
use Errno qw(EAFNOSUPPORT);
while (@ARGV) {
  my ($host, $only, $low, $high) = splice(@ARGV, 0, 4);
  my ($error, $found) = getaddrinfo($host, 0, { flags => AI_NUMERICHOST, socktype => SOCK_STREAM });
  die "$host: $error\n" if $error;
  my $family = $found->{family};
  if (!$only && !socket(my $try, $family, SOCK_STREAM, 0) && $! == EAFNOSUPPORT) { $family = AF_INET }
  my (undef, $ip, $scope) = $family == AF_INET6 ? unpack_sockaddr_in6($found->{addr}) : ();
  $ip = $host =~ /:/ ? INADDR_ANY : (unpack_sockaddr_in($found->{addr}))[1] if $family == AF_INET;
  for my $port ($low .. $high) {
    socket(my $s, $family, SOCK_STREAM, 0) or die "socket: $!\n";
    setsockopt($s, IPPROTO_IPV6, IPV6_V6ONLY, $only + 0) if $family == AF_INET6;
    bind($s, $family == AF_INET6 ? pack_sockaddr_in6($port, $ip, $scope) : pack_sockaddr_in($port, $ip))
      or print "$host $only $port ", $!+0, "\n";
  }
}`;
/** Tries every wanted TCP endpoint without SO_REUSEADDR; the refused ones, or why it could not be tried. */
async function plainRefusals(wanted) {
    const args = wanted.flatMap(({ address, range }) => [
        ...bindArguments(address),
        String(range.low),
        String(range.high),
    ]);
    const answer = await (0,exec/* ask */.k)('perl', ['-e', BIND_EACH, '--', ...args]);
    return 'failed' in answer ? answer : parseRefusals(answer.stdout);
}
function bindArguments(address) {
    return address === model_address/* ANY_ADDRESS */.A4 ? [model_address/* ANY_IPV6 */.bY, '0'] : [address, '1'];
}
function parseRefusals(output) {
    return [...output.matchAll(/^(\S+) ([01]) (\d+) (\d+)$/gm)].map(([, host = '', v6Only, port, errno]) => ({
        endpoint: {
            protocol: 'tcp',
            address: host === model_address/* ANY_IPV6 */.bY && v6Only === '0' ? model_address/* ANY_ADDRESS */.A4 : host,
            port: Number(port),
        },
        outcome: errnoName(Number(errno)),
    }));
}
function errnoName(errno) {
    return Object.entries(external_node_os_.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/unlisted.js





const NOTHING = { unlisted: [], isUntried: false, gaps: [] };
/** Sockets that are bound and do not listen: searched for only where the kernel's counters leave room for one. */
async function searchUnlisted(asked, tables) {
    const tcp = asked.filter(({ protocol }) => protocol === 'tcp');
    const wanted = withoutCertain(tcp, tables.listeners);
    if (wanted.length === 0 || !mayHaveUnlistedTcp(tables.tcpSockets, tables.counters))
        return NOTHING;
    const refusals = await plainRefusals(wanted);
    if ('failed' in refusals)
        return { ...NOTHING, isUntried: true, gaps: [untried(refusals.failed)] };
    const listeners = byPort(tables.listeners);
    const isListed = ({ endpoint }) => listeners.at(endpoint.port).some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
    return { ...NOTHING, unlisted: refusals.filter((one) => one.outcome === 'EADDRINUSE' && !isListed(one)) };
}
function untried(reason) {
    return {
        subject: 'sockets that are bound with SO_REUSEADDR and do not listen',
        reason,
        ...(reason.endsWith('not installed') ? { command: 'sudo apt-get install perl' } : {}),
        affects: 'naming',
    };
}

// EXTERNAL MODULE: ./lib/src/host/linux/viewer.js
var viewer = __nccwpck_require__(6704);
;// CONCATENATED MODULE: ./lib/src/host/linux/look.js










const MOST_LOOKS = 4;
const LONGEST_PAUSE_MS = 25;
/**
 * A look at a Linux machine. What is there for an instant only, a process that ends just now or another check that
 * tries the same port, makes a look that does not add up: it counts when the next look finds the same.
 */
async function look(wanted) {
    let puzzles = [];
    for (let looks = 1;; looks++) {
        const isLast = looks === MOST_LOOKS;
        const seen = await see(wanted);
        if (isLast || seen.puzzles.every((puzzle) => puzzles.includes(puzzle))) {
            const { puzzles: _, unexplained, ...rest } = seen;
            const named = await explain(seen.listeners, unexplained);
            if (isLast || !hasVanished(wanted, named.listeners))
                return { ...rest, ...named, gaps: once([...seen.gaps, ...named.gaps]) };
        }
        puzzles = seen.puzzles;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE_MS));
    }
}
/** Two sockets of one port may hide the same thing. */
function once(gaps) {
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
/** Limits, tables and binds; nobody is named yet. */
async function see(wanted) {
    const { limits, gaps } = readLimits();
    const tables = readTables(wanted);
    const { unlisted, isUntried, gaps: untried } = await searchUnlisted(wanted, tables);
    const areTablesPartial = isUntried || tables.gaps.length > 0;
    const planned = planProbes(wanted, tables.listeners, {
        unprivilegedStart: limits.unprivilegedStart,
        areTablesPartial,
    });
    const probes = await probeEach(planned, unlisted);
    const [listeners, bound] = [byPort(tables.listeners), byPort(probes)];
    const refused = probes.filter((one) => isUnexplained(one, listeners.at(one.endpoint.port)));
    const unexplained = refused.map(({ endpoint }) => endpoint);
    return {
        listeners: withV6Only(tables.listeners, (listener) => bound.at(listener.endpoint.port).some((one) => isIpv4Bound(one, listener))),
        probes,
        limits,
        gaps: [...gaps, ...tables.gaps, ...untried, ...probes.flatMap(unclearAnswer)],
        unexplained,
        puzzles: unexplained.map(model_endpoint/* formatEndpoint */.T0),
    };
}
/** Where nobody is in the way, what names him is not even loaded. */
async function explain(listeners, unexplained) {
    if (listeners.length === 0 && unexplained.length === 0)
        return { listeners: [], gaps: [], viewer: (0,viewer/* plainViewer */.d)() };
    const { explainHolders } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 8674));
    return explainHolders(listeners, unexplained);
}
/** Binds each endpoint once; those that a plain bind was refused are always among them. */
async function probeEach(planned, unlisted) {
    const plain = new Map(unlisted.map(({ endpoint, outcome }) => [(0,model_endpoint/* formatEndpoint */.T0)(endpoint), outcome]));
    const all = [...planned, ...unlisted.map(({ endpoint }) => endpoint)];
    const probes = [];
    // One after the other: two binds of our own must not meet.
    for (const [key, endpoint] of new Map(all.map((one) => [(0,model_endpoint/* formatEndpoint */.T0)(one), one]))) {
        probes.push({ ...(await probe(endpoint)), ...(0,defined/* defined */.s)({ plain: plain.get(key) }) });
    }
    return probes;
}
/** Whether a socket that nobody has is gone when one looks again. */
function hasVanished(wanted, listeners) {
    // No table has one that is bound only.
    const isHeld = ({ inode, state, holders }) => inode === 0 || state === 'bound-inactive' || holders.some(({ process }) => process !== undefined);
    const unheld = listeners.filter((listener) => !isHeld(listener));
    if (unheld.length === 0)
        return false;
    const inodes = new Set(readTables(wanted).listeners.map(({ inode }) => inode));
    return unheld.some(({ inode }) => !inodes.has(inode));
}
/** Refused, and no table tells by whom. */
function isUnexplained({ endpoint, reuse, plain }, listeners) {
    const isRefused = reuse === 'EADDRINUSE' || plain === 'EADDRINUSE';
    return isRefused && !listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
}
/** A bind of an IPv4 address that went well beside a `[::]` listener proves that one v6only. */
function isIpv4Bound({ endpoint, plain, reuse }, listener) {
    return ((plain ?? reuse) === 'ok' &&
        endpoint.protocol === listener.endpoint.protocol &&
        (0,model_address/* addressesOverlap */.qd)(endpoint.address, model_address/* ANY_IPV4 */.$F) &&
        endpoint.address !== model_address/* ANY_ADDRESS */.A4);
}
const CLEAR_ANSWERS = new Set(['ok', 'EADDRINUSE', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
function unclearAnswer({ endpoint, reuse }) {
    if (CLEAR_ANSWERS.has(reuse))
        return [];
    const { port, protocol } = endpoint;
    return [{ subject: `whether ${port}/${protocol} can be bound`, reason: reuse, affects: 'verdict', protocol }];
}

;// CONCATENATED MODULE: ./lib/src/host/linux/host.js

const linuxHost = { look: look };

;// CONCATENATED MODULE: ./lib/src/host/windows/host.js

const windowsHost = {
    async look() {
        throw new errors/* HostError */.d('Windows is not supported yet: run port-preflight on Linux');
    },
};

;// CONCATENATED MODULE: ./lib/src/host/index.js




const HOSTS = { linux: linuxHost, darwin: darwinHost, win32: windowsHost };
/** The machine this runs on. */
function hostOf(platform) {
    const host = HOSTS[platform];
    if (host === undefined)
        throw new errors/* HostError */.d(`${platform} is not supported: Linux is`);
    return host;
}

;// CONCATENATED MODULE: ./lib/src/checks/address-unavailable.js
/** One finding a requirement: the address is missing for all of its ports. */
function addressUnavailable({ judged }) {
    const missing = judged.filter(({ verdict }) => verdict === 'unavailable');
    return missing
        .filter((one, index) => missing.findIndex(({ requirement }) => requirement === one.requirement) === index)
        .map(({ requirement, errno = 'EADDRNOTAVAIL' }) => ({ kind: 'address-unavailable', requirement, errno }));
}

;// CONCATENATED MODULE: ./lib/src/checks/host-unreadable.js
function hostUnreadable({ snapshot }) {
    return snapshot.gaps.map((gap) => ({ kind: 'host-unreadable', gap }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-declared-twice.js


/** One finding for each need that meets another one, however many it meets: the first says enough. */
function portDeclaredTwice({ requirements }) {
    const place = new Map(requirements.map((requirement, index) => [requirement, index]));
    const findings = [];
    let open = [];
    for (const next of requirements.toSorted((a, b) => a.range.low - b.range.low)) {
        open = open.filter(({ range }) => range.high >= next.range.low);
        const other = open.find((one) => meet(one, next));
        if (other === undefined)
            open.push(next);
        else
            findings.push(clash(other, next, place));
    }
    return findings.sort((a, b) => (place.get(a.requirement) ?? 0) - (place.get(b.requirement) ?? 0));
}
function meet(a, b) {
    return a.protocol === b.protocol && (0,model_address/* addressesOverlap */.qd)(a.address, b.address);
}
function clash(a, b, place) {
    const [earlier, requirement] = (place.get(a) ?? 0) < (place.get(b) ?? 0) ? [a, b] : [b, a];
    const range = (0,model_port/* intersectRanges */.im)(a.range, b.range) ?? b.range;
    return { kind: 'port-declared-twice', requirement, earlier, range };
}

;// CONCATENATED MODULE: ./lib/src/checks/port-ephemeral.js

function portEphemeral({ requirements, snapshot }) {
    const { ephemeral, reserved } = snapshot.limits;
    if (ephemeral === undefined)
        return [];
    const exposed = requirements
        .map((requirement) => ({ requirement, ranges: exposedRanges(requirement.range, ephemeral, reserved) }))
        .filter(({ ranges }) => ranges.length > 0);
    const toReserve = [...reserved, ...exposed.flatMap(({ ranges }) => ranges)];
    return exposed.map(({ requirement, ranges }) => ({
        kind: 'port-ephemeral',
        requirement,
        ranges,
        ephemeral,
        reserved,
        toReserve,
    }));
}
function exposedRanges(range, ephemeral, reserved) {
    const inside = (0,model_port/* intersectRanges */.im)(range, ephemeral);
    return inside === undefined ? [] : (0,model_port/* subtractRanges */.N1)(inside, reserved);
}

;// CONCATENATED MODULE: ./lib/src/checks/port-in-use.js
function portInUse({ judged }) {
    return judged
        .filter(({ verdict }) => verdict === 'in-use')
        .map(({ requirement, endpoint, blockers }) => ({
        kind: 'port-in-use',
        requirement,
        endpoint,
        listeners: blockers,
    }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-lingering.js
/** TCP only: a UDP port that can be had with SO_REUSEADDR has a living receiver, which is port-shared. */
function portLingering({ judged }) {
    return judged
        .filter(({ verdict, endpoint }) => verdict === 'reuse-only' && endpoint.protocol === 'tcp')
        .map(({ requirement, endpoint, blockers }) => ({
        kind: 'port-lingering',
        requirement,
        endpoint,
        listeners: blockers,
    }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-privileged.js

/** One finding a need for its ports below the limit, and one for each refusal above it. */
function portPrivileged({ judged, snapshot }) {
    const { unprivilegedStart } = snapshot.limits;
    const refused = judged.filter(({ verdict }) => verdict === 'refused');
    const lowest = Math.min(...refused.map(({ endpoint }) => endpoint.port));
    return [
        ...firstOfEachNeed(refused.filter(({ endpoint }) => endpoint.port < unprivilegedStart)),
        ...refused.filter(({ endpoint }) => endpoint.port >= unprivilegedStart),
    ].map(({ requirement, endpoint, errno = 'EACCES' }) => {
        const single = { low: endpoint.port, high: endpoint.port };
        const below = (0,model_port/* intersectRanges */.im)(requirement.range, { low: model_port/* LOWEST_PORT */.H_, high: unprivilegedStart - 1 });
        const range = endpoint.port < unprivilegedStart ? (below ?? single) : single;
        return {
            kind: 'port-privileged',
            requirement,
            range,
            errno,
            unprivilegedStart,
            lowest: Math.min(lowest, range.low),
        };
    });
}
function firstOfEachNeed(refused) {
    return [...new Map(refused.toReversed().map((one) => [one.requirement, one])).values()].reverse();
}

;// CONCATENATED MODULE: ./lib/src/checks/port-shared.js
function portShared({ judged }) {
    return judged.flatMap((one) => {
        const listeners = sharers(one);
        const { requirement, endpoint } = one;
        return listeners === undefined ? [] : [{ kind: 'port-shared', requirement, endpoint, listeners }];
    });
}
/** Who else would be reached on the port; undefined where it is not a matter of sharing. */
function sharers({ verdict, endpoint, blockers, neighbours }) {
    if (verdict === 'reuse-only' && endpoint.protocol === 'udp')
        return blockers;
    return verdict === 'usable' && neighbours.length > 0 ? neighbours : undefined;
}

;// CONCATENATED MODULE: ./lib/src/checks/index.js








/** The registry, in the order findings are told. A kind without a check does not compile. */
const CHECKS = {
    'port-in-use': portInUse,
    'address-unavailable': addressUnavailable,
    'port-privileged': portPrivileged,
    'port-declared-twice': portDeclaredTwice,
    'port-lingering': portLingering,
    'port-shared': portShared,
    'port-ephemeral': portEphemeral,
    'host-unreadable': hostUnreadable,
};
function runChecks(evidence) {
    return Object.values(CHECKS).flatMap((check) => check(evidence));
}

;// CONCATENATED MODULE: ./lib/src/model/verdict.js



/** Every wanted endpoint of which something is known: a socket on its number, or the answer of a bind. */
function judge(requirements, snapshot) {
    const [listeners, probes] = [byPort(snapshot.listeners), byPort(snapshot.probes)];
    const known = byPort([...snapshot.listeners, ...snapshot.probes]);
    return requirements.flatMap((requirement) => known.portsIn(requirement.range).map((port) => judgePort(requirement, port, [listeners.at(port), probes.at(port)])));
}
function judgePort(requirement, port, [listeners, probes]) {
    const { protocol, address } = requirement;
    const sameProtocol = listeners.filter((listener) => listener.endpoint.protocol === protocol);
    const blockers = sameProtocol.filter((listener) => (0,model_address/* addressesOverlap */.qd)(listener.endpoint.address, address));
    const others = sameProtocol.filter((listener) => !blockers.includes(listener) && (0,model_listener/* isServing */.PA)(listener));
    const neighbours = others.filter((listener) => (0,model_address/* familyOf */.Ap)(listener.endpoint.address) !== (0,model_address/* familyOf */.Ap)(address));
    const probe = probes.find(({ endpoint }) => endpoint.protocol === protocol && endpoint.address === address);
    return {
        requirement,
        endpoint: { protocol, address, port },
        verdict: probe === undefined ? verdictOfTables(blockers) : verdictOfProbe(probe, blockers),
        ...(probe === undefined ? {} : { errno: probe.reuse }),
        blockers,
        neighbours,
    };
}
/** Without a bind, any socket in the way counts as holding the port. */
function verdictOfTables(blockers) {
    return blockers.length > 0 ? 'in-use' : 'usable';
}
function verdictOfProbe({ reuse, plain }, blockers) {
    switch (reuse) {
        case 'ok':
            // The tables show TIME_WAIT and left-over connections; only a plain bind meets a socket that does not listen.
            return plain === 'ok' || (plain === undefined && blockers.length === 0) ? 'usable' : 'reuse-only';
        case 'EADDRINUSE':
            return 'in-use';
        case 'EACCES':
        case 'EPERM':
            return blockers.some(model_listener/* isServing */.PA) ? 'in-use' : 'refused';
        case 'EADDRNOTAVAIL':
        case 'EAFNOSUPPORT':
        case 'EINVAL':
            return 'unavailable';
        default:
            return 'unknown';
    }
}

// EXTERNAL MODULE: ./lib/src/model/finding.js
var model_finding = __nccwpck_require__(2673);
// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __nccwpck_require__(2654);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var model_holder = __nccwpck_require__(4364);
;// CONCATENATED MODULE: ./lib/src/model/rival.js


/** `restarting`: it waits for its next try. `starting`: it tries just now. `failed`: it has given up. */
const RIVAL_STATES = (/* unused pure expression or super */ null && (['restarting', 'starting', 'failed']));
/** What says that a unit wants a port; the default port of its product only makes it likely. */
const RIVAL_EVIDENCE = (/* unused pure expression or super */ null && (['arguments', 'environment', 'journal', 'default-port']));
/** Two sockets of one port have the same rivals. Those that keep trying come first. */
function rivalsOf(listeners) {
    const rivals = listeners.filter(model_listener/* isHolding */.ye).flatMap(({ rivals = [] }) => rivals);
    const once = [...new Map(rivals.map((rival) => [(0,model_holder/* unitKey */.g2)(rival.manager), rival])).values()];
    return once.toSorted((one, other) => Number(isFighting(other)) - Number(isFighting(one)));
}
/** Whether it will try again of itself: then it takes the port as soon as it is free. */
function isFighting({ state }) {
    return state !== 'failed';
}

// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __nccwpck_require__(9306);
;// CONCATENATED MODULE: ./lib/src/remedies/harmless.js
/** A command that shows more. */
function harmless_look(title, command) {
    return { kind: 'look', title, command, risk: 'none' };
}
/** To ask for something else. */
function move(title) {
    return { kind: 'move', title, risk: 'none' };
}

;// CONCATENATED MODULE: ./lib/src/remedies/shared-units.js



/** Where the program behind a port is found, for units that hold ports for others and can say which. */
const KEEPERS = new Map([
    ['docker', stopPublished],
    ['supervisor', (_, viewer) => programs(viewer)],
    ['supervisord', (_, viewer) => programs(viewer)],
    ['xinetd', ({ port }) => xinetdFiles(port)],
]);
/** By its port alone, where docker itself could not be asked: root's, or that of a user. */
function stopPublished({ port, protocol, address }, viewer, uid) {
    const docker = uid === undefined ? `${(0,shell/* sudo */.MX)(viewer)}docker` : dockerOfUser(uid, viewer);
    const list = (columns) => `${docker} ps ${columns} --filter publish=${port}/${protocol}`;
    const found = (0,model_address/* isWildcard */.z2)(address)
        ? list('--quiet')
        : `${list("--format '{{.ID}} {{.Ports}}'")} | ${only(address, port)}`;
    const command = `${docker} stop $(${found})`;
    return { kind: 'stop-container', title: 'stop the container that publishes it', command, risk: 'disrupts' };
}
/** The daemon of a user is at a socket of his, and no setting of root's leads there. */
function dockerOfUser(uid, viewer) {
    return `${uid === viewer.uid ? '' : (0,shell/* sudo */.MX)(viewer)}docker -H unix:///run/user/${uid}/docker.sock`;
}
/** Another container may have the same port of another address. Docker puts brackets around IPv6 since version 28. */
function only(address, port) {
    return `grep '[ []${address.replaceAll('.', '[.]')}[]]*:${port}-' | cut -d' ' -f1`;
}
function xinetdFiles(port) {
    return harmless_look('find the xinetd service with this port', `grep -rn ${port} /etc/xinetd.d /etc/services`);
}
/** It has its web interface itself, and the sockets of its FastCGI programs. */
function supervisorFiles(port) {
    const command = `grep -rnw ${port} /etc/supervisor /etc/supervisord.conf`;
    return { kind: 'look', title: 'find what supervisord itself has it for', command, risk: 'none' };
}
/** By its script, as the interpreter may be any. */
function isSupervisord(process) {
    return /^(\S*python[\d.]* )?(\S*\/)?supervisord( |$)/.test(process?.command ?? '');
}
function programs(viewer) {
    return harmless_look('find its program: stopping the unit would stop all of them', `${(0,shell/* sudo */.MX)(viewer)}supervisorctl status`);
}
/** Units that start programs of others, or that the machine does not do without: stopping one hits more than the port. */
const OTHERS = [
    /^(containerd|crio|podman|k3s|k3s-agent|kubelet|rke2-.*|snap\.(lxd|docker|microk8s)\..*|libvirtd|machine.*)$/,
    /^(cron|crond|atd|rc-local|pm2-.*|actions\.runner\..*|hosted-compute-agent|gitlab-runner|jenkins)$/,
    /^(ssh|sshd|ssh@.*|sshd@.*|user@.*|getty@.*|serial-getty@.*|systemd-.*|dbus|dbus-broker|NetworkManager|polkit)$/,
];
function isSharedUnit(unit) {
    const name = unit.replace(/\.service$/, '');
    return KEEPERS.has(name) || OTHERS.some((pattern) => pattern.test(name));
}
/** The way to the program behind a unit that holds ports for others. */
function behindUnit({ manager, process }, endpoint, viewer) {
    const { unit = '' } = manager ?? {};
    if (/^supervisord?\.service$/.test(unit) && isSupervisord(process))
        return supervisorFiles(endpoint.port);
    return KEEPERS.get(unit.replace(/\.service$/, ''))?.(endpoint, viewer, manager?.uid);
}

;// CONCATENATED MODULE: ./lib/src/remedies/container.js



/** What stops a container through its engine, as precisely as it is known. */
function stopContainer(container, endpoint, viewer) {
    const { engine, id, uid, address } = container;
    if (engine === 'containerd')
        return harmless_look('find its pod', `${(0,shell/* sudo */.MX)(viewer)}crictl ps`);
    const program = programOf(container, viewer);
    const service = stopService(container, program) ?? stopPod(container, program);
    if (service !== undefined)
        return service;
    if (id !== undefined && isId(id))
        return stopById(container, id.slice(0, 12), program);
    if (engine === 'docker' && (address !== undefined || uid !== undefined))
        return stopPublished(endpoint, viewer, uid);
    return harmless_look('find the container behind the port', `${program} ps`);
}
function isId(id) {
    return /^[\da-f]{12,64}$/.test(id);
}
function stopById(container, id, program) {
    const { name, isTemporary, isGone } = container;
    // Podman then says that conmon exited prematurely, and cleans up nevertheless.
    const what = isGone === true ? `what is left of the container ${name ?? id}, and let it complain` : undefined;
    const title = `stop ${what ?? `the container ${name ?? id}`}`;
    const stop = stopAndStart(title, (verb) => `${program} ${verb} ${id}`);
    if (isTemporary !== true)
        return stop;
    const { undo: _, ...final } = stop;
    return { ...final, title: `${title}, which also removes it` };
}
/** Helpers whose engine knows nothing of them any more. One that was stopped by a signal hears of no other one. */
function endHelpers(helpers, viewer) {
    const prefix = helpers.every(({ uid }) => uid === viewer.uid) ? '' : (0,shell/* sudo */.MX)(viewer);
    const command = `${prefix}kill -KILL ${helpers.map(({ pid }) => pid).join(' ')}`;
    const title = 'end the port forwarding that its container has left behind';
    return helpers.length === 0 ? [] : [{ kind: 'end-process', title, command, risk: 'disrupts' }];
}
/** A service of docker's compose; podman's own tool for it may be another one. */
function stopService(container, program) {
    const { engine, composeProject, composeService, isReplica } = container;
    const [project, service] = [composeProject, composeService].map((name) => name && (0,shell/* quote */.hD)(name));
    if (engine !== 'docker' || isReplica === true || !project || !service)
        return undefined;
    return stopAndStart(`stop service ${composeService} of compose`, (verb) => `${program} compose -p ${project} ${verb} ${service}`);
}
/** The container that has the ports of a pod is not to be stopped alone: the network of all the others is in it. */
function stopPod({ engine, pod, name }, program) {
    if (engine !== 'podman' || pod === undefined || !isId(pod))
        return undefined;
    return stopAndStart(`stop the pod of container ${name ?? 'that has the port'}`, (verb) => `${program} pod ${verb} ${pod.slice(0, 12)}`);
}
/** Who got a name from docker may ask it without root. */
function programOf(container, viewer) {
    const { engine, uid, name } = container;
    if (engine === 'docker') {
        const prefix = name !== undefined || uid === viewer.uid ? '' : (0,shell/* sudo */.MX)(viewer);
        return `${prefix}docker${hostOption(container)}`;
    }
    if (uid === undefined)
        return `${(0,shell/* sudo */.MX)(viewer)}podman`;
    // Podman refuses to run in a directory that its user may not enter.
    return uid === viewer.uid ? 'podman' : (0,shell/* asUser */.ex)(container, 'env -C / podman', viewer);
}
/** The daemon of a user is at a socket of his, and no setting of root's leads there. */
function hostOption({ host, uid }) {
    const socket = host ?? (uid === undefined ? undefined : `unix:///run/user/${uid}/docker.sock`);
    const option = socket === undefined ? undefined : (0,shell/* quote */.hD)(socket);
    return option === undefined ? '' : ` -H ${option}`;
}
function stopAndStart(title, command) {
    return { kind: 'stop-container', title, command: command('stop'), undo: command('start'), risk: 'disrupts' };
}

;// CONCATENATED MODULE: ./lib/src/remedies/processes.js




/** One command that ends them all, unless one of them is not to be ended. */
function endProcesses(found, viewer) {
    const processes = [...new Map(found.map((process) => [process.pid, process])).values()];
    const serviceManager = processes.find((process) => (0,model_holder/* isServiceManager */.VR)({ process }));
    if (serviceManager !== undefined)
        return [listSockets(serviceManager, viewer)];
    if (processes.length === 0)
        return [];
    const own = processes.find(({ pid }) => viewer.ancestors.includes(pid) || pid === 1);
    return [own === undefined ? kill(processes, viewer) : keep(own)];
}
function listSockets(manager, viewer) {
    const systemctl = manager.pid === 1 ? 'systemctl' : `${(0,shell/* asUser */.ex)(manager, 'systemctl', viewer)} --user`;
    return harmless_look('find the socket unit that has the port', `${systemctl} list-sockets --all`);
}
function kill(processes, viewer) {
    const prefix = processes.every(({ uid }) => uid === viewer.uid) ? '' : (0,shell/* sudo */.MX)(viewer);
    const pidsOf = (some) => some.map(({ pid }) => pid).join(' ');
    const [plain, deaf] = [processes.filter((one) => !isDeaf(one)), processes.filter(isDeaf)];
    const stopped = plain.filter((one) => one.isStopped);
    const commands = [
        ...(plain.length > 0 ? [`${prefix}kill ${pidsOf(plain)}`] : []),
        ...(stopped.length > 0 ? [`${prefix}kill -CONT ${pidsOf(stopped)}`] : []),
        ...(deaf.length > 0 ? [`${prefix}kill -KILL ${pidsOf(deaf)}`] : []),
    ];
    const what = processes.some(isSupervisord) ? ', and all programs of that supervisord' : '';
    const title = `${processes.length === 1 ? 'end the process' : 'end the processes'}${what}`;
    return { kind: 'end-process', title, command: commands.join(' && '), risk: 'disrupts' };
}
function isDeaf({ isInit, ignoresTerm }) {
    return isInit === true || ignoresTerm === true;
}
function keep({ pid }) {
    const what = pid === 1 ? 'the first process of this machine or container' : 'a program that this check runs under';
    return move(`ask for another port: pid ${pid} is ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/remedies/program.js


/** What stops all programs that have a socket, and ends what they would leave of it. */
function stopPrograms(holders, viewer) {
    const programs = holders.flatMap(({ manager }) => (manager === undefined ? [] : stopProgram(manager, viewer)));
    const supervised = holders.filter(({ manager }) => manager?.kind === 'supervisor');
    const processes = supervised.flatMap(({ process }) => process ?? []);
    // Where the main process has the socket too, the others are its own.
    if (processes.length === 0 || !supervised.every(({ manager }) => manager?.leavesProcesses))
        return programs;
    return programs.map((one) => (one.kind === 'stop-program' ? withEnd(one, processes, viewer) : one));
}
function withEnd(stop, processes, viewer) {
    const prefix = processes.every(({ uid }) => uid === viewer.uid) ? '' : (0,shell/* sudo */.MX)(viewer);
    const kill = `${prefix}kill ${processes.map(({ pid }) => pid).join(' ')}`;
    const command = `${stop.command} && (${kill} 2>/dev/null || true)`;
    return { ...stop, title: `${stop.title}, and end what that may leave`, command };
}
/** What stops a program of a manager other than systemd, through that manager, or finds out what would. */
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
/** Whatever pm2 is asked without the directory of its daemon, it asks another one, and would start it. */
function findDaemon() {
    return harmless_look('find the directory of its pm2', "ps -eo pid,user,args | grep '[G]od Daemon'");
}
/** Whoever was ended and not stopped would be started again: where there is no name to stop, the name is found first. */
function stopNamed({ kind, unit }, program, list) {
    const name = isPlain(unit) ? (0,shell/* quote */.hD)(unit) : undefined;
    if (name === undefined) {
        return [harmless_look(`find what ${kind} calls it: an end of its process would not last`, `${program} ${list}`)];
    }
    const [command, undo] = [`${program} stop ${name}`, `${program} start ${name}`];
    return [{ kind: 'stop-program', title: `stop ${unit} of ${kind}`, command, undo, risk: 'disrupts' }];
}
/** pm2 takes some names for more than one application: `all`, numbers of others, expressions between slashes. */
function isPlain(unit) {
    return unit !== 'all' && !/^\d+$|^\//.test(unit);
}
function supervisorctl(manager, viewer) {
    const url = manager.control === undefined ? undefined : (0,shell/* quote */.hD)(manager.control);
    const file = manager.file === undefined ? undefined : (0,shell/* quote */.hD)(manager.file);
    const config = file === undefined ? '' : ` -c ${file}`;
    const program = `supervisorctl${config}${url === undefined ? '' : ` -s ${url}`}`;
    return manager.scope === 'system' ? `${(0,shell/* sudo */.MX)(viewer)}${program}` : (0,shell/* asUser */.ex)(manager, program, viewer);
}
function pm2Stop(manager, viewer) {
    if (manager.control === undefined)
        return stopNamed(manager, (0,shell/* asUser */.ex)(manager, 'pm2', viewer), 'ls');
    const home = (0,shell/* quote */.hD)(manager.control);
    return home === undefined ? [findDaemon()] : stopNamed(manager, (0,shell/* asUser */.ex)(manager, `PM2_HOME=${home} pm2`, viewer), 'ls');
}
/** xinetd stops no single service: its part of the file is changed, and nothing of the others. */
function disableService({ file = '', line, unit }, viewer) {
    const path = (0,shell/* quote */.hD)(file);
    const start = line ?? (/^[\w-]+$/.test(unit) ? `/^\\s*service\\s+${unit}(\\s|\\{|$)/` : undefined);
    if (path === undefined || start === undefined)
        return [findFile(unit)];
    const turn = (answer) => {
        const edit = `${start},/^\\s*}/{/^\\s*disable\\s*=/d; s/^\\s*}/\\tdisable = ${answer}\\n}/}`;
        return `${(0,shell/* sudo */.MX)(viewer)}sed -i -E '${edit}' ${path} && ${(0,shell/* sudo */.MX)(viewer)}systemctl reload xinetd`;
    };
    const title = `disable the service ${unit} in ${file}`;
    return [{ kind: 'stop-program', title, command: turn('yes'), undo: turn('no'), risk: 'disrupts' }];
}
function findFile(unit) {
    const command = `grep -rnE '^\\s*service\\s' /etc/xinetd.conf /etc/xinetd.d`;
    return harmless_look(`find the file of the xinetd service ${unit}`, command);
}

;// CONCATENATED MODULE: ./lib/src/remedies/together.js
/** One remedy of several that are all needed: a port is free when all of its holders are gone. */
function join(remedies) {
    // Where one of them cannot be stopped, stopping the others does not help.
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
    const command = all.flatMap((remedy) => remedy.command ?? []).join(' && ');
    const undo = all.flatMap((remedy) => remedy.undo ?? []).join(' && ');
    return { ...first, title, command, ...(undo === '' ? {} : { undo }) };
}

;// CONCATENATED MODULE: ./lib/src/remedies/units.js




/** Units that may be stopped: not the one that this very check runs in, and none that runs programs of others. */
function unitsOf(holders, viewer) {
    const managers = holders.flatMap(({ manager }) => manager ?? []);
    const units = managers.filter(({ kind, unit }) => kind === 'systemd' && !isSharedUnit(unit));
    const others = units.filter((unit) => !(0,model_holder/* isSameManager */.a1)(unit, viewer.manager));
    return others.flatMap((unit) => [unit, ...startedBy(unit, viewer)]);
}
/** What a socket unit has started has the socket too: where that cannot be seen, it is stopped in any case. */
function startedBy(unit, viewer) {
    const isVisible = viewer.uid === 0 || (unit.scope === 'user' && unit.uid === viewer.uid);
    if (isVisible || !unit.unit.endsWith('.socket'))
        return [];
    const services = (unit.activates ?? []).filter((name) => !isSharedUnit(name));
    return services.map((name) => ({ ...owned(unit), unit: name }));
}
function owned({ kind, scope, uid, user }) {
    return { kind, scope, ...(uid === undefined ? {} : { uid }), ...(user === undefined ? {} : { user }) };
}
/** One command for each service manager: a service that its socket unit would start again goes with the socket unit. */
function stopUnits(units, viewer) {
    return byInstance(units).flatMap((managers) => stopTogether(managers, viewer));
}
/** For those that would come back with the next boot. */
function stopForGood(units, viewer) {
    const stoppable = units.filter((unit) => obstacleOf(unit, viewer) === undefined);
    const enabled = byInstance(stoppable).filter((managers) => managers.some(({ isEnabled }) => isEnabled === true));
    return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
        const systemctl = commandFor(managers, viewer);
        // What others start stays down only where it is masked.
        if (systemctl === undefined || (way !== MASK && managers.some(({ restartedBy }) => restartedBy)))
            return [];
        const title = `stop ${namesOf(managers)}, and keep it from the next boot`;
        const [whole] = managers.some(isMoreThanOne) ? stopTogether(managers, viewer) : [];
        const [command = '', undo = ''] = whole === undefined
            ? way.now.map((verbs) => verbs.map(systemctl).join(' && '))
            : [`${whole.command} && ${systemctl(way.later[0])}`, `${systemctl(way.later[1])} && ${whole.undo}`];
        return [{ kind: 'mask-service', title, command, undo, risk: 'disrupts' }];
    });
}
/** Only for the next boot: what runs now is left alone. */
function keepFromBoot(units, viewer) {
    const enabled = byInstance(units.filter(({ isEnabled }) => isEnabled === true));
    return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
        const systemctl = commandFor(managers, viewer);
        if (systemctl === undefined)
            return [];
        const title = `keep ${namesOf(managers)} from the next boot, where the fight would begin anew`;
        const [command = '', undo = ''] = way.later.map(systemctl);
        return [{ kind: 'mask-service', title, command, undo, risk: 'changes' }];
    });
}
/** What is masked before it has stopped has lost the command that stops it. */
const MASK = {
    now: [
        ['stop', 'mask'],
        ['unmask', 'start'],
    ],
    later: ['mask', 'unmask'],
};
const DISABLE = { now: [['disable --now'], ['enable --now']], later: ['disable', 'enable'] };
/**
 * systemctl disables a generated unit without a word and without effect, and masks none whose own file lies where the
 * mask would be.
 */
function byWay(managers) {
    const isOwn = ({ file, isGenerated }) => isGenerated !== true && OWN_FILES.test(file ?? '');
    const ways = [
        { managers: managers.filter((one) => !isOwn(one)), way: MASK },
        { managers: managers.filter(isOwn), way: DISABLE },
    ];
    return ways.filter((one) => one.managers.length > 0);
}
const OWN_FILES = /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//;
/** Units of one service manager each, which one command can name together. */
function byInstance(units) {
    const once = new Map(units.map((unit) => [(0,model_holder/* unitKey */.g2)(unit), unit]));
    return [...(0,group_by/* groupBy */.$)([...once.values()], model_holder/* serviceManagerOf */.gE).values()];
}
function stopTogether(managers, viewer) {
    const [obstacle] = managers.flatMap((manager) => obstacleOf(manager, viewer) ?? []);
    if (obstacle !== undefined)
        return [{ kind: 'move', title: `ask for another port: ${obstacle}`, risk: 'none' }];
    const [starters, followers] = [kinOf(managers, 'restartedBy'), kinOf(managers, 'takesAlong')];
    const stop = commandFor([...starters, ...managers], viewer)?.('stop');
    if (stop === undefined)
        return [];
    const left = commandFor(managers.filter(isLeaving), viewer)?.('kill');
    const command = left === undefined ? stop : `${stop} && ${left}`;
    const undo = commandFor([...starters, ...startedFirst(managers).filter(isLasting), ...followers], viewer)?.('start');
    const title = `stop ${namesOf(managers)}${kinWords(starters, followers)}${left === undefined ? '' : ', and end what it leaves'}`;
    return [{ kind: 'stop-service', title, command, ...(undo === undefined ? {} : { undo }), risk: 'disrupts' }];
}
/** What else there is to start or stop, each once, of the same service manager. */
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
/** Why a unit is not to be stopped at all. */
function obstacleOf({ unit, refusesStop, takesAlong = [], ...one }, viewer) {
    if (refusesStop === true)
        return `${unit} refuses to be stopped`;
    const own = viewer.manager;
    const isOurs = own !== undefined && (0,model_holder/* serviceManagerOf */.gE)(own) === (0,model_holder/* serviceManagerOf */.gE)({ ...one, unit }) && takesAlong.includes(own.unit);
    return isOurs ? `${own.unit}, which this check runs in, stops with ${unit}` : undefined;
}
function isLeaving({ leavesProcesses }) {
    return leavesProcesses === true;
}
function isLasting({ isTransient }) {
    return isTransient !== true;
}
/** What is to be stopped, ended or started with it. */
function isMoreThanOne({ restartedBy, takesAlong, leavesProcesses }) {
    return restartedBy !== undefined || takesAlong !== undefined || leavesProcesses === true;
}
/** A socket unit starts its services itself. */
function startedFirst(managers) {
    const activated = managers.flatMap(({ activates = [] }) => activates);
    return managers.filter(({ unit }) => !activated.includes(unit));
}
function namesOf(managers) {
    return managers.map(({ unit }) => unit).join(' and ');
}
/** Of units of one service manager; undefined where a name cannot be written down. */
function commandFor(managers, viewer) {
    const [first] = managers;
    const names = managers.flatMap(({ unit }) => (0,shell/* quote */.hD)(unit) ?? []);
    if (first === undefined || names.length < managers.length)
        return undefined;
    const systemctl = first.scope === 'system' ? `${(0,shell/* sudo */.MX)(viewer)}systemctl` : `${(0,shell/* asUser */.ex)(first, 'systemctl', viewer)} --user`;
    return (verb) => `${systemctl} ${verb} ${names.join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/src/remedies/holder.js









/**
 * What frees all of these sockets, through whoever manages their holders: their programs, containers or units, or the
 * processes. The first one frees the port; what is of several managers is one command in several parts.
 */
function freeingRemedies(listeners, viewer) {
    const holders = listeners.flatMap((listener) => listener.holders);
    const alive = holders.flatMap(({ run }) => (run?.alive === true ? run : []))[0];
    if (alive !== undefined)
        return [leaveToJob(alive)];
    const ways = listeners.map((listener) => wayOf(listener, viewer));
    const units = ways.flatMap((way) => way.units);
    const stops = [
        ...holder_once(ways.flatMap((way) => way.stops)),
        ...stopUnits(units, viewer),
        ...endProcesses(ways.flatMap((way) => way.processes), viewer),
    ];
    const known = [...join(stops), ...stopForGood(units, viewer), ...ways.flatMap((way) => way.others)];
    return holder_once(known.length === 0 ? [] : [...known, ...listeners.flatMap(seeOthers)]);
}
/** Where one of several is hidden, ending those that show is not enough. */
function seeOthers({ holders, endpoint }) {
    const hidden = holders.filter(({ process, manager, container, kernel }) => !process && !manager && !container && !kernel);
    return hidden.length > 0 ? [harmless_look('see who else has it', shownBy(hidden, endpoint))] : [];
}
/** What root sees of a port. */
function shownBy(holders, endpoint) {
    return holders.flatMap((holder) => holder.shownBy ?? [])[0] ?? (0,model_endpoint/* showHolders */.pB)(endpoint);
}
function holder_once(remedies) {
    return [...new Map(remedies.map((remedy) => [remedy.command ?? remedy.title, remedy])).values()];
}
const NO_WAY = { units: [], processes: [], stops: [], others: [] };
function wayOf({ holders, endpoint }, viewer) {
    const [part] = holders.flatMap(({ kernel }) => kernel ?? []);
    if (part !== undefined)
        return { ...NO_WAY, stops: removePart(part, viewer) };
    const programs = stopPrograms(holders, viewer);
    if (programs.length > 0)
        return { ...NO_WAY, stops: holder_once(programs) };
    const units = unitsOf(holders, viewer);
    const processes = processesOf(holders);
    const container = holders.flatMap((holder) => holder.container ?? []).find((one) => !isOwn(one, viewer));
    // Whatever podman runs for a unit comes back with the unit; where podman was only started by one, that one is spared.
    if (container !== undefined && !(container.isOfUnit === true && units.length > 0)) {
        if (container.isGone === true && container.id === undefined) {
            return { ...NO_WAY, stops: endHelpers(processes, viewer) };
        }
        const stops = [stopContainer(container, endpoint, viewer)];
        // Where nobody vouches for the container, its helper is a process like others.
        const others = isVouchedFor(container, holders) ? [] : endProcesses(processes, viewer);
        return { ...NO_WAY, stops, others };
    }
    // A process that no manager started has the socket beside the unit's.
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
    return module === 'nfsd' ? [stopNfs(`${(0,shell/* sudo */.MX)(viewer)}systemctl`)] : [];
}
/** The unit has no process: it tells the kernel to serve, and to stop. */
function stopNfs(systemctl) {
    const [command, undo] = [`${systemctl} stop nfs-server.service`, `${systemctl} start nfs-server.service`];
    return { kind: 'stop-service', title: 'stop the NFS server of the kernel', command, undo, risk: 'disrupts' };
}
function deleteDevice(device, viewer) {
    const name = (0,shell/* quote */.hD)(device);
    const title = `delete the network device ${device}`;
    return name === undefined
        ? []
        : [{ kind: 'set', title, command: `${(0,shell/* sudo */.MX)(viewer)}ip link delete ${name}`, risk: 'changes' }];
}
function leaveToJob({ url, directory }) {
    const where = url ?? (directory === undefined ? undefined : `one of the runner in ${directory}`);
    const job = `the job that has it${where === undefined ? '' : `: ${where}`}`;
    return move(`ask for another port, or wait for ${job}`);
}
/** By its cgroup or its engine, or by the unit that its helper runs in: there a proxy without its container is no use. */
function isVouchedFor({ id }, holders) {
    return id !== undefined || holders.some(({ manager }) => manager !== undefined && isSharedUnit(manager.unit));
}
function isOwn(container, viewer) {
    return container.id !== undefined && container.id === viewer.container?.id;
}

;// CONCATENATED MODULE: ./lib/src/remedies/rivals.js




/**
 * The ways out where others want the port too. Who keeps trying is stopped first, or it takes the port in the moment in
 * which the holder lets go; who starts at the next boot is kept from it last.
 */
function withRivalRemedies(ways, rivals, viewer) {
    const stoppable = rivals.filter(({ manager }) => mayStop(manager, viewer));
    const stops = byInstance(managersOf(stoppable.filter(isFighting))).flatMap((group) => stopRivals(group, viewer));
    const keeps = keepFromBoot(managersOf(stoppable), viewer);
    // Where the port is not to be freed at all, there is nothing that the rival could take.
    return ways[0]?.kind === 'move' ? [...ways, ...stops, ...keeps] : [...stops, ...ways, ...keeps];
}
function managersOf(rivals) {
    return rivals.map(({ manager }) => manager);
}
function mayStop(manager, viewer) {
    return !isSharedUnit(manager.unit) && !(0,model_holder/* isSameManager */.a1)(manager, viewer.manager);
}
function stopRivals(managers, viewer) {
    const systemctl = commandFor(managers, viewer);
    if (systemctl === undefined)
        return [];
    const takes = managers.length === 1 ? 'it takes' : 'they take';
    return [
        {
            kind: 'stop-rival',
            title: `first end the fight: stop ${namesOf(managers)}, or ${takes} the port as soon as it is free`,
            command: systemctl('stop'),
            undo: systemctl('start'),
            risk: 'disrupts',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/remedies/index.js








/** The ways out of a finding, the best first, as the user who looks would type them. */
function remediesFor(finding, viewer) {
    switch (finding.kind) {
        case 'port-in-use':
            return withRivalRemedies(remediesForInUse(finding, viewer), rivalsOf(finding.listeners), viewer);
        case 'port-shared':
            return remediesForShared(finding, viewer);
        case 'port-lingering':
            return remediesForLingering(finding, viewer);
        case 'port-declared-twice':
            return [move(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)];
        case 'port-privileged':
            return remediesForPrivileged(finding, viewer);
        case 'port-ephemeral':
            return [move(`ask for a port outside ${(0,model_port/* formatRange */.Lu)(finding.ephemeral)}`), reserve(finding, viewer)];
        case 'address-unavailable':
            return [harmless_look('see the addresses of this machine', 'ip -brief address')];
        case 'host-unreadable':
            return finding.gap.command === undefined ? [] : [uncover(finding.gap.command)];
    }
}
function remediesForInUse({ endpoint, listeners }, viewer) {
    if (listeners.length === 0)
        return [findUnlisted(viewer)];
    const isOnlyPassing = !listeners.some(model_listener/* isHolding */.ye);
    const ways = [
        ...waits(listeners),
        ...(isOnlyPassing ? [move('ask for a port that outgoing connections do not use (see port-ephemeral)')] : []),
        ...freeingRemedies(listeners, viewer),
    ];
    if (ways.length > 0)
        return ways;
    const holders = listeners.flatMap((listener) => listener.holders);
    return [harmless_look('see who it is', shownBy(holders, endpoint)), move('ask for another port')];
}
function remediesForShared({ listeners, endpoint }, viewer) {
    const isJoined = listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
    const way = isJoined ? reuseAddress() : move('let clients name the address instead of "localhost"');
    return [way, ...freeingRemedies(listeners, viewer)];
}
function reuseAddress() {
    const title = 'let the server set SO_REUSEADDR (Node, Go, Java, nginx and redis do, for TCP)';
    return { kind: 'set', title, risk: 'none' };
}
function uncover(command) {
    return command.includes(' install ')
        ? { kind: 'set', title: 'install what would show it', command, risk: 'changes' }
        : harmless_look('see what is hidden', command);
}
function remediesForLingering({ listeners }, viewer) {
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
    return harmless_look('find the socket that no table shows', `${(0,shell/* sudo */.MX)(viewer)}lsof -nP | grep 'protocol: .*TCP'`);
}
function remediesForPrivileged({ range, unprivilegedStart, lowest }, viewer) {
    if (range.low >= unprivilegedStart) {
        return [harmless_look('see what refuses the bind', `${(0,shell/* sudo */.MX)(viewer)}dmesg | grep -i -e denied -e avc | tail`)];
    }
    const set = (start) => `${(0,shell/* sudo */.MX)(viewer)}sysctl -w net.ipv4.ip_unprivileged_port_start=${start}`;
    const title = `let every user bind from port ${lowest} up`;
    return [
        { kind: 'set', title, command: set(lowest), undo: set(unprivilegedStart), risk: 'changes' },
        move(`ask for a port from ${unprivilegedStart} up`),
    ];
}
function reserve({ reserved, toReserve }, viewer) {
    const set = (ports) => {
        const list = [...new Set(ports.toSorted((a, b) => a.low - b.low).map(model_port/* formatRange */.Lu))].join(',');
        return `${(0,shell/* sudo */.MX)(viewer)}sysctl -w net.ipv4.ip_local_reserved_ports=${list || "''"}`;
    };
    const title = 'keep the kernel from handing it out';
    return { kind: 'set', title, command: set(toReserve), undo: set(reserved), risk: 'changes' };
}

;// CONCATENATED MODULE: ./lib/src/report/kinds.js
/** Title and severity of each kind stand here and nowhere else; its page is docs/findings/<kind>.md. */
const KINDS = {
    'port-in-use': { title: 'Port in use', severity: 'error' },
    'port-lingering': { title: 'Port lingering', severity: 'warning' },
    'port-shared': { title: 'Port shared', severity: 'warning' },
    'port-declared-twice': { title: 'Port declared twice', severity: 'error' },
    'port-privileged': { title: 'Port privileged', severity: 'error' },
    'port-ephemeral': { title: 'Port in the ephemeral range', severity: 'warning' },
    'address-unavailable': { title: 'Address unavailable', severity: 'error' },
    'host-unreadable': { title: 'Host unreadable', severity: 'notice' },
};
/** What a finding weighs: less for an optional need, more where a port cannot be judged at all. */
function severityOf(finding) {
    const { severity } = KINDS[finding.kind];
    if (finding.kind === 'host-unreadable')
        return finding.gap.affects === 'verdict' ? 'error' : severity;
    return finding.requirement.optional && severity === 'error' ? 'warning' : severity;
}
function docsOf(kind) {
    return `docs/findings/${kind}.md`;
}

;// CONCATENATED MODULE: ./lib/src/report/status.js
/** What may be said of a need as a whole: the worst of what is known of its ports. */
const STATUSES = (/* unused pure expression or super */ null && (['usable', 'reuse-only', 'in-use', 'refused', 'unavailable', 'unknown']));
const WORST_FIRST = ['in-use', 'refused', 'unavailable', 'unknown', 'reuse-only'];
function statusesOf(requirements, judged, gaps) {
    const verdicts = new Map(requirements.map((requirement) => [requirement, new Set()]));
    for (const { requirement, verdict } of judged)
        verdicts.get(requirement)?.add(verdict);
    return new Map([...verdicts].map(([requirement, known]) => [requirement, statusOf(requirement, known, gaps)]));
}
function statusOf({ protocol }, known, gaps) {
    const isBlind = gaps.some((gap) => gap.affects === 'verdict' && (gap.protocol ?? protocol) === protocol);
    return WORST_FIRST.find((verdict) => known.has(verdict)) ?? (isBlind ? 'unknown' : 'usable');
}
/** Whether some server can have the need as it stands. */
function canBeMet(status) {
    return status === 'usable' || status === 'reuse-only';
}

;// CONCATENATED MODULE: ./lib/src/report/build.js





/** Findings and policy to the report: severities, what is ignored, the ways out, and whether it all may pass. */
function buildReport({ requirements, judged, findings, snapshot, policy }) {
    const reported = findings.map((finding) => ({
        finding,
        severity: severityOf(finding),
        ignored: policy.ignore.some((rule) => isIgnored(finding, rule)),
        remedies: remediesFor(finding, snapshot.viewer),
    }));
    return {
        policy,
        requirements: [...requirements],
        statuses: statusesOf(requirements, judged, snapshot.gaps),
        findings: reported,
        gaps: snapshot.gaps,
        ok: !reported.some((one) => isFailing(one, policy)),
    };
}
/** A rule with ports covers a finding when every port of the finding is among them. */
function isIgnored(finding, { kind, range }) {
    if (finding.kind !== kind)
        return false;
    if (range === undefined)
        return true;
    const ranges = (0,model_finding/* rangesOf */.w)(finding);
    return ranges.length > 0 && ranges.every(({ low, high }) => low >= range.low && high <= range.high);
}
function isFailing({ severity, ignored }, { failOn }) {
    return failOn !== 'never' && !ignored && options/* SEVERITIES */.oC.indexOf(severity) <= options/* SEVERITIES */.oC.indexOf(failOn);
}
/** Errors that are not ignored. */
function conflictsOf({ findings }) {
    return findings.filter(({ severity, ignored }) => severity === 'error' && !ignored).length;
}

;// CONCATENATED MODULE: ./lib/src/preflight.js



/** The order, and nothing but the order: look once, check, report. */
async function preflight(requirements, policy, host) {
    const snapshot = await host.look(requirements);
    const judged = judge(requirements, snapshot);
    const findings = runChecks({ requirements, judged, snapshot });
    return buildReport({ requirements, judged, findings, snapshot, policy });
}

;// CONCATENATED MODULE: ./lib/src/report/neutralise.js
/**
 * The one place where text of other people (argv, container names, unit names, file contents) is made harmless.
 * Every report passes its text through one of these on the way out.
 */
// Control characters, line ends, and the marks that turn the direction of text round or hide in it.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
/** One line of plain text: nothing that a terminal obeys, and nothing that the runner takes for a command. */
function toLine(text) {
    return text
        .replaceAll(INVISIBLE, escapeCharacter)
        .replaceAll('##[', '#\\x23[')
        .replaceAll(/^\s*::|::(?=[a-z][a-z-]+(?:\s.*?)?::)/g, (colons) => colons.replace('::', ':\\x3a'));
}
/** A line of Markdown that is only text: no HTML, no links, no emphasis, no table cells, no mentions. */
function toMarkdown(text) {
    return toLine(text).replaceAll(/[^\w\s.,/=+\-()%"';]|_|www\./g, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(''));
}
/** JSON that stays the same value when read, and printed holds nothing that the runner or a terminal obeys. */
function toJson(value, indent) {
    const json = JSON.stringify(value, undefined, indent);
    return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]|##\[|::/gu, (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

;// CONCATENATED MODULE: ./lib/src/report/steps.js
/** The best way out: one command, behind those that must come before it. */
function stepsOf(remedies) {
    const last = remedies.findIndex(({ kind }) => kind !== 'stop-rival');
    return last === -1 ? [...remedies] : remedies.slice(0, last + 1);
}

// EXTERNAL MODULE: ./lib/src/model/requirement.js
var model_requirement = __nccwpck_require__(6119);
;// CONCATENATED MODULE: ./lib/src/report/holder-words.js



const MAX_NAMED = 3;
const MAX_COMMAND = 120;
/** Who sits on an endpoint, most telling first; beyond three their number. One on several addresses is told once. */
function describeListeners(listeners, wanted) {
    const places = new Map();
    for (const listener of listeners) {
        const key = describeListener(listener, []);
        const known = places.get(key) ?? { listener, addresses: [] };
        const { address } = listener.endpoint;
        if (address !== wanted.address)
            known.addresses.push(address === model_address/* ANY_ADDRESS */.A4 ? 'all addresses' : (0,model_address/* formatAddress */.M0)(address));
        places.set(key, known);
    }
    const texts = [...places.values()].map(({ listener, addresses }) => describeListener(listener, addresses));
    const more = texts.length - MAX_NAMED;
    return more > 0 ? `${texts.slice(0, MAX_NAMED).join('; ')}; and ${more} more` : texts.join(' and ');
}
function describeListener(listener, addresses) {
    const [holder] = listener.holders;
    if ((0,model_listener/* isHolding */.ye)(listener)) {
        const place = placeOf(listener, addresses);
        if (holder === undefined)
            return ['a socket without a process', ...place].join(' ');
        return `${describeHolder(holder, place)}${describeMore(listener.holders.slice(1))}`;
    }
    const left = listener.secondsLeft === undefined ? '' : `, which the kernel keeps for ${listener.secondsLeft} s more`;
    const of = holder === undefined ? '' : ` of ${describeHolder(holder)}`;
    return `a connection to ${listener.peer ?? 'nobody'} (${listener.state})${of}${left}`;
}
function placeOf(listener, addresses) {
    const places = [...new Set(addresses)].join(' and ');
    if ((0,model_listener/* isIdle */.xB)(listener))
        return [`bound${places && ` to ${places}`} and not listening`];
    return places === '' ? [] : [`on ${places}`];
}
/** `, shared with nginx (pid 813), nginx (pid 814), nginx (pid 815) and 1 more`, of the processes that have it too. */
function describeMore(holders) {
    const processes = holders.flatMap(({ process, container }) => (container?.name === undefined ? (process ?? []) : []));
    const named = processes.slice(0, MAX_NAMED).map((process) => `${nameOf(process)} (pid ${process.pid})`);
    const more = processes.length - MAX_NAMED;
    return named.length === 0 ? '' : `, shared with ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** `nginx: worker process` is nginx. */
function nameOf({ command }) {
    return (0,model_holder/* programName */.kX)(command).replace(/:$/, '');
}
/** `redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)` */
function describeHolder(holder, place = []) {
    const { process, container, manager, run, tunnel, kernel, product, unknown } = holder;
    if (kernel !== undefined)
        return withFacts('the kernel itself', [...place, describeKernel(kernel)]);
    const since = process?.startedAt && `since ${formatTime(process.startedAt)}`;
    // Of a container that is known by its name or address, its helper on the host tells nothing more.
    if (container?.name !== undefined || container?.address !== undefined) {
        const unit = container.engine === 'podman' && manager ? describeUnit(manager, container) : undefined;
        const whose = container.engine === 'docker' && container.user ? `user ${container.user}` : undefined;
        const age = process && (0,model_holder/* isForAllContainers */.X_)(process.command) ? undefined : since;
        const left = container.isGone === true && process ? `pid ${process.pid}` : undefined;
        return withFacts(describeContainer(container), [...place, whose, left, unit, age, run && describeRun(run)]);
    }
    const facts = [
        ...place,
        process && `pid ${process.pid}`,
        process?.user && `user ${process.user}`,
        container && describeContainer(container),
        manager && describeManager(manager),
        tunnel && describeTunnel(tunnel),
        since,
        run && describeRun(run),
    ];
    const name = process === undefined ? 'a process that cannot be seen' : commandOf(process);
    const why = process === undefined && unknown !== undefined ? `: ${unknown}` : '';
    return `${withFacts(product === undefined ? name : `${product}, ${name}`, facts)}${why}`;
}
/** A container that is not there for its unit was started by a program of it. */
function describeUnit(manager, { isOfUnit }) {
    return `${isOfUnit === true ? '' : 'started in '}${describeManager(manager)}`;
}
function withFacts(name, facts) {
    const known = facts.filter((fact) => fact);
    return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}
function commandOf({ command }) {
    return cut(command, MAX_COMMAND);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** `docker container web of redis:7, service cache of compose project shop` */
function describeContainer({ engine, id, name, image, address, isGone, ...compose }) {
    const { composeProject, composeService } = compose;
    const what = name ?? id?.slice(0, 12) ?? (address === undefined ? undefined : `at ${address}`);
    const service = composeService === undefined ? '' : `service ${composeService} of `;
    const project = composeProject && `${service}compose project ${composeProject}`;
    const facts = [image, project].filter((fact) => fact !== undefined);
    const title = what === undefined ? `a ${engine} container` : `${engine} container ${what}`;
    return `${title}${facts.length === 0 ? '' : ` of ${facts.join(', ')}`}${isGone === true ? ', which is gone' : ''}`;
}
/** `unit redis.service`, `user unit web.service of alice`, `supervisor program shop:api` */
function describeManager({ kind, scope, unit, user = '?' }) {
    if (kind === 'supervisor')
        return `supervisor program ${unit}`;
    if (kind === 'pm2')
        return `pm2 application ${unit} of ${user}`;
    if (kind === 'xinetd')
        return `xinetd service ${unit}`;
    return scope === 'system' ? `unit ${unit}` : `user unit ${unit} of ${user}`;
}
const TUNNELS = {
    'ssh-local': 'ssh tunnel',
    'ssh-remote': 'reverse ssh tunnel',
    kubectl: 'kubectl port-forward',
    editor: 'port forward of an editor',
};
function describeTunnel({ kind, target }) {
    return `${TUNNELS[kind]}${target === undefined ? '' : ` to ${target}`}`;
}
function describeJob({ repository, runId, job, directory }) {
    if (directory !== undefined)
        return `a job in the workspace of ${repository}, runner in ${directory}`;
    if (repository === undefined)
        return 'a workflow job that it does not name';
    return `${job === undefined ? '' : `job ${job} of `}${repository}, run ${runId}`;
}
/** `left by job build of octo/widgets, run 123`, `left by a job in the workspace of widgets, runner in /srv/runner` */
function describeRun(run) {
    const what = describeJob(run);
    return run.alive ? `started by ${what}, which may still go on` : `left by ${what}`;
}
/** `2026-11-20T08:14:09.000Z` to `2026-11-20 08:14 UTC` */
function formatTime(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** `vxlan device vx0`, `nfsd` */
function describeKernel({ module, device }) {
    return device === undefined ? module : `${module} device ${device}`;
}

;// CONCATENATED MODULE: ./lib/src/report/rival-words.js


/** `; it fights with unit shop-old.service, which has been restarted 4 times (exit status 1) for want of this port` */
function describeRivals(rivals) {
    const more = rivals.length - MAX_NAMED;
    const texts = rivals.slice(0, MAX_NAMED).map((rival) => `; ${describeRival(rival)}`);
    return `${texts.join('')}${more > 0 ? `; and ${more} more want it` : ''}`;
}
function describeRival(rival) {
    const cause = rival.isRefused === true ? ' for want of this port' : '';
    return `${relationTo(rival)}, which ${fateOf(rival)}${cause}`;
}
/** How the holder stands to it, as far as it is known. */
function relationTo(rival) {
    const name = describeManager(rival.manager);
    if (rival.evidence === 'default-port')
        return `probably also wanted by ${name}`;
    if (rival.isRefused !== true)
        return `also wanted by ${name}`;
    return isFighting(rival) ? `it fights with ${name}` : `it has won against ${name}`;
}
function fateOf({ manager, state }) {
    const { restarts = 0 } = manager;
    const end = describeEnd(manager);
    const status = end === undefined ? '' : ` (${end})`;
    if (state === 'failed')
        return `${restarts > 0 ? `has given up after ${restarts} restart${restarts === 1 ? '' : 's'}` : 'has failed'}${status}`;
    if (state === 'starting')
        return `tries again just now, restarted ${times(restarts)}${status}`;
    return restarts > 0 ? `has been restarted ${times(restarts)}${status}` : `has failed and is started again${status}`;
}
function times(restarts) {
    return restarts === 1 ? 'once' : `${restarts} times`;
}
/** `exit status 1`, `SIGKILL`; else what systemd calls it, such as `timeout`. */
function describeEnd({ exitStatus, signal, result }) {
    return exitStatus === undefined ? (signal ?? result) : `exit status ${exitStatus}`;
}
const STATES = {
    restarting: 'waits to be started again',
    starting: 'tries just now',
    failed: 'has given up',
};
const EVIDENCE = {
    arguments: 'its command line names the port',
    environment: 'a variable of its environment names the port',
    journal: 'its journal names the port',
    'default-port': 'it is the default port of its product',
};
/** What a story tells of it, beside its name. */
function rivalFacts(rival) {
    const { manager, state, evidence, isRefused } = rival;
    const { restarts, file, isEnabled } = manager;
    return [
        ['state', STATES[state]],
        ['restarts', restarts === undefined ? undefined : `${restarts}`],
        ['result', resultOf(manager)],
        [
            'because',
            `${EVIDENCE[evidence]}${isRefused === true ? ', and its journal says that the address was in use' : ''}`,
        ],
        ['file', file],
        ['at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'],
    ];
}
/** `exit-code, exit status 1` */
function resultOf(manager) {
    const facts = [...new Set([manager.result, describeEnd(manager)])].filter((fact) => fact !== undefined);
    return facts.length === 0 ? undefined : facts.join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/words.js







/** A finding in one sentence: what, who, since when. Holds foreign text as it is: neutralise it on the way out. */
function messageOf(finding) {
    switch (finding.kind) {
        case 'port-in-use':
            return inUse(finding);
        case 'port-lingering':
            return lingering(finding);
        case 'port-shared':
            return shared(finding);
        case 'port-declared-twice':
            return declaredTwice(finding);
        case 'port-privileged':
            return privileged(finding);
        case 'port-ephemeral':
            return ephemeral(finding);
        case 'address-unavailable':
            return unavailable(finding);
        case 'host-unreadable':
            return words_unreadable(finding);
    }
}
/** `redis (6379)`, or the need alone where it has no other name. */
function labelOf(requirement) {
    const need = (0,model_requirement/* formatNeed */.U)(requirement);
    return requirement.name === need ? need : `${requirement.name} (${need})`;
}
/** `6379/tcp (redis)`, or the port alone where the need has no other name. */
function portLabel(port, requirement) {
    return requirement.name === (0,model_requirement/* formatNeed */.U)(requirement) ? port : `${port} (${requirement.name})`;
}
function endpointLabel({ requirement, endpoint }) {
    return portLabel((0,model_endpoint/* formatEndpoint */.T0)(endpoint), requirement);
}
function inUse(finding) {
    const who = finding.listeners.length === 0
        ? 'a socket that cannot be seen: bound, it seems, and not listening'
        : describeListeners(finding.listeners, finding.endpoint);
    return `${endpointLabel(finding)} is in use by ${who}${describeRivals(rivalsOf(finding.listeners))}`;
}
function lingering(finding) {
    const { listeners, endpoint } = finding;
    const who = listeners.length === 0
        ? 'a socket is bound to it and does not listen'
        : `${listeners.every(model_listener/* isIdle */.xB) ? 'held by' : 'left over is'} ${describeListeners(listeners, endpoint)}`;
    return `${endpointLabel(finding)} is free only for a server that sets SO_REUSEADDR: ${who}`;
}
function shared(finding) {
    const { listeners, endpoint } = finding;
    const who = describeListeners(listeners, endpoint) || 'a socket that cannot be seen';
    const isNeighbour = listeners.length > 0 && !listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
    return isNeighbour
        ? `${endpointLabel(finding)} is free, but the same number answers on other addresses: ${who}`
        : `${endpointLabel(finding)} has a receiver already, and a server can join it only with SO_REUSEADDR; each datagram then reaches one of them: ${who}`;
}
function declaredTwice({ requirement, earlier, range }) {
    const ports = (0,model_port/* rangeSize */.xh)(range) === 1 ? `port ${range.low}` : `ports ${(0,model_port/* formatRange */.Lu)(range)}`;
    const [first, second] = [(0,model_requirement/* formatOrigin */.c)(earlier.origin), (0,model_requirement/* formatOrigin */.c)(requirement.origin)];
    const places = first === second ? '' : ` (${first} and ${second})`;
    return `${labelOf(earlier)} and ${labelOf(requirement)} both ask for ${ports}/${requirement.protocol}: only one can have it${places}`;
}
function privileged({ requirement, range, errno, unprivilegedStart }) {
    const why = range.low < unprivilegedStart
        ? `ports below ${unprivilegedStart} need a privilege`
        : 'a security policy of this machine does not allow it';
    return `${portLabel(`${(0,model_port/* formatRange */.Lu)(range)}/${requirement.protocol}`, requirement)} may not be bound by this user (${errno}): ${why}`;
}
function ephemeral({ requirement, ranges, ephemeral }) {
    const [first] = ranges;
    const ports = ranges.map(model_port/* formatRange */.Lu).join(', ');
    const parity = (0,model_port/* rangeSize */.xh)(requirement.range) === 1 && first !== undefined && first.low % 2 === ephemeral.low % 2;
    return `${labelOf(requirement)}: the kernel may give ${ports} to any outgoing connection (ephemeral range ${(0,model_port/* formatRange */.Lu)(ephemeral)})${parity ? ', and it takes numbers like this one first' : ''}: it will fail now and then`;
}
function unavailable({ requirement, errno }) {
    return `${labelOf(requirement)}: ${whyUnavailable(requirement.address, errno)} (${errno})`;
}
function whyUnavailable(address, errno) {
    if (errno === 'EAFNOSUPPORT')
        return 'this machine has no IPv6';
    if (errno === 'EINVAL' && address.startsWith('fe80:'))
        return `a link-local address needs its interface, as in [fe80::1%eth0], and ${address} names none that is here`;
    return `no interface of this machine has the address ${address}`;
}
function words_unreadable({ gap }) {
    return `could not see ${gap.subject}: ${gap.reason}`;
}

;// CONCATENATED MODULE: ./lib/src/report/annotations.js




/** The runner shows ten of a kind a step; one of the errors is the step's own. */
const MOST_OF_A_KIND = 9;
/** The findings as annotations, inside the runner's limit: the last one of a kind lists what does not fit. */
function annotationsOf({ findings }) {
    const told = findings.filter(({ ignored }) => !ignored);
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const ofKind = told.filter((one) => one.severity === severity);
        if (ofKind.length <= MOST_OF_A_KIND)
            return ofKind.map(annotationOf);
        const [shown, rest] = [ofKind.slice(0, MOST_OF_A_KIND - 1), ofKind.slice(MOST_OF_A_KIND - 1)];
        return [...shown.map(annotationOf), group(severity, rest)];
    });
}
function annotationOf(one) {
    const { finding, severity, remedies } = one;
    const steps = stepsOf(remedies).map(({ command, title }) => command ?? title);
    const help = steps.length === 0 ? '' : `. To put it right: ${steps.join(', then ')}`;
    const place = 'requirement' in finding ? finding.requirement.origin : {};
    return {
        severity,
        title: KINDS[finding.kind].title,
        message: toLine(`${messageOf(finding)}${help}`),
        ...(place.file === undefined ? {} : placeInFile(place)),
    };
}
function placeInFile({ file = '', line, column, }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
function group(severity, rest) {
    return {
        severity,
        title: `${rest.length} more findings`,
        message: rest.map(({ finding }) => toLine(messageOf(finding))).join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/exit-code.js

/** What the command line ends with. */
const EXIT = { clean: 0, findings: 1, usage: 2, host: 3 };
function exitCodeOf(report) {
    return report.ok ? EXIT.clean : EXIT.findings;
}
/** The code of an error that is meant for the user; undefined for a fault of our own. */
function exitCodeOfError(error) {
    if (error instanceof errors/* UsageError */.e)
        return EXIT.usage;
    return error instanceof errors/* HostError */.d ? EXIT.host : undefined;
}

;// CONCATENATED MODULE: ./lib/src/report/json.js







/** The report as JSON v1. */
function toJsonReport(report) {
    return {
        version: 1,
        ok: report.ok,
        conflicts: conflictsOf(report),
        ports: portMap(report),
        requirements: report.requirements.map((requirement) => toJsonRequirement(requirement, report)),
        findings: report.findings.map(toJsonFinding),
        gaps: report.gaps,
    };
}
/** Name to port; a range is an array. */
function portMap({ requirements }) {
    return Object.fromEntries(requirements.map(({ name, range }) => [name, (0,model_port/* rangeSize */.xh)(range) === 1 ? range.low : [...(0,model_port/* portsOf */.a5)(range)]]));
}
function toJsonRequirement(requirement, report) {
    const { name, protocol, address, range, optional, origin } = requirement;
    const ports = (0,model_port/* rangeSize */.xh)(range) === 1 ? { port: range.low } : { range };
    return { name, protocol, address, ...ports, optional, status: report.statuses.get(requirement) ?? 'unknown', origin };
}
function toJsonFinding({ finding, severity, ignored, remedies }) {
    return {
        kind: finding.kind,
        severity,
        ignored,
        message: messageOf(finding),
        ...aboutRequirement(finding),
        ...aboutPorts(finding),
        holders: 'listeners' in finding ? finding.listeners.flatMap(toJsonHolders) : [],
        ...aboutRivals(finding),
        remedies,
        docs: docsOf(finding.kind),
    };
}
function aboutRequirement(finding) {
    if (!('requirement' in finding))
        return {};
    const { name, protocol, address, origin } = finding.requirement;
    return { service: name, protocol, address, origin };
}
function aboutPorts(finding) {
    const ranges = (0,model_finding/* rangesOf */.w)(finding);
    const [first] = ranges;
    if (first === undefined)
        return {};
    return ranges.length === 1 && (0,model_port/* rangeSize */.xh)(first) === 1 ? { port: first.low } : { ranges };
}
function aboutRivals(finding) {
    const rivals = finding.kind === 'port-in-use' ? rivalsOf(finding.listeners) : [];
    if (rivals.length === 0)
        return {};
    return { rivals: rivals.map(({ manager, ...rest }) => ({ manager: named(manager), ...rest })) };
}
/** A socket that nobody has open any more is a holder too: the kernel. */
function toJsonHolders({ endpoint, state, holders, peer, secondsLeft }) {
    const place = { address: endpoint.address, state };
    if (holders.length > 0)
        return holders.map((holder) => ({ ...place, ...toJsonHolder(holder) }));
    const left = secondsLeft === undefined ? '' : `, for ${secondsLeft} s more`;
    return [{ ...place, unknown: `a connection to ${peer ?? 'nobody'} that only the kernel still has${left}` }];
}
/** What would show it is told with the gap. */
function toJsonHolder({ process, container, manager, shownBy: _, ...rest }) {
    return {
        ...rest,
        ...(0,defined/* defined */.s)({ process: withoutUid(process), container: withoutUid(container), manager: withoutUid(manager) }),
    };
}
/** A uid is for the commands; a reader has the name. */
function withoutUid(part) {
    return part === undefined ? undefined : named(part);
}
function named({ uid: _, ...rest }) {
    return rest;
}

;// CONCATENATED MODULE: ./lib/src/report/outputs.js



/** The outputs of the step. `reportPath` is where the JSON report was written. */
function outputsOf(report, reportPath) {
    return {
        ports: toJson(portMap(report)),
        ok: String(report.ok),
        conflicts: String(conflictsOf(report)),
        findings: toJson(report.findings.map(toJsonFinding)),
        report: reportPath,
    };
}

;// CONCATENATED MODULE: ./lib/src/report/paint.js
const plain = (_style, text) => text;

;// CONCATENATED MODULE: ./lib/src/report/summary.js




const STATUS_WORDS = {
    usable: '✅ usable',
    'reuse-only': '⚠️ only with SO_REUSEADDR',
    'in-use': '❌ in use',
    refused: '❌ not allowed',
    unavailable: '❌ no such address',
    unknown: '❔ could not be seen',
};
/** The runner takes 1 MiB a step, and drops the whole summary beyond; two tables of this size stay inside it. */
const MOST_BYTES = 400_000;
/** The job summary: a table of the needs, then the findings, each with its way out. */
function formatSummary(report, docsBase) {
    const told = report.findings.filter(({ ignored }) => !ignored);
    return [
        `## Ports: ${report.ok ? 'clear' : 'not clear'}`,
        '',
        '| Need | Ports | Answer |',
        '| --- | --- | --- |',
        ...summary_cut(report.requirements.map((requirement) => needRow(requirement, report))),
        '',
        ...(told.length === 0 ? [] : ['| | What was found | To put it right |', '| --- | --- | --- |']),
        ...summary_cut(told.map((one) => findingRow(one, docsBase))),
        '',
    ].join('\n');
}
function summary_cut(rows) {
    let bytes = 0;
    const end = rows.findIndex((row) => {
        bytes += Buffer.byteLength(row);
        return bytes > MOST_BYTES;
    });
    return end === -1
        ? [...rows]
        : [...rows.slice(0, end), `| | and ${rows.length - end} more, all in the report file | |`];
}
function needRow(requirement, report) {
    const status = STATUS_WORDS[report.statuses.get(requirement) ?? 'unknown'];
    const name = `${toMarkdown(requirement.name)}${requirement.optional ? ' (optional)' : ''}`;
    return `| ${name} | ${toMarkdown((0,model_requirement/* formatNeed */.U)(requirement))} | ${status} |`;
}
function findingRow({ finding, severity, remedies }, docsBase) {
    const title = `[${KINDS[finding.kind].title}](${docsBase}${docsOf(finding.kind)})`;
    const help = remedies.map(({ title: what, command }) => command === undefined ? toMarkdown(what) : `${toMarkdown(what)}: <code>${toMarkdown(command)}</code>`);
    return `| ${severity}: ${title} | ${toMarkdown(messageOf(finding))} | ${help.join('<br>')} |`;
}

;// CONCATENATED MODULE: ./lib/src/report/gaps.js
/** Whether a reader has already been told why and what to type: the finding of a hidden holder says both. */
function isAlreadyTold({ reason, command }, told) {
    return told.some(({ finding, remedies }) => finding.kind === 'port-in-use' &&
        finding.listeners.some(({ holders }) => holders.some(({ unknown }) => unknown === reason)) &&
        command !== undefined &&
        remedies[0]?.command === command);
}

;// CONCATENATED MODULE: ./lib/src/report/text.js






const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] };
/** The report for people: findings first, the worst on top, each with its command; then what is usable. */
function formatText(report, paint) {
    const relevant = report.findings.filter(({ ignored }) => !ignored);
    const told = relevant.filter(({ finding }) => !('gap' in finding && isAlreadyTold(finding.gap, relevant)));
    const ordered = ['error', 'warning', 'notice'].flatMap((severity) => told.filter((one) => one.severity === severity));
    const lines = [
        ...ordered.flatMap((one) => formatFinding(one, paint)),
        ...formatUsable(report, paint),
        formatTotal(report, paint),
    ];
    return `${lines.join('\n')}\n`;
}
function formatFinding({ finding, severity, remedies }, paint) {
    const [style, mark] = MARKS[severity];
    const help = stepsOf(remedies).map(({ title, command }) => {
        const what = command === undefined ? '' : `: ${paint('bold', toLine(command))}`;
        return `         ${paint('dim', '→')} ${toLine(title)}${what}`;
    });
    return [`${paint(style, mark)}  ${toLine(messageOf(finding))}`, ...help];
}
function formatUsable(report, paint) {
    return report.requirements.flatMap((requirement) => {
        const status = report.statuses.get(requirement);
        if (status === 'usable')
            return [`${paint('green', 'usable ')}  ${toLine(labelOf(requirement))}`];
        return status === 'reuse-only'
            ? [`${paint('yellow', 'usable ')}  ${toLine(labelOf(requirement))}, with SO_REUSEADDR`]
            : [];
    });
}
function formatTotal(report, paint) {
    const blocked = report.requirements.filter((one) => !canBeMet(report.statuses.get(one))).length;
    const total = report.requirements.length;
    const met = blocked === 0 ? `${count(total, 'need')} can be met` : `${blocked} of ${count(total, 'need')} cannot be met`;
    const failing = report.findings.filter((one) => isFailing(one, report.policy)).length;
    const verdict = report.ok
        ? 'passes'
        : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`;
    const ignored = report.findings.filter((one) => one.ignored).length;
    return paint('dim', `${met}; the check ${verdict}${ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`}.`);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/src/requirements/policy.js
var policy = __nccwpck_require__(2933);
;// CONCATENATED MODULE: ./lib/src/requirements/read-file.js


const MAX_BYTES = 128 * 1024;
/** The text of a file the user named, or undefined where there is none. The one place that opens such files. */
function readText(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (stat.isFIFO() || stat.isCharacterDevice() || stat.isSocket())
            throw new errors/* UsageError */.e(`${path}: this is not a regular file`);
        const { size } = stat;
        if (size > MAX_BYTES)
            throw new errors/* UsageError */.e(`${path}: ${size} bytes are too many: at most ${MAX_BYTES}`);
        const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
        if (text.includes('\0'))
            throw new errors/* UsageError */.e(`${path}: this is not a text file`);
        return text.replace(/^\uFEFF/, '');
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.e)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        throw new errors/* UsageError */.e(`${path}: cannot be read: ${code}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/requirements/index.js



const DEFAULT_CONFIG_PATH = '.github/port-preflight.yml';
/**
 * Inputs and configuration file to one request. `asked` are the requirements of the inputs themselves: one of them
 * takes the place of the requirement of the same name in the file; `fail-on` likewise; `ignore` adds up.
 */
async function readRequest(options, asked) {
    const config = await readConfig(options.config);
    const names = new Set(asked.map(({ name }) => name));
    const requirements = [...config.requirements.filter(({ name }) => !names.has(name)), ...asked];
    if (requirements.length === 0) {
        throw new errors/* UsageError */.e(`no ports were named: give some, as in 6379, or put them into ${DEFAULT_CONFIG_PATH}`);
    }
    const failOn = options.failOn === undefined ? config.failOn : (0,policy/* parseFailOn */.X)(options.failOn);
    return {
        requirements,
        policy: { failOn: failOn ?? 'error', ignore: [...config.ignore, ...(0,policy/* parseIgnore */.w)(options.ignore ?? '')] },
    };
}
async function readConfig(path) {
    const text = readText(path ?? DEFAULT_CONFIG_PATH);
    if (text !== undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(816), __nccwpck_require__.e(465)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4465))).parseConfig(text, path ?? DEFAULT_CONFIG_PATH);
    if (path !== undefined)
        throw new errors/* UsageError */.e(`config: ${path} does not exist`);
    return { requirements: [], ignore: [] };
}

// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __nccwpck_require__(6339);
// EXTERNAL MODULE: ./lib/src/requirements/plain-list.js
var plain_list = __nccwpck_require__(8648);
;// CONCATENATED MODULE: ./lib/src/requirements/ports-input.js



const ORIGIN = { input: 'ports' };
/** The `ports` input: a plain list, or YAML (names to specs, or a list). Empty text asks for nothing. */
async function parsePortsInput(text) {
    if (text.trim() === '')
        return [];
    return isPlainList(text) ? parsePlainList(text) : parsePortsYaml(text);
}
/** Without a `name:` in front, a list mark or a bracket it is no YAML to its author, and YAML would fold its lines. */
function isPlainList(text) {
    return !/^\s*(-\s|[[{&"'|>])|:\s|:$/m.test(withoutComments(text).replaceAll(/\[[\da-f:.]*\]:/gi, ''));
}
/** Comments blanked out, so that every offset stays what it was. */
function withoutComments(text) {
    return text.replaceAll(/(^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length));
}
function parsePlainList(text) {
    const needs = withoutComments(text)
        .split('\n')
        .flatMap((words, index) => (0,plain_list/* splitList */.r)(words).map(({ text: spec, offset }) => ({
        spec,
        origin: { ...ORIGIN, line: index + 1, column: offset + 1 },
    })));
    if (needs.length === 0)
        throw new errors/* UsageError */.e('input ports: the list is empty: name at least one port, as in 6379');
    return (0,need/* requirementsOf */.C)(needs);
}
async function parsePortsYaml(text) {
    const [{ parseYaml }, { parsePortsNode }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3028)), Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(111)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6111))]);
    const document = parseYaml(text, ORIGIN);
    return parsePortsNode(document.contents, document);
}

;// CONCATENATED MODULE: ./lib/src/action.js
















/** The main step of the Action: inputs to options, one call, and everything the runner can be told. */
async function runAction(env) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1659));
    try {
        const asked = await parsePortsInput(core.getInput('ports'));
        const { requirements, policy } = await readRequest(readOptions(core), asked);
        const report = await preflight(requirements, policy, hostOf(process.platform));
        await tell(core, report, env);
    }
    catch (error) {
        if (exitCodeOfError(error) === undefined)
            throw error;
        core.setFailed(toLine(error.message));
    }
}
function readOptions(core) {
    const given = (name) => core.getInput(name) || undefined;
    const [config, failOn, ignore] = [given('config'), given('fail-on'), given('ignore')];
    return {
        ...(config === undefined ? {} : { config }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(ignore === undefined ? {} : { ignore }),
    };
}
/** First what people read, then the files: where one cannot be written the findings have been told. */
async function tell(core, report, env) {
    process.stdout.write(formatText(report, plain));
    for (const annotation of annotationsOf(report))
        annotate(core, annotation);
    if (!report.ok)
        core.setFailed(FAILED);
    try {
        const outputs = outputsOf(report, writeReport(report, env));
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
        if (env.GITHUB_STEP_SUMMARY)
            await core.summary.addRaw(formatSummary(report, docsBase(env))).write();
    }
    catch (error) {
        throw new errors/* HostError */.d(`the outputs could not be written: ${error.message}`);
    }
}
const FAILED = 'The check fails: the annotations and the job summary say what was found, who is in the way and what puts it right.';
/** A folder of its own: two steps may run at once. */
function writeReport(report, env) {
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'port-preflight-')), 'report.json');
    (0,external_node_fs_.writeFileSync)(path, `${toJson(toJsonReport(report), 2)}\n`);
    return path;
}
function annotate(core, { severity, title, message, file, line, column }) {
    const place = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    core[severity](message, { title, ...place });
}
/** Where the pages of the running version stand; a checkout of its own has them beside it. */
function docsBase({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_REPOSITORY, GITHUB_SHA, }) {
    const [repository, ref] = GITHUB_ACTION_REPOSITORY
        ? [GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF]
        : [GITHUB_REPOSITORY, GITHUB_SHA];
    return `${GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}/`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/src/report/story.js










/** The whole story of each port that somebody has: a tree of who, through which layers, since when, and the ways out. */
function formatStory(report, paint) {
    const told = report.findings.filter(isAboutListeners);
    const free = report.requirements.filter((requirement) => !told.some(({ finding }) => finding.requirement === requirement));
    return [
        ...told.flatMap((one) => storyOf(one, paint)),
        ...free.map((requirement) => `${paint('green', 'nobody')}   ${toLine(labelOf(requirement))}`),
        ...report.gaps.filter((gap) => !isAlreadyTold(gap, told)).map(gapLine),
        '',
    ].join('\n');
}
function gapLine({ subject, reason, command }) {
    return toLine(`could not see ${subject} (${reason})${command === undefined ? '' : `: ${command}`}`);
}
function isAboutListeners(one) {
    return 'listeners' in one.finding;
}
function storyOf({ finding, remedies }, paint) {
    const sockets = finding.listeners.map((listener) => socketBranch(listener));
    const ways = remedies.length === 0 ? [] : [{ title: 'to free it', leaves: remedies.flatMap(wayLines) }];
    const rivals = finding.kind === 'port-in-use' ? rivalsOf(finding.listeners).map(rivalBranch) : [];
    const unseen = sockets.length === 0 ? [{ title: messageOf(finding), leaves: [] }] : [];
    const branches = [...unseen, ...sockets, ...rivals, ...ways];
    return [
        paint('bold', (0,model_endpoint/* formatEndpoint */.T0)(finding.endpoint)),
        ...branches.flatMap((branch, index) => drawBranch(branch, index === branches.length - 1)),
    ];
}
/** The longest arguments, as those of conmon, fill a screen and tell nothing at their end. */
const MAX_LINE = 240;
function drawBranch({ title, leaves }, isLast) {
    const stem = isLast ? '   ' : '│  ';
    return [`${isLast ? '└─' : '├─'} ${toLine(title)}`, ...leaves.map((leaf) => `${stem}${toLine(leaf)}`)];
}
function socketBranch(listener) {
    const left = listener.secondsLeft === undefined ? [] : [`the kernel keeps it for ${listener.secondsLeft} s more`];
    return { title: deedOf(listener), leaves: [...left, ...holdersLines(listener.holders)] };
}
function deedOf(listener) {
    const { endpoint, state, peer } = listener;
    if ((0,model_listener/* isServing */.PA)(listener))
        return `listens on ${place(endpoint)}`;
    return (0,model_listener/* isIdle */.xB)(listener)
        ? `bound to ${place(endpoint)} and not listening`
        : `${state}, connected to ${peer ?? 'nobody'}`;
}
function rivalBranch(rival) {
    return { title: relationTo(rival), leaves: rivalFacts(rival).flatMap(([name, value]) => row(name, value)) };
}
function place({ address }) {
    return address === '*' ? 'all addresses' : (0,model_address/* formatAddress */.M0)(address);
}
/** The first of each manager and user whole; of the others, who do the same, who they are. */
function holdersLines(holders) {
    const firsts = new Map(holders.toReversed().map((holder) => [keeperOf(holder), holder]));
    const whole = holders.filter((holder) => firsts.get(keeperOf(holder)) === holder).slice(0, 1 + MAX_NAMED);
    const others = holders.filter((holder) => !whole.includes(holder));
    const more = others.length - MAX_NAMED;
    return [
        ...whole.flatMap(holderLines),
        ...others.slice(0, MAX_NAMED).flatMap(({ process }) => row('and', process && processLine(process))),
        ...row('and', more > 0 && `${more} more ${more === 1 ? 'process' : 'processes'}`),
    ];
}
function keeperOf({ manager, container, process }) {
    return [manager && (0,model_holder/* unitKey */.g2)(manager), container?.id, process?.user].join('\0');
}
function processLine({ command, pid }) {
    return `${cut(command, MAX_LINE)} (pid ${pid})`;
}
function holderLines({ process, container, manager, run, tunnel, kernel, product, unknown }) {
    return [
        row('product', product),
        row('process', process && processLine(process)),
        row('user', process?.user),
        row('since', process?.startedAt && formatTime(process.startedAt)),
        row('directory', process?.cwd),
        row('tunnel', tunnel && describeTunnel(tunnel)),
        row('container', container && describeContainer(container)),
        row('manager', manager && describeManager(manager)),
        // The unit of an engine says nothing of its container.
        ...(container === undefined || container.isOfUnit === true ? managerLines(manager) : []),
        row('run', run && [describeRun(run), run.url].filter((part) => part).join(': ')),
        row('kernel', kernel && describeKernel(kernel)),
        row('unknown', kernel === undefined ? unknown : undefined),
    ].flat();
}
function managerLines(manager) {
    if (manager === undefined)
        return [];
    const { file, activates, restartedBy, isEnabled, restarts } = manager;
    return [
        row('file', file),
        row('starts', activates?.join(', ')),
        row('started by', restartedBy?.join(', ')),
        row('at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'),
        row('restarts', restarts && `${restarts}`),
        row('result', resultOf(manager)),
    ];
}
function row(name, value) {
    return !value ? [] : [`${name.padEnd(10)} ${value}`];
}
function wayLines({ title, command, undo }) {
    return [
        `${title}${command === undefined ? '' : `: ${command}`}`,
        ...(undo === undefined ? [] : [`  undone by: ${undo}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/requirements/arguments.js



/** Arguments of the command line: `NAME=SPEC`, `SPEC`, or several with commas between. */
function parseArguments(args) {
    return (0,need/* requirementsOf */.C)(args.flatMap(needsOfArgument));
}
function needsOfArgument(argument) {
    const items = (0,plain_list/* splitList */.r)(argument);
    if (items.length === 0)
        throw new errors/* UsageError */.e(`an empty argument is no port: leave it out or name one`);
    return items.map(({ text }) => {
        const cut = text.indexOf('=');
        const origin = { input: 'argument' };
        return cut === -1
            ? { spec: text, origin }
            : { name: text.slice(0, cut).trim(), spec: text.slice(cut + 1).trim(), origin };
    });
}

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/usage.js


const VERSION = package_namespaceObject.rE;
const FLAG_WORDS = { config: 'PATH', 'fail-on': 'SEVERITY', ignore: 'LIST' };
function flagLines() {
    return options/* OPTION_DEFINITIONS */.vh.filter(({ name }) => name !== 'ports')
        .map(({ name, description, fallback }) => {
        const flag = `--${name} ${FLAG_WORDS[name]}`;
        return `  ${flag.padEnd(20)} ${description} Default: ${fallback}.`.replaceAll('`', '');
    })
        .join('\n');
}
const HELP = `May this machine's ports be had? If not: who holds them, since when, and the command that frees them.

Usage: port-preflight [check] [NAME=SPEC | SPEC]... [options]
       port-preflight who SPEC...           the whole story of who has a port

  port-preflight 6379 8080-8090 53/udp
  port-preflight redis=127.0.0.1:6379 "metrics=9090 optional"

A SPEC is [address:]port[-port][/protocol]; without an address it means all of them, IPv4 and IPv6.
An IPv6 address stands in brackets. The word "optional" behind it makes a conflict a warning.

Options:
${flagLines()}
  --json               Print the report as JSON (version 1) and nothing else.
  --version            Print the version.
  -h, --help           Print this.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 this machine cannot be checked.
`;

;// CONCATENATED MODULE: ./lib/src/cli.js














/** Runs one command line and returns its exit code. */
async function runCli(terminal) {
    try {
        return await run(terminal);
    }
    catch (error) {
        const code = exitCodeOfError(error);
        if (code === undefined)
            throw error;
        terminal.writeError(`port-preflight: ${toLine(error.message)}\n`);
        return code;
    }
}
async function run(terminal) {
    const { values, positionals } = parseCommandLine(terminal.args);
    if (values.help)
        return say(terminal, HELP);
    if (values.version)
        return say(terminal, `${VERSION}\n`);
    const { command, specs } = cli_commandOf(positionals);
    const asked = parseArguments(specs);
    if (command === 'who' && asked.length === 0)
        throw new errors/* UsageError */.e('who needs a port: port-preflight who 5432');
    const { requirements, policy } = await readRequest(optionsOf(values), asked);
    const report = await preflight(command === 'who' ? asked : requirements, policy, hostOf(process.platform));
    const format = command === 'who' ? formatStory : formatText;
    terminal.write(values.json ? `${toJson(toJsonReport(report), 2)}\n` : format(report, paintFor(terminal)));
    return exitCodeOf(report);
}
const COMMANDS = ['check', 'who'];
function cli_commandOf([first = '', ...rest]) {
    return COMMANDS.includes(first)
        ? { command: first, specs: rest }
        : { command: 'check', specs: first === '' ? rest : [first, ...rest] };
}
function say(terminal, text) {
    terminal.write(text);
    return EXIT.clean;
}
function parseCommandLine(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                config: { type: 'string' },
                'fail-on': { type: 'string' },
                ignore: { type: 'string', multiple: true },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw new errors/* UsageError */.e(`${error.message.split('. ')[0]} (port-preflight --help lists what there is)`);
    }
}
function optionsOf(values) {
    return (0,defined/* defined */.s)({ config: values.config, failOn: values['fail-on'], ignore: values.ignore?.join(',') });
}
function paintFor({ colour }) {
    return colour ? (style, text) => (0,external_node_util_.styleText)(style, text) : plain;
}

;// CONCATENATED MODULE: ./lib/src/index.js









var __webpack_exports__HostError = __webpack_exports__.dh;
var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__hostOf = __webpack_exports__.w4;
var __webpack_exports__parseArguments = __webpack_exports__.We;
var __webpack_exports__parsePortsInput = __webpack_exports__.KQ;
var __webpack_exports__preflight = __webpack_exports__.Mz;
var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__toJsonReport = __webpack_exports__.Ow;
export { __webpack_exports__HostError as HostError, __webpack_exports__UsageError as UsageError, __webpack_exports__hostOf as hostOf, __webpack_exports__parseArguments as parseArguments, __webpack_exports__parsePortsInput as parsePortsInput, __webpack_exports__preflight as preflight, __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__toJsonReport as toJsonReport };
