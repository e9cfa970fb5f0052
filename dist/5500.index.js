"use strict";
exports.id = 5500;
exports.ids = [5500];
exports.modules = {

/***/ 5500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseLintInput),
/* harmony export */   refuseOthers: () => (/* binding */ refuseOthers)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);
/* harmony import */ var _plain_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4247);


function parseLintInput(text) {
    if (/^\s*(false|False|FALSE)?\s*$/.test(text))
        return undefined;
    if (/^\s*(true|True|TRUE)\s*$/.test(text))
        return [];
    if (/^\s*(yes|no|on|off)\s*$/i.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`lint: "${text.trim()}" is not understood: expected true, false, or paths, one a line`);
    return (0,_plain_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(text).map((one) => one.text);
}
function refuseOthers(given, whose = 'step') {
    const other = Object.keys(given).find((name) => given[name]);
    if (other === undefined)
        return;
    const name = other.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`lint: ${name} is for a check of the machine: give it to a ${whose} of its own`);
}


/***/ })

};
;