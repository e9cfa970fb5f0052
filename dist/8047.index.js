"use strict";
exports.id = 8047;
exports.ids = [8047];
exports.modules = {

/***/ 8047:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHealthStep: () => (/* binding */ runHealthStep)
});

// EXTERNAL MODULE: ./lib/src/action.js + 1 modules
var action = __webpack_require__(5951);
// EXTERNAL MODULE: ./lib/src/checkup.js + 2 modules
var checkup = __webpack_require__(2325);
// EXTERNAL MODULE: ./lib/src/files/metrics.js
var metrics = __webpack_require__(1108);
// EXTERNAL MODULE: ./lib/src/health/health-json.js
var health_json = __webpack_require__(19);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(8684);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/words.js + 2 modules
var words = __webpack_require__(7489);
// EXTERNAL MODULE: ./lib/src/health/facts.js
var facts = __webpack_require__(4127);
;// CONCATENATED MODULE: ./lib/src/health/health-summary.js




const MOST = { rows: 200, bytes: 600_000 };
function formatHealthSummary(health) {
    const { report, signs, vitals, ok } = health;
    const told = report.findings.filter(({ ignored }) => !ignored);
    const rows = [
        ...told.map(({ severity, finding }) => `| ${severity} | ${(0,neutralise.toMarkdown)((0,words/* messageOf */.b)(finding))} |`),
        ...signs
            .filter(({ ignored }) => !ignored)
            .map(({ severity, message }) => `| ${severity} | ${(0,neutralise.toMarkdown)(message)} |`),
    ];
    const found = (0,cut/* cut */.J)(rows, { ...MOST, more: (count) => `| | and ${count} more, all in the report file |` });
    return [
        `## ${ok ? '✅' : '❌'} Health of ${(0,neutralise.toMarkdown)(vitals.hostname)}`,
        '',
        ...(rows.length === 0 ? [] : ['| | What was found |', '| --- | --- |', ...found, '']),
        ...['| | |', '| --- | --- |'],
        ...(0,facts/* factsOf */.x)(health).map(([what, value]) => `| ${(0,neutralise.toMarkdown)(what)} | ${(0,neutralise.toMarkdown)(value)} |`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/health/health-text.js
var health_text = __webpack_require__(2378);
// EXTERNAL MODULE: ./lib/src/health/prometheus.js + 1 modules
var prometheus = __webpack_require__(2775);
// EXTERNAL MODULE: ./lib/src/host/index.js + 4 modules
var host = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(8798);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
// EXTERNAL MODULE: ./lib/src/report/paint.js
var paint = __webpack_require__(3804);
;// CONCATENATED MODULE: ./lib/src/health-step.js












async function runHealthStep(request, { core, env, tell }) {
    const path = core.getInput('prometheus') || undefined;
    if (path !== undefined)
        (0,metrics/* checkMetricsPath */.Z)(path);
    const health = await (0,checkup/* checkup */.M)(request, (0,host/* hostOf */.w)(process.platform), tell);
    process.stdout.write((0,health_text/* formatHealth */.W)(health, paint/* plain */.p));
    for (const annotation of (0,annotations/* annotationsOf */.I)(health.report))
        (0,action.annotate)(core, annotation);
    for (const { severity, kind, message, ignored } of health.signs)
        if (!ignored)
            core[severity]((0,neutralise.toLine)(message), { title: kind });
    if (!health.ok)
        core.setFailed('This machine is not healthy: the annotations and the job summary say why.');
    for (const [name, value] of Object.entries(outputsOf(health, env)))
        core.setOutput(name, value);
    if (path !== undefined)
        (0,metrics/* writeMetrics */.D)(path, (0,prometheus/* toPrometheus */.W)(health));
    if (env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(formatHealthSummary(health)).write();
}
function outputsOf(health, env) {
    const json = (0,health_json/* toJsonHealth */.s)(health);
    const report = (0,action.writeJson)(json, env);
    return { ok: `${health.ok}`, conflicts: `${(0,build/* conflictsOf */.hC)(health.report)}`, findings: (0,neutralise.toJson)(json.findings), report };
}


/***/ })

};
;