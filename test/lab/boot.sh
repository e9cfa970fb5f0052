#!/usr/bin/env bash
# Boots a lab and keeps it until the standard input ends, so that a test which dies leaves nothing behind.
# usage: boot.sh ROOTFS CHECKOUT NODE, with LAB_SEED (a script) and LAB_DUAL_STACK in the environment
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cgroups=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
own_cgroup=$cgroups$(sed -n 's/^0:://p' /proc/self/cgroup)
state=$(mktemp --directory --tmpdir port-preflight-lab.XXXXXX)
cgroup=$cgroups/${state##*/}
unshare=
pid=

# The lab's pid 1 takes everybody in it along. Unshare waits for it, and so leaves no zombie to others.
shut_down() {
  ! is_up || kill -KILL "${pid:-$unshare}" 2>/dev/null || true
  for _ in {1..100}; do
    find "$cgroup" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    if ! is_up && [ ! -d "$cgroup" ]; then break; fi
    sleep 0.02
  done
  rm -rf --one-file-system "$state"
}

is_up() {
  [ -n "$unshare" ] && [ -d "/proc/$unshare" ]
}

complain() {
  echo "$1" >&2
  cat "$state/console" >&2
  exit 1
}

# The system manager may only own a cgroup that no outsider sits in, so we are there for no longer than it takes to
# make it the root of the new cgroup namespace.
start() {
  mkdir "$cgroup"
  echo $$ >"$cgroup/cgroup.procs"
  setpriv --pdeathsig KILL unshare --kill-child --fork --pid --mount --propagation private --uts --ipc --net --cgroup \
    bash "$here/init.sh" "$state" "$@" >"$state/console" 2>&1 </dev/null &
  unshare=$!
  # Or bash would announce its end.
  disown
  until pid=$(pgrep --parent "$unshare"); do still_there; done
  for outsider in $$ "$unshare"; do echo "$outsider" >"$own_cgroup/cgroup.procs"; done
  mkdir "$cgroup/visitors"
}

still_there() {
  is_up || complain 'the lab ended before it was up'
  sleep 0.02
}

booted() {
  case $("$here/enter.sh" "$pid" "$cgroup" systemctl is-system-running 2>/dev/null) in
    running | degraded) return 0 ;;
    *) return 1 ;;
  esac
}

trap shut_down EXIT
start "$@"
until booted; do still_there; done
echo "ready $pid $cgroup"
cat >/dev/null
