"use strict";
exports.id = 5937;
exports.ids = [5937];
exports.modules = {

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

/***/ 5441:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function ownHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/';
    }
}


/***/ }),

/***/ 6900:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   cM: () => (/* binding */ maySpend),
/* harmony export */   tv: () => (/* binding */ noteCut)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);

const ledgers = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
function openLedger() {
    const ledger = { gaps: new Map(), bytes: new Map() };
    return {
        run: (work) => ledgers.run(ledger, work),
        gaps: () => [...ledger.gaps.values()].slice(0, MOST_GAPS),
    };
}
const MOST_GAPS = 50;
function noteCut(subject, reason, command) {
    ledgers.getStore()?.gaps.set(subject, { subject, reason, command, affects: 'naming' });
}
const MOST_OF_USER = 16 * 1024 * 1024;
const LEAST_OF_FILE = 1024;
function maySpend(uid, size) {
    const bytes = ledgers.getStore()?.bytes;
    const spent = (bytes?.get(uid) ?? 0) + Math.max(size, LEAST_OF_FILE);
    bytes?.set(uid, spent);
    return spent <= MOST_OF_USER;
}


/***/ }),

/***/ 5937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMadeByEnable: () => (/* binding */ isMadeByEnable),
/* harmony export */   linkReader: () => (/* binding */ linkReader),
/* harmony export */   linksIn: () => (/* binding */ linksIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8569);
/* harmony import */ var _formats_unit_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6464);
/* harmony import */ var _realms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(149);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4485);
/* harmony import */ var _unit_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8515);






const STARTERS = /\.(wants|requires|upholds)$/;
function linksIn(directory, reads) {
    const entries = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(directory, reads);
    const starters = entries.flatMap(({ name }) => (STARTERS.test(name) ? `${directory}/${name}` : []));
    const links = { targets: new Map(), byName: new Map() };
    for (const place of [directory, ...starters])
        addLinks(links, place, reads);
    return links;
}
function addLinks({ targets, byName }, place, reads) {
    for (const entry of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(place, reads)) {
        const path = `${place}/${entry.name}`;
        const target = entry.isSymbolicLink() ? (0,_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOf */ .IJ)(path) : undefined;
        if (target === undefined)
            continue;
        targets.set(path, target);
        for (const name of new Set([entry.name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)]))
            byName.set(name, [...(byName.get(name) ?? []), path]);
    }
}
function isMadeByEnable(written, directory, links) {
    const taken = takenWith(written.unit, links);
    const made = madeFor(written, directory);
    const isAlone = namesIn(written.settings, 'Also').length === 0;
    return isAlone && taken.size === made.size && [...made].every((path) => links.targets.get(path) === written.file);
}
function takenWith(unit, { byName }) {
    const names = new Set([unit]);
    const taken = new Set();
    for (const name of names) {
        for (const path of byName.get(name) ?? []) {
            taken.add(path);
            names.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
        }
    }
    return taken;
}
function madeFor({ unit, settings }, directory) {
    const started = (key, by) => namesIn(settings, key).map((name) => `${directory}/${name}.${by}/${unit}`);
    const aliases = namesIn(settings, 'Alias').map((name) => `${directory}/${name}`);
    return new Set([
        ...started('WantedBy', 'wants'),
        ...started('RequiredBy', 'requires'),
        ...started('UpheldBy', 'upholds'),
        ...aliases,
    ]);
}
function namesIn(settings, key) {
    return (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(settings, [`Install.${key}`]).filter((name) => name !== '');
}
function linkReader(viewer) {
    const known = new Map();
    return (manager) => {
        const realm = (0,_realms_js__WEBPACK_IMPORTED_MODULE_1__/* .realmOf */ .L1)(manager, viewer);
        if (realm === undefined || manager.file === undefined)
            return true;
        const links = known.get(realm.own) ?? linksIn(realm.own, realm.reads);
        known.set(realm.own, links);
        return !isMadeByEnable({ unit: manager.unit, file: manager.file, settings: settingsOf(manager, realm) }, realm.own, links);
    };
}
function settingsOf({ unit, file }, { units, reads }) {
    const directories = units.flatMap((place) => (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_5__/* .dropInNames */ .Fw)(unit).map((name) => `${place}/${name}.d`));
    return (0,_unit_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnit */ .H_)(file, (0,_unit_text_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(directories, { reads, confs: new Map() }), { reads }).settings;
}


/***/ }),

/***/ 149:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ readStrangers),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   L1: () => (/* binding */ realmOf),
/* harmony export */   bV: () => (/* binding */ readRealms),
/* harmony export */   dM: () => (/* binding */ managerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7641);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5821);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);
/* harmony import */ var _linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);
/* harmony import */ var _managers_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4026);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6900);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7);








const ROOT = { name: 'root', uid: 0, gid: 0, home: '/root' };
const MOST_ACCOUNTS = 512;
const MOST_USERS = 32;
function readRealms(viewer) {
    const lingering = new Set(namesIn('/var/lib/systemd/linger'));
    const hasUnits = ({ name, uid, home }) => lingering.has(name) ||
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/run/user/${uid}/systemd`) ||
        ownDirectories(home).some((path) => (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnDirectory */ .cW)(path, uid));
    const all = readAccounts(viewer).filter(hasUnits);
    const users = all.slice(0, MOST_USERS);
    if (all.length > users.length)
        noteUsers(all.slice(MOST_USERS));
    const realmOf = (account) => userRealm(account, { isOfBoot: lingering.has(account.name), viewer });
    return [systemRealm(), ...users.map(realmOf)];
}
function noteUsers(unread) {
    const uids = unread.map(({ uid }) => uid);
    const [first] = unread;
    const others = uids.length > 1 ? ` and ${uids.length - 1} more users` : '';
    const command = `sudo find ${unread
        .slice(0, MOST_USERS)
        .map(({ home }) => (0,_model_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .XW)(`${home}/.config/systemd/user`))
        .join(' ')}`;
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .noteCut */ .tv)(`the services of ${first?.name}${others}`, `the units of ${MOST_USERS} users alone are read`, command);
}
function readAccounts({ uid }) {
    const listed = (0,_managers_account_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAccounts */ .I9)((0,_linux_proc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcFile */ .XM)('/etc/passwd') ?? '');
    const local = listed.slice(0, MOST_ACCOUNTS);
    if (uid === 0 && listed.length > local.length)
        noteAccounts(listed.length);
    const all = new Map(local.toReversed().map((account) => [account.uid, account]));
    for (const other of uid === 0 ? usersWithDirectory() : [uid]) {
        const home = other === uid ? (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .ownHome */ .U)() : `/run/user/${other}`;
        if (!all.has(other))
            all.set(other, { name: `uid ${other}`, uid: other, gid: other, home });
    }
    return [...all.values()].filter((account) => uid === 0 || account.uid === uid).sort((a, b) => a.uid - b.uid);
}
function noteAccounts(count) {
    const subject = `which users of ${count} have services of their own`;
    const command = 'sudo find /home -maxdepth 5 -path "*/systemd/user" -o -maxdepth 5 -path "*/containers/*"';
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .noteCut */ .tv)(subject, `only the first ${MOST_ACCOUNTS} of /etc/passwd are looked at`, command);
}
function usersWithDirectory() {
    return namesIn('/run/user').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));
}
function readStrangers(viewer) {
    if (viewer.uid === 0)
        return [];
    return usersWithDirectory().filter((uid) => uid !== viewer.uid);
}
function namesIn(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort();
    }
    catch {
        return [];
    }
}
function systemRealm() {
    return {
        ...{ key: 'system', account: ROOT, runtime: '/run', isOfBoot: true, own: '/etc/systemd/system' },
        units: [
            ...['/etc/systemd/system.control', '/run/systemd/system.control', '/run/systemd/transient'],
            ...['/run/systemd/generator.early', '/etc/systemd/system', '/etc/systemd/system.attached'],
            ...['/run/systemd/system', '/run/systemd/system.attached', '/run/systemd/generator'],
            ...['/usr/local/lib/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'],
            '/run/systemd/generator.late',
        ],
        quadlets: ['/run/containers/systemd', '/etc/containers/systemd', '/usr/share/containers/systemd'],
    };
}
function ownDirectories(home) {
    return [`${home}/.config/systemd/user`, `${home}/.config/containers/systemd`, `${home}/.local/share/systemd/user`];
}
function userRealm(account, { isOfBoot, viewer }) {
    const { uid, home } = account;
    const runtime = `/run/user/${uid}`;
    const systemd = `${runtime}/systemd`;
    const [units = '', quadlets = '', data = ''] = ownDirectories(home);
    return {
        ...{ key: uid, account, runtime, isOfBoot, own: units },
        units: [
            ...[`${units}.control`, `${systemd}/user.control`, `${systemd}/transient`, `${systemd}/generator.early`],
            ...[units, '/etc/xdg/systemd/user', '/etc/systemd/user', `${systemd}/user`, '/run/systemd/user'],
            ...[`${systemd}/generator`, data, '/usr/local/share/systemd/user', '/usr/share/systemd/user'],
            ...['/usr/local/lib/systemd/user', '/usr/lib/systemd/user', `${systemd}/generator.late`],
        ],
        quadlets: [
            ...[`${runtime}/containers/systemd`, quadlets, `/etc/containers/systemd/users/${uid}`],
            '/etc/containers/systemd/users',
        ],
        ...(viewer.uid === 0 ? { reads: uid } : {}),
    };
}
function realmOf(manager, viewer) {
    const key = (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceManagerOf */ .gE)(manager);
    if (key === 'system')
        return systemRealm();
    const account = (0,_managers_account_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(key);
    return account && userRealm(account, { isOfBoot: false, viewer });
}
function isLost(path) {
    return path.startsWith('/run/') && !path.includes('/generator') && !path.includes('/containers/');
}
function managerOf({ key, account }, unit) {
    if (key === 'system')
        return { kind: 'systemd', scope: 'system', unit };
    return { kind: 'systemd', scope: 'user', uid: key, user: account.name, unit };
}


/***/ }),

/***/ 7:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ isOwnDirectory),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   sA: () => (/* binding */ readEnd),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _managers_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4026);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);




const MAX_BYTES = 1024 * 1024;
function readText(path, uid, most = MAX_BYTES) {
    return readSafely(path, uid, (file, size) => {
        if (size > most)
            noteBig(path, size, most);
        return readPart(file, 0, Math.min(size, most));
    });
}
function readEnd(path, uid) {
    return readSafely(path, uid, (file, size) => {
        const text = readPart(file, Math.max(0, size - MAX_BYTES), Math.min(size, MAX_BYTES));
        return size > MAX_BYTES ? text.slice(text.indexOf('\n') + 1) : text;
    });
}
function readSafely(path, uid, read) {
    let [place, file] = [];
    try {
        place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(place);
        if (!stats.isFile() || !mayHave(stats, uid) || !isPaid(stats, uid))
            return { isHidden: false };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/self/fd/${place}`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        return { text: read(file, stats.size) };
    }
    catch (error) {
        return { isHidden: isRefused(error) };
    }
    finally {
        for (const one of [place, file])
            if (one !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(one);
    }
}
const O_PATH = 0o10000000;
function isPaid({ size }, uid) {
    if (uid === undefined || uid === 0 || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .maySpend */ .cM)(uid, Math.min(size, MAX_BYTES)))
        return true;
    const user = (0,_managers_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sudoUser */ .RV)(uid);
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCut */ .tv)(`all that ${(0,_managers_account_js__WEBPACK_IMPORTED_MODULE_1__/* .userName */ .nT)(uid)} has set up`, 'the files of that user are too many or too big to read them all', `sudo -u ${user} XDG_RUNTIME_DIR=/run/user/${uid} systemctl --user list-unit-files --type=service,socket`);
    return false;
}
function noteBig(path, size, most) {
    const reason = `of its ${Math.ceil(size / 1024 / 1024)} MiB only the first ${most / 1024 / 1024} are read`;
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCut */ .tv)(`what stands at the end of ${path}`, reason, `sudo tail -c +${most + 1} ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .XW)(path)}`);
}
function readPart(file, from, length) {
    const buffer = Buffer.alloc(length);
    return buffer.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, from));
}
function readPlain(path) {
    try {
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, MAX_BYTES) };
    }
    catch (error) {
        return { isHidden: isRefused(error) };
    }
}
function mayHave({ uid, mode }, user) {
    return user === undefined || uid === user || (uid === 0 && (mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IROTH) !== 0);
}
function isOwnDirectory(path, uid) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isDirectory() && mayHave(stats, uid);
    }
    catch {
        return false;
    }
}
function isRefused(error) {
    return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}


/***/ }),

/***/ 4485:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ addStarts),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   lD: () => (/* binding */ readShelf),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6464);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7641);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _realms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(149);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7);







const MOST_ENTRIES = 20_000;
function readShelf(realm) {
    const shelf = {
        ...{ plain: new Set(), files: new Map(), masks: new Map(), aliases: new Map(), starts: new Map() },
        ...{ names: new Map(), linked: new Set(), dropIns: new Map(), confs: new Map() },
    };
    const isMerged = linkOf('/lib') !== undefined;
    for (const directory of realm.units) {
        if (isMerged && directory.startsWith('/lib/'))
            continue;
        for (const entry of entriesOf(directory, realm.reads))
            shelve(shelf, entry, { directory, realm });
    }
    for (const alias of shelf.aliases.keys()) {
        const own = ownName(shelf, alias);
        shelf.names.set(own, [...(shelf.names.get(own) ?? []), alias]);
    }
    return shelf;
}
function entriesOf(directory, reads) {
    if (reads !== undefined && !(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnDirectory */ .cW)(directory, reads))
        return [];
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        if (entries.length > MOST_ENTRIES) {
            const reason = `only ${MOST_ENTRIES} of ${entries.length} are looked at`;
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCut */ .tv)(`all units in ${directory}`, reason, `sudo ls ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .XW)(directory)}`);
        }
        return entries.slice(0, MOST_ENTRIES);
    }
    catch {
        return [];
    }
}
function shelve(shelf, entry, place) {
    const { name } = entry;
    if (name.endsWith('.d'))
        addDropIns(shelf, name, place);
    else if (/\.(wants|requires|upholds)$/.test(name))
        addLinks(shelf, name, place);
    else if ((0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUnitName */ .lW)(name) !== undefined)
        addUnit(shelf, entry, place);
}
function addDropIns({ dropIns }, name, { directory }) {
    const path = `${directory}/${name}`;
    const known = dropIns.get(name);
    if (known === undefined)
        dropIns.set(name, [path]);
    else
        known.push(path);
}
function addLinks(shelf, name, { directory, realm }) {
    const path = `${directory}/${name}`;
    const names = entriesOf(path, realm.reads)
        .map((entry) => entry.name)
        .filter((unit) => (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUnitName */ .lW)(unit) !== undefined);
    for (const unit of names)
        shelf.linked.add(unit);
    if (!(0,_realms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLost */ .JD)(path))
        addStarts(shelf, name.slice(0, name.lastIndexOf('.')), names);
}
function addStarts({ starts }, unit, names) {
    const known = starts.get(unit) ?? new Set();
    for (const name of names)
        known.add(name);
    starts.set(unit, known);
}
function addUnit(shelf, entry, { directory, realm }) {
    const { files, plain, masks, aliases } = shelf;
    const { name } = entry;
    const path = `${directory}/${name}`;
    if (files.has(name) || aliases.has(name))
        return;
    const target = entry.isSymbolicLink() ? linkOf(path) : undefined;
    if (target === '/dev/null') {
        if (!masks.has(name))
            masks.set(name, path);
        return;
    }
    const alias = target === undefined ? undefined : aliasOf(name, target, { directory, realm });
    if (alias === undefined)
        files.set(name, path);
    if ((realm.key === 'system' || path.startsWith('/usr/')) && entry.isFile())
        plain.add(path);
    if (alias !== undefined)
        aliases.set(name, alias);
}
function linkOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function aliasOf(name, target, { directory, realm }) {
    const other = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target);
    const isInside = realm.units.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, target)));
    if (!isInside || other === name || (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUnitName */ .lW)(other) === undefined)
        return undefined;
    if ((0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .templateOf */ .kW)(name) === other)
        return undefined;
    return (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isTemplate */ .Fl)(other) && !(0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isTemplate */ .Fl)(name) ? undefined : other;
}
function ownName({ aliases }, name) {
    let own = name;
    for (let links = 0; links < 8; links++) {
        const next = aliases.get(own);
        if (next === undefined)
            return own;
        own = next;
    }
    return own;
}


/***/ }),

/***/ 8515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   WK: () => (/* binding */ unitReader)
/* harmony export */ });
/* unused harmony export dropInsOf */
/* harmony import */ var _formats_unit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
/* harmony import */ var _formats_unit_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6464);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4485);




function unitReader(realm, shelf) {
    const known = new Map();
    return (name, loadedFrom) => {
        const found = known.get(name);
        if (found !== undefined)
            return found;
        const file = fileOf(name, shelf) ?? loadedFrom;
        const text = readUnit(file, dropInsOf(name, shelf, realm), { reads: realm.reads, plain: shelf.plain });
        known.set(name, text);
        return text;
    };
}
function fileOf(name, { files }) {
    return files.get(name) ?? files.get((0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_2__/* .templateOf */ .kW)(name) ?? '');
}
function readUnit(file, dropIns, { reads, plain }) {
    const text = { settings: new Map(), hidden: [], isEmpty: false, ...(file === undefined ? {} : { file }) };
    for (const path of file === undefined ? dropIns : [file, ...dropIns]) {
        const content = plain?.has(path) ? (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlain */ .rM)(path) : (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(path, reads);
        if ('text' in content) {
            (0,_formats_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUnitFile */ .Mj)(content.text, path, text.settings);
            if (path === file)
                text.isEmpty = content.text === '';
        }
        else if (content.isHidden)
            text.hidden.push(path);
    }
    return text;
}
function dropInsOf(name, { dropIns, names, confs }, { units, reads }) {
    const { suffix = '' } = (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUnitName */ .lW)(name) ?? {};
    const aliases = names.get(name);
    const all = aliases === undefined ? (0,_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_2__/* .dropInNames */ .Fw)(name) : [...new Set([name, ...aliases].flatMap(_formats_unit_name_js__WEBPACK_IMPORTED_MODULE_2__/* .dropInNames */ .Fw))];
    const directories = all.flatMap((one) => dropIns.get(`${one}.d`) ?? []);
    const general = dropIns.get(`${suffix}.d`) ?? [];
    if (directories.length + general.length === 0)
        return [];
    const rankOf = (path) => units.indexOf(path.slice(0, path.lastIndexOf('/')));
    return filesOf([...directories.sort((a, b) => rankOf(a) - rankOf(b)), ...general], { reads, confs });
}
function filesOf(directories, { reads, confs }) {
    const files = new Map();
    for (const directory of directories) {
        const names = confs.get(directory) ?? confsIn(directory, reads);
        confs.set(directory, names);
        for (const name of names)
            if (!files.has(name))
                files.set(name, `${directory}/${name}`);
    }
    return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}
function confsIn(directory, reads) {
    const entries = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(directory, reads);
    return entries.flatMap(({ name }) => (name.endsWith('.conf') ? name : []));
}


/***/ })

};
;