/** Variables and options that say where a program listens, and whose names do not. */

/**
 * `port`: a port, or several. `place`: an address with a port. `own`: the same, where the service has that name; of
 * others it is where they look for it. `words`: options, as on a command line.
 */
type VariableKind = 'port' | 'place' | 'own' | 'words'

const KINDS: Readonly<Record<VariableKind, string>> = {
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
}

const BY_NAME: ReadonlyMap<string, VariableKind> = new Map(
  (['port', 'place', 'own', 'words'] as const).flatMap((kind) =>
    KINDS[kind].split(/\s+/).map((name) => [name, kind] as const),
  ),
)

/** Of a name in any case; `.` and `:` of options stand for the `__` of variables. */
export function knownVariable(name: string): VariableKind | undefined {
  return BY_NAME.get(name.replaceAll(/[.:]/g, '__').replaceAll('-', '_').toUpperCase())
}
