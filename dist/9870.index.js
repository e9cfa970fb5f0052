"use strict";
exports.id = 9870;
exports.ids = [9870,3563];
exports.modules = {

/***/ 1324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ hasEndpoint),
/* harmony export */   QL: () => (/* binding */ isTouchedBy),
/* harmony export */   W7: () => (/* binding */ isSameContainer),
/* harmony export */   gH: () => (/* binding */ isListenerOf),
/* harmony export */   "if": () => (/* binding */ isHolderOf)
/* harmony export */ });
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5821);


function isHolderOf(holder, service) {
    const { container } = holder;
    if (container?.isGone === true)
        return false;
    if (container !== undefined && service.container !== undefined)
        return isSameContainer(container, service.container);
    const isOther = container !== undefined && container.isOfUnit !== true;
    return !isOther && hasManagerOf(holder, service);
}
function isTouchedBy(holder, service) {
    return hasManagerOf(holder, service) || isHolderOf(holder, service);
}
function hasManagerOf({ manager }, service) {
    return manager !== undefined && service.manager !== undefined && (0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameManager */ .a1)(manager, service.manager);
}
function isSameContainer(one, other) {
    if (one.engine !== other.engine || one.uid !== other.uid)
        return false;
    if (one.id !== undefined && other.id !== undefined)
        return one.id.startsWith(other.id) || other.id.startsWith(one.id);
    return one.name !== undefined && one.name === other.name;
}
function isListenerOf(listener, service) {
    return (0,_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .gY)(listener) && listener.holders.some((holder) => isHolderOf(holder, service));
}
function hasEndpoint({ endpoints }, { protocol, address, port }) {
    return endpoints.some((own) => own.protocol === protocol && own.address === address && own.port === port);
}


/***/ }),

/***/ 2908:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ leftoversOf),
/* harmony export */   dQ: () => (/* binding */ withoutRuns),
/* harmony export */   yX: () => (/* binding */ endsWithJob)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5545);

function leftoversOf(listeners, job) {
    return listeners.flatMap((listener) => {
        const holders = listener.holders.filter((holder) => isLeftover(holder, job));
        return holders.length === 0 ? [] : [{ ...listener, holders }];
    });
}
function isLeftover(holder, job) {
    const isUnknown = holder.container !== undefined && holder.container.name === undefined;
    return !isUnknown && !isServiceContainer(holder) && (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfJob */ .d1)(holder, job) === true;
}
function isServiceContainer({ container, run }) {
    return container !== undefined && run !== undefined && run.runId === undefined && run.directory === undefined;
}
function endsWithJob(holders, { uid, job }) {
    if (holders.every((holder) => isEnded(holder, uid)))
        return true;
    const isForeign = ({ container }) => container === undefined || container.engine === 'docker';
    return job?.startedAt !== undefined && holders.every(isForeign) ? false : undefined;
}
function isEnded({ process, manager, container, run }, uid) {
    const isReadable = uid === 0 || process?.uid === uid;
    return run?.isOwn === true && manager === undefined && container === undefined && isReadable;
}
function withoutRuns(listeners) {
    return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(({ run: _, ...rest }) => rest) }));
}


/***/ }),

/***/ 3807:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ isFighting),
/* harmony export */   H7: () => (/* binding */ RIVAL_EVIDENCE),
/* harmony export */   V6: () => (/* binding */ rivalsOf),
/* harmony export */   kC: () => (/* binding */ RIVAL_STATES)
/* harmony export */ });
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5821);


const RIVAL_STATES = ['restarting', 'starting', 'failed'];
const RIVAL_EVIDENCE = ['arguments', 'environment', 'journal', 'default-port'];
function rivalsOf(listeners) {
    const rivals = listeners.filter(_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye).flatMap(({ rivals = [] }) => rivals);
    const once = [...new Map(rivals.map((rival) => [(0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitKey */ .g2)(rival.manager), rival])).values()];
    return once.toSorted((one, other) => Number(isFighting(other)) - Number(isFighting(one)));
}
function isFighting({ state }) {
    return state !== 'failed';
}


/***/ }),

/***/ 5821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   a1: () => (/* binding */ isSameManager),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   gE: () => (/* binding */ serviceManagerOf),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
function unitKey({ kind, scope, uid, unit }) {
    return `${kind} ${scope} ${uid} ${unit}`;
}
function isSameManager(one, other) {
    return other !== undefined && unitKey(one) === unitKey(other);
}
function isOwnFile(file) {
    return /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//.test(file ?? '');
}
function serviceManagerOf({ scope, uid = 0 }) {
    return scope === 'system' ? 'system' : uid;
}
function unitOf(whose, unit) {
    const kind = 'systemd';
    return whose === 'system' ? { kind, scope: 'system', unit } : { kind, scope: 'user', uid: whose, unit };
}


/***/ }),

/***/ 6981:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ formatDisputed),
/* harmony export */   QT: () => (/* binding */ nameOfDuplicate),
/* harmony export */   X3: () => (/* binding */ describeDuplicate),
/* harmony export */   vZ: () => (/* binding */ hasPorts)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3724);
/* harmony import */ var _model_holding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1324);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1844);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);
/* harmony import */ var _service_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8410);
/* harmony import */ var _service_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2887);







function describeDuplicate(finding) {
    const { sides, dependents } = finding;
    const parts = sides.slice(0, _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW + 1).map((side) => describeSide(side, finding));
    const more = sides.length - parts.length;
    return `${subjectOf(finding)}: ${[
        ...parts,
        ...(more > 0 ? [`and ${more} more`] : []),
        ...strangersIn(finding),
        ...(0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .dependentsWords */ .yd)(dependents),
        ...futureOf(finding),
        ...needsIn(finding),
    ].join('; ')}`;
}
function needsIn({ needs = [] }) {
    const names = needs.slice(0, _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW).map(({ name, range }) => `${name} needs ${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)(range)} to be free`);
    return needs.length > _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW ? [...names, `and ${needs.length - _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW} more`] : names;
}
function nameOfDuplicate({ basis, pair, sides }) {
    const [product, ...others] = new Set(sides.map((side) => side.product?.name));
    const isOne = others.length === 0 && basis !== 'ports';
    return (isOne ? product : undefined) ?? pair?.name;
}
function subjectOf(finding) {
    const { sides, clash, disputed } = finding;
    const name = nameOfDuplicate(finding);
    const ports = formatDisputed(disputed);
    if (name === undefined)
        return `${count(sides.length)} services ${clash === 'now' ? 'want' : 'are set up for'} ${ports || 'the same port'}`;
    return `${name} is ${runWords(finding)} ${sides.length === 2 ? 'twice' : `${count(sides.length)} times`}${ports === '' ? '' : ` on ${ports}`}`;
}
function runWords({ clash, sides }) {
    if (clash === 'now')
        return 'run';
    const booting = sides.filter(({ startsAtBoot }) => startsAtBoot === true);
    return clash === 'next-boot' && booting.length > 1 ? 'going to be run' : 'set up';
}
function count(number) {
    return { 2: 'two', 3: 'three', 4: 'four' }[number] ?? `${number}`;
}
function formatDisputed(disputed) {
    const byProtocol = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(disputed, ({ protocol }) => protocol);
    const texts = [...byProtocol].flatMap(([protocol, group]) => (0,_service_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedRanges */ .GX)(group.map(({ range }) => range)).map((range) => `${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)(range)}/${protocol}`));
    return texts.join(', ');
}
function describeSide(side, finding) {
    const name = (0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeService */ .Jv)(side);
    const since = sinceOf(side, finding);
    if (hasPorts(side, finding))
        return `${name} ${possessionOf(side, since, finding)}`;
    if (side.state === 'unknown')
        return `whether ${name} runs${isOpen(side) ? BOOTS : ''} could not be seen`;
    const isQuiet = since !== undefined &&
        side.isMasked !== true &&
        (side.state === 'down' || (side.state === 'up' && (0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .restartsOf */ .wN)(side) === 0));
    const state = isQuiet ? `has been ${side.state} since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(since)}` : (0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stateWords */ .Xu)(side);
    return `${name} ${state}${lackOf(side, finding)}${(0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failureWords */ .AC)(side.failure)}`;
}
const BOOTS = ', or starts at the next boot,';
function isOpen({ startsAtBoot }) {
    return startsAtBoot === undefined;
}
function lackOf({ state }, finding) {
    const isTaken = finding.winner !== undefined && finding.disputed.length > 0;
    return state === 'up' && isTaken ? `, without ${portsWord(finding)}` : '';
}
function hasPorts(side, { winner, disputed, listeners }) {
    if (disputed.length === 0)
        return side === winner;
    const isOwn = side.endpoints.some(({ protocol, port }) => disputed.some((one) => one.protocol === protocol && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_5__/* .isInRange */ .h$)(port, one.range)));
    return side === winner || (side.state === 'up' && (isOwn || listeners.some((one) => (0,_model_holding_js__WEBPACK_IMPORTED_MODULE_0__/* .isListenerOf */ .gH)(one, side))));
}
function possessionOf(side, since, finding) {
    const isOnly = side === finding.winner;
    const what = finding.disputed.length === 0 ? 'up' : `${portsWord(finding)}${isOnly ? '' : ' too'}`;
    if (what === 'up')
        return since === undefined ? 'is up' : `has been up since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(since)}`;
    return since === undefined ? `has ${what}` : `has had ${what} since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(since)}`;
}
function portsWord({ disputed }) {
    return disputed.length === 1 && disputed.every(({ range }) => (0,_model_port_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeSize */ .xh)(range) === 1) ? 'the port' : 'the ports';
}
function sinceOf(side, { listeners }) {
    return side.since ?? startOf(listeners.filter((listener) => (0,_model_holding_js__WEBPACK_IMPORTED_MODULE_0__/* .isListenerOf */ .gH)(listener, side)));
}
function startOf(listeners) {
    const starts = listeners.flatMap(({ holders }) => holders.flatMap(({ process }) => process?.startedAt ?? []));
    return starts.toSorted().at(0);
}
function strangersIn(finding) {
    const { sides, listeners, clash, disputed } = finding;
    if (sides.some((side) => hasPorts(side, finding)))
        return [];
    const strangers = listeners.filter((listener) => !sides.some((side) => (0,_model_holding_js__WEBPACK_IMPORTED_MODULE_0__/* .isListenerOf */ .gH)(listener, side)));
    if (strangers.length > 0)
        return (0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .heldBy */ .Vr)(strangers);
    return clash === 'now' && disputed.length > 0 ? [`nobody has ${portsWord(finding)} now`] : [];
}
function futureOf(finding) {
    const { sides, clash } = finding;
    if (clash === 'dormant')
        return [`they clash as soon as ${sides.length === 2 ? 'both' : 'two of them'} run`];
    const booting = sides.filter(({ startsAtBoot }) => startsAtBoot === true);
    const open = sides.filter(isOpen);
    if (booting.length > 1)
        return [`at the next boot ${startingWords(booting, sides)}, and ${losing(booting)}`];
    if (open.length > 0) {
        const untold = open.filter(({ state }) => state !== 'unknown');
        return untold.map((side) => `whether ${(0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeService */ .Jv)(side)} starts at the next boot could not be seen`);
    }
    const [only] = booting;
    if (only === undefined)
        return [`${sides.length === 2 ? 'neither' : 'none'} starts at the next boot`];
    return [`at the next boot only ${(0,_service_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeService */ .Jv)(only)} starts`];
}
function losing({ length }) {
    return length === 2 ? 'one of them loses' : 'all but one of them lose';
}
function startingWords(booting, sides) {
    if (booting.length < sides.length)
        return `${count(booting.length)} of them start`;
    return sides.length === 2 ? 'both start' : `all ${count(sides.length)} start`;
}


/***/ }),

/***/ 1756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ describeListeners),
/* harmony export */   Sh: () => (/* binding */ describeTunnel),
/* harmony export */   hy: () => (/* binding */ describeKernel),
/* harmony export */   jA: () => (/* binding */ describeManager),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3715);
/* harmony import */ var _model_holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8957);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _lessee_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5301);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);





const MAX_NAMED = 3;
const MAX_COMMAND = 120;
function describeListeners(listeners, wanted) {
    const places = new Map();
    for (const listener of listeners) {
        const key = describeListener(listener, []);
        const known = places.get(key) ?? { listener, addresses: [] };
        const { address } = listener.endpoint;
        if (address !== wanted.address)
            known.addresses.push(address === _model_address_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_ADDRESS */ .A4 ? 'all addresses' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAddress */ .M0)(address));
        places.set(key, known);
    }
    const texts = [...places.values()].map(({ listener, addresses }) => describeListener(listener, addresses));
    const more = texts.length - MAX_NAMED;
    return more > 0 ? `${texts.slice(0, MAX_NAMED).join('; ')}; and ${more} more` : texts.join(' and ');
}
function describeListener(listener, addresses) {
    const [holder] = listener.holders;
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener))
        return `a lease of ${(0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLessee */ .bq)(listener)}`;
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isHolding */ .ye)(listener)) {
        const place = placeOf(listener, addresses);
        if (holder === undefined)
            return ['a socket without a process', ...place].join(' ');
        return `${describeHolder(holder, place)}${describeMore(listener.holders.slice(1))}`;
    }
    const left = listener.secondsLeft === undefined ? '' : `, which the kernel keeps for ${listener.secondsLeft} s more`;
    const of = holder === undefined ? '' : ` of ${describeHolder(holder)}`;
    return `a connection to ${listener.peer ?? 'nobody'} (${listener.state})${of}${left}`;
}
function placeOf(listener, addresses) {
    const places = [...new Set(addresses)].join(' and ');
    if ((0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(listener))
        return [`bound${places && ` to ${places}`} and not listening`];
    return places === '' ? [] : [`on ${places}`];
}
function describeMore(holders) {
    const processes = holders.flatMap(({ process, container }) => (container?.name === undefined ? (process ?? []) : []));
    const named = processes.slice(0, MAX_NAMED).map((process) => `${nameOf(process)} (pid ${process.pid})`);
    const more = processes.length - MAX_NAMED;
    return named.length === 0 ? '' : `, shared with ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function nameOf({ command }) {
    return (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(command).replace(/:$/, '');
}
function describeHolder(holder, place = []) {
    const { process, container, manager, run, tunnel, kernel, product, unknown } = holder;
    if (kernel !== undefined)
        return withFacts('the kernel itself', [...place, describeKernel(kernel)]);
    const since = process?.startedAt && `since ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(process.startedAt)}`;
    if (container?.name !== undefined || container?.address !== undefined) {
        const unit = container.engine === 'podman' && manager ? describeUnit(manager, container) : undefined;
        const whose = container.engine === 'docker' && container.user ? `user ${container.user}` : undefined;
        const age = process && (0,_model_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .isForAllContainers */ .X_)(process.command) ? undefined : since;
        const left = container.isGone === true && process ? `pid ${process.pid}` : undefined;
        return withFacts(describeContainer(container), [...place, whose, left, unit, age, run && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .vZ)(run)]);
    }
    const facts = [
        ...place,
        process && `pid ${process.pid}`,
        process?.user && `user ${process.user}`,
        container && describeContainer(container),
        manager && describeManager(manager),
        tunnel && describeTunnel(tunnel),
        since,
        run && (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .vZ)(run),
    ];
    const name = process === undefined ? 'a process that cannot be seen' : commandOf(process);
    const why = process === undefined && unknown !== undefined ? `: ${unknown}` : '';
    return `${withFacts(product === undefined ? name : `${product}, ${name}`, facts)}${why}`;
}
function describeUnit(manager, { isOfUnit }) {
    return `${isOfUnit === true ? '' : 'started in '}${describeManager(manager)}`;
}
function withFacts(name, facts) {
    const known = facts.filter((fact) => fact);
    return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}
function commandOf({ command }) {
    return (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(command, MAX_COMMAND);
}
function describeContainer({ engine, id, name, image, address, isGone, ...compose }) {
    const { composeProject, composeService } = compose;
    const what = name ?? id?.slice(0, 12) ?? (address === undefined ? undefined : `at ${address}`);
    const service = composeService === undefined ? '' : `service ${composeService} of `;
    const project = composeProject && `${service}compose project ${composeProject}`;
    const facts = [image, project].filter((fact) => fact !== undefined);
    const title = what === undefined ? `a ${engine} container` : `${engine} container ${what}`;
    return `${title}${facts.length === 0 ? '' : ` of ${facts.join(', ')}`}${isGone === true ? ', which is gone' : ''}`;
}
function describeManager({ kind, scope, unit, user = '?' }) {
    if (kind === 'supervisor')
        return `supervisor program ${unit}`;
    if (kind === 'pm2')
        return `pm2 application ${unit} of ${user}`;
    if (kind === 'xinetd')
        return `xinetd service ${unit}`;
    return scope === 'system' ? `unit ${unit}` : `user unit ${unit} of ${user}`;
}
const TUNNELS = {
    'ssh-local': 'ssh tunnel',
    'ssh-remote': 'reverse ssh tunnel',
    kubectl: 'kubectl port-forward',
    editor: 'port forward of an editor',
};
function describeTunnel({ kind, target }) {
    return `${TUNNELS[kind]}${target === undefined ? '' : ` to ${target}`}`;
}
function describeKernel({ module, device }) {
    return device === undefined ? module : `${module} device ${device}`;
}


/***/ }),

/***/ 7066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ holderOfMoved),
/* harmony export */   Jc: () => (/* binding */ describeShortage),
/* harmony export */   Jw: () => (/* binding */ describeRemap),
/* harmony export */   Z$: () => (/* binding */ describeTaken),
/* harmony export */   _K: () => (/* binding */ whyMoved),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* harmony import */ var _model_demand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4716);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _model_listener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1844);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1476);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _lessee_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5301);







function useOf(listeners, endpoint) {
    const sockets = listeners.filter((listener) => !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener));
    const leases = (0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeases */ .H6)(listeners);
    if (sockets.length === 0 && !listeners.every(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnLease */ .jG))
        return leases;
    const who = sockets.length === 0
        ? 'a socket that cannot be seen: bound, it seems, and not listening'
        : (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeListeners */ .Pd)(sockets, endpoint);
    return `in use by ${who}${leases && `, and ${leases}`}`;
}
function describeTaken({ endpoint, listeners, name }) {
    const leased = (0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeases */ .H6)(listeners) || `leased to this job (need ${name})`;
    const who = (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeListeners */ .Pd)(listeners.filter((listener) => !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener)), endpoint);
    return `${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEndpoint */ .T0)(endpoint)}, ${leased}, is served by ${who}, which this job has not started`;
}
function describeRemap(finding) {
    const { requirement, from, listeners } = finding;
    const [listener] = listeners;
    const use = listeners.every(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA) ? (0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeases */ .H6)(listeners) : listener && useOf(listeners, listener.endpoint);
    const why = listener === undefined ? whyMoved(finding) : `is ${use}`;
    return `${requirement.name} got ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNeed */ .U)(requirement)} instead of ${(0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNeed */ .U)(from)}, which ${why}`;
}
function whyMoved({ listeners, verdicts }) {
    if (listeners.length > 0 && listeners.every(_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA))
        return 'is leased';
    if (verdicts.includes('in-use') || listeners.length > 0)
        return 'is in use';
    return WHY[verdicts[0] ?? ''] ?? 'was taken just now';
}
function holderOfMoved({ listeners }) {
    const [socket] = listeners.filter((listener) => !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener));
    if (socket === undefined)
        return (0,_lessee_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeases */ .H6)(listeners);
    return (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeListeners */ .Pd)(listeners.filter((listener) => !(0,_model_listener_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeased */ .PA)(listener)), socket.endpoint);
}
const WHY = {
    refused: 'this user may not bind',
    unavailable: 'is at an address that is not here',
    unknown: 'could not be seen',
};
function describeShortage({ shortage }) {
    const { demand, size, ranges, counts } = shortage;
    const [first] = demand.choices;
    const asked = demand.preferred === undefined && first?.kind === 'any' ? (0,_model_demand_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAny */ .Wk)(first) : demand.name;
    const label = demand.name === asked ? asked : `${demand.name} (${asked})`;
    const what = size === 1 ? 'no port is' : `no ${size} consecutive ports are`;
    const where = ranges.length === 0 ? '' : ` in ${ranges.map(_model_port_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRange */ .Lu).join(', ')}`;
    return `${what} left for ${label}${where}: ${whyNone(counts)}`;
}
function whyNone({ all, ...counts }) {
    if (all === 0)
        return 'there is none to choose from';
    const parts = SHORTAGE_WORDS.flatMap(([reason, one, more]) => {
        const count = counts[reason];
        if (count === 0)
            return [];
        const words = count === 1 ? one : more;
        return [count === all ? words : `${count} ${words}`];
    });
    if (parts.length === 1 && all > 1 && Object.values(counts).includes(all))
        return `all ${all} ${parts[0]}`;
    return all === 1 ? `it ${parts[0]}` : `of ${all} ports ${listed(parts)}`;
}
function listed(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const SHORTAGE_WORDS = [
    ['busy', 'is in use', 'are in use'],
    ['leased', 'is leased', 'are leased'],
    ['given', 'is for other needs of this check', 'are for other needs of this check'],
    ['refused', 'was refused', 'were refused'],
    ['promised', 'is wanted by a service that is down', 'are wanted by services that are down'],
    ['avoided', 'is left to others', 'are left to others'],
    ['free', 'stands alone', 'do not lie together'],
];


/***/ }),

/***/ 2804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeLeaked),
/* harmony export */   T: () => (/* binding */ describeReleased)
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _model_leftover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9920);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4975);






function describeLeaked({ requirement, endpoint, listeners, endsWithJob }) {
    const who = (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeListeners */ .Pd)((0,_model_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRuns */ .dQ)(listeners), endpoint);
    const place = (0,_place_words_js__WEBPACK_IMPORTED_MODULE_2__/* .portLabel */ .Uz)((0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEndpoint */ .T0)(endpoint), requirement);
    const isMarked = listeners.every(({ holders }) => holders.every(({ run }) => run?.isOwn === true));
    const whose = isMarked ? 'this job has started it' : 'it was started within this job';
    const end = endsWithJob === undefined ? '' : endsWithJob ? ', and its runner ends it now' : ', and stays when the job ends';
    return `${place} is still served by ${who}: ${whose}${end}`;
}
function describeReleased(leases) {
    const ports = leases.map(({ name, range }) => `${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu)(range)} (${name})`);
    return ports.length === 0 ? undefined : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__.toLine)(`released ${ports.join(', ')}`);
}


/***/ }),

/***/ 480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   g$: () => (/* binding */ relationTo),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   qz: () => (/* binding */ rivalFacts),
/* harmony export */   t2: () => (/* binding */ describeRivals)
/* harmony export */ });
/* harmony import */ var _model_rival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3807);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);


function describeRivals(rivals) {
    const more = rivals.length - _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW;
    const texts = rivals.slice(0, _holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMED */ .vW).map((rival) => `; ${describeRival(rival)}`);
    return `${texts.join('')}${more > 0 ? `; and ${more} more want it` : ''}`;
}
function describeRival(rival) {
    const cause = rival.isRefused === true ? ' for want of this port' : '';
    return `${relationTo(rival)}, which ${fateOf(rival)}${cause}`;
}
function relationTo(rival) {
    const name = (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeManager */ .jA)(rival.manager);
    if (rival.evidence === 'default-port')
        return `probably also wanted by ${name}`;
    if (rival.isRefused !== true)
        return `also wanted by ${name}`;
    return (0,_model_rival_js__WEBPACK_IMPORTED_MODULE_0__/* .isFighting */ .$G)(rival) ? `it fights with ${name}` : `it has won against ${name}`;
}
function fateOf({ manager, state }) {
    const { restarts = 0 } = manager;
    const end = describeEnd(manager);
    const status = end === undefined ? '' : ` (${end})`;
    if (state === 'failed')
        return `${restarts > 0 ? `has given up after ${restarts} restart${restarts === 1 ? '' : 's'}` : 'has failed'}${status}`;
    if (state === 'starting')
        return `tries again just now, restarted ${times(restarts)}${status}`;
    return restarts > 0 ? `has been restarted ${times(restarts)}${status}` : `has failed and is started again${status}`;
}
function times(restarts) {
    return restarts === 1 ? 'once' : `${restarts} times`;
}
function describeEnd({ exitStatus, signal, result }) {
    return exitStatus === undefined ? (signal ?? result) : `exit status ${exitStatus}`;
}
const STATES = {
    restarting: 'waits to be started again',
    starting: 'tries just now',
    failed: 'has given up',
};
const EVIDENCE = {
    arguments: 'its command line names the port',
    environment: 'a variable of its environment names the port',
    journal: 'its journal names the port',
    'default-port': 'it is the default port of its product',
};
function rivalFacts(rival) {
    const { manager, state, evidence, isRefused } = rival;
    const { restarts, file, isEnabled } = manager;
    return [
        ['state', STATES[state]],
        ['restarts', restarts === undefined ? undefined : `${restarts}`],
        ['result', resultOf(manager)],
        [
            'because',
            `${EVIDENCE[evidence]}${isRefused === true ? ', and its journal says that the address was in use' : ''}`,
        ],
        ['file', file],
        ['at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'],
    ];
}
function resultOf(manager) {
    const facts = [...new Set([manager.result, describeEnd(manager)])].filter((fact) => fact !== undefined);
    return facts.length === 0 ? undefined : facts.join(', ');
}


/***/ }),

/***/ 8410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ joinedRanges),
/* harmony export */   ah: () => (/* binding */ wantedPorts),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   y$: () => (/* binding */ claimedPlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3715);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1844);
/* harmony import */ var _model_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1476);




function placesOf(endpoints) {
    const places = onBothFamilies(endpoints).map(({ port, ...rest }) => ({ ...rest, range: { low: port, high: port } }));
    return joined(places).map(placeOf);
}
function joined(places) {
    const byPlace = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(places, ({ protocol = 'tcp', address }) => `${protocol} ${address}`);
    return [...byPlace.values()].flatMap((group) => {
        const [first] = group;
        const ranges = joinedRanges(group.map(({ range }) => range));
        return first === undefined ? [] : ranges.map((range) => ({ ...first, range }));
    });
}
function joinedRanges(ranges) {
    const found = [];
    for (const { low, high } of ranges.toSorted((one, other) => one.low - other.low)) {
        const last = found.at(-1);
        if (last === undefined || last.high + 1 < low)
            found.push({ low, high });
        else
            last.high = Math.max(last.high, high);
    }
    return found;
}
function onBothFamilies(endpoints) {
    const has = (address, { protocol, port }) => endpoints.some((one) => one.address === address && one.protocol === protocol && one.port === port);
    return endpoints.map((one) => {
        const isHalf = one.address === '0.0.0.0' || one.address === '::';
        return isHalf && has('0.0.0.0', one) && has('::', one) ? { ...one, address: _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 } : one;
    });
}
function placeOf({ protocol, address, range }) {
    const host = address === _model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ADDRESS */ .A4 ? '' : `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAddress */ .M0)(address)}:`;
    return `${host}${(0,_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRange */ .Lu)(range)}${protocol === 'udp' ? '/udp' : ''}`;
}
function wantedPorts({ claims, endpoints }) {
    const wanted = claims.filter((claim) => !endpoints.some((endpoint) => isMet(claim, endpoint)));
    const isGuess = ({ confidence }) => confidence === 'guess';
    const sure = wanted.filter((claim) => !isGuess(claim));
    const isSure = (claim) => sure.some((one) => areSamePorts(one, claim));
    const guessed = wanted.filter((claim) => isGuess(claim) && !isSure(claim));
    return [...joined(sure).map(placeOf), ...joined(guessed).map((place) => `${placeOf(place)}?`)];
}
function areSamePorts(one, other) {
    const isSame = (one.protocol ?? 'tcp') === (other.protocol ?? 'tcp');
    return isSame && one.range.low <= other.range.low && one.range.high >= other.range.high;
}
function isMet({ protocol = 'tcp', range }, endpoint) {
    return endpoint.protocol === protocol && (0,_model_port_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRange */ .h$)(endpoint.port, range);
}
function claimedPlaces({ claims }) {
    return [...new Set(claims.map(placeOfClaim))];
}
const SOURCES = {
    socket: 'its socket unit',
    publish: 'its published ports',
    arguments: 'its command line',
    environment: 'its environment',
    'default-port': 'usual port',
};
function placeOfClaim({ origin, source }) {
    if (origin === undefined)
        return SOURCES[source];
    const { column: _, ...place } = origin;
    return (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOrigin */ .c)(place);
}


/***/ }),

/***/ 2887:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Jv: () => (/* binding */ describeService),
/* harmony export */   PX: () => (/* binding */ describeRestarting),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   wN: () => (/* binding */ restartsOf),
/* harmony export */   yd: () => (/* binding */ dependentsWords)
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _model_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6476);
/* harmony import */ var _holder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _rival_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);





function describeService({ manager, container }) {
    if (manager !== undefined)
        return (0,_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeManager */ .jA)(manager);
    if (container === undefined)
        return 'a service';
    const { user } = container;
    return `${(0,_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContainer */ .rc)(container)}${user === undefined ? '' : ` (user ${user})`}`;
}
const STATE_WORDS = {
    up: 'is up',
    starting: 'is starting',
    restarting: 'is started again and again',
    failed: 'has failed',
    down: 'is down',
    unknown: 'could not be seen',
};
function stateWords(service) {
    const { state, isMasked } = service;
    if (isMasked === true && state === 'down')
        return 'is masked';
    const count = restartsOf(service);
    if (state === 'up')
        return count > 0 ? `is up, restarted ${times(count)}` : STATE_WORDS.up;
    if (state === 'down' || state === 'unknown')
        return STATE_WORDS[state];
    const end = service.manager === undefined ? undefined : (0,_rival_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEnd */ .lA)(service.manager);
    return `${troubleWords(state, count)}${end === undefined ? '' : ` (${end})`}`;
}
function troubleWords(state, count) {
    if (count === 0)
        return STATE_WORDS[state];
    if (state === 'failed')
        return `has given up after ${count} restart${count === 1 ? '' : 's'}`;
    return `has been restarted ${times(count)}`;
}
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function restartsOf({ restarts, manager }) {
    return restarts ?? manager?.restarts ?? 0;
}
const MOST_WORDS = 160;
function failureWords(failure) {
    if (failure === undefined)
        return '';
    const { cause, ports, line } = failure;
    const said = line === undefined ? '' : `"${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, MOST_WORDS)}"`;
    const reason = cause === 'address-in-use' && ports.length > 0 ? portsInUse(ports) : CAUSE_WORDS[cause];
    const isTold = said !== '' && (cause === 'exited' || cause === 'crashed');
    return [isTold ? '' : reason, said].flatMap((part) => (part === '' ? [] : `: ${part}`)).join('');
}
function portsInUse(ports) {
    return ports.length === 1 ? `port ${ports[0]} was in use` : `ports ${ports.join(' and ')} were in use`;
}
const CAUSE_WORDS = {
    'address-in-use': 'its port was in use',
    'permission-denied': 'it was not allowed what it wanted',
    'address-unavailable': 'its address is none of this machine',
    'not-found': 'its program or a file of it is missing',
    'out-of-memory': 'it ran out of memory',
    dependency: 'what it needs did not start',
    timeout: 'it was not ready in time',
    crashed: 'a signal has ended it',
    exited: 'it has ended with an error',
};
function describeRestarting({ service, dependents, listeners }) {
    const what = `${describeService(service)} ${stateWords(service)}${failureWords(service.failure)}`;
    return [what, ...heldBy(listeners), ...dependentsWords(dependents)].join('; ');
}
function heldBy(listeners) {
    const [first] = listeners;
    if (first === undefined)
        return [];
    const ports = [...new Set(listeners.map(({ endpoint }) => (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPort */ .TF)(endpoint)))];
    const verb = ports.length === 1 ? 'is' : 'are';
    return [`${ports.join(' and ')} ${verb} held by ${(0,_holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeListeners */ .Pd)(listeners, first.endpoint)}`];
}
function dependentsWords(dependents) {
    if (dependents.length === 0)
        return [];
    const isOne = dependents.length === 1;
    const areTrying = dependents.some(({ state }) => state === 'restarting' || state === 'starting');
    const fate = areTrying ? (isOne ? 'does not come up' : 'do not come up') : isOne ? 'is down' : 'are down';
    return [`${namesOf(dependents)} ${fate} because of that`];
}
function namesOf(services) {
    const names = services.slice(0, _holder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW).map(_model_service_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb);
    const more = services.length - names.length;
    if (more > 0)
        return `${names.join(', ')} and ${more} more`;
    return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 7489:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ messageOf)
});

// EXTERNAL MODULE: ./lib/src/model/endpoint.js
var model_endpoint = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/model/requirement.js
var model_requirement = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/src/model/rival.js
var rival = __webpack_require__(3807);
// EXTERNAL MODULE: ./lib/src/report/duplicate-words.js
var duplicate_words = __webpack_require__(6981);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/report/holder-words.js
var holder_words = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/src/report/place-words.js
var place_words = __webpack_require__(4975);
;// CONCATENATED MODULE: ./lib/src/report/expectation-words.js




function describeMissing({ requirement, ranges, waitedMs }) {
    const { by } = requirement;
    const expected = by === undefined ? '' : `, where ${(0,service/* formatRef */.rq)(by)} is expected`;
    const waited = waitedMs === 0 ? '' : `; waited ${(waitedMs / 1_000).toFixed(1)} s for it`;
    return `nobody listens on ${(0,place_words/* labelled */.wW)((0,place_words/* placesOf */.ek)(ranges, requirement), requirement)}${expected}${waited}`;
}
function describeWrong({ requirement, endpoint, listeners, isInJob }) {
    const who = (0,holder_words/* describeListeners */.Pd)(listeners, endpoint);
    const place = (0,place_words/* labelled */.wW)((0,model_endpoint/* formatEndpoint */.T0)(endpoint), requirement);
    return `${place} is served by ${who}${expectation(requirement, isInJob)}`;
}
function expectation({ by }, isInJob) {
    if (by !== undefined)
        return `, and ${(0,service/* formatRef */.rq)(by)} alone is expected there`;
    return isInJob
        ? ': a server that this job has started is expected there, and no other'
        : ': one server alone is expected there';
}

;// CONCATENATED MODULE: ./lib/src/report/file-words.js



function describeFile(finding) {
    switch (finding.kind) {
        case 'file-unreadable':
            return `what it says of ports is not known: ${finding.fault.text}`;
        case 'port-unknown':
        case 'port-invalid':
            return `${finding.fault.service}: ${finding.fault.text}`;
        case 'port-sexagesimal':
            return sexagesimal(finding.fault);
        case 'port-unreachable':
            return `${finding.fault.service}: its job runs in a container too, and reaches it by its name: ${finding.fault.text} is published for nobody`;
        case 'port-overwritten':
            return `${finding.fault.service}: ${finding.fault.text} is there for TCP and for UDP, and the runner keeps one of them in job.services`;
        case 'port-fixed':
            return fixed(finding);
        case 'port-unsafe':
            return `${(0,place_words/* labelOf */.Wy)(finding.requirement)}: browsers and fetch refuse to connect to ${finding.ranges.map(port/* formatRange */.Lu).join(', ')}`;
        case 'port-borrowed':
            return `${(0,place_words/* labelOf */.Wy)(finding.requirement)}: ${finding.port} is the port of ${finding.product}, and whoever looks for that finds this`;
    }
}
function sexagesimal({ service, text, readAs = '' }) {
    return `${service}: some readers of YAML take ${text} for the number ${readAs}: it has to stand in quotes`;
}
const WHY = {
    replicas: 'replicas want it at the same time',
    matrix: 'legs of a matrix want it at the same time, and may run on one host',
    'concurrent-runs': 'runs may want it at the same time on one host',
    'concurrent-jobs': 'jobs of one run may want it at the same time on one host',
};
function fixed({ requirement, copies }) {
    const count = copies.count === undefined ? 'several' : `${copies.count}`;
    return `${(0,place_words/* labelOf */.Wy)(requirement)}: ${count} ${WHY[copies.reason]} (${(0,model_requirement/* formatOrigin */.c)(copies.origin)})`;
}

// EXTERNAL MODULE: ./lib/src/report/lease-words.js
var lease_words = __webpack_require__(7066);
// EXTERNAL MODULE: ./lib/src/report/post-words.js
var post_words = __webpack_require__(2804);
// EXTERNAL MODULE: ./lib/src/report/rival-words.js
var rival_words = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/src/report/service-words.js
var service_words = __webpack_require__(2887);
;// CONCATENATED MODULE: ./lib/src/report/words.js














function messageOf(finding) {
    switch (finding.kind) {
        case 'port-in-use':
            return inUse(finding);
        case 'port-lingering':
            return lingering(finding);
        case 'port-shared':
            return shared(finding);
        case 'port-declared-twice':
            return declaredTwice(finding);
        case 'port-privileged':
            return privileged(finding);
        case 'port-ephemeral':
            return ephemeral(finding);
        case 'address-unavailable':
            return unavailable(finding);
        case 'service-duplicated':
            return (0,duplicate_words/* describeDuplicate */.X3)(finding);
        case 'service-restarting':
            return (0,service_words/* describeRestarting */.PX)(finding);
        case 'not-listening':
            return describeMissing(finding);
        case 'wrong-holder':
            return describeWrong(finding);
        case 'lease-taken':
            return (0,lease_words/* describeTaken */.Z$)(finding);
        case 'port-remapped':
            return (0,lease_words/* describeRemap */.Jw)(finding);
        case 'range-exhausted':
            return (0,lease_words/* describeShortage */.Jc)(finding);
        case 'port-leaked':
            return (0,post_words/* describeLeaked */.A)(finding);
        case 'file-unreadable':
        case 'port-unknown':
        case 'port-invalid':
        case 'port-sexagesimal':
        case 'port-unreachable':
        case 'port-overwritten':
        case 'port-fixed':
        case 'port-unsafe':
        case 'port-borrowed':
            return describeFile(finding);
        case 'host-unreadable':
            return unreadable(finding);
    }
}
function endpointLabel({ requirement, ...place }) {
    return (0,place_words/* portLabel */.Uz)((0,place_words/* formatPlace */.dE)(place), requirement);
}
function inUse(finding) {
    const { listeners, endpoint, range } = finding;
    return `${endpointLabel(finding)} ${range === undefined ? 'is' : 'are'} ${(0,lease_words/* useOf */.jj)(listeners, endpoint)}${(0,rival_words/* describeRivals */.t2)((0,rival/* rivalsOf */.V6)(listeners))}`;
}
function lingering(finding) {
    const { endpoint } = finding;
    const listeners = finding.listeners.filter((listener) => !(0,model_listener/* isLeased */.PA)(listener));
    const who = listeners.length === 0
        ? 'a socket is bound to it and does not listen'
        : `${listeners.every(model_listener/* isIdle */.xB) ? 'held by' : 'left over is'} ${(0,holder_words/* describeListeners */.Pd)(listeners, endpoint)}`;
    return `${endpointLabel(finding)} is free only for a server that sets SO_REUSEADDR: ${who}`;
}
function shared(finding) {
    const { listeners, endpoint } = finding;
    const who = (0,holder_words/* describeListeners */.Pd)(listeners, endpoint) || 'a socket that cannot be seen';
    const isNeighbour = listeners.length > 0 && !listeners.some((listener) => (0,model_endpoint/* endpointsOverlap */.ie)(listener.endpoint, endpoint));
    return isNeighbour
        ? `${endpointLabel(finding)} is free, but the same number answers on other addresses: ${who}`
        : `${endpointLabel(finding)} has a receiver already, and a server can join it only with SO_REUSEADDR; each datagram then reaches one of them: ${who}`;
}
function declaredTwice({ requirement, earlier, range, apart }) {
    const ports = (0,port/* rangeSize */.xh)(range) === 1 ? `port ${range.low}` : `ports ${(0,port/* formatRange */.Lu)(range)}`;
    const [first, second] = [(0,model_requirement/* formatOrigin */.c)(earlier.origin), (0,model_requirement/* formatOrigin */.c)(requirement.origin)];
    const places = first === second ? '' : ` (${first} and ${second})`;
    const both = `${(0,place_words/* labelOf */.Wy)(earlier)} and ${(0,place_words/* labelOf */.Wy)(requirement)} both ask for ${ports}/${requirement.protocol}`;
    if (apart === undefined)
        return `${both}: only one can have it${places}`;
    const more = apart.more === 0 ? '' : `; ${apart.more} more ask${apart.more === 1 ? 's' : ''} for it`;
    return `${both}, in two projects that cannot both be up on one host${places}${more}`;
}
function privileged({ requirement, range, errno, unprivilegedStart }) {
    const why = range.low < unprivilegedStart
        ? `ports below ${unprivilegedStart} need a privilege`
        : 'a security policy of this machine does not allow it';
    return `${(0,place_words/* portLabel */.Uz)(`${(0,port/* formatRange */.Lu)(range)}/${requirement.protocol}`, requirement)} may not be bound by this user (${errno}): ${why}`;
}
function ephemeral({ requirement, ranges, ephemeral, lease, unreserved, systems }) {
    const [first] = ranges;
    const ports = ranges.map(port/* formatRange */.Lu).join(', ');
    const refused = unreserved === undefined ? '' : `; it could not be reserved: ${unreserved.failed}`;
    if (lease === 'held') {
        return `${(0,place_words/* labelOf */.Wy)(requirement)}: the kernel gives ports of ${(0,port/* formatRange */.Lu)(ephemeral)} to outgoing connections; ${ports} is held until the lease ends, so it goes to none of them${refused}`;
    }
    const parity = (0,port/* rangeSize */.xh)(requirement.range) === 1 && first !== undefined && first.low % 2 === ephemeral.low % 2;
    const whose = systems === undefined ? '' : ` of ${systems.join(', ')}`;
    return `${(0,place_words/* labelOf */.Wy)(requirement)}: the kernel may give ${ports} to any outgoing connection (ephemeral range ${(0,port/* formatRange */.Lu)(ephemeral)}${whose})${parity ? ', and it takes numbers like this one first' : ''}${lease === 'listed' ? ', which a lease without hold does not prevent' : ''}: it will fail now and then${refused}`;
}
function unavailable({ requirement, errno }) {
    return `${(0,place_words/* labelOf */.Wy)(requirement)}: ${whyUnavailable(requirement.address, errno)} (${errno})`;
}
function whyUnavailable(address, errno) {
    if (errno === 'EAFNOSUPPORT')
        return 'this machine has no IPv6';
    if (errno === 'EINVAL' && address.startsWith('fe80:'))
        return `a link-local address needs its interface, as in [fe80::1%eth0], and ${address} names none that is here`;
    return `no interface of this machine has the address ${address}`;
}
function unreadable({ gap }) {
    return `could not see ${gap.subject}: ${gap.reason}`;
}


/***/ })

};
;