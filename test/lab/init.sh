#!/usr/bin/env bash
# The first process of a lab: builds its root and becomes the system manager.
# usage: init.sh STATE ROOTFS CHECKOUT NODE
set -euo pipefail

state=$1 rootfs=$2 checkout=$3 node=$4
memory=$state/memory
root=$memory/root
clean_environment=(env --ignore-environment PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)

# Everything that a lab writes is in memory. Container storage cannot be on the overlay.
mount_root() {
  mkdir "$memory"
  mount -t tmpfs -o mode=755,size=4G lab "$memory"
  mkdir "$memory"/{upper,work,root,storage}
  mount -t overlay -o "lowerdir=$rootfs,upperdir=$memory/upper,workdir=$memory/work" lab "$root"
  for dir in home var/lib/docker var/lib/containerd var/lib/containers; do
    mkdir -p "$memory/storage/$dir" "$root/$dir"
    cp -a "$root/$dir/." "$memory/storage/$dir/"
    mount --bind "$memory/storage/$dir" "$root/$dir"
  done
}

mount_kernel() {
  mount -t proc proc "$root/proc"
  mount -t sysfs -o ro sysfs "$root/sys"
  mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
  mount -t tmpfs -o mode=755 run "$root/run"
  mount -t tmpfs -o mode=1777 tmp "$root/tmp"
}

make_devices() {
  mount -t tmpfs -o mode=755,dev dev "$root/dev"
  mkdir "$root"/dev/{pts,shm,mqueue,net}
  while read -r name major minor; do
    mknod -m 666 "$root/dev/$name" c "$major" "$minor"
  done <<<$'null 1 3\nzero 1 5\nfull 1 7\nrandom 1 8\nurandom 1 9\ntty 5 0\nfuse 10 229\nnet/tun 10 200'
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$root/dev/pts"
  mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
  ln -s pts/ptmx "$root/dev/ptmx"
  ln -s /proc/self/fd "$root/dev/fd"
  for i in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${i%:*}" "$root/dev/${i#*:}"; done
}

bind_read_only() {
  mount --bind "$1" "$root$2"
  mount -o remount,bind,ro "$root$2"
}

# An address that is not of the loopback, and the default route that pasta copies into its containers.
raise_network() {
  # The lab brings its own ip command.
  ip() { chroot "$root" ip "$@"; }
  ip link set lo up
  ip link add eth0 type veth peer name uplink
  ip addr add 10.99.0.2/24 dev eth0
  ip addr add 10.99.0.1/24 dev uplink
  ip link set eth0 up
  ip link set uplink up
  ip route add default via 10.99.0.1 dev eth0
  [ -z "${LAB_DUAL_STACK:-}" ] || ip -6 addr add fd00:99::2/64 dev eth0 nodad
}

name_machine() {
  hostname lab
  echo lab >"$root/etc/hostname"
  printf '127.0.0.1 localhost lab\n::1 localhost\n' >"$root/etc/hosts"
}

# Not chroot: in one the kernel makes no user namespaces, which rootless containers need.
enter_root() {
  cd "$root"
  mkdir .old
  pivot_root . .old
  cd /
  umount -l /.old
  rmdir /.old
  mount --make-rshared /
}

mount_root
mount_kernel
make_devices
raise_network
name_machine
bind_read_only "$checkout" /opt/port-preflight
bind_read_only "$node" /usr/local/bin/node
[ -z "${LAB_SEED:-}" ] || chroot "$root" "${clean_environment[@]}" HOME=/root bash -euc "$LAB_SEED"
enter_root
exec "${clean_environment[@]}" container=lab TERM=dumb \
  /lib/systemd/systemd --system --log-target=journal --show-status=no
