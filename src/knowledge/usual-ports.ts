import type { Product } from './product.ts'

/** Ports that a product takes only in some of its forms, or as its second instance. */
const SELDOM: Readonly<Record<string, readonly number[]>> = {
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
}

/** The ports that a plain installation of it has. */
export function usualPorts({ key, ports }: Pick<Product, 'key' | 'ports'>): number[] {
  const seldom = SELDOM[key] ?? []
  return ports.filter((port) => !seldom.includes(port))
}
