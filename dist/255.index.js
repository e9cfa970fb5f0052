"use strict";
exports.id = 255;
exports.ids = [255];
exports.modules = {

/***/ 2325:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkup)
});

// EXTERNAL MODULE: ./lib/src/find.js
var find = __webpack_require__(9898);
// EXTERNAL MODULE: ./lib/src/model/ignore.js
var model_ignore = __webpack_require__(9337);
// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __webpack_require__(5501);
// EXTERNAL MODULE: ./lib/src/health/leftovers.js
var health_leftovers = __webpack_require__(6292);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/health/servers.js





function serversIn(listeners, expected) {
    const groups = (0,group_by/* groupBy */.$)(listeners.filter(listener/* isServing */.gY), ({ endpoint }) => (0,model_endpoint/* formatEndpoint */.T0)(endpoint));
    const servers = [...groups.values()].flatMap((group) => {
        const endpoint = group[0]?.endpoint;
        if (endpoint === undefined)
            return [];
        const need = expected.find((one) => isAt(endpoint, one));
        return [{ endpoint, listeners: group, ...(need === undefined ? {} : { expectedBy: need }) }];
    });
    return servers.toSorted((a, b) => a.endpoint.port - b.endpoint.port);
}
function isAt({ protocol, address, port }, need) {
    return protocol === need.protocol && (0,model_port/* isInRange */.h$)(port, need.range) && (0,model_address/* addressesOverlap */.qd)(address, need.address);
}

// EXTERNAL MODULE: ./lib/src/health/signs.js
var health_signs = __webpack_require__(410);
;// CONCATENATED MODULE: ./lib/src/health/examine.js





function examine({ report, snapshot, leases, vitals }) {
    const listeners = snapshot.inventory?.listeners ?? [];
    const stale = leases.sets.filter(({ owner }) => !owner.isAlive);
    const leftovers = (0,health_leftovers/* leftoversIn */.G)(listeners, snapshot.viewer.job);
    const servers = serversIn(listeners, report.requirements);
    const { failOn, ignore } = report.policy;
    const signs = (0,health_signs/* signsOf */.Oi)({ leftovers, stale, vitals }).map((sign) => {
        const ignored = ignore.some((rule) => (0,model_ignore/* isSignIgnored */.E)(sign, rule));
        return { ...sign, ignored };
    });
    const isBad = signs.some(({ severity, ignored }) => failOn !== 'never' && !ignored && options/* SEVERITIES */.oC.indexOf(severity) <= options/* SEVERITIES */.oC.indexOf(failOn));
    return {
        report,
        servers,
        leftovers,
        leases: leases.sets,
        stale,
        unnamedLeases: leases.unnamed.length,
        vitals,
        signs,
        ok: report.ok && !isBad,
    };
}

// EXTERNAL MODULE: ./lib/src/model/handover.js
var handover = __webpack_require__(9244);
// EXTERNAL MODULE: ./lib/src/model/outside-job.js
var outside_job = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/src/model/verdict.js + 1 modules
var verdict = __webpack_require__(2561);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
// EXTERNAL MODULE: ./lib/src/wait.js + 1 modules
var wait = __webpack_require__(8446);
;// CONCATENATED MODULE: ./lib/src/checkup.js







async function checkup(request, host, tell) {
    const { demands, pairs, policy } = request;
    const waitedMs = await (0,wait/* waitForServers */.z)(request, host, tell);
    const requirements = demands.flatMap(({ preferred }) => (preferred?.expect === undefined ? [] : [preferred]));
    const [seen, vitals, leases] = await Promise.all([
        host.look(requirements, { services: true }),
        host.vitals(),
        host.leases(),
    ]);
    const snapshot = (0,outside_job/* withoutJob */.w)(seen);
    const judged = (0,verdict/* judge */.S)(requirements, snapshot);
    const allocation = { requirements, leases: [], moves: [], shortages: [] };
    const evidence = { ...allocation, pairs, judged, snapshot, waitedMs, ignore: policy.ignore };
    const report = (0,build/* buildReport */.FK)({ policy, handover: handover/* NO_HANDOVER */.S, ...evidence, ...(await (0,find/* find */.I)(evidence)) });
    return examine({ report, snapshot: seen, leases, vitals });
}


/***/ }),

/***/ 1108:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeMetrics),
/* harmony export */   Z: () => (/* binding */ checkMetricsPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5969);




function checkMetricsPath(path) {
    const bad = (why) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`prometheus: ${path}: ${why}`);
    if (path.includes('\0') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        throw bad('this is no path');
    if (!/[^/]\.prom$/.test(path))
        throw bad('node_exporter reads files that end in .prom');
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink())
        throw bad('it is a symbolic link, and no link is followed');
    if (stat !== undefined && !stat.isFile())
        throw bad('it is not a regular file');
}
function writeMetrics(path, text) {
    checkMetricsPath(path);
    try {
        (0,_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), Buffer.from(text));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`${path} could not be written: ${error.code}`);
    }
}


/***/ }),

/***/ 5969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function replaceFile(path, bytes) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}-${Math.random().toString(36).slice(2)}`);
    try {
        const mode = before && before.mode & 0o777;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode: 0o600 & mode }) });
        if (before !== undefined && process.getuid?.() === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(draft, before.uid, before.gid);
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 4127:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
function factsOf({ report, servers, leases, stale, unnamedLeases, vitals, }) {
    const met = report.requirements.filter((requirement) => report.statuses.get(requirement) === 'listening').length;
    const { timeWait, engines, runners } = vitals;
    const more = unnamedLeases === 0 ? '' : `, and ${unnamedLeases} ports of others`;
    const facts = [
        ['expected', `${met} of ${report.requirements.length} there`],
        ['servers', `${servers.length} endpoints`],
        [
            'services',
            `${report.services.length}, ${report.services.filter(({ state }) => state === 'up').length} of them up`,
        ],
        ['leases', `${leases.length}, ${stale.length} of them stale${more}`],
        ['ephemeral', ephemeralWords(vitals)],
        ['TIME_WAIT', timeWait === undefined ? 'unknown' : `${timeWait} connections`],
    ];
    return [...facts, ...engines.map(engineFact), ...runners.map(runnerFact)];
}
function ephemeralWords({ ephemeral }) {
    if (ephemeral === undefined)
        return 'unknown';
    const { range, size, used, lingering } = ephemeral;
    const share = size === 0 ? 0 : Math.round(((used + lingering) / size) * 1_000) / 10;
    return `${used} of ${size} ports used, ${lingering} more in TIME_WAIT (${share} % of ${range.low}-${range.high})`;
}
function engineFact({ engine, user, state, running = 0, stopped = 0, reason, }) {
    const words = {
        up: `${running} containers run, ${stopped} do not`,
        down: 'does not run',
        unknown: `unknown: ${reason}`,
    };
    return [`${engine} of ${user}`, words[state]];
}
function runnerFact({ unit, user, isRunning, killMode }) {
    const whose = user === undefined ? '' : ` of ${user}`;
    const mode = unit === undefined ? 'started by hand' : `KillMode ${killMode ?? 'unknown'}`;
    return ['runner', `${unit ?? 'Runner.Listener'}${whose} ${isRunning ? 'runs' : 'does not run'}, ${mode}`];
}


/***/ }),

/***/ 19:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toJsonHealth)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6476);
/* harmony import */ var _report_holder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(748);
/* harmony import */ var _report_leases_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);






function toJsonHealth(health) {
    const { report, servers, leftovers, leases, unnamedLeases, vitals, signs, ok } = health;
    const { hostname, ephemeral, timeWait, at, engines, runners, gaps } = vitals;
    return {
        ...{ version: 1, ok, host: hostname, at },
        expected: report.requirements.map((requirement) => expectedOf(requirement, health)),
        servers: servers.map(serverOf),
        findings: report.findings.map(_report_json_js__WEBPACK_IMPORTED_MODULE_1__.toJsonFinding),
        signs: signs.map(({ ranges: _, ...sign }) => sign),
        leftovers: leftovers.map(({ run, listeners }) => ({
            run,
            servers: listeners.map(({ endpoint, holders }) => ({
                ...endpoint,
                pids: holders.flatMap(({ process }) => process?.pid ?? []),
            })),
        })),
        ...{ leases: leases.map(_report_leases_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJsonSet */ .y), unnamedLeases, engines, runners },
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ephemeral, timeWait }),
        gaps: [...report.gaps, ...gaps],
    };
}
function expectedOf(requirement, { report }) {
    const { name, protocol, address, range, by } = requirement;
    const ports = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeSize */ .xh)(range) === 1 ? { port: range.low } : { range };
    const status = report.statuses.get(requirement) ?? 'unknown';
    return { name, protocol, address, ...ports, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ by: by && (0,_model_service_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .rq)(by) }), status };
}
function serverOf({ endpoint, listeners, expectedBy }) {
    return { ...endpoint, who: (0,_report_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeListeners */ .Pd)(listeners, endpoint), ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ expectedBy: expectedBy?.name }) };
}


/***/ }),

/***/ 2378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatHealth)
/* harmony export */ });
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);
/* harmony import */ var _report_place_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4975);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2528);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4127);






const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] };
function formatHealth(health, paint) {
    const { report, signs, vitals, ok } = health;
    const ordered = _model_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => signs.filter((sign) => !sign.ignored && sign.severity === severity));
    const fine = report.requirements.filter((requirement) => report.statuses.get(requirement) === 'listening');
    const ignored = [...report.findings, ...signs].filter((one) => one.ignored).length;
    const rest = ignored === 0 ? '' : `; ${ignored} ignored`;
    const total = `${vitals.hostname} is ${ok ? 'healthy' : 'not healthy'} at ${vitals.at}${rest}`;
    return [
        ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.formatFindings)(report, paint),
        ...ordered.map((sign) => lineOf(sign, paint)),
        ...vitals.gaps.flatMap((gap) => gapLines(gap, paint)),
        ...fine.map((requirement) => `${paint('green', 'there  ')}  ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)((0,_report_place_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(requirement))}`),
        (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)(total),
        '',
        ...(0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .drawTable */ .L)((0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .x)(health).map((row) => row.map(_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine))),
        '',
    ].join('\n');
}
function gapLines({ subject, reason, command }, paint) {
    const line = lineOf({ severity: 'notice', message: `could not see ${subject}: ${reason}` }, paint);
    return command === undefined ? [line] : [line, `         ${paint('dim', '→')} see what is hidden: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)(command)}`];
}
function lineOf({ severity, message }, paint) {
    const [style, mark] = MARKS[severity];
    return `${paint(style, mark)}  ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__.toLine)(message)}`;
}


/***/ }),

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

/***/ 2775:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ toPrometheus)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/finding.js + 1 modules
var finding = __webpack_require__(1262);
// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __webpack_require__(5501);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var model_requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/model/service.js
var model_service = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/src/health/exposition.js
function formatMetrics(metrics) {
    return metrics
        .filter(({ samples }) => samples.length > 0)
        .map(formatMetric)
        .join('');
}
function formatMetric({ name, help, samples }) {
    const lines = new Map(samples.map(({ labels = {}, value }) => [`${name}${formatLabels(labels)}`, value]));
    const values = [...lines].map(([line, value]) => `${line} ${value}\n`);
    return `# HELP ${name} ${escapeHelp(help)}\n# TYPE ${name} gauge\n${values.join('')}`;
}
function formatLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
function escapeValue(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}
function escapeHelp(help) {
    return help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

;// CONCATENATED MODULE: ./lib/src/health/prometheus.js






function toPrometheus(health) {
    return formatMetrics([
        ...verdictMetrics(health),
        ...serviceMetrics(health),
        ...portMetrics(health),
        ...hostMetrics(health),
    ]);
}
function metric(name, help, ...samples) {
    return { name: `port_preflight_${name}`, help, samples };
}
const one = (value) => ({ value });
const flag = (isSet) => (isSet ? 1 : 0);
function verdictMetrics({ ok, report, signs, vitals }) {
    const told = toldOf(signs);
    const all = [...toldOf(report.findings), ...told];
    const bySeverity = options/* SEVERITIES */.oC.map((severity) => ({
        labels: { severity },
        value: all.filter((found) => found.severity === severity).length,
    }));
    const bySign = finding/* SIGN_KINDS */.Uv.map((kind) => ({
        labels: { kind },
        value: told.filter((sign) => sign.kind === kind).length,
    }));
    return [
        metric('healthy', 'Whether nothing was found at or above fail-on.', one(flag(ok))),
        metric('checked_timestamp_seconds', 'When this was seen.', one(Date.parse(vitals.at) / 1_000)),
        metric('findings', 'What was found, by severity.', ...bySeverity),
        metric('signs', 'What was found beside ports and services, by kind.', ...bySign),
        metric('unseen', 'What could not be seen: the other values say nothing of it.', one(report.gaps.length + vitals.gaps.length)),
    ];
}
function toldOf(found) {
    return found.filter(({ ignored }) => !ignored);
}
function serviceMetrics({ report }) {
    const of = (kind) => toldOf(report.findings).filter(({ finding }) => finding.kind === kind);
    const restarted = report.services.filter(({ restarts }) => restarts !== undefined && restarts > 0);
    return [
        metric('services_duplicated', 'Services that are run more than once.', one(of('service-duplicated').length)),
        metric('services_unstable', 'Services that do not stay up.', one(of('service-restarting').length)),
        metric('service_restarts', 'How often its manager has started a service again.', ...restarted.map(restartsOf)),
    ];
}
function restartsOf(service) {
    return { labels: { service: (0,model_service/* nameOf */.Vb)(service) }, value: service.restarts ?? 0 };
}
function portMetrics({ report, servers, leftovers, leases, stale, unnamedLeases }) {
    const expected = report.requirements.map((requirement) => {
        const labels = { name: requirement.name, port: (0,model_requirement/* formatNeed */.U)(requirement), protocol: requirement.protocol };
        return { labels, value: flag(report.statuses.get(requirement) === 'listening') };
    });
    const left = leftovers.map(({ run, listeners }) => {
        const { repository, runId, attempt, job, runner, directory } = run;
        return { labels: (0,defined/* defined */.s)({ repository, run_id: runId, attempt, job, runner, directory }), value: listeners.length };
    });
    return [
        metric('expected_listening', 'Whether the expected server has its port.', ...expected),
        metric('servers', 'Endpoints that somebody listens on.', one(servers.length)),
        metric('servers_unexpected', 'Those of them that no need expects.', one(servers.filter((server) => server.expectedBy === undefined).length)),
        metric('leftover_sockets', 'Sockets that a job has left that has ended, by job.', ...left),
        metric('leases', 'Leases that can be read.', one(leases.length)),
        metric('leases_stale', 'Leases whose owner has ended.', one(stale.length)),
        metric('leases_unreadable_ports', 'Leased ports of processes that may not be read.', one(unnamedLeases)),
    ];
}
function hostMetrics({ vitals: { ephemeral, timeWait, engines, runners } }) {
    const { size, used, lingering } = ephemeral ?? {};
    const known = (value) => (value === undefined ? [] : [one(value)]);
    const seen = engines.filter(({ state }) => state !== 'unknown');
    const containers = engines.flatMap(({ engine, user, running, stopped }) => [
        ...(running === undefined ? [] : [{ labels: { engine, user, state: 'running' }, value: running }]),
        ...(stopped === undefined ? [] : [{ labels: { engine, user, state: 'stopped' }, value: stopped }]),
    ]);
    const units = runners.map(({ unit = '', user = '', killMode = '', isRunning }) => ({
        labels: { unit, user, kill_mode: killMode },
        value: flag(isRunning),
    }));
    return [
        metric('ephemeral_ports', 'Ports that the kernel may give to outgoing connections.', ...known(size)),
        metric('ephemeral_ports_used', 'Those of them that some socket sits on.', ...known(used)),
        metric('ephemeral_ports_lingering', 'Those of them that only TIME_WAIT sits on.', ...known(lingering)),
        metric('time_wait_sockets', 'Connections in TIME_WAIT.', ...known(timeWait)),
        metric('engine_up', 'Whether the container engine answers.', ...seen.map(({ engine, user, state }) => ({ labels: { engine, user }, value: flag(state === 'up') }))),
        metric('engine_containers', 'Containers by state.', ...containers),
        metric('runner_up', 'Whether the GitHub runner runs.', ...units),
    ];
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

/***/ 4648:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ toJsonLeases),
/* harmony export */   y: () => (/* binding */ toJsonSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(748);

function toJsonLeases({ sets, unnamed }, reserved) {
    return { version: 1, sets: sets.map(toJsonSet), unnamed, ...(reserved === undefined ? {} : { reserved }) };
}
function toJsonSet(set) {
    return { ...set, leases: set.leases.map(_json_js__WEBPACK_IMPORTED_MODULE_0__.toJsonLease) };
}


/***/ }),

/***/ 2528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ drawTable)
/* harmony export */ });
function drawTable(rows) {
    const widths = (rows[0] ?? []).map((_, at) => rows.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0));
    return rows.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ })

};
;