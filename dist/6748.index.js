"use strict";
exports.id = 6748;
exports.ids = [6748];
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

/***/ 7994:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseEnvironmentFile)
/* harmony export */ });
const NAME = /^[A-Za-z_]\w*$/;
function parseEnvironmentFile(text, file) {
    const variables = [];
    const start = /^[ \t]*([^\s=#;][^=\n]*)=[ \t]*/gm;
    let lineAt = 0;
    let line = 1;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        for (; lineAt < match.index; lineAt++)
            if (text[lineAt] === '\n')
                line++;
        const { value, end } = readValue(text, start.lastIndex);
        const name = match[1]?.trimEnd() ?? '';
        if (NAME.test(name))
            variables.push({ name, value, origin: { file, line, column: match[0].length + 1 } });
        start.lastIndex = Math.max(end, match.index + match[0].length);
    }
    return variables;
}
function readValue(text, from) {
    let value = '';
    let kept = 0;
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const char = text[at] ?? '';
        const isPlain = quote === '';
        if (char === '\n' && isPlain)
            break;
        if (char === '\\' && quote !== "'") {
            at++;
            value += escaped(text[at] ?? '', quote);
            kept = value.length;
        }
        else if (char === quote) {
            quote = '';
            kept = value.length;
        }
        else if (isPlain && (char === '"' || char === "'"))
            quote = char;
        else {
            value += char;
            if (!isPlain || !/\s/.test(char))
                kept = value.length;
        }
    }
    return { value: value.slice(0, kept), end: at };
}
function escaped(char, quote) {
    if (char === '\n')
        return '';
    return quote === '"' && !/["\\`$]/.test(char) ? `\\${char}` : char;
}


/***/ }),

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

/***/ 1841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enginesOf),
/* harmony export */   F: () => (/* binding */ hasDockerContainers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);
/* harmony import */ var _linux_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7992);
/* harmony import */ var _managers_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6900);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7811);






const MOST_USERS = 16;
function enginesOf({ processes }) {
    const pids = new Map();
    for (const pid of (0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)()) {
        const name = (0,_linux_process_js__WEBPACK_IMPORTED_MODULE_5__/* .parseName */ .$q)(processes.statOf(pid));
        if (name !== 'dockerd' && name !== 'conmon')
            continue;
        const { container } = processes.ownerOfProcess(pid);
        if (container !== undefined && (name === 'dockerd' || container.engine !== 'podman'))
            continue;
        const key = `${name} ${processes.read(pid)?.uid}`;
        pids.set(key, [...(pids.get(key) ?? []), pid]);
    }
    const users = readUsers();
    return [
        ...usersOf('dockerd', pids, users.filter(({ uid }) => hasDocker(uid))).map((uid) => ({
            ...{ engine: 'docker', uid, pids: pids.get(`dockerd ${uid}`) ?? [] },
        })),
        ...usersOf('conmon', pids, users.filter(hasPodman)).map((uid) => ({
            ...{ engine: 'podman', uid, pids: pids.get(`conmon ${uid}`) ?? [] },
        })),
    ];
}
function usersOf(program, pids, marked) {
    const running = [...pids.keys()].flatMap((key) => (key.startsWith(`${program} `) ? Number(key.split(' ')[1]) : []));
    const all = new Set([...running, ...marked.map(({ uid }) => uid)].filter(Number.isInteger));
    const users = [...all].sort((a, b) => a - b);
    if (users.length > MOST_USERS)
        noteUsers(program === 'dockerd' ? 'docker' : 'podman', users.slice(MOST_USERS));
    return users.slice(0, MOST_USERS);
}
function noteUsers(engine, unasked) {
    const [uid = 0] = unasked;
    const host = engine === 'docker' ? ` -H unix:///run/user/${uid}/docker.sock` : '';
    const more = unasked.length > 1 ? ` and those of ${unasked.length - 1} more users` : '';
    const command = `sudo -u ${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sudoUser */ .RV)(uid)} env -C / ${engine}${host} ps --all`;
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .noteCut */ .tv)(`${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .userName */ .nT)(uid)}’s containers of ${engine}${more}`, `${MOST_USERS} users alone are asked`, command);
}
const MOST_ACCOUNTS = 500;
function readUsers() {
    return (0,_managers_account_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccounts */ .I9)((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcFile */ .XM)('/etc/passwd') ?? '').slice(0, MOST_ACCOUNTS);
}
function hasDocker(uid) {
    if (uid !== 0)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/run/user/${uid}/docker.sock`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/docker.sock') || hasDockerContainers() === true;
}
function hasPodman(account) {
    const runtime = account.uid === 0 ? '/run/containers/storage' : `/run/user/${account.uid}/containers`;
    return (0,_storage_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStorage */ .u)(account) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(runtime);
}
function hasDockerContainers() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/var/lib/docker/containers').length > 0;
    }
    catch (error) {
        return error.code === 'ENOENT' ? false : undefined;
    }
}


/***/ }),

/***/ 7811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ storedContainers),
/* harmony export */   u: () => (/* binding */ hasStorage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);


function storageOf({ uid, home }) {
    return uid === 0 ? '/var/lib/containers/storage' : `${home}/.local/share/containers/storage`;
}
const LISTS = ['containers.json', 'volatile-containers.json'];
function hasStorage(account) {
    try {
        return driversOf(account).length > 0;
    }
    catch {
        return false;
    }
}
function driversOf(account) {
    const storage = storageOf(account);
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(storage).filter((name) => name.endsWith('-containers'));
    return names.map((name) => `${storage}/${name}`);
}
function storedContainers(account) {
    try {
        const drivers = driversOf(account);
        if (drivers.length === 0)
            return undefined;
        const paths = drivers.flatMap((driver) => LISTS.map((list) => `${driver}/${list}`));
        return paths.flatMap((path) => idsOf(readOwn(path, account)));
    }
    catch {
        return undefined;
    }
}
function idsOf(text) {
    return (0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(JSON.parse(text)).flatMap((container) => (0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(container).id, _managers_container_row_js__WEBPACK_IMPORTED_MODULE_1__.ID) ?? []);
}
const MAX_BYTES = 4 * 1024 * 1024;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function readOwn(path, { uid }) {
    const file = openIfThere(path);
    if (file === undefined)
        return '[]';
    try {
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const isOwn = state.isFile() && (state.uid === uid || state.uid === 0) && state.size <= MAX_BYTES;
        if (!isOwn)
            throw new Error('not a list of containers');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function openIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 6748:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInventory: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/holder.js
var holder = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/host/deadline.js
var deadline = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/src/host/exec.js
var exec = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/src/host/linux/explain.js + 6 modules
var explain = __webpack_require__(1506);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/leased-ports.js
var leased_ports = __webpack_require__(5882);
// EXTERNAL MODULE: ./lib/src/host/linux/tables.js
var tables = __webpack_require__(9928);
// EXTERNAL MODULE: ./lib/src/host/linux/user-names.js
var user_names = __webpack_require__(4995);
// EXTERNAL MODULE: ./lib/src/host/linux/viewer.js
var viewer = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/src/host/managers/containers.js + 3 modules
var managers_containers = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/src/host/managers/container-source.js
var container_source = __webpack_require__(7062);
// EXTERNAL MODULE: ./lib/src/host/managers/account.js
var managers_account = __webpack_require__(4026);
// EXTERNAL MODULE: ./lib/src/host/managers/concern.js
var concern = __webpack_require__(3949);
// EXTERNAL MODULE: ./lib/src/host/managers/docker.js
var docker = __webpack_require__(2301);
// EXTERNAL MODULE: ./lib/src/host/managers/docker-details.js
var docker_details = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/src/host/managers/docker-sockets.js
var docker_sockets = __webpack_require__(8878);
// EXTERNAL MODULE: ./lib/src/host/managers/unix-http.js
var unix_http = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/boot.js
function startsWithDocker(facts) {
    const { status, restartPolicy, startedAt, error } = facts;
    if (startedAt === undefined || restartPolicy === undefined)
        return restartPolicy === undefined ? undefined : false;
    const isRunning = RUNNING.has(status);
    switch (restartPolicy) {
        case 'always':
            return true;
        case 'unless-stopped':
            return isRunning || (error === '' ? false : undefined);
        case 'on-failure':
            return status === 'restarting' || (isRunning ? undefined : hasTriesLeft(facts));
        default:
            return false;
    }
}
const RUNNING = new Set(['running', 'restarting', 'paused']);
function hasTriesLeft({ exitCode, maxRestarts, restarts }) {
    return exitCode !== 0 && (maxRestarts === 0 || restarts < maxRestarts);
}
function restartFilters(unitFile) {
    const [start = ''] = /^ExecStart=.*$/m.exec(unitFile) ?? [];
    const filters = [...start.matchAll(/--filter[= ]([\w-]+=[\w-]+)/g)].map(([, filter = '']) => filter);
    return filters.length === 0 ? ['restart-policy=always'] : filters;
}
function startsWithPodman({ restartPolicy, isStoppedByUser }, filters) {
    if (restartPolicy === undefined)
        return undefined;
    return filters.some((filter) => {
        if (filter !== 'should-start-on-boot=true')
            return filter === `restart-policy=${restartPolicy}`;
        return restartPolicy === 'always' || (restartPolicy === 'unless-stopped' && isStoppedByUser !== true);
    });
}

// EXTERNAL MODULE: ./lib/src/host/services/containers/engines.js
var containers_engines = __webpack_require__(1841);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/host/managers/container-row.js
var container_row = __webpack_require__(5800);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/facts.js




const WORD = /^[a-z-]{1,20}$/;
const MANY = 200;
function parseContainerFacts(json) {
    const { Id, Created, Path, Args, RestartCount, State, HostConfig, Config } = (0,container_row/* recordOf */.zv)(json);
    const id = (0,container_row/* textOf */.b6)(Id, container_row.ID);
    if (id === undefined)
        return [];
    const words = [Path, ...(0,container_row/* listOf */.c3)(Args)].filter((word) => typeof word === 'string');
    const { Image, Env, ExposedPorts } = (0,container_row/* recordOf */.zv)(Config);
    const facts = (0,defined/* defined */.s)({
        ...{ id, createdAt: timeOf(Created), restarts: countOf(RestartCount), image: (0,container_row/* textOf */.b6)(Image, container_row/* IMAGE */.W1) },
        ...stateOf((0,container_row/* recordOf */.zv)(State)),
        ...settingsOf((0,container_row/* recordOf */.zv)(HostConfig)),
        exposes: Object.keys((0,container_row/* recordOf */.zv)(ExposedPorts)).slice(0, MANY).flatMap(parseExposed),
        command: words.join(' ').slice(0, MAX_COMMAND),
        environment: (0,container_row/* listOf */.c3)(Env)
            .filter((one) => typeof one === 'string')
            .slice(0, MANY),
    });
    return [facts];
}
const MAX_COMMAND = 4_096;
function stateOf(state) {
    const { Status, Health, StartedAt, FinishedAt, ExitCode, OOMKilled, StoppedByUser, Error: error, ConmonPid } = state;
    return {
        status: (0,container_row/* textOf */.b6)(Status, WORD) ?? 'unknown',
        health: (0,container_row/* textOf */.b6)((0,container_row/* recordOf */.zv)(Health).Status, WORD),
        startedAt: timeOf(StartedAt),
        finishedAt: timeOf(FinishedAt),
        exitCode: countOf(ExitCode),
        isOutOfMemory: OOMKilled === true || undefined,
        isStoppedByUser: StoppedByUser === true || undefined,
        error: typeof error === 'string' ? error.slice(0, MAX_COMMAND) : '',
        monitor: countOf(ConmonPid) || undefined,
    };
}
function settingsOf({ RestartPolicy, AutoRemove, NetworkMode, PortBindings }) {
    const { Name, MaximumRetryCount } = (0,container_row/* recordOf */.zv)(RestartPolicy);
    return {
        restartPolicy: Name === '' ? 'no' : (0,container_row/* textOf */.b6)(Name, WORD),
        maxRestarts: countOf(MaximumRetryCount),
        isTemporary: AutoRemove === true || undefined,
        isHostNetwork: NetworkMode === 'host' || undefined,
        publishes: Object.entries((0,container_row/* recordOf */.zv)(PortBindings)).slice(0, MANY).flatMap(parseBindings),
    };
}
function timeOf(value) {
    const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return ms > 0 ? new Date(ms).toISOString() : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;
}
function parseExposed(text) {
    const [, digits, protocol] = /^(\d{1,5})\/(tcp|udp)$/.exec(text) ?? [];
    const port = Number(digits);
    return port >= model_port/* LOWEST_PORT */.H_ && port <= model_port/* HIGHEST_PORT */.bG ? [{ protocol: protocol, port }] : [];
}
function parseBindings([inner, bindings]) {
    const [exposed] = parseExposed(inner);
    if (exposed === undefined)
        return [];
    return (0,container_row/* listOf */.c3)(bindings)
        .slice(0, MANY)
        .flatMap((binding) => {
        const { HostIp, HostPort } = (0,container_row/* recordOf */.zv)(binding);
        const [, low = '', high = low] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(String(HostPort)) ?? [];
        const address = (0,model_address/* parseAddress */.or)(typeof HostIp === 'string' && HostIp !== '' ? HostIp : model_address/* ANY_ADDRESS */.A4);
        const range = { low: Number(low), high: Number(high) };
        if (range.low < model_port/* LOWEST_PORT */.H_ || range.high > model_port/* HIGHEST_PORT */.bG || range.low > range.high)
            return [];
        return address === undefined ? [] : [{ protocol: exposed.protocol, address, ...range }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/shell.js
var shell = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/gaps.js



const MOST_CONTAINERS = 200;
function containerGap(source, viewer, { reason, host, isPartly }) {
    const { engine, uid } = source;
    const whose = uid === 0 && engine === 'docker' ? 'the containers of docker' : `${(0,managers_account/* userName */.nT)(uid)}’s containers of ${engine}`;
    const subject = isPartly === true ? `how ${whose} are set up` : whose;
    return (0,defined/* defined */.s)({ subject, reason, command: commandOf(source, viewer, host), affects: 'naming' });
}
function commandOf({ engine, uid }, viewer, host) {
    const isOwn = uid === viewer.uid && uid !== 0;
    if (engine === 'podman') {
        const as = uid === 0 ? 'sudo ' : isOwn ? '' : `sudo -u ${(0,managers_account/* sudoUser */.RV)(uid)} env -C / `;
        return `${as}podman ps --all`;
    }
    const own = uid === 0 ? undefined : `unix:///run/user/${uid}/docker.sock`;
    const at = host ?? own;
    const as = isOwn ? '' : uid === 0 ? 'sudo ' : `sudo -u ${(0,managers_account/* sudoUser */.RV)(uid)} `;
    return `${as}docker${at === undefined ? '' : ` -H ${(0,shell/* quoteWord */.XW)(at)}`} ps --all`;
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers/wanted-units.js

const SYSTEM = ['/etc/systemd/system', '/run/systemd/system'];
const USERS = ['/etc/systemd/user', '/run/systemd/user'];
function isWantedBySystem(unit) {
    return wantedBySystem()(unit);
}
function wantedBySystem() {
    return wantedIn(SYSTEM);
}
function unitsWantedBySystem(form) {
    const names = SYSTEM.flatMap(wantsOf).flatMap((directory) => namesIn(directory).filter((name) => form.test(name)));
    return [...new Set(names)].filter(wantedBySystem());
}
function isWantedByUser(unit, { name, home }) {
    const own = [`${home}/.config/systemd/user`, ...USERS];
    return exists(`/var/lib/systemd/linger/${name}`) && wantedIn(own)(unit);
}
function wantedIn(directories) {
    const wanted = new Set(directories.flatMap(wantsOf).flatMap(namesIn));
    const isMasked = (unit) => directories.some((directory) => targetOf(`${directory}/${unit}`) === '/dev/null');
    return (unit) => wanted.has(unit) && !isMasked(unit);
}
function wantsOf(directory) {
    const names = namesIn(directory).filter((name) => /\.(wants|requires|upholds)$/.test(name));
    return names.map((name) => `${directory}/${name}`);
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function exists(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function targetOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers/docker.js











async function readDocker(engine, sight) {
    const { viewer } = sight;
    const { uid, pids } = engine;
    if (uid !== 0 && viewer.uid !== 0 && viewer.uid !== uid)
        return ofAnother(engine, viewer);
    const daemons = (0,docker_sockets/* daemonsOf */.Nl)(uid, pids);
    if ((0,docker_sockets/* isAsleep */.LK)(uid, daemons))
        return asleep(engine, viewer);
    const answers = await Promise.all(daemons.sockets.map((socket) => (0,docker/* askDockerAt */.DI)(socket, true)));
    const listed = (0,docker/* joinDaemons */.Qu)(uid, daemons, answers);
    const gaps = daemons.sockets.flatMap((socket, at) => gapOf(engine, viewer, { socket, answer: answers[at] }));
    const isUnknown = gaps.length === 0 && daemons.sockets.length < pids.length;
    if (isUnknown)
        gaps.push(containerGap(engine, viewer, { reason: 'its socket is not known' }));
    return 'failed' in listed ? { known: [], listed, gaps } : withFacts(engine, sight, { listed, gaps });
}
async function withFacts(engine, sight, { listed, gaps }) {
    const { viewer, processes } = sight;
    const { facts, details, missed } = await askFacts(listed.rows);
    const partly = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })];
    const units = engine.pids.flatMap((pid) => processes.ownerOfProcess(pid).manager?.unit ?? []);
    const isStarted = isStartedAtBoot(engine.uid, units);
    const known = listed.rows.flatMap((row) => knownOf(row, facts.get(row.id), isStarted));
    return { known, listed, details, gaps: [...gaps, ...partly] };
}
function ofAnother(engine, viewer) {
    const reason = `only root and ${(0,managers_account/* userName */.nT)(engine.uid)} may ask it`;
    return { known: [], gaps: [containerGap(engine, viewer, { reason })] };
}
function asleep(engine, viewer) {
    const isEmpty = (0,containers_engines/* hasDockerContainers */.F)() === false;
    const gaps = isEmpty ? [] : [containerGap(engine, viewer, { reason: 'dockerd does not run' })];
    return { known: [], listed: { failed: 'dockerd does not run' }, gaps };
}
function gapOf(engine, viewer, { socket, answer }) {
    if (answer === undefined || 'rows' in answer)
        return [];
    return [containerGap(engine, viewer, { reason: answer.failed, ...hostTold(socket) })];
}
function hostTold(socket) {
    const host = (0,docker_sockets/* hostOf */.w4)(socket);
    return host === undefined ? {} : { host };
}
const USUAL = 'unix:///run/docker.sock';
function knownOf(row, facts, isStarted) {
    if (facts === 'gone')
        return [];
    const own = facts === undefined ? undefined : startsWithDocker(facts);
    const isUsual = row.uid !== undefined || row.host === undefined || row.host === USUAL;
    return [{ row, facts, startsAtBoot: isUsual ? both(isStarted, own) : undefined }];
}
function both(one, other) {
    if (one === false || other === false)
        return false;
    return one === true && other === true ? true : undefined;
}
async function askFacts(rows) {
    const asked = rows.slice(0, MOST_CONTAINERS);
    const sockets = [...new Set(asked.map(socketOf))];
    const askDaemon = (socket) => {
        const own = asked.filter((row) => socketOf(row) === socket);
        return askEach(socket, own);
    };
    const all = (await Promise.all(sockets.map(askDaemon))).flat();
    const late = all.flatMap(({ answer }) => ('failed' in answer && !isGone(answer) ? answer.failed : []))[0];
    const missed = rows.length > asked.length ? `only ${MOST_CONTAINERS} are asked about` : late;
    const facts = new Map(all.map(({ id, answer }) => [id, toldOf(answer)]));
    const details = new Map(all.map(({ id, answer }) => [id, 'json' in answer ? (0,docker_details/* parseDetails */.m)(answer.json) : {}]));
    return missed === undefined ? { facts, details } : { facts, details, missed };
}
async function askEach(socket, rows) {
    const paths = rows.map(({ id }) => `/containers/${id}/json`);
    const answers = await (0,unix_http/* getEach */.wE)(socket, paths);
    return rows.map(({ id }, at) => ({ id, answer: answers[at] }));
}
function socketOf({ host }) {
    return host?.slice('unix://'.length) ?? docker_sockets/* SYSTEM_SOCKET */.M7;
}
function isGone(answer) {
    return 'failed' in answer && answer.failed.endsWith(' status 404');
}
function toldOf(answer) {
    if ('failed' in answer)
        return isGone(answer) ? 'gone' : undefined;
    return parseContainerFacts(answer.json)[0];
}
function isStartedAtBoot(uid, units) {
    const names = new Set(['docker.service', 'docker.socket', ...units]);
    const account = (0,managers_account/* accountOf */.XP)(uid);
    if (account === undefined || !(0,concern/* isSystemdFirst */.W)())
        return undefined;
    return [...names].some((unit) => (uid === 0 ? isWantedBySystem(unit) : isWantedByUser(unit, account)));
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers/groups.js

function joinContainers(services) {
    const groups = new Map();
    for (const service of withPodProducts(services)) {
        const key = keyOf(service);
        groups.set(key, [...(groups.get(key) ?? []), service]);
    }
    return [...groups.values()].map(joinReplicas);
}
function keyOf({ container }) {
    const { engine, uid = 0, host = '', id = '', composeProject, composeService } = container ?? {};
    const isOfCompose = composeProject !== undefined && composeService !== undefined;
    return [engine, uid, host, ...(isOfCompose ? [composeProject, composeService] : [id])].join(' ');
}
const ORDER = ['restarting', 'up', 'starting', 'failed', 'down', 'unknown'];
function joinReplicas(replicas) {
    const [first, ...others] = replicas.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    if (others.length === 0)
        return first;
    const told = replicas.flatMap(({ restarts }) => restarts ?? []);
    return {
        ...first,
        ...(0,defined/* defined */.s)({
            restarts: told.length === 0 ? undefined : told.reduce((sum, one) => sum + one, 0),
            startsAtBoot: anyOf(replicas.map(({ startsAtBoot }) => startsAtBoot)),
            failure: replicas.find(({ failure }) => failure !== undefined)?.failure,
        }),
        claims: distinct(replicas.flatMap(({ claims }) => claims)),
    };
}
function anyOf(values) {
    if (values.includes(true))
        return true;
    return values.includes(undefined) ? undefined : false;
}
function distinct(claims) {
    return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}
function withPodProducts(services) {
    const pods = new Map();
    for (const service of services) {
        const { pod } = service.container ?? {};
        if (pod !== undefined)
            pods.set(pod, [...(pods.get(pod) ?? []), service]);
    }
    return services.map((service) => {
        const members = pods.get(service.container?.pod ?? '') ?? [];
        const known = members.flatMap(({ product }) => product ?? []);
        const [product] = known;
        if (product === undefined || known.some(({ key }) => key !== product.key))
            return service;
        const isOfPorts = members.find(({ claims }) => claims.length > 0);
        if (isOfPorts === undefined)
            return service;
        const { product: _, ...rest } = service;
        return service === isOfPorts ? { ...service, product } : rest;
    });
}

// EXTERNAL MODULE: ./lib/src/host/linux/proc-file.js
var proc_file = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/host/managers/podman.js
var podman = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/host/services/containers/storage.js
var storage = __webpack_require__(7811);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/podman.js











async function readPodman(engine, { viewer }) {
    const { uid, pids } = engine;
    const stored = storedBy(uid);
    if (pids.length === 0 && stored?.length === 0)
        return { known: [], gaps: [] };
    const early = (0,podman/* mayAskPodman */.Qe)(uid, viewer) && !isAway(uid) ? podman_askFacts(uid, viewer, stored ?? []) : NO_FACTS;
    const listed = await (0,podman/* askPodman */.D8)(uid, viewer);
    if ('failed' in listed) {
        const isGone = listed.failed === 'podman is not installed' && pids.length === 0;
        return { known: [], listed, gaps: isGone ? [] : [containerGap(engine, viewer, { reason: listed.failed })] };
    }
    return podman_withFacts(engine, viewer, { listed, early: (await early).facts });
}
async function podman_withFacts(engine, viewer, { listed, early }) {
    const ids = listed.rows.map(({ id }) => id).slice(0, MOST_CONTAINERS);
    const unasked = ids.filter((id) => !early.has(id));
    const late = await podman_askFacts(engine.uid, viewer, unasked);
    const facts = new Map([...early, ...late.facts]);
    const isGone = ({ id }) => late.missed === undefined && unasked.includes(id) && !facts.has(id);
    const isMore = listed.rows.length > ids.length;
    const missed = late.missed ?? (isMore ? `only ${MOST_CONTAINERS} are asked about` : undefined);
    const gaps = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })];
    const rows = listed.rows.filter((row) => !isGone(row));
    return { known: podman_knownOf(engine.uid, rows, facts), listed, gaps };
}
function storedBy(uid) {
    const account = (0,managers_account/* accountOf */.XP)(uid);
    return account === undefined ? undefined : (0,storage/* storedContainers */.W)(account)?.slice(0, MOST_CONTAINERS);
}
function isAway(uid) {
    return uid !== 0 && !(0,external_node_fs_.existsSync)(`/run/user/${uid}`);
}
const NO_FACTS = { facts: new Map() };
async function podman_askFacts(uid, viewer, ids) {
    if (ids.length === 0)
        return NO_FACTS;
    const answer = await (0,podman/* inspectPodman */.m3)(uid, viewer, ids);
    if ('failed' in answer)
        return { ...NO_FACTS, missed: answer.failed };
    const told = (0,container_row/* listOf */.c3)(answer.json).flatMap(parseContainerFacts);
    return { facts: new Map(told.map((one) => [one.id, one])) };
}
function podman_knownOf(uid, rows, facts) {
    const filters = rows.length === 0 ? [] : filtersAtBoot(uid);
    return rows.map((row) => {
        const own = facts.get(row.id);
        const isKnown = own !== undefined && filters !== undefined;
        return { row, facts: own, startsAtBoot: isKnown ? startsWithPodman(own, filters) : undefined };
    });
}
const UNIT = 'podman-restart.service';
function filtersAtBoot(uid) {
    if (!(0,concern/* isSystemdFirst */.W)())
        return undefined;
    const account = (0,managers_account/* accountOf */.XP)(uid);
    const isWanted = uid === 0 ? isWantedBySystem(UNIT) : account !== undefined && isWantedByUser(UNIT, account);
    if (!isWanted)
        return [];
    const kind = uid === 0 ? 'system' : 'user';
    const directories = [`/etc/systemd/${kind}`, `/usr/lib/systemd/${kind}`, `/lib/systemd/${kind}`];
    const files = directories.map((directory) => (0,proc_file/* readProcFile */.XM)(`${directory}/${UNIT}`));
    return restartFilters(files.find((file) => file !== undefined) ?? '');
}

// EXTERNAL MODULE: ./lib/src/knowledge/identify.js + 1 modules
var identify = __webpack_require__(6840);
;// CONCATENATED MODULE: ./lib/src/host/services/product.js

function productOf(evidence) {
    const product = (0,identify/* identify */.l)(evidence);
    return product && { key: product.key, name: product.name, ports: product.ports };
}

// EXTERNAL MODULE: ./lib/src/claims/claims.js + 14 modules
var claims_claims = __webpack_require__(6555);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/claims.js



function claimsOfContainer(row, facts) {
    if (facts?.isHostNetwork === true)
        return claimsInHost(row, facts);
    if (row.pod !== undefined && row.isInfra !== true)
        return [];
    const isListed = row.engine === 'podman' || facts === undefined;
    const published = isListed ? row.ports : facts.publishes.flatMap((one) => takenOf(one, row.ports));
    return published.map(claimOf);
}
function takenOf(published, now) {
    if (published.low === published.high)
        return [published];
    const taken = now.filter(({ protocol, low }) => protocol === published.protocol && (0,model_port/* isInRange */.h$)(low, published));
    return [...new Set(taken.map(({ low }) => low))].map((port) => ({ ...published, low: port, high: port }));
}
function claimOf({ protocol, address, low, high }) {
    return { protocol, address, range: { low, high }, source: 'publish', confidence: 'certain' };
}
function claimsInHost({ name = '', composeService = name }, facts) {
    const variables = facts.environment.filter((one) => /^\w+=\S+$/.test(one));
    const told = (0,claims_claims/* claimsOf */.d)({
        name: composeService,
        commands: [{ text: facts.command }],
        variables: variables.map((text) => ({ text })),
    });
    if (told.length > 0)
        return told;
    return facts.exposes.map(({ protocol, port }) => ({
        ...{ protocol, address: model_address/* ANY_ADDRESS */.A4, range: { low: port, high: port } },
        ...{ source: 'default-port', confidence: 'guess' },
    }));
}

// EXTERNAL MODULE: ./lib/src/host/linux/container-hints.js
var container_hints = __webpack_require__(8073);
;// CONCATENATED MODULE: ./lib/src/host/services/containers/monitor-unit.js

const STARTERS = new Set(['podman-restart.service', 'podman.service', 'podman-auto-update.service']);
function unitOfContainer(row, facts, processes) {
    if (row.unit !== undefined)
        return row.unit;
    if (row.engine !== 'podman' || facts?.monitor === undefined)
        return undefined;
    const unit = processes.ownerOfProcess(facts.monitor).manager?.unit;
    if (unit === undefined || STARTERS.has(unit))
        return undefined;
    const commands = processes.besides(facts.monitor).flatMap((pid) => processes.read(pid)?.command ?? []);
    return (0,container_hints/* isUnitOfContainer */.Zu)(commands) ? unit : undefined;
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers/state.js

const STEADY_MS = 10_000;
function stateOfContainer(facts, engine) {
    const state = state_stateOf(facts, engine);
    const { startedAt, finishedAt, createdAt } = facts;
    const isOver = state === 'down' || state === 'failed' || facts.status === 'restarting';
    return (0,defined/* defined */.s)({ state, since: isOver ? (finishedAt ?? createdAt) : startedAt });
}
function state_stateOf(facts, engine) {
    switch (facts.status) {
        case 'running':
        case 'stopping':
            return isUnsteady(facts) ? 'restarting' : facts.health === 'starting' ? 'starting' : 'up';
        case 'paused':
            return 'up';
        case 'initialized':
            return 'starting';
        case 'restarting':
            return 'restarting';
        case 'unknown':
            return 'unknown';
        default:
            return engine === 'podman' && isGoingToRestart(facts) ? 'restarting' : hasFailed(facts) ? 'failed' : 'down';
    }
}
function isUnsteady({ restarts, startedAt = '' }) {
    return restarts > 0 && Date.now() - Date.parse(startedAt) < STEADY_MS;
}
function isGoingToRestart({ restarts, restartPolicy, maxRestarts, ...facts }) {
    const { error, isStoppedByUser, finishedAt = '' } = facts;
    const isYoung = restarts > 0 && Date.now() - Date.parse(finishedAt) < STEADY_MS;
    const hasTriesLeft = maxRestarts === 0 || restarts < maxRestarts;
    const isAllowed = restartPolicy === 'on-failure' ? hasTriesLeft && facts.exitCode !== 0 : restartPolicy !== 'no';
    return isYoung && isAllowed && error === '' && isStoppedByUser !== true;
}
function hasFailed({ error, isOutOfMemory, isStoppedByUser, exitCode, restartPolicy }) {
    if (error !== '')
        return true;
    if (isStoppedByUser === true || restartPolicy === 'always' || restartPolicy === 'unless-stopped')
        return false;
    return isOutOfMemory === true || (exitCode !== 0 && !STOPPED.has(exitCode));
}
const STOPPED = new Set([129, 130, 137, 143]);
function failureOfContainer(facts, state) {
    if (state !== 'failed' && state !== 'restarting')
        return undefined;
    if (facts.error !== '')
        return failureOfStart(facts.error);
    if (facts.isOutOfMemory === true)
        return { cause: 'out-of-memory', ports: [] };
    return { cause: CAUSES[facts.exitCode] ?? (facts.exitCode > 128 ? 'crashed' : 'exited'), ports: [] };
}
const CAUSES = { 126: 'permission-denied', 127: 'not-found' };
const WORDS = [
    [/address already in use|port is already allocated/i, 'address-in-use'],
    [/cannot assign requested address/i, 'address-unavailable'],
    [/permission denied|operation not permitted|cannot expose privileged port/i, 'permission-denied'],
    [/no such file or directory|executable file not found/i, 'not-found'],
    [/cannot allocate memory/i, 'out-of-memory'],
];
function failureOfStart(error) {
    const lines = error.split('\n');
    for (const [words, cause] of WORDS) {
        const line = lines.find((one) => words.test(one));
        if (line !== undefined)
            return { cause, ports: portsOf(line), line: line.trim().slice(0, MAX_LINE) };
    }
    return { cause: 'exited', ports: [], line: (lines[0] ?? '').trim().slice(0, MAX_LINE) };
}
const MAX_LINE = 500;
function portsOf(line) {
    const found = line.matchAll(/(?:(?:listen (?:tcp|udp)[46]?|Bind for) \S*:|(?:bind|privileged) port )(\d{1,5})\b/g);
    const ports = [...found].map(([, port]) => Number(port));
    return [...new Set(ports)].filter((port) => port > 0 && port <= 65_535);
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers/service.js





function serviceOfContainer({ row, facts, startsAtBoot }, processes) {
    const unit = unitOfContainer(row, facts, processes);
    return {
        ...(0,defined/* defined */.s)({
            container: containerOf({ ...row, ...(0,defined/* defined */.s)({ unit }) }, facts, processes),
            product: productOf((0,defined/* defined */.s)({ image: row.image ?? facts?.image })),
            startsAtBoot: unit !== undefined && startsAtBoot === false ? undefined : startsAtBoot,
        }),
        ...conditionOf(row, facts),
        ...{ claims: claimsOfContainer(row, facts), endpoints: [], needs: [], excludes: [] },
    };
}
function conditionOf({ engine, isRunning }, facts) {
    if (facts === undefined)
        return { state: isRunning ? 'up' : 'down' };
    const { state, since } = stateOfContainer(facts, engine);
    return (0,defined/* defined */.s)({ state, since, restarts: facts.restarts, failure: failureOfContainer(facts, state) });
}
function containerOf(row, facts, processes) {
    const { engine, id, name, composeProject, composeService, uid, host, pod, unit } = row;
    return (0,defined/* defined */.s)({
        ...{ engine, id, name, image: row.image ?? facts?.image, composeProject, composeService, uid, host, pod, unit },
        user: uid === undefined ? undefined : processes.nameOf(uid),
        isTemporary: row.isTemporary ?? facts?.isTemporary,
        isOfUnit: unit === undefined ? undefined : true,
        restartPolicy: facts?.restartPolicy,
    });
}

;// CONCATENATED MODULE: ./lib/src/host/services/containers.js






async function readContainers(sight) {
    const engines = (0,containers_engines/* enginesOf */.D)(sight);
    const told = await Promise.all(engines.map((engine) => (engine.engine === 'docker' ? readDocker(engine, sight) : readPodman(engine, sight))));
    const services = told.flatMap(({ known }) => known.map((one) => serviceOfContainer(one, sight.processes)));
    const answers = told.flatMap(({ listed }, at) => {
        const engine = engines[at];
        return listed === undefined || engine === undefined ? [] : [[(0,container_source/* keyOf */.T)(engine), listed]];
    });
    const details = new Map(told.flatMap((one) => [...(one.details ?? [])]));
    const gaps = told.flatMap((one) => one.gaps);
    return { services: joinContainers(services), gaps, answers: new Map(answers), details };
}

// EXTERNAL MODULE: ./lib/src/knowledge/failures.js
var failures = __webpack_require__(4859);
;// CONCATENATED MODULE: ./lib/src/host/services/failures/failure-of.js


const LONGEST_LINE = 300;
const MOST_LINES = 50;
const RESULTS = { 'oom-kill': 'out-of-memory', dependency: 'dependency' };
const ENDS = {
    timeout: 'timeout',
    watchdog: 'timeout',
    signal: 'crashed',
    'core-dump': 'crashed',
};
const NOT_FOUND = [200, 203, 217, 127];
function failureOf(manager, log) {
    const { result = '', exitStatus, signal } = manager ?? {};
    const sure = RESULTS[result];
    const told = log === undefined ? undefined : failureIn(log);
    if (sure !== undefined)
        return sure === told?.cause ? told : { cause: sure, ports: [], ...lastWords(log) };
    if (told !== undefined)
        return told;
    const byStatus = exitStatus !== undefined && NOT_FOUND.includes(exitStatus) ? 'not-found' : undefined;
    const cause = byStatus ?? ENDS[result] ?? (signal === undefined ? 'exited' : 'crashed');
    const words = lastWords(log);
    return { cause, ports: (0,failures/* portsInVain */.I)(words.line ?? ''), ...words };
}
function failureIn({ text, source }) {
    const lines = (0,failures/* parseFailures */.v)(lastLines(text));
    const best = bestOf(lines);
    if (best === undefined)
        return undefined;
    const ports = best.ports.length > 0 ? best.ports : [...new Set(best.near)];
    return { cause: best.cause, ports, line: plain(best.line), source };
}
function bestOf(lines) {
    const cause = lines.find((line) => line.cause === 'address-in-use')?.cause ?? lines.at(-1)?.cause;
    const same = lines.filter((line) => line.cause === cause);
    return same.findLast(({ ports }) => ports.length > 0) ?? same.findLast(({ near }) => near.length > 0) ?? same.at(-1);
}
const SPEAKS = /error|fatal|panic|exception|fail|cannot|can't|could not|unable|denied|refused|missing|invalid|not found/i;
function lastWords(log) {
    if (log === undefined)
        return {};
    const lines = lastLines(log.text)
        .split('\n')
        .map(plain)
        .filter((line) => /[a-z]{3}/i.test(line));
    const line = lines.findLast((one) => SPEAKS.test(one)) ?? lines.at(-1);
    return line === undefined ? {} : (0,defined/* defined */.s)({ line, source: log.source });
}
function lastLines(text) {
    return text.trimEnd().split('\n').slice(-MOST_LINES).join('\n');
}
const CONTROL = /\x1b\[[\d;]{0,20}[A-Za-z]|[\0-\x1f\x7f-\x9f]/g;
function plain(line) {
    return line
        .slice(0, LONGEST_LINE * 4)
        .replaceAll(CONTROL, '')
        .trim()
        .slice(0, LONGEST_LINE);
}

;// CONCATENATED MODULE: ./lib/src/host/services/failures/journal-lines.js

const LINES_EACH = 60;
const journal_lines_MOST_LINES = 3_000;
const MOST_UNITS = 64;
const FIELDS = [
    ...['MESSAGE', '_UID', '_SYSTEMD_UNIT', '_SYSTEMD_USER_UNIT', 'UNIT', 'USER_UNIT'],
    ...['_SYSTEMD_INVOCATION_ID', 'INVOCATION_ID', 'USER_INVOCATION_ID'],
];
const MOST_ROUNDS = 3;
async function readJournal(units, over) {
    const found = new Map();
    let asked = units.slice(0, MOST_UNITS);
    for (let round = 0; round < MOST_ROUNDS && asked.length > 0; round++) {
        const limit = Math.min(journal_lines_MOST_LINES, LINES_EACH * asked.length);
        const answer = await (0,exec/* ask */.kA)('journalctl', [
            ...['--quiet', '--no-pager', '--output=json', `--output-fields=${FIELDS}`, `--lines=${limit}`],
            ...matchesOf(asked),
        ]);
        if ('failed' in answer)
            return round === 0 ? undefined : found;
        for (const [key, lines] of parseJournal(answer.stdout, over))
            found.set(key, lines);
        const isWhole = answer.stdout.split('\n').length < limit;
        asked = isWhole ? [] : asked.filter((unit) => found.get(journalKey(unit))?.isOwn !== true);
    }
    return found;
}
function matchesOf(units) {
    const system = units.filter(({ scope }) => scope === 'system').map(({ unit }) => unit);
    const users = [...new Set(units.flatMap(({ scope, uid }) => (scope === 'user' && uid !== undefined ? uid : [])))];
    const groups = [
        system.map((unit) => `_SYSTEMD_UNIT=${unit}`),
        system.length === 0 ? [] : ['_UID=0', ...system.map((unit) => `UNIT=${unit}`)],
        ...users.flatMap((user) => {
            const own = units.filter(({ scope, uid }) => scope === 'user' && uid === user).map(({ unit }) => unit);
            return ['_SYSTEMD_USER_UNIT', 'USER_UNIT'].map((field) => [
                `_UID=${user}`,
                ...own.map((unit) => `${field}=${unit}`),
            ]);
        }),
    ];
    return groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : ['+', ...group]));
}
function journalKey({ scope, uid, unit }) {
    return scope === 'system' ? unit : `${uid} ${unit}`;
}
function parseJournal(output, over = new Set()) {
    const lines = new Map();
    for (const text of output.split('\n')) {
        const { key, line } = parseEntry(text) ?? {};
        if (key === undefined || line === undefined)
            continue;
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, [line]);
        else
            known.push(line);
    }
    return new Map([...lines].map(([key, all]) => [key, linesOf(all, over.has(key))]));
}
function linesOf(lines, isOver) {
    const starts = [...new Set(lines.flatMap(({ invocation }) => invocation ?? []))].slice(-2);
    const last = lines.filter(({ invocation, isOwn }) => isOwn && invocation === starts.at(-1));
    if (isOver && last.length > 0)
        return { isOwn: true, text: last.map(({ message }) => message).join('\n') };
    const late = lines.filter(({ invocation }) => invocation === undefined || starts.includes(invocation));
    const own = late.filter(({ isOwn }) => isOwn);
    const isOwn = own.length > 0;
    return { isOwn, text: (isOwn ? own : late).map(({ message }) => message).join('\n') };
}
function parseEntry(text) {
    const entry = parseObject(text);
    const message = messageOf(entry.MESSAGE);
    const field = (name) => (typeof entry[name] === 'string' ? entry[name] : undefined);
    if (message === undefined)
        return undefined;
    const [uid, own] = [Number(field('_UID')), field('_SYSTEMD_USER_UNIT')];
    const invocation = field('INVOCATION_ID') ?? field('USER_INVOCATION_ID') ?? field('_SYSTEMD_INVOCATION_ID');
    const ofUser = field('USER_UNIT');
    if (ofUser !== undefined)
        return { key: journalKey({ scope: 'user', uid, unit: ofUser }), line: { message, invocation, isOwn: false } };
    if (own !== undefined)
        return { key: journalKey({ scope: 'user', uid, unit: own }), line: { message, invocation, isOwn: true } };
    const ofSystem = field('_UID') === '0' ? field('UNIT') : undefined;
    const unit = ofSystem ?? field('_SYSTEMD_UNIT');
    return unit === undefined ? undefined : { key: unit, line: { message, invocation, isOwn: ofSystem === undefined } };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function messageOf(value) {
    if (typeof value === 'string')
        return value.slice(0, 4_000);
    if (!Array.isArray(value) || !value.every((byte) => Number.isInteger(byte)))
        return undefined;
    return Buffer.from(value.slice(0, 4_000)).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/host/services/failures/log-file.js

const MOST_BYTES = 16 * 1024;
function readLogEnd(path, limits) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY);
        return readEnd(file, path, limits);
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function readEnd(file, path, { owners, sinceMs = 0 }) {
    const { uid, size, nlink, mtimeMs, ...stat } = (0,external_node_fs_.fstatSync)(file);
    const isPlain = (stat.mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFREG && nlink === 1;
    if (!isPlain || !owners.includes(uid) || mtimeMs < sinceMs || (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`) !== path)
        return undefined;
    const from = Math.max(0, size - MOST_BYTES);
    const buffer = Buffer.alloc(Math.min(size, MOST_BYTES));
    const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, from);
    const text = buffer.toString('utf8', 0, length);
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
}

// EXTERNAL MODULE: ./lib/src/host/services/ledger.js
var services_ledger = __webpack_require__(6900);
;// CONCATENATED MODULE: ./lib/src/host/services/failures.js







const failures_MOST_CONTAINERS = 8;
async function readFailures(services, { viewer }) {
    const failing = services.filter(isFailing);
    if (failing.length === 0)
        return { services: [...services], gaps: [] };
    const units = failing.flatMap(({ manager }) => (manager?.kind === 'systemd' ? manager : []));
    const bare = failing.filter(({ manager, container, failure }) => !manager && container?.engine === 'docker' && failure?.line === undefined);
    const over = failing.flatMap(({ state, manager }) => (state === 'failed' && manager ? [journalKey(manager)] : []));
    const [journal, ofContainers] = await Promise.all([
        units.length === 0 ? new Map() : readJournal(units, new Set(over)),
        readContainerLogs(bare.slice(0, failures_MOST_CONTAINERS)),
    ]);
    const explained = new Map(failing.map((service) => {
        const log = ofContainers.get(service) ?? ownLog(service, journal, viewer.uid);
        return [service, withFailure(service, log)];
    }));
    const gaps = gapsOf(units, journal, viewer);
    if (bare.length > failures_MOST_CONTAINERS)
        noteContainers(bare.slice(failures_MOST_CONTAINERS));
    return { services: services.map((service) => explained.get(service) ?? service), gaps };
}
function isFailing({ state, restarts = 0 }) {
    return state === 'restarting' || state === 'failed' || (state === 'starting' && restarts > 0);
}
function withFailure(service, log) {
    const { failure, manager } = service;
    const read = failureOf(manager, log);
    const isKnown = failure?.line !== undefined && failure.cause !== 'exited';
    if (failure !== undefined && (isKnown || read.cause === 'exited'))
        return { ...service, failure: { ...read, ...failure } };
    return { ...service, failure: read };
}
function ownLog({ manager, logs = [], since }, journal, uid) {
    if (manager?.kind === 'systemd') {
        const lines = journal?.get(journalKey(manager));
        return lines === undefined ? undefined : { source: 'journal', text: lines.text };
    }
    const owners = manager?.uid === undefined ? [0, uid] : [manager.uid];
    const read = logs
        .slice(0, MOST_LOGS)
        .map((source) => ({ source, text: readLogEnd(source, { owners, sinceMs: startOf(since) }) ?? '' }));
    const told = read.filter(({ text }) => text.trim() !== '');
    return told.at(-1);
}
const MOST_LOGS = 4;
const EARLIER_MS = 120_000;
function startOf(since) {
    const time = Date.parse(since ?? '');
    return Number.isNaN(time) ? 0 : time - EARLIER_MS;
}
async function readContainerLogs(services) {
    const logs = await Promise.all(services.map(async (service) => [service, await readContainerLog(service)]));
    return new Map(logs.flatMap(([service, log]) => (log === undefined ? [] : [[service, log]])));
}
async function readContainerLog({ container }) {
    const { engine, id = '', host = `unix://${docker_sockets/* SYSTEM_SOCKET */.M7}` } = container ?? {};
    if (engine !== 'docker' || !/^[\da-f]{12,64}$/.test(id) || !host.startsWith('unix://'))
        return undefined;
    const path = `/containers/${id}/logs?stdout=1&stderr=1&tail=20`;
    const answer = await (0,unix_http/* askSocket */.zu)({ socketPath: host.slice('unix://'.length), path });
    return 'failed' in answer ? undefined : { source: 'docker logs', text: answer.text.replaceAll(FRAME, '') };
}
const FRAME = /[\0-\x02]\0{3}[\s\S]{4}/g;
function gapsOf(units, journal, { uid }) {
    const isAll = uid === 0 && journal !== undefined && units.length <= MOST_UNITS;
    const hidden = isAll ? [] : units.filter((unit) => journal?.get(journalKey(unit)) === undefined);
    const [first] = hidden;
    if (first === undefined)
        return [];
    const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
    const option = first.scope === 'system' ? '-u' : `_UID=${first.uid} --user-unit`;
    return [
        {
            subject: `why ${first.unit}${more} does not stay up`,
            reason: reasonOf(journal, uid),
            command: `sudo journalctl ${option} ${quote(first.unit)} -n 20`,
            affects: 'naming',
        },
    ];
}
function reasonOf(journal, uid) {
    if (journal === undefined)
        return 'journalctl has not answered';
    return uid === 0
        ? `of ${MOST_UNITS} units alone the journal is read`
        : 'this user can read no line of it in the journal';
}
function noteContainers(unread) {
    const [{ container } = {}] = unread;
    const { name = container?.id ?? '', host } = container ?? {};
    const more = unread.length > 1 ? ` and ${unread.length - 1} more containers` : '';
    const at = host === undefined ? '' : ` -H ${(0,shell/* quoteWord */.XW)(host)}`;
    const reason = `the logs of ${failures_MOST_CONTAINERS} containers alone are read`;
    (0,services_ledger/* noteCut */.tv)(`why ${name}${more} does not stay up`, reason, `sudo docker${at} logs --tail 20 ${(0,shell/* quoteWord */.XW)(name)}`);
}
function quote(unit) {
    return /^[\w:.@-]+$/.test(unit) ? unit : `'${unit.replaceAll("'", '')}'`;
}

// EXTERNAL MODULE: ./lib/src/model/unit.js
var model_unit = __webpack_require__(5821);
;// CONCATENATED MODULE: ./lib/src/host/services/join.js




function joinServices(services, listeners) {
    return withEndpoints(withContainers(services).map(withUsual), listeners);
}
function withContainers(services) {
    const containers = services.filter(({ manager }) => manager === undefined);
    const byKey = new Map(containers.flatMap((service) => containerKeys(service.container).map((key) => [key, service])));
    const joined = new Map();
    const units = services.flatMap((service) => {
        if (service.manager === undefined)
            return [];
        const own = [...unitKeys(service.manager), ...containerKeys(service.container)].flatMap((key) => byKey.get(key) ?? []);
        const [box] = own;
        if (box === undefined)
            return [service];
        joined.set(box, service);
        return [joinOne(service, box)];
    });
    return [...units, ...containers.filter((service) => !joined.has(service))];
}
function joinOne(unit, box) {
    const { failure = box.failure, product = box.product } = unit;
    return {
        ...unit,
        ...(failure === undefined ? {} : { failure }),
        ...(product === undefined ? {} : { product }),
        container: { ...unit.container, ...box.container },
        claims: [...unit.claims, ...box.claims.filter((claim) => !unit.claims.some((other) => isSameClaim(claim, other)))],
    };
}
function withUsual(service) {
    const { manager, container, product, claims } = service;
    if (manager === undefined || container !== undefined || product === undefined || claims.length > 0)
        return service;
    return { ...service, claims: (0,claims_claims/* defaultClaims */.t)(product) };
}
function isSameClaim(one, other) {
    const isSameRange = one.range.low === other.range.low && one.range.high === other.range.high;
    return isSameRange && (one.protocol ?? 'tcp') === (other.protocol ?? 'tcp');
}
function containerKeys(container) {
    if (container === undefined)
        return [];
    const { engine, uid = 0, id, name, unit, composeProject, composeService } = container;
    return [
        ...(id === undefined ? [] : [`id ${id}`]),
        ...(name === undefined ? [] : [`name ${engine} ${uid} ${name}`]),
        ...(unit === undefined ? [] : [`unit ${uid} ${unit}`]),
        ...(composeProject && composeService ? [`compose ${engine} ${uid} ${composeProject} ${composeService}`] : []),
    ];
}
function unitKeys({ kind, uid = 0, unit }) {
    return kind === 'systemd' ? [`unit ${uid} ${unit}`] : [];
}
function withEndpoints(services, listeners) {
    const byKey = new Map(services.toReversed().flatMap((service) => keysOf(service).map((key) => [key, service])));
    const endpoints = new Map(services.map((service) => [service, []]));
    const inside = services.filter(isInside);
    for (const { endpoint, holders } of listeners) {
        const found = holders.flatMap((holder) => ownerOf(holder, byKey) ?? []);
        const owners = new Set(found.map((owner) => programOf(owner, endpoint, inside) ?? owner));
        for (const owner of owners)
            endpoints.get(owner)?.push(endpoint);
    }
    return services.map((service) => withState({ ...service, endpoints: endpoints.get(service) ?? [] }, listeners));
}
function isInside({ manager, container, within, state }) {
    const isOfDocker = manager !== undefined && container?.engine === 'docker';
    return (isOfDocker || within !== undefined) && (state === 'up' || state === 'unknown');
}
function programOf({ manager }, endpoint, inside) {
    if (manager === undefined)
        return undefined;
    const isTold = (one) => toldClaims(one).some((claim) => isAt(claim, endpoint));
    const [program, ...others] = inside.filter((one) => one.manager !== manager && runsIn(one, manager) && isTold(one));
    return others.length === 0 ? program : undefined;
}
const DOCKER_UNIT = /^(docker|snap\.docker\.dockerd)\.service$/;
function runsIn({ within, container }, unit) {
    if (within !== undefined)
        return (0,model_unit/* isSameManager */.a1)(within, unit);
    return unit.kind === 'systemd' && DOCKER_UNIT.test(unit.unit) && (unit.uid ?? 0) === (container?.uid ?? 0);
}
function toldClaims({ claims }) {
    return claims.filter(({ confidence }) => confidence !== 'guess');
}
function isAt({ protocol, range, address }, endpoint) {
    const isSame = (protocol ?? endpoint.protocol) === endpoint.protocol && (0,model_port/* isInRange */.h$)(endpoint.port, range);
    return isSame && (0,model_address/* addressesOverlap */.qd)(address, endpoint.address);
}
function withState(service, listeners) {
    if (service.state === 'unknown' && service.endpoints.length > 0)
        return { ...service, state: 'up' };
    return isStillTrying(service, listeners) ? { ...service, state: 'starting' } : service;
}
const LONGEST_START_MS = 60_000;
function isStillTrying(service, listeners) {
    const { state, restarts = 0, since = '', endpoints, claims } = service;
    const isYoung = Date.now() - Date.parse(since) < LONGEST_START_MS;
    if (state !== 'up' || restarts === 0 || !isYoung)
        return false;
    const told = toldClaims(service);
    const isTaken = (claim) => listeners.some(({ endpoint }) => isAt(claim, endpoint));
    const wanted = told.length > 0 ? told : claims.filter(isTaken);
    return wanted.length > 0 && !wanted.some((claim) => endpoints.some((endpoint) => isAt(claim, endpoint)));
}
function keysOf({ manager, container, sockets = [] }) {
    const units = manager === undefined ? [] : [manager.unit, ...sockets].map((unit) => (0,model_unit/* unitKey */.g2)({ ...manager, unit }));
    return [...containerKeys(container), ...units];
}
function ownerOf({ container, manager }, byKey) {
    const own = containerKeys(container).flatMap((key) => byKey.get(key) ?? []);
    const units = manager === undefined ? [] : [manager.unit, ...(manager.activates ?? [])];
    const run = units.flatMap((unit) => byKey.get((0,model_unit/* unitKey */.g2)({ ...manager, unit })) ?? []);
    return own[0] ?? run[0];
}

// EXTERNAL MODULE: ./lib/src/host/linux/environment.js
var environment = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/src/host/linux/pm2.js
var pm2 = __webpack_require__(8222);
// EXTERNAL MODULE: ./lib/src/host/linux/process.js
var process = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/src/host/services/daemons.js

const MOST_DAEMONS = 16;
function chooseDaemons(daemons, { uid }, kind) {
    const counts = new Map();
    const ranked = daemons.map((daemon) => {
        const count = (counts.get(daemon.uid) ?? 0) + 1;
        counts.set(daemon.uid, count);
        const isFirst = daemon.uid === 0 || daemon.uid === uid;
        return { daemon, rank: isFirst ? 0 : count };
    });
    const sorted = ranked.sort((one, other) => one.rank - other.rank).map(({ daemon }) => daemon);
    const more = sorted.length - MOST_DAEMONS;
    if (more > 0) {
        const subject = `the programs of ${more} more processes that are called ${kind}`;
        (0,services_ledger/* noteCut */.tv)(subject, `no more than ${MOST_DAEMONS} are looked at`, `ps -eo pid,user,args | grep -F '${kind}'`);
    }
    return sorted.slice(0, MOST_DAEMONS);
}

;// CONCATENATED MODULE: ./lib/src/host/services/programs/pm2-dump.js


const NAME = /^[^\p{C}\p{Zl}\p{Zp}/]{1,255}$/u;
const MOST_APPS = 500;
function parseDump(text, file) {
    const list = parseList(text);
    if (text !== '' && (list === undefined || list.length > MOST_APPS))
        noteUnread(file, list?.length);
    const apps = (list ?? []).map((value) => Object(value));
    return apps.slice(0, MOST_APPS).flatMap(({ name, pm_exec_path: path, args, status, env, PORT: flat }) => {
        if (typeof name !== 'string' || !NAME.test(name))
            return [];
        const words = [path, args].flat().filter((word) => typeof word === 'string' || typeof word === 'number');
        const port = Object(env).PORT ?? flat;
        const origin = { file };
        const isPort = /^\d{1,5}$/.test(`${port}`);
        return [
            {
                name,
                commands: [{ text: words.join(' '), origin }],
                variables: isPort ? [{ text: `PORT=${port}`, origin }] : [],
                isStopped: status === 'stopped',
            },
        ];
    });
}
function noteUnread(file, length) {
    const reason = length === undefined ? 'it is no list in JSON' : `of its ${length} applications ${MOST_APPS} are read`;
    (0,services_ledger/* noteCut */.tv)(`what pm2 has saved in ${file}`, reason, `sudo cat ${(0,shell/* quoteWord */.XW)(file)}`);
}
function parseList(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/services/programs/pm2-log.js
const LINE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z)?)?:? ?PM2 (?:log|error): (.*)$/;
const EVENT = /^App \[([^[\]]+):\d+\] (starting in|online|exited with code)/;
const pm2_log_STOPPED = /^(?:Stopping app:|pid=\d+ msg=process killed, app )([^ ]+)/;
function parseApps(log) {
    const apps = new Map();
    let last = '';
    for (const line of log.split('\n')) {
        const [, time = '', text = ''] = LINE.exec(line.slice(0, 1_000)) ?? [];
        const [, name, event] = EVENT.exec(text) ?? [];
        const stopped = pm2_log_STOPPED.exec(text)?.[1];
        const said = { ...sinceOf(time) };
        if (name !== undefined) {
            const { restarts = 0, state } = apps.get(name) ?? {};
            last = name;
            if (event === 'online')
                apps.set(name, { ...said, state: 'up', restarts });
            else if (event === 'exited with code' && state !== 'down') {
                apps.set(name, { ...said, state: 'restarting', restarts: restarts + 1 });
            }
        }
        else if (stopped !== undefined)
            apps.set(stopped, { ...said, state: 'down', restarts: 0 });
        else if (/too many unstable restarts/.test(text) && apps.has(last)) {
            apps.set(last, { ...said, state: 'failed', restarts: apps.get(last)?.restarts ?? 0 });
        }
    }
    return apps;
}
function sinceOf(time) {
    const date = new Date(time);
    return time === '' || Number.isNaN(date.getTime()) ? {} : { since: date.toISOString() };
}

// EXTERNAL MODULE: ./lib/src/host/services/units/safe-file.js
var safe_file = __webpack_require__(7);
;// CONCATENATED MODULE: ./lib/src/host/services/pm2-apps.js














const pm2_apps_MOST_APPS = 500;
const MOST_NAMED = 5;
const pm2_apps_MOST_BYTES = 8 * 1024 * 1024;
async function readApps({ viewer, processes }) {
    const isWanted = wantedBySystem();
    const daemons = (0,proc_file/* listPids */.$q)().filter((pid) => (0,pm2/* homeOfDaemon */.pL)(processes.commandOf(pid) ?? '') !== undefined);
    const running = daemons.flatMap((pid) => homeOf(pid, processes, isWanted) ?? []);
    const homes = new Map([...running, ...savedHomes()].toReversed().map((home) => [`${home.uid} ${home.path}`, home]));
    const chosen = chooseDaemons([...homes.values()].reverse(), viewer, 'God Daemon');
    const services = chosen.flatMap((home) => appsOf(home, processes));
    return { services, gaps: hiddenHomes(chosen.filter(({ uid }) => viewer.uid !== 0 && viewer.uid !== uid)) };
}
function hiddenHomes(homes) {
    const [first, ...others] = homes;
    if (first === undefined)
        return [];
    const subject = `the applications of pm2 in ${first.path}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    const command = `sudo ls ${homes
        .slice(0, MOST_NAMED)
        .map(({ path }) => (0,shell/* quoteWord */.XW)(`${path}/pids`))
        .join(' ')}`;
    return [{ subject, reason: 'they are those of another user', command, affects: 'naming' }];
}
function homeOf(pid, processes, isWanted) {
    const process = processes.read(pid);
    const path = process === undefined ? undefined : (0,pm2/* homeOfDaemon */.pL)(process.command);
    if (process?.uid === undefined || path === undefined || !path.startsWith('/'))
        return undefined;
    if (processes.ownerOfProcess(pid).container !== undefined)
        return undefined;
    const account = (0,managers_account/* accountOf */.XP)(process.uid);
    const startsAtBoot = account !== undefined && isWanted(`pm2-${account.name}.service`);
    return { uid: process.uid, path, process, startsAtBoot, isUsual: path === `${account?.home}/.pm2` };
}
function savedHomes() {
    const names = new Set(unitsWantedBySystem(/^pm2-.+\.service$/));
    if (names.size === 0)
        return [];
    const accounts = (0,managers_account/* parseAccounts */.I9)((0,proc_file/* readProcFile */.XM)('/etc/passwd') ?? '');
    const started = accounts.filter(({ name }) => names.has(`pm2-${name}.service`));
    return started.map(({ uid, home }) => ({ uid, path: `${home}/.pm2`, startsAtBoot: true, isUsual: true }));
}
function appsOf(home, processes) {
    const saved = savedApps(home);
    const live = home.process === undefined ? [] : liveApps(home.process, processes);
    const told = home.process === undefined
        ? new Map()
        : parseApps(textIn((0,safe_file/* readEnd */.sA)(`${home.path}/pm2.log`, home.uid)));
    const names = new Set([...live, ...saved].map(({ name }) => name).concat([...told.keys()]));
    return [...names].slice(0, pm2_apps_MOST_APPS).map((name) => {
        const running = live.filter((app) => app.name === name);
        return serviceOf({ name, home, running, saved: saved.find((app) => app.name === name), told: told.get(name) }, processes);
    });
}
const VARIABLES = ['name', 'pm_id', 'PM2_HOME', 'pm2_env', 'PORT'];
function liveApps(daemon, { statOf }) {
    const home = (0,pm2/* homeOfDaemon */.pL)(daemon.command);
    return (0,proc_file/* listPids */.$q)()
        .filter((pid) => (0,process/* parseParent */.ov)(statOf(pid)) === daemon.pid)
        .flatMap((pid) => {
        const { name, pm_id: id, PM2_HOME: own, pm2_env: cluster, PORT: port } = (0,environment/* readVariables */.C)(pid, VARIABLES);
        const app = (0,pm2/* parseClusterApp */.BY)(cluster ?? '')?.name ?? (own === home && id !== undefined ? name : undefined);
        const variables = port === undefined ? [] : [{ text: `PORT=${port}` }];
        return app === undefined ? [] : [{ name: app, pid, variables }];
    });
}
function savedApps({ path, uid }) {
    const file = `${path}/dump.pm2`;
    return parseDump(textIn((0,safe_file/* readText */.yR)(file, uid, pm2_apps_MOST_BYTES)), file);
}
function textIn(answer) {
    return 'text' in answer ? answer.text : '';
}
function serviceOf({ name, home, running, saved, told }, processes) {
    const { uid, path, isUsual } = home;
    const manager = (0,defined/* defined */.s)({
        ...{ kind: 'pm2', scope: 'user', uid, user: processes.nameOf(uid), unit: name },
        control: isUsual ? undefined : path,
    });
    const commands = running.flatMap(({ pid }) => processes.read(pid)?.command ?? []);
    const live = commands.map((text) => ({ text }));
    const text = saved === undefined ? { commands: live, variables: running.flatMap(({ variables }) => variables) } : saved;
    const state = running.length > 0 && told?.state !== 'restarting' ? 'up' : (told?.state ?? 'down');
    const product = productOf((0,defined/* defined */.s)({ command: live[0]?.text ?? saved?.commands[0]?.text }));
    return {
        ...{ manager, state, endpoints: [], needs: [], excludes: [] },
        startsAtBoot: home.startsAtBoot && saved?.isStopped === false,
        claims: (0,claims_claims/* claimsOf */.d)({ name, ...text }),
        logs: [`${path}/logs/${name}-error.log`],
        ...(0,defined/* defined */.s)({ since: told?.since, restarts: told?.restarts, product }),
    };
}

// EXTERNAL MODULE: ./lib/src/host/linux/supervisor.js
var supervisor = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/src/host/managers/supervisor.js
var managers_supervisor = __webpack_require__(2855);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/formats/ini.js
var ini = __webpack_require__(1548);
;// CONCATENATED MODULE: ./lib/src/host/services/glob.js
const LONGEST = 4_096;
function matchesGlob(name, pattern) {
    if (pattern.length > LONGEST)
        return false;
    const forms = formsOf(pattern);
    let [at, form] = [0, 0];
    let star;
    while (at < name.length) {
        const current = forms[form];
        if (current === '*') {
            star = { at, form };
            form++;
        }
        else if (current?.(name[at] ?? '') === true) {
            at++;
            form++;
        }
        else if (star !== undefined) {
            star = { ...star, at: star.at + 1 };
            at = star.at;
            form = star.form + 1;
        }
        else
            return false;
    }
    return forms.slice(form).every((rest) => rest === '*');
}
function formsOf(pattern) {
    const parts = pattern.match(/\*+|\?|\[!?\]?[^\]]*\]|[\s\S]/g) ?? [];
    return parts.map((part) => {
        if (part.startsWith('*'))
            return '*';
        if (part === '?')
            return () => true;
        return part.length > 1 ? setOf(part) : (char) => char === part;
    });
}
function setOf(part) {
    const isNone = part.startsWith('[!');
    const inner = part.slice(isNone ? 2 : 1, -1);
    const pieces = inner.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? [];
    return (char) => pieces.some((piece) => isBetween(char, piece)) !== isNone;
}
function isBetween(char, piece) {
    return piece.length === 3 ? char >= (piece[0] ?? '') && char <= (piece[2] ?? '') : char === piece;
}

;// CONCATENATED MODULE: ./lib/src/host/services/programs/config-files.js







const MOST_FILES = 500;
const MOST_PATTERNS = 100;
function readConfig(path, uid) {
    const main = readOne(path, uid);
    const included = main.files.flatMap(({ sections }) => sections.filter(({ name }) => name === 'include'));
    const patterns = new Set(included.flatMap(({ entries }) => entries.get('files')?.value.split(/\s+/) ?? []));
    const asked = [...patterns].slice(0, MOST_PATTERNS);
    const paths = new Set(asked.flatMap((pattern) => listFiles(inDirectory((0,external_node_path_.dirname)(path), pattern))));
    if (paths.size > MOST_FILES || patterns.size > MOST_PATTERNS)
        noteMany(path);
    const parts = [...paths].slice(0, MOST_FILES).map((one) => readOne(one, uid));
    return {
        files: [main, ...parts].flatMap(({ files }) => files),
        gaps: [main, ...parts].flatMap(({ gaps }) => gaps),
    };
}
function readOne(path, uid) {
    const answer = (0,safe_file/* readText */.yR)(path, uid);
    if ('text' in answer)
        return { files: [{ path, sections: (0,ini/* parseIni */.A)(answer.text) }], gaps: [] };
    return { files: [], gaps: answer.isHidden ? [config_files_hidden(path)] : [] };
}
function noteMany(path) {
    const subject = `all programs of supervisor that ${path} sets up`;
    (0,services_ledger/* noteCut */.tv)(subject, `it includes more than ${MOST_FILES} files`, `sudo grep -A9 -F '[include]' ${(0,shell/* quoteWord */.XW)(path)}`);
}
function config_files_hidden(path) {
    const reason = 'this user may not read it';
    return {
        subject: `which programs of supervisor ${path} sets up`,
        reason,
        command: `sudo cat ${(0,shell/* quoteWord */.XW)(path)}`,
        affects: 'naming',
    };
}
function inDirectory(directory, pattern) {
    const path = pattern.replaceAll('%(here)s', directory);
    return path.startsWith('/') ? path : (0,external_node_path_.join)(directory, path);
}
function listFiles(pattern) {
    const directory = (0,external_node_path_.dirname)(pattern);
    if (pattern.includes('%(') || /[*?[]/.test(directory))
        return [];
    const form = pattern.slice(directory.length + 1);
    if (!/[*?[]/.test(form))
        return [pattern];
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => !name.startsWith('.') && matchesGlob(name, form));
        return names.sort().map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/formats/supervisor-values.js
var supervisor_values = __webpack_require__(3405);
;// CONCATENATED MODULE: ./lib/src/host/services/programs/definitions.js





const MOST_OF_ONE = 200;
const MOST_PROGRAMS = 5_000;
const MOST_CHARACTERS = 16_384;
function definitionsOf(files) {
    const groups = groupsOf(files);
    const all = [];
    for (const { path, name, entries } of files.flatMap(sectionsOf)) {
        const program = /^(?:program|fcgi-program):([^\s:/]+)$/.exec(name)?.[1];
        if (program === undefined)
            continue;
        if (all.length > MOST_PROGRAMS) {
            definitions_noteMany(files);
            break;
        }
        all.push(...processesOf({ path, program, group: groups.get(program) ?? program, entries }));
    }
    return all;
}
function sectionsOf({ path, sections }) {
    return sections.map((section) => ({ ...section, path }));
}
function definitions_noteMany([main]) {
    const path = main?.path ?? '';
    const subject = `all programs of supervisor that ${path} sets up`;
    (0,services_ledger/* noteCut */.tv)(subject, `they are more than ${MOST_PROGRAMS}`, `sudo grep -Fc '[program:' ${(0,shell/* quoteWord */.XW)(path)}`);
}
function groupsOf(files) {
    const sections = files.flatMap((file) => file.sections);
    return new Map(sections.flatMap(({ name, entries }) => {
        const group = /^group:([^\s:/]+)$/.exec(name)?.[1];
        const programs = entries.get('programs')?.value.split(/[\s,]+/) ?? [];
        return group === undefined ? [] : programs.map((program) => [program, group]);
    }));
}
function processesOf({ path, program, group, entries }) {
    const textOf = (key, otherwise) => entries.get(key)?.value ?? otherwise;
    const first = Number(textOf('numprocs_start', '0')) || 0;
    const count = Math.min(Math.max(Number(textOf('numprocs', '1')) || 1, 1), MOST_OF_ONE);
    return Array.from({ length: count }, (_, at) => first + at).flatMap((number) => {
        const values = { here: (0,external_node_path_.dirname)(path), program_name: program, group_name: group, process_num: number };
        const placed = (key) => placedOf(entries.get(key), path).map((one) => expanded(one, values));
        const name = (0,supervisor_values/* expand */.f)(textOf('process_name', '%(program_name)s'), values);
        const unit = (0,supervisor/* supervisorName */.QZ)({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name });
        const [command] = placed('command');
        if (unit === undefined || command === undefined)
            return [];
        const variables = placed('environment').flatMap(({ text, ...rest }) => (0,supervisor_values/* variablesOf */.h)(text).map((one) => ({ ...rest, text: one })));
        const read = ['command', 'environment'].flatMap((key) => entries.get(key) ?? []);
        return [{ unit, file: path, command, variables, entries: read, autostart: isTrue(textOf('autostart', 'true')) }];
    });
}
function placedOf(entry, file) {
    if (entry === undefined)
        return [];
    const text = entry.value.slice(0, MOST_CHARACTERS).replaceAll('\n', ' ');
    return [{ text, origin: { file, ...entry.starts[0] } }];
}
function placeOf(number, { value, starts }) {
    const form = new RegExp(`(?<!\\d)${number}(?!\\d)`);
    const columns = value.split('\n').map((line) => line.search(form));
    const at = columns.findIndex((column) => column !== -1);
    const start = starts[at];
    return start === undefined ? { ...starts[0] } : { ...start, column: start.column + (columns[at] ?? 0) };
}
function expanded({ text, ...rest }, values) {
    return { ...rest, text: (0,supervisor_values/* expand */.f)(text, values) };
}
function isTrue(word) {
    return /^(true|yes|on|1)$/i.test(word);
}

;// CONCATENATED MODULE: ./lib/src/host/services/programs/states.js



const STATES = {
    '0': 'down',
    '10': 'starting',
    '20': 'up',
    '30': 'restarting',
    '40': 'up',
    '200': 'failed',
};
const EXITED = '100';
function parseStates(xml) {
    return xml.split('<struct>').slice(1).flatMap(parseState);
}
function parseState(struct) {
    const members = struct.matchAll(/<name>(\w+)<\/name>\s*<value><(?:string|int)>([^<]*)</g);
    const values = new Map([...members].map(([, name = '', value = '']) => [name, plainText(value)]));
    const [group, name] = [(0,container_row/* textOf */.b6)(values.get('group'), container_row/* NAME */.o_), (0,container_row/* textOf */.b6)(values.get('name'), container_row/* NAME */.o_)];
    const unit = (0,supervisor/* supervisorName */.QZ)((0,defined/* defined */.s)({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name }));
    const pid = Number(values.get('pid'));
    if (unit === undefined || !Number.isSafeInteger(pid))
        return [];
    const state = states_stateOf(values);
    const time = Number(values.get(state === 'up' || state === 'starting' ? 'start' : 'stop'));
    const since = Number.isSafeInteger(time) && time > 0 && time < 1e11 ? new Date(time * 1_000).toISOString() : undefined;
    const failure = state === 'up' || state === 'down' ? undefined : states_failureOf(values);
    const logs = ['stderr_logfile', 'stdout_logfile'].flatMap((key) => pathOf(values.get(key)));
    return [(0,defined/* defined */.s)({ unit, state, since, failure, logs, pid })];
}
function states_stateOf(values) {
    const number = values.get('state') ?? '';
    if (number === EXITED)
        return values.get('exitstatus') === '0' ? 'down' : 'failed';
    return STATES[number] ?? 'unknown';
}
function states_failureOf(values) {
    const text = values.get('spawnerr') ?? '';
    if (/can't find command|no such file/i.test(text))
        return { cause: 'not-found', ports: [], line: text };
    if (/not executable|EACCES|permission denied/i.test(text))
        return { cause: 'permission-denied', ports: [], line: text };
    return { cause: 'exited', ports: [] };
}
function pathOf(value) {
    return value?.startsWith('/') && value.length < 4_096 ? [value] : [];
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function plainText(xml) {
    return xml.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '');
}
function restartsInLog(log) {
    const restarts = new Map();
    for (const [, word, name = ''] of log.matchAll(/ (?:INFO|WARN) (success|exited): ([^\s:/]+) /g)) {
        if (word === 'success')
            restarts.delete(name);
        else
            restarts.set(name, (restarts.get(name) ?? 0) + 1);
    }
    return restarts;
}
function isTrying({ state }) {
    return state === 'starting' || state === 'restarting' || state === 'failed';
}

;// CONCATENATED MODULE: ./lib/src/host/services/supervisor-programs.js












const USUAL_FILES = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf'];
async function readPrograms({ viewer, processes }) {
    const pids = (0,proc_file/* listPids */.$q)().filter((pid) => (0,supervisor/* isSupervisord */.hg)(processes.commandOf(pid) ?? ''));
    const running = withoutRepeats(pids.flatMap((pid) => daemonOf(pid, processes) ?? []));
    const isWanted = wantedBySystem();
    const isStarted = isWanted('supervisor.service') || isWanted('supervisord.service');
    const daemons = running.some(({ uid }) => uid === 0) ? running : [...running, supervisor_programs_SYSTEM];
    const chosen = chooseDaemons(daemons, viewer, 'supervisord');
    const parts = await Promise.all(chosen.map((daemon) => readDaemon({ ...daemon, isStarted }, viewer)));
    return { services: parts.flatMap((part) => part.services), gaps: parts.flatMap((part) => part.gaps) };
}
const supervisor_programs_SYSTEM = { uid: 0 };
function daemonOf(pid, processes) {
    const process = processes.read(pid);
    if (process?.uid === undefined || !(0,supervisor/* isSupervisord */.hg)(process.command))
        return undefined;
    const { container, manager: within } = processes.ownerOfProcess(pid);
    return container === undefined ? { uid: process.uid, process, within } : undefined;
}
function withoutRepeats(daemons) {
    const byConfig = new Map(daemons.toReversed().map((one) => [`${one.uid} ${one.process && (0,supervisor/* configOf */.W1)(one.process)}`, one]));
    return [...byConfig.values()].reverse();
}
async function readDaemon(daemon, viewer) {
    const { process, uid } = daemon;
    const named = process === undefined ? undefined : (0,supervisor/* configOf */.W1)(process);
    const configs = (named === undefined ? USUAL_FILES : [named]).map((path) => readConfig(path, uid));
    const config = configs.find(({ files }) => files.length > 0) ?? configs[0] ?? { files: [], gaps: [] };
    const definitions = definitionsOf(config.files);
    if (process === undefined)
        return { services: definitions.map((one) => supervisor_programs_serviceOf(one, undefined, daemon)), gaps: [] };
    const answer = await (0,managers_supervisor/* askProcessInfo */.JD)(process, viewer);
    if ('failed' in answer) {
        const services = definitions.map((one) => ({ ...supervisor_programs_serviceOf(one, undefined, daemon), state: 'unknown' }));
        const isEmpty = services.length === 0 && config.files.length > 0;
        return { services, gaps: [...config.gaps, ...(isEmpty ? [] : [supervisor_programs_hidden(process, viewer, answer.failed)])] };
    }
    const control = (0,supervisor/* controlOf */.rs)({ SUPERVISOR_SERVER_URL: `unix://${answer.socketPath}` }, uid);
    const restarts = restartsOf(config.files, uid);
    const services = withStates(definitions, parseStates(answer.text)).map(([definition, state]) => supervisor_programs_serviceOf(definition, state, (0,defined/* defined */.s)({ ...daemon, control, restarts })));
    return { services, gaps: config.gaps };
}
function supervisor_programs_hidden(process, viewer, reason) {
    const { uid = 0, user = `uid ${uid}` } = process;
    const subject = `the state of ${uid === 0 ? 'the' : `${user}’s`} programs of supervisor`;
    return (0,defined/* defined */.s)({ subject, reason, command: (0,managers_supervisor/* statusCommand */.yA)(process, viewer), affects: 'naming' });
}
function withStates(definitions, states) {
    const byUnit = new Map(states.map((state) => [state.unit, state]));
    const known = new Set(definitions.map(({ unit }) => unit));
    const strangers = states.filter(({ unit }) => !known.has(unit));
    return [
        ...definitions.map((one) => [one, byUnit.get(one.unit)]),
        ...strangers.map((state) => [undefined, state]),
    ];
}
function restartsOf(files, uid) {
    const [main] = files.flatMap(({ sections }) => sections.filter(({ name }) => name === 'supervisord'));
    const path = main?.entries.get('logfile')?.value ?? '';
    const log = path.startsWith('/') ? (0,safe_file/* readEnd */.sA)(path, uid) : { isHidden: false };
    return restartsInLog('text' in log ? log.text : '');
}
function supervisor_programs_serviceOf(definition, told, known) {
    const unit = definition?.unit ?? told?.unit ?? '?';
    const { uid, control, restarts, within } = known;
    const whose = uid === 0 ? { scope: 'system' } : { scope: 'user', uid };
    const startsAtBoot = definition === undefined ? undefined : bootsWith(definition, known);
    const manager = (0,defined/* defined */.s)({
        ...{ kind: 'supervisor', ...whose, unit, control, file: definition?.file, isEnabled: startsAtBoot },
    });
    const command = definition?.command.text;
    const product = productOf((0,defined/* defined */.s)({ command }));
    const state = told?.state ?? 'down';
    const count = isTrying({ state }) ? restarts?.get(unit.slice(unit.indexOf(':') + 1)) : undefined;
    return {
        ...{ manager, state, endpoints: [], needs: [], excludes: [] },
        claims: definition === undefined ? [] : declaredBy(definition),
        ...(0,defined/* defined */.s)({ within, since: told?.since, startsAtBoot, restarts: count, failure: told?.failure, logs: told?.logs }),
        ...(0,defined/* defined */.s)({ product }),
    };
}
function bootsWith({ autostart }, { uid, isStarted }) {
    if (!autostart)
        return false;
    return uid === 0 ? isStarted : undefined;
}
function declaredBy({ unit, command, variables, entries }) {
    return (0,claims_claims/* claimsOf */.d)({ name: unit, commands: [command], variables }).map((claim) => {
        const entry = entries.find(({ starts }) => starts[0]?.line === claim.origin?.line);
        return entry === undefined ? claim : { ...claim, origin: { ...claim.origin, ...placeOf(claim.range.low, entry) } };
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/host/managers/systemctl.js
var systemctl = __webpack_require__(4115);
;// CONCATENATED MODULE: ./lib/src/host/services/units/gaps.js


const gaps_MOST_FILES = 20;
function gapsOfFiles(hidden) {
    const more = [...hidden.keys()].slice(gaps_MOST_FILES);
    if (more.length > 0) {
        const files = more.slice(0, gaps_MOST_FILES).map(quoted).join(' ');
        (0,services_ledger/* noteCut */.tv)(`what ports the units of ${more.length} more files declare`, 'they may not be read', `sudo cat ${files}`);
    }
    return [...hidden].slice(0, gaps_MOST_FILES).map(([file, units]) => ({
        subject: `what ports ${named(units)} declares`,
        reason: `${file} may not be read`,
        command: `sudo cat ${quoted(file)}`,
        affects: 'naming',
    }));
}
const gaps_MOST_NAMED = 5;
function named(units) {
    const more = units.length > gaps_MOST_NAMED ? ` and ${units.length - gaps_MOST_NAMED} more` : '';
    return `${units.slice(0, gaps_MOST_NAMED).join(', ')}${more}`;
}
const LIST = 'list-units --all --type=service,socket';
const NAMES = "list-units --all --plain --no-legend --type=service,socket | awk '{print $1}'";
const DETAILS = 'show --property=Id,NRestarts,StateChangeTimestamp --';
function gapsOfManager(realm, shown) {
    if (shown === undefined)
        return [];
    const services = `the services of ${realm.key === 'system' ? 'the system' : realm.account.name}`;
    const systemctl = systemctlOf(realm);
    if ('failed' in shown)
        return [gapAbout(`the state of ${services}`, shown.failed, `${systemctl} ${LIST}`)];
    if (shown.missed === undefined)
        return [];
    const subject = `since when ${services} are as they are, and how often they have restarted`;
    return [gapAbout(subject, shown.missed, `${systemctl} ${NAMES} | xargs -d '\\n' -n1 ${systemctl} ${DETAILS}`)];
}
function gapAbout(subject, reason, command) {
    return { subject, reason, command, affects: 'naming' };
}
function systemctlOf({ key, reads }) {
    if (key === 'system')
        return 'systemctl';
    const own = `XDG_RUNTIME_DIR=/run/user/${key} systemctl --user`;
    return reads === undefined ? `env ${own}` : `sudo -u ${(0,managers_account/* sudoUser */.RV)(key)} ${own}`;
}
function gapOfStrangers(uids) {
    if (uids.length === 0)
        return [];
    const reason = 'only they themselves and root may ask their managers and read their units';
    return [{ subject: "services of other users' own managers", reason, command: commandFor(uids), affects: 'naming' }];
}
function commandFor(uids) {
    const [uid = 0, ...more] = uids;
    if (more.length === 0)
        return `sudo -u ${(0,managers_account/* sudoUser */.RV)(uid)} XDG_RUNTIME_DIR=/run/user/${uid} systemctl --user ${LIST}`;
    const one = `sudo -u "#$uid" XDG_RUNTIME_DIR=/run/user/$uid systemctl --user ${LIST}`;
    return `for uid in ${uids.join(' ')}; do ${one}; done`;
}
function quoted(path) {
    return /^[\w./@:%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/src/formats/unit-file.js
var unit_file = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/src/formats/unit-name.js
var unit_name = __webpack_require__(6464);
// EXTERNAL MODULE: ./lib/src/formats/unit-ports.js
var unit_ports = __webpack_require__(4591);
// EXTERNAL MODULE: ./lib/src/host/managers/unit-kin.js
var unit_kin = __webpack_require__(8728);
// EXTERNAL MODULE: ./lib/src/host/services/units/realms.js
var units_realms = __webpack_require__(149);
// EXTERNAL MODULE: ./lib/src/host/services/units/shelf.js
var units_shelf = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/src/host/services/units/unit-text.js
var unit_text = __webpack_require__(8515);
;// CONCATENATED MODULE: ./lib/src/host/services/units/boot.js





const STARTING = ['Unit.Wants', 'Unit.Requires', 'Unit.BindsTo', 'Unit.Upholds'];
const FIRST = ['default.target', 'sysinit.target', 'basic.target', 'sockets.target', 'timers.target', 'paths.target'];
function startedAtBoot(shelf, read) {
    const started = new Set();
    const queue = shelf.aliases.has('default.target') || shelf.files.has('default.target')
        ? [...FIRST]
        : [...FIRST, 'multi-user.target'];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const unit = (0,units_shelf/* ownName */.qU)(shelf, name);
        if (started.has(unit) || !isStartable(unit, shelf))
            continue;
        started.add(unit);
        const named = new Set([...linksOf(unit, shelf), ...linksOf(name, shelf), ...namedBy(unit, read(unit))]);
        for (const next of named)
            queue.push(next);
    }
    return started;
}
function isStartable(unit, shelf) {
    const mask = shelf.masks.get(unit);
    const file = (0,unit_text/* fileOf */.W7)(unit, shelf);
    return (0,unit_name/* parseUnitName */.lW)(unit) !== undefined && !(mask && !(0,units_realms/* isLost */.JD)(mask)) && !(file && (0,units_realms/* isLost */.JD)(file));
}
function linksOf(unit, { starts }) {
    return [...(starts.get(unit) ?? []), ...(starts.get((0,unit_name/* templateOf */.kW)(unit) ?? '') ?? [])];
}
function namedBy(unit, { settings }) {
    const named = (0,unit_file/* namesOf */.eZ)(settings, STARTING);
    const sockets = unit.endsWith('.service') ? (0,unit_file/* namesOf */.eZ)(settings, ['Service.Sockets']) : [];
    return [...named, ...sockets, ...[triggeredBy(unit, settings) ?? []].flat()];
}
function triggeredBy(unit, settings) {
    const { stem = '', prefix = '', suffix } = (0,unit_name/* parseUnitName */.lW)(unit) ?? {};
    if (suffix === 'timer')
        return (0,unit_file/* lastOf */.g1)(settings, 'Timer.Unit') ?? `${stem}.service`;
    if (suffix === 'path')
        return (0,unit_file/* lastOf */.g1)(settings, 'Path.Unit') ?? `${stem}.service`;
    if (suffix !== 'socket')
        return undefined;
    const each = (0,unit_file/* isYes */.AX)((0,unit_file/* lastOf */.g1)(settings, 'Socket.Accept')) ? `${prefix}@.service` : `${stem}.service`;
    return (0,unit_file/* lastOf */.g1)(settings, 'Socket.Service') ?? each;
}

// EXTERNAL MODULE: ./lib/src/claims/quadlet-claims.js
var quadlet_claims = __webpack_require__(9357);
// EXTERNAL MODULE: ./lib/src/claims/unit-program.js
var unit_program = __webpack_require__(3272);
// EXTERNAL MODULE: ./lib/src/formats/unit-commands.js
var unit_commands = __webpack_require__(6433);
;// CONCATENATED MODULE: ./lib/src/host/services/units/container-command.js


const FLAGS = new Set([
    ...['--detach', '--init', '--interactive', '--tty', '--privileged', '--publish-all', '--read-only', '--rm', '--rmi'],
    ...['--replace', '--quiet', '--no-healthcheck', '--no-hosts', '--no-hostname', '--oom-kill-disable', '--env-host'],
    ...['--sig-proxy', '--tls-verify', '--http-proxy', '--disable-content-trust', '--attach-stdio', '--latest'],
    ...['--passwd', '--read-only-tmpfs', '--unsetenv-all', '--rmi', '--all'],
]);
const SHORT_FLAGS = /^-[ditPq]+$/;
const GLOBAL_VALUES = /^(-H|--host|-c|--context|--config|-l|--log-level|--url|--connection|--root|--runroot|--cgroup-manager|--conmon|--runtime|--storage-driver|--storage-opt|--identity|--events-backend|--module|--tmpdir|--volumepath|--network-cmd-path|--network-config-dir|--hooks-dir|--imagestore|--out|--ssh)$/;
const container_command_NAME = /^[\w][\w.-]*$/;
const IMAGE = /^[\w.][\w./:@+-]*$/;
function containerOfCommand(words) {
    const [program = '', ...args] = unwrapped(words);
    const name = (0,external_node_path_.basename)(program);
    if (name === 'podman-compose')
        return composeOf('podman', args);
    if (name === 'docker-compose')
        return composeOf('docker', args);
    if (name !== 'podman' && name !== 'docker')
        return undefined;
    const [command = '', ...rest] = args.slice(skipOptions(args, (word) => GLOBAL_VALUES.test(word)));
    if (command === 'compose')
        return composeOf(name, rest);
    if (command === 'container')
        return ofSubcommand(name, rest);
    return ofSubcommand(name, [command, ...rest]);
}
function unwrapped(words) {
    const program = (0,external_node_path_.basename)(words[0] ?? '');
    if (program === 'env')
        return words.slice(words.findIndex((word, at) => at > 0 && !/^-|=/.test(word)) || words.length);
    const at = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    if (!/^(ba|da|z|k)?sh$/.test(program) || at < 0)
        return words;
    const script = (words[at + 1] ?? '').split(/\s+/);
    const start = script.findIndex((word) => /(^|\/)(podman|docker)(-compose)?$/.test(word));
    return start < 0 ? [] : script.slice(start);
}
function skipOptions(words, takesValue) {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += takesValue(words[at] ?? '') ? 2 : 1;
    return at;
}
function ofSubcommand(engine, [command, ...rest]) {
    if (command === 'start') {
        const last = rest.at(-1) ?? '';
        return container_command_NAME.test(last) ? { engine, name: last } : undefined;
    }
    if (command !== 'run')
        return undefined;
    const at = skipOptions(rest, (word) => !word.includes('=') && !FLAGS.has(word) && !isShort(word));
    const image = rest[at] ?? '';
    const name = optionOf(rest.slice(0, at), /^--name$/);
    return (0,defined/* defined */.s)({
        engine,
        name: name !== undefined && container_command_NAME.test(name) ? name : undefined,
        image: IMAGE.test(image) ? image : undefined,
    });
}
function isShort(word) {
    return SHORT_FLAGS.test(word) || /^-[a-zA-Z].+/.test(word) || word === '--';
}
function optionOf(words, form) {
    for (const [at, word] of words.entries()) {
        const [option = '', ...value] = word.split('=');
        if (form.test(option))
            return value.length > 0 ? value.join('=') : words[at + 1];
    }
    return undefined;
}
function composeOf(engine, args) {
    if (!args.includes('up') && !args.includes('start'))
        return undefined;
    const project = optionOf(args, /^(-p|--project-name)$/);
    return (0,defined/* defined */.s)({ engine, composeProject: project !== undefined && container_command_NAME.test(project) ? project : undefined });
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/containers.js



const containers_NAME = /^[\w][\w.-]*$/;
const containers_IMAGE = /^[\w.][\w./:@+-]*$/;
function containerOfQuadlet({ unit, section, text }, realm, specify) {
    const { settings } = text;
    const isContainer = section === 'Container';
    const given = (0,unit_file/* lastOf */.g1)(settings, 'Container.ContainerName') ?? `systemd-${unit.replace(/\.service$/, '')}`;
    const image = (0,unit_file/* lastOf */.g1)(settings, 'Container.Image');
    return (0,defined/* defined */.s)({
        engine: 'podman',
        name: isContainer ? formed(specify(given), containers_NAME) : undefined,
        image: image === undefined || /\.(image|build)$/.test(image) ? undefined : formed(specify(image), containers_IMAGE),
        ...containers_ownerOf(realm),
        isOfUnit: true,
    });
}
function containerOfCommands(commands, realm, user) {
    for (const words of commands) {
        const run = containerOfCommand(words);
        if (run === undefined)
            continue;
        const owner = run.engine === 'podman' ? (user ?? containers_ownerOf(realm)) : {};
        return { ...run, ...owner, isOfUnit: true };
    }
    return undefined;
}
function containers_ownerOf({ key, account }) {
    return key === 'system' ? {} : { uid: key, user: account.name };
}
function formed(text, form) {
    return form.test(text) && text.length <= 255 ? text : undefined;
}

// EXTERNAL MODULE: ./lib/src/formats/environment-file.js
var environment_file = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/src/formats/unit-variables.js
var unit_variables = __webpack_require__(8754);
;// CONCATENATED MODULE: ./lib/src/host/services/units/environment.js







function environmentOf(settings, specify, reads) {
    const own = (0,unit_file/* listOf */.c3)(settings, 'Service.Environment').flatMap((setting) => (0,unit_variables/* assignmentsOf */.I)(setting, specify));
    const files = (0,unit_file/* listOf */.c3)(settings, 'Service.EnvironmentFile').flatMap(({ value }) => pathsOf(specify(value)));
    const contents = files.map((path) => ({ path, content: (0,safe_file/* readText */.yR)(path, reads) }));
    const read = contents.flatMap(({ path, content }) => 'text' in content ? (0,environment_file/* parseEnvironmentFile */.F)(content.text, path) : []);
    const hidden = contents.flatMap(({ path, content }) => ('isHidden' in content && content.isHidden ? path : []));
    return { variables: (0,unit_variables/* givenOf */.t)([...own, ...read], settings, specify), hidden };
}
function pathsOf(value) {
    const path = value.replace(/^-/, '');
    if (!path.startsWith('/'))
        return [];
    if (!/[*?[]/.test(path))
        return [path];
    const directory = (0,external_node_path_.dirname)(path);
    const form = (0,external_node_path_.basename)(path);
    return environment_namesIn(directory)
        .filter((name) => matchesGlob(name, form))
        .map((name) => `${directory}/${name}`);
}
function environment_namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/host/services/units/specifiers.js


function specifiersOf(unit, realm) {
    let known;
    return (text) => {
        if (!text.includes('%'))
            return text;
        known ??= tableOf(unit, realm);
        return text.replaceAll(/%([\w%])/g, (whole, letter) => known?.[letter] ?? whole);
    };
}
function tableOf(unit, { account, runtime, key }) {
    const { stem = unit, prefix = unit, instance = '' } = (0,unit_name/* parseUnitName */.lW)(unit) ?? {};
    const last = prefix.slice(prefix.lastIndexOf('-') + 1);
    const host = (0,external_node_os_.hostname)();
    const isSystem = key === 'system';
    const { name, uid, gid, home } = account;
    return {
        ...{ '%': '%', n: unit, N: stem, p: prefix, P: (0,unit_name/* unescapeName */.E6)(prefix), i: instance, I: (0,unit_name/* unescapeName */.E6)(instance) },
        ...{ j: last, J: (0,unit_name/* unescapeName */.E6)(last), f: `/${(0,unit_name/* unescapeName */.E6)(instance || prefix)}`, t: runtime, H: host },
        ...{ l: host.replace(/\..*$/, ''), h: home, u: name, U: `${uid}`, G: `${gid}`, T: '/tmp', V: '/var/tmp' },
        ...(isSystem ? { S: '/var/lib', C: '/var/cache', L: '/var/log', E: '/etc' } : {}),
        ...(isSystem ? {} : { S: `${home}/.local/state`, C: `${home}/.cache`, L: `${home}/.local/state/log` }),
        ...(isSystem ? {} : { E: `${home}/.config` }),
    };
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/declared.js











function declaredByUnit(unit, { settings, hidden }, realm) {
    const specify = specifiersOf(unit, realm);
    const environment = environmentOf(settings, specify, realm.reads);
    const commands = (0,unit_commands/* commandsOf */.K)(settings, specify);
    const { run, program } = (0,unit_program/* programOfUnit */.C)({ name: nameOf(unit), commands, variables: environment.variables });
    const claims = (0,claims_claims/* claimsOf */.d)(program);
    const container = containerOfCommands(run, realm, userOf((0,unit_file/* lastOf */.g1)(settings, 'Service.User'), realm));
    const [first] = program.commands;
    return {
        claims: claims.map((claim) => atItsPlace(claim, commands, environment.variables)),
        hidden: [...hidden, ...environment.hidden],
        ...(container === undefined ? {} : { container }),
        ...(first === undefined ? {} : { command: first.text }),
    };
}
function declaredByQuadlet(quadlet, realm) {
    const { unit, section, text } = quadlet;
    const specify = specifiersOf(unit, realm);
    return {
        claims: [
            ...(0,unit_ports/* claimsOfPublish */.a8)(text.settings, section, specify),
            ...(0,quadlet_claims/* claimsInside */.k)(nameOf(unit), text.settings, specify),
        ],
        container: containerOfQuadlet(quadlet, realm, specify),
        hidden: text.hidden,
    };
}
function nameOf(unit) {
    return (0,unit_name/* parseUnitName */.lW)(unit)?.stem ?? unit;
}
function atItsPlace(claim, commands, variables) {
    const { origin, range } = claim;
    const command = commands.find(({ setting }) => isSame(setting.origin, origin));
    if (command === undefined)
        return claim;
    const place = (0,unit_file/* placeOf */.$t)(command.setting, range.low);
    const form = new RegExp(`(?<!\\d)${range.low}(?!\\d)`);
    const variable = place === command.setting.origin ? variables.find(({ value }) => form.test(value)) : undefined;
    if (variable === undefined)
        return { ...claim, origin: place };
    return { ...claim, source: 'environment', origin: variable.origin };
}
function isSame(one, other) {
    return one.file === other?.file && one.line === other?.line && one.column === other?.column;
}
function userOf(user, { key }) {
    const account = user === undefined || key !== 'system' ? undefined : (0,managers_account/* accountNamed */.xM)(user);
    return account === undefined || account.uid === 0 ? undefined : { uid: account.uid, user: account.name };
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/left-out.js
const NOBODYS = [
    /^systemd-/,
    /^(auto|serial-|console-|container-)?(getty|vt)(@|\.)/,
    /^(user|user-runtime-dir|session-migration|modprobe|capsule|autovt)@/,
    /^(emergency|rescue|debug-shell|initrd-.*|quotaon.*|dracut-.*|plymouth.*|dbus|dbus-.*|polkit|networkd-dispatcher)\./,
    /^(accounts-daemon|udisks2|upower|rtkit-daemon|switcheroo-control|unattended-upgrades|packagekit.*|fwupd.*)\./,
    /^(gpg-agent|dirmngr|keyboxd|ssh-agent|pipewire.*|wireplumber|xdg-.*|at-spi-.*|gvfs-.*|pulseaudio)\./,
];
function isNobodys(unit) {
    return NOBODYS.some((form) => form.test(unit));
}
function isForEveryone(file) {
    return /^\/usr\/(local\/)?(lib|share)\/systemd\/user\//.test(file ?? '');
}

// EXTERNAL MODULE: ./lib/src/host/services/units/own-links.js
var own_links = __webpack_require__(5937);
;// CONCATENATED MODULE: ./lib/src/host/services/units/quadlet.js




const KINDS = {
    container: { section: 'Container', ending: '' },
    pod: { section: 'Pod', ending: '-pod' },
    kube: { section: 'Kube', ending: '' },
};
const DEPTH = 3;
function readQuadlets(realm) {
    const files = new Map();
    const dropIns = new Map();
    for (const directory of realm.quadlets)
        walk(directory, { realm, files, dropIns, depth: DEPTH });
    const quadlets = [...files].flatMap(([name, file]) => quadletOf(name, { realm, file, dropIns }) ?? []);
    return new Map(quadlets.map((quadlet) => [quadlet.unit, quadlet]));
}
function walk(directory, state) {
    const { realm, files, dropIns, depth } = state;
    for (const entry of (0,units_shelf/* entriesOf */.Mc)(directory, realm.reads)) {
        const path = `${directory}/${entry.name}`;
        if (isDropIns(entry))
            dropIns.set(entry.name, [...(dropIns.get(entry.name) ?? []), path]);
        else if (entry.isDirectory() && depth > 0 && !isOfUsers(path))
            walk(path, { ...state, depth: depth - 1 });
        else if (kindOf(entry.name) !== undefined && !files.has(entry.name))
            files.set(entry.name, path);
    }
}
function isDropIns({ name }) {
    return name.endsWith('.d') && (kindOf(name.slice(0, -2)) !== undefined || /^(container|pod|kube)\.d$/.test(name));
}
function isOfUsers(path) {
    return path.startsWith('/etc/containers/systemd/users');
}
function kindOf(name) {
    const kind = name.slice(name.lastIndexOf('.') + 1);
    return Object.hasOwn(KINDS, kind) ? kind : undefined;
}
function quadletOf(name, { realm, file, dropIns }) {
    const kind = kindOf(name) ?? '';
    const { section = '', ending = '' } = KINDS[kind] ?? {};
    const stem = name.slice(0, -kind.length - 1);
    const names = (0,unit_name/* dropInNames */.Fw)(`${stem}.service`).map((one) => one.replace(/service$/, kind));
    const directories = [...names, kind].flatMap((one) => dropIns.get(`${one}.d`) ?? []);
    const text = (0,unit_text/* readUnit */.H_)(file, (0,unit_text/* filesOf */.R8)(directories, { reads: realm.reads, confs: new Map() }), realm);
    const given = (0,unit_file/* lastOf */.g1)(text.settings, `${section}.ServiceName`);
    const unit = `${given ?? withEnding(stem, ending)}.service`;
    return (0,unit_name/* parseUnitName */.lW)(unit) === undefined || (0,unit_name/* isTemplate */.Fl)(unit) ? undefined : { unit, section, text };
}
function withEnding(stem, ending) {
    const at = stem.indexOf('@');
    return at < 0 ? `${stem}${ending}` : `${stem.slice(0, at)}${ending}${stem.slice(at)}`;
}
function shelveQuadlets(shelf, quadlets) {
    for (const { unit, text } of quadlets.values()) {
        if (text.file === undefined || shelf.files.has(unit) || shelf.masks.has(unit))
            continue;
        shelf.files.set(unit, text.file);
    }
    for (const { unit, text } of quadlets.values()) {
        for (const target of wantersOf(text.settings))
            (0,units_shelf/* addStarts */.DX)(shelf, target, [unit]);
    }
}
function wantersOf(settings) {
    const names = (0,unit_file/* namesOf */.eZ)(settings, ['Install.WantedBy', 'Install.RequiredBy', 'Install.UpheldBy']);
    return names.filter((name) => (0,unit_name/* parseUnitName */.lW)(name) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/socket-services.js

function withSockets(services, activations) {
    const joined = new Map(services);
    for (const activation of activations) {
        const { socket, starts } = activation;
        if ((0,unit_name/* isTemplate */.Fl)(starts))
            for (const unit of joined.keys())
                if ((0,unit_name/* templateOf */.kW)(unit) === starts)
                    joined.delete(unit);
        const service = joined.get(starts);
        const unit = socket.manager?.unit ?? '';
        joined.set(service === undefined ? unit : starts, service === undefined ? socket : join(service, activation));
    }
    return [...joined.values()];
}
function join(service, { socket, claims }) {
    const unit = socket.manager?.unit ?? '';
    const isUp = service.state !== 'down';
    return {
        ...service,
        ...(isUp ? {} : lifeOf(socket)),
        startsAtBoot: service.startsAtBoot === true || socket.startsAtBoot === true,
        sockets: [...(service.sockets ?? []), unit],
        claims: [...claims, ...service.claims],
        needs: service.needs.filter((name) => name !== unit),
    };
}
function lifeOf({ state, since }) {
    return since === undefined ? { state } : { state, since };
}

// EXTERNAL MODULE: ./lib/src/host/managers/unit-facts.js
var unit_facts = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/host/managers/rival-units.js
var rival_units = __webpack_require__(5407);
;// CONCATENATED MODULE: ./lib/src/host/services/units/states.js



const PROPERTIES = [
    ...unit_facts/* FACT_PROPERTIES */.zr,
    ...rival_units/* CONTENDER_PROPERTIES */.jm,
    ...['LoadState', 'ActiveState', 'SubState', 'StateChangeTimestamp', 'ActiveEnterTimestamp'],
    ...['Requires', 'BindsTo', 'Requisite', 'Conflicts', 'ConflictedBy', 'TriggeredBy'],
].join(',');
const states_STATES = 'active,reloading,refreshing,activating,deactivating,maintenance,failed';
const QUESTION = [
    ...['show', '--all', `--state=${states_STATES}`, `--property=${PROPERTIES}`],
    ...['--', '*.service', '*.socket'],
];
const BRIEF_QUESTION = ['list-units', '--all', '--full', '--plain', '--no-legend', '--type=service,socket'];
async function askStates(key, viewer) {
    const [full, brief] = await Promise.all([QUESTION, BRIEF_QUESTION].map((args) => (0,systemctl/* askSystemctl */.QD)(key, args, viewer)));
    const units = full !== undefined && 'stdout' in full ? states_parseStates(full.stdout) : undefined;
    if (units !== undefined && (units.size > 0 || !wasSaid(full)))
        return { units };
    const missed = full !== undefined && 'failed' in full ? full.failed : 'systemctl named no unit';
    if (brief === undefined || 'failed' in brief)
        return { failed: missed };
    return { units: parseBrief(brief.stdout), missed };
}
function wasSaid(answer) {
    return answer !== undefined && 'stdout' in answer && answer.stdout.trim() !== '';
}
function parseBrief(output) {
    const rows = output.split('\n').map((line) => line.trim().split(/\s+/, 4));
    const loaded = rows.filter(([unit = '', load]) => states_UNIT.test(unit) && load !== 'not-found');
    return new Map(loaded.map(([Id = '', LoadState = '', ActiveState = '', SubState = '']) => [
        Id,
        new Map(Object.entries({ Id, LoadState, ActiveState, SubState })),
    ]));
}
const states_UNIT = /^[\w:.@\\-]+\.(service|socket)$/;
function states_parseStates(output) {
    const loaded = (0,systemctl/* parseProperties */.$9)(output).filter((values) => states_UNIT.test(values.get('Id') ?? '') && values.get('LoadState') !== 'not-found');
    return new Map(loaded.map((values) => [values.get('Id') ?? '', values]));
}
function units_states_stateOf(values) {
    const sub = values.get('SubState') ?? '';
    if (sub.includes('auto-restart'))
        return 'restarting';
    switch (values.get('ActiveState')) {
        case 'active':
        case 'reloading':
        case 'refreshing':
        case 'deactivating':
            return 'up';
        case 'activating':
            return Number(values.get('NRestarts')) > 0 ? 'restarting' : 'starting';
        case 'failed':
            return 'failed';
        case 'inactive':
        case 'maintenance':
            return 'down';
        default:
            return 'unknown';
    }
}
function states_sinceOf(values) {
    const isActive = values.get('ActiveState') === 'active';
    return parseTime((isActive && values.get('ActiveEnterTimestamp')) || values.get('StateChangeTimestamp') || '');
}
function parseTime(text) {
    const [, day, time] = /^\w{3} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/.exec(text) ?? [];
    const date = new Date(`${day}T${time}Z`);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/store.js

const STORE = '/nix/store';
function isFromStore(file) {
    if (file === undefined || !(0,external_node_fs_.existsSync)(STORE))
        return false;
    try {
        return (0,external_node_fs_.realpathSync)(file).startsWith(`${STORE}/`);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/unit-service.js








function unit_service_serviceOf(known) {
    const { unit, realm, settings, declared, shown, isMasked, isStarted, file, isGenerated, isLinked } = known;
    const { command, container, claims } = declared;
    const { isEnabled = isLinked, mainPid: _, ...facts } = shown === undefined ? {} : (0,unit_facts/* factsOf */.xS)(shown);
    const { restarts } = facts;
    const isOther = isEnabled && facts.isGenerated !== true && !isGenerated && isLinkedOtherwise(known);
    const own = (0,defined/* defined */.s)({ file, isGenerated: isGenerated || undefined, isLinkedOtherwise: isOther || undefined });
    return (0,defined/* defined */.s)({
        manager: { ...(0,units_realms/* managerOf */.dM)(realm, unit), ...facts, ...own, isEnabled },
        container,
        state: shown === undefined ? known.state : units_states_stateOf(shown),
        since: shown === undefined ? undefined : states_sinceOf(shown),
        startsAtBoot: isStarted && realm.isOfBoot,
        isMasked: isMasked || undefined,
        isFromStore: isFromStore(file) || undefined,
        restarts,
        product: productOf((0,defined/* defined */.s)({ unit, command, image: container?.image })),
        claims,
        endpoints: [],
        needs: relatedTo(unit, shown, settings, NEEDS),
        excludes: relatedTo(unit, shown, settings, EXCLUDES),
    });
}
function isLinkedOtherwise({ unit, file, settings, realm, links }) {
    return file === undefined || !(0,own_links.isMadeByEnable)({ unit, file, settings }, realm.own, links);
}
const NEEDS = ['Requires', 'BindsTo', 'Requisite'];
const EXCLUDES = ['Conflicts', 'ConflictedBy'];
function relatedTo(unit, shown, settings, keys) {
    const names = shown?.has('Requires') !== true
        ? (0,unit_file/* namesOf */.eZ)(settings, keys.map((key) => `Unit.${key}`))
        : keys.flatMap((key) => (shown.get(key) ?? '').split(' '));
    return [...new Set(names)].filter((name) => /^[\w:.@\\-]+\.(service|socket)$/.test(name) && name !== unit);
}

;// CONCATENATED MODULE: ./lib/src/host/services/units/realm-services.js
















function readRealm(realm) {
    const shelf = (0,units_shelf/* readShelf */.lD)(realm);
    const quadlets = readQuadlets(realm);
    shelveQuadlets(shelf, quadlets);
    const read = (0,unit_text/* unitReader */.WK)(realm, shelf);
    const links = (0,own_links.linksIn)(realm.own, realm.reads);
    const desk = { realm, shelf, quadlets, links, read, started: startedAtBoot(shelf, read), declared: new Map() };
    for (const unit of unitsOf(desk, undefined))
        if (unit.endsWith('.service'))
            realm_services_declaredBy(unit, desk);
    return (shown) => servicesOf(desk, shown);
}
function servicesOf(desk, shown) {
    const services = new Map();
    const activations = [];
    const hidden = new Map();
    const known = (unit, declared) => realm_services_knownOf(unit, declared, { ...desk, shown, hidden });
    for (const unit of unitsOf(desk, shown)) {
        if (unit.endsWith('.socket'))
            activations.push(...activationOf(unit, desk, known));
        else
            services.set(unit, unit_service_serviceOf(known(unit, realm_services_declaredBy(unit, desk, pathShown(unit, shown)))));
    }
    const all = withSockets(services, activations).filter((service) => isSomebodys(service, desk.read));
    return {
        services: withActiveFollowers(all, shown),
        gaps: [...gapsOfManager(desk.realm, shown), ...gapsOfFiles(hidden)],
    };
}
function withActiveFollowers(services, shown) {
    const active = (0,unit_kin/* activeUnits */.aD)(shown !== undefined && 'units' in shown ? shown.units.values() : []);
    return services.map((service) => {
        if (service.manager?.takesAlong === undefined)
            return service;
        const { takesAlong: _, ...manager } = service.manager;
        return { ...service, manager: { ...manager, ...(0,defined/* defined */.s)({ takesAlong: (0,unit_kin/* followersOf */.n$)(service.manager, active) }) } };
    });
}
const SERVING = /\.(service|socket)$/;
function unitsOf({ shelf }, shown) {
    const isThere = (name) => (0,unit_text/* fileOf */.W7)(name, shelf) !== undefined;
    const linked = [...shelf.linked].map((name) => (0,units_shelf/* ownName */.qU)(shelf, name)).filter(isThere);
    const loaded = shown !== undefined && 'units' in shown ? [...shown.units.keys()] : [];
    const names = [...shelf.files.keys(), ...linked, ...loaded];
    return new Set(names.filter((name) => SERVING.test(name) && !(0,unit_name/* isTemplate */.Fl)(name) && !shelf.aliases.has(name)));
}
function realm_services_knownOf(unit, declared, { shown, hidden, ...desk }) {
    const { realm, shelf, quadlets, links, started } = desk;
    const text = desk.read(unit);
    for (const file of declared.hidden)
        hidden.set(file, [...(hidden.get(file) ?? []), unit]);
    const properties = propertiesOf(unit, shown);
    const file = quadlets.get(unit)?.text.file ?? (0,unit_file/* lastOf */.g1)(text.settings, 'Unit.SourcePath') ?? text.file;
    return {
        ...{ unit, realm, links, settings: text.settings, declared, state: stateWithout(shown) },
        isMasked: shelf.masks.has(unit) || text.isEmpty || properties?.get('LoadState') === 'masked',
        isGenerated: quadlets.has(unit),
        isLinked: shelf.linked.has(unit),
        isStarted: started.has(unit),
        ...(properties === undefined ? {} : { shown: properties }),
        ...(file === undefined ? {} : { file }),
    };
}
function propertiesOf(unit, shown) {
    return shown !== undefined && 'units' in shown ? shown.units.get(unit) : undefined;
}
function stateWithout(shown) {
    return shown !== undefined && 'failed' in shown ? 'unknown' : 'down';
}
function realm_services_declaredBy(unit, { realm, quadlets, read, declared }, file) {
    const known = declared.get(unit);
    if (known !== undefined)
        return known;
    const quadlet = quadlets.get(unit);
    const found = quadlet ? declaredByQuadlet(quadlet, realm) : declaredByUnit(unit, read(unit, file), realm);
    declared.set(unit, found);
    return found;
}
function pathShown(unit, shown) {
    const path = propertiesOf(unit, shown)?.get('FragmentPath');
    return path?.startsWith('/') ? path : undefined;
}
function activationOf(unit, desk, known) {
    const { settings, hidden } = desk.read(unit);
    const claims = (0,unit_ports/* claimsOfSocket */.AN)(settings, specifiersOf(unit, desk.realm));
    const starts = triggeredBy(unit, settings);
    if (starts === undefined || (claims.length === 0 && hidden.length === 0))
        return [];
    const program = realm_services_programOf(starts, (0,unit_ports/* isPerConnection */.Mb)(settings), desk);
    const service = unit_service_serviceOf(known(unit, { claims, hidden, ...program }));
    const socket = service.manager && { ...service, manager: { ...service.manager, activates: [starts] } };
    return socket === undefined || claims.length === 0 ? [] : [{ socket, claims, starts: (0,units_shelf/* ownName */.qU)(desk.shelf, starts) }];
}
function realm_services_programOf(starts, isEach, desk) {
    if (!isEach)
        return {};
    const { command, container } = realm_services_declaredBy(starts, desk);
    return { ...(command === undefined ? {} : { command }), ...(container === undefined ? {} : { container }) };
}
function isSomebodys(service, read) {
    const { manager, claims, state, startsAtBoot } = service;
    if (state === 'failed' || state === 'restarting')
        return true;
    const unit = manager?.unit ?? '';
    if (isNobodys(unit))
        return claims.some(({ confidence }) => confidence === 'certain');
    if (claims.length > 0)
        return true;
    if (isForEveryone(manager?.file) && state === 'down' && startsAtBoot !== true)
        return false;
    return (0,unit_file/* lastOf */.g1)(read(unit).settings, 'Service.Type') !== 'oneshot';
}

;// CONCATENATED MODULE: ./lib/src/host/services/units.js








async function readUnits({ viewer }, answers = askManagers(viewer)) {
    if (!(0,concern/* isSystemdFirst */.W)())
        return { services: [], gaps: [] };
    await (0,promises_.setImmediate)();
    const realms = (0,units_realms/* readRealms */.bV)(viewer).map((realm) => ({ realm, tell: readRealm(realm) }));
    const shown = await answers;
    const parts = realms.map(({ realm, tell }) => tell(shown.get(realm.key) ?? unasked(realm)));
    return {
        services: parts.flatMap(({ services }) => services),
        gaps: [...parts.flatMap(({ gaps }) => gaps), ...gapOfStrangers((0,units_realms/* readStrangers */.Ez)(viewer))],
    };
}
async function askManagers(viewer) {
    const keys = (0,concern/* isSystemdFirst */.W)() ? (0,systemctl/* readManagers */.BI)(viewer) : [];
    return new Map(await Promise.all(keys.map(async (key) => [key, await askStates(key, viewer)])));
}
function shownIn(answers) {
    const whole = [...answers].flatMap(([key, shown]) => 'units' in shown && shown.missed === undefined ? [[key, [...shown.units.values()]]] : []);
    return new Map(whole);
}
function unasked({ runtime }) {
    const isRunning = (0,external_node_fs_.existsSync)(`${runtime}/systemd/private`);
    return isRunning ? { failed: 'the managers of too many users run to ask them all' } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/host/services/inventory.js



















const EVERYTHING = { address: model_address/* ANY_ADDRESS */.A4, range: { low: 1, high: 65_535 } };
async function readInventory() {
    const sight = (0,viewer/* localSight */.z)();
    const answers = (0,deadline/* withDeadline */.NE)(() => askManagers(sight.viewer));
    await (0,exec/* untilAsked */.dy)();
    const ledger = (0,services_ledger/* openLedger */.au)();
    const containers = ledger.run(() => (0,deadline/* withDeadline */.NE)(() => readContainers(sight)));
    const engines = (0,managers_containers/* enginesThatTold */.q)(containers);
    const units = async () => shownIn(await answers);
    return { sight, engines, units, told: tellAll({ sight, engines, containers, answers, ledger }) };
}
async function tellAll(begun) {
    const { ledger } = begun;
    const { inventory, gaps } = await ledger.run(() => readAll(begun));
    return { inventory, gaps: [...gaps, ...ledger.gaps()] };
}
async function readAll({ sight, engines, containers, answers }) {
    if (!(0,external_node_fs_.existsSync)('/proc/1'))
        noteProcesses();
    const wanted = [
        { ...EVERYTHING, protocol: 'tcp' },
        { ...EVERYTHING, protocol: 'udp' },
    ];
    const { listeners } = (0,tables/* readTables */.g)(wanted);
    const { leased, gaps: unnamed } = (0,leased_ports/* readLeased */.T)(wanted);
    const asked = { hasUnits: true, engines };
    const [named, ...parts] = await Promise.all([
        (0,explain.explainHolders)([...listeners.filter(listener/* isServing */.gY), ...leased], { sight, asked }),
        containers,
        (0,deadline/* withDeadline */.NE)(() => readUnits(sight, answers)),
        ...[readPrograms, readApps].map((read) => (0,deadline/* withDeadline */.NE)(() => read(sight))),
    ]);
    const told = parts.flatMap((part) => part.services).map((service) => (0,user_names/* withOwners */.x)(service, sight.processes));
    const { services, gaps } = await (0,deadline/* withDeadline */.NE)(() => readFailures(joinServices(told, named.listeners), sight));
    return {
        inventory: { services, listeners: named.listeners },
        gaps: [
            ...hiddenHolders(named.listeners.filter(listener/* isServing */.gY)),
            ...unnamed,
            ...parts.flatMap((part) => part.gaps),
            ...gaps,
        ],
    };
}
function noteProcesses() {
    const subject = 'the programs of supervisor and pm2, and the containers, of other users';
    const command = "sudo ps -eo pid,user,args | grep -E '[s]upervisord|[G]od Daemon|[d]ockerd|[c]onmon'";
    (0,services_ledger/* noteCut */.tv)(subject, '/proc hides the processes of others (hidepid)', command);
}
function hiddenHolders(listeners) {
    const hidden = listeners
        .filter(({ holders }) => holders.some(holder/* isHidden */.dK))
        .toSorted((a, b) => a.endpoint.port - b.endpoint.port);
    const [reason = 'its process cannot be seen'] = hidden.flatMap(({ holders }) => holders.flatMap(({ unknown }) => unknown ?? []));
    const subject = `who has ${(0,listener/* formatPorts */._3)(hidden)}`;
    return hidden.length === 0 ? [] : [{ subject, reason, command: 'sudo ss -Hanptu', affects: 'naming' }];
}


/***/ })

};
;