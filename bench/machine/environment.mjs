/** Costs every start of Node 20 some tens of milliseconds, which would pass for ours. */
const COSTLY = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']

export const COSTLY_SET = COSTLY.filter((name) => process.env[name])

export const CLEAN_ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !COSTLY.includes(name)))
