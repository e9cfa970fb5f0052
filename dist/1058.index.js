"use strict";
exports.id = 1058;
exports.ids = [1058];
exports.modules = {

/***/ 4077:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   DU: () => (/* binding */ readOwnMarks),
/* harmony export */   E: () => (/* binding */ mayJobGoOn),
/* harmony export */   Ev: () => (/* binding */ isWorkerProcess),
/* harmony export */   QF: () => (/* binding */ readWorkers),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   h6: () => (/* binding */ isBesideRunner),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES),
/* harmony export */   wl: () => (/* binding */ isBesideAgent),
/* harmony export */   xD: () => (/* binding */ isWorker)
/* harmony export */ });
/* unused harmony export hidesProcesses */
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9666);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(920);
/* harmony import */ var _other_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);





const GITHUB_VARIABLES = [
    'RUNNER_TRACKING_ID',
    'RUNNER_NAME',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_WORKSPACE',
];
const RUN_VARIABLES = [...GITHUB_VARIABLES, ..._other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_VARIABLES */ .Ls];
function readRun(process, isManaged, processes) {
    const { pid, cwd = '' } = process;
    const start = () => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(processes.statOf(pid));
    const variables = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
    const named = variables.GITHUB_RUN_ID === undefined
        ? (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherRunOf */ .xV)(variables, () => processes.workers().ownOtherJob)
        : runOf(variables, start(), processes.workers());
    const workspace = named === undefined ? workspaceOf(cwd) : undefined;
    return workspace === undefined || isManaged() ? named : { ...workspace, alive: mayGoOn(start(), processes.workers()) };
}
function workspaceOf(cwd) {
    const [, directory, repository] = /^(\/.*)\/_work\/([\w.-]{1,100})\/\2(?:\/|$)/.exec(cwd) ?? [];
    return repository === undefined || directory === undefined ? undefined : { repository, directory };
}
const FORMS = [
    ['GITHUB_SERVER_URL', /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?$/],
    ['GITHUB_REPOSITORY', /^\w[\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/],
    ['GITHUB_RUN_ID', /^\d{1,20}$/],
    ['GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,5}$/],
    ['GITHUB_JOB', /^[A-Za-z_][\w-]{0,199}$/],
    ['RUNNER_NAME', /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u],
];
function runOf(variables, start, workers) {
    const believed = believable(variables);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = believed;
    if (server === undefined || repository === undefined || runId === undefined)
        return undefined;
    const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = believed;
    const page = `${server}/${repository}/actions/runs/${runId}`;
    const url = Number(attempt ?? 1) > 1 ? `${page}/attempts/${attempt}` : page;
    const tracking = variables.RUNNER_TRACKING_ID;
    const alive = !isProvedDead(tracking, start, workers);
    const isOwn = isOfTracking(tracking, workers.ownTrackingId);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ repository, runId, attempt, job, runner, url, alive, isOwn });
}
function isOfTracking(tracking, own) {
    if (tracking === undefined || tracking === '' || own === undefined)
        return undefined;
    if (tracking === own)
        return true;
    return TRACKING_ID.test(tracking) && TRACKING_ID.test(own) ? false : undefined;
}
const TRACKING_ID = /^github_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
function believable(variables) {
    return Object.fromEntries(FORMS.flatMap(([name, form]) => (form.test(variables[name] ?? '') ? [[name, variables[name]]] : [])));
}
function isProvedDead(trackingId, start, workers) {
    const isOwn = trackingId === workers.ownTrackingId && (trackingId !== '' || workers.isWithoutWorker === true);
    return trackingId !== undefined && !isOwn && !mayGoOn(start, workers);
}
function mayGoOn(start, workers) {
    return start === undefined || !workers.isComplete || !workers.starts.every((workerStart) => workerStart > start);
}
function mayJobGoOn(pid, { statOf, workers }) {
    const known = workers();
    return pid === undefined ? !known.isComplete || known.starts.length > 0 : mayGoOn((0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(statOf(pid)), known);
}
function readOwnMarks(ancestors) {
    let others;
    for (const pid of [process.pid, ...ancestors]) {
        const marks = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(pid, RUN_VARIABLES);
        if (marks.RUNNER_TRACKING_ID !== undefined || marks.GITHUB_RUN_ID !== undefined)
            return marks;
        if (others === undefined && (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)(marks) !== undefined)
            others = marks;
    }
    return others ?? {};
}
function readWorkers({ statOf, ancestors }) {
    const starts = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listPids */ .$q)()
        .filter(isWorkerProcess)
        .flatMap((pid) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStart */ .oZ)(statOf(pid)) ?? []);
    const above = ancestors(process.pid);
    const { RUNNER_TRACKING_ID: ownTrackingId, ...own } = readOwnMarks(above);
    const isWithoutWorker = (ownTrackingId === '' && !above.some(isWorkerProcess)) || undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ starts, isComplete: seesEverybody(), ownTrackingId, isWithoutWorker, ownOtherJob: (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)(own) });
}
function isWorkerProcess(pid) {
    return isWorker((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)(`/proc/${pid}/cmdline`) ?? '');
}
function isWorker(cmdline) {
    return baseOf(cmdline) === 'Runner.Worker';
}
function isBesideRunner(pid, { besides }) {
    return besides(pid).some((other) => baseOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)(`/proc/${other}/cmdline`) ?? '') === 'Runner.Listener');
}
function isBesideAgent(pid, { besides }) {
    const jobOf = (one) => (0,_other_run_js__WEBPACK_IMPORTED_MODULE_1__/* .otherJobOf */ .DV)((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariables */ .C)(one, RUN_VARIABLES));
    const job = jobOf(pid);
    return job !== undefined && besides(pid).some((other) => jobOf(other) !== job);
}
function baseOf(cmdline) {
    const [program = ''] = cmdline.split('\0');
    return program.slice(program.lastIndexOf('/') + 1);
}
function seesEverybody() {
    const isHiding = hidesProcesses((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)('/proc/self/mounts') ?? '');
    return (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)('/proc/1/stat') !== undefined && (process.geteuid?.() === 0 || !isHiding);
}
function hidesProcesses(mounts) {
    return /^\S+ \/proc proc \S*\bhidepid=(?!0\b|off\b)/m.test(mounts);
}


/***/ }),

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1480);


function readVariables(pid, names) {
    return parseVariables((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(`${(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(pid)}/environ`) ?? '', names);
}
function parseVariables(environ, names) {
    const found = {};
    const pairs = `\0${environ}\0`;
    for (const name of names) {
        const mark = `\0${name}=`;
        const at = pairs.indexOf(mark);
        if (at !== -1)
            found[name] = pairs.slice(at + mark.length, pairs.indexOf('\0', at + 1));
    }
    return found;
}


/***/ }),

/***/ 3419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ otherJobOf),
/* harmony export */   Ls: () => (/* binding */ OTHER_VARIABLES),
/* harmony export */   xV: () => (/* binding */ otherRunOf)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

const OTHER_VARIABLES = [
    ...['CI_JOB_ID', 'CI_JOB_NAME', 'CI_JOB_URL', 'CI_PIPELINE_ID', 'CI_PROJECT_PATH'],
    ...['BUILD_TAG', 'BUILD_URL', 'JOB_NAME'],
    ...['BUILDKITE_JOB_ID', 'BUILDKITE_LABEL', 'BUILDKITE_BUILD_NUMBER', 'BUILDKITE_BUILD_URL'],
    ...['BUILDKITE_ORGANIZATION_SLUG', 'BUILDKITE_PIPELINE_SLUG'],
    ...['CIRCLE_BUILD_NUM', 'CIRCLE_JOB', 'CIRCLE_BUILD_URL'],
    ...['CIRCLE_PROJECT_USERNAME', 'CIRCLE_PROJECT_REPONAME'],
];
function otherRunOf(variables, ownJob) {
    const { ci, facts } = read(variables) ?? {};
    if (ci === undefined || facts === undefined)
        return undefined;
    const { jobId: _, ...told } = facts;
    const own = ownJob();
    return { ci, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ ...told, isOwn: own === undefined ? undefined : own === keyOf(ci, facts) }), alive: true };
}
function otherJobOf(variables) {
    const { ci, facts } = read(variables) ?? {};
    return ci === undefined || facts === undefined ? undefined : keyOf(ci, facts);
}
function keyOf(ci, { jobId, repository, runId, url }) {
    return JSON.stringify([ci, jobId ?? runId, repository, url]);
}
function read(variables) {
    for (const [ci, reader] of READERS) {
        const facts = reader(variables);
        if (facts !== undefined)
            return { ci, facts };
    }
    return undefined;
}
const READERS = [
    ['buildkite', ofBuildkite],
    ['circleci', ofCircleci],
    ['gitlab', ofGitlab],
    ['jenkins', ofJenkins],
];
function ofGitlab(told) {
    const jobId = believed(told.CI_JOB_ID, NUMBER);
    const runId = believed(told.CI_PIPELINE_ID, NUMBER);
    const repository = believed(told.CI_PROJECT_PATH, PROJECT);
    if (jobId === undefined || runId === undefined || repository === undefined)
        return undefined;
    const url = pageOf(told.CI_JOB_URL, `/${repository}/-/jobs/${jobId}`);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, jobId, job: believed(told.CI_JOB_NAME, WORDS), url });
}
function ofJenkins(told) {
    const job = believed(told.JOB_NAME, WORDS);
    const [, name, runId] = /^jenkins-(.*)-(\d{1,20})$/.exec(believed(told.BUILD_TAG, WORDS) ?? '') ?? [];
    if (job === undefined || runId === undefined || name !== job.replaceAll('/', '-'))
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ runId, jobId: `${job} ${runId}`, job, url: pageOf(told.BUILD_URL, `/${runId}/`) });
}
function ofBuildkite(told) {
    const jobId = believed(told.BUILDKITE_JOB_ID, UUID);
    const runId = believed(told.BUILDKITE_BUILD_NUMBER, NUMBER);
    const repository = projectOf(told.BUILDKITE_ORGANIZATION_SLUG, told.BUILDKITE_PIPELINE_SLUG);
    if (jobId === undefined || runId === undefined || repository === undefined)
        return undefined;
    const page = pageOf(told.BUILDKITE_BUILD_URL, `/${repository}/builds/${runId}`);
    const url = page === undefined ? undefined : `${page}#${jobId}`;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, jobId, job: believed(told.BUILDKITE_LABEL, WORDS), url });
}
function ofCircleci(told) {
    const runId = believed(told.CIRCLE_BUILD_NUM, NUMBER);
    const repository = projectOf(told.CIRCLE_PROJECT_USERNAME, told.CIRCLE_PROJECT_REPONAME);
    if (runId === undefined || repository === undefined)
        return undefined;
    const url = pageOf(told.CIRCLE_BUILD_URL, `/${runId}`);
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ repository, runId, job: believed(told.CIRCLE_JOB, WORDS), url });
}
const NUMBER = /^[1-9]\d{0,19}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const PROJECT = /^(?!.*(^|\/)\.{1,2}(\/|$))[\w.][\w.-]{0,99}(\/[\w.][\w.-]{0,99}){1,20}$/;
const WORDS = /^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u;
const PAGE = /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?(\/[\w.~%+=,-]{1,255}){1,40}\/?$/;
function believed(value, form) {
    return value !== undefined && value.length <= 1_000 && form.test(value) ? value : undefined;
}
function projectOf(owner, name) {
    return owner === undefined || name === undefined ? undefined : believed(`${owner}/${name}`, PROJECT);
}
function pageOf(url, end) {
    return url?.endsWith(end) ? believed(url, PAGE) : undefined;
}


/***/ }),

/***/ 7992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Lh: () => (/* binding */ USER_HZ),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   SV: () => (/* binding */ ignoresTerm),
/* harmony export */   Xe: () => (/* binding */ isInit),
/* harmony export */   Y: () => (/* binding */ parseUid),
/* harmony export */   _6: () => (/* binding */ isDefunct),
/* harmony export */   hb: () => (/* binding */ parseGroup),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   oZ: () => (/* binding */ parseStart),
/* harmony export */   ov: () => (/* binding */ parseParent),
/* harmony export */   qg: () => (/* binding */ parseBoot),
/* harmony export */   x$: () => (/* binding */ isExiting)
/* harmony export */ });
const USER_HZ = 100;
const MAX_COMMAND = 4_096;
function parseCommand(cmdline) {
    const command = cmdline.replace(/\0+$/, '').replaceAll('\0', ' ').slice(0, MAX_COMMAND);
    return command.trim() === '' ? undefined : command;
}
function parseName(stat) {
    return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
}
function fieldsBehindName(stat, count) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ', count);
}
function isDefunct(stat) {
    return fieldsBehindName(stat, 1)[0] === 'Z';
}
function parseParent(stat) {
    return Number(fieldsBehindName(stat, 2)[1] ?? 0);
}
function parseGroup(stat) {
    return Number(fieldsBehindName(stat, 3)[2] ?? 0);
}
function parseSession(stat) {
    return Number(fieldsBehindName(stat, 4)[3] ?? 0);
}
function parseStart(stat) {
    const ticks = Number(fieldsBehindName(stat, 20)[19]);
    return Number.isFinite(ticks) ? ticks / USER_HZ : undefined;
}
function parseUid(status) {
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function isInit(status) {
    return /^NSpid:(\s+\d+)+\s+1$/m.test(status);
}
const SIGTERM_BIT = 1n << 14n;
function ignoresTerm(status) {
    const set = /^SigIgn:\s+([\da-f]{16})$/m.exec(status)?.[1];
    return set !== undefined && (BigInt(`0x${set}`) & SIGTERM_BIT) !== 0n;
}
function isStopped(status) {
    return /^State:\s+[Tt]\b/m.test(status);
}
const EXITING_FLAG = 0x4;
const SIGKILL_BIT = 1n << 8n;
function isExiting(stat, status) {
    const flags = Number(fieldsBehindName(stat, 7)[6] ?? 0);
    const isDumping = /^CoreDumping:\s+1$/m.test(status);
    return ((flags & EXITING_FLAG) !== 0 && !isDefunct(stat)) || isDumping || isKilled(status);
}
function isKilled(status) {
    const sets = status.matchAll(/^S(?:ig|hd)Pnd:\s+([\da-f]{16})$/gm);
    return [...sets].some(([, set]) => (BigInt(`0x${set}`) & SIGKILL_BIT) !== 0n);
}
function parseBoot(stat) {
    const seconds = /^btime (\d+)$/m.exec(stat)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}


/***/ }),

/***/ 1058:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ executableOf),
  D: () => (/* binding */ localProcesses)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var account = __webpack_require__(4026);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var model_unit = __webpack_require__(5821);
;// CONCATENATED MODULE: ./lib/src/host/linux/cgroup.js


function parseCgroupPath(text) {
    const paths = text.split('\n').map((line) => /^\d+:([^:]*):(.*)$/.exec(line));
    const unified = paths.find((match) => match?.[1] === '')?.[2];
    const named = paths.find((match) => match?.[1] === 'name=systemd')?.[2];
    return unified === undefined || unified === '/' ? (named ?? unified) : unified;
}
function rootOfCgroups(pathOfFirst) {
    return pathOfFirst.endsWith('/init.scope') ? pathOfFirst.slice(0, -'/init.scope'.length) : '';
}
function ownerOfCgroup(path, root = '') {
    if (!path.startsWith(`${root}/`))
        return {};
    const parts = path
        .slice(root.length + 1)
        .split('/')
        .map(unescapeUnit);
    const [unit = '', ...below] = withoutSlices(parts);
    const uid = /^user@(\d+)\.service$/.exec(unit)?.[1];
    if (uid === undefined)
        return ownerOf(unit, below, undefined);
    const [own = '', ...rest] = withoutSlices(below);
    return ownerOf(own, rest, Number(uid));
}
function withoutSlices(parts) {
    const first = parts.findIndex((part) => !part.endsWith('.slice'));
    return first === -1 ? [] : parts.slice(first);
}
const CONTAINER_SCOPE = /^(docker|libpod|libpod-conmon|cri-containerd)-([\da-f]{64})\.scope$/;
const UNIT = /^[\w:.@\\-]+\.(service|socket)$/;
const ENGINES = {
    docker: 'docker',
    libpod: 'podman',
    'libpod-conmon': 'podman',
    'cri-containerd': 'containerd',
};
function ownerOf(unit, below, uid) {
    const [, prefix = '', scopeId] = CONTAINER_SCOPE.exec(unit) ?? [];
    const id = scopeId ?? (unit === 'docker' && /^[\da-f]{64}$/.test(below[0] ?? '') ? below[0] : undefined);
    const engine = ENGINES[prefix] ?? (unit === 'docker' ? 'docker' : undefined);
    if (id !== undefined && engine !== undefined)
        return { container: (0,defined/* defined */.s)({ engine, id, uid }) };
    if (!UNIT.test(unit))
        return {};
    return { manager: (0,model_unit/* unitOf */.uF)(uid ?? 'system', unit) };
}
function unescapeUnit(part) {
    return part.startsWith('_') ? part.slice(1) : part;
}

// EXTERNAL MODULE: ./lib/src/host/linux/ci-run.js
var ci_run = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var process = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/src/host/linux/threads.js
var threads = __webpack_require__(1480);
;// CONCATENATED MODULE: ./lib/src/host/linux/processes.js








function localProcesses() {
    const bootSeconds = lazily(() => (0,process/* parseBoot */.qg)((0,proc_file/* readProcFile */.XM)('/proc/stat') ?? ''));
    const cgroupOf = remembering((pid) => parseCgroupPath((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/cgroup`) ?? ''));
    const root = lazily(() => rootOfCgroups(cgroupOf(1) ?? ''));
    const members = lazily(() => (0,group_by/* groupBy */.$)((0,proc_file/* listPids */.$q)(), (pid) => cgroupOf(pid) ?? ''));
    const leaderless = lazily(() => new Set((0,proc_file/* listPids */.$q)().flatMap((pid) => ((0,threads/* isLeaderless */.p)(pid, statOf(pid)) ? (uidOf(pid) ?? []) : []))));
    const ownerOf = (cgroup) => (cgroup === undefined ? {} : ownerOfCgroup(cgroup, root()));
    const nameOf = remembering(account/* userName */.nT);
    const statOf = remembering((pid) => (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/stat`) ?? '');
    const commandOf = remembering((pid) => (0,process/* parseCommand */.RM)((0,proc_file/* readProcFile */.XM)(`${(0,threads/* directoryOf */.j)(pid, statOf(pid))}/cmdline`) ?? ''));
    const ancestors = ancestry(statOf);
    return {
        workers: lazily(() => (0,ci_run/* readWorkers */.QF)({ statOf, ancestors })),
        nameOf,
        commandOf,
        statOf,
        ancestors,
        ownerOf,
        ownerOfProcess: (pid) => ownerOf(cgroupOf(pid)),
        besides: (pid) => members().get(cgroupOf(pid) ?? '') ?? [],
        hasLeaderless: (uid) => leaderless().has(uid),
        membersOf: (cgroup) => members().get(cgroup) ?? [],
        read: remembering((pid) => readProcess(pid, { stat: statOf(pid), statOf, ancestors, commandOf, nameOf, bootSeconds: bootSeconds() })),
    };
}
function readProcess(pid, { stat, commandOf, nameOf, bootSeconds, ...above }) {
    if (stat === '')
        return undefined;
    const directory = (0,threads/* directoryOf */.j)(pid, stat);
    const status = (0,proc_file/* readProcFile */.XM)(`/proc/${pid}/status`) ?? '';
    const uid = (0,process/* parseUid */.Y)(status);
    const start = (0,process/* parseStart */.oZ)(stat);
    const isDated = start !== undefined && bootSeconds !== undefined;
    return (0,defined/* defined */.s)({
        pid,
        startedAt: isDated ? new Date((bootSeconds + start) * 1_000).toISOString() : undefined,
        command: commandOf(pid) ?? (0,process/* parseName */.$q)(stat),
        uid,
        user: uid === undefined ? undefined : nameOf(uid),
        cwd: (0,proc_file/* readLink */.XF)(`${directory}/cwd`),
        parent: (0,process/* parseParent */.ov)(stat) || undefined,
        master: masterOf(pid, above),
        isInit: (0,process/* isInit */.Xe)(status) || undefined,
        ignoresTerm: (0,process/* ignoresTerm */.SV)(status) || undefined,
        isStopped: (0,process/* isStopped */.id)(status) || undefined,
        isExiting: (0,process/* isExiting */.x$)(stat, status) || undefined,
    });
}
function masterOf(pid, { statOf, ancestors }) {
    const name = (0,process/* parseName */.$q)(statOf(pid));
    const line = ancestors(pid);
    const end = line.findIndex((one) => (0,process/* parseName */.$q)(statOf(one)) !== name);
    return line[(end === -1 ? line.length : end) - 1];
}
function executableOf(pid) {
    return (0,proc_file/* readLink */.XF)(`/proc/${pid}/exe`);
}
function uidOf(pid) {
    return (0,process/* parseUid */.Y)((0,proc_file/* readProcFile */.XM)(`/proc/${pid}/status`) ?? '');
}
function ancestry(statOf) {
    const known = new Map();
    const ancestors = (pid) => {
        const found = known.get(pid);
        if (found !== undefined)
            return found;
        known.set(pid, []);
        const parent = (0,process/* parseParent */.ov)(statOf(pid));
        const line = parent > 0 ? [parent, ...ancestors(parent)] : [];
        known.set(pid, line);
        return line;
    };
    return ancestors;
}
function remembering(read) {
    const known = new Map();
    return (id) => {
        if (!known.has(id))
            known.set(id, read(id));
        return known.get(id);
    };
}
function lazily(read) {
    let known;
    return () => {
        known ??= { value: read() };
        return known.value;
    };
}


/***/ }),

/***/ 1480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   p: () => (/* binding */ isLeaderless)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7992);



function directoryOf(pid, stat = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)(`/proc/${pid}/stat`) ?? '') {
    const [thread] = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) ? otherThreads(pid) : [];
    return thread === undefined ? `/proc/${pid}` : `/proc/${pid}/task/${thread}`;
}
function isLeaderless(pid, stat) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefunct */ ._6)(stat) && otherThreads(pid).length > 0;
}
function otherThreads(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`).filter((thread) => thread !== String(pid));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4026:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ parseAccounts),
/* harmony export */   RV: () => (/* binding */ sudoUser),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   nT: () => (/* binding */ userName),
/* harmony export */   xM: () => (/* binding */ accountNamed)
/* harmony export */ });
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);

function accountOf(uid) {
    return parseAccounts((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)('/etc/passwd') ?? '').find((account) => account.uid === uid);
}
function accountNamed(user) {
    const accounts = parseAccounts((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)('/etc/passwd') ?? '');
    return accounts.find(({ name, uid }) => name === user || `${uid}` === user);
}
function parseAccounts(passwd) {
    return passwd.split('\n').flatMap((line) => {
        const [name = '', , uid = '', gid = '', , home = ''] = line.split(':');
        const isWhole = name !== '' && /^\d+$/.test(uid) && /^\d+$/.test(gid);
        return isWhole ? [{ name, uid: Number(uid), gid: Number(gid), home: home.startsWith('/') ? home : '/' }] : [];
    });
}
function userName(uid) {
    return accountOf(uid)?.name ?? `uid ${uid}`;
}
function sudoUser(uid) {
    const name = accountOf(uid)?.name ?? '';
    return /^[a-z_][\w.-]*$/i.test(name) ? name : `'#${uid}'`;
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


/***/ })

};
;