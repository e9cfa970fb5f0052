import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../src/claims/claims.ts'
import { splitWords } from '../../src/claims/shell-words.ts'

// One port in many places, as a service may say that it is its own and as it may not.

const portsOf = (text: string, name = 'shop') =>
  claimsOf({ name, commands: [{ text }], variables: [] }).map(({ range }) => range.low)
const variablesOf = (text: string, name = 'shop') =>
  claimsOf({ name, commands: [], variables: splitWords(text) }).map(({ range }) => range.low)

describe('the ports that a command line takes for itself', () => {
  it.each([
    '/usr/bin/python3 -m http.server 8080',
    '/usr/bin/busybox httpd -f -p 8080 -h /etc',
    '/usr/bin/busybox httpd -f -p 127.0.0.1:8080',
    '/usr/bin/redis-server /etc/redis.conf --port 8080',
    '/usr/bin/redis-server 127.0.0.1:6379 --redis-port 8080 127.0.0.1:6379',
    '/opt/app --port=8080',
    '/opt/app -port 8080',
    '/opt/app -p8080',
    '/opt/app --listen 10.0.0.7:8080',
    '/opt/app --bind-address=[fd00::1]:8080',
    '/opt/app --http-addr :8080',
    '/opt/app --listen-client-urls http://0.0.0.0:8080',
    '/opt/shop-api --shop-port 8080',
    '/usr/bin/gunicorn -b 127.0.0.1:8080 app:main',
    '/usr/bin/uvicorn app:main --host 0.0.0.0 --port 8080',
    '/usr/bin/php -S 0.0.0.0:8080',
    '/usr/bin/nc -lkp 8080',
    '/usr/bin/java -Dserver.port=8080 -jar /opt/app.jar',
    '/usr/bin/java -jar /opt/app.jar --server.port=8080',
    '/usr/bin/dockerd -H tcp://0.0.0.0:8080',
    '/usr/bin/podman run --name x --publish 8080:80 localhost/web:1',
    '/usr/bin/podman run --hostname web1 -p 127.0.0.1:8080:80/tcp localhost/web:1',
    '/usr/bin/podman run -p [::1]:8080:80 web',
    '/usr/bin/socat TCP-LISTEN:8080,fork TCP:10.0.0.1:80',
    '/bin/sh -c "PORT=8080 exec /opt/app"',
    "/bin/sh -c 'exec /opt/app --port 8080'",
  ])('%s', (command) => expect(portsOf(command)).toContain(8080))

  it.each([
    '/opt/app 80801 18080 v8080 8080x 1.8080 8080.1 08080x',
    '/opt/app --upstream 10.0.0.1:8080',
    '/opt/app --upstream=127.0.0.1:8080',
    '/opt/app --backend http://127.0.0.1:8080/',
    '/opt/app http://localhost:8080/health',
    '/opt/app localhost:8080',
    '/opt/app 10.0.0.1:8080',
    '/opt/app db.internal:8080',
    '/opt/app --redis-port 8080',
    '/opt/app --db-port=8080',
    '/opt/app --remote-port 8080',
    '/opt/app --proxy-addr 0.0.0.0:8080',
    '/opt/app -Dhttp.proxyPort=8080 -jar x',
    '/opt/app --timeout 8080',
    '/opt/app -m 8080',
    '/opt/app --max-memory=8080',
    '/usr/bin/psql -h db.internal -p 8080',
    '/opt/app --host db.internal --port 8080',
    '/usr/bin/podman run -p 9000:8080 web',
    '/usr/bin/podman run --publish 9000:8080/udp web',
    '/usr/bin/podman run --user 8080:8080 web',
    '/opt/app $PORT ${PORT}',
    '/opt/8080',
    '8080',
    '',
  ])('not of %s', (command) => expect(portsOf(command)).not.toContain(8080))
})

describe('the ports of an environment', () => {
  it.each([
    'PORT=8080',
    'A=b "X=c d" HTTP_PORT=8080',
    'SHOP_PORT=8080',
    '"SERVER_PORT=8080"',
    'SHOP_API_PORT=8080 B=c',
  ])('%s', (environment) => expect(variablesOf(environment)).toEqual([8080]))

  it.each([
    'REDIS_PORT=8080',
    'DB_PORT=8080',
    'UPSTREAM_PORT=8080',
    'EXPORT=8080',
    'TRANSPORT=8080',
    'PORTS=8080',
    'PORT=80801x',
    'PORT=v8080',
    '"NOTE=a PORT=8080"',
    'SECRET=8080',
    'PORT=70000',
    '',
  ])('not of %s', (environment) => expect(variablesOf(environment)).toEqual([]))

  it('of redis are redis’ own', () => expect(variablesOf('REDIS_PORT=6380', 'redis.service')).toEqual([6380]))
})
