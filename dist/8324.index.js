"use strict";
exports.id = 8324;
exports.ids = [8324];
exports.modules = {

/***/ 8324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
// @actions/core imports these two for getIDToken(). The real client (undici, tunnel, https) is half of the bundle and
// most of the start-up time of an Action; this one says so when somebody does ask.
class HttpClient {
  constructor() {
    throw new Error('this bundle carries no HTTP client: OIDC tokens cannot be requested')
  }
}

class BearerCredentialHandler {}


/***/ })

};
;