"use strict";
exports.id = 4973;
exports.ids = [4973];
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

/***/ 9845:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ takeName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


function takeName(port, fault) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)((socket) => socket.destroy());
    server.on('error', (error) => {
        if (error.code !== 'EADDRINUSE')
            fault(error);
    });
    server.listen({ path: (0,_name_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(port), backlog: 1, exclusive: true });
    return server.listening ? server : undefined;
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

/***/ 6977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   p8: () => (/* binding */ formatUndone)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5774);





function journalPath() {
    return `/run/port-preflight.reserved.${(0,_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N)('net')}`;
}
function readJournal() {
    const path = journalPath();
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return { entries: [], bytes: 0, isEmptied: false };
    const isOfRootAlone = stat.isFile() && stat.uid === 0 && (stat.mode & 0o022) === 0;
    if (!isOfRootAlone)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`${path} is not a file of root alone, so nothing in it is believed`);
    const text = readText(path);
    return { entries: parseJournal(text), bytes: text.length, isEmptied: text === '' };
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch (error) {
        const { code } = error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`${path} ${code === 'EACCES' ? 'may not be read by this user' : `cannot be read: ${code}`}`);
    }
}
function formatEntry(entry) {
    return `\n+ ${formatKey(entry)} ${entry.ranges.map(_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu).join(',')};`;
}
function formatUndone(entry) {
    return `\n- ${formatKey(entry)};`;
}
function formatKey({ id, pids, owner }) {
    return `${id} ${pids} ${owner}`;
}
const LINE = /^([+-]) (([\w-]{1,100}) (\d{1,20}) ([1-9]\d{0,9}:\d{0,20}:[\da-f-]{0,36}))(?: ([\d,-]+))?;$/gm;
function parseJournal(text) {
    let entries = [];
    for (const [, sign, key, id = '', pids = '', owner = '', list = ''] of text.matchAll(LINE)) {
        if (sign === '+')
            entries.push({ id, pids, owner, ranges: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReserved */ .yq)(list).filter(isPossible) });
        else
            entries = entries.filter((entry) => formatKey(entry) !== key);
    }
    return entries;
}
function isPossible({ low, high }) {
    return low > 0 && low <= high && high < 65_536;
}


/***/ }),

/***/ 8589:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _leases_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);


function ownerOf({ owner, pids }) {
    const { pid, isAlive } = (0,_leases_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOwner */ .pZ)(owner) ?? { pid: 0, isAlive: false };
    return { pid, isAlive: isAlive || pids !== (0,_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)('pid') };
}


/***/ }),

/***/ 4973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneReserved: () => (/* binding */ pruneReserved),
  reserve: () => (/* binding */ reserve),
  unreserve: () => (/* binding */ unreserve)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/src/host/own-program.js
var own_program = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/src/host/linux/limits.js
var limits = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/src/host/linux/namespace.js
var namespace = __webpack_require__(5774);
// EXTERNAL MODULE: ./lib/src/host/linux/setting.js
var setting = __webpack_require__(3557);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/src/host/linux/reserve/journal.js
var journal = __webpack_require__(6977);
;// CONCATENATED MODULE: ./lib/src/host/linux/reserve/change.js






class LateError extends errors/* HostError */.d {
}
const LIST = `${setting/* SETTINGS */.y}/ip_local_reserved_ports`;
const BLOCK = 4_000;
async function addToList(ranges) {
    return writeList(ranges, { behind: 1 });
}
async function beReadyToReplace() {
    if (!isRoot())
        await appendToJournal('');
}
async function replaceList(ranges) {
    return writeList(ranges, { behind: 0 });
}
async function writeList(ranges, { behind }) {
    const blocks = blocksOf(ranges);
    if (!isRoot()) {
        const seek = behind === 0 ? [] : ['seek=1'];
        return bySudo([`of=${LIST}`, `bs=${BLOCK}`, ...seek, 'conv=notrunc', 'iflag=fullblock'], blocks.join(''));
    }
    const file = attempt(LIST, () => (0,external_node_fs_.openSync)(LIST, 'r+'));
    try {
        for (const [at, block] of blocks.entries())
            attempt(LIST, () => (0,external_node_fs_.writeSync)(file, block, (at + behind) * BLOCK));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return `written into ${LIST}`;
}
function blocksOf(ranges) {
    const blocks = [''];
    for (const range of ranges) {
        const text = `${(0,port/* formatRange */.Lu)(range)}\n`;
        const last = blocks.at(-1) ?? '';
        if (last.length + text.length <= BLOCK)
            blocks[blocks.length - 1] = last + text;
        else
            blocks.splice(-1, 1, last.padEnd(BLOCK, '\n'), text);
    }
    return blocks[0] === '' ? ['\n'] : blocks;
}
async function appendToJournal(text) {
    const path = (0,journal/* journalPath */.HY)();
    if (!isRoot()) {
        await bySudo([`of=${path}`, 'bs=1M', 'oflag=append', 'conv=notrunc', 'iflag=fullblock'], text);
        return;
    }
    attempt(path, () => {
        (0,external_node_fs_.appendFileSync)(path, text);
        (0,external_node_fs_.chmodSync)(path, 0o644);
    });
}
async function replaceJournal(text) {
    const path = (0,journal/* journalPath */.HY)();
    if (!isRoot()) {
        await bySudo([`of=${path}`, 'bs=1M', 'iflag=fullblock'], text || '\n');
        return;
    }
    attempt(path, () => {
        if (text === '')
            return (0,external_node_fs_.rmSync)(path, { force: true });
        (0,external_node_fs_.writeFileSync)(`${path}.new`, text);
        (0,external_node_fs_.chmodSync)(`${path}.new`, 0o644);
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
    });
}
function isRoot() {
    return process.geteuid?.() === 0;
}
async function bySudo(args, input) {
    const { failed, isLate } = await (0,exec/* feed */.hm)('sudo', ['-n', 'dd', ...args], input);
    if (failed !== undefined)
        throw new (isLate ? LateError : errors/* HostError */.d)(`this user is not root, and ${failed}`);
    return ['sudo', '-n', 'dd', ...args].join(' ');
}
const REASONS = {
    EROFS: 'read-only',
    EACCES: 'not for this user to write',
    EPERM: 'not for this user to write',
};
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new errors/* HostError */.d(`${path}: ${REASONS[code] ?? code}`);
    }
}

// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/host/linux/reserve/mount.js


function isReadOnly() {
    return isMountedReadOnly((0,proc_file/* readProcFile */.XM)('/proc/self/mountinfo') ?? '', `${setting/* SETTINGS */.y}/`);
}
function isMountedReadOnly(mounts, path) {
    const above = [...mounts.matchAll(/^\d+ \d+ \S+ \S+ (\S+) (\S+) /gm)].filter(([, point = '']) => path.startsWith(point.endsWith('/') ? point : `${point}/`));
    const options = above.at(-1)?.[2] ?? '';
    return options.split(',').includes('ro');
}

// EXTERNAL MODULE: ./lib/src/host/linux/reserve/owner.js
var owner = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/src/model/clock.js
var clock = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/names.js
var names = __webpack_require__(9845);
;// CONCATENATED MODULE: ./lib/src/host/linux/reserve/turn.js





const LONGEST_STANDSTILL_MS = 10_000;
const LONGEST_MS = 60_000;
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;
async function alone(work) {
    const name = await takeTurn();
    try {
        return await work();
    }
    finally {
        name.close();
    }
}
async function takeTurn() {
    const start = (0,clock/* nowMs */.T)();
    let fault;
    let [seen, at] = [stateOfJournal(), start];
    for (let pause = SHORTEST_PAUSE_MS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const name = (0,names/* takeName */.r)('reserved', (error) => {
            fault = error;
        });
        if (name !== undefined)
            return name;
        if (fault !== undefined)
            throw new errors/* HostError */.d(`no turn to change them can be had: ${fault.message}`);
        const [now, state] = [(0,clock/* nowMs */.T)(), stateOfJournal()];
        if (state !== seen)
            [seen, at] = [state, now];
        if (now - at > LONGEST_STANDSTILL_MS)
            throw new errors/* HostError */.d('somebody else keeps others from changing them');
        if (now - start > LONGEST_MS)
            throw new errors/* HostError */.d('too many others are changing them just now');
        await new Promise((resolve) => setTimeout(resolve, pause * Math.random()));
    }
}
function stateOfJournal() {
    const { mtimeMs, size, ino } = (0,external_node_fs_.lstatSync)((0,journal/* journalPath */.HY)(), { throwIfNoEntry: false }) ?? {};
    return [mtimeMs, size, ino].join();
}

;// CONCATENATED MODULE: ./lib/src/host/linux/reserve/reserve.js














async function reserve(order) {
    const reservation = await reserve_attempt(() => alone(() => add(order)));
    return { id: order.id, ...reservation };
}
async function add(order) {
    const entries = await takeOutDead();
    const list = readList();
    const foreign = (0,port_set/* without */.FF)(list, setOf(entries));
    const own = (0,port_set/* rangesIn */.cv)((0,port_set/* without */.FF)((0,port_set/* portSet */.S9)(order.ranges), foreign));
    if (own.length === 0)
        return { own };
    const missing = (0,port_set/* rangesIn */.cv)((0,port_set/* without */.FF)((0,port_set/* portSet */.S9)(own), list));
    if (missing.length > 0)
        refuseTooMany((0,port_set/* portSet */.S9)([...(0,port_set/* rangesIn */.cv)(list), ...missing]));
    const owner = (0,leases_owner/* formatOwner */.Vu)(order.owner ?? (0,leases_owner/* ownerOfCaller */.cE)());
    const by = await write({ ...order, ranges: own, owner, pids: (0,namespace/* namespaceOf */.N)('pid') }, missing, entries);
    return { own, ...(0,defined/* defined */.s)({ by }) };
}
async function takeOutDead() {
    const { entries } = (0,journal/* readJournal */.a0)();
    const dead = entries.filter(isDead);
    const living = entries.filter((entry) => !dead.includes(entry));
    if (dead.length === 0)
        return living;
    try {
        await takeOut(dead, living);
        return living;
    }
    catch (error) {
        if (error instanceof LateError)
            throw error;
        return entries;
    }
}
const ENOUGH = 1_000;
function refuseTooMany(list) {
    const ephemeral = (0,limits/* parseEphemeral */.Fl)((0,setting/* readSetting */.L)('ip_local_port_range'));
    if (ephemeral === undefined)
        return;
    const all = (0,port/* rangeSize */.xh)(ephemeral);
    const left = (0,port/* subtractRanges */.N1)(ephemeral, (0,port_set/* rangesIn */.cv)(list)).reduce((sum, range) => sum + (0,port/* rangeSize */.xh)(range), 0);
    if (left < Math.min(ENOUGH, all / 2))
        throw new errors/* HostError */.d(`only ${left} of the ${all} ports of the ephemeral range would be left for outgoing connections`);
}
function unreserve(id) {
    return giveBack((entry) => entry.id === id);
}
function pruneReserved() {
    return giveBack(isDead);
}
async function giveBack(isGone) {
    return reserve_attempt(async () => {
        const { entries, isEmptied } = (0,journal/* readJournal */.a0)();
        return isEmptied || entries.some(isGone) ? alone(() => takeBack(isGone)) : { own: [] };
    });
}
async function takeBack(isGone) {
    const { entries } = (0,journal/* readJournal */.a0)();
    const gone = entries.filter(isGone);
    if (gone.length === 0)
        return { own: [] };
    return takeOut(gone, entries.filter((entry) => !gone.includes(entry)));
}
async function reserve_attempt(work) {
    const known = (0,defined/* defined */.s)({ program: (0,own_program/* ownProgram */.D)() });
    try {
        const done = await work();
        return { ...done, ...known, reserved: (0,port_set/* rangesIn */.cv)(readList()) };
    }
    catch (error) {
        if (!(error instanceof errors/* HostError */.d))
            throw error;
        return { own: [], ...known, reserved: readReserved(), failed: error.message, isReadOnly: isReadOnly() };
    }
}
function readReserved() {
    try {
        return (0,port_set/* rangesIn */.cv)(readList());
    }
    catch {
        return [];
    }
}
async function write(entry, missing, others) {
    await appendToJournal((0,journal/* formatEntry */.WL)(entry));
    (0,journal/* readJournal */.a0)();
    if (missing.length === 0)
        return undefined;
    try {
        const by = await addToList(missing);
        const left = (0,port_set/* rangesIn */.cv)((0,port_set/* without */.FF)((0,port_set/* portSet */.S9)(missing), readList()));
        if (left.length > 0)
            throw new errors/* HostError */.d('the kernel has not taken all of them');
        return by;
    }
    catch (error) {
        if (!(error instanceof LateError))
            await strikeOut([entry], others).catch(() => { });
        throw error;
    }
}
async function takeOut(gone, kept) {
    await beReadyToReplace();
    const list = readList();
    const next = (0,port_set/* without */.FF)(list, (0,port_set/* without */.FF)(setOf(gone), setOf(kept)));
    const own = (0,port_set/* rangesIn */.cv)((0,port_set/* without */.FF)(list, next));
    const by = own.length === 0 ? undefined : await replaceList((0,port_set/* rangesIn */.cv)(next));
    if (own.some((range) => !(0,port_set/* isOutside */._K)(range, [readList()])))
        throw new errors/* HostError */.d('the kernel has kept some of them');
    await strikeOut(gone, kept);
    return { own, ...(0,defined/* defined */.s)({ by }) };
}
const LONG_BYTES = 65_536;
async function strikeOut(gone, kept) {
    const isLong = (0,journal/* readJournal */.a0)().bytes > LONG_BYTES;
    if (kept.length === 0 || isLong)
        await replaceJournal(kept.map(journal/* formatEntry */.WL).join(''));
    else
        await appendToJournal(gone.map(journal/* formatUndone */.p8).join(''));
}
function isDead(entry) {
    return !(0,owner/* ownerOf */.b)(entry).isAlive;
}
function setOf(entries) {
    return (0,port_set/* portSet */.S9)(entries.flatMap(({ ranges }) => ranges));
}
function readList() {
    try {
        return (0,port_set/* portSet */.S9)((0,limits/* parseReserved */.yq)((0,setting/* readSetting */.L)('ip_local_reserved_ports')));
    }
    catch (error) {
        throw new errors/* HostError */.d(`ip_local_reserved_ports cannot be read: ${error.code}`);
    }
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


/***/ })

};
;