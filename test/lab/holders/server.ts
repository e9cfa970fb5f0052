/** Servers as words, none of which needs quotes in a file of units or programs. */
export const servers = {
  /** Listens at the dual-stack [::]. */
  busybox: (port: number | string) => `/usr/bin/busybox httpd -f -p ${port} -h /etc`,
  /** Listens at 0.0.0.0 some 100 ms after its start. */
  python: (port: number | string) => `/usr/bin/python3 -m http.server ${port}`,
  /** Needs the file of `nodeScript`. */
  node: (port: number | string) => `/usr/local/bin/node ${nodeScript.path} ${port}`,
}

export const nodeScript = {
  path: '/srv/server.js',
  text: "require('node:http').createServer((_, response) => response.end('hello')).listen(process.argv[2])\n",
}
