/** What a host is built of: names, time, access, files, containers, clusters and their stores. Columns: table.ts. */
export const INFRASTRUCTURE = `
systemd-resolved | systemd-resolved | 53, 5355, 5353 | = | =
dnsmasq | dnsmasq | 53, 67 | = | =, dnsmasq@* | =
bind9 | BIND 9 | 53, 953 | named | named, = | =
unbound | Unbound | 53, 5335 | = | = | =
coredns | CoreDNS | 53 | = | = | =
aardvark-dns | aardvark-dns | 53 | =
pihole | Pi-hole | 53, 67, 80, 443 | pihole-FTL | pihole-FTL | =
adguard-home | AdGuard Home | 53, 80, 443, 3000 | AdGuardHome | AdGuardHome, snap.adguard-home.* | adguardhome
avahi | Avahi | 5353 | avahi-daemon | avahi-daemon
chrony | chrony | 123, 323 | chronyd | =, chronyd | =
openssh (manager) | OpenSSH | 22 | sshd, sshd-session, sshd-auth, ssh | ssh, sshd, ssh@*, sshd@* | openssh-server
cups | CUPS | 631 | cupsd | =, cups-browsed | =, cupsd
rpcbind | rpcbind | 111 | = | =
nfs | NFS | 2049, 20048 | rpc.mountd, rpc.statd, rpc.nfsd | nfs-server, nfs-kernel-server, nfs-mountd, rpc-statd |
  nfs-server-alpine, nfs-server
samba | Samba | 139, 445, 137, 138 | smbd, nmbd, = | smbd, nmbd, smb, nmb, samba-ad-dc | =
wireguard | WireGuard | 51820 | | wg-quick@* | =, wg-easy
openvpn | OpenVPN | 1194 | = | =, openvpn@*, openvpn-server@*, openvpn-client@* | =
tailscale | Tailscale | 41641, 443 | tailscaled | tailscaled | =
docker (manager) | Docker | 2375, 2376, 2377 | dockerd, docker-proxy, rootlesskit, com.docker.backend | =,
  snap.docker.dockerd | library/docker
podman (manager) | Podman | | =, conmon, rootlessport | =, podman@* | podman/stable
containerd (manager) | containerd | | =, containerd-shim, containerd-shim-runc-v2 | =
docker-registry | Docker Registry | 5000 | registry, = | =, docker-distribution | library/registry,
  distribution/distribution
harbor | Harbor | 80, 443 | | = | harbor-core, harbor-portal, nginx-photon, registry-photon
k3s | K3s | 6443, 10250, 80, 443 | =, k3s-server, k3s-agent | =, k3s-agent | =
microk8s | MicroK8s | 16443, 10250 | kubelite | snap.microk8s.*
kubelet | kubelet | 10250, 10248, 10255 | = | =
kind | kind | 6443 | | | kindest/node
kube-apiserver | Kubernetes API server | 6443 | = | | =
kube-controller-manager | Kubernetes controller manager | 10257 | = | | =
kube-scheduler | Kubernetes scheduler | 10259 | = | | =
kube-proxy | kube-proxy | 10249, 10256 | = | = | =
etcd | etcd | 2379, 2380 | = | =, etcd-member | =
consul | Consul | 8500, 8600, 8300 | = | = | =
vault | Vault | 8200, 8201 | = | = | hashicorp/vault, library/vault
nomad | Nomad | 4646, 4647, 4648 | = | = | hashicorp/nomad
minio | MinIO | 9000, 9001 | = | = | =
portainer | Portainer | 9000, 9443, 8000 | = | = | =, portainer-ce, portainer-ee
xinetd (manager) | xinetd | | = | =
`
