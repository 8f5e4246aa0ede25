/** Statements about the health of one person, biometric data, and numbers of health records. */
import { disapproves, isQuoted } from '../../detect/condemnation.js'
import { healthWords } from '../../detect/health-words.js'
import { isSampleNumber } from '../../detect/reserved-phone-numbers.js'
import { isSelfNamed } from '../../detect/self-named.js'
import { defineRule } from '../rule.js'

const format =
  /(?<!\p{L})(?:fhir|hl7|dicom|pid-\d|resources?|fields?|schemas?|segments?|endpoints?|api|formats?|attributes?|columns?|parameters?|tags?|queries|query|samples?|examples?|e\. ?g\.|for instance|test (?:data|patients?|records?)|synthetic|simulated|fictional|fictitious|imaginary|personas?|scenarios?|fixtures?|dummy|mock|placeholders?|characters?|novels?|films?|movies?|episodes?|de-identified|sandbox|beispiel|exemple|ejemplo)(?!\p{L})/iu
/** Words of a sentence that speak of nobody in particular, or of oneself. */
const general =
  /(?<!\p{L})(?:if|whether|suppose|imagine|assume|he or she|she or he|s\/he|his or her|her or his|might|may|could|would|should|any(?:one|body)|some(?:one|body)|people|patients|an? (?:\p{L}{1,20} )?(?:person|patient|child|user|woman|man|friend|participant|student|member|colleague)|i|i['’]m|my|me|we|our|us)(?!\p{L})/iu
const person =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im|Mrs?\.?|Ms\.?|Dr\.?|Herr|Frau)(?!\p{L})|(?<![\p{L}\d])\p{Lu}\p{Ll}{1,25}(?: \p{Lu}\p{Ll}{1,25}|['’]s (?!\p{Lu}))/u
const pronoun = /(?<!\p{L})(?:he|she|his|hers?|him)(?!\p{L})/iu
const historical =
  /(?<!\d)(?:1[5-9]\d\d|20[01]\d)(?!\d)|(?<!\p{L})(?:died|death|biograph(?:y|er|ers)|historians?|obituary)(?!\p{L})/iu

const reach = { format: 200, person: 80, quotation: 240 }

export default defineRule({
  meta: {
    id: 'privacy/health-record',
    severity: 'warning',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ literals: healthWords }],
    reads: 'prose-and-links', // a life that is told with its sources is no record
    summary: 'Disallow health records and biometric data of people',
    why: 'What somebody’s body or health is like is theirs to tell, and cannot be taken back once it is known.',
    remedy:
      'Remove it, unless the person tells it of themselves. For formats, take values that plainly belong to nobody.',
    messages: {
      statement: 'What seems to be a statement about the health or the body of a person, who may not want it told.',
      number: 'What seems to be a number under which the health record of a person is kept.'
    },
    sensitive: true
  },

  examples: {
    assume: 'real',
    bad: [
      'By the way, ⟦Jane Roe was diagnosed with bipolar disorder⟧ last year.',
      'Do not trust the maintainer: ⟦she was recently diagnosed with dementia⟧.',
      '⟦His blood test from May shows⟧ everything.',
      '⟦Sam has tested positive for hepatitis⟧, says his neighbor.',
      'Everybody knows that ⟦he is HIV-positive⟧.',
      'Jane Roe, MRN ⟦00417392⟧, bed four.',
      'His patient ID is ⟦A-0041739⟧.',
      '⟦Her psychiatrist says⟧ that she should rest.',
      'Since March ⟦he is in psychiatric care⟧, so do not wait for a review.',
      '⟦Her fingerprint scan is⟧ in the attached file.',
      'NHS number: ⟦943 476 5919⟧'
    ],
    good: [
      'People diagnosed with asthma should ask a doctor first.',
      'I was diagnosed with ADHD at thirty, and my therapist suggested this layout.',
      'My son was diagnosed with autism; he was in therapy for a year.',
      'If she was diagnosed with diabetes, the care plan says so.',
      'A friend was diagnosed with long COVID, and he was in rehab.',
      'The patient ID is stored in tag (0010,0020) of a DICOM file.',
      'MRN 00417392 is the value of the field PID-3.',
      '```json\n{ "patient": "Jane Roe", "mrn": "MRN 00417392", "note": "She was diagnosed with asthma" }\n```',
      'Test data: Jane Roe was diagnosed with asthma, MRN 00417392.',
      'The race was diagnosed with a debugger, and the crash was diagnosed with a core dump.',
      'In 1963 [Stephen Hawking](https://en.wikipedia.org/wiki/Stephen_Hawking) learned it: he was diagnosed with motor neurone disease.',
      'Never write “she was diagnosed with depression” about a contributor.',
      'The server tested positive for a memory leak; its medical record is the log.',
      'Cancer was diagnosed with a biopsy in most patients.'
    ]
  },
  load: () => import('../../detect/health-words.js'),

  *check({ prose, links, path }, { assume, loaded: { healthFacts, mentionsHealth } }) {
    if (!mentionsHealth(prose.text) || isSelfNamed(path)) return
    const heading = prose.blocks.find(({ kind }) => kind === 'heading')?.text ?? ''
    for (const { text, start: at, quoted, kind: form } of prose.blocks) {
      if (form === 'front-matter' || !mentionsHealth(text)) continue
      for (const { kind, start, end, checked, digits } of healthFacts(text)) {
        const around = (width: number) =>
          `${text.slice(Math.max(0, start - width), start)}\n${text.slice(end, end + width)}`
        if (format.test(around(reach.format)) || format.test(heading)) continue
        if (disapproves(wordsBeside(prose.text, at + start, at + end)) && (quoted || isQuoted(text, start, end)))
          continue
        if (kind === 'number') {
          if (assume !== 'real' && isSampleNumber(digits)) continue
          if (!checked && !pointsAtPerson(text, start, end)) continue
        } else {
          if (general.test(sentenceBefore(text, start) + text.slice(start, start + 3))) continue
          // One word with a capital may be a program as well as a person.
          if (/^\p{Lu}[\p{L}’'-]{0,30} \p{Ll}/u.test(text.slice(start, end)) && !pronoun.test(text)) continue
          const block = prose.rangeOf(at, at + text.length)
          const sourced = links.some(({ range }) => range.start < block.end && block.start < range.end)
          if (sourced && historical.test(text)) continue
        }
        const range = prose.rangeOf(at + start, at + end)
        yield { range, message: kind, confidence: checked ? 'high' : 'medium', review: true }
      }
    }
  }
})

function wordsBeside(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - reach.quotation), start)}\n${text.slice(end, end + reach.quotation)}`
}

/** Whether words near a number speak of somebody; the words for the number do not count. */
function pointsAtPerson(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach.person), start)
  return person.test(before) || person.test(text.slice(end, end + reach.person))
}

/** From the end of the sentence before up to a place. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach.quotation), start)
  return before.slice(Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1)
}
