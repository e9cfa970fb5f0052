"use strict";
exports.id = 9070;
exports.ids = [9070];
exports.modules = {

/***/ 9070:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeIn: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);



function placeIn(workspace, path, option) {
    if (path === '')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: expected a path`);
    const bad = (why) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: ${path}: ${why}`);
    if (path.includes('\0') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        throw bad('this is no path');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const directory = realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    if (directory === undefined)
        throw bad('its directory does not exist');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)) ?? workspace, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts[0] === '' || parts[0] === '..' || place === directory)
        throw bad('it has to lie in the workspace');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        throw bad('the directory .git is that of git');
    refuseOthers(place, bad);
    if (!isWritable(directory))
        throw bad('this user may not write into its directory');
    return place;
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isWritable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function refuseOthers(place, bad) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink())
        throw bad('it is a symbolic link, and no link is followed');
    if (stat !== undefined && !stat.isFile())
        throw bad('it is not a regular file');
}


/***/ })

};
;