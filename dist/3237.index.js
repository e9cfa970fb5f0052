"use strict";
exports.id = 3237;
exports.ids = [3237];
exports.modules = {

/***/ 2182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);

function faultsOf(files, kind) {
    const found = files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind));
    return [...new Map(found.map((fault) => [`${fault.service} ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOrigin */ .c)(fault.origin)}`, fault])).values()];
}


/***/ }),

/***/ 3237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNeedFileChecks: () => (/* binding */ runNeedFileChecks)
/* harmony export */ });
/* harmony import */ var _model_port_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6841);
/* harmony import */ var _port_fixed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5971);
/* harmony import */ var _port_invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6378);
/* harmony import */ var _port_overwritten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9172);
/* harmony import */ var _port_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5335);
/* harmony import */ var _port_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);






const CHECKS = [_port_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .portInvalid */ .N, _port_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .portUnknown */ .G, _port_overwritten_js__WEBPACK_IMPORTED_MODULE_2__/* .portOverwritten */ .B, _port_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .portUnreachable */ .K, _port_fixed_js__WEBPACK_IMPORTED_MODULE_4__/* .portFixed */ .a];
function runNeedFileChecks(files) {
    const declared = files.flatMap(({ declarations }) => declarations.map(declaredOf));
    const evidence = {
        files,
        declared,
        unsafe: (0,_model_port_set_js__WEBPACK_IMPORTED_MODULE_5__/* .portSet */ .S9)([]),
        productAt: () => undefined,
        productOf: () => undefined,
    };
    return CHECKS.flatMap((check) => check(evidence));
}
function declaredOf(declaration) {
    const { service: name, protocol, address, range, origin } = declaration;
    return { declaration, requirement: { name, protocol, address, range, origin, optional: false } };
}


/***/ }),

/***/ 5971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ portFixed)
/* harmony export */ });
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);

function portFixed({ declared }) {
    return declared.flatMap((one) => {
        const { copies } = one.declaration;
        if (copies === undefined || hasRoom(one))
            return [];
        return [{ kind: 'port-fixed', requirement: one.requirement, copies }];
    });
}
function hasRoom({ declaration }) {
    const { isAnyOf = false, range, copies } = declaration;
    return isAnyOf && copies?.count !== undefined && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeSize */ .xh)(range) >= copies.count;
}


/***/ }),

/***/ 6378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ portInvalid)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portInvalid({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-invalid').map((fault) => ({ kind: 'port-invalid', fault }));
}


/***/ }),

/***/ 9172:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ portOverwritten)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portOverwritten({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-overwritten').map((fault) => ({ kind: 'port-overwritten', fault }));
}


/***/ }),

/***/ 5335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ portUnknown)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portUnknown({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-unknown').map((fault) => ({ kind: 'port-unknown', fault }));
}


/***/ }),

/***/ 4963:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ portUnreachable)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

function portUnreachable({ files }) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(files, 'port-unreachable').map((fault) => ({ kind: 'port-unreachable', fault }));
}


/***/ })

};
;