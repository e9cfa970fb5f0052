"use strict";
exports.id = 7748;
exports.ids = [7748];
exports.modules = {

/***/ 1548:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 7748:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSupervisor: () => (/* binding */ readSupervisor)
});

// EXTERNAL MODULE: ./lib/src/formats/ini.js
var ini = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/src/formats/place.js
var formats_place = __webpack_require__(9401);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/requirements/files/claimed.js
var claimed = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/src/requirements/files/read.js
var read = __webpack_require__(7064);
// EXTERNAL MODULE: ./lib/src/claims/claims.js + 14 modules
var claims = __webpack_require__(6555);
// EXTERNAL MODULE: ./lib/src/formats/supervisor-values.js
var supervisor_values = __webpack_require__(3405);
// EXTERNAL MODULE: ./lib/src/requirements/files/stand-ins.js
var stand_ins = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/requirements/files/supervisor-program.js



function programOf(section) {
    return /^(?:program|fcgi-program):([^\s:/]+)$/.exec(section)?.[1];
}
function claimsOfProgram(name, entries, { file, number, more }) {
    const all = { ...file.common, ...more, ...(number === undefined ? {} : { process_num: number }) };
    const own = entries?.get('environment')?.value ?? '';
    const command = entries?.get('command');
    const text = oneLine(command?.value ?? '');
    const [start] = command?.starts ?? [];
    const origin = start !== undefined && ENVIRONMENT.test(text) ? { origin: { file: file.path, ...start } } : {};
    return (0,claims/* claimsOf */.d)({
        name,
        commands: command === undefined ? [] : [{ text: (0,supervisor_values/* expand */.f)(text, { ...all, ...environmentIn(own, all) }), ...origin }],
        variables: (0,supervisor_values/* variablesOf */.h)((0,supervisor_values/* expand */.f)(oneLine(own), all)).map((one) => ({ text: one })),
    });
}
const ENVIRONMENT = /%\(ENV_(\w+)\)\d*[sd]/;
function oneLine(text) {
    return text.replaceAll('\n', ' ');
}
function environmentIn(text, values) {
    const pairs = (0,supervisor_values/* variablesOf */.h)((0,supervisor_values/* expand */.f)(oneLine(text), values)).map((one) => {
        const at = one.indexOf('=');
        return [`ENV_${one.slice(0, at)}`, one.slice(at + 1)];
    });
    return Object.fromEntries(pairs);
}
const MOST_NAMES = 20;
function unknownIn({ name, entries }, file) {
    const service = programOf(name);
    const [start] = entries.get('command')?.starts ?? [];
    if (service === undefined || start === undefined)
        return [];
    const said = oneLine(entries.get('command')?.value ?? '');
    const names = new Set([...said.matchAll(new RegExp(ENVIRONMENT, 'g'))].map(([, one = '']) => one));
    const known = claimsOfProgram(service, entries, { file });
    const set = { ...file.common, ...environmentIn(entries.get('environment')?.value ?? '', file.common) };
    const [probe = ''] = (0,stand_ins/* probesFor */.t2)(file.text);
    return [...names].slice(0, MOST_NAMES).flatMap((one) => {
        if (Object.hasOwn(set, `ENV_${one}`))
            return [];
        const claims = claimsOfProgram(service, entries, { file, more: { [`ENV_${one}`]: probe } });
        if ((0,stand_ins/* claimBy */.A_)(probe, claims, known) === undefined)
            return [];
        const sign = new RegExp(`%\\(ENV_${one}\\)\\d*[sd]`);
        const text = (0,stand_ins/* notSet */.U)(one, ['the environment of supervisord']);
        return [{ ...(0,stand_ins/* unknownAt */.aI)(sign, file.lines.offsetOf(start), { ...file, service }), text }];
    });
}

// EXTERNAL MODULE: ./lib/src/requirements/files/text-place.js
var text_place = __webpack_require__(3465);
;// CONCATENATED MODULE: ./lib/src/requirements/files/supervisor.js









function readSupervisor(text, path) {
    checkForm(text, path);
    const common = setForAll(text);
    return (0,read/* joined */.oR)(blocksIn(text, path).map((block) => {
        const [section] = (0,ini/* parseIni */.A)(block.text);
        if (section === undefined)
            return read/* NOTHING */.K$;
        const told = { ...block, common };
        const declarations = [...listening(section, told), ...started(section, told)].map((one) => inWhole(one, block));
        const faults = unknownIn(section, told).map((one) => inWhole(one, block));
        return { declarations, faults };
    }));
}
const MOST_VARIABLES = 500;
function setForAll(text) {
    const own = (0,ini/* parseIni */.A)(text).find(({ name }) => name === 'supervisord');
    const all = environmentIn(own?.entries.get('environment')?.value ?? '', {});
    return Object.fromEntries(Object.entries(all).slice(0, MOST_VARIABLES));
}
const MOST_SECTIONS = 1_000;
function blocksIn(text, path) {
    const starts = [...text.matchAll(/^\[/gm)].map(({ index }) => index);
    if (starts.length > MOST_SECTIONS)
        throw new errors/* UsageError */.e(`${path}:1:1: more than ${MOST_SECTIONS} sections stand in it`);
    let lines = 0;
    return starts.map((start, at) => {
        lines += text.slice(starts[at - 1] ?? 0, start).split('\n').length - 1;
        const block = text.slice(start, starts[at + 1]);
        return { text: block, path, lines: (0,text_place/* linesOf */.D)(block, path), before: { lines, characters: start } };
    });
}
function inWhole(placed, { before }) {
    const { origin, span, copies } = placed;
    const moved = ({ line = 1, ...place }) => ({ ...place, line: line + before.lines });
    return {
        ...placed,
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
            throw new errors/* UsageError */.e(`${path}:${index + 1}:${line.search(/\S/) + 1}: ${words}`);
        }
        isInside = true;
        isValue = !isSection;
    }
}
function listening({ name, entries }, { lines }) {
    const key = name === 'inet_http_server' ? 'port' : name.startsWith('fcgi-program:') ? 'socket' : '';
    const entry = entries.get(key);
    const value = entry?.value.replace(/^tcp:\/\//, '') ?? '';
    const place = entry?.value.startsWith('unix:') ? undefined : (0,formats_place/* parsePlace */.De)(value);
    const [first] = entry?.starts ?? [];
    if (place === undefined || first === undefined || entry === undefined)
        return [];
    const end = lines.offsetOf(first) + entry.value.length;
    const address = place.host === undefined ? model_address/* ANY_ADDRESS */.A4 : ((0,formats_place/* addressOf */.ci)(place.host) ?? model_address/* ANY_ADDRESS */.A4);
    const own = { service: programOf(name) ?? 'supervisord', group: 'host', protocol: 'tcp' };
    return [{ ...own, address, range: place.range, ...lines.placeOf(end - `${place.range.low}`.length, end) }];
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
    const claimsIn = ([changed = file]) => claimsOfProgram(service, (0,ini/* parseIni */.A)(changed.text)[0]?.entries, { file });
    const plain = (0,claimed/* placedClaims */.z)({ parts: [file], claimsIn }).map((claim) => ({
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
function numberedPorts(entries, { service, count, file }) {
    const at = placeOfNumbered(entries, file);
    if (at === undefined)
        return [];
    const first = Number(entries.get('numprocs_start')?.value ?? 0) || 0;
    const lowsOf = (process) => claimsOfProgram(service, entries, { file, ...(0,defined/* defined */.s)({ number: process }) }).map(({ range }) => range.low);
    const [fixed, last] = [lowsOf(), lowsOf(first + count - 1)];
    return claimsOfProgram(service, entries, { file, number: first }).flatMap(({ protocol = 'tcp', address, range, confidence }) => {
        const high = range.low + count - 1;
        if (confidence === 'guess' || fixed.includes(range.low) || !last.includes(high))
            return [];
        return [{ protocol, address, range: { low: range.low, high }, ...at }];
    });
}
const NUMBERED = /(?<!\d)\d*%\(process_num\)0?\d{0,2}[sd]/;
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