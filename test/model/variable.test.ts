import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portsVariable, portVariable, urlVariable, whoObeys } from '../../src/model/variable.ts'
import { NAME } from '../../src/requirements/need.ts'

// Variables that programs obey: none of them may ever come of a name that passes.
const OBEYED = [
  ...['PATH', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'LD_AUDIT', 'NODE_OPTIONS', 'NODE_PATH', 'BASH_ENV', 'ENV', 'IFS'],
  ...['PS4', 'HOME', 'SHELL', 'PYTHONPATH', 'PYTHONSTARTUP', 'PERL5OPT', 'RUBYOPT', 'JAVA_TOOL_OPTIONS', 'CI'],
  ...[
    'GIT_SSH_COMMAND',
    'GIT_EXTERNAL_DIFF',
    'DOCKER_HOST',
    'COMPOSE_FILE',
    'http_proxy',
    'HTTPS_PROXY',
    'PROMPT_COMMAND',
  ],
  ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_TOKEN', 'RUNNER_TEMP', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL'],
  ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_CACHE_URL', 'GITHUB_API_URL', 'GITHUB_SERVER_URL', 'INPUT_PORT'],
  ...['KUBERNETES_SERVICE_PORT', 'KUBERNETES_PORT', 'KUBERNETES_SERVICE_PORT_HTTPS', 'CI_SERVER_PORT', 'CI_SERVER_URL'],
  ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'UV_INDEX_URL', 'JENKINS_URL', 'BUILD_URL'],
  ...['PUPPETEER_DOWNLOAD_BASE_URL', 'POETRY_REPOSITORIES_X_URL'],
  ...['TWINE_REPOSITORY_URL', 'FLIT_INDEX_URL', 'PDM_PYPI_URL', 'UV_PUBLISH_URL', 'SENTRY_URL', 'CODECOV_URL'],
  ...['SONAR_HOST_URL', 'AWS_ENDPOINT_URL', 'PULUMI_BACKEND_URL', 'OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL'],
  ...['WANDB_BASE_URL', 'CYPRESS_API_URL', 'GITEA_SERVER_URL', 'CHANGE_URL', 'RUN_TESTS_DISPLAY_URL'],
  ...['CIRCLE_REPOSITORY_URL', 'BUILDKITE_BUILD_URL', 'APPVEYOR_API_URL', 'TRAVIS_BUILD_WEB_URL'],
]

const stems = OBEYED.flatMap((one) => [one, one.replace(/_(PORTS?|URL)$/, ''), one.replace(/_(PORTS?|URL)$/, '_')])
const name = fc.oneof(
  fc.stringMatching(NAME),
  fc.constantFrom(...stems).chain((stem) => fc.constantFrom(stem, stem.toLowerCase(), stem.replaceAll('_', '-'))),
  fc.string(),
)

describe('a variable that comes of a name', () => {
  it('is none that somebody else obeys, or is refused', () => {
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(NAME.test(text))
        for (const variable of [portVariable(text), portsVariable(text), urlVariable(text)]) {
          expect(variable).toMatch(/^[A-Z][A-Z0-9_]*_(PORT|PORTS|URL)$/)
          if (whoObeys(variable) === undefined) expect(OBEYED).not.toContain(variable)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['redis', 'REDIS_PORT'],
    ['web-api_2', 'WEB_API_2_PORT'],
    ['node', 'NODE_PORT'],
    ['ld-relay', 'LD_RELAY_PORT'],
    ['docker', 'DOCKER_PORT'],
    ['path', 'PATH_PORT'],
  ])('%s is %s, and nobody’s', (text, variable) => {
    expect([portVariable(text), whoObeys(variable)]).toEqual([variable, undefined])
  })

  it.each(['github', 'GitHub-api', 'runner', 'runner_x', 'actions-cache', 'input', 'kubernetes-service', 'ci-server'])(
    '%s would be obeyed by somebody else',
    (text) => {
      expect(whoObeys(portVariable(text))).toBeDefined()
    },
  )

  it.each(['api-base', 'sonar', 'web-host', 'gitea', 'aws', 'openai', 's3-endpoint'])(
    'the URL of %s is nobody’s',
    (text) => {
      expect(whoObeys(urlVariable(text))).toBeUndefined()
    },
  )

  it.each(['twine-repository', 'sentry', 'codecov', 'sonar-host', 'aws-endpoint', 'openai-base'])(
    'the URL of %s would be sent what is secret',
    (text) => {
      expect(whoObeys(urlVariable(text))).toMatch(/^a tool that /)
      expect(whoObeys(portVariable(text))).toBeUndefined()
    },
  )

  it.each(['pip-index', 'actions-results', 'uv-index', 'jenkins', 'npm_config_registry', 'git'])(
    'the URL of %s would be obeyed by somebody else',
    (text) => {
      expect(whoObeys(urlVariable(text))).toBeDefined()
    },
  )
})
