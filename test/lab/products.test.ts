import { expect, test } from 'vitest'
import { asking } from './asking.ts'
import { describeInLab } from './describe-in-lab.ts'

// What a real program is, by the file that it runs and by what it calls itself.

const postgres = '/usr/lib/postgresql/17/bin/postgres -D /var/lib/postgresql/17/main -p 7903'
const config = '-c config_file=/etc/postgresql/17/main/postgresql.conf'

await describeInLab('a program', (lab) => {
  const { who } = asking(lab)

  test.each([
    ['nginx', 7901, "nginx -g 'daemon off; error_log stderr;' -c /etc/nginx/lab.conf", 'nginx'],
    ['redis', 7902, 'redis-server --port 7902 --save ""', 'Redis'],
    ['PostgreSQL', 7903, `runuser -u postgres -- ${postgres} ${config}`, 'PostgreSQL'],
    ['busybox', 7904, 'busybox httpd -f -p 7904 -h /etc', undefined],
    ['busybox under another name', 7905, 'exec -a httpd busybox httpd -f -h /etc -p 7905', undefined],
  ])('%s', async (_, port, command, product) => {
    if (port === 7901) {
      await lab.writeFile('/etc/nginx/lab.conf', 'events {}\nhttp { server { listen 7901; } }\n')
      await lab.run('pg_createcluster', ['17', 'main', '--port=7903', '--start-conf=manual'])
    }
    lab.start('bash', ['-c', command])
    await lab.listening(port)
    const { holders } = await who(`${port}`)
    expect(new Set(holders.map((holder) => holder.product))).toEqual(new Set([product]))
  })
})
