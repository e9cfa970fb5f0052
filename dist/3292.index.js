"use strict";
exports.id = 3292;
exports.ids = [3292];
exports.modules = {

/***/ 3292:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFleetStep: () => (/* binding */ runFleetStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/src/files/reports.js



const MOST_BYTES = 16 * 1024 * 1024;
const MOST_REPORTS = 1_000;
function readFleet(directory) {
    const labels = readJson((0,external_node_path_.join)(directory, 'runners.json'));
    if (labels === undefined)
        throw new errors/* UsageError */.e(`fleet: ${directory}: it has no runners.json that is JSON`);
    const reports = new Map();
    for (const name of (0,external_node_fs_.readdirSync)(directory).slice(0, MOST_REPORTS)) {
        const [, number] = /-(\d{1,4})$/.exec(name) ?? [];
        const report = number === undefined ? undefined : readJson((0,external_node_path_.join)(directory, name, 'report.json'));
        if (report !== undefined)
            reports.set(Number(number), report);
    }
    return { labels, reports };
}
function readJson(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() && stat.size <= MOST_BYTES ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(8684);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/src/model/finding.js + 1 modules
var finding = __webpack_require__(1262);
// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __webpack_require__(5501);
;// CONCATENATED MODULE: ./lib/src/model/vitals.js
const ENGINE_STATES = ['up', 'down', 'unknown'];

// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/model/run.js
var run = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/src/report/holder-shape.js




const port = schemas/* int */.Whr().min(1).max(65_535);
const range = schemas/* strictObject */.rej({ low: port, high: port });
const protocol = schemas/* enum */.k5n(endpoint/* PROTOCOLS */.yv);
const origin = schemas/* strictObject */.rej({
    input: schemas/* string */.YjP().optional(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().min(1).optional(),
    column: schemas/* int */.Whr().min(1).optional(),
});
const manager = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(holder/* MANAGER_KINDS */.I7),
    scope: schemas/* enum */.k5n(['system', 'user']),
    user: schemas/* string */.YjP().optional(),
    unit: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().min(1).optional().describe('Where in that file the service of xinetd begins.'),
    config: schemas/* string */.YjP().optional().describe('The file of the manager itself, where that is needed to ask it.'),
    control: schemas/* string */.YjP().optional().describe('The PM2_HOME or the supervisord URL, where it is not the usual one.'),
    isEnabled: schemas/* boolean */.zMY().optional().describe('Whether it starts at the next boot.'),
    activates: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    restarts: schemas/* int */.Whr().optional(),
    result: schemas/* string */.YjP().optional(),
    exitStatus: schemas/* int */.Whr().optional().describe('What its last main process returned, where that failed.'),
    signal: schemas/* string */.YjP().optional().describe('The signal that ended its last main process.'),
    isGenerated: schemas/* boolean */.zMY().optional().describe('Its file is made by a generator, as for a Quadlet.'),
    restartedBy: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Active units that start it again.'),
    takesAlong: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Active units that stop when it is stopped.'),
    isTransient: schemas/* boolean */.zMY().optional().describe('It is gone once it has stopped.'),
    leavesProcesses: schemas/* boolean */.zMY().optional().describe('Stopping it may leave the process that has the port.'),
    refusesStop: schemas/* boolean */.zMY().optional().describe('Its manager refuses to stop it on request.'),
    isStopping: schemas/* boolean */.zMY().optional().describe('Its manager is stopping it just now.'),
});
const container = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(['docker', 'podman', 'containerd']),
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    image: schemas/* string */.YjP().optional(),
    composeProject: schemas/* string */.YjP().optional(),
    composeService: schemas/* string */.YjP().optional(),
    composeDirectory: schemas/* string */.YjP().optional().describe('Where its compose project lives.'),
    composeFiles: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('The files that its compose project was made from.'),
    isReplica: schemas/* boolean */.zMY().optional().describe('Its compose service has other containers too.'),
    address: schemas/* string */.YjP().optional(),
    user: schemas/* string */.YjP().optional().describe('Whose it is, where the engine runs without root.'),
    host: schemas/* string */.YjP().optional().describe('The daemon to ask, as docker -H takes it, where it is not the usual one.'),
    pod: schemas/* string */.YjP().optional().describe('The id of the pod that the port belongs to.'),
    isTemporary: schemas/* boolean */.zMY().optional().describe('Its engine removes it when it stops.'),
    unit: schemas/* string */.YjP().optional().describe('The unit that has made it, or that its monitor runs in.'),
    isOfUnit: schemas/* boolean */.zMY().optional().describe('Its unit was made for it, and is what to stop.'),
    restartPolicy: schemas/* string */.YjP().optional().describe('no, always, unless-stopped or on-failure.'),
    isStopping: schemas/* boolean */.zMY().optional().describe('Its engine is stopping or removing it.'),
    isGone: schemas/* boolean */.zMY().optional().describe('Only its port forwarding is left.'),
});
const holder_shape_run = schemas/* strictObject */.rej({
    ci: schemas/* enum */.k5n(run/* CI_SYSTEMS */.m)
        .optional()
        .describe('Whose run it is, where not of GitHub Actions: then alive is always true.'),
    repository: schemas/* string */.YjP().optional().describe('owner/name, or name alone where only its directory tells.'),
    directory: schemas/* string */.YjP().optional().describe("The runner's directory, where only that tells."),
    runId: schemas/* string */.YjP().optional(),
    attempt: schemas/* string */.YjP().optional(),
    job: schemas/* string */.YjP().optional(),
    runner: schemas/* string */.YjP().optional(),
    url: schemas/* string */.YjP().optional(),
    alive: schemas/* boolean */.zMY().describe('Whether its job may still be going on.'),
    isOwn: schemas/* boolean */.zMY().optional().describe('It is the job that this report is made by.'),
});
const holder_shape_holder = schemas/* strictObject */.rej({
    address: schemas/* string */.YjP().optional().describe('The address this holder has the port on.'),
    state: schemas/* string */.YjP().optional().describe('The state of its socket, as the kernel names it.'),
    process: schemas/* strictObject */.rej({
        pid: schemas/* int */.Whr(),
        startedAt: datetime().optional(),
        command: schemas/* string */.YjP(),
        user: schemas/* string */.YjP().optional(),
        cwd: schemas/* string */.YjP().optional(),
        isInit: schemas/* boolean */.zMY().optional().describe('The first process of a pid namespace of its own.'),
        ignoresTerm: schemas/* boolean */.zMY().optional().describe('It ignores SIGTERM.'),
        isStopped: schemas/* boolean */.zMY().optional().describe('It was stopped by a signal and has not gone on.'),
        isExiting: schemas/* boolean */.zMY().optional().describe('It is dying.'),
    })
        .optional(),
    container: container.optional(),
    manager: manager.optional(),
    run: holder_shape_run.optional(),
    tunnel: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['ssh-local', 'ssh-remote', 'kubectl', 'editor']), target: schemas/* string */.YjP().optional() })
        .optional(),
    kernel: schemas/* strictObject */.rej({ module: schemas/* string */.YjP(), device: schemas/* string */.YjP().optional() }).optional(),
    lease: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().describe('What it is released by.'),
        name: schemas/* string */.YjP().optional().describe('Of the need.'),
        since: datetime().optional(),
        isHeld: schemas/* boolean */.zMY().optional().describe('Whether the kernel keeps the port from others.'),
        owner: schemas/* strictObject */.rej({
            pid: schemas/* int */.Whr(),
            isAlive: schemas/* boolean */.zMY().describe('Without its owner a lease is stale.'),
            command: schemas/* string */.YjP().optional(),
        }),
        isOwn: schemas/* boolean */.zMY().describe('It is that of the job, or outside of one of the process, that asks.'),
    })
        .optional()
        .describe('The port is promised to somebody: the process does nothing but keep it for him.'),
    product: schemas/* string */.YjP().optional().describe('What it is, whoever runs it.'),
    unknown: schemas/* string */.YjP().optional().describe('Why no more can be said.'),
});

// EXTERNAL MODULE: ./lib/src/model/remedy.js
var remedy = __webpack_require__(295);
// EXTERNAL MODULE: ./lib/src/model/resolution.js
var resolution = __webpack_require__(601);
// EXTERNAL MODULE: ./lib/src/model/rival.js
var rival = __webpack_require__(3807);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/src/report/service-shape.js



const service_shape_endpoint = schemas/* strictObject */.rej({ protocol: protocol, address: schemas/* string */.YjP(), port: port });
const service_shape_service = schemas/* strictObject */.rej({
    ref: schemas/* string */.YjP().describe('KEEPER:NAME, or KEEPER/USER:NAME.'),
    manager: manager.optional(),
    container: container.optional(),
    state: schemas/* enum */.k5n(service/* SERVICE_STATES */.Hu),
    since: datetime().optional(),
    startsAtBoot: schemas/* boolean */.zMY().optional(),
    isMasked: schemas/* boolean */.zMY().optional(),
    restarts: schemas/* int */.Whr().optional(),
    failure: schemas/* strictObject */.rej({
        cause: schemas/* enum */.k5n(service/* FAILURE_CAUSES */.gg),
        ports: schemas/* array */.YOg(port),
        line: schemas/* string */.YjP().optional().describe('What its own log says.'),
        source: schemas/* string */.YjP().optional().describe('Where it says so: journal, or the path of a file.'),
    })
        .optional(),
    product: schemas/* string */.YjP().optional(),
    claims: schemas/* array */.YOg(schemas/* strictObject */.rej({
        protocol: protocol.optional().describe('Either, where it does not say.'),
        address: schemas/* string */.YjP(),
        range: range,
        source: schemas/* enum */.k5n(service/* CLAIM_SOURCES */.eJ),
        confidence: schemas/* enum */.k5n(service/* CONFIDENCES */.ix),
        origin: origin.optional(),
    })),
    endpoints: schemas/* array */.YOg(service_shape_endpoint).describe('What it has now.'),
});
const pair = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    ports: schemas/* array */.YOg(range),
    runBy: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The services that are known to be one, by ref.'),
    keep: schemas/* string */.YjP().optional().describe('The one of them that is to stay; both: on different ports.'),
    origin: origin,
});

// EXTERNAL MODULE: ./lib/src/report/status.js
var report_status = __webpack_require__(3952);
;// CONCATENATED MODULE: ./lib/src/report/report-shape.js









const report_shape_remedy = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(remedy/* REMEDY_KINDS */.$T),
    title: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().optional(),
    undo: schemas/* string */.YjP().optional(),
    consequence: schemas/* string */.YjP().optional().describe('What becomes of the others, and what else it brings with it.'),
    permanent: schemas/* string */.YjP().optional().describe('How it is written down for good, where the command does not last.'),
    risk: schemas/* enum */.k5n(remedy/* RISKS */.F7),
});
const report_shape_rival = schemas/* strictObject */.rej({
    manager: manager,
    state: schemas/* enum */.k5n(rival/* RIVAL_STATES */.kC).describe('It waits for its next try, tries just now, or has given up.'),
    evidence: schemas/* enum */.k5n(rival/* RIVAL_EVIDENCE */.H7).describe('What says that it wants the port; its default port is a guess.'),
    isRefused: schemas/* boolean */.zMY().optional().describe('Its journal says that the address was in use.'),
});
const gap = schemas/* strictObject */.rej({
    subject: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().optional(),
    affects: schemas/* enum */.k5n(['verdict', 'naming']),
});
const report_shape_finding = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(finding/* FINDING_KINDS */.mH),
    severity: schemas/* enum */.k5n(options/* SEVERITIES */.oC),
    ignored: schemas/* boolean */.zMY(),
    message: schemas/* string */.YjP(),
    service: schemas/* string */.YjP().optional().describe('The name of the need.'),
    protocol: protocol.optional(),
    address: schemas/* string */.YjP().optional(),
    port: port.optional(),
    ranges: schemas/* array */.YOg(range).optional().describe('The ports, where the finding is about more than one.'),
    holders: schemas/* array */.YOg(holder_shape_holder),
    services: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('The services it is about, by ref; who has the port comes first.'),
    winner: schemas/* string */.YjP().optional().describe('The service that has the port now, by ref.'),
    dependents: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Services that are down only because of it, by ref.'),
    clash: schemas/* enum */.k5n(finding/* CLASHES */.Yc).optional().describe('When the services meet.'),
    basis: schemas/* enum */.k5n(['declared', 'product', 'ports']).optional().describe('What makes them one.'),
    pair: pair.optional().describe('What the user says of them.'),
    rivals: schemas/* array */.YOg(report_shape_rival).optional().describe('Services that want the port too and do not get it.'),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()).optional().describe('Where no port is left: of all ports how many are why.'),
    remedies: schemas/* array */.YOg(report_shape_remedy),
    origin: origin.optional(),
    docs: schemas/* string */.YjP(),
});
const outcome = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().optional(),
    result: schemas/* enum */.k5n(resolution/* RESULTS */.Pr),
    reason: schemas/* string */.YjP().optional().describe('Why it was refused, what went wrong, or what is still to be known.'),
    undo: schemas/* string */.YjP().optional(),
});
const requirement = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    protocol: protocol,
    address: schemas/* string */.YjP().describe('* is every address, IPv4 and IPv6; :: is every IPv6 address only.'),
    port: port.optional(),
    range: range.optional(),
    optional: schemas/* boolean */.zMY(),
    expect: schemas/* literal */.euz('listening').optional().describe('It is to be in use, not free.'),
    by: schemas/* string */.YjP().optional().describe('The service that is to have it, by ref.'),
    status: schemas/* enum */.k5n(report_status/* STATUSES */.f),
    leased: schemas/* array */.YOg(holder_shape_holder.extend({ port: port })).describe('Leases of it that the one who asks had already.'),
    alreadyUp: schemas/* array */.YOg(holder_shape_holder.extend({ port: port }))
        .optional()
        .describe('Containers of its own compose service that have its ports: no obstacle.'),
    origin: origin,
});
const ports = schemas/* union */.KCZ([port, schemas/* array */.YOg(port)]);
const lease = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().describe('The name of the need.'),
    port: port.optional(),
    range: range.optional(),
    isHeld: schemas/* boolean */.zMY().describe('Whether the kernel keeps it from others.'),
});
const REPORT_SHAPE = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    ok: schemas/* boolean */.zMY(),
    conflicts: schemas/* int */.Whr().min(0),
    ports: schemas/* record */.g1P(schemas/* string */.YjP(), ports),
    remapped: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ from: ports, to: ports })),
    leases: schemas/* array */.YOg(lease),
    reserved: schemas/* array */.YOg(range)
        .describe('What the kernel was told to give to nobody by itself, for as long as the job runs.'),
    requirements: schemas/* array */.YOg(requirement),
    findings: schemas/* array */.YOg(report_shape_finding),
    services: schemas/* array */.YOg(service_shape_service).describe('Empty where services were not looked at.'),
    outcomes: schemas/* array */.YOg(outcome).describe('What was done to put it right, or would be.'),
    gaps: schemas/* array */.YOg(gap),
});

;// CONCATENATED MODULE: ./lib/src/report/leases-shape.js



const owner = schemas/* strictObject */.rej({ pid: schemas/* int */.Whr(), isAlive: schemas/* boolean */.zMY(), command: schemas/* string */.YjP().optional() })
    .describe('The process that they end with.');
const set = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Of the one that took them: they were taken in one go, and end together.'),
    keeper: schemas/* int */.Whr().describe('The process that has the ports open.'),
    since: datetime().optional(),
    user: schemas/* string */.YjP().optional(),
    owner,
    run: holder_shape_run.optional(),
    isOwn: schemas/* boolean */.zMY().describe('Whether the job, or outside of one the process, that asks has them.'),
    leases: schemas/* array */.YOg(lease),
});
const reservation = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Of the run that has reserved them: that of its leases, where it has some.'),
    since: datetime().optional(),
    owner,
    isOwn: schemas/* boolean */.zMY().describe('Whether the job, or outside of one the process, that asks has them.'),
    ranges: schemas/* array */.YOg(range),
});
const LEASES_SHAPE = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    sets: schemas/* array */.YOg(set).describe('All that may be read; of `release` and `prune` those that have ended.'),
    unnamed: schemas/* array */.YOg(port).describe('Ports that are leased by processes that this user may not read.'),
    reserved: schemas/* array */.YOg(reservation)
        .optional()
        .describe('What the kernel gives to nobody by itself, by whom; of `release` what was named and is given back. Not of `prune`; left out where it cannot be read.'),
});

;// CONCATENATED MODULE: ./lib/src/health/health-shape.js








const server = schemas/* strictObject */.rej({ protocol: protocol, address: schemas/* string */.YjP(), port: port });
const count = schemas/* int */.Whr().min(0);
const HEALTH_SHAPE = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    ok: schemas/* boolean */.zMY().describe('Nothing was found at or above fail-on.'),
    host: schemas/* string */.YjP(),
    at: datetime(),
    expected: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        protocol: protocol,
        address: schemas/* string */.YjP(),
        port: port.optional(),
        range: range.optional(),
        by: schemas/* string */.YjP().optional().describe('The service that is to have it, by ref.'),
        status: schemas/* enum */.k5n(report_status/* STATUSES */.f),
    }))
        .describe('The needs that say `listening`.'),
    servers: schemas/* array */.YOg(server.extend({
        who: schemas/* string */.YjP().describe('For people.'),
        expectedBy: schemas/* string */.YjP().optional().describe('The name of the need.'),
    })),
    findings: schemas/* array */.YOg(report_shape_finding).describe('As in the report: what is missing, run twice, or does not stay up.'),
    signs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(finding/* SIGN_KINDS */.Uv),
        severity: schemas/* enum */.k5n(options/* SEVERITIES */.oC),
        ignored: schemas/* boolean */.zMY().describe('It is let pass.'),
        message: schemas/* string */.YjP(),
    })),
    leftovers: schemas/* array */.YOg(schemas/* strictObject */.rej({ run: holder_shape_run, servers: schemas/* array */.YOg(server.extend({ pids: schemas/* array */.YOg(schemas/* int */.Whr()) })) })),
    leases: schemas/* array */.YOg(set),
    unnamedLeases: count.describe('Leased ports of processes that this user may not read.'),
    ephemeral: schemas/* strictObject */.rej({
        range: range,
        size: count.describe('Ports that the kernel may give away.'),
        used: count.describe('Some socket sits on them.'),
        lingering: count.describe('Only TIME_WAIT does.'),
    })
        .optional(),
    timeWait: count.optional().describe('Connections in TIME_WAIT.'),
    engines: schemas/* array */.YOg(schemas/* strictObject */.rej({
        engine: schemas/* enum */.k5n(['docker', 'podman']),
        user: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(ENGINE_STATES),
        running: count.optional(),
        stopped: count.optional(),
        reason: schemas/* string */.YjP().optional(),
    })),
    runners: schemas/* array */.YOg(schemas/* strictObject */.rej({
        unit: schemas/* string */.YjP().optional().describe('Left out of one that was started by hand.'),
        user: schemas/* string */.YjP().optional(),
        isRunning: schemas/* boolean */.zMY(),
        killMode: schemas/* string */.YjP().optional().describe('As systemd calls it.'),
    })),
    gaps: schemas/* array */.YOg(gap),
});

;// CONCATENATED MODULE: ./lib/src/health/fleet.js



function membersOf(labels, reports) {
    const list = Array.isArray(labels) ? labels : [labels];
    return list.map((label, number) => {
        const health = HEALTH_SHAPE.safeParse(reports.get(number)).data;
        return { label: wordsOf(label).join(', '), ...(health === undefined ? {} : { health }) };
    });
}
function wordsOf(label) {
    return typeof label === 'object' && label !== null ? Object.values(label).flatMap(wordsOf) : [String(label)];
}
function isFleetOk(members) {
    return members.every(({ health }) => health?.ok === true);
}
const HEAD = [
    'Runner',
    'Machine',
    'Healthy',
    'Expected',
    'Errors',
    'Warnings',
    'Duplicates',
    'Leftovers',
    'Stale leases',
];
const MORE = ['Ephemeral used', 'TIME_WAIT', 'Engines'];
function formatFleet(members) {
    const head = [...HEAD, ...MORE];
    const ill = members.flatMap(({ label, health }) => (health === undefined ? [] : problemsOf(label, health)));
    return [
        `## ${isFleetOk(members) ? '✅' : '❌'} Health of ${members.length} runners`,
        '',
        rowOf(head),
        rowOf(head.map(() => '---')),
        ...members.map((member) => rowOf(cellsOf(member).map(neutralise.toMarkdown))),
        '',
        ...(ill.length === 0 ? [] : ['| Runner | | What was found |', '| --- | --- | --- |', ...fitting(ill), '']),
    ].join('\n');
}
const MOST_ROWS = 500;
const fleet_MOST_BYTES = 600_000;
function fitting(rows) {
    return (0,cut/* cut */.J)(rows, { rows: MOST_ROWS, bytes: fleet_MOST_BYTES, more: (count) => `\nAnd ${count} more, all in the reports.` });
}
function rowOf(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cellsOf({ label, health }) {
    if (health === undefined)
        return [label, '', 'no report', ...[...HEAD, ...MORE].slice(3).map(() => '')];
    const { expected, ephemeral, timeWait, engines, leftovers } = health;
    const told = toldOf(health);
    const count = (severity) => `${told.filter((one) => one.severity === severity).length}`;
    const met = expected.filter(({ status }) => status === 'listening').length;
    return [
        ...[label, health.host, health.ok ? 'yes' : 'no', `${met} of ${expected.length}`, count('error'), count('warning')],
        `${told.filter(({ kind }) => kind === 'service-duplicated').length}`,
        `${leftovers.length}`,
        `${health.leases.filter(({ owner }) => !owner.isAlive).length}`,
        ephemeral === undefined ? 'unknown' : `${ephemeral.used + ephemeral.lingering} of ${ephemeral.size}`,
        `${timeWait ?? 'unknown'}`,
        engines.map(({ engine, user, state }) => `${engine} of ${user} ${state}`).join(', '),
    ];
}
function toldOf({ findings, signs }) {
    return [...findings, ...signs].filter(({ ignored }) => !ignored);
}
function problemsOf(label, health) {
    const bad = toldOf(health).filter(({ severity }) => severity !== 'notice');
    return bad.map(({ severity, message }) => rowOf([(0,neutralise.toMarkdown)(label), severity, (0,neutralise.toMarkdown)(message)]));
}

;// CONCATENATED MODULE: ./lib/src/fleet-step.js



async function runFleetStep(directory, core, env) {
    const { labels, reports } = readFleet(directory);
    const members = membersOf(labels, reports);
    const isOk = isFleetOk(members);
    for (const { label, health } of members) {
        const state = health === undefined ? 'no report' : health.ok ? 'healthy' : 'not healthy';
        core.info((0,neutralise.toLine)(`${label}: ${state}`));
    }
    core.setOutput('ok', `${isOk}`);
    if (env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(formatFleet(members)).write();
    if (!isOk)
        core.setFailed('Not every runner of the fleet is healthy: the job summary says which, and why.');
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


/***/ })

};
;