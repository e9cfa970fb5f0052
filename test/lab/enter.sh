#!/bin/sh
# Runs a command inside a lab, outside of what its system manager manages.
# usage: enter.sh PID CGROUP COMMAND...
set -eu
pid=$1 cgroup=$2
shift 2
echo $$ >"$cgroup/visitors/cgroup.procs"
exec nsenter --target "$pid" --mount --uts --ipc --net --pid --cgroup --root --wd \
  env --ignore-environment HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
