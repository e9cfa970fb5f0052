"use strict";
exports.id = 1935;
exports.ids = [1935];
exports.modules = {

/***/ 9244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_HANDOVER),
/* harmony export */   c: () => (/* binding */ hasVariables)
/* harmony export */ });
function hasVariables({ isExported, envFile }) {
    return isExported || envFile !== undefined;
}
const NO_HANDOVER = { names: [], urls: [], isExported: false };


/***/ }),

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

/***/ 1935:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkHandover: () => (/* binding */ checkHandover),
/* harmony export */   composeOf: () => (/* binding */ composeOf)
/* harmony export */ });
/* harmony import */ var _model_demand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4716);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6080);
/* harmony import */ var _model_handover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);
/* harmony import */ var _model_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1476);
/* harmony import */ var _model_variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6227);






async function composeOf(override, env, files) {
    if (override === undefined)
        return {};
    const { overridePath, readCompose } = await __webpack_require__.e(/* import() */ 9494).then(__webpack_require__.bind(__webpack_require__, 9494));
    const path = overridePath(override);
    return path === undefined ? {} : { compose: await readCompose(path, env, files) };
}
function checkHandover({ handover, demands, consumer }) {
    const named = demands.filter(_model_demand_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev);
    if (consumer === 'steps')
        for (const demand of named)
            refuseOutput(demand);
    refuseTwins(named, _model_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .portVariable */ .kk);
    refuseTwins(handover.urls, _model_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .urlVariable */ .cY);
    if ((0,_model_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .hasVariables */ .c)(handover) || consumer === 'command') {
        for (const { name, origin } of named)
            refuseReserved(name, (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .portVariable */ .kk)(name), origin);
        for (const { name, origin } of handover.urls)
            refuseReserved(name, (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .urlVariable */ .cY)(name), origin);
    }
    for (const template of handover.urls) {
        checkNeeds(template, demands);
        if (handover.envFile !== undefined)
            checkQuotable(template);
    }
}
function refuseOutput({ name, origin }) {
    const taken = _model_output_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_DEFINITIONS */ .V.find((output) => output.name === name.toLowerCase())?.name;
    if (taken === undefined)
        return;
    throw at(origin, `${name}: the step has an output ${taken} of its own: give the need another name`);
}
function refuseTwins(all, variableOf) {
    const byVariable = new Map();
    for (const one of all) {
        const variable = variableOf(one.name);
        const earlier = byVariable.get(variable);
        if (earlier !== undefined) {
            throw at(one.origin, `${earlier.name} and ${one.name} are both ${variable} to later steps: rename one of them`);
        }
        byVariable.set(variable, one);
    }
}
function refuseReserved(name, variable, origin) {
    const who = (0,_model_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .whoObeys */ .fr)(variable);
    if (who !== undefined)
        throw at(origin, `${name}: ${variable} is a variable of ${who}: choose another name`);
}
function checkNeeds({ name, parts, origin }, demands) {
    for (const part of parts) {
        if (typeof part === 'string')
            continue;
        const demand = demands.find((one) => one.name === part.need);
        if (demand === undefined) {
            throw at(origin, `urls: ${name}: {${part.need}} is none of the needs: expected ${choicesOf(demands)}`);
        }
        if (part.asks === 'variable' && !(0,_model_demand_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev)(demand)) {
            throw at(origin, `urls: ${name}: {${part.need}:env}: a need without a name has no variable`);
        }
    }
}
const MOST_CHOICES = 20;
function choicesOf(demands) {
    const names = demands.map(({ name }) => name);
    const more = names.length - MOST_CHOICES;
    return `${names.slice(0, MOST_CHOICES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function checkQuotable({ name, parts, origin }) {
    if (!parts.some((part) => typeof part === 'string' && /['\\]/.test(part)))
        return;
    throw at(origin, `urls: ${name}: env-file cannot hold a ' or a \\ that every program reads alike: write %27 or %5C`);
}
function at(origin, message) {
    const place = (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOrigin */ .c)(origin);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(place === '' ? message : `${place}: ${message}`);
}


/***/ })

};
;