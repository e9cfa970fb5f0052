"use strict";
exports.id = 5415;
exports.ids = [5415];
exports.modules = {

/***/ 5415:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/about.js
var model_about = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/src/model/best-way.js
var best_way = __webpack_require__(3099);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/report/kinds.js
var kinds = __webpack_require__(5475);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/src/report/rule-help.js
const RULE_HELP = {
    'port-declared-twice': 'Two declarations ask for the same port of one host, and only one of them can have it. Give one of them another port. Two compose projects that are never up at the same time may both have it; a variable with a default in the place of the number lets each be moved.',
    'port-ephemeral': 'Systems give the ports of their ephemeral range (Linux 32768-60999, macOS and Windows 49152-65535) to outgoing connections at any time, so a server fails to start now and then. Take a port below 32768.',
    'file-unreadable': 'The file is broken, so what it says of ports is not known. Put it right, or leave it out.',
    'port-unknown': 'The file leaves the port to an instance, to a variable that is set elsewhere, or to a template. What is not in a file that is read is not guessed. Name the port for a check, or lint what comes of the template.',
    'port-invalid': 'What stands where a port is expected is none. Ports run from 1 to 65535, ranges upwards, and both sides of a mapping have the same size.',
    'port-sexagesimal': 'YAML 1.1 reads 22:22 without quotes as a number in base 60, 1342. Put it in quotes; port-preflight lint --fix does.',
    'port-unreachable': 'A job in a container reaches its service containers by their names, so what they publish is of no use to it, and takes a port of the host. Leave the ports out.',
    'port-overwritten': 'The runner keeps one entry for a port of a service container in job.services, whatever the protocol, so that of TCP or of UDP is lost. Publish one of them, or do not ask job.services.',
    'port-fixed': 'Replicas, legs of a matrix or runs at the same time all want the port of the one declaration, and on one host only one of them can have it. Leave the host port out, or give each its own.',
    'port-unsafe': 'Browsers, and fetch of Node, refuse to connect to this port: it is on the list of bad ports of the Fetch standard. Take another port.',
    'port-borrowed': 'A product is given the port that another product is known by. Take another port.',
};

// EXTERNAL MODULE: ./lib/src/report/words.js + 2 modules
var words = __webpack_require__(7489);
;// CONCATENATED MODULE: ./lib/src/report/sarif.js









const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const RULES = Object.keys(RULE_HELP).sort();
function toSarif({ findings }, home) {
    const told = findings.filter(({ finding, ignored }) => !ignored && (0,model_about/* placeOf */.$t)(finding).file !== undefined);
    const rules = RULES.map((kind) => ruleOf(kind, home));
    const seen = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'port-preflight', version: home.version, ...pagesAt(home), rules } },
                columnKind: 'utf16CodeUnits',
                results: told.map((one) => resultOf(one, home, seen)),
            },
        ],
    };
}
function pagesAt({ docs }) {
    return docs === undefined ? {} : { informationUri: `${docs}README.md` };
}
function ruleOf(kind, { docs }) {
    const { title, severity } = kinds/* KINDS */.GW[kind];
    const text = RULE_HELP[kind];
    return {
        id: kind,
        name: kind.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text },
        help: { text },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['ports'], precision: 'high' },
        ...(0,defined/* defined */.s)({ helpUri: docs === undefined ? undefined : `${docs}${(0,kinds/* docsOf */.fE)(kind)}` }),
    };
}
function resultOf(one, home, seen) {
    const { finding, severity } = one;
    const print = fingerprintOf(finding, home);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    const related = relatedTo(finding).map(({ origin, text }, id) => ({
        id,
        message: { text: toMessage(text) },
        ...locationOf(origin, home),
    }));
    return {
        ruleId: finding.kind,
        ...indexOf(finding),
        level: LEVELS[severity],
        message: { text: toMessage(sentences(one)) },
        locations: [locationOf((0,model_about/* placeOf */.$t)(finding), home, lengthOf(finding))],
        partialFingerprints: { primaryLocationLineHash: `${print}:${count}` },
        ...(related.length === 0 ? {} : { relatedLocations: related }),
    };
}
function indexOf({ kind }) {
    const rules = RULES;
    const ruleIndex = rules.indexOf(kind);
    return ruleIndex === -1 ? {} : { ruleIndex };
}
function sentences({ finding, remedies }) {
    const steps = (0,best_way/* stepsOf */.B)(remedies).map(({ title, command }) => command ?? title);
    return [(0,words/* messageOf */.b)(finding), ...(steps.length === 0 ? [] : [`To put it right: ${steps.join(', then ')}`])].join('. ');
}
function toMessage(text) {
    return (0,neutralise.toLine)(text).replaceAll(/[[\]\\]/g, (sign) => `\\${sign}`);
}
function relatedTo(finding) {
    if (finding.kind === 'port-fixed')
        return [{ origin: finding.copies.origin, text: 'what starts several' }];
    if (finding.kind !== 'port-declared-twice' || finding.earlier.origin.file === undefined)
        return [];
    return [{ origin: finding.earlier.origin, text: `${finding.earlier.name} asks for it here` }];
}
function locationOf({ file = '', line = 1, column }, home, length = 0) {
    const end = column === undefined || length === 0 ? undefined : column + length;
    const region = { startLine: line, ...(0,defined/* defined */.s)({ startColumn: column, endColumn: end }) };
    return { physicalLocation: { artifactLocation: artifactAt(file, home), region } };
}
function artifactAt(file, home) {
    const path = pathFromRoot(file, home);
    if (path !== undefined)
        return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
    return { uri: `file:///${uriOf((0,external_node_path_.resolve)(file).split(external_node_path_.sep).join('/').replace(/^\//, ''))}` };
}
function pathFromRoot(file, { prefix }) {
    if ((0,external_node_path_.isAbsolute)(file))
        return undefined;
    const path = external_node_path_.posix.normalize(prefix + file);
    return path.split('/')[0] === '..' ? undefined : path;
}
function uriOf(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function lengthOf(finding) {
    return 'fault' in finding ? finding.fault.span.end - finding.fault.span.start : 0;
}
const MOST_CHARACTERS = 400;
function fingerprintOf(finding, home) {
    const about = 'fault' in finding ? [finding.fault.service, finding.fault.text] : namesIn(finding);
    const ports = (0,model_about/* rangesOf */.wA)(finding).map(port/* formatRange */.Lu).join(',');
    const { file = '' } = (0,model_about/* placeOf */.$t)(finding);
    const parts = [finding.kind, pathFromRoot(file, home) ?? file, ...about, ports];
    return (0,neutralise.toLine)(parts.join('|')).slice(0, MOST_CHARACTERS);
}
function namesIn(finding) {
    if (!('requirement' in finding))
        return [];
    const { name, protocol, address } = finding.requirement;
    return [name, protocol, address, ...('earlier' in finding ? [finding.earlier.name] : [])];
}


/***/ })

};
;