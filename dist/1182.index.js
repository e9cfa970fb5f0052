"use strict";
exports.id = 1182;
exports.ids = [1182,9693,8801,9716,3687,7350];
exports.modules = {

/***/ 2182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);

function faultsOf(files, kind) {
    const found = files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind));
    return [...new Map(found.map((fault) => [`${fault.service} ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOrigin */ .c)(fault.origin)}`, fault])).values()];
}


/***/ }),

/***/ 5971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ portFixed)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);

function portFixed({ declared }) {
    return declared.flatMap((one) => {
        const { copies } = one.declaration;
        if (copies === undefined || hasRoom(one))
            return [];
        return [{ kind: 'port-fixed', requirement: one.requirement, copies }];
    });
}
function hasRoom({ declaration }) {
    const { isAnyOf = false, range, copies } = declaration;
    return isAnyOf && copies?.count !== undefined && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(range) >= copies.count;
}


/***/ }),

/***/ 6378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ portInvalid)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portInvalid({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-invalid').map((fault) => ({ kind: 'port-invalid', fault }));
}


/***/ }),

/***/ 9172:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ portOverwritten)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portOverwritten({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-overwritten').map((fault) => ({ kind: 'port-overwritten', fault }));
}


/***/ }),

/***/ 5335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ portUnknown)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portUnknown({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-unknown').map((fault) => ({ kind: 'port-unknown', fault }));
}


/***/ }),

/***/ 4963:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ portUnreachable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portUnreachable({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-unreachable').map((fault) => ({ kind: 'port-unreachable', fault }));
}


/***/ }),

/***/ 1182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFiles: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./lib/src/model/requirement.js
var model_requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/checks/faults.js
var faults = __webpack_require__(2182);
;// CONCATENATED MODULE: ./lib/src/checks/file-unreadable.js

function fileUnreadable({ files }) {
    return (0,faults/* faultsOf */.x)(files, 'file-unreadable').map((fault) => ({ kind: 'file-unreadable', fault }));
}

// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/checks/port-borrowed.js

function portBorrowed(evidence) {
    return evidence.declared.flatMap((one) => borrowed(one, evidence) ?? []);
}
function borrowed({ declaration, requirement }, evidence) {
    const { program, range } = declaration;
    const own = program === undefined ? undefined : evidence.productOf(program);
    const product = evidence.productAt(range.low);
    if ((0,port/* rangeSize */.xh)(range) > 1 || own === undefined || product === undefined || product === own)
        return undefined;
    return { kind: 'port-borrowed', requirement, port: range.low, product };
}

// EXTERNAL MODULE: ./lib/src/checks/port-ephemeral.js
var port_ephemeral = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/src/checks/port-fixed.js
var port_fixed = __webpack_require__(5971);
// EXTERNAL MODULE: ./lib/src/checks/port-invalid.js
var port_invalid = __webpack_require__(6378);
// EXTERNAL MODULE: ./lib/src/checks/port-overwritten.js
var port_overwritten = __webpack_require__(9172);
;// CONCATENATED MODULE: ./lib/src/checks/port-sexagesimal.js

function portSexagesimal({ files }) {
    return (0,faults/* faultsOf */.x)(files, 'port-sexagesimal').map((fault) => ({ kind: 'port-sexagesimal', fault }));
}

// EXTERNAL MODULE: ./lib/src/checks/port-unknown.js
var port_unknown = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/src/checks/port-unreachable.js
var port_unreachable = __webpack_require__(4963);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
;// CONCATENATED MODULE: ./lib/src/checks/port-unsafe.js


function portUnsafe({ declared, unsafe }) {
    const refused = (0,port_set/* rangesIn */.cv)(unsafe);
    return declared.flatMap(({ requirement }) => {
        const { range, protocol } = requirement;
        if (protocol === 'udp' || ((0,port/* rangeSize */.xh)(range) === 1 && unsafe[range.low] !== 1))
            return [];
        const ranges = refused.flatMap((one) => (0,port/* intersectRanges */.im)(one, range) ?? []);
        return ranges.length === 0 ? [] : [{ kind: 'port-unsafe', requirement, ranges }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
;// CONCATENATED MODULE: ./lib/src/checks/crowd.js
function numbering() {
    const numbers = new Map();
    return (name) => {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        return number;
    };
}
class Crowd {
    #families = new Map();
    #counts = new Map();
    #present = new Set();
    add(who) {
        const key = who.kin?.both ?? ALONE;
        const family = this.#families.get(key) ?? { kin: who.kin, queue: [], first: 0, size: 0 };
        this.#families.set(key, family);
        family.queue.push(who);
        family.size++;
        this.#present.add(who);
        this.#count(who.kin, 1);
    }
    remove(who) {
        const key = who.kin?.both ?? ALONE;
        const family = this.#families.get(key);
        if (family === undefined || !this.#present.delete(who))
            return;
        family.size--;
        if (family.size === 0)
            this.#families.delete(key);
        this.#count(who.kin, -1);
    }
    firstFor({ kin }) {
        if (this.#present.size === this.#kinOf(kin))
            return undefined;
        for (const family of this.#families.values())
            if (!isKin(family.kin, kin))
                return this.#firstIn(family);
        return undefined;
    }
    #firstIn(family) {
        for (; family.first < family.queue.length; family.first++) {
            const who = family.queue[family.first];
            if (who !== undefined && this.#present.has(who))
                return who;
        }
        return undefined;
    }
    #count(kin, by) {
        if (kin === undefined)
            return;
        for (const name of [kin.world, kin.place, kin.both])
            this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
    }
    #kinOf(kin) {
        if (kin === undefined)
            return 0;
        const countOf = (name) => this.#counts.get(name) ?? 0;
        return countOf(kin.world) + countOf(kin.place) - countOf(kin.both);
    }
}
const ALONE = -1;
function isKin(one, other) {
    return one !== undefined && other !== undefined && (one.world === other.world || one.place === other.place);
}

// EXTERNAL MODULE: ./lib/src/checks/port-declared-twice.js
var port_declared_twice = __webpack_require__(5362);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
;// CONCATENATED MODULE: ./lib/src/checks/sweep.js


function pairsAmong(sides) {
    const upwards = sides.toSorted((a, b) => a.requirement.range.low - b.requirement.range.low);
    const byEnd = sides.toSorted((a, b) => a.requirement.range.high - b.requirement.range.high);
    const crowds = new Crowds();
    const order = new Map(upwards.map((side, index) => [side, index]));
    const open = new Set();
    const pairs = [];
    let ended = 0;
    for (const next of upwards) {
        for (let one = byEnd[ended]; one && isBelow(one, next); one = byEnd[++ended]) {
            if (open.delete(one))
                for (const crowd of crowds.joinedBy(one))
                    crowd.remove(one);
        }
        const met = crowds.metBy(next).flatMap((crowd) => crowd.firstFor(next) ?? []);
        const [other] = met.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        if (other !== undefined)
            pairs.push([other, next]);
        else {
            open.add(next);
            for (const crowd of crowds.joinedBy(next))
                crowd.add(next);
        }
    }
    return pairs;
}
function isBelow(one, next) {
    return one.requirement.range.high < next.requirement.range.low;
}
class Crowds {
    #known = { tcp: new Map(), udp: new Map() };
    joinedBy({ requirement: { protocol, address } }) {
        const family = (0,model_address/* familyOf */.Ap)(address);
        const families = family === 'dual' ? ['ipv4', 'ipv6'] : [family];
        return [bare(address), 'all', ...families].map((name) => this.#crowd(protocol, name));
    }
    metBy({ requirement: { protocol, address } }) {
        return whomMeets(address).map((name) => this.#crowd(protocol, name));
    }
    #crowd(protocol, name) {
        const known = this.#known[protocol];
        const crowd = known.get(name) ?? new Crowd();
        known.set(name, crowd);
        return crowd;
    }
}
function whomMeets(address) {
    const family = (0,model_address/* familyOf */.Ap)(address);
    if (family === 'dual')
        return ['all'];
    if ((0,model_address/* isWildcard */.z2)(address))
        return [family];
    return [bare(address), family === 'ipv4' ? model_address/* ANY_IPV4 */.$F : model_address/* ANY_IPV6 */.bY, model_address/* ANY_ADDRESS */.A4];
}
function bare(address) {
    return address.includes('%') ? address.replace(/%.*$/, '') : address;
}

;// CONCATENATED MODULE: ./lib/src/checks/worlds.js






const OF_DIRECTORY = ['quadlet', 'systemd', 'supervisor', 'kubernetes'];
function worldOf({ file, declaration }) {
    if (file === undefined)
        return declaration.group;
    return `${declaration.group} of ${OF_DIRECTORY.includes(file.kind) ? directoryOf(file.path) : file.path}`;
}
function clashesOf(declared) {
    const within = [...(0,group_by/* groupBy */.$)(declared, worldOf).values()].flatMap(clashesWithin);
    const known = new Map(within.map((one) => [sayingOf(one), one]));
    return [...known.values(), ...clashesOfProjects(declared).filter((one) => !known.has(sayingOf(one)))];
}
const MOST_PROFILES = 20;
function clashesWithin(world) {
    const profiles = new Set(world.flatMap(({ declaration }) => declaration.profiles ?? []));
    if (profiles.size === 0)
        return clashesBetween(world);
    return [...profiles]
        .slice(0, MOST_PROFILES)
        .flatMap((name) => clashesBetween(world.filter(({ declaration: { profiles: own } }) => own?.includes(name) ?? true)));
}
function clashesBetween(declared, kinOf) {
    const places = (0,port_declared_twice/* placesOf */.ek)(declared.map(({ requirement }) => requirement));
    const certain = declared.filter(({ declaration }) => !declaration.isAnyOf);
    const pairs = pairsAmong(certain.map((one) => ({ requirement: one.requirement, ...(0,defined/* defined */.s)({ kin: kinOf?.(one) }) })));
    return (0,port_declared_twice/* inOrder */.al)(pairs.map(([earlier, later]) => (0,port_declared_twice/* clash */.Gn)(earlier.requirement, later.requirement, places)), places);
}
function sayingOf({ earlier, requirement }) {
    return [earlier, requirement]
        .map(({ name, origin, protocol }) => `${name} ${(0,model_requirement/* formatOrigin */.c)(origin)}/${protocol}`)
        .sort()
        .join(' ');
}
function clashesOfProjects(declared) {
    const fixed = declared.filter(({ file, isVariable }) => file?.kind === 'compose' && isVariable !== true);
    if (new Set(fixed.map(worldOf)).size < 2)
        return [];
    const once = [...(0,group_by/* groupBy */.$)(fixed, ({ declaration }) => (0,model_requirement/* formatOrigin */.c)(declaration.origin)).values()];
    const clashes = clashesBetween(once.flatMap(([first]) => first ?? []), kinship());
    return [...(0,group_by/* groupBy */.$)(clashes, ({ range, requirement }) => `${range.low}/${requirement.protocol}`).values()].flatMap(([first, ...more]) => (first === undefined ? [] : [{ ...first, apart: { more: more.length } }]));
}
function kinship() {
    const numberOf = numbering();
    return (one) => {
        const world = numberOf(`world ${worldOf(one)}`);
        const place = numberOf(`place ${one.declaration.service} in ${directoryOf(one.file?.path ?? '')}`);
        return { world, place, both: numberOf(`${world} ${place}`) };
    };
}
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

;// CONCATENATED MODULE: ./lib/src/checks/file-checks.js












const CHECKS = {
    'file-unreadable': fileUnreadable,
    'port-unknown': port_unknown/* portUnknown */.G,
    'port-invalid': port_invalid/* portInvalid */.N,
    'port-sexagesimal': portSexagesimal,
    'port-overwritten': port_overwritten/* portOverwritten */.B,
    'port-fixed': port_fixed/* portFixed */.a,
    'port-unreachable': port_unreachable/* portUnreachable */.K,
    'port-unsafe': portUnsafe,
    'port-borrowed': portBorrowed,
};
function onceEach(declared) {
    const known = new Map();
    for (const one of declared) {
        const { service, protocol, origin } = one.declaration;
        const key = `${service} ${(0,model_requirement/* formatOrigin */.c)(origin)}/${protocol}`;
        if (!known.has(key))
            known.set(key, one);
    }
    return [...known.values()];
}
function runFileChecks(evidence) {
    const declared = onceEach(evidence.declared);
    const ephemeral = declared.flatMap(({ requirement }) => (0,port_ephemeral/* ephemeralByDefault */.y)(requirement) ?? []);
    const once = { ...evidence, declared };
    const found = Object.values(CHECKS).flatMap((check) => check(once));
    return [...clashesOf(evidence.declared), ...found, ...ephemeral];
}

// EXTERNAL MODULE: ./lib/src/knowledge/avoided-ports.js
var avoided_ports = __webpack_require__(479);
// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 1 modules
var identify = __webpack_require__(6840);
// EXTERNAL MODULE: ./lib/src/knowledge/products.js + 8 modules
var products = __webpack_require__(6637);
// EXTERNAL MODULE: ./lib/src/knowledge/usual-ports.js
var usual_ports = __webpack_require__(7181);
// EXTERNAL MODULE: ./lib/src/model/about.js
var about = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/src/remedies/files.js
var remedies_files = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/src/report/build.js
var build = __webpack_require__(6876);
;// CONCATENATED MODULE: ./lib/src/lint.js









function lint({ files, texts }, policy) {
    const declared = files.flatMap((file) => file.declarations.map((one) => ({ ...declaredOf(one), file, isVariable: isVariable(one, texts) })));
    const products = productsByPort();
    const findings = runFileChecks({
        files,
        declared,
        unsafe: (0,port_set/* portSet */.S9)(avoided_ports/* BROWSER_BLOCKED */.UF.map((port) => ({ low: port, high: port }))),
        productAt: (port) => products.get(port),
        productOf: productsByProgram(),
    });
    return (0,build/* buildFileReport */.L_)({ policy, findings: findings.sort(byPlace), advise: remedies_files/* adviseOnFile */.i });
}
function byPlace(a, b) {
    const [first, second] = [(0,about/* placeOf */.$t)(a), (0,about/* placeOf */.$t)(b)];
    const files = compare(first.file ?? '', second.file ?? '');
    return files || (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function declaredOf(declaration) {
    const { service: name, protocol, address, range, origin } = declaration;
    return { declaration, requirement: { name, protocol, address, range, origin, optional: false } };
}
function isVariable({ origin, span }, texts) {
    const text = texts.get(origin.file ?? '') ?? '';
    return text.slice(span.start, span.end).includes('$');
}
function productsByProgram() {
    const known = new Map();
    return (program) => {
        if (!known.has(program))
            known.set(program, (0,identify/* identify */.l)({ image: program })?.name);
        return known.get(program);
    };
}
function productsByPort() {
    const known = new Map();
    for (const product of products/* PRODUCTS */.z) {
        for (const port of (0,usual_ports/* usualPorts */.b)(product))
            known.set(port, known.has(port) ? undefined : product.name);
    }
    return known;
}

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/report/lint-text.js
var lint_text = __webpack_require__(3687);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/requirements/files/kind-of.js
var kind_of = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/src/requirements/files/named-kind.js
var named_kind = __webpack_require__(6222);
;// CONCATENATED MODULE: ./lib/src/requirements/files/discover.js






const SKIPPED = new Set([
    ...['.git', '.hg', '.svn', '.jj'],
    ...['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendored', 'third_party', '.yarn', '.pnpm-store'],
    ...[
        'dist',
        'build',
        'out',
        'target',
        '.next',
        '.nuxt',
        '.output',
        '.svelte-kit',
        '.turbo',
        '.parcel-cache',
        'coverage',
    ],
    ...['.venv', 'venv', '__pycache__', '.tox', '.nox', 'site-packages', '.gradle', '.terraform', '.direnv', '.cache'],
]);
const MOST_ENTRIES = 500_000;
const MOST_FILES = 20_000;
const MOST_DEPTH = 60;
const MOST_MS = 10_000;
function findPortFiles(paths) {
    const limits = { entries: 0, endsAt: Date.now() + MOST_MS, root: (0,external_node_fs_.realpathSync)('.') };
    const found = new Map();
    for (const path of paths.length === 0 ? ['.'] : paths) {
        for (const one of filesOf(path, limits))
            if (!found.get(one.path)?.isNamed)
                found.set(one.path, one);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function filesOf(path, limits) {
    if (path === '-')
        throw new errors/* UsageError */.e('lint reads files and directories, not standard input');
    if (path === '')
        throw new errors/* UsageError */.e('lint: expected the path of a file or a directory');
    const { path: named, kind } = (0,named_kind/* splitKind */.X)(path);
    const shown = toShown(named);
    if (kind !== undefined || !isDirectory(path))
        return [{ path: shown, isNamed: true, ...(0,defined/* defined */.s)({ kind }) }];
    checkOpen(named);
    const within = shown === '' ? undefined : shown;
    return walk(shown === '' ? '' : `${shown}/`, limits).map((one) => ({
        path: one,
        isNamed: false,
        ...(0,defined/* defined */.s)({ within }),
    }));
}
function checkOpen(directory) {
    try {
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`${directory}: cannot be read: ${error.code}`);
    }
}
function toShown(path) {
    const near = (0,external_node_path_.relative)('.', path);
    return (near.split(external_node_path_.sep)[0] === '..' ? path : near).split(external_node_path_.sep).join('/').replace(/\/+$/, '');
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function walk(directory, limits) {
    const files = [];
    let level = [directory];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MOST_DEPTH)
            throw tooMuch(`directories are nested more than ${MOST_DEPTH} deep`);
        level = level.flatMap((one) => {
            const { inside, below } = look(one, limits);
            files.push(...inside);
            return below;
        });
        if (files.length > MOST_FILES)
            throw tooMuch(`more than ${MOST_FILES} files may say something of ports`);
    }
    return files;
}
function look(directory, limits) {
    const entries = entriesOf(directory);
    limits.entries += entries.length;
    if (limits.entries > MOST_ENTRIES)
        throw tooMuch(`there are more than ${MOST_ENTRIES} files`);
    if (Date.now() > limits.endsAt)
        throw tooMuch(`looking through the directories takes more than ${MOST_MS / 1_000} s`);
    const inside = entries.filter((entry) => isPortFile(entry, directory, limits)).map(({ name }) => directory + name);
    const below = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
    return { inside, below: below.map(({ name }) => `${directory}${name}/`) };
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory === '' ? '.' : directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isPortFile(entry, directory, { root }) {
    const path = directory + entry.name;
    if ((0,kind_of/* kindOf */.I)(path) === undefined && !((0,kind_of/* mayTell */.rF)(path) && !path.endsWith('.json')))
        return false;
    return entry.isFile() || (entry.isSymbolicLink() && leadsToAnother(path, root));
}
function leadsToAnother(path, root) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const parts = (0,external_node_path_.relative)(root, target).split(external_node_path_.sep);
        if (parts[0] === '..' || parts.includes('.git') || !(0,external_node_fs_.statSync)(target).isFile())
            return false;
        const isFound = (0,kind_of/* kindOf */.I)(parts.join('/')) !== undefined || (0,kind_of/* mayTell */.rF)(target);
        return !isFound || isInstanceOf(path, target) || parts.some((part) => SKIPPED.has(part));
    }
    catch {
        return false;
    }
}
function isInstanceOf(path, target) {
    return /@[^@/]+\.\w+$/.test(path) && /@\.\w+$/.test(target);
}
function tooMuch(why) {
    return new errors/* UsageError */.e(`lint: ${why}: name the files or directories that are meant`);
}

// EXTERNAL MODULE: ./lib/src/requirements/files/read-all.js
var read_all = __webpack_require__(6082);
// EXTERNAL MODULE: ./lib/src/requirements/index.js + 1 modules
var requirements = __webpack_require__(4258);
;// CONCATENATED MODULE: ./lib/src/commands/lint.js







async function lintFiles(paths, options, order = {}) {
    const policy = await (0,requirements/* readPolicy */.T)(options);
    if (order.sarif !== undefined)
        await checkPlace(order.sarif);
    const found = findPortFiles(paths);
    const reader = { variables: { ...process.env } };
    const contents = await (0,read_all/* readAll */.y)(found, reader);
    const fixed = order.fix ? await fix(found, { before: contents, reader }) : { changes: [], contents };
    const told = await judged(fixed.contents, policy);
    const failed = (order.sarif && (await writeSarif(told.report, order.sarif))) ?? fixed.failed;
    return { ...told, changes: fixed.changes, ...(0,defined/* defined */.s)({ failed }) };
}
async function judged(contents, policy) {
    const { files, texts } = contents;
    const { isNumber } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9239)]).then(__webpack_require__.bind(__webpack_require__, 9239));
    const declarations = files.flatMap((file) => file.declarations);
    const ofCompose = files.filter(({ kind }) => kind === 'compose');
    const numbers = ofCompose.flatMap((file) => file.declarations.filter((one) => isNumber(one, texts)));
    const report = lint(contents, policy);
    return { report, linted: { files: files.length, declarations: declarations.length, numbers: numbers.length } };
}
async function fix(found, { before, reader }) {
    const [{ fixAll }, { writeFixed }, { workspaceRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8088)]).then(__webpack_require__.bind(__webpack_require__, 8088)),
        __webpack_require__.e(/* import() */ 8699).then(__webpack_require__.bind(__webpack_require__, 8699)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6011)),
    ]);
    const { edits, texts } = await fixAll(found, before, reader);
    const root = workspaceRoot();
    const changes = [];
    let failed;
    for (const [path, after] of texts) {
        const own = edits.filter(({ file }) => file === path);
        try {
            const left = writeFixed({ path, before: before.texts.get(path) ?? '', after }, root);
            changes.push(...(left === undefined ? (0,lint_text/* describeEdits */.X)(own) : [(0,lint_text/* describeLeft */.J)(path, left)]));
        }
        catch (error) {
            if (!(error instanceof errors/* HostError */.d))
                throw error;
            failed ??= error;
        }
    }
    return { changes, contents: texts.size === 0 ? before : await (0,read_all/* readAll */.y)(found, reader), ...(0,defined/* defined */.s)({ failed }) };
}
async function checkPlace({ path }) {
    const { placeIn } = await __webpack_require__.e(/* import() */ 9070).then(__webpack_require__.bind(__webpack_require__, 9070));
    placeIn(process.cwd(), path, 'sarif');
}
async function writeSarif(report, { path, version, docs }) {
    const [{ toSarif }, { toJson }, { writeOwn }, { prefixOfHere }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5415).then(__webpack_require__.bind(__webpack_require__, 5415)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9920)),
        __webpack_require__.e(/* import() */ 3253).then(__webpack_require__.bind(__webpack_require__, 3253)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6011)),
    ]);
    const sarif = toSarif(report, { version, prefix: prefixOfHere(), ...(0,defined/* defined */.s)({ docs }) });
    try {
        writeOwn(path, { text: `${toJson(sarif, 2)}\n`, option: 'sarif' });
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* HostError */.d)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ BROWSER_BLOCKED),
/* harmony export */   vf: () => (/* binding */ avoidedPorts)
/* harmony export */ });
/* unused harmony exports NODE_PORTS, PRODUCT_PORTS */
function avoidedPorts() {
    return [NODE_PORTS, ...[...BROWSER_BLOCKED, ...PRODUCT_PORTS].map((port) => ({ low: port, high: port }))];
}
const NODE_PORTS = { low: 30_000, high: 32_767 };
const BROWSER_BLOCKED = [
    ...[
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    ],
    ...[
        111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    ],
    ...[540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061],
    ...[6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
];
const PRODUCT_PORTS = [
    ...[1025, 1194, 1234, 1313, 1433, 1521, 1883, 2019, 2049, 2181, 2379, 2380, 2812, 3000, 3100, 3200, 3306, 4000, 4200],
    ...[4222, 4317, 4318, 4321, 4369, 4566, 4646, 4647, 4648, 5000, 5001, 5173, 5353, 5355, 5432, 5601, 5672, 5984, 6006],
    ...[6333, 6334, 6379, 6432, 6443, 7000, 7199, 7474, 7687, 7700, 7860, 8000, 8005, 8009, 8025, 8060, 8080, 8081, 8082],
    ...[8086, 8096, 8108, 8123, 8161, 8188, 8200, 8201, 8265, 8300, 8384, 8500, 8501, 8529, 8581, 8600, 8786, 8787, 8812],
    ...[8888, 8983, 9000, 9001, 9009, 9042, 9090, 9091, 9092, 9093, 9094, 9099, 9100, 9199, 9200, 9236, 9300, 9306, 9308],
    ...[9443, 9600, 9615, 9644, 9901, 10000, 10001, 10002, 10248, 10249, 10250, 10255, 10256, 10257, 10259, 11211, 11434],
    ...[14268, 15672, 16443, 16686, 18083, 19530, 20048, 22000, 25672, 26257, 27017, 30000, 32400, 33060, 41641, 50000],
    ...[50051, 51413, 51820, 61616],
];


/***/ }),

/***/ 7181:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ usualPorts)
/* harmony export */ });
const SELDOM = {
    postgresql: [5433],
    mongodb: [27018, 27019],
    redis: [16379, 26379],
    valkey: [16379, 26379],
    clickhouse: [9004, 9005, 9009],
    cassandra: [7001, 9160],
    scylla: [9160],
    influxdb: [8088],
    'text-generation-inference': [8080],
    'open-webui': [3000],
    vite: [24678],
    'rails-puma': [9292],
    jenkins: [50000],
    unbound: [5335],
    bind9: [953],
    'adguard-home': [80, 443, 3000],
    tailscale: [443],
    docker: [2375, 2376, 2377],
    k3s: [80, 443],
    portainer: [8000],
    minio: [9001],
    rabbitmq: [61613, 1883],
    activemq: [5672],
    kafka: [9093],
    zookeeper: [2888, 3888],
    nats: [8222, 6222],
    mosquitto: [8883, 9001],
    emqx: [8883],
    postfix: [587, 465],
    nginx: [443, 8080],
    apache: [443],
    caddy: [80, 443],
    traefik: [443],
    haproxy: [80, 443, 8404],
    envoy: [10000],
    keycloak: [9000],
    gitea: [22, 2222],
    forgejo: [22, 2222],
    gitlab: [443, 22],
};
function usualPorts({ key, ports }) {
    const seldom = SELDOM[key] ?? [];
    return ports.filter((port) => !seldom.includes(port));
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

/***/ 1301:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remediesForFile),
/* harmony export */   i: () => (/* binding */ adviseOnFile)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);

function adviseOnFile(finding) {
    switch (finding.kind) {
        case 'port-declared-twice':
            return finding.apart !== undefined
                ? [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave both to variables, as lint --fix does')]
                : [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)];
        case 'port-ephemeral':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('take a port below 32768')];
        default:
            return isOfFile(finding) ? remediesForFile(finding) : [];
    }
}
function isOfFile(finding) {
    return 'fault' in finding || ['port-fixed', 'port-unsafe', 'port-borrowed'].includes(finding.kind);
}
const FOR_EACH = {
    replicas: 'publish a range that has a port for each, or none',
    matrix: 'leave the host port out, or let this action find one for each leg',
    'concurrent-runs': 'leave the host port out, let this action find one for each run, or keep runs apart by concurrency',
    'concurrent-jobs': 'leave the host port out, let this action find one for each job, or let one job wait for the other by needs',
};
function remediesForFile(finding) {
    switch (finding.kind) {
        case 'file-unreadable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it right, or leave it out: lint takes the paths of files and directories')];
        case 'port-unknown':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(finding.fault.way ?? 'name the port for a check by itself, if it has to be free')];
        case 'port-invalid':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(finding.fault.way ?? 'write a port from 1 to 65535')];
        case 'port-sexagesimal':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('put it in quotes, as lint --fix does')];
        case 'port-unreachable':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('leave out its ports')];
        case 'port-overwritten':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('give one of the protocols another number')];
        case 'port-fixed':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)(FOR_EACH[finding.copies.reason])];
        case 'port-unsafe':
        case 'port-borrowed':
            return [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .C)('take another port')];
    }
}


/***/ }),

/***/ 5339:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move),
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
function look(title, command) {
    return { kind: 'look', title, command, risk: 'none' };
}
function move(title) {
    return { kind: 'move', title, risk: 'none' };
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

/***/ 3687:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeLeft),
/* harmony export */   X: () => (/* binding */ describeEdits),
/* harmony export */   formatLint: () => (/* binding */ formatLint)
/* harmony export */ });
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1476);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9693);




function describeEdits(edits) {
    return edits.map(({ origin, was, becomes }) => `fixed    ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(origin)}: ${was} is ${becomes} now`);
}
function describeLeft(path, why) {
    return `left     ${path}: ${why}`;
}
function formatLint(report, linted, paint) {
    const told = report.findings.filter(({ ignored }) => !ignored);
    const lines = told.flatMap((one) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.headOf)(one, paint), ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWays */ .U)(one, paint)]);
    return `${[...lines, ...describeNumbers(linted), paint('dim', total(report, linted))].join('\n')}\n`;
}
function describeNumbers({ numbers }) {
    if (numbers === 0)
        return [];
    const what = numbers === 1 ? '1 port is written as a number' : `${numbers} ports are written as numbers`;
    return [`${what}, which --fix leaves to variables, as in \${REDIS_PORT:-6379}`];
}
function total(report, { files, declarations }) {
    const failing = report.findings.filter((one) => (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(one, report.policy)).length;
    const ignored = report.findings.filter((one) => one.ignored).length;
    const verdict = report.ok
        ? 'passes'
        : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`;
    const rest = ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`;
    return `${count(declarations, 'port')} in ${count(files, 'file')}; the check ${verdict}${rest}.`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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

/***/ 7350:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPortFile: () => (/* binding */ readPortFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _load_files_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);
/* harmony import */ var _named_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);



const READERS = {
    compose: async () => {
        const { readCompose } = await (0,_load_files_input_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFilesInput */ .U)();
        return (_, context) => readCompose([context.path], context);
    },
    workflow: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(8421)]).then(__webpack_require__.bind(__webpack_require__, 8421))).readWorkflow),
    devcontainer: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3381)]).then(__webpack_require__.bind(__webpack_require__, 3381))).readDevcontainer,
    quadlet: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(4067), __webpack_require__.e(5254), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 7158))).readQuadlet,
    systemd: async () => (await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(5254), __webpack_require__.e(8375)]).then(__webpack_require__.bind(__webpack_require__, 8375))).readSystemd,
    supervisor: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(7748)]).then(__webpack_require__.bind(__webpack_require__, 7748))).readSupervisor),
    procfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906))).readProcfile,
    'env-file': async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4056)]).then(__webpack_require__.bind(__webpack_require__, 4056))).readEnvFile),
    kubernetes: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 4067))).readKubernetes),
    kind: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readKind),
    k3d: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readK3d),
    config: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(6325)]).then(__webpack_require__.bind(__webpack_require__, 6325))).readOwnConfig),
};
function ofPath(read) {
    return (text, { path }) => read(text, path);
}
async function readPortFile(context, said) {
    const { path } = context;
    const text = context.read(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: does not exist`);
    const kind = said ?? (0,_named_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfNamed */ .x)(path, text);
    const reader = await READERS[kind]();
    return { path, kind, text, ...reader(text, context) };
}


/***/ }),

/***/ 6082:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withDotenv),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9666);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6080);
/* harmony import */ var _compose_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _load_files_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4819);
/* harmony import */ var _compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7350);
/* harmony import */ var _kind_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2610);
/* harmony import */ var _named_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6011);











async function readAll(found, { variables, drafts }) {
    const texts = new Map();
    const named = new Set(found.filter(({ isNamed }) => isNamed).map(({ path }) => path));
    const roots = [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__.workspaceRoot)(), ...directoriesOf(found)];
    const read = remembering((0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__.readerWithin)(roots, named), { texts, drafts });
    const list = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__.listerWithin)(roots);
    const byPath = new Map(found.map((one) => [one.path, one]));
    const overrides = new Map(found.flatMap(({ path }) => overrideOf(path, byPath)));
    const merged = new Set(overrides.values());
    const files = [];
    const templates = new Map();
    for (const { path, isNamed, kind } of found) {
        if (merged.has(path))
            continue;
        const context = { path, variables, read, list, isStatic: true };
        const template = kind === undefined ? templateIn(context) : undefined;
        if (template !== undefined) {
            templates.set(path, template);
            continue;
        }
        const reading = { context, override: overrides.get(path), isNamed, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ kind }) };
        files.push(...(isNamed ? [await readOne(reading)] : await readOrTell(reading)));
    }
    files.push(...(0,_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .toldOnce */ .n)([...templates].map(([path, text]) => ({ path, text }))));
    return { files, texts: new Map([...texts].filter(([path]) => byPath.has(path))), all: texts };
}
function remembering(read, { texts, drafts }) {
    return (path) => {
        const text = drafts?.get(path) ?? texts.get(path) ?? read(path);
        if (text !== undefined)
            texts.set(path, text);
        return text;
    };
}
function directoriesOf(found) {
    const named = new Set(found.map(({ path, isNamed, within }) => (isNamed ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) : within)));
    return [...named].flatMap((one) => (one === undefined ? [] : ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__.realOf)(one) ?? [])));
}
function overrideOf(path, byPath) {
    if ((0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path) !== 'compose')
        return [];
    const there = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), name);
    const base = _compose_files_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPOSE_FILES */ .Zz.map(there).find((one) => byPath.has(one));
    const override = _compose_files_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERRIDES */ .u3.map(there).find((one) => byPath.has(one));
    return base === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) && override !== undefined ? [[path, override]] : [];
}
async function readOne({ context, override, isNamed, ...said }) {
    const { path, read: textOf } = context;
    const text = textOf(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${path}: does not exist`);
    const kind = said.kind ?? (isNamed ? undefined : (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path, text)) ?? (0,_named_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfNamed */ .x)(path, text);
    const texts = [text, override === undefined ? '' : (textOf(override) ?? '')];
    if (!isNamed && !texts.some((one) => mayDeclare(kind, one)))
        return { path, kind, text, declarations: [], faults: [] };
    if (kind !== 'compose')
        return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.readPortFile)(context, kind);
    const overrides = override === undefined ? [] : [override];
    const { readCompose } = await (0,_load_files_input_js__WEBPACK_IMPORTED_MODULE_10__/* .loadFilesInput */ .U)();
    const read = readCompose([path, ...overrides], { ...context, variables: withDotenv(context) });
    return { path, overrides, kind, text, ...read };
}
async function readOrTell(reading) {
    const { path } = reading.context;
    if ((0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path) === undefined && !isOfKind(reading.context))
        return [];
    try {
        return [await readOne(reading)];
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e))
            throw error;
        const [, file = path, line = '1', column = '1', text = withoutPath(error.message, path)] = /^(.+?):(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
        const origin = { file, line: Number(line), column: Number(column) };
        const fault = { kind: 'file-unreadable', service: file, text, origin, span: { start: 0, end: 0 } };
        return [{ path, kind: (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path) ?? 'kubernetes', text: '', declarations: [], faults: [fault] }];
    }
}
function templateIn({ path, read }) {
    if (!(0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .mayTell */ .rF)(path))
        return undefined;
    try {
        const text = read(path) ?? '';
        return (0,_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .isTemplate */ .F)(path, text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOfKind({ path, read }) {
    try {
        return (0,_kind_of_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path, read(path) ?? '') !== undefined;
    }
    catch {
        return false;
    }
}
function withoutPath(message, path) {
    return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}
function withDotenv({ path, variables, read }) {
    return (0,_compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .projectVariables */ .t)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), { read, variables });
}
const WORDS = {
    compose: /ports|include|extends|\\[xuU]/,
    workflow: /port["']?\s*:|ports|port-preflight|\\[xuU]/i,
    devcontainer: /port|\\[xuU]/i,
    kubernetes: /port|\\[xuU]/i,
    kind: /port|\\[xuU]/i,
    k3d: /port|\\[xuU]/i,
};
function mayDeclare(kind, text) {
    return WORDS[kind]?.test(text) ?? true;
}


/***/ })

};
;