/** Whose commit it is: GitHub knows people by the address they commit with. */
import type { Account, World } from './model.js'

/** Finds the account of a `…@users.noreply.github.com` address. */
export function accountByEmail(world: World): (email: string) => Account | undefined {
  return (email) => {
    const login = /^\d+\+(?<login>.+)@users\.noreply\.github\.com$/.exec(email)?.groups?.['login']
    return login === undefined ? undefined : world.knownAccount(login)
  }
}
