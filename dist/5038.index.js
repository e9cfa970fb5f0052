"use strict";
exports.id = 5038;
exports.ids = [5038,9211];
exports.modules = {

/***/ 9586:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OUTPUT_DEFINITIONS)
/* harmony export */ });
const OUTPUT_DEFINITIONS = [
    {
        name: 'ports',
        description: 'JSON object, name to port; a range that was asked for whole is an array. An unnamed need is named by its own text in the shortest spelling.',
    },
    {
        name: 'remapped',
        description: 'JSON object, name to `{from, to}`, of the needs that got other ports than they prefer.',
    },
    { name: 'urls', description: 'JSON object, name to URL, of the input `urls`.' },
    { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
    { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
    { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
    {
        name: 'report',
        description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
    },
];


/***/ }),

/***/ 506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesFor)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _model_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9586);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6227);



function namesFor(declarations) {
    const services = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(declarations, ({ service }) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stemOf(service)));
    const taken = new Set();
    return declarations.map((declaration) => {
        const stem = stemOf(declaration.service);
        const isAlone = services.get((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stem))?.length === 1;
        const name = firstFree(candidates(stem, declaration, isAlone), taken);
        taken.add((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name));
        return name;
    });
}
function firstFree(names, taken) {
    for (const name of names)
        if (isFree(name, taken))
            return name;
    return '';
}
const LONGEST = 50;
function stemOf(service) {
    const name = /^[A-Z][A-Z0-9_]*_PORT$/.test(service) ? service.slice(0, -'_PORT'.length).toLowerCase() : service;
    const plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, LONGEST);
    const isOurs = [plain, `${plain}-1`].every((one) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .whoObeys */ .fr)((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(one)) === undefined);
    return /^[A-Za-z]/.test(plain) && isOurs ? plain : `service-${plain}`;
}
function* candidates(stem, { range, protocol }, isAlone) {
    if (isAlone)
        yield stem;
    yield `${stem}-${range.low}`;
    yield `${stem}-${range.low}-${protocol}`;
    for (let count = 2;; count++)
        yield `${stem}-${range.low}-${count}`;
}
function isFree(name, taken) {
    const variable = (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name);
    const isOutput = _model_output_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_DEFINITIONS */ .V.some((output) => output.name === name.toLowerCase());
    return !taken.has(variable) && !isOutput;
}


/***/ }),

/***/ 5038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findProject: () => (/* binding */ findProject),
  parseFiles: () => (/* binding */ parseFiles),
  publishedServices: () => (/* reexport */ publishedServices),
  readCompose: () => (/* reexport */ readCompose),
  readFileNeeds: () => (/* binding */ readFileNeeds)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/requirements/compose-files.js
var compose_files = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/called-path.js


function asCalled(path, { PWD = '' }) {
    return PWD !== '' && realOf(PWD) === realOf('.') ? (0,external_node_path_.resolve)(PWD, path) : (0,external_node_path_.resolve)(path);
}
function spellingsOf(path, variables) {
    return [...new Set([(0,external_node_path_.resolve)(path), realOf(path), asCalled(path, variables)])];
}
function realOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}

// EXTERNAL MODULE: ./lib/src/requirements/files/read.js
var read = __webpack_require__(7064);
// EXTERNAL MODULE: ./lib/src/requirements/files/tree.js
var tree = __webpack_require__(3248);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/src/requirements/files/compose/interpolate.js
var interpolate = __webpack_require__(5978);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/loading.js






const MOST_LOADS = 500;
const MOST_CHARACTERS = 1024 * 1024;
function complaint(at, words) {
    return new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(at))}: ${words}`);
}
function documentsOf(path, { session, read }, named) {
    if (++session.loads > MOST_LOADS)
        throw wrong(path, `more than ${MOST_LOADS} files name each other`, named);
    const known = session.documents.get(path);
    if (known !== undefined)
        return known;
    const text = inPlace(() => read(path), named);
    if (text === undefined)
        throw wrong(path, 'does not exist', named);
    session.characters += text.length;
    if (session.characters > MOST_CHARACTERS)
        throw wrong(path, 'the files of this project are too long', named);
    const documents = (0,yaml.parseForeignYamls)(text, { file: path }).flatMap((document) => {
        const root = document.contents === null ? undefined : { node: document.contents, document };
        if (root === undefined || isEmpty(root))
            return [];
        if (!(0,tree/* isMapping */.pi)(root))
            throw complaint(root, 'expected keys such as "services:"');
        return [root];
    });
    session.documents.set(path, documents);
    return documents;
}
function isEmpty(root) {
    return (0,tree/* scalarOf */.ol)(root) === undefined && !(0,tree/* isMapping */.pi)(root) && 'value' in root.node;
}
function wrong(path, words, named) {
    return named === undefined ? new errors/* UsageError */.e(`${path}: ${words}`) : complaint(named, `${path}: ${words}`);
}
function inPlace(run, named) {
    try {
        return run();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e) || named === undefined)
            throw error;
        const { message } = complaint(named, error.message);
        throw error instanceof interpolate/* MissingVariable */.r ? new interpolate/* MissingVariable */.r(message) : new errors/* UsageError */.e(message);
    }
}
function textOf(value, variables) {
    const scalar = (0,tree/* scalarOf */.ol)(value);
    return scalar === undefined ? '' : inPlace(() => (0,interpolate/* interpolate */.GW)(scalar.text, variables), scalar.value);
}
function pathOf(value, { directory, variables }) {
    const path = textOf(value, variables);
    if (path === '')
        throw complaint(value, 'expected the path of a file');
    if (/^(oci|git|https?|ssh):\/\/|^git@|^github\.com\//.test(path))
        throw complaint(value, `${path.slice(0, 160)} is fetched from elsewhere: what it declares cannot be read here`);
    return external_node_path_.posix.isAbsolute(path) ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(directory, path);
}

// EXTERNAL MODULE: ./lib/src/requirements/files/compose/env-file.js
var env_file = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/service.js


const ALL = '*';
const KEYS = ['ports', 'profiles', 'network_mode', 'scale', 'image', 'extends'];
function taggedIn(value, outer) {
    return [...(0,tree/* entriesOf */.Mc)(value)].flatMap(([key, one]) => outer === undefined ? withCovered(key, one) : { key, value: one });
}
function withCovered(key, value) {
    const tag = tagIn(value);
    const merged = tag === '!reset' ? (0,tree/* coveredBy */.UJ)(value) : undefined;
    return [{ key, value, tag }, ...(merged === undefined ? [] : withCovered(key, merged))];
}
function tagIn(value) {
    const tag = (0,tree/* tagOf */.cO)(value);
    return tag === '!reset' || tag === '!override' ? tag : undefined;
}
function readLayer(value, variables) {
    const tag = value && tagIn(value);
    if (value === undefined || tag === '!reset')
        return { services: new Map(), resets: new Set(value && [ALL]) };
    if (!(0,tree/* isMapping */.pi)(value))
        throw complaint(value, 'services: expected a mapping of services by name');
    const named = taggedIn(value, tag);
    const services = named.flatMap((one) => one.tag === '!reset' ? [] : readService({ ...one, tag: one.tag ?? tag }, variables));
    return {
        services: new Map(services.map((service) => [service.name, service])),
        resets: new Set(tag === undefined ? keysWithTag(named) : [ALL]),
    };
}
function keysWithTag(all) {
    return all.filter(({ tag }) => tag !== undefined).map(({ key }) => key);
}
function readService({ key: name, value, tag }, variables) {
    if (!(0,tree/* isMapping */.pi)(value) && !(0,tree/* isNull */.kZ)(value))
        throw complaint(value, `service ${name.slice(0, 80)}: expected a mapping`);
    const all = taggedIn(value, tag);
    const told = [
        ...all.filter(({ key }) => KEYS.includes(key)),
        ...all.filter(({ key }) => key === 'deploy').flatMap((one) => replicasIn(one, tag)),
    ];
    const kept = told.filter((one) => one.tag !== '!reset' && !(0,tree/* isNull */.kZ)(one.value));
    return {
        name,
        ports: listsOf('ports', kept, variables),
        profiles: listsOf('profiles', kept, variables),
        settings: new Map(kept.map((one) => [one.key, { value: one.value, variables }])),
        resets: new Set(keysWithTag(told)),
    };
}
function replicasIn(deploy, outer) {
    const [replicas] = taggedIn(deploy.value, outer ?? deploy.tag).filter(({ key }) => key === 'replicas');
    if (deploy.tag === undefined)
        return replicas === undefined ? [] : [replicas];
    return [
        { key: 'replicas', value: deploy.value, tag: '!reset' },
        ...(deploy.tag === '!override' && replicas !== undefined ? [replicas] : []),
    ];
}
function listsOf(name, all, variables) {
    return all.filter(({ key }) => key === name).map(({ value }) => ({ value: listed(name, value), variables }));
}
function listed(name, value) {
    if ((0,tree/* isList */.Lv)(value))
        return value;
    throw complaint(value, `${name}: expected a list`);
}
function layOver(base, { services, resets }) {
    const kept = resets.has(ALL) ? [] : [...base].filter(([name]) => !resets.has(name));
    const merged = new Map(kept);
    for (const [name, service] of services)
        merged.set(name, mergeServices(merged.get(name), service));
    return merged;
}
function mergeServices(base, over) {
    if (base === undefined)
        return over;
    const { name, resets } = over;
    const keep = (key) => !resets.has(key);
    return {
        name,
        ports: [...(keep('ports') ? base.ports : []), ...over.ports],
        profiles: [...(keep('profiles') ? base.profiles : []), ...over.profiles],
        settings: new Map([...[...base.settings].filter(([key]) => keep(key)), ...over.settings]),
        resets,
    };
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/extends.js




const MOST_ABOVE = 100;
function extendAll(scope) {
    const done = new Map();
    for (const [name, service] of scope.services)
        done.set(name, extended(service, scope, { above: [], done }));
    return done;
}
function extended(service, scope, { above, done }) {
    const known = done?.get(service.name);
    const told = service.settings.get('extends');
    if (known !== undefined || told === undefined)
        return known ?? service;
    const key = `${scope.path}#${service.name}`;
    if (above.includes(key))
        throw complaint(told.value, `service ${service.name} extends itself`);
    if (above.length > MOST_ABOVE)
        throw complaint(told.value, 'too many services extend each other');
    const base = baseOf(told, scope);
    const way = { above: [...above, key], ...(base.scope === scope && done !== undefined ? { done } : {}) };
    const merged = mergeServices(extended(base.service, base.scope, way), service);
    merged.settings.delete('extends');
    if (above.length > 0)
        done?.set(service.name, merged);
    return merged;
}
function baseOf({ value, variables }, scope) {
    const keys = (0,tree/* isMapping */.pi)(value) ? (0,tree/* entriesOf */.Mc)(value) : new Map([['service', value]]);
    const [file, named] = [keys.get('file'), keys.get('service') ?? value];
    const name = textOf(named, variables);
    const where = file === undefined ? scope : scopeOf(file, scope);
    const service = where.services.get(name);
    if (service !== undefined)
        return { service, scope: where };
    throw complaint(named, `${where.path} has no service "${name.slice(0, 80)}" to extend`);
}
function scopeOf(file, { loading }) {
    const path = pathOf(file, loading);
    const inside = { ...loading, path, directory: external_node_path_.posix.dirname(path) };
    const known = loading.extended.get(path);
    const services = known ?? servicesIn(path, inside, file);
    loading.extended.set(path, services);
    return { path, services, loading: inside };
}
function servicesIn(path, loading, file) {
    return documentsOf(path, loading, file).reduce((services, root) => layOver(services, readLayer((0,tree/* entriesOf */.Mc)(root).get('services'), loading.variables)), new Map());
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/model.js






function loadServices(files, loading) {
    return files.reduce((services, file) => loadFile(services, file, loading), new Map());
}
function loadFile(services, { path, named }, loading) {
    const inside = { ...loading, path, above: [...loading.above, path] };
    return documentsOf(path, loading, named).reduce((before, root) => layOver(before, layerOf(root, inside)), services);
}
function layerOf(root, loading) {
    const keys = (0,tree/* entriesOf */.Mc)(root);
    const own = readLayer(keys.get('services'), loading.variables);
    const services = layOver(included(keys.get('include'), loading), own);
    return { services: extendAll({ path: loading.path, services, loading }), resets: own.resets };
}
function included(value, loading) {
    if (value !== undefined && !(0,tree/* isList */.Lv)(value))
        throw complaint(value, 'include: expected a list');
    const services = new Map();
    for (const item of (0,tree/* itemsOf */.S3)(value)) {
        for (const [name, service] of loadInclude(item, loading)) {
            const known = services.get(name);
            services.set(name, known === undefined ? service : mergeServices(service, known));
        }
    }
    return services;
}
function loadInclude(item, loading) {
    const keys = (0,tree/* isMapping */.pi)(item) ? (0,tree/* entriesOf */.Mc)(item) : new Map([['path', item]]);
    const files = filesIn(keys.get('path'), loading);
    const [main] = files;
    if (main === undefined)
        throw complaint(item, 'expected the path of a file to include');
    if (loading.above.includes(main.path)) {
        throw complaint(main.named, `${main.path} includes itself: ${[...loading.above, main.path].join(' -> ')}`);
    }
    const told = keys.get('project_directory');
    const directory = told === undefined ? external_node_path_.posix.dirname(main.path) : pathOf(told, loading);
    const variables = variablesOf(keys.get('env_file'), directory, loading);
    return loadServices(files, { ...loading, directory, variables, extended: new Map() });
}
function filesIn(value, loading) {
    const all = value === undefined ? [] : (0,tree/* isList */.Lv)(value) ? (0,tree/* itemsOf */.S3)(value) : [value];
    return all.map((named) => ({ path: pathOf(named, loading), named }));
}
function variablesOf(value, directory, loading) {
    const named = filesIn(value, loading);
    const files = named.length > 0 ? named : [{ path: external_node_path_.posix.join(directory, '.env') }];
    const known = { ...loading.variables };
    for (const file of files)
        Object.assign(known, readFile(file, { ...loading, variables: known }), loading.variables);
    return known;
}
function readFile({ path, named }, { read, variables }) {
    if (path === '/dev/null')
        return {};
    const text = inPlace(() => read(path), named);
    if (text === undefined && named !== undefined)
        throw complaint(named, `${path}: does not exist`);
    return text === undefined ? {} : (0,env_file/* parseVariables */.r)(text, { path, variables });
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/project-name.js



function nameOfProject(paths, loading, directory) {
    const { COMPOSE_PROJECT_NAME } = loading.variables;
    if (COMPOSE_PROJECT_NAME)
        return COMPOSE_PROJECT_NAME;
    const roots = paths.flatMap((path) => documentsOf(path, loading));
    const names = roots.map((root) => textOf((0,tree/* entriesOf */.Mc)(root).get('name'), loading.variables)).filter(Boolean);
    return usualName(names.at(-1) ?? '') || usualName((0,external_node_path_.basename)(directory));
}
function usualName(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^-_a-z0-9]/g, '')
        .replace(/^[-_]+/, '');
}

// EXTERNAL MODULE: ./lib/src/requirements/files/place.js
var files_place = __webpack_require__(6305);
;// CONCATENATED MODULE: ./lib/src/requirements/files/sexagesimal.js


const BASE = 60;
function readInBase60(text) {
    const [first, ...digits] = text.split(':');
    if (first === undefined || !/^[1-9]\d{0,9}$/.test(first) || digits.length === 0)
        return undefined;
    if (!digits.every((digit) => /^[0-5]?\d$/.test(digit)))
        return undefined;
    return digits.reduce((number, digit) => number * BASE + Number(digit), Number(first));
}
function base60Faults(item, service) {
    const scalar = (0,tree/* scalarOf */.ol)(item);
    const readAs = (0,tree/* isPlain */.$i)(item) ? readInBase60(scalar?.text ?? '') : undefined;
    if (scalar === undefined || readAs === undefined)
        return [];
    const { text } = scalar;
    const place = (0,files_place/* scalarPlace */.m)(item, () => ({ start: 0, end: text.length }));
    return [{ kind: 'port-sexagesimal', service, text, readAs: `${readAs}`, ...place }];
}

// EXTERNAL MODULE: ./lib/src/requirements/files/stand-ins.js
var stand_ins = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/only-last.js


function onlyLast(entries) {
    const lanes = [...(0,group_by/* groupBy */.$)(entries, laneOf).values()].flatMap((lane) => [...apart(lane)]);
    return lanes.flatMap(lastOf).sort((a, b) => a.rank - b.rank || a.range.low - b.range.low);
}
function apart(lane) {
    const hasRange = lane.some(({ range }) => range.high > range.low);
    return (0,group_by/* groupBy */.$)(lane, ({ range }) => (hasRange ? 0 : range.low)).values();
}
function lastOf(lane) {
    let known = [];
    for (const entry of lane) {
        const same = known.find((one) => isSame(one, entry) && areEqual(one.range, entry.range));
        const rest = known.flatMap((one) => (isSame(one, entry) ? without(one, entry.range) : one));
        known = [...rest, same === undefined ? entry : { ...entry, rank: same.rank }];
    }
    return known;
}
function laneOf({ protocol, address, range, isAnyOf, target }) {
    const host = address === model_address/* ANY_ADDRESS */.A4 ? model_address/* ANY_IPV4 */.$F : address;
    return `${protocol} ${host} ${isAnyOf ? `${range.low}-${range.high}:${target}` : target - range.low}`;
}
function isSame(a, b) {
    if (a.isNumber !== b.isNumber)
        return a.address === b.address && areEqual(a.range, b.range);
    return a.range.low <= b.range.high && b.range.low <= a.range.high;
}
function areEqual(a, b) {
    return a.low === b.low && a.high === b.high;
}
function without(entry, { low, high }) {
    const { range, target } = entry;
    const below = { ...entry, range: { low: range.low, high: low - 1 } };
    const above = { ...entry, range: { low: high + 1, high: range.high }, target: target + high + 1 - range.low };
    return [below, above].filter((one) => one.range.low <= one.range.high);
}

// EXTERNAL MODULE: ./lib/src/requirements/files/published.js
var files_published = __webpack_require__(4044);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/ports.js



const NO_TARGET = { target: 0, isNumber: false };
const ports_KEYS = ['target', 'published', 'host_ip', 'protocol', 'mode', 'name', 'app_protocol'];
function readPort(item, variables) {
    if ((0,tree/* isMapping */.pi)(item))
        return readLong(item, variables);
    const scalar = (0,tree/* scalarOf */.ol)(item);
    if (scalar === undefined)
        return { entry: { wrong: 'expected a port, or a mapping of one' }, ...NO_TARGET, place: item };
    const number = integerOf(item);
    const long = (0,files_published/* splitPublished */.dX)(number === undefined ? textOf(item, variables) : String(number));
    return { entry: (0,files_published/* publishedOf */.KG)(long), target: Number.parseInt(long.target, 10), isNumber: false, place: item };
}
function readLong(item, variables) {
    const keys = new Map([...(0,tree/* entriesOf */.Mc)(item)].flatMap(([key, value]) => unlessReset(key, value)));
    const strange = [...keys].find(([key]) => !ports_KEYS.includes(key) && !key.startsWith('x-'));
    if (strange !== undefined) {
        const [key] = strange;
        return {
            entry: { wrong: `"${key.slice(0, 80)}" says nothing of a port` },
            ...NO_TARGET,
            place: (0,tree/* keyOf */.TN)(item, key) ?? item,
        };
    }
    const word = (name) => {
        const value = keys.get(name);
        const number = value && integerOf(value);
        return number === undefined ? textOf(value, variables) : String(number);
    };
    const [target, published] = [word('target'), word('published')];
    const place = keys.get('published') ?? item;
    const entry = (0,tree/* isNull */.kZ)(place)
        ? { wrong: 'published: expected a port' }
        : (0,files_published/* publishedOf */.KG)({ target, published, hostIp: word('host_ip'), protocol: word('protocol') || 'tcp' });
    if (!/^\d*$/.test(target))
        return { entry: { wrong: `"${target.slice(0, 80)}" is not a port` }, ...NO_TARGET, place };
    return { entry, target: Number(target), isNumber: integerOf(place) !== undefined, place };
}
function unlessReset(key, value) {
    if ((0,tree/* tagOf */.cO)(value) !== '!reset')
        return [[key, value]];
    const merged = (0,tree/* coveredBy */.UJ)(value);
    return merged === undefined ? [] : unlessReset(key, merged);
}
function integerOf(value) {
    const text = (0,tree/* scalarOf */.ol)(value)?.text.replaceAll('_', '') ?? '';
    if (!(0,tree/* isPlain */.$i)(value))
        return undefined;
    if (/^0[0-7]+$/.test(text))
        return Number.parseInt(text, 8);
    return /^(0|[1-9]\d{0,9}|0[xX][\da-fA-F]{1,8}|0o[0-7]{1,10}|0b[01]{1,32})$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/service-ports.js











const MOST_PORTS = 5_000;
const MOST_RANGES = 1_000;
function portsOfService(service, { isStatic = false } = {}) {
    const count = countOf(service, isStatic);
    const network = wordOf(service.settings.get('network_mode'));
    if (count?.number === 0 || /^(host|none|service:|container:)/.test(network))
        return read/* NOTHING */.K$;
    const items = itemsIn(service).map((item, rank) => readItem(item, { service: service.name, rank, isStatic }));
    const entries = items.flatMap(({ entry }) => entry ?? []);
    const owner = {
        group: 'compose',
        ...(count === undefined || count.number === 1 ? {} : { copies: copiesOf(count) }),
        ...(0,defined/* defined */.s)({ program: programOf(service) }),
    };
    return {
        declarations: countedIn(service, entries).map((entry) => declarationOf(entry, owner)),
        faults: items.flatMap(({ faults }) => faults),
    };
}
function itemsIn(service) {
    const items = service.ports.flatMap(({ value, variables }) => (0,tree/* itemsOf */.S3)(value).map((item) => ({ value: item, variables })));
    const kept = items.filter(({ value }) => (0,tree/* tagOf */.cO)(value) !== '!reset');
    if (kept.length > MOST_PORTS)
        throw tooMany(service, `${MOST_PORTS} ports`);
    return kept;
}
function countedIn(service, entries) {
    const ranges = entries.filter(({ range }) => range.high > range.low);
    if (ranges.length > MOST_RANGES)
        throw tooMany(service, `${MOST_RANGES} ranges of ports`);
    return onlyLast(entries);
}
function tooMany({ name, ports }, what) {
    const words = `service ${name} has more than ${what}`;
    const [first] = ports;
    return first === undefined ? new errors/* UsageError */.e(words) : complaint(first.value, words);
}
function readItem({ value, variables }, { service, rank, isStatic }) {
    const faults = base60Faults(value, service);
    const port = (0,interpolate/* unlessMissing */.F2)(() => readPort(value, variables), isStatic);
    const isKnown = port !== undefined && 'range' in port.entry;
    if (isStatic && !isKnown)
        faults.push(...unknownIn({ value, variables }, service));
    if (port === undefined || faults.some(({ kind }) => kind === 'port-unknown'))
        return { faults };
    const { entry, target, isNumber, place } = port;
    const at = { service, ...(0,files_place/* scalarPlace */.m)(place, files_place/* hostPart */.O) };
    if ('wrong' in entry)
        faults.push({ kind: 'port-invalid', ...at, text: entry.wrong, ...(0,defined/* defined */.s)({ way: entry.way }) });
    if (!('range' in entry))
        return { faults };
    return { entry: { ...at, ...entry, ...service_ports_variablesOf(place), target, isNumber, rank }, faults };
}
function unknownIn({ value, variables }, service) {
    const keys = (0,tree/* entriesOf */.Mc)(value);
    const values = (0,tree/* isMapping */.pi)(value) ? ['published', 'target'].flatMap((key) => keys.get(key) ?? []) : [value];
    for (const one of values) {
        const name = (0,interpolate/* unsetIn */.$3)((0,tree/* scalarOf */.ol)(one)?.text ?? '', variables);
        if (name === undefined)
            continue;
        const text = (0,stand_ins/* notSet */.U)(name, ['.env', 'the environment']);
        const way = `give it a default, as in \${${name}:-8080}`;
        return [{ kind: 'port-unknown', service, text, way, ...(0,files_place/* scalarPlace */.m)(one, files_place/* hostPart */.O) }];
    }
    return [];
}
function service_ports_variablesOf(place) {
    const text = (0,tree/* scalarOf */.ol)(place)?.text ?? '';
    const { start, end } = (0,files_place/* hostPart */.O)(text);
    const variables = (0,interpolate/* variablesIn */.DF)(text.slice(start, end));
    return variables.length === 0 ? {} : { variables };
}
function declarationOf(entry, owner) {
    const { target: _target, isNumber: _isNumber, rank: _rank, ...rest } = entry;
    return { ...rest, ...owner };
}
function programOf({ settings }) {
    return (0,interpolate/* unlessMissing */.F2)(() => wordOf(settings.get('image')), true) || undefined;
}
function countOf({ settings }, isStatic) {
    const told = settings.get('replicas') ?? settings.get('scale');
    if (told === undefined)
        return undefined;
    if (isStatic && (0,interpolate/* unsetIn */.$3)((0,tree/* scalarOf */.ol)(told.value)?.text ?? '', told.variables) !== undefined)
        return undefined;
    const text = `${integerOf(told.value) ?? wordOf(told)}`;
    if (!/^\+?\d{1,9}(\.0+)?$/.test(text))
        throw complaint(told.value, `"${text.slice(0, 80)}" is not a number of containers`);
    return { number: Number(text), told };
}
function copiesOf({ number, told }) {
    return { reason: 'replicas', count: number, origin: (0,tree/* originOf */.yv)(told.value) };
}
function wordOf(told) {
    return told === undefined ? '' : textOf(told.value, told.variables);
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/read-compose.js







function readCompose(paths, context) {
    const { declarations, faults } = readComposeProject(paths, context);
    return { declarations, faults };
}
function readComposeProject(paths, context, directory) {
    const { name, variables, services } = loadProject(paths, context, directory);
    const active = new Set((variables.COMPOSE_PROFILES ?? '').split(',').map((profile) => profile.trim()));
    return {
        name,
        ...(0,read/* joined */.oR)(services.flatMap((service) => {
            const profiles = profilesOf(service);
            if (context.isStatic !== true && !isStarted(profiles, active))
                return [];
            const { declarations, faults } = portsOfService(service, context);
            return { declarations: declarations.map((one) => withProfiles(one, profiles)), faults };
        })),
    };
}
function loadProject(paths, context, directory = (0,external_node_path_.resolve)(external_node_path_.posix.dirname(paths[0] ?? ''))) {
    const loading = loadingOf(paths, context);
    const name = nameOfProject(paths, loading, directory);
    const variables = { ...loading.variables, COMPOSE_PROJECT_NAME: name };
    const files = paths.map((path) => ({ path }));
    return { name, variables, services: [...loadServices(files, { ...loading, variables }).values()] };
}
function loadingOf(paths, context) {
    const session = { loads: 0, characters: 0, documents: new Map() };
    return { ...context, directory: external_node_path_.posix.dirname(paths[0] ?? ''), above: [], session, extended: new Map() };
}
function profilesOf({ profiles }) {
    return profiles.flatMap(({ value, variables }) => (0,tree/* itemsOf */.S3)(value).map((one) => textOf(one, variables)));
}
function isStarted(profiles, active) {
    return profiles.length === 0 || active.has('*') || profiles.some((name) => active.has(name));
}
function withProfiles(declaration, profiles) {
    return profiles.length === 0 ? declaration : { ...declaration, profiles };
}

// EXTERNAL MODULE: ./lib/src/requirements/files/workspace.js
var workspace = __webpack_require__(6011);
;// CONCATENATED MODULE: ./lib/src/requirements/compose-project.js






function readProject(paths, env) {
    const [path = ''] = paths;
    const variables = (0,compose_files/* variablesFor */.j$)(env, (0,external_node_path_.dirname)(path));
    const read = (0,workspace.readerFor)(paths);
    const context = { path, variables, read };
    const { name: project, ...said } = readComposeProject(paths, context, asCalled((0,external_node_path_.dirname)(path), env));
    const places = {
        project,
        directories: spellingsOf((0,external_node_path_.dirname)(path), env),
        files: paths.flatMap((one) => spellingsOf(one, env)),
        ...(0,defined/* defined */.s)({ daemon: env.DOCKER_HOST }),
    };
    const file = { path, kind: 'compose', text: read(path) ?? '', ...said };
    return { paths: [...paths], file, serviceOf: (service) => ({ ...places, service }) };
}

// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/requirements/file-need-names.js
var file_need_names = __webpack_require__(506);
// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/requirements/file-needs.js





const MOST_CHOICES = 100;
const MOST_COPIES = 100;
function demandsOfFiles(declared) {
    const wanted = onceEach(declared);
    const names = (0,file_need_names/* namesFor */.G)(wanted.map(({ declaration }) => declaration));
    return (0,need/* demandsOf */.wu)(wanted.flatMap((one, at) => needsOf(one, names[at] ?? '')));
}
function onceEach(declared) {
    const known = new Map();
    for (const one of declared) {
        const key = sayingOf(one.declaration);
        if (!known.has(key))
            known.set(key, one);
    }
    return [...known.values()];
}
function sayingOf({ service, ...place }) {
    return `${service.replace(/_PORT$/, '').toLowerCase()} ${(0,requirement/* formatNeed */.U)(place)}`;
}
function needsOf({ declaration, service }, name) {
    const { isAnyOf = false, range, origin, group, copies } = declaration;
    if (!isAnyOf || (0,model_port/* rangeSize */.xh)(range) === 1) {
        return [{ name, spec: (0,requirement/* formatNeed */.U)(declaration), origin, declared: { group, ...(0,defined/* defined */.s)({ service }) } }];
    }
    const declaredBy = { group, anyOf: range, ...(0,defined/* defined */.s)({ service }) };
    const count = Math.min(copies?.count ?? 1, (0,model_port/* rangeSize */.xh)(range), MOST_COPIES);
    return Array.from({ length: count }, (_, at) => ({
        name: count === 1 ? name : `${name}-${at + 1}`,
        spec: anyOfSpec(declaration, at),
        origin,
        declared: declaredBy,
    }));
}
function anyOfSpec({ protocol, address, range }, first) {
    const low = range.low + first;
    const alone = (port) => (0,requirement/* formatNeed */.U)({ protocol, address, range: { low: port, high: port } });
    if ((0,model_port/* rangeSize */.xh)(range) > MOST_CHOICES)
        return `${alone(low)} else any ${rangeWords(range)}/${protocol}`;
    const rest = [...(0,model_port/* portsOf */.a5)({ low: low + 1, high: range.high }), ...(0,model_port/* portsOf */.a5)({ low: range.low, high: low - 1 })];
    return [low, ...rest].map(alone).join(' else ');
}
function rangeWords({ low, high }) {
    return `${low}-${high}`;
}

// EXTERNAL MODULE: ./lib/src/requirements/files/kind-of.js
var kind_of = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/src/requirements/files/named-kind.js
var named_kind = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/src/requirements/plain-list.js
var plain_list = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/src/requirements/project-above.js




function filesAbove({ env, isJob }) {
    const here = (0,external_node_fs_.realpathSync)('.');
    const top = isJob ? project_above_realOf(env.GITHUB_WORKSPACE ?? '') : undefined;
    for (let at = asCalled('.', env); (0,external_node_path_.dirname)(at) !== at;) {
        if (isJob && (top === undefined || !isBelow(top, project_above_realOf(at))))
            return [];
        at = (0,external_node_path_.dirname)(at);
        if (compose_files/* COMPOSE_FILES */.Zz.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, name))))
            return (0,compose_files/* usualFiles */.yU)((0,external_node_path_.relative)(here, project_above_realOf(at) ?? at));
    }
    return [];
}
function isBelow(top, path) {
    const way = path === undefined ? '' : (0,external_node_path_.relative)(top, path);
    return way !== '' && !(0,external_node_path_.isAbsolute)(way) && way.split(external_node_path_.sep)[0] !== '..';
}
function project_above_realOf(path) {
    try {
        return path === '' ? undefined : (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/published-services.js






function publishedServices(paths, context) {
    const { services, variables } = loadProject(paths, context);
    return services
        .filter(({ name }) => /^[\w.-]+$/.test(name))
        .map((service) => ({ name: service.name, ports: portsOf(service, variables) }));
}
function portsOf(service, variables) {
    const items = itemsIn(service).map((item, rank) => itemOf(item, rank, variables));
    const counted = new Set(countedIn(service, items.flatMap(({ ranked }) => ranked ?? [])).map(({ port }) => port));
    return items.flatMap(({ port, ranked }) => (ranked === undefined || counted.has(port) ? port : []));
}
function itemOf({ value, variables }, rank, known) {
    const source = sourceOf(value, { variables, known });
    const named = { source, variables: textsIn(value).flatMap(interpolate/* variablesIn */.DF) };
    const read = (0,interpolate/* unlessMissing */.F2)(() => readPort(value, variables), true);
    if (read === undefined || !('range' in read.entry))
        return { port: named };
    const { entry, target, isNumber } = read;
    const { address, protocol, range, isAnyOf } = entry;
    const inside = { low: target, high: target + (isAnyOf ? 1 : (0,model_port/* rangeSize */.xh)(range)) - 1 };
    const port = { ...named, place: { address, protocol, published: range, target: inside } };
    return { port, ranked: { ...entry, target, isNumber, rank, port } };
}
function textsIn(value) {
    const values = (0,tree/* isMapping */.pi)(value) ? [...(0,tree/* entriesOf */.Mc)(value).values()] : [value];
    return values.flatMap((one) => (0,tree/* scalarOf */.ol)(one)?.text ?? []);
}
function sourceOf(value, scopes) {
    if ((0,tree/* isList */.Lv)(value))
        return (0,tree/* itemsOf */.S3)(value).map((one) => sourceOf(one, scopes));
    if ((0,tree/* isMapping */.pi)(value)) {
        const kept = [...(0,tree/* entriesOf */.Mc)(value)].filter(([, one]) => (0,tree/* tagOf */.cO)(one) !== '!reset');
        return Object.fromEntries(kept.map(([key, one]) => [key, sourceOf(one, scopes)]));
    }
    const text = (0,tree/* scalarOf */.ol)(value)?.text;
    if (text === undefined)
        return null;
    if ((0,tree/* isPlain */.$i)(value) && /^(true|false)$/.test(text))
        return text === 'true';
    return integerOf(value) ?? inScope(text, scopes);
}
function inScope(text, { variables, known }) {
    const [here, there] = [variables, known].map((one) => (0,interpolate/* unlessMissing */.F2)(() => (0,interpolate/* interpolate */.GW)(text, one), true));
    return here === there || here === undefined ? text : here.replaceAll('$', '$$$$');
}

;// CONCATENATED MODULE: ./lib/src/requirements/files-input.js














function parseFiles(text) {
    const files = new Map((0,plain_list/* splitList */.r)(text).map((one) => toFile(one.text)));
    if (files.size === 0)
        throw new errors/* UsageError */.e('files: the list is empty: name at least one file, as in compose.yaml');
    const groups = (0,group_by/* groupBy */.$)([...files], ([path, kind]) => (kind === 'compose' ? `in ${(0,external_node_path_.dirname)(path)}` : path));
    return [...groups.values()].map((group) => {
        const paths = group.map(([path]) => path);
        const kind = group[0]?.[1] ?? 'compose';
        return kind === 'compose' ? { paths: withOverride(paths), kind } : { paths, kind };
    });
}
function toFile(text) {
    const named = (0,named_kind/* splitKind */.X)(text);
    const path = toShown(named.path);
    const kind = named.kind ?? (0,kind_of/* kindOf */.I)(path);
    if (kind !== undefined && kind !== 'kind' && kind !== 'k3d')
        return [path, kind];
    const content = (0,workspace.readerFor)([path])(path);
    if (content === undefined)
        throw new errors/* UsageError */.e(`${path}: does not exist`);
    return [path, named.kind ?? (0,named_kind/* kindOfNamed */.x)(path, content)];
}
function findProject({ env, isJob }) {
    const known = (0,compose_files/* variablesFor */.j$)(env);
    const named = (0,compose_files/* namedFiles */.VI)(known).map(toShown);
    if (named.length > 0)
        return { groups: [{ paths: named, kind: 'compose' }], env: known };
    const files = (0,compose_files/* usualFiles */.yU)();
    if (files.length > 0)
        return { groups: [{ paths: files, kind: 'compose' }], env };
    const above = filesAbove({ env, isJob }).map(toShown);
    return { groups: above.length === 0 ? [] : [{ paths: above, kind: 'compose' }], env: known };
}
async function readFileNeeds(groups, reading) {
    const read = [];
    for (const group of groups)
        read.push(await readSource(group, reading));
    const projects = read.filter(({ file }) => file.kind === 'compose');
    return {
        demands: demandsOfFiles(read.flatMap(({ declared }) => declared)),
        files: read.map(({ file }) => file),
        composeFiles: projects.length === 1 ? projects.flatMap(({ paths }) => paths) : [],
    };
}
async function readSource({ paths, kind }, { env, isUpAccepted }) {
    const [path = ''] = paths;
    if (kind === 'compose') {
        const { serviceOf, ...project } = readProject(paths, env);
        const declared = project.file.declarations.map((declaration) => isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration });
        return { ...project, declared };
    }
    const { readPortFile } = await __webpack_require__.e(/* import() */ 7350).then(__webpack_require__.bind(__webpack_require__, 7350));
    const context = { path, variables: env, read: (0,workspace.readerFor)([path]), list: (0,workspace.listerFor)([path]) };
    const file = await readPortFile(context, kind);
    const declarations = file.declarations.filter(({ group }) => isOfHere(group, file, env));
    return {
        paths: [path],
        file: { ...file, declarations },
        declared: declarations.map((declaration) => ({ declaration })),
    };
}
function withOverride(paths) {
    const [path = ''] = paths;
    const usual = (0,compose_files/* usualFiles */.yU)((0,external_node_path_.dirname)(path));
    return paths.length === 1 && usual[0] === (0,external_node_path_.join)(path) ? usual : paths;
}
function isOfHere(group, { kind, path }, { GITHUB_JOB: job }) {
    if (kind === 'workflow' && job !== undefined)
        return ['', `${job}.`].some((whose) => group.startsWith(`${path}#${whose}env:`));
    return kind !== 'devcontainer' || group === 'host';
}
function toShown(path) {
    const [full, here] = [(0,external_node_path_.resolve)(path), (0,external_node_path_.resolve)()];
    const near = (0,external_node_path_.relative)(here, (0,external_node_path_.isAbsolute)(path) ? files_input_realOf(full, here) : full);
    return ((0,external_node_path_.isAbsolute)(path) && (near === '' || near.startsWith('..')) ? path : near || '.').split(external_node_path_.sep).join('/');
}
function files_input_realOf(full, here) {
    if (full.startsWith(here + external_node_path_.sep))
        return full;
    try {
        return (0,external_node_fs_.realpathSync)(full);
    }
    catch {
        return full;
    }
}


/***/ }),

/***/ 9438:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   u: () => (/* binding */ anchoredBy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);



const known = new WeakMap();
function targetOf(alias, document) {
    const target = anchoredBy(alias, document);
    const place = `${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOrigin */ .c)(document.positionOf(alias))}: *${alias.source.slice(0, 80)}`;
    if (target === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place} has no anchor above it`);
    if (isInside(alias, target))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place} stands for a value that it is part of`);
    return target;
}
function anchoredBy(alias, document) {
    const targets = known.get(document) ?? linked(document);
    known.set(document, targets);
    return targets.get(alias);
}
function isInside(alias, target) {
    const [start = 0, end = 0] = target.range ?? [];
    const at = alias.range?.[0] ?? 0;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(target) && start <= at && at < end;
}
function linked({ contents }) {
    const targets = new Map();
    const anchors = new Map();
    const open = [contents];
    for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            open.push(node.value, node.key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            continue;
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? anchors.get(node.source) : undefined;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            if (target !== undefined)
                targets.set(node, target);
        }
        else if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            for (const item of node.items.toReversed())
                open.push(item);
    }
    return targets;
}


/***/ }),

/***/ 6305:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hostPart),
/* harmony export */   m: () => (/* binding */ scalarPlace)
/* harmony export */ });
/* harmony import */ var _compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5978);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3248);


function scalarPlace(value, partOf) {
    const scalar = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(value);
    const [begin = 0, end = begin] = (scalar?.value ?? value).node.range ?? [];
    const { document } = value;
    if (scalar === undefined)
        return { origin: document.positionAt(begin), span: { start: begin, end } };
    const inside = insideOf(document.text.slice(begin, end), scalar.text, partOf(scalar.text));
    const span = { start: begin + inside.start, end: begin + inside.end };
    return { origin: document.positionAt(span.start), span };
}
function insideOf(written, text, part) {
    const quote = /^["']/.test(written) ? 1 : 0;
    const inner = written.slice(quote, written.length - quote);
    const block = /^[|>][^\n]*\n\s*/.exec(written)?.[0].length ?? 0;
    if (inner.startsWith(text, block))
        return moved(part, quote + block);
    if (quote === 0 || /[\r\n]$/.test(text))
        return whereWordsAre(written, text.slice(part.start, part.end));
    const offsets = offsetsIn(inner, written.startsWith('"'));
    if (offsets.length !== text.length + 1)
        return { start: quote, end: quote + inner.length };
    return { start: quote + (offsets[part.start] ?? 0), end: quote + (offsets[part.end] ?? inner.length) };
}
function moved({ start, end }, by) {
    return { start: start + by, end: end + by };
}
function whereWordsAre(written, words) {
    const at = written.indexOf(words);
    return at === -1 ? { start: 0, end: written.length } : { start: at, end: at + words.length };
}
const LENGTHS = { x: 4, u: 6, U: 10 };
function offsetsIn(inner, isDouble) {
    const offsets = [];
    let at = 0;
    while (at < inner.length) {
        const fold = isDouble ? /^\\\r?\n[ \t]*/.exec(inner.slice(at, at + 1_000))?.[0].length : undefined;
        if (fold === undefined)
            offsets.push(at);
        if (fold !== undefined)
            at += fold;
        else if (isDouble && inner[at] === '\\')
            at += LENGTHS[inner[at + 1] ?? ''] ?? 2;
        else
            at += !isDouble && inner.startsWith("''", at) ? 2 : 1;
    }
    return [...offsets, inner.length];
}
function hostPart(text) {
    const colons = [];
    let isInBrackets = false;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith('${', at))
            at = ((0,_compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfBraces */ .xH)(text, at) ?? text.length) - 1;
        else if (text[at] === '[')
            isInBrackets = true;
        else if (text[at] === ']')
            isInBrackets = false;
        else if (text[at] === ':' && !isInBrackets)
            colons.push(at);
    }
    const [last, before] = [colons.at(-1), colons.at(-2)];
    if (last === undefined)
        return { start: 0, end: text.length };
    return { start: before === undefined ? 0 : before + 1, end: last };
}


/***/ }),

/***/ 4044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ publishedOf),
/* harmony export */   O7: () => (/* binding */ parsePublished),
/* harmony export */   dX: () => (/* binding */ splitPublished)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3715);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


function parsePublished(text) {
    return publishedOf(splitPublished(text));
}
function splitPublished(text) {
    const [, place = '', protocol = ''] = /^([^/]*)(?:\/([^/]*))?/.exec(text) ?? [];
    const target = place.slice(place.lastIndexOf(':') + 1);
    const rest = place.includes(':') ? place.slice(0, place.lastIndexOf(':')) : '';
    const cut = rest.lastIndexOf(':');
    const [hostIp, published] = cut === -1 ? ['', rest] : [rest.slice(0, cut), rest.slice(cut + 1)];
    return { target, published, hostIp: hostIp.replace(/^\[(.*)\]$/, '$1'), protocol: protocol || 'tcp' };
}
function publishedOf({ target, published, hostIp, protocol }) {
    const inside = rangeIn(target);
    if ('wrong' in inside)
        return inside;
    const address = hostIp === '' ? _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 : addressOf(hostIp);
    if (address === undefined)
        return { wrong: `"${hostIp}" is not an IP address`, way: 'write an IP address, or none' };
    const kind = protocol.toLowerCase();
    if (!isProtocol(kind))
        return { wrong: `"${protocol}" is not a protocol: expected tcp, udp or sctp`, way: 'write one of them, or none' };
    const ports = hostPorts(published, inside);
    if (!('range' in ports))
        return ports;
    return kind === 'sctp' ? { none: 'other' } : { protocol: kind, address, ...ports };
}
function isProtocol(text) {
    return text === 'tcp' || text === 'udp' || text === 'sctp';
}
function hostPorts(text, inside) {
    const isEngines = text === '' || text === '0';
    const range = isEngines ? { low: 0, high: 0 } : rangeIn(text);
    if ('wrong' in range)
        return range;
    const [outer, inner] = [(0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(range), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(inside)];
    if (text !== '' && inner !== 1 && inner !== outer)
        return { wrong: `${text} and ${inside.low}-${inside.high} are not of the same size`, way: SAME_SIZE };
    return isEngines ? { none: 'engine' } : { range, isAnyOf: outer > 1 && inner === 1 };
}
const SAME_SIZE = 'write two ranges of as many ports each, or one port on the right';
function addressOf(text) {
    return /[*%]/.test(text) ? undefined : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text);
}
function rangeIn(text) {
    const [, low = '', high = low] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
    if (low === '')
        return { wrong: `"${text}" is not a port` };
    const range = { low: Number(low), high: Number(high) };
    const { high: highest } = range;
    if (highest > _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG)
        return { wrong: `port ${highest} does not exist: ports run from 1 to ${_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG}` };
    if (range.low === 0)
        return { wrong: 'port 0 is no port of its own' };
    return range.low > highest ? { wrong: `the range ${text} runs backwards`, way: 'write the lower port first' } : range;
}


/***/ }),

/***/ 7064:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const NOTHING = { declarations: [], faults: [] };
function joined(read) {
    return { declarations: read.flatMap((one) => one.declarations), faults: read.flatMap((one) => one.faults) };
}
function readEntry(entry, owner, place) {
    if ('none' in entry)
        return NOTHING;
    return 'wrong' in entry
        ? faulty(owner, place, entry)
        : { declarations: [{ ...owner, ...entry, ...place }], faults: [] };
}
function readNumber(port, owner) {
    if ('wrong' in port)
        return faulty(owner, port.place, { wrong: port.wrong });
    return { declarations: [{ ...owner, range: port.range, ...port.place }], faults: [] };
}
function faulty({ service }, place, { wrong: text, ...way }) {
    const fault = { kind: 'port-invalid', service, text, ...way, ...place };
    return { declarations: [], faults: [fault] };
}


/***/ }),

/***/ 3919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ claimBy),
/* harmony export */   Jv: () => (/* binding */ signIn),
/* harmony export */   U: () => (/* binding */ notSet),
/* harmony export */   aI: () => (/* binding */ unknownAt),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   t2: () => (/* binding */ probesFor)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);


function probesFor(text) {
    const numbers = new Set(text.match(/\d+/g));
    let port = 18_901;
    while (numbers.has(`${port}`) && port < _model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG)
        port++;
    return [`${port}`, '9'];
}
function claimBy(probe, claims, known) {
    const lows = new Set(known.map(({ range }) => range.low));
    const isNew = ({ confidence, range }) => confidence !== 'guess' && !lows.has(range.low);
    return claims.find((claim) => isNew(claim) && `${claim.range.low}`.endsWith(probe));
}
function unknownAt(sign, from, { text, path, service }) {
    const { start, end } = signIn(text, from, sign) ?? { start: from, end: from };
    return { kind: 'port-unknown', service, ...(0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(text, path).placeOf(start, end) };
}
function signIn(text, from, sign) {
    const [setting = ''] = text.slice(from).split(/(?<!\\)\r?\n/, 1);
    const found = sign.exec(setting);
    return found === null ? undefined : { start: from + found.index, end: from + found.index + found[0].length };
}
function reference(name) {
    return new RegExp(`\\$(?:${name}\\b|\\{${name}\\b[^}]{0,200}\\})`);
}
function notSet(name, elsewhere) {
    const where = elsewhere.length === 0 ? '' : `, but perhaps in ${elsewhere.join(' or ')}`;
    return `its port is ${name}, which is set nowhere here${where}`;
}


/***/ }),

/***/ 3248:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1476);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9211);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);





const MOST_STEPS = 200_000;
const MOST_MERGES = 100;
const steps = new WeakMap();
function step({ node, document }, size = 1) {
    const count = (steps.get(document) ?? 0) + size;
    steps.set(document, count);
    if (count > MOST_STEPS) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOrigin */ .c)(document.positionOf(node))}: the aliases of this file stand for too much`);
    }
}
function target(value) {
    step(value);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value.node) ? { ...value, node: (0,_aliases_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(value.node, value.document) } : value;
}
const mappings = new WeakMap();
function entriesOf(value) {
    return value === undefined ? new Map() : entriesWithin(value, 0);
}
function entriesWithin(value, depth) {
    const map = target(value);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map.node))
        return new Map();
    const known = mappings.get(map.node);
    if (known !== undefined)
        return known;
    if (depth > MOST_MERGES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOrigin */ .c)(originOf(value))}: it merges too many others`);
    const entries = new Map();
    for (const { key, value: node } of map.node.items) {
        if (isMergeKey(key) && node !== null)
            for (const [name, one] of merged({ ...map, node }, depth))
                entries.set(name, one);
    }
    for (const { key, value: node } of map.node.items) {
        if (!isMergeKey(key))
            setOwn(entries, nameOf({ ...map, node: key }), { ...map, node: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : key });
    }
    step(map, entries.size);
    mappings.set(map.node, entries);
    return entries;
}
const covered = new WeakMap();
function setOwn(entries, name, own) {
    const merged = entries.get(name);
    if (merged !== undefined)
        covered.set(own, merged);
    entries.set(name, own);
}
function coveredBy(value) {
    return covered.get(value);
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<' && (key.type === 'PLAIN' || key.type === undefined);
}
function merged(value, depth) {
    const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target(value).node) ? itemsOf(value).toReversed() : [value];
    for (const source of sources) {
        if (isMapping(source))
            continue;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOrigin */ .c)(originOf(source))}: "<<" merges mappings, and this is none`);
    }
    return new Map(sources.flatMap((source) => [...entriesWithin(source, depth + 1)]));
}
function nameOf(key) {
    const { node } = target(key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? String(node.source ?? node.value ?? '') : '';
}
function itemsOf(value) {
    const list = value && target(value);
    if (list === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list.node))
        return [];
    return list.node.items.map((node) => ({ ...list, node }));
}
function scalarOf(value) {
    const scalar = value && target(value);
    if (scalar === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar.node) || scalar.node.value === null)
        return undefined;
    return { text: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(scalar.node), value: scalar };
}
function isMapping(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target(value).node);
}
function isList(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target(value).node);
}
function isNull(value) {
    const { node } = target(value);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null;
}
function tagOf(value) {
    const { node } = target(value);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
}
function isPlain(value) {
    const { node } = target(value);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === 'PLAIN';
}
function keyOf(value, name) {
    const map = target(value);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map.node)
        ? map.node.items.find(({ key }) => nameOf({ ...map, node: key }) === name)
        : undefined;
    return pair && { ...map, node: pair.key };
}
function originOf({ node, document }) {
    return document.positionOf(node);
}


/***/ }),

/***/ 9211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForeignYaml: () => (/* binding */ parseForeignYaml),
/* harmony export */   parseForeignYamls: () => (/* binding */ parseForeignYamls),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readKey: () => (/* binding */ readKey),
/* harmony export */   resolved: () => (/* binding */ resolved),
/* harmony export */   scalarPlaces: () => (/* binding */ scalarPlaces),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1476);
/* harmony import */ var _files_aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);




const MOST_WORDS = 160;
const TOO_DEEP = 'it is nested too deeply';
function parseYaml(text, origin) {
    const document = parseForeignYaml(text, origin);
    refuseAnchors(document);
    return document;
}
function parseForeignYaml(text, origin) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    return positioned(parsed(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, optionsFor(lines)), origin), { text, lines, origin });
}
function parseForeignYamls(text, origin, above = 0) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parsed(() => [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, optionsFor(lines))], origin);
    return documents.map((document) => positioned(document, { text, lines, origin, above }));
}
function positioned(document, { text, lines, origin, above = 0 }) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...origin, line: above + line, column: col };
    };
    const error = document.errors[0] ?? repeatedKey(document.contents);
    if (error !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(at(error.pos[0]))}: ${describe(error, text)}`);
    return {
        text,
        document,
        contents: document.contents,
        origin,
        positionOf: (node) => (node.range ? at(node.range[0]) : origin),
        positionAt: at,
    };
}
function optionsFor(lineCounter) {
    return { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false };
}
function parsed(parse, origin) {
    const { stackTraceLimit } = Error;
    try {
        Error.stackTraceLimit = 0;
        return parse();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(origin)}: this is not valid YAML: ${TOO_DEEP}`);
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function refuseAnchors({ document, positionOf }) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Collection: (_, node) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) || node.anchor === undefined)
                return;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(positionOf(node))}: an anchor (&${node.anchor}) can name one value, no list`);
        },
    });
}
function repeatedKey(root) {
    const open = [root];
    while (open.length > 0) {
        const node = open.pop();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            continue;
        const keys = new Set();
        for (const { key, value } of node.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && keys.has(key.value))
                return { code: 'DUPLICATE_KEY', message: '', pos: pairOf(key.range) };
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                keys.add(key.value);
            open.push(key, value);
        }
    }
    return undefined;
}
function pairOf(range) {
    const [start = 0, end = start] = range ?? [];
    return [start, end];
}
function describe({ code, message, pos }, text) {
    const line = lineAt(text, pos[0]);
    if (code === 'DUPLICATE_KEY')
        return `${keyAt(text, pos[0])} is asked for twice: a name stands only once`;
    if (code === 'TAB_AS_INDENT')
        return 'a tab cannot indent YAML: use blanks';
    if (code === 'MULTIPLE_DOCS')
        return 'a line of "---" starts a second document, and only one is read';
    if (code === 'BLOCK_AS_IMPLICIT_KEY')
        return 'there are two names on one line: write one "name: port" a line';
    if (message.includes('call stack'))
        return `this is not valid YAML: ${TOO_DEEP}`;
    const hint = /[[*]/.test(line) ? ' (quote an address that starts with "[" or "*")' : '';
    return `this is not valid YAML: ${(message.split('\n')[0] ?? '').slice(0, MOST_WORDS)}${hint}`;
}
function lineAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start).split('\n')[0] ?? '';
}
function keyAt(text, offset) {
    return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim().slice(0, MOST_WORDS) || 'a name';
}
function readKey(key, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return String(key.source ?? key.value ?? '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(document.positionOf(key))}: a name is plain text`);
}
function sourceOf(scalar) {
    return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '');
}
function scalarPlaces({ document }) {
    const places = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, { range, type = '', tag }, path) => {
            const [start, end] = range ?? [];
            if (start === undefined || end === undefined)
                return;
            const isInFlow = path.some((node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) && node.flow === true);
            const style = tag !== undefined ? 'other' : type === 'PLAIN' ? 'plain' : /^QUOTE/.test(type) ? 'quoted' : 'other';
            places.push({ start, end, style, isInFlow });
        },
    });
    return places;
}
function resolved(node, document) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? ((0,_files_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .anchoredBy */ .u)(node, document) ?? null) : node;
}


/***/ })

};
;