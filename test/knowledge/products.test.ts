import { describe, expect, it } from 'vitest'
import { identify } from '../../src/knowledge/identify.ts'
import { matchesPattern } from '../../src/knowledge/pattern.ts'
import type { Product } from '../../src/knowledge/product.ts'
import { PRODUCTS } from '../../src/knowledge/products.ts'

/** What the table must know at least. */
const EXPECTED = `
postgresql mysql mariadb mongodb redis valkey keydb dragonfly memcached rabbitmq kafka redpanda zookeeper nats mosquitto
elasticsearch opensearch solr meilisearch typesense clickhouse cassandra scylla couchdb neo4j influxdb mssql qdrant
weaviate milvus chroma ollama vllm llama-cpp open-webui jupyter mlflow nginx apache caddy traefik haproxy envoy k3s
kubelet docker-registry systemd-resolved dnsmasq bind9 unbound coredns pihole adguard-home grafana prometheus
alertmanager node-exporter loki jaeger otel-collector cockpit minio php-fpm sonarqube portainer keycloak jenkins tomcat
gitea gitlab vault consul nomad etcd localstack mailpit postfix exim cups openssh rpcbind samba tailscale home-assistant
vite next webpack-dev-server django flask uvicorn gunicorn rails-puma supervisord pm2 docker podman containerd xinetd
chrony avahi`
  .trim()
  .split(/\s+/)

type Mark = 'processes' | 'units' | 'images' | 'arguments'

const MARKS: Mark[] = ['processes', 'units', 'images', 'arguments']

/** Marks that two products share, each with the reason; none so far. */
const SHARED: Record<string, string> = {}

function isSame(one: string, other: string): boolean {
  return matchesPattern(one, other) || matchesPattern(other, one)
}

function claims(mark: Mark): { value: string; key: string }[] {
  return PRODUCTS.flatMap((product) => product[mark].map((value) => ({ value, key: product.key })))
}

function evidenceOf(product: Product) {
  const fill = (patterns: string[]) => patterns.map((pattern) => pattern.replaceAll('*', '8'))
  return [
    ...fill(product.images).map((image) => ({ image })),
    ...fill(product.units).map((unit) => ({ unit: `${unit}.service` })),
    ...fill(product.processes).map((process) => ({ executable: `/usr/bin/${process}` })),
    ...fill(product.processes).map((process) => ({ command: process.slice(0, 15) })),
    ...fill(product.arguments).map((words) => ({ command: words.startsWith('php') ? words : `java ${words}` })),
  ]
}

describe('the table of products', () => {
  it('knows what it must', () => {
    const keys = PRODUCTS.map(({ key }) => key)
    expect(EXPECTED.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('has each key and each name once', () => {
    expect(new Set(PRODUCTS.map(({ key }) => key)).size).toBe(PRODUCTS.length)
    expect(new Set(PRODUCTS.map(({ name }) => name)).size).toBe(PRODUCTS.length)
  })

  it.each(MARKS)('has no two products with the same %s', (mark) => {
    const all = claims(mark)
    const twice = all.filter(({ value, key }) => all.some((other) => other.key !== key && isSame(other.value, value)))
    expect(twice.filter(({ value }) => SHARED[value] === undefined)).toEqual([])
  })

  it.each(MARKS)('has no %s twice in one product', (mark) => {
    const all = claims(mark).map(({ key, value }) => `${key} ${value}`)
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([])
  })
})

describe('each product', () => {
  it.each(PRODUCTS.map((product) => [product.key, product] as const))('%s is well formed', (key, product) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(product.name).toMatch(/^\S.*\S$/)
    expect(product.ports.filter((port) => !Number.isInteger(port) || port < 1 || port > 65_535)).toEqual([])
    expect(new Set(product.ports).size).toBe(product.ports.length)
    const marks = MARKS.flatMap((mark) => product[mark])
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((mark) => mark !== mark.trim() || mark === '' || /[|=]$|^\*/.test(mark))).toEqual([])
    expect(product.images.filter((image) => !/^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)?$/.test(image))).toEqual([])
    expect(product.units.filter((unit) => !/^[\w@.*-]+$/.test(unit) || /\.(service|socket)$/.test(unit))).toEqual([])
  })

  it.each(PRODUCTS.map((product) => [product.key, product] as const))(
    '%s is found by each of its marks',
    (_, product) => {
      const missed = evidenceOf(product).filter((evidence) => identify(evidence) !== product)
      expect(missed).toEqual([])
    },
  )
})

describe('the products on a port', () => {
  it.each([
    [9000, 'clickhouse questdb php-fpm keycloak authentik minio portainer sonarqube'],
    [5432, 'postgresql'],
    [9090, 'gitlab prometheus cockpit'],
    [8123, 'clickhouse home-assistant'],
    [1, ''],
  ])('%i', (port, keys) => {
    const products = PRODUCTS.filter(({ ports }) => ports.includes(port))
    expect(products.map(({ key }) => key)).toEqual(keys === '' ? [] : keys.split(' '))
  })
})
