"use strict";
exports.id = 7350;
exports.ids = [7350];
exports.modules = {

/***/ 7350:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPortFile: () => (/* binding */ readPortFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _load_files_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);
/* harmony import */ var _named_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);



const READERS = {
    compose: async () => {
        const { readCompose } = await (0,_load_files_input_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFilesInput */ .U)();
        return (_, context) => readCompose([context.path], context);
    },
    workflow: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(8421)]).then(__webpack_require__.bind(__webpack_require__, 8421))).readWorkflow),
    devcontainer: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3381)]).then(__webpack_require__.bind(__webpack_require__, 3381))).readDevcontainer,
    quadlet: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(4067), __webpack_require__.e(5254), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 7158))).readQuadlet,
    systemd: async () => (await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(5254), __webpack_require__.e(8375)]).then(__webpack_require__.bind(__webpack_require__, 8375))).readSystemd,
    supervisor: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(7748)]).then(__webpack_require__.bind(__webpack_require__, 7748))).readSupervisor),
    procfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6555), __webpack_require__.e(5369), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906))).readProcfile,
    'env-file': async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4056)]).then(__webpack_require__.bind(__webpack_require__, 4056))).readEnvFile),
    kubernetes: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 4067))).readKubernetes),
    kind: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readKind),
    k3d: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4067), __webpack_require__.e(6756)]).then(__webpack_require__.bind(__webpack_require__, 6756))).readK3d),
    config: async () => ofPath((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(7194), __webpack_require__.e(6325)]).then(__webpack_require__.bind(__webpack_require__, 6325))).readOwnConfig),
};
function ofPath(read) {
    return (text, { path }) => read(text, path);
}
async function readPortFile(context, said) {
    const { path } = context;
    const text = context.read(path);
    if (text === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: does not exist`);
    const kind = said ?? (0,_named_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfNamed */ .x)(path, text);
    const reader = await READERS[kind]();
    return { path, kind, text, ...reader(text, context) };
}


/***/ })

};
;