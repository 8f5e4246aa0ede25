/** Finds words that command a language model rather than a reader: to leave its instructions, to reveal them, to judge or to keep silent. */

import { type Automaton, createAutomaton } from './automaton.js'
import { caseAlone } from './folding.js'

/**
 * override: leave your instructions · reveal: tell them · address: a model is spoken to · persona: be somebody else ·
 * secrecy: do not tell people · verdict: approve, rate, recommend · leak: send secrets away · token: marks that part the turns of a chat.
 */
export type CommandKind = 'override' | 'reveal' | 'address' | 'persona' | 'secrecy' | 'verdict' | 'leak' | 'token'

export interface ModelCommand {
  readonly kind: CommandKind
  readonly start: number
  readonly end: number
  /** Of an override: whether it means all instructions, or those that only a model has. */
  readonly sweeping: boolean
}

const model =
  '(?:(?<![^\\s("*])AI(?=[\\s:,.])(?:\\s{1,3}(?:assistants?|agents?|reviewers?|models?|bots?|tools?|systems?|crawlers?|readers?))?|LLMs?|(?:large\\s{1,3})?language\\s{1,3}models?|(?:coding|code\\s{1,3}review|virtual)\\s{1,3}(?:assistants?|agents?)|chat\\s?bots?|ChatGPT|GPT(?:-\\d[\\w.]{0,8})?|Claude|Gemini|Copilot|Llama|Grok|DeepSeek|Mistral)'
const of =
  '(?:\\s{1,9}(?:all|any|every|of|the|your|my|our|those|these|other|its|previous|prior|above|earlier|preceding|former|existing|initial|original|current|given|system|safety|developer)){1,7}'
const instructions =
  '(?:instructions?|prompts?|rules|guidelines|guardrails|directions|directives|orders|commands|context|constraints|restrictions|programming|training)'
const owner = '(?:\\s{1,9}(?:the|your|its|hidden|secret|full|complete|entire|initial|original|above|internal)){0,5}'

/** How a model is spoken to, by what speaks to it. */
const addresses = {
  note: `\\b(?:note|attention|message|instructions?|important|reminder|notice|memo|warning|hint)\\s{1,3}(?:to|for)\\s{1,9}(?:\\w{1,20}\\s{1,9}){0,3}${model}\\b`,
  condition: `\\bif\\s{1,9}you(?:\\s{1,9}are|[’']re)\\s{1,9}(?:an?|the|any)\\s{1,9}(?:\\w{1,20}\\s{1,9}){0,2}${model}\\b`,
  call: `\\b(?:dear|hey|hi|hello|attention|listen)[\\s,:]{1,9}(?:\\w{1,20}\\s{1,9}){0,2}${model}\\b`,
  role: `\\bas\\s{1,9}an?\\s{1,9}${model},?\\s{1,9}you\\b`,
  duty: `\\b${model}\\s{1,9}(?:(?:that|which|who|reads?|reading|reviewing|processing|summari[sz]ing|using|parsing|this|these|the|page|document|text|file|repository|and|or|also|here|assistants?|agents?|models?)\\s{1,9}){0,5}(?:must|should|shall|have\\s{1,9}to|are\\s{1,9}(?:instructed|required|ordered|told)\\s{1,9}to)\\b`,
  event: `\\b(?:when|while)\\s{1,9}(?:an?|the|any)\\s{1,9}${model}\\s{1,9}(?:reads?|sees?|process(?:es)?|summari[sz]es?)\\b`
}

/** English first; in other languages the one sentence that all such texts begin with. */
const commands: readonly { readonly kind: CommandKind; readonly pattern: RegExp; readonly whole?: true }[] = [
  {
    kind: 'override',
    pattern: new RegExp(
      `\\b(?:ignore|disregard|forget|override|bypass|discard|overrule|do\\s{1,3}not\\s{1,3}follow|don[’']t\\s{1,3}follow|stop\\s{1,3}following|pay\\s{1,3}no\\s{1,3}attention\\s{1,3}to)${of}\\s{1,9}${instructions}(?:\\s{1,3}(?:above|before|so\\s{1,3}far|given|provided|you))?\\b`,
      'gi'
    )
  },
  {
    kind: 'override',
    pattern:
      /\b(?:ignore|disregard|forget)\s{1,9}(?:everything|all|anything)\s{1,9}(?:that\s{1,9}(?:is|was|came)\s{1,9})?(?:above|before|you\s{1,9}(?:were|have\s{1,9}been|know))\b/gi
  },
  {
    kind: 'override',
    whole: true,
    pattern:
      /\bignorier(?:e|en|t)?\s{1,9}(?:Sie\s{1,9})?(?:alle\s{1,9})?(?:vorherigen|bisherigen|vorigen|obigen|vorangegangenen|früheren)\s{1,9}(?:Anweisungen|Instruktionen|Befehle|Regeln)|\bignore[zr]?\s{1,9}(?:toutes\s{1,9})?(?:les|tes|vos)\s{1,9}(?:instructions|consignes|règles)\s{1,9}(?:précédentes|antérieures|ci-dessus)|\bignor[ae]\s{1,9}(?:todas\s{1,9})?(?:las|tus|sus|as|suas)\s{1,9}(?:instrucciones|instruções|reglas|regras|indicaciones)\s{1,9}(?:anteriores|previas|prévias)|\bignora\s{1,9}(?:tutte\s{1,9})?le\s{1,9}istruzioni\s{1,9}precedenti|\bnegeer\s{1,9}alle\s{1,9}(?:vorige|eerdere)\s{1,9}instructies|(?:игнорируй|проигнорируй|забудь)(?:те)?\s{1,9}(?:все\s{1,9})?(?:предыдущие|прежние|прошлые)\s{1,9}(?:инструкции|указания|правила)|(?:忽略|无视|無視)(?:掉)?(?:所有|全部|一切)?(?:的)?(?:之前|以上|先前|前面|上述|此前)(?:的)?(?:所有|全部|一切)?(?:的)?(?:指令|指示|提示|说明|規則|规则)|(?:以前|これまで|上記|前)の(?:すべての|全ての)?(?:指示|命令|プロンプト)を(?:すべて)?(?:無視|忘れ)|(?:이전|위의|앞선)\s{0,3}(?:모든\s{0,3})?(?:지시|명령|지침)(?:사항)?(?:을|를|은|는)?\s{0,3}(?:모두\s{0,3})?무시/giu
  },
  {
    kind: 'reveal',
    pattern: new RegExp(
      `\\b(?:reveal|print|output|repeat|show|leak|display|expose|disclose|recite|tell\\s{1,3}(?:me|us))${owner}\\s{1,9}(?:(?:system|hidden|secret|initial)\\s{1,9}(?:prompt|instructions?|message)|your\\s{1,9}(?:prompt|instructions))\\b`,
      'gi'
    )
  },
  {
    kind: 'address',
    pattern: new RegExp(Object.values(addresses).join('|'), 'gi')
  },
  {
    kind: 'persona',
    pattern:
      /\byou\s{1,9}(?:are|will\s{1,9}be)\s{1,9}now\s{1,9}(?:an?|the|in|no\s{1,9}longer|called|known|acting|playing|my|DAN)\b|\bfrom\s{1,9}now\s{1,9}on,?\s{1,9}you\s{1,9}(?:are|will|must|should|shall|act|respond|answer)\b|\byour\s{1,9}new\s{1,9}(?:instructions?|task|role|goal|objective|orders|identity|system\s{1,9}prompt)\b|\bnew\s{1,9}(?:system\s{1,9})?instructions\s{0,3}:|\bdeveloper\s{1,9}mode\s{1,9}(?:is\s{1,9})?(?:enabled|activated|on)\b|\bdo\s{1,9}anything\s{1,9}now\b|\bact\s{1,9}as\s{1,9}an?\s{1,9}(?:unrestricted|unfiltered|uncensored|jailbroken|evil)\b/gi
  },
  {
    kind: 'secrecy',
    pattern:
      /\b(?:do\s{1,9}not|don[’']t|never|without)\s{1,9}(?:ever\s{1,9})?(?:tell|telling|mention|mentioning|reveal|revealing|inform|informing|disclose|disclosing|alert|alerting|notify|notifying|warn|warning|show|showing)\s{1,9}(?:(?:this|it|that|these|about|anything|comment|text|instructions?|message|to)\s{1,9}){0,5}(?:the\s{1,9}|any\s{1,9}|your\s{1,9})?(?:users?|humans?|readers?|reviewers?|maintainers?|developers?|operators?|anyone|people)\b/gi
  },
  {
    kind: 'verdict',
    pattern:
      /\b(?:approve|merge|accept|rate|score|rank|recommend|praise|classify|mark|label|report|describe|summari[sz]e|review)\s{1,9}(?:this|the|it|my)\s{0,9}(?:\w{1,20}\s{1,9}){0,2}(?:pull\s{1,9}request|PR|change|patch|diff|commit|paper|document|page|code|product|submission|candidate|as|positively|favou?rably|highly)\b|\bgive\s{1,9}(?:an?\s{1,9}|only\s{1,9}){0,2}(?:positive|favou?rable|high|perfect|five[- ]star)\s{1,9}(?:reviews?|ratings?|scores?)\b|\blooks\s{1,9}good\s{1,9}to\s{1,9}me\b|\b(?:say|answer|respond|reply|conclude|state)\s{1,9}that\b/gi
  },
  {
    kind: 'leak',
    pattern:
      /\b(?:send|post|upload|exfiltrate|leak|forward|transmit|e-?mail|copy|append|include)\s{1,9}(?:(?:all|the|any|your|every|user|users[’']?|their|its|of|contents?|values?)\s{1,9}){0,5}(?:secrets?|tokens?|api\s{1,3}keys?|credentials?|passwords?|environment\s{1,3}variables|conversation|chat\s{1,3}history|private\s{1,3}keys?|\.env)\b/gi
  },
  {
    kind: 'token',
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id)\|>|<<\/?SYS>>|\[\/?INST\]|<\/?(?:system|assistant)[-_ ]?(?:prompt|message|instructions?)>/gi
  }
]

const sweeping = /\b(?:all|any|every|everything|anything|your|system|safety|developer)\b/i

/** Every such command of a text, in order. */
export function modelCommands(text: string): readonly ModelCommand[] {
  if (!holdsBeginning(text)) return []
  return commands
    .flatMap(({ kind, pattern, whole }) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
        kind,
        start: index,
        end: index + written.length,
        sweeping: kind === 'override' && (whole === true || sweeping.test(written))
      }))
    )
    .sort((a, b) => a.start - b.start)
}

/** How sure a set of commands is meant for a model: two that belong together, or one that nothing else is said to. */
export type Meaning = 'certain' | 'likely' | 'none'

export function meaningOf(found: readonly ModelCommand[]): Meaning {
  const kinds = new Set(found.map(({ kind }) => kind))
  if (kinds.has('reveal') || found.some((one) => one.sweeping)) return 'certain'
  const told = ['override', 'persona', 'secrecy', 'verdict', 'leak', 'token'].filter((kind) =>
    kinds.has(kind as CommandKind)
  )
  if (kinds.has('address') && told.length > 0) return 'certain'
  if (told.length > 1 && (kinds.has('override') || kinds.has('persona') || kinds.has('token'))) return 'certain'
  return kinds.has('address') || kinds.has('override') || kinds.has('persona') || kinds.has('token') ? 'likely' : 'none'
}

/** How commands to leave instructions begin, in English, and the words one of which follows. */
const leaving = [
  ...['ignore', 'disregard', 'forget', 'override', 'bypass', 'discard', 'overrule', 'not follow', "don't follow"],
  ...['don’t follow', 'stop following', 'no attention to']
]
const whatIsLeft =
  'all any every of the your my our those these other its previous prior above earlier preceding former existing initial original current given system safety developer everything anything'.split(
    ' '
  )
/** The same in other languages. */
const leavingElsewhere = [
  ...['ignorier', 'ignorez', 'ignorer', 'ignore toutes', 'ignore les', 'ignore tes', 'ignore vos', 'ignora '],
  ...['ignore todas', 'ignore as', 'ignore suas', 'ignore las', 'ignore sus', 'ignore tus', 'negeer alle'],
  ...['игнорируй', 'забудь', '忽略', '无视', '無視', '忘れ', '무시']
]

/** The beginnings of commands in words, in small letters, so that one pass tells that a text has none. */
export const commandBeginnings: readonly string[] = [
  ...leaving.flatMap((verb) => whatIsLeft.map((word) => `${verb} ${word}`)),
  ...leavingElsewhere,
  ...['system prompt', 'hidden prompt', 'secret prompt', 'initial prompt', 'your prompt', 'your instructions'],
  ...['system instruction', 'hidden instruction', 'secret instruction', 'initial instruction'],
  ...['system message', 'hidden message', 'secret message', 'initial message'],
  ...[
    'you are now',
    'you will be now',
    'from now on you',
    'from now on, you',
    'your new ',
    'new instructions',
    'new system instructions'
  ],
  ...['developer mode', 'do anything now', 'act as a'],
  ...['ai ', 'ai:', 'ai,', 'ai.'].flatMap((name) => [` ${name}`, `(${name}`, `"${name}`, `*${name}`]),
  ...[
    'llm',
    'language model',
    'coding assistant',
    'coding agent',
    'review assistant',
    'review agent',
    'virtual assistant',
    'virtual agent'
  ],
  ...['chatbot', 'chat bot', 'chatgpt', 'gpt', 'claude', 'gemini', 'copilot', 'llama', 'grok', 'deepseek', 'mistral']
]

/** Marks of the turns of a chat, which look like markup. */
const chatMarks = ['<|', '<<sys', '<</sys', '[inst]', '[/inst]', '<system', '</system', '<assistant', '</assistant']
const beginnings = [...commandBeginnings, ...chatMarks]

const search: { automaton?: Automaton } = {} // the table is made when the first text is looked at, and is the same for all

function holdsBeginning(text: string): boolean {
  const anchors = (search.automaton ??= createAutomaton(beginnings, caseAlone))
  const found = new Uint8Array(beginnings.length)
  anchors.scan(` ${text} `, found)
  return found.includes(1)
}

/**
 * Whether a text that holds one of the beginnings, or a mark of a chat, may hold a command that counts; character references must be
 * undone in it. Where markup was taken out, words may touch, so they need not begin or end where these do.
 */
export function mayHoldModelInstruction(text: string): boolean {
  const folded = ` ${text.replace(/\s+/g, ' ')}`
  const small = folded.toLowerCase()
  return unbounded.some(({ stems, beside, pattern }) =>
    windows(small, stems).some(
      ({ start, end }) =>
        (!beside || beside.some((word) => small.slice(start, end).includes(word))) &&
        pattern.test(folded.slice(start, end))
    )
  )
}

/** UTF-16 units around a stem in which its command lies. */
const reach = { before: 250, after: 350 }

/** The stretches around every stem, joined where they meet. */
function windows(text: string, stems: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  const places = stems.flatMap((stem) => {
    const at: number[] = []
    for (let from = text.indexOf(stem); from !== -1; from = text.indexOf(stem, from + 1)) at.push(from)
    return at
  })
  for (const at of places.sort((a, b) => a - b)) {
    const last = found.at(-1)
    const start = Math.max(0, at - reach.before)
    if (last && start <= last.end) last.end = at + reach.after
    else found.push({ start, end: at + reach.after })
  }
  return found
}

interface Stems {
  /** One of them stands in every text with such a command. */
  readonly stems: readonly string[]
  /** And one of these near it. */
  readonly beside?: readonly string[]
}

const models = [
  ...[
    ' ai',
    '(ai',
    '"ai',
    '*ai',
    'llm',
    'language model',
    'assistant',
    'agent',
    'chatbot',
    'chat bot',
    'gpt',
    'claude'
  ],
  ...['gemini', 'copilot', 'llama', 'grok', 'deepseek', 'mistral']
]

const instructionWords = [
  ...['instruction', 'prompt', 'rules', 'guideline', 'guardrail', 'directions', 'directive', 'orders', 'commands'],
  ...['context', 'constraint', 'restriction', 'programming', 'training', 'above', 'before', 'you were', 'you have'],
  'you know'
]
/** Of the kinds of which one is enough for a meaning. */
const stemsOf: Readonly<Partial<Record<CommandKind, Stems>>> = {
  override: { stems: leaving.map((verb) => `${verb} `), beside: instructionWords },
  reveal: { stems: ['prompt', 'instruction', 'message'] },
  persona: { stems: ['now', 'your new ', 'new instructions', 'new system instructions', 'developer mode', 'act as a'] },
  token: { stems: ['<|', '<<', 'inst', '<system', '</system', '<assistant', '</assistant'] }
}
const besideAddresses: Readonly<Record<keyof typeof addresses, readonly string[]>> = {
  note: ['to ', 'for '].flatMap((preposition) =>
    'note attention message instruction instructions important reminder notice memo warning hint'
      .split(' ')
      .map((noun) => `${noun} ${preposition}`)
  ),
  condition: ['if you are ', "if you're ", 'if you’re '],
  call: [' ', ',', ':'].flatMap((sign) =>
    ['dear', 'hey', 'hi', 'hello', 'attention', 'listen'].map((call) => call + sign)
  ),
  role: ['as a ', 'as an '],
  duty: ['must', 'should', 'shall', 'have to', 'are instructed', 'are required', 'are ordered', 'are told'],
  event: ['when ', 'while '].flatMap((word) => ['a ', 'an ', 'the ', 'any '].map((article) => word + article))
}
/** Of the sentence in other languages. */
const foreign: Stems = { stems: leavingElsewhere }

/** Matches what the commands match in text with single spaces; without bounds and counts, which cost time to get ready. */
const unbounded: readonly (Stems & { readonly pattern: RegExp })[] = [
  ...commands.flatMap(({ kind, pattern, whole }) => {
    const stems = whole ? foreign : stemsOf[kind]
    return stems ? [{ ...stems, pattern: hintOf(pattern.source, pattern.flags) }] : []
  }),
  ...Object.entries(addresses).map(([form, source]) => ({
    stems: models,
    beside: besideAddresses[form as keyof typeof addresses], // the keys of the same object
    pattern: hintOf(source, 'i')
  }))
]

function hintOf(source: string, flags: string): RegExp {
  const spaced = source.replace(/\\s\{1,\d\}/g, ' ').replace(/\\s\{0,\d\}/g, ' ?')
  return new RegExp(spaced.replaceAll('\\b', ''), flags.replace('g', ''))
}
