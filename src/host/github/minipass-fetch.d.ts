/** It follows the standard as far as Octokit asks, and has no types of its own. */
declare module 'minipass-fetch' {
  const minipassFetch: typeof fetch
  export default minipassFetch
}
