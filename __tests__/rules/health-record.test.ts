/** Cases for `privacy/health-record` in which sample values count as real ones. */
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/engine/check.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { rules } from '../../src/rules/index.generated.js'

const configuration = parseConfiguration(
  {},
  { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }
)

/** What the rule marks in a page, and what becomes of the check. */
async function marked(head: string, assume: 'real' | 'fiction' = 'real') {
  const { findings, result, failures } = await check(
    { files: [{ path: 'docs/page.md', head }] },
    {
      rules: rules.filter(({ meta }) => meta.id === 'privacy/health-record'),
      catalogue,
      configuration,
      takesPath: () => true,
      trust: 'base',
      clock: () => 0,
      version: '0',
      ...(assume === 'real' ? { assume } : {})
    }
  )
  expect(failures).toEqual([])
  expect(result).toBe(findings.length === 0 ? 'pass' : 'needs-review')
  return findings.map(({ span }) => head.slice(span?.start.offset, span?.end.offset))
}

describe('is shown to people', () => {
  test.each([
    ['Jane Roe was diagnosed with schizophrenia in May.', 'Jane Roe was diagnosed with schizophrenia'],
    ['Jane Q. Roe has been diagnosed with long COVID.', 'Jane Q. Roe has been diagnosed with long COVID'],
    ['Then he was finally diagnosed with asthma.', 'he was finally diagnosed with asthma'],
    ['She got diagnosed as having ADHD and left.', 'She got diagnosed as having ADHD'],
    ['Sam was diagnosed with cancer; ask her.', 'Sam was diagnosed with cancer'],
    ['Last week she tested positive for HIV.', 'she tested positive for HIV'],
    ['We heard. Jane Roe is HIV positive.', 'Jane Roe is HIV positive'],
    ['You see, his HIV status is known.', 'his HIV status is'],
    ['Jane Roe’s blood test came back bad.', 'Jane Roe’s blood test came back'],
    ['Her medical records from the clinic show it.', 'Her medical records from the clinic show'],
    ['His therapist says he lies.', 'His therapist says'],
    ['Because she was in rehab, the release slipped.', 'she was in rehab'],
    ['He went to therapy instead of the meeting.', 'He went to therapy'],
    ['He is on dialysis.', 'He is on dialysis'],
    ['Her DNA profile is here: <https://files.test/a>', 'Her DNA profile is'],
    ['His fingerprints are in the folder.', 'His fingerprints are'],
    ['Patient: Jane Roe, medical record number 00417392', '00417392'],
    ['Her patient no. 417392-A', '417392-A'],
    ['Jane Roe (health insurance number: 417 392 117)', '417 392 117'],
    ['NHS number 943 476 5919', '943 476 5919'],
    ['KVNR: M123456785', 'M123456785'],
    ['> Jane Roe was **diagnosed** with asthma.', 'Jane Roe was **diagnosed** with asthma']
  ])('%s', async (page, expected) => {
    expect(await marked(page)).toEqual([expected])
  })
})

describe('is left alone', () => {
  test.each([
    ['People diagnosed with epilepsy should disable animations.'],
    ['Patients were diagnosed with diabetes at a mean age of 54.'],
    ['Anyone who was diagnosed with asthma can ask for a mask.'],
    ['A user was diagnosed with RSI and asked for shortcuts.'],
    ['In general, a child was diagnosed with autism when she was four or older.'],
    ['If Jane Roe was diagnosed with asthma, the plan changes.'],
    ['When he or she was diagnosed with dyslexia matters little.'],
    ['I was diagnosed with ADHD; he was not.'],
    ['My wife says she was diagnosed with migraine, and I believe her.'],
    ['We were diagnosed with burnout, all of us.'],
    ['Kubernetes was diagnosed with a leak, and the pod tested positive for it.'],
    ['The crash was diagnosed with gdb.'],
    ['The blood test is described in the chapter on laboratories.'],
    ['Blood test results are shown in the tab Lab results.'],
    ['The medical record number (MRN) identifies a patient within one hospital.'],
    ['MRN: 00417392 stands in the field PID-3.'],
    ['Send the patient ID 00417392 to the endpoint.'],
    ['`Jane Roe, MRN 00417392` is what the parser returns.'],
    ['```\nJane Roe was diagnosed with asthma. MRN 00417392\n```'],
    ['## FHIR\n\nJane Roe was diagnosed with asthma; her patient ID is 00417392.'],
    ['For example, Jane Roe was diagnosed with asthma.'],
    ['The novel tells how she was diagnosed with tuberculosis.'],
    ['Do not write “Jane Roe was diagnosed with asthma”.'],
    ['> She was diagnosed with asthma.\n\nPosts like that are removed.'],
    ['In 1963 he was diagnosed with ALS ([biography](https://lives.test/)).'],
    ['Patient number 3 waits in room 12.'],
    ['The NHS number has ten digits, such as 943 476 5910.'],
    ['KVNR M123456784 has a wrong check digit.'],
    ['Medical records are kept for ten years.'],
    ['The HIV status of nobody is stored here.'],
    ['Ada went to therapy.js and read it.']
  ])('%s', async (page) => {
    expect(await marked(page)).toEqual([])
  })

  test('where digits are counted, as in samples', async () => {
    expect(await marked('Jane Roe, MRN 00123456', 'fiction')).toEqual([])
    expect(await marked('Jane Roe, MRN 00123456')).toEqual(['00123456'])
  })
})
