export const id = 4318;
export const ids = [4318];
export const modules = {

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarationOf: () => (/* binding */ declarationOf),
/* harmony export */   readOwnConfig: () => (/* binding */ readOwnConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _placed_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4182);




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

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ needsOfNode),
/* harmony export */   Q: () => (/* binding */ needsOfText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8648);
/* harmony import */ var _ports_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
/* harmony import */ var _ports_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6111);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _scalar_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7881);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);







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
    const places = specsIn(node, { document, text }).map(({ source, start, words }) => {
        const { from, to } = portIn(words);
        return source.placeOf({ start: start + from, end: start + to });
    });
    return demands.flatMap((demand, at) => {
        const place = places[at];
        return place === undefined ? [] : { demand, place };
    });
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target)) {
        return target.items.flatMap(({ value }) => {
            const spec = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.resolved)(value, document);
            const port = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spec)
                ? spec.items.find((one) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.readKey)(one.key, document) === 'port')?.value
                : spec;
            const source = port && (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOfScalar */ .N)({ node: port, document }, text);
            return source === undefined || source === null ? [] : { source, start: 0, words: source.text };
        });
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
        return target.items.flatMap((item) => specsIn(item, file));
    const source = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOfScalar */ .N)({ node: target, document }, text) : undefined;
    if (source === undefined)
        return [];
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_6__/* .splitList */ .r)(source.text).map(({ text: words, offset }) => ({ source, start: offset, words }));
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sourceOfScalar)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6790);

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

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
function linesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        placeOf: (start, end) => {
            const line = lineAt(starts, start);
            return { origin: { file, line: line + 1, column: start - (starts[line] ?? 0) + 1 }, span: { start, end } };
        },
        offsetOf: ({ line = 1, column = 1 }) => (starts[line - 1] ?? text.length) + column - 1,
    };
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ entriesOf),
  Lv: () => (/* binding */ isList),
  pi: () => (/* binding */ isMapping),
  kZ: () => (/* binding */ isNull),
  $i: () => (/* binding */ isPlain),
  S3: () => (/* binding */ itemsOf),
  TN: () => (/* binding */ keyOf),
  yv: () => (/* binding */ originOf),
  ol: () => (/* binding */ scalarOf),
  cO: () => (/* binding */ tagOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(3028);
;// CONCATENATED MODULE: ./lib/src/requirements/files/aliases.js



const known = new WeakMap();
function targetOf(alias, document) {
    const targets = known.get(document) ?? linked(document);
    known.set(document, targets);
    const target = targets.get(alias);
    const place = `${(0,requirement/* formatOrigin */.c)(document.positionOf(alias))}: *${alias.source.slice(0, 80)}`;
    if (target === undefined)
        throw new errors/* UsageError */.e(`${place} has no anchor above it`);
    if (isInside(alias, target))
        throw new errors/* UsageError */.e(`${place} stands for a value that it is part of`);
    return target;
}
function isInside(alias, target) {
    const [start = 0, end = 0] = target.range ?? [];
    const at = alias.range?.[0] ?? 0;
    return (0,dist/* isCollection */.P3)(target) && start <= at && at < end;
}
function linked({ contents }) {
    const targets = new Map();
    const anchors = new Map();
    const open = [contents];
    for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
        if ((0,dist/* isPair */.tO)(node))
            open.push(node.value, node.key);
        if (!(0,dist/* isNode */.Ll)(node))
            continue;
        const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
        if ((0,dist/* isAlias */.Vj)(node)) {
            if (target !== undefined)
                targets.set(node, target);
        }
        else if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,dist/* isCollection */.P3)(node))
            for (const item of node.items.toReversed())
                open.push(item);
    }
    return targets;
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/tree.js





const MOST_STEPS = 200_000;
const MOST_MERGES = 100;
const steps = new WeakMap();
function step({ node, document }, size = 1) {
    const count = (steps.get(document) ?? 0) + size;
    steps.set(document, count);
    if (count > MOST_STEPS) {
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(document.positionOf(node))}: the aliases of this file stand for too much`);
    }
}
function target(value) {
    step(value);
    return (0,dist/* isAlias */.Vj)(value.node) ? { ...value, node: targetOf(value.node, value.document) } : value;
}
const mappings = new WeakMap();
function entriesOf(value) {
    return value === undefined ? new Map() : entriesWithin(value, 0);
}
function entriesWithin(value, depth) {
    const map = target(value);
    if (!(0,dist/* isMap */.jh)(map.node))
        return new Map();
    const known = mappings.get(map.node);
    if (known !== undefined)
        return known;
    if (depth > MOST_MERGES)
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(originOf(value))}: it merges too many others`);
    const entries = new Map();
    for (const { key, value: node } of map.node.items) {
        if (isMergeKey(key) && node !== null)
            for (const [name, one] of merged({ ...map, node }, depth))
                entries.set(name, one);
    }
    for (const { key, value: node } of map.node.items) {
        if (!isMergeKey(key))
            entries.set(nameOf({ ...map, node: key }), { ...map, node: (0,dist/* isNode */.Ll)(node) ? node : key });
    }
    step(map, entries.size);
    mappings.set(map.node, entries);
    return entries;
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && (key.type === 'PLAIN' || key.type === undefined);
}
function merged(value, depth) {
    const sources = (0,dist/* isSeq */.oP)(target(value).node) ? itemsOf(value).toReversed() : [value];
    for (const source of sources) {
        if (isMapping(source))
            continue;
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(originOf(source))}: "<<" merges mappings, and this is none`);
    }
    return new Map(sources.flatMap((source) => [...entriesWithin(source, depth + 1)]));
}
function nameOf(key) {
    const { node } = target(key);
    return (0,dist/* isScalar */.jn)(node) ? String(node.source ?? node.value ?? '') : '';
}
function itemsOf(value) {
    const list = value && target(value);
    if (list === undefined || !(0,dist/* isSeq */.oP)(list.node))
        return [];
    return list.node.items.map((node) => ({ ...list, node }));
}
function scalarOf(value) {
    const scalar = value && target(value);
    if (scalar === undefined || !(0,dist/* isScalar */.jn)(scalar.node) || scalar.node.value === null)
        return undefined;
    return { text: (0,yaml.sourceOf)(scalar.node), value: scalar };
}
function isMapping(value) {
    return (0,dist/* isMap */.jh)(target(value).node);
}
function isList(value) {
    return (0,dist/* isSeq */.oP)(target(value).node);
}
function isNull(value) {
    const { node } = target(value);
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}
function tagOf(value) {
    const { node } = target(value);
    return (0,dist/* isAlias */.Vj)(node) ? undefined : node.tag;
}
function isPlain(value) {
    const { node } = target(value);
    return (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN';
}
function keyOf(value, name) {
    const map = target(value);
    const pair = (0,dist/* isMap */.jh)(map.node)
        ? map.node.items.find(({ key }) => nameOf({ ...map, node: key }) === name)
        : undefined;
    return pair && { ...map, node: pair.key };
}
function originOf({ node, document }) {
    return document.positionOf(node);
}


/***/ })

};
