"use strict";
exports.id = 5266;
exports.ids = [5266];
exports.modules = {

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIni)
/* harmony export */ });
function parseIni(text) {
    const sections = new Map();
    let entries;
    let last;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = withoutComment(raw);
        const [, name] = /^\[([^\]]+)\]/.exec(line) ?? [];
        const { key, value, column } = assignmentIn(line) ?? { key: '', column: 1 };
        if (name !== undefined) {
            const section = sections.get(name) ?? { name, entries: new Map() };
            sections.set(name, section);
            entries = section.entries;
            last = undefined;
        }
        else if (/^\s+\S/.test(line) && last !== undefined) {
            last.value += `\n${line.trim()}`;
            last.starts.push({ line: index + 1, column: line.search(/\S/) + 1 });
        }
        else if (value !== undefined && entries !== undefined) {
            last = { value, starts: [{ line: index + 1, column }] };
            entries.set(key.toLowerCase(), last);
        }
    }
    return [...sections.values()];
}
function assignmentIn(line) {
    const at = line.search(/[=:]/);
    if (at < 1 || /^\s/.test(line))
        return undefined;
    const value = line.slice(at + 1).trimStart();
    return { key: line.slice(0, at).trimEnd(), value: value.trimEnd(), column: line.length - value.length + 1 };
}
function withoutComment(line) {
    return /^\s*[#;]/.test(line) ? '' : line.replace(/\s[;#].*$/, '').trimEnd();
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand),
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
function expand(text, values) {
    return text.replaceAll(/%\((\w+)\)(0?)(\d{0,2})[sd]/g, (whole, name, zero, width) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? whole : String(value).padStart(Number(width), zero === '' ? ' ' : '0');
    });
}
function variablesOf(text) {
    const pairs = text.matchAll(/(?<!\w)(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*))/g);
    return [...pairs].map(([, key, double, single, plain = '']) => `${key}=${double ?? single ?? plain.trim()}`);
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSupervisor: () => (/* binding */ readSupervisor)
/* harmony export */ });
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
/* harmony import */ var _formats_ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1548);
/* harmony import */ var _formats_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);
/* harmony import */ var _formats_supervisor_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3405);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3715);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5503);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3465);








function readSupervisor(text, path) {
    checkForm(text, path);
    const declarations = blocksIn(text, path).flatMap((block) => {
        const [section] = (0,_formats_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIni */ .A)(block.text);
        if (section === undefined)
            return [];
        return [...listening(section, block), ...started(section, block)].map((one) => inWhole(one, block));
    });
    return { declarations, faults: [] };
}
const MOST_SECTIONS = 1_000;
function blocksIn(text, path) {
    const starts = [...text.matchAll(/^\[/gm)].map(({ index }) => index);
    if (starts.length > MOST_SECTIONS)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}:1:1: more than ${MOST_SECTIONS} sections stand in it`);
    let lines = 0;
    return starts.map((start, at) => {
        lines += text.slice(starts[at - 1] ?? 0, start).split('\n').length - 1;
        const block = text.slice(start, starts[at + 1]);
        return { text: block, path, lines: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .D)(block, path), before: { lines, characters: start } };
    });
}
function inWhole(declaration, { before }) {
    const { origin, span, copies } = declaration;
    const moved = ({ line = 1, ...place }) => ({ ...place, line: line + before.lines });
    return {
        ...declaration,
        origin: moved(origin),
        span: { start: span.start + before.characters, end: span.end + before.characters },
        ...(copies === undefined ? {} : { copies: { ...copies, origin: moved(copies.origin) } }),
    };
}
function checkForm(text, path) {
    let isInside = false;
    let isValue = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        const isSection = /^\[[^\]]+\]/.test(line);
        const isMore = isValue && /^\s/.test(line);
        const words = isInside ? 'expected "key = value"' : 'expected a section such as "[program:web]"';
        if (!isSection && !isMore && !(isInside && /^[^\s=:][^=:]*[=:]/.test(line))) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}:${index + 1}:${line.search(/\S/) + 1}: ${words}`);
        }
        isInside = true;
        isValue = !isSection;
    }
}
function listening({ name, entries }, { lines }) {
    const key = name === 'inet_http_server' ? 'port' : name.startsWith('fcgi-program:') ? 'socket' : '';
    const entry = entries.get(key);
    const value = entry?.value.replace(/^tcp:\/\//, '') ?? '';
    const place = entry?.value.startsWith('unix:') ? undefined : (0,_formats_place_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlace */ .De)(value);
    const [first] = entry?.starts ?? [];
    if (place === undefined || first === undefined || entry === undefined)
        return [];
    const end = lines.offsetOf(first) + entry.value.length;
    const address = place.host === undefined ? _model_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_ADDRESS */ .A4 : ((0,_formats_place_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(place.host) ?? _model_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_ADDRESS */ .A4);
    const own = { service: programOf(name) ?? 'supervisord', group: 'host', protocol: 'tcp' };
    return [{ ...own, address, range: place.range, ...lines.placeOf(end - `${place.range.low}`.length, end) }];
}
function programOf(section) {
    return /^(?:program|fcgi-program):([^\s:/]+)$/.exec(section)?.[1];
}
const MOST_PROCESSES = 200;
function started({ name, entries }, file) {
    const service = programOf(name);
    const told = entries.get('numprocs');
    const count = Math.min(Math.max(Number(told?.value ?? 1) || 1, 1), MOST_PROCESSES);
    const command = entries.get('command');
    if (service === undefined || command === undefined)
        return [];
    const own = { service, group: 'host', program: command.value };
    const numbered = numberedPorts(entries, { service, count, file });
    const claimsIn = (text) => claimsOfProgram(service, (0,_formats_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIni */ .A)(text)[0]?.entries);
    const plain = (0,_claimed_js__WEBPACK_IMPORTED_MODULE_6__/* .placedClaims */ .z)({ ...file, claimsIn }).map((claim) => ({
        ...own,
        ...claim,
        ...copiesOf(count, told, file),
    }));
    return [...plain, ...numbered.map((one) => ({ ...own, ...one }))];
}
function copiesOf(count, told, { path }) {
    const [place] = told?.starts ?? [];
    return count < 2 || place === undefined
        ? {}
        : { copies: { reason: 'replicas', count, origin: { file: path, ...place } } };
}
function claimsOfProgram(name, entries, number) {
    const values = number === undefined ? {} : { process_num: number };
    const placed = (key) => {
        const entry = entries?.get(key);
        return entry === undefined ? [] : [(0,_formats_supervisor_values_js__WEBPACK_IMPORTED_MODULE_7__/* .expand */ .f)(entry.value.replaceAll('\n', ' '), values)];
    };
    return (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({
        name,
        commands: placed('command').map((text) => ({ text })),
        variables: placed('environment').flatMap((text) => (0,_formats_supervisor_values_js__WEBPACK_IMPORTED_MODULE_7__/* .variablesOf */ .h)(text).map((one) => ({ text: one }))),
    });
}
function numberedPorts(entries, { service, count, file }) {
    const at = placeOfNumbered(entries, file);
    if (at === undefined)
        return [];
    const first = Number(entries.get('numprocs_start')?.value ?? 0) || 0;
    const lowsOf = (process) => claimsOfProgram(service, entries, process).map(({ range }) => range.low);
    const [fixed, last] = [lowsOf(), lowsOf(first + count - 1)];
    return claimsOfProgram(service, entries, first).flatMap(({ protocol = 'tcp', address, range, confidence }) => {
        const high = range.low + count - 1;
        if (confidence === 'guess' || fixed.includes(range.low) || !last.includes(high))
            return [];
        return [{ protocol, address, range: { low: range.low, high }, ...at }];
    });
}
const NUMBERED = /\d*%\(process_num\)0?\d{0,2}[sd]/;
function placeOfNumbered(entries, { text, lines }) {
    for (const { value, starts } of ['command', 'environment'].flatMap((key) => entries.get(key) ?? [])) {
        for (const [index, line] of value.split('\n').entries()) {
            const found = NUMBERED.exec(line);
            const start = starts[index];
            if (found === null || start === undefined)
                continue;
            const begin = lines.offsetOf(start) + found.index;
            if (text.startsWith(found[0], begin))
                return lines.placeOf(begin, begin + found[0].length);
        }
    }
    return undefined;
}


/***/ })

};
;