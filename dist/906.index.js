"use strict";
exports.id = 906;
exports.ids = [906,9211];
exports.modules = {

/***/ 9438:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 906:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProcfile: () => (/* binding */ readProcfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3715);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1844);
/* harmony import */ var _claimed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5503);
/* harmony import */ var _compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4056);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3465);









const FIRST_PORT = 5_000;
const STEP = 100;
const MOST_PROCESSES = 1_000;
function readProcfile(text, context) {
    const { path } = context;
    const processes = processesIn(text, firstPort(context));
    if (processes.length === 0 && text.trim() !== '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path}:1:1: expected lines of "name: command"`);
    if (processes.length > MOST_PROCESSES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path}:1:1: more than ${MOST_PROCESSES} processes stand in it`);
    const lines = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .D)(text, path);
    return { declarations: processes.flatMap((one) => declaredBy(one, { path, lines })), faults: [] };
}
function processesIn(text, first) {
    const matches = text.matchAll(/^([A-Za-z0-9_-]+):[ \t]*(\S.*)$/gm);
    return [...matches].map(({ index, 0: line, 1: name = '', 2: words = '' }, at) => {
        const command = words.trimEnd();
        const begin = index + line.indexOf(command, name.length + 1);
        return { name, command, port: first + STEP * at, start: index, begin };
    });
}
function firstPort({ path, read, variables }) {
    const beside = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), name);
    const textOf = (name) => ((0,_compose_project_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$)(beside(name), read) ? (read(beside(name)) ?? '') : '');
    const [, told] = /^port:[ \t]*(\d{1,5})[ \t\r]*$/m.exec(textOf('.foreman')) ?? [];
    const port = Number(told ?? (0,_env_file_js__WEBPACK_IMPORTED_MODULE_3__.valueIn)(textOf('.env'), 'PORT') ?? variables.PORT);
    return Number.isInteger(port) && port >= _model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .LOWEST_PORT */ .H_ && port <= _model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .HIGHEST_PORT */ .bG ? port : FIRST_PORT;
}
const REFERENCE = /\$(?:PORT\b|\{PORT(?::?[-=][^}]{0,100})?\})/;
function declaredBy(process, { path, lines }) {
    const { name, command, port, begin } = process;
    const own = { service: name, group: path, program: command };
    const claimsIn = (changed) => (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)({ name, commands: changed.map(({ text }) => ({ text })), variables: [] });
    const plain = command.replaceAll(new RegExp(REFERENCE, 'g'), (whole) => ' '.repeat(whole.length));
    const told = (0,_claimed_js__WEBPACK_IMPORTED_MODULE_7__/* .placedClaims */ .z)({ parts: [{ text: plain, path }], claimsIn }).map(({ span, ...claim }) => ({
        ...own,
        ...claim,
        ...lines.placeOf(begin + span.start, begin + span.end),
    }));
    const given = REFERENCE.exec(command);
    if (port > _model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .HIGHEST_PORT */ .bG || (given === null && (name !== 'web' || told.length > 0)))
        return told;
    const [start, length] = given === null ? [process.start, name.length] : [begin + given.index, given[0].length];
    const range = { low: port, high: port };
    return [{ ...own, protocol: 'tcp', address: _model_address_js__WEBPACK_IMPORTED_MODULE_8__/* .ANY_ADDRESS */ .A4, range, ...lines.placeOf(start, start + length) }, ...told];
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

/***/ 9211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
function parseForeignYamls(text, origin, above = 0) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parsed(() => [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, optionsFor(lines))], origin);
    return documents.map((document) => positioned(document, { text, lines, origin, above }));
}
function positioned(document, { text, lines, origin, above = 0 }) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...origin, line: above + line, column: col };
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
    const { stackTraceLimit } = Error;
    try {
        Error.stackTraceLimit = 0;
        return parse();
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(origin)}: this is not valid YAML: ${TOO_DEEP}`);
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
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