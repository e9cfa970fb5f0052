/** Environment variables that carry what needs got: their names, and those that must never come of a name. */

/** `web-api` to `WEB_API_PORT`: the port, or the first one of a range. */
export function portVariable(name: string): string {
  return `${stemOf(name)}_PORT`
}

/** `metrics` to `METRICS_PORTS`: the whole of a range. */
export function portsVariable(name: string): string {
  return `${stemOf(name)}_PORTS`
}

/** `redis` to `REDIS_URL`. */
export function urlVariable(name: string): string {
  return `${stemOf(name)}_URL`
}

function stemOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}

// Whatever is called PATH, LD_PRELOAD, NODE_OPTIONS or BASH_ENV has none of our endings. These have, or may have one day.
const RESERVED: readonly { form: RegExp; whose: string }[] = [
  { form: /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/, whose: 'the runner' },
  {
    form: /^KUBERNETES_(SERVICE_)?PORT/,
    whose: 'kubectl and every client of Kubernetes, which send their token there',
  },
  { form: /^CI_/, whose: 'GitLab CI' },
  { form: /^((BUILD|JOB|HUDSON|JENKINS|CHANGE|SVN)|RUN_.*DISPLAY)_URL$/, whose: 'Jenkins' },
  { form: /^(CIRCLE|TRAVIS|BUILDKITE|APPVEYOR|SEMAPHORE)_.*URL$/, whose: 'a CI service' },
  {
    form: /^(PIP|UV|POETRY|PDM|FLIT|TWINE|NPM_CONFIG|CARGO|BUNDLE|NUGET|HOMEBREW|GIT)_.*URL$/,
    whose: 'a tool that fetches or publishes code',
  },
  { form: /^(PUPPETEER|PLAYWRIGHT|CYPRESS|ELECTRON|SENTRYCLI).*_DOWNLOAD.*_URL$/, whose: 'a tool that fetches code' },
  {
    form: /^(SENTRY|CODECOV|SONAR_HOST|PULUMI_BACKEND|AWS_ENDPOINT|CYPRESS_API|GITEA_SERVER|(OPENAI|ANTHROPIC|WANDB)_BASE)_URL$/,
    whose: 'a tool that sends its token there',
  },
]

/** Who would obey the variable, where that is somebody else. */
export function whoObeys(variable: string): string | undefined {
  return RESERVED.find(({ form }) => form.test(variable))?.whose
}
