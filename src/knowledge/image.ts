interface ImageName {
  /** The element before the last, `library` where there is none, as on Docker Hub. */
  vendor: string
  /** The last element, without tag and digest. */
  name: string
}

/** `[host[:port]/][path/]name[:tag][@digest]` to what says what is in it: neither host nor version. */
export function parseImage(image: string): ImageName {
  const [reference = ''] = image.split('@', 1)
  const elements = reference.split('/')
  const path = elements.length > 1 && isHost(elements[0] ?? '') ? elements.slice(1) : elements
  const [name = ''] = (path.at(-1) ?? '').split(':', 1)
  return { vendor: path.at(-2) ?? 'library', name }
}

/** The rule of Docker: a first element with a dot or a colon, or `localhost`, is a registry. */
function isHost(element: string): boolean {
  return element === 'localhost' || element.includes('.') || element.includes(':')
}
