export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 14498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dialedNumber: () => (/* binding */ dialedNumber),
  phoneNumbers: () => (/* binding */ phoneNumbers)
});

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js + 42 modules
var parsePhoneNumber = __webpack_require__(12713);
// EXTERNAL MODULE: ./lib/detect/reserved-phone-numbers.js
var reserved_phone_numbers = __webpack_require__(56413);
;// CONCATENATED MODULE: ./lib/detect/phone-line.js
/** Tells what the digits of a phone number stand for: a line that a person may have, a line that nobody has, or no line. */


/** Lines that companies and services buy. */
const serviceLines = new Set([
    'TOLL_FREE',
    'PREMIUM_RATE',
    'SHARED_COST',
    'UAN',
    'VOICEMAIL'
]);
/** The line of digits, with a `+` before the country code or as dialed in a country; `undefined` when they are no valid number. */
function lineOf(digits, country, assume) {
    const parsed = (0,parsePhoneNumber/* parsePhoneNumber */.l)(digits, country);
    if (!parsed)
        return undefined;
    const { number, countryCallingCode, nationalNumber } = parsed;
    // The library holds some reserved ranges invalid, others not.
    if ((0,reserved_phone_numbers/* isReserved */.B)(countryCallingCode, nationalNumber))
        return assume === 'real' ? { number } : 'fiction';
    if (!parsed.isValid())
        return undefined;
    const type = parsed.getType();
    const isService = type !== undefined && serviceLines.has(type);
    return isService || (0,reserved_phone_numbers/* isSampleNumber */.s)(nationalNumber) ? 'service' : { number };
}

;// CONCATENATED MODULE: ./lib/detect/national-number.js

/** Words after which digits are the number of something else. */
const otherNumber = /(?:\b(?:isbn|issn|ids?|order|invoice|ticket|issue|pr|rfc|version|port|model|serial|account|iban|card|ip|doi|pid|tracking|part|lot|build|release|bug|case)\b|n[or°º]\.|#|№)[\s:.#-]{0,3}\(?$/i;
/** Whether digits may be a phone number by their form and by the word before them: no date, no book, no address of a machine. */
function isLikeNationalNumber(written, digits, before) {
    const most = digits.startsWith('0') ? 17 : 12;
    if (digits.length < 8 || digits.length > most || otherNumber.test(before))
        return false;
    if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D|$)|^\d{1,3}(?:\.\d{1,3}){3}$|^\d+\.\d+$/.test(written))
        return false;
    return (digits.startsWith('0') || /\d\D+\d/.test(written)) && !isBookNumber(written, digits);
}
/** ISBN-10 in four groups, with its check digit. */
function isBookNumber(written, digits) {
    if (digits.length !== 10 || !/^\d{1,5}([ -])\d{1,7}\1\d{1,7}\1\d$/.test(written))
        return false;
    return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11 === 0;
}
/** Everywhere else a national number begins with its trunk prefix: the rest of the digits alone say too little. */
const trunk = /^0/;
const northAmerican = /^(?:1[ .-]{0,2}\(?)?\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}$|^011/;
const indian = /^0|^[6-9]\d{4}[ -]\d{5}$/;
const grouped = /^/;
const withoutTrunk = [
    ...['ES', 'PT', 'IT', 'NO', 'DK', 'PL', 'CZ', 'GR', 'CY', 'IS', 'MX', 'CO', 'CL', 'PE', 'BR'],
    ...['CI', 'SN', 'TN', 'RU', 'BY', 'KZ', 'CN', 'HK']
];
const shapes = new Map([
    ['US', northAmerican],
    ['CA', northAmerican],
    ['IN', indian],
    ...withoutTrunk.map((country) => [country, grouped])
]);
/** The number in the first of the countries in which it is a line, if a person may have that; none when any keeps it for fiction. */
function nationalNumber(written, digits, countries, assume) {
    let first;
    for (const country of new Set(countries)) {
        if (!(shapes.get(country) ?? trunk).test(written))
            continue;
        const line = lineOf(digits, country, assume);
        if (line === 'fiction')
            return undefined;
        first ??= line;
    }
    return typeof first === 'object' ? first.number : undefined;
}

// EXTERNAL MODULE: ./lib/detect/phone-words.js
var phone_words = __webpack_require__(25435);
;// CONCATENATED MODULE: ./lib/detect/phone-number.js
/** Finds phone numbers in running text: those with a country code by themselves, national ones where a word announces them. */



const digit = '0-9０-９٠-٩۰-۹०-९';
const zeros = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966];
/** What may stand between the digits of a number: spaces, hyphens, brackets, dots, slashes, and characters nobody sees. */
const gap = ' \\u00A0\\u2007\\u2009\\u202F()\\[\\]./·\\-\\u2010-\\u2015\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069';
/** Seven to nineteen digits, not glued to what stands before them; letters without case belong to scripts that put no space there. */
const candidate = new RegExp(`(?<![\\p{Lu}\\p{Ll}\\p{N}_.,+＋/=#&?@%$€£~^*\\\\-]|\\p{N}:)(?:([+＋])[${gap}]{0,2})?[${digit}](?:[${gap}]{0,3}[${digit}]){6,18}`, 'gu');
const groupStart = new RegExp(`[ \\u00A0()/\\[\\]][${gap}]{0,2}(?=[${digit}])`, 'gu');
/** What turns digits before it into something else: a longer number, a unit, an identifier. */
const glue = /^(?:[\p{Lu}\p{Ll}\p{N}_%€$£@]|[-./:=]\p{N})/u;
/** UTF-16 units between a word that announces a number and the number. */
const reach = { announced: 16, near: 40, behind: 25 };
/** Words looked at around one number; more than these do not stand within reach of it. */
const mostWords = 100;
/** How often one block may be held against the numbering plans; a block that takes more was made to exhaust the search. */
const mostTries = 20_000;
/** The numbers of one block of running text that may be a person's own, in order. `assume` takes those kept for fiction for real ones. */
function* phoneNumbers(text, assume) {
    const announcements = new Announcements(text);
    let tries = 0;
    for (const one of candidatesIn(text)) {
        if (tries > mostTries)
            return;
        if (one.international) {
            if (isDecimal(one.written) && announcements.around(one).length === 0)
                continue;
            const lengths = possibleLengths(one);
            tries += lengths.length;
            const found = internationalNumber(one, lengths, assume);
            if (found)
                yield { ...found, start: startOf(one, text) };
        }
        else {
            const digits = digitsOf(one.written);
            const before = text.slice(Math.max(0, one.start - 24), one.start);
            if (glue.test(one.after) || !isLikeNationalNumber(one.written, digits, before))
                continue;
            const near = announcements.around(one);
            const countries = near.flatMap(({ countries }) => countries);
            tries += countries.length;
            const number = nationalNumber(one.written, digits, countries, assume);
            if (number === undefined)
                continue;
            const announced = near.some(({ end }) => end <= one.start + 1 && one.start - end <= reach.announced);
            yield { start: startOf(one, text), end: one.end, number, form: announced ? 'announced' : 'near' };
        }
    }
}
/** The number that an address such as `tel:+44…` dials, when a person may have it. */
function dialedNumber(written, assume) {
    const digits = digitsOf(written.slice(0, 60));
    const line = digits.length < 7 || digits.length > 15 ? undefined : lineOf(`+${digits}`, undefined, assume);
    return typeof line === 'object' ? line.number : undefined;
}
/** Where a number begins: with the bracket before it, if that is closed inside. */
function startOf({ start, written }, text) {
    return text.charAt(start - 1) === '(' && /^[^(]*\)/.test(written) ? start - 1 : start;
}
function* candidatesIn(text) {
    for (const match of text.matchAll(candidate)) {
        const [written, plus] = match;
        const end = match.index + written.length;
        yield { start: match.index, end, written, international: plus !== undefined, after: text.slice(end, end + 2) };
    }
}
/** How much of a candidate may be a number, longest first: where it is too long for one, its last groups belong to what follows. */
function possibleLengths({ written, after }) {
    const ends = [...written.matchAll(groupStart)].map(({ index }) => index).slice(-4);
    if (!glue.test(after))
        ends.push(written.length);
    return ends.reverse().filter((end) => end > 7);
}
function internationalNumber({ start, written }, lengths, assume) {
    for (const length of lengths) {
        const digits = digitsOf(written.slice(0, length));
        const line = digits.length < 7 ? undefined : lineOf(`+${digits}`, undefined, assume);
        if (line === undefined)
            continue;
        return typeof line === 'object'
            ? { start, end: start + length, number: line.number, form: 'international' }
            : undefined;
    }
    return undefined;
}
/** A number with a decimal point, such as a coordinate; also the form in which domain registries write phone numbers. */
function isDecimal(written) {
    return /^[+＋]\d{1,3}\.\d{4,}$/.test(written);
}
/** The digits of a number as ASCII, whatever script they are written in. */
function digitsOf(written) {
    let digits = '';
    for (const character of written) {
        const point = character.codePointAt(0) ?? 0;
        const zero = zeros.find((first) => point >= first && point <= first + 9);
        if (zero !== undefined)
            digits += point - zero;
    }
    return digits;
}
/** The announcing words of a text, looked for when first asked, and asked for from its start to its end. */
class Announcements {
    #text;
    #words;
    #first = 0;
    constructor(text) {
        this.#text = text;
    }
    /** The words near enough to announce a candidate; candidates must be asked for in order. */
    around({ start, end }) {
        this.#words ??= [...(0,phone_words/* announcementsIn */.uw)(this.#text)].sort((a, b) => a.end - b.end);
        while ((this.#words[this.#first]?.end ?? Infinity) < start - reach.near)
            this.#first++;
        const near = [];
        for (const word of this.#words.slice(this.#first, this.#first + mostWords)) {
            if (word.start > end + reach.behind)
                break;
            if (word.end <= start + 1 || word.start >= end)
                near.push(word);
        }
        return near;
    }
}


/***/ }),

/***/ 25435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mo: () => (/* binding */ mayAnnounceNumber),
/* harmony export */   uF: () => (/* binding */ announcesNumber),
/* harmony export */   uw: () => (/* binding */ announcementsIn)
/* harmony export */ });
const english = /(?<!\p{L})(?:(?:tele)?phones?|mobiles?|cell(?:phone)?s?|tel|fax|whatsapp|sms|numbers? (?:is|are)|dial|messages? to|(?:call|ring|text|phone|reach)(?:s|ed|ing)?(?: (?:me|him|her|them|us|up|at|on|\p{Lu}\p{L}{1,20}))?)(?!\p{L})/giu;
const languages = [
    { words: english, countries: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'NG', 'KE', 'SG', 'PH'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer|nr)?|tel|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer|durchwahl|festnetz|(?:ruf|ruft|rufen)(?: sie)?|anrufen|erreichbar)(?!\p{L})/giu,
        countries: ['DE', 'AT', 'CH']
    },
    {
        words: /(?<!\p{L})(?:téléphone|tél|tel|portable|mobile|appel(?:er|ez|le)|joindre|joignable)(?!\p{L})/giu,
        countries: ['FR', 'BE', 'CH', 'CA', 'MA', 'TN', 'SN', 'CI']
    },
    {
        words: /(?<!\p{L})(?:tel[ée]fono|tel|tlf|m[óo]vil|celular|ll[áa]m(?:a|e|ar)(?:me|nos|lo|la|le)?|whatsapp)(?!\p{L})/giu,
        countries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE']
    },
    {
        words: /(?<!\p{L})(?:telefone|tel|telem[óo]vel|celular|lig(?:a|ue|ar)|whatsapp)(?!\p{L})/giu,
        countries: ['PT', 'BR']
    },
    { words: /(?<!\p{L})(?:telefono|tel|cell|cellulare|chiam(?:a|are|i|atemi|ami))(?!\p{L})/giu, countries: ['IT'] },
    { words: /(?<!\p{L})(?:telefoon(?:nummer)?|tel|mobiel|gsm|bel(?:t|len)?)(?!\p{L})/giu, countries: ['NL', 'BE'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer)?|tlf|tel|mobil(?:nummer|en)?|ringe?r?|puhelin(?:numero)?|soita|gsm|sími)(?!\p{L})/giu,
        countries: ['SE', 'NO', 'DK', 'FI', 'IS']
    },
    {
        words: /(?<!\p{L})(?:telefon(?:u|ie|em|szám)?|tel|kom[óo]rk[aię]|zadzwoń|zavolej(?:te)?|mobil(?:ní)?|hívj)(?!\p{L})/giu,
        countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'HR', 'SI']
    },
    { words: /(?<!\p{L})(?:τηλ(?:έφωνο)?|κινητό)(?!\p{L})/giu, countries: ['GR', 'CY'] },
    {
        words: /(?<!\p{L})(?:тел|телефон|моб|мобильный|звони(?:те)?|дзвоніть)(?!\p{L})/giu,
        countries: ['RU', 'UA', 'BY', 'KZ', 'BG']
    },
    { words: /(?<!\p{L})(?:telefon(?:u|um)?|tel|cep|gsm)(?!\p{L})/giu, countries: ['TR'] },
    { words: /電話|携帯|(?<!\p{L})TEL(?!\p{L})/giu, countries: ['JP'] },
    { words: /电话|手机|電話|手機|致电|微信/gu, countries: ['CN', 'TW', 'HK'] },
    { words: /전화|휴대폰|핸드폰|연락처/gu, countries: ['KR'] },
    { words: /هاتف|جوال|موبايل|اتصل|واتساب/gu, countries: ['SA', 'EG', 'AE', 'JO', 'MA'] },
    { words: /טלפון|נייד|סלולרי/gu, countries: ['IL'] },
    { words: /फ़ोन|फोन|मोबाइल|दूरभाष/gu, countries: ['IN'] }
];
/** Every such word of a text. */
function announcementsIn(text) {
    return languages.flatMap(({ words, countries }) => [...text.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, countries })));
}
/** Whether somebody is named after the word makes no difference to whether it stands there. */
const whom = / \(\?:\(\?:me\|[^()]{1,200}\)\)\?/;
const [before, after] = ['(?<!\\p{L})', '(?!\\p{L})'];
/**
 * The words in small letters, without the letters of all scripts, which take long to look up for the first time: each word as a whole,
 * or beside a letter beyond Latin, or `anywhere` in another word.
 */
function plainWords(where) {
    const [begin, end] = where === 'whole' ? ['(?<![a-zß-öø-ɏ])', '(?![a-zß-öø-ɏ])'] : ['', ''];
    return languages.map(({ words: { source } }) => {
        const [open, inner, close] = source.startsWith(before)
            ? [begin, source.slice(before.length, -after.length), end]
            : ['', source, ''];
        return new RegExp(`${open}(?:${inner.replace(whom, '').replaceAll(before, begin).replaceAll(after, end).toLowerCase()})${close}`);
    });
}
let wholeWords;
let inAnyPlace;
/** Whether a text holds any such word; a letter beyond Latin beside it makes no difference. */
function announcesNumber(text) {
    wholeWords ??= plainWords('whole');
    const small = text.toLowerCase();
    return wholeWords.some((words) => words.test(small));
}
/** Whether a text holds any such word, be it as part of another: markup that was taken out may have glued one to its neighbor. */
function mayAnnounceNumber(text) {
    inAnyPlace ??= plainWords('anywhere');
    const small = text.toLowerCase();
    return inAnyPlace.some((words) => words.test(small));
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
