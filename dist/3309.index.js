"use strict";
exports.id = 3309;
exports.ids = [3309];
exports.modules = {

/***/ 3099:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   S: () => (/* binding */ isChoice)
/* harmony export */ });
function stepsOf(remedies) {
    const last = remedies.findIndex(({ kind }) => kind !== 'stop-rival');
    return last === -1 ? [...remedies] : remedies.slice(0, last + 1);
}
function isChoice({ finding, remedies }) {
    return finding.kind === 'service-duplicated' && remedies.length > 1;
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

/***/ 5821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   a1: () => (/* binding */ isSameManager),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   gE: () => (/* binding */ serviceManagerOf),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
function unitKey({ kind, scope, uid, unit }) {
    return `${kind} ${scope} ${uid} ${unit}`;
}
function isSameManager(one, other) {
    return other !== undefined && unitKey(one) === unitKey(other);
}
function isOwnFile(file) {
    return /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//.test(file ?? '');
}
function serviceManagerOf({ scope, uid = 0 }) {
    return scope === 'system' ? 'system' : uid;
}
function unitOf(whose, unit) {
    const kind = 'systemd';
    return whose === 'system' ? { kind, scope: 'system', unit } : { kind, scope: 'user', uid: whose, unit };
}


/***/ }),

/***/ 3309:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/src/find.js
var find = __webpack_require__(9898);
// EXTERNAL MODULE: ./lib/src/model/about.js
var about = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/resolution.js
var resolution = __webpack_require__(601);
;// CONCATENATED MODULE: ./lib/src/resolution/outcomes.js




const KINDS = ['port-in-use', 'wrong-holder', 'service-duplicated'];
function outcomeOf({ remedy, refusal }, acted) {
    const { title, command, undo, permanent } = remedy;
    if (refusal !== undefined)
        return { title, ...(0,defined/* defined */.s)({ command, undo }), result: 'refused', reason: refusal };
    if (acted === undefined)
        return { title, ...(0,defined/* defined */.s)({ command, undo, reason: graceOf(remedy) }), result: 'planned' };
    if (acted.failed !== undefined)
        return { title, ...(0,defined/* defined */.s)({ command, undo }), result: 'failed', reason: acted.failed };
    const notes = [...acted.notes, ...(permanent === undefined ? [] : [`for good: ${permanent}`])];
    return { title, ...(0,defined/* defined */.s)({ command, undo, reason: notes.join('; ') || undefined }), result: 'done' };
}
function takenBack({ reason: _, ...outcome }, cause, failed) {
    const what = failed === undefined ? 'it is taken back' : `it could not be taken back (${failed})`;
    const reason = `${what}, as what was to come after it has failed: ${cause.remedy.title}`;
    return { ...outcome, result: 'failed', reason };
}
function graceOf({ way }) {
    const isEnded = way?.calls.some(({ words }) => words[0] === 'kill' && !words.includes('-KILL')) === true;
    return isEnded ? `what has not ended ${resolution/* GRACE_MS */.g3 / 1_000} s after SIGTERM is killed` : undefined;
}
function withReturned(outcomes, acts, after) {
    return outcomes.map((outcome, at) => {
        if (outcome.result !== 'done')
            return outcome;
        const before = acts[at]?.findings ?? [];
        const again = after.filter((finding) => before.some((one) => finding.kind === one.kind && isAboutSame(finding, one)));
        if (again.some((finding) => finding.kind === 'service-duplicated' && finding.clash === 'now'))
            return { ...outcome, result: 'failed', reason: 'both still run, or try to' };
        const returned = again.flatMap((finding) => (finding.kind !== 'service-duplicated' ? listenersOf(finding) : []));
        return returned.length === 0 ? outcome : { ...outcome, result: 'failed', returned };
    });
}
function listenersOf(finding) {
    return 'listeners' in finding ? finding.listeners : [];
}
function isStillThere(before, after) {
    return after.some((finding) => isInTheWay(finding) && isAboutSame(finding, before));
}
function isInTheWay(finding) {
    return finding.kind === 'service-duplicated' ? finding.clash === 'now' : KINDS.includes(finding.kind);
}
function isAboutSame(one, other) {
    return (0,about/* rangesOf */.wA)(one).some((range) => (0,about/* rangesOf */.wA)(other).some((its) => (0,port/* intersectRanges */.im)(range, its) !== undefined));
}

// EXTERNAL MODULE: ./lib/src/model/best-way.js
var best_way = __webpack_require__(3099);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/remedy.js
var model_remedy = __webpack_require__(295);
// EXTERNAL MODULE: ./lib/src/model/holding.js
var holding = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(5821);
;// CONCATENATED MODULE: ./lib/src/resolution/permitted.js



function refusalOf(call, terms) {
    if (call.pasted !== undefined)
        return 'it takes a shell';
    if (call.targets.length === 0)
        return 'it is not known what it would end';
    return call.targets.flatMap((target) => refusalOfTarget(target, terms) ?? [])[0];
}
function refusalOfTarget(target, terms) {
    const { permission } = terms;
    const danger = target.kind === 'process' ? dangerOf(target.process, terms.viewer) : undefined;
    if (danger !== undefined)
        return danger;
    const reach = reachOf(target);
    if (reach === undefined)
        return 'it changes the machine as a whole';
    if (permission.reaches.includes(reach) || isNamed(target, permission))
        return undefined;
    if (!permission.reaches.includes('leftovers'))
        return `resolve does not name ${reach}`;
    return isLeftover(target, terms) ? undefined : `it is no leftover, and resolve does not name ${reach}`;
}
function dangerOf({ pid, uid, isInit }, viewer) {
    if (pid === 1)
        return 'it is the first process of the machine';
    if (viewer.ancestors.includes(pid))
        return 'this check runs under it';
    if (isInit === true)
        return 'it is the first process of a container';
    return uid === viewer.uid ? undefined : 'it is a process of another user';
}
function reachOf(target) {
    switch (target.kind) {
        case 'container':
            return 'containers';
        case 'process':
            return 'processes';
        case 'service':
            if (target.manager.kind !== 'systemd')
                return 'programs';
            return target.manager.scope === 'system' ? 'system-services' : 'user-services';
        case 'machine':
            return undefined;
    }
}
function isNamed(target, { services }) {
    if (target.kind === 'service')
        return services.some((ref) => (0,service/* isNamedBy */.$8)({ manager: target.manager }, ref));
    if (target.kind === 'container')
        return services.some((ref) => (0,service/* isNamedBy */.$8)({ container: target.container }, ref));
    return false;
}
function isLeftover(target, { holders, viewer }) {
    const ended = holders.filter((holder) => isHit(holder, target));
    return ended.length > 0 && ended.every(({ run }) => run?.alive === false && isOfRunner(run, viewer));
}
function isHit({ process, container, manager }, target) {
    switch (target.kind) {
        case 'process':
            return process?.pid === target.process.pid;
        case 'container':
            return container !== undefined && (0,holding/* isSameContainer */.W7)(container, target.container);
        case 'service':
            return (0,unit/* isSameManager */.a1)(target.manager, manager);
        case 'machine':
            return false;
    }
}
function isOfRunner(run, { job }) {
    if (job === undefined)
        return true;
    if (run.directory !== undefined && job.directory !== undefined)
        return run.directory === job.directory;
    return run.runner !== undefined && run.runner === job.runner;
}

;// CONCATENATED MODULE: ./lib/src/resolution/plan.js






function planOf({ findings }, permission, viewer) {
    const acts = findings.flatMap((one) => actsFor(one, permission, viewer));
    return [...(0,group_by/* groupBy */.$)(acts, ({ remedy }) => remedy.command ?? remedy.title).values()].flatMap(asOne);
}
function asOne(acts) {
    const allowed = acts.filter(({ refusal }) => refusal === undefined);
    const same = allowed.length > 0 ? allowed : acts;
    return same.slice(-1).map((act) => ({ ...act, findings: same.flatMap(({ findings }) => findings) }));
}
function actsFor(one, permission, viewer) {
    const { finding, ignored, remedies } = one;
    if (ignored || !KINDS.includes(finding.kind))
        return [];
    const terms = { permission, viewer, holders: holdersOf(finding) };
    const acts = (0,best_way/* stepsOf */.B)(remedies).flatMap((remedy) => actOf(finding, remedy, terms));
    const refused = acts.find(({ refusal }) => refusal !== undefined);
    if ((0,best_way/* isChoice */.S)(one))
        return acts.map((act) => ({ ...act, refusal: 'which one is to stay is not said: name it by keep' }));
    return refused === undefined
        ? acts
        : acts.map((act) => ({ refusal: `${refused.remedy.title}: ${refused.refusal}`, ...act }));
}
function actOf(finding, remedy, terms) {
    if (remedy.command === undefined || remedy.kind === 'look')
        return [];
    const findings = [finding];
    const { way = { calls: [], undo: [] } } = remedy;
    const calls = way.calls.filter((call) => call.lasts !== true && !isNeedless(call, terms));
    if (calls.length === 0)
        return [{ findings, remedy, refusal: 'it edits a file, or takes a shell' }];
    const refusal = calls.flatMap((call) => refusalOf(call, terms) ?? [])[0];
    if (refusal !== undefined)
        return [{ findings, remedy, refusal }];
    const held = calls.map((call) => withHeld(call, terms.holders));
    return [{ findings, remedy: withWay(remedy, { calls: held, undo: undoOf(way) }) }];
}
function withHeld(call, holders) {
    const targets = call.targets.map((target) => {
        if (target.kind !== 'service' && target.kind !== 'container')
            return target;
        const held = holders.flatMap((holder) => (isHit(holder, target) ? (holder.process ?? []) : []));
        return held.length === 0 ? target : { ...target, held: idsOf(held) };
    });
    return { ...call, targets };
}
function idsOf(processes) {
    const byPid = new Map(processes.map(({ pid, startedAt }) => [pid, (0,defined/* defined */.s)({ pid, startedAt })]));
    return [...byPid.values()];
}
function undoOf({ undo }) {
    const rest = undo.filter(({ lasts }) => lasts !== true);
    return rest.length === undo.length ? rest : rest.map(({ mayFail: _, ...call }) => call);
}
function isNeedless(call, terms) {
    return call.mayFail === true && refusalOf(call, terms) !== undefined;
}
function withWay({ command, undo: _, ...remedy }, way) {
    const said = (0,model_remedy/* asCommand */.AU)(way);
    const permanent = remedy.permanent ?? (said.command === command ? undefined : command);
    return { ...remedy, ...said, ...(permanent === undefined ? {} : { permanent }) };
}
function holdersOf(finding) {
    return 'listeners' in finding ? finding.listeners.flatMap((listener) => listener.holders) : [];
}

;// CONCATENATED MODULE: ./lib/src/resolve.js








async function resolve(request, seen, means) {
    const acts = planOf(await reportOf(request, seen, means), request.permission, seen.snapshot.viewer);
    const outcomes = await performAll(acts, request, means);
    if (!outcomes.some(({ result }) => result === 'done' || result === 'failed'))
        return { seen, outcomes };
    return settled({ request, acts, outcomes }, means);
}
async function performAll(acts, request, means) {
    const all = [];
    const lost = new Map();
    for (const act of acts) {
        const made = await perform(inVain(act, lost), request, means);
        all.push(made);
        if (made.outcome.result !== 'failed' || !acts.some((other) => isBeside(other, act)))
            continue;
        for (const finding of await stillFound(act, request, means))
            lost.set(finding, act);
        await takeBackLost(all, lost, means);
    }
    return all.map(({ outcome }) => outcome);
}
function inVain(act, lost) {
    const cause = causeOf(act, lost);
    return cause === undefined ? act : { refusal: `it was to come after what has failed: ${cause.remedy.title}`, ...act };
}
function causeOf({ findings }, lost) {
    return findings.every((finding) => lost.has(finding)) ? findings.map((finding) => lost.get(finding))[0] : undefined;
}
function isBeside(one, other) {
    return one !== other && one.findings.some((finding) => other.findings.includes(finding));
}
async function stillFound(act, request, means) {
    const { findings } = await reportOf(request, await means.look(), means);
    const now = findings.map(({ finding }) => finding);
    return act.findings.filter((finding) => isStillThere(finding, now));
}
async function takeBackLost(all, lost, { host }) {
    for (const made of all.toReversed()) {
        const cause = causeOf(made.act, lost);
        if (made.kept === undefined || made.outcome.result !== 'done' || cause === undefined)
            continue;
        const failed = await host.takeBack(made.kept).then((undone) => undone?.failed, (error) => error.message);
        made.outcome = takenBack(made.outcome, cause, failed);
    }
}
async function perform(act, { permission, policy, ...request }, { host, tell }) {
    const { remedy, refusal } = act;
    if (refusal !== undefined || permission.isPlan || remedy.way === undefined)
        return { act, outcome: outcomeOf(act) };
    const isLeft = request.isLeft === true || policy.restore === 'never';
    const order = { id: request.leaseId, ...(0,defined/* defined */.s)({ owner: request.owner, frees: freedBy(act) }), isLeft };
    const pace = (0,defined/* defined */.s)({ endsAt: request.endsAt, tell });
    try {
        const acted = await host.act({ ...order, title: remedy.title, ...remedy.way }, pace);
        return { act, outcome: outcomeOf(act, acted), ...(0,defined/* defined */.s)({ kept: acted.kept }) };
    }
    catch (error) {
        return { act, outcome: outcomeOf(act, { failed: error.message, notes: [] }) };
    }
}
function freedBy({ findings, remedy }) {
    const held = findings.flatMap((one) => (one.kind === 'port-in-use' ? one.listeners.filter(listener/* isServing */.gY) : []));
    return remedy.kind === 'stop-rival' || held.length === 0 ? undefined : held.map(({ endpoint }) => endpoint);
}
async function reportOf({ policy, handover, pairs }, seen, means) {
    const requirements = seen.demands.flatMap(({ preferred }) => preferred ?? []);
    const allocation = { requirements, leases: [], moves: [], shortages: [] };
    const evidence = { ...allocation, ...seen, pairs, waitedMs: means.waitedMs, ignore: policy.ignore };
    return (0,build/* buildReport */.FK)({ policy, handover, ...evidence, ...(await (0,find/* find */.I)(evidence)) });
}
const PAUSE_MS = 200;
const LONGEST_MS = 10_000;
const RETURN_MS = 1_500;
async function settled(done, means) {
    const { look, tell = () => { } } = means;
    const start = (0,clock/* nowMs */.T)();
    const earliestMs = done.acts.some(endsProcesses) ? RETURN_MS : 0;
    const longestMs = Math.min(LONGEST_MS, (done.request.endsAt ?? Number.POSITIVE_INFINITY) - start);
    for (;;) {
        const from = (0,clock/* nowMs */.T)();
        const seen = await look();
        const outcomes = await outcomesNow(done, seen, means);
        const missing = seen.judged.filter((one) => isAwaited(one, done));
        const isServed = done.acts.every((act, at) => done.outcomes[at]?.result !== 'done' || hasServer(act, seen));
        const isClear = missing.length === 0 && isServed && !outcomes.some((one, at) => one.result !== done.outcomes[at]?.result);
        const waitedMs = Math.round((0,clock/* nowMs */.T)() - start);
        const nextMs = waitedMs + PAUSE_MS + ((0,clock/* nowMs */.T)() - from);
        if ((isClear && waitedMs >= earliestMs) || nextMs >= longestMs)
            return { seen, outcomes };
        if (missing.length > 0)
            tell({ missing, waitedMs, waitMs: longestMs });
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}
function isAwaited({ verdict, endpoint: { port } }, { acts, outcomes }) {
    if (verdict === 'not-listening')
        return true;
    const touched = acts.filter((_, at) => outcomes[at]?.result === 'done');
    const isTouched = touched.some((act) => rangesOfAll(act).some(({ low, high }) => low <= port && port <= high));
    return verdict === 'in-use' && isTouched;
}
function hasServer(act, { snapshot: { inventory, listeners } }) {
    if (act.remedy.kind !== 'keep-service')
        return true;
    const ranges = rangesOfAll(act);
    const seen = [...listeners, ...(inventory?.listeners ?? [])];
    return seen.some(({ endpoint: { port } }) => ranges.some(({ low, high }) => low <= port && port <= high));
}
function rangesOfAll({ findings }) {
    return findings.flatMap(about/* rangesOf */.wA);
}
async function outcomesNow({ request, acts, outcomes }, seen, means) {
    const { findings } = await reportOf(request, seen, means);
    return withReturned(outcomes, acts, findings.map(({ finding }) => finding));
}
function endsProcesses({ remedy, refusal }) {
    return refusal === undefined && remedy.way?.calls.some(({ words }) => words[0] === 'kill') === true;
}


/***/ })

};
;