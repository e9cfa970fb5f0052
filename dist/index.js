/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7233:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

;// CONCATENATED MODULE: ./lib/src/checks/address-unavailable.js
function addressUnavailable({ judged }) {
    const missing = judged.filter(({ verdict }) => verdict === 'unavailable');
    return missing
        .filter((one, index) => missing.findIndex(({ requirement }) => requirement === one.requirement) === index)
        .map(({ requirement, errno = 'EADDRNOTAVAIL' }) => ({ kind: 'address-unavailable', requirement, errno }));
}

// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __nccwpck_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __nccwpck_require__(6476);
;// CONCATENATED MODULE: ./lib/src/checks/host-unreadable.js


function hostUnreadable({ snapshot, judged }) {
    const gaps = [...snapshot.gaps, ...judged.flatMap((one) => hiddenServer(one, snapshot.gaps))];
    return gaps.map((gap) => ({ kind: 'host-unreadable', gap }));
}
function hiddenServer({ requirement, endpoint, verdict, blockers }, known) {
    if (verdict !== 'unknown' || requirement.expect === undefined)
        return [];
    const subject = `whether ${expectedOf(requirement)} listens on ${(0,model_endpoint/* formatEndpoint */.T0)(endpoint)}`;
    const told = known.find((gap) => gap.subject.endsWith(` ${(0,model_endpoint/* formatPort */.TF)(endpoint)}`));
    const { reason = reasonOf(blockers), command = (0,model_endpoint/* showHolders */.pB)(endpoint) } = told ?? {};
    return [{ subject, reason, command, affects: 'verdict' }];
}
function expectedOf({ by }) {
    return by === undefined ? 'one server alone, and in a job one of that job,' : `${(0,service/* formatRef */.rq)(by)} is who`;
}
function reasonOf(blockers) {
    const holders = blockers.flatMap((listener) => listener.holders);
    const [reason] = holders.flatMap(({ unknown }) => unknown ?? []);
    const isContainers = holders.some(({ container }) => container !== undefined);
    const silent = isContainers ? 'what holds the ports of all containers tells' : 'its process tells';
    return reason ?? `${silent} neither who manages it nor since when`;
}

// EXTERNAL MODULE: ./lib/src/checks/lease-taken.js
var lease_taken = __nccwpck_require__(2851);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __nccwpck_require__(1844);
;// CONCATENATED MODULE: ./lib/src/checks/not-listening.js

function notListening({ requirements, judged, waitedMs }) {
    const silent = judged.filter(({ verdict }) => verdict === 'not-listening');
    return requirements.flatMap((requirement) => {
        const own = silent.filter((one) => one.requirement === requirement);
        const ranges = (0,port/* joinPorts */.v6)(own.map(({ endpoint }) => endpoint.port));
        return ranges.length === 0 ? [] : [{ kind: 'not-listening', requirement, ranges, waitedMs }];
    });
}

// EXTERNAL MODULE: ./lib/src/checks/port-declared-twice.js
var port_declared_twice = __nccwpck_require__(5362);
// EXTERNAL MODULE: ./lib/src/checks/port-ephemeral.js
var port_ephemeral = __nccwpck_require__(6650);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __nccwpck_require__(5083);
;// CONCATENATED MODULE: ./lib/src/checks/port-in-use.js

function portInUse({ judged }) {
    const found = [];
    for (const { requirement, endpoint, verdict, blockers, own } of judged) {
        if (verdict !== 'in-use')
            continue;
        const one = { kind: 'port-in-use', requirement, endpoint, listeners: [...blockers, ...own] };
        const last = found.at(-1);
        if (last !== undefined && goesOn(last, one))
            last.range = { low: last.endpoint.port, high: endpoint.port };
        else
            found.push(one);
    }
    return found;
}
function goesOn(last, { requirement, endpoint, listeners }) {
    const high = last.range?.high ?? last.endpoint.port;
    if (last.requirement !== requirement || high + 1 !== endpoint.port)
        return false;
    const lessee = lesseeOf(listeners);
    return lessee !== undefined && lessee === lesseeOf(last.listeners);
}
function lesseeOf(listeners) {
    if (!listeners.every((one) => (0,listener/* isLeased */.PA)(one) && !(0,listener/* isOwnLease */.jG)(one)))
        return undefined;
    const holders = listeners.flatMap((one) => one.holders);
    return JSON.stringify(holders.map(({ lease, process, unknown }) => [lease?.id, lease?.name, process?.pid, unknown]));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-lingering.js
function portLingering({ judged }) {
    return judged
        .filter(({ verdict, endpoint }) => verdict === 'reuse-only' && endpoint.protocol === 'tcp')
        .map(({ requirement, endpoint, blockers, own }) => ({
        kind: 'port-lingering',
        requirement,
        endpoint,
        listeners: [...blockers, ...own],
    }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-privileged.js

function portPrivileged({ judged, snapshot }) {
    const { unprivilegedStart } = snapshot.limits;
    const refused = judged.filter(({ verdict }) => verdict === 'refused');
    const lowest = Math.min(...refused.map(({ endpoint }) => endpoint.port));
    return [
        ...firstOfEachNeed(refused.filter(({ endpoint }) => endpoint.port < unprivilegedStart)),
        ...refused.filter(({ endpoint }) => endpoint.port >= unprivilegedStart),
    ].map(({ requirement, endpoint, errno = 'EACCES' }) => {
        const single = { low: endpoint.port, high: endpoint.port };
        const below = (0,port/* intersectRanges */.im)(requirement.range, { low: port/* LOWEST_PORT */.H_, high: unprivilegedStart - 1 });
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

;// CONCATENATED MODULE: ./lib/src/checks/port-remapped.js
function portRemapped({ moves }) {
    return moves.map(({ requirement, from, judged }) => ({
        kind: 'port-remapped',
        requirement,
        from,
        verdicts: [...new Set(judged.map(({ verdict }) => verdict))],
        listeners: judged.flatMap(({ blockers, own }) => [...blockers, ...own]),
    }));
}

;// CONCATENATED MODULE: ./lib/src/checks/port-shared.js
function portShared({ judged }) {
    return judged.flatMap((one) => {
        const listeners = sharers(one);
        const { requirement, endpoint } = one;
        return listeners === undefined ? [] : [{ kind: 'port-shared', requirement, endpoint, listeners }];
    });
}
function sharers({ verdict, endpoint, blockers, neighbours }) {
    if (verdict === 'reuse-only' && endpoint.protocol === 'udp')
        return blockers;
    return verdict === 'usable' && neighbours.length > 0 ? neighbours : undefined;
}

;// CONCATENATED MODULE: ./lib/src/checks/range-exhausted.js
function rangeExhausted({ shortages }) {
    return shortages.map((shortage) => ({ kind: 'range-exhausted', shortage }));
}

;// CONCATENATED MODULE: ./lib/src/checks/wrong-holder.js

function wrongHolder(evidence) {
    const taken = (0,lease_taken/* leaseTaken */.C)(evidence);
    return evidence.judged
        .filter(({ verdict, endpoint }) => verdict === 'wrong-holder' && !taken.some((one) => one.endpoint === endpoint))
        .map(({ requirement, endpoint, blockers }) => ({
        kind: 'wrong-holder',
        requirement,
        endpoint,
        listeners: blockers,
        isInJob: evidence.snapshot.viewer.job !== undefined,
    }));
}

;// CONCATENATED MODULE: ./lib/src/checks/index.js













const CHECKS = {
    'port-in-use': portInUse,
    'address-unavailable': addressUnavailable,
    'port-privileged': portPrivileged,
    'port-declared-twice': port_declared_twice/* portDeclaredTwice */.IX,
    'port-lingering': portLingering,
    'port-shared': portShared,
    'port-ephemeral': port_ephemeral/* portEphemeral */.T,
    'not-listening': notListening,
    'wrong-holder': wrongHolder,
    'lease-taken': lease_taken/* leaseTaken */.C,
    'port-remapped': portRemapped,
    'range-exhausted': rangeExhausted,
    'host-unreadable': hostUnreadable,
};
function runChecks(evidence) {
    return Object.values(CHECKS).flatMap((check) => check(evidence));
}


/***/ }),

/***/ 2851:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leaseTaken)
/* harmony export */ });
/* harmony import */ var _model_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5545);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);


function leaseTaken({ judged, leases, snapshot, }) {
    return judged.flatMap((one) => {
        const { requirement, endpoint, own } = one;
        const name = leaseNameOf(one, leases);
        if (requirement.expect === undefined || name === undefined || isMeant(one))
            return [];
        const { viewer } = snapshot;
        const strangers = (0,_model_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .outsidersAmong */ .f9)((0,_model_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .strangersAmong */ .KA)(requirement, (0,_model_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .serversAt */ .Eg)(endpoint, one.blockers), viewer), viewer);
        if (strangers.length === 0)
            return [];
        return [{ kind: 'lease-taken', requirement, endpoint, listeners: [...strangers, ...own], name }];
    });
}
function isMeant({ requirement, verdict }) {
    return requirement.by !== undefined && verdict === 'listening';
}
function leaseNameOf({ endpoint, own, requirement }, leases) {
    const [kept] = own.flatMap(({ holders }) => holders.flatMap(({ lease }) => lease ?? []));
    if (kept !== undefined)
        return kept.name ?? requirement.name;
    return leases.find(({ range }) => (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h$)(endpoint.port, range))?.name;
}


/***/ }),

/***/ 5362:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ clash),
/* harmony export */   IX: () => (/* binding */ portDeclaredTwice),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3715);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);


function portDeclaredTwice({ requirements }) {
    return clashesAmong(requirements);
}
function placesOf(requirements) {
    return new Map(requirements.map((requirement, index) => [requirement, index]));
}
function clashesAmong(requirements) {
    const place = placesOf(requirements);
    const findings = [];
    let open = [];
    const wanted = requirements.filter(({ expect }) => expect === undefined);
    for (const next of wanted.toSorted((a, b) => a.range.low - b.range.low)) {
        open = open.filter(({ range }) => range.high >= next.range.low);
        const other = open.find((one) => meet(one, next));
        if (other === undefined)
            open.push(next);
        else
            findings.push(clash(other, next, place));
    }
    return inOrder(findings, place);
}
function inOrder(findings, place) {
    return findings.sort((a, b) => (place.get(a.requirement) ?? 0) - (place.get(b.requirement) ?? 0));
}
function meet(a, b) {
    return a.protocol === b.protocol && !areApart(a, b) && (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOverlap */ .qd)(a.address, b.address);
}
function areApart({ declared: one }, { declared: other }) {
    return one !== undefined && other !== undefined && one.group !== other.group;
}
function clash(a, b, place) {
    const [earlier, requirement] = (place.get(a) ?? 0) < (place.get(b) ?? 0) ? [a, b] : [b, a];
    const range = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectRanges */ .im)(a.range, b.range) ?? b.range;
    return { kind: 'port-declared-twice', requirement, earlier, range };
}


/***/ }),

/***/ 6650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ portEphemeral),
/* harmony export */   y: () => (/* binding */ ephemeralByDefault)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);


function portEphemeral({ requirements, leases, snapshot, reservation }) {
    const { ephemeral, reserved } = snapshot.limits;
    if (ephemeral === undefined)
        return [];
    const held = new Map(leases.map(({ name, isHeld }) => [name, isHeld]));
    const exposed = requirements
        .filter(({ expect }) => expect === undefined)
        .map((requirement) => ({ requirement, ranges: exposedRanges(requirement.range, ephemeral, reserved) }))
        .filter(({ ranges }) => ranges.length > 0);
    const toReserve = [
        ...reserved,
        ...exposed.flatMap(({ requirement, ranges }) => (held.get(requirement.name) ? [] : ranges)),
    ];
    const unreserved = reservation?.failed === undefined ? undefined : reservation;
    return exposed.map(({ requirement, ranges }) => ({
        kind: 'port-ephemeral',
        ...leaseOf(held.get(requirement.name)),
        requirement,
        ranges,
        ephemeral,
        reserved,
        toReserve,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ isHeld: isHeld(requirement, leases) || undefined, unreserved }),
    }));
}
function leaseOf(isHeld) {
    return isHeld === undefined ? {} : { lease: isHeld ? 'held' : 'listed' };
}
const DEFAULTS = [
    { systems: ['Linux'], ephemeral: { low: 32_768, high: 49_151 } },
    { systems: ['Linux', 'macOS', 'Windows'], ephemeral: { low: 49_152, high: 60_999 } },
    { systems: ['macOS', 'Windows'], ephemeral: { low: 61_000, high: _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG } },
];
function ephemeralByDefault(requirement) {
    const met = DEFAULTS.filter(({ ephemeral: { low, high } }) => requirement.range.high >= low && requirement.range.low <= high);
    if (met.length === 0)
        return undefined;
    const ranges = met.flatMap((one) => (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectRanges */ .im)(requirement.range, one.ephemeral) ?? []);
    const systems = [...new Set(met.flatMap((one) => one.systems))];
    const low = systems.includes('Linux') ? 32_768 : 49_152;
    const ephemeral = { low, high: systems.length === 1 ? 60_999 : _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG };
    return { kind: 'port-ephemeral', requirement, ranges, ephemeral, reserved: [], toReserve: ranges, systems };
}
function exposedRanges(range, ephemeral, reserved) {
    const inside = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectRanges */ .im)(range, ephemeral);
    return inside === undefined ? [] : (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractRanges */ .N1)(inside, reserved);
}
function isHeld({ name, range, protocol }, leases) {
    const isOf = (lease) => lease.name === name && lease.range.low === range.low && lease.range.high === range.high;
    return protocol === 'tcp' && leases.some((lease) => lease.isHeld && isOf(lease));
}


/***/ }),

/***/ 8507:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9666);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6080);



const CHECKS = ['check', 'who', 'services', 'run'];
const APART = ['leases', 'lint', 'undo', 'health', 'hook'];
const COMMANDS = [...CHECKS, ...APART];
function isApart(command) {
    return APART.some((known) => known === command);
}
function commandOf(words) {
    const [first = '', ...rest] = words;
    const command = COMMANDS.find((known) => known === first);
    if (command !== undefined)
        return { command, specs: rest };
    if (/^[a-z]+$/i.test(first) && first !== 'any')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${first}" is no command (${COMMANDS.join(', ')}), and no port such as 6379 or web=any`);
    return { command: 'check', specs: words };
}
function parseCommandLine(args) {
    const { tokens, positionals, values } = parseOptions(args);
    const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
    const isRun = tokens.slice(0, Math.max(end, 0)).find((token) => token.kind === 'positional')?.value === 'run';
    const words = isRun ? args.slice((tokens[end]?.index ?? 0) + 1) : [];
    return { values, words, positionals: positionals.slice(0, positionals.length - words.length) };
}
function parseOptions(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            tokens: true,
            allowPositionals: true,
            options: {
                config: { type: 'string' },
                file: { type: 'string', multiple: true },
                'already-up': { type: 'string' },
                'fail-on': { type: 'string' },
                services: { type: 'string' },
                'on-conflict': { type: 'string' },
                hold: { type: 'string' },
                reserve: { type: 'string' },
                resolve: { type: 'string', multiple: true },
                pool: { type: 'string' },
                exclude: { type: 'string', multiple: true },
                urls: { type: 'string' },
                'write-env': { type: 'string' },
                'env-file': { type: 'string' },
                'compose-override': { type: 'string' },
                wait: { type: 'string' },
                prometheus: { type: 'string' },
                ignore: { type: 'string', multiple: true },
                fix: { type: 'boolean' },
                sarif: { type: 'string' },
                json: { type: 'boolean' },
                quiet: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${error.message.split(/\.\s/)[0]} (port-preflight --help lists what there is)`);
    }
}
function optionsOf(values) {
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({
        config: values.config,
        files: values.file?.join('\n'),
        alreadyUp: values['already-up'],
        failOn: values['fail-on'],
        ignore: values.ignore?.join(','),
        onConflict: values['on-conflict'],
        hold: values.hold,
        reserve: values.reserve,
        resolve: values.resolve?.join(','),
        pool: values.pool,
        exclude: values.exclude?.join(','),
        urls: values.urls,
        envFile: values['write-env'],
        composeOverride: values['compose-override'],
        wait: values.wait,
    });
}


/***/ }),

/***/ 4237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
async function loadFiles(handover) {
    if (handover.envFile === undefined && handover.compose === undefined)
        return undefined;
    const files = await __nccwpck_require__.e(/* import() */ 9997).then(__nccwpck_require__.bind(__nccwpck_require__, 9997));
    files.checkFiles(handover, process.cwd());
    return files;
}


/***/ }),

/***/ 9898:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7233);

async function find(evidence, files) {
    const findings = [...(await checkFiles(files)), ...(await check(evidence))];
    return { findings, advise: findings.length === 0 ? adviseNothing : await loadAdvice(evidence.snapshot) };
}
async function check(evidence) {
    if (evidence.snapshot.inventory === undefined)
        return (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .runChecks */ .J)(evidence);
    const { runServiceChecks } = await __nccwpck_require__.e(/* import() */ 1395).then(__nccwpck_require__.bind(__nccwpck_require__, 1395));
    return runServiceChecks(evidence);
}
async function checkFiles(files = []) {
    return files.some(mayBeWrong) ? (await __nccwpck_require__.e(/* import() */ 3237).then(__nccwpck_require__.bind(__nccwpck_require__, 3237))).runNeedFileChecks(files) : [];
}
function mayBeWrong({ declarations, faults }) {
    return faults.length > 0 || declarations.some(({ copies }) => copies !== undefined);
}
async function loadAdvice(snapshot) {
    const { adviserFor } = await Promise.all(/* import() */[__nccwpck_require__.e(3922), __nccwpck_require__.e(3563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3922));
    return adviserFor(snapshot);
}
function adviseNothing() {
    return [];
}


/***/ }),

/***/ 1577:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3715);

async function probe(endpoint) {
    if (endpoint.protocol === 'tcp')
        return { endpoint, reuse: await bindTcp(endpoint) };
    const plain = await bindUdp(endpoint, false);
    return { endpoint, plain, reuse: plain === 'EADDRINUSE' ? await bindUdp(endpoint, true) : plain };
}
async function bindTcp({ address, port }) {
    const { createServer } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7030, 23));
    const server = createServer((socket) => socket.destroy());
    const place = address === _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? {} : { host: address, ipv6Only: isIpv6(address) };
    const outcome = await settle(server, () => server.listen({ port, exclusive: true, backlog: 1, ...place }));
    if (outcome === 'ok')
        await new Promise((resolve) => server.close(resolve));
    return outcome;
}
async function bindUdp({ address, port, protocol }, reuseAddr) {
    const { createSocket } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1314, 23));
    const host = address === _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_IPV6 */ .bY : address;
    const type = isIpv6(host) ? 'udp6' : 'udp4';
    const socket = createSocket({ type, reuseAddr, ipv6Only: isIpv6(address) });
    const outcome = await settle(socket, () => socket.bind({ port, address: host, exclusive: true }));
    await new Promise((resolve) => socket.close(resolve));
    const isIpv4Only = address === _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 && outcome === 'EAFNOSUPPORT';
    return isIpv4Only ? bindUdp({ address: _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_IPV4 */ .$F, port, protocol }, reuseAddr) : outcome;
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


/***/ }),

/***/ 6902:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ msLeft),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   XR: () => (/* binding */ LATE)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9861);


const DEADLINE_MS = 2_000;
const ends = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
function withDeadline(work) {
    return ends.run((0,_model_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .nowMs */ .T)() + DEADLINE_MS, work);
}
function msLeft() {
    const end = ends.getStore();
    return end === undefined ? DEADLINE_MS : Math.max(0, Math.ceil(end - (0,_model_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .nowMs */ .T)()));
}
const LATE = `did not answer within ${DEADLINE_MS / 1_000} s`;


/***/ }),

/***/ 1075:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dy: () => (/* binding */ untilAsked),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6902);



const GRACE_MS = 100;
const MAX_BYTES = 16 * 1024 * 1024;
async function untilAsked() {
    await __nccwpck_require__.e(/* import() */ 6993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
}
async function ask(file, args, answered = 0) {
    const ms = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .msLeft */ .Id)();
    if (ms === 0)
        return { failed: `${file} ${_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .LATE */ .XR}` };
    const { execa } = await __nccwpck_require__.e(/* import() */ 6993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
    if (!hasRoom())
        return { failed: `${file} failed: too many files are open` };
    const question = execa(file, args, {
        reject: false,
        stdin: 'ignore',
        stderr: 'ignore',
        timeout: ms,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_BYTES,
        cwd: '/',
        extendEnv: false,
        env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    });
    const deadline = setTimeout(() => question.stdout.destroy(), ms + GRACE_MS);
    const result = await question;
    clearTimeout(deadline);
    if (!result.failed || (result.exitCode === answered && result.stdout !== ''))
        return { stdout: result.stdout };
    if (result.timedOut)
        return { failed: `${file} ${_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .LATE */ .XR}` };
    if (result.code === 'ENOENT')
        return { failed: `${file} is not installed` };
    return { failed: `${file} failed: ${result.code ?? result.signal ?? `exit code ${result.exitCode}`}` };
}
async function feed(file, args, input) {
    const { execa } = await __nccwpck_require__.e(/* import() */ 6993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
    const work = execa(file, args, {
        reject: false,
        stdout: 'ignore',
        cwd: '/',
        extendEnv: false,
        env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    });
    work.stdin.on('error', () => { }).end(input);
    let late;
    const deadline = new Promise((resolve) => {
        late = setTimeout(() => {
            work.kill('SIGKILL');
            for (const stream of [work.stdin, work.stderr])
                stream.destroy();
            work.unref();
            resolve({ failed: `${file} ${_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .LATE */ .XR}`, isLate: true });
        }, (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .msLeft */ .Id)());
    });
    const done = work.then(({ failed, code, stderr, exitCode }) => {
        if (!failed)
            return {};
        if (code === 'ENOENT')
            return { failed: `${file} is not installed` };
        if (code === 'EACCES')
            return { failed: `${file} is not there for this user` };
        return { failed: stderr.trim().split('\n').at(-1) || `${file} failed: ${code ?? `exit code ${exitCode}`}` };
    });
    return Promise.race([done, deadline]).finally(() => clearTimeout(late));
}
async function carryOut({ file, args, env = {}, longestMs }) {
    const { execa } = await __nccwpck_require__.e(/* import() */ 6993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
    const work = execa(file, args, {
        reject: false,
        stdin: 'ignore',
        maxBuffer: MAX_BYTES,
        cwd: '/',
        extendEnv: false,
        env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
    });
    let late;
    const deadline = new Promise((resolve) => {
        late = setTimeout(() => {
            work.kill('SIGKILL');
            for (const stream of [work.stdout, work.stderr])
                stream.destroy();
            work.unref();
            resolve({ failed: `it did not end within ${longestMs / 1_000} s`, isLate: true });
        }, longestMs);
    });
    const done = work.then(({ failed, code, stdout, stderr, exitCode }) => {
        if (!failed)
            return {};
        if (code === 'ENOENT')
            return { failed: `${file} is not installed`, isUnmade: true };
        return { failed: lastLine(stderr) || lastLine(stdout) || `${code ?? `exit code ${exitCode}`}` };
    });
    return Promise.race([done, deadline]).finally(() => clearTimeout(late));
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
const FILES_OF_PROGRAM = 10;
function hasRoom() {
    const files = [];
    try {
        for (let count = 0; count < FILES_OF_PROGRAM; count++)
            files.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/', 'r'));
        return true;
    }
    catch {
        return false;
    }
    finally {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 743:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __nccwpck_require__(6080);
;// CONCATENATED MODULE: ./lib/src/host/unsupported.js

function unsupported(system) {
    const refuse = async () => {
        throw new errors/* HostError */.d(`${system} is not supported yet: run port-preflight on Linux`);
    };
    return {
        ...{ look: refuse, survey: refuse, lease: refuse, leases: refuse, release: refuse },
        ...{ reserve: refuse, unreserve: refuse, pruneReserved: refuse, reserved: refuse },
        ...{ act: refuse, takeBack: refuse, undo: refuse, forget: refuse, vitals: refuse },
    };
}

;// CONCATENATED MODULE: ./lib/src/host/darwin/host.js

const darwinHost = unsupported('macOS');

// EXTERNAL MODULE: ./lib/src/host/linux/look.js + 3 modules
var look = __nccwpck_require__(1655);
;// CONCATENATED MODULE: ./lib/src/host/linux/host.js

const linuxHost = {
    async look(wanted, { services = false, isNameless = false } = {}) {
        if (!services)
            return (0,look/* look */.O)(wanted, { isNameless });
        const { readInventory } = await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(6555), __nccwpck_require__.e(6840), __nccwpck_require__.e(8398), __nccwpck_require__.e(1506), __nccwpck_require__.e(3649), __nccwpck_require__.e(5937), __nccwpck_require__.e(6748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6748));
        const { told, ...shared } = await readInventory();
        const [snapshot, { inventory, gaps }] = await Promise.all([(0,look/* look */.O)(wanted, shared), told]);
        return { ...snapshot, inventory, gaps: [...snapshot.gaps, ...gaps] };
    },
    async survey(isThorough) {
        return (await __nccwpck_require__.e(/* import() */ 3232).then(__nccwpck_require__.bind(__nccwpck_require__, 3232))).survey(isThorough);
    },
    async lease(orders, id) {
        return (await __nccwpck_require__.e(/* import() */ 3232).then(__nccwpck_require__.bind(__nccwpck_require__, 3232))).lease(orders, id);
    },
    async leases() {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(3541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3541))).listLeases();
    },
    async release(sets) {
        return (await __nccwpck_require__.e(/* import() */ 7108).then(__nccwpck_require__.bind(__nccwpck_require__, 7108))).release(sets);
    },
    async reserve(order) {
        return (await __nccwpck_require__.e(/* import() */ 4973).then(__nccwpck_require__.bind(__nccwpck_require__, 4973))).reserve(order);
    },
    async unreserve(id) {
        return (await __nccwpck_require__.e(/* import() */ 4973).then(__nccwpck_require__.bind(__nccwpck_require__, 4973))).unreserve(id);
    },
    async pruneReserved() {
        return (await __nccwpck_require__.e(/* import() */ 4973).then(__nccwpck_require__.bind(__nccwpck_require__, 4973))).pruneReserved();
    },
    async act(order, pace) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(3240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3240))).act(order, pace);
    },
    async takeBack(kept) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(8302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8302))).undoOne(kept);
    },
    async undo(id) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(8302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8302))).undo(id);
    },
    async forget(id) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(8302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8302))).forgetUndo(id);
    },
    async vitals() {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(8398), __nccwpck_require__.e(5295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5295))).readVitals();
    },
    async reserved() {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(8140)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8140))).listReserved();
    },
};

;// CONCATENATED MODULE: ./lib/src/host/windows/host.js

const windowsHost = unsupported('Windows');

;// CONCATENATED MODULE: ./lib/src/host/index.js




const HOSTS = { linux: linuxHost, darwin: darwinHost, win32: windowsHost };
function hostOf(platform) {
    const host = HOSTS[platform];
    if (host === undefined)
        throw new errors/* HostError */.d(`${platform} is not supported: Linux is`);
    return host;
}


/***/ }),

/***/ 6585:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errnoName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function errnoName(errno) {
    return Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}


/***/ }),

/***/ 5882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readLeased)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3715);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6080);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5083);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1844);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5691);





function readLeased(wanted) {
    try {
        const named = [...(0,_name_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)()];
        return { leased: named.flatMap(([port, inode]) => leasedAs(port, inode, wanted)), gaps: [] };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d))
            throw error;
        const { code = 'unknown error' } = error.cause;
        return { leased: [], gaps: [unreadable(code)] };
    }
}
function leasedAs(port, inode, wanted) {
    const protocols = new Set(wanted.flatMap(({ protocol, range }) => ((0,_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .isInRange */ .h$)(port, range) ? protocol : [])));
    return [...protocols].map((protocol) => ({
        endpoint: { protocol, address: _model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_ADDRESS */ .A4, port },
        state: 'leased',
        uid: _model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_UID */ .jq,
        inode,
        holders: [],
    }));
}
function unreadable(reason) {
    return { subject: 'which ports are leased', reason, command: `cat ${_name_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TABLE */ .Bt}`, affects: 'verdict' };
}


/***/ }),

/***/ 5691:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ TABLE),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   Nw: () => (/* binding */ parseNamed),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   r6: () => (/* binding */ readNames)
/* harmony export */ });
/* unused harmony export parseNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6080);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6841);



const PREFIX = 'port-preflight/';
const MOST_BYTES = 108;
function nameOf(port) {
    return `\0${PREFIX}${port}`.padEnd(MOST_BYTES, '\0');
}
const TABLE = '/proc/net/unix';
const MARK = ` @${PREFIX}`;
const LINE_FEED = 10;
const ROW = /^[\da-f]+: [\dA-F]+ [\dA-F]+ \d{8} 0001 01 +([1-9]\d*) @port-preflight\/([1-9]\d{0,4})@*$/;
function readNames() {
    return portsOf(readNamed());
}
function parseNames(table) {
    return portsOf(parseNamed(Buffer.from(table, 'latin1')));
}
function portsOf(named) {
    return (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_1__/* .portSet */ .S9)(named.map(([port]) => ({ low: port, high: port })));
}
function readNamed() {
    try {
        return parseNamed((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(TABLE));
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT')
            return [];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d(`which ports are leased cannot be seen: ${TABLE}: ${code}`, { cause });
    }
}
function parseNamed(table) {
    const found = [];
    for (let at = table.indexOf(MARK); at !== -1; at = table.indexOf(MARK, at + 1)) {
        const lineFeed = table.indexOf(LINE_FEED, at);
        const row = table.toString('latin1', table.lastIndexOf(LINE_FEED, at) + 1, lineFeed === -1 ? undefined : lineFeed);
        const [, inode, port] = ROW.exec(row) ?? [];
        if (port !== undefined && Number(port) < 65_536)
            found.push([Number(port), Number(inode)]);
    }
    return found;
}


/***/ }),

/***/ 4909:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   Fl: () => (/* binding */ parseEphemeral),
/* harmony export */   yq: () => (/* binding */ parseReserved)
/* harmony export */ });
/* unused harmony export parseUnprivilegedStart */
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3557);

const DEFAULT_UNPRIVILEGED_START = 1024;
function readLimits() {
    const gaps = [];
    const read = (name) => {
        try {
            return (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .readSetting */ .L)(name);
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
function parseUnprivilegedStart(text) {
    const start = Number.parseInt(text, 10);
    return Number.isNaN(start) ? DEFAULT_UNPRIVILEGED_START : start;
}
function parseEphemeral(text) {
    const [low, high] = text.trim().split(/\s+/).map(Number);
    return low && high ? { low, high } : undefined;
}
function parseReserved(text) {
    return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, low, high]) => ({
        low: Number(low),
        high: Number(high ?? low),
    }));
}


/***/ }),

/***/ 1655:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __nccwpck_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/by-port.js
var by_port = __nccwpck_require__(1572);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __nccwpck_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __nccwpck_require__(1726);
// EXTERNAL MODULE: ./lib/src/host/bind.js
var bind = __nccwpck_require__(1577);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/leased-ports.js
var leased_ports = __nccwpck_require__(5882);
// EXTERNAL MODULE: ./lib/src/host/linux/limits.js
var linux_limits = __nccwpck_require__(4909);
// EXTERNAL MODULE: ./lib/src/host/linux/plain-viewer.js
var plain_viewer = __nccwpck_require__(5564);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __nccwpck_require__(1844);
;// CONCATENATED MODULE: ./lib/src/host/linux/probe-plan.js



const BIND_EACH_UP_TO = 256;
function planProbes(wanted, listeners, circumstances) {
    const known = (0,by_port/* byPort */.v)(listeners);
    return wanted.flatMap((one) => {
        const rows = rowsOf(one, known);
        const certain = certainPorts(one, rows);
        const isEach = circumstances.areTablesPartial || (0,port/* rangeSize */.xh)(one.range) <= BIND_EACH_UP_TO;
        const ports = isEach ? [...(0,port/* portsOf */.a5)(one.range)] : samplePorts(one, rows, circumstances.unprivilegedStart);
        return ports
            .filter((port) => !certain.has(port))
            .map((port) => ({ protocol: one.protocol, address: one.address, port }));
    });
}
function withoutCertain(wanted, listeners) {
    const known = (0,by_port/* byPort */.v)(listeners);
    return wanted.filter((one) => certainPorts(one, rowsOf(one, known)).size < (0,port/* rangeSize */.xh)(one.range));
}
function certainPorts(one, rows) {
    return new Set(rows.filter((row) => isCertain(row, one)).map(({ endpoint }) => endpoint.port));
}
function rowsOf({ protocol, address, range }, listeners) {
    const isOn = ({ endpoint }) => endpoint.protocol === protocol && (0,model_address/* addressesOverlap */.qd)(endpoint.address, address);
    return listeners.in(range).filter(isOn);
}
function isCertain({ endpoint, state }, { address }) {
    const mayBeV6Only = endpoint.address === model_address/* ANY_ADDRESS */.A4 && (0,model_address/* familyOf */.Ap)(address) === 'ipv4';
    return state === 'listen' && !mayBeV6Only && !address.includes('%');
}
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

// EXTERNAL MODULE: ./lib/src/host/linux/tables.js
var linux_tables = __nccwpck_require__(9928);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __nccwpck_require__(1075);
// EXTERNAL MODULE: ./lib/src/host/linux/errno.js
var linux_errno = __nccwpck_require__(6585);
;// CONCATENATED MODULE: ./lib/src/host/linux/plain-bind.js



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
async function plainRefusals(wanted) {
    const args = wanted.flatMap(({ address, range }) => [
        ...bindArguments(address),
        String(range.low),
        String(range.high),
    ]);
    const answer = await (0,exec/* ask */.kA)('perl', ['-e', BIND_EACH, '--', ...args]);
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
        outcome: (0,linux_errno/* errnoName */.g)(Number(errno)),
    }));
}

// EXTERNAL MODULE: ./lib/src/host/linux/socket-counters.js
var socket_counters = __nccwpck_require__(4884);
;// CONCATENATED MODULE: ./lib/src/host/linux/unlisted.js





const NOTHING = { unlisted: [], isUntried: false, gaps: [] };
async function searchUnlisted(asked, tables) {
    const tcp = asked.filter(({ protocol }) => protocol === 'tcp');
    const wanted = withoutCertain(tcp, tables.listeners);
    if (wanted.length === 0 || !(0,socket_counters/* mayHaveUnlistedTcp */.nb)(tables.tcpSockets, tables.counters))
        return NOTHING;
    const refusals = await plainRefusals(wanted);
    if ('failed' in refusals)
        return { ...NOTHING, isUntried: true, gaps: [untried(refusals.failed)] };
    const listeners = (0,by_port/* byPort */.v)(tables.listeners);
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

;// CONCATENATED MODULE: ./lib/src/host/linux/look.js











const MOST_LOOKS = 4;
const LONGEST_PAUSE_MS = 25;
async function look(wanted, { isNameless = false, ...shared } = {}) {
    let puzzles = [];
    for (let looks = 1;; looks++) {
        const isLast = looks === MOST_LOOKS;
        const seen = await see(wanted);
        if (isLast || seen.puzzles.every((puzzle) => puzzles.includes(puzzle))) {
            const { puzzles: _, unexplained, ...rest } = seen;
            if (isNameless)
                return { ...rest, viewer: (0,plain_viewer/* plainViewer */.d)() };
            const named = await explain(seen.listeners, { unexplained, ...shared });
            if (isLast || !hasVanished(wanted, named.listeners))
                return { ...rest, ...named, gaps: once([...seen.gaps, ...named.gaps]) };
        }
        puzzles = seen.puzzles;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE_MS));
    }
}
function once(gaps) {
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
async function see(wanted) {
    const { limits, gaps } = (0,linux_limits/* readLimits */.BU)();
    if (wanted.length === 0)
        return { listeners: [], probes: [], limits, gaps, unexplained: [], puzzles: [] };
    const tables = (0,linux_tables/* readTables */.g)(wanted);
    const { leased, gaps: unnamed } = (0,leased_ports/* readLeased */.T)(wanted);
    const toBind = wanted.filter(({ expect }) => expect === undefined);
    const { unlisted, isUntried, gaps: untried } = await searchUnlisted(toBind, tables);
    const areTablesPartial = isUntried || tables.gaps.length > 0;
    const planned = planProbes(toBind, tables.listeners, {
        unprivilegedStart: limits.unprivilegedStart,
        areTablesPartial,
    });
    const probes = await probeEach(planned, unlisted);
    const [listeners, bound] = [(0,by_port/* byPort */.v)(tables.listeners), (0,by_port/* byPort */.v)(probes)];
    const refused = probes.filter((one) => isUnexplained(one, listeners.at(one.endpoint.port)));
    const unexplained = refused.map(({ endpoint }) => endpoint);
    const sockets = (0,linux_tables/* withV6Only */.Z)(tables.listeners, (listener) => bound.at(listener.endpoint.port).some((one) => isIpv4Bound(one, listener)));
    return {
        listeners: [...sockets, ...leased],
        probes,
        limits,
        gaps: [...gaps, ...tables.gaps, ...unnamed, ...untried, ...probes.flatMap(unclearAnswer)],
        unexplained,
        puzzles: unexplained.map(model_endpoint/* formatEndpoint */.T0),
    };
}
async function explain(listeners, { sight, unexplained, ...asked }) {
    const isOpen = listeners.length === 0 && unexplained.length === 0;
    if (isOpen)
        return { listeners: [], gaps: [], viewer: sight?.viewer ?? (0,plain_viewer/* plainViewer */.d)() };
    const { explainHolders } = await Promise.all(/* import() */[__nccwpck_require__.e(1058), __nccwpck_require__.e(6840), __nccwpck_require__.e(1506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1506));
    return explainHolders(listeners, { unexplained, asked, ...(0,defined/* defined */.s)({ sight }) });
}
async function probeEach(planned, unlisted) {
    const plain = new Map(unlisted.map(({ endpoint, outcome }) => [(0,model_endpoint/* formatEndpoint */.T0)(endpoint), outcome]));
    const all = [...planned, ...unlisted.map(({ endpoint }) => endpoint)];
    const probes = [];
    for (const [key, endpoint] of new Map(all.map((one) => [(0,model_endpoint/* formatEndpoint */.T0)(one), one]))) {
        probes.push({ ...(await (0,bind/* probe */.d)(endpoint)), ...(0,defined/* defined */.s)({ plain: plain.get(key) }) });
    }
    return probes;
}
function hasVanished(wanted, listeners) {
    const isHeld = ({ inode, state, holders }) => inode === 0 || state === 'bound-inactive' || holders.some(({ process }) => process !== undefined);
    const unheld = listeners.filter((listener) => !isHeld(listener));
    if (unheld.length === 0)
        return false;
    const inodes = new Set([...(0,linux_tables/* readTables */.g)(wanted).listeners, ...(0,leased_ports/* readLeased */.T)(wanted).leased].map(({ inode }) => inode));
    return unheld.some(({ inode }) => !inodes.has(inode));
}
function isUnexplained({ endpoint, reuse, plain }, listeners) {
    const isRefused = reuse === 'EADDRINUSE' || plain === 'EADDRINUSE';
    return isRefused && !listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
}
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


/***/ }),

/***/ 5564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainViewer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9666);
/* harmony import */ var _own_program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5681);



function plainViewer() {
    const isNixos = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') ? true : undefined;
    return {
        uid: process.geteuid?.() ?? 0,
        ancestors: [process.pid],
        program: () => (0,_own_program_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProgram */ .D)(),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ isNixos }),
    };
}


/***/ }),

/***/ 8312:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   XM: () => (/* binding */ readProcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readProcFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function readLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function listPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
}


/***/ }),

/***/ 3557:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting),
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const SETTINGS = '/proc/sys/net/ipv4';
const USUAL_BYTES = 4_096;
const MOST_BYTES = 65_536 * 6 + 1;
function readSetting(name) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${SETTINGS}/${name}`, 'r');
    try {
        const text = readOnce(file, USUAL_BYTES);
        return text.length < USUAL_BYTES ? text : readOnce(file, MOST_BYTES);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readOnce(file, bytes) {
    const buffer = Buffer.allocUnsafe(bytes);
    return buffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, bytes, 0));
}


/***/ }),

/***/ 4884:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ readCounters),
/* harmony export */   g: () => (/* binding */ isEmptyTable),
/* harmony export */   nb: () => (/* binding */ mayHaveUnlistedTcp)
/* harmony export */ });
/* unused harmony exports parseCounters, countPrograms */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8312);


function readCounters(directory = '/proc/net') {
    const texts = ['sockstat', 'sockstat6'].map((name) => (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`${directory}/${name}`) ?? '');
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
function isEmptyTable(name, counters) {
    return counters !== undefined && counters.listed[name] === 0 && counters.timeWait === 0;
}
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
const OTHER_TABLES = ['unix', 'netlink', 'packet', 'udp', 'udp6'];
function hasMoreThanListed(sockets) {
    let unlisted = sockets;
    return OTHER_TABLES.every((name) => {
        if (unlisted > 0)
            unlisted -= countPrograms(name, (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/net/${name}`) ?? '');
        return unlisted > 0;
    });
}
function countPrograms(name, text) {
    const rows = text
        .split('\n')
        .slice(1)
        .filter((row) => row.trim() !== '');
    if (name === 'netlink')
        return rows.filter((row) => !/^\S+\s+\d+\s+0\s/.test(row)).length;
    return name.startsWith('udp') ? rows.filter((row) => row.trim().split(/\s+/)[7] !== '0').length : rows.length;
}
function hasKernelServers() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/net/rpc');
}
const MOST_COUNTS = 2;
function isAllListed() {
    const namespaces = networkNamespaces();
    const countOnce = () => {
        const before = readCounters()?.tcpAllocated;
        const [listed, again] = [listedIn(namespaces), listedIn(namespaces)];
        return before !== undefined && listed === again && listed >= before && readCounters()?.tcpAllocated === before;
    };
    return Array.from({ length: MOST_COUNTS }).some(countOnce);
}
function networkNamespaces() {
    const byInode = new Map();
    for (const pid of (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)()) {
        const inode = inodeOf(`/proc/${pid}/net/sockstat`);
        if (inode !== undefined && !byInode.has(inode))
            byInode.set(inode, `/proc/${pid}/net`);
    }
    return [...byInode.values()];
}
function inodeOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).ino;
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


/***/ }),

/***/ 5165:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ parseSocketTable),
/* harmony export */   UR: () => (/* binding */ endOfListeners),
/* harmony export */   a0: () => (/* binding */ markPorts)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3715);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5083);


const LINE_FEED = 10;
const COLON = 58;
const ZERO = 48;
const LETTER_A = 65;
const SIX = 54;
const USER_HZ = 100;
const NO_SOCKETS = new Set([0x05, 0x06, 0x0c]);
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
function markPorts(table, busy, lingering) {
    for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length;) {
        const colon = portColon(table, start, table.length);
        if (colon === -1)
            return;
        const ports = isTimeWait(table, colon) ? lingering : busy;
        ports[readHex(table, colon + 1, 4)] = 1;
        start = table.indexOf(LINE_FEED, colon) + 1;
    }
}
function stateAt(table, colon) {
    return colon + (table[colon + 14] === COLON ? 20 : 44);
}
function isTimeWait(table, colon) {
    const state = stateAt(table, colon);
    return table[state] === ZERO && table[state + 1] === SIX;
}
function endOfListeners(table) {
    for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length;) {
        const lineFeed = table.indexOf(LINE_FEED, start);
        if (lineFeed === -1)
            return undefined;
        const colon = portColon(table, start, lineFeed);
        if (colon !== -1 && !isListening(table, colon))
            return start;
        start = lineFeed + 1;
    }
    return undefined;
}
function isListening(table, colon) {
    const state = stateAt(table, colon);
    return table[state] === ZERO && table[state + 1] === LETTER_A;
}
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
            : { peer: `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAddress */ .M0)(hexAddress(remote))}:${Number.parseInt(remotePort, 16)}` }),
        ...(timer === '03' ? { secondsLeft: Math.ceil(Number.parseInt(ticks, 16) / USER_HZ) } : {}),
        uid: Number(uid),
        inode: Number(inode),
        holders: [],
    };
}
function stateOf(number, protocol) {
    const state = _model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .TCP_STATES */ .BF[number - 1];
    return protocol === 'udp' && state === 'close' ? 'unconnected' : state;
}
function boundAddress(hex) {
    const address = hexAddress(hex);
    return address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_IPV6 */ .bY ? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 : address;
}
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
function hexAddress(hex) {
    const words = hex.match(/.{8}/g) ?? [];
    const bytes = words.flatMap((word) => {
        const octets = (word.match(/../g) ?? []).map((octet) => Number.parseInt(octet, 16));
        return IS_LITTLE_ENDIAN ? octets.reverse() : octets;
    });
    if (bytes.length === 4)
        return bytes.join('.');
    return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpv6 */ .DU)(Array.from({ length: 8 }, (_, group) => ((bytes[group * 2] ?? 0) << 8) | (bytes[group * 2 + 1] ?? 0)));
}


/***/ }),

/***/ 9928:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withV6Only),
/* harmony export */   g: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3715);
/* harmony import */ var _model_by_port_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1572);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1726);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5083);
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6841);
/* harmony import */ var _socket_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4884);
/* harmony import */ var _socket_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5165);








function readTables(wanted) {
    const counters = (0,_socket_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .readCounters */ .MN)();
    const parts = _model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .PROTOCOLS */ .yv.flatMap((protocol) => {
        const ranges = wanted.filter((one) => one.protocol === protocol).map(({ range }) => range);
        const names = ranges.length === 0 ? [] : [protocol, `${protocol}6`];
        return names
            .filter((name) => !(0,_socket_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyTable */ .g)(name, counters))
            .map((name) => readTable(name, protocol, (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_5__/* .portSet */ .S9)(ranges)));
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
        const { listeners, sockets } = (0,_socket_table_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSocketTable */ .Hw)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), protocol, ports);
        return { listeners: withoutServed(listeners), tcpSockets: protocol === 'tcp' ? sockets : 0, gaps: [] };
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { listeners: [], tcpSockets: 0, gaps: isWithoutIpv6(name, code) ? [] : [unreadable(path, code, protocol)] };
    }
}
function isWithoutIpv6(name, code) {
    const counters = (0,_socket_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .readCounters */ .MN)();
    return code === 'ENOENT' && counters !== undefined && counters.listed[name] === undefined;
}
function unreadable(path, reason, protocol) {
    return { subject: `the sockets of ${path}`, reason, command: `cat ${path}`, affects: 'verdict', protocol };
}
function withoutServed(listeners) {
    const servers = (0,_model_by_port_js__WEBPACK_IMPORTED_MODULE_6__/* .byPort */ .v)(listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .gY));
    const isServed = ({ endpoint }) => servers.at(endpoint.port).some((server) => (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointsOverlap */ .ie)(server.endpoint, endpoint));
    return listeners.filter((listener) => (0,_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .gY)(listener) || !isServed(listener));
}
function withV6Only(listeners, isIpv4Free) {
    const servers = (0,_model_by_port_js__WEBPACK_IMPORTED_MODULE_6__/* .byPort */ .v)(listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .gY));
    return listeners.map((listener) => {
        const isOpen = listener.endpoint.address === _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_ADDRESS */ .A4 && (0,_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .gY)(listener);
        if (!isOpen || !(hasIpv4Twin(listener, servers) || isIpv4Free(listener)))
            return listener;
        return { ...listener, endpoint: { ...listener.endpoint, address: _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_IPV6 */ .bY } };
    });
}
function hasIpv4Twin({ endpoint }, servers) {
    const { protocol, port } = endpoint;
    return servers.at(port).some((other) => other.endpoint.protocol === protocol && other.endpoint.address === _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_IPV4 */ .$F);
}


/***/ }),

/***/ 5681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7641);



const ENTRIES = ['cli.js', 'action.js', 'post.js'];
function ownProgram([node = '', script = ''] = process.argv) {
    const entry = realOf(script);
    if (!ENTRIES.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(entry)))
        return undefined;
    return [node, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry), 'cli.js')].map(_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .XW).join(' ');
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 1610:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
function servicesOf(finding) {
    if (finding.kind === 'service-duplicated')
        return [...finding.sides, ...finding.dependents];
    return finding.kind === 'service-restarting' ? [finding.service, ...finding.dependents] : [];
}
function rangesOf(finding) {
    if (finding.kind === 'port-in-use' && finding.range !== undefined)
        return [finding.range];
    if ('endpoint' in finding)
        return [{ low: finding.endpoint.port, high: finding.endpoint.port }];
    if ('disputed' in finding)
        return finding.disputed.map(({ range }) => range);
    if ('service' in finding)
        return portsNamedBy(finding.service);
    if (finding.kind === 'port-remapped')
        return [finding.from.range];
    if (finding.kind === 'range-exhausted')
        return finding.shortage.ranges;
    if ('fault' in finding)
        return [];
    if (finding.kind === 'port-borrowed')
        return [{ low: finding.port, high: finding.port }];
    if ('ranges' in finding)
        return finding.ranges;
    if ('range' in finding)
        return [finding.range];
    return 'requirement' in finding ? [finding.requirement.range] : [];
}
function portsNamedBy({ failure }) {
    return (failure?.ports ?? []).map((port) => ({ low: port, high: port }));
}
function placeOf(finding) {
    if (finding.kind === 'range-exhausted')
        return finding.shortage.demand.origin;
    if ('fault' in finding)
        return finding.fault.origin;
    return 'requirement' in finding ? finding.requirement.origin : {};
}


/***/ }),

/***/ 3715:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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
function addressesOverlap(a, b) {
    const [familyA, familyB] = [familyOf(a), familyOf(b)];
    if (familyA === 'dual' || familyB === 'dual')
        return true;
    return familyA === familyB && (withoutZone(a) === withoutZone(b) || isWildcard(a) || isWildcard(b));
}
function withoutZone(address) {
    return address.replace(/%.*$/, '');
}
function parseAddress(text) {
    if (text === ANY_ADDRESS)
        return ANY_ADDRESS;
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
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

/***/ 1572:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ byPort)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3724);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);


function byPort(things) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(things, ({ endpoint }) => endpoint.port);
    const at = (port) => groups.get(port) ?? [];
    const ports = [...groups.keys()].sort((a, b) => a - b);
    const portsIn = (range) => (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(range) === 1
        ? [range.low].filter((port) => groups.has(port))
        : ports.filter((port) => (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h$)(port, range));
    return { at, portsIn, in: (range) => portsIn(range).flatMap(at) };
}


/***/ }),

/***/ 9861:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nowMs)
/* harmony export */ });
function nowMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
}


/***/ }),

/***/ 4575:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FILE_KINDS),
/* harmony export */   l: () => (/* binding */ FAULT_KINDS)
/* harmony export */ });
const FILE_KINDS = [
    'compose',
    'workflow',
    'devcontainer',
    'quadlet',
    'systemd',
    'supervisor',
    'procfile',
    'env-file',
    'kubernetes',
    'kind',
    'k3d',
    'config',
];
const FAULT_KINDS = [
    'file-unreadable',
    'port-unknown',
    'port-invalid',
    'port-sexagesimal',
    'port-unreachable',
    'port-overwritten',
];


/***/ }),

/***/ 9666:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(value) {
    const known = {};
    for (const key in value)
        if (value[key] !== undefined)
            known[key] = value[key];
    return known;
}


/***/ }),

/***/ 4716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Wk: () => (/* binding */ formatAny),
/* harmony export */   Xd: () => (/* binding */ isUnheld),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1844);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1476);


function sizeOf({ preferred }) {
    return preferred === undefined ? 1 : (0,_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(preferred.range);
}
function isOpen({ choices }) {
    return choices.length > 0;
}
function isNamed({ name, preferred, choices: [first] }) {
    if (preferred !== undefined)
        return name !== (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNeed */ .U)(preferred);
    return first?.kind !== 'any' || name !== formatAny(first);
}
function isUnheld(demand) {
    return isOpen(demand) && !demand.hold;
}
function formatAny({ range, protocol }) {
    return `any${range === undefined ? '' : ` ${(0,_port_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(range)}`}${protocol === 'tcp' ? '' : `/${protocol}`}`;
}


/***/ }),

/***/ 1726:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ formatEndpoint),
/* harmony export */   TF: () => (/* binding */ formatPort),
/* harmony export */   ie: () => (/* binding */ endpointsOverlap),
/* harmony export */   pB: () => (/* binding */ showHolders),
/* harmony export */   yv: () => (/* binding */ PROTOCOLS)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3715);

const PROTOCOLS = ['tcp', 'udp'];
function endpointsOverlap(a, b) {
    return a.protocol === b.protocol && a.port === b.port && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOverlap */ .qd)(a.address, b.address);
}
function showHolders({ port, protocol }, isByThreads = false) {
    return `sudo ss -Hanp${protocol === 'tcp' ? 't' : 'u'}${isByThreads ? 'T' : ''} 'sport = :${port}'`;
}
function formatEndpoint({ address, port, protocol }) {
    const host = address === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? '' : `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(address)}:`;
    return `${host}${formatPort({ port, protocol })}`;
}
function formatPort({ port, protocol }) {
    return `${port}/${protocol}`;
}


/***/ }),

/***/ 6080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}
class HostError extends Error {
    name = 'HostError';
}


/***/ }),

/***/ 5545:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ serversAt),
/* harmony export */   KA: () => (/* binding */ strangersAmong),
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   f9: () => (/* binding */ outsidersAmong),
/* harmony export */   m1: () => (/* binding */ judgeExpectation)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3715);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8957);
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5083);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4343);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6476);





function judgeExpectation({ by }, listeners, viewer) {
    if (listeners.length === 0)
        return 'not-listening';
    const owners = (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(listeners);
    if (areSeveral(owners) || owners.some((owner) => isStranger(owner, by, viewer)))
        return 'wrong-holder';
    return owners.length === 1 && owners.every((owner) => isRight(owner, by, viewer)) ? 'listening' : 'unknown';
}
function serversAt({ protocol, address, port }, listeners) {
    return listeners.filter(({ endpoint, ...rest }) => (0,_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .gY)({ endpoint, ...rest }) &&
        endpoint.port === port &&
        endpoint.protocol === protocol &&
        (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOverlap */ .qd)(endpoint.address, address));
}
function strangersAmong({ by }, listeners, viewer) {
    const right = new Set((0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(listeners).flatMap((owner) => (isRight(owner, by, viewer) ? owner.holders : [])));
    const strangers = listeners.flatMap((listener) => {
        const holders = listener.holders.filter((holder) => !right.has(holder));
        return holders.length > 0 || listener.holders.length === 0 ? [{ ...listener, holders }] : [];
    });
    return strangers.length === 0 ? listeners : strangers;
}
function outsidersAmong(listeners, { job }) {
    if (job === undefined)
        return [];
    return listeners.flatMap((listener) => {
        const holders = listener.holders.filter((holder) => isOfJob(holder, job) === false);
        return holders.length === 0 ? [] : [{ ...listener, holders }];
    });
}
function areSeveral(owners) {
    const known = owners.filter(({ name }) => name !== undefined);
    const uids = new Set(known.flatMap((owner) => [...owner.uids]));
    const hidden = owners.filter(({ name }) => name === undefined).flatMap((owner) => [...owner.uids]);
    const isOther = known.length > 0 ? hidden.some((uid) => !uids.has(uid)) : hidden.length > 1;
    return known.length > 1 || isOther;
}
function isRight(owner, by, viewer) {
    if (by !== undefined)
        return owner.name !== undefined && owner.holders.some((one) => isHeldBy(one, by, viewer));
    const { job } = viewer;
    if (job === undefined)
        return owner.name !== undefined || owner.inodes.size === 1;
    return owner.holders.every((holder) => isOfJob(holder, job) === true);
}
function isStranger(owner, by, viewer) {
    if (by !== undefined)
        return owner.name !== undefined && !isRight(owner, by, viewer);
    const { job } = viewer;
    return job !== undefined && owner.holders.some((holder) => isOfJob(holder, job) === false);
}
function isHeldBy(holder, by, { uid }) {
    const { manager, container } = (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .keepersOf */ .Pb)(holder);
    if (manager === undefined && container === undefined)
        return false;
    const owner = manager?.uid ?? container?.uid;
    const isAnothers = by.user === undefined && uid !== 0 && owner !== undefined && owner !== uid;
    const names = manager === undefined ? [{}] : [{ manager }, { manager: (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOf */ .FN)(manager) }];
    return !isAnothers && names.some((name) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedBy */ .$8)({ ...name, ...(container && { container }) }, by));
}
const MARKS = ['runId', 'attempt', 'job', 'runner', 'directory'];
function isOfJob({ run, process, container }, job) {
    if (run?.isOwn === true)
        return true;
    if (run?.isOwn === false)
        return false;
    if (run !== undefined && (!run.alive || isOfAnother(run, job)))
        return false;
    const isEngine = container !== undefined && (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .isForAllContainers */ .X_)(process?.command ?? '');
    if (isEngine || process?.startedAt === undefined || job.startedAt === undefined) {
        return run?.runId === undefined ? undefined : true;
    }
    return Date.parse(process.startedAt) >= Date.parse(job.startedAt);
}
function isOfAnother(run, job) {
    return MARKS.some((mark) => run[mark] !== undefined && run[mark] !== job[mark]);
}


/***/ }),

/***/ 1262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ CLASHES),
  mH: () => (/* binding */ FINDING_KINDS),
  Uv: () => (/* binding */ SIGN_KINDS)
});

// EXTERNAL MODULE: ./lib/src/model/declaration.js
var declaration = __nccwpck_require__(4575);
;// CONCATENATED MODULE: ./lib/src/model/file-finding.js

const FILE_FINDING_KINDS = [...declaration/* FAULT_KINDS */.l, 'port-fixed', 'port-unsafe', 'port-borrowed'];

;// CONCATENATED MODULE: ./lib/src/model/finding.js

const FINDING_KINDS = [
    'port-in-use',
    'port-lingering',
    'port-shared',
    'port-declared-twice',
    'port-privileged',
    'port-ephemeral',
    'address-unavailable',
    'service-duplicated',
    'service-restarting',
    'not-listening',
    'wrong-holder',
    'lease-taken',
    'port-remapped',
    'range-exhausted',
    ...FILE_FINDING_KINDS,
    'port-leaked',
    'host-unreadable',
];
const SIGN_KINDS = ['leftover', 'stale-lease', 'ephemeral-crowded', 'engine-down', 'runner-kill-mode'];
const CLASHES = ['now', 'next-boot', 'dormant'];


/***/ }),

/***/ 3724:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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

/***/ 8957:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ MANAGER_KINDS),
/* harmony export */   VR: () => (/* binding */ isServiceManager),
/* harmony export */   WM: () => (/* binding */ isRootlesskit),
/* harmony export */   X_: () => (/* binding */ isForAllContainers),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   rY: () => (/* binding */ UNNAMED)
/* harmony export */ });
const MANAGER_KINDS = ['systemd', 'supervisor', 'pm2', 'xinetd'];
const UNNAMED = '?';
function isHidden({ process, manager, container, kernel }) {
    return !process && !manager && !container && !kernel;
}
function programName(command) {
    const [program = ''] = command.split(' ', 1);
    return program.slice(program.lastIndexOf('/') + 1);
}
function isRootlesskit(command) {
    return /^(docker-)?rootlesskit$/.test(programName(command));
}
function isForAllContainers(command) {
    const isNetwork = /^(pasta(\.avx2)?|slirp4netns)$/.test(programName(command));
    return isRootlesskit(command) || programName(command) === 'dockerd' || (isNetwork && !command.includes('/netns/'));
}
function isServiceManager({ process, manager }) {
    return manager === undefined && /^(\/\S*\/)?(systemd|init)( |$)/.test(process?.command ?? '');
}


/***/ }),

/***/ 9337:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSignIgnored),
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1610);

function isIgnored(finding, rule) {
    return finding.kind === rule.kind && isWithin((0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .rangesOf */ .wA)(finding), rule);
}
function isSignIgnored({ kind, ranges }, rule) {
    return kind === rule.kind && isWithin(ranges, rule);
}
function isWithin(ranges, { range }) {
    if (range === undefined)
        return true;
    return ranges.length > 0 && ranges.every(({ low, high }) => low >= range.low && high <= range.high);
}


/***/ }),

/***/ 5083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ TCP_STATES),
/* harmony export */   PA: () => (/* binding */ isLeased),
/* harmony export */   _3: () => (/* binding */ formatPorts),
/* harmony export */   gY: () => (/* binding */ isServing),
/* harmony export */   jG: () => (/* binding */ isOwnLease),
/* harmony export */   jq: () => (/* binding */ NO_UID),
/* harmony export */   xB: () => (/* binding */ isIdle),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1726);

const TCP_STATES = [
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
];
const SOCKET_STATES = [...TCP_STATES, 'unconnected', 'leased'];
const NO_UID = -1;
function formatPorts(listeners) {
    const ports = [...new Set(listeners.map(({ endpoint }) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPort */ .TF)(endpoint)))];
    const more = ports.length - MAX_PORTS;
    return more > 0 ? `${ports.slice(0, MAX_PORTS).join(', ')} and ${more} more` : ports.join(', ');
}
const MAX_PORTS = 5;
function isIdle({ state }) {
    return state === 'bound-inactive';
}
function isLeased({ state }) {
    return state === 'leased';
}
function isServing(listener) {
    return listener.state === 'listen' || listener.state === 'unconnected';
}
function isHolding(listener) {
    return isServing(listener) || isIdle(listener);
}
function isOwnLease(listener) {
    return isLeased(listener) && listener.holders.some(({ lease }) => lease?.isOwn === true);
}


/***/ }),

/***/ 5501:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LEAKS),
/* harmony export */   BP: () => (/* binding */ RESERVE),
/* harmony export */   bL: () => (/* binding */ ALREADY_UP),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   fi: () => (/* binding */ ON_CONFLICT),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zN: () => (/* binding */ RESTORE)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
const FAIL_ON = [...SEVERITIES, 'never'];
const ON_CONFLICT = ['fail', 'warn', 'remap'];
const ALREADY_UP = ['accept', 'conflict'];
const LEAKS = ['fail', 'warn', 'off'];
const RESERVE = ['none', 'kernel'];
const RESTORE = ['always', 'never'];


/***/ }),

/***/ 4343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   Pb: () => (/* binding */ keepersOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3724);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8957);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6476);



const FOR_OTHERS = /^(docker|containerd|supervisor|supervisord|xinetd)\.service$/;
function ownersOf(listeners) {
    const all = listeners.flatMap((listener) => heldOf(listener).map((holder) => ({ holder, listener })));
    const processes = all.flatMap(({ holder }) => holder.process ?? []);
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(all, (held) => nameOf(held, processes));
    return [...groups].map(([name, group]) => ({
        ...(name === undefined ? {} : { name }),
        uids: new Set(group.map(({ listener }) => listener.uid)),
        inodes: new Set(group.map(({ listener }) => listener.inode)),
        holders: group.map(({ holder }) => holder),
    }));
}
function heldOf({ holders }) {
    return holders.length === 0 ? [{}] : holders;
}
function keepersOf({ manager, container }) {
    const isOwn = manager !== undefined && (container === undefined || container.isOfUnit === true);
    return { ...(isOwn ? { manager } : {}), ...(container === undefined ? {} : { container }) };
}
function nameOf({ holder, listener }, processes) {
    const { manager, container } = keepersOf(holder);
    const { process, kernel } = holder;
    if (manager !== undefined)
        return isNobodys(manager, process) ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ manager: serverOf(manager) });
    if (container !== undefined) {
        const isNamed = container.name !== undefined || container.id !== undefined;
        return isNamed ? (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ container }) : undefined;
    }
    if (kernel !== undefined)
        return `kernel ${kernel.module}`;
    if (process === undefined || (0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isServiceManager */ .VR)(holder) || (0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isForAllContainers */ .X_)(process.command))
        return undefined;
    return `process ${rootOf(process, { listener, processes })}`;
}
function isNobodys({ unit }, process) {
    const isShown = process !== undefined && !(0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isForAllContainers */ .X_)(process.command);
    return unit === _holder_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .rY || (!isShown && FOR_OTHERS.test(unit));
}
function serverOf(manager) {
    const [service, ...more] = manager.unit.endsWith('.socket') ? (manager.activates ?? []) : [];
    return service === undefined || more.length > 0 ? manager : { ...manager, unit: service };
}
function rootOf(process, { listener, processes }) {
    const alike = listener.holders.flatMap((holder) => holder.process?.command === process.command ? holder.process : []);
    const tops = alike.map((one) => topOf(one, processes));
    const parent = processes.find(({ pid }) => pid === process.parent);
    return Math.min(...tops, ...(parent === undefined ? [] : [topOf(parent, processes)]));
}
function topOf({ master, pid, command }, processes) {
    if (master === undefined)
        return pid;
    const isHeld = processes.some((one) => one.pid === master);
    const isTwin = processes.some((one) => one.pid !== pid && one.master === master && one.command === command);
    return isHeld || isTwin ? master : pid;
}


/***/ }),

/***/ 6841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   S9: () => (/* binding */ portSet),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   cv: () => (/* binding */ rangesIn)
/* harmony export */ });
function portSet(ranges) {
    const set = new Uint8Array(65_536);
    for (const { low, high } of ranges)
        set.fill(1, low, high + 1);
    return set;
}
function isOutside(range, sets) {
    for (let port = range.low; port <= range.high; port++)
        if (sets.some((set) => set[port] === 1))
            return false;
    return true;
}
function without(set, other) {
    return set.map((has, port) => (other[port] === 1 ? 0 : has));
}
function rangesIn(set) {
    const ranges = [];
    for (let low = set.indexOf(1); low !== -1;) {
        const end = set.indexOf(0, low);
        const high = (end === -1 ? set.length : end) - 1;
        ranges.push({ low, high });
        low = set.indexOf(1, high + 1);
    }
    return ranges;
}


/***/ }),

/***/ 1844:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ LOWEST_PORT),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   N1: () => (/* binding */ subtractRanges),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bG: () => (/* binding */ HIGHEST_PORT),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   im: () => (/* binding */ intersectRanges),
/* harmony export */   v6: () => (/* binding */ joinPorts),
/* harmony export */   xX: () => (/* binding */ joinRanges),
/* harmony export */   xh: () => (/* binding */ rangeSize)
/* harmony export */ });
const LOWEST_PORT = 1;
const HIGHEST_PORT = 65_535;
function rangeSize(range) {
    return range.high - range.low + 1;
}
function isInRange(port, range) {
    return port >= range.low && port <= range.high;
}
function intersectRanges(a, b) {
    const low = Math.max(a.low, b.low);
    const high = Math.min(a.high, b.high);
    return low <= high ? { low, high } : undefined;
}
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
function joinRanges(ranges) {
    const joined = [];
    for (const { low, high } of ranges.toSorted((one, other) => one.low - other.low)) {
        const last = joined.at(-1);
        if (last !== undefined && low <= last.high + 1)
            last.high = Math.max(last.high, high);
        else
            joined.push({ low, high });
    }
    return joined;
}
function joinPorts(ports) {
    const ranges = [];
    for (const port of ports) {
        const last = ranges.at(-1);
        if (last !== undefined && port <= last.high + 1)
            last.high = Math.max(last.high, port);
        else
            ranges.push({ low: port, high: port });
    }
    return ranges;
}


/***/ }),

/***/ 2862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeOfLeaseId),
/* harmony export */   y: () => (/* binding */ newLeaseId)
/* harmony export */ });
function newLeaseId() {
    return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
function timeOfLeaseId(id) {
    const [, time] = /^([\da-z]{8})-[\da-z]+$/.exec(id) ?? [];
    return time === undefined ? undefined : new Date(Number.parseInt(time, 36)).toISOString();
}


/***/ }),

/***/ 1476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formatNeed),
/* harmony export */   c: () => (/* binding */ formatOrigin)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3715);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);


function formatNeed(need) {
    const host = need.address === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 ? '' : `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(need.address)}:`;
    return `${host}${(0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(need.range)}${need.protocol === 'tcp' ? '' : `/${need.protocol}`}`;
}
function formatOrigin(origin) {
    const place = [origin.file ?? (origin.input && `input ${origin.input}`), origin.line, origin.column];
    return place.filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 601:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   kN: () => (/* binding */ REACHES)
/* harmony export */ });
const REACHES = ['leftovers', 'containers', 'user-services', 'system-services', 'programs', 'processes'];
const RESULTS = ['planned', 'refused', 'done', 'failed'];
const GRACE_MS = 10_000;


/***/ }),

/***/ 5642:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mayHaveEnded),
/* harmony export */   m: () => (/* binding */ CI_SYSTEMS)
/* harmony export */ });
const CI_SYSTEMS = ['gitlab', 'jenkins', 'buildkite', 'circleci'];
function mayHaveEnded({ ci, isOwn }) {
    return ci !== undefined && isOwn !== true;
}


/***/ }),

/***/ 6476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   Ch: () => (/* binding */ BOTH),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Hu: () => (/* binding */ SERVICE_STATES),
/* harmony export */   KA: () => (/* binding */ SERVICE_KEEPERS),
/* harmony export */   QG: () => (/* binding */ formatKept),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eJ: () => (/* binding */ CLAIM_SOURCES),
/* harmony export */   gg: () => (/* binding */ FAILURE_CAUSES),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
const SERVICE_STATES = ['up', 'starting', 'restarting', 'failed', 'down', 'unknown'];
const CLAIM_SOURCES = ['socket', 'publish', 'arguments', 'environment', 'default-port'];
const CONFIDENCES = ['certain', 'likely', 'guess'];
const FAILURE_CAUSES = [
    'address-in-use',
    'permission-denied',
    'address-unavailable',
    'not-found',
    'out-of-memory',
    'dependency',
    'timeout',
    'crashed',
    'exited',
];
const SERVICE_KEEPERS = ['system', 'user', 'supervisor', 'docker', 'podman', 'compose', 'pm2', 'xinetd'];
const BOTH = 'both';
function refOf({ manager, container }) {
    if (manager !== undefined)
        return withUser({ keeper: keeperOf(manager), name: manager.unit }, manager.user);
    const { engine, name, id, composeProject, composeService, user } = container ?? { engine: 'docker' };
    if (composeProject !== undefined && composeService !== undefined) {
        return withUser({ keeper: 'compose', name: `${composeProject}/${composeService}` }, user);
    }
    return withUser({ keeper: engine === 'podman' ? 'podman' : 'docker', name: name ?? id?.slice(0, 12) ?? '?' }, user);
}
function withUser(ref, user) {
    return user === undefined ? ref : { ...ref, user };
}
function keeperOf({ kind, scope }) {
    return kind === 'systemd' ? scope : kind;
}
function formatRef({ keeper, user, name }) {
    return `${keeper}${user === undefined ? '' : `/${user}`}:${name}`;
}
function formatKept(keep) {
    return keep === BOTH ? keep : formatRef(keep);
}
function nameOf(service) {
    return formatRef(refOf(service));
}
function isNamedBy(service, ref) {
    const own = refOf(service);
    const isSame = own.keeper === ref.keeper && own.name === ref.name;
    return (isSame && (ref.user === undefined || ref.user === own.user)) || isContainerNamedBy(service, ref);
}
function isContainerNamedBy({ container }, { keeper, name, user }) {
    return container?.engine === keeper && container.name === name && (user === undefined || user === container.user);
}
function isActive({ state }) {
    return state === 'up' || state === 'starting' || state === 'restarting';
}


/***/ }),

/***/ 7641:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ sudo),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
function sudo(viewer) {
    return viewer.uid === 0 ? '' : 'sudo ';
}
function ownCommand(words, program = 'port-preflight') {
    return `${program} ${words}`;
}
function quote(argument) {
    if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-') || /[*?[\]]/.test(argument))
        return undefined;
    return isPlain(argument) ? argument : quoteHard(argument);
}
function quoteWord(word) {
    if (word === '')
        return "''";
    const parts = word.split(/[^\x20-\x7e]/u);
    return parts.map((part) => (part === '' || isPlain(part) ? part : quoteHard(part))).join('?');
}
function isPlain(text) {
    return /^[\w@%+=:,./-]+$/.test(text);
}
function quoteHard(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2280:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   NZ: () => (/* binding */ isSteady),
/* harmony export */   TV: () => (/* binding */ isLooping),
/* harmony export */   ZA: () => (/* binding */ isInTrouble),
/* harmony export */   he: () => (/* binding */ isReasonOpen),
/* harmony export */   jW: () => (/* binding */ isAcute),
/* harmony export */   uZ: () => (/* binding */ isComing)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6476);

function isLooping({ state, restarts = 0 }) {
    return state === 'restarting' || (state === 'starting' && restarts > 0);
}
function isInTrouble(service) {
    return isLooping(service) || service.state === 'failed';
}
function isRefused({ failure }) {
    return failure?.cause === 'address-in-use';
}
const VAGUE = [undefined, 'exited', 'crashed', 'timeout', 'dependency'];
function isReasonOpen({ failure }) {
    return VAGUE.includes(failure?.cause);
}
function isSteady({ state, restarts = 0 }) {
    return state === 'up' && restarts === 0;
}
function isComing(service) {
    return (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(service) || service.startsAtBoot === true;
}
function isAcute(service) {
    return isLooping(service) || isRefused(service);
}


/***/ }),

/***/ 6227:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ portsVariable),
/* harmony export */   cY: () => (/* binding */ urlVariable),
/* harmony export */   fr: () => (/* binding */ whoObeys),
/* harmony export */   kk: () => (/* binding */ portVariable)
/* harmony export */ });
function portVariable(name) {
    return `${stemOf(name)}_PORT`;
}
function portsVariable(name) {
    return `${stemOf(name)}_PORTS`;
}
function urlVariable(name) {
    return `${stemOf(name)}_URL`;
}
function stemOf(name) {
    return name.toUpperCase().replaceAll('-', '_');
}
const RESERVED = [
    { form: /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/, whose: 'the runner' },
    {
        form: /^KUBERNETES_(SERVICE_)?PORT/,
        whose: 'kubectl and every client of Kubernetes, which send their token there',
    },
    { form: /^CI_/, whose: 'GitLab CI' },
    { form: /^((BUILD|JOB|HUDSON|JENKINS|CHANGE|SVN)|RUN_.*DISPLAY)_URL$/, whose: 'Jenkins' },
    { form: /^(CIRCLE|TRAVIS|BUILDKITE|APPVEYOR|SEMAPHORE)_.*URL$/, whose: 'a CI service' },
    {
        form: /^(PIP|UV|POETRY|PDM|FLIT|TWINE|NPM_CONFIG|CARGO|BUNDLE|NUGET|HOMEBREW|GIT)_.*URL$/,
        whose: 'a tool that fetches or publishes code',
    },
    { form: /^(PUPPETEER|PLAYWRIGHT|CYPRESS|ELECTRON|SENTRYCLI).*_DOWNLOAD.*_URL$/, whose: 'a tool that fetches code' },
    {
        form: /^(SENTRY|CODECOV|SONAR_HOST|PULUMI_BACKEND|AWS_ENDPOINT|CYPRESS_API|GITEA_SERVER|(OPENAI|ANTHROPIC|WANDB)_BASE)_URL$/,
        whose: 'a tool that sends its token there',
    },
];
function whoObeys(variable) {
    return RESERVED.find(({ form }) => form.test(variable))?.whose;
}


/***/ }),

/***/ 2561:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __nccwpck_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/by-port.js
var by_port = __nccwpck_require__(1572);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __nccwpck_require__(5083);
;// CONCATENATED MODULE: ./lib/src/model/compose-service.js

function isUp(service, blockers, viewer) {
    const holding = blockers.filter(model_listener/* isHolding */.ye);
    if (holding.length === 0 || blockers.some(model_listener/* isLeased */.PA))
        return false;
    return holding.every(({ holders }) => holders.length > 0 && holders.every((one) => isOf(service, one, viewer)));
}
function isOf(service, { container }, viewer) {
    if (container === undefined || container.isGone === true || !isReached(service, container, viewer))
        return false;
    const { composeProject, composeService, composeDirectory = '', composeFiles = [] } = container;
    if (composeProject !== service.project || composeService !== service.service)
        return false;
    return service.directories.includes(composeDirectory) || service.files.some((file) => composeFiles.includes(file));
}
function isReached({ daemon }, { host, uid }, viewer) {
    return uid === undefined ? host === undefined || host === daemon : uid === viewer.uid;
}

// EXTERNAL MODULE: ./lib/src/model/expectation.js
var expectation = __nccwpck_require__(5545);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __nccwpck_require__(1844);
;// CONCATENATED MODULE: ./lib/src/model/verdict.js






function judge(requirements, snapshot) {
    const [listeners, probes] = [(0,by_port/* byPort */.v)(snapshot.listeners), (0,by_port/* byPort */.v)(snapshot.probes)];
    const known = (0,by_port/* byPort */.v)([...snapshot.listeners, ...snapshot.probes]);
    return requirements.flatMap((requirement) => {
        const { range, expect } = requirement;
        if (expect !== undefined) {
            return [...(0,port/* portsOf */.a5)(range)].map((port) => judgeExpected(requirement, port, [listeners.at(port), snapshot.viewer]));
        }
        return known.portsIn(range).map((port) => {
            const judged = judgePort(requirement, port, [listeners.at(port), probes.at(port)]);
            return isItsOwn(judged, snapshot.viewer) ? { ...judged, verdict: 'already-up' } : judged;
        });
    });
}
function isItsOwn({ requirement: { declared }, verdict, blockers }, viewer) {
    return verdict === 'in-use' && declared?.service !== undefined && isUp(declared.service, blockers, viewer);
}
function judgeExpected(requirement, port, [listeners, viewer]) {
    const { protocol, address } = requirement;
    const endpoint = { protocol, address, port };
    const blockers = (0,expectation/* serversAt */.Eg)(endpoint, listeners);
    const verdict = (0,expectation/* judgeExpectation */.m1)(requirement, blockers, viewer);
    return { requirement, endpoint, verdict, blockers, own: ownLeases(endpoint, listeners), neighbours: [] };
}
function ownLeases({ protocol }, listeners) {
    return listeners.filter((listener) => (0,model_listener/* isOwnLease */.jG)(listener) && listener.endpoint.protocol === protocol);
}
function judgePort(requirement, port, [listeners, probes]) {
    const { protocol, address } = requirement;
    const endpoint = { protocol, address, port };
    const own = ownLeases(endpoint, listeners);
    const sameProtocol = listeners.filter((listener) => listener.endpoint.protocol === protocol && !own.includes(listener));
    const blockers = sameProtocol.filter((listener) => (0,model_address/* addressesOverlap */.qd)(listener.endpoint.address, address));
    const others = sameProtocol.filter((listener) => !blockers.includes(listener) && (0,model_listener/* isServing */.gY)(listener));
    const neighbours = others.filter((listener) => (0,model_address/* familyOf */.Ap)(listener.endpoint.address) !== (0,model_address/* familyOf */.Ap)(address));
    const probe = probes.find(({ endpoint }) => endpoint.protocol === protocol && endpoint.address === address);
    return {
        requirement,
        endpoint,
        verdict: probe === undefined ? verdictOfTables(blockers) : verdictOfProbe(probe, blockers),
        ...(probe === undefined ? {} : { errno: probe.reuse }),
        blockers,
        own,
        neighbours,
    };
}
function verdictOfTables(blockers) {
    return blockers.length > 0 ? 'in-use' : 'usable';
}
function verdictOfProbe({ reuse, plain }, blockers) {
    switch (reuse) {
        case 'ok':
            if (blockers.some(model_listener/* isLeased */.PA))
                return 'in-use';
            return plain === 'ok' || (plain === undefined && blockers.length === 0) ? 'usable' : 'reuse-only';
        case 'EADDRINUSE':
            return 'in-use';
        case 'EACCES':
        case 'EPERM':
            return blockers.some(model_listener/* isServing */.gY) ? 'in-use' : 'refused';
        case 'EADDRNOTAVAIL':
        case 'EAFNOSUPPORT':
        case 'EINVAL':
            return 'unavailable';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 4251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./lib/src/find.js
var find = __nccwpck_require__(9898);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __nccwpck_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/demand.js
var demand = __nccwpck_require__(4716);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __nccwpck_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/verdict.js + 1 modules
var verdict = __nccwpck_require__(2561);
;// CONCATENATED MODULE: ./lib/src/model/settled.js


function lookedAt({ preferred }) {
    if (preferred === undefined)
        return [];
    const { anyOf, service } = preferred.declared ?? {};
    return anyOf === undefined || service === undefined ? [preferred] : [{ ...preferred, range: anyOf }];
}
function settledByContainers(demands, snapshot) {
    const taken = new Set();
    return demands.map((demand) => {
        const preferred = ownOf(demand, snapshot, taken);
        if (preferred === undefined)
            return demand;
        taken.add(preferred.range.low);
        return { ...demand, preferred, choices: [] };
    });
}
function ownOf({ preferred }, snapshot, taken) {
    if (preferred?.declared?.service === undefined)
        return undefined;
    const { anyOf } = preferred.declared;
    if (anyOf === undefined)
        return areUp(preferred, snapshot) ? preferred : undefined;
    return [...(0,port/* portsOf */.a5)(anyOf)]
        .filter((port) => !taken.has(port))
        .map((port) => ({ ...preferred, range: { low: port, high: port } }))
        .find((one) => areUp(one, snapshot));
}
function areUp(requirement, snapshot) {
    const verdicts = (0,verdict/* judge */.S)([requirement], snapshot).map(({ verdict }) => verdict);
    const isFine = verdicts.every((one) => one === 'already-up' || one === 'usable' || one === 'reuse-only');
    return isFine && verdicts.includes('already-up');
}

// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __nccwpck_require__(6876);
// EXTERNAL MODULE: ./lib/src/wait.js + 1 modules
var wait = __nccwpck_require__(8446);
;// CONCATENATED MODULE: ./lib/src/preflight.js







async function preflight(request, host, tell) {
    const waitedMs = await (0,wait/* waitForServers */.z)(request, host, tell);
    const look = async () => {
        const snapshot = await host.look(request.demands.flatMap(lookedAt), { services: request.withServices });
        const demands = settledByContainers(request.demands, snapshot);
        const preferred = demands.flatMap((demand) => demand.preferred ?? []);
        return { snapshot, demands, judged: (0,verdict/* judge */.S)(preferred, snapshot) };
    };
    try {
        const means = { look, host, ...(0,defined/* defined */.s)({ tell }) };
        const settled = await (0,wait/* waitForLeavers */.j)(await look(), { ...means, waitMs: request.waitMs - waitedMs });
        return await check(request, settled, { ...means, waitedMs });
    }
    catch (error) {
        if (mayPutBack(request))
            await host.undo(request.leaseId);
        throw error;
    }
}
function mayPutBack({ permission, policy }) {
    return permission !== undefined && !permission.isPlan && policy.restore !== 'never';
}
async function check(request, before, means) {
    const { pairs, policy, handover, files } = request;
    const { host, waitedMs } = means;
    const { seen, outcomes } = await putRight(request, before, means);
    const { snapshot: first, judged, demands } = seen;
    const { grant, gaps = [], ...allocation } = await settle({ request: { ...request, demands }, judged, host });
    const snapshot = gaps.length === 0 ? first : { ...first, gaps: [...first.gaps, ...gaps] };
    const reservation = await reserve(request, { ...allocation, judged, snapshot, host });
    const evidence = {
        ...allocation,
        ...(0,defined/* defined */.s)({ reservation }),
        pairs,
        judged: ofNeeds(judged, allocation),
        snapshot: reservation === undefined ? snapshot : withReserved(snapshot, reservation),
        waitedMs,
        ignore: policy.ignore,
    };
    const report = (0,build/* buildReport */.FK)({ policy, handover, ...evidence, ...(await (0,find/* find */.I)(evidence, files)), outcomes });
    const isTouched = outcomes.some(({ result }) => result === 'done' || result === 'failed');
    const isToPutBack = isTouched && request.isLeft !== true && mayPutBack(request);
    return (0,defined/* defined */.s)({ report, grant, undoId: isToPutBack ? request.leaseId : undefined });
}
async function putRight(request, seen, means) {
    if (request.permission === undefined)
        return { seen, outcomes: [] };
    return (await __nccwpck_require__.e(/* import() */ 3309).then(__nccwpck_require__.bind(__nccwpck_require__, 3309))).resolve({ ...request, permission: request.permission }, seen, means);
}
async function settle(terms) {
    const { demands } = terms.request;
    if (demands.some(demand/* isOpen */.nT)) {
        const [{ allocate }, survey] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 4474).then(__nccwpck_require__.bind(__nccwpck_require__, 4474)),
            terms.host.survey(demands.some(demand/* isUnheld */.Xd)),
        ]);
        return allocate({ ...terms, survey });
    }
    return { requirements: demands.flatMap(({ preferred }) => preferred ?? []), leases: [], moves: [], shortages: [] };
}
async function reserve(request, needs) {
    return request.reserve === undefined ? undefined : (await __nccwpck_require__.e(/* import() */ 8557).then(__nccwpck_require__.bind(__nccwpck_require__, 8557))).reservePorts(request, needs);
}
function withReserved(snapshot, { reserved }) {
    return { ...snapshot, limits: { ...snapshot.limits, reserved } };
}
function ofNeeds(judged, { requirements }) {
    const asked = new Set(requirements);
    return judged.filter(({ requirement }) => asked.has(requirement));
}


/***/ }),

/***/ 6876:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   L_: () => (/* binding */ buildFileReport),
/* harmony export */   hC: () => (/* binding */ conflictsOf)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9666);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3724);
/* harmony import */ var _model_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9337);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5501);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5475);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3952);






function buildReport({ policy, handover, reservation, judged, findings, snapshot, advise, outcomes = [], ...allocation }) {
    const { requirements, leases, moves, shortages } = allocation;
    const reported = reportedFindings(findings, policy, advise);
    return {
        policy,
        handover,
        requirements,
        leases,
        short: new Set(shortages.map(({ demand }) => demand.name)),
        moves,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ reservation }),
        statuses: (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusesOf */ .CB)({ requirements, leases, shortages, judged, gaps: snapshot.gaps }),
        own: ownLeasesIn(judged),
        up: upIn(judged),
        findings: reported,
        gaps: snapshot.gaps,
        services: snapshot.inventory?.services ?? [],
        outcomes: [...outcomes],
        withServices: snapshot.inventory !== undefined,
        ok: !reported.some((one) => isFailing(one, policy)),
    };
}
function ownLeasesIn(judged) {
    const leased = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(judged.filter(({ own }) => own.length > 0), ({ requirement }) => requirement);
    return new Map([...leased].map(([requirement, group]) => [requirement, group.flatMap(({ own }) => own)]));
}
function upIn(judged) {
    const up = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(judged.filter(({ verdict }) => verdict === 'already-up'), ({ requirement }) => requirement);
    return new Map([...up].map(([requirement, group]) => [requirement, group.flatMap(({ blockers }) => blockers)]));
}
function buildFileReport({ policy, findings, advise, }) {
    const reported = reportedFindings(findings, policy, advise);
    const nothing = { requirements: [], leases: [], moves: [], gaps: [], services: [], outcomes: [], withServices: false };
    return {
        ...nothing,
        policy,
        handover: { names: [], urls: [], isExported: false },
        short: new Set(),
        statuses: new Map(),
        own: new Map(),
        up: new Map(),
        findings: reported,
        ok: !reported.some((one) => isFailing(one, policy)),
    };
}
function reportedFindings(findings, policy, advise) {
    return findings.map((finding) => ({
        finding,
        severity: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(finding, policy),
        ignored: policy.ignore.some((rule) => (0,_model_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .isIgnored */ .p)(finding, rule)),
        remedies: advise(finding),
    }));
}
function isFailing({ severity, ignored }, { failOn }) {
    return failOn !== 'never' && !ignored && _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) <= _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn);
}
function conflictsOf({ findings }) {
    return findings.filter(({ severity, ignored }) => severity === 'error' && !ignored).length;
}


/***/ }),

/***/ 85:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   bS: () => (/* binding */ formatNeeds),
/* harmony export */   jm: () => (/* binding */ formatClear),
/* harmony export */   yI: () => (/* binding */ formatLeased)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1844);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6227);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6876);
/* harmony import */ var _lessee_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5301);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9920);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4975);
/* harmony import */ var _reserve_words_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8288);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3952);
/* harmony import */ var _up_words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8331);









function formatClear(report, paint) {
    return `${formatNeeds(report, paint).join('\n')}\n`;
}
function formatNeeds(report, paint) {
    return [...formatUsable(report, paint), ...formatReserved(report, paint), formatTotal(report, paint)];
}
function formatLeased(report, paint) {
    const lineOf = fineLines(report, paint);
    const leased = report.requirements.filter((one) => report.statuses.get(one) === 'leased');
    return leased.map((requirement) => `${lineOf('leased ', requirement)}\n`).join('');
}
function describeHeld({ leases }) {
    const held = leases.filter(({ isHeld }) => isHeld).map(({ name, range }) => `${name} (${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu)(range)})`);
    if (held.length === 0)
        return undefined;
    return `if it said "Address already in use" of ${held.join(', ')}, its server does not set SO_REUSEADDR: give --hold false`;
}
function formatUsable(report, paint) {
    const lineOf = fineLines(report, paint);
    return report.requirements.flatMap((requirement) => {
        const status = report.statuses.get(requirement);
        const mark = status && FINE[status];
        if (mark !== undefined)
            return [lineOf(mark, requirement)];
        return status === 'reuse-only'
            ? [`${paint('yellow', 'usable ')}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__.toLine)((0,_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(requirement))}, with SO_REUSEADDR`]
            : [];
    });
}
function fineLines(report, paint) {
    const { isExported, names } = report.handover;
    const exported = new Set(isExported ? names : []);
    const until = report.until === undefined ? '' : `, until ${(0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOwner */ .Pd)(report.until)} ends`;
    const leaseWords = ({ name }) => (exported.has(name) ? `, in $${(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portVariable */ .kk)(name)}` : '') + until;
    return (mark, requirement) => {
        const carrier = report.statuses.get(requirement) === 'leased' ? leaseWords(requirement) : '';
        return `${paint('green', mark)}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__.toLine)([(0,_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(requirement) + carrier, ...wordsOf(requirement, report)].join(', '))}`;
    };
}
const FINE = {
    listening: 'served ',
    leased: 'leased ',
    'already-up': 'up     ',
    usable: 'usable ',
};
function wordsOf(requirement, report) {
    const up = (0,_up_words_js__WEBPACK_IMPORTED_MODULE_7__/* .describeUp */ .h)(requirement, report);
    const own = ownWords(requirement, report);
    return [up, own].filter((words) => words !== undefined);
}
function ownWords(requirement, { own }) {
    const leases = own.get(requirement) ?? [];
    if (leases.length === 0)
        return undefined;
    const ports = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPorts */ .v6)(leases.map(({ endpoint }) => endpoint.port));
    const which = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeSize */ .xh)(requirement.range) === leases.length ? '' : `${ports.map(_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu).join(', ')} of it `;
    return `${which}${(0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeases */ .H6)(leases)}`;
}
function formatReserved({ reservation }, paint) {
    const told = reservation && (0,_reserve_words_js__WEBPACK_IMPORTED_MODULE_8__/* .describeReserved */ .s)(reservation);
    return told === undefined ? [] : [`${paint('green', 'kept   ')}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__.toLine)(told)}`];
}
function formatTotal(report, paint) {
    const portless = report.findings.filter(isWithoutPort).length;
    const blocked = report.requirements.filter((one) => !(0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .canBeMet */ .Mk)(report.statuses.get(one))).length + portless;
    const total = report.requirements.length + portless;
    const met = total === 0 ? describeNothing(report) : describeMet(total, blocked);
    const failing = report.findings.filter((one) => (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(one, report.policy)).length;
    const verdict = report.ok
        ? 'passes'
        : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`;
    const ignored = report.findings.filter((one) => one.ignored).length;
    return paint('dim', `${met}; the check ${verdict}${ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`}.`);
}
function describeMet(total, blocked) {
    if (blocked === 0)
        return `${count(total, 'need')} can be met`;
    return `${blocked} of ${count(total, 'need')} cannot be met`;
}
function describeNothing({ services, withServices }) {
    return withServices ? `${count(services.length, 'service')} looked at` : 'no port is asked for';
}
function isWithoutPort({ finding }) {
    return finding.kind === 'range-exhausted' && finding.shortage.demand.preferred === undefined;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9618:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6080);

const EXIT = { clean: 0, findings: 1, usage: 2, host: 3 };
function exitCodeOf(report) {
    return report.ok ? EXIT.clean : EXIT.findings;
}
function exitCodeOfError(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        return EXIT.usage;
    return error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d ? EXIT.host : undefined;
}


/***/ }),

/***/ 5475:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2280);

const KINDS = {
    'port-in-use': { title: 'Port in use', severity: 'error' },
    'port-lingering': { title: 'Port lingering', severity: 'warning' },
    'port-shared': { title: 'Port shared', severity: 'warning' },
    'port-declared-twice': { title: 'Port declared twice', severity: 'error' },
    'port-privileged': { title: 'Port privileged', severity: 'error' },
    'port-ephemeral': { title: 'Port in the ephemeral range', severity: 'warning' },
    'address-unavailable': { title: 'Address unavailable', severity: 'error' },
    'service-duplicated': { title: 'Service run twice', severity: 'error' },
    'service-restarting': { title: 'Service restarting', severity: 'error' },
    'not-listening': { title: 'Not listening', severity: 'error' },
    'wrong-holder': { title: 'Wrong holder', severity: 'error' },
    'lease-taken': { title: 'Lease taken', severity: 'error' },
    'port-remapped': { title: 'Port remapped', severity: 'notice' },
    'range-exhausted': { title: 'Range exhausted', severity: 'error' },
    'file-unreadable': { title: 'File not understood', severity: 'warning' },
    'port-unknown': { title: 'Port not known', severity: 'notice' },
    'port-invalid': { title: 'Port invalid', severity: 'error' },
    'port-sexagesimal': { title: 'Port read in base 60', severity: 'warning' },
    'port-unreachable': { title: 'Port not reachable', severity: 'warning' },
    'port-overwritten': { title: 'Port overwritten', severity: 'warning' },
    'port-fixed': { title: 'Port fixed for several', severity: 'warning' },
    'port-unsafe': { title: 'Port refused by browsers', severity: 'warning' },
    'port-borrowed': { title: 'Port of another product', severity: 'notice' },
    'port-leaked': { title: 'Port leaked', severity: 'warning' },
    'host-unreadable': { title: 'Host unreadable', severity: 'notice' },
};
const FIRST_UNASSIGNED = 1_024;
function severityOf(finding, { leaks }) {
    const { severity } = KINDS[finding.kind];
    if (finding.kind === 'host-unreadable')
        return finding.gap.affects === 'verdict' ? 'error' : severity;
    if (finding.kind === 'service-duplicated')
        return finding.clash === 'dormant' ? 'warning' : severity;
    if (finding.kind === 'service-restarting')
        return isUrgent(finding) ? severity : 'warning';
    if ('fault' in finding)
        return severity;
    if (finding.kind === 'port-unsafe' && finding.ranges.every(({ high }) => high < FIRST_UNASSIGNED))
        return 'notice';
    if ('apart' in finding)
        return 'notice';
    if (finding.kind === 'port-ephemeral' && finding.lease === 'held' && finding.unreserved === undefined)
        return 'notice';
    if (finding.kind === 'port-leaked')
        return leaks === 'fail' ? 'error' : severity;
    const { optional } = 'shortage' in finding ? finding.shortage.demand : finding.requirement;
    return optional && severity === 'error' ? 'warning' : severity;
}
function isUrgent({ service, listeners }) {
    return (0,_model_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooping */ .TV)(service) || ((0,_model_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .isAcute */ .jW)(service) && listeners.length > 0);
}
function docsOf(kind) {
    return `docs/findings/${kind}.md`;
}


/***/ }),

/***/ 5301:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ lesseeOf),
/* harmony export */   H6: () => (/* binding */ describeLeases),
/* harmony export */   Pd: () => (/* binding */ nameOwner),
/* harmony export */   bq: () => (/* binding */ describeLessee)
/* harmony export */ });
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5083);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5665);


const MAX_COMMAND = 60;
function describeLessee(listener) {
    const { lease, process, unknown } = holderOf(listener);
    const whom = lesseeOf(listener);
    if (lease === undefined)
        return unknown === undefined ? whom : `${whom}: ${unknown}`;
    const facts = [
        lease.name && `need ${lease.name}`,
        !lease.isOwn && process?.user && `user ${process.user}`,
        lease.since && `since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(lease.since)}`,
    ];
    const known = facts.filter((fact) => fact).join(', ');
    return `${whom}${lease.owner.isAlive ? '' : ', which has ended'}${known && ` (${known})`}`;
}
function describeLeases(listeners) {
    const texts = new Set(listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA).map((listener) => `leased to ${describeLessee(listener)}`));
    return [...texts].join(' and ');
}
function lesseeOf(listener) {
    const { lease, run, process, shownBy } = holderOf(listener);
    if (lease === undefined) {
        if (process === undefined)
            return shownBy === undefined ? 'somebody' : 'another user';
        return `whoever runs ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(process.command, MAX_COMMAND)} (pid ${process.pid})`;
    }
    if (run !== undefined)
        return lease.isOwn ? 'this job' : (0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJob */ .hx)(run);
    return lease.isOwn ? 'you' : nameOwner(lease.owner);
}
function holderOf({ holders: [holder = {}] }) {
    return holder;
}
function nameOwner({ command, pid }) {
    return command === undefined ? `pid ${pid}` : `${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(command, MAX_COMMAND)} (pid ${pid})`;
}


/***/ }),

/***/ 9920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toCommand: () => (/* binding */ toCommand),
/* harmony export */   toJson: () => (/* binding */ toJson),
/* harmony export */   toLine: () => (/* binding */ toLine),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function toLine(text) {
    return text
        .replaceAll(INVISIBLE, escapeCharacter)
        .replaceAll('##[', '#\\x23[')
        .replaceAll(/^\s*::|::(?=[a-z][a-z-]+(?:\s.*?)?::)/g, (colons) => colons.replace('::', ':\\x3a'));
}
function toMarkdown(text) {
    return toLine(text).replaceAll(/[^\w\s.,/=+\-()%"';]|_|www\./g, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(''));
}
function toJson(value, indent) {
    const json = JSON.stringify(value, undefined, indent);
    return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]|##\[|::/gu, (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
function toCommand(level, title, text) {
    const message = toLine(text).replaceAll('%', '%25');
    const head = toLine(title).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
    return `::${level} title=${head}::${message}\n`;
}


/***/ }),

/***/ 3804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const plain = (_style, text) => text;


/***/ }),

/***/ 4975:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ portLabel),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   s5: () => (/* binding */ inFile),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _model_about_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1610);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1726);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1844);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1476);




function labelOf(requirement) {
    const need = (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNeed */ .U)(requirement);
    return requirement.name === need ? need : `${requirement.name} (${need})`;
}
function portLabel(port, requirement) {
    return requirement.name === (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNeed */ .U)(requirement) ? port : `${port} (${requirement.name})`;
}
function placesOf(ranges, { address, protocol }) {
    return `${ranges.map((range) => (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNeed */ .U)({ address, range, protocol: 'tcp' })).join(', ')}/${protocol}`;
}
function formatPlace({ endpoint, range }) {
    if (range === undefined)
        return (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEndpoint */ .T0)(endpoint);
    const { address, protocol } = endpoint;
    return `${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNeed */ .U)({ address, range, protocol: 'tcp' })}/${protocol}`;
}
function labelled(ports, requirement) {
    const isNamed = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeSize */ .xh)(requirement.range) > 1 || requirement.name !== (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNeed */ .U)(requirement);
    return isNamed ? `${ports} (${requirement.name})` : ports;
}
function inFile(finding) {
    const { input: _, ...origin } = (0,_model_about_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding);
    return origin.file === undefined ? '' : `${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOrigin */ .c)(origin)}: `;
}


/***/ }),

/***/ 7957:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3724);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1844);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9920);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4975);




const FIRST_AFTER_MS = 1_000;
const LINE_EVERY_MS = 5_000;
const REDRAWN_EVERY_MS = 1_000;
const CLEAR = '\r\x1b[K';
const USUAL_COLUMNS = 80;
function progressOn({ write, columns }) {
    let nextMs = FIRST_AFTER_MS;
    let lastMs = 0;
    let isShown = false;
    return {
        tell(waiting) {
            if (waiting.waitedMs < lastMs)
                nextMs = FIRST_AFTER_MS;
            lastMs = waiting.waitedMs;
            if (waiting.waitedMs < nextMs)
                return;
            nextMs = waiting.waitedMs + (columns === undefined ? LINE_EVERY_MS : REDRAWN_EVERY_MS);
            isShown = true;
            const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.toLine)(describeWaiting(waiting));
            write(columns === undefined ? `${line}\n` : `${CLEAR}${line.slice(0, (columns || USUAL_COLUMNS) - 1)}`);
        },
        end() {
            if (isShown && columns !== undefined)
                write(CLEAR);
            isShown = false;
        },
    };
}
const MOST_NAMED = 3;
function describeWaiting({ missing, ending, waitedMs, waitMs }) {
    const far = `${Math.floor(waitedMs / 1_000)} s of ${Math.round(waitMs / 100) / 10} s`;
    if (ending !== undefined)
        return `waiting until ${ending} ends, ${far}`;
    const needs = [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(missing, ({ requirement }) => requirement)].map(([requirement, judged]) => {
        const ranges = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPorts */ .v6)(judged.map(({ endpoint }) => endpoint.port));
        return (0,_place_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)((0,_place_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(ranges, requirement), requirement);
    });
    const more = needs.length > MOST_NAMED ? ` and ${needs.length - MOST_NAMED} more` : '';
    const whom = `${needs.slice(0, MOST_NAMED).join(', ')}${more}`;
    const isForServers = missing.every(({ verdict }) => verdict === 'not-listening');
    const isMany = needs.length > 1 || missing.length > 1;
    const what = isForServers ? `for ${whom}` : `until ${whom} ${isMany ? 'are' : 'is'} free`;
    return `waiting ${what}, ${far}`;
}


/***/ }),

/***/ 8288:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeReserved),
/* harmony export */   t: () => (/* binding */ describeUnreserved)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1844);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7641);


const PRUNE = 'leases prune';
function describeReserved(reservation) {
    const { own, by = 'another run has seen to it', isLeft } = reservation;
    if (own.length === 0)
        return undefined;
    const end = isLeft === true
        ? `; ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCommand */ .w1)(PRUNE, reservation.program)}, or ${NEXT}, gives them back when who called this has ended`
        : '';
    return `${own.map(_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu).join(', ')}, which the kernel gives to nobody by itself now: ${by}${end}`;
}
const NEXT = 'the next run with "reserve: kernel"';
function describeUnreserved(reservation) {
    const { own, by, failed } = reservation;
    if (failed !== undefined) {
        return `what was reserved for this job is so still: ${failed}; ${NEXT} takes it out, and "${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCommand */ .w1)(PRUNE, reservation.program)}" does`;
    }
    if (own.length === 0)
        return undefined;
    return `the kernel may give ${own.map(_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu).join(', ')} to anybody again: ${by}`;
}


/***/ }),

/***/ 5665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hx: () => (/* binding */ describeJob),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _model_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5642);

function describeJob(run) {
    const { ci, repository, runId, job, directory } = run;
    if (directory !== undefined)
        return `a job in the workspace of ${repository}, runner in ${directory}`;
    if (ci !== undefined)
        return describeOther(ci, run);
    if (repository === undefined)
        return 'a workflow job that it does not name';
    return `${job === undefined ? '' : `job ${job} of `}${repository}, run ${runId}`;
}
const RUNS = {
    gitlab: 'GitLab pipeline',
    jenkins: 'Jenkins build',
    buildkite: 'Buildkite build',
    circleci: 'CircleCI build',
};
const LONGEST_JOB = 60;
function describeOther(ci, { repository, runId, job }) {
    const name = job === undefined ? [] : [`job ${cut(job, LONGEST_JOB)}`];
    const words = [...name, ...(repository === undefined ? [] : [repository])];
    return `${words.join(' of ')}, ${RUNS[ci]} ${runId}`;
}
function describeRun(run) {
    const what = describeJob(run);
    if ((0,_model_run_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveEnded */ .Y)(run))
        return `started by ${what}, and whether that has ended does not show`;
    return run.alive ? `started by ${what}, which may still go on` : `left by ${what}`;
}
function formatTime(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 3952:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Mk: () => (/* binding */ canBeMet),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
const STATUSES = [
    ...['usable', 'leased', 'already-up', 'reuse-only', 'in-use', 'refused', 'unavailable', 'unknown'],
    ...['listening', 'not-listening', 'wrong-holder'],
];
const WORST_FIRST = [
    ...['wrong-holder', 'not-listening', 'in-use', 'refused', 'unavailable', 'unknown'],
    ...['already-up', 'reuse-only', 'listening'],
];
function statusesOf({ requirements, leases, shortages, judged, gaps }) {
    const leased = new Set(leases.map(({ name }) => name));
    const verdicts = new Map(requirements.map((requirement) => [requirement, new Set()]));
    for (const { requirement, verdict } of judged)
        verdicts.get(requirement)?.add(verdict);
    const short = new Set(shortages.map(({ demand }) => demand.preferred));
    const status = (requirement, known) => {
        if (leased.has(requirement.name))
            return 'leased';
        const own = statusOf(requirement, known, gaps);
        return short.has(requirement) && canBeMet(own) ? 'in-use' : own;
    };
    return new Map([...verdicts].map(([requirement, known]) => [requirement, status(requirement, known)]));
}
function statusOf({ protocol }, known, gaps) {
    const isBlind = gaps.some((gap) => gap.affects === 'verdict' && (gap.protocol ?? protocol) === protocol);
    return WORST_FIRST.find((verdict) => known.has(verdict)) ?? (isBlind ? 'unknown' : 'usable');
}
const GOOD = new Set(['usable', 'leased', 'already-up', 'reuse-only', 'listening']);
function canBeMet(status) {
    return status !== undefined && GOOD.has(status);
}


/***/ }),

/***/ 8331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeUp)
/* harmony export */ });
function describeUp(requirement, { up }) {
    const names = containersOf(up.get(requirement) ?? []);
    if (names.length === 0)
        return undefined;
    return `already up: container${names.length === 1 ? '' : 's'} ${names.join(', ')} of this compose project`;
}
function containersOf(listeners) {
    const containers = listeners.flatMap(({ holders }) => holders.flatMap(({ container }) => container ?? []));
    return [...new Set(containers.flatMap(({ name, id }) => name ?? id?.slice(0, 12) ?? []))];
}


/***/ }),

/***/ 7450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6080);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5220);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4247);



function parseArguments(args) {
    return (0,_need_js__WEBPACK_IMPORTED_MODULE_0__/* .demandsOf */ .wu)(args.flatMap(needsOfArgument));
}
function needsOfArgument(argument) {
    const items = (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(argument);
    if (items.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`an empty argument is no port: leave it out or name one`);
    return items.map(({ text }) => {
        const cut = text.indexOf('=');
        const origin = { input: 'argument' };
        return cut === -1
            ? { spec: text, origin }
            : { name: text.slice(0, cut).trim(), spec: text.slice(cut + 1).trim(), origin };
    });
}


/***/ }),

/***/ 9756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6080);

const UNITS = { ms: 1, s: 1_000, m: 60_000 };
const LONGEST_MS = 3_600_000;
function parseDuration(text) {
    const [, number = '', unit = 's'] = /^(\d{1,7}(?:\.\d{1,3})?)\s*(ms|s|m)?$/.exec(text.trim()) ?? [];
    const milliseconds = Math.round(Number(number) * (UNITS[unit] ?? 0));
    if (number === '' || milliseconds > LONGEST_MS) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text.slice(0, 100)}" is no time to wait: expected 30s, 500ms or 2m, at most 60m`);
    }
    return milliseconds;
}


/***/ }),

/***/ 4258:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy),
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __nccwpck_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/demand.js
var model_demand = __nccwpck_require__(4716);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __nccwpck_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/request.js
var request = __nccwpck_require__(2862);
// EXTERNAL MODULE: ./lib/src/requirements/duration.js
var duration = __nccwpck_require__(9756);
// EXTERNAL MODULE: ./lib/src/requirements/load-files-input.js
var load_files_input = __nccwpck_require__(4819);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __nccwpck_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __nccwpck_require__(5220);
;// CONCATENATED MODULE: ./lib/src/requirements/merge-needs.js



function merge(earlier, later) {
    const names = new Set(later.map(({ name }) => name));
    return [...earlier.filter(({ name }) => !names.has(name)), ...later];
}
function mergeNeeds(levels) {
    return levels.reduce((known, level) => {
        const says = new Map(level.filter(isSupplement).map((one) => [one.name, one]));
        for (const one of says.values())
            refuseUnknown(one, known);
        const told = known.map((demand) => {
            const more = says.get(demand.name);
            return more === undefined ? demand : (0,need/* completed */.so)(demand, more);
        });
        return merge(told, level.filter((one) => !isSupplement(one)));
    }, []);
}
function namesPort(demand) {
    return !isSupplement(demand);
}
function isSupplement({ completes }) {
    return completes !== undefined;
}
const MOST_NAMES = 20;
function refuseUnknown({ name, origin }, known) {
    if (known.some((one) => one.name === name))
        return;
    const names = known.map((one) => one.name);
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const place = (0,requirement/* formatOrigin */.c)(origin);
    const others = names.length === 0 ? 'no file names a need' : `files name ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
    throw new errors/* UsageError */.e(`${place === '' ? '' : `${place}: `}${name}: no port stands here, and no file has one of this name: ${others}`);
}

// EXTERNAL MODULE: ./lib/src/requirements/policy.js
var policy = __nccwpck_require__(2950);
// EXTERNAL MODULE: ./lib/src/requirements/read-file.js
var read_file = __nccwpck_require__(5311);
// EXTERNAL MODULE: ./lib/src/requirements/resolve.js
var resolve = __nccwpck_require__(9870);
;// CONCATENATED MODULE: ./lib/src/requirements/index.js










const DEFAULT_CONFIG_PATH = '.github/port-preflight.yml';
async function readRequest(options, asked) {
    const config = await readConfig(options.config);
    const { onConflict, hold } = decisionsOf(options, config);
    const told = await readFiles(options, config, asked);
    const named = mergeNeeds([told?.demands ?? [], config.demands, asked.demands]);
    const demands = named.map((demand) => decided(demand, onConflict, hold));
    const withServices = config.pairs !== undefined || asked.services !== undefined;
    if (demands.length === 0 && !withServices && told === undefined)
        throw new errors/* UsageError */.e(nothingNamed(asked));
    const reserve = options.reserve === undefined ? config.reserve : (0,policy/* parseReserve */.cl)(options.reserve);
    return {
        demands,
        leaseId: (0,request/* newLeaseId */.y)(),
        pairs: merge(config.pairs ?? [], asked.services?.pairs ?? []),
        withServices,
        ...(0,defined/* defined */.s)({ permission: options.resolve === undefined ? config.permission : (0,resolve/* parseResolve */.q)(options.resolve) }),
        waitMs: options.wait === undefined ? (config.waitMs ?? 0) : parseWait(options.wait),
        ...(reserve === 'kernel' ? { reserve } : {}),
        isLeft: asked.consumer !== 'steps' && asked.consumer !== 'command',
        ...placesOf(options, config),
        policy: policyOf(options, config),
        handover: await readHandover(options, { config, demands, asked, composeFiles: told?.composeFiles ?? [] }),
        ...(0,defined/* defined */.s)({ files: told?.files }),
    };
}
function nothingNamed({ consumer }) {
    const places = `give some, as in 6379, or put them into ${DEFAULT_CONFIG_PATH}`;
    if (consumer === 'command')
        return `no ports were named: ${places}, or name a file that has them with --file`;
    return consumer === undefined
        ? `no ports were named: ${places}`
        : `no ports were named: ${places}, or into a compose file: there is no compose.yaml here${consumer === 'steps' ? '' : ' or above'}`;
}
async function readFiles(options, config, asked) {
    const { consumer, env = {} } = asked;
    const isNothing = ![...config.demands, ...asked.demands].some(namesPort);
    const isAlone = isNothing && config.pairs === undefined && asked.services === undefined && consumer !== 'command';
    const given = options.files ?? config.files;
    if (consumer === undefined || (given === undefined && !isAlone))
        return undefined;
    const { findProject, parseFiles, readFileNeeds } = await (0,load_files_input/* loadFilesInput */.U)();
    const { groups, ...found } = given === undefined ? findProject({ env, isJob: consumer === 'steps' }) : { groups: parseFiles(given), env };
    const alreadyUp = options.alreadyUp === undefined ? config.alreadyUp : (0,policy/* parseAlreadyUp */.bD)(options.alreadyUp);
    const reading = { ...found, isUpAccepted: alreadyUp !== 'conflict' };
    return groups.length === 0 ? undefined : readFileNeeds(groups, reading);
}
async function readHandover(options, { config, demands, asked, composeFiles }) {
    const { consumer, env = {} } = asked;
    const names = demands.filter(model_demand/* isNamed */.ev).map(({ name }) => name);
    const fixed = demands.filter((demand) => demand.preferred?.declared !== undefined && !(0,model_demand/* isOpen */.nT)(demand));
    const urls = merge(config.urls ?? [], await readUrls(options.urls));
    const { envFile = config.envFile, composeOverride = config.composeOverride } = options;
    const isForFiles = envFile !== undefined || composeOverride !== undefined || urls.length > 0;
    if (consumer === undefined || (consumer === 'files' && !isForFiles))
        return { names, urls: [], isExported: false };
    const { checkHandover, composeOf } = await __nccwpck_require__.e(/* import() */ 1935).then(__nccwpck_require__.bind(__nccwpck_require__, 1935));
    const isWanted = options.exportEnv === undefined ? config.exportEnv : (0,policy/* parseSwitch */.SI)('export-env', options.exportEnv);
    const isExported = consumer === 'steps' && (isWanted ?? true);
    const handover = { names, urls, isExported, ...fixedOnes(fixed), ...(0,defined/* defined */.s)({ envFile }) };
    checkHandover({ handover, demands, consumer });
    return { ...handover, ...(await composeOf(composeOverride, env, composeFiles)) };
}
function fixedOnes(demands) {
    return demands.length === 0 ? {} : { fixed: demands.map(({ name }) => name) };
}
async function readUrls(text) {
    return text === undefined ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2596))).parseUrlsInput(text);
}
function decided(demand, onConflict, hold) {
    const { preferred, choices, optional } = demand;
    if (preferred?.expect !== undefined)
        return demand;
    const isLenient = optional || onConflict === 'warn';
    return {
        ...demand,
        hold: demand.ownHold ?? hold,
        optional: isLenient,
        ...(preferred === undefined ? {} : { preferred: { ...preferred, optional: isLenient } }),
        choices: preferred !== undefined && onConflict === 'remap' ? [...choices, { kind: 'remap' }] : choices,
    };
}
function decisionsOf({ onConflict, hold }, config) {
    return {
        onConflict: onConflict === undefined ? (config.onConflict ?? 'fail') : (0,policy/* parseOnConflict */.Ty)(onConflict),
        hold: hold === undefined ? (config.hold ?? true) : (0,policy/* parseSwitch */.SI)('hold', hold),
    };
}
function placesOf(options, config) {
    const pool = options.pool === undefined ? config.pool : (0,policy/* parseRanges */.Kn)('pool', options.pool);
    const exclude = [...(config.exclude ?? []), ...(0,policy/* parseRanges */.Kn)('exclude', options.exclude ?? '')];
    return (0,defined/* defined */.s)({ pool: pool?.length ? pool : undefined, exclude: exclude.length > 0 ? exclude : undefined });
}
function parseWait(text) {
    try {
        return (0,duration/* parseDuration */.E)(text);
    }
    catch (error) {
        throw error instanceof errors/* UsageError */.e ? new errors/* UsageError */.e(`wait: ${error.message}`) : error;
    }
}
async function readPolicy(options) {
    return policyOf(options, await readConfig(options.config));
}
function policyOf(options, config) {
    const failOn = options.failOn === undefined ? config.failOn : (0,policy/* parseFailOn */.XV)(options.failOn);
    const leaks = options.leaks === undefined ? config.leaks : (0,policy/* parseLeaks */.Mx)(options.leaks);
    const restore = options.restore === undefined ? config.restore : (0,policy/* parseRestore */.Au)(options.restore);
    const ignore = [...config.ignore, ...(0,policy/* parseIgnore */.wo)(options.ignore ?? '')];
    return { failOn: failOn ?? 'error', ignore, ...(0,defined/* defined */.s)({ leaks, restore }) };
}
async function readConfig(path) {
    const text = (0,read_file/* readText */.y)(path ?? DEFAULT_CONFIG_PATH);
    if (text !== undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2857), __nccwpck_require__.e(7194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7194))).parseConfig(text, path ?? DEFAULT_CONFIG_PATH);
    if (path !== undefined)
        throw new errors/* UsageError */.e(`config: ${path} does not exist`);
    return { demands: [], ignore: [] };
}


/***/ }),

/***/ 4819:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadFilesInput)
/* harmony export */ });
async function loadFilesInput() {
    return Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3457), __nccwpck_require__.e(5038)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5038));
}


/***/ }),

/***/ 5220:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   so: () => (/* binding */ completed),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9666);
/* harmony import */ var _model_demand_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4716);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1844);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1476);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3315);







const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const MOST_NEEDS = 5_000;
function demandsOf(needs) {
    if (needs.length > MOST_NEEDS)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${needs.length} needs are too many: at most ${MOST_NEEDS}`);
    const byName = new Map();
    return needs.map((need) => {
        const demand = demandOf(need);
        const earlier = byName.get(demand.name);
        if (earlier !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(twice(demand, earlier));
        byName.set(demand.name, demand);
        return demand;
    });
}
function twice({ name, origin }, earlier) {
    const first = origin.line === undefined ? '' : `: first at ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOrigin */ .c)(earlier.origin)}`;
    return `${at(origin)}${name} is asked for twice${first}`;
}
function demandOf({ name, spec, hold, origin, declared }) {
    if (name !== undefined && !NAME.test(name)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${at(origin)}"${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`);
    }
    const held = { hold: hold ?? true, ...(hold === undefined ? {} : { ownHold: hold }) };
    if (name !== undefined && ((0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isSupplement */ .U0)(spec) || (spec === '' && hold !== undefined))) {
        const { optional } = inPlace(() => checkedSpec(spec, SOME_PORT), { name, origin });
        return { name, optional, origin, choices: [], ...held, completes: spec };
    }
    const { choices, optional, ...expected } = inPlace(() => checkedSpec(spec), { name, origin });
    const [first, ...others] = choices;
    if (first?.kind !== 'ports') {
        const own = name ?? (first === undefined ? spec : (0,_model_demand_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAny */ .Wk)(first));
        return { name: own, optional, origin, choices, ...held };
    }
    const { address, range, protocol } = first;
    const place = { address, range, protocol };
    const preferred = {
        name: name ?? (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNeed */ .U)(place),
        ...place,
        optional,
        ...expected,
        origin,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ declared }),
    };
    return { name: preferred.name, optional, origin, preferred, choices: others, ...held };
}
const SOME_PORT = { kind: 'ports', address: _model_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_ADDRESS */ .A4, range: { low: 1, high: 1 }, protocol: 'tcp' };
function completed(base, { name, completes = '', ownHold, origin }) {
    const { preferred } = base;
    if (preferred === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${at(origin)}${name}: a need that takes any port says so itself`);
    const { address, range, protocol, declared } = preferred;
    const first = { kind: 'ports', address, range, protocol };
    const spec = inPlace(() => checkedSpec(completes, first), { name, origin });
    const [, ...others] = spec.choices;
    const isExpected = spec.expect !== undefined;
    const optional = base.optional || spec.optional;
    const wanted = { name, address, range, protocol, optional, origin: base.origin };
    const expected = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ expect: spec.expect, by: spec.by, declared });
    return {
        ...base,
        optional,
        preferred: { ...preferred, ...wanted, ...expected },
        choices: isExpected ? [] : [...base.choices, ...others],
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ ownHold: ownHold ?? base.ownHold }),
    };
}
function checkedSpec(text, base) {
    const spec = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F9)(text, base);
    const { choices, expect } = spec;
    const [first, ...others] = choices;
    const size = first?.kind === 'ports' ? (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(first.range) : 1;
    const small = others.find(({ range }) => range !== undefined && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) < size);
    if (expect !== undefined && (others.length > 0 || first?.kind !== 'ports')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text.trim()}": a port that is expected to be in use is one certain port, without any or else`);
    }
    if (small !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text.trim()}": ${size} ports are asked for, and what stands after else has fewer`);
    }
    return spec;
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

/***/ 4247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
function splitList(text) {
    return [...text.matchAll(/[^,\n]+/g)]
        .map((match) => ({ text: match[0].trim(), offset: match.index + (match[0].length - match[0].trimStart().length) }))
        .filter((item) => item.text !== '');
}


/***/ }),

/***/ 2950:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ parseRestore),
/* harmony export */   Kn: () => (/* binding */ parseRanges),
/* harmony export */   Mx: () => (/* binding */ parseLeaks),
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   Ty: () => (/* binding */ parseOnConflict),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   bD: () => (/* binding */ parseAlreadyUp),
/* harmony export */   cl: () => (/* binding */ parseReserve),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6080);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1262);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5501);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1844);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4247);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3315);






function parseFailOn(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`fail-on: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$.join(', ')}`);
    return value;
}
function parseOnConflict(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_CONFLICT */ .fi.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`on-conflict: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_CONFLICT */ .fi.join(', ')}`);
    return value;
}
function parseLeaks(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAKS */ .B3.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`leaks: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAKS */ .B3.join(', ')}`);
    return value;
}
function parseAlreadyUp(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ALREADY_UP */ .bL.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`already-up: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ALREADY_UP */ .bL.join(', ')}`);
    return value;
}
function parseReserve(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RESERVE */ .BP.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`reserve: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RESERVE */ .BP.join(', ')}`);
    return value;
}
function parseRestore(text) {
    const value = _model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RESTORE */ .zN.find((known) => known === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`restore: "${text}" is not understood: expected ${_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RESTORE */ .zN.join(', ')}`);
    return value;
}
function parseSwitch(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: "${text}" is not understood: expected true or false`);
}
function parseRanges(name, text) {
    const ranges = (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .r)(text).map(({ text: one }) => inputRange(name, one));
    return (0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .joinRanges */ .xX)(ranges);
}
function inputRange(name, text) {
    try {
        return (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRange */ .RC)(text, text);
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: ${error.message}`) : error;
    }
}
function parseIgnore(text) {
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .r)(text).map(({ text: rule }) => parseRule(rule));
}
const KINDS = [..._model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_KINDS */ .mH, ..._model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_KINDS */ .Uv];
const WITHOUT_PORT = [
    'host-unreadable',
    'ephemeral-crowded',
    'engine-down',
    'runner-kill-mode',
];
function parseRule(rule) {
    const [kindText = '', portText, ...more] = rule.split(':');
    const kind = KINDS.find((known) => known === kindText.trim());
    if (kind === undefined || more.length > 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`ignore: "${rule}" is not understood: expected kind or kind:port, kind one of ${KINDS.join(', ')}`);
    }
    if (portText !== undefined && WITHOUT_PORT.includes(kind)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`ignore: "${rule}": ${kind} is about the machine and has no port`);
    }
    return portText === undefined ? { kind } : { kind, range: (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRange */ .RC)(portText.trim(), `ignore: ${rule}`) };
}


/***/ }),

/***/ 5251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ parsePortsInput),
/* harmony export */   gp: () => (/* binding */ parsePlainList),
/* harmony export */   tF: () => (/* binding */ isPlainList)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6080);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5220);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4247);



const ORIGIN = { input: 'ports' };
async function parsePortsInput(text) {
    if (text.trim() === '')
        return [];
    return isPlainList(text) ? parsePlainList(text) : parsePortsYaml(text);
}
function isPlainList(text) {
    return !/^\s*(-\s|[[{&"'|>])|:\s|:$/m.test(withoutComments(text).replaceAll(/\[[\da-f:.]*\]:/gi, ''));
}
function withoutComments(text) {
    return text.replaceAll(/(^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length));
}
function parsePlainList(text) {
    const needs = withoutComments(text)
        .split('\n')
        .flatMap((words, index) => (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(words).map(({ text: spec, offset }) => ({
        spec,
        origin: { ...ORIGIN, line: index + 1, column: offset + 1 },
    })));
    if (needs.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('input ports: the list is empty: name at least one port, as in 6379');
    return (0,_need_js__WEBPACK_IMPORTED_MODULE_0__/* .demandsOf */ .wu)(needs);
}
async function parsePortsYaml(text) {
    const [{ parseYaml }, { parsePortsNode }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9211)), Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8292))]);
    const document = parseYaml(text, ORIGIN);
    return parsePortsNode(document.contents, document);
}


/***/ }),

/***/ 5311:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6080);


const MAX_BYTES = 128 * 1024;
function readText(path, longer) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stat.isFIFO() || stat.isCharacterDevice() || stat.isSocket())
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: this is not a regular file`);
        const { size } = stat;
        if (size > (longer?.most ?? MAX_BYTES))
            throw tooMany(path, size, longer);
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        if (text.includes('\0'))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: this is not a text file`);
        if (size > MAX_BYTES && longer?.isSo(text) !== true)
            throw tooMany(path, size, longer);
        return text.replace(/^\uFEFF/, '');
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: cannot be read: ${code}`);
    }
}
function tooMany(path, size, longer) {
    const more = longer === undefined ? '' : `, and ${longer.most} of a manifest of Kubernetes`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}: ${size} bytes are too many: at most ${MAX_BYTES}${more}`);
}


/***/ }),

/***/ 9870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseResolve)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6080);
/* harmony import */ var _model_resolution_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(601);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4247);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5641);




function parseResolve(text) {
    const words = (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_0__/* .splitList */ .r)(text).map((word) => word.text);
    if (words.length === 0 || (words.length === 1 && words[0] === 'off'))
        return undefined;
    const isPlanAlone = words.every((word) => word === 'plan');
    const reaches = _model_resolution_js__WEBPACK_IMPORTED_MODULE_1__/* .REACHES */ .kN.filter((reach) => isPlanAlone || words.includes(reach));
    const others = words.filter((word) => word !== 'plan' && !isReach(word));
    return { isPlan: words.includes('plan'), reaches, services: others.map(parseName) };
}
function isReach(word) {
    return _model_resolution_js__WEBPACK_IMPORTED_MODULE_1__/* .REACHES */ .kN.some((reach) => reach === word);
}
function parseName(word) {
    try {
        return (0,_service_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r)(word);
    }
    catch {
        const known = ['off', 'plan', ..._model_resolution_js__WEBPACK_IMPORTED_MODULE_1__/* .REACHES */ .kN].join(', ');
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`resolve: "${word}" is not understood: expected ${known} or a service, as in docker:web`);
    }
}


/***/ }),

/***/ 5641:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseRef),
/* harmony export */   s: () => (/* binding */ REF_GRAMMAR)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6080);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6476);


const REF_GRAMMAR = `KEEPER:NAME, as in system:redis.service, KEEPER one of ${_model_service_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_KEEPERS */ .KA.join(', ')}`;
const NAME = /^[\w:.@/\\+-]{1,255}$/;
const USER = /^[a-z_][\w.-]{0,31}\$?$/i;
function parseRef(text) {
    const [, head = '', given = ''] = /^([^:]*):(.*)$/s.exec(text.trim()) ?? [];
    const [word, user, ...more] = head.split('/');
    const keeper = _model_service_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_KEEPERS */ .KA.find((known) => known === word);
    if (keeper === undefined || more.length > 0)
        throw bad(text);
    if (user !== undefined && !USER.test(user))
        throw bad(text, `"${user}" is not the name of a user`);
    if (!NAME.test(given))
        throw bad(text, given === '' ? 'a name is missing' : `"${given}" is not a name`);
    const isUnit = keeper === 'system' || keeper === 'user';
    const name = isUnit && !/\.(service|socket)$/.test(given) ? `${given}.service` : given;
    return user === undefined ? { keeper, name } : { keeper, user, name };
}
const MOST_WORDS = 100;
function bad(text, why) {
    const shown = text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${shown}" names no service: ${why === undefined ? '' : `${why}: `}expected ${REF_GRAMMAR}`);
}


/***/ }),

/***/ 5365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseServicesInput)
/* harmony export */ });
const ORIGIN = { input: 'services' };
async function parseServicesInput(text) {
    if (text.trim() === '')
        return undefined;
    if (text.trim() === 'all')
        return { pairs: [] };
    const [{ parseYaml }, { parseServicesNode }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9211)), Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4510))]);
    const document = parseYaml(text, ORIGIN);
    return { pairs: parseServicesNode(document.contents, document) };
}


/***/ }),

/***/ 3315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   U0: () => (/* binding */ isSupplement)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3715);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1726);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1844);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5641);





const SPEC_GRAMMAR = '[address:]port[-port][/protocol], as in 6379, 8080-8090, 127.0.0.1:53/udp or [::1]:8080';
function isSupplement(text) {
    return /^\s*(else|listening|optional)(\s|$)/.test(text);
}
function parseSpec(text, base) {
    const spec = text.trim();
    const firm = spec.replace(/(^|\s)optional$/, '');
    refuseMisplaced(firm.trimEnd(), spec);
    const { wanted, ...expected } = splitExpectation(firm.trimEnd());
    const choices = wanted.split(/(?:^|\s+)else(?=\s|$)/);
    const [first = '', ...others] = choices.map((choice) => choice.trim());
    const preferred = first === '' && base !== undefined ? base : parseChoice(first, spec);
    const alternatives = others.map((choice) => parseChoice(choice, spec, preferred));
    return { choices: [preferred, ...alternatives], optional: firm !== spec, ...expected };
}
function refuseMisplaced(firm, spec) {
    if (/(^|\s)optional(\s|$)/.test(firm))
        throw bad(spec, '"optional" stands last');
    const [, word] = /\sby\s+\S+\s+(\S+)/.exec(firm) ?? [];
    if (word !== undefined)
        throw bad(spec, `"${word}" is not understood: only "optional" may follow a service`);
    if (/(^|\s)by(\s|$)/.test(firm) && !/(^|\s)listening\s+by(\s|$)/.test(firm)) {
        throw bad(spec, 'by says who listens: it stands as "listening by SERVICE"');
    }
}
function splitExpectation(text) {
    const [whole, by, ref] = /(?:^|\s+)listening(\s+by(?:\s+(\S+))?)?$/.exec(text) ?? [];
    if (whole === undefined)
        return { wanted: text };
    if (by !== undefined && ref === undefined)
        throw bad(text, `by is followed by a service: expected ${_service_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .REF_GRAMMAR */ .s}`);
    const wanted = text.slice(0, text.length - whole.length);
    return { wanted, expect: 'listening', ...(ref === undefined ? {} : { by: (0,_service_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRef */ .r)(ref) }) };
}
function parseChoice(choice, spec, like) {
    const [first = '', second, ...more] = choice.split(/\s+/);
    if (first === '')
        throw bad(spec, `a port is missing: expected ${SPEC_GRAMMAR}`);
    if (first === 'any' || first.startsWith('any/')) {
        if (more.length > 0)
            throw bad(spec, `"${more[0]}" cannot follow "any LOW-HIGH"`);
        return parseAny([first, ...(second === undefined ? [] : [second])].join(' '), spec, like);
    }
    if (second !== undefined)
        throw bad(spec, `"${second}" is not understood: only "else", "listening [by SERVICE]" and "optional" may follow a port`);
    return parseFixed(first, spec, like);
}
function parseAny(text, spec, like) {
    const [words = '', protocolText] = splitProtocol(text, spec);
    const [, rangeText] = words.split(' ');
    const protocol = protocolText === undefined ? (like?.protocol ?? 'tcp') : parseProtocol(protocolText, spec);
    return { kind: 'any', protocol, ...(rangeText === undefined ? {} : { range: parseRange(rangeText, spec) }) };
}
function parseFixed(text, spec, like) {
    const [endpoint = '', protocolText] = splitProtocol(text, spec);
    const { addressText, rangeText } = splitAddress(endpoint, spec);
    const address = like?.kind === 'ports' ? like.address : _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4;
    return {
        kind: 'ports',
        address: addressText === undefined ? address : parseBindAddress(addressText, spec),
        range: parseRange(rangeText, spec),
        protocol: protocolText === undefined ? (like?.protocol ?? 'tcp') : parseProtocol(protocolText, spec),
    };
}
function splitProtocol(text, spec) {
    const parts = text.split('/');
    if (parts.length > 2)
        throw bad(spec, `there is more than one "/": expected ${SPEC_GRAMMAR}`);
    return parts;
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
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(bracketed ? text.slice(1, -1) : text);
    const isIpv6 = bracketed && address !== undefined && text.includes(':');
    if (address === undefined || bracketed !== isIpv6) {
        const hint = /^[a-z]/i.test(text) ? ` (a name stands as "${text}: PORT")` : '';
        throw bad(spec, `"${text}" is not an address: expected an IPv4 address, [IPv6], 0.0.0.0, [::] or *${hint}`);
    }
    return address;
}
function parseProtocol(text, spec) {
    const protocol = _model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOLS */ .yv.find((known) => known === text);
    if (protocol === undefined)
        throw bad(spec, `"${text}" is not a protocol: expected ${_model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOLS */ .yv.join(' or ')}, in small letters`);
    return protocol;
}
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
    if (port > _model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG)
        throw bad(spec, `port ${text} does not exist: ports run from ${_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .LOWEST_PORT */ .H_} to ${_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG}`);
    return port;
}
const MOST_WORDS = 100;
function bad(spec, why) {
    const shown = spec.length > MOST_WORDS ? `${spec.slice(0, MOST_WORDS)}…` : spec;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${shown}": ${why.replaceAll(spec, shown)}`);
}


/***/ }),

/***/ 7745:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   ev: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9920);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3804);



function complain({ writeError }, message) {
    writeError(`port-preflight: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(message)}\n`);
}
function paintFor({ colour }) {
    return colour ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : _report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p;
}
async function formatJson(report) {
    const { toJsonReport } = await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 748));
    return `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toJson)(toJsonReport(report), 2)}\n`;
}


/***/ }),

/***/ 8485:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ HELP),
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./lib/src/model/finding.js + 1 modules
var finding = __nccwpck_require__(1262);
;// CONCATENATED MODULE: ./lib/src/model/lint-options.js
const LINT_OPTIONS = [
    {
        name: 'lint',
        description: 'Read the files that declare ports, and nothing of the machine: `true` for those of the whole workspace, or the paths of files and directories, one a line. Each finding is told at its line. It goes with `sarif`, `config`, `fail-on` and `ignore` alone.',
        fallback: '`false`',
        isOfAction: true,
    },
    {
        name: 'sarif',
        description: 'With `lint`: path of a file in the workspace that gets the findings as SARIF 2.1.0, for code scanning.',
        fallback: 'none is written',
        isOfAction: true,
    },
];

// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __nccwpck_require__(5501);
// EXTERNAL MODULE: ./lib/src/model/resolution.js
var resolution = __nccwpck_require__(601);
;// CONCATENATED MODULE: ./lib/src/model/option-definitions.js




const OPTION_DEFINITIONS = [
    {
        name: 'ports',
        description: 'The ports the job needs: a plain list (`6379, 8080-8090, 53/udp`) or one `name: SPEC` a line, where SPEC is `[address:]port[-port][/protocol]` or `any [LOW-HIGH]`, then `else` and another, `listening [by SERVICE]`, `optional`.',
        fallback: 'those of `files` and of the configuration file',
    },
    {
        name: 'files',
        description: 'Files that declare ports, a path a line: compose files, `.env`, Quadlets, socket units, Procfiles and the like; `compose:stack.yml` says what a file is whose name and text do not. Each port is a need, named as its service, and what is found of it is told at its line.',
        fallback: 'those of the configuration file; where no port is named at all, the compose file of the working directory',
    },
    {
        name: 'already-up',
        description: `What a container of the same compose project is that has the port of its service already: ${options/* ALREADY_UP */.bL.map((value) => `\`${value}\``).join(' or ')}.`,
        fallback: '`accept`',
    },
    {
        name: 'on-conflict',
        description: `What becomes of a port that is in use: ${options/* ON_CONFLICT */.fi.map((value) => `\`${value}\``).join(', ')}. With \`remap\` another one is found and leased.`,
        fallback: '`fail`',
    },
    {
        name: 'hold',
        description: 'Whether the kernel keeps leased ports from others: `true`, or `false` for servers that do not set SO_REUSEADDR.',
        fallback: '`true`',
    },
    {
        name: 'reserve',
        description: 'Whether the kernel is told not to give the ports to outgoing connections: `none`, or `kernel`, by root or `sudo -n`, which is undone at the end of the job or of the command of `run`; after a check on the command line by `leases prune`, or the next with `reserve: kernel`.',
        fallback: '`none`',
    },
    {
        name: 'resolve',
        description: `What may be stopped to free the ports, through whoever manages it: a list of ${resolution/* REACHES */.kN.map((reach) => `\`${reach}\``).join(', ')} and single services (\`system:redis.service\`, \`docker:web\`); \`plan\` only tells what would be done.`,
        fallback: '`off`: nothing is stopped',
    },
    {
        name: 'restore',
        description: `Whether the end of the job puts back what was stopped: ${options/* RESTORE */.zN.map((value) => `\`${value}\``).join(', ')}.`,
        fallback: '`always`',
        isOfAction: true,
    },
    {
        name: 'pool',
        description: 'Where ports are taken from that no need names, a list of `port` or `low-high`.',
        fallback: '20000-29999 and 61000-65535, and for a remap the port 10000 above',
    },
    {
        name: 'exclude',
        description: 'Ports that are given to no need that does not name them, a list of `port` or `low-high`.',
        fallback: 'none',
    },
    {
        name: 'urls',
        description: 'URLs made of the ports, one `name: redis://127.0.0.1:{redis}/0` a line: `{NAME}` is the port of a need, `{NAME:env}` the name of the variable that carries it.',
        fallback: 'none',
    },
    {
        name: 'export-env',
        description: 'Whether later steps of the job get `NAME_PORT`, and `NAME_URL`, as environment variables.',
        fallback: '`true`',
    },
    {
        name: 'env-file',
        description: 'Path of a file in the workspace that gets `NAME_PORT` and `NAME_URL`, a line each; its other lines stay as they are.',
        fallback: 'none is written',
    },
    {
        name: 'compose-override',
        description: 'Path of a compose file to write that publishes the ports that were got instead of those of the compose file of the workspace; `true` for `compose.port-preflight.yaml`.',
        fallback: '`false`',
    },
    {
        name: 'leaks',
        description: `What is said at the end of the job of a server that it has left on a port of the step: ${options/* LEAKS */.B3.map((value) => `\`${value}\``).join(', ')}.`,
        fallback: '`warn`',
        isOfAction: true,
    },
    {
        name: 'services',
        description: 'Look at the services of the machine too: `all`, or those that are known to be there twice, one `name: { run-by: [system:NAME, user:NAME], keep: user }` a line.',
        fallback: 'those of the configuration file; without any, services are not looked at',
    },
    {
        name: 'health',
        description: 'Whether the whole machine is looked at instead of ports for the job: `true` takes nothing, and says what is missing of `ports`, run twice, left over, or nearly used up.',
        fallback: '`false`',
        isOfAction: true,
    },
    {
        name: 'prometheus',
        description: 'With `health`: path of a file that ends in `.prom`, for the textfile collector of node_exporter.',
        fallback: 'none is written',
    },
    {
        name: 'fleet',
        description: 'Path of a directory with reports of `health`, to be joined into one table: nothing else is done then. For the workflow `fleet-health.yml`.',
        fallback: 'none are joined',
        isOfAction: true,
    },
    {
        name: 'wait',
        description: 'How long a port that is expected to be in use (`listening`) may take until it is, and one whose holder is going away until it is free: `30s`, `500ms`, `2m`.',
        fallback: '`0s`',
    },
    ...LINT_OPTIONS,
    {
        name: 'config',
        description: 'Path of the configuration file, whose keys are these same names.',
        fallback: '`.github/port-preflight.yml` where it exists',
    },
    {
        name: 'fail-on',
        description: `The least severity that fails the check: ${options/* FAIL_ON */.d$.map((value) => `\`${value}\``).join(', ')}.`,
        fallback: '`error`',
    },
    {
        name: 'ignore',
        description: `Findings to let pass, a list of \`kind\`, \`kind:port\` or \`kind:low-high\`. Kinds: ${finding/* FINDING_KINDS */.mH.map((kind) => `\`${kind}\``).join(', ')}; of \`health\` also ${finding/* SIGN_KINDS */.Uv.map((kind) => `\`${kind}\``).join(', ')}.`,
        fallback: 'nothing',
    },
];

;// CONCATENATED MODULE: ./lib/src/usage.js


const VERSION = package_namespaceObject.rE;
const FLAG_WORDS = {
    files: 'PATH',
    'already-up': 'WHAT',
    'on-conflict': 'WHAT',
    hold: 'BOOLEAN',
    reserve: 'WHAT',
    resolve: 'WHAT',
    pool: 'LIST',
    exclude: 'LIST',
    urls: 'YAML',
    'env-file': 'PATH',
    'compose-override': 'PATH',
    services: 'YAML',
    prometheus: 'PATH',
    wait: 'TIME',
    config: 'PATH',
    'fail-on': 'SEVERITY',
    ignore: 'LIST',
};
const FLAG_NAMES = { 'env-file': 'write-env', files: 'file' };
const line = (flag, text) => `  ${flag.padEnd(25)} ${text}`;
function flagLines() {
    return OPTION_DEFINITIONS.filter(({ name }) => name in FLAG_WORDS)
        .map(({ name, description, fallback }) => {
        const flag = `--${FLAG_NAMES[name] ?? name} ${FLAG_WORDS[name]}`;
        return line(flag, `${description} Default: ${fallback}.`.replaceAll('`', ''));
    })
        .join('\n');
}
const HELP = `May this machine's ports be had? If not: who holds them, since when, and the command that frees them.

Usage: port-preflight [check] [NAME=SPEC | SPEC]... [options]
       port-preflight who SPEC...           the whole story of who has a port
       port-preflight services              all services of the machine, those that are run twice first
       port-preflight run [NAME=SPEC]... [options] -- COMMAND ARGS
                                            a command that gets the ports: NAME_PORT, and {NAME} in its arguments
       port-preflight health [NAME=SPEC]... [--prometheus PATH]
                                            the whole machine: what is missing, run twice, left over, nearly used up
       port-preflight hook started | completed
                                            as a runner's hook: what others have left, what this job leaves
       port-preflight lint [PATH]... [--fix] [--sarif PATH]
                                            what is wrong with ports in files, on no machine: those named, or all here
       port-preflight undo [ID | forget ID]
                                            put back what was stopped; have what cannot be put back stay as it is
       port-preflight leases [release ID|PORT|NAME... | prune]
                                            who has leased which ports; end leases

  port-preflight                           the ports of the compose file that is here
  port-preflight 6379 8080-8090 53/udp
  port-preflight redis=127.0.0.1:6379 "metrics=9090 optional"
  port-preflight worker=any "web=8080 else 8081 else any 9000-9099"
  port-preflight --wait 30s "db=6333 listening by user:qdrant"
  port-preflight run web=any "db=5432 else any" -- npm test
  port-preflight services --services "web: { run-by: [system:web, supervisor:web], keep: system }"

A SPEC is [address:]port[-port][/protocol]; without an address it means all of them, IPv4 and IPv6.
An IPv6 address stands in brackets. The word "optional" behind it makes a conflict a warning.
"any" or "any LOW-HIGH" takes some free port, and "else" with another port, or any, what will do instead.
"listening" asks for a server that is there, "by KEEPER:NAME" for the right one.

Options:
${flagLines()}
${line('--json', 'Print the report as JSON (version 1) and nothing else; with run, to standard error.')}
${line('--quiet', 'With run: say nothing of leases and notices.')}
${line('--fix', 'With lint: leave the ports of compose files to variables, and quote what is read in base 60.')}
${line('--sarif PATH', 'With lint: write the findings as SARIF 2.1.0, for code scanning.')}
${line('--version', 'Print the version.')}
${line('-h, --help', 'Print this.')}

In the configuration file --write-env is env-file, and one need alone may say hold: web: { port: any, hold: false }.
A lease lasts until the command of run ends; without run, until what has called port-preflight ends: the shell, or the job.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 this machine cannot be checked.
With run: that of the command, 128+N where signal N ended it, 126 or 127 where it could not be started.
`;


/***/ }),

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ waitForLeavers),
  z: () => (/* binding */ waitForServers)
});

// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __nccwpck_require__(3724);
;// CONCATENATED MODULE: ./lib/src/model/leaving.js
const CLOSING = new Set(['fin-wait-1', 'fin-wait-2', 'closing', 'last-ack', 'new-syn-received']);
function isBeingLeft({ verdict, blockers }) {
    const isTaken = verdict === 'in-use' || verdict === 'reuse-only';
    return isTaken && blockers.length > 0 && blockers.every(isLeaving);
}
function isLeaving({ state, inode, holders }) {
    if (state === 'time-wait' || (inode === 0 && CLOSING.has(state)))
        return true;
    return holders.length > 0 && holders.every(isEnding);
}
function isEnding({ process, manager, container, lease }) {
    if (lease !== undefined)
        return !lease.owner.isAlive;
    const isContainerEnding = container?.isStopping === true || container?.isGone === true;
    return process?.isExiting === true || manager?.isStopping === true || isContainerEnding;
}

// EXTERNAL MODULE: ./lib/src/model/verdict.js + 1 modules
var verdict = __nccwpck_require__(2561);
;// CONCATENATED MODULE: ./lib/src/wait.js




const PAUSE_MS = 200;
async function waitForLeavers(seen, { look, host, waitMs, tell = () => { } }) {
    const start = (0,clock/* nowMs */.T)();
    let leaving = seen.judged.filter(isBeingLeft);
    if (leaving.length === 0 || waitMs <= 0)
        return seen;
    for (;;) {
        const waitedMs = Math.round((0,clock/* nowMs */.T)() - start);
        if (leaving.length === 0 || waitedMs >= waitMs)
            return look();
        tell({ missing: leaving, waitedMs, waitMs });
        await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, waitMs - waitedMs)));
        const left = narrowed(leaving);
        leaving = (0,verdict/* judge */.S)(left, await host.look(left)).filter(isBeingLeft);
    }
}
function narrowed(judged) {
    return [...(0,group_by/* groupBy */.$)(judged, ({ requirement }) => requirement)].map(([requirement, group]) => {
        const ports = group.map(({ endpoint }) => endpoint.port);
        return { ...requirement, range: { low: Math.min(...ports), high: Math.max(...ports) } };
    });
}
async function waitForServers({ demands, waitMs }, host, tell = () => { }) {
    const expected = demands.flatMap(({ preferred }) => (preferred?.expect === undefined ? [] : [preferred]));
    if (waitMs === 0 || expected.length === 0)
        return 0;
    const start = (0,clock/* nowMs */.T)();
    for (;;) {
        const judged = (0,verdict/* judge */.S)(expected, await host.look(expected, { isNameless: true }));
        const missing = judged.filter(({ verdict }) => verdict === 'not-listening');
        const waitedMs = Math.round((0,clock/* nowMs */.T)() - start);
        if (missing.length === 0 || waitedMs >= waitMs)
            return waitedMs;
        tell({ missing, waitedMs, waitMs });
        await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, waitMs - waitedMs)));
    }
}


/***/ }),

/***/ 2613:
/***/ (function(module) {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ (function(module) {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function(module) {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 6698:
/***/ (function(module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 1314:
/***/ (function(module) {

module.exports = require("node:dgram");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = require("node:http");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ (function(module) {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ (function(module) {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 4685:
/***/ (function(module) {

module.exports = require("node:tty");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ (function(module) {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ (function(module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 5938:
/***/ (function(module) {

module.exports = require("timers");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(function() {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(function() {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HostError: () => (/* reexport */ errors/* HostError */.d),
  UsageError: () => (/* reexport */ errors/* UsageError */.e),
  hostOf: () => (/* reexport */ host/* hostOf */.w),
  parseArguments: () => (/* reexport */ requirements_arguments/* parseArguments */.W),
  parsePortsInput: () => (/* reexport */ ports_input/* parsePortsInput */.KQ),
  preflight: () => (/* reexport */ preflight/* preflight */.M),
  runAction: () => (/* binding */ runAction),
  runCli: () => (/* reexport */ runCli),
  runHook: () => (/* binding */ runHook),
  runPost: () => (/* binding */ runPost),
  toJsonReport: () => (/* binding */ toJsonReport)
});

// EXTERNAL MODULE: ./lib/src/command-line.js
var command_line = __nccwpck_require__(8507);
// EXTERNAL MODULE: ./lib/src/files/load.js
var load = __nccwpck_require__(4237);
// EXTERNAL MODULE: ./lib/src/host/index.js + 4 modules
var host = __nccwpck_require__(743);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __nccwpck_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __nccwpck_require__(6080);
// EXTERNAL MODULE: ./lib/src/preflight.js + 1 modules
var preflight = __nccwpck_require__(4251);
// EXTERNAL MODULE: ./lib/src/report/clear-text.js
var clear_text = __nccwpck_require__(85);
// EXTERNAL MODULE: ./lib/src/report/exit-code.js
var exit_code = __nccwpck_require__(9618);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __nccwpck_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/progress.js
var report_progress = __nccwpck_require__(7957);
// EXTERNAL MODULE: ./lib/src/requirements/arguments.js
var requirements_arguments = __nccwpck_require__(7450);
// EXTERNAL MODULE: ./lib/src/requirements/index.js + 1 modules
var requirements = __nccwpck_require__(4258);
// EXTERNAL MODULE: ./lib/src/requirements/services-input.js
var services_input = __nccwpck_require__(5365);
// EXTERNAL MODULE: ./lib/src/terminal.js
var src_terminal = __nccwpck_require__(7745);
// EXTERNAL MODULE: ./lib/src/usage.js + 3 modules
var usage = __nccwpck_require__(8485);
;// CONCATENATED MODULE: ./lib/src/cli.js















async function runCli(terminal) {
    try {
        return await run(terminal);
    }
    catch (error) {
        const told = isGone(error) ? new errors/* HostError */.d('the working directory is gone: cd to one that is there') : error;
        const code = (0,exit_code/* exitCodeOfError */.LL)(told);
        if (code === undefined)
            throw error;
        (0,src_terminal/* complain */.cc)(terminal, told.message);
        return code;
    }
}
function isGone(error) {
    return error.syscall === 'uv_cwd';
}
async function run(terminal) {
    const line = (0,command_line/* parseCommandLine */.Du)(terminal.args);
    const { values, positionals, words } = line;
    if (values.help)
        return say(terminal, usage/* HELP */._);
    if (values.version)
        return say(terminal, `${usage/* VERSION */.x}\n`);
    if (values['env-file'] !== undefined)
        throw new errors/* UsageError */.e('--env-file is a flag of node itself: use --write-env PATH');
    const { command, specs } = (0,command_line/* commandOf */.Nl)(positionals);
    if (values.file !== undefined && command !== 'check' && command !== 'run')
        throw new errors/* UsageError */.e('--file goes with check and run');
    if (values.quiet && command !== 'run')
        throw new errors/* UsageError */.e('--quiet goes with run');
    if (command !== 'lint' && (values.fix !== undefined || values.sarif !== undefined))
        throw new errors/* UsageError */.e('--fix and --sarif go with lint');
    if (values.prometheus !== undefined && command !== 'health')
        throw new errors/* UsageError */.e('--prometheus goes with health');
    if ((0,command_line/* isApart */.zB)(command))
        return (await __nccwpck_require__.e(/* import() */ 9390).then(__nccwpck_require__.bind(__nccwpck_require__, 9390))).APART[command](specs, { values, terminal });
    if (command === 'run')
        refuseNothing(words);
    const asked = (0,requirements_arguments/* parseArguments */.W)(specs);
    if (command === 'who')
        checkWho(asked);
    if (command === 'services' && asked.length > 0)
        throw new errors/* UsageError */.e('services takes no ports: port-preflight services');
    const services = await (0,services_input/* parseServicesInput */.k)(values.services ?? (command === 'services' ? 'all' : ''));
    const request = await (0,requirements/* readRequest */.i)((0,command_line/* optionsOf */.cz)(values), { demands: asked, services, ...consumerOf(command) });
    const files = await (0,load/* loadFiles */.a)(request.handover);
    const wanted = wantedBy(command, request, asked);
    const result = await watched(wanted, terminal);
    const write = (report) => files?.writeFiles(report, process.cwd());
    if (command === 'run')
        return runWords(result, { ...line, write }, terminal);
    const loading = values.json ? src_terminal/* formatJson */.IB : FORMATS[command](result.report);
    const [format, kept] = await Promise.all([loading, keep(result, terminal)]);
    const report = { ...result.report, ...(0,defined/* defined */.s)({ until: kept?.isOfJob === false ? kept.owner : undefined }) };
    terminal.write(await format(report, (0,src_terminal/* paintFor */.ev)(terminal)));
    for (const line of write(report)?.lines ?? [])
        terminal.writeError(`${(0,neutralise.toLine)(line)}\n`);
    if (report.outcomes.some(isTakenBackLater))
        (0,src_terminal/* complain */.cc)(terminal, `what was done is put back by: port-preflight undo ${request.leaseId}`);
    return (0,exit_code/* exitCodeOf */.FO)(report);
}
function isTakenBackLater({ result, undo }) {
    return undo !== undefined && (result === 'done' || result === 'failed');
}
async function keep({ report, grant }, terminal) {
    try {
        return await grant?.keepFor();
    }
    catch (error) {
        const { id } = report.reservation ?? {};
        const { failed } = id === undefined ? {} : await (0,host/* hostOf */.w)(process.platform).unreserve(id);
        if (failed !== undefined)
            (0,src_terminal/* complain */.cc)(terminal, `the reserved ports cannot be given back: ${failed}`);
        throw error;
    }
}
function refuseNothing([program]) {
    if (program === undefined)
        throw new errors/* UsageError */.e('run needs a command behind --: port-preflight run web=any -- npm test');
    if (program === '')
        throw new errors/* UsageError */.e('the command behind -- is empty');
}
async function runWords(result, { words, values, write }, { writeError }) {
    const { json: isJson = false, quiet: isQuiet = false } = values;
    const { runWith } = await __nccwpck_require__.e(/* import() */ 2832).then(__nccwpck_require__.bind(__nccwpck_require__, 2832));
    return runWith(result, { words, host: (0,host/* hostOf */.w)(process.platform), writeError, isJson, isQuiet, write });
}
function checkWho(asked) {
    if (asked.length === 0)
        throw new errors/* UsageError */.e('who needs a port: port-preflight who 5432');
    const open = asked.find(({ preferred }) => preferred === undefined);
    if (open !== undefined)
        throw new errors/* UsageError */.e(`who needs a port, and "${open.name}" names none: port-preflight who 5432`);
}
function wantedBy(command, request, asked) {
    if (command === 'run')
        return { ...request, owner: process.pid };
    if (command === 'check')
        return request;
    const { reserve: _, permission: __, ...rest } = request;
    return { ...rest, demands: asked.map((demand) => ({ ...demand, choices: [] })) };
}
function consumerOf(command) {
    if (command === 'run')
        return { consumer: 'command', env: process.env };
    return command === 'check' ? { consumer: 'files', env: process.env } : {};
}
async function watched(request, { writeError, columns }) {
    const progress = (0,report_progress/* progressOn */.z)({ write: writeError, columns });
    try {
        return await (0,preflight/* preflight */.M)(request, (0,host/* hostOf */.w)(process.platform), progress.tell);
    }
    finally {
        progress.end();
    }
}
const FORMATS = {
    check: async ({ findings, outcomes }) => findings.length === 0 && outcomes.length === 0 ? clear_text/* formatClear */.jm : (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(9693)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9693))).formatText,
    who: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9))).formatStory,
    services: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(9864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9864))).formatServicesReport,
};
function say(terminal, text) {
    terminal.write(text);
    return exit_code/* EXIT */.dc.clean;
}

// EXTERNAL MODULE: ./lib/src/requirements/ports-input.js
var ports_input = __nccwpck_require__(5251);
;// CONCATENATED MODULE: ./lib/src/index.js






async function runAction(env) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(5951)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5951))).runAction(env);
}
async function runPost(env) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(3922), __nccwpck_require__.e(5951), __nccwpck_require__.e(9123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9123))).runPost(env);
}
async function runHook(stage, setting) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(3922), __nccwpck_require__.e(5951), __nccwpck_require__.e(4034)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4034))).runHook(stage, setting);
}
async function toJsonReport(report) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9870), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 748))).toJsonReport(report);
}

module.exports = __webpack_exports__;
/******/ })()
;