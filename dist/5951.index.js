"use strict";
exports.id = 5951;
exports.ids = [5951,748,9693,5500,8367];
exports.modules = {

/***/ 5951:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate),
  docsBase: () => (/* binding */ docsBase),
  runAction: () => (/* binding */ runAction),
  writeJson: () => (/* binding */ writeJson)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/files/load.js
var load = __webpack_require__(4237);
// EXTERNAL MODULE: ./lib/src/host/index.js + 4 modules
var host = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/preflight.js + 1 modules
var preflight = __webpack_require__(4251);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(8798);
// EXTERNAL MODULE: ./lib/src/report/exit-code.js
var exit_code = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/src/report/handover.js
var handover = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(748);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/outcome-words.js
var outcome_words = __webpack_require__(7016);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
;// CONCATENATED MODULE: ./lib/src/report/outputs.js




function outputsOf(report, reportPath) {
    const own = {
        ports: (0,neutralise.toJson)((0,json.portMap)(report)),
        remapped: (0,neutralise.toJson)((0,json.remapMap)(report)),
        urls: (0,neutralise.toJson)((0,handover/* urlsOf */.Wn)(report)),
        ok: String(report.ok),
        conflicts: String((0,build/* conflictsOf */.hC)(report)),
        findings: (0,neutralise.toJson)(report.findings.map(json.toJsonFinding)),
        report: reportPath,
    };
    return { ...(0,handover/* portOutputs */.UT)(report), ...own };
}

// EXTERNAL MODULE: ./lib/src/report/paint.js
var paint = __webpack_require__(3804);
// EXTERNAL MODULE: ./lib/src/report/progress.js
var report_progress = __webpack_require__(7957);
// EXTERNAL MODULE: ./lib/src/report/summary.js + 3 modules
var summary = __webpack_require__(48);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(9693);
// EXTERNAL MODULE: ./lib/src/requirements/index.js + 1 modules
var requirements = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/src/requirements/lint-input.js
var lint_input = __webpack_require__(5500);
// EXTERNAL MODULE: ./lib/src/requirements/policy.js
var policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./lib/src/requirements/ports-input.js
var ports_input = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/src/requirements/services-input.js
var services_input = __webpack_require__(5365);
// EXTERNAL MODULE: ./lib/src/requirements/step-state.js
var step_state = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/src/usage.js + 3 modules
var usage = __webpack_require__(8485);
;// CONCATENATED MODULE: ./lib/src/action.js


























async function runAction(env) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(8324)]).then(__webpack_require__.bind(__webpack_require__, 1659));
    try {
        const fleet = core.getInput('fleet');
        if (fleet !== '')
            return await (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3292)]).then(__webpack_require__.bind(__webpack_require__, 3292))).runFleetStep(fleet, core, env);
        const paths = (0,lint_input/* parseLintInput */.Z)(core.getInput('lint'));
        if (paths !== undefined)
            return await lint(core, paths, env);
        if (core.getInput('sarif') !== '')
            throw new errors/* UsageError */.e('sarif goes with lint');
        const asked = await (0,ports_input/* parsePortsInput */.KQ)(core.getInput('ports'));
        const isHealth = core.getInput('health') !== '' && (0,policy/* parseSwitch */.SI)('health', core.getInput('health'));
        if (core.getInput('prometheus') !== '' && !isHealth)
            throw new errors/* UsageError */.e('prometheus goes with health');
        const demands = isHealth ? (await Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(3160)]).then(__webpack_require__.bind(__webpack_require__, 3160))).expected(asked) : asked;
        const services = await (0,services_input/* parseServicesInput */.k)(core.getInput('services') || (isHealth ? 'all' : ''));
        const request = await (0,requirements/* readRequest */.i)(readOptions(core), { demands, services, consumer: 'steps', env });
        const progress = (0,report_progress/* progressOn */.z)({ write: (line) => process.stdout.write(line) });
        if (isHealth)
            return await runHealth(request, { core, env, tell: progress.tell });
        const files = await (0,load/* loadFiles */.a)(request.handover);
        leave(core, { lease: request.leaseId, policy: (0,neutralise.toJson)(request.policy) });
        const { report, grant } = await (0,preflight/* preflight */.M)(request, (0,host/* hostOf */.w)(process.platform), progress.tell);
        try {
            leave(core, { needs: (0,step_state/* formatNeeds */.b)(report) });
            await grant?.keepFor();
        }
        catch (error) {
            await grant?.drop();
            throw error;
        }
        await tell(core, report, { env, files, text: (0,report_text.formatText)(report, paint/* plain */.p) });
    }
    catch (error) {
        if ((0,exit_code/* exitCodeOfError */.LL)(error) === undefined)
            throw error;
        await fail(core, (0,neutralise.toLine)(error.message));
    }
}
async function fail(core, message) {
    const { placeOfComplaint } = await __webpack_require__.e(/* import() */ 6095).then(__webpack_require__.bind(__webpack_require__, 6095));
    const { file, line, column } = placeOfComplaint(message) ?? {};
    core.error(message, (0,defined/* defined */.s)({ file, startLine: line, startColumn: column }));
    process.exitCode = core.ExitCode.Failure;
}
async function runHealth(...asked) {
    return (await Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(8047)]).then(__webpack_require__.bind(__webpack_require__, 8047))).runHealthStep(...asked);
}
async function lint(core, paths, env) {
    const { config, failOn, ignore, ...others } = readOptions(core);
    (0,lint_input.refuseOthers)({ ports: core.getInput('ports'), services: core.getInput('services'), ...others });
    const sarif = core.getInput('sarif');
    const { lintFiles } = await Promise.all(/* import() */[__webpack_require__.e(6840), __webpack_require__.e(3457), __webpack_require__.e(8801)]).then(__webpack_require__.bind(__webpack_require__, 1182));
    const { formatLint } = await __webpack_require__.e(/* import() */ 9716).then(__webpack_require__.bind(__webpack_require__, 3687));
    const order = sarif === '' ? {} : { sarif: (0,defined/* defined */.s)({ path: sarif, version: usage/* VERSION */.x, docs: docsBase(env) }) };
    const { report, linted, failed } = await lintFiles(paths, (0,defined/* defined */.s)({ config, failOn, ignore }), order);
    await tell(core, report, { env, files: undefined, text: formatLint(report, linted, paint/* plain */.p) });
    if (failed !== undefined)
        throw failed;
}
function leave(core, state) {
    try {
        for (const [name, value] of Object.entries(state))
            core.saveState(name, value);
    }
    catch (error) {
        throw new errors/* HostError */.d(`the state of the step could not be written: ${error.message}`);
    }
}
function readOptions(core) {
    const given = (name) => core.getInput(name) || undefined;
    return (0,defined/* defined */.s)({
        config: given('config'),
        files: given('files'),
        alreadyUp: given('already-up'),
        failOn: given('fail-on'),
        ignore: given('ignore'),
        onConflict: given('on-conflict'),
        hold: given('hold'),
        reserve: given('reserve'),
        resolve: given('resolve'),
        restore: given('restore'),
        pool: given('pool'),
        exclude: given('exclude'),
        urls: given('urls'),
        exportEnv: given('export-env'),
        envFile: given('env-file'),
        composeOverride: given('compose-override'),
        leaks: given('leaks'),
        wait: given('wait'),
    });
}
async function tell(core, report, { env, files, text }) {
    for (const outcome of report.outcomes)
        writeGroup(core, (0,outcome_words/* formatOutcome */.ke)(outcome, paint/* plain */.p));
    process.stdout.write(text);
    for (const annotation of (0,annotations/* annotationsOf */.I)(report))
        annotate(core, annotation);
    if (!report.ok)
        core.setFailed(FAILED);
    try {
        const outputs = outputsOf(report, writeJson((0,json.toJsonReport)(report), env));
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
        const written = files?.writeFiles(report, process.cwd());
        for (const line of [...(written?.lines ?? []), ...(0,handover/* passwordLines */.Lw)(report)])
            core.info((0,neutralise.toLine)(line));
        if (written?.notices.length)
            core.notice(written.notices.map(neutralise.toLine).join('\n'), { title: 'Not in compose' });
        exportAll(core, { ...(0,handover/* exportedOf */.Xm)(report), ...written?.variables }, env);
        if (env.GITHUB_STEP_SUMMARY)
            await core.summary.addRaw((0,summary/* formatSummary */.k)(report, docsBase(env))).write();
    }
    catch (error) {
        if ((0,exit_code/* exitCodeOfError */.LL)(error) !== undefined)
            throw error;
        throw new errors/* HostError */.d(`the outputs could not be written: ${error.message}`);
    }
}
function writeGroup(core, [head = '', ...lines]) {
    core.startGroup(head);
    for (const line of lines)
        core.info(line);
    core.endGroup();
}
function exportAll(core, variables, env) {
    if (!env.GITHUB_ENV)
        return;
    for (const [name, value] of Object.entries(variables))
        core.exportVariable(name, value);
}
const FAILED = 'The check fails: the annotations and the job summary say what was found, who is in the way and what puts it right.';
function writeJson(report, env) {
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'port-preflight-')), 'report.json');
    (0,external_node_fs_.writeFileSync)(path, `${(0,neutralise.toJson)(report, 2)}\n`);
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
function docsBase({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_REPOSITORY, GITHUB_SHA, }) {
    const [repository, ref] = GITHUB_ACTION_REPOSITORY
        ? [GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF]
        : [GITHUB_REPOSITORY, GITHUB_SHA];
    if (!repository || !ref)
        return undefined;
    return `${GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}/`;
}


/***/ }),

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

/***/ 8798:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _model_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1610);
/* harmony import */ var _model_best_way_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3099);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8684);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5475);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7489);






const MOST_OF_A_KIND = 9;
const MOST_BYTES = 60_000;
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
    const { finding, severity } = one;
    const place = (0,_model_about_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding);
    return {
        severity,
        title: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[finding.kind].title,
        message: [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(finding), ...helpOf(one)].map(_neutralise_js__WEBPACK_IMPORTED_MODULE_3__.toLine).join((0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_4__/* .isChoice */ .S)(one) ? '\n' : '. '),
        ...(place.file === undefined ? {} : placeInFile(place)),
    };
}
function helpOf(one) {
    if (!(0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_4__/* .isChoice */ .S)(one)) {
        const steps = (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B)(one.remedies).map(({ command, title }) => command ?? title);
        return steps.length === 0 ? [] : [`To put it right: ${steps.join(', then ')}`];
    }
    return one.remedies.map(({ command, title }) => `- ${title}${command === undefined ? '' : `: ${command}`}`);
}
function placeInFile({ file = '', line, column, }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
function group(severity, rest) {
    return {
        severity,
        title: `${rest.length} more findings`,
        message: (0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(rest.map(({ finding }) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__.toLine)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(finding))), { bytes: MOST_BYTES, more: (count) => `and ${count} more, all in the report file` }).join('\n'),
    };
}


/***/ }),

/***/ 8684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(rows, { more, ...most }) {
    let bytes = 0;
    const end = rows.findIndex((row, at) => {
        bytes += Buffer.byteLength(row) + 1;
        return bytes > most.bytes || at === most.rows;
    });
    return end === -1 ? [...rows] : [...rows.slice(0, end), more(rows.length - end)];
}


/***/ }),

/***/ 7772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formatWays),
/* harmony export */   W: () => (/* binding */ formatDecision)
/* harmony export */ });
/* harmony import */ var _model_best_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);


const INDENT = ' '.repeat(9);
function formatWays(one, paint) {
    const ways = (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .isChoice */ .S)(one) ? one.remedies : (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B)(one.remedies);
    return ways.map(({ title, command }, at) => {
        const or = (0,_model_best_way_js__WEBPACK_IMPORTED_MODULE_0__/* .isChoice */ .S)(one) && at > 0 ? 'or ' : '';
        const what = command === undefined ? '' : `: ${paint('bold', (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(command))}`;
        return `${INDENT}${paint('dim', '→')} ${or}${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(title)}${what}`;
    });
}
function formatDecision(one, paint) {
    if (one.finding.kind !== 'service-duplicated')
        return formatWays(one, paint);
    return one.remedies.flatMap((way, at) => {
        const or = at > 0 ? 'or ' : '';
        return [
            `${INDENT}${paint('dim', '→')} ${or}${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(way.title)}`,
            ...factsOf(way).map(([name, value]) => `${INDENT}  ${paint('dim', name.padEnd(11))} ${paintFact(name, value, paint)}`),
        ];
    });
}
function factsOf({ command, consequence, permanent, undo }) {
    const rows = [
        ['command', command],
        ['consequence', consequence],
        ['for good', permanent],
        ['undone by', undo],
    ];
    return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
function paintFact(name, value, paint) {
    return name === 'command' ? paint('bold', (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(value)) : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(value);
}


/***/ }),

/***/ 6895:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAlreadyTold)
/* harmony export */ });
function isAlreadyTold({ reason, command }, told) {
    return told.some(({ finding, remedies }) => finding.kind === 'port-in-use' &&
        finding.listeners.some(({ holders }) => holders.some(({ unknown }) => unknown === reason)) &&
        command !== undefined &&
        remedies[0]?.command === command);
}


/***/ }),

/***/ 6529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ passwordLines),
/* harmony export */   UT: () => (/* binding */ portOutputs),
/* harmony export */   Wn: () => (/* binding */ urlsOf),
/* harmony export */   Xm: () => (/* binding */ exportedOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6227);
/* harmony import */ var _met_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);



function variablesOf(report) {
    const ports = namedNeeds(report).flatMap(({ name, range }) => [
        [(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portVariable */ .kk)(name), String(range.low)],
        ...((0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(range) === 1 ? [] : [[(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portsVariable */ .RT)(name), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(range)]]),
    ]);
    const urls = Object.entries(urlsOf(report)).map(([name, url]) => [(0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .urlVariable */ .cY)(name), url]);
    return Object.fromEntries([...ports, ...urls]);
}
function exportedOf(report) {
    const { names, isExported, fixed = [] } = report.handover;
    if (!isExported)
        return {};
    const told = names.filter((name) => !fixed.includes(name));
    return variablesOf({ ...report, handover: { ...report.handover, names: told } });
}
function portOutputs(report) {
    return Object.fromEntries(namedNeeds(report).map(({ name, range }) => [name, (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(range)]));
}
function urlsOf({ handover, ...report }) {
    const ports = new Map((0,_met_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .metNeeds */ .y)(report).map(({ name, range }) => [name, range.low]));
    const isMet = (part) => typeof part === 'string' || ports.has(part.need);
    const write = (part) => {
        if (typeof part === 'string')
            return part;
        return part.asks === 'variable' ? (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .portVariable */ .kk)(part.need) : String(ports.get(part.need));
    };
    return Object.fromEntries(handover.urls.filter(({ parts }) => parts.every(isMet)).map(({ name, parts }) => [name, parts.map(write).join('')]));
}
function passwordLines(report) {
    const names = Object.entries(urlsOf(report)).flatMap(([name, url]) => (hasSecret(url) ? [name] : []));
    if (names.length === 0)
        return [];
    return [
        `the output urls has a password or a token in it (${names.join(', ')}): as an output of the job it is dropped if that is a secret`,
    ];
}
function hasSecret(url) {
    const [, scheme = '', name, password] = /^([^:/?#]*):\/\/([^/?#@:]*)(?::([^/?#@]*))?@/.exec(url) ?? [];
    return password === undefined ? /^https?$/i.test(scheme) && name !== '' : password !== '';
}
function namedNeeds({ handover, ...report }) {
    const names = new Set(handover.names);
    return (0,_met_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .metNeeds */ .y)(report).filter(({ name }) => names.has(name));
}


/***/ }),

/***/ 748:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portMap: () => (/* binding */ portMap),
/* harmony export */   remapMap: () => (/* binding */ remapMap),
/* harmony export */   toJsonFinding: () => (/* binding */ toJsonFinding),
/* harmony export */   toJsonLease: () => (/* binding */ toJsonLease),
/* harmony export */   toJsonReport: () => (/* binding */ toJsonReport)
/* harmony export */ });
/* harmony import */ var _model_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1610);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1844);
/* harmony import */ var _model_rival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3807);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6476);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5475);
/* harmony import */ var _met_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7489);










function toJsonReport(report) {
    return {
        version: 1,
        ok: report.ok,
        conflicts: (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictsOf */ .hC)(report),
        ports: portMap(report),
        remapped: remapMap(report),
        leases: report.leases.map(toJsonLease),
        reserved: report.reservation?.own ?? [],
        requirements: report.requirements.map((requirement) => toJsonRequirement(requirement, report)),
        findings: report.findings.map(toJsonFinding),
        services: report.services.map(toJsonService),
        outcomes: report.outcomes.map(toJsonOutcome),
        gaps: report.gaps,
    };
}
function portMap(report) {
    return Object.fromEntries((0,_met_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .metNeeds */ .y)(report).map(({ name, range }) => [name, portsIn(range)]));
}
function remapMap({ moves }) {
    return Object.fromEntries(moves.map(({ requirement, from }) => [from.name, { from: portsIn(from.range), to: portsIn(requirement.range) }]));
}
function portsIn(range) {
    return (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? range.low : [...(0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .portsOf */ .a5)(range)];
}
function toJsonLease({ name, range, isHeld }) {
    return { service: name, ...((0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? { port: range.low } : { range }), isHeld };
}
function toJsonRequirement(requirement, report) {
    const { name, protocol, address, range, optional, expect, by, origin } = requirement;
    const ports = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(range) === 1 ? { port: range.low } : { range };
    const expected = (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ expect, by: by && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRef */ .rq)(by) });
    const status = report.statuses.get(requirement) ?? 'unknown';
    const own = report.own.get(requirement) ?? [];
    const leased = own.flatMap(withPort);
    const up = report.up.get(requirement);
    const alreadyUp = up?.flatMap(withPort);
    return { name, protocol, address, ...ports, optional, ...expected, status, leased, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ alreadyUp }), origin };
}
function withPort(listener) {
    return toJsonHolders(listener).map((holder) => ({ port: listener.endpoint.port, ...holder }));
}
function toJsonFinding({ finding, severity, ignored, remedies }) {
    return {
        kind: finding.kind,
        severity,
        ignored,
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(finding),
        ...aboutRequirement(finding),
        ...aboutPorts(finding),
        holders: 'listeners' in finding ? finding.listeners.flatMap(toJsonHolders) : [],
        ...aboutServices(finding),
        ...aboutRivals(finding),
        remedies: remedies.map(toJsonRemedy),
        docs: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .docsOf */ .fE)(finding.kind),
    };
}
function toJsonOutcome(outcome) {
    const { returned: _, reason: __, ...rest } = outcome;
    return { ...rest, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ reason: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(outcome) }) };
}
function toJsonRemedy({ way: _, ...remedy }) {
    return remedy;
}
function aboutRequirement(finding) {
    if (finding.kind === 'range-exhausted') {
        const { name, origin } = finding.shortage.demand;
        return { service: name, origin, counts: finding.shortage.counts };
    }
    if ('fault' in finding)
        return { service: finding.fault.service, origin: finding.fault.origin };
    if (!('requirement' in finding))
        return {};
    const { name, protocol, address, origin } = finding.requirement;
    return { service: name, protocol, address, origin };
}
function aboutPorts(finding) {
    const ranges = (0,_model_about_js__WEBPACK_IMPORTED_MODULE_9__/* .rangesOf */ .wA)(finding);
    const [first] = ranges;
    if (first === undefined)
        return {};
    return ranges.length === 1 && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeSize */ .xh)(first) === 1 ? { port: first.low } : { ranges };
}
function aboutServices(finding) {
    if (finding.kind === 'service-restarting') {
        return { services: [(0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(finding.service)], dependents: finding.dependents.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb) };
    }
    if (finding.kind !== 'service-duplicated')
        return {};
    const { sides, winner, dependents, clash, basis, pair } = finding;
    const services = sides.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb);
    return {
        services,
        dependents: dependents.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb),
        clash,
        basis,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ winner: winner && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(winner), pair: pair && toJsonPair(pair) }),
    };
}
function toJsonPair({ name, ports, runBy, keep, origin }) {
    return { name, ports, runBy: runBy.map(_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatRef */ .rq), origin, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ keep: keep && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKept */ .QG)(keep) }) };
}
function toJsonService(service) {
    const { manager, container, state, claims, endpoints, ...rest } = service;
    const { since, startsAtBoot, isMasked, restarts, failure, product } = rest;
    return {
        ref: (0,_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(service),
        state,
        claims,
        endpoints,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ manager: said(manager), container: withoutUid(container), since, startsAtBoot, isMasked }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ restarts, failure, product: product?.name }),
    };
}
function aboutRivals(finding) {
    const rivals = finding.kind === 'port-in-use' ? (0,_model_rival_js__WEBPACK_IMPORTED_MODULE_0__/* .rivalsOf */ .V6)(finding.listeners) : [];
    if (rivals.length === 0)
        return {};
    return { rivals: rivals.map(({ manager, ...rest }) => ({ manager: saidOf(manager), ...rest })) };
}
function toJsonHolders({ endpoint, state, holders, peer, secondsLeft }) {
    const place = { address: endpoint.address, state };
    if (holders.length > 0)
        return holders.map((holder) => ({ ...place, ...toJsonHolder(holder) }));
    const left = secondsLeft === undefined ? '' : `, for ${secondsLeft} s more`;
    return [{ ...place, unknown: `a connection to ${peer ?? 'nobody'} that only the kernel still has${left}` }];
}
function toJsonHolder({ process, container, manager, shownBy: _, ...rest }) {
    return {
        ...rest,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ process: withoutKin(process), container: withoutUid(container), manager: said(manager) }),
    };
}
function withoutKin(process) {
    if (process === undefined)
        return undefined;
    const { uid: _, parent: __, master: ___, ...rest } = process;
    return rest;
}
function withoutUid(part) {
    return part === undefined ? undefined : named(part);
}
function said(manager) {
    return manager === undefined ? undefined : saidOf(manager);
}
function saidOf({ invocation: _, isLinkedOtherwise: __, ...manager }) {
    return named(manager);
}
function named({ uid: _, ...rest }) {
    return rest;
}


/***/ }),

/***/ 6358:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metNeeds)
/* harmony export */ });
function metNeeds({ requirements, short }) {
    return requirements.filter(({ name }) => !short.has(name));
}


/***/ }),

/***/ 7016:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   EU: () => (/* binding */ OUTCOME_HEAD),
/* harmony export */   describeUndone: () => (/* binding */ describeUndone),
/* harmony export */   ke: () => (/* binding */ formatOutcome),
/* harmony export */   mD: () => (/* binding */ outcomeRows),
/* harmony export */   z_: () => (/* binding */ formatOutcomes)
/* harmony export */ });
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);


const MARKS = {
    planned: ['cyan', 'planned'],
    refused: ['yellow', 'refused'],
    done: ['green', 'done   '],
    failed: ['red', 'failed '],
};
function formatOutcomes({ outcomes }, paint) {
    return outcomes.flatMap((outcome) => formatOutcome(outcome, paint));
}
function formatOutcome(outcome, paint) {
    const { result, command } = outcome;
    const [style, mark] = MARKS[result];
    return [
        `${paint(style, mark)}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(describeOutcome(outcome))}`,
        ...[command, undoWords(outcome)]
            .filter((line) => line !== undefined)
            .map((line) => `         ${paint('dim', '→')} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toLine)(line)}`),
    ];
}
function undoWords({ undo, result }) {
    if (undo !== undefined)
        return `taken back by: ${undo}`;
    return result === 'done' ? 'nothing takes it back' : undefined;
}
function describeOutcome(outcome) {
    const why = reasonOf(outcome);
    return why === undefined ? outcome.title : `${outcome.title}: ${why}`;
}
function reasonOf({ reason, returned = [] }) {
    const [first] = returned;
    if (first === undefined)
        return reason;
    return `the port is in use again, by ${(0,_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeListeners */ .Pd)(returned, first.endpoint)}`;
}
const OUTCOME_HEAD = ['| Result | What | Why | Command | Taken back by |', '| --- | --- | --- | --- | --- |'];
function outcomeRows({ outcomes }) {
    return outcomes.map((outcome) => {
        const cells = [outcome.result, outcome.title, reasonOf(outcome) ?? '', outcome.command ?? '', outcome.undo ?? ''];
        return `| ${cells.map(_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.toMarkdown).join(' | ')} |`;
    });
}
function describeUndone({ title, command, failed, pending, id, isDropped }) {
    if (isDropped === true)
        return `is not put back any more: ${title}: ${command}`;
    if (pending !== undefined)
        return `is put back when pid ${pending} ends: ${title}: ${command}`;
    if (failed === undefined)
        return `put back: ${title}: ${command}`;
    const drop = id === undefined ? '' : `, or to be dropped: port-preflight undo forget ${id}`;
    return `could not put back: ${title}: ${failed}${command === '' ? '' : `; it is still to be typed: ${command}${drop}`}`;
}


/***/ }),

/***/ 48:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ formatPostSummary),
  k: () => (/* binding */ formatSummary)
});

// EXTERNAL MODULE: ./lib/src/model/requirement.js
var model_requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(8684);
// EXTERNAL MODULE: ./lib/src/report/kinds.js
var kinds = __webpack_require__(5475);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/src/report/outcome-words.js
var outcome_words = __webpack_require__(7016);
// EXTERNAL MODULE: ./lib/src/report/place-words.js
var place_words = __webpack_require__(4975);
// EXTERNAL MODULE: ./lib/src/model/variable.js
var variable = __webpack_require__(6227);
// EXTERNAL MODULE: ./lib/src/report/lease-words.js
var lease_words = __webpack_require__(7066);
;// CONCATENATED MODULE: ./lib/src/report/remap-table.js




function remapRows(report) {
    return report.findings.flatMap(({ finding }) => (finding.kind === 'port-remapped' ? [rowOf(finding, report)] : []));
}
const REMAP_HEAD = ['| Need | Asked for | Got | Why | Who has it |', '| --- | --- | --- | --- | --- |'];
function rowOf(finding, { handover }) {
    const { requirement, from } = finding;
    const { name } = requirement;
    const carrier = handover.isExported && handover.names.includes(name) ? ` in <code>${(0,neutralise.toMarkdown)((0,variable/* portVariable */.kk)(name))}</code>` : '';
    const cells = [name, (0,model_requirement/* formatNeed */.U)(from), (0,model_requirement/* formatNeed */.U)(requirement), (0,lease_words/* whyMoved */._K)(finding), (0,lease_words/* holderOfMoved */.F_)(finding) || '-'];
    const [need, asked, got, why, who] = cells.map(neutralise.toMarkdown);
    return `| ${need} | ${asked} | ${got}${carrier} | ${why} | ${who} |`;
}

// EXTERNAL MODULE: ./lib/src/model/service.js
var model_service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/report/duplicate-words.js
var duplicate_words = __webpack_require__(6981);
// EXTERNAL MODULE: ./lib/src/report/run-words.js
var run_words = __webpack_require__(5665);
;// CONCATENATED MODULE: ./lib/src/report/service-picture.js


const PICTURE_FROM = 3;
const MOST_DRAWN = 20;
const LONGEST = 80;
function pictureOf(finding) {
    const { sides, dependents, disputed } = finding;
    if (sides.length + dependents.length < PICTURE_FROM)
        return [];
    const drawn = [...sides, ...dependents].slice(0, MOST_DRAWN);
    return [
        '```mermaid',
        'graph LR',
        `  port(("${label((0,duplicate_words/* formatDisputed */.G5)(disputed) || 'the same port')}"))`,
        ...drawn.map((service, at) => `  s${at}["${label((0,model_service/* nameOf */.Vb)(service))}"]`),
        ...drawn.map((service, at) => `  s${at} ${edgeOf(service, finding)}`),
        '```',
        '',
    ];
}
function edgeOf(service, finding) {
    if (finding.dependents.includes(service))
        return `-. needs .-> ${rootOf(service, finding)}`;
    return (0,duplicate_words/* hasPorts */.vZ)(service, finding) ? '== has ==> port' : '-- wants --x port';
}
function rootOf({ needs }, { sides, dependents }) {
    const at = [...sides, ...dependents].findIndex(({ manager }) => manager !== undefined && needs.includes(manager.unit));
    return at === -1 || at >= MOST_DRAWN ? 'port' : `s${at}`;
}
function label(text) {
    const plain = text.replaceAll(/[^\p{L}\p{N} .:@/,_-]/gu, '_');
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

// EXTERNAL MODULE: ./lib/src/report/service-ports.js
var service_ports = __webpack_require__(8410);
// EXTERNAL MODULE: ./lib/src/report/service-words.js
var service_words = __webpack_require__(2887);
;// CONCATENATED MODULE: ./lib/src/report/service-summary.js







function serviceSections({ findings }) {
    return findings.flatMap((one) => one.ignored || one.finding.kind !== 'service-duplicated' ? [] : sectionOf(one.finding, one));
}
function sectionOf(finding, { remedies }) {
    const { sides, dependents, disputed } = finding;
    const title = [(0,duplicate_words/* nameOfDuplicate */.QT)(finding), (0,duplicate_words/* formatDisputed */.G5)(disputed)].filter((part) => part).join(': ');
    const lines = [
        `### ${(0,neutralise.toMarkdown)(title)}`,
        '',
        '| Level | Service | Ports | State | Since | Restarts | At boot |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...sides.map((side) => service_summary_rowOf(side, sideMark(side, finding))),
        ...dependents.map((one) => service_summary_rowOf(one, `⚠️ ${STATES[one.state]}, needs it`)),
        '',
        ...pictureOf(finding),
        ...waysTable(remedies),
    ];
    return lines.join('\n');
}
const STATES = {
    up: 'up',
    starting: 'starting',
    restarting: 'restarting',
    failed: 'failed',
    down: 'down',
    unknown: 'could not be seen',
};
function sideMark(side, finding) {
    const state = side.isMasked === true ? 'masked' : STATES[side.state];
    if ((0,duplicate_words/* hasPorts */.vZ)(side, finding))
        return `✅ ${state}${finding.disputed.length === 0 ? '' : ', has it'}`;
    return side.state === 'down' || side.state === 'unknown' ? `⚪ ${state}` : `❌ ${state}`;
}
function service_summary_rowOf(service, state) {
    const { since, startsAtBoot } = service;
    const { user } = (0,model_service/* refOf */.H8)(service);
    const [level, name] = levelOf(service);
    const cells = [user === undefined ? level : `${level} of ${user}`, name, portsOf(service)];
    const facts = [
        state,
        since === undefined ? '' : (0,neutralise.toMarkdown)((0,run_words/* formatTime */.fU)(since)),
        `${(0,service_words/* restartsOf */.wN)(service)}`,
        startsAtBoot === undefined ? '?' : startsAtBoot ? 'starts' : 'does not start',
    ];
    return `| ${[...cells.map(neutralise.toMarkdown), ...facts].join(' | ')} |`;
}
function levelOf(service) {
    const { keeper, name } = (0,model_service/* refOf */.H8)(service);
    const engine = service.manager === undefined ? undefined : service.container?.engine;
    return [LEVELS[keeper] ?? keeper, engine === undefined ? name : `${name} (${engine})`];
}
const LEVELS = {
    system: 'system unit',
    user: 'user unit',
};
function portsOf(service) {
    const has = (0,service_ports/* placesOf */.ek)(service.endpoints);
    const wants = (0,service_ports/* wantedPorts */.ah)(service);
    return [...has, ...(wants.length === 0 ? [] : [`wants ${wants.join(', ')}`])].join(', ');
}
function waysTable(remedies) {
    if (remedies.length === 0)
        return [];
    const rows = remedies.map(({ title, command, consequence, permanent, undo }) => {
        const code = (text) => (text === undefined ? '' : `<code>${(0,neutralise.toMarkdown)(text)}</code>`);
        const facts = [(0,neutralise.toMarkdown)(title), code(command), (0,neutralise.toMarkdown)(consequence ?? ''), (0,neutralise.toMarkdown)(permanent ?? '')];
        return `| ${[...facts, code(undo)].join(' | ')} |`;
    });
    return [
        '| To put it right | Command | Consequence | For good | Undone by |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
    ];
}

// EXTERNAL MODULE: ./lib/src/report/up-words.js
var up_words = __webpack_require__(8331);
// EXTERNAL MODULE: ./lib/src/report/words.js + 2 modules
var report_words = __webpack_require__(7489);
;// CONCATENATED MODULE: ./lib/src/report/summary.js










const STATUS_WORDS = {
    usable: '✅ usable',
    leased: '✅ leased',
    'already-up': '✅ already up',
    'reuse-only': '⚠️ only with SO_REUSEADDR',
    'in-use': '❌ in use',
    refused: '❌ not allowed',
    unavailable: '❌ no such address',
    unknown: '❔ could not be seen',
    listening: '✅ in use, as expected',
    'not-listening': '❌ nobody listens',
    'wrong-holder': '❌ somebody else listens',
};
const MOST_BYTES = 200_000;
function formatSummary(report, docsBase) {
    const moved = remapRows(report);
    const done = (0,outcome_words/* outcomeRows */.mD)(report);
    return [
        `## Ports: ${report.ok ? 'clear' : 'not clear'}`,
        '',
        ...(report.requirements.length === 0 ? [] : ['| Need | Ports | Answer |', '| --- | --- | --- |']),
        ...fitting(report.requirements.map((requirement) => needRow(requirement, report))),
        '',
        ...(moved.length === 0 ? [] : [...REMAP_HEAD, ...fitting(moved), '']),
        ...(done.length === 0 ? [] : [...outcome_words/* OUTCOME_HEAD */.EU, ...fitting(done), '']),
        ...findingTable(report, docsBase),
        '',
        ...fitting(serviceSections(report), (count) => `And ${count} more, all in the report file.`),
    ].join('\n');
}
function formatPostSummary(report, docsBase) {
    return ['## Ports at the end of the job', '', ...findingTable(report, docsBase), ''].join('\n');
}
function findingTable({ findings }, docsBase) {
    const told = findings.filter(({ ignored }) => !ignored);
    const head = told.length === 0 ? [] : ['| | What was found | To put it right |', '| --- | --- | --- |'];
    return [...head, ...fitting(told.map((one) => findingRow(one, docsBase)))];
}
function fitting(rows, more = moreRow) {
    return (0,cut/* cut */.J)(rows, { bytes: MOST_BYTES, more });
}
function moreRow(count) {
    return `| | and ${count} more, all in the report file | |`;
}
function needRow(requirement, report) {
    const status = STATUS_WORDS[report.statuses.get(requirement) ?? 'unknown'];
    const name = `${(0,neutralise.toMarkdown)(requirement.name)}${requirement.optional ? ' (optional)' : ''}`;
    const up = (0,up_words/* describeUp */.h)(requirement, report);
    const answer = up === undefined ? status : `✅ ${(0,neutralise.toMarkdown)(up)}`;
    return `| ${name} | ${(0,neutralise.toMarkdown)((0,model_requirement/* formatNeed */.U)(requirement))} | ${answer} |`;
}
function findingRow({ finding, severity, remedies }, docsBase) {
    const words = kinds/* KINDS */.GW[finding.kind].title;
    const title = docsBase === undefined ? words : `[${words}](${docsBase}${(0,kinds/* docsOf */.fE)(finding.kind)})`;
    const help = remedies.map(({ title: what, command }) => command === undefined || finding.kind === 'service-duplicated'
        ? (0,neutralise.toMarkdown)(what)
        : `${(0,neutralise.toMarkdown)(what)}: <code>${(0,neutralise.toMarkdown)(command)}</code>`);
    return `| ${severity}: ${title} | ${(0,neutralise.toMarkdown)((0,place_words/* inFile */.s5)(finding) + (0,report_words/* messageOf */.b)(finding))} | ${help.join('<br>')} |`;
}


/***/ }),

/***/ 9693:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBefore: () => (/* binding */ formatBefore),
/* harmony export */   formatFindings: () => (/* binding */ formatFindings),
/* harmony export */   formatReport: () => (/* binding */ formatReport),
/* harmony export */   formatText: () => (/* binding */ formatText),
/* harmony export */   headOf: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);
/* harmony import */ var _clear_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7772);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6895);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9920);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7016);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3804);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4975);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7489);









const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] };
function formatText(report, paint) {
    return formatReport(report, paint, _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U);
}
function formatReport(report, paint, waysOf) {
    const lines = [...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOutcomes */ .z_)(report, paint), ...formatFindings(report, paint, waysOf)];
    return `${[...lines, ...(0,_clear_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNeeds */ .bS)(report, paint)].join('\n')}\n`;
}
function formatFindings(report, paint, waysOf = _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U) {
    return toldOf(report).flatMap((one) => [headOf(one, paint), ...waysOf(one, paint)]);
}
function formatBefore(report, { isQuiet }) {
    const told = toldOf(report).filter(({ severity }) => !isQuiet || severity !== 'notice');
    const lines = told.flatMap((one) => [headOf(one, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p), ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWays */ .U)(one, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p)]);
    const leased = isQuiet ? '' : (0,_clear_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLeased */ .yI)(report, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p);
    return `${[...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOutcomes */ .z_)(report, _paint_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .p), ...lines].map((line) => `${line}\n`).join('')}${leased}`;
}
function toldOf(report) {
    const relevant = report.findings.filter(({ ignored }) => !ignored);
    const told = relevant.filter(({ finding }) => !('gap' in finding && (0,_gaps_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlreadyTold */ .M)(finding.gap, relevant)));
    return _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => told.filter((one) => one.severity === severity));
}
function headOf({ finding, severity }, paint) {
    const [style, mark] = MARKS[severity];
    return `${paint(style, mark)}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_7__.toLine)((0,_place_words_js__WEBPACK_IMPORTED_MODULE_8__/* .inFile */ .s5)(finding) + (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(finding))}`;
}


/***/ }),

/***/ 5500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseLintInput),
/* harmony export */   refuseOthers: () => (/* binding */ refuseOthers)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4247);


function parseLintInput(text) {
    if (/^\s*(false|False|FALSE)?\s*$/.test(text))
        return undefined;
    if (/^\s*(true|True|TRUE)\s*$/.test(text))
        return [];
    if (/^\s*(yes|no|on|off)\s*$/i.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`lint: "${text.trim()}" is not understood: expected true, false, or paths, one a line`);
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(text).map((one) => one.text);
}
function refuseOthers(given, whose = 'step') {
    const other = Object.keys(given).find((name) => given[name]);
    if (other === undefined)
        return;
    const name = other.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`lint: ${name} is for a check of the machine: give it to a ${whose} of its own`);
}


/***/ }),

/***/ 4850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseState),
/* harmony export */   b: () => (/* binding */ formatNeeds)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1726);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);




const MOST_BYTES = 100_000;
function formatNeeds({ requirements, leases }) {
    const ofNeeds = new Map(leases.map((lease) => [lease.name, lease]));
    const texts = requirements.map((need) => JSON.stringify({ need, lease: ofNeeds.get(need.name) }));
    let bytes = 0;
    const end = texts.findIndex((text) => {
        bytes += Buffer.byteLength(text) + 1;
        return bytes > MOST_BYTES;
    });
    const kept = end === -1 ? texts : texts.slice(0, end);
    return `{"omitted":${texts.length - kept.length},"needs":[${kept.join(',')}]}`;
}
function parseState(get) {
    const leaseId = get('lease');
    if (leaseId === '')
        return undefined;
    const { omitted, needs } = parseObject(get('needs'));
    const entries = Array.isArray(needs) ? needs.map((entry) => ({ ...entry })) : [];
    return {
        leaseId,
        policy: parsePolicy(get('policy')),
        requirements: entries.flatMap(({ need }) => (isNeed(need) ? need : [])),
        leases: entries.flatMap(({ lease }) => (isLease(lease) ? lease : [])),
        omitted: typeof omitted === 'number' ? omitted : 0,
    };
}
function parsePolicy(text) {
    const { failOn = 'error', ignore, leaks, restore } = parseObject(text);
    const rules = Array.isArray(ignore) ? ignore : [];
    return {
        failOn: _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.find((known) => known === failOn) ?? 'error',
        ignore: rules.filter((rule) => typeof rule === 'object' && rule !== null && 'kind' in rule),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
            leaks: _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAKS */ .B3.find((known) => known === leaks),
            restore: _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN.find((known) => known === restore),
        }),
    };
}
function parseObject(text) {
    try {
        return { ...JSON.parse(text) };
    }
    catch {
        return {};
    }
}
function isNeed(value) {
    const { address, protocol } = { ...value };
    return isNamedRange(value) && typeof address === 'string' && _model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOLS */ .yv.some((known) => known === protocol);
}
function isLease(value) {
    return isNamedRange(value) && typeof value.isHeld === 'boolean';
}
function isNamedRange(value) {
    const { name, range } = { ...value };
    const isPort = (port) => Number.isInteger(port) && Number(port) >= _model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .LOWEST_PORT */ .H_ && Number(port) <= _model_port_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG;
    return typeof name === 'string' && isPort(range?.low) && isPort(range?.high);
}


/***/ })

};
;