import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tunnelOf } from '../../../src/host/linux/tunnel.ts'

describe('ssh', () => {
  it.each([
    ['ssh -N -L 127.0.0.1:8080:127.0.0.1:80 bastion', '127.0.0.1:80 via bastion'],
    ['/usr/bin/ssh -L8080:db.internal:5432 alice@bastion sleep 9', 'db.internal:5432 via alice@bastion'],
    ['ssh -fNL 8080:db:5432 bastion', 'db:5432 via bastion'],
    ['ssh -L 8081:no:1 -L 8080:yes:2 bastion', 'yes:2 via bastion'],
    ['ssh bastion -p 2222 -L 8080:db:5432', 'db:5432 via bastion'],
    ['ssh -i id_rsa -o ExitOnForwardFailure=yes -L *:8080:db:80 -- bastion', 'db:80 via bastion'],
    ['ssh -L :8080:db:80 bastion', 'db:80 via bastion'],
    ['ssh -L [::1]:8080:[2001:db8::1]:80 bastion', '[2001:db8::1]:80 via bastion'],
    ['ssh -L 8080:/var/run/docker.sock bastion', '/var/run/docker.sock via bastion'],
    ['ssh -L localhost:8080:/run/x.sock bastion', '/run/x.sock via bastion'],
    ['ssh -D 8080 bastion', 'any address (SOCKS) via bastion'],
    ['ssh -qTND [::]:8080 bastion', 'any address (SOCKS) via bastion'],
    // The command may have hosts of its own.
    ['ssh -o ProxyCommand=ssh -W %h:%p jump -L 8080:db:80 bastion', 'db:80'],
    // By its configuration, or for the connections that others share.
    ['ssh bastion', undefined],
    ['ssh: /home/alice/.ssh/master-1 [mux]', undefined],
    ['ssh -L 9999:db:80 bastion', undefined],
    ['ssh -L a:b:8080:db:80 bastion', undefined],
    // What comes behind the host and a word more is the far command's.
    ['ssh bastion tool -L 8080:db:80', undefined],
    ['ssh -L', undefined],
    ['ssh -R 8080:db:80 bastion', undefined],
  ])('%s', (command, target) => {
    expect(tunnelOf(command, 8080)).toEqual({ kind: 'ssh-local', ...(target !== undefined && { target }) })
  })

  it.each([
    ['sshd: alice', 'alice'],
    ['sshd-session: alice', 'alice'],
    ['sshd: alice@pts/0', 'alice'],
    ['sshd: alice@pts/0,pts/12', 'alice'],
    ['sshd-session: alice@notty', 'alice'],
    ['sshd: alice@corp.example@notty', 'alice@corp.example'],
    ['sshd-session: root [priv]', 'root'],
  ])('%s', (command, user) => {
    expect(tunnelOf(command, 8080)).toEqual({ kind: 'ssh-remote', target: `session of ${user}` })
  })
})

describe('kubectl', () => {
  it.each([
    ['kubectl port-forward pod/web 8080:80', 'pod/web:80'],
    ['/usr/local/bin/kubectl port-forward -n shop svc/web 8080:http', 'svc/web:http in namespace shop'],
    ['oc --namespace=shop port-forward web 8080', 'pod/web:8080 in namespace shop'],
    ['kubectl -nshop --context prod port-forward --address 0.0.0.0 web 1:2 8080:80', 'pod/web:80 in namespace shop'],
    ['kubectl port-forward web :80', 'pod/web:80'],
    ['kubectl port-forward web 8081:81', 'pod/web'],
    ['kubectl port-forward web :80 :81', 'pod/web'],
    ['kubectl port-forward', undefined],
  ])('%s', (command, target) => {
    expect(tunnelOf(command, 8080)).toEqual({ kind: 'kubectl', ...(target !== undefined && { target }) })
  })
})

describe('editors', () => {
  it.each([
    '/home/alice/.vscode-server/cli/servers/Stable-1/server/node /home/alice/.vscode-server/out/server-main.js',
    '/home/alice/.vscode-server/code-0123456789 command-shell --on-port',
    '/usr/local/bin/code-tunnel --accept-server-license-terms',
    '/usr/bin/code tunnel --name box',
    '/usr/share/code/code --type=utility --utility-sub-type=node.mojom.NodeService --lang=en',
  ])('%s', (command) => {
    expect(tunnelOf(command, 8080)).toEqual({ kind: 'editor' })
  })
})

describe('no tunnel', () => {
  it.each([
    '',
    'sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups',
    'sshd: unknown [net]',
    '/usr/sbin/sshd -D',
    'sshpass -p x ssh -L 8080:db:80 host',
    'mossh -L 8080:db:80 host',
    '/opt/ssh/server --port 8080',
    'kubectl proxy --port 8080',
    'kubectl get pods port-forward',
    'kubectl-port-forward web 8080',
    'node server.js /home/alice/.vscode-server/x',
    '/home/alice/not.vscode-server/node',
    '/usr/share/code/code --type=renderer',
    'code-server --port 8080',
    'constructor 8080',
    '__proto__',
  ])('%s', (command) => {
    expect(tunnelOf(command, 8080)).toBeUndefined()
  })

  it('in any text that names none of the programs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(65_535), (text, port) => {
        expect(tunnelOf(`nginx ${text}`, port)).toBeUndefined()
      }),
    )
  })

  it('breaks on no arguments', () => {
    const words = fc.constantFrom('-L', '-D', '-n', '-o', '--', '8080', '8080:a:1', ':', '[', '[::', 'port-forward', '')
    const programs = fc.constantFrom('ssh', 'kubectl', 'sshd:', 'code')
    fc.assert(
      fc.property(programs, fc.array(fc.oneof(words, fc.string())), (program, args) => {
        expect(() => tunnelOf([program, ...args].join(' '), 8080)).not.toThrow()
      }),
    )
  })
})
