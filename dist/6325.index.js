"use strict";
exports.id = 6325;
exports.ids = [6325];
exports.modules = {

/***/ 6325:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarationOf: () => (/* binding */ declarationOf),
/* harmony export */   readOwnConfig: () => (/* binding */ readOwnConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7194);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9211);
/* harmony import */ var _placed_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1281);




function readOwnConfig(text, path) {
    (0,_config_js__WEBPACK_IMPORTED_MODULE_1__.parseConfig)(text, path);
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text, { file: path });
    const ports = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)
        ? document.contents.get('ports', true)
        : undefined;
    const needs = ports === undefined ? [] : (0,_placed_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsOfNode */ .$)(document, text, ports);
    return { declarations: needs.flatMap((need) => declarationOf(need, { group: path }) ?? []), faults: [] };
}
function declarationOf({ demand, place }, { group, prefix = '' }) {
    const { preferred } = demand;
    if (preferred === undefined || preferred.expect !== undefined)
        return undefined;
    const { protocol, address, range } = preferred;
    return { service: `${prefix}${demand.name}`, protocol, address, range, group, ...place };
}


/***/ }),

/***/ 1281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ needsOfNode),
/* harmony export */   Q: () => (/* binding */ needsOfText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4247);
/* harmony import */ var _ports_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);
/* harmony import */ var _ports_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9211);
/* harmony import */ var _scalar_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2932);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3465);







function needsOfText(text) {
    if (text.trim() === '')
        return [];
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .D)(text, '');
    if (!(0,_ports_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainList */ .tF)(text))
        return needsOfNode((0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.parseYaml)(text, { input: 'ports' }), text);
    return (0,_ports_input_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlainList */ .gp)(text).map((demand) => {
        const start = lines.offsetOf(demand.origin);
        const words = /^[^,\n]*/.exec(text.slice(start))?.[0] ?? '';
        const { from, to } = portIn(words);
        return { demand, place: lines.placeOf(start + from, start + to) };
    });
}
function needsOfNode(document, text, node = document.contents) {
    if (node === null)
        return [];
    const demands = (0,_ports_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parsePortsNode)(node, document);
    const places = specsIn(node, { document, text }).map(placeOf);
    return demands.flatMap((demand, at) => {
        const place = places[at];
        return place === undefined ? [] : { demand, place };
    });
}
function placeOf(spec) {
    if (spec === undefined)
        return undefined;
    const { source, start, words } = spec;
    const { from, to } = portIn(words);
    return source.placeOf({ start: start + from, end: start + to });
}
function portIn(spec) {
    const [whole = '', port = ''] = /^\s*(?:(?:\[[^\]]*\]|[^\s:[\]]*):)?(\d+(?:-\d+)?)/.exec(spec) ?? [];
    if (port === '')
        return { from: 0, to: spec.length };
    return { from: whole.length - port.length, to: whole.length };
}
function specsIn(node, file) {
    const { document, text } = file;
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.resolved)(node, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
        return target.items.map(({ value }) => specOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.resolved)(value, document), file));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
        return target.items.flatMap((item) => specsIn(item, file));
    const source = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOfScalar */ .N)({ node: target, document }, text) : undefined;
    if (source === undefined)
        return [];
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_6__/* .splitList */ .r)(source.text).map(({ text: words, offset }) => ({ source, start: offset, words }));
}
function specOf(value, { document, text }) {
    const isNamed = ({ key }) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.readKey)(key, document) === 'port';
    const port = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.items.find(isNamed)?.value : value;
    const source = port === null || port === undefined ? undefined : (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOfScalar */ .N)({ node: port, document }, text);
    return source && { source, start: 0, words: source.text };
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


/***/ })

};
;