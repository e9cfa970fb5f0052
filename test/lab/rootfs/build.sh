#!/usr/bin/env bash
# Builds the root file system of the labs, once per recipe, and prints its path. A complaint is one line.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cache=${PORT_PREFLIGHT_LAB:-/var/cache/port-preflight-lab}
rootfs=$cache/rootfs-$(cat "$here"/*.sh | sha256sum | cut -c1-12)
log=$cache/build.log
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
pm2=pm2@7.0.4
packages=(
  systemd systemd-sysv dbus dbus-user-session libpam-systemd polkitd
  iproute2 procps lsof strace curl sudo busybox-static python3-minimal ca-certificates
  podman runc crun passt slirp4netns uidmap netavark aardvark-dns nftables iptables
  docker.io docker-cli docker-compose containerd rootlesskit
  supervisor xinetd openssh-server openssh-client
  nginx-light redis-server postgresql avahi-daemon systemd-resolved
)
# Half of PostgreSQL is a compiler for long queries, and it does without.
excluded=(
  '/usr/share/man/*' '/usr/share/doc/*' '/usr/share/locale/*'
  '/usr/lib/*/libLLVM*' '/usr/lib/*/libz3*' '/usr/lib/llvm-*'
  '/usr/lib/postgresql/*/lib/llvmjit*' '/usr/lib/postgresql/*/lib/bitcode/*'
)

# A test makes the clusters that it needs.
no_cluster='mkdir "$1/etc/postgresql-common" && echo "create_main_cluster = false" >"$1/etc/postgresql-common/createcluster.conf"'

build() {
  umask 022
  cd "$cache"
  : >"$log"
  install_tools
  # What an interrupted build has left.
  rm -rf --one-file-system "$rootfs.new"
  step 'mmdebstrap failed' mmdebstrap --mode=root --variant=minbase --keyring="$keyring" \
    --include="$(IFS=,; echo "${packages[*]}")" --dpkgopt=force-unsafe-io \
    "${excluded[@]/#/--dpkgopt=path-exclude=}" --essential-hook="$no_cluster" \
    --customize-hook="$here/customize.sh" trixie "$rootfs.new"
  step "$pm2 cannot be installed" npm install --prefix "$rootfs.new/opt/pm2" --ignore-scripts --no-audit --no-fund "$pm2"
  mv "$rootfs.new" "$rootfs"
}

install_tools() {
  if [ -x "$(command -v mmdebstrap)" ] && [ -e "$keyring" ]; then return; fi
  [ -x "$(command -v apt-get)" ] || complain 'no mmdebstrap, and no apt-get to install it'
  step 'apt-get update failed' apt-get update
  step 'mmdebstrap cannot be installed' env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends mmdebstrap debian-archive-keyring
}

step() {
  local failure=$1
  shift
  "$@" >>"$log" 2>&1 </dev/null || complain "$failure: $(grep -m 1 -E '^(E:|npm error)' "$log")"
}

complain() {
  echo "$* (see $log)" >&2
  exit 1
}

if [ ! -e "$rootfs" ]; then
  # What is mounted while building ends with this mount namespace, however the build ends.
  [ "${1:-}" = --unshared ] || exec unshare --mount --propagation private "$here/build.sh" --unshared
  mkdir -p "$cache"
  exec 9>"$cache/lock"
  flock 9
  # Somebody else may have built it while we waited.
  [ -e "$rootfs" ] || build
fi
echo "$rootfs"
