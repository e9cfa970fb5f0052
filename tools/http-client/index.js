// @actions/core imports these two for getIDToken(). The real client (undici, tunnel, https) is half of the bundle and
// most of the start-up time of an Action; this one says so when somebody does ask.
export class HttpClient {
  constructor() {
    throw new Error('this bundle carries no HTTP client: OIDC tokens cannot be requested')
  }
}

export class BearerCredentialHandler {}
