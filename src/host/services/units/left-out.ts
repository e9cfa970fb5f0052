/**
 * Units that are nobody's service: parts of the system that come up with it, sessions, consoles, helpers that run once.
 * They count only where they claim a port or have failed.
 */
const NOBODYS = [
  /^systemd-/,
  /^(auto|serial-|console-|container-)?(getty|vt)(@|\.)/,
  /^(user|user-runtime-dir|session-migration|modprobe|capsule|autovt)@/,
  /^(emergency|rescue|debug-shell|initrd-.*|quotaon.*|dracut-.*|plymouth.*|dbus|dbus-.*|polkit|networkd-dispatcher)\./,
  /^(accounts-daemon|udisks2|upower|rtkit-daemon|switcheroo-control|unattended-upgrades|packagekit.*|fwupd.*)\./,
  /^(gpg-agent|dirmngr|keyboxd|ssh-agent|pipewire.*|wireplumber|xdg-.*|at-spi-.*|gvfs-.*|pulseaudio)\./,
]

export function isNobodys(unit: string): boolean {
  return NOBODYS.some((form) => form.test(unit))
}

/** Where a distribution puts units for all users: one that nobody has started or enabled is nobody's. */
export function isForEveryone(file: string | undefined): boolean {
  return /^\/usr\/(local\/)?(lib|share)\/systemd\/user\//.test(file ?? '')
}
