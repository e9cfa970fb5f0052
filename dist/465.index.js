export const id = 465;
export const ids = [465,28,775,111];
export const modules = {

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_SHAPE: () => (/* binding */ CONFIG_SHAPE),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8816);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1709);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1027);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1793);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2654);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6119);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1067);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6339);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);
/* harmony import */ var _ports_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6111);
/* harmony import */ var _services_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4775);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3028);














const ADDRESS = String.raw `(\*|[\d.]+|\[[\w:.%]+\])`;
const PORTS = String.raw `[1-9]\d{0,4}(-[1-9]\d{0,4})?`;
const PROTOCOL = `(/(${_model_endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .PROTOCOLS */ .yv.join('|')}))?`;
const PLACE = `(${ADDRESS}:)?${PORTS}${PROTOCOL}`;
const CHOICE = String.raw `(${PLACE}|any(\s+${PORTS})?${PROTOCOL})`;
const REF = String.raw `(${_model_service_js__WEBPACK_IMPORTED_MODULE_8__/* .SERVICE_KEEPERS */ .KA.join('|')})(/[A-Za-z_][\w.-]{0,31}\$?)?:[\w:.@/\\+-]{1,255}`;
const CHOICES = String.raw `${CHOICE}(\s+else\s+${CHOICE})*`;
const SPEC = String.raw `${CHOICES}(\s+listening(\s+by\s+${REF})?)?(\s+optional)?`;
function text(form) {
    return zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(new RegExp(String.raw `^\s*${form}\s*$`));
}
function plainList(form, least = 1) {
    return zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(new RegExp(String.raw `^[\s,]*${form}(\s*[,\n][\s,]*${form}){${least - 1},}[\s,]*$`));
}
const port = zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().min(1).max(65_535);
const spec = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([text(SPEC), port])
    .describe('[address:]port[-port][/protocol] or any [LOW-HIGH], [else …] [listening [by SERVICE]] [optional]');
const optional = zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY().optional().describe('A finding about it is a warning.');
const need = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        port: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([text(CHOICES), port]),
        hold: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY()
            .optional()
            .describe('Whether the kernel keeps its ports: false for a server without SO_REUSEADDR.'),
        optional,
    }),
    zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        port: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([text(PLACE), port]),
        expect: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('listening').describe('It is to be in use, not free.'),
        by: text(REF).optional().describe('The service that is to have it, as in user:qdrant.service.'),
        optional,
    }),
]);
const needs = zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(_need_js__WEBPACK_IMPORTED_MODULE_10__/* .NAME */ .o), zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([spec, need]));
const ranges = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([plainList(PORTS), port])), plainList(PORTS), port]);
const specs = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([plainList(SPEC), port]);
const pair = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    ports: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([plainList(PORTS), port])), plainList(PORTS), port])
        .optional()
        .describe('The ports of the service: for people, and where they are not known otherwise.'),
    'run-by': zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(plainList(REF)).min(1), plainList(REF, 2)])
        .describe('Who runs it: KEEPER:NAME each, at least two.'),
    keep: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional().describe('Which of them is to stay.'),
});
const CONFIG_SHAPE = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    ports: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([needs, zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([specs, needs])).min(1), specs]).describe('The ports the job needs.'),
    services: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), pair)])
        .describe('Services that are run twice, or the word all: services are looked at then.'),
    wait: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([text(String.raw `\d{1,7}(\.\d{1,3})?\s*(ms|s|m)?`), zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().min(0).max(3_600)])
        .describe('How long a port with "expect: listening" may take until it is in use: 30s, 500ms, 2m.'),
    'on-conflict': zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_CONFLICT */ .fi).describe('What becomes of a port that is in use.'),
    hold: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY().describe('Whether the kernel keeps leased ports from others.'),
    pool: ranges.describe('Where ports are taken from that no need names.'),
    exclude: ranges.describe('Ports that are given to no need that does not name them.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$).describe('The least severity that fails the check.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()])
        .describe('Findings to let pass: kind, kind:port, kind:low-high.'),
})
    .partial();
function parseConfig(text, file) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.parseYaml)(text, { file });
    if (document.contents === null)
        return { demands: [], ignore: [] };
    checkKeys(document);
    const ports = document.document.get('ports', true);
    const demands = ports === undefined ? [] : (0,_ports_yaml_js__WEBPACK_IMPORTED_MODULE_4__.parsePortsNode)(ports, document);
    const services = document.document.get('services', true);
    const pairs = services === undefined ? undefined : (0,_services_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseServicesNode)(services, document);
    const { 'fail-on': failOn, 'on-conflict': onConflict, hold, ignore, ...places } = validate(document);
    const waitMs = waitOf(document);
    const rules = inPlaceOf('ignore', document, () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIgnore */ .wo)([ignore ?? []].flat().join(',')));
    const rangesIn = (key) => {
        const given = places[key];
        return given === undefined ? undefined : inPlaceOf(key, document, () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(key, [given].flat().join(',')));
    };
    const [pool, exclude] = [rangesIn('pool'), rangesIn('exclude')];
    return { demands, ignore: rules, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_11__/* .defined */ .s)({ pool, exclude, pairs, waitMs, failOn, onConflict, hold }) };
}
function waitOf(document) {
    const node = document.document.get('wait', true);
    if (node === undefined)
        return undefined;
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.resolved)(node, document);
    try {
        return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) && target.value !== null ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.sourceOf)(target) : '');
    }
    catch (error) {
        const origin = node === null ? positionOfKey('wait', document) : document.positionOf(node);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .formatOrigin */ .c)(origin)}: wait: ${error.message}`);
    }
}
function checkKeys(document) {
    const { contents, origin } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .formatOrigin */ .c)(origin)}: expected keys such as "ports:"`);
    const known = Object.keys(CONFIG_SHAPE.shape);
    for (const { key } of contents.items) {
        const name = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.readKey)(key, document);
        if (!known.includes(name)) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .formatOrigin */ .c)(document.positionOf(key))}: "${name}" is not a key of this file: expected ${known.join(', ')}`);
        }
    }
}
function validate(document) {
    const { ports: _, services: __, wait: ___, ...rest } = document.document.toJS();
    const parsed = CONFIG_SHAPE.omit({ ports: true, services: true, wait: true }).safeParse(rest);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = String(issue?.path[0] ?? '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .formatOrigin */ .c)(positionOfKey(key, document))}: ${key}: ${issue?.message ?? 'not understood'}`);
}
function inPlaceOf(key, document, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e))
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .formatOrigin */ .c)(positionOfKey(key, document))}: ${error.message}`);
    }
}
function positionOfKey(name, document) {
    const { contents, origin } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return origin;
    const pair = contents.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === name);
    return pair === undefined ? origin : document.positionOf(pair.key);
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePortsNode: () => (/* binding */ parsePortsNode)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6119);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6339);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8648);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7576);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5840);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);








function parsePortsNode(node, document) {
    const needs = needsOfNode((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(node, document), document);
    if (needs.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(node, document)}: ports is empty: name at least one port`);
    return (0,_need_js__WEBPACK_IMPORTED_MODULE_3__/* .demandsOf */ .w)(needs);
}
function needsOfNode(node, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return node.items.map(({ key, value }) => namedNeed((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(key, document), value ?? key, document));
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.flatMap((item) => needsOfNode((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(item, document), document));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [];
    const origin = document.positionOf(node);
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_4__/* .splitList */ .r)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(node)).map(({ text }) => ({ spec: text, origin }));
}
function namedNeed(name, value, document) {
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(value, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
        return { name, ...wantsOfMap(name, target, document), origin: document.positionOf(value) };
    const spec = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(target) : '';
    if (spec === '') {
        const hint = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? ' (quote an address that starts with "*" or "[")' : '';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`);
    }
    return { name, spec, origin: document.positionOf(value) };
}
function place(node, document) {
    return (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOrigin */ .c)(node === null ? document.origin : document.positionOf(node));
}
const KEYS = ['port', 'hold', 'expect', 'by', 'optional'];
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(node, document)}: ${name}: ${complaint}`);
    };
    const port = read('port', complaintOfPort);
    const expect = read('expect', (text) => notAmong(text, 'expect', ['listening']));
    const by = read('by', (text) => expect === undefined ? 'by says who listens: it needs "expect: listening" beside it' : complaintOfRef(text));
    const hold = read('hold', (text) => expect === undefined
        ? notAmong(text, 'hold', ['true', 'false'])
        : 'hold is about leases: nothing is leased where a server is expected');
    const optional = read('optional', (text) => notAmong(text, 'optional', ['true', 'false']));
    if (port === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(map, document)}: ${name}: port is missing, as in { port: 6379 }`);
    const expectation = expect === undefined ? '' : ` listening${by === undefined ? '' : ` by ${by}`}`;
    const spec = `${port}${expectation}${optional === 'true' ? ' optional' : ''}`;
    return hold === undefined ? { spec } : { spec, hold: hold === 'true' };
}
function complaintOfPort(text) {
    if (/\s(listening|by|optional)(\s|$)/.test(text)) {
        return `port: "${text}": the other words are keys of their own: ${KEYS.slice(1).join(', ')}`;
    }
    return complaintBy(() => (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSpec */ .F9)(text), 'port');
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
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            return `${key}: ${error.message}`;
        throw error;
    }
}
function notAmong(text, key, choices) {
    return choices.includes(text) ? undefined : `${key}: "${text}" is not understood: expected ${choices.join(' or ')}`;
}
function keyOf(name, key, document) {
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(key, document);
    if (KEYS.includes(text))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(key, document)}: ${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`);
}
function plainOf(name, value, document) {
    const target = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.resolved)(value, document);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target))
        return target.value === null ? '' : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.sourceOf)(target);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(value, document)}: ${name}: expected a plain value`);
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServicesNode: () => (/* binding */ parseServicesNode)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6119);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1067);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8648);
/* harmony import */ var _service_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7576);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5840);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);








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
    const named = runBy.filter((ref) => ref.keeper === text || (0,_model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref) === text);
    const [keep] = named;
    if (keep !== undefined && named.length === 1)
        return { keep };
    const choices = [...new Set(runBy.flatMap((ref) => [ref.keeper, (0,_model_service_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref)]))].join(', ');
    const why = named.length > 1 ? 'means more than one of them' : 'is none of them';
    throw at(map.get('keep', true), document, `${name}: keep: "${text}" ${why}: expected one of ${choices}`);
}
function at(node, document, message) {
    const origin = node ? document.positionOf(node) : document.origin;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(origin)}: ${message}`);
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...origin, line, column: col };
    };
    const document = parse(text, lines, origin);
    const [error] = document.errors;
    if (error !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(at(error.pos[0]))}: ${describe(error, text)}`);
    const positioned = {
        document,
        contents: document.contents,
        origin,
        positionOf: (node) => (node.range ? at(node.range[0]) : origin),
    };
    refuseAnchors(positioned);
    return positioned;
}
function parse(text, lineCounter, origin) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false });
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
