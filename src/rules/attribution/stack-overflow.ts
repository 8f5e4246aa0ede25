/** Code taken from Stack Overflow and its sister sites, with a link to the post and without its author or its license. */
import { defineRule, type Observation } from '../rule.js'
import { ownWords } from '../slot.js'

const hosts = [
  'stackoverflow.com',
  'stackexchange.com',
  'superuser.com',
  'serverfault.com',
  'askubuntu.com',
  'mathoverflow.net'
]
const post = 'https://stackoverflow.com/a/11227902'
const fence = '```'

export default defineRule({
  meta: {
    id: 'attribution/stack-overflow',
    severity: 'warning',
    scope: 'added',
    wakes: [{ literals: hosts }],
    reads: 'section',
    summary: 'Credit code from Stack Overflow with author, link and license',
    why: 'Posts are under CC BY-SA, which asks for the author, a link to the post and the license wherever their code is passed on.',
    remedy:
      'Add who posted it, a link to the post, and the license; the site gives the whole line when code is copied there.',
    messages: {
      incomplete:
        'The code beside this link to a post names no {missing}, which CC BY-SA, section 3(a)(1), asks for, https://stackoverflow.com/help/licensing.',
      truncated: 'The link to the post is cut off, so that nobody can find what the code was taken from.',
      version:
        'A post of that day is under {license}, not the version named here, https://stackoverflow.com/help/licensing.'
    }
  },

  examples: {
    bad: [
      `${fence}js\n// Source: ⟦${post}⟧\nfunction sum(a, b) {\n  return a + b\n}\n${fence}`,
      `${fence}python\n# from ⟦https://stackoverflow.com/questions/231767/what-does-the-yield-keyword-do⟧\ndef numbers():\n    yield 1\n${fence}`,
      `Code snippet from [this answer](⟦${post}⟧):\n\n${fence}js\nconst a = 1\nconst b = 2\n${fence}`,
      `${fence}sh\nls | sort\n${fence}\n\nTaken from [Stack Overflow](⟦${post}⟧).`,
      `${fence}js\n// ⟦https://stackoverflow.com/a/⟧\nconst a = 1\n${fence}`,
      `${fence}js\n// Source - ⟦https://stackoverflow.com/q⟧\n// Posted by Ada Example, modified by community. See post 'Timeline' for change history\n// Retrieved 2026-01-05, License - CC BY-SA 4.0\nconst a = 1\n${fence}`,
      `${fence}js\n// Source - ⟦${post}⟧\n// Posted by Ada Example\nconst a = 1\n${fence}`,
      `Adapted from [an answer](⟦https://unix.stackexchange.com/a/12345⟧) by Ada Example:\n\n${fence}sh\nls\n${fence}`,
      `${fence}js\n// Source - ⟦${post}⟧\n// Posted by Ada Example on 2015-03-04, License - CC BY-SA 4.0\nconst a = 1\n${fence}`
    ],
    good: [
      `${fence}js\n// Source - ${post}\n// Posted by Ada Example, modified by community. See post 'Timeline' for change history\n// Retrieved 2026-01-05, License - CC BY-SA 4.0\nconst a = 1\n${fence}`,
      `See [this answer](${post}) for the reason.\n\n${fence}js\nconst a = 1\n${fence}`,
      `Ask on [Stack Overflow](https://stackoverflow.com/).\n\n${fence}sh\nnpm install\n${fence}`,
      `Questions are tagged on [Stack Overflow](https://stackoverflow.com/questions/tagged/names).\n\n${fence}sh\nnpm install\n${fence}`,
      `Adapted from [an answer](${post}) by [Ada Example](https://stackoverflow.com/users/1/ada), [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/):\n\n${fence}sh\nls\n${fence}`,
      `The advice was taken from [an answer](${post}).\n\nIt has no code.`,
      `- [Why names are short](${post})\n- [Names](https://names.example/)`,
      `${fence}js\nfetch('https://api.stackexchange.com/2.3/answers?site=stackoverflow')\n${fence}`,
      `${fence}js\nopen('https://stackoverflow.com/questions/ask')\n${fence}`,
      `This is [explained well](https://stackoverflow.com/q/231767).`,
      `${fence}md\n[docs](${post})\n${fence}`,
      `${fence}js\n// Source - ${post}\n// Posted by Ada Example on 2015-03-04, License - CC BY-SA 3.0\nconst a = 1\n${fence}`
    ]
  },

  load: () => import('../../facts/stack-exchange.js'),

  *check({ section, text }, { loaded: { takenPosts } }) {
    for (const { range, missing, truncated, version } of takenPosts(section, text)) {
      const told: Pick<Observation, 'message' | 'slots'> | undefined = truncated
        ? { message: 'truncated' }
        : missing.length > 0
          ? { message: 'incomplete', slots: { missing: ownWords(missing.join(' and no ')) } }
          : version
            ? { message: 'version', slots: { license: ownWords(version) } }
            : undefined
      if (told) yield { range, ...told, confidence: 'medium' }
    }
  }
})
