"use strict";
exports.id = 6756;
exports.ids = [6756];
exports.modules = {

/***/ 6756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readK3d: () => (/* binding */ readK3d),
/* harmony export */   readKind: () => (/* binding */ readKind)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3715);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9211);
/* harmony import */ var _kubernetes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4067);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _port_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(131);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4044);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7064);
/* harmony import */ var _scalar_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2932);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3248);









function readKind(text, path) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(clustersIn(text, path).flatMap((cluster) => {
        const service = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarOf */ .ol)(cluster.keys.get('name'))?.text ?? 'kind';
        const networking = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(cluster.keys.get('networking'));
        const mappings = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3)(cluster.keys.get('nodes')).flatMap((node) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(node).get('extraPortMappings')).map(_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc));
        const places = mappings.map((keys) => ({
            keys,
            port: 'hostPort',
            host: keys.get('listenAddress'),
            unset: _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_IPV4 */ .$F,
        }));
        const api = { keys: networking, port: 'apiServerPort', host: networking.get('apiServerAddress'), unset: LOOPBACK };
        return [api, ...places].map((place) => readPort(place, { ...cluster, service }));
    }));
}
const LOOPBACK = '127.0.0.1';
function readK3d(text, path) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(clustersIn(text, path).flatMap((cluster) => {
        const { keys } = cluster;
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarOf */ .ol)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(keys.get('metadata')).get('name')) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarOf */ .ol)(keys.get('name'));
        const own = { ...cluster, service: name?.text ?? 'k3s-default' };
        const api = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(keys.get('kubeAPI') ?? keys.get('exposeAPI'));
        const registry = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(keys.get('registries')).get('create'));
        return [
            readPort({ keys: api, port: 'hostPort', host: api.get('hostIP'), unset: _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_ADDRESS */ .A4 }, own),
            readPort({ keys: registry, port: 'hostPort', host: registry.get('host'), unset: _model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_ADDRESS */ .A4 }, own),
            ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3)(keys.get('ports')).map((item) => readPublished((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(item).get('port'), own)),
        ];
    }));
}
function clustersIn(text, path) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseForeignYamls)(text, { file: path }).flatMap((document) => document.contents === null ? [] : { keys: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)({ node: document.contents, document }), text });
}
function readPort({ keys, port, host, unset }, { text, service }) {
    const value = (0,_port_value_js__WEBPACK_IMPORTED_MODULE_3__/* .portOf */ .H)(keys.get(port), text);
    const protocol = (0,_kubernetes_js__WEBPACK_IMPORTED_MODULE_1__.protocolOf)(keys);
    if (value === undefined || protocol === undefined)
        return _read_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_7__/* .parseAddress */ .or)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarOf */ .ol)(host)?.text ?? '') ?? unset;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readNumber */ .kz)(value, { service, protocol, address, group: 'host' });
}
function readPublished(value, { text, service }) {
    const source = (0,_scalar_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOfScalar */ .N)(value, text);
    if (source === undefined)
        return _read_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const words = source.text.replace(/@.*$/s, '').trim();
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)((0,_published_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePublished */ .O7)(words), { service, group: 'host' }, source.placeOf((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPart */ .O)(words)));
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


/***/ })

};
;