"use strict";
exports.id = 8375;
exports.ids = [8375];
exports.modules = {

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

/***/ 8375:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSystemd: () => (/* binding */ readSystemd)
});

// EXTERNAL MODULE: ./lib/src/formats/unit-commands.js
var unit_commands = __webpack_require__(6433);
// EXTERNAL MODULE: ./lib/src/formats/unit-ports.js
var unit_ports = __webpack_require__(4591);
// EXTERNAL MODULE: ./lib/src/formats/unit-specifiers.js
var unit_specifiers = __webpack_require__(8290);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/requirements/files/claimed.js
var claimed = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/src/requirements/files/unit-claims.js
var unit_claims = __webpack_require__(5254);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/formats/environment-file.js
var environment_file = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/src/formats/unit-file.js
var unit_file = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/src/formats/unit-variables.js
var unit_variables = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/src/requirements/files/unit-environment.js





const MOST_FILES = 20;
function variablesOfFiles(settings, { path, read }, specify) {
    const named = (0,unit_file/* listOf */.c3)(settings, 'Service.EnvironmentFile').map(({ value }) => value.replace(/^-/, ''));
    const variables = [];
    const missing = [];
    for (const one of named.slice(0, MOST_FILES)) {
        const found = placesFor(specify(one), path).find((place) => textOf(place, read) !== undefined);
        const text = found === undefined ? undefined : textOf(found, read);
        if (found === undefined || text === undefined)
            missing.push(one);
        else
            variables.push(...(0,environment_file/* parseEnvironmentFile */.F)(text, found).map((variable) => ({ ...variable, text })));
    }
    return { variables: (0,unit_variables/* givenOf */.t)(variables, settings, specify), missing };
}
function placesFor(file, unit) {
    if (!file.startsWith('/') || /[*?[%]/.test(file) || file.endsWith('/'))
        return [];
    const normal = external_node_path_.posix.normalize(file);
    const [, root] = /^(|.*\/)(?:etc|run|(?:usr\/)?lib)\/systemd\/(?:system|user)\/[^/]+$/.exec(unit) ?? [];
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(unit), external_node_path_.posix.basename(normal));
    return root === undefined ? [beside] : [external_node_path_.posix.join(root, normal.slice(1)), beside];
}
function textOf(path, read) {
    try {
        return read(path);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.e)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/requirements/files/unit-parts.js + 1 modules
var unit_parts = __webpack_require__(1915);
;// CONCATENATED MODULE: ./lib/src/requirements/files/systemd.js








function readSystemd(text, context) {
    const { path } = context;
    const whole = (0,unit_parts/* unitTextOf */.X7)(text, context, '[Service]');
    const { unit, parts } = whole;
    const settings = (0,unit_parts/* settingsOf */.f5)(parts);
    const specify = (0,unit_specifiers/* specifiersOfName */.s)(unit);
    const { variables: elsewhere, missing } = variablesOfFiles(settings, context, specify);
    const claimsIn = (changed) => (0,unit_claims/* claimsOfUnit */.ZJ)((0,unit_parts/* settingsOf */.f5)(changed), { unit, specify, elsewhere });
    const [command] = (0,unit_commands/* commandsOf */.K)(settings, specify);
    const declared = { service: unit, ...(0,defined/* defined */.s)({ program: command?.path }) };
    const ofSocket = path.endsWith('.service') ? claimsOfItsSocket(context, specify) : [];
    const declarations = (0,claimed/* placedClaims */.z)({ parts, claimsIn, elsewhere }).map((claim) => ({
        ...declared,
        group: (0,unit_parts/* partAt */.l0)(whole, claim.origin) === undefined ? `${path}#environment` : 'host',
        ...claim,
    }));
    return {
        declarations: declarations.filter((one) => !ofSocket.some((claim) => isSame(claim, one))),
        faults: (0,unit_claims/* unknownPorts */.by)(whole, { unit, specify, elsewhere, missing }),
    };
}
function claimsOfItsSocket(context, specify) {
    const path = `${context.path.slice(0, -'.service'.length)}.socket`;
    const text = context.read(path);
    if (text === undefined)
        return [];
    return (0,unit_ports/* claimsOfSocket */.AN)((0,unit_parts/* settingsOf */.f5)((0,unit_parts/* unitTextOf */.X7)(text, { ...context, path }, '[Socket]').parts), specify);
}
function isSame({ range, protocol }, one) {
    return range.low === one.range.low && protocol === one.protocol;
}


/***/ })

};
;