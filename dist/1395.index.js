"use strict";
exports.id = 1395;
exports.ids = [1395];
exports.modules = {

/***/ 1395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServiceChecks: () => (/* binding */ runServiceChecks)
});

// EXTERNAL MODULE: ./lib/src/model/ignore.js
var ignore = __webpack_require__(9337);
// EXTERNAL MODULE: ./lib/src/model/about.js
var about = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/src/model/holding.js
var holding = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/src/model/listener.js
var model_listener = __webpack_require__(5083);
// EXTERNAL MODULE: ./lib/src/model/service.js
var model_service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/model/trouble.js
var trouble = __webpack_require__(2280);
// EXTERNAL MODULE: ./lib/src/model/unit.js
var unit = __webpack_require__(5821);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
;// CONCATENATED MODULE: ./lib/src/checks/services/disputed.js

function isDisputed({ protocol, port }, disputed) {
    return disputed.some((one) => one.protocol === protocol && (0,model_port/* isInRange */.h$)(port, one.range));
}
function merged(disputed) {
    const sorted = disputed.toSorted((a, b) => a.protocol === b.protocol ? a.range.low - b.range.low : a.protocol < b.protocol ? -1 : 1);
    const found = [];
    for (const { protocol, range } of sorted) {
        const last = found.at(-1);
        if (last === undefined || last.protocol !== protocol || last.range.high < range.low) {
            found.push({ protocol, range: { ...range } });
        }
        else
            last.range.high = Math.max(last.range.high, range.high);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/checks/fold.js







function fold(findings, isIgnored) {
    const clashes = findings.filter((one) => one.kind === 'service-duplicated' && one.clash !== 'dormant');
    const left = withoutCaused(findings, clashes.filter((one) => !isIgnored(one)));
    const awake = withoutSaid(left, 'service-duplicated', isIgnored);
    const duplicates = awake.filter((one) => one.kind === 'service-duplicated');
    const roots = awake.filter((one) => one.kind !== 'service-restarting' || !duplicates.some((dup) => tells(dup, one)));
    const failing = roots.filter((one) => one.kind === 'service-restarting' && !isIgnored(one));
    const kept = withoutSaid(withoutCaused(roots, failing), 'service-restarting', isIgnored);
    const told = kept.filter((one) => !isIgnored(one)).flatMap(about/* servicesOf */.Yj);
    return kept.map((one) => {
        if (one.kind === 'service-duplicated')
            return clashes.includes(one) && !isIgnored(one) ? withNeeds(one, findings) : one;
        return one.kind === 'port-in-use' ? withoutRivals(one, told) : one;
    });
}
function withNeeds(duplicate, findings) {
    const caused = findings.filter((one) => one.kind === 'port-in-use').filter((one) => isCauseOf(duplicate, one));
    const needs = [...new Set(caused.map(({ requirement }) => requirement))];
    return needs.length === 0 ? duplicate : { ...duplicate, needs };
}
function withoutSaid(findings, kind, isIgnored) {
    const needs = findings.filter((one) => one.kind === 'port-in-use').filter((one) => !isIgnored(one));
    return findings.filter((one) => one.kind !== kind || !needs.some((need) => saysEnoughOf(need, one)));
}
function withoutCaused(findings, causes) {
    return findings.filter((one) => !causes.some((cause) => follows(one, cause)));
}
function follows(one, cause) {
    if (one.kind === 'port-in-use')
        return isCauseOf(cause, one);
    if (one.kind === 'wrong-holder')
        return isAbout(one, cause) && isCauseOf(cause, one);
    return one.kind === 'not-listening' && isMissedBy(one, cause);
}
function isAbout({ requirement: { by } }, cause) {
    return by === undefined || (0,about/* servicesOf */.Yj)(cause).some((service) => (0,model_service/* isNamedBy */.$8)(service, by));
}
function isMissedBy({ requirement: { by } }, cause) {
    if (by === undefined || (cause.kind === 'service-restarting' && !(0,trouble/* isAcute */.jW)(cause.service)))
        return false;
    const winner = cause.kind === 'service-duplicated' ? cause.winner : undefined;
    return (0,about/* servicesOf */.Yj)(cause).some((service) => service !== winner && (0,model_service/* isNamedBy */.$8)(service, by));
}
function tells(duplicate, { service }) {
    const { sides, dependents, winner, clash, disputed } = duplicate;
    if (dependents.includes(service))
        return clash !== 'dormant';
    if (!sides.includes(service) || service === winner)
        return false;
    if (clash !== 'now' && winner === undefined)
        return false;
    if (!(0,trouble/* isRefused */.H0)(service))
        return clash === 'now' || (0,trouble/* isReasonOpen */.he)(service);
    const ports = service.failure?.ports ?? [];
    return ports.length === 0 || ports.some((port) => isDisputed({ protocol: 'tcp', address: '*', port }, disputed));
}
function isHeldBy({ endpoint, holders }, services) {
    return services.some((service) => (0,holding/* hasEndpoint */.Ox)(service, endpoint) || holders.some((holder) => (0,holding/* isHolderOf */["if"])(holder, service)));
}
function isCauseOf(cause, need) {
    const servers = need.listeners.filter(model_listener/* isServing */.gY);
    if (servers.length === 0)
        return false;
    if (cause.kind === 'service-duplicated') {
        const { disputed, sides } = cause;
        return servers.every((one) => isDisputed(one.endpoint, disputed) && isHeldBy(one, sides));
    }
    if (cause.kind !== 'service-restarting' || !(0,trouble/* isAcute */.jW)(cause.service))
        return false;
    return servers.every((one) => cause.listeners.some((other) => isSameSocket(one, other)));
}
function isSameSocket({ endpoint: one }, { endpoint: other }) {
    return one.protocol === other.protocol && one.port === other.port && one.address === other.address;
}
function saysEnoughOf(need, other) {
    if (other.kind === 'service-duplicated') {
        const { clash, basis, disputed, sides } = other;
        const isSame = need.listeners.some((one) => isDisputed(one.endpoint, disputed) && isHeldBy(one, sides));
        return clash === 'dormant' && basis !== 'declared' && isSame;
    }
    return other.kind === 'service-restarting' && !(0,trouble/* isAcute */.jW)(other.service) && hasRival(need, other.service);
}
function hasRival({ listeners }, { manager }) {
    return listeners.some(({ rivals = [] }) => rivals.some((rival) => manager && (0,unit/* isSameManager */.a1)(rival.manager, manager)));
}
function withoutRivals(need, told) {
    const isTold = (manager) => told.some((one) => one.manager && (0,unit/* isSameManager */.a1)(manager, one.manager));
    const listeners = need.listeners.map(({ rivals = [], ...listener }) => {
        const left = rivals.filter(({ manager }) => !isTold(manager));
        return left.length === 0 ? listener : { ...listener, rivals: left };
    });
    return { ...need, listeners };
}

// EXTERNAL MODULE: ./lib/src/checks/index.js + 10 modules
var checks = __webpack_require__(7233);
// EXTERNAL MODULE: ./lib/src/model/finding.js + 1 modules
var finding = __webpack_require__(1262);
// EXTERNAL MODULE: ./lib/src/model/by-port.js
var by_port = __webpack_require__(1572);
;// CONCATENATED MODULE: ./lib/src/checks/services/related.js



function areRelated(one, other) {
    return [areOne, isTiedTo, isWithin].some((are) => are(one, other) || are(other, one)) || isSocketOf(one, other);
}
function isWithin({ within }, { manager }) {
    return within !== undefined && (0,unit/* isSameManager */.a1)(within, manager);
}
function isSocketOf(one, other) {
    const [units, others] = [one.manager?.unit ?? '', other.manager?.unit ?? ''];
    const isAny = units.endsWith('.socket') || others.endsWith('.socket');
    return isAny && stemOf(units) === stemOf(others) && areNeighbours(one, other);
}
function stemOf(unit) {
    return unit.replace(/(@.*)?\.\w+$/, '');
}
function areOne({ manager, container }, other) {
    if (manager !== undefined && other.manager !== undefined)
        return (0,unit/* isSameManager */.a1)(manager, other.manager);
    if (container === undefined || other.container === undefined)
        return false;
    const { composeProject, composeService, pod } = container;
    const isReplica = composeProject === other.container.composeProject && composeService === other.container.composeService;
    if (composeProject !== undefined && composeService !== undefined && isReplica)
        return true;
    if (pod !== undefined && pod === other.container.pod)
        return true;
    return (0,holding/* isSameContainer */.W7)(container, other.container);
}
function isTiedTo(one, other) {
    const names = [...one.needs, ...one.excludes, ...(one.manager?.activates ?? [])];
    return names.length > 0 && areNeighbours(one, other) && names.some((name) => isCalled(other, name));
}
function areNeighbours(one, other) {
    const [own, others] = [(0,model_service/* refOf */.H8)(one), (0,model_service/* refOf */.H8)(other)];
    const isOneUser = (one.manager ?? one.container)?.uid === (other.manager ?? other.container)?.uid;
    if (own.keeper !== others.keeper || !isOneUser)
        return false;
    return one.container === undefined || one.container.composeProject === other.container?.composeProject;
}
function isCalled(service, name) {
    return (0,model_service/* refOf */.H8)(service).name === name || (service.manager === undefined && service.container?.composeService === name);
}
function areSiblings(one, other) {
    if (one.manager === undefined || other.manager === undefined || !areNeighbours(one, other))
        return false;
    const family = familyOf(one.manager.unit);
    return family !== undefined && family === familyOf(other.manager.unit);
}
function familyOf(unit) {
    return /^([^@]+)@[^@]+\.\w+$/.exec(unit)?.[1] ?? /^([^:]+):/.exec(unit)?.[1];
}

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
;// CONCATENATED MODULE: ./lib/src/checks/services/stakes.js



function stakesOf(service) {
    const claimed = service.claims.flatMap((claim) => withoutOwn(stakeOf(claim), service.endpoints));
    const told = [...service.endpoints.map(stakeAt), ...claimed.filter(isKnown)];
    const refused = refusedPorts(service);
    const isOfKind = refused.every(({ range }) => claimed.some((one) => (0,model_port/* isInRange */.h$)(range.low, one.range)));
    return told.length > 0 || !isOfKind ? [...told, ...refused] : [...claimed, ...refused];
}
function isKnown({ confidence }) {
    return confidence !== 'guess';
}
function stakeAt({ protocol, address, port }) {
    return { protocol, address, range: { low: port, high: port }, confidence: 'real' };
}
function stakeOf({ protocol = 'tcp', address, range, confidence, source }) {
    const isHabit = source === 'default-port';
    return { protocol, address, range, confidence, isHabit, isOfEnvironment: source === 'environment' };
}
function withoutOwn(stake, endpoints) {
    const own = endpoints.filter(({ protocol, port }) => protocol === stake.protocol && (0,model_port/* isInRange */.h$)(port, stake.range));
    const holes = own.map(({ port }) => ({ low: port, high: port }));
    return (0,model_port/* subtractRanges */.N1)(stake.range, holes).map((range) => ({ ...stake, range }));
}
function refusedPorts(service) {
    const { failure, endpoints, claims } = service;
    if (!(0,trouble/* isRefused */.H0)(service))
        return [];
    const isClaimed = (port) => claims.some((one) => one.confidence !== 'guess' && (0,model_port/* isInRange */.h$)(port, one.range));
    const ports = failure?.ports.filter((port) => !isClaimed(port) && !endpoints.some((own) => own.port === port)) ?? [];
    return ports.map((port) => ({
        protocol: 'tcp',
        address: model_address/* ANY_ADDRESS */.A4,
        range: { low: port, high: port },
        confidence: 'likely',
    }));
}
function overlapOf(one, other) {
    const canMeet = one.protocol === other.protocol && (0,model_address/* addressesOverlap */.qd)(one.address, other.address);
    return canMeet ? (0,model_port/* intersectRanges */.im)(one.range, other.range) : undefined;
}
function isAt({ protocol, address, port }, stake) {
    return protocol === stake.protocol && (0,model_port/* isInRange */.h$)(port, stake.range) && (0,model_address/* addressesOverlap */.qd)(address, stake.address);
}

;// CONCATENATED MODULE: ./lib/src/checks/services/clashes.js








function rivalriesIn({ services, listeners }) {
    const sockets = (0,by_port/* byPort */.v)(listeners.filter(model_listener/* isServing */.gY));
    const able = services.filter(({ isMasked }) => isMasked !== true);
    return meetingsOf(able).flatMap((both) => {
        const { sides } = both;
        const disputed = disputesOf(both, sockets.at);
        if (disputed.length === 0 || areRelated(...sides))
            return [];
        const clash = clashOf(sides, disputed);
        return clash === undefined || isIdle(sides, clash) ? [] : [{ sides, disputed, clash, isDeclared: false }];
    });
}
function meetingsOf(services) {
    const found = new Map();
    const stakes = services.flatMap((service, index) => stakesOf(service).map((stake) => ({ service, index, stake })));
    let open = [];
    for (const next of stakes.sort((a, b) => a.stake.range.low - b.stake.range.low)) {
        open = open.filter(({ stake }) => stake.range.high >= next.stake.range.low);
        for (const before of open) {
            if (before.index === next.index || !canClash(before.service, next.service))
                continue;
            if (overlapOf(before.stake, next.stake) === undefined)
                continue;
            const [one, other] = before.index < next.index ? [before, next] : [next, before];
            const key = `${one.index} ${other.index}`;
            const known = found.get(key) ?? { sides: [one.service, other.service], meetings: [] };
            known.meetings.push([one.stake, other.stake]);
            found.set(key, known);
        }
        open.push(next);
    }
    return [...found.values()];
}
function canClash(one, other) {
    return [one, other].some((side) => (0,trouble/* isComing */.uZ)(side) || side.state === 'failed');
}
function disputesOf({ sides, meetings }, at) {
    const known = meetings.filter((meeting) => meeting.every(isKnown) && isDispute(sides, meeting, at));
    const likely = likelyOf({ sides, meetings: meetings.filter((meeting) => !meeting.every(isKnown)) }, known);
    return [...known, ...likely].flatMap(([one, other]) => {
        const range = overlapOf(one, other);
        return range === undefined ? [] : [{ protocol: one.protocol, range }];
    });
}
function isDispute(sides, [one, other], at) {
    if (one.confidence === 'real' && other.confidence === 'real') {
        return areApart(sides, at(one.range.low).filter(({ endpoint }) => endpoint.protocol === one.protocol));
    }
    if (isUntaken(sides[0], one, other) || isUntaken(sides[1], other, one))
        return false;
    const haveOthers = sides.every(({ endpoints }) => endpoints.some(({ protocol }) => protocol === one.protocol));
    return !(areSiblings(...sides) && haveOthers);
}
function isUntaken(service, own, other) {
    return own.isOfEnvironment === true && (0,trouble/* isSteady */.NZ)(service) && other.confidence === 'real';
}
function areApart([one, other], sockets) {
    const isOfBoth = ({ holders }) => [one, other].every((side) => holders.some((holder) => (0,holding/* isTouchedBy */.QL)(holder, side)));
    const isTcp = !sockets.some(({ endpoint }) => endpoint.protocol === 'udp');
    return isTcp && sockets.length > 0 && placeOf(one) !== placeOf(other) && !sockets.some(isOfBoth);
}
function likelyOf({ sides, meetings }, known) {
    const [{ product }, other] = sides;
    const [first] = product?.ports ?? [];
    if (first === undefined || product?.key !== other.product?.key || placeOf(sides[0]) === placeOf(other))
        return [];
    if (meetings.some((meeting) => isRefuted(sides, meeting)))
        return [];
    const hasFirst = (meeting) => meeting.every(({ range }) => (0,model_port/* isInRange */.h$)(first, range));
    const isSaid = known.length > 0 || meetings.some(hasFirst);
    const isTold = (meeting) => meeting.every(({ isHabit }) => isHabit !== true);
    return meetings.filter((meeting) => hasFirst(meeting) || isTold(meeting) || (isSaid && meeting.some(isKnown)));
}
function isRefuted([one, other], [stake, otherStake]) {
    const isTaken = (by, own) => own.confidence === 'real' || (0,trouble/* isSteady */.NZ)(by);
    return ((!isKnown(stake) && (0,trouble/* isSteady */.NZ)(one) && isTaken(other, otherStake)) ||
        (!isKnown(otherStake) && (0,trouble/* isSteady */.NZ)(other) && isTaken(one, stake)));
}
function placeOf(service) {
    const { keeper, user } = (0,model_service/* refOf */.H8)(service);
    return `${keeper} ${(service.manager ?? service.container)?.uid ?? user ?? ''}`;
}
function clashOf([one, other], disputed) {
    if ((0,model_service/* isActive */.$m)(one) && (0,model_service/* isActive */.$m)(other))
        return 'now';
    if (hasLostTo(one, other, disputed) || hasLostTo(other, one, disputed))
        return 'now';
    const isNext = (one.startsAtBoot === true && (0,trouble/* isComing */.uZ)(other)) || (other.startsAtBoot === true && (0,trouble/* isComing */.uZ)(one));
    if (isNext)
        return 'next-boot';
    return canClash(one, other) ? 'dormant' : undefined;
}
function hasLostTo(loser, winner, disputed) {
    if (loser.state !== 'failed' || !(0,trouble/* isRefused */.H0)(loser))
        return false;
    if (!(0,model_service/* isActive */.$m)(winner) && !(winner.state === 'failed' && (0,trouble/* isRefused */.H0)(winner)))
        return false;
    const ports = loser.failure?.ports ?? [];
    return ports.length === 0 || ports.some((port) => disputed.some(({ range }) => (0,model_port/* isInRange */.h$)(port, range)));
}
function isIdle([one, other], clash) {
    const isOneProduct = one.product !== undefined && one.product.key === other.product?.key;
    const isUnwanted = isOffered(one) || isOffered(other);
    return clash === 'dormant' && (isUnwanted || (!isOneProduct && (isLeft(one) || isLeft(other))));
}
function isOffered(service) {
    const { state, manager } = service;
    return state === 'down' && !(0,trouble/* isComing */.uZ)(service) && /^\/(usr\/)?lib\/systemd\/user\//.test(manager?.file ?? '');
}
function isLeft(service) {
    return service.manager === undefined && service.container !== undefined && !(0,trouble/* isComing */.uZ)(service);
}

;// CONCATENATED MODULE: ./lib/src/checks/services/declared.js




function declaredRivalries({ runBy, ports }, services) {
    const able = services.filter(({ isMasked }) => isMasked !== true);
    const named = runBy.map((ref) => able.filter((service) => (0,model_service/* isNamedBy */.$8)(service, ref)));
    const told = ports.map((range) => ({ protocol: 'tcp', range }));
    return named.flatMap((ones, index) => ones.flatMap((one) => named
        .slice(index + 1)
        .flat()
        .filter((other) => other !== one && !areRelated(one, other))
        .map((other) => {
        const disputed = [...told, ...overlaps(one, other)];
        const clash = clashOf([one, other], disputed) ?? 'dormant';
        return { sides: [one, other], disputed, clash, isDeclared: true };
    })));
}
function overlaps(one, other) {
    const stakes = stakesOf(other);
    return stakesOf(one).flatMap((own) => stakes.flatMap((stake) => {
        const range = overlapOf(own, stake);
        return range === undefined ? [] : [{ protocol: own.protocol, range }];
    }));
}
function pairOf(sides, pairs) {
    return pairs.find(({ runBy }) => sides.filter((side) => runBy.some((ref) => (0,model_service/* isNamedBy */.$8)(side, ref))).length > 1);
}

;// CONCATENATED MODULE: ./lib/src/checks/services/dependents.js


function dependentsOf(lost, services) {
    const found = [];
    let front = lost;
    while (front.length > 0) {
        front = services.filter((one) => !lost.includes(one) && !found.includes(one) && isKept(one) && front.some((root) => isNeededBy(root, one)));
        found.push(...front);
    }
    return found;
}
function isNeededBy(root, { needs, ...one }) {
    return needs.some((name) => isCalled(root, name)) && areNeighbours(root, { needs, ...one });
}
function isKept(service) {
    const { state, startsAtBoot, isMasked } = service;
    const isWanted = state === 'failed' || state === 'restarting' || state === 'starting';
    const isLeftOut = state === 'down' && startsAtBoot === true && isMasked !== true;
    return (isWanted || isLeftOut) && (0,trouble/* isReasonOpen */.he)(service);
}
function unservedBy(ports, services) {
    return services.filter((one) => one.state !== 'up' && isKept(one) && one.failure?.ports.some(ports) === true);
}

;// CONCATENATED MODULE: ./lib/src/checks/services/groups.js


function groupsOf(rivalries) {
    const parents = new Map();
    const joined = inOrder(rivalries).filter(({ sides: [one, other], clash, isDeclared }) => {
        const isNew = !parents.has(one) || !parents.has(other);
        const [root, otherRoot] = [rootOf(one, parents), rootOf(other, parents)];
        if (clash === 'dormant' && !isDeclared && !isNew && root !== otherRoot)
            return false;
        parents.set(otherRoot, root);
        parents.set(root, root);
        return true;
    });
    const groups = new Map();
    for (const rivalry of joined) {
        const root = rootOf(rivalry.sides[0], parents);
        const group = groups.get(root);
        if (group === undefined)
            groups.set(root, [rivalry]);
        else
            group.push(rivalry);
    }
    return [...groups.values()];
}
function rootOf(service, parents) {
    let root = service;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
        root = next;
    return root;
}
function inOrder(rivalries) {
    const rankOf = ({ clash, isDeclared }) => 2 * finding/* CLASHES */.Yc.indexOf(clash) - Number(isDeclared);
    const names = new Map(rivalries.flatMap(({ sides }) => sides).map((side) => [side, (0,model_service/* nameOf */.Vb)(side)]));
    const keyOf = ({ sides }) => sides
        .map((side) => names.get(side))
        .sort()
        .join(' ');
    const ranked = rivalries.map((rivalry) => ({ rivalry, rank: rankOf(rivalry), key: keyOf(rivalry) }));
    ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
    return ranked.map(({ rivalry }) => rivalry);
}

;// CONCATENATED MODULE: ./lib/src/checks/service-duplicated.js












function serviceDuplicated({ pairs, snapshot: { inventory } }) {
    if (inventory === undefined)
        return [];
    const known = rivalriesIn(inventory);
    const declared = pairs.flatMap((pair) => declaredRivalries(pair, inventory.services));
    return groupsOf([...declared, ...known])
        .map((group) => findingOf(group, inventory, pairs))
        .filter((finding) => !isOfAnother(finding));
}
function findingOf(group, inventory, pairs) {
    const disputed = merged(group.flatMap((rivalry) => rivalry.disputed));
    const members = [...new Set(group.flatMap(({ sides }) => sides))];
    const listeners = inventory.listeners.filter((one) => isDisputed(one.endpoint, disputed) && isWantedBy(members, one));
    const winner = winnerOf(service_duplicated_inOrder(members), listeners, disputed);
    const sides = service_duplicated_inOrder(members, winner);
    const pair = group.some(({ isDeclared }) => isDeclared) ? pairOf(sides, pairs) : undefined;
    const finding = {
        kind: 'service-duplicated',
        sides,
        basis: pair === undefined ? basisOf(sides) : 'declared',
        disputed,
        clash: worstOf(group.map(({ clash }) => clash)),
        dependents: dependentsOn(sides, disputed, inventory),
        listeners,
    };
    return { ...finding, ...(winner === undefined ? {} : { winner }), ...(pair === undefined ? {} : { pair }) };
}
function basisOf([first, ...others]) {
    const isOne = first?.product !== undefined && others.every(({ product }) => product?.key === first.product?.key);
    return isOne ? 'product' : 'ports';
}
function worstOf(clashes) {
    return finding/* CLASHES */.Yc.find((clash) => clashes.includes(clash)) ?? 'dormant';
}
function isWantedBy(sides, listener) {
    if (!(0,model_listener/* isServing */.gY)(listener))
        return false;
    if (sides.some((side) => (0,holding/* isListenerOf */.gH)(listener, side)))
        return true;
    const { port } = listener.endpoint;
    const stakes = sides.flatMap(stakesOf).filter(({ range }) => (0,model_port/* isInRange */.h$)(port, range));
    return stakes.length === 0 || stakes.some((stake) => isAt(listener.endpoint, stake));
}
function winnerOf(sides, listeners, disputed) {
    const can = sides.filter((side) => !(0,trouble/* isInTrouble */.ZA)(side));
    const has = (side) => side.endpoints.some((endpoint) => isDisputed(endpoint, disputed)) ||
        listeners.some((listener) => (0,holding/* isListenerOf */.gH)(listener, side));
    const up = sides.filter(({ state }) => state === 'up');
    return can.find(has) ?? (disputed.length === 0 && up.length === 1 ? up[0] : undefined);
}
const ORDER = ['up', 'starting', 'restarting', 'failed', 'down', 'unknown'];
function service_duplicated_inOrder(sides, winner) {
    const rank = (side) => (side === winner ? -1 : ORDER.indexOf(side.state));
    return sides.toSorted((a, b) => rank(a) - rank(b) || ((0,model_service/* nameOf */.Vb)(a) < (0,model_service/* nameOf */.Vb)(b) ? -1 : 1));
}
function dependentsOn(sides, disputed, { services }) {
    const lost = sides.filter(({ state }) => state !== 'up');
    const isTheirs = (port) => disputed.some(({ range }) => (0,model_port/* isInRange */.h$)(port, range));
    const unserved = unservedBy(isTheirs, services).filter((one) => !sides.includes(one));
    const dependents = dependentsOf([...lost, ...unserved], services);
    return [...new Set([...unserved, ...dependents])].filter((one) => !sides.includes(one));
}
function isOfAnother({ sides, winner, clash }) {
    const isUp = sides.some(({ state }) => state === 'up');
    return clash === 'dormant' && winner === undefined && !isUp && sides.some(trouble/* isInTrouble */.ZA);
}

;// CONCATENATED MODULE: ./lib/src/checks/service-restarting.js







function serviceRestarting({ snapshot: { inventory } }) {
    if (inventory === undefined)
        return [];
    const { services } = inventory;
    const sockets = (0,by_port/* byPort */.v)(inventory.listeners.filter((listener) => (0,model_listener/* isServing */.gY)(listener) || (0,model_listener/* isLeased */.PA)(listener)));
    const lost = services.filter((one) => one.isMasked !== true && ((0,trouble/* isInTrouble */.ZA)(one) || isFlapping(one, inventory)));
    const found = lost.map((service) => {
        const dependents = dependentsOf([service], services);
        return { kind: 'service-restarting', service, dependents, listeners: inTheWayOf(service, sockets.in) };
    });
    return found.filter((one) => !found.some((other) => isRootOf(other, one)));
}
function isRootOf(root, { service, dependents }) {
    return root.dependents.includes(service) && !dependents.includes(root.service);
}
function isFlapping(service, { listeners }) {
    if (service.state !== 'up' || (service.restarts ?? 0) === 0 || !(0,trouble/* isRefused */.H0)(service))
        return false;
    const ports = service.failure?.ports ?? [];
    const there = listeners.filter((one) => (0,model_listener/* isServing */.gY)(one) && ports.includes(one.endpoint.port));
    return there.length > 0 && there.every((one) => one.holders.length > 0 && !(0,holding/* isListenerOf */.gH)(one, service));
}
function inTheWayOf(service, within) {
    if (!(0,trouble/* isRefused */.H0)(service))
        return [];
    const named = service.failure?.ports ?? [];
    const stakes = stakesOf(service).filter(isKnown);
    const wanted = stakes.filter(({ range }) => named.length === 0 || named.some((port) => (0,model_port/* isInRange */.h$)(port, range)));
    const there = wanted.flatMap((stake) => within(stake.range).filter(({ endpoint }) => isAt(endpoint, stake)));
    return [...new Set(there)];
}

;// CONCATENATED MODULE: ./lib/src/checks/service-checks.js





const CHECKS = {
    'service-duplicated': serviceDuplicated,
    'service-restarting': serviceRestarting,
};
function runServiceChecks(evidence) {
    const ofServices = Object.values(CHECKS).flatMap((check) => check(evidence));
    const [unreadable, others] = split((0,checks/* runChecks */.J)(evidence));
    const findings = [...others, ...ofServices, ...unreadable];
    return fold(findings, (finding) => evidence.ignore.some((rule) => (0,ignore/* isIgnored */.p)(finding, rule)));
}
function split(findings) {
    const isUnreadable = ({ kind }) => kind === 'host-unreadable';
    return [findings.filter(isUnreadable), findings.filter((finding) => !isUnreadable(finding))];
}


/***/ }),

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


/***/ })

};
;