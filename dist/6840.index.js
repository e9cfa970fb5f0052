"use strict";
exports.id = 6840;
exports.ids = [6840];
exports.modules = {

/***/ 3547:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   YE: () => (/* binding */ interpreterWords),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6881);

const INTERPRETER = /^((python|pypy|ruby|php7|php8).*|php|node|nodejs|bun|deno|perl)$/s;
const VIRTUAL_MACHINES = ['java', 'beam', 'beam.smp'];
const TAKES_VALUE = ['-W', '-X', '-r', '-d', '-I', '-C', '--require', '--import', '--loader', '--conditions'];
const TAKES_CODE = ['-c', '-e', '--eval', '-p', '--print'];
const MULTI_CALL = ['busybox', 'toybox'];
const SMALL_HTTPD = /^(\S*\/)?httpd (\S.* )?(-p (\S+:)?\d+( |$)|-f( -[^p]\S*.*)?$)/;
function titleOf({ command, executable }) {
    const isMultiCall = MULTI_CALL.includes((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(cleanPath(executable))) || SMALL_HTTPD.test(command);
    return isMultiCall ? undefined : firstWord(command);
}
function programWords(words) {
    return isVirtualMachine(words) ? words : words.slice(0, programIndex(words) + 1);
}
function scriptOf(words) {
    return isVirtualMachine(words) ? undefined : words[programIndex(words)];
}
function interpreterWords({ command, executable }) {
    const [program = ''] = command.trimStart().split(' ', 1);
    const isKnown = [program, cleanPath(executable)].map(_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx).some(runsOthers);
    return isKnown ? command.split(' ').filter((word) => word !== '') : [];
}
function runsOthers(base) {
    return INTERPRETER.test(base) || VIRTUAL_MACHINES.includes(base);
}
function isVirtualMachine([first = '']) {
    return VIRTUAL_MACHINES.includes((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(first));
}
function programIndex(words) {
    let index = 1;
    for (let word = words[1]; word?.startsWith('-') && !TAKES_CODE.includes(word); word = words[index]) {
        index += TAKES_VALUE.includes(word) ? 2 : 1;
    }
    return index;
}
function firstWord(command) {
    const [word = ''] = command.split(' ', 1);
    return cleanPath(word.endsWith(':') ? word.slice(0, -1) : word);
}
function cleanPath(path) {
    const slashes = path.replaceAll('\\', '/');
    return [' (deleted)', '.exe'].reduce((text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text), slashes);
}


/***/ }),

/***/ 6840:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify)
});

// EXTERNAL MODULE: ./lib/src/knowledge/command.js
var knowledge_command = __webpack_require__(3547);
;// CONCATENATED MODULE: ./lib/src/knowledge/image.js
function parseImage(image) {
    const [reference = ''] = image.split('@', 1);
    const elements = reference.split('/');
    const path = elements.length > 1 && isHost(elements[0] ?? '') ? elements.slice(1) : elements;
    const [name = ''] = (path.at(-1) ?? '').split(':', 1);
    return { vendor: path.at(-2) ?? 'library', name };
}
function isHost(element) {
    return element === 'localhost' || element.includes('.') || element.includes(':');
}

// EXTERNAL MODULE: ./lib/src/knowledge/marks.js + 1 modules
var knowledge_marks = __webpack_require__(6881);
// EXTERNAL MODULE: ./lib/src/knowledge/products.js + 8 modules
var products = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/knowledge/identify.js




const findProcess = (0,knowledge_marks/* markFinder */.Ss)(products/* PRODUCTS */.z, ({ processes }) => processes.map((name) => [name]));
const findUnit = (0,knowledge_marks/* markFinder */.Ss)(products/* PRODUCTS */.z, ({ units }) => units.map((name) => [name]));
const findArguments = (0,knowledge_marks/* markFinder */.Ss)(products/* PRODUCTS */.z, (product) => product.arguments.map((words) => words.split(' ')));
const SHORT_NAME = 15;
const SHORT_NAMES = new Map(products/* PRODUCTS */.z.toReversed().flatMap((product) => product.processes.flatMap((name) => [name, name.slice(0, SHORT_NAME)].map((key) => [key, product]))));
function identify(evidence) {
    return (byImage(evidence) ?? byUnit(evidence) ?? byContainerUnit(evidence) ?? byProcess(evidence) ?? byArguments(evidence));
}
function byImage({ image }) {
    if (image === undefined)
        return undefined;
    const { vendor, name } = parseImage(image);
    return products/* PRODUCTS */.z.find(({ images }) => images.includes(name) || images.includes(`${vendor}/${name}`));
}
function byUnit({ unit = '', command, executable }) {
    const suffix = ['.service', '.socket'].find((end) => unit.endsWith(end)) ?? '';
    const name = unit.slice(0, unit.length - suffix.length);
    const product = findUnit([name], 0)?.product;
    const isSure = suffix === '.socket' || (command === undefined && executable === undefined);
    return product?.kind === 'manager' && !isSure ? undefined : product;
}
function byContainerUnit({ unit = '' }) {
    const [, name] = /^(?:podman|docker|container)-([\w-]{1,100})\.service$/.exec(unit) ?? [];
    const words = name?.split('-') ?? [];
    const found = words.map((_, at) => findUnit([words.slice(at).join('-')], 0)?.product);
    return found.find((product) => product !== undefined && product.kind !== 'manager');
}
function byProcess(evidence) {
    const command = commandOf(evidence);
    const title = (0,knowledge_command/* titleOf */.Gg)(command);
    const byExecutable = byName((0,knowledge_command/* cleanPath */.ts)(command.executable));
    return byExecutable || title === undefined ? byExecutable : (byName(title) ?? SHORT_NAMES.get(command.command));
}
function byArguments(evidence) {
    const words = (0,knowledge_command/* interpreterWords */.YE)(commandOf(evidence));
    const marks = (0,knowledge_command/* programWords */.Os)(words).flatMap((_, start) => findArguments(words, start) ?? []);
    return (0,knowledge_marks/* firstMark */.m)(marks)?.product ?? byName((0,knowledge_command/* scriptOf */.Fl)(words));
}
function byName(path = '') {
    return path === '' ? undefined : findProcess([path], 0)?.product;
}
function commandOf({ command = '', executable = '' }) {
    return { command, executable };
}


/***/ }),

/***/ 6881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  m: () => (/* binding */ firstMark),
  Ss: () => (/* binding */ markFinder)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/pattern.js
function matchesPattern(text, pattern) {
    if (!pattern.includes('*'))
        return text === pattern;
    const [head = '', ...pieces] = pattern.split('*');
    const tail = pieces.pop() ?? '';
    if (!text.startsWith(head) || !text.endsWith(tail))
        return false;
    let from = head.length;
    for (const piece of pieces) {
        const at = text.indexOf(piece, from);
        if (at === -1)
            return false;
        from = at + piece.length;
    }
    return from <= text.length - tail.length;
}
function matchesPath(path, pattern) {
    if (!pattern.includes('*'))
        return path === pattern || path.endsWith(`/${pattern}`);
    return matchesPattern(path, pattern) || matchesPattern(lastElements(path, pattern.split('/').length), pattern);
}
function lastElements(path, count) {
    let at = path.length;
    for (let left = count; left > 0 && at !== -1; left -= 1)
        at = at === 0 ? -1 : path.lastIndexOf('/', at - 1);
    return path.slice(at + 1);
}

;// CONCATENATED MODULE: ./lib/src/knowledge/marks.js

function markFinder(products, marksOf) {
    let index;
    return (words, start) => {
        index ??= indexMarks(products.flatMap((product, order) => marksOf(product).map((patterns) => ({ patterns, product, order }))));
        const word = words[start] ?? '';
        const plain = index.plain.get(baseOf(word)) ?? [];
        const starred = index.starred.flatMap(({ head, mark }) => (word.includes(head) ? mark : []));
        return firstMark([...plain, ...starred].filter(({ patterns }) => isAt(words, start, patterns)));
    };
}
function indexMarks(marks) {
    const plain = new Map();
    const starred = [];
    for (const mark of marks) {
        const key = baseOf(mark.patterns[0] ?? '');
        const star = key.indexOf('*');
        if (star !== -1)
            starred.push({ head: key.slice(0, star), mark });
        else
            plain.set(key, [...(plain.get(key) ?? []), mark]);
    }
    return { plain, starred };
}
function firstMark(marks) {
    return marks.length < 2 ? marks[0] : marks.toSorted((one, other) => one.order - other.order)[0];
}
function isAt(words, start, patterns) {
    return patterns.every((pattern, offset) => matchesPath(words[start + offset] ?? '', pattern));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 6637:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ PRODUCTS)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/products/ai.js
const AI = `
ollama | Ollama | 11434 | = | = | =
vllm | vLLM | 8000 | =, VLLM::* | = | vllm-openai, = | vllm.entrypoints.openai.api_server, vllm.entrypoints.api_server
llama-cpp | llama.cpp | 8080 | llama-server | llama-server, = | llama.cpp | llama_cpp.server
lm-studio | LM Studio | 1234 | =, LM Studio, lmstudio
text-generation-inference | Text Generation Inference | 3000, 8080 | text-generation-router, text-generation-launcher
  | | =
sglang | SGLang | 30000 | = | | = | sglang.launch_server
open-webui | Open WebUI | 8080, 3000 | = | = | = | uvicorn open_webui.main:app
comfyui | ComfyUI | 8188 | = | = | = | ComfyUI/main.py
stable-diffusion-webui | Stable Diffusion web UI | 7860 | | | = | stable-diffusion-webui/launch.py,
  stable-diffusion-webui/webui.py
jupyter | Jupyter | 8888 | =, jupyter-lab, jupyter-notebook, jupyter-server, jupyterhub, jupyterhub-singleuser | =,
  jupyter@*, jupyterlab, jupyterhub, jupyter-lab, jupyter-notebook | base-notebook, minimal-notebook, scipy-notebook,
  datascience-notebook, jupyterhub | ipykernel_launcher
streamlit | Streamlit | 8501 | = | =
mlflow | MLflow | 5000 | = | = | =
tensorboard | TensorBoard | 6006 | = | = | | tensorboard.main
ray | Ray | 6379, 8265, 10001 | gcs_server, raylet, ray::* | = | rayproject/ray, ray-ml | ray/dashboard/dashboard.py
dask | Dask | 8786, 8787 | =, dask-scheduler, dask-worker | | = | distributed.cli.dask_scheduler,
  distributed.cli.dask_worker
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/databases.js
const DATABASES = `
postgresql | PostgreSQL | 5432, 5433 | postgres, postmaster | =, postgresql@*, postgresql-1*, postgresql-9* | postgres,
  =, postgis, timescaledb, timescaledb-ha, pgvector
pgbouncer | PgBouncer | 6432 | = | = | =
cockroachdb | CockroachDB | 26257, 8080 | cockroach | | cockroach
mysql | MySQL | 3306, 33060 | mysqld | =, mysqld, mysql@*, mysqld@* | =, mysql-server, percona, percona-server
mariadb | MariaDB | 3306 | mariadbd | =, mariadb@* | =, mariadb-galera
mongodb | MongoDB | 27017, 27018, 27019 | mongod, mongos, mongocryptd | mongod, = | mongo, =, mongodb-community-server,
  mongodb-enterprise-server
ferretdb | FerretDB | 27017 | = | = | =
redis | Redis | 6379, 16379, 26379 | redis-server, redis-sentinel, redis-stack-server | =, redis-server, redis_6379,
  redis@*, redis-server@*, redis-sentinel, redis-sentinel@*, redis-stack-server | =, redis-stack, redis-stack-server,
  redis-cluster, redis-sentinel
valkey | Valkey | 6379, 16379, 26379 | valkey-server, valkey-sentinel | =, valkey-server, valkey@*, valkey-server@* |
  =, valkey-bundle, valkey-cluster
keydb | KeyDB | 6379 | keydb-server | =, keydb-server | =
dragonfly | Dragonfly | 6379 | = | = | =
memcached | Memcached | 11211 | = | =, memcached@* | =
elasticsearch | Elasticsearch | 9200, 9300 | | = | = | org.elasticsearch.bootstrap.Elasticsearch,
  org.elasticsearch.server.Elasticsearch
kibana | Kibana | 5601 | | = | =
opensearch | OpenSearch | 9200, 9300, 9600 | | = | = | org.opensearch.bootstrap.OpenSearch
solr | Solr | 8983 | | = | = | -Dsolr.install.dir=*, -Dsolr.solr.home=*
meilisearch | Meilisearch | 7700 | = | = | =
typesense | Typesense | 8108 | typesense-server | typesense-server | =
manticore | Manticore Search | 9306, 9308 | searchd | = | =
clickhouse | ClickHouse | 8123, 9000, 9004, 9005, 9009 | clickhouse-server, = | clickhouse-server | clickhouse-server,
  =
cassandra | Cassandra | 9042, 7000, 7001, 7199, 9160 | | = | = | org.apache.cassandra.service.CassandraDaemon,
  -Dcassandra.jmx.local.port=*
scylla | ScyllaDB | 9042, 7000, 9160 | = | scylla-server | =
couchdb | CouchDB | 5984 | | = | = | -progname couchdb
neo4j | Neo4j | 7474, 7687 | | = | = | org.neo4j.server.CommunityEntryPoint,
  com.neo4j.server.enterprise.EnterpriseEntryPoint, org.neo4j.server.startup.Neo4jCommand
influxdb | InfluxDB | 8086, 8088 | influxd, influxdb3 | =, influxd | =
questdb | QuestDB | 9000, 8812, 9009 | | = | = | io.questdb.ServerMain
arangodb | ArangoDB | 8529 | arangod | arangodb3 | =
mssql | SQL Server | 1433 | sqlservr | mssql-server | mssql/server, azure-sql-edge
oracle | Oracle Database | 1521 | tnslsnr | | oracle-xe, oracle-free, database/free, database/express,
  database/enterprise
db2 | Db2 | 50000 | db2sysc | | =
qdrant | Qdrant | 6333, 6334 | = | = | =
weaviate | Weaviate | 8080, 50051 | = | = | =
milvus | Milvus | 19530, 9091 | = | = | =
chroma | Chroma | 8000 | = | = | chromadb/chroma, chroma-core/chroma
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/development.js
const DEVELOPMENT = `
vite | Vite | 5173, 24678 | = | = | | vite/bin/vite.js
next | Next.js | 3000 | =, next-server | nextjs | | next/dist/server/lib/start-server.js, next/dist/bin/next
webpack-dev-server | webpack-dev-server | 8080 | = | | | webpack-dev-server.js, webpack serve, webpack.js serve
create-react-app | Create React App | 3000 | | | | react-scripts start, react-scripts.js start,
  react-scripts/scripts/start.js
angular | Angular CLI | 4200 | ng | | | ng.js serve
storybook | Storybook | 6006 | =, start-storybook
metro | Metro | 8081 | = | | | react-native start, react-native/cli.js start, expo start
nuxt | Nuxt | 3000 | =, nuxi | | | nuxt.mjs, nuxi.mjs
astro | Astro | 4321 | = | | | astro.js
parcel | Parcel | 1234 | =
django | Django | 8000 | | | | manage.py runserver, manage.py runserver_plus, django-admin runserver, django runserver
flask | Flask | 5000 | = | =
uvicorn | Uvicorn | 8000 | = | =
gunicorn | Gunicorn | 8000 | =, gunicorn3 | =
rails-puma | Puma | 3000, 9292 | puma, rails | puma, rails
php-server | PHP built-in server | 8000 | | | | php* -S
spring-boot | Spring Boot | 8080 | | | | org.springframework.boot.loader.JarLauncher,
  org.springframework.boot.loader.launch.JarLauncher
phoenix | Phoenix | 4000 | | | | mix phx.server
hugo | Hugo | 1313 | = | | =
jekyll | Jekyll | 4000 | = | | =
jenkins (manager) | Jenkins | 8080, 50000 | | = | jenkins/jenkins, library/jenkins | jenkins.war
sonarqube | SonarQube | 9000 | | =, sonar | = | sonar-application-*.jar, org.sonar.server.app.WebServer,
  org.sonar.ce.app.CeServer
nexus | Nexus Repository | 8081 | | = | sonatype/nexus3, sonatype/nexus | org.sonatype.nexus.karaf.NexusMain,
  sonatype-nexus-repository-*.jar
artifactory | Artifactory | 8081, 8082 | | = | artifactory-oss, artifactory-pro, artifactory-jcr, artifactory-cpp-ce
localstack | LocalStack | 4566 | =, localstack-supervisor | | =, localstack-pro | localstack.runtime.main
azurite | Azurite | 10000, 10001, 10002 | =, azurite-blob, azurite-queue, azurite-table | | = |
  azurite/dist/src/azurite.js
firebase-emulators | Firebase emulators | 4000, 5001, 8080, 9099, 9199 | firebase | | | cloud-firestore-emulator-*.jar,
  firebase-database-emulator-*.jar
supervisord (manager) | Supervisor | 9001 | = | supervisor, =
pm2 (manager) | PM2 | 9615 | PM2, = | =, pm2-* | keymetrics/pm2
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/infrastructure.js
const INFRASTRUCTURE = `
systemd-resolved | systemd-resolved | 53, 5355, 5353 | = | =
dnsmasq | dnsmasq | 53, 67 | = | =, dnsmasq@* | =
bind9 | BIND 9 | 53, 953 | named | named, = | =
unbound | Unbound | 53, 5335 | = | = | =
coredns | CoreDNS | 53 | = | = | =
aardvark-dns | aardvark-dns | 53 | =
pihole | Pi-hole | 53, 67, 80, 443 | pihole-FTL | pihole-FTL | =
adguard-home | AdGuard Home | 53, 80, 443, 3000 | AdGuardHome | AdGuardHome, snap.adguard-home.* | adguardhome
avahi | Avahi | 5353 | avahi-daemon | avahi-daemon
chrony | chrony | 123, 323 | chronyd | =, chronyd | =
openssh (manager) | OpenSSH | 22 | sshd, sshd-session, sshd-auth, ssh | ssh, sshd, ssh@*, sshd@* | openssh-server
cups | CUPS | 631 | cupsd | =, cups-browsed | =, cupsd
rpcbind | rpcbind | 111 | = | =
nfs | NFS | 2049, 20048 | rpc.mountd, rpc.statd, rpc.nfsd | nfs-server, nfs-kernel-server, nfs-mountd, rpc-statd |
  nfs-server-alpine, nfs-server
samba | Samba | 139, 445, 137, 138 | smbd, nmbd, = | smbd, nmbd, smb, nmb, samba-ad-dc | =
wireguard | WireGuard | 51820 | | wg-quick@* | =, wg-easy
openvpn | OpenVPN | 1194 | = | =, openvpn@*, openvpn-server@*, openvpn-client@* | =
tailscale | Tailscale | 41641, 443 | tailscaled | tailscaled | =
docker (manager) | Docker | 2375, 2376, 2377 | dockerd, docker-proxy, rootlesskit, com.docker.backend | =,
  snap.docker.dockerd | library/docker
podman (manager) | Podman | | =, conmon, rootlessport | =, podman@* | podman/stable
containerd (manager) | containerd | | =, containerd-shim, containerd-shim-runc-v2 | =
docker-registry | Docker Registry | 5000 | registry, = | =, docker-distribution | library/registry,
  distribution/distribution
harbor | Harbor | 80, 443 | | = | harbor-core, harbor-portal, nginx-photon, registry-photon
k3s | K3s | 6443, 10250, 80, 443 | =, k3s-server, k3s-agent | =, k3s-agent | =
microk8s | MicroK8s | 16443, 10250 | kubelite | snap.microk8s.*
kubelet | kubelet | 10250, 10248, 10255 | = | =
kind | kind | 6443 | | | kindest/node
kube-apiserver | Kubernetes API server | 6443 | = | | =
kube-controller-manager | Kubernetes controller manager | 10257 | = | | =
kube-scheduler | Kubernetes scheduler | 10259 | = | | =
kube-proxy | kube-proxy | 10249, 10256 | = | = | =
etcd | etcd | 2379, 2380 | = | =, etcd-member | =
consul | Consul | 8500, 8600, 8300 | = | = | =
vault | Vault | 8200, 8201 | = | = | hashicorp/vault, library/vault
nomad | Nomad | 4646, 4647, 4648 | = | = | hashicorp/nomad
minio | MinIO | 9000, 9001 | = | = | =
portainer | Portainer | 9000, 9443, 8000 | = | = | =, portainer-ce, portainer-ee
xinetd (manager) | xinetd | | = | =
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/messaging.js
const MESSAGING = `
rabbitmq | RabbitMQ | 5672, 15672, 25672, 61613, 1883 | | rabbitmq-server, = | = | -s rabbit boot
epmd | Erlang port mapper | 4369 | = | =, epmd@*
activemq | ActiveMQ | 61616, 8161, 5672 | | =, artemis | =, activemq-classic, activemq-artemis, artemis | activemq.jar,
  org.apache.activemq.artemis.boot.Artemis
kafka | Kafka | 9092, 9093 | | =, confluent-kafka, confluent-server | =, kafka-native, cp-kafka, cp-server,
  confluent-local | kafka.Kafka, io.confluent.support.metrics.SupportedKafka, -Xlog*kafkaServer-gc.log*
redpanda | Redpanda | 9092, 9644 | = | = | =
zookeeper | ZooKeeper | 2181, 2888, 3888, 8080 | | =, confluent-zookeeper | =, cp-zookeeper |
  org.apache.zookeeper.server.quorum.QuorumPeerMain, -Dzookeeper.log.file=*-server-*, -Xlog*zookeeper-gc.log*
nats | NATS | 4222, 8222, 6222 | nats-server | =, nats-server | =
mosquitto | Mosquitto | 1883, 8883, 9001 | = | = | eclipse-mosquitto, =
emqx | EMQX | 1883, 8883, 18083 | | = | =, emqx-enterprise
mailpit | Mailpit | 1025, 8025 | = | = | =
mailhog | MailHog | 1025, 8025 | MailHog, = | = | =
postfix | Postfix | 25, 587, 465 | postfix/sbin/master, postfix/sbin/smtpd, postfix/master, postfix/smtpd | =,
  postfix@* | =
exim | Exim | 25 | =, exim4 | =, exim4 | =, exim4
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/observability.js
const OBSERVABILITY = `
grafana | Grafana | 3000 | =, grafana-server | grafana-server, = | =, grafana-oss, grafana-enterprise
prometheus | Prometheus | 9090 | = | = | =
alertmanager | Alertmanager | 9093, 9094 | =, prometheus-alertmanager | =, prometheus-alertmanager | =
node-exporter | Prometheus Node Exporter | 9100 | node_exporter, prometheus-node-exporter | node_exporter, =,
  prometheus-node-exporter | =
pushgateway | Prometheus Pushgateway | 9091 | =, prometheus-pushgateway | =, prometheus-pushgateway | =
loki | Grafana Loki | 3100 | = | = | grafana/loki, grafana-loki
tempo | Grafana Tempo | 3200 | = | = | grafana/tempo, grafana-tempo
jaeger | Jaeger | 16686, 14268 | =, jaeger-all-in-one, jaeger-collector, jaeger-query | =, jaeger-collector,
  jaeger-query | jaegertracing/all-in-one, jaegertracing/jaeger, jaeger-collector, jaeger-query
otel-collector | OpenTelemetry Collector | 4317, 4318 | otelcol, otelcol-contrib, otelcol-k8s | otelcol,
  otelcol-contrib, = | opentelemetry-collector, opentelemetry-collector-contrib, opentelemetry-collector-k8s
cockpit | Cockpit | 9090 | cockpit-tls, cockpit-ws | =, cockpit-wsinstance-* | cockpit/ws
webmin | Webmin | 10000 | | = | | webmin/miniserv.pl
monit | Monit | 2812 | = | =
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/products/web.js
const WEB = `
nginx | nginx | 80, 443, 8080 | =, nginx-debug, openresty | =, openresty | =, nginx-unprivileged, openresty,
  nginx-proxy, nginx-proxy-manager
apache | Apache HTTP Server | 80, 443 | apache2, httpd | apache2, apache2@*, httpd, httpd@* | httpd
lighttpd | lighttpd | 80 | = | = | =
caddy | Caddy | 80, 443, 2019 | = | =, caddy-api | =
traefik | Traefik | 80, 443, 8080 | = | = | =
haproxy | HAProxy | 80, 443, 8404 | = | =, haproxy@* | =, haproxy-alpine
envoy | Envoy | 9901, 10000 | = | = | envoyproxy/envoy, envoy-distroless
php-fpm | PHP-FPM | 9000 | =, php-fpm7.*, php-fpm8.* | =, php*-fpm | =
tomcat | Tomcat | 8080, 8005, 8009 | | =, tomcat@*, tomcat8, tomcat9, tomcat10, tomcat11 | = |
  org.apache.catalina.startup.Bootstrap
keycloak | Keycloak | 8080, 9000 | | = | = | -Dkc.home.dir=*
authentik | authentik | 9000, 9443 | = | | goauthentik/server
gitea | Gitea | 3000, 22, 2222 | = | = | =
forgejo | Forgejo | 3000, 22, 2222 | = | = | =
gitlab | GitLab | 80, 443, 22, 8060, 9090, 9236 | | gitlab-runsvdir | gitlab-ce, gitlab-ee
home-assistant | Home Assistant | 8123 | hass, homeassistant | =, home-assistant@*, homeassistant | =, homeassistant
homebridge | Homebridge | 8581 | =, hb-service | = | =
plex | Plex | 32400 | Plex Media Server | plexmediaserver | pms-docker, =
jellyfin | Jellyfin | 8096 | = | = | =
transmission | Transmission | 9091, 51413 | transmission-daemon, transmission-gtk, transmission-qt |
  transmission-daemon, = | =
qbittorrent | qBittorrent | 8080 | =, qbittorrent-nox | =, qbittorrent-nox, qbittorrent-nox@* | =, qbittorrent-nox
syncthing | Syncthing | 8384, 22000 | = | =, syncthing@* | =
`;

;// CONCATENATED MODULE: ./lib/src/knowledge/table.js
function parseTable(table) {
    return table.trim().replaceAll('\n  ', ' ').split('\n').map(parseRow);
}
function parseRow(row) {
    const [head = '', name = '', ...columns] = row.split('|').map((column) => column.trim());
    const [key = '', kind] = head.split(' ');
    const [ports = [], processes = [], units = [], images = [], words = []] = columns.map((text) => splitColumn(text, key));
    return {
        key,
        name,
        ports: ports.map(Number),
        processes,
        units,
        images,
        arguments: words,
        ...(kind === '(manager)' ? { kind: 'manager' } : {}),
    };
}
function splitColumn(text, key) {
    return text === '' ? [] : text.split(', ').map((value) => (value === '=' ? key : value));
}

;// CONCATENATED MODULE: ./lib/src/knowledge/products.js








const PRODUCTS = [
    DATABASES,
    MESSAGING,
    WEB,
    AI,
    OBSERVABILITY,
    INFRASTRUCTURE,
    DEVELOPMENT,
].flatMap(parseTable);


/***/ })

};
;