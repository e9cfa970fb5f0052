"use strict";
exports.id = 7158;
exports.ids = [7158];
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
/* harmony import */ var _kubernetes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4067);
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


/***/ })

};
;