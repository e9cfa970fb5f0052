/**
 * Programs that run the program named after their options: name, options whose value is the next word, and how many
 * words of their own come before that program.
 */
const WRAPPERS = `
env | -u --unset -C --chdir |
sudo | -u --user -g --group -h --host -p --prompt -C -T -r -t -D -R |
doas | -u -C |
nice | -n --adjustment |
ionice | -c -n -p |
chrt | -T -P -D | 1
taskset | | 1
nohup | |
setsid | |
stdbuf | -i -o -e |
timeout | -s --signal -k --kill-after | 1
time | -f -o |
exec | -a |
command | |
builtin | |
catchsegv | |
unbuffer | |
gosu | | 1
su-exec | | 1
chpst | -u -U -e -/ -n -l -L -P -0 -1 -2 -m -d -o -p -f -c -r -t |
setuidgid | | 1
setpriv | --reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig |
capsh | |
prlimit | |
chroot | --userspec --groups | 1
unshare | -S -G --setuid --setgid --root --wd |
nsenter | -t --target -S -G |
runuser | -u --user -g --group -G |
setarch | | 1
linux64 | |
numactl | |
flock | -w --timeout -E | 1
tini | -p -e |
tini-static | -p -e |
docker-init | |
dumb-init | -r --rewrite |
catatonit | |
s6-setuidgid | | 1
systemd-run | -p --property -u --unit --slice --uid --gid -E --setenv --description --working-directory |
systemd-cat | -t --identifier -p --priority |
systemd-inhibit | |
authbind | |
firejail | |
proxychains | -f |
proxychains4 | -f |
torsocks | -a -P -u -p |
xvfb-run | -n --server-num -s --server-args -e -f |
dbus-run-session | |
dockerize | -wait -timeout -template -stdout -stderr -wait-retry-interval -wait-http-header |
busybox | |
toybox | |
npx | -p --package |
bunx | |
pnpx | |
uvx | --from --with |
with-contenv | |
rlwrap | |
chronic | |
opentelemetry-instrument | --traces_exporter --metrics_exporter |
ddtrace-run | |
newrelic-admin | | 1
if | |
then | |
else | |
elif | |
do | |
while | |
until | |
! | |
{ | |
`

/** Two words that do the same: `uv run`, `bundle exec`. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['uv', ['run']],
  ['poetry', ['run']],
  ['pipenv', ['run']],
  ['pdm', ['run']],
  ['rye', ['run']],
  ['hatch', ['run']],
  ['bundle', ['exec']],
  ['npm', ['exec', 'x']],
  ['pnpm', ['exec', 'dlx']],
  ['yarn', ['exec', 'dlx']],
  ['conda', ['run']],
  ['mise', ['exec', 'x']],
])

/** Options of these whose value is the next word. */
const PAIR_VALUES = ['-n', '--name', '-p', '--prefix', '--project', '--with', '--python', '--directory', '--extra']

interface Wrapper {
  /** Options whose value is the next word. */
  values: readonly string[]
  /** Words of its own, its name among them. */
  own: number
  /** Words of its own that follow its options. */
  positionals: number
}

const BY_NAME: ReadonlyMap<string, Wrapper> = new Map(
  WRAPPERS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', values = '', positionals = ''] = row.split('|').map((column) => column.trim())
      return [name, { values: values.split(' '), own: 1, positionals: Number(positionals) }]
    }),
)

/** How to find the program behind the first words; undefined where they are the program. */
export function wrapperOf(name: string, next: string): Wrapper | undefined {
  if (PAIRS.get(name)?.includes(next)) return { values: PAIR_VALUES, own: 2, positionals: 0 }
  return BY_NAME.get(name)
}

export const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'ksh', 'rbash', 'su'])
