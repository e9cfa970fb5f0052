"use strict";
exports.id = 9123;
exports.ids = [9123];
exports.modules = {

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