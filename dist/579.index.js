export const id = 579;
export const ids = [579];
export const modules = {

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatServicesReport: () => (/* binding */ formatServicesReport)
});

// EXTERNAL MODULE: ./lib/src/report/decision.js
var decision = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/model/about.js
var about = __webpack_require__(4921);
// EXTERNAL MODULE: ./lib/src/model/service.js
var model_service = __webpack_require__(1067);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/src/report/service-ports.js
var service_ports = __webpack_require__(9631);
// EXTERNAL MODULE: ./lib/src/report/service-words.js
var service_words = __webpack_require__(1378);
;// CONCATENATED MODULE: ./lib/src/report/service-table.js





const HEAD = ['SERVICE', 'STATE', 'AT BOOT', 'HAS', 'WANTS', 'SAID BY'];
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** The services, a line each: those that are run twice first, then what does not stay up, then the rest by name. */
function formatServices(report, paint) {
    const { services } = report;
    if (services.length === 0)
        return ['no services were found'];
    const troubled = troubledIn(report);
    const shown = services.filter((service) => troubled.has(service) || !isIdle(service));
    const rows = inOrder(shown, troubled).map((service) => ({ service, cells: cellsOf(service) }));
    const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    const line = (cells) => drawn(cells, widths);
    return [
        ...(rows.length === 0 ? [] : [paint('dim', line(HEAD))]),
        ...rows.map(({ service, cells }) => {
            const severity = troubled.get(service);
            return severity === undefined ? line(cells) : paint(COLOURS[severity], line(cells));
        }),
        ...restLine(services.length - shown.length, rows.length).map((text) => paint('dim', text)),
    ];
}
function drawn(cells, widths) {
    const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
    return padded.join('  ').trimEnd();
}
function restLine(count, shown) {
    if (count === 0)
        return [];
    const many = `${count}${shown === 0 ? '' : ' more'}`;
    return [`${shown === 0 ? '' : 'and '}${many} that ${count === 1 ? 'is down and has' : 'are down and have'} no ports`];
}
/** The services that findings are about, in the order of these, with the worst that is said of each. */
function troubledIn({ findings }) {
    const troubled = new Map();
    for (const kind of ['service-duplicated', 'service-restarting']) {
        for (const severity of ['error', 'warning', 'notice']) {
            const told = findings.filter((one) => !one.ignored && one.finding.kind === kind && one.severity === severity);
            for (const service of told.flatMap(({ finding }) => (0,about/* servicesOf */.Y)(finding))) {
                if (!troubled.has(service))
                    troubled.set(service, severity);
            }
        }
    }
    return troubled;
}
/** It does not run, will not by itself, and no port is known of it: what its kind has as a rule is not known. */
function isIdle({ state, startsAtBoot, claims, endpoints, failure }) {
    const isKnown = claims.some(({ confidence }) => confidence !== 'guess') || endpoints.length > 0;
    return state === 'down' && startsAtBoot !== true && !isKnown && failure === undefined;
}
function inOrder(services, troubled) {
    const rest = services.filter((service) => !troubled.has(service));
    const byName = rest.toSorted((one, other) => rank(one) - rank(other) || ((0,model_service/* nameOf */.Vb)(one) < (0,model_service/* nameOf */.Vb)(other) ? -1 : 1));
    return [...troubled.keys(), ...byName];
}
function rank({ state, endpoints, claims }) {
    if (state === 'restarting' || state === 'failed')
        return 0;
    if (endpoints.length > 0)
        return 1;
    return claims.length > 0 ? 2 : 3;
}
function cellsOf(service) {
    const restarts = (0,service_words/* restartsOf */.wN)(service);
    const state = service.isMasked === true ? 'masked' : service.state;
    const { startsAtBoot, endpoints } = service;
    return [
        (0,model_service/* nameOf */.Vb)(service),
        restarts > 0 && (0,model_service/* isActive */.$m)(service) ? `${state} (${restarts}x)` : state,
        startsAtBoot === undefined ? '?' : startsAtBoot ? 'yes' : 'no',
        shortened((0,service_ports/* placesOf */.ek)(endpoints), 4),
        shortened((0,service_ports/* wantedPorts */.ah)(service), 4),
        shortened((0,service_ports/* claimedPlaces */.y$)(service), 1),
    ].map(neutralise/* toLine */.S5);
}
/** `80 443 +2`; `-` for none. */
function shortened(texts, most) {
    if (texts.length === 0)
        return '-';
    const more = texts.length - most;
    return more > 0 ? `${texts.slice(0, most).join(' ')} +${more}` : texts.join(' ');
}

// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(7358);
;// CONCATENATED MODULE: ./lib/src/report/services-text.js



/** The findings, whole, and under them the services of the machine. */
function formatServicesReport(report, paint) {
    return `${(0,report_text/* formatReport */.C)(report, paint, decision/* formatDecision */.WS)}\n${formatServices(report, paint).join('\n')}\n`;
}


/***/ })

};
