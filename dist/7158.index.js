"use strict";
exports.id = 7158;
exports.ids = [7158];
exports.modules = {

/***/ 9357:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 7158:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuadlet: () => (/* binding */ readQuadlet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claims_quadlet_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9357);
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8569);
/* harmony import */ var _formats_unit_specifiers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8290);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9666);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5503);
/* harmony import */ var _kubernetes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4067);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4044);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7064);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3465);
/* harmony import */ var _unit_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5254);
/* harmony import */ var _unit_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1915);













function readQuadlet(text, context) {
    const { unit, parts } = (0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .unitTextOf */ .X7)(text, context, '[Container]');
    const settings = (0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsOf */ .f5)(parts);
    const lines = new Map(parts.map((part) => [part.path, (0,_text_place_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .D)(part.text, part.path)]));
    const told = ['Container', 'Pod', 'Kube'].flatMap((section) => (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(settings, `${section}.PublishPort`));
    const own = { service: unit, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ program: (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_8__/* .lastOf */ .g1)(settings, 'Container.Image') }) };
    const specify = (0,_formats_unit_specifiers_js__WEBPACK_IMPORTED_MODULE_10__/* .specifiersOfName */ .s)((0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .asService */ .S8)(unit));
    const read = told.map((setting) => readPublished(setting, { lines, own, specify }));
    const claimsIn = (changed) => (0,_claims_quadlet_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsInside */ .k)(unit.replace(/\.\w+$/, ''), (0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsOf */ .f5)(changed), specify);
    const inside = (0,_claimed_js__WEBPACK_IMPORTED_MODULE_11__/* .placedClaims */ .z)({ parts, claimsIn }).map((claim) => ({ ...own, group: 'host', ...claim }));
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([...read, { declarations: inside, faults: [] }, ...manifestsOf(settings, context)]);
}
function readPublished(setting, { lines: all, own, specify }) {
    const lines = all.get(setting.origin.file ?? '');
    if (lines === undefined)
        return _read_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const value = setting.value.replace(/^(["'])(.*)\1$/, '$2');
    const begin = lines.offsetOf(setting.origin) + (value === setting.value ? 0 : 1);
    const { start, end } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPart */ .O)(value);
    const place = lines.placeOf(begin + start, begin + end);
    const filled = specify(value);
    if (!/[$%]/.test(filled))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)((0,_published_js__WEBPACK_IMPORTED_MODULE_12__/* .parsePublished */ .O7)(filled), { ...own, group: 'host' }, place);
    if (!/%[iI]/.test(specify(value.slice(start, end))))
        return _read_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const { service } = own;
    return { declarations: [], faults: [{ kind: 'port-unknown', service, text: (0,_unit_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .ofAnInstance */ .YR)(service), ...place }] };
}
function manifestsOf(settings, { path, read }) {
    const named = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(settings, 'Kube.Yaml').filter(({ value }) => /^[\w.][\w./-]*$/.test(value));
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


/***/ })

};
;