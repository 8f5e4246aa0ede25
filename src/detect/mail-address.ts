/** Finds e-mail addresses in running text, and tells those of people from role boxes, lists and samples. */
import { isPrivateProvider, isSampleHost } from './mail-hosts.js'

export interface MailAddress {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** `private` at a provider of private boxes, `other` at any other host. */
  readonly host: 'private' | 'other'
}

const written =
  /(?<![\p{L}\p{N}._%+@/:=-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_+-])?@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@]|[-.]\p{L}|:[\p{L}~/])/gu

/** Boxes that belong to a task, and names that belong to nobody. */
const nobody =
  /^(?:info|contact(?:us)?|support|help(?:desk)?|hello|hi|hey|team|office|admins?|administrator|webmaster|postmaster|hostmaster|abuse|security|secure|privacy|gdpr|dpo|legal|dmca|copyright|licens(?:e|ing)|press|media|pr|news(?:letter)?|sales|billing|payments?|orders?|jobs?|careers?|hr|events?|conference|speakers?|sponsors?(?:hip)?|donat(?:e|ions)|conduct|coc|code-?of-?conduct|report(?:s|ing)?|moderat(?:or|ors|ion)|mods?|trust|safety|feedback|bugs?|issues?|questions?|community|committee|board|staff|members?(?:hip)?|maintainers?|develop(?:er|ers|ment)|dev|devs|contributors?|docs?|documentation|opensource(?:-conduct)?|open-source|project|infra|ops|root|git|svn|hg|ssh|www|ftp|no-?reply|do-?not-?reply|mailer-daemon|notifications?|alerts?|bot|users?|user\d*|username|test(?:er|user|ing)?\d*|demo|example|sample|dummy|fake|foo|bar|baz|foobar|you|your|me|my|myself|mail|email|e-mail|name|firstname|lastname|first\.last|firstname\.lastname|your[._-]?(?:name|email|mail|user|username|account)|my[._-]?(?:name|email|mail|user|account)|someone|somebody|anyone|nobody|person|customer|client|guest|member|account|recipient|sender|to|from|cc|bcc|alice|bob|carol|eve|mallory|john|jane|joe|john[._-]?doe|jane[._-]?doe|joe[._-]?doe|j\.?doe|john[._-]?smith|jane[._-]?smith|max[._-]?mustermann|erika[._-]?mustermann|mario[._-]?rossi|jean[._-]?dupont|a|b|c|x|y|z|abc|xyz|aaa|xxx+|octocat|taylor|student|teacher|owner|manager|employee)(?:[+].{0,60})?$/i

const service = /(?:-list|-announce|-dev|-users|-request|-owner|-help|-team|-support|-project|list|bot|noreply)$/i
const listHost = /^(?:lists?|listserv|mailman|groups?|mail-archive|googlegroups|users\.noreply|noreply|reply)\./i

/** The addresses that some person may read; `assume` takes samples for real ones. */
export function mailAddresses(text: string, assume?: 'real'): readonly MailAddress[] {
  const found: MailAddress[] = []
  for (const match of text.matchAll(written)) {
    const [whole, host = ''] = match
    const box = whole.slice(0, whole.length - host.length - 1)
    const name = host.toLowerCase()
    if (isSampleHost(name) && assume !== 'real') continue
    if (nobody.test(box) || service.test(box) || listHost.test(name) || name === 'googlegroups.com') continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      host: isPrivateProvider(name) ? 'private' : 'other'
    })
  }
  return found
}
