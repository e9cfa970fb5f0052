export const id = 465;
export const ids = [465,28];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);



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

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   Mj: () => (/* binding */ parseUnitFile),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
function parseUnitFile(text, file, settings = new Map()) {
    let section = '';
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
        const setting = { value, origin: originOf(lines, joined.length - value.length, file), lines };
        const known = settings.get(key);
        if (known === undefined)
            settings.set(key, [setting]);
        else
            known.push(setting);
    }
    return settings;
}
function logicalLines(text) {
    const all = [];
    let begun;
    for (const [index, line] of text.split('\n').entries()) {
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

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate),
/* harmony export */   x: () => (/* binding */ endOfBraces)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);

const MOST_DEPTH = 16;
const MOST_CHARACTERS = 4_096;
function interpolate(text, variables, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > MOST_DEPTH)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('variables are nested too deeply');
    let result = '';
    for (let at = 0; at < text.length;) {
        const piece = pieceAt(text, at);
        result += piece.isVariable ? expand(piece.text, { variables, depth }) : piece.text;
        if (result.length > MOST_CHARACTERS)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('a value becomes too long by its variables');
        at = piece.end;
    }
    return result;
}
function pieceAt(text, at) {
    if (text[at] !== '$') {
        const next = text.indexOf('$', at);
        const end = next === -1 ? text.length : next;
        return { text: text.slice(at, end), isVariable: false, end };
    }
    if (text[at + 1] === '$')
        return { text: '$', isVariable: false, end: at + 2 };
    if (text[at + 1] === '{')
        return braced(text, at);
    const [name] = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 1 + MOST_CHARACTERS)) ?? [];
    if (name === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text}" has a "$" that begins no variable: write "$$" for the sign`);
    return { text: name, isVariable: true, end: at + 1 + name.length };
}
function braced(text, at) {
    const end = endOfBraces(text, at);
    if (end === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text}" has a "\${" without its "}"`);
    return { text: text.slice(at + 2, end - 1), isVariable: true, end };
}
function endOfBraces(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        if (text.startsWith('${', at)) {
            depth++;
            at++;
        }
        else if (text[at] === '}' && --depth === 0)
            return at + 1;
    }
    return undefined;
}
function expand(words, { variables, depth }) {
    const [, name = '', colon, sign, rest = ''] = /^([A-Za-z_]\w*)(?:(:)?([-?+])(.*))?$/s.exec(words) ?? [];
    if (name === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"\${${words}}" is no variable of compose`);
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const isThere = value !== undefined && (colon === undefined || value !== '');
    const inner = () => interpolate(rest, variables, depth + 1);
    if (sign === '+')
        return isThere ? inner() : '';
    if (isThere)
        return value;
    if (sign === '?')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`variable ${name} has to be set: ${inner()}`);
    return sign === '-' ? inner() : (value ?? '');
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ hostPart),
/* harmony export */   Ye: () => (/* binding */ placeInLines),
/* harmony export */   mW: () => (/* binding */ scalarPlace)
/* harmony export */ });
/* harmony import */ var _compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2635);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);


function scalarPlace(value, partOf) {
    const scalar = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(value);
    const [begin = 0, valueEnd = begin] = (scalar?.value ?? value).node.range ?? [];
    const { document } = value;
    if (scalar === undefined)
        return { origin: document.positionAt(begin), span: { start: begin, end: valueEnd } };
    const quote = valueEnd - begin > scalar.text.length ? 1 : 0;
    const { start, end } = partOf(scalar.text);
    const span = { start: begin + quote + start, end: begin + quote + end };
    return { origin: document.positionAt(span.start), span };
}
function hostPart(text) {
    const colons = [];
    let isInBrackets = false;
    for (let at = 0; at < text.length; at++) {
        if (text.startsWith('${', at))
            at = ((0,_compose_interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfBraces */ .x)(text, at) ?? text.length) - 1;
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
function placeInLines(text, from, words) {
    const { line = 1, column = 1 } = from;
    const begin = offsetOfLine(text, line) + column - 1;
    const found = text.indexOf(words, begin);
    const start = found === -1 ? begin : found;
    const before = text.slice(0, start).split('\n');
    const origin = { ...from, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { origin, span: { start, end: start + words.length } };
}
function offsetOfLine(text, line) {
    let offset = 0;
    for (let at = 1; at < line; at++)
        offset = text.indexOf('\n', offset) + 1;
    return offset;
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedOf),
/* harmony export */   O: () => (/* binding */ parsePublished)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7640);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);


function parsePublished(text) {
    const [place = '', protocol = 'tcp', ...more] = text.split('/');
    if (more.length > 0)
        return { wrong: 'there is more than one "/"' };
    const target = place.slice(place.lastIndexOf(':') + 1);
    const rest = place.includes(':') ? place.slice(0, place.lastIndexOf(':')) : '';
    const cut = rest.lastIndexOf(':');
    const [hostIp, published] = cut === -1 ? ['', rest] : [rest.slice(0, cut), rest.slice(cut + 1)];
    return publishedOf({ target, published, hostIp: hostIp.replace(/^\[(.*)\]$/, '$1'), protocol });
}
function publishedOf({ target, published, hostIp, protocol }) {
    const inside = rangeIn(target);
    if (typeof inside === 'string')
        return { wrong: inside };
    const kind = protocol.toLowerCase();
    if (published === '' || published === '0')
        return { none: 'engine' };
    const range = rangeIn(published);
    if (typeof range === 'string')
        return { wrong: range };
    const [outer, inner] = [(0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(range), (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(inside)];
    if (inner !== 1 && inner !== outer)
        return { wrong: `${published} and ${target} are not of the same size` };
    const address = hostIp === '' ? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(hostIp);
    if (address === undefined)
        return { wrong: `"${hostIp}" is not an IP address` };
    if (kind === 'sctp')
        return { none: 'other' };
    if (kind !== 'tcp' && kind !== 'udp')
        return { wrong: `"${protocol}" is not a protocol: expected tcp, udp or sctp` };
    return { protocol: kind, address, range, isAnyOf: outer > 1 && inner === 1 };
}
function rangeIn(text) {
    const [, low = '', high = low] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
    if (low === '')
        return `"${text}" is not a port`;
    const range = { low: Number(low), high: Number(high) };
    if (range.high > _model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG)
        return `port ${range.high} does not exist: ports run from 1 to ${_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .HIGHEST_PORT */ .bG}`;
    if (range.low === 0)
        return 'port 0 is no port of its own';
    return range.low > range.high ? `the range ${text} runs backwards` : range;
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);




const MOST_STEPS = 50_000;
const steps = new WeakMap();
function step({ node, document }) {
    const count = (steps.get(document) ?? 0) + 1;
    steps.set(document, count);
    if (count > MOST_STEPS) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(document.positionOf(node))}: the aliases of this file stand for too much`);
    }
}
function target(value) {
    step(value);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value.node))
        return value;
    const node = value.node.resolve(value.document.document);
    return node === undefined ? undefined : { ...value, node: node };
}
function entriesOf(value) {
    const entries = new Map();
    const map = value && target(value);
    if (map === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map.node))
        return entries;
    for (const { key, value: node } of map.node.items) {
        if (isMergeKey(key) && node !== null)
            for (const [name, one] of merged({ ...map, node }))
                entries.set(name, one);
    }
    for (const { key, value: node } of map.node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && !isMergeKey(key))
            entries.set(nameOf(key), { ...map, node: node ?? key });
    }
    return entries;
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<';
}
function merged(value) {
    const list = itemsOf(value);
    const sources = list.length === 0 ? [value] : list.toReversed();
    return new Map(sources.flatMap((source) => [...entriesOf(source)]));
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.source ?? key.value ?? '') : '';
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target(value)?.node);
}
function tagOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
}
function originOf({ node, document }) {
    return document.positionOf(node);
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuadlet: () => (/* binding */ readQuadlet),
/* harmony export */   readSocketUnit: () => (/* binding */ readSocketUnit)
/* harmony export */ });
/* harmony import */ var _formats_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(858);
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7640);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6520);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2333);





function readQuadlet(text, path) {
    const settings = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUnitFile */ .Mj)(text, path);
    const kind = ['Container', 'Pod', 'Kube'].find((section) => settings.has(`${section}.PublishPort`));
    const told = kind === undefined ? [] : (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings, `${kind}.PublishPort`);
    const image = settings.get('Container.Image')?.at(-1)?.value;
    const declarations = [];
    const faults = [];
    for (const setting of told) {
        const value = setting.value.replace(/^"(.*)"$/, '$1');
        const entry = (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublished */ .O)(value);
        const place = { service: path, ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInLines */ .Ye)(text, setting.origin, hostOf(value)) };
        if ('wrong' in entry)
            faults.push({ kind: 'port-invalid', ...place, text: entry.wrong });
        else if (!('none' in entry)) {
            declarations.push({ ...place, ...entry, group: 'host', ...(image === undefined ? {} : { program: image }) });
        }
    }
    return { declarations, faults };
}
function hostOf(value) {
    return value.split('/')[0]?.split(':').at(-2) ?? value;
}
const STREAMS = { ListenStream: 'tcp', ListenDatagram: 'udp' };
function readSocketUnit(text, path) {
    const settings = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUnitFile */ .Mj)(text, path);
    const isV6Only = settings.get('Socket.BindIPv6Only')?.at(-1)?.value === 'ipv6-only';
    const declarations = Object.entries(STREAMS).flatMap(([key, protocol]) => (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings, `Socket.${key}`).flatMap((setting) => listened(setting, { protocol, isV6Only, text, path }) ?? []));
    return { declarations, faults: [] };
}
function listened({ value, origin }, { protocol, isV6Only, text, path }) {
    const [, host, port = ''] = /^(?:(\[[\da-f:.]+\]|\d+(?:\.\d+){3}):)?(\d{1,5})$/i.exec(value) ?? [];
    const range = (0,_formats_place_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(port);
    const address = addressOf(host, isV6Only);
    if (range === undefined || address === undefined)
        return undefined;
    return { service: path, protocol, address, range, group: 'host', ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInLines */ .Ye)(text, origin, port) };
}
function addressOf(host, isV6Only) {
    const bare = host?.replace(/^\[(.*)\]$/, '$1');
    if (bare === undefined || bare === '::')
        return isV6Only ? _model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_IPV6 */ .bY : _model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_ADDRESS */ .A4;
    return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(bare);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForeignYaml: () => (/* binding */ parseForeignYaml),
/* harmony export */   parseForeignYamls: () => (/* binding */ parseForeignYamls),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readKey: () => (/* binding */ readKey),
/* harmony export */   resolved: () => (/* binding */ resolved),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);



const MOST_WORDS = 160;
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
    const [error] = document.errors;
    if (error !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(at(error.pos[0]))}: ${describe(error, text)}`);
    return {
        document,
        contents: document.contents,
        origin,
        positionOf: (node) => (node.range ? at(node.range[0]) : origin),
        positionAt: at,
    };
}
function optionsFor(lineCounter) {
    return { lineCounter, prettyErrors: false, logLevel: 'error' };
}
function parsed(parse, origin) {
    try {
        return parse();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(origin)}: this is not valid YAML: it is nested too deeply`);
    }
}
function refuseAnchors({ document, positionOf }) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Collection: (_, node) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) || node.anchor === undefined)
                return;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(positionOf(node))}: an anchor (&${node.anchor}) can name one value, no list`);
        },
    });
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(document.positionOf(key))}: a name is plain text`);
}
function sourceOf(scalar) {
    return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '');
}
function resolved(node, document) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document.document) ?? null) : node;
}


/***/ })

};
