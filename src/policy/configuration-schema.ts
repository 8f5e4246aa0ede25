/**
 * The configuration as its authors write it: every key with its meaning, its limits and its default, said here and nowhere else.
 * The message of each check is what was expected, so that a mistake reads `<key> must be <message>; found …`.
 */
import * as v from 'valibot'

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))

const text = (most: number, expected: string) =>
  v.pipe(v.string(expected), v.regex(/\S/, expected), v.maxLength(most, `${expected} of at most ${most} characters`))

const whole = (least: number, most: number, unit: string) => {
  const expected = `a whole number of ${unit} from ${least} to ${most}`
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected))
}

/** The most globs of one list, and the most characters of one glob. */
const globs = 200
const globLength = 256

/** Matching goes back and forth between wildcards, so that a hostile path could make more of them slow. */
const wildcards = { all: 6, deep: 3, inOneName: 2 }

function isCheap(pattern: string): boolean {
  const runs = pattern.match(/\*+/g) ?? []
  const names = pattern.replace(/\*\*/g, '').split('/')
  return (
    runs.length <= wildcards.all &&
    runs.filter((run) => run.length > 1).length <= wildcards.deep &&
    names.every((name) => name.split('*').length - 1 <= wildcards.inOneName)
  )
}

const glob = v.pipe(
  text(globLength, 'a glob'),
  v.check((pattern) => !pattern.startsWith('!'), 'a glob that does not begin with "!"'),
  v.check(
    (pattern) => !pattern.startsWith('/') && !pattern.startsWith('./'),
    'a glob relative to the root of the repository'
  ),
  v.check((pattern) => !/[()]/.test(pattern), 'a glob without parentheses; "?" stands for one in a path'),
  v.check(
    isCheap,
    `a glob with at most ${wildcards.all} wildcards, ${wildcards.deep} of them "**", and ${wildcards.inOneName} "*" between two slashes`
  )
)
const globList = v.pipe(v.array(glob, 'a list of globs'), v.maxLength(globs, `a list of at most ${globs} globs`))

const severity = v.picklist(['off', 'error', 'warning', 'notice'], 'off, error, warning or notice')

/** Whether a day such as 2027-02-30 exists. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

export const ruleChoiceExpected = 'off, error, warning, notice, or a mapping with severity and options'

const ruleChoice = v.union(
  [
    severity,
    v.looseObject({
      severity: v.exactOptional(described(severity, 'How grave what the rule finds is; `off` silences it.'))
    })
  ],
  ruleChoiceExpected
)

const day = v.pipe(
  v.string('a day as YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
  v.check(isDay, 'a day that exists, as YYYY-MM-DD')
)

const hexadecimal = (digits: number) => {
  const expected = `${digits} hexadecimal digits`
  return v.pipe(v.string(expected), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`), expected))
}

const consent = v.strictObject(
  {
    hash: described(hexadecimal(64), 'What `goodfaith consent` made of the value; the value itself stands nowhere.'),
    reason: described(text(500, 'a reason'), 'How the person agreed, such as when and to whom; shown in the report.'),
    owner: v.exactOptional(described(text(100, 'a name'), 'Who answers for it and keeps the proof.')),
    expires: v.exactOptional(described(day, 'The last day on which the consent counts, as YYYY-MM-DD.'))
  },
  'a consent with hash and reason'
)

const waiver = v.strictObject(
  {
    rule: described(
      text(100, 'a rule or a family such as "privacy/*"'),
      'The rule, or a family of rules such as `privacy/*`.'
    ),
    paths: described(v.pipe(globList, v.nonEmpty('a list of at least one glob')), 'The files the waiver is for.'),
    fingerprint: v.exactOptional(
      described(hexadecimal(32), 'One finding alone, by the fingerprint the report gives it.')
    ),
    reason: described(text(500, 'a reason'), 'Why the finding may stay; shown in the report.'),
    owner: v.exactOptional(described(text(100, 'a name'), 'Who answers for the waiver.')),
    expires: v.exactOptional(described(day, 'The last day on which the waiver counts, as YYYY-MM-DD.'))
  },
  'a waiver with rule, paths and reason'
)

const contact = v.strictObject(
  {
    name: described(text(100, 'a name'), 'What the contact is called, such as `Moderators`.'),
    link: described(
      v.pipe(
        v.string('an https: or mailto: address'),
        v.regex(/^(?:https:\/\/|mailto:)[^\s<>"`|\\^{}]+$/, 'an https: or mailto: address'),
        v.maxLength(500, 'an address of at most 500 characters')
      ),
      'A page or a `mailto:` address. Choose a private route; reports and appeals are confidential.'
    ),
    policy: v.exactOptional(described(text(100, 'a policy'), 'The policy the contact belongs to; for all when absent.'))
  },
  'a contact with name and link'
)

const license = v.pipe(
  v.string('an SPDX id or expression'),
  v.regex(/^[A-Za-z0-9(][A-Za-z0-9.+() :-]*$/, 'an SPDX id or expression'),
  v.maxLength(120, 'an SPDX id or expression of at most 120 characters')
)

const repositoryPath = v.pipe(
  text(300, 'a path'),
  v.check(
    (path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').some((part) => /^\.{0,2}$/.test(part)),
    'a path from the root of the repository, with slashes'
  )
)

const label = v.pipe(
  text(50, 'a label'),
  v.regex(/^[^,\s](?:[^,\r\n]{0,48}[^,\s])?$/, 'a label without commas and without space at its ends')
)

const team = v.pipe(
  v.string('the name of a team as in its address'),
  v.regex(/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/, 'the name of a team as in its address, without its organization')
)

export const configurationSchema = v.strictObject(
  {
    policies: v.exactOptional(
      described(
        v.pipe(v.array(text(100, 'a policy'), 'a list of policies'), v.nonEmpty('a list of at least one policy')),
        'The policies to check against; all of them when none is named.'
      )
    ),
    rules: v.optional(
      described(
        v.record(v.string(), ruleChoice, 'a mapping of rules'),
        'What single rules, or families such as `privacy/*`, do: `off`, `error`, `warning`, `notice`, or a mapping with `severity` and the rule’s own options. A rule’s own entry wins over its family’s.'
      ),
      {}
    ),
    paths: v.optional(
      described(
        v.pipe(globList, v.nonEmpty('a list of at least one glob')),
        'Which files are checked, as globs; letters match in either case. Markdown and MDX are parsed, all else is read as plain text.'
      ),
      [
        '**/*.{md,markdown,mdown,mkdn,mkd,mdx}',
        '**/*.{txt,text,rst,adoc,asciidoc}',
        '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'
      ]
    ),
    'paths-ignore': v.optional(
      described(
        globList,
        'Which of these files are left out, as globs; letters match in their own case. A list of your own replaces the default.'
      ),
      [
        '**/{node_modules,bower_components,vendor,third_party,site-packages}/**',
        '**/{requirements,constraints}*.txt',
        '**/{CMakeLists,robots}.txt'
      ]
    ),
    images: v.optional(
      described(
        globList,
        'Whose metadata are read, as globs; letters match in either case, and `paths-ignore` counts here too. Files that are no JPEG, PNG, WebP, HEIC, AVIF or TIFF are left alone. An empty list leaves all pictures alone.'
      ),
      ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}']
    ),
    scope: v.optional(
      described(
        v.picklist(['added', 'section', 'file', 'change'], 'added, section, file or change'),
        'How far from the change findings still count: on added lines, in sections with added lines, in changed files, or anywhere in the change. It widens what a rule looks at and never narrows it.'
      ),
      'added'
    ),
    'fail-on': v.optional(
      described(
        v.picklist(['error', 'warning', 'notice', 'never'], 'error, warning, notice or never'),
        'The least severity that makes the check fail, where a clause of kind `decide` asks.'
      ),
      'error'
    ),
    'on-review': v.optional(
      described(v.picklist(['pass', 'fail'], 'pass or fail'), 'How the job ends when people should take a look.'),
      'pass'
    ),
    'on-incomplete': v.optional(
      described(v.picklist(['fail', 'pass'], 'fail or pass'), 'How the job ends when something could not be judged.'),
      'fail'
    ),
    license: v.optional(
      described(
        v.strictObject(
          {
            allowed: v.optional(
              described(
                v.pipe(v.array(license, 'a list of SPDX ids'), v.maxLength(200, 'a list of at most 200 SPDX ids')),
                'The licenses a page may declare, as SPDX ids or expressions. An empty list allows any.'
              ),
              []
            ),
            default: v.exactOptional(
              described(license, 'The license of pages that declare none, as an SPDX id or expression.')
            )
          },
          'a mapping with allowed and default'
        ),
        'The licenses of the pages.'
      ),
      {}
    ),
    sources: v.optional(
      described(
        v.pipe(v.array(repositoryPath, 'a list of paths of indexes'), v.maxLength(10, 'a list of at most 10 indexes')),
        'Indexes of texts whose copies must be credited, made by `goodfaith index`: paths from the root of the repository. Like the configuration itself they count as the base branch has them.'
      ),
      []
    ),
    waivers: v.optional(
      described(
        v.pipe(v.array(waiver, 'a list of waivers'), v.maxLength(1000, 'a list of at most 1000 waivers')),
        'Findings that may stay, each with a reason. They remain in the report and count for nothing.'
      ),
      []
    ),
    privacy: v.optional(
      described(
        v.pipe(
          v.strictObject(
            {
              salt: v.exactOptional(
                described(
                  hexadecimal(32),
                  'What all hashes of this configuration are made with; `goodfaith consent` makes one.'
                )
              ),
              consent: v.optional(
                described(
                  v.pipe(v.array(consent, 'a list of consents'), v.maxLength(200, 'a list of at most 200 consents')),
                  'Values that may be published because their owners agreed; what rules for private matter find of them is waived.'
                ),
                []
              )
            },
            'a mapping with salt and consent'
          ),
          v.check(
            ({ salt, consent }) => salt !== undefined || consent.length === 0,
            'a mapping that has a salt where it has consents'
          )
        ),
        'Whose private matter may be published.'
      ),
      {}
    ),
    moderation: v.optional(
      described(
        v.strictObject(
          {
            contacts: v.optional(
              described(
                v.pipe(v.array(contact, 'a list of contacts'), v.maxLength(20, 'a list of at most 20 contacts')),
                'Where a reader can report something, ask for a second look, or appeal.'
              ),
              []
            )
          },
          'a mapping with contacts'
        ),
        'Who moderates.'
      ),
      {}
    ),
    limits: v.optional(
      described(
        v.strictObject(
          {
            'file-size': v.optional(
              described(
                whole(1024, 16_777_216, 'bytes'),
                'Bytes of one file; a larger one is skipped and makes the result incomplete.'
              ),
              2_097_152
            ),
            'image-size': v.optional(
              described(
                whole(1024, 16_777_216, 'bytes'),
                'Bytes of one picture; the metadata of a larger one are not looked at, and a note says so. Of a JPEG on disk, its beginning is read whatever its size.'
              ),
              5_242_880
            ),
            images: v.optional(
              described(
                whole(0, 1000, 'pictures'),
                'The most pictures that the action fetches in one run, at a request for each version; a note says how many were left.'
              ),
              20
            ),
            time: v.optional(
              described(
                whole(1000, 3_600_000, 'milliseconds'),
                'Milliseconds for all files together; what is left then makes the result incomplete.'
              ),
              120_000
            )
          },
          'a mapping with file-size, image-size, images and time'
        ),
        'How much work one check may be.'
      ),
      {}
    ),
    comments: v.optional(
      described(
        v.strictObject(
          {
            post: v.optional(
              described(v.boolean('true or false'), 'Whether to post a review with comments on the lines in question.'),
              true
            ),
            most: v.optional(
              described(
                whole(0, 50, 'comments'),
                'The most comments of one review; further findings stand in the summary.'
              ),
              20
            ),
            summary: v.optional(
              described(
                v.boolean('true or false'),
                'Whether to keep one comment in the conversation that holds the summary of the last run.'
              ),
              false
            ),
            'show-matches': v.optional(
              described(
                v.boolean('true or false'),
                'Whether comments and summaries repeat the words that were found. What rules for private matter find is never repeated.'
              ),
              false
            )
          },
          'a mapping with post, most, summary and show-matches'
        ),
        'The review on the pull request, and the comment with the summary.'
      ),
      {}
    ),
    labels: v.optional(
      described(
        v.strictObject(
          {
            fail: v.exactOptional(
              described(label, 'The label of pull requests that fail; set and taken off by each run.')
            ),
            'needs-review': v.exactOptional(
              described(label, 'The label of pull requests that people should look at; set and taken off by each run.')
            ),
            incomplete: v.exactOptional(
              described(
                label,
                'The label of pull requests that could not be judged whole; set and taken off by each run.'
              )
            )
          },
          'a mapping with fail, needs-review and incomplete'
        ),
        'Labels that tell the result on the pull request; no other label is touched.'
      ),
      {}
    ),
    'review-request': v.optional(
      described(
        v.strictObject(
          {
            teams: v.optional(
              described(
                v.pipe(v.array(team, 'a list of teams'), v.maxLength(10, 'a list of at most 10 teams')),
                'Teams of the organization, by the name in their address, who are asked for a review when a review of ours has something new to say.'
              ),
              []
            ),
            from: v.optional(
              described(
                v.picklist(['error', 'warning', 'notice'], 'error, warning or notice'),
                'The least severity for which they are asked; what a person has to judge counts as an error.'
              ),
              'error'
            )
          },
          'a mapping with teams and from'
        ),
        'Whom to ask for a review.'
      ),
      {}
    ),
    'check-run': v.optional(
      described(
        v.boolean('true or false'),
        'Whether to add a check run of its own, which shows up to 1,000 findings beside the lines; it takes the permission `checks: write`.'
      ),
      false
    )
  },
  'a mapping of keys'
)

/** One author's part of the configuration, checked: what stands in a file, in inputs or in flags. */
export type ConfigurationLayer = v.InferInput<typeof configurationSchema>
