"use strict";
exports.id = 8421;
exports.ids = [8421,6325];
exports.modules = {

/***/ 9401:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);



const HOST = String.raw `(\[[\da-f:.%\w]*\]|[*+]|[a-z_][\w.-]*|\d+(?:\.\d+){3})?`;
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\S*))?$`, 'i');
const MOST_CHARACTERS = 300;
function parsePlace(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const [, scheme, host, low = '', high, rest] = PLACE.exec(text) ?? [];
    const range = rangeOf(low, high);
    if (range === undefined || rest === 'sctp')
        return undefined;
    const isBare = !text.includes(':');
    const told = protocolOf(rest) ?? protocolOf(scheme?.replace(/[46]$/, ''));
    if (isBare && rest !== undefined && told === undefined)
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ range, host: isBare ? undefined : (host ?? ''), scheme, protocol: told });
}
function parsePlaces(text) {
    const places = text
        .slice(0, MOST_CHARACTERS * 4)
        .split(/[,;]/)
        .map(parsePlace);
    const known = places.filter((place) => place !== undefined);
    return known.length === places.length ? known : [];
}
function rangeOf(from, to = from) {
    const [low, high] = [Number(from), Number(to)];
    const isRange = /^\d{1,5}$/.test(from) && /^\d{1,5}$/.test(to) && low >= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .LOWEST_PORT */ .H_ && high <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG;
    return isRange && low <= high ? { low, high } : undefined;
}
function protocolOf(text) {
    const lower = text?.toLowerCase();
    return lower === 'tcp' || lower === 'udp' ? lower : undefined;
}
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;
function kindOfHost(host) {
    const address = addressOf(host);
    if (address === undefined)
        return 'name';
    if (address === _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4 || address === '0.0.0.0')
        return 'any';
    return LOOPBACK.test(host) ? 'loopback' : 'literal';
}
function addressOf(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    if (['', '*', '+', '::'].includes(bare))
        return _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4;
    return bare.toLowerCase() === 'localhost' ? '127.0.0.1' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(bare);
}


/***/ }),

/***/ 4056:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NAME_OF_PORT: () => (/* binding */ NAME_OF_PORT),
/* harmony export */   isElsewhere: () => (/* binding */ isElsewhere),
/* harmony export */   readEnvFile: () => (/* binding */ readEnvFile),
/* harmony export */   valueIn: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _formats_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9401);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3715);
/* harmony import */ var _port_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(131);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7064);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3465);





const NAME_OF_PORT = /^(?:.*_)?PORT$/i;
function readEnvFile(text, path) {
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(text, path);
    const all = new Map(assignmentsIn(text).map((one) => [one.name, one]));
    const told = (name) => all.get(name)?.value;
    const read = [...all.values()].map(({ name, value, start }) => {
        const port = NAME_OF_PORT.test(name) && /^\d+$/.test(value) ? (0,_port_value_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOfNumber */ .a)(value) : undefined;
        if (port === undefined || isElsewhere(name, told))
            return _read_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
        const place = lines.placeOf(start, start + value.length);
        const group = `${path}#${name}`;
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)({ ...port, place }, { service: name, group, protocol: 'tcp', address: _model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_ADDRESS */ .A4 });
    });
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(read);
}
function valueIn(text, name) {
    return assignmentsIn(text).findLast((one) => one.name === name)?.value;
}
function assignmentsIn(text) {
    const form = /^([ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*)(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm;
    return [...text.matchAll(form)].map(({ index, 1: before = '', 2: name = '', ...match }) => {
        const quoted = match[3] ?? match[4] ?? match[5];
        const value = quoted ?? (match[6] ?? '').replace(/(^|\s)#.*$/, '').trimEnd();
        return { name, value, start: index + before.length + (quoted === undefined ? 0 : 1) };
    });
}
function isElsewhere(name, told) {
    const prefix = name.replace(/_?PORT$/i, '');
    if (prefix === '')
        return false;
    return ['_HOST', '_HOSTNAME', '_SERVER', '_ADDRESS', '_ADDR', '_IP'].some((ending) => {
        const host = told(`${prefix}${ending}`) ?? '';
        const kind = (0,_formats_place_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfHost */ .g3)(host);
        return host.includes('.') && (kind === 'name' || kind === 'literal');
    });
}


/***/ }),

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

/***/ 8421:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/src/requirements/files/read.js
var files_read = __webpack_require__(7064);
// EXTERNAL MODULE: ./lib/src/requirements/files/tree.js
var tree = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/copies.js

function copiesOf({ keys, isSerial: isWorkflowSerial }) {
    const runner = keys.get('runs-on');
    const concurrency = keys.get('concurrency');
    if (runner === undefined || !isSelfHosted(runner) || isSerial(concurrency))
        return {};
    const legs = legsOf(keys.get('strategy'));
    if (legs !== undefined)
        return { copies: legs };
    return { copies: { reason: isWorkflowSerial ? 'concurrent-jobs' : 'concurrent-runs', origin: (0,tree/* originOf */.yv)(runner) } };
}
function isSelfHosted(runner) {
    const labels = (0,tree/* isMapping */.pi)(runner) ? (0,tree/* entriesOf */.Mc)(runner).get('labels') : runner;
    if (labels === undefined)
        return false;
    return [labels, ...(0,tree/* itemsOf */.S3)(labels)].some((one) => (0,tree/* scalarOf */.ol)(one)?.text.toLowerCase() === 'self-hosted');
}
function legsOf(strategy) {
    const keys = (0,tree/* entriesOf */.Mc)(strategy);
    const matrix = keys.get('matrix');
    if (matrix === undefined || (0,tree/* scalarOf */.ol)(keys.get('max-parallel'))?.text === '1')
        return undefined;
    const count = countOf(matrix);
    if (count !== undefined && count < 2)
        return undefined;
    return { reason: 'matrix', origin: (0,tree/* originOf */.yv)(matrix), ...(count === undefined ? {} : { count }) };
}
function countOf(matrix) {
    const axes = (0,tree/* entriesOf */.Mc)(matrix);
    const [included, excluded] = [axes.get('include'), axes.get('exclude')];
    const lists = [...axes].filter(([name]) => name !== 'include' && name !== 'exclude').map(([, one]) => (0,tree/* itemsOf */.S3)(one));
    if (lists.length === 0)
        return (0,tree/* itemsOf */.S3)(included).length || undefined;
    if (included !== undefined || excluded !== undefined || lists.some((list) => list.length === 0))
        return undefined;
    return lists.reduce((product, list) => product * list.length, 1);
}
function isSerial(concurrency) {
    const group = (0,tree/* scalarOf */.ol)(isConcurrencyMap(concurrency) ? (0,tree/* entriesOf */.Mc)(concurrency).get('group') : concurrency)?.text;
    if (group === undefined)
        return false;
    const rest = group.replaceAll(/\$\{\{\s*github\.(workflow|repository|job)\s*\}\}/g, '');
    return !rest.includes('${{');
}
function isConcurrencyMap(concurrency) {
    return concurrency !== undefined && (0,tree/* isMapping */.pi)(concurrency);
}

// EXTERNAL MODULE: ./lib/src/requirements/files/own-config.js
var own_config = __webpack_require__(6325);
// EXTERNAL MODULE: ./lib/src/requirements/files/placed-needs.js
var placed_needs = __webpack_require__(1281);
// EXTERNAL MODULE: ./lib/src/requirements/files/scalar-source.js
var scalar_source = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/src/requirements/files/text-place.js
var text_place = __webpack_require__(3465);
;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/own-steps.js







const OWN = /(^|\/)port-preflight(@[\w./-]+)?$/;
function readOwnSteps(job, copies) {
    const steps = (0,tree/* itemsOf */.S3)(job.keys.get('steps')).map(tree/* entriesOf */.Mc);
    const own = steps.filter((step) => OWN.test((0,tree/* scalarOf */.ol)(step.get('uses'))?.text ?? ''));
    const { declarations, faults } = (0,files_read/* joined */.oR)(own.map((step) => readStep((0,tree/* entriesOf */.Mc)(step.get('with')), job, copies)));
    return {
        declarations: declarations.filter((one, at) => declarations.findIndex((other) => isSame(one, other)) === at),
        faults,
    };
}
function isSame(one, other) {
    return one.protocol === other.protocol && one.range.low === other.range.low && one.range.high === other.range.high;
}
function readStep(inputs, { name, path, text, keys }, copies) {
    const source = (0,scalar_source/* sourceOfScalar */.N)(inputs.get('ports'), text);
    if (source === undefined)
        return files_read/* NOTHING */.K$;
    const isMoved = (0,tree/* scalarOf */.ol)(inputs.get('on-conflict'))?.text === 'remap';
    const group = `${path}#${name}${keys.has('container') ? '/container' : ''}`;
    try {
        const needs = (0,placed_needs/* needsOfText */.Q)(withoutExpressions(source.text));
        const declarations = needs.flatMap((need) => {
            const declared = (0,own_config.declarationOf)(need, { group, prefix: `${name}.` });
            if (declared === undefined)
                return [];
            const isFree = isMoved || need.demand.choices.length > 0;
            return { ...declared, ...source.placeOf(need.place.span), ...(isFree ? {} : copies) };
        });
        return { declarations, faults: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        return { declarations: [], faults: [faultOf(error, name, source)] };
    }
}
function withoutExpressions(text) {
    return text.replaceAll(/^.*\$\{\{.*$/gm, (line) => ' '.repeat(line.length));
}
function faultOf({ message }, job, source) {
    const [prefix = '', line, column] = /^input ports(?::(\d+):(\d+))?: /.exec(message) ?? [];
    const start = line === undefined ? 0 : (0,text_place/* linesOf */.D)(source.text, '').offsetOf({ line: Number(line), column: Number(column) });
    const end = start + (/^[^\n,]*/.exec(source.text.slice(start))?.[0].trimEnd().length ?? 0);
    return {
        kind: 'port-invalid',
        service: `${job}.ports`,
        text: message.slice(prefix.length),
        ...source.placeOf({ start, end }),
    };
}

// EXTERNAL MODULE: ./lib/src/model/address.js
var address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/rivals.js




const MOST_JOBS = 100;
const MOST_PORTS = 1_000;
function withRivals(declarations, jobs) {
    const told = declarations.filter(({ copies }) => copies?.reason === 'concurrent-jobs');
    if (told.length === 0)
        return [...declarations];
    const areParallel = parallelIn(jobs.slice(0, MOST_JOBS));
    const byJob = (0,group_by/* groupBy */.$)(told.slice(0, MOST_PORTS), jobOf);
    return declarations.map((one) => {
        const { copies, ...rest } = one;
        if (copies?.reason !== 'concurrent-jobs')
            return one;
        const rival = rivalOf(one, { byJob, areParallel });
        return rival === undefined ? rest : { ...rest, copies: { ...copies, origin: rival.origin } };
    });
}
function rivalOf(one, { byJob, areParallel }) {
    for (const [job, others] of byJob) {
        if (job === jobOf(one))
            return undefined;
        const rival = areParallel(job, jobOf(one)) ? others.find((other) => meet(one, other)) : undefined;
        if (rival !== undefined)
            return rival;
    }
    return undefined;
}
function jobOf({ service }) {
    return service.slice(0, service.indexOf('.'));
}
function meet(one, other) {
    const isApart = one.protocol !== other.protocol || (0,port/* intersectRanges */.im)(one.range, other.range) === undefined;
    return !isApart && (0,address/* addressesOverlap */.qd)(one.address, other.address);
}
function parallelIn(jobs) {
    const needs = new Map(jobs.map(({ name, keys }) => [name, namesIn(keys)]));
    const before = new Map(jobs.map(({ name }) => [name, allBefore(name, needs)]));
    return (one, other) => before.get(one)?.has(other) === false && before.get(other)?.has(one) === false;
}
function namesIn(keys) {
    const needs = keys.get('needs');
    const values = needs === undefined ? [] : [needs, ...(0,tree/* itemsOf */.S3)(needs)];
    return values.flatMap((one) => (0,tree/* scalarOf */.ol)(one)?.text ?? []);
}
function allBefore(name, needs) {
    const all = new Set(needs.get(name));
    for (const one of all)
        for (const next of needs.get(one) ?? [])
            all.add(next);
    return all;
}

// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/requirements/files/place.js
var place = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/src/requirements/files/published.js
var published = __webpack_require__(4044);
;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/services.js







function readServices(job) {
    const services = [...(0,tree/* entriesOf */.Mc)(job.keys.get('services'))];
    return (0,files_read/* joined */.oR)(services.map(([name, value]) => readService(`${job.name}.${name}`, value, job)));
}
function readService(service, value, { name, path, text, keys: job }) {
    const keys = (0,tree/* entriesOf */.Mc)(value);
    const program = (0,tree/* scalarOf */.ol)(keys.get('image'))?.text;
    const owner = { service, group: `${path}#${name}`, ...(0,defined/* defined */.s)({ program }) };
    const entries = (0,tree/* itemsOf */.S3)(keys.get('ports')).flatMap((item) => entryOf((0,scalar_source/* sourceOfScalar */.N)(item, text)) ?? []);
    const unreachable = job.has('container') ? entries.map((entry) => fault('port-unreachable', service, entry)) : [];
    return (0,files_read/* joined */.oR)([
        ...entries.map(({ source, words }) => (0,files_read/* readEntry */.hB)((0,published/* parsePublished */.O7)(words), owner, source.placeOf((0,place/* hostPart */.O)(words)))),
        { declarations: [], faults: [...unreachable, ...overwritten(service, entries)] },
    ]);
}
function entryOf(source) {
    if (source === undefined)
        return undefined;
    const words = source.text.replace(/(?<=:)\$\{\{[^}]{0,200}\}\}(?=(\/\w+)?$)/, '1');
    return words.includes('${{') ? undefined : { source, words };
}
function fault(kind, service, { source, words }) {
    return { kind, service, text: words, ...source.placeOf((0,place/* hostPart */.O)(words)) };
}
function overwritten(service, entries) {
    const byTarget = (0,group_by/* groupBy */.$)(entries, ({ words }) => /(\d+)(?:\/\w+)?$/.exec(words)?.[1] ?? '');
    return [...byTarget].flatMap(([target, same]) => {
        const [first, ...others] = same;
        const second = others.find(({ words }) => protocolOf(words) !== protocolOf(first?.words ?? ''));
        return target === '' || second === undefined
            ? []
            : [{ ...fault('port-overwritten', service, second), text: target }];
    });
}
function protocolOf(words) {
    return /\/udp$/i.test(words) ? 'udp' : 'tcp';
}

// EXTERNAL MODULE: ./lib/src/requirements/files/env-file.js
var env_file = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/src/requirements/files/port-value.js
var port_value = __webpack_require__(131);
;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/variables.js





function readVariables(env, { text, path, prefix, known }) {
    const variables = (0,tree/* entriesOf */.Mc)(env);
    const told = (name) => (0,tree/* scalarOf */.ol)(variables.get(name))?.text;
    const isKnown = (port) => known.some(({ range }) => range.low <= port && port <= range.high);
    return (0,files_read/* joined */.oR)([...variables].map(([name, value]) => {
        const port = env_file.NAME_OF_PORT.test(name) ? (0,port_value/* portOf */.H)(value, text) : undefined;
        if (port === undefined || (0,env_file.isElsewhere)(name, told))
            return files_read/* NOTHING */.K$;
        if ('range' in port && isKnown(port.range.low))
            return files_read/* NOTHING */.K$;
        const group = `${path}#${prefix}env:${port.place.span.start}`;
        return (0,files_read/* readNumber */.kz)(port, { service: `${prefix}${name}`, group, protocol: 'tcp', address: address/* ANY_ADDRESS */.A4 });
    }));
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/workflow/read-workflow.js










function readWorkflow(text, path) {
    const document = (0,yaml.parseForeignYaml)(text, { file: path });
    if (document.contents === null)
        return files_read/* NOTHING */.K$;
    const root = { node: document.contents, document };
    const keys = (0,tree/* entriesOf */.Mc)(root);
    const jobs = [...(0,tree/* entriesOf */.Mc)(keys.get('jobs'))];
    if (jobs.length === 0)
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)((0,tree/* originOf */.yv)(root))}: expected "jobs:" with a job`);
    const serial = isSerial(keys.get('concurrency'));
    const own = jobs.map(([name, job]) => ({ name, keys: (0,tree/* entriesOf */.Mc)(job), text, path, isSerial: serial }));
    const { declarations, faults } = (0,files_read/* joined */.oR)(own.map(readJob));
    const read = { declarations: withRivals(declarations, own), faults };
    const shared = readVariables(keys.get('env'), {
        text,
        path,
        prefix: '',
        known: declarations,
    });
    return (0,files_read/* joined */.oR)([shared, read]);
}
function readJob(job) {
    const { name, keys, text, path } = job;
    const copies = copiesOf(job);
    const services = readServices(job);
    const isInside = keys.has('container');
    const own = readOwnSteps(job, isInside ? {} : copies);
    const known = [...services.declarations, ...own.declarations];
    const steps = (0,tree/* itemsOf */.S3)(keys.get('steps')).map((step) => (0,tree/* entriesOf */.Mc)(step).get('env'));
    const told = isInside ? [] : [keys.get('env'), ...steps];
    const variables = told.map((env) => readVariables(env, { text, path, prefix: `${name}.`, known }));
    return (0,files_read/* joined */.oR)([withCopies(services, copies), own, ...variables.map((read) => withCopies(read, copies))]);
}
function withCopies({ declarations, faults }, copies) {
    return { declarations: declarations.map((one) => ({ ...one, ...copies })), faults };
}


/***/ })

};
;