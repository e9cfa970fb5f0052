"use strict";
exports.id = 4067;
exports.ids = [4067,9211];
exports.modules = {

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

/***/ 4067:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protocolOf: () => (/* binding */ protocolOf),
  readKubernetes: () => (/* binding */ readKubernetes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/src/requirements/files/manifest-parts.js

const MOST_CHARACTERS = 128 * 1024;
const MOST_OF_PORTS = 192 * 1024;
function partsOf(text, path) {
    if (text.length <= MOST_CHARACTERS)
        return [{ text, lines: 0, characters: 0 }];
    const parts = [];
    let [lines, left] = [0, MOST_OF_PORTS];
    for (const { start, end } of documentsIn(text)) {
        const document = text.slice(start, end);
        if (maySayPorts(document)) {
            left -= document.length;
            if (left < 0)
                throw new errors/* UsageError */.e(`${path}:${lines + 1}:1: ${TOO_LONG}`);
            parts.push({ text: document, lines, characters: start });
        }
        lines += countLines(document);
    }
    return parts;
}
const TOO_LONG = `the documents that say something of ports are too long up to here: at most ${MOST_OF_PORTS} characters of them are read`;
function documentsIn(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s)/gm)].map(({ index }) => index)];
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
function maySayPorts(document) {
    return (/hostPort|nodePort|hostNetwork|\\[xuU]/.test(document) && !/^kind:[ \t]*CustomResourceDefinition\b/m.test(document));
}
function countLines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
function inWhole({ declarations, faults }, { characters }) {
    const moved = (one) => ({
        ...one,
        span: { start: one.span.start + characters, end: one.span.end + characters },
    });
    return { declarations: declarations.map(moved), faults: faults.map(moved) };
}

// EXTERNAL MODULE: ./lib/src/requirements/files/port-value.js
var port_value = __webpack_require__(131);
// EXTERNAL MODULE: ./lib/src/requirements/files/read.js
var read = __webpack_require__(7064);
// EXTERNAL MODULE: ./lib/src/requirements/files/tree.js
var tree = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/src/requirements/files/kubernetes.js







function readKubernetes(text, path) {
    return (0,read/* joined */.oR)(partsOf(text, path).map((part) => inWhole(readDocuments(part, path), part)));
}
function readDocuments({ text, lines }, path) {
    const objects = (0,yaml.parseForeignYamls)(text, { file: path }, lines).flatMap((document) => document.contents === null ? [] : objectsIn({ node: document.contents, document }));
    return (0,read/* joined */.oR)(objects.map((object) => readObject(object, { text, path })));
}
function objectsIn(value) {
    const keys = (0,tree/* entriesOf */.Mc)(value);
    return wordOf(keys, 'kind') === 'List' ? (0,tree/* itemsOf */.S3)(keys.get('items')).flatMap(objectsIn) : [value];
}
function wordOf(keys, name) {
    return (0,tree/* scalarOf */.ol)(keys.get(name))?.text;
}
function readObject(object, { text, path }) {
    const keys = (0,tree/* entriesOf */.Mc)(object);
    const kind = wordOf(keys, 'kind') ?? '';
    const service = wordOf((0,tree/* entriesOf */.Mc)(keys.get('metadata')), 'name') ?? (kind.toLowerCase() || external_node_path_.posix.basename(path));
    const [pods, nodes] = ['pods', 'nodes'].map((what) => `${what}:${external_node_path_.posix.dirname(path)}`);
    const owner = { text, path, service, ...copiesOf(kind, (0,tree/* entriesOf */.Mc)(keys.get('spec'))) };
    if (kind === 'Service')
        return readService((0,tree/* entriesOf */.Mc)(keys.get('spec')), { ...owner, group: nodes ?? '' });
    return (0,read/* joined */.oR)(podSpecsIn(object, 0).map((spec) => readPod(spec, { ...owner, group: pods ?? '' })));
}
const WITH_REPLICAS = ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'];
function copiesOf(kind, spec) {
    const replicas = spec.get('replicas');
    const count = Number((0,tree/* scalarOf */.ol)(replicas)?.text);
    if (replicas === undefined || !WITH_REPLICAS.includes(kind) || !(Number.isInteger(count) && count > 1))
        return {};
    return { copies: { reason: 'replicas', count, origin: (0,tree/* originOf */.yv)(replicas) } };
}
function readService(spec, owner) {
    const { copies: _, ...own } = owner;
    return (0,read/* joined */.oR)((0,tree/* itemsOf */.S3)(spec.get('ports')).map((port) => readPort((0,tree/* entriesOf */.Mc)(port), 'nodePort', own)));
}
const MOST_DEPTH = 30;
function podSpecsIn(value, depth) {
    if (depth > MOST_DEPTH)
        return [];
    if (!(0,tree/* isMapping */.pi)(value))
        return (0,tree/* itemsOf */.S3)(value).flatMap((item) => podSpecsIn(item, depth + 1));
    const keys = (0,tree/* entriesOf */.Mc)(value);
    const inside = [...keys.values()].flatMap((one) => podSpecsIn(one, depth + 1));
    return (0,tree/* itemsOf */.S3)(keys.get('containers')).length === 0 ? inside : [keys, ...inside];
}
function readPod(spec, owner) {
    const isOfHost = wordOf(spec, 'hostNetwork') === 'true';
    const containers = ['initContainers', 'containers'].flatMap((name) => (0,tree/* itemsOf */.S3)(spec.get(name)));
    return (0,read/* joined */.oR)(containers.flatMap((container) => {
        const keys = (0,tree/* entriesOf */.Mc)(container);
        const image = wordOf(keys, 'image');
        const program = image === undefined ? {} : { program: image };
        return (0,tree/* itemsOf */.S3)(keys.get('ports')).map((item) => {
            const port = (0,tree/* entriesOf */.Mc)(item);
            const name = port.has('hostPort') || !isOfHost ? 'hostPort' : 'containerPort';
            return readPort(port, name, { ...owner, ...program });
        });
    }));
}
function readPort(keys, name, owner) {
    const { text, path: _, ...own } = owner;
    const port = (0,port_value/* portOf */.H)(keys.get(name), text);
    const protocol = protocolOf(keys);
    if (port === undefined || protocol === undefined)
        return read/* NOTHING */.K$;
    const address = (0,model_address/* parseAddress */.or)(wordOf(keys, 'hostIP') ?? '') ?? model_address/* ANY_ADDRESS */.A4;
    return (0,read/* readNumber */.kz)(port, { ...own, protocol, address });
}
function protocolOf(keys) {
    const text = wordOf(keys, 'protocol')?.toLowerCase() ?? 'tcp';
    return text === 'tcp' || text === 'udp' ? text : undefined;
}


/***/ }),

/***/ 131:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ portOf),
/* harmony export */   a: () => (/* binding */ rangeOfNumber)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);
/* harmony import */ var _scalar_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);


const MOST_DIGITS = 20;
function portOf(value, file) {
    const source = (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOfScalar */ .N)(value, file);
    const text = source?.text.trim() ?? '';
    const range = /^\d+$/.test(text) ? rangeOfNumber(text) : undefined;
    if (source === undefined || range === undefined)
        return undefined;
    const start = source.text.indexOf(text);
    return { ...range, place: source.placeOf({ start, end: start + text.length }) };
}
function rangeOfNumber(digits) {
    const port = Number(digits);
    if (port === 0)
        return undefined;
    if (port <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG)
        return { range: { low: port, high: port } };
    return { wrong: `port ${digits.slice(0, MOST_DIGITS)} does not exist: ports run from 1 to ${_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG}` };
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

/***/ 2932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sourceOfScalar)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3248);

function sourceOfScalar(value, file) {
    const scalar = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(value);
    if (scalar === undefined)
        return undefined;
    const { node, document } = scalar.value;
    const [start = 0, end = start] = node.range ?? [];
    const { text, spanOf } = sourceAt(file.slice(start, end), start, scalar.text);
    return {
        text,
        placeOf: (part) => {
            const span = spanOf(part);
            return { origin: document.positionAt(span.start), span };
        },
    };
}
function sourceAt(raw, start, value) {
    if (/^[|>]/.test(raw))
        return ofBlock(raw, start);
    const quote = /^["']/.test(raw) ? 1 : 0;
    const inner = raw.slice(quote, raw.length - quote);
    const begin = start + quote;
    const isPlain = inner === value;
    return {
        text: value,
        spanOf: (part) => {
            const words = value.slice(part.start, part.end);
            const at = isPlain ? part.start : inner.indexOf(words);
            if (at === -1)
                return { start: begin, end: begin + inner.length };
            return { start: begin + at, end: begin + at + words.length };
        },
    };
}
function ofBlock(raw, start) {
    const lines = linesBehind(raw);
    const indents = lines.flatMap(({ text }) => (text.trim() === '' ? [] : text.search(/\S/)));
    const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    const bare = lines.map(({ text }) => text.slice(indent));
    let length = 0;
    const begins = bare.map((line) => {
        const begin = length;
        length += line.length + 1;
        return begin;
    });
    const offsetOf = (at) => {
        const line = Math.max(0, begins.findLastIndex((begin) => begin <= at));
        return (start + (lines[line]?.start ?? 0) + Math.min(indent, lines[line]?.text.length ?? 0) + at - (begins[line] ?? 0));
    };
    return {
        text: bare.join('\n'),
        spanOf: (part) => ({ start: offsetOf(part.start), end: offsetOf(part.start) + part.end - part.start }),
    };
}
function linesBehind(raw) {
    const lines = [];
    for (let at = raw.indexOf('\n') + 1; at > 0 && at < raw.length;) {
        const next = raw.indexOf('\n', at);
        const end = next === -1 ? raw.length : next;
        lines.push({ text: raw.slice(at, end).replace(/\r$/, ''), start: at });
        at = next === -1 ? raw.length : next + 1;
    }
    return lines;
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