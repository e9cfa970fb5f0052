export const id = 983;
export const ids = [983];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);



const HOST = String.raw `(\[[\da-f:.%\w]*\]|[*+]|[a-z_][\w.-]*|\d+(?:\.\d+){3})?`;
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\S*))?$`, 'i');
const MOST_CHARACTERS = 300;
function parsePlace(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const [, scheme, host, low = '', high, rest] = PLACE.exec(text) ?? [];
    const range = rangeOf(low, high);
    if (range === undefined || rest === 'sctp')
        return undefined;
    const isBare = !text.includes(':');
    const told = protocolOf(rest) ?? protocolOf(scheme?.replace(/[46]$/, ''));
    if (isBare && rest !== undefined && told === undefined)
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ range, host: isBare ? undefined : (host ?? ''), scheme, protocol: told });
}
function parsePlaces(text) {
    const places = text
        .slice(0, MOST_CHARACTERS * 4)
        .split(/[,;]/)
        .map(parsePlace);
    const known = places.filter((place) => place !== undefined);
    return known.length === places.length ? known : [];
}
function rangeOf(from, to = from) {
    const [low, high] = [Number(from), Number(to)];
    const isRange = /^\d{1,5}$/.test(from) && /^\d{1,5}$/.test(to) && low >= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .LOWEST_PORT */ .H_ && high <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG;
    return isRange && low <= high ? { low, high } : undefined;
}
function protocolOf(text) {
    const lower = text?.toLowerCase();
    return lower === 'tcp' || lower === 'udp' ? lower : undefined;
}
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;
function kindOfHost(host) {
    const address = addressOf(host);
    if (address === undefined)
        return 'name';
    if (address === _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4 || address === '0.0.0.0')
        return 'any';
    return LOOPBACK.test(host) ? 'loopback' : 'literal';
}
function addressOf(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    if (['', '*', '+', '::'].includes(bare))
        return _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4;
    return bare.toLowerCase() === 'localhost' ? '127.0.0.1' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(bare);
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvFile: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _formats_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(858);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7640);


function readEnvFile(text, path) {
    let start = 0;
    const declarations = [];
    for (const [index, line] of text.split('\n').entries()) {
        const [, before = '', name = '', value = ''] = /^(\s*(?:export\s+)?((?:[A-Za-z_]\w*_)?PORT)\s*=\s*["']?)(\d{1,5})(?!\d)/.exec(line) ?? [];
        const range = (0,_formats_place_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value);
        if (range !== undefined) {
            const span = { start: start + before.length, end: start + before.length + value.length };
            const origin = { file: path, line: index + 1, column: before.length + 1 };
            declarations.push({ service: name, protocol: 'tcp', address: _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4, range, origin, span, group: path });
        }
        start += line.length + 1;
    }
    return { declarations, faults: [] };
}


/***/ })

};
