#!/usr/bin/env bash
# What the root file system of the labs has beyond its packages. Its argument is that root.
set -euo pipefail
cd "$1"

for user in alice:1001 bob:1002 carol:1003; do
  chroot . useradd --create-home --shell /bin/bash --uid "${user#*:}" "${user%:*}"
done
mkdir -p var/lib/systemd/linger opt/port-preflight opt/pm2 usr/local/bin
touch var/lib/systemd/linger/alice usr/local/bin/node
echo 'alice ALL=(ALL) NOPASSWD: ALL' >etc/sudoers.d/alice
printf '#!/bin/sh\nexec node /opt/pm2/node_modules/pm2/bin/pm2 "$@"\n' >usr/local/bin/pm2
chmod +x usr/local/bin/pm2

# Each test starts what it needs.
systemctl --root . disable docker.service docker.socket containerd.service supervisor.service xinetd.service \
  ssh.service ssh.socket netavark-dhcp-proxy.service netavark-dhcp-proxy.socket \
  podman.service podman.socket podman-restart.service podman-auto-update.timer \
  nginx.service redis-server.service postgresql.service avahi-daemon.service avahi-daemon.socket \
  systemd-resolved.service
systemctl --root . --global disable podman.service podman.socket podman-restart.service podman-auto-update.timer
# These have nothing to do in a lab, and would make its journal noisy.
systemctl --root . mask apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer \
  e2scrub_reap.service fstrim.timer getty.target systemd-binfmt.service systemd-modules-load.service \
  proc-sys-fs-binfmt_misc.automount systemd-timesyncd.service

: >etc/fstab
# No resolver is quicker than one that never answers. A symbolic link of systemd-resolved may be in its place.
rm -f etc/resolv.conf
: >etc/resolv.conf
: >etc/machine-id
rm -f var/lib/dbus/machine-id usr/sbin/policy-rc.d

# The limits of the machine below may be lower than what podman wants to set, and it may have no pids controller.
mkdir -p etc/containers
cat >etc/containers/containers.conf <<'CONF'
[containers]
pids_limit = 0
default_ulimits = ["nofile=20000:20000", "nproc=90000:90000"]
[engine]
runtime = "runc"
CONF

image=$(mktemp -d)
mkdir "$image"/{bin,etc,tmp,www}
cp usr/bin/busybox "$image/bin/"
for applet in sh httpd nc sleep cat id; do ln -s busybox "$image/bin/$applet"; done
echo root:x:0:0:root:/:/bin/sh >"$image/etc/passwd"
echo hello >"$image/www/index.html"
chmod 755 "$image"
tar -C "$image" -cf opt/web-image.tar .
rm -r "$image"
