"use strict";
exports.id = 3381;
exports.ids = [3381,9211];
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

/***/ 3381:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDevcontainer: () => (/* binding */ readDevcontainer)
});

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
;// CONCATENATED MODULE: ./lib/src/requirements/files/json.js

function parseJsonc(text, file) {
    return (0,yaml.parseForeignYaml)(withoutComments(text), { file });
}
const PIECE = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function withoutComments(text) {
    return text.replaceAll(PIECE, (piece) => (piece.startsWith('"') ? piece : piece.replaceAll(/[^\r\n]/g, ' ')));
}

// EXTERNAL MODULE: ./lib/src/requirements/files/place.js
var files_place = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/src/requirements/files/port-value.js
var port_value = __webpack_require__(131);
// EXTERNAL MODULE: ./lib/src/requirements/files/published.js
var published = __webpack_require__(4044);
// EXTERNAL MODULE: ./lib/src/requirements/files/read.js
var read = __webpack_require__(7064);
// EXTERNAL MODULE: ./lib/src/requirements/files/scalar-source.js
var scalar_source = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/src/requirements/files/tree.js
var tree = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/src/requirements/files/devcontainer.js










const LOOPBACK = '127.0.0.1';
function readDevcontainer(text, { path, variables }) {
    const document = parseJsonc(text, path);
    if (document.contents === null)
        return read/* NOTHING */.K$;
    const root = { node: document.contents, document };
    if (!(0,tree/* isMapping */.pi)(root))
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(root))}: expected keys such as "forwardPorts"`);
    const keys = (0,tree/* entriesOf */.Mc)(root);
    const own = {
        ...{ text, variables, service: (0,tree/* scalarOf */.ol)(keys.get('name'))?.text ?? 'devcontainer' },
        ...(0,defined/* defined */.s)({ program: (0,tree/* scalarOf */.ol)(keys.get('image'))?.text }),
    };
    return (0,read/* joined */.oR)([
        ...listed(keys.get('appPort')).map((value) => readAppPort(value, own)),
        ...publishedIn((0,tree/* itemsOf */.S3)(keys.get('runArgs'))).map((value) => readPublished(value, own)),
        ...(0,tree/* itemsOf */.S3)(keys.get('forwardPorts')).map((value) => readForwarded(value, own, `${path}:forwarded`)),
    ]);
}
function listed(value) {
    if (value === undefined)
        return [];
    return (0,tree/* scalarOf */.ol)(value) === undefined ? (0,tree/* itemsOf */.S3)(value) : [value];
}
function publishedIn(words) {
    const texts = words.map((word) => (0,tree/* scalarOf */.ol)(word)?.text ?? '');
    if (texts.some((text, at) => /^--net(work)?(=host)?$/.test(text) && (text.endsWith('=host') || texts[at + 1] === 'host')))
        return [];
    return words.filter((_, at) => /^(-p|--publish)$/.test(texts[at - 1] ?? '') || /^(-p=?|--publish=)\S/.test(texts[at] ?? ''));
}
function readAppPort(value, own) {
    const port = isUnquoted(value, own.text) ? (0,port_value/* portOf */.H)(value, own.text) : undefined;
    if (port === undefined)
        return readPublished(value, own);
    return (0,read/* readNumber */.kz)(port, { ...ownerOf(own), protocol: 'tcp', address: LOOPBACK });
}
function isUnquoted(value, text) {
    return /\d/.test(text[value.node.range?.[0] ?? 0] ?? '');
}
function ownerOf({ service, program }) {
    return { service, group: 'host', ...(0,defined/* defined */.s)({ program }) };
}
function readPublished(value, own) {
    const source = (0,scalar_source/* sourceOfScalar */.N)(value, own.text);
    const [option = ''] = /^(-p=?|--publish=)(?=\S)/.exec(source?.text ?? '') ?? [];
    const words = source?.text.slice(option.length) ?? '';
    const filled = fill(words, own.variables);
    if (source === undefined || filled === undefined)
        return read/* NOTHING */.K$;
    const { start, end } = (0,files_place/* hostPart */.O)(words);
    const place = source.placeOf({ start: option.length + start, end: option.length + end });
    return (0,read/* readEntry */.hB)((0,published/* parsePublished */.O7)(filled), ownerOf(own), place);
}
function fill(text, variables) {
    const filled = text.replaceAll(/\$\{(?:localEnv|env):(\w+)(?::([^}]{0,200}))?\}/g, (_, name, otherwise = '') => {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return value ?? otherwise;
    });
    return filled.includes('${') ? undefined : filled;
}
function readForwarded(value, own, group) {
    const source = (0,scalar_source/* sourceOfScalar */.N)(value, own.text);
    const [, host = '', digits = ''] = /^([a-z0-9-]+:)?(\d+)$/i.exec(source?.text ?? '') ?? [];
    const port = (0,port_value/* rangeOfNumber */.a)(digits);
    if (source === undefined || port === undefined)
        return read/* NOTHING */.K$;
    const place = source.placeOf({ start: host.length, end: host.length + digits.length });
    return (0,read/* readNumber */.kz)({ ...port, place }, { service: own.service, group, protocol: 'tcp', address: LOOPBACK });
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