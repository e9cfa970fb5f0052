import type { File } from './ini.ts'
import { type SupervisorProgram, supervisorFile } from './supervisor-program.ts'
import { systemUnitFile, type Unit, type UserUnit, userUnitFile } from './system-unit.ts'

// Seeds are scripts: these start what they name at the boot, and may be joined.

export function seedSystemUnit(unit: Unit): string {
  return `${writing(systemUnitFile(unit))}systemctl enable '${unit.name}.service'\n`
}

/** Started with the user's manager, which is at the boot only for alice. */
export function seedUserUnit({ user = 'alice', ...unit }: UserUnit): string {
  const file = userUnitFile({ user, ...unit })
  const wants = `/home/${user}/.config/systemd/user/default.target.wants`
  const enabling = `mkdir -p '${wants}'\nln -s '${file.path}' '${wants}'\nchown -R ${user}: /home/${user}\n`
  return `${writing(file)}${enabling}`
}

export function seedSupervisorProgram(program: SupervisorProgram): string {
  return `${writing(supervisorFile(program))}systemctl enable supervisor.service\n`
}

function writing({ path, text }: File): string {
  return `mkdir -p "$(dirname '${path}')"\ncat >'${path}' <<'END OF FILE'\n${text}END OF FILE\n`
}
