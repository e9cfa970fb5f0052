"use strict";
exports.id = 7158;
exports.ids = [7158,9211,3544];
exports.modules = {

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ claimsInside)
/* harmony export */ });
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _formats_unit_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8754);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);



function claimsInside(name, settings, specify) {
    if (!(0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings, 'Container.Network').some(({ value }) => value === 'host'))
        return [];
    const [exec] = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings, 'Container.Exec').slice(-1);
    const assigned = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings, 'Container.Environment').flatMap((setting) => (0,_formats_unit_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .assignmentsOf */ .I)(setting, specify));
    return (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)({
        name,
        commands: exec === undefined ? [] : [{ text: `${name} ${specify(exec.value)}`, origin: exec.origin }],
        variables: assigned.map((one) => ({ text: `${one.name}=${one.value}`, origin: one.origin })),
    });
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   Mj: () => (/* binding */ parseUnitFile),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d3: () => (/* binding */ listOfAll),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
function parseUnitFile(text, file, settings = new Map()) {
    let section = '';
    let order = countOf(settings);
    for (const { joined, lines } of logicalLines(text)) {
        const heading = joined.trimStart();
        if (heading.startsWith('[')) {
            if (heading.endsWith(']'))
                section = heading.slice(1, -1);
            continue;
        }
        const at = joined.indexOf('=');
        if (at < 1 || section === '')
            continue;
        const key = `${section}.${joined.slice(0, at).trim()}`;
        const value = joined.slice(at + 1).trimStart();
        const setting = { value, origin: originOf(lines, joined.length - value.length, file), lines, order: order++ };
        const known = settings.get(key);
        if (known === undefined)
            settings.set(key, [setting]);
        else
            known.push(setting);
    }
    return settings;
}
function countOf(settings) {
    let count = 0;
    for (const known of settings.values())
        count += known.length;
    return count;
}
function logicalLines(text) {
    const all = [];
    let begun;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const bare = line.trimStart();
        if (bare[0] === '#' || bare[0] === ';' || (bare === '' && begun === undefined))
            continue;
        const current = begun ?? { parts: [], length: 0, lines: [] };
        current.lines.push({ text: line, number: index + 1, start: current.length });
        const isContinued = isOdd(bare);
        current.parts.push(isContinued ? `${bare.slice(0, -1)} ` : bare);
        current.length += bare.length;
        begun = isContinued ? current : undefined;
        if (!isContinued)
            all.push(ended(current));
    }
    return begun === undefined ? all : [...all, ended(begun)];
}
function ended({ parts, lines }) {
    return { joined: parts.join('').trimEnd(), lines };
}
function isOdd(text) {
    let count = 0;
    while (text[text.length - 1 - count] === '\\')
        count++;
    return count % 2 === 1;
}
function originOf(lines, offset, file) {
    const line = lines.length === 1 ? lines[0] : lines.findLast(({ start }) => start <= offset);
    const { text, number, start } = line ?? { text: '', number: 1, start: 0 };
    return { file, line: number, column: text.length - text.trimStart().length + offset - start + 1 };
}
function listOf(settings, key) {
    const all = settings.get(key) ?? [];
    return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}
function listOfAll(settings, keys) {
    const all = keys.flatMap((key) => (settings.get(key) ?? []).map((setting) => ({ key, setting })));
    all.sort((a, b) => a.setting.order - b.setting.order);
    return all.slice(all.findLastIndex(({ setting }) => setting.value === '') + 1);
}
function lastOf(settings, key) {
    return settings.get(key)?.at(-1)?.value || undefined;
}
function namesOf(settings, keys) {
    return keys.flatMap((key) => listOf(settings, key).flatMap(({ value }) => value.split(/\s+/)));
}
function isYes(value) {
    return /^(1|y|yes|t|true|on)$/i.test(value ?? '');
}
function placeOf({ lines, origin }, port) {
    const digits = `${port}`;
    for (const { text, number } of lines) {
        for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            const isApart = !/[\w./]/.test(text[at - 1] ?? '') && !/[\d.]/.test(text[at + digits.length] ?? '');
            if (isApart)
                return { ...origin, line: number, column: at + 1 };
        }
    }
    return origin;
}


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assignmentsOf)
/* harmony export */ });
/* harmony import */ var _unit_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _unit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1234);


const MOST_VARIABLES = 1_000;
const VARIABLE = /^([A-Za-z_]\w*)=(.*)$/s;
function assignmentsOf(setting, specify) {
    return ((0,_unit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)(setting.value) ?? []).slice(0, MOST_VARIABLES).flatMap((word) => {
        const [, name, value = ''] = VARIABLE.exec(specify(word)) ?? [];
        const port = /^\d{1,5}$/.test(value) ? (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(setting, Number(value)) : setting.origin;
        return name === undefined ? [] : [{ name, value, origin: port }];
    });
}


/***/ }),

/***/ 1234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitCommands),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
function splitWords(text) {
    return splitCommands(text, false)?.[0];
}
function splitCommands(text, isSeparated = true) {
    const commands = [[]];
    for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
        const [mark = ''] = isSeparated ? (/^\\?;(?=\s|$)/.exec(text.slice(at, at + 3)) ?? []) : [];
        if (mark === ';')
            commands.push([]);
        if (mark === '\\;')
            commands.at(-1)?.push(';');
        if (mark !== '')
            at += mark.length;
        else {
            const word = readWord(text, at);
            if (word === undefined)
                return undefined;
            commands.at(-1)?.push(word.text);
            at = word.end;
        }
    }
    return commands;
}
const BLANK = /\s/;
function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && BLANK.test(text[at] ?? ''))
        at++;
    return at;
}
function readWord(text, from) {
    let word = '';
    let quote = '';
    let at = from;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (char === '\\') {
            const escaped = readEscape(text, at);
            word += escaped.text;
            at = escaped.end;
            continue;
        }
        if (quote === '' && BLANK.test(char))
            break;
        if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else
            word += char;
        at++;
    }
    return quote === '' ? { text: word, end: at } : undefined;
}
const LETTERS = {
    ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', s: ' ' },
    ...{ '\\': '\\', '"': '"', "'": "'" },
};
const NUMBER = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-3][0-7]{2}))/iy;
const HIGHEST_CODE = 0x10ffff;
function readEscape(text, at) {
    const letter = LETTERS[text[at + 1] ?? ''];
    if (letter !== undefined)
        return { text: letter, end: at + 2 };
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match === null)
        return { text: '\\', end: at + 1 };
    const [whole, hex, short, long, octal] = match;
    const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
    if (code === 0 || code > HIGHEST_CODE)
        return { text: '\\', end: at + 1 };
    return { text: String.fromCodePoint(code), end: at + whole.length };
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 3544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protocolOf: () => (/* binding */ protocolOf),
/* harmony export */   readKubernetes: () => (/* binding */ readKubernetes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3715);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9211);
/* harmony import */ var _port_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7064);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3248);






function readKubernetes(text, path) {
    const objects = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseForeignYamls)(text, { file: path }).flatMap((document) => document.contents === null ? [] : objectsIn({ node: document.contents, document }));
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(objects.map((object) => readObject(object, { text, path })));
}
function objectsIn(value) {
    const keys = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value);
    return wordOf(keys, 'kind') === 'List' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(keys.get('items')).flatMap(objectsIn) : [value];
}
function wordOf(keys, name) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarOf */ .ol)(keys.get(name))?.text;
}
function readObject(object, { text, path }) {
    const keys = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(object);
    const kind = wordOf(keys, 'kind') ?? '';
    const service = wordOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(keys.get('metadata')), 'name') ?? (kind.toLowerCase() || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    const [pods, nodes] = ['pods', 'nodes'].map((what) => `${what}:${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}`);
    const owner = { text, path, service, ...copiesOf(kind, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(keys.get('spec'))) };
    if (kind === 'Service')
        return readService((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(keys.get('spec')), { ...owner, group: nodes ?? '' });
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(podSpecsIn(object, 0).map((spec) => readPod(spec, { ...owner, group: pods ?? '' })));
}
const WITH_REPLICAS = ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'];
function copiesOf(kind, spec) {
    const replicas = spec.get('replicas');
    const count = Number((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarOf */ .ol)(replicas)?.text);
    if (replicas === undefined || !WITH_REPLICAS.includes(kind) || !(Number.isInteger(count) && count > 1))
        return {};
    return { copies: { reason: 'replicas', count, origin: (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .originOf */ .yv)(replicas) } };
}
function readService(spec, owner) {
    const { copies: _, ...own } = owner;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(spec.get('ports')).map((port) => readPort((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(port), 'nodePort', own)));
}
const MOST_DEPTH = 30;
function podSpecsIn(value, depth) {
    if (depth > MOST_DEPTH)
        return [];
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value))
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(value).flatMap((item) => podSpecsIn(item, depth + 1));
    const keys = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value);
    const inside = [...keys.values()].flatMap((one) => podSpecsIn(one, depth + 1));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(keys.get('containers')).length === 0 ? inside : [keys, ...inside];
}
function readPod(spec, owner) {
    const isOfHost = wordOf(spec, 'hostNetwork') === 'true';
    const containers = ['initContainers', 'containers'].flatMap((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(spec.get(name)));
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(containers.flatMap((container) => {
        const keys = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(container);
        const image = wordOf(keys, 'image');
        const program = image === undefined ? {} : { program: image };
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(keys.get('ports')).map((item) => {
            const port = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(item);
            const name = port.has('hostPort') || !isOfHost ? 'hostPort' : 'containerPort';
            return readPort(port, name, { ...owner, ...program });
        });
    }));
}
function readPort(keys, name, owner) {
    const { text, path: _, ...own } = owner;
    const port = (0,_port_value_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .H)(keys.get(name), text);
    const protocol = protocolOf(keys);
    if (port === undefined || protocol === undefined)
        return _read_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAddress */ .or)(wordOf(keys, 'hostIP') ?? '') ?? _model_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_ADDRESS */ .A4;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(port, { ...own, protocol, address });
}
function protocolOf(keys) {
    const text = wordOf(keys, 'protocol')?.toLowerCase() ?? 'tcp';
    return text === 'tcp' || text === 'udp' ? text : undefined;
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    if (typeof inside === 'string')
        return { wrong: inside };
    const address = hostIp === '' ? _model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ADDRESS */ .A4 : addressOf(hostIp);
    if (address === undefined)
        return { wrong: `"${hostIp}" is not an IP address` };
    const kind = protocol.toLowerCase();
    if (!isProtocol(kind))
        return { wrong: `"${protocol}" is not a protocol: expected tcp, udp or sctp` };
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
    if (typeof range === 'string')
        return { wrong: range };
    const [outer, inner] = [(0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(range), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeSize */ .xh)(inside)];
    if (text !== '' && inner !== 1 && inner !== outer)
        return { wrong: `${text} and ${inside.low}-${inside.high} are not of the same size` };
    return isEngines ? { none: 'engine' } : { range, isAnyOf: outer > 1 && inner === 1 };
}
function addressOf(text) {
    return /[*%]/.test(text) ? undefined : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text);
}
function rangeIn(text) {
    const [, low = '', high = low] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
    if (low === '')
        return `"${text}" is not a port`;
    const range = { low: Number(low), high: Number(high) };
    if (range.high > _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG)
        return `port ${range.high} does not exist: ports run from 1 to ${_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG}`;
    if (range.low === 0)
        return 'port 0 is no port of its own';
    return range.low > range.high ? `the range ${text} runs backwards` : range;
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuadlet: () => (/* binding */ readQuadlet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claims_quadlet_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9357);
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8569);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9666);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5503);
/* harmony import */ var _kubernetes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3544);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4044);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7064);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3465);
/* harmony import */ var _unit_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4232);











function readQuadlet(text, context) {
    const { path } = context;
    (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSections */ .f)(text, path, '[Container]');
    const settings = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUnitFile */ .Mj)(text, path);
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .D)(text, path);
    const told = ['Container', 'Pod', 'Kube'].flatMap((section) => (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(settings, `${section}.PublishPort`));
    const own = { service: (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .u)(path), ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ program: (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .lastOf */ .g1)(settings, 'Container.Image') }) };
    const read = told.map((setting) => readPublished(setting, { lines, own }));
    const claimsIn = (changed) => (0,_claims_quadlet_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsInside */ .k)(own.service.replace(/\.\w+$/, ''), (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUnitFile */ .Mj)(changed, path), asWritten);
    const inside = (0,_claimed_js__WEBPACK_IMPORTED_MODULE_9__/* .placedClaims */ .z)({ text, path, claimsIn }).map((claim) => ({ ...own, group: 'host', ...claim }));
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([...read, { declarations: inside, faults: [] }, ...manifestsOf(settings, context)]);
}
function readPublished(setting, { lines, own }) {
    const value = setting.value.replace(/^(["'])(.*)\1$/, '$2');
    if (/[$%]/.test(value))
        return _read_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const begin = lines.offsetOf(setting.origin) + (value === setting.value ? 0 : 1);
    const { start, end } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPart */ .O)(value);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)((0,_published_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePublished */ .O7)(value), { ...own, group: 'host' }, lines.placeOf(begin + start, begin + end));
}
function asWritten(text) {
    return text;
}
function manifestsOf(settings, { path, read }) {
    const named = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(settings, 'Kube.Yaml').filter(({ value }) => /^[\w.][\w./-]*$/.test(value));
    return named.flatMap(({ value }) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), value);
        const text = read(file);
        if (text === undefined)
            return [];
        const { declarations, faults } = (0,_kubernetes_js__WEBPACK_IMPORTED_MODULE_2__.readKubernetes)(text, file);
        const ofPods = declarations.filter(({ group }) => group.startsWith('pods'));
        return { declarations: ofPods.map((one) => ({ ...one, group: 'host' })), faults };
    });
}


/***/ }),

/***/ 7064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
        ? faulty(owner, place, entry.wrong)
        : { declarations: [{ ...owner, ...entry, ...place }], faults: [] };
}
function readNumber(port, owner) {
    if ('wrong' in port)
        return faulty(owner, port.place, port.wrong);
    return { declarations: [{ ...owner, range: port.range, ...port.place }], faults: [] };
}
function faulty({ service }, place, text) {
    const fault = { kind: 'port-invalid', service, text, ...place };
    return { declarations: [], faults: [fault] };
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
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
            entries.set(nameOf({ ...map, node: key }), { ...map, node: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : key });
    }
    step(map, entries.size);
    mappings.set(map.node, entries);
    return entries;
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

/***/ 4232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkSections),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);


function checkSections(text, path, example) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => /^\s*[^\s#;]/.test(line));
    const first = lines[at] ?? '';
    if (at === -1 || first.trimStart().startsWith('['))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path}:${at + 1}:${first.search(/\S/) + 1}: expected a section such as "${example}"`);
}
function unitOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
}


/***/ }),

/***/ 9211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
function parseForeignYamls(text, origin) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parsed(() => [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, optionsFor(lines))], origin);
    return documents.map((document) => positioned(document, { text, lines, origin }));
}
function positioned(document, { text, lines, origin }) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...origin, line, column: col };
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
    try {
        return parse();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(origin)}: this is not valid YAML: ${TOO_DEEP}`);
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