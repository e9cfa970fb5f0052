/** What watches the others: metrics, logs, traces, administration in the browser. Columns: table.ts. */
export const OBSERVABILITY = `
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
`
