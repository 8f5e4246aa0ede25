export const id = 1921;
export const ids = [1921];
export const modules = {

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

/***/ 23302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   Ut: () => (/* binding */ creditedFiles),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   Zt: () => (/* binding */ isNoticeFile)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96116);
/* harmony import */ var _credit_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16755);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38407);
/* harmony import */ var _maker_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25163);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99575);
/** Files of the repository that a page of notices credits: "handbook/ is by Ada Example, CC BY 4.0". */





/** Files whose names say that they hold the notices and credits of others. */
function isNoticeFile(path) {
    return /(?:^|\/)(?:notices?|credits?|attributions?|acknowledge?ments?|third[-_ ]?party[-_a-z]{0,20})(?:\.(?:md|mdx|txt|rst))?$/i.test(path);
}
/** Relative links and inline code of a page, as they are written. */
const written = /\]\(\s{0,9}<?([^()\s<>#?]{2,300})[^()\n]{0,200}\)|`([\w.@/ -]{3,200})`/g;
/** The files and folders that a page may speak of, told from its raw text; `files` are those of the repository. */
function namedFiles(notice, files) {
    return namesIn(notice.text).flatMap((name) => fileNamed(name, notice.path, files) ?? []);
}
function namesIn(text) {
    return [...text.matchAll(written)].map(([, link, code]) => link ?? code ?? '');
}
/** A file by the name a page gives it: from its own folder, or from the root. */
function fileNamed(name, from, files) {
    if (/^[a-z][\w+.-]*:|^\/\//i.test(name))
        return undefined;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    for (const path of [resolved(folder + name), resolved(name)]) {
        if (path === '')
            continue;
        if (files.has(path))
            return path;
        const below = path.endsWith('/') ? path : `${path}/`;
        for (const file of files)
            if (file.startsWith(below))
                return below;
    }
    return undefined;
}
/** A path without `.` and `..`; empty where it leads out of the repository. */
function resolved(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return '';
        }
        else if (part !== '.' && (part !== '' || parts.length === 0))
            parts.push(part);
    }
    const joined = parts.filter((part) => part !== '').join('/');
    return path.endsWith('/') && joined !== '' ? `${joined}/` : joined;
}
/** What a page of notices says of files of the repository; those without a license or a maker beside them are left out. */
async function creditedFiles(notice, files, guard) {
    const { path, text } = notice;
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ path, text, encoding: 'utf-8', notes: [] });
    await document.prepare(guard);
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .namedLicenses */ ._)(document, passages);
    const rows = (0,_credit_table_js__WEBPACK_IMPORTED_MODULE_1__/* .creditRows */ .F)(passages, text);
    const told = new Map();
    for (const passage of passages) {
        const row = rows.find(({ start, end }) => passage.range.start >= start && passage.range.end <= end);
        const range = row ?? passage.range;
        const license = licenses.find((one) => one.range.start >= range.start && one.range.end <= range.end)?.id;
        const author = row?.author ?? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_4__/* .makerWithin */ ._u)(passage.text, 0, passage.text.length, passage.links);
        if (license === undefined && author === undefined)
            continue;
        const code = namesIn(text.slice(passage.range.start, passage.range.end));
        for (const name of [...passage.links.map(({ link }) => link.url), ...code]) {
            const file = fileNamed(name, path, files);
            if (file === undefined || told.has(file))
                continue;
            told.set(file, { path: file, ...(license ? { license } : {}), ...(author ? { author } : {}) });
        }
    }
    return [...told.values()];
}


/***/ }),

/***/ 73854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ evidencePage),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   m3: () => (/* binding */ mayHoldEvidence),
/* harmony export */   mz: () => (/* binding */ creditKind)
/* harmony export */ });
/* unused harmony export nameKey */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99575);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73990);
/* harmony import */ var _telling_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32003);
/** What on a page gives credit or names a license, in a form in which two versions of the page can be compared. */










/** Texts that many pages take over, known for the license that asks for their name. */
const knownWork = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
/** What can be based on the work of others; software and numbers are based on other things in another sense. */
const workSubject = /\b(?:this|these|our|the|parts?|portions?|some|much|text|content|language|section|sections) (?:(?:\w+ ){0,4})?(?:documents?|documentation|docs|guides?|guidelines?|pages?|articles?|polic(?:y|ies)|codes?|conduct|tutorials?|sections?|templates?|text|contents?|agreements?|examples?|posts?|lessons?|courses?|chapters?|handbooks?|manuals?|diagrams?|images?|figures?|pictures?|materials?|works?|translations?|terms|statements?|process|procedures?|framework|checklists?|glossary|faq|readme|license|slides|exercises?|workshops?|curriculum|project|community)\b/i;
function evidencePage(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_7__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .namedLicenses */ ._)(document, passages);
    const credits = (0,_credits_js__WEBPACK_IMPORTED_MODULE_3__/* .namedCredits */ .o)(passages, licenses, document.text).filter(({ kind, basis }) => kind !== 'template' && basis !== 'inspired');
    const credited = new Set(credits.map(({ passage }) => passage));
    const passageAt = passageFinder(passages);
    const evidence = [
        ...credits.map((credit) => creditEvidence(credit, passages, document)),
        ...licenses.flatMap((license) => licenseEvidence(license, passages, passageAt(license.range.start), credited)),
        ...(0,_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .namedHolders */ .D)(document, passages).map(({ name, range }) => ({
            kind: 'holder',
            range,
            ...numbered(passageAt(range.start)),
            keys: [nameKey(name)]
        })),
        ...passages.flatMap((passage, number) => (credited.has(number) ? [] : knownWorks(passage, number)))
    ];
    return { document, passages, folded: passages.map(({ text }) => (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedWords */ .C8)(text)), evidence };
}
/** Equal for addresses that differ in scheme, `www.`, a final slash, a fragment or case. */
function urlKey(url) {
    return `url:${url
        .trim()
        .toLowerCase()
        .replace(/^[a-z]{2,10}:/, '')
        .replace(/^\/\/(?:www\.)?/, '')
        .replace(/#.*$/, '')
        .replace(/\/$/, '')}`;
}
function nameKey(name) {
    return `name:${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedWords */ .C8)(name)}`;
}
function creditEvidence({ basis, title, author, sourceUrl, range, passage }, passages, document) {
    const keys = [
        ...(sourceUrl ? [urlKey(sourceUrl)] : []),
        ...[title, author].flatMap((name) => (name ? [nameKey(name)] : []))
    ];
    return {
        kind: creditKind(basis, passages[passage], range, keys.length === 0),
        range,
        passage,
        keys,
        ...pictureOf(basis, range, passages[passage], document)
    };
}
function pictureOf(basis, range, passage, document) {
    const pictorial = basis === 'label' ||
        basis === 'maker' ||
        basis === 'source' ||
        (basis === 'taken' && pictureWords.test(passage?.text ?? ''));
    if (!pictorial || !passage)
        return {};
    const distance = (at) => Math.min(Math.abs(at.start - range.start), Math.abs(at.end - range.start));
    const [nearest] = [...(0,_passage_js__WEBPACK_IMPORTED_MODULE_7__/* .imagesOf */ .I)(document, passage.section)].sort((a, b) => distance(a.range) - distance(b.range));
    return nearest ? { picture: nearest.url } : {};
}
const pictureWords = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|screenshots?|drawings?|charts?|graphics?)\b/i;
/** Whether a credit is one beyond doubt, the entry of a list, or words that have another meaning as well. */
function creditKind(basis, passage, range, nameless) {
    if (!passage || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(passage.heading))
        return 'credit';
    if (basis === 'license')
        return /^\W*$/.test(passage.text.slice(0, passage.links[0]?.start ?? 0)) && !/\blicen[sc]ed\b/i.test(passage.text)
            ? 'listing'
            : 'credit';
    if (basis === 'source' || (basis === 'permission' && nameless))
        return 'mention';
    if (basis !== 'based')
        return 'credit';
    const before = passage.text.slice(0, beforeRange(passage, range));
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .sentenceAround */ .P)(passage.text, before.length, before.length);
    const subject = before.slice(sentence.start);
    return subject.trim().length < 12 || workSubject.test(subject) ? 'credit' : 'mention';
}
/** How many units of the passage stand before a place in the source. */
function beforeRange(passage, range) {
    let low = 0;
    let high = passage.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passage.rangeOf(middle, middle + 1).start < range.start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function licenseEvidence(license, passages, number, credited) {
    if (license.kind === 'template' || (number !== undefined && credited.has(number)))
        return [];
    const passage = number === undefined ? undefined : passages[number];
    const work = passage?.links.find(({ link }) => link.range.end <= license.range.start && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) === undefined);
    const own = license.kind === 'declaration' || license.kind === 'credit';
    const key = own && work ? urlKey(work.link.url) : `license:${license.id.replace(/-\d.*$/, '')}`;
    return [{ kind: own ? 'license' : 'mention', range: license.range, ...numbered(number), keys: [key] }];
}
/**
 * Whether a stretch of source may hold evidence, told from its words alone and without a parser: never no where there is some,
 * but for work that is credited by the heading above it alone.
 */
function mayHoldEvidence(source) {
    return (_telling_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .noticeWords */ .Wl.test(source) ||
        knownWork.test(source) ||
        (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_8__/* .Words */ .UG(source)) ||
        (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(source).length > 0);
}
function knownWorks(passage, number) {
    const found = passage.kind === 'heading' ? null : knownWork.exec(passage.text);
    if (!found)
        return [];
    return [
        {
            kind: 'mention',
            range: passage.rangeOf(found.index, found.index + found[0].length),
            passage: number,
            keys: [nameKey(found[0])]
        }
    ];
}
function numbered(passage) {
    return passage === undefined ? {} : { passage };
}
function passageFinder(passages) {
    return (offset) => {
        let low = 0;
        let high = passages.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((passages[middle]?.range.end ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return (passages[low]?.range.start ?? Number.POSITIVE_INFINITY) <= offset ? low : undefined;
    };
}


/***/ }),

/***/ 32003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ tellingSections),
/* harmony export */   Wl: () => (/* binding */ noticeWords)
/* harmony export */ });
/* unused harmony export mayState */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89225);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/** The part of a page that may state a license, a holder or a credit, told from its words alone, so that nothing else need be parsed. */




/** Words that stand beside every license, notice or statement of rights that is not found by its name. */
const noticeWords = /licen[cs]|lizenz|copyright|©|\(c\)|spdx|creativecommons|shields\.io|gnu\.org|opensource\.org|ライセンス|许可|許可|\bOPL\b|public[ -]domain/i;
/** What stands before the words of a heading, in Markdown or in a list or a quotation. */
const beforeHeading = /^[\s>#*+|-]{0,40}/;
/** In running text it counts as one sign, so that words around it stand side by side. */
const inlineCode = /`[^`]{1,2000}`/g;
/** A prepared page with nothing in the sections that state nothing; asked for again, the same. */
function tellingSections(document) {
    return document.answerTo(onlyTelling);
}
function onlyTelling(document) {
    return document.onlyWith(mayState);
}
/** Whether a stretch of source may state something: never no where it does. */
function mayState(source) {
    const { text, certain, otherwise } = (0,_detect_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(source);
    return !certain || [...new Set([source, text, otherwise?.text ?? text])].some(mayStatePlainly);
}
function mayStatePlainly(text) {
    if (noticeWords.test(text))
        return true;
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .Words */ .UG(text);
    return ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(words) ||
        (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLicenseName */ .l)(words) ||
        (text.includes('`') && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .Words */ .UG(text.replace(inlineCode, ' ')))) ||
        ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditHeading */ .iF)(words) && text.split(/[\r\n]/).some((line) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(line.replace(beforeHeading, '')))));
}


/***/ })

};
