"use strict";
exports.id = 4034;
exports.ids = [4034,9123];
exports.modules = {

/***/ 6292:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ leftoversIn),
/* harmony export */   h: () => (/* binding */ leftoversOfJob)
/* harmony export */ });
/* harmony import */ var _model_leftover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5083);


function leftoversIn(listeners, job) {
    const byRun = new Map();
    for (const listener of holdingIn(listeners)) {
        for (const run of runsOf(listener, job)) {
            const known = byRun.get(keyOf(run)) ?? { run, listeners: [] };
            known.listeners.push(onlyOf(listener, run));
            byRun.set(keyOf(run), known);
        }
    }
    return [...byRun.values()];
}
function holdingIn(listeners) {
    return listeners.filter(_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .isHolding */ .ye).toSorted((one, other) => one.endpoint.port - other.endpoint.port);
}
function runsOf({ holders }, job) {
    const dead = holders.flatMap(({ run }) => (run !== undefined && isLeft(run, job) ? run : []));
    return [...new Map(dead.map((run) => [keyOf(run), run])).values()];
}
function isLeft(run, job) {
    if (run.isOwn === true)
        return false;
    return !run.alive || (run.isOwn === false && run.runner !== undefined && run.runner === job?.runner);
}
function onlyOf(listener, run) {
    const isOfRun = (other) => other !== undefined && keyOf(other) === keyOf(run);
    return { ...listener, holders: listener.holders.filter((holder) => isOfRun(holder.run)) };
}
function keyOf({ url, job, runner, directory, repository }) {
    return JSON.stringify(url === undefined ? [directory, repository] : [url, job, runner]);
}
function leftoversOfJob(listeners, job) {
    return (0,_model_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .leftoversOf */ .Kz)(holdingIn(listeners), job).flatMap((listener) => {
        const holders = listener.holders.filter(({ run }) => run !== undefined);
        return holders.length === 0 ? [] : [{ ...listener, holders }];
    });
}


/***/ }),

/***/ 410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ leaseSign),
/* harmony export */   Oi: () => (/* binding */ signsOf),
/* harmony export */   Vj: () => (/* binding */ leftoverSign),
/* harmony export */   yy: () => (/* binding */ jobLeftoverWords)
/* harmony export */ });
/* harmony import */ var _model_leftover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5083);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);
/* harmony import */ var _report_run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);




function signsOf({ leftovers, stale, vitals }) {
    const { ephemeral, engines, runners } = vitals;
    return [
        ...leftovers.map(leftoverSign),
        ...stale.map(leaseSign),
        ...(ephemeral === undefined ? [] : crowdedSigns(ephemeral)),
        ...engines.flatMap(engineSigns),
        ...runners.flatMap(runnerSigns),
    ];
}
function leftoverSign({ run, listeners }) {
    const since = run.alive ? `an earlier one of runner ${run.runner}, has` : 'has ended and';
    const message = `${(0,_report_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJob */ .hx)(run)}, ${since} left servers on ${serversOf(listeners)}`;
    const ranges = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPorts */ .v6)(listeners.map(({ endpoint }) => endpoint.port));
    return { kind: 'leftover', severity: 'warning', message, ranges };
}
function jobLeftoverWords(listeners, viewer) {
    if (listeners.length === 0)
        return undefined;
    const ends = (0,_model_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithJob */ .yX)(listeners.flatMap(({ holders }) => holders), viewer);
    const end = ends === true ? 'its runner ends them now' : 'not all of them end with it';
    return `this job leaves servers on ${serversOf(listeners)}: ${end}`;
}
const MOST_PIDS = 10;
function serversOf(listeners) {
    const all = listeners.flatMap(({ holders }) => holders.flatMap(({ process }) => process?.pid ?? []));
    const pids = [...new Set(all)];
    const more = pids.length > MOST_PIDS ? ` and ${pids.length - MOST_PIDS} more` : '';
    const who = `${pids.length === 1 ? 'pid' : 'pids'} ${pids.slice(0, MOST_PIDS).join(', ')}${more}`;
    return `${(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPorts */ ._3)(listeners)}${pids.length === 0 ? '' : ` (${who})`}`;
}
function leaseSign({ id, leases, owner }) {
    const ranges = leases.map(({ range }) => range);
    const message = `lease ${id} keeps ${ranges.map(_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRange */ .Lu).join(', ')} for pid ${owner.pid}, which has ended`;
    return { kind: 'stale-lease', severity: 'warning', message, ranges };
}
const CROWDED = 0.8;
function crowdedSigns(use) {
    const taken = use.used + use.lingering;
    if (use.size === 0 || taken / use.size < CROWDED)
        return [];
    const whole = `${taken} of the ${use.size} ports for outgoing connections (${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRange */ .Lu)(use.range)})`;
    const message = `${whole} are taken, ${use.lingering} of them by TIME_WAIT alone`;
    return [{ kind: 'ephemeral-crowded', severity: 'warning', message, ranges: [] }];
}
function engineSigns({ engine, user, state }) {
    if (state !== 'down')
        return [];
    return [{ kind: 'engine-down', severity: 'notice', message: `${engine} of ${user} does not run`, ranges: [] }];
}
const LEAVING = new Set(['process', 'none']);
function runnerSigns({ unit, killMode }) {
    if (unit === undefined || killMode === undefined || !LEAVING.has(killMode))
        return [];
    const message = `${unit} has KillMode=${killMode}: when it is stopped, what its jobs have started stays`;
    return [{ kind: 'runner-kill-mode', severity: 'notice', message, ranges: [] }];
}


/***/ }),

/***/ 4034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STAGES: () => (/* binding */ STAGES),
/* harmony export */   runHook: () => (/* binding */ runHook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _health_leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6292);
/* harmony import */ var _health_signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(410);
/* harmony import */ var _host_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(743);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3715);
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9861);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1726);
/* harmony import */ var _model_ignore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9337);
/* harmony import */ var _model_outside_job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2262);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1844);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9123);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4251);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8798);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9920);
/* harmony import */ var _report_outcome_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7016);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3804);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9693);
/* harmony import */ var _requirements_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4258);


















const STAGES = ['started', 'completed'];
const HOST_CONFIG = '/etc/port-preflight.yml';
const LONGEST_MS = 9_000;
const LONGEST_WAIT_MS = 3_000;
const LONGEST_CHECK_MS = 6_500;
async function runHook(stage, setting) {
    const warn = (why) => complain(setting, `the hook could not end its work: ${why}`);
    let late;
    const deadline = new Promise((resolve) => {
        late = setTimeout(() => {
            warn(`it took longer than ${LONGEST_MS / 1_000} s`);
            resolve();
        }, LONGEST_MS);
    });
    const work = (async () => HOOKS[stage](setting, (0,_host_index_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w)(process.platform)))();
    await Promise.race([work.catch((error) => warn(error.message)), deadline]).finally(() => clearTimeout(late));
}
const HOOKS = { started, completed };
function complain({ write }, message) {
    write((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_10__.toCommand)('warning', 'port-preflight', message));
}
async function started(setting, host) {
    const complaint = ({ message }) => complain(setting, `the ports of the host could not be checked: ${message}`);
    const request = await readHostRequest(setting.env).catch(complaint);
    if (request)
        await checkPorts(request, setting, host).catch(complaint);
    const [{ listeners, viewer }, { sets }] = await Promise.all([host.look(EVERYTHING), host.leases()]);
    const stale = sets.filter(({ owner }) => !owner.isAlive);
    const signs = [...(0,_health_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .leftoversIn */ .G)(listeners, viewer.job).map(_health_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .leftoverSign */ .Vj), ...stale.map(_health_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseSign */ .GC)];
    const ignore = request?.policy.ignore ?? [];
    for (const sign of signs) {
        const isTold = !ignore.some((rule) => (0,_model_ignore_js__WEBPACK_IMPORTED_MODULE_11__/* .isSignIgnored */ .E)(sign, rule));
        if (isTold)
            setting.write((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_10__.toCommand)(sign.severity, 'Leftover', sign.message));
    }
}
async function checkPorts(request, { write }, host) {
    const { report } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .preflight */ .M)(request, (0,_model_outside_job_js__WEBPACK_IMPORTED_MODULE_12__/* .outsideJob */ .X)(host));
    for (const line of [...(0,_report_outcome_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOutcomes */ .z_)(report, _report_paint_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .p), ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__.formatFindings)(report, _report_paint_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .p)])
        write(`${line}\n`);
    for (const { severity, title, message } of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationsOf */ .I)(report))
        write((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_10__.toCommand)(severity, title, message));
}
async function completed({ env, write }, host) {
    const snapshot = await host.look(EVERYTHING);
    const viewer = { ...snapshot.viewer, job: snapshot.viewer.job ?? (0,_post_js__WEBPACK_IMPORTED_MODULE_4__.jobOf)(env) };
    const message = (0,_health_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobLeftoverWords */ .yy)((0,_health_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .leftoversOfJob */ .h)(snapshot.listeners, viewer.job), viewer);
    if (message !== undefined)
        write((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_10__.toCommand)('warning', 'Left by this job', message));
}
const EVERYTHING = _model_endpoint_js__WEBPACK_IMPORTED_MODULE_14__/* .PROTOCOLS */ .yv.map((protocol) => ({
    ...{ protocol, address: _model_address_js__WEBPACK_IMPORTED_MODULE_15__/* .ANY_ADDRESS */ .A4, expect: 'listening' },
    range: { low: _model_port_js__WEBPACK_IMPORTED_MODULE_16__/* .LOWEST_PORT */ .H_, high: _model_port_js__WEBPACK_IMPORTED_MODULE_16__/* .HIGHEST_PORT */ .bG },
}));
async function readHostRequest(env) {
    const config = env.PORT_PREFLIGHT_CONFIG || HOST_CONFIG;
    if (config === HOST_CONFIG && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(config))
        return undefined;
    const { reserve: _, ...request } = await (0,_requirements_index_js__WEBPACK_IMPORTED_MODULE_9__/* .readRequest */ .i)({ config }, { demands: [], services: { pairs: [] } });
    const demands = request.demands.map((demand) => ({ ...demand, choices: [] }));
    const waitMs = Math.min(request.waitMs, LONGEST_WAIT_MS);
    const endsAt = (0,_model_clock_js__WEBPACK_IMPORTED_MODULE_17__/* .nowMs */ .T)() + LONGEST_CHECK_MS;
    return { ...request, demands, withServices: false, waitMs, isLeft: true, endsAt };
}


/***/ }),

/***/ 9244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_HANDOVER),
/* harmony export */   c: () => (/* binding */ hasVariables)
/* harmony export */ });
function hasVariables({ isExported, envFile }) {
    return isExported || envFile !== undefined;
}
const NO_HANDOVER = { names: [], urls: [], isExported: false };


/***/ }),

/***/ 2262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ outsideJob),
/* harmony export */   w: () => (/* binding */ withoutJob)
/* harmony export */ });
function outsideJob(host) {
    return { ...host, look: async (wanted, extent) => withoutJob(await host.look(wanted, extent)) };
}
function withoutJob({ viewer: { job: _, ...viewer }, ...snapshot }) {
    return { ...snapshot, viewer };
}


/***/ }),

/***/ 9123:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobOf: () => (/* binding */ jobOf),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./lib/src/action.js + 1 modules
var action = __webpack_require__(5951);
// EXTERNAL MODULE: ./lib/src/host/index.js + 4 modules
var host = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/checks/lease-taken.js
var lease_taken = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/src/model/leftover.js
var leftover = __webpack_require__(2908);
;// CONCATENATED MODULE: ./lib/src/checks/port-leaked.js

function portLeaked({ judged, snapshot }) {
    return judged.flatMap((one) => (one.requirement.by === undefined ? leakOf(one, snapshot.viewer) : []));
}
function leakOf({ requirement, endpoint, blockers }, viewer) {
    const listeners = viewer.job === undefined ? [] : (0,leftover/* leftoversOf */.Kz)(blockers, viewer.job);
    if (listeners.length === 0)
        return [];
    const ends = (0,leftover/* endsWithJob */.yX)(listeners.flatMap(({ holders }) => holders), viewer);
    return [
        { kind: 'port-leaked', requirement, endpoint, listeners, ...(ends === undefined ? {} : { endsWithJob: ends }) },
    ];
}

;// CONCATENATED MODULE: ./lib/src/checks/post-checks.js


const CHECKS = {
    'port-leaked': portLeaked,
};
function runPostChecks(evidence) {
    const late = Object.values(CHECKS).flatMap((check) => check(evidence));
    return [...(0,lease_taken/* leaseTaken */.C)(evidence), ...late, ...unreadable(evidence)];
}
function unreadable({ snapshot }) {
    return snapshot.gaps.map((gap) => ({ kind: 'host-unreadable', gap: { ...gap, affects: 'naming' } }));
}

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/handover.js
var handover = __webpack_require__(9244);
// EXTERNAL MODULE: ./lib/src/model/verdict.js + 1 modules
var verdict = __webpack_require__(2561);
// EXTERNAL MODULE: ./lib/src/remedies/index.js + 20 modules
var remedies = __webpack_require__(3922);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
// EXTERNAL MODULE: ./lib/src/report/reserve-words.js
var reserve_words = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/src/postflight.js








const LONGEST_LOOK_MS = 4_000;
async function postflight(ending, host) {
    const troubles = [];
    const { policy, leaseId } = ending;
    const tryTo = (what, work) => work.catch((error) => void troubles.push(`${what}: ${error.message}`));
    const report = await tryTo('what is left on the ports cannot be told', inTime(lookBack(ending, host)));
    const released = await tryTo('the leases cannot be released', release(leaseId, host));
    const unreserved = await tryTo('the reserved ports cannot be given back', host.unreserve(leaseId));
    if (unreserved?.failed !== undefined)
        troubles.push((0,reserve_words/* describeUnreserved */.t)(unreserved) ?? unreserved.failed);
    const undone = policy.restore === 'never' ? [] : await tryTo('what was stopped cannot be put back', host.undo(leaseId));
    return { ...(0,defined/* defined */.s)({ report, unreserved }), released: released ?? [], undone: undone ?? [], troubles };
}
async function lookBack({ policy, job, ...ending }, host) {
    const watched = ending.requirements.filter((requirement) => isWatched(requirement, ending.leases, policy));
    if (watched.length === 0)
        return undefined;
    const requirements = watched.map((requirement) => ({ ...requirement, expect: 'listening' }));
    const snapshot = knowing(job, await host.look(requirements));
    const judged = (0,verdict/* judge */.S)(requirements, snapshot);
    const allocation = { requirements, leases: [...ending.leases], moves: [], shortages: [] };
    const evidence = { ...allocation, pairs: [], judged, snapshot, waitedMs: 0, ignore: policy.ignore };
    const findings = runPostChecks(evidence).filter(({ kind }) => kind !== 'port-leaked' || policy.leaks !== 'off');
    return (0,build/* buildReport */.FK)({
        policy,
        handover: handover/* NO_HANDOVER */.S,
        ...allocation,
        judged,
        findings,
        snapshot,
        advise: (0,remedies.adviserFor)(snapshot),
    });
}
function isWatched({ by, name }, leases, { leaks }) {
    return by === undefined && (leaks !== 'off' || leases.some((lease) => lease.name === name));
}
function knowing(job, { viewer, ...snapshot }) {
    return { ...snapshot, viewer: { ...viewer, job: viewer.job ?? job } };
}
async function release(leaseId, host) {
    const { sets } = await host.leases();
    const own = sets.filter(({ id }) => id === leaseId);
    if (own.length > 0)
        await host.release(own);
    return own.flatMap(({ leases }) => leases);
}
async function inTime(work) {
    let timer;
    const end = new Promise((_, reject) => {
        const late = new errors/* HostError */.d(`it took longer than ${LONGEST_LOOK_MS / 1_000} s`);
        timer = setTimeout(() => reject(late), LONGEST_LOOK_MS);
    });
    return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(8798);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/outcome-words.js
var outcome_words = __webpack_require__(7016);
// EXTERNAL MODULE: ./lib/src/report/paint.js
var paint = __webpack_require__(3804);
// EXTERNAL MODULE: ./lib/src/report/post-words.js
var post_words = __webpack_require__(2804);
// EXTERNAL MODULE: ./lib/src/report/summary.js + 3 modules
var summary = __webpack_require__(48);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(9693);
// EXTERNAL MODULE: ./lib/src/requirements/step-state.js
var step_state = __webpack_require__(4850);
;// CONCATENATED MODULE: ./lib/src/post.js













async function runPost(env) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(8324)]).then(__webpack_require__.bind(__webpack_require__, 1659));
    try {
        const state = (0,step_state/* parseState */.B)(core.getState);
        if (state === undefined)
            return;
        const ended = await postflight({ ...state, job: jobOf(env) }, (0,host/* hostOf */.w)(process.platform));
        if (state.omitted > 0)
            ended.troubles.push(`${state.omitted} needs are too many to be looked at once more`);
        await tell(core, ended, env);
    }
    catch (error) {
        core.warning((0,neutralise.toLine)(`the post step could not end its work: ${error.message}`));
    }
}
function jobOf(env) {
    const { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = env;
    return (0,defined/* defined */.s)({ runId, attempt, job, runner });
}
async function tell(core, ended, env) {
    const { report, troubles, undone } = ended;
    for (const line of givenBack(ended))
        process.stdout.write(`${(0,neutralise.toLine)(line)}\n`);
    for (const one of undone)
        if (one.failed !== undefined)
            core.warning((0,neutralise.toLine)((0,outcome_words.describeUndone)(one)));
    for (const trouble of troubles)
        core.warning((0,neutralise.toLine)(trouble));
    if (report === undefined || report.findings.every(({ ignored }) => ignored))
        return;
    process.stdout.write(`${(0,report_text.formatFindings)(report, paint/* plain */.p).join('\n')}\n`);
    for (const annotation of (0,annotations/* annotationsOf */.I)(report))
        (0,action.annotate)(core, annotation);
    if (!report.ok)
        core.setFailed(FAILED);
    if (env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw((0,summary/* formatPostSummary */.w)(report, (0,action.docsBase)(env))).write();
}
function givenBack({ released, unreserved, undone }) {
    const isDone = unreserved !== undefined && unreserved.failed === undefined;
    const given = [(0,post_words/* describeReleased */.T)(released), isDone ? (0,reserve_words/* describeUnreserved */.t)(unreserved) : undefined];
    const back = undone.filter(({ failed }) => failed === undefined).map(outcome_words.describeUndone);
    return [...given.filter((line) => line !== undefined), ...back];
}
const FAILED = 'The job does not leave its ports as they are to be left: the annotations and the job summary say who is there.';


/***/ })

};
;