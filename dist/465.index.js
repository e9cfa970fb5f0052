export const id = 465;
export const ids = [465,28,111];
export const modules = {

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_SHAPE: () => (/* binding */ CONFIG_SHAPE),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1793);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2654);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6119);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2933);
/* harmony import */ var _ports_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6111);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);








const spec = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(65_535)])
    .describe('[address:]port[-port][/protocol] [optional], as in 6379, 8080-8090 or 127.0.0.1:53/udp');
/** The shape of the configuration file, published as schema/config.schema.json. */
const CONFIG_SHAPE = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ports: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), spec), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(spec), spec]).describe('The ports the job needs.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_options_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$).describe('The least severity that fails the check.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()])
        .describe('Findings to let pass: kind, kind:port, kind:low-high.'),
})
    .partial();
/** The text of the configuration file to its meaning; every complaint has the file, line and column. */
function parseConfig(text, file) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.parseYaml)(text, { file });
    if (document.contents === null)
        return { requirements: [], ignore: [] };
    checkKeys(document);
    const ports = document.document.get('ports', true);
    const requirements = ports === undefined ? [] : (0,_ports_yaml_js__WEBPACK_IMPORTED_MODULE_3__.parsePortsNode)(ports, document);
    const { 'fail-on': failOn, ignore } = validate(document);
    return { requirements, ...(failOn === undefined ? {} : { failOn }), ignore: ignoreRules(ignore, document) };
}
function checkKeys(document) {
    const { contents, origin } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(origin)}: expected keys such as "ports:"`);
    const known = Object.keys(CONFIG_SHAPE.shape);
    for (const { key } of contents.items) {
        const name = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.readKey)(key, document);
        if (!known.includes(name)) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(document.positionOf(key))}: "${name}" is not a key of this file: expected ${known.join(', ')}`);
        }
    }
}
function validate(document) {
    const { ports: _, ...rest } = document.document.toJS();
    const parsed = CONFIG_SHAPE.omit({ ports: true }).safeParse(rest);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = String(issue?.path[0] ?? '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(positionOfKey(key, document))}: ${key}: ${issue?.message ?? 'not understood'}`);
}
function ignoreRules(ignore, document) {
    try {
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIgnore */ .w)([ignore ?? []].flat().join(','));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e))
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOrigin */ .c)(positionOfKey('ignore', document))}: ${error.message}`);
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
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);






/** A mapping of names to specs, a list, or a plain list in a scalar. */
function parsePortsNode(node, document) {
    const needs = needsOfNode(resolved(node, document), document);
    if (needs.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(node, document)}: ports is empty: name at least one port`);
    return (0,_need_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsOf */ .C)(needs);
}
function needsOfNode(node, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return node.items.map(({ key, value }) => namedNeed((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(key, document), value ?? key, document));
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.flatMap((item) => needsOfNode(resolved(item, document), document));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [];
    const origin = document.positionOf(node);
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_4__/* .splitList */ .r)(sourceOf(node)).map(({ text }) => ({ spec: text, origin }));
}
function namedNeed(name, value, document) {
    const target = resolved(value, document);
    const spec = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? sourceOf(target) : '';
    if (spec === '') {
        const hint = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? ' (quote an address that starts with "*" or "[")' : '';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`);
    }
    return { name, spec, origin: document.positionOf(value) };
}
/** What was written, not what YAML makes of it: 080 stays 080, 1_000 is no number. */
function sourceOf(scalar) {
    return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '');
}
function resolved(node, document) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document.document) ?? null) : node;
}
function place(node, document) {
    return (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOrigin */ .c)(node === null ? document.origin : document.positionOf(node));
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readKey: () => (/* binding */ readKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);



const MOST_WORDS = 160;
/** Text to YAML. Throws a UsageError with line and column for the first thing that is wrong. */
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
/** A list that holds an alias of itself has no end, and aliases of lists of aliases stand for more than memory holds. */
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
/** The text of a mapping's key. */
function readKey(key, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return String(key.source ?? key.value ?? '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOrigin */ .c)(document.positionOf(key))}: a name is plain text`);
}


/***/ })

};
