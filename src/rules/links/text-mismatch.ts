/** Links that show one address and lead to another site. Only an explicit address counts as shown: words that look like a host do not. */
import { defineRule } from '../rule.js'
import { hostName } from '../slot.js'

export default defineRule({
  meta: {
    id: 'links/text-mismatch',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'link-with-host' }, { shape: 'user-name-in-address' }],
    reads: 'links',
    summary: 'Disallow links that show the address of another site',
    why: 'Readers trust the address they see, and give their passwords to the one they reach.',
    remedy: 'Show the address the link leads to, or describe the page in words.',
    messages: {
      other: 'The link shows {shown} and leads to {destination}.',
      disguised: 'The address begins like {shown} and leads to {destination}: what stands before the @ is a user name.'
    }
  },

  examples: {
    bad: [
      'Log in at ⟦[https://bank.example/login](https://bank-example.test/login)⟧.',
      'Log in at ⟦[www.bank.example](https://login.test/bank.example)⟧.',
      'Log in at ⟦[**https://bank**.example](https://bank.example.login.test)⟧.',
      'Log in at ⟦[`https://bank.example`](//login.test/)⟧.',
      'Log in at ⟦[https://bank.example/][1]⟧.\n\n[1]: https://login.test/',
      'Log in at ⟦[https://bank.example](https://login.test "https://bank.example")⟧.',
      'Log in at ⟦<a href="https://login.test">https://bank.example</a>⟧.',
      'Log in at ⟦[https://bank.example](https://bank.example@login.test)⟧.',
      'Log in ⟦[here](https://bank.example@login.test/)⟧.',
      'Log in at ⟦[the bank, https://bank.example/login, as ever](https://login.test)⟧.',
      'A page of another user: ⟦[https://ada.github.io/notes](https://bob.github.io/notes)⟧.',
      'Spelled with other letters: ⟦[https://bank.example](https://bаnk.example)⟧.',
      'An address by number: ⟦[https://bank.example](http://203.0.113.7/login)⟧.',
      'On your own machine: ⟦[https://bank.example](http://localhost:8080)⟧.',
      'Not by an archive: ⟦[https://bank.example](https://login.test/?u=https://bank.example)⟧.',
      'An archive of something else: ⟦[https://bank.example](https://web.archive.org/web/2024/https://login.test)⟧.',
      'With an invisible letter: ⟦[https://ba\u200Bnk.example](https://login.test)⟧.'
    ],
    good: [
      'See [https://bank.example/login](https://bank.example/login).',
      'See [https://bank.example](https://www.bank.example/en/).',
      'See [www.docs.bank.example](https://help.bank.example/).',
      'See <https://bank.example/login> and https://bank.example.',
      'See [bank.example](https://login.test): it only looks like an address.',
      'We moved from Postgres.app to [Node.js](https://nodejs.org).',
      'See [https://bank.example](/login), [https://bank.example](#login), [https://bank.example](../login.md).',
      'Write to [https://bank.example](mailto:help@bank.example).',
      'See [https://bank.example/terms](https://web.archive.org/web/20240101000000/https://bank.example/terms).',
      'See [https://bank.example/terms](https://www.google.com/url?q=https%3A%2F%2Fbank.example%2Fterms&sa=D).',
      'Report it at [https://msrc.microsoft.com/create-report](https://aka.ms/opensource/security/create-report).',
      'Watch [https://youtu.be/abc](https://www.youtube.com/watch?v=abc).',
      'Cite [https://doi.org/10.1000/182](https://publisher.example/182).',
      'See [https://bücher.example](https://xn--bcher-kva.example/).',
      'Open [http://localhost:3000](http://127.0.0.1:3000).',
      'Never open [hxxps://bank[.]example](https://reports.example/phishing/17).',
      'Open [https://<your-host>/admin](https://docs.example/admin).',
      'Shortened by the editor: [https://www.bank.exa…](https://login.test).',
      'Clone [https://team@code.example/app.git](https://team@code.example/app.git).',
      'Clone <https://ada.lovelace@code.example/app.git>.'
    ]
  },
  load: () => import('../../detect/host-name.js'),

  *check({ links }, { loaded: { carries, destinationOf, isResolver, isSameSite, shownAddresses } }) {
    for (const { url, text, range } of links) {
      const destination = destinationOf(url)
      if (!destination) continue
      const addresses = shownAddresses(text)
      const foreign = addresses.filter(
        ({ host }) => !isSameSite(host, destination.host) && !isResolver(host) && !carries(destination, host)
      )
      const [shown] = foreign
      if (shown && foreign.length === addresses.length && !isResolver(destination.host)) {
        const slots = { shown: hostName(shown.host), destination: hostName(destination.host) }
        if (shown.alone) yield { range, message: 'other', slots, confidence: 'high' }
        else yield { range, message: 'other', slots, confidence: 'medium', severity: 'warning' }
      } else if (destination.disguise !== undefined) {
        const slots = { shown: hostName(destination.disguise), destination: hostName(destination.host) }
        yield { range, message: 'disguised', slots, confidence: 'high' }
      }
    }
  }
})
