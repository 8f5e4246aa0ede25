export const id = 6024;
export const ids = [6024];
export const modules = {

/***/ 46024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsCredit: () => (/* binding */ holdsCredit)
/* harmony export */ });
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/** Whether a section says anywhere whose the pictures in it are. */



/** A sign of credit, a notice of copyright, the name of a license, or a link to one or to a page that describes a picture. */
function holdsCredit({ prose, links }) {
    if (links.some(({ url }) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url) !== undefined || describesPicture.test(url)))
        return true;
    return prose.blocks.some(({ text, kind }) => {
        if (kind === 'heading')
            return (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(text);
        const anywhere = [{ start: 0, end: text.length }];
        return (notice.test(text) ||
            (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .creditSigns */ .om)(text, anywhere).some((sign) => sign.kind !== 'inspired') ||
            (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(text).length > 0);
    });
}
const notice = /©|\(c\)\s?\d{4}|\bcopyright\b|public domain|\bcourtesy\b|\b(?:photo|image|picture|credit|source)s?\s{0,2}:/i;
const describesPicture = /\/wiki\/(?:File|Datei|Fichier|Archivo):|^https?:\/\/(?:www\.)?flickr\.com\/|deviantart\.com\/[^/]+\/art\//i;


/***/ }),

/***/ 47698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ holdsCreditWords),
/* harmony export */   iF: () => (/* binding */ holdsCreditHeading),
/* harmony export */   om: () => (/* binding */ creditSigns),
/* harmony export */   yH: () => (/* binding */ isCreditHeading)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33217);
/** Finds the words with which work is credited: "adapted from", "photo by", "Image credit:", in several languages. */



const kinds = [
    'changed',
    'taken',
    'maker',
    'label',
    'permission',
    'based',
    'source',
    'inspired'
];
const phrases = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(kinds.flatMap((kind) => _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$[kind].map((phrase) => [phrase, kind])));
const headings = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.heading.map((phrase) => [phrase, true]));
/** UTF-16 units of one passage that are read for signs; a credit of more is none. */
const longest = 20_000;
/** The signs in a passage, in order; `links` are the places of its links, which are objects like names. */
function creditSigns(text, links = []) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(text.slice(0, longest));
    const signs = [];
    for (let at = 0; at < words.length; at++) {
        const found = phrases.find(words, at);
        if (!found)
            continue;
        const sign = { kind: found.value, start: words.start(at), end: words.end(at + found.length - 1) };
        const broken = /[.;!?]\s|\n\n/.test(words.source.slice(sign.start, sign.end));
        if (broken || endsTitle(sign, links, words.source) || !stands(sign, words, at + found.length, links))
            continue;
        signs.push(sign);
        at += found.length - 1;
    }
    return signs;
}
/** Whether the words of a sign begin as the last ones of a linked title: "[Wave photo](…) by Ada", "upload a [photo](…) by Friday". */
function endsTitle(sign, links, text) {
    const link = links.find(({ start, end }) => start <= sign.start && sign.start < end && end < sign.end);
    return (link !== undefined && (link.start < sign.start || /[\p{L}\p{N}]\s?$/u.test(text.slice(0, link.start).slice(-3))));
}
/** Whether a text holds any of the words of credit, whatever stands beside them. */
function holdsCreditWords(words) {
    return holds(words, phrases);
}
/** Whether a text holds words that make a line a heading of credits, whatever else stands in the line. */
function holdsCreditHeading(words) {
    return holds(words, headings);
}
function holds(words, phrasebook) {
    for (let at = 0; at < words.length; at++)
        if (phrasebook.find(words, at))
            return true;
    return false;
}
/** Whether a heading announces credits: "Credits", "License and attribution", "Image credits". */
function isCreditHeading(heading) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(heading.slice(0, 200));
    return words.length <= 6 && holds(words, headings);
}
/** A line, a bracket, a dash or a sentence begins before the sign. */
const beginning = /(?:^|[\n([|*•–—.;,>-]\s{0,3})$/;
/** Whether a sign is one here: labels need their colon, most others an object. */
function stands(sign, words, next, links) {
    const text = words.source;
    const after = text.slice(sign.end, sign.end + 4);
    const before = text.slice(Math.max(0, sign.start - 4), sign.start);
    const begins = beginning.test(before) && (before.length === 4 || beginning.test(before.trimStart()));
    switch (sign.kind) {
        case 'label':
            return (/^\s{0,2}[:：]/.test(after) || (begins && /^\s{1,2}[–—-]\s/.test(after))) && text.length > sign.end + 3;
        case 'source':
            return begins && /^\s{0,2}[:：]/.test(after) && text.length > sign.end + 3;
        case 'permission':
        case 'inspired':
            return true;
        default:
            return hasObject(sign, words, next, links);
    }
}
/** Words that may stand between a sign and its object: "adapted from the example policy from the …". */
const lead = new Set('the a an this that these from by of an our their his her official original following article post blog tutorial guide document page version template policies guidelines rules laid set out described found published what work works content code example examples policy policies book paper talk material materials text part parts large in at on and wiki project der die das dem den des le la les l du de el los las o os as il lo'.split(' '));
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A title in quotation marks has several words; a single one may be a path: `import photo from './photo.png'`. */
const quotedTitle = /^\s{0,3}(?:the |a |an )?["“'‘«「『`][^"”'’»」』`\n]{1,80}\s/;
/** Whether a link, a name or a quoted title follows closely; in languages without spaces a link, on either side. */
function hasObject(sign, words, next, links) {
    const text = words.source;
    if (withoutSpaces.test(text.slice(sign.start, sign.end))) {
        return links.some(({ start, end }) => (start >= sign.end - 1 && start < sign.end + 8) || (end <= sign.start && sign.start - end < 14));
    }
    const stop = sentenceEnd(text, sign.end, sign.end + 120);
    if (links.some(({ start }) => start >= sign.end - 1 && start < stop))
        return true;
    if (quotedTitle.test(text.slice(sign.end, sign.end + 100)))
        return true;
    for (let at = next; at < next + 7 && at < words.length && words.start(at) < stop; at++) {
        if ((0,_proper_name_js__WEBPACK_IMPORTED_MODULE_2__/* .properNameAt */ .Z)(text, words.start(at)))
            return true;
        if (!lead.has(words.at(at)))
            return false;
    }
    return false;
}
function sentenceEnd(text, from, furthest) {
    const match = /[.;!?](?:\s|$)/.exec(text.slice(from, furthest));
    return match ? from + match.index : furthest;
}


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ creditWords)
/* harmony export */ });
/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run `npm run generate`. */
/** Words of credits, all languages together, by what they say. */
const creditWords = {
    "changed": [
        "adapted from",
        "adapted by",
        "adapted with permission from",
        "modified from",
        "modified version of",
        "derived from",
        "derivative of",
        "derivative work of",
        "is a port of",
        "a port of",
        "port of the",
        "is an updated version of",
        "is a revised version of",
        "is an expanded version of",
        "is an edited version of",
        "is a shortened version of",
        "forked from",
        "fork of",
        "remixed from",
        "remix of",
        "an adaptation of",
        "adaptation of",
        "evolved from",
        "paraphrased from",
        "condensed from",
        "abridged from",
        "ported from",
        "translated from",
        "translation of",
        "incorporated from",
        "incorporates text from",
        "was incorporated from",
        "shamelessly stolen from",
        "partly taken from",
        "heavily borrowed from",
        "extended from",
        "adaptado de",
        "adaptada de",
        "adaptado del",
        "adaptada del",
        "derivado de",
        "derivada de",
        "traducido de",
        "traducida de",
        "traducido del",
        "traducida del",
        "traducción de",
        "traducción del",
        "adaptación de",
        "adaptación del",
        "modificado de",
        "adapté de",
        "adaptée de",
        "adapté du",
        "adaptée du",
        "adapté à partir de",
        "dérivé de",
        "dérivée de",
        "traduit de",
        "traduit du",
        "traduite de",
        "traduite du",
        "traduction de",
        "traduction du",
        "adaptation du",
        "dérivée du",
        "modifié de",
        "modifiée de",
        "inspiré et adapté de",
        "angepasst von",
        "adaptiert von",
        "adaption von",
        "abgeleitet von",
        "abgeleitet aus",
        "übersetzt von",
        "übersetzt aus",
        "übersetzung von",
        "übersetzung aus",
        "verändert nach",
        "frei nach",
        "übernommen und angepasst aus",
        "bearbeitung von",
        "adaptado do",
        "adaptada do",
        "adaptado da",
        "adaptada da",
        "derivado do",
        "derivada do",
        "traduzido de",
        "traduzido do",
        "traduzida de",
        "traduzida do",
        "tradução de",
        "tradução do",
        "adaptação de",
        "adaptação do",
        "modificada de",
        "adattato da",
        "adattato dal",
        "tratto e adattato da",
        "tradotto da",
        "traduzione di",
        "adattamento di",
        "aangepast van",
        "afgeleid van",
        "vertaald uit",
        "vertaling van",
        "を改変",
        "を翻訳",
        "翻訳元",
        "から適応",
        "を元に",
        "をもとに",
        "改编自",
        "改編自",
        "翻译自",
        "翻譯自",
        "译自",
        "譯自",
        "修改自",
        "각색",
        "에서 발췌"
    ],
    "taken": [
        "taken from",
        "copied from",
        "excerpted from",
        "excerpt from",
        "borrowed from",
        "reproduced from",
        "reprinted from",
        "republished from",
        "quoted from",
        "sourced from",
        "lifted from",
        "extracted from",
        "originally published",
        "originally written",
        "originally created",
        "originally developed",
        "originally posted",
        "originally appeared",
        "originally by",
        "first published",
        "first appeared",
        "snippet from",
        "diagram from",
        "image from",
        "images from",
        "photo from",
        "picture from",
        "screenshot from",
        "illustration from",
        "figure from",
        "tomado de",
        "tomada de",
        "extraído de",
        "publicado originalmente",
        "tiré de",
        "tirée de",
        "tiré du",
        "extrait de",
        "publié à l'origine",
        "entnommen aus",
        "übernommen aus",
        "übernommen von",
        "ursprünglich veröffentlicht",
        "auszug aus",
        "retirado de",
        "retirada de",
        "extraído do",
        "publicado originalmente em",
        "tratto da",
        "tratto dal",
        "から引用",
        "より引用",
        "から転載",
        "より転載",
        "摘自",
        "转载自",
        "轉載自",
        "引自",
        "取自"
    ],
    "based": [
        "based on",
        "based upon",
        "is based off",
        "based off of",
        "has adopted the",
        "have adopted the",
        "adopts the",
        "adopted the",
        "basado en",
        "basada en",
        "basé sur",
        "basée sur",
        "fondé sur",
        "basiert auf",
        "basierend auf",
        "beruht auf",
        "baseado em",
        "baseada em",
        "baseado no",
        "baseada no",
        "baseado na",
        "basato su",
        "basata su",
        "basato sul",
        "gebaseerd op",
        "に基づく",
        "に基づいて",
        "に基づき",
        "基于",
        "基於",
        "参考自",
        "기반으로"
    ],
    "maker": [
        "photo by",
        "photos by",
        "photograph by",
        "photography by",
        "photo credit to",
        "photo courtesy",
        "image by",
        "images by",
        "illustration by",
        "illustrations by",
        "picture by",
        "pictures by",
        "drawing by",
        "artwork by",
        "cover art by",
        "cover image by",
        "cover photo by",
        "art by",
        "animation by",
        "map by",
        "chart by",
        "sketch by",
        "music by",
        "sound by",
        "icon by",
        "icons by",
        "icons made by",
        "logo by",
        "diagram by",
        "figure by",
        "video by",
        "comic by",
        "cartoon by",
        "graphic by",
        "screenshot by",
        "design by",
        "courtesy of",
        "credit to",
        "credits to",
        "credit goes to",
        "written by",
        "guest post by",
        "modifications were created by",
        "translated by",
        "foto de",
        "fotografía de",
        "imagen de",
        "ilustración de",
        "cortesía de",
        "photo de",
        "image de",
        "illustration de",
        "crédit photo",
        "avec l'aimable autorisation de",
        "foto von",
        "bild von",
        "illustration von",
        "mit freundlicher genehmigung",
        "foto por",
        "imagem por",
        "imagem de",
        "fotografia de",
        "ilustração de",
        "cortesia de",
        "foto di",
        "immagine di",
        "per gentile concessione di",
        "撮影",
        "作図",
        "摄影",
        "攝影",
        "插图作者"
    ],
    "label": [
        "image credit",
        "image credits",
        "photo credit",
        "photo credits",
        "picture credit",
        "picture credits",
        "video credit",
        "icon credit",
        "figure credit",
        "illustration credit",
        "credit",
        "credits",
        "image attribution",
        "photo attribution",
        "attribution",
        "image courtesy",
        "image source",
        "photo source",
        "original source",
        "original article",
        "original post",
        "original author",
        "original by",
        "picture source",
        "figure source",
        "crédito",
        "créditos",
        "crédito de la imagen",
        "fuente original",
        "atribución",
        "autor original",
        "crédit",
        "crédits",
        "crédit image",
        "crédit photo",
        "source originale",
        "auteur original",
        "bildnachweis",
        "bildquelle",
        "urheber",
        "originalquelle",
        "quellenangabe",
        "fotonachweis",
        "crédito da imagem",
        "fonte original",
        "crediti",
        "fonte originale",
        "出典",
        "引用元",
        "原文",
        "画像提供",
        "画像出典",
        "クレジット",
        "图片来源",
        "圖片來源",
        "出处",
        "出處",
        "原作者",
        "来源",
        "來源",
        "출처",
        "원문"
    ],
    "source": [
        "source",
        "sources",
        "via",
        "image",
        "photo",
        "photos",
        "photograph",
        "picture",
        "illustration",
        "fuente",
        "foto",
        "fotografía",
        "imagen",
        "quelle",
        "bild",
        "abbildung",
        "fonte",
        "imagem",
        "bron"
    ],
    "permission": [
        "used with permission",
        "reproduced with permission",
        "reprinted with permission",
        "included with permission",
        "republished with permission",
        "with permission of",
        "with the permission of",
        "by permission of",
        "with kind permission",
        "with permission from",
        "used with permissions",
        "con permiso de",
        "con autorización de",
        "avec la permission de",
        "avec l'autorisation de",
        "mit genehmigung",
        "mit erlaubnis",
        "com permissão de",
        "com autorização de",
        "許可を得て",
        "经许可",
        "經許可"
    ],
    "inspired": [
        "inspired by",
        "thanks to",
        "thank you to",
        "kudos to",
        "hat tip to",
        "shout out to",
        "with inspiration from",
        "acknowledgments to",
        "inspirado en",
        "inspirada en",
        "gracias a",
        "inspiré de",
        "inspirée de",
        "inspiré par",
        "merci à",
        "inspiriert von",
        "dank an",
        "inspirado em",
        "inspirada em",
        "inspirado no",
        "graças a"
    ],
    "heading": [
        "credit",
        "credits",
        "attribution",
        "attributions",
        "acknowledgment",
        "acknowledgments",
        "acknowledgement",
        "acknowledgements",
        "image credits",
        "photo credits",
        "third party content",
        "third party licenses",
        "third party notices",
        "sources and credits",
        "provenance",
        "créditos",
        "atribución",
        "agradecimientos",
        "reconocimientos",
        "crédits",
        "remerciements",
        "danksagung",
        "bildnachweise",
        "quellenangaben",
        "namensnennung",
        "atribuição",
        "agradecimentos",
        "crediti",
        "attribuzione",
        "ringraziamenti",
        "クレジット",
        "帰属",
        "謝辞",
        "出典",
        "鸣谢",
        "致谢",
        "署名",
        "归属",
        "出处"
    ]
};


/***/ }),

/***/ 33217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ properNameAt)
/* harmony export */ });
/** Reads the name of a person, an organization or a work: words in capitals with the small words between them. */
const capital = /(?:@[\w-]{1,39}|(?:\p{Lu}|\p{Lt}|\p{Lo}|\d{1,3}\p{Lu})[\p{L}\p{M}\p{N}&+#'’_/-]{0,40}\.?)/uy;
const between = /(?:\s(?:of|the|de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|and|&|for|in|y|e|et|und|to|on))?(?:\s(?:the|la|le|der))?[ \u00A0]/uy;
/** Capitals that begin a sentence or say who we are, and so name nobody. */
const common = /^(?:The|A|An|This|That|These|Those|It|We|You|I|Our|Your|My|He|She|They|If|In|On|At|As|For|To|All|See|Also|Please|Note|By|Using|With|From|Read|View|Visit|Click|Learn|Download|Here|There|When|Where|What|Which|How|Why|API|URL|CLI|JSON|HTML|HTTP|ID|SDK|UI)$/;
/** At most this many words belong to one name. */
const mostWords = 12;
/** The name that begins at an offset; `undefined` where none does. */
function properNameAt(text, start) {
    let end = start;
    for (let count = 0; count < mostWords; count++) {
        let from = end;
        if (count > 0) {
            between.lastIndex = end;
            const gap = between.exec(text);
            if (!gap)
                break;
            from = end + gap[0].length;
        }
        capital.lastIndex = from;
        const word = capital.exec(text);
        if (!word || (count === 0 && common.test(word[0])))
            break;
        const initial = /^\p{Lu}\.$|^(?:Dr|Prof|Mr|Ms|Mrs|Jr|Sr|St|Inc|Ltd|Co)\.$/u.test(word[0]);
        end = from + word[0].length - (word[0].endsWith('.') && !initial ? 1 : 0);
        if (word[0].endsWith('.') && !initial)
            break;
    }
    return end > start ? { name: text.slice(start, end).replace(/['’]s$/, ''), end } : undefined;
}


/***/ })

};
