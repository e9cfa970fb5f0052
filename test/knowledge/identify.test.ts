import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/knowledge/identify.ts'
import { PRODUCTS } from '../../src/knowledge/products.ts'

const BEAM =
  '/usr/lib/erlang/erts-13.2.2.5/bin/beam.smp -W w -MBas ageffcbf -P 1048576 -- -root /usr/lib/erlang -progname erl --'

/** A command line, or the kernel's short name -> the product's key. */
const COMMANDS: [string, string | undefined][] = [
  [
    '/usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main -c config_file=/etc/postgresql.conf',
    'postgresql',
  ],
  ['postgres: writer process', 'postgresql'],
  ['postgres: 15/main: autovacuum launcher', 'postgresql'],
  ['postgres', 'postgresql'],
  ['/usr/sbin/mysqld --daemonize --pid-file=/run/mysqld/mysqld.pid', 'mysql'],
  ['/usr/sbin/mariadbd', 'mariadb'],
  ['/usr/bin/mongod --config /etc/mongod.conf', 'mongodb'],
  ['/usr/bin/redis-server 127.0.0.1:6379', 'redis'],
  ['redis-server *:6379', 'redis'],
  ['redis-sentinel *:26379 [sentinel]', 'redis'],
  ['valkey-server *:6379 [cluster]', 'valkey'],
  ['keydb-server *:6379', 'keydb'],
  ['dragonfly --logtostderr', 'dragonfly'],
  ['/usr/bin/memcached -m 64 -p 11211 -u memcache -l 127.0.0.1', 'memcached'],
  ['clickhouse-serv', 'clickhouse'],
  ['/usr/bin/clickhouse-server --config=/etc/clickhouse-server/config.xml', 'clickhouse'],
  ['/opt/mssql/bin/sqlservr', 'mssql'],
  ['/usr/bin/influxd', 'influxdb'],
  ['./qdrant', 'qdrant'],
  [`${BEAM} -home /var/lib/rabbitmq -- -pa  -noshell -noinput -s rabbit boot -boot start_sasl`, 'rabbitmq'],
  [`${BEAM} -home /opt -- -noshell -s ejabberd boot`, undefined],
  [`${BEAM} -home /root -- -noshell -elixir_root /lib -s elixir start_cli -extra /usr/bin/mix phx.server`, 'phoenix'],
  [
    '/opt/couchdb/erts-9/bin/beam.smp -K true -A 16 -Bd -- -root /opt/couchdb -progname couchdb -- -home /opt',
    'couchdb',
  ],
  ['beam.smp', undefined],
  ['/usr/bin/epmd -daemon', 'epmd'],
  ['java -cp /opt/kafka/libs/kafka.jar:/opt/kafka/libs/x.jar kafka.Kafka /etc/kafka/server.properties', 'kafka'],
  ['java -Xmx1G -Xlog:gc*:file=/opt/kafka/logs/kafkaServer-gc.log:time,tags:filecount=10 -cp /opt/kafk', 'kafka'],
  ['java -cp /opt/kafka/libs/* kafka.tools.ConsoleConsumer --topic kafka', undefined],
  ['java -cp /zk/* org.apache.zookeeper.server.quorum.QuorumPeerMain /conf/zoo.cfg', 'zookeeper'],
  ['/usr/bin/java -Dzookeeper.log.file=zookeeper-root-server-host.log -cp /zk/', 'zookeeper'],
  ['java -Dzookeeper.log.file=zookeeper-root-cli-host.log org.apache.zookeeper.ZooKeeperMain', undefined],
  [
    '/usr/share/elasticsearch/jdk/bin/java -Xms1g -cp /lib/* org.elasticsearch.bootstrap.Elasticsearch -d',
    'elasticsearch',
  ],
  ['java -m org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch', 'elasticsearch'],
  ['java -cp /usr/share/opensearch/lib/* org.opensearch.bootstrap.OpenSearch -d', 'opensearch'],
  ['java -server -Dsolr.install.dir=/opt/solr -Xss256k -jar start.jar --module=http', 'solr'],
  ['java -jar start.jar --module=http', undefined],
  ['java -ea -cp /etc/cassandra:/usr/share/cassandra/x.jar org.apache.cassandra.service.CassandraDaemon', 'cassandra'],
  ['java -cp /x -Dfile.encoding=UTF-8 com.neo4j.server.enterprise.EnterpriseEntryPoint --home-dir=/neo4j', 'neo4j'],
  ['/usr/bin/java -Djava.awt.headless=true -jar /usr/share/java/jenkins.war --httpPort=8080', 'jenkins'],
  ['java -jar /srv/my-jenkins.war', undefined],
  ['java -classpath /opt/tomcat/bin/bootstrap.jar org.apache.catalina.startup.Bootstrap start', 'tomcat'],
  ['java -Dkc.home.dir=/opt/keycloak/bin/.. -cp quarkus-run.jar io.quarkus.QuarkusEntryPoint start', 'keycloak'],
  ['java -cp ./lib/sonar-application-9.9.1.jar org.sonar.server.app.WebServer /opt/temp/sq-process', 'sonarqube'],
  ['java -jar lib/sonar-application-10.4.1.88267.jar', 'sonarqube'],
  ['java org.springframework.boot.loader.launch.JarLauncher', 'spring-boot'],
  ['java -jar app.jar', undefined],
  ['java', undefined],
  ['/usr/local/bin/nats-server --config /etc/nats.conf', 'nats'],
  ['/usr/sbin/mosquitto -c /etc/mosquitto/mosquitto.conf', 'mosquitto'],
  ['nginx: master process /usr/sbin/nginx -g daemon on; master_process on;', 'nginx'],
  ['nginx: worker process', 'nginx'],
  ['/usr/sbin/apache2 -k start', 'apache'],
  ['/usr/sbin/httpd -DFOREGROUND', 'apache'],
  ['/usr/sbin/httpd -f /etc/apache.conf', 'apache'],
  ['busybox httpd -f -p 8080', undefined],
  ['/bin/httpd -f -p 80 -h /www', undefined],
  ['httpd -vv -p 127.0.0.1:80', undefined],
  ['/usr/sbin/httpd -D -p80', 'apache'],
  ['/bin/httpd -f -h /www', undefined],
  ['/usr/bin/caddy run --environ --config /etc/caddy/Caddyfile', 'caddy'],
  ['/usr/sbin/haproxy -Ws -f /etc/haproxy/haproxy.cfg', 'haproxy'],
  ['traefik traefik --providers.docker', 'traefik'],
  ['envoy -c /etc/envoy/envoy.yaml', 'envoy'],
  ['php-fpm: master process (/etc/php/8.2/fpm/php-fpm.conf)', 'php-fpm'],
  ['php-fpm8.2', 'php-fpm'],
  ['php-fpm-exporter', undefined],
  ['php -S 0.0.0.0:8000 -t public', 'php-server'],
  ['/usr/bin/php8.2 -S localhost:8000', 'php-server'],
  ['php artisan queue:work', undefined],
  ['/usr/local/bin/ollama serve', 'ollama'],
  ['/usr/bin/python3 /usr/local/bin/vllm serve Qwen/Qwen3-8B', 'vllm'],
  ['python3 -m vllm.entrypoints.openai.api_server --model x', 'vllm'],
  ['VLLM::EngineCore', 'vllm'],
  ['/app/llama-server -m model.gguf --port 8080', 'llama-cpp'],
  ['text-generation', 'text-generation-inference'],
  ['/opt/venv/bin/python /opt/venv/bin/jupyter-lab --port=8888', 'jupyter'],
  ['python3 -m jupyter notebook', 'jupyter'],
  ['jupyter-noteboo', 'jupyter'],
  ['jupyter-notebo', undefined],
  ['python3 /usr/local/bin/mlflow server --host 0.0.0.0', 'mlflow'],
  ['/usr/bin/python3 /usr/bin/uvicorn open_webui.main:app --host 0.0.0.0 --port 8080', 'open-webui'],
  ['python3 -m uvicorn open_webui.main:app', 'open-webui'],
  ['python3 -m uvicorn app.main:app --reload', 'uvicorn'],
  ['uvicorn', 'uvicorn'],
  ['gunicorn: master [project.wsgi]', 'gunicorn'],
  ['/srv/venv/bin/python /srv/venv/bin/gunicorn -b :8000 project.wsgi', 'gunicorn'],
  ['python manage.py runserver 0.0.0.0:8000', 'django'],
  ['/usr/bin/python3.11 -W ignore /srv/app/manage.py runserver', 'django'],
  ['python3 -m django runserver', 'django'],
  ['python3 manage.py migrate', undefined],
  ['/usr/bin/python3 -m flask run --port 5000', 'flask'],
  ['python3 /usr/bin/flask --app hello run', 'flask'],
  ['python3 -m http.server 8000', undefined],
  ['python3 -u server.py redis-server', undefined],
  ['python3 -c import redis; redis.serve() vllm', undefined],
  ['python3 -c flask', undefined],
  ['node -e vite', undefined],
  ['python3 -W', undefined],
  ['python3', undefined],
  ['python3 -m localstack.runtime.main', 'localstack'],
  ['python3 -m homeassistant --config /config', 'home-assistant'],
  ['python3 /opt/ComfyUI/main.py --listen', 'comfyui'],
  ['python3 main.py --listen', undefined],
  ['/usr/bin/python3 /usr/bin/supervisord -n -c /etc/supervisor/supervisord.conf', 'supervisord'],
  ['PM2 v5.3.0: God Daemon (/root/.pm2)', 'pm2'],
  ['node /app/node_modules/.bin/vite --port 5173', 'vite'],
  ['/usr/bin/node --import tsx /app/node_modules/vite/bin/vite.js', 'vite'],
  ['node /app/node_modules/.bin/vitest', undefined],
  ['node server.js vite', undefined],
  ['next-server (v15.2.4)', 'next'],
  ['node /app/node_modules/.bin/next dev', 'next'],
  ['node /app/node_modules/.bin/webpack serve --mode development', 'webpack-dev-server'],
  ['node /app/node_modules/.bin/webpack --watch', undefined],
  ['node /app/node_modules/webpack-dev-server/bin/webpack-dev-server.js', 'webpack-dev-server'],
  ['node /app/node_modules/react-scripts/scripts/start.js', 'create-react-app'],
  ['node /app/scripts/start.js', undefined],
  ['ng serve', 'angular'],
  ['node /usr/bin/redis-commander --port 8081', undefined],
  ['redis-commander', undefined],
  ['redis-server-exporter', undefined],
  ['my-nginx', undefined],
  ['nginx-exporter', undefined],
  ['puma 6.4.0 (tcp://0.0.0.0:3000) [shop]', 'rails-puma'],
  ['ruby /srv/app/bin/rails server -p 3000', 'rails-puma'],
  ['ruby /usr/local/bin/jekyll serve', 'jekyll'],
  ['/usr/bin/perl /usr/share/webmin/miniserv.pl /etc/webmin/miniserv.conf', 'webmin'],
  ['/usr/share/grafana/bin/grafana server --config=/etc/grafana/grafana.ini', 'grafana'],
  ['/usr/bin/prometheus --web.listen-address=:9090', 'prometheus'],
  ['prometheus-node', 'node-exporter'],
  ['prometheus-node-', undefined],
  ['/usr/bin/prometheus-node-exporter', 'node-exporter'],
  ['/bin/node_exporter --path.rootfs=/host', 'node-exporter'],
  ['/usr/lib/cockpit/cockpit-tls', 'cockpit'],
  ['systemd-resolve', 'systemd-resolved'],
  ['/usr/lib/systemd/systemd-resolved', 'systemd-resolved'],
  ['/usr/lib/systemd/systemd --system --deserialize=42', undefined],
  ['/usr/sbin/dnsmasq --conf-file=/var/lib/libvirt/dnsmasq/default.conf', 'dnsmasq'],
  ['/usr/sbin/named -f -u bind', 'bind9'],
  ['/usr/bin/pihole-FTL -f', 'pihole'],
  ['/opt/AdGuardHome/AdGuardHome -s run', 'adguard-home'],
  ['avahi-daemon: running [host.local]', 'avahi'],
  ['sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups', 'openssh'],
  ['/usr/sbin/exim4 -bd -q30m', 'exim'],
  ['/usr/lib/postfix/sbin/master -w', 'postfix'],
  ['master', undefined],
  ['/usr/sbin/cupsd -l', 'cups'],
  ['/usr/sbin/smbd --foreground --no-process-group', 'samba'],
  ['/usr/bin/docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 6379 -container-ip 172.17.0.2', 'docker'],
  ['docker run --rm redis', undefined],
  ['containerd-shim', 'containerd'],
  ['rootlessport', 'podman'],
  ['k3s-server', 'k3s'],
  ['kube-controller', 'kube-controller-manager'],
  ['/snap/microk8s/5000/kubelite --scheduler-args-file=x', 'microk8s'],
  ['vault server -dev', 'vault'],
  ['/usr/bin/etcd --name=default', 'etcd'],
  ['minio server /data --console-address :9001', 'minio'],
  ['Plex Media Serv', 'plex'],
  ['LM Studio', 'lm-studio'],
  ['sudo nginx', undefined],
  ['sh -c nginx', undefined],
  ['', undefined],
  [' ', undefined],
]

const UNITS: [string, string | undefined][] = [
  ['postgresql@15-main.service', 'postgresql'],
  ['postgresql-16.service', 'postgresql'],
  ['postgresql-exporter.service', undefined],
  ['mariadb.service', 'mariadb'],
  ['redis-server.service', 'redis'],
  ['redis_exporter.service', undefined],
  ['redis@6380.service', 'redis'],
  ['valkey', 'valkey'],
  ['php8.2-fpm.service', 'php-fpm'],
  ['php8.2-fpm', 'php-fpm'],
  ['cockpit.socket', 'cockpit'],
  ['ssh.socket', 'openssh'],
  ['ssh.service', 'openssh'],
  ['snap.microk8s.daemon-kubelite.service', 'microk8s'],
  ['wg-quick@wg0.service', 'wireguard'],
  ['pm2-deploy.service', 'pm2'],
  ['gitlab-runsvdir.service', 'gitlab'],
  ['docker.service', 'docker'],
  ['docker-3f2c.scope', undefined],
  ['user@1000.service', undefined],
  ['actions.runner.acme.host.service', undefined],
  ['nginx.service.service', undefined],
  ['.service', undefined],
  ['', undefined],
]

const IMAGES: [string, string | undefined][] = [
  ['redis', 'redis'],
  ['redis:7-alpine', 'redis'],
  ['localhost:5000/team/redis:7@sha256:0123abcd', 'redis'],
  ['docker.io/library/redis', 'redis'],
  ['my-redis', undefined],
  ['redis/redis-stack-server:latest', 'redis'],
  ['rediscommander/redis-commander', undefined],
  ['oliver006/redis_exporter', undefined],
  ['bitnami/postgresql', 'postgresql'],
  ['postgis/postgis:16-3.4', 'postgresql'],
  ['supabase/postgres', 'postgresql'],
  ['mcr.microsoft.com/mssql/server:2022-latest', 'mssql'],
  ['acme/server', undefined],
  ['registry:2', 'docker-registry'],
  ['localhost:5000/registry', 'docker-registry'],
  ['acme/registry', undefined],
  ['ghcr.io/ggml-org/llama.cpp:server', 'llama-cpp'],
  ['vllm/vllm-openai', 'vllm'],
  ['docker.elastic.co/elasticsearch/elasticsearch:8.13.0', 'elasticsearch'],
  ['confluentinc/cp-kafka', 'kafka'],
  ['chromadb/chroma', 'chroma'],
  ['acme/chroma', undefined],
  ['kindest/node:v1.30.0', 'kind'],
  ['node:22', undefined],
  ['python:3.12', undefined],
  ['quay.io/minio/minio', 'minio'],
  ['jaegertracing/all-in-one', 'jaeger'],
  ['docker:dind', 'docker'],
  ['sha256:0123abcd', undefined],
  ['/', undefined],
  [':@/', undefined],
  ['', undefined],
]

describe('what a command line says', () => {
  it.each(COMMANDS)('%s', (command, key) => {
    expect(identify({ command })?.key).toBe(key)
  })
})

describe('what a unit says', () => {
  it.each(UNITS)('%s', (unit, key) => {
    expect(identify({ unit })?.key).toBe(key)
  })
})

describe('what an image says', () => {
  it.each(IMAGES)('%s', (image, key) => {
    expect(identify({ image })?.key).toBe(key)
  })
})

describe('what several marks say', () => {
  it.each([
    ['the image before all', { image: 'redis', unit: 'nginx.service', command: 'postgres' }, 'redis'],
    ['an unknown image says nothing', { image: 'acme/shop', unit: 'nginx.service' }, 'nginx'],
    ['the unit before the process', { unit: 'gitlab-runsvdir.service', command: 'postgres: writer' }, 'gitlab'],
    ['the process behind an unknown unit', { unit: 'libvirtd.service', command: '/usr/sbin/dnsmasq' }, 'dnsmasq'],
    ['the process in a manager’s service', { unit: 'supervisor.service', command: 'gunicorn: worker [x]' }, 'gunicorn'],
    ['an unknown process in a manager’s service', { unit: 'jenkins.service', command: 'java -jar app.jar' }, undefined],
    ['a manager in its own service', { unit: 'docker.service', command: '/usr/bin/docker-proxy -proto tcp' }, 'docker'],
    ['a socket unit that systemd holds', { unit: 'ssh.socket', command: '/sbin/init' }, 'openssh'],
    ['the executable before the title', { executable: '/usr/sbin/mariadbd', command: '/usr/sbin/mysqld' }, 'mariadb'],
    ['the executable alone', { executable: '/usr/lib/postgresql/15/bin/postgres' }, 'postgresql'],
    ['a replaced executable', { executable: '/usr/sbin/nginx (deleted)' }, 'nginx'],
    ['an executable with a blank', { executable: '/usr/lib/plexmediaserver/Plex Media Server' }, 'plex'],
    ['an executable of Windows', { executable: 'C:\\Program Files\\Ollama\\ollama.exe' }, 'ollama'],
    ['busybox under another name', { executable: '/bin/busybox', command: 'httpd -f -p 8080' }, undefined],
    [
      'an interpreter under a title',
      { executable: '/usr/bin/python3.11', command: 'gunicorn: master [x]' },
      'gunicorn',
    ],
    ['a link to an interpreter', { executable: '/usr/bin/node', command: 'app /x/vite/bin/vite.js' }, 'vite'],
    ['nothing', {}, undefined],
  ])('%s', (_, evidence, key) => {
    expect(identify(evidence)?.key).toBe(key)
  })
})

/** Words that lead near a match, and words that lead nowhere. */
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('java', 'python3', 'node', '-m', '-jar', '-s', '--', 'nginx:', '/', '..', '*', '@', ':', '\\'),
  fc.constantFrom(...PRODUCTS.flatMap((product) => [...product.processes, ...product.arguments, ...product.units])),
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const name = fc.oneof(
  fc.constantFrom(...PRODUCTS.flatMap(({ images }) => images)),
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
)

describe('any evidence', () => {
  it('is answered with a known product or with none', () => {
    const evidence = fc.record({ command: text, executable: text, unit: text, image: text }, { requiredKeys: [] })
    fc.assert(
      fc.property(evidence, (given) => {
        const product = identify(given)
        expect(product === undefined || PRODUCTS.includes(product)).toBe(true)
      }),
    )
  })

  it('gives the same product when the image has a registry, a tag or a digest', () => {
    const host = fc.constantFrom('', 'localhost/', 'localhost:5000/', 'ghcr.io/', 'registry.acme.example:443/')
    const version = fc.constantFrom('', ':7', ':latest', '@sha256:0123abcd', ':7-alpine@sha256:0123abcd')
    fc.assert(
      fc.property(name, host, version, (image, before, after) => {
        expect(identify({ image: `${before}${image}${after}` })).toBe(identify({ image }))
      }),
    )
  })

  it('is never matched inside a longer name', () => {
    const names = PRODUCTS.flatMap(({ processes }) => processes).filter((process) => !process.includes('*'))
    fc.assert(
      fc.property(fc.constantFrom(...names), (process) => {
        expect(identify({ command: `x${process} x`, executable: `/usr/bin/${process}x` })).toBeUndefined()
      }),
    )
  })

  it('takes time in proportion to its length', () => {
    const long = 'a'.repeat(200_000)
    const start = performance.now()
    identify({ command: `java ${'-Xlog '.repeat(20_000)}${long}`, executable: `/${long}`, unit: long, image: long })
    identify({ command: long.replaceAll('a', '/'), unit: `snap.microk8s.${long}`, image: long.replaceAll('a', '/') })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
