"use strict";
exports.id = 3240;
exports.ids = [3240,8302];
exports.modules = {

/***/ 5441:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function ownHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/';
    }
}


/***/ }),

/***/ 3240:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/run-call.js + 1 modules
var run_call = __webpack_require__(1899);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/in-its-place.js

async function inItsPlace(call, failed, isToTakeBack) {
    const verb = ['mask', 'disable'].find((one) => call.words.includes(one));
    if (verb === undefined)
        return undefined;
    const said = `it could not be ${verb === 'mask' ? 'masked' : 'disabled'} (${failed})`;
    if (verb === 'mask' && !call.targets.some(isLinkedOtherwise) && (await isEnabled(call))) {
        const leaveOut = isToTakeBack(withVerb(call, verb, 'enable', false));
        if ((await (0,run_call/* runCall */.Y8)(withVerb(call, verb, 'disable'))).failed === undefined)
            return `${said}: it is disabled instead`;
        leaveOut();
    }
    if (!call.words.includes('--now'))
        return `${said}: it may start at the next boot`;
    const stopped = await (0,run_call/* runCall */.Y8)(withVerb(call, verb, 'stop', false));
    return stopped.failed === undefined ? `${said}: it is stopped until the next boot` : undefined;
}
function isLinkedOtherwise(target) {
    return target.kind === 'service' && target.manager.isLinkedOtherwise === true;
}
async function isEnabled(call) {
    return (await (0,run_call/* runCall */.Y8)(withVerb(call, 'mask', 'is-enabled', false))).failed === undefined;
}
function withVerb(call, verb, other, isNow = true) {
    const words = call.words.map((word) => (word === verb ? other : word));
    return { ...call, words: isNow ? words : words.filter((word) => word !== '--now') };
}

// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/host/managers/systemctl.js
var systemctl = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/src/host/managers/unit-facts.js
var unit_facts = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/host/linux/plain-viewer.js
var plain_viewer = __webpack_require__(5564);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/end-processes.js + 1 modules
var end_processes = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/still-same.js







function recheck() {
    const touched = new Set();
    return async (call) => {
        const targets = call.targets.filter((target) => !touched.has(keyOf(target)));
        for (const target of targets)
            touched.add(keyOf(target));
        const changed = targets.find(hasOtherProcesses) ?? (await changedUnit(call.targets));
        return changed && `${nameOfTarget(changed)} is not what was looked at any more, and is not touched`;
    };
}
function keyOf(target) {
    return target.kind === 'process' ? `process ${target.process.pid}` : nameOfTarget(target);
}
function nameOfTarget(target) {
    if (target.kind === 'service')
        return (0,service/* nameOf */.Vb)({ manager: target.manager });
    return target.kind === 'container' ? (0,service/* nameOf */.Vb)({ container: target.container }) : target.kind;
}
function hasOtherProcesses(target) {
    if (target.kind !== 'service' && target.kind !== 'container')
        return false;
    if (target.kind === 'service' && target.manager.invocation !== undefined)
        return false;
    const held = (target.held ?? []).filter(({ startedAt }) => startedAt !== undefined);
    return held.length > 0 && !held.some(end_processes/* isSame */.F);
}
async function changedUnit(targets) {
    const units = targets.flatMap((target) => (isRunningUnit(target) ? target : []));
    const byManager = (0,group_by/* groupBy */.$)(units, ({ manager }) => (0,unit/* serviceManagerOf */.gE)(manager));
    for (const [key, all] of byManager) {
        const now = await askNow(key, all.map(({ manager }) => manager.unit));
        const changed = all.find((target) => !isAsSeen(target, now?.get(target.manager.unit)));
        if (changed !== undefined)
            return changed;
    }
    return undefined;
}
function isRunningUnit(target) {
    return target.kind === 'service' && target.manager.kind === 'systemd' && target.manager.invocation !== undefined;
}
const MOST_TIMES = 3;
async function askNow(key, units) {
    const properties = '--property=Id,ActiveState,InvocationID,NRestarts';
    let answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', properties, '--', ...units], (0,plain_viewer/* plainViewer */.d)());
    for (let times = 1; 'failed' in answer && times < MOST_TIMES; times++)
        answer = await (0,systemctl/* askSystemctl */.QD)(key, ['show', properties, '--', ...units], (0,plain_viewer/* plainViewer */.d)());
    if ('failed' in answer)
        return undefined;
    return new Map((0,systemctl/* parseProperties */.$9)(answer.stdout).map((values) => [values.get('Id') ?? '', values]));
}
function isAsSeen({ manager: { invocation, restarts = 0 }, held = [] }, now) {
    if (now === undefined)
        return false;
    const current = (0,unit_facts/* invocationOf */.QC)(now);
    const isInSeries = held.length === 0 && restarts > 0 && Number(now.get('NRestarts')) > restarts;
    return current === undefined || current === invocation || isInSeries;
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo.js + 2 modules
var undo = __webpack_require__(8302);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo-book.js + 1 modules
var undo_book = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/act.js








async function act(order, pace = {}) {
    const owner = order.isLeft === true ? '' : (0,leases_owner/* formatOwner */.Vu)(order.owner ?? (0,leases_owner/* ownerOfCaller */.cE)());
    const entry = { ...order, owner, at: new Date().toISOString() };
    const kept = order.undo.length === 0 ? undefined : { path: (0,undo_book/* keep */.aC)(entry), entry };
    const isToTakeBack = (call) => (kept === undefined ? () => { } : addUndo(kept, call));
    const made = await makeAll(order.calls, isToTakeBack, pace);
    const { failed, notes } = made;
    if (kept === undefined)
        return { ...(0,defined/* defined */.s)({ failed }), notes };
    if (made.calls.length === 0)
        (0,undo_book/* forget */.y6)(kept.path);
    else if (failed === undefined || made.isChanged)
        markDone(kept);
    if (failed === undefined)
        return { notes, kept: kept.path };
    if (made.calls.length === 0)
        return { failed, notes };
    return { failed: `${failed}; ${await takenBack(kept, made.calls)}`, notes };
}
async function takenBack({ path, entry }, calls) {
    const { failed } = await (0,undo.takeBack)({ ...entry, calls, path });
    return failed === undefined ? 'what was done before is taken back' : `what was done before could not be: ${failed}`;
}
function addUndo(kept, call) {
    const before = kept.entry;
    const write = (entry) => {
        kept.entry = entry;
        (0,undo_book/* rewrite */.v8)(kept.path, entry);
    };
    write({ ...before, undo: [call, ...before.undo] });
    return () => write(before);
}
function markDone(kept) {
    kept.entry = { ...kept.entry, isDone: true };
    try {
        (0,undo_book/* rewrite */.v8)(kept.path, kept.entry);
    }
    catch { }
}
async function makeAll(calls, isToTakeBack, pace) {
    const changeOf = recheck();
    const made = { notes: [], calls: [], isChanged: false };
    for (const call of calls) {
        const changed = await changeOf(call);
        if (changed !== undefined)
            return { ...made, failed: `${(0,model_call/* formatCall */.Ms)(call)}: ${changed}`, isChanged: true };
        if ((0,run_call/* isLate */.lS)(pace))
            return { ...made, failed: `${(0,model_call/* formatCall */.Ms)(call)}: no time is left for it`, isChanged: true };
        const { failed, note, isUnmade } = await (0,run_call/* runCall */.Y8)(call, pace);
        if (isUnmade !== true)
            made.calls.push(call);
        if (note !== undefined)
            made.notes.push(note);
        if (failed === undefined || call.mayFail === true)
            continue;
        const instead = isUnmade === true ? undefined : await inItsPlace(call, failed, isToTakeBack);
        if (instead === undefined)
            return { ...made, failed: `${(0,model_call/* formatCall */.Ms)(call)}: ${failed}` };
        made.notes.push(instead);
    }
    return made;
}


/***/ }),

/***/ 2807:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ endProcesses),
  F: () => (/* binding */ isSame)
});

// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/model/resolution.js
var resolution = __webpack_require__(601);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var linux_process = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var linux_processes = __webpack_require__(1058);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/spared.js



function dangerOf({ pid, startedAt }) {
    const processes = (0,linux_processes/* localProcesses */.D)();
    const now = processes.read(pid);
    if (now === undefined)
        return undefined;
    if (startedAt === undefined)
        return `pid ${pid}: it cannot be told from a later process of that number`;
    if (pid === 1 || pid === process.pid || processes.ancestors(process.pid).includes(pid))
        return `pid ${pid}: this check runs under it`;
    if (now.uid !== process.geteuid?.())
        return `pid ${pid}: it is a process of another user`;
    const spared = sparedName(pid);
    return spared === undefined ? undefined : `pid ${pid}: ${spared} is never ended`;
}
const SPARED = new RegExp(`^(${[
    ...['systemd', 'init', 'runit', 'runsvdir', 's6-svscan', 'supervisord', 'xinetd', 'inetd', 'launchd'],
    ...['dockerd', 'containerd', 'containerd-shim.*', 'docker-proxy', 'conmon', 'rootlesskit', 'rootlessport'],
    ...[
        'sshd',
        'sshd-session',
        'sshd-auth',
        'login',
        'sudo',
        'su',
        'dbus-daemon',
        'dbus-broker',
        'hosted-compute-agent',
    ],
    ...['Runner\\.(Listener|Worker|PluginHost)(\\.dll)?', 'run-helper\\.sh', 'RunnerService\\.js'],
].join('|')})$`);
function sparedName(pid) {
    const words = ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '').split('\0');
    const [first = ''] = words;
    if (/^PM2 v[\d.]+: God Daemon/.test(first))
        return 'pm2';
    const said = [first.split(' ', 1)[0] ?? '', ...(INTERPRETER.test(baseOf(first)) ? words.slice(1, 4) : [])];
    const name = (0,linux_process/* parseName */.$q)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '');
    const file = (0,linux_processes/* executableOf */.A)(pid)?.replace(/ \(deleted\)$/, '');
    return [file, name, ...said].map((path) => baseOf(path ?? '').replace(/:$/, '')).find((base) => SPARED.test(base));
}
const INTERPRETER = /^(python[\d.]*|node|nodejs|perl|ruby|dotnet|bash|sh|dash)$/;
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/host/linux/acts/end-processes.js






const PAUSE_MS = 20;
const KILLED_MS = 5_000;
async function endProcesses({ words, targets }, graceMs = resolution/* GRACE_MS */.g3, tell) {
    const processes = targets.flatMap((target) => (target.kind === 'process' ? target.process : []));
    const danger = processes.flatMap((one) => dangerOf(one) ?? [])[0];
    if (danger !== undefined)
        return { failed: danger };
    if (words.includes('-CONT'))
        return send(processes, 'SIGCONT');
    const isHard = words.includes('-KILL');
    const refused = send(processes, isHard ? 'SIGKILL' : 'SIGTERM');
    if (refused.failed !== undefined || (await haveEnded(processes, isHard ? KILLED_MS : graceMs, tell)))
        return refused;
    const left = processes.filter(isSame);
    if (left.length === 0)
        return {};
    const killed = send(left, 'SIGKILL');
    if (killed.failed !== undefined)
        return killed;
    if (!(await haveEnded(left, KILLED_MS)))
        return { failed: `${pidsOf(left.filter(isSame))} has not ended` };
    if (isHard)
        return {};
    return { note: `${pidsOf(left)} had not ended ${Math.round(graceMs / 100) / 10} s after SIGTERM, and was killed` };
}
function pidsOf(processes) {
    return `pid ${processes.map(({ pid }) => pid).join(', ')}`;
}
function send(processes, signal) {
    for (const one of processes) {
        try {
            if (isSame(one))
                process.kill(one.pid, signal);
        }
        catch (error) {
            const { code } = error;
            if (code !== 'ESRCH')
                return { failed: `no signal reaches pid ${one.pid}: ${code}` };
        }
    }
    return {};
}
function isSame({ pid, startedAt }) {
    const stat = (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '';
    return stat !== '' && !(0,linux_process/* isDefunct */._6)(stat) && (0,linux_processes/* localProcesses */.D)().read(pid)?.startedAt === startedAt;
}
async function haveEnded(processes, graceMs, tell) {
    const from = (0,clock/* nowMs */.T)();
    while (processes.some(isSame)) {
        const waitedMs = (0,clock/* nowMs */.T)() - from;
        if (waitedMs >= graceMs)
            return false;
        tell?.({ missing: [], ending: pidsOf(processes.filter(isSame)), waitedMs, waitMs: graceMs });
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return true;
}


/***/ }),

/***/ 6912:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ exactWords)
/* harmony export */ });
function exactWords({ words, targets }) {
    const ids = targets.flatMap((target) => target.kind === 'container' ? [target.container.id, target.container.pod] : []);
    const whole = ids.filter((id) => id !== undefined && /^[\da-f]{64}$/.test(id));
    return words.map((word) => (/^[\da-f]{12}$/.test(word) ? (whole.find((id) => id?.startsWith(word)) ?? word) : word));
}


/***/ }),

/***/ 1899:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c0: () => (/* binding */ run_call_LONGEST_MS),
  lS: () => (/* binding */ isLate),
  Y8: () => (/* binding */ runCall)
});

// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/model/resolution.js
var resolution = __webpack_require__(601);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/src/host/home.js
var home = __webpack_require__(5441);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var managers_account = __webpack_require__(4026);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/end-processes.js + 1 modules
var end_processes = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/exact-words.js
var exact_words = __webpack_require__(6912);
// EXTERNAL MODULE: ./lib/src/model/address.js
var address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/host/linux/tables.js
var tables = __webpack_require__(9928);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/until-served.js




const PAUSE_MS = 50;
const LONGEST_MS = 10_000;
async function untilServed(ports) {
    const deadline = (0,clock/* nowMs */.T)() + LONGEST_MS;
    while (!ports.every(isServed) && (0,clock/* nowMs */.T)() < deadline)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return {};
}
function isServed(port) {
    const wanted = {
        protocol: 'tcp',
        address: address/* ANY_ADDRESS */.A4,
        range: { low: port, high: port },
        expect: 'listening',
    };
    return (0,tables/* readTables */.g)([wanted]).listeners.some(listener/* isServing */.gY);
}

;// CONCATENATED MODULE: ./lib/src/host/linux/acts/run-call.js








const run_call_LONGEST_MS = 100_000;
async function runCall(call, { endsAt = Number.POSITIVE_INFINITY, tell } = {}) {
    const longestMs = Math.min(run_call_LONGEST_MS, endsAt - (0,clock/* nowMs */.T)());
    const { as, variables = {}, pasted } = call;
    const words = (0,exact_words/* exactWords */.v)(call);
    const [program = '', ...args] = words;
    if (pasted !== undefined || program === '')
        return { failed: 'it takes a shell' };
    if (call.awaits !== undefined && call.awaits.length > 0)
        return untilServed(call.awaits);
    if (program === 'kill' && as === undefined)
        return (0,end_processes/* endProcesses */.H)(call, graceUntil(endsAt), tell);
    if (as === undefined)
        return (0,exec/* carryOut */.u0)({ file: program, args, env: { ...ownSession(), ...variables }, longestMs });
    const settings = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    if (as === 'root')
        return bySudo([...settings, ...words], longestMs);
    return asOther(as, [...settings, ...words], longestMs);
}
const LOOK_MS = 2_500;
const SHORTEST_MS = 500;
function isLate({ endsAt = Number.POSITIVE_INFINITY }) {
    return endsAt - (0,clock/* nowMs */.T)() < LOOK_MS;
}
function graceUntil(endsAt) {
    return Math.max(SHORTEST_MS, Math.min(resolution/* GRACE_MS */.g3, endsAt - LOOK_MS - (0,clock/* nowMs */.T)()));
}
function ownSession() {
    return { HOME: (0,home/* ownHome */.U)(), XDG_RUNTIME_DIR: `/run/user/${process.geteuid?.() ?? 0}` };
}
async function asOther({ uid }, words, longestMs) {
    const account = uid === undefined ? undefined : (0,managers_account/* accountOf */.XP)(uid);
    if (account === undefined || uid === undefined)
        return { failed: 'its user is not known here' };
    const runtime = `XDG_RUNTIME_DIR=/run/user/${uid}`;
    if (process.geteuid?.() !== 0)
        return bySudo(['-u', (0,managers_account/* sudoUser */.RV)(uid).replaceAll("'", ''), runtime, ...words], longestMs);
    const ids = ['--reuid', String(uid), '--regid', String(account.gid), '--init-groups'];
    const settings = [`HOME=${account.home}`, `USER=${account.name}`, runtime];
    return (0,exec/* carryOut */.u0)({ file: 'setpriv', args: [...ids, 'env', ...settings, ...words], longestMs });
}
const UNLET = /^sudo: (a password is required|a terminal is required|sorry, you must have a tty|interactive auth)|^Sorry, /;
async function bySudo(args, longestMs) {
    const done = await (0,exec/* carryOut */.u0)({ file: 'sudo', args: ['-n', ...args], longestMs });
    return UNLET.test(done.failed ?? '') ? { ...done, isUnmade: true } : done;
}


/***/ }),

/***/ 3224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ forget),
  aC: () => (/* binding */ keep),
  yW: () => (/* binding */ readBook),
  v8: () => (/* binding */ rewrite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/host/home.js
var home = __webpack_require__(5441);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/undo-entry.js


const VERSION = 1;
function formatEntry(entry) {
    return `${JSON.stringify({ version: VERSION, ...entry })}\n`;
}
function parseEntry(text) {
    try {
        const value = JSON.parse(text);
        return isEntry(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEntry(value) {
    const { version, id, title, owner, at, calls, undo, frees = [] } = fieldsOf(value);
    const isNamed = [id, title, owner, at].every(isText);
    const isWhole = isNamed && Array.isArray(frees) && frees.every(isEndpoint);
    return version === VERSION && isWhole && [calls, undo].every((list) => Array.isArray(list) && list.every(isCall));
}
function isEndpoint(value) {
    const { protocol, address, port } = fieldsOf(value);
    return endpoint/* PROTOCOLS */.yv.some((known) => known === protocol) && isText(address) && isPort(port);
}
function isCall(value) {
    const { words, as, variables, pasted, targets, awaits = [] } = fieldsOf(value);
    const isMade = Array.isArray(words) && words.length > 0 && words.every(isText) && pasted === undefined;
    const isAbout = Array.isArray(targets) && targets.every(isTarget);
    return isMade && isOwner(as) && areVariables(variables) && isAbout && Array.isArray(awaits) && awaits.every(isPort);
}
function isPort(value) {
    return Number.isInteger(value) && Number(value) > 0 && Number(value) <= port/* HIGHEST_PORT */.bG;
}
function isOwner(as) {
    if (as === undefined || as === 'root')
        return true;
    const { uid } = fieldsOf(as);
    return Number.isSafeInteger(uid) && Number(uid) >= 0;
}
function areVariables(variables) {
    if (variables === undefined)
        return true;
    const entries = Object.entries(fieldsOf(variables));
    return entries.every(([name, value]) => /^[A-Z_][A-Z0-9_]*$/i.test(name) && isText(value));
}
function isTarget(value) {
    const target = fieldsOf(value);
    return (isText(target.kind) &&
        (target.kind === 'machine' || isObject(target[target.kind === 'service' ? 'manager' : target.kind])));
}
function isText(value) {
    return typeof value === 'string' && !value.includes('\0');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
    return isObject(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/src/host/linux/acts/undo-book.js





const MOST_BYTES = 256 * 1024;
const UNWRITTEN = 'how to take it back cannot be written down, so nothing is done';
const UNREAD = 'what is to be put back cannot be read';
function bookDirectory() {
    if (process.geteuid?.() === 0)
        return '/var/lib/port-preflight/undo';
    const state = process.env.XDG_STATE_HOME ?? '';
    const own = state.startsWith('/') ? state : (0,external_node_path_.join)((0,home/* ownHome */.U)(), '.local/state');
    return own.startsWith('/') ? (0,external_node_path_.join)(own, 'port-preflight/undo') : undefined;
}
function keep(entry) {
    const directory = bookDirectory();
    if (directory === undefined)
        throw new errors/* HostError */.d(`${UNWRITTEN}: neither HOME nor XDG_STATE_HOME is a directory`);
    attempt(directory, () => (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 }));
    refuseForeign(directory);
    const path = (0,external_node_path_.join)(directory, `${nameOf(entry)}.json`);
    return attempt(path, () => {
        replace(path, entry);
        syncDirectory(directory);
        return path;
    });
}
function rewrite(path, entry) {
    attempt(path, () => replace(path, entry));
}
function replace(path, entry) {
    const draft = `${path}.new`;
    const text = formatEntry(entry);
    if (Buffer.byteLength(text) > MOST_BYTES)
        throw new errors/* HostError */.d(`${UNWRITTEN}: it is too long`);
    (0,external_node_fs_.rmSync)(draft, { force: true });
    try {
        writeWhole(draft, text);
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
function nameOf({ at, id }) {
    const order = process.hrtime.bigint().toString(36).padStart(13, '0');
    return `${at.replaceAll(/\D/g, '')}-${order}-${id.replaceAll(/[^\w-]/g, '')}`;
}
function forget(path) {
    (0,external_node_fs_.rmSync)(path, { force: true });
}
function readBook() {
    const directory = bookDirectory();
    const book = { kept: [], refused: [] };
    if (directory === undefined || !isThere(directory))
        return book;
    refuseForeign(directory);
    const names = attempt(directory, () => (0,external_node_fs_.readdirSync)(directory), UNREAD).filter((name) => name.endsWith('.json'));
    for (const path of names
        .toSorted()
        .toReversed()
        .map((name) => (0,external_node_path_.join)(directory, name))) {
        const read = readEntry(path);
        if (typeof read === 'string')
            book.refused.push({ path, reason: read });
        else if (read !== undefined)
            book.kept.push(read);
    }
    return book;
}
function isThere(path) {
    return attempt(path, () => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }), UNREAD) !== undefined;
}
function readEntry(path) {
    try {
        const text = readOwn(path);
        if (text === undefined)
            return 'it is not a file of this user alone';
        const entry = parseEntry(text);
        return entry === undefined ? 'it has not the form that it was written in' : { ...entry, path };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        return code === 'ELOOP' ? 'it is a link' : `it cannot be read: ${code}`;
    }
}
function readOwn(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        const isOwn = stat.isFile() && stat.uid === process.geteuid?.() && (stat.mode & 0o022) === 0;
        return isOwn && stat.size <= MOST_BYTES ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function refuseForeign(directory) {
    const stat = attempt(directory, () => (0,external_node_fs_.lstatSync)(directory));
    const isOwn = stat.isDirectory() && stat.uid === process.geteuid?.() && (stat.mode & 0o077) === 0;
    if (!isOwn)
        throw new errors/* HostError */.d(`${directory} is not a directory of this user alone, so nothing there is believed, and nothing is done`);
}
function writeWhole(path, text) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function syncDirectory(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function attempt(path, work, fault = UNWRITTEN) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* HostError */.d)
            throw error;
        const { code = 'unknown error' } = error;
        throw new errors/* HostError */.d(`${fault}: ${path}: ${code}`);
    }
}


/***/ }),

/***/ 8302:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forgetUndo: () => (/* binding */ forgetUndo),
  takeBack: () => (/* binding */ takeBack),
  undo: () => (/* binding */ undo),
  undoOne: () => (/* binding */ undoOne)
});

// EXTERNAL MODULE: ./lib/src/model/call.js
var model_call = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/expectation.js
var expectation = __webpack_require__(5545);
// EXTERNAL MODULE: ./lib/src/model/holding.js
var holding = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/src/host/linux/look.js + 3 modules
var look = __webpack_require__(1655);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/in-the-way.js





const PAUSE_MS = 100;
const LONGEST_MS = 2_000;
async function inTheWay(entry) {
    if (entry.frees === undefined)
        return undefined;
    const deadline = (0,clock/* nowMs */.T)() + LONGEST_MS;
    for (;;) {
        const strangers = await strangersOn(entry);
        if (strangers.length === 0)
            return undefined;
        if ((0,clock/* nowMs */.T)() >= deadline)
            return strangers.map(describe).join(', ');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}
async function strangersOn({ frees = [], undo }) {
    const { listeners } = await (0,look/* look */.O)(frees.map(wantedAt));
    const services = undo.flatMap(({ targets }) => targets.flatMap(serviceOf));
    const isRight = ({ holders }) => holders.some((holder) => services.some((one) => (0,holding/* isHolderOf */["if"])(holder, one)));
    return frees.flatMap((endpoint) => (0,expectation/* serversAt */.Eg)(endpoint, listeners)).filter((listener) => !isRight(listener));
}
function serviceOf(target) {
    return target.kind === 'service' || target.kind === 'container' ? [target] : [];
}
function wantedAt({ protocol, address, port }) {
    return { protocol, address, range: { low: port, high: port }, expect: 'listening' };
}
function describe({ endpoint, holders }) {
    const pids = holders.flatMap(({ process }) => process?.pid ?? []);
    return `${(0,model_endpoint/* formatPort */.TF)(endpoint)} is in use${pids.length === 0 ? '' : ` by pid ${pids.join(', ')}`}`;
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/run-call.js + 1 modules
var run_call = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/processes.js + 1 modules
var processes = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/src/host/linux/acts/exact-words.js
var exact_words = __webpack_require__(6912);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/still-going.js




const still_going_PAUSE_MS = 50;
async function untilEnded(calls, longestMs) {
    const deadline = (0,clock/* nowMs */.T)() + longestMs;
    const own = [process.pid, ...(0,processes/* localProcesses */.D)().ancestors(process.pid)];
    while (isGoingOn(calls, own) && (0,clock/* nowMs */.T)() < deadline)
        await new Promise((resolve) => setTimeout(resolve, still_going_PAUSE_MS));
}
function isGoingOn(calls, own) {
    const pids = (0,proc_file/* listPids */.$q)().filter((pid) => !own.includes(pid));
    return pids.some((pid) => {
        const said = ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1);
        return calls.some((call) => isMadeBy(said, (0,exact_words/* exactWords */.v)(call)));
    });
}
function isMadeBy(said, [program = '', ...args]) {
    const tail = said.slice(said.length - args.length - 1);
    const [file = '', ...rest] = tail;
    if (tail.length !== args.length + 1 || baseOf(file) !== baseOf(program))
        return false;
    return args.every((argument, at) => rest[at] === argument);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/src/host/linux/acts/undo-book.js + 1 modules
var undo_book = __webpack_require__(3224);
;// CONCATENATED MODULE: ./lib/src/host/linux/acts/undo.js






async function undo(id) {
    const { kept, refused } = (0,undo_book/* readBook */.yW)();
    const undone = [];
    for (const entry of kept) {
        const owner = (0,leases_owner/* parseOwner */.pZ)(entry.owner);
        if (id !== undefined && entry.id !== id && (owner?.isAlive !== false || entry.isGone === true))
            continue;
        const isPending = id === undefined && owner?.isAlive === true;
        undone.push(isPending ? { ...wordsOf(entry), pending: owner.pid } : await takeBack(entry));
    }
    return [...undone, ...refused.map(({ path, reason }) => ({ title: path, command: '', failed: reason }))];
}
async function undoOne(path) {
    const entry = (0,undo_book/* readBook */.yW)().kept.find((one) => one.path === path);
    return entry && takeBack(entry);
}
function forgetUndo(id) {
    return (0,undo_book/* readBook */.yW)()
        .kept.filter((entry) => entry.id === id)
        .map((entry) => {
        const owner = (0,leases_owner/* parseOwner */.pZ)(entry.owner);
        if (owner?.isAlive === true)
            return { ...wordsOf(entry), pending: owner.pid };
        (0,undo_book/* forget */.y6)(entry.path);
        return { ...wordsOf(entry), isDropped: true };
    });
}
function wordsOf({ title, undo: calls, id }) {
    return { title, command: (0,model_call/* formatCalls */.F9)(calls), id };
}
async function takeBack(entry) {
    if (entry.isDone !== true)
        await settle(entry);
    const taken = await inTheWay(entry);
    const faults = taken === undefined ? [] : [taken];
    for (const call of entry.undo) {
        const { failed } = await (0,run_call/* runCall */.Y8)(call);
        if (failed === undefined || call.mayFail === true || isSoAlready(failed))
            continue;
        faults.push(`${(0,model_call/* formatCall */.Ms)(call)}: ${failed}`);
    }
    if (faults.length > 0) {
        markGone(entry, faults.every(isOfNobody));
        return { ...wordsOf(entry), failed: faults.join('; ') };
    }
    (0,undo_book/* forget */.y6)(entry.path);
    return wordsOf(entry);
}
function markGone({ path, ...entry }, isGone) {
    try {
        (0,undo_book/* rewrite */.v8)(path, { ...entry, isGone });
    }
    catch { }
}
function isOfNobody(fault) {
    return /\bUnit \S+ not found\.|no such (container|pod)|ERROR \(no such (process|group)\)|Namespace \S+ not found/i.test(fault);
}
function isSoAlready(failed) {
    return /: ERROR \(already started\)$/.test(failed);
}
async function settle({ calls }) {
    await untilEnded(calls, run_call/* LONGEST_MS */.c0);
    for (const call of calls.filter(isStopOfContainer))
        await (0,run_call/* runCall */.Y8)(call);
}
function isStopOfContainer({ words, targets }) {
    return words.includes('stop') && targets.length > 0 && targets.every(({ kind }) => kind === 'container');
}


/***/ }),

/***/ 4371:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T1: () => (/* binding */ ancestors),
  Vu: () => (/* binding */ formatOwner),
  uD: () => (/* binding */ hasOwner),
  XA: () => (/* binding */ livingOwner),
  cE: () => (/* binding */ ownerOfCaller),
  pZ: () => (/* binding */ parseOwner),
  GH: () => (/* binding */ startOf),
  xE: () => (/* binding */ watchOf)
});

// UNUSED EXPORTS: parseOwnerMark

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/host/linux/ci-run.js
var ci_run = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var linux_process = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/src/host/linux/environment.js
var environment = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/src/host/linux/namespace.js
var namespace = __webpack_require__(5774);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/caller.js




const PASSING = new Set([
    ...['sudo', 'doas', 'su', 'runuser', 'setpriv', 'chroot', 'unshare', 'nsenter', 'pkexec', 'run0'],
    ...['timeout', 'time', 'nice', 'ionice', 'chrt', 'taskset', 'nohup', 'setsid', 'stdbuf', 'env', 'prlimit'],
    ...['flock', 'script', 'xargs', 'strace', 'ltrace', 'systemd-inhibit', 'dbus-run-session'],
]);
const MANY_IN_ONE = /^(busybox|toybox|coreutils)$/;
const SHELL = /^(sh|dash|ash|bash|ksh93|mksh|zsh)$/;
const COMMAND_FLAG = /^-[a-z]*c$/;
const REDIRECTION = /[<>]&?/g;
const BEYOND_ONE_COMMAND = /[;&|(){}`\n]/;
function callerAmong(above) {
    const passing = passingAmong(above);
    const caller = above[passing];
    const line = [process.pid, ...above.slice(0, passing)];
    if (caller === undefined)
        return 1;
    const session = sessionOf(process.pid) ?? 0;
    return isCaller(caller, { line, session }) ? caller : leaderOf(session, line);
}
function passingAmong(above) {
    const npx = npxAmong(above);
    const next = above.slice(npx).findIndex((pid) => !isPassing(pid));
    return next === -1 ? above.length - 1 : npx + next;
}
function npxAmong(above) {
    if (process.env.npm_command !== 'exec')
        return 0;
    const npx = above.findIndex((pid) => (0,environment/* readVariables */.C)(pid, ['npm_command']).npm_command !== 'exec');
    return above[npx + 1] === undefined ? 0 : npx + 1;
}
function isPassing(pid) {
    const argv = ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '').split('\0');
    const [first = '', second = ''] = argv.map(baseOf);
    const program = baseOf((0,proc_file/* readLink */.XF)(`/proc/${pid}/exe`) ?? '').replace(/ \(deleted\)$/, '');
    const name = program === '' ? (0,linux_process/* parseName */.$q)(statOf(pid)) : program;
    if (program === '' && first !== name)
        return false;
    if (MANY_IN_ONE.test(name) && MANY_IN_ONE.test(first))
        return passes(second, argv.slice(1));
    return passes(MANY_IN_ONE.test(name) ? first : name, argv);
}
function passes(name, argv) {
    return PASSING.has(name) || (SHELL.test(name) && runsOneCommand(argv));
}
function runsOneCommand(argv) {
    const flag = argv.findIndex((arg) => COMMAND_FLAG.test(arg));
    const script = argv[flag + 1]?.trim() ?? '';
    return flag > 0 && script !== '' && !BEYOND_ONE_COMMAND.test(script.replace(REDIRECTION, ''));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isCaller(pid, { line, session }) {
    if (!line.includes(session))
        return session === (sessionOf(pid) ?? (pid === 1 ? 1 : session));
    return !adopts(pid) || line.includes(Number(process.env.SYSTEMD_EXEC_PID));
}
function adopts(pid) {
    const name = (0,linux_process/* parseName */.$q)(statOf(pid));
    return name === 'systemd' || (pid === 1 && (0,namespace/* isFirstPidNamespace */.n)());
}
function leaderOf(session, line) {
    const stat = session > 0 ? statOf(session) : '';
    return stat === '' || (0,linux_process/* isDefunct */._6)(stat) || line.includes(session) ? undefined : session;
}
function sessionOf(pid) {
    const stat = statOf(pid);
    return stat === '' ? undefined : (0,linux_process/* parseSession */.iq)(stat);
}
function statOf(pid) {
    return (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '';
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/ticks.js


const BELOW_ZERO = 2 ** 63 / 1e7;
function commonTicks(start) {
    const offset = ownOffset();
    if (start === '' || offset === 0)
        return start;
    return offset === undefined || Number(start) > BELOW_ZERO ? '' : String(Number(start) - offset);
}
function ownTicks(common) {
    const offset = ownOffset();
    if (common === '' || offset === 0)
        return common;
    const own = offset === undefined ? -1 : Number(common) + offset;
    return own < 0 ? '' : String(own);
}
let known;
function ownOffset() {
    known ??= { offset: parseOffset((0,proc_file/* readProcFile */.XM)('/proc/self/timens_offsets') ?? '') };
    return known.offset;
}
const TICK_NS = 1e9 / linux_process/* USER_HZ */.Lh;
function parseOffset(text) {
    const [, seconds = '0', nanoseconds = '0'] = /^boottime +(-?\d+) +(\d+)$/m.exec(text) ?? [];
    return Number(nanoseconds) % TICK_NS === 0 ? Number(seconds) * linux_process/* USER_HZ */.Lh + Number(nanoseconds) / TICK_NS : undefined;
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/owner.js






function ownerOfCaller() {
    return findOwner() ?? process.pid;
}
function hasOwner() {
    return findOwner() !== undefined;
}
let owner_known;
function findOwner() {
    const parent = process.ppid;
    if (owner_known?.parent !== parent)
        owner_known = { parent, owner: ownerAmong(ancestors()) };
    return owner_known.owner;
}
function ownerAmong(above) {
    const worker = above.find((pid) => (0,ci_run/* isWorker */.xD)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? ''));
    return worker ?? callerAmong(above);
}
function ancestors() {
    const found = [];
    for (let pid = process.ppid; pid > 0; pid = (0,linux_process/* parseParent */.ov)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? ''))
        found.push(pid);
    return found;
}
function livingOwner(pid) {
    return { pid, isAlive: true, ...(0,defined/* defined */.s)({ command: (0,linux_process/* parseCommand */.RM)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cmdline`) ?? '') }) };
}
function formatOwner(pid) {
    return `${pid}:${commonTicks(startOf(pid) ?? '')}:${readBoot()}`;
}
function watchOf(mark) {
    const { pid, start = '' } = parseOwnerMark(mark) ?? {};
    return [String(pid), ownTicks(start)];
}
function parseOwnerMark(text) {
    const [, pid, start = '', boot = ''] = /^([1-9]\d{0,9}):(\d{0,20}):([\da-f-]{0,36})$/.exec(text) ?? [];
    return pid === undefined ? undefined : { pid: Number(pid), start, boot };
}
function parseOwner(text) {
    const mark = parseOwnerMark(text);
    if (mark === undefined)
        return undefined;
    const { pid, boot } = mark;
    const start = ownTicks(mark.start);
    const isSame = start === '' ? startOf(pid) !== undefined : startOf(pid) === start;
    return { pid, isAlive: (isSame || isHidden(pid)) && boot === readBoot() };
}
function isHidden(pid) {
    if ((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) !== undefined)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startOf(pid) {
    const stat = (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '';
    if (stat === '' || (0,linux_process/* isDefunct */._6)(stat))
        return undefined;
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
function readBoot() {
    return (0,proc_file/* readProcFile */.XM)('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
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

/***/ 4115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ parseProperties),
/* harmony export */   BI: () => (/* binding */ readManagers),
/* harmony export */   Gi: () => (/* binding */ systemctlFor),
/* harmony export */   QD: () => (/* binding */ askSystemctl),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3875);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _concern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3949);





async function askSystemctl(key, args, viewer) {
    return key === 'system' ? (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('systemctl', args) : askUser(key, args, viewer);
}
function systemctlFor(key, viewer) {
    if (key === 'system')
        return 'systemctl';
    const by = (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .byOwner */ .TI)({ uid: key, user: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(key) }, viewer);
    return (0,_model_call_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCall */ .Ms)({ words: ['systemctl', '--user'], ...by, targets: [] });
}
async function askUser(uid, args, viewer) {
    const directory = directoryOf(uid);
    if (!mayAsk(uid, viewer))
        return { failed: 'only that user and root may ask his service manager' };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false });
    if (found === undefined || !isRunning(uid))
        return { failed: 'the service manager of that user does not run' };
    const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args];
    if (viewer.uid === uid)
        return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('/usr/bin/env', command.slice(1));
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)('setpriv', ['--reuid', String(uid), '--regid', String(found.gid), '--clear-groups', ...command]);
}
const MOST_USERS = 16;
function readManagers(viewer) {
    if (!(0,_concern_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemdFirst */ .W)())
        return [];
    const running = usersWithDirectory().filter((uid) => mayAsk(uid, viewer) && isRunning(uid));
    return ['system', ...running.slice(0, MOST_USERS)];
}
function usersWithDirectory() {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/run/user').filter((name) => /^\d+$/.test(name));
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
function hasEnded(manager) {
    return manager !== 'system' && !isRunning(manager);
}
function isRunning(uid) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directoryOf(uid)}/systemd/private`);
}
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


/***/ }),

/***/ 7969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   eW: () => (/* binding */ FOLLOWERS),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zr: () => (/* binding */ FACT_PROPERTIES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);


const STARTERS = ['TriggeredBy', 'UpheldBy'];
const FOLLOWERS = ['RequiredBy', 'RequisiteOf', 'BoundBy', 'ConsistsOf', 'PropagatesStopTo'];
const FACT_PROPERTIES = [
    ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
    ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
    ...['WantedBy', ...STARTERS, ...FOLLOWERS, 'KillMode', 'MainPID', 'CanStop', 'ActiveState', 'InvocationID'],
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
    const isEnabled = state !== undefined && /^(enabled|generated)$/.test(state);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        file: text('SourcePath') ?? text('FragmentPath'),
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
        isStopping: text('ActiveState') === 'deactivating' ? true : undefined,
        invocation: invocationOf(values),
        ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
    });
}
function invocationOf(values) {
    const isRunning = /^(active|reloading|refreshing|deactivating)$/.test(values.get('ActiveState') ?? '');
    return (isRunning && values.get('InvocationID')) || undefined;
}
function endOf(code, status) {
    if (!Number.isInteger(status) || status <= 0)
        return {};
    if (code === 1)
        return { exitStatus: status };
    return code === 2 || code === 3 ? { signal: signalOf(status) } : {};
}
function signalOf(number) {
    const known = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, value]) => value === number);
    return known?.[0] ?? `signal ${number}`;
}


/***/ }),

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

/***/ 1324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ hasEndpoint),
/* harmony export */   QL: () => (/* binding */ isTouchedBy),
/* harmony export */   W7: () => (/* binding */ isSameContainer),
/* harmony export */   gH: () => (/* binding */ isListenerOf),
/* harmony export */   "if": () => (/* binding */ isHolderOf)
/* harmony export */ });
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5821);


function isHolderOf(holder, service) {
    const { container } = holder;
    if (container?.isGone === true)
        return false;
    if (container !== undefined && service.container !== undefined)
        return isSameContainer(container, service.container);
    const isOther = container !== undefined && container.isOfUnit !== true;
    return !isOther && hasManagerOf(holder, service);
}
function isTouchedBy(holder, service) {
    return hasManagerOf(holder, service) || isHolderOf(holder, service);
}
function hasManagerOf({ manager }, service) {
    return manager !== undefined && service.manager !== undefined && (0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameManager */ .a1)(manager, service.manager);
}
function isSameContainer(one, other) {
    if (one.engine !== other.engine || one.uid !== other.uid)
        return false;
    if (one.id !== undefined && other.id !== undefined)
        return one.id.startsWith(other.id) || other.id.startsWith(one.id);
    return one.name !== undefined && one.name === other.name;
}
function isListenerOf(listener, service) {
    return (0,_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .gY)(listener) && listener.holders.some((holder) => isHolderOf(holder, service));
}
function hasEndpoint({ endpoints }, { protocol, address, port }) {
    return endpoints.some((own) => own.protocol === protocol && own.address === address && own.port === port);
}


/***/ })

};
;