"use strict";
exports.id = 7194;
exports.ids = [7194,2596,9211,4510,8292];
exports.modules = {

/***/ 7194:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/options.js
var options = __webpack_require__(5501);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/requirements/config-shape.js





const ADDRESS = String.raw `(\*|[\d.]+|\[[\w:.%]+\])`;
const PORTS = String.raw `[1-9]\d{0,4}(-[1-9]\d{0,4})?`;
const PROTOCOL = `(/(${endpoint/* PROTOCOLS */.yv.join('|')}))?`;
const PLACE = `(${ADDRESS}:)?${PORTS}${PROTOCOL}`;
const CHOICE = String.raw `(${PLACE}|any(\s+${PORTS})?${PROTOCOL})`;
const REF = String.raw `(${service/* SERVICE_KEEPERS */.KA.join('|')})(/[A-Za-z_][\w.-]{0,31}\$?)?:[\w:.@/\\+-]{1,255}`;
const CHOICES = String.raw `${CHOICE}(\s+else\s+${CHOICE})*`;
const LISTENING = String.raw `listening(\s+by\s+${REF})?`;
const SPEC = String.raw `${CHOICES}(\s+${LISTENING})?(\s+optional)?`;
const SUPPLEMENT = String.raw `((else\s+${CHOICES}|${LISTENING})(\s+optional)?|optional)`;
function config_shape_text(form) {
    return schemas/* string */.YjP().regex(new RegExp(String.raw `^\s*${form}\s*$`));
}
function plainList(form, least = 1) {
    return schemas/* string */.YjP().regex(new RegExp(String.raw `^[\s,]*${form}(\s*[,\n][\s,]*${form}){${least - 1},}[\s,]*$`));
}
const port = schemas/* int */.Whr().min(1).max(65_535);
const spec = schemas/* union */.KCZ([config_shape_text(SPEC), config_shape_text(SUPPLEMENT), port])
    .describe('[address:]port[-port][/protocol] or any [LOW-HIGH], [else …] [listening [by SERVICE]] [optional]; of a need that a file names, without the port.');
const optional = schemas/* boolean */.zMY().optional().describe('A finding about it is a warning.');
const instead = schemas/* union */.KCZ([config_shape_text(CHOICES), port]).describe('What will do where its ports are in use.');
const hold = schemas/* boolean */.zMY().describe('Whether the kernel keeps its ports: false for a server without SO_REUSEADDR.');
const config_shape_need = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        port: schemas/* union */.KCZ([config_shape_text(CHOICES), port]),
        else: instead.optional(),
        hold: hold.optional(),
        optional,
    }),
    schemas/* strictObject */.rej({
        port: schemas/* union */.KCZ([config_shape_text(PLACE), port]).optional(),
        expect: schemas/* literal */.euz('listening').describe('It is to be in use, not free.'),
        by: config_shape_text(REF).optional().describe('The service that is to have it, as in user:qdrant.service.'),
        optional,
    }),
    schemas/* strictObject */.rej({ else: instead, hold: hold.optional(), optional }),
    schemas/* strictObject */.rej({ hold, optional }),
    schemas/* strictObject */.rej({ optional: schemas/* boolean */.zMY() }),
]);
const needs = schemas/* record */.g1P(schemas/* string */.YjP().regex(need/* NAME */.o_), schemas/* union */.KCZ([spec, config_shape_need]));
const ranges = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* union */.KCZ([plainList(PORTS), port])), plainList(PORTS), port]);
const specs = schemas/* union */.KCZ([plainList(SPEC), port]);
const pair = schemas/* strictObject */.rej({
    ports: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* union */.KCZ([plainList(PORTS), port])), plainList(PORTS), port])
        .optional()
        .describe('The ports of the service: for people, and where they are not known otherwise.'),
    'run-by': schemas/* union */.KCZ([schemas/* array */.YOg(plainList(REF)).min(1), plainList(REF, 2)])
        .describe('Who runs it: KEEPER:NAME each, at least two.'),
    keep: schemas/* string */.YjP().optional().describe('Which of them is to stay; both: on different ports.'),
});
const CONFIG_SHAPE = schemas/* strictObject */.rej({
    ports: schemas/* union */.KCZ([needs, schemas/* array */.YOg(schemas/* union */.KCZ([specs, needs])).min(1), specs]).describe('The ports the job needs.'),
    services: schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* record */.g1P(schemas/* string */.YjP(), pair)])
        .describe('Services that are run twice, or the word all: services are looked at then.'),
    files: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1), schemas/* string */.YjP().min(1)])
        .describe('Files that declare ports: each port is a need, named as its service.'),
    'already-up': schemas/* enum */.k5n(options/* ALREADY_UP */.bL)
        .describe('What a container of the same compose project is that has the port already.'),
    wait: schemas/* union */.KCZ([config_shape_text(String.raw `\d{1,7}(\.\d{1,3})?\s*(ms|s|m)?`), schemas/* number */.aig().min(0).max(3_600)])
        .describe('How long a port with "expect: listening" may take until it is in use: 30s, 500ms, 2m.'),
    'on-conflict': schemas/* enum */.k5n(options/* ON_CONFLICT */.fi).describe('What becomes of a port that is in use.'),
    hold: schemas/* boolean */.zMY().describe('Whether the kernel keeps leased ports from others.'),
    reserve: schemas/* enum */.k5n(options/* RESERVE */.BP).describe('Whether the kernel is told not to give the ports away by itself.'),
    resolve: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()])
        .describe('What may be stopped to free the ports: plan, leftovers, containers, …, or single services.'),
    restore: schemas/* enum */.k5n(options/* RESTORE */.zN).describe('Whether the end of the job puts back what was stopped.'),
    pool: ranges.describe('Where ports are taken from that no need names.'),
    exclude: ranges.describe('Ports that are given to no need that does not name them.'),
    urls: schemas/* record */.g1P(schemas/* string */.YjP().regex(need/* NAME */.o_), config_shape_text(String.raw `[^{}]*(\{[^{}]+\}[^{}]*)*`).min(1))
        .describe('URLs made of the ports: {NAME} is the port of a need, {NAME:env} the variable that carries it.'),
    'export-env': schemas/* boolean */.zMY().describe('Whether later steps of the job get NAME_PORT and NAME_URL.'),
    'env-file': schemas/* string */.YjP().min(1).describe('A file that gets the same variables; its other lines stay.'),
    'compose-override': schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* boolean */.zMY()])
        .describe('A compose file to write that publishes the ports that were got; true for the usual name.'),
    leaks: schemas/* enum */.k5n(options/* LEAKS */.B3).describe('What is said of servers that the job has left on its ports.'),
    'fail-on': schemas/* enum */.k5n(options/* FAIL_ON */.d$).describe('The least severity that fails the check.'),
    ignore: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()])
        .describe('Findings, and signs of health, to let pass: kind, kind:port, kind:low-high.'),
})
    .partial();

// EXTERNAL MODULE: ./lib/src/requirements/duration.js
var duration = __webpack_require__(9756);
// EXTERNAL MODULE: ./lib/src/requirements/policy.js
var policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./lib/src/requirements/ports-yaml.js
var ports_yaml = __webpack_require__(8292);
// EXTERNAL MODULE: ./lib/src/requirements/resolve.js
var requirements_resolve = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/src/requirements/services-yaml.js
var services_yaml = __webpack_require__(4510);
// EXTERNAL MODULE: ./lib/src/requirements/urls-yaml.js + 1 modules
var urls_yaml = __webpack_require__(2596);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
;// CONCATENATED MODULE: ./lib/src/requirements/config.js












function parseConfig(text, file) {
    const document = (0,yaml.parseYaml)(text, { file });
    if (document.contents === null)
        return { demands: [], ignore: [] };
    checkKeys(document);
    const ports = document.document.get('ports', true);
    const demands = ports === undefined ? [] : (0,ports_yaml.parsePortsNode)(ports, document);
    const services = document.document.get('services', true);
    const pairs = services === undefined ? undefined : (0,services_yaml.parseServicesNode)(services, document);
    const urls = document.document.get('urls', true);
    const { ignore, pool, exclude, resolve, ...rest } = validate(document);
    const waitMs = waitOf(document);
    const permission = inPlaceOf('resolve', document, () => (0,requirements_resolve/* parseResolve */.q)([resolve ?? []].flat().join(',')));
    const rules = inPlaceOf('ignore', document, () => (0,policy/* parseIgnore */.wo)([ignore ?? []].flat().join(',')));
    return {
        demands,
        ignore: rules,
        ...(0,defined/* defined */.s)({ pairs, waitMs, permission, urls: urls === undefined ? undefined : (0,urls_yaml.parseUrlsNode)(urls, document) }),
        ...rangesOf({ pool, exclude }, document),
        ...plainOnes(rest),
    };
}
function rangesOf(given, document) {
    const rangesIn = (key) => {
        const text = given[key];
        return text === undefined ? undefined : inPlaceOf(key, document, () => (0,policy/* parseRanges */.Kn)(key, [text].flat().join(',')));
    };
    return (0,defined/* defined */.s)({ pool: rangesIn('pool'), exclude: rangesIn('exclude') });
}
function plainOnes(values) {
    const { 'fail-on': failOn, 'on-conflict': onConflict, hold, reserve, restore, leaks, files, ...handover } = values;
    const { 'already-up': alreadyUp, 'export-env': exportEnv, 'env-file': envFile, 'compose-override': override, } = handover;
    return (0,defined/* defined */.s)({
        failOn,
        files: files === undefined ? undefined : [files].flat().join('\n'),
        alreadyUp,
        onConflict,
        hold,
        reserve,
        restore,
        leaks,
        exportEnv,
        envFile,
        composeOverride: override?.toString(),
    });
}
function waitOf(document) {
    const node = document.document.get('wait', true);
    if (node === undefined)
        return undefined;
    const target = (0,yaml.resolved)(node, document);
    try {
        return (0,duration/* parseDuration */.E)((0,dist/* isScalar */.jn)(target) && target.value !== null ? (0,yaml.sourceOf)(target) : '');
    }
    catch (error) {
        const origin = node === null ? positionOfKey('wait', document) : document.positionOf(node);
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(origin)}: wait: ${error.message}`);
    }
}
function checkKeys(document) {
    const { contents, origin, positionOf } = document;
    const place = contents === null ? origin : positionOf(contents);
    if (!(0,dist/* isMap */.jh)(contents))
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(place)}: expected keys such as "ports:"`);
    const known = Object.keys(CONFIG_SHAPE.shape);
    for (const { key } of contents.items) {
        const name = (0,yaml.readKey)(key, document);
        if (!known.includes(name)) {
            throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(document.positionOf(key))}: "${name}" is not a key of this file: expected ${known.join(', ')}`);
        }
    }
}
function validate(document) {
    const { ports: _, services: __, wait: ___, urls: ____, ...rest } = document.document.toJS();
    const parsed = CONFIG_SHAPE.omit({ ports: true, services: true, wait: true, urls: true }).safeParse(rest);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = String(issue?.path[0] ?? '');
    throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(positionOfKey(key, document))}: ${key}: ${issue?.message ?? 'not understood'}`);
}
function inPlaceOf(key, document, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        throw new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(positionOfKey(key, document))}: ${error.message}`);
    }
}
function positionOfKey(name, document) {
    const { contents, origin } = document;
    if (!(0,dist/* isMap */.jh)(contents))
        return origin;
    const pair = contents.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === name);
    return pair === undefined ? origin : document.positionOf(pair.key);
}


/***/ }),

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

/***/ 8292:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePortsNode: () => (/* binding */ parsePortsNode)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1476);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4247);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5641);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3315);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9211);








function parsePortsNode(node, document) {
    const needs = needsOfNode((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.resolved)(node, document), document);
    if (needs.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(node, document)}: ports is empty: name at least one port`);
    return (0,_need_js__WEBPACK_IMPORTED_MODULE_1__/* .demandsOf */ .wu)(needs);
}
function needsOfNode(node, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return node.items.map(({ key, value }) => namedNeed((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.readKey)(key, document), value ?? key, document));
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.flatMap((item) => needsOfNode((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.resolved)(item, document), document));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [];
    const origin = document.positionOf(node);
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_4__/* .splitList */ .r)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.sourceOf)(node)).map(({ text }) => ({ spec: text, origin }));
}
function namedNeed(name, value, document) {
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.resolved)(value, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
        return { name, ...wantsOfMap(name, target, document), origin: document.positionOf(value) };
    const spec = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.sourceOf)(target) : '';
    if (spec === '') {
        const hint = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? ' (quote an address that starts with "*" or "[")' : emptyHint(target);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`);
    }
    return { name, spec, origin: document.positionOf(value) };
}
function emptyHint(node) {
    const isEmpty = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (node.value === null || node.value === '');
    return isEmpty ? ', and nothing stands here (the output of a job comes empty where it holds a secret)' : '';
}
function place(node, document) {
    return (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOrigin */ .c)(node === null ? document.origin : document.positionOf(node));
}
const KEYS = ['port', 'else', 'hold', 'expect', 'by', 'optional'];
function wantsOfMap(name, map, document) {
    const nodes = new Map(map.items.map(({ key, value }) => [keyOf(name, key, document), value ?? key]));
    const read = (key, check) => {
        const node = nodes.get(key);
        if (node === undefined)
            return undefined;
        const text = plainOf(name, node, document);
        const complaint = check(text);
        if (complaint === undefined)
            return text;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(node, document)}: ${name}: ${complaint}`);
    };
    const port = read('port', (text) => complaintOfPort(text));
    const instead = read('else', (text) => complaintOfPort(text, 'else'));
    const expect = read('expect', (text) => notAmong(text, 'expect', ['listening']));
    const by = read('by', (text) => expect === undefined ? 'by says who listens: it needs "expect: listening" beside it' : complaintOfRef(text));
    const hold = read('hold', (text) => expect === undefined
        ? notAmong(text, 'hold', ['true', 'false'])
        : 'hold is about leases: nothing is leased where a server is expected');
    const optional = read('optional', (text) => notAmong(text, 'optional', ['true', 'false']));
    if (nodes.size === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(map, document)}: ${name}: port is missing, as in { port: 6379 }`);
    const expectation = expect === undefined ? '' : ` listening${by === undefined ? '' : ` by ${by}`}`;
    const other = instead === undefined ? '' : ` else ${instead}`;
    const spec = `${port ?? ''}${other}${expectation}${optional === 'true' ? ' optional' : ''}`.trim();
    return hold === undefined ? { spec } : { spec, hold: hold === 'true' };
}
function complaintOfPort(text, key = 'port') {
    if (/\s(listening|by|optional)(\s|$)/.test(text)) {
        return `${key}: "${text}": the other words are keys of their own: ${KEYS.slice(1).join(', ')}`;
    }
    return complaintBy(() => (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSpec */ .F9)(text), key);
}
function complaintOfRef(text) {
    return complaintBy(() => (0,_service_ref_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRef */ .r)(text), 'by');
}
function complaintBy(parse, key) {
    try {
        parse();
        return undefined;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            return `${key}: ${error.message}`;
        throw error;
    }
}
function notAmong(text, key, choices) {
    return choices.includes(text) ? undefined : `${key}: "${text}" is not understood: expected ${choices.join(' or ')}`;
}
function keyOf(name, key, document) {
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.readKey)(key, document);
    if (KEYS.includes(text))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(key, document)}: ${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`);
}
function plainOf(name, value, document) {
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.resolved)(value, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target))
        return target.value === null ? '' : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.sourceOf)(target);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${place(value, document)}: ${name}: expected a plain value`);
}


/***/ }),

/***/ 4510:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServicesNode: () => (/* binding */ parseServicesNode)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6080);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1476);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6476);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4247);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5641);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3315);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9211);








const KEYS = ['ports', 'run-by', 'keep'];
const MOST_PAIRS = 500;
function parseServicesNode(node, document) {
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(node, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) && (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(target) === 'all')
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target)) {
        throw at(target, document, 'services: expected "all", or names with "run-by:" under each');
    }
    if (target.items.length > MOST_PAIRS)
        throw at(target, document, `services: at most ${MOST_PAIRS} may be named`);
    return target.items.map(({ key, value }) => pairOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(key, document), value ?? key, document));
}
function pairOf(name, value, document) {
    const map = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(value, document);
    const origin = document.positionOf(value);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map)) {
        throw at(value, document, `${name}: expected run-by, as in { run-by: [system:${name}.service, docker:${name}] }`);
    }
    checkKeys(name, map, document);
    const read = (key, parse) => readList({ name, key, map, document }, parse);
    const runBy = read('run-by', _service_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r);
    if (new Set(runBy.map(_model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)).size < 2) {
        throw at(value, document, `${name}: run-by: name at least two different services, or there is nothing run twice`);
    }
    const keepText = readKeep({ name, key: 'keep', map, document });
    const ports = read('ports', (text) => (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRange */ .RC)(text, text));
    return {
        name,
        ports,
        runBy,
        ...(keepText === undefined ? {} : keepOf(keepText, { name, runBy, map, document })),
        origin,
    };
}
function checkKeys(name, map, document) {
    for (const { key } of map.items) {
        const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(key, document);
        if (!KEYS.includes(text)) {
            throw at(key, document, `${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`);
        }
    }
}
function readList({ name, key, map, document }, parse) {
    const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(map.get(key, true) ?? null, document);
    if (node === null)
        return [];
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node];
    return items.flatMap((item) => {
        const scalar = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(item, document);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar))
            throw at(item, document, `${name}: ${key}: expected a list of plain values`);
        return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_5__/* .splitList */ .r)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(scalar)).map(({ text }) => inPlace(() => parse(text), { name, key, node: item, document }));
    });
}
function readKeep({ name, key, map, document }) {
    const given = map.get(key, true) ?? null;
    const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(given, document);
    if (node === null)
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(node).trim();
    throw at(given, document, `${name}: ${key}: expected one plain value`);
}
function inPlace(parse, { name, key, node, document }) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e))
            throw error;
        throw at(node, document, `${name}: ${key}: ${error.message}`);
    }
}
function keepOf(text, { name, runBy, map, document }) {
    if (text === _model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .BOTH */ .Ch)
        return { keep: _model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .BOTH */ .Ch };
    const named = runBy.filter((ref) => ref.keeper === text || (0,_model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref) === text);
    const [keep] = named;
    if (keep !== undefined && named.length === 1)
        return { keep };
    const choices = [...new Set(runBy.flatMap((ref) => [ref.keeper, (0,_model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref)])), _model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .BOTH */ .Ch].join(', ');
    const why = named.length > 1 ? 'means more than one of them' : 'is none of them';
    throw at(map.get('keep', true), document, `${name}: keep: "${text}" ${why}: expected one of ${choices}`);
}
function at(node, document, message) {
    const origin = node ? document.positionOf(node) : document.origin;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(origin)}: ${message}`);
}


/***/ }),

/***/ 2596:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseUrlsInput: () => (/* binding */ parseUrlsInput),
  parseUrlsNode: () => (/* binding */ parseUrlsNode)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/requirements/need.js
var need = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/requirements/url-template.js

const MOST_CHARACTERS = 2_000;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;
function parseTemplate(text) {
    const template = text.trim();
    if (template === '')
        throw new errors/* UsageError */.e('a URL is missing, as in redis://127.0.0.1:{redis}/0');
    if (template.length > MOST_CHARACTERS) {
        throw new errors/* UsageError */.e(`${template.length} characters are too many: at most ${MOST_CHARACTERS}`);
    }
    if (UNSEEN.test(template))
        throw new errors/* UsageError */.e('a line end or a character that cannot be seen stands in it');
    const pieces = template.split(/(\{[^{}]*\})/);
    return pieces.flatMap((piece, at) => {
        if (at % 2 === 1)
            return [placeholderOf(piece.slice(1, -1))];
        if (/[{}]/.test(piece))
            throw new errors/* UsageError */.e('a brace stands alone: expected {NAME} or {NAME:env}');
        return piece === '' ? [] : [piece];
    });
}
function placeholderOf(text) {
    const [, need = '', env] = /^(.*?)(:env)?$/.exec(text.trim()) ?? [];
    if (need === '')
        throw new errors/* UsageError */.e('a need has to stand between the braces: expected {NAME} or {NAME:env}');
    return { need, asks: env === undefined ? 'port' : 'variable' };
}

// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
;// CONCATENATED MODULE: ./lib/src/requirements/urls-yaml.js






const MOST_URLS = 1_000;
function parseUrlsInput(text) {
    const document = (0,yaml.parseYaml)(text, { input: 'urls' });
    return document.contents === null ? [] : parseUrlsNode(document.contents, document);
}
function parseUrlsNode(node, document) {
    const map = (0,yaml.resolved)(node, document);
    if (!(0,dist/* isMap */.jh)(map)) {
        throw at(node, document, 'urls: expected one name a line, as in redis: redis://127.0.0.1:{redis}/0');
    }
    if (map.items.length > MOST_URLS)
        throw at(node, document, `urls: at most ${MOST_URLS} may be named`);
    return map.items.map(({ key, value }) => templateOf((0,yaml.readKey)(key, document), value ?? key, document));
}
function templateOf(name, node, document) {
    if (!need/* NAME */.o_.test(name)) {
        throw at(node, document, `urls: "${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`);
    }
    const value = (0,yaml.resolved)(node, document);
    if (!(0,dist/* isScalar */.jn)(value))
        throw at(node, document, `urls: ${name}: expected a URL (quote one that starts with "{")`);
    try {
        return { name, parts: parseTemplate((0,yaml.sourceOf)(value)), origin: document.positionOf(node) };
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.e)
            throw at(node, document, `urls: ${name}: ${error.message}`);
        throw error;
    }
}
function at(node, document, message) {
    return new errors/* UsageError */.e(`${(0,requirement/* formatOrigin */.c)(node === null ? document.origin : document.positionOf(node))}: ${message}`);
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