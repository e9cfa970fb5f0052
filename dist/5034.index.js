"use strict";
exports.id = 5034;
exports.ids = [5034];
exports.modules = {

/***/ 9845:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ takeName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _name_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


function takeName(port, fault) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)((socket) => socket.destroy());
    server.on('error', (error) => {
        if (error.code !== 'EADDRINUSE')
            fault(error);
    });
    server.listen({ path: (0,_name_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(port), backlog: 1, exclusive: true });
    return server.listening ? server : undefined;
}


/***/ }),

/***/ 5034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOwnClaims: () => (/* binding */ openOwnClaims)
});

// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/port.js
var model_port = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/src/host/bind.js
var bind = __webpack_require__(1577);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/claims.js
var leases_claims = __webpack_require__(8064);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/src/host/linux/leases/owner.js + 2 modules
var leases_owner = __webpack_require__(4371);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/keeper.js




const FIRST_FILE = 3;
function startKeeper({ owner, env }, files) {
    const args = ['-e', KEEPER, ...(0,leases_owner/* watchOf */.xE)(owner), String(FIRST_FILE + files.length)];
    const keeper = started(args, { files, env });
    if (keeper === undefined)
        throw new errors/* HostError */.d('the leases cannot be kept: no process can be started');
    return keeper;
}
function started(args, given) {
    const { files, env } = given;
    try {
        const stdio = ['ignore', 'ignore', 'ignore', ...files];
        const options = { argv0: leases_claims/* KEEPER_NAME */.Rn, detached: true, cwd: '/', env };
        const keeper = (0,external_node_child_process_.spawn)(process.execPath, args, { ...options, stdio: [...stdio] });
        keeper.on('error', () => { });
        keeper.unref();
        return keeper.pid;
    }
    catch (error) {
        throw new errors/* HostError */.d(`the leases cannot be kept: ${error.message}`);
    }
}
const KEEPER = `
const fs = require('fs')
const [pid, start, first] = process.argv.slice(1)
const CLOSE_ON_EXEC = 0o2000000
for (const file of fs.readdirSync('/proc/self/fd')) {
  try {
    const [, flags] = /^flags:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/self/fdinfo/' + file, 'utf8'))
    if (Number(file) >= Number(first) && !(parseInt(flags, 8) & CLOSE_ON_EXEC)) fs.closeSync(Number(file))
  } catch {}
}
const isAlive = () => {
  try {
    const [, state, since] = /^.*\\) (\\S) (?:\\S+ ){18}(\\d+) /s.exec(fs.readFileSync('/proc/' + pid + '/stat', 'utf8'))
    return !/[ZXx]/.test(state) && (start === '' || since === start)
  } catch (error) {
    if (['EMFILE', 'ENFILE', 'ENOMEM', 'EACCES'].includes(error.code)) return true
    return start === '' && isThere()
  }
}
const isThere = () => {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
setInterval(() => isAlive() || process.exit(), 1000)`;

// EXTERNAL MODULE: ./lib/src/host/linux/leases/names.js
var names = __webpack_require__(9845);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/own-names.js

function openNames(fault) {
    const owned = new Map();
    return {
        take(port, protocol) {
            const known = owned.get(port);
            if (known !== undefined)
                return !known.protocols.has(protocol) && known.protocols.add(protocol) !== undefined;
            const name = (0,names/* takeName */.r)(port, fault);
            if (name === undefined)
                return false;
            owned.set(port, { name, protocols: new Set([protocol]) });
            return true;
        },
        give(port, protocol) {
            const known = owned.get(port);
            known?.protocols.delete(protocol);
            if (known?.protocols.size !== 0)
                return;
            known.name.close();
            owned.delete(port);
        },
        of: (port) => owned.get(port)?.name,
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/host/linux/leases/park.js


const LONGEST_MS = 2_000;
function parkEach(places) {
    if (places.length === 0)
        return Promise.resolve([]);
    return new Promise((resolve, reject) => {
        const sockets = places.map(startParking);
        const isParked = places.map(() => false);
        let pending = places.length;
        let fault;
        const timer = setTimeout(() => {
            for (const socket of sockets)
                if (socket.connecting)
                    socket.destroy(timedOut(socket));
        }, LONGEST_MS);
        const settle = () => {
            if (--pending > 0)
                return;
            clearTimeout(timer);
            if (fault === undefined)
                return resolve(sockets.map((socket, at) => (isParked[at] ? socket : undefined)));
            for (const socket of sockets)
                socket.resetAndDestroy();
            reject(fault);
        };
        sockets.forEach((socket, at) => {
            socket.once('connect', () => {
                isParked[at] = true;
                settle();
            });
            socket.on('error', (error) => {
                if (isParked[at])
                    return;
                if (!(0,leases_claims/* isRefusal */.vu)(error, places[at]?.address))
                    fault ??= error;
                settle();
            });
        });
    });
}
function startParking({ address, port }) {
    const local = { localAddress: address, localPort: port };
    return (0,external_node_net_.connect)({ host: address, port, ...local, autoSelectFamily: false, allowHalfOpen: true }).pause();
}
function timedOut({ localAddress }) {
    return Object.assign(new Error(`no answer from ${localAddress}`), { code: 'ETIMEDOUT' });
}
function unpark(parked) {
    parked.resetAndDestroy();
}
function listeningTest(fault) {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    server.on('error', (error) => {
        if (!(0,leases_claims/* isRefusal */.vu)(error))
            fault(error);
    });
    return (port) => {
        server.listen({ port, exclusive: true, backlog: 1 });
        const { listening } = server;
        if (listening)
            server.close();
        return listening;
    };
}

;// CONCATENATED MODULE: ./lib/src/host/linux/leases/own-claims.js







function openOwnClaims(ephemeral) {
    let fault;
    const setFault = (error) => {
        fault ??= error;
    };
    const names = openNames(setFault);
    const mayListen = listeningTest(setFault);
    const got = [];
    const nameAll = (wish) => {
        const claim = { ...wish, ports: [], parked: [], isLost: false };
        const { range, protocol } = wish.requirement;
        for (const port of (0,model_port/* portsOf */.a5)(range)) {
            if (names.take(port, protocol))
                claim.ports.push(port);
            else
                claim.isLost = true;
            if (claim.isLost)
                break;
        }
        return claim;
    };
    const give = (claims) => {
        for (const { ports, parked, requirement } of claims) {
            parked.forEach(unpark);
            for (const port of ports)
                names.give(port, requirement.protocol);
        }
    };
    const isFree = async (port, { protocol, address }) => {
        if (protocol === 'tcp' && address === model_address/* ANY_ADDRESS */.A4)
            return mayListen(port);
        const { plain, reuse } = await (0,bind/* probe */.d)({ protocol, address, port });
        return (plain ?? reuse) === 'ok';
    };
    const test = async (claim) => {
        for (const port of claim.ports)
            if (!claim.isLost)
                claim.isLost = !(await isFree(port, claim.requirement));
    };
    const drop = async () => give(got.splice(0));
    return {
        async take(wishes) {
            const claims = wishes.map(nameAll);
            try {
                await park(claims, ephemeral);
                for (const claim of claims)
                    await test(claim);
                await new Promise(setImmediate);
                if (fault !== undefined)
                    throw fault;
            }
            catch (error) {
                give(claims);
                throw error;
            }
            give(claims.filter(({ isLost }) => isLost));
            got.push(...claims.filter(({ isLost }) => !isLost));
            return claims.map(({ isLost }) => !isLost);
        },
        async keep(keeping) {
            const sockets = got.flatMap(({ ports, parked }) => [...ports.map((port) => names.of(port)), ...parked]);
            const keeper = startKeeper(keeping, [...new Set(sockets.map(fileOf))].sort((a, b) => a - b));
            await drop();
            return keeper;
        },
        drop,
    };
}
async function park(claims, ephemeral) {
    const placesAt = (which) => claims.flatMap((claim) => {
        const address = claim.isLost ? undefined : (0,leases_claims/* placesOf */.ek)(claim, ephemeral)[which];
        return address === undefined ? [] : claim.ports.map((port) => ({ claim, address, port }));
    });
    const needed = placesAt('needed');
    for (const [at, parked] of (await parkEach(needed)).entries())
        keep(parked, needed[at]?.claim);
    const wished = placesAt('wished');
    for (const [at, parked] of (await parkEach(wished).catch(() => [])).entries())
        if (parked !== undefined)
            keep(parked, wished[at]?.claim);
}
function keep(parked, claim) {
    if (claim === undefined)
        return;
    if (parked === undefined)
        claim.isLost = true;
    else
        claim.parked.push(parked);
}
function fileOf(socket) {
    const fd = socket?._handle?.fd;
    if (typeof fd !== 'number' || fd < 0)
        throw new Error(`Node ${process.version} does not tell the files of sockets`);
    return fd;
}


/***/ })

};
;