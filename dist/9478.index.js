"use strict";
exports.id = 9478;
exports.ids = [9478];
exports.modules = {

/***/ 9478:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askManagers: () => (/* binding */ askManagers)
});

// EXTERNAL MODULE: ./lib/src/host/managers/containers.js + 3 modules
var containers = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/src/host/managers/kernel.js

async function withDevices(listeners, viewer) {
    if (!listeners.some(isNobodys))
        return { listeners: [...listeners], gaps: [] };
    const answer = await (0,exec/* ask */.kA)('ip', ['-json', '-details', 'link', 'show']);
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
async function readWireguard(names, { uid }) {
    if (names.length === 0)
        return { devices: [], gaps: [] };
    const args = ['show', 'all', 'listen-port'];
    const answer = uid === 0 ? await (0,exec/* ask */.kA)('wg', args) : { failed: 'only root may ask for the ports of wireguard' };
    if (!('failed' in answer))
        return { devices: parseListenPorts(answer.stdout), gaps: [] };
    const [subject, command] = [`which port ${names.join(', ')} has`, `sudo wg ${args.join(' ')}`];
    return { devices: [], gaps: [{ subject, reason: answer.failed, command, affects: 'naming' }] };
}
function parseListenPorts(output) {
    const lines = output.matchAll(/^(\S+)\t(\d{1,5})$/gm);
    return [...lines].map(([, device = '', port]) => ({ module: 'wireguard', device, port: Number(port) }));
}
function parseDevices(output) {
    return parseArray(output).flatMap(({ ifname, linkinfo }) => {
        const module = linkinfo?.info_kind;
        const port = linkinfo?.info_data?.port ?? linkinfo?.info_data?.dstport;
        const isWhole = typeof ifname === 'string' && typeof module === 'string' && typeof port === 'number';
        return isWhole ? [{ module, device: ifname, port }] : [];
    });
}
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

// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/managers/nfs.js

const PORT_LIST = '/proc/fs/nfsd/portlist';
function withNfs(listeners, list = (0,proc_file/* readProcFile */.XM)(PORT_LIST) ?? '') {
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
function parsePortList(list) {
    return [...list.matchAll(/^(tcp|udp) (\d{1,5})$/gm)].map(([, protocol, port]) => ({
        protocol: protocol === 'tcp' ? 'tcp' : 'udp',
        port: Number(port),
    }));
}

// EXTERNAL MODULE: ./lib/src/host/managers/supervisor.js
var supervisor = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var model_unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var account = __webpack_require__(4026);
;// CONCATENATED MODULE: ./lib/src/host/managers/own-links.js

async function withOwnLinks(listeners, viewer) {
    if (!listeners.some((listener) => managersOf(listener).some(mayBeDisabled)))
        return [...listeners];
    const isLinkedOtherwise = (await __webpack_require__.e(/* import() */ 5937).then(__webpack_require__.bind(__webpack_require__, 5937))).linkReader(viewer);
    const told = (manager) => mayBeDisabled(manager) && isLinkedOtherwise(manager) ? { ...manager, isLinkedOtherwise: true } : manager;
    return listeners.map(({ holders, rivals, ...listener }) => ({
        ...listener,
        holders: holders.map((holder) => holder.manager === undefined ? holder : { ...holder, manager: told(holder.manager) }),
        ...(rivals === undefined ? {} : { rivals: rivals.map((rival) => ({ ...rival, manager: told(rival.manager) })) }),
    }));
}
function managersOf({ holders, rivals = [] }) {
    return [...holders, ...rivals].flatMap(({ manager }) => manager ?? []);
}
function mayBeDisabled({ kind, isEnabled, isGenerated, file }) {
    return kind === 'systemd' && isEnabled === true && isGenerated !== true && (0,model_unit/* isOwnFile */.Z4)(file);
}

// EXTERNAL MODULE: ./lib/src/host/managers/rival-units.js
var rival_units = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 1 modules
var identify = __webpack_require__(6840);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/knowledge/failures.js
var failures = __webpack_require__(4859);
;// CONCATENATED MODULE: ./lib/src/host/managers/journal.js


const LINES = 50;
async function readRefusals(contender) {
    const answer = await (0,exec/* ask */.kA)('journalctl', [
        ...['--quiet', '--no-pager', '--output=cat', `--lines=${LINES}`],
        ...journalMatches(contender),
    ]);
    return 'failed' in answer ? [] : parseRefusals(answer.stdout);
}
function journalMatches({ manager, state, invocation }) {
    const { scope, unit, uid } = manager;
    const owner = scope === 'system' ? [] : [`_UID=${uid}`];
    if (state !== 'starting' && invocation !== undefined)
        return [`_SYSTEMD_INVOCATION_ID=${invocation}`, ...owner];
    return [`${scope === 'system' ? '_SYSTEMD_UNIT' : '_SYSTEMD_USER_UNIT'}=${unit}`, ...owner];
}
function parseRefusals(text) {
    return (0,failures/* parseFailures */.v)(text).filter(({ cause }) => cause === 'address-in-use');
}
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






const MOST_JOURNALS = 8;
async function withRivals(listeners, contenders, viewer) {
    const others = contenders.filter(({ manager }) => !(0,model_unit/* isSameManager */.a1)(manager, viewer.manager));
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
            .filter(({ manager }) => !holders.some((holder) => (0,model_unit/* isSameManager */.a1)(holder, manager)))
            .flatMap((one) => judgeContender(one, listener.endpoint, refusals.get(one)) ?? []);
        return rivals.length === 0 ? listener : { ...listener, rivals };
    });
}
function managersAt({ port, protocol }, listeners) {
    const same = listeners.filter(({ endpoint }) => endpoint.port === port && endpoint.protocol === protocol);
    return same.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []));
}
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
    const isSure = claim?.protocol !== undefined || endpoint.protocol === 'tcp' || isRefusal(inUse);
    if (claim !== undefined && isSure)
        return claim.source === 'environment' ? 'environment' : 'arguments';
    if (inUse === 'this-port')
        return 'journal';
    return inUse !== 'other-port' && isDefaultPort(contender, endpoint) ? 'default-port' : undefined;
}
function claimFor({ claims }, { port, protocol }) {
    return claims.find((claim) => (0,model_port/* isInRange */.h$)(port, claim.range) && (claim.protocol ?? protocol) === protocol);
}
function isDefaultPort({ manager, claims, command }, { port }) {
    if (claims.length > 0 || manager.result !== 'exit-code')
        return false;
    return (0,identify/* identify */.l)({ unit: manager.unit, command })?.ports.includes(port) === true;
}

// EXTERNAL MODULE: ./lib/src/host/managers/systemctl.js
var systemctl = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/src/host/managers/unit-facts.js
var unit_facts = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/host/managers/unit-kin.js
var unit_kin = __webpack_require__(8728);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var process = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/src/host/managers/young-units.js



const YOUNG_SECONDS = 60;
const MOST_UNITS = 20;
function youngUnits({ statOf, ownerOfProcess }) {
    const seen = new Set();
    return () => {
        const uptime = Number.parseFloat((0,proc_file/* readProcFile */.XM)('/proc/uptime') ?? '');
        const pids = (0,proc_file/* listPids */.$q)().filter((pid) => !seen.has(pid));
        for (const pid of pids)
            seen.add(pid);
        const started = pids.map((pid) => ({ pid, start: (0,process/* parseStart */.oZ)(statOf(pid)) ?? 0 }));
        const young = started.filter(({ start }) => start > uptime - YOUNG_SECONDS).sort((a, b) => b.start - a.start);
        const managers = young.flatMap(({ pid }) => ownerOfProcess(pid).manager ?? []);
        const services = managers.filter(({ unit }) => unit.endsWith('.service'));
        return [...new Map(services.map((one) => [(0,model_unit/* unitKey */.g2)(one), one])).values()].slice(0, MOST_UNITS);
    };
}

;// CONCATENATED MODULE: ./lib/src/host/managers/systemd.js












const WATCH_MS = 25;
async function askUnits(listeners, { viewer, processes }) {
    const units = holdersOf(listeners);
    const asked = listeners.some(model_listener/* isHolding */.ye) ? (0,systemctl/* readManagers */.BI)(viewer) : [];
    const findYoung = asked.length === 0 ? () => [] : youngUnits(processes);
    const young = findYoung();
    const late = [];
    const watch = setInterval(() => late.push(...findYoung()), WATCH_MS);
    const first = await askAll(questionsOf(units, asked, young), viewer);
    clearInterval(watch);
    const second = await askAll(lateQuestions([...late, ...findYoung()], young, asked), viewer);
    return { replies: [...first, ...second], units };
}
function answersFrom(shown, { processes }) {
    const young = new Set(youngUnits(processes)().map(model_unit/* unitKey */.g2));
    const replies = [...shown].map(([key, all]) => {
        const blocks = all.map((values) => ({ unit: values.get('Id') ?? '', values }));
        return replyOf(blocks, key, (unit) => young.has((0,model_unit/* unitKey */.g2)((0,model_unit/* unitOf */.uF)(key, unit))));
    });
    const units = [...shown].flatMap(([key, all]) => all.map((values) => (0,model_unit/* unitOf */.uF)(key, values.get('Id') ?? '')));
    return { replies, units };
}
async function withUnits(listeners, { viewer }, { replies, units }) {
    const unknown = holdersOf(listeners).filter((one) => !units.some((other) => (0,model_unit/* isSameManager */.a1)(one, other)));
    const more = await askAll(questionsOf(unknown, [], []), viewer);
    const { facts, contenders, gaps } = join([...replies, ...more]);
    const known = listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withFacts(facts)) }));
    const all = await withRivals(await (0,unit_kin/* withActiveKin */.TO)(known, viewer), contenders, viewer);
    return { listeners: await withOwnLinks(all, viewer), gaps };
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
        const { mainPid, leavesProcesses, ...known } = facts.get((0,model_unit/* unitKey */.g2)(manager)) ?? {};
        const leaves = mainPid !== undefined && holder.process?.pid === mainPid ? undefined : leavesProcesses;
        return { ...holder, manager: { ...manager, ...known, ...(0,defined/* defined */.s)({ leavesProcesses: leaves }) } };
    };
}
function questionsOf(holders, asked, young) {
    return [...new Set([...holders.map(model_unit/* serviceManagerOf */.gE), ...asked])].map((key) => ({
        key,
        holders: unitsOf(key, holders),
        young: asked.includes(key) ? unitsOf(key, young) : [],
        isForRivals: asked.includes(key),
    }));
}
function lateQuestions(late, young, asked) {
    const unasked = late.filter((one) => !young.some((other) => (0,model_unit/* isSameManager */.a1)(one, other)));
    const questions = asked.map((key) => ({ key, holders: [], young: unitsOf(key, unasked), isForRivals: false }));
    return questions.filter((question) => question.young.length > 0);
}
function unitsOf(key, managers) {
    return [...new Set(managers.filter((manager) => (0,model_unit/* serviceManagerOf */.gE)(manager) === key).map(({ unit }) => unit))];
}
const PROPERTIES = [...unit_facts/* FACT_PROPERTIES */.zr, ...rival_units/* CONTENDER_PROPERTIES */.jm].join(',');
async function readUnits(question, viewer) {
    const { key, holders, young, isForRivals } = question;
    const [states, pattern] = isForRivals ? [[`--state=${rival_units/* CONTENDER_STATES */.Wq}`], ['*.service']] : [[], []];
    const units = [...new Set([...holders, ...young]), ...pattern];
    const answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', `--property=${PROPERTIES}`, ...states, '--', ...units], viewer);
    if ('failed' in answer && holders.length === 0 && (0,systemctl/* hasEnded */.hY)(key))
        return { facts: [], contenders: [] };
    if ('failed' in answer)
        return { gap: gapOf(question, viewer, answer.failed) };
    const blocks = (0,systemctl/* parseProperties */.$9)(answer.stdout).map((values) => ({ unit: values.get('Id') ?? '', values }));
    return replyOf(blocks, key, (unit) => young.includes(unit) || !holders.includes(unit));
}
function replyOf(blocks, key, isYoung) {
    return {
        facts: blocks.map(({ unit, values }) => [(0,model_unit/* unitKey */.g2)((0,model_unit/* unitOf */.uF)(key, unit)), (0,unit_facts/* factsOf */.xS)(values)]),
        contenders: blocks.flatMap(({ unit, values }) => {
            const contender = (0,rival_units/* contenderOf */.SQ)(values, key, isYoung(unit));
            return contender === undefined ? [] : [[(0,model_unit/* unitKey */.g2)(contender.manager), contender]];
        }),
    };
}
function gapOf({ key, holders }, viewer, reason) {
    const whose = key === 'system' ? 'a service' : `a service of ${(0,account/* userName */.nT)(key)}`;
    const [subject, question] = holders.length > 0
        ? [`how ${holders.join(', ')} is set up`, ['status', ...holders.flatMap((unit) => (0,shell/* quote */.hD)(unit) ?? [])]]
        : [`whether ${whose} wants a port that is held`, ['list-units', `--state=${rival_units/* CONTENDER_STATES */.Wq}`, "'*.service'"]];
    const isThere = !/ (is not installed|does not run)$/.test(reason);
    const command = isThere ? [(0,systemctl/* systemctlFor */.Gi)(key, viewer), ...question].join(' ') : undefined;
    return (0,defined/* defined */.s)({ subject, reason, command, affects: 'naming' });
}

// EXTERNAL MODULE: ./lib/src/model/holder.js
var model_holder = __webpack_require__(8957);
;// CONCATENATED MODULE: ./lib/src/host/managers/user-sockets.js






async function withUserSockets(listeners, viewer) {
    const uids = new Set(listeners.flatMap(({ holders }) => holders.flatMap((holder) => uidOf(holder) ?? [])));
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
function uidOf(holder) {
    const { process } = holder;
    return (0,model_holder/* isServiceManager */.VR)(holder) && process?.pid !== 1 ? process?.uid : undefined;
}
async function readSockets(uid, viewer) {
    const answer = await (0,systemctl/* askSystemctl */.QD)(uid, ['show', '--property=Id,Listen', '--', '*.socket'], viewer);
    return 'failed' in answer ? answer : parseSocketUnits(answer.stdout);
}
function withUnit(holder, { endpoint }, known) {
    const uid = uidOf(holder);
    const answer = uid === undefined ? undefined : known.get(uid);
    if (uid === undefined || !Array.isArray(answer))
        return holder;
    const units = answer.filter(({ protocol, port }) => protocol === endpoint.protocol && port === endpoint.port);
    const exact = units.filter(({ address }) => address === undefined || address === endpoint.address);
    const [unit, ...others] = new Set((exact.length > 0 ? exact : units).map((one) => one.unit));
    if (unit === undefined || others.length > 0)
        return holder;
    return { ...holder, manager: (0,model_unit/* unitOf */.uF)(uid, unit) };
}
function gapsOf(uid, answer, { listeners, viewer }) {
    if (Array.isArray(answer))
        return [];
    const ours = listeners.filter(({ holders }) => holders.some((holder) => uidOf(holder) === uid));
    const command = `${(0,systemctl/* systemctlFor */.Gi)(uid, viewer)} list-sockets --all`;
    const subject = `which socket unit of ${(0,account/* userName */.nT)(uid)} has ${(0,model_listener/* formatPorts */._3)(ours)}`;
    return [{ subject, reason: answer.failed, command, affects: 'naming' }];
}
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

// EXTERNAL MODULE: ./lib/src/host/linux/program.js + 1 modules
var program = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/src/host/linux/ask-managers.js







async function askManagers(listeners, sight, asked = {}) {
    const { viewer, processes } = sight;
    const units = asked.hasUnits === true ? undefined : answersOf(listeners, sight, asked);
    const parts = await Promise.all([
        withDevices(listeners, viewer),
        (0,supervisor/* withPrograms */.OE)(listeners, { viewer, supervisedOf: (holder) => (0,program/* supervisedOf */.y)(holder, processes) }),
        (0,containers/* withContainers */.r)(listeners, sight, asked.engines),
        withUserSockets(listeners, viewer),
    ]);
    const told = [...parts.map((part) => part.listeners), withNfs(listeners)];
    const combined = combine(listeners, told);
    const answers = await units;
    const known = answers === undefined ? { listeners: combined, gaps: [] } : await withUnits(combined, sight, answers);
    return { listeners: known.listeners, gaps: [...parts, known].flatMap(({ gaps }) => gaps) };
}
async function answersOf(listeners, sight, { units }) {
    return units === undefined ? askUnits(listeners, sight) : answersFrom(await units(), sight);
}
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
;