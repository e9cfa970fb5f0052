"use strict";
exports.id = 9239;
exports.ids = [9239,9211];
exports.modules = {

/***/ 9586:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OUTPUT_DEFINITIONS)
/* harmony export */ });
const OUTPUT_DEFINITIONS = [
    {
        name: 'ports',
        description: 'JSON object, name to port; a range that was asked for whole is an array. An unnamed need is named by its own text in the shortest spelling.',
    },
    {
        name: 'remapped',
        description: 'JSON object, name to `{from, to}`, of the needs that got other ports than they prefer.',
    },
    { name: 'urls', description: 'JSON object, name to URL, of the input `urls`.' },
    { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
    { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
    { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
    {
        name: 'report',
        description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
    },
];


/***/ }),

/***/ 506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesFor)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _model_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9586);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6227);



function namesFor(declarations) {
    const services = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(declarations, ({ service }) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stemOf(service)));
    const taken = new Set();
    return declarations.map((declaration) => {
        const stem = stemOf(declaration.service);
        const isAlone = services.get((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(stem))?.length === 1;
        const name = firstFree(candidates(stem, declaration, isAlone), taken);
        taken.add((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name));
        return name;
    });
}
function firstFree(names, taken) {
    for (const name of names)
        if (isFree(name, taken))
            return name;
    return '';
}
const LONGEST = 50;
function stemOf(service) {
    const name = /^[A-Z][A-Z0-9_]*_PORT$/.test(service) ? service.slice(0, -'_PORT'.length).toLowerCase() : service;
    const plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, LONGEST);
    const isOurs = [plain, `${plain}-1`].every((one) => (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .whoObeys */ .fr)((0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(one)) === undefined);
    return /^[A-Za-z]/.test(plain) && isOurs ? plain : `service-${plain}`;
}
function* candidates(stem, { range, protocol }, isAlone) {
    if (isAlone)
        yield stem;
    yield `${stem}-${range.low}`;
    yield `${stem}-${range.low}-${protocol}`;
    for (let count = 2;; count++)
        yield `${stem}-${range.low}-${count}`;
}
function isFree(name, taken) {
    const variable = (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .portVariable */ .kk)(name);
    const isOutput = _model_output_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_DEFINITIONS */ .V.some((output) => output.name === name.toLowerCase());
    return !taken.has(variable) && !isOutput;
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

/***/ 9239:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ editsOf),
  isNumber: () => (/* binding */ isNumber)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/requirements/yaml.js
var yaml = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/src/model/variable.js
var variable = __webpack_require__(6227);
// EXTERNAL MODULE: ./lib/src/requirements/file-need-names.js
var file_need_names = __webpack_require__(506);
// EXTERNAL MODULE: ./lib/src/requirements/files/compose/interpolate.js
var interpolate = __webpack_require__(5978);
;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/variables.js



function defaultsIn(texts) {
    const defaults = new Map();
    for (const text of texts) {
        for (const [, name = '', fallback] of text.matchAll(/\$\{?([A-Za-z_]\w*)(?::-(\d+)\})?/g)) {
            const isSame = !defaults.has(name) || defaults.get(name) === fallback;
            defaults.set(name, isSame ? fallback : undefined);
        }
    }
    return defaults;
}
function variablesOf(declarations, { defaults, variables }) {
    const names = (0,file_need_names/* namesFor */.G)(declarations);
    return declarations.map(({ range }, at) => {
        const port = String(range.low);
        const name = names[at] ?? '';
        const candidates = [name, `${name}-${port}`, `${name}-host-${port}`].map(variable/* portVariable */.kk);
        return candidates.find((one) => isFree(one, { port, defaults }) && isUnset(one, { port, variables }));
    });
}
function isFree(name, { port, defaults }) {
    return !defaults.has(name) || defaults.get(name) === port;
}
function isUnset(name, { port, variables }) {
    return (0,interpolate/* interpolate */.GW)(`\${${name}:-${port}}`, variables) === port;
}

;// CONCATENATED MODULE: ./lib/src/requirements/files/compose/edits.js




function isNumber({ origin, span, range, isAnyOf }, texts) {
    const text = texts.get(origin.file ?? '');
    return isAnyOf !== true && (0,port/* rangeSize */.xh)(range) === 1 && text?.slice(span.start, span.end) === String(range.low);
}
function editsOf(file, { texts, drafts, variables }) {
    const near = [...drafts].filter(([path]) => external_node_path_.posix.dirname(path) === external_node_path_.posix.dirname(file.path));
    const defaults = defaultsIn(near.map(([, text]) => text));
    const names = variablesOf(file.declarations, { defaults, variables });
    const places = placesIn(texts);
    const edits = file.declarations.flatMap((declaration, at) => {
        const name = names[at];
        if (name === undefined || !isNumber(declaration, texts))
            return [];
        return withVariable(declaration, { name, texts, places }) ?? [];
    });
    const byPlace = new Map(edits.toReversed().map((edit) => [`${edit.file}:${edit.span.start}`, edit]));
    return [...[...byPlace.values()].reverse(), ...quotesOf(file, { texts, edits })];
}
function placesIn(texts) {
    const known = new Map();
    return (path) => {
        const places = known.get(path) ?? (0,yaml.scalarPlaces)((0,yaml.parseForeignYaml)(texts.get(path) ?? '', { file: path }));
        known.set(path, places);
        return places;
    };
}
function withVariable({ origin, span }, { name, texts, places }) {
    const { file = '' } = origin;
    const text = texts.get(file) ?? '';
    const scalar = places(file).find(({ start, end }) => start <= span.start && span.end <= end);
    if (scalar === undefined || scalar.style === 'other')
        return undefined;
    const was = text.slice(span.start, span.end);
    const becomes = `\${${name}:-${was}}`;
    if (scalar.style === 'quoted' || !scalar.isInFlow)
        return { file, span, origin, was, becomes };
    const [before, behind] = [text.slice(scalar.start, span.start), text.slice(span.end, scalar.end)];
    if (/["\\\n]/.test(before + behind))
        return undefined;
    const whole = { start: scalar.start, end: scalar.end };
    return { file, span: whole, origin, was: before + was + behind, becomes: `"${before}${becomes}${behind}"` };
}
function quotesOf({ faults }, { texts, edits }) {
    return faults.flatMap(({ kind, text, span, origin }) => {
        const { file = '' } = origin;
        if (kind !== 'port-sexagesimal' || texts.get(file)?.slice(span.start, span.end) !== text)
            return [];
        const isChanged = edits.some((one) => one.file === file && one.span.start < span.end && span.start < one.span.end);
        return isChanged ? [] : [{ file, span, origin, was: text, becomes: `"${text}"` }];
    });
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