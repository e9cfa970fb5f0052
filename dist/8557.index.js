"use strict";
exports.id = 8557;
exports.ids = [8557];
exports.modules = {

/***/ 8557:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reservePorts: () => (/* binding */ reservePorts)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


async function reservePorts(request, needs) {
    const { requirements, judged, snapshot, host } = needs;
    const { ephemeral } = snapshot.limits;
    if (ephemeral === undefined)
        return undefined;
    const ranges = requirements
        .filter(({ expect }) => expect === undefined)
        .flatMap((requirement) => insideOf(ephemeral, { requirement, judged }));
    if (ranges.length === 0)
        return undefined;
    const reservation = await host.reserve({ id: request.leaseId, ranges, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ owner: request.owner }) });
    return { ...reservation, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ isLeft: request.isLeft }) };
}
function insideOf(ephemeral, known) {
    const { requirement, judged } = known;
    const inside = (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectRanges */ .im)(requirement.range, ephemeral);
    if (inside === undefined)
        return [];
    const lost = judged.filter((one) => one.requirement === requirement && !USABLE.includes(one.verdict));
    return (0,_model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractRanges */ .N1)(inside, lost.map(({ endpoint: { port } }) => ({ low: port, high: port })));
}
const USABLE = ['usable', 'reuse-only'];


/***/ })

};
;