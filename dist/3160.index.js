"use strict";
exports.id = 3160;
exports.ids = [3160];
exports.modules = {

/***/ 3160:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expected: () => (/* binding */ expected),
/* harmony export */   healthCommand: () => (/* binding */ healthCommand)
/* harmony export */ });
/* harmony import */ var _checkup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2325);
/* harmony import */ var _files_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1108);
/* harmony import */ var _health_health_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19);
/* harmony import */ var _health_health_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2378);
/* harmony import */ var _health_prometheus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6080);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9618);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9920);








async function healthCommand(request, setting) {
    const { host, isJson, prometheus, paint, tell, write } = setting;
    if (prometheus !== undefined)
        (0,_files_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMetricsPath */ .Z)(prometheus);
    const health = await (0,_checkup_js__WEBPACK_IMPORTED_MODULE_0__/* .checkup */ .M)(request, host, tell);
    write(isJson ? `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__.toJson)((0,_health_health_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJsonHealth */ .s)(health), 2)}\n` : (0,_health_health_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatHealth */ .W)(health, paint));
    if (prometheus !== undefined)
        (0,_files_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMetrics */ .D)(prometheus, (0,_health_prometheus_js__WEBPACK_IMPORTED_MODULE_4__/* .toPrometheus */ .W)(health));
    return health.ok ? _report_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.clean : _report_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.findings;
}
function expected(demands) {
    return demands.map(({ preferred, ...demand }) => {
        if (preferred === undefined || demand.choices.length > 0)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`health: "${demand.name}" is no port that is to be there: port-preflight health redis=6379`);
        return { ...demand, preferred: { ...preferred, expect: 'listening' } };
    });
}


/***/ })

};
;