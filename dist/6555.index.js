"use strict";
exports.id = 6555;
exports.ids = [6555];
exports.modules = {

/***/ 6555:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ claimsOf),
  t: () => (/* binding */ defaultClaims)
});

// EXTERNAL MODULE: ./lib/src/knowledge/usual-ports.js
var usual_ports = __webpack_require__(7181);
// EXTERNAL MODULE: ./lib/src/model/address.js
var model_address = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/src/model/defined.js
var defined = __webpack_require__(9666);
// EXTERNAL MODULE: ./lib/src/model/service.js
var service = __webpack_require__(6476);
// EXTERNAL MODULE: ./lib/src/formats/place.js
var formats_place = __webpack_require__(9401);
// EXTERNAL MODULE: ./lib/src/knowledge/command.js
var command = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/src/knowledge/marks.js + 1 modules
var marks = __webpack_require__(6881);
;// CONCATENATED MODULE: ./lib/src/knowledge/port-letters.js
const NO_SERVERS = new Set(`psql pg_isready pg_dump pg_restore pg_basebackup pg_receivewal createdb dropdb mysql mysqladmin mysqldump mariadb
  mariadb-admin mariadb-dump redis-cli valkey-cli mongo mongosh mongodump mongorestore cqlsh clickhouse-client influx
  sqlcmd sqlplus etcdctl consul-template ldapsearch ssh-keyscan ssh-copy-id scp sftp sshfs telnet curl wget
  http https xh ab wrk hey k6 siege vegeta aria2c axel ftp lftp ping nmap dig host nslookup nsupdate traceroute mtr
  wait-for wait-for-it wait-for-it.sh wait-for.sh wait4ports wait-port grpcurl grpc_health_probe swaks mosquitto_pub
  mosquitto_sub kafkacat kcat amqp-publish rclone restic borg ngrok frpc cloudflared 
  xfreerdp vncviewer rdesktop s3cmd mc aws gcloud az helm terraform ansible ansible-playbook 
  sleep kill pkill killall fuser lsof ss netstat chown chmod chgrp mkdir rmdir rm mv cp ln cat head tail seq usleep
  install mount umount ulimit sysctl renice dd stress stress-ng test [ [[ echo printf date touch grep egrep sed awk find
  xargs sort cut tr tee logger export cd set source . trap wait read true false exit return umask modprobe ip ifconfig
  iptables ip6tables nft ufw firewall-cmd ethtool tc route useradd usermod groupadd passwd id git make cmake tar gzip
  journalctl systemctl loginctl systemd-tmpfiles systemd-notify supervisorctl crontab logrotate docker-compose
  podman-compose ffprobe apt apt-get dnf yum pip pip3 setfacl chcon runcon rabbitmqctl rabbitmq-diagnostics 
  mkfifo mktemp mknod split truncate fallocate nproc getent lsmod uptime watch`.split(/\s+/));
const USUAL = lettersOf('-p=N -P=P -b=P -l=P -H=P -S=P -lp=N -kp=N -lkp=N -klp=N');
const PROGRAMS = `
http.server | -b=H *
SimpleHTTPServer | *
runserver | *
redis-server | *
redis-sentinel | *
valkey-server | *
valkey-sentinel | *
keydb-server | *
websockify | *
http-server | -p=N -a=H
serve | -l=P -p=N
next | -p=N -H=H
php | -S=P
gunicorn | -b=P
hypercorn | -b=P
daphne | -p=N -b=H
flask | -p=N -h=H
uwsgi | -s=P
puma | -p=N -b=P
rails | -p=N -b=H
rackup | -p=N -o=H
thin | -p=N -a=H
unicorn | -p=N -l=P -o=H
passenger | -p=N -a=H
nats-server | -p=N -m=N -a=H
gnatsd | -p=N -m=N -a=H
memcached | -p=N -U=U -l=H
mosquitto | -p=N
postgres | -p=N -h=H
postmaster | -p=N -h=H
mysqld | -P=N
mariadbd | -P=N
mysqld_safe | -P=N
slapd | -h=P
dnsmasq | -p=N -a=H
sshd | -p=N
dropbear | -p=P
telnetd | -p=N -b=H
tftpd | -a=P
in.tftpd | -a=P
httpd | -p=P
nginx |
varnishd | -a=P -T=P
squid | -a=N
iperf3 | -p=N -B=H :-s
iperf | -p=N -B=H :-s
nc | -p=N -l=N -s=H -lp=N -kl=N -lk=N -lkp=N -klp=N -nlp=N -nlvp=N -lvp=N -lnvp=N :-l
ncat | -p=N -l=P -lp=N -kl=P -lk=P -lkp=N :-l
netcat | -p=N -l=N -lp=N -kl=N -lk=N -lkp=N :-l
ttyd | -p=N -i=H
gotty | -p=N -a=H
shellinaboxd | -p=N
mjpg_streamer | -p=N
rsync | :--daemon
hugo | -p=N
jekyll | -P=N -H=H
mkdocs | -a=P
caddy | -l=P
dockerd | -H=P
make |
nfsd | -p=N -H=H
rpc.nfsd | -p=N -H=H
chronyd | -p=N
`;
const BY_NAME = new Map(PROGRAMS.trim()
    .split('\n')
    .map((row) => {
    const [name = '', words = ''] = row.split('|').map((column) => column.trim());
    const needs = /:(--?\w+)/.exec(words)?.[1];
    return [
        name,
        {
            isKnown: true,
            letters: lettersOf(words),
            isPlaced: words.includes('*'),
            ...(needs === undefined ? {} : { needs }),
        },
    ];
}));
const UNKNOWN = { isKnown: false, letters: USUAL, isPlaced: false };
function lettersOfProgram(names) {
    const known = names.filter((name) => BY_NAME.has(name));
    const last = known.at(-1) === 'serve' ? known[0] : known.at(-1);
    return BY_NAME.get(last ?? '') ?? UNKNOWN;
}
function lettersOf(words) {
    return new Map([...words.matchAll(/(-\w+)=(\w)/g)].map(([, option = '', kind = '']) => [option, kind]));
}

;// CONCATENATED MODULE: ./lib/src/knowledge/port-names.js
const PORT = new Set(['port', 'listen', 'listener', 'bind', 'publish', 'rfbport']);
const PLACE = new Set([
    ...['addr', 'address', 'expose', 'http', 'https', 'grpc', 'web', 'metrics', 'inspect', 'entrypoint', 'entrypoints'],
]);
const HOST = new Set(['host', 'hostname', 'ip', 'interface', 'iface', 'addr', 'address', 'bind', 'listen']);
const NEUTRAL = new Set([
    ...['server', 'service', 'app', 'admin', 'main', 'local', 'tcp', 'udp', 'tls', 'ssl', 'ws', 'wss', 'rest', 'run'],
    ...['management', 'health', 'debug', 'telemetry', 'ui', 'console', 'status', 'secure', 'insecure', 'default', 'my'],
    ...['node', 'flask', 'vite', 'next', 'uvicorn', 'rails', 'gradio', 'streamlit', 'gunicorn', 'host', 'socket', 'on'],
    ...['http2', 'ip', 'client', 'urls', 'url', 'endpoint', 'endpoints', 'websocket', 'prometheus', 'pprof', 'jmx'],
    ...['jmxremote', 'actuator', 'webserver', 'rpc', 'backend', 'frontend', 'dev', 'nuxt', 'nitro', 'puma', 'quarkus'],
    ...['micronaut', 'spring', 'kestrel', 'notebookapp', 'serverapp', 'https', 'external', 'internal', 'private'],
    ...['public', 'api'],
]);
const VAGUE = new Set(['api', 'backend', 'frontend', 'public', 'external', 'client', 'url', 'urls', 'endpoint']);
const BESIDE = new Set([
    ...['exporter', 'client', 'proxy', 'ui', 'commander', 'insight', 'admin', 'backup', 'monitor', 'agent', 'probe'],
    ...['dump', 'cli', 'worker', 'consumer', 'sync', 'migrate', 'migration', 'wait', 'check', 'healthcheck', 'browser'],
    ...['adapter', 'bridge', 'scraper', 'loader', 'seed', 'test', 'benchmark'],
]);
function wordsOf(name) {
    const apart = name.replace(/\.(service|socket)$/, '').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2');
    return apart
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== '');
}
function ownWords(names) {
    const words = names.flatMap(wordsOf);
    return new Set(words.some((word) => BESIDE.has(word)) ? [] : words);
}
function meaningOf(name, own) {
    const words = wordsOf(name);
    const isKnown = (word) => PORT.has(word) || PLACE.has(word) || HOST.has(word) || NEUTRAL.has(word);
    if (words.length === 0 || !words.every((word) => isKnown(word) || own.has(word)))
        return undefined;
    const has = (set) => words.some((word) => set.has(word));
    const isListen = words.some((word) => word === 'listen' || word === 'listener' || word === 'bind');
    const isHost = has(HOST);
    const isVague = words.some((word) => VAGUE.has(word) && !own.has(word)) && !isListen;
    if (has(PORT))
        return { kind: 'port', isHost: isHost && !words.includes('port'), isListen, isVague };
    if (has(PLACE))
        return { kind: 'place', isHost, isListen, isVague };
    return isHost ? { kind: 'host', isHost, isListen, isVague } : undefined;
}
function looksLikePort(number, isUsual) {
    return number >= 1_024 || isUsual(number);
}

;// CONCATENATED MODULE: ./lib/src/knowledge/port-variables.js
const KINDS = {
    port: `ASPNETCORE_HTTP_PORTS ASPNETCORE_HTTPS_PORTS DOTNET_HTTP_PORTS HTTP_PORTS FLASK_RUN_PORT UVICORN_PORT
    QUARKUS_HTTP_PORT GF_SERVER_HTTP_PORT N8N_PORT SERVER_PORT GRADIO_SERVER_PORT STREAMLIT_SERVER_PORT
    QDRANT__SERVICE__HTTP_PORT QDRANT__SERVICE__GRPC_PORT JENKINS_PORT KC_HTTP_PORT KC_HTTPS_PORT
    MB_JETTY_PORT RABBITMQ_NODE_PORT COM__SUN__MANAGEMENT__JMXREMOTE__PORT COM__SUN__MANAGEMENT__JMXREMOTE__RMI__PORT NOTEBOOK_PORT JUPYTER_PORT`,
    place: `ASPNETCORE_URLS DOTNET_URLS KESTREL__ENDPOINTS__HTTP__URL KESTREL__ENDPOINTS__HTTPS__URL
    KESTREL__ENDPOINTS__GRPC__URL MEILI_HTTP_ADDR MINIO_ADDRESS MINIO_CONSOLE_ADDRESS VAULT_DEV_LISTEN_ADDRESS
    ETCD_LISTEN_CLIENT_URLS ETCD_LISTEN_PEER_URLS INFLUXD_HTTP_BIND_ADDRESS GITEA__SERVER__HTTP_ADDR
    LLAMA_ARG_PORT CADDY_ADMIN URLS`,
    own: 'OLLAMA_HOST',
    words: `GUNICORN_CMD_ARGS JAVA_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS _JAVA_OPTIONS NODE_OPTIONS
    MINIO_OPTS DOCKER_OPTS HTTPD_OPTS`,
};
const port_variables_BY_NAME = new Map(['port', 'place', 'own', 'words'].flatMap((kind) => KINDS[kind].split(/\s+/).map((name) => [name, kind])));
function knownVariable(name) {
    return port_variables_BY_NAME.get(name.replaceAll(/[.:]/g, '__').replaceAll('-', '_').toUpperCase());
}

;// CONCATENATED MODULE: ./lib/src/claims/host-claims.js

function joinHosts(told) {
    const hosts = told.flatMap(({ host }) => host ?? []);
    const own = hosts.find(({ isListen }) => isListen) ?? hosts.find(({ isFar }) => !isFar);
    const isClient = own === undefined && hosts.some(({ isFar }) => isFar);
    return told.flatMap(({ claims = [] }) => claims.flatMap(({ claim, isBare }) => {
        if (!isBare)
            return [claim];
        if (isClient)
            return [];
        const isGuess = own?.isUnsure === true && own.address !== model_address/* ANY_ADDRESS */.A4 && own.address !== model_address/* ANY_IPV4 */.$F;
        return [{ ...claim, address: own?.address ?? model_address/* ANY_ADDRESS */.A4, ...(isGuess && { confidence: 'guess' }) }];
    }));
}

;// CONCATENATED MODULE: ./lib/src/claims/settings.js
function settingsOf(words, { letters }) {
    const settings = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const whole = parseWhole(word, letters);
        if (whole !== undefined) {
            settings.push(whole);
            continue;
        }
        const next = words[at + 1];
        const hasValue = word.startsWith('-') && next !== undefined && !next.startsWith('-');
        if (hasValue)
            settings.push({ option: word, value: next });
        else if (!word.startsWith('-'))
            settings.push({ value: word });
        if (hasValue)
            at++;
    }
    return settings;
}
function parseWhole(word, letters) {
    const [, option, value] = /^(-{0,2}[\w.:-]+)=(.*)$/s.exec(word) ?? [];
    if (option !== undefined && value !== undefined)
        return ofDebugger(option, value) ?? { option: option.replace(/^-D(?=\w)/, ''), value };
    const [, letter = '', attached = ''] = /^(-[a-zA-Z])([\d:*[].*)$/s.exec(word) ?? [];
    return letters.has(letter) ? { option: letter, value: attached } : undefined;
}
function ofDebugger(option, value) {
    if (!/^-(agentlib:jdwp|Xrunjdwp:transport)$/.test(option))
        return undefined;
    const address = /(?:^|,)address=([^,]+)/.exec(value)?.[1] ?? '';
    return /,server=y(,|$)/.test(value) ? { option: '--listen', value: address } : { value: '' };
}

// EXTERNAL MODULE: ./lib/src/knowledge/products.js + 8 modules
var products = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/claims/takes.js





const SCHEMES = new Set([
    ...['http', 'https', 'tcp', 'tcp4', 'tcp6', 'udp', 'udp4', 'udp6', 'tls', 'ssl', 'ws', 'wss', 'grpc', 'h2c', 'ldap'],
    ...['ldaps', 'mqtt', 'net.tcp'],
]);
function takePlace(place, { meaning, source }) {
    const confidence = confidenceOf(place, meaning, source);
    if (confidence === undefined)
        return undefined;
    const { host, range, protocol } = place;
    const address = (host === undefined ? undefined : (0,formats_place/* addressOf */.ci)(host)) ?? model_address/* ANY_ADDRESS */.A4;
    return { address, range, source, confidence: meaning.isVague ? 'guess' : confidence, ...(0,defined/* defined */.s)({ protocol }) };
}
function confidenceOf(place, { kind, isListen, isVague }, source) {
    const { host, scheme } = place;
    if (host === undefined)
        return ofNumber(place, kind, source);
    if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase()))
        return undefined;
    const whose = (0,formats_place/* kindOfHost */.g3)(host);
    if (isListen || whose === 'any')
        return 'likely';
    if (whose !== 'loopback' || scheme !== undefined || isVague)
        return undefined;
    return source === 'environment' || kind === 'host' ? 'guess' : 'likely';
}
function ofNumber({ range }, kind, source) {
    if (kind === 'port')
        return 'likely';
    if (kind === 'host' || !isPlausible(range.low))
        return undefined;
    return source === 'environment' ? 'guess' : 'likely';
}
function isPlausible(port) {
    return looksLikePort(port, (number) => products/* PRODUCTS */.z.some(({ ports }) => ports.includes(number)));
}

;// CONCATENATED MODULE: ./lib/src/claims/option-claims.js









function claimsOfWords(words, name) {
    const grammar = lettersOfProgram(leadingNames(words));
    const { needs } = grammar;
    if (needs !== undefined && !words.some((word) => hasOption(word, needs)))
        return [];
    const own = ownWords([name, ...ownNames(words)]);
    const settings = settingsOf(words.slice(1), grammar);
    const told = settings.map((setting) => toldBy(setting, grammar, own));
    const placed = told.findIndex(({ isPositional }) => isPositional);
    return joinHosts(told.filter(({ isPositional }, index) => !isPositional || index === placed));
}
function hasOption(word, option) {
    return option.startsWith('--') ? word === option : /^-[a-zA-Z]+/.exec(word)?.[0].includes(option.slice(1)) === true;
}
function leadingNames(words) {
    const plain = words.slice(0, 6).filter((word) => !word.startsWith('-'));
    return plain.map(marks/* baseOf */.bx).flatMap((base) => [base, base.replace(/[\d.]+$/, '')]);
}
function ownNames(words) {
    const [first = ''] = words;
    const jar = words.find((word) => word.endsWith('.jar'));
    return [first, (0,command/* scriptOf */.Fl)([...words]) ?? '', jar ?? ''].filter((word) => !word.includes('=')).map(marks/* baseOf */.bx);
}
function toldBy({ option, value }, grammar, own) {
    if (option === undefined)
        return toldByWord(value, grammar);
    const letter = grammar.letters.get(option);
    const meaning = meaningOfOption(option, letter, own);
    if (meaning === undefined)
        return option === '-h' ? { host: farHostOf(value) } : {};
    const places = (0,formats_place/* parsePlaces */.wf)(value);
    if (places.length === 0)
        return { host: hostOf(value, meaning) };
    const claims = places.flatMap((place) => {
        const claim = takePlace(place, { meaning, source: 'arguments' });
        const isBare = place.host === undefined;
        return claim === undefined ? [] : asLetter({ claim, isBare }, letter, grammar);
    });
    return { claims };
}
function meaningOfOption(option, letter, own) {
    if (letter !== undefined)
        return meaningOfLetter(letter);
    return knownVariable(option.replace(/^-+/, '')) === undefined ? meaningOf(option, own) : KNOWN;
}
function asLetter({ claim, isBare }, letter, { isKnown }) {
    if (letter === 'U')
        return [{ claim: { ...claim, protocol: 'udp' }, isBare }];
    if (!isBare || isKnown || letter === undefined)
        return [{ claim, isBare }];
    if (letter === 'P')
        return [{ claim: { ...claim, confidence: 'guess' }, isBare }];
    return isPlausible(claim.range.low) ? [{ claim, isBare }] : [];
}
const KNOWN = { kind: 'port', isHost: true, isListen: true, isVague: false };
const FAR_HOST = { ...KNOWN, kind: 'host', isListen: false };
function meaningOfLetter(letter) {
    if (letter === 'N' || letter === 'U')
        return { ...KNOWN, isListen: false };
    return letter === 'P' ? { ...KNOWN, kind: 'place', isListen: false } : { ...KNOWN, kind: 'host' };
}
function farHostOf(value) {
    const host = hostOf(value, FAR_HOST);
    return host && { ...host, isUnsure: true };
}
function hostOf(value, { isHost, isListen }) {
    if (!isHost || !/^[\w[:*]/.test(value))
        return undefined;
    const kind = (0,formats_place/* kindOfHost */.g3)(value);
    const isFar = !isListen && (kind === 'name' || kind === 'literal');
    return { address: (0,formats_place/* addressOf */.ci)(value) ?? '*', isFar, isListen };
}
function toldByWord(value, { isPlaced, isKnown }) {
    const place = (0,formats_place/* parsePlace */.De)(value);
    if (place === undefined)
        return {};
    const isBare = place.host === undefined;
    const meaning = { ...KNOWN, isListen: isPlaced, isVague: !isPlaced && isBare };
    if (isBare && !isPlaced && (isKnown || !isPlausible(place.range.low)))
        return {};
    if (!isPlaced && !isBare && ((0,formats_place/* kindOfHost */.g3)(place.host ?? '') !== 'any' || place.host === ''))
        return {};
    const claim = takePlace(place, { meaning, source: 'arguments' });
    return claim === undefined ? {} : { claims: [{ claim, isBare }], isPositional: true };
}

;// CONCATENATED MODULE: ./lib/src/claims/forwards.js


const READERS = {
    ssh: forwardsOfSsh,
    autossh: forwardsOfSsh,
    kubectl: forwardsOfKubectl,
    oc: forwardsOfKubectl,
    socat: listenersOfSocat,
};
function forwardsOf(program, words) {
    return Object.hasOwn(READERS, program) ? READERS[program]?.(words) : undefined;
}
function forwardsOfSsh(words) {
    return words.flatMap((word, at) => {
        const [, attached] = /^-[a-zA-Z]*[LD](.*)$/s.exec(word) ?? [];
        if (attached === undefined)
            return [];
        const isDynamic = /^-[a-zA-Z]*D/.test(word);
        return ofForward(attached === '' ? (words[at + 1] ?? '') : attached, isDynamic);
    });
}
const BIND = String.raw `(?:(\[[\da-f:]+\]|\*|localhost|\d+(?:\.\d+){3}|):)?`;
const LOCAL = new RegExp(`^${BIND}(\\d{1,5}):(?:\\[[\\da-f:]+\\]|[\\w.-]+):\\d{1,5}$`, 'i');
const DYNAMIC = new RegExp(`^${BIND}(\\d{1,5})$`, 'i');
function ofForward(text, isDynamic) {
    const [, host, port = ''] = (isDynamic ? DYNAMIC : LOCAL).exec(text.slice(0, 300)) ?? [];
    return claimOf(port, host === undefined ? '127.0.0.1' : ((0,formats_place/* addressOf */.ci)(host) ?? model_address/* ANY_ADDRESS */.A4));
}
function forwardsOfKubectl(words) {
    const from = words.findIndex((word) => word === 'port-forward' || word === 'proxy');
    const rest = words.slice(from + 1);
    const told = rest.map((word, at) => /^--address(?:=(.+))?$/.exec(word)?.[1] ?? (rest[at - 1] === '--address' ? word : undefined));
    const address = (0,model_address/* parseAddress */.or)(told.find((one) => one !== undefined) ?? '') ?? '127.0.0.1';
    if (from === -1)
        return [];
    if (words[from] === 'port-forward') {
        return rest.flatMap((word) => claimOf(/^(\d{1,5})(?::\d{1,5})?$/.exec(word)?.[1] ?? '', address));
    }
    return rest.flatMap((word, at) => {
        const port = /^(?:--port|-p)=(\d{1,5})$/.exec(word)?.[1] ?? (/^(--port|-p)$/.test(word) ? rest[at + 1] : undefined);
        return claimOf(port ?? '', address);
    });
}
function listenersOfSocat(words) {
    return words.flatMap((word) => {
        const [, kind = '', port = '', rest = ''] = /^(tcp|udp|openssl|ssl)[46]?-(?:l|listen|recvfrom|recv):(\d{1,5})((?:,.*)?)$/i.exec(word) ?? [];
        const address = (0,model_address/* parseAddress */.or)(/,bind=([\d.]+)/.exec(rest)?.[1] ?? '') ?? model_address/* ANY_ADDRESS */.A4;
        const protocol = kind.toLowerCase() === 'udp' ? 'udp' : 'tcp';
        return claimOf(port, address).map((claim) => ({ ...claim, protocol }));
    });
}
function claimOf(port, address) {
    const range = (0,formats_place/* rangeOf */.be)(port);
    return range === undefined ? [] : [{ protocol: 'tcp', address, range, source: 'arguments', confidence: 'likely' }];
}

;// CONCATENATED MODULE: ./lib/src/formats/published.js


const PUBLISHED = /^(?:(\[[\da-f:.]+\]|\d+(?:\.\d+){3}):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/i;
function parsePublished(text) {
    const [, host, low = '', high, inLow = '', inHigh = inLow, kind = 'tcp'] = PUBLISHED.exec(text.slice(0, 200)) ?? [];
    const range = (0,formats_place/* rangeOf */.be)(low, high);
    const protocol = kind.toLowerCase();
    if (range === undefined || (protocol !== 'tcp' && protocol !== 'udp'))
        return undefined;
    const address = host === undefined ? model_address/* ANY_ADDRESS */.A4 : (0,model_address/* parseAddress */.or)(host.replace(/^\[(.*)\]$/, '$1'));
    if (address === undefined)
        return undefined;
    const isOneOfMany = range.high > range.low && inLow === inHigh;
    return { protocol, address, range, source: 'publish', confidence: isOneOfMany ? 'guess' : 'certain' };
}

;// CONCATENATED MODULE: ./lib/src/claims/published.js

const ENGINES = new Set(['docker', 'podman', 'nerdctl', 'podman-remote']);
const FLAGS = new Set(`-d --detach -i --interactive -t --tty --rm --init --privileged -P --publish-all --read-only --no-healthcheck -q
  --oom-kill-disable --sig-proxy --disable-content-trust --quiet --replace --tls-verify --no-hosts --no-hostname --rmi
  --env-host --http-proxy --passwd --read-only-tmpfs --rootfs --use-api-socket --infra --share-parent
  --help --start`.split(/\s+/));
const ENGINE_FLAGS = new Set('-D --debug --tls --tlsverify -r --remote --syslog --noout --trace --transient-store --help -v --version'.split(' '));
const WORDS_BETWEEN = new Set(['container', 'pod', 'kube', 'play']);
const STARTS = new Set(['run', 'create', 'play', 'kube']);
function startedBy(words) {
    const { verbs, from } = verbsOf(words);
    if (!verbs.some((verb) => STARTS.has(verb)))
        return { published: [] };
    const { options, image } = optionsOf(words, from);
    const networks = options.flatMap(({ name, value }) => (name === '--network' || name === '--net' ? [value] : []));
    const variables = options.flatMap(({ name, value }) => (name === '-e' || name === '--env' ? [value] : []));
    if (networks.includes('host'))
        return { published: [], inside: { words: words.slice(image), variables } };
    const told = options.filter(({ name }) => name === '-p' || name === '--publish');
    return { published: told.flatMap(({ value }) => parsePublished(value) ?? []) };
}
function verbsOf(words) {
    let at = skipOptions(words, 0, ENGINE_FLAGS);
    const verbs = [];
    for (; WORDS_BETWEEN.has(words[at] ?? '') && verbs.length < 2; at++)
        verbs.push(words[at] ?? '');
    if (STARTS.has(words[at] ?? ''))
        verbs.push(words[at++] ?? '');
    const isVerb = verbs.some((verb) => verb === 'run' || verb === 'create' || verb === 'play');
    return { verbs: isVerb ? verbs : [], from: at };
}
function skipOptions(words, start, flags) {
    let at = start;
    for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
        at += word.includes('=') || flags.has(word) ? 1 : 2;
    }
    return at;
}
function optionsOf(words, from) {
    const options = [];
    let at = from;
    for (let word = words[at]; word?.startsWith('-') && word !== '--'; word = words[at]) {
        const { name, value } = parseOption(word);
        const isWhole = value !== undefined || FLAGS.has(name);
        options.push({ name, value: value ?? (isWhole ? '' : (words[at + 1] ?? '')) });
        at += isWhole ? 1 : 2;
    }
    return { options, image: at };
}
function parseOption(word) {
    const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined)
        return { name, value: value.replace(/^["'](.*)["']$/, '$1') };
    const [, attached] = /^-[dit]*p=?(.*)$/s.exec(word) ?? [];
    if (attached !== undefined && !word.startsWith('--'))
        return attached === '' ? { name: '-p' } : { name: '-p', value: attached };
    return /^-[ditPq]{2,}$/.test(word) ? { name: '-d' } : { name: word };
}

// EXTERNAL MODULE: ./lib/src/claims/shell-words.js
var shell_words = __webpack_require__(6609);
;// CONCATENATED MODULE: ./lib/src/claims/variable-claims.js







const MOST_CHARACTERS = 8_192;
function claimsOfVariables(variables, names) {
    const own = ownWords(names);
    const far = farPrefixes(variables);
    return joinHosts(variables.map((variable) => withDoubt(toldByVariable(variable, own, names), variable, far)));
}
function toldByVariable(variable, own, names) {
    const { name, value } = parseVariable(variable);
    if (name === '' || value === '')
        return {};
    const known = knownVariable(name);
    if (known === 'words') {
        const words = (0,shell_words/* splitWords */.y)(value).map(({ text }) => text);
        const claims = claimsOfWords([programOf(name), ...words], names[0] ?? '');
        return { claims: claims.map((claim) => ({ claim: { ...claim, source: 'environment' }, isBare: false })) };
    }
    const isOthers = known === 'own' && !wordsOf(name).some((word) => own.has(word));
    const meaning = known === undefined ? meaningOf(name, own) : isOthers ? OF_OTHERS : variable_claims_KNOWN;
    return meaning === undefined ? {} : toldByValue(value, meaning);
}
const variable_claims_KNOWN = { kind: 'port', isHost: true, isListen: true, isVague: false };
const OF_OTHERS = { kind: 'host', isHost: false, isListen: false, isVague: true };
const FAR = /^(\w+)_(?:HOST|HOSTNAME|ADDR|ADDRESS|IP)=(.*)$/s;
function farPrefixes(variables) {
    const hosts = variables.flatMap((variable) => {
        const [, prefix = '', host = ''] = FAR.exec(variable.slice(0, MOST_CHARACTERS)) ?? [];
        return prefix !== '' && /^[\w[]/.test(host) && !isOwnHost(host) && !/:\d+$/.test(host) ? [prefix] : [];
    });
    return new Set(hosts);
}
function withDoubt(told, variable, far) {
    const [, prefix = ''] = /^(\w+?)(?:_HTTPS?|_GRPC)?_PORT=/.exec(variable) ?? [];
    if (!far.has(prefix) || told.claims === undefined)
        return told;
    const claims = told.claims.map(({ claim, isBare }) => ({ claim: { ...claim, confidence: 'guess' }, isBare }));
    return { ...told, claims };
}
function toldByValue(value, meaning) {
    const places = (0,formats_place/* parsePlaces */.wf)(value);
    const claims = places.flatMap((place) => {
        const claim = takePlace(place, { meaning, source: 'environment' });
        return claim === undefined ? [] : { claim, isBare: place.host === undefined };
    });
    if (places.length > 0 || !meaning.isHost || !isOwnHost(value))
        return { claims };
    const address = (0,formats_place/* addressOf */.ci)(value);
    return address === undefined ? {} : { host: { address, isFar: false, isListen: meaning.isListen } };
}
function isOwnHost(value) {
    const kind = (0,formats_place/* kindOfHost */.g3)(value);
    return kind === 'any' || kind === 'loopback';
}
function parseVariable(variable) {
    const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/s.exec(variable.slice(0, MOST_CHARACTERS)) ?? [];
    return { name, value: /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value };
}
function programOf(name) {
    return name === 'GUNICORN_CMD_ARGS' ? 'gunicorn' : name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/claims/program-claims.js






function claimsOfProgram(program, name) {
    const { words, variables } = program;
    const [first = '', ...rest] = words;
    const title = (0,marks/* baseOf */.bx)(first);
    if (ENGINES.has(title)) {
        const { published, inside } = startedBy(rest);
        return inside === undefined ? published : claimsOfProgram(inside, name);
    }
    const forwards = forwardsOf(title, rest);
    if (forwards !== undefined)
        return forwards;
    if (NO_SERVERS.has(title))
        return [];
    return [...claimsOfWords(words, name), ...claimsOfVariables(variables, [name, ...ownNames(words)])];
}

;// CONCATENATED MODULE: ./lib/src/knowledge/wrappers.js
const WRAPPERS = `
env | -u --unset -C --chdir |
sudo | -u --user -g --group -h --host -p --prompt -C -T -r -t -D -R |
doas | -u -C |
nice | -n --adjustment |
ionice | -c -n -p |
chrt | -T -P -D | 1
taskset | | 1
nohup | |
setsid | |
stdbuf | -i -o -e |
timeout | -s --signal -k --kill-after | 1
time | -f -o |
exec | -a |
command | |
builtin | |
catchsegv | |
unbuffer | |
gosu | | 1
su-exec | | 1
chpst | -u -U -e -/ -n -l -L -P -0 -1 -2 -m -d -o -p -f -c -r -t |
setuidgid | | 1
setpriv | --reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig |
capsh | |
prlimit | |
chroot | --userspec --groups | 1
unshare | -S -G --setuid --setgid --root --wd |
nsenter | -t --target -S -G |
runuser | -u --user -g --group -G |
setarch | | 1
linux64 | |
numactl | |
flock | -w --timeout -E | 1
tini | -p -e |
tini-static | -p -e |
docker-init | |
dumb-init | -r --rewrite |
catatonit | |
s6-setuidgid | | 1
systemd-run | -p --property -u --unit --slice --uid --gid -E --setenv --description --working-directory |
systemd-cat | -t --identifier -p --priority |
systemd-inhibit | |
authbind | |
firejail | |
proxychains | -f |
proxychains4 | -f |
torsocks | -a -P -u -p |
xvfb-run | -n --server-num -s --server-args -e -f |
dbus-run-session | |
dockerize | -wait -timeout -template -stdout -stderr -wait-retry-interval -wait-http-header |
busybox | |
toybox | |
npx | -p --package |
bunx | |
pnpx | |
uvx | --from --with |
with-contenv | |
rlwrap | |
chronic | |
opentelemetry-instrument | --traces_exporter --metrics_exporter |
ddtrace-run | |
newrelic-admin | | 1
if | |
then | |
else | |
elif | |
do | |
while | |
until | |
! | |
{ | |
`;
const PAIRS = new Map([
    ['uv', ['run']],
    ['poetry', ['run']],
    ['pipenv', ['run']],
    ['pdm', ['run']],
    ['rye', ['run']],
    ['hatch', ['run']],
    ['bundle', ['exec']],
    ['npm', ['exec', 'x']],
    ['pnpm', ['exec', 'dlx']],
    ['yarn', ['exec', 'dlx']],
    ['conda', ['run']],
    ['mise', ['exec', 'x']],
]);
const PAIR_VALUES = ['-n', '--name', '-p', '--prefix', '--project', '--with', '--python', '--directory', '--extra'];
const wrappers_BY_NAME = new Map(WRAPPERS.trim()
    .split('\n')
    .map((row) => {
    const [name = '', values = '', positionals = ''] = row.split('|').map((column) => column.trim());
    return [name, { values: values.split(' '), own: 1, positionals: Number(positionals) }];
}));
function wrapperOf(name, next) {
    if (PAIRS.get(name)?.includes(next))
        return { values: PAIR_VALUES, own: 2, positionals: 0 };
    return wrappers_BY_NAME.get(name);
}
const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'ksh', 'rbash', 'su']);

;// CONCATENATED MODULE: ./lib/src/claims/programs.js



const programs_MOST_CHARACTERS = 16_384;
const MOST_PROGRAMS = 32;
const MOST_LAYERS = 8;
function programsOf(text) {
    return separate((0,shell_words/* splitWords */.y)(text.slice(0, programs_MOST_CHARACTERS)))
        .flatMap((words) => unwrap(words, [], MOST_LAYERS))
        .slice(0, MOST_PROGRAMS);
}
const SEPARATORS = new Set([';', '&&', '||', '|', '&']);
function separate(words) {
    const lines = [[]];
    for (const word of words) {
        if (!word.isQuoted && SEPARATORS.has(word.text))
            lines.push([]);
        else
            lines.at(-1)?.push(word);
    }
    return lines;
}
function unwrap(all, known, layers) {
    const { words, variables } = withoutAssignments(all, known);
    const [first, second] = words;
    if (first === undefined || layers === 0)
        return [];
    const name = nameOf(first.text);
    if (SHELLS.has(name))
        return programsOfShell(words, variables, layers);
    const wrapper = wrapperOf(name, second?.text ?? '');
    if (wrapper === undefined)
        return [{ words: words.map(({ text }) => text), variables }];
    const at = behindOptions(words, wrapper.own, wrapper.values) + wrapper.positionals;
    const script = words.findIndex(({ text }, index) => index < at && (text === '-c' || text === '--command'));
    if (name === 'runuser' && script !== -1)
        return ofScript(words, script, variables, layers);
    return unwrap(words.slice(at), variables, layers - 1);
}
function nameOf(word) {
    return (0,marks/* baseOf */.bx)(word.replace(/^[-@:+!|]+(?=[/\w])/, ''));
}
function withoutAssignments(words, known) {
    const count = words.findIndex(({ text }) => !/^\w+=/.test(text));
    const assignments = words.slice(0, count === -1 ? words.length : count).map(({ text }) => text);
    return { words: words.slice(assignments.length), variables: [...known, ...assignments] };
}
function behindOptions(words, from, values) {
    let at = from;
    for (let word = words[at]?.text; word?.startsWith('-') && word.length > 1; word = words[at]?.text) {
        at += values.includes(word) ? 2 : 1;
        if (word === '--')
            break;
    }
    return at;
}
const OPTIONS_WITH_VALUE = ['-o', '-O', '+o', '--rcfile', '--init-file', '-s', '--shell', '-g', '-G'];
function programsOfShell(words, variables, layers) {
    for (let at = 1; at < words.length; at++) {
        const { text = '' } = words[at] ?? {};
        if (/^-[a-z]*c$/.test(text) || text === '--command')
            return ofScript(words, at, variables, layers);
        if (OPTIONS_WITH_VALUE.includes(text))
            at++;
        else if (!/^[-+]/.test(text) && nameOf(words[0]?.text ?? '') !== 'su') {
            return [{ words: words.slice(at).map((word) => word.text), variables: [...variables] }];
        }
    }
    return [];
}
function ofScript(words, at, variables, layers) {
    const [script, ...rest] = words.slice(at + 1);
    if (script === undefined)
        return [];
    const text = script.isQuoted ? script.text : [script, ...rest].map((word) => word.raw).join(' ');
    const lines = (0,shell_words/* splitScript */.Q)(text).flatMap((line) => unwrap(line, variables, layers - 1));
    const isHandedOn = script.isQuoted && /"\$@"|\$@|\$\*/.test(script.text);
    return isHandedOn ? [...lines, ...unwrap(rest.slice(1), variables, layers - 1)] : lines;
}

;// CONCATENATED MODULE: ./lib/src/claims/claims.js








const MOST_LINES = 1_000;
const claims_MOST_CHARACTERS = 16_384;
const MOST_CLAIMS = 100;
const LONGEST_NAME = 255;
function claimsOf({ name: called, commands, variables }) {
    const name = called.slice(0, LONGEST_NAME);
    const known = variables.slice(0, MOST_LINES);
    const isTold = known.some(hasDigit);
    const telling = commands.slice(0, MOST_LINES).filter((line) => hasDigit(line) || isTold);
    const lines = telling.map((line) => ({ line, programs: programsOf(line.text) }));
    const values = new Map(isTold ? known.flatMap((line) => parseValue(line)) : []);
    const names = [name, ...lines.flatMap(({ programs }) => programs.flatMap(({ words }) => ownNames(words)))];
    const byCommand = lines.flatMap(({ line, programs }) => [
        ...programs.flatMap((program) => claimsOfProgram(program, name).map((claim) => at(claim, line))),
        ...claimsOfExpanded(line, values, name),
    ]);
    const byVariable = isTold ? claimsOfKnown(known, names) : [];
    return withoutRepeats([...byCommand.slice(0, MOST_CLAIMS), ...byVariable.slice(0, MOST_CLAIMS)]);
}
function hasDigit({ text }) {
    return /\d/.test(text);
}
function defaultClaims(product) {
    return (0,usual_ports/* usualPorts */.b)(product).map((port) => ({
        address: model_address/* ANY_ADDRESS */.A4,
        range: { low: port, high: port },
        source: 'default-port',
        confidence: 'guess',
    }));
}
function at(claim, { origin }) {
    return { ...claim, ...(0,defined/* defined */.s)({ origin }) };
}
function claimsOfKnown(variables, names) {
    const claims = claimsOfVariables(variables.map(({ text }) => text), names);
    return claims.map((claim) => {
        const line = variables.find(({ text }) => text.includes(`${claim.range.low}`) &&
            claimsOfVariables([text], names).some(({ range }) => range.low === claim.range.low));
        return line === undefined ? claim : at(claim, line);
    });
}
function parseValue(line) {
    const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(line.text.slice(0, 8_192)) ?? [];
    return name === undefined ? [] : [[name, { value: value.replace(/^(["'])(.*)\1$/s, '$2'), line }]];
}
const REFERENCE = /\$(?:\{(\w+)(?::?-([^}]{0,200}))?\}|(\w+))/g;
function claimsOfExpanded(line, values, name) {
    if (!line.text.includes('$'))
        return [];
    const used = [];
    let left = claims_MOST_CHARACTERS;
    const text = line.text.slice(0, claims_MOST_CHARACTERS).replaceAll(REFERENCE, (whole, braced, otherwise, plain) => {
        const found = values.get(braced ?? plain);
        if (found === undefined)
            return otherwise ?? whole;
        left -= found.value.length;
        if (left < 0)
            return whole;
        used.push(found);
        return found.value;
    });
    if (text === line.text)
        return [];
    const claims = programsOf(text).flatMap((program) => claimsOfProgram(program, name));
    return claims.map((claim) => {
        const by = used.find(({ value }) => value.includes(`${claim.range.low}`));
        return by === undefined ? at(claim, line) : at({ ...claim, source: 'environment' }, by.line);
    });
}
function withoutRepeats(claims) {
    const sorted = claims
        .map((claim, order) => ({ claim, order }))
        .toSorted((a, b) => rank(a.claim) - rank(b.claim) || a.order - b.order);
    const kept = [];
    for (const one of sorted)
        if (!kept.some(({ claim }) => isRepeat(one.claim, claim)))
            kept.push(one);
    return kept.toSorted((a, b) => a.order - b.order).map(({ claim }) => claim);
}
function rank({ confidence, address }) {
    return service/* CONFIDENCES */.ix.indexOf(confidence) * 2 + (address === model_address/* ANY_ADDRESS */.A4 ? 1 : 0);
}
function isRepeat(claim, kept) {
    const { range, protocol, address } = claim;
    const isSame = range.low === kept.range.low && range.high === kept.range.high;
    const isAddress = address === kept.address || address === model_address/* ANY_ADDRESS */.A4;
    return isSame && isAddress && (protocol === undefined || protocol === kept.protocol);
}


/***/ }),

/***/ 6609:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitScript),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
function splitWords(text) {
    return [...text.matchAll(WORD)].map(([raw]) => wordOf(raw));
}
function splitScript(text) {
    const lines = [[]];
    for (const [raw] of text.replaceAll(/\\\n/g, ' ').matchAll(PIECE)) {
        if (/^[;&|()\n]/.test(raw))
            lines.push([]);
        else if (!raw.startsWith('#'))
            lines.at(-1)?.push(wordOf(raw));
    }
    return lines.filter((words) => words.length > 0);
}
const QUOTED = String.raw `'[^']*'|"(?:[^"\\]|\\.)*"`;
const WORD = new RegExp(String.raw `(?:${QUOTED}|\\.|[^\s\\'"]|['"\\])+`, 'gs');
const PIECE = new RegExp(String.raw `[;&|()\n]+|(?:${QUOTED}|\\.|[^\s\\'";&|()]|['"\\])+`, 'gs');
function wordOf(raw) {
    if (!/['"\\]/.test(raw))
        return { text: raw, raw, isQuoted: false };
    const text = raw.replaceAll(PART, (_, single, double, escaped) => single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped);
    return { text, raw, isQuoted: /^['"]/.test(raw) && text !== raw };
}
const PART = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs;


/***/ }),

/***/ 9401:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3715);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);



const HOST = String.raw `(\[[\da-f:.%\w]*\]|[*+]|[a-z_][\w.-]*|\d+(?:\.\d+){3})?`;
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\S*))?$`, 'i');
const MOST_CHARACTERS = 300;
function parsePlace(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const [, scheme, host, low = '', high, rest] = PLACE.exec(text) ?? [];
    const range = rangeOf(low, high);
    if (range === undefined || rest === 'sctp')
        return undefined;
    const isBare = !text.includes(':');
    const told = protocolOf(rest) ?? protocolOf(scheme?.replace(/[46]$/, ''));
    if (isBare && rest !== undefined && told === undefined)
        return undefined;
    return (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ range, host: isBare ? undefined : (host ?? ''), scheme, protocol: told });
}
function parsePlaces(text) {
    const places = text
        .slice(0, MOST_CHARACTERS * 4)
        .split(/[,;]/)
        .map(parsePlace);
    const known = places.filter((place) => place !== undefined);
    return known.length === places.length ? known : [];
}
function rangeOf(from, to = from) {
    const [low, high] = [Number(from), Number(to)];
    const isRange = /^\d{1,5}$/.test(from) && /^\d{1,5}$/.test(to) && low >= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .LOWEST_PORT */ .H_ && high <= _model_port_js__WEBPACK_IMPORTED_MODULE_1__/* .HIGHEST_PORT */ .bG;
    return isRange && low <= high ? { low, high } : undefined;
}
function protocolOf(text) {
    const lower = text?.toLowerCase();
    return lower === 'tcp' || lower === 'udp' ? lower : undefined;
}
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;
function kindOfHost(host) {
    const address = addressOf(host);
    if (address === undefined)
        return 'name';
    if (address === _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4 || address === '0.0.0.0')
        return 'any';
    return LOOPBACK.test(host) ? 'loopback' : 'literal';
}
function addressOf(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    if (['', '*', '+', '::'].includes(bare))
        return _model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_ADDRESS */ .A4;
    return bare.toLowerCase() === 'localhost' ? '127.0.0.1' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(bare);
}


/***/ }),

/***/ 7181:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ usualPorts)
/* harmony export */ });
const SELDOM = {
    postgresql: [5433],
    mongodb: [27018, 27019],
    redis: [16379, 26379],
    valkey: [16379, 26379],
    clickhouse: [9004, 9005, 9009],
    cassandra: [7001, 9160],
    scylla: [9160],
    influxdb: [8088],
    'text-generation-inference': [8080],
    'open-webui': [3000],
    vite: [24678],
    'rails-puma': [9292],
    jenkins: [50000],
    unbound: [5335],
    bind9: [953],
    'adguard-home': [80, 443, 3000],
    tailscale: [443],
    docker: [2375, 2376, 2377],
    k3s: [80, 443],
    portainer: [8000],
    minio: [9001],
    rabbitmq: [61613, 1883],
    activemq: [5672],
    kafka: [9093],
    zookeeper: [2888, 3888],
    nats: [8222, 6222],
    mosquitto: [8883, 9001],
    emqx: [8883],
    postfix: [587, 465],
    nginx: [443, 8080],
    apache: [443],
    caddy: [80, 443],
    traefik: [443],
    haproxy: [80, 443, 8404],
    envoy: [10000],
    keycloak: [9000],
    gitea: [22, 2222],
    forgejo: [22, 2222],
    gitlab: [443, 22],
};
function usualPorts({ key, ports }) {
    const seldom = SELDOM[key] ?? [];
    return ports.filter((port) => !seldom.includes(port));
}


/***/ })

};
;