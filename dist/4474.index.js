"use strict";
exports.id = 4474;
exports.ids = [4474];
exports.modules = {

/***/ 4474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allocate: () => (/* binding */ allocate)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/demand.js
var model_demand = __webpack_require__(4716);
// EXTERNAL MODULE: ./lib/src/model/port.js
var port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/allocation/marks.js
const MARK = {
    busy: 1,
    leased: 2,
    promised: 4,
    excluded: 8,
    avoided: 16,
    lingering: 32,
};
const REQUIRED = { tcp: 64, udp: 128 };
const TRIED = { tcp: 256, udp: 512 };
const ANY_REQUIRED = REQUIRED.tcp | REQUIRED.udp;
const ANY_TRIED = TRIED.tcp | TRIED.udp;
function masksFor(protocol, isHeld) {
    const unless = isHeld ? 0 : MARK.lingering;
    const inRange = MARK.busy | MARK.leased | MARK.promised | MARK.excluded | ANY_REQUIRED | ANY_TRIED | unless;
    return {
        named: REQUIRED[protocol] | TRIED[protocol] | (protocol === 'tcp' ? unless : 0),
        inRange,
        anywhere: inRange | MARK.avoided | MARK.lingering,
    };
}
function marksOfBusy(busy) {
    return new Uint16Array(busy);
}
function markSet(marks, set, mark) {
    for (let port = set.indexOf(1); port !== -1; port = set.indexOf(1, port + 1))
        marks[port] = (marks[port] ?? 0) | mark;
}
function markRange(marks, { low, high }, mark) {
    for (let port = low; port <= high; port++)
        marks[port] = (marks[port] ?? 0) | mark;
}
function unmarkRange(marks, { low, high }, mark) {
    for (let port = low; port <= high; port++)
        marks[port] = (marks[port] ?? 0) & ~mark;
}
function lastMarked(marks, { low, high }, mask) {
    for (let port = high; port >= low; port--)
        if (((marks[port] ?? 0) & mask) !== 0)
            return port;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/allocation/blocks.js


function* blocksUpwards(ranges, { size, mask, marks }) {
    for (const range of ranges) {
        let low = range.low;
        while (low + size - 1 <= range.high) {
            const block = { low, high: low + size - 1 };
            const obstacle = lastMarked(marks, block, mask);
            if (obstacle === undefined)
                yield block;
            low = obstacle === undefined ? low + 1 : nextFree(marks, obstacle + 1, mask);
        }
    }
}
function nextFree(marks, from, mask) {
    let port = from;
    while (port < marks.length && ((marks[port] ?? 0) & mask) !== 0)
        port++;
    return port;
}
function* scatteredBlocks(ranges, { size, mask, marks }, random) {
    const parts = ranges.map((range) => ({ low: range.low, count: Math.max(0, (0,port/* rangeSize */.xh)(range) - size + 1) }));
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    if (count === 0)
        return;
    const stride = strideFor(count, random);
    let place = Math.floor(random() * count);
    for (let tried = 0; tried < count; tried++) {
        const low = lowOf(parts, place);
        const block = { low, high: low + size - 1 };
        if (lastMarked(marks, block, mask) === undefined)
            yield block;
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
function strideFor(count, random) {
    let stride = 1 + Math.floor(random() * count);
    while (greatestDivisor(stride, count) > 1)
        stride = (stride % count) + 1;
    return stride;
}
function greatestDivisor(a, b) {
    return b === 0 ? a : greatestDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./lib/src/allocation/space.js

const POOL = [
    { low: 20_000, high: 29_999 },
    { low: 61_000, high: port/* HIGHEST_PORT */.bG },
];
function zonesOf({ limits }, pool = []) {
    const { reserved, unprivilegedStart } = limits;
    const usable = { low: Math.max(unprivilegedStart, 1_024), high: port/* HIGHEST_PORT */.bG };
    const ephemeral = ephemeralOf({ limits });
    const open = (0,port/* subtractRanges */.N1)(usable, [...(limits.ephemeral === undefined ? [] : [limits.ephemeral]), ...reserved]);
    if (pool.length === 0) {
        return { open, pool: inBoth(POOL, open), rest: inBoth(ephemeral, [usable]), isPoolNamed: false, ephemeral };
    }
    const safe = pool.flatMap((range) => (0,port/* subtractRanges */.N1)(range, ephemeral));
    return { open: safe, pool: safe, rest: [...pool], isPoolNamed: true, ephemeral };
}
function ephemeralOf({ limits: { ephemeral, reserved } }) {
    return ephemeral === undefined ? [] : (0,port/* subtractRanges */.N1)(ephemeral, reserved);
}
function inBoth(some, others) {
    return some.flatMap((one) => others.flatMap((other) => (0,port/* intersectRanges */.im)(one, other) ?? []));
}

;// CONCATENATED MODULE: ./lib/src/allocation/candidates.js






const REMAP_BY = 10_000;
function* candidatesOf(demand, space) {
    const { preferred, choices } = demand;
    if (preferred !== undefined && !space.isBlocked(preferred))
        yield preferred;
    for (const choice of choices) {
        const place = placeOf(choice, demand);
        if (space.isAbsent(place.address))
            continue;
        for (const range of rangesOf(choice, demand, space)) {
            markRange(space.marks, range, TRIED[place.protocol]);
            yield { ...place, range };
            forget({ ...place, range }, space.marks);
        }
    }
}
function forget({ range, protocol }, marks) {
    if (range.low < range.high)
        unmarkRange(marks, range, TRIED[protocol]);
}
function placeOf(choice, { name, optional, origin, preferred }) {
    const { address, protocol } = { address: model_address/* ANY_ADDRESS */.A4, protocol: 'tcp', ...preferred, ...choice };
    return { name, optional, origin, protocol, address };
}
function rangesOf(choice, demand, space) {
    const { protocol } = placeOf(choice, demand);
    const search = { size: (0,model_demand/* sizeOf */.$d)(demand), masks: masksFor(protocol, demand.hold && protocol === 'tcp'), space };
    switch (choice.kind) {
        case 'ports':
            return namedBlocks(choice, search);
        case 'remap':
            return remapped(demand.preferred?.range, search);
        case 'any':
            return choice.range === undefined ? anyOf(search) : anyIn(choice.range, search);
    }
}
function ground({ size, masks, space: { marks } }, which) {
    return { size, mask: masks[which], marks };
}
function namedBlocks({ range }, search) {
    return blocksUpwards([range], ground(search, 'named'));
}
function* remapped(range, search) {
    const { open, pool, rest } = search.space;
    const above = range === undefined ? [] : aboveOf(range);
    yield* blocksUpwards(inBoth(open, above), ground(search, 'anywhere'));
    yield* blocksUpwards(pool, ground(search, 'anywhere'));
    yield* blocksUpwards(inBoth(rest, above), ground(search, 'anywhere'));
    yield* blocksUpwards(rest, atLast(search));
}
function aboveOf({ low }) {
    return low + REMAP_BY > port/* HIGHEST_PORT */.bG ? [] : [{ low: low + REMAP_BY, high: port/* HIGHEST_PORT */.bG }];
}
function* anyOf(search) {
    const { pool, rest, random } = search.space;
    yield* scatteredBlocks(pool, ground(search, 'anywhere'), random);
    yield* scatteredBlocks(rest, atLast(search), random);
}
function atLast(search) {
    return ground(search, search.space.isPoolNamed ? 'inRange' : 'anywhere');
}
function* anyIn(range, search) {
    const { random, ephemeral } = search.space;
    yield* scatteredBlocks((0,port/* subtractRanges */.N1)(range, ephemeral), ground(search, 'anywhere'), random);
    yield* scatteredBlocks([range], ground(search, 'inRange'), random);
}
function lookedAt({ choices, preferred }, { open, pool, rest }) {
    return choices.flatMap((choice) => {
        if (choice.kind !== 'remap' && choice.range !== undefined)
            return [choice.range];
        const above = choice.kind === 'remap' && preferred !== undefined ? inBoth(open, aboveOf(preferred.range)) : [];
        return [...above, ...pool, ...rest];
    });
}

;// CONCATENATED MODULE: ./lib/src/allocation/order.js


function narrowestFirst(demands) {
    return demands
        .map((demand) => ({ demand, room: roomOf(demand) }))
        .sort((one, other) => one.room - other.room)
        .map(({ demand }) => demand);
}
function roomOf(demand) {
    const size = (0,model_demand/* sizeOf */.$d)(demand);
    const own = demand.preferred === undefined ? 0 : 1;
    return demand.choices.reduce((sum, choice) => sum + blocksIn(choice, size), own);
}
function blocksIn(choice, size) {
    if (choice.kind === 'remap' || choice.range === undefined)
        return port/* HIGHEST_PORT */.bG;
    return Math.max(0, (0,port/* rangeSize */.xh)(choice.range) - size + 1);
}

// EXTERNAL MODULE: ./lib/src/model/port-set.js
var port_set = __webpack_require__(6841);
;// CONCATENATED MODULE: ./lib/src/allocation/shortage.js





function shortagesOf(demands, met, space) {
    if (demands.length === 0)
        return [];
    const given = (0,port_set/* portSet */.S9)(met.map(({ range }) => range));
    const known = new Map();
    return demands.map((demand) => {
        const looked = lookedAt(demand, space);
        const key = JSON.stringify(looked);
        const told = known.get(key) ?? numbersOf(looked, given, space);
        known.set(key, told);
        return { demand, size: (0,model_demand/* sizeOf */.$d)(demand), ...told };
    });
}
function numbersOf(looked, given, { marks }) {
    const ports = portsIn((0,port_set/* portSet */.S9)(looked));
    const counts = {
        all: ports.length,
        busy: 0,
        leased: 0,
        given: 0,
        promised: 0,
        avoided: 0,
        refused: 0,
        free: 0,
    };
    for (const port of ports)
        counts[reasonFor(marks[port] ?? 0, given[port] === 1)]++;
    return { ranges: (0,port/* joinPorts */.v6)(ports), counts };
}
function reasonFor(mark, isGiven) {
    if ((mark & MARK.leased) !== 0)
        return 'leased';
    if (isGiven)
        return 'given';
    if ((mark & (MARK.busy | MARK.lingering)) !== 0)
        return 'busy';
    if ((mark & ANY_REQUIRED) !== 0)
        return 'given';
    if ((mark & ANY_TRIED) !== 0)
        return 'refused';
    if ((mark & MARK.promised) !== 0)
        return 'promised';
    return (mark & (MARK.excluded | MARK.avoided)) !== 0 ? 'avoided' : 'free';
}
function portsIn(set) {
    const ports = [];
    for (let port = set.indexOf(1); port !== -1; port = set.indexOf(1, port + 1))
        ports.push(port);
    return ports;
}

;// CONCATENATED MODULE: ./lib/src/allocation/survey-space.js


function spaceOf(demands, known) {
    const { survey, blocked, absent, random } = known;
    return {
        ...zonesOf(survey, known.pool),
        marks: marksOf(demands, known),
        isAbsent: (address) => absent?.has(address) === true,
        isBlocked: (requirement) => blocked.has(requirement),
        random,
    };
}
function marksOf(demands, { survey, avoided, blocked, exclude = [] }) {
    const marks = marksOfBusy(survey.busy);
    markSet(marks, survey.lingering, MARK.lingering);
    markSet(marks, survey.leased, MARK.leased);
    markSet(marks, survey.promised, MARK.promised);
    for (const range of exclude)
        markRange(marks, range, MARK.excluded);
    for (const range of avoided)
        markRange(marks, range, MARK.avoided);
    for (const { preferred, choices } of demands) {
        const isLost = preferred !== undefined && choices.length > 0 && blocked.has(preferred);
        if (preferred !== undefined && !isLost)
            markRange(marks, preferred.range, REQUIRED[preferred.protocol]);
        for (const choice of choices)
            if (choice.kind === 'ports')
                markRange(marks, choice.range, MARK.avoided);
    }
    return marks;
}

// EXTERNAL MODULE: ./lib/src/knowledge/avoided-ports.js
var avoided_ports = __webpack_require__(479);
// EXTERNAL MODULE: ./lib/src/model/group-by.js
var group_by = __webpack_require__(3724);
;// CONCATENATED MODULE: ./lib/src/allocate.js







async function allocate({ request, judged, host, survey }) {
    const { demands, leaseId, pool, exclude } = request;
    const blocked = new Set(judged.filter((one) => !canBeHad(one)).map(({ requirement }) => requirement));
    const absent = new Set(judged.filter(isAbsent).map(({ requirement }) => requirement.address));
    const known = { survey, avoided: (0,avoided_ports/* avoidedPorts */.vf)(), blocked, absent, pool, exclude, random: Math.random };
    const space = spaceOf(demands, known);
    const wanting = narrowestFirst(demands.filter(model_demand/* isOpen */.nT));
    const orders = wanting.map((demand) => ({ demand, candidates: candidatesOf(demand, space) }));
    const grant = await host.lease(orders, leaseId);
    const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]));
    const short = new Set(wanting.filter((demand) => met.get(demand) === undefined));
    const settled = demands.map((demand) => ({
        demand,
        requirement: met.get(demand) ?? demand.preferred,
    }));
    const isTold = ({ preferred }) => preferred !== undefined && absent.has(preferred.address);
    const byNeed = (0,group_by/* groupBy */.$)(judged, ({ requirement }) => requirement);
    return {
        requirements: settled.flatMap(({ requirement }) => requirement ?? []),
        leases: settled.flatMap(({ demand, requirement }) => leaseOf(demand, requirement, (0,model_demand/* isOpen */.nT)(demand) && !short.has(demand))),
        moves: settled.flatMap(({ demand, requirement }) => moveOf(demand, requirement, byNeed)),
        shortages: shortagesOf(demands.filter((demand) => short.has(demand) && !isTold(demand)), grant.met.filter((one) => one !== undefined), space),
        gaps: survey.gaps,
        grant,
    };
}
function isAbsent({ verdict }) {
    return verdict === 'unavailable';
}
function canBeHad({ verdict }) {
    return verdict === 'usable' || verdict === 'reuse-only';
}
function leaseOf(demand, requirement, isLeased) {
    if (requirement === undefined || !isLeased)
        return [];
    return [{ name: demand.name, range: requirement.range, isHeld: demand.hold && requirement.protocol === 'tcp' }];
}
function moveOf({ preferred }, requirement, byNeed) {
    if (preferred === undefined || requirement === undefined || requirement === preferred)
        return [];
    return [{ requirement, from: preferred, judged: byNeed.get(preferred) ?? [] }];
}


/***/ }),

/***/ 479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ BROWSER_BLOCKED),
/* harmony export */   vf: () => (/* binding */ avoidedPorts)
/* harmony export */ });
/* unused harmony exports NODE_PORTS, PRODUCT_PORTS */
function avoidedPorts() {
    return [NODE_PORTS, ...[...BROWSER_BLOCKED, ...PRODUCT_PORTS].map((port) => ({ low: port, high: port }))];
}
const NODE_PORTS = { low: 30_000, high: 32_767 };
const BROWSER_BLOCKED = [
    ...[
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    ],
    ...[
        111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    ],
    ...[540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061],
    ...[6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
];
const PRODUCT_PORTS = [
    ...[1025, 1194, 1234, 1313, 1433, 1521, 1883, 2019, 2049, 2181, 2379, 2380, 2812, 3000, 3100, 3200, 3306, 4000, 4200],
    ...[4222, 4317, 4318, 4321, 4369, 4566, 4646, 4647, 4648, 5000, 5001, 5173, 5353, 5355, 5432, 5601, 5672, 5984, 6006],
    ...[6333, 6334, 6379, 6432, 6443, 7000, 7199, 7474, 7687, 7700, 7860, 8000, 8005, 8009, 8025, 8060, 8080, 8081, 8082],
    ...[8086, 8096, 8108, 8123, 8161, 8188, 8200, 8201, 8265, 8300, 8384, 8500, 8501, 8529, 8581, 8600, 8786, 8787, 8812],
    ...[8888, 8983, 9000, 9001, 9009, 9042, 9090, 9091, 9092, 9093, 9094, 9099, 9100, 9199, 9200, 9236, 9300, 9306, 9308],
    ...[9443, 9600, 9615, 9644, 9901, 10000, 10001, 10002, 10248, 10249, 10250, 10255, 10256, 10257, 10259, 11211, 11434],
    ...[14268, 15672, 16443, 16686, 18083, 19530, 20048, 22000, 25672, 26257, 27017, 30000, 32400, 33060, 41641, 50000],
    ...[50051, 51413, 51820, 61616],
];


/***/ })

};
;