/** What short options of programs and their words without an option say of ports. */

/**
 * Programs that open no port that they are told of: clients, and tools that take numbers for something else. What ssh,
 * kubectl and nc open is read apart.
 */
export const NO_SERVERS: ReadonlySet<string> = new Set(
  `psql pg_isready pg_dump pg_restore pg_basebackup pg_receivewal createdb dropdb mysql mysqladmin mysqldump mariadb
  mariadb-admin mariadb-dump redis-cli valkey-cli mongo mongosh mongodump mongorestore cqlsh clickhouse-client influx
  sqlcmd sqlplus etcdctl consul-template ldapsearch ssh-keyscan ssh-copy-id scp sftp sshfs telnet curl wget
  http https xh ab wrk hey k6 siege vegeta aria2c axel ftp lftp ping nmap dig host nslookup nsupdate traceroute mtr
  wait-for wait-for-it wait-for-it.sh wait-for.sh wait4ports wait-port grpcurl grpc_health_probe swaks mosquitto_pub
  mosquitto_sub kafkacat kcat amqp-publish rclone restic borg ngrok frpc cloudflared 
  xfreerdp vncviewer rdesktop s3cmd mc aws gcloud az helm terraform ansible ansible-playbook 
  sleep kill pkill killall fuser lsof ss netstat chown chmod chgrp mkdir rmdir rm mv cp ln cat head tail seq usleep
  install mount umount ulimit sysctl renice dd stress stress-ng test [ [[ echo printf date touch grep egrep sed awk find
  xargs sort cut tr tee logger export cd set source . trap wait read true false exit return umask modprobe ip ifconfig
  iptables ip6tables nft ufw firewall-cmd ethtool tc route useradd usermod groupadd passwd id git make cmake tar gzip
  journalctl systemctl loginctl systemd-tmpfiles systemd-notify supervisorctl crontab logrotate docker-compose
  podman-compose ffprobe apt apt-get dnf yum pip pip3 setfacl chcon runcon rabbitmqctl rabbitmq-diagnostics 
  mkfifo mktemp mknod split truncate fallocate nproc getent lsmod uptime watch`.split(/\s+/),
)

/** What a short option of a program says: `N` its port, `U` its port of UDP, `P` its place, `H` its address. */
type Letters = ReadonlyMap<string, string>

/** Of programs that are not known. */
const USUAL: Letters = lettersOf('-p=N -P=P -b=P -l=P -H=P -S=P -lp=N -kp=N -lkp=N -klp=N')

/** `*`: the first word without an option is its place. `:`: only if that option is there, be it among others. */
const PROGRAMS = `
http.server | -b=H *
SimpleHTTPServer | *
runserver | *
redis-server | *
redis-sentinel | *
valkey-server | *
valkey-sentinel | *
keydb-server | *
websockify | *
http-server | -p=N -a=H
serve | -l=P -p=N
next | -p=N -H=H
php | -S=P
gunicorn | -b=P
hypercorn | -b=P
daphne | -p=N -b=H
flask | -p=N -h=H
uwsgi | -s=P
puma | -p=N -b=P
rails | -p=N -b=H
rackup | -p=N -o=H
thin | -p=N -a=H
unicorn | -p=N -l=P -o=H
passenger | -p=N -a=H
nats-server | -p=N -m=N -a=H
gnatsd | -p=N -m=N -a=H
memcached | -p=N -U=U -l=H
mosquitto | -p=N
postgres | -p=N -h=H
postmaster | -p=N -h=H
mysqld | -P=N
mariadbd | -P=N
mysqld_safe | -P=N
slapd | -h=P
dnsmasq | -p=N -a=H
sshd | -p=N
dropbear | -p=P
telnetd | -p=N -b=H
tftpd | -a=P
in.tftpd | -a=P
httpd | -p=P
nginx |
varnishd | -a=P -T=P
squid | -a=N
iperf3 | -p=N -B=H :-s
iperf | -p=N -B=H :-s
nc | -p=N -l=N -s=H -lp=N -kl=N -lk=N -lkp=N -klp=N -nlp=N -nlvp=N -lvp=N -lnvp=N :-l
ncat | -p=N -l=P -lp=N -kl=P -lk=P -lkp=N :-l
netcat | -p=N -l=N -lp=N -kl=N -lk=N -lkp=N :-l
ttyd | -p=N -i=H
gotty | -p=N -a=H
shellinaboxd | -p=N
mjpg_streamer | -p=N
rsync | :--daemon
hugo | -p=N
jekyll | -P=N -H=H
mkdocs | -a=P
caddy | -l=P
dockerd | -H=P
make |
nfsd | -p=N -H=H
rpc.nfsd | -p=N -H=H
chronyd | -p=N
`

export interface LettersOfProgram {
  isKnown: boolean
  letters: Letters
  /** Its first word without an option is where it listens. */
  isPlaced: boolean
  /** The option without which it is a client: `-l`, `--daemon`. */
  needs?: string
}

const BY_NAME: ReadonlyMap<string, LettersOfProgram> = new Map(
  PROGRAMS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', words = ''] = row.split('|').map((column) => column.trim())
      const needs = /:(--?\w+)/.exec(words)?.[1]
      return [
        name,
        {
          isKnown: true,
          letters: lettersOf(words),
          isPlaced: words.includes('*'),
          ...(needs === undefined ? {} : { needs }),
        },
      ]
    }),
)

const UNKNOWN: LettersOfProgram = { isKnown: false, letters: USUAL, isPlaced: false }

/** The last program that its words name counts: `python3 manage.py runserver`. In `mkdocs serve` that is a command. */
export function lettersOfProgram(names: readonly string[]): LettersOfProgram {
  const known = names.filter((name) => BY_NAME.has(name))
  const last = known.at(-1) === 'serve' ? known[0] : known.at(-1)
  return BY_NAME.get(last ?? '') ?? UNKNOWN
}

function lettersOf(words: string): Letters {
  return new Map([...words.matchAll(/(-\w+)=(\w)/g)].map(([, option = '', kind = '']) => [option, kind]))
}
