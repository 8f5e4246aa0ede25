/** What states call the numbers by which they know people, and which of a country's numbers the word means. */

/** Abbreviations count in capitals alone, for in small letters many are words: `nie`, `sin`, `rut`. */
const abbreviations: Readonly<Record<string, string>> = {
  SSN: 'US.ssn',
  SIN: 'CA.sin',
  NINO: 'GB.nino',
  NRIC: 'MY.nric',
  PAN: 'IN.pan',
  CPF: 'BR.cpf CR.cpf',
  IdNr: 'DE.idnr',
  SVNR: 'AT.vnr DE.svnr',
  DNI: 'ES.dni PE.cui AR.dni',
  NIE: 'ES.nie',
  NIF: 'ES.nif PT.nif AO.nif DZ.nif FR.nif',
  NIR: 'FR.nir',
  BSN: 'NL.bsn',
  NISS: 'BE.insz BE.nn',
  INSZ: 'BE.insz BE.nn',
  PESEL: 'PL.pesel',
  TCKN: 'TR.tckimlik',
  HETU: 'FI.hetu',
  CPR: 'DK.cpr',
  CNP: 'RO.cnp',
  EGN: 'BG.egn',
  ЕГН: 'BG.egn',
  OIB: 'HR.oib',
  JMBG: 'RS.jmbg BA.jmbg ME.jmbg SI.jmbg',
  ЈМБГ: 'RS.jmbg BA.jmbg ME.jmbg',
  ЕМБГ: 'MK.jmbg',
  EMBG: 'MK.jmbg',
  EMŠO: 'SI.emso SI.jmbg',
  EMSO: 'SI.emso SI.jmbg',
  AMKA: 'GR.amka',
  ΑΜΚΑ: 'GR.amka',
  AFM: 'GR.vat',
  ΑΦΜ: 'GR.vat',
  PPS: 'IE.pps',
  PPSN: 'IE.pps',
  AHV: 'CH.ssn',
  AVS: 'CH.ssn',
  AHVN13: 'CH.ssn',
  INN: 'RU.inn',
  ИНН: 'RU.inn',
  РНОКПП: 'UA.rntrc',
  RNTRC: 'UA.rntrc',
  UNP: 'BY.unp',
  УНП: 'BY.unp',
  IDNP: 'MD.idno',
  NUIT: 'MZ.nuit',
  NIC: 'MU.nid',
  HKID: 'HK.hkid',
  RRN: 'KR.rrn',
  MST: 'VN.mst',
  NPWP: 'ID.npwp',
  CNIC: 'PK.cnic',
  IRD: 'NZ.ird',
  TFN: 'AU.tfn',
  CUIL: 'AR.cuit',
  CUIT: 'AR.cuit',
  RUT: 'CL.run UY.rut',
  RUN: 'CL.run',
  NIT: 'CO.nit SV.nit GT.nit',
  RUC: 'PE.ruc EC.ruc PY.ruc',
  RIF: 'VE.rif',
  CUI: 'GT.cui PE.cui',
  DPI: 'GT.cui',
  CURP: 'MX.curp',
  RFC: 'MX.rfc'
}

/** Names in words count whatever their case. */
const names: Readonly<Record<string, string>> = {
  'social security': 'US.ssn',
  'social insurance': 'CA.sin',
  'national insurance': 'GB.nino',
  aadhaar: 'IN.aadhaar',
  aadhar: 'IN.aadhaar',
  'steuer-id': 'DE.idnr',
  steuerid: 'DE.idnr',
  steueridentifikationsnummer: 'DE.idnr',
  identifikationsnummer: 'DE.idnr',
  sozialversicherungsnummer: 'DE.svnr AT.vnr',
  rentenversicherungsnummer: 'DE.svnr',
  ahv: 'CH.ssn',
  contribuinte: 'PT.nif',
  'cartão de cidadão': 'PT.cc',
  'sécurité sociale': 'FR.nir',
  'numéro fiscal': 'FR.nif',
  'codice fiscale': 'IT.codicefiscale',
  burgerservicenummer: 'NL.bsn',
  rijksregisternummer: 'BE.nn BE.insz',
  'registre national': 'BE.nn BE.insz',
  'numéro national': 'BE.nn BE.insz',
  't.c. kimlik': 'TR.tckimlik',
  'tc kimlik': 'TR.tckimlik',
  'kimlik no': 'TR.tckimlik',
  henkilötunnus: 'FI.hetu',
  hetu: 'FI.hetu',
  personnummer: 'SE.personnummer NO.fodselsnummer',
  fødselsnummer: 'NO.fodselsnummer',
  'cpr-nummer': 'DK.cpr',
  kennitala: 'IS.kennitala',
  isikukood: 'EE.ik',
  'personas kods': 'LV.pvn',
  'asmens kodas': 'LT.asmens',
  'rodné číslo': 'CZ.rc SK.rc',
  'cod numeric personal': 'RO.cnp',
  'teudat zehut': 'IL.idnr',
  'israeli id': 'IL.idnr',
  'תעודת זהות': 'IL.idnr',
  'south african id': 'ZA.idnr',
  'kra pin': 'KE.pin',
  'bilhete de identidade': 'AO.bi',
  'ghana card': 'GH.tin',
  身份证: 'CN.ric',
  'resident identity card': 'CN.ric',
  身分證: 'TW.natid',
  주민등록번호: 'KR.rrn',
  'resident registration number': 'KR.rrn',
  เลขประจำตัวประชาชน: 'TH.idnr',
  'thai id': 'TH.idnr',
  'thai national id': 'TH.idnr',
  'mã số thuế': 'VN.mst',
  mykad: 'MY.nric',
  'tax file number': 'AU.tfn',
  cédula: 'EC.ci DO.cedula UY.cedula PY.cedula CR.cpf CO.nit BO.ci',
  'carné de identidad': 'CU.ni BO.ci',
  'national id': 'ZA.idnr TW.natid TH.idnr MU.nid IL.idnr CN.ric KR.rrn'
}

const before = '(?<![\\p{L}\\d])'
const after = '(?![\\p{L}\\d])'

const escaped = (word: string) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}')
/** Scripts that part no words with spaces have no borders of words either. */
const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u

const abbreviated = new RegExp(`${before}(?:${Object.keys(abbreviations).join('|')})${after}`, 'gu')
const apart = Object.keys(names).filter((word) => !joined.test(word))
const together = Object.keys(names).filter((word) => joined.test(word))
// The border is looked for once at each place, not once for each word.
const named = new RegExp(
  `${before}(?:${apart.map(escaped).join('|')})${after}|${together.map(escaped).join('|')}`,
  'giu'
)

/** The names in words, in small letters. */
export const cueNames: readonly string[] = Object.keys(names)

/** The letters of an abbreviation of such a name, in longer words too. */
export const cueAbbreviation = new RegExp(
  Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g'
)

export interface FoundCue {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Country and kind of numbers the word may mean, as `stdnum` names its validators. */
  readonly kinds: readonly string[]
}

/** The words for personal numbers in a text. */
export function identityCues(text: string): readonly FoundCue[] {
  const found: FoundCue[] = []
  for (const [pattern, kinds] of [
    [abbreviated, (word: string) => abbreviations[word]],
    [named, (word: string) => names[word.toLowerCase().replace(/\s+/g, ' ')]]
  ] as const) {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      found.push({ start: index, end: index + word.length, kinds: kinds(word)?.split(' ') ?? [] })
    }
  }
  return found
}

/** All kinds any word may mean. */
export function identityKinds(): readonly string[] {
  return [...new Set([...Object.values(abbreviations), ...Object.values(names)].flatMap((kinds) => kinds.split(' ')))]
}
