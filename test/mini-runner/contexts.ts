import { join } from 'node:path'

type Places = { readonly workspace: string; readonly temp: string; readonly root: string }

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }
const architectures: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', arm: 'ARM', ia32: 'X86' }

export function githubContext({ workspace, temp }: Places): Record<string, string> {
  return {
    ...repositoryContext(),
    ...runContext(),
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    server_url: 'https://github.com',
    event_name: 'push',
    event_path: join(temp, '_github_workflow', 'event.json'),
    workspace,
    token: '',
  }
}

function repositoryContext() {
  return {
    base_ref: '',
    head_ref: '',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_protected: 'false',
    ref_type: 'branch',
    repository: 'octo/widgets',
    repository_id: '1001',
    repository_owner: 'octo',
    repository_owner_id: '2002',
    sha: '0123456789abcdef0123456789abcdef01234567',
  }
}

function runContext() {
  return {
    actor: 'octo',
    actor_id: '2002',
    job: 'test',
    retention_days: '90',
    run_attempt: '1',
    run_id: '3003',
    run_number: '7',
    triggering_actor: 'octo',
    workflow: 'CI',
    workflow_ref: 'octo/widgets/.github/workflows/ci.yml@refs/heads/main',
    workflow_sha: '0123456789abcdef0123456789abcdef01234567',
  }
}

export function runnerContext({ root, workspace, temp }: Places, debug: boolean): Record<string, string> {
  return {
    os: systems[process.platform] ?? process.platform,
    arch: architectures[process.arch] ?? process.arch,
    name: 'mini-runner',
    environment: 'github-hosted',
    temp,
    tool_cache: join(root, '_tool'),
    workspace: join(workspace, '..'),
    ...(debug && { debug: '1' }),
  }
}
