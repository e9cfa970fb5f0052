"use strict";
exports.id = 6095;
exports.ids = [6095];
exports.modules = {

/***/ 6095:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOfComplaint: () => (/* binding */ placeOfComplaint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function placeOfComplaint(message) {
    const [, file = '', line = '1', column = '1'] = /^(.+?):(?:(\d+):(\d+):)? /s.exec(message) ?? [];
    return isFile(file) ? { file, line: Number(line), column: Number(column) } : undefined;
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
;