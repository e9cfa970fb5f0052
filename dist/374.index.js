export const id = 374;
export const ids = [374];
export const modules = {

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allocate: () => (/* binding */ allocate)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/src/model/demand.js
var model_demand = __webpack_require__(209);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(4860);
;// CONCATENATED MODULE: ./lib/src/allocation/candidates.js




const REMAP_BY = 10_000;
function* candidatesOf(demand, space) {
    const { preferred, choices } = demand;
    if (preferred !== undefined && !space.isBlocked(preferred))
        yield preferred;
    for (const choice of choices)
        yield* candidatesOfChoice(choice, demand, space);
}
function* candidatesOfChoice(choice, demand, space) {
    const size = (0,model_demand/* sizeOf */.$d)(demand);
    const place = placeOf(choice, demand);
    for (const range of rangesOf(choice, { demand, size }, space))
        yield { ...place, range };
}
function placeOf(choice, { name, optional, origin, preferred }) {
    const { address = model_address/* ANY_ADDRESS */.A4, protocol = 'tcp' } = choice.kind === 'ports' ? choice : (preferred ?? {});
    return { name, optional, origin, protocol: choice.kind === 'any' ? choice.protocol : protocol, address };
}
function* rangesOf(choice, { demand, size }, space) {
    switch (choice.kind) {
        case 'ports':
            return yield* freeBlocks(blocksIn(choice.range, size), space, false);
        case 'remap':
            yield* freeBlocks(upwards(demand.preferred?.range, size, space.open), space, true);
            return yield* freeBlocks(blocksOf(space.pool, size), space, true);
        case 'any': {
            const ranges = choice.range === undefined ? space.pool : [choice.range];
            yield* freeBlocks(scattered(ranges, size, space.random), space, true);
            if (choice.range === undefined && demand.hold) {
                yield* freeBlocks(scattered(space.ephemeral, size, space.random), space, true);
            }
        }
    }
}
function* freeBlocks(blocks, { taken, avoided }, isPicky) {
    const sets = isPicky ? [taken, avoided] : [taken];
    for (const block of blocks)
        if ((0,port_set/* isOutside */._)(block, sets))
            yield block;
}
function* blocksIn({ low, high }, size) {
    for (const start of (0,port/* portsOf */.a5)({ low, high: high - size + 1 }))
        yield { low: start, high: start + size - 1 };
}
function* blocksOf(ranges, size) {
    for (const range of ranges)
        yield* blocksIn(range, size);
}
function upwards(range, size, open) {
    const above = { low: (range?.low ?? port/* HIGHEST_PORT */.bG) + REMAP_BY, high: port/* HIGHEST_PORT */.bG };
    return blocksOf(open.flatMap((part) => (0,port/* intersectRanges */.im)(part, above) ?? []), size);
}
function* scattered(ranges, size, random) {
    const parts = ranges.map((range) => ({ low: range.low, count: Math.max(0, (0,port/* rangeSize */.xh)(range) - size + 1) }));
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    if (count === 0)
        return;
    const stride = coprimeTo(count, random);
    let place = Math.floor(random() * count);
    for (let tried = 0; tried < count; tried++) {
        const low = lowOf(parts, place);
        yield { low, high: low + size - 1 };
        place = (place + stride) % count;
    }
}
function lowOf(parts, place) {
    let left = place;
    for (const { low, count } of parts) {
        if (left < count)
            return low + left;
        left -= count;
    }
    return 0;
}
function coprimeTo(count, random) {
    for (;;) {
        const stride = 1 + Math.floor(random() * count);
        if (greatestDivisor(stride, count) === 1)
            return stride;
    }
}
function greatestDivisor(a, b) {
    return b === 0 ? a : greatestDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./lib/src/allocation/shortage.js

function shortageOf(demand, { space, survey }) {
    const ranges = demand.choices.flatMap((choice) => 'range' in choice && choice.range !== undefined ? [choice.range] : space.pool);
    const ports = ranges.flatMap((range) => [...(0,port/* portsOf */.a5)(range)]);
    const countIn = (set) => ports.filter((port) => set[port] === 1).length;
    const counts = {
        all: ports.length,
        busy: countIn(survey.busy),
        leased: countIn(survey.leased),
        avoided: countIn(space.avoided),
    };
    return { demand, ranges: joined(ranges), counts };
}
function joined(ranges) {
    return [...new Map(ranges.map((range) => [`${range.low}-${range.high}`, range])).values()];
}

;// CONCATENATED MODULE: ./lib/src/allocation/space.js


const POOL = [
    { low: 20_000, high: 29_999 },
    { low: 61_000, high: port/* HIGHEST_PORT */.bG },
];
function openPorts({ limits }) {
    const { ephemeral, reserved, unprivilegedStart } = limits;
    const closed = [...(ephemeral === undefined ? [] : [ephemeral]), ...reserved];
    return (0,port/* subtractRanges */.N1)({ low: Math.max(unprivilegedStart, 1_024), high: port/* HIGHEST_PORT */.bG }, closed);
}
function poolOf(survey) {
    return openPorts(survey).flatMap((range) => POOL.flatMap((part) => (0,port/* intersectRanges */.im)(part, range) ?? []));
}
function ephemeralOf({ limits }) {
    const { ephemeral, reserved, unprivilegedStart } = limits;
    const usable = ephemeral && (0,port/* intersectRanges */.im)(ephemeral, { low: unprivilegedStart, high: port/* HIGHEST_PORT */.bG });
    return usable === undefined ? [] : (0,port/* subtractRanges */.N1)(usable, reserved);
}
function union(sets) {
    const all = (0,port_set/* portSet */.S)([]);
    for (const set of sets)
        for (let port = 0; port < set.length; port++)
            if (set[port] === 1)
                all[port] = 1;
    return all;
}

;// CONCATENATED MODULE: ./lib/src/knowledge/avoided-ports.js

function avoidedPorts() {
    return (0,port_set/* portSet */.S)(AVOIDED);
}
const AVOIDED = [{ low: 30_000, high: 32_767 }];

;// CONCATENATED MODULE: ./lib/src/allocate.js







async function allocate(demands, { judged, host, leaseId }) {
    const survey = await host.survey();
    const space = spaceOf(demands, judged, survey);
    const orders = demands.filter((demand) => (0,model_demand/* isOpen */.nT)(demand) && !isOwn(demand, survey)).map(orderIn(space));
    const grant = await host.lease(orders, leaseId);
    const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]));
    const settled = demands.map((demand) => ({ demand, requirement: met.get(demand) ?? demand.preferred }));
    return {
        requirements: settled.flatMap(({ requirement }) => requirement ?? []),
        leases: settled.flatMap(({ demand, requirement }) => leaseOf(demand, requirement, met.has(demand) ? met.get(demand) !== undefined : (0,model_demand/* isOpen */.nT)(demand))),
        moves: settled.flatMap(({ demand, requirement }) => moveOf(demand, requirement, judged)),
        shortages: orders
            .filter((_, at) => grant.met[at] === undefined)
            .map(({ demand }) => shortageOf(demand, { space, survey })),
        grant,
    };
}
function spaceOf(demands, judged, survey) {
    const required = (0,port_set/* portSet */.S)(demands.flatMap(({ preferred }) => preferred?.range ?? []));
    return {
        open: openPorts(survey),
        pool: poolOf(survey),
        ephemeral: ephemeralOf(survey),
        taken: union([survey.busy, survey.leased, required]),
        avoided: union([survey.promised, avoidedPorts()]),
        isBlocked: (requirement) => judged.some((one) => one.requirement === requirement && !canBeHad(one)),
        random: Math.random,
    };
}
function canBeHad({ verdict }) {
    return verdict === 'usable' || verdict === 'reuse-only';
}
function orderIn(space) {
    return (demand) => ({ demand, candidates: candidatesOf(demand, space) });
}
function isOwn({ preferred }, survey) {
    return (preferred !== undefined &&
        [...(0,port/* portsOf */.a5)(preferred.range)].every((port) => survey.leased[port] === 1 && survey.isOwn(port)));
}
function leaseOf(demand, requirement, isLeased) {
    if (requirement === undefined || !isLeased)
        return [];
    return [{ name: demand.name, range: requirement.range, isHeld: demand.hold && requirement.protocol === 'tcp' }];
}
function moveOf({ preferred }, requirement, judged) {
    if (preferred === undefined || requirement === undefined || requirement === preferred)
        return [];
    return [{ requirement, from: preferred, judged: judged.filter((one) => one.requirement === preferred) }];
}


/***/ })

};
