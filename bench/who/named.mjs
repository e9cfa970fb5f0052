/**
 * What an answer names, held against what is true of the port: one of its processes by pid, its container by name or
 * id, its unit by name, and a command that stops the right thing. `undefined` where there is no such thing to name.
 */
export function readNamed(text, { pids, container, unit, command }) {
  return {
    pid: pids.some((pid) => hasWord(text, `${pid}`)),
    container: container && (hasWord(text, container.name) || text.includes(container.id.slice(0, 12))),
    unit: unit && hasWord(text, unit),
    command: new RegExp(command).test(text),
  }
}

function hasWord(text, word) {
  return new RegExp(`(?<![\\w.-])${word.replaceAll('.', '\\.')}(?![\\w-])`).test(text)
}
