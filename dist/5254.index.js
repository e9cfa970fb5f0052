"use strict";
exports.id = 5254;
exports.ids = [5254];
exports.modules = {

/***/ 3272:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ programOfUnit)
/* harmony export */ });
/* harmony import */ var _formats_unit_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);

function programOfUnit({ name, commands, variables }) {
    const values = new Map(variables.map((one) => [one.name, one.value]));
    const run = commands.map((command) => (0,_formats_unit_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .expandCommand */ .A)(command, values));
    return {
        run,
        program: {
            name,
            commands: run.map((words, at) => ({ text: words.join(' '), ...originOf(commands[at]) })),
            variables: variables.map((one) => ({ text: `${one.name}=${one.value}`, origin: one.origin })),
        },
    };
}
function originOf(command) {
    return command === undefined ? {} : { origin: command.setting.origin };
}


/***/ }),

/***/ 6433:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expandCommand),
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/* harmony import */ var _unit_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _unit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1234);


function commandsOf(settings, specify) {
    return (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(settings, 'Service.ExecStart').flatMap((setting) => {
        const commands = (0,_unit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCommands */ .t)(setting.value) ?? [];
        return commands.flatMap((words) => commandOf(words, { setting, specify }) ?? []);
    });
}
function commandOf(words, { setting, specify }) {
    const [first = '', ...rest] = words;
    const [prefixes = ''] = /^[-@:+!|]*/.exec(first) ?? [];
    const program = specify(first.slice(prefixes.length));
    const path = program.replaceAll(/\/+/g, '/');
    if (path === '')
        return undefined;
    const args = rest.map(specify);
    const argv = prefixes.includes('@') ? args : [program, ...args];
    return { path, argv, isLiteral: prefixes.includes(':'), setting };
}
function expandCommand({ path, argv, isLiteral }, variables) {
    const args = argv.slice(1);
    const words = isLiteral ? args : args.flatMap((word) => expandWord(word, variables));
    const isScript = /(^|\/)(ba|da|z|k)?sh$/.test(path) && words.some((word) => /^-[a-z]*c$/.test(word));
    return [path, ...(isScript ? words.map((word) => expandShell(word, variables)) : words)];
}
function expandWord(word, variables) {
    const whole = /^\$([A-Za-z_]\w*)$/.exec(word)?.[1];
    if (whole !== undefined)
        return (0,_unit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)(variables.get(whole) ?? '') ?? [];
    return [
        word.replaceAll(/\$\$|\$\{([A-Za-z_]\w*)\}/g, (mark, name) => name === undefined && mark === '$$' ? '$' : (variables.get(name ?? '') ?? '')),
    ];
}
function expandShell(script, variables) {
    return script.replaceAll(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^}]{0,200}))?\})/g, (whole, bare, braced, otherwise) => variables.get(bare ?? braced ?? '') ?? otherwise ?? whole);
}


/***/ }),

/***/ 8569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 6464:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ unescapeName),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Fw: () => (/* binding */ dropInNames),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   lW: () => (/* binding */ parseUnitName)
/* harmony export */ });
const FORM = /^([\w:.\\-]+)(?:@([\w:.\\@-]*))?\.(service|socket|target|timer|path)$/;
const LONGEST = 255;
function parseUnitName(name) {
    const [, prefix = '', instance, suffix = ''] = name.length > LONGEST ? [] : (FORM.exec(name) ?? []);
    if (prefix === '')
        return undefined;
    const stem = name.slice(0, -suffix.length - 1);
    return { stem, prefix, suffix, ...(instance === undefined ? {} : { instance }) };
}
function isTemplate(name) {
    return parseUnitName(name)?.instance === '';
}
function templateOf(name) {
    const { prefix, instance = '', suffix } = parseUnitName(name) ?? {};
    return instance === '' ? undefined : `${prefix}@.${suffix}`;
}
function dropInNames(name) {
    const { prefix = '', instance, suffix } = parseUnitName(name) ?? {};
    if (suffix === undefined)
        return [name];
    const endings = [...(instance ? [`@${instance}`] : []), instance === undefined ? '' : '@'];
    const named = (one) => endings.map((ending) => `${one}${ending}.${suffix}`);
    const stems = stemsOf(prefix);
    const plain = instance === undefined ? [] : stems.map((stem) => `${stem}.${suffix}`);
    return [...named(prefix), ...plain, ...stems.flatMap(named)];
}
function stemsOf(prefix) {
    const stems = [];
    for (let at = prefix.lastIndexOf('-', prefix.length - 2); at > 0; at = prefix.lastIndexOf('-', at - 1))
        stems.push(prefix.slice(0, at + 1));
    return stems;
}
function unescapeName(text) {
    const bytes = text.replaceAll('-', '/').replaceAll(/\\x([\da-f]{2})/gi, (_, hex) => `%${hex}`);
    return decodeBytes(bytes);
}
function decodeBytes(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 4591:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ claimsOfSocket),
/* harmony export */   Mb: () => (/* binding */ isPerConnection),
/* harmony export */   a8: () => (/* binding */ claimsOfPublish)
/* harmony export */ });
/* unused harmony exports parseListen, parsePublish */
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1844);
/* harmony import */ var _unit_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);




function claimsOfSocket(settings, specify) {
    if (/^(sctp|udplite)$/.test((0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(settings, 'Socket.SocketProtocol') ?? ''))
        return [];
    const isSixOnly = (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(settings, 'Socket.BindIPv6Only') === 'ipv6-only';
    return (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfAll */ .d3)(settings, LISTEN_KEYS).flatMap(({ key, setting }) => {
        const protocol = PROTOCOLS[key];
        const bound = protocol === undefined ? undefined : parseListen(specify(setting.value), protocol);
        const address = bound?.address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 && isSixOnly ? '::' : bound?.address;
        return bound === undefined || address === undefined ? [] : [claimAt({ ...bound, address }, setting, 'socket')];
    });
}
const LISTEN_KEYS = [
    ...['Socket.ListenStream', 'Socket.ListenDatagram', 'Socket.ListenSequentialPacket', 'Socket.ListenFIFO'],
    ...['Socket.ListenSpecial', 'Socket.ListenNetlink', 'Socket.ListenMessageQueue', 'Socket.ListenUSBFunction'],
];
const PROTOCOLS = { 'Socket.ListenStream': 'tcp', 'Socket.ListenDatagram': 'udp' };
function parseListen(text, protocol) {
    const [, six, four, port = ''] = /^(?:\[([\da-f:.]+(?:%[\w.-]+)?)\]:|([\d.]+):)?(\d{1,5})$/i.exec(text) ?? [];
    const range = rangeOf(port, port);
    const address = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(six ?? four ?? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4);
    if (range === undefined || address === undefined)
        return undefined;
    return { address: address === '::' ? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 : address, range, protocol };
}
function claimsOfPublish(settings, section, specify) {
    return (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(settings, `${section}.PublishPort`).flatMap((setting) => {
        const bound = parsePublish(specify(setting.value));
        return bound === undefined ? [] : [claimAt(bound, setting, 'publish')];
    });
}
function parsePublish(text) {
    const form = /^(?:(\[[^\]]*\]|[\d.]+):)?(\d{1,5})(?:-(\d{1,5}))?:\d{1,5}(?:-\d{1,5})?(?:\/(tcp|udp))?$/i;
    const [, host = '', low = '', high = low, protocol = 'tcp'] = form.exec(text) ?? [];
    const range = rangeOf(low, high);
    const address = host === '' ? _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(host.replace(/^\[(.*)\]$/, '$1'));
    if (range === undefined || address === undefined)
        return undefined;
    return { address, range, protocol: protocol.toLowerCase() === 'udp' ? 'udp' : 'tcp' };
}
function rangeOf(from, to) {
    const [low, high] = [Number(from), Number(to)];
    return from !== '' && low >= _model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .LOWEST_PORT */ .H_ && high <= _model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .HIGHEST_PORT */ .bG && low <= high ? { low, high } : undefined;
}
function claimAt(bound, setting, source) {
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ...bound, source, confidence: 'certain', origin: (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(setting, bound.range.low) });
}
function isPerConnection(settings) {
    return (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isYes */ .AX)((0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(settings, 'Socket.Accept'));
}


/***/ }),

/***/ 8290:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ specifiersOfName)
/* harmony export */ });
/* harmony import */ var _unit_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6464);

function specifiersOfName(unit) {
    const name = (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnitName */ .lW)(unit);
    if (name === undefined)
        return (text) => text;
    const { stem, prefix, instance } = name;
    const last = prefix.slice(prefix.lastIndexOf('-') + 1);
    const own = { '%': '%', p: prefix, P: (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeName */ .E6)(prefix), j: last, J: (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeName */ .E6)(last) };
    const ofInstance = { n: unit, N: stem, i: instance ?? '', I: (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeName */ .E6)(instance ?? '') };
    const known = new Map(Object.entries(instance === '' ? own : { ...own, ...ofInstance }));
    return (text) => text.replaceAll(/%([\w%])/g, (whole, letter) => known.get(letter) ?? whole);
}


/***/ }),

/***/ 8754:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assignmentsOf),
/* harmony export */   t: () => (/* binding */ givenOf)
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
function givenOf(variables, settings, specify) {
    const unset = (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(settings, 'Service.UnsetEnvironment').flatMap(({ value }) => (0,_unit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)(value) ?? []);
    const gone = new Set(unset.map(specify));
    const last = new Map(variables.map((one) => [one.name, one]));
    return [...last.values()].filter(({ name, value }) => !gone.has(name) && !gone.has(`${name}=${value}`));
}


/***/ }),

/***/ 1234:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 5254:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ ofAnInstance),
/* harmony export */   ZJ: () => (/* binding */ claimsOfUnit),
/* harmony export */   by: () => (/* binding */ unknownPorts)
/* harmony export */ });
/* harmony import */ var _claims_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
/* harmony import */ var _claims_unit_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _formats_unit_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6433);
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8569);
/* harmony import */ var _formats_unit_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4591);
/* harmony import */ var _formats_unit_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8754);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3919);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3465);
/* harmony import */ var _unit_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1915);









function claimsOfUnit(settings, about) {
    const isApart = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isYes */ .AX)((0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .lastOf */ .g1)(settings, 'Service.PrivateNetwork'));
    return isApart ? [] : [...(0,_formats_unit_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOfSocket */ .AN)(settings, about.specify), ...claimsOfService(settings, about)];
}
function claimsOfService(settings, { unit, specify, elsewhere }) {
    const variables = [...variablesOf(settings, { unit, specify, elsewhere }).values()];
    const commands = (0,_formats_unit_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .K)(settings, specify);
    return (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)((0,_claims_unit_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programOfUnit */ .C)({ name: nameOf(unit), commands, variables }).program);
}
function nameOf(unit) {
    return unit.replace(/\.\w+$/, '');
}
function variablesOf(settings, { specify, elsewhere }) {
    const own = (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(settings, 'Service.Environment').flatMap((one) => (0,_formats_unit_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .assignmentsOf */ .I)(one, specify));
    return new Map((0,_formats_unit_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .givenOf */ .t)([...own, ...elsewhere], settings, specify).map((one) => [one.name, one]));
}
function unknownPorts(whole, about) {
    const settings = (0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(whole.parts);
    const probes = (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .probesFor */ .t2)(whole.parts.map(({ text }) => text).join('\n'));
    const unit = { whole, settings, probes, known: claimsOfUnit(settings, about) };
    return [...ofInstance(unit, about), ...ofVariables(unit, about)];
}
function ofInstance({ whole, settings, probes, known }, about) {
    if (!/%[iI]/.test(about.specify('%i %I')))
        return [];
    for (const probe of probes) {
        const specify = (words) => about.specify(words).replaceAll(/%[iI]/g, probe);
        const claim = (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .claimBy */ .A_)(probe, claimsOfUnit(settings, { ...about, specify }), known);
        if (claim?.origin === undefined)
            continue;
        return faultAt(whole, claim.origin, { sign: /%[iI]/, text: ofAnInstance(about.unit) });
    }
    return [];
}
function faultAt(whole, origin, { sign, text }) {
    const part = (0,_unit_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(whole, origin);
    if (part === undefined)
        return [];
    const from = (0,_text_place_js__WEBPACK_IMPORTED_MODULE_8__/* .linesOf */ .D)(part.text, part.path).offsetOf(origin);
    return [{ ...(0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownAt */ .aI)(sign, from, { ...part, service: whole.unit }), text }];
}
function ofAnInstance(unit) {
    return `its port is %i, which only an instance has, as in ${unit.replace('@.', '@8080.')}`;
}
const MOST_NAMES = 20;
const MANY_WORDS = /(OPTS?|OPTIONS?|ARGS?|ARGUMENTS|FLAGS|PARAMS)$/i;
function ofVariables({ whole, settings, probes: [probe = ''], known }, about) {
    const variables = variablesOf(settings, about);
    return wantedBy(settings, about, variables).flatMap(({ name, command }) => {
        const filled = [...variables.values(), { name, value: probe, origin: command.setting.origin }];
        const { program } = (0,_claims_unit_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programOfUnit */ .C)({ name: nameOf(about.unit), commands: [command], variables: filled });
        if ((0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .claimBy */ .A_)(probe, (0,_claims_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({ ...program, variables: [] }), known) === undefined)
            return [];
        return faultAt(whole, command.setting.origin, { sign: (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .reference */ .ir)(name), text: (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .notSet */ .U)(name, about.missing) });
    });
}
function wantedBy(settings, { specify }, known) {
    const wanted = new Map();
    for (const command of (0,_formats_unit_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .K)(settings, specify)) {
        for (const [, name = ''] of command.argv.join(' ').matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
            if (wanted.size === MOST_NAMES)
                return [...wanted.values()];
            if (!known.has(name) && !wanted.has(name) && !MANY_WORDS.test(name))
                wanted.set(name, { name, command });
        }
    }
    return [...wanted.values()];
}


/***/ }),

/***/ 1915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ asService),
  l0: () => (/* binding */ partAt),
  f5: () => (/* binding */ settingsOf),
  X7: () => (/* binding */ unitTextOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/formats/unit-file.js
var unit_file = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/src/formats/unit-name.js
var unit_name = __webpack_require__(6464);
// EXTERNAL MODULE: ./lib/src/formats/unit-specifiers.js
var unit_specifiers = __webpack_require__(8290);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/src/requirements/files/unit-name.js


function checkSections(text, path, example) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => /^\s*[^\s#;]/.test(line));
    const first = lines[at] ?? '';
    if (at === -1 || first.trimStart().startsWith('['))
        return;
    throw new errors/* UsageError */.e(`${path}:${at + 1}:${first.search(/\S/) + 1}: expected a section such as "${example}"`);
}
function unitOf(path) {
    return external_node_path_.posix.basename(path);
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/unit-parts.js






const MOST_DROP_INS = 100;
const MOST_CHARACTERS = 256 * 1024;
function unitTextOf(text, context, example) {
    const { path } = context;
    checkSections(text, path, example);
    const partsOf = (unit) => [{ text, path }, ...dropInsOf(unit, context, example)];
    const unit = unitOf(path);
    const parts = partsOf(unit);
    const instance = defaultInstance(unit, settingsOf(parts));
    return instance === undefined ? { unit, parts } : { unit: instance, parts: partsOf(instance) };
}
function settingsOf(parts) {
    const settings = new Map();
    for (const { text, path } of parts)
        (0,unit_file/* parseUnitFile */.Mj)(text, path, settings);
    return settings;
}
function partAt({ parts }, { file }) {
    return parts.find(({ path }) => path === file);
}
function asService(unit) {
    return unit.replace(/\.\w+$/, '.service');
}
function defaultInstance(unit, settings) {
    const told = (0,unit_file/* lastOf */.g1)(settings, 'Install.DefaultInstance');
    if (told === undefined || !/@\.\w+$/.test(unit))
        return undefined;
    const instance = (0,unit_specifiers/* specifiersOfName */.s)(asService(unit))(told);
    return /^[\w:.\\@-]+$/.test(instance) ? unit.replace(/@(?=\.\w+$)/, () => `@${instance}`) : undefined;
}
function dropInsOf(unit, { path, read, list }, example) {
    const files = filesIn(dropInDirectories(unit, external_node_path_.posix.dirname(path)), list);
    if (files.size > MOST_DROP_INS)
        throw new errors/* UsageError */.e(`${path}:1:1: more than ${MOST_DROP_INS} drop-ins change it`);
    let left = MOST_CHARACTERS;
    return [...files].sort(byName).flatMap(([, file]) => {
        const text = file === MASK ? undefined : read(file);
        if (text === undefined)
            return [];
        left -= text.length;
        if (left < 0)
            throw new errors/* UsageError */.e(`${file}:1:1: the drop-ins of ${unit} are too long`);
        checkSections(text, file, example);
        return { text, path: file };
    });
}
const MASK = '';
function filesIn(directories, list) {
    const files = new Map();
    for (const directory of directories) {
        for (const { name, isMask } of list?.(directory) ?? []) {
            if (name.endsWith('.conf') && !files.has(name))
                files.set(name, isMask ? MASK : `${directory}/${name}`);
        }
    }
    return files;
}
function dropInDirectories(unit, beside) {
    const suffix = external_node_path_.posix.extname(unit);
    const names = (0,unit_name/* dropInNames */.Fw)(asService(unit)).map((name) => name.replace(/\.service$/, suffix));
    return [...names, suffix.slice(1)].map((name) => external_node_path_.posix.join(beside, `${name}.d`));
}
function byName([a], [b]) {
    return a < b ? -1 : 1;
}


/***/ })

};
;