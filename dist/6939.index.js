export const id = 6939;
export const ids = [6939];
export const modules = {

/***/ 18866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ cueAbbreviation),
/* harmony export */   s1: () => (/* binding */ cueNames),
/* harmony export */   vu: () => (/* binding */ identityCues)
/* harmony export */ });
/* unused harmony export identityKinds */
/** What states call the numbers by which they know people, and which of a country's numbers the word means. */
/** Abbreviations count in capitals alone, for in small letters many are words: `nie`, `sin`, `rut`. */
const abbreviations = {
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
};
/** Names in words count whatever their case. */
const names = {
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
};
const before = '(?<![\\p{L}\\d])';
const after = '(?![\\p{L}\\d])';
const escaped = (word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}');
/** Scripts that part no words with spaces have no borders of words either. */
const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;
const abbreviated = new RegExp(`${before}(?:${Object.keys(abbreviations).join('|')})${after}`, 'gu');
const apart = Object.keys(names).filter((word) => !joined.test(word));
const together = Object.keys(names).filter((word) => joined.test(word));
// The border is looked for once at each place, not once for each word.
const named = new RegExp(`${before}(?:${apart.map(escaped).join('|')})${after}|${together.map(escaped).join('|')}`, 'giu');
/** The names in words, in small letters. */
const cueNames = Object.keys(names);
/** The letters of an abbreviation of such a name, in longer words too. */
const cueAbbreviation = new RegExp(Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .join('|'), 'g');
/** The words for personal numbers in a text. */
function identityCues(text) {
    const found = [];
    for (const [pattern, kinds] of [
        [abbreviated, (word) => abbreviations[word]],
        [named, (word) => names[word.toLowerCase().replace(/\s+/g, ' ')]]
    ]) {
        for (const { 0: word, index } of text.matchAll(pattern)) {
            found.push({ start: index, end: index + word.length, kinds: kinds(word)?.split(' ') ?? [] });
        }
    }
    return found;
}
/** All kinds any word may mean. */
function identityKinds() {
    return [...new Set([...Object.values(abbreviations), ...Object.values(names)].flatMap((kinds) => kinds.split(' ')))];
}


/***/ }),

/***/ 26939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nationalIds: () => (/* binding */ nationalIds)
/* harmony export */ });
/* harmony import */ var stdnum__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46054);
/* harmony import */ var _identity_cues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18866);
/* harmony import */ var _reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56413);
/** Finds the numbers by which states know people: the word of a country near digits that pass the same country's check. */



/** UTF-16 units before and after a word in which its number stands. */
const reach = { before: 30, after: 60 };
/** Places tried in one block of text; one with more was made to take long, and what it holds so far is told. */
const mostAttempts = 2_000;
const token = /[A-Z\d](?:[ \u00A0./()-]{0,2}[A-Z\d]){5,18}\)?/uy;
const beginning = /(?<![\p{L}\d_]|\d[.,/-])[A-Z\d]/gu;
const separators = /[ \u00A0./()-]/g;
/** Kinds whose numbers have no check digit: only a form with letters or groups of its own makes them certain. */
const unchecked = new Set([
    'US.ssn',
    'GB.nino',
    'IN.pan',
    'AR.dni',
    'MY.nric',
    'PK.cnic',
    'ES.nss',
    'DK.cpr',
    'PE.cui',
    'KE.pin',
    'CR.cpf',
    'BO.ci',
    'AO.bi',
    'CU.ni'
]);
const groupedForm = /^(?:\d{3}[ -]\d{2}[ -]\d{4}|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{5}\d{4}[A-Z]|\d{5}-\d{7}-\d|\d{6}-\d{2}-\d{4}|\d{6}-\d{4})$/;
/** Numbers that authorities and manuals print as samples, without separators. */
const samples = new Set([
    '078051120', // printed in wallets of 1938; the Social Security Administration voided it
    '219099999', // a pamphlet of the Social Security Board
    '046454286', // Canada's fictitious sample
    '11144477735', // Brazil, manuals on the check digits
    '131052308T', // Finland, Digital and Population Data Services Agency
    '8112289874', // Sweden, Skatteverket
    '86095742719', // Germany, Bundeszentralamt für Steuern
    '02476291358', // the same
    '234123412346', // India, manuals on Verhoeff's check
    '255081416802538', // France, manuals on the key
    '44051401359' // Poland, manuals on the check digit
]);
function nationalIds(text, assume) {
    const found = [];
    // A place between many words is tried once for each kind, so that repeating a word costs no more than its letters.
    const tried = new Set();
    for (const cue of (0,_identity_cues_js__WEBPACK_IMPORTED_MODULE_1__/* .identityCues */ .vu)(text)) {
        const from = Math.max(0, cue.start - reach.before);
        const to = cue.end + reach.after;
        for (const { index: at } of text.slice(from, to).matchAll(beginning)) {
            const index = from + at;
            if (index >= cue.start && index < cue.end)
                continue;
            if (at < 2 && /[\p{L}\d_]$|\d[.,/-]$/u.test(text.slice(Math.max(0, index - 2), index)))
                continue;
            const attempt = `${index} ${cue.kinds.join()}`;
            const last = found.at(-1);
            if (tried.has(attempt) || (last && last.start <= index && index < last.end))
                continue;
            if (tried.size >= mostAttempts)
                return found;
            tried.add(attempt);
            const number = numberAt(text, index, cue.kinds, assume);
            if (number && !found.some(({ start, end }) => start < number.end && number.start < end))
                found.push(number);
        }
    }
    return found;
}
/** The longest number of one of the kinds that begins here. */
function numberAt(text, at, kinds, assume) {
    const sticky = new RegExp(token);
    sticky.lastIndex = at;
    const written = sticky.exec(text)?.[0] ?? '';
    for (let end = written.length; end > 6; end--) {
        if (/[\p{L}\d_]/u.test(text.charAt(at + end)) || /[.,-]\d/.test(text.slice(at + end, at + end + 2)))
            continue;
        const shown = written.slice(0, end);
        if (!/[A-Z\d)]$/.test(shown) || shown.replace(/\D/g, '').length < 6)
            continue;
        const kind = kinds.find((kind) => isValid(kind, shown) || isValid(kind, shown.replace(/[ \u00A0.]/g, '')));
        if (kind === undefined)
            continue;
        const compact = shown.replace(separators, '');
        if (assume !== 'real' && (samples.has(compact) || (0,_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isSampleNumber */ .s)(compact.replace(/\D/g, ''))))
            return undefined;
        return { start: at, end: at + end, certain: !unchecked.has(kind) || groupedForm.test(shown) };
    }
    return undefined;
}
/** Whether a number is one of a kind such as `es.dni`; unknown kinds are none. */
function isValid(kind, shown) {
    const [country = '', name = ''] = kind.split('.');
    const validators = new Map(Object.entries(stdnum__WEBPACK_IMPORTED_MODULE_0__.stdnum)).get(country);
    return (validators !== undefined && Object.hasOwn(validators, name) && validators[name]?.validate(shown).isValid === true);
}


/***/ }),

/***/ 56413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   s: () => (/* binding */ isSampleNumber)
/* harmony export */ });
/** Phone numbers that reach nobody: ranges the authorities keep for fiction and teaching, and digits that only show a form. */
const reserved = [
    {
        // 555-0100 to 555-0199 are kept for fiction; the rest of exchange 555 serves directories and has no subscribers.
        code: '1',
        national: /^\d{3}555\d{4}$/,
        source: 'North American Numbering Plan Administrator, 555 line numbers'
    },
    {
        code: '44',
        national: /^(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3})$/,
        source: 'Ofcom, telephone numbers for use in TV and radio drama programmes'
    },
    {
        code: '61',
        national: /^(?:[2378](?:5550|7010)\d{4}|49157(?:0006|0110|015[6-9]|0313|0737|1266|1491|1804|2549|2665|2983|3087|3770|4118|4632|5254|5789|6398|6801|7426|7644|8148|8888|8957|9212|9455|9760))$/,
        source: 'Australian Communications and Media Authority, phone numbers for use in TV shows, films and creative works'
    },
    {
        code: '49',
        national: /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371|17139200\d{2}|1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308|176040690\d{2})$/,
        source: 'Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021 (Drama Numbers)'
    },
    {
        code: '33',
        national: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
        source: 'Arcep, numéros pour œuvres audiovisuelles (plan national de numérotation)'
    },
    { code: '353', national: /^2091\d{5}$/, source: 'ComReg, numbering conventions: numbers for drama, 020 91x xxxx' },
    {
        code: '46',
        national: /^(?:3139006\d{2}|4062804\d{2}|8465004\d{2}|9803192\d{2}|7017406(?:0[5-9]|[1-9]\d))$/,
        source: 'Post- och telestyrelsen, telefonnummer för användning i böcker, filmer och spel'
    }
];
/** Whether an authority has set the number aside for fiction or teaching. */
function isReserved(callingCode, nationalNumber) {
    return reserved.some(({ code, national }) => code === callingCode && national.test(nationalNumber));
}
/** Whether six or more digits of a number count up, count down or are all alike, as in numbers that show a form. */
function isSampleNumber(digits) {
    let run = 1;
    let step;
    for (let i = 1; i < digits.length; i++) {
        const next = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10;
        const even = next === 0 || next === 1 || next === 9;
        run = even && next === step ? run + 1 : even ? 2 : 1;
        step = even ? next : undefined;
        if (run >= 6)
            return true;
    }
    return false;
}


/***/ })

};
