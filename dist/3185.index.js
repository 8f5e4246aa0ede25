export const id = 3185;
export const ids = [3185];
export const modules = {

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ creativeCommonsStems)
/* harmony export */ });
/** Tells from raw text whether a page may name a Creative Commons license: where none of these stands, in any case, it names none. */
const creativeCommonsStems = [
    'creative commons',
    'creativecommons',
    'cc by',
    'cc-by',
    'ccby',
    'cca 2',
    'cca 3',
    'cca 4',
    'by-sa',
    'by-nc',
    'by-nd',
    'sharealike',
    'share-alike',
    'share alike',
    'noncommercial',
    'non-commercial',
    'noderiv',
    'no deriv',
    'attribution 1',
    'attribution 2',
    'attribution 3',
    'attribution 4',
    'licensebuttons',
    'reconocimiento',
    'atribución',
    'atribuição',
    'paternité',
    'namensnennung',
    'attribuzione',
    'naamsvermelding',
    'クリエイティブ',
    '知识共享',
    '創用',
    '크리에이티브',
    '姓名標示',
    '저작자표시'
];


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

/***/ 63185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5558);
/* harmony import */ var _facts_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12715);
/** Credits that lack what their license asks for, graded by its version; a work that is named so that nobody can find it. */




/** Of what is derived, forked or extracted, far more is software than text. */
const ofSoftware = /deriv|fork|port|extract|sourced|snippet|original|version|incorporat|image|diagram|screenshot|publish/;
const stems = [
    ..._facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_1__/* .creativeCommonsStems */ .u,
    ...[..._facts_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.changed, ..._facts_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.taken].filter((words) => !ofSoftware.test(words))
];
const by3 = 'https://creativecommons.org/licenses/by/3.0/';
const by4 = 'https://creativecommons.org/licenses/by/4.0/';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/incomplete',
        severity: 'error',
        scope: 'added',
        wakes: [{ literals: stems }],
        reads: 'change-set',
        summary: 'Give credits all that the license of the work asks for',
        why: 'A license allows the reuse on condition that the credit names what it asks for; without that there is no permission.',
        remedy: 'Add what is missing: who made the work, a link to it, and the license; up to version 3.0 its title as well.',
        messages: {
            missing: 'The credit names no {missing}, which {clause} asks for, {link}. Complete: {title} by {author}, {source}, {license}.',
            nobody: 'The credit says neither who made the work nor where it is, which {clause} asks for, {link}.',
            unfindable: 'A work is named here as a source without a link and without its author, so that nobody can find it.',
            unlinked: 'The license is named without a link to its text or the text itself, which {clause} asks for, {link}.'
        }
    },
    examples: {
        bad: [
            `⟦Adapted from [The Naming Book](https://books.example/naming)⟧, licensed under [CC BY 3.0](${by3}).`,
            `This guide is ⟦based on [Small Words](https://style.example/)⟧, used under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`,
            `⟦Adapted from "The Naming Book" by Ada Example, licensed under [CC BY 4.0](${by4}).⟧`,
            `![A drill](drill.png)\n\n⟦Image credit: Ada Example.⟧ License: [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/)`,
            `⟦Adapted from the Harbor Code of Conduct.⟧`,
            `Parts of this document are ⟦adapted from the Harbor Code of Conduct and the Shipyard Code of Conduct.⟧`,
            `This policy is ⟦adapted from the Naming Handbook and licensed under [CC BY 4.0](${by4}).⟧`,
            `⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, licensed under CC BY 4.0.`
        ],
        good: [
            `Adapted from [The Naming Book](https://books.example/naming) by Ada Example, licensed under [CC BY 3.0](${by3}).`,
            `Adapted from [The Naming Book](https://books.example/naming), licensed under [CC BY 4.0](${by4}).`,
            'Adapted from [The Naming Book](https://books.example/naming).',
            'Adapted from The Naming Book by Ada Example.',
            '![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace).',
            '- [Names](https://names.example/) (CC BY-NC 4.0)\n- [Words](https://words.example/) - Ada Example (CC BY-SA)',
            `Adapted from the [Harbor Code of Conduct](https://harbor.example/conduct), licensed under [CC BY 3.0](${by3}).`,
            'The parser was ported from Pascal.',
            'This page is translated from English.',
            'Forked from Toolkit 2.',
            'Inspired by the Harbor Code of Conduct.',
            'Thanks to the authors of the Naming Handbook.',
            'The diagram is used with permission of Ada Example.',
            'This Code of Conduct is adapted from the Contributor Covenant, version 1.4.',
            '```text\nAdapted from the Harbor Code of Conduct\n```',
            'To credit us, use the following:\n\n> Adapted from the Harbor Handbook under CC BY 3.0.',
            `Adapted from the Harbor Handbook, [CC BY 3.0](${by3}); see [all credits](../CREDITS.md).`,
            `Based on work of the [Mozilla Contributors](https://developer.mozilla.org/en-US/docs/Web), licensed under [CC BY-SA 2.5](https://creativecommons.org/licenses/by-sa/2.5/).`,
            {
                base: 'Adapted from the Harbor Code of Conduct.\n\nIt has a tpyo.\n',
                head: 'Adapted from the Harbor Code of Conduct.\n\nIt has no typo.\n'
            }
        ]
    },
    load: async () => {
        const { pageCredits, stateCredits } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(4201)]).then(__webpack_require__.bind(__webpack_require__, 44201));
        const { deedOf, requirementsOf } = await __webpack_require__.e(/* import() */ 7593).then(__webpack_require__.bind(__webpack_require__, 77593));
        const { isAdded, touchedPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        return { pageCredits, stateCredits, deedOf, requirementsOf, isAdded, touchedPages };
    },
    *checkChange({ pages }, { loaded: { pageCredits, stateCredits, deedOf, requirementsOf, isAdded, touchedPages } }) {
        for (const { change, head, holding } of touchedPages(pages, stems)) {
            // Most of these words credit nothing, which is told from where they stand.
            if (!stateCredits(head, holding))
                continue;
            const told = new Set();
            const { works, licenses } = pageCredits(head);
            for (const work of works) {
                const passage = work.passage.range.start;
                if (work.basis === 'permission' || told.has(passage) || !isAdded(change, head, work.range))
                    continue;
                const grade = leadsToCredits(work) || withPermission.test(work.passage.text)
                    ? undefined
                    : gradeOf(work, work.licenseId ? requirementsOf(work.licenseId) : undefined);
                if (!grade)
                    continue;
                told.add(passage);
                const fix = grade.message === 'unlinked' ? linkedLicense(work, licenses, head.text, deedOf) : undefined;
                yield { path: change.path, range: work.range, ...grade, ...(fix ? { fix } : {}) };
            }
        }
    }
}));
/** A word of permission is taken at its word, for all that stands beside it. */
const withPermission = /\b(?:with|by) (?:\w{1,12} )?permission\b/i;
/** The name of the license as a link, where it is written as nothing but its name. */
function linkedLicense({ licenseId, passage }, licenses, text, deedOf) {
    const named = licenses.filter(({ id, range }) => id === licenseId && touches(range, passage.range));
    const [license] = named;
    const deed = licenseId === undefined ? undefined : deedOf(licenseId);
    if (!license || named.length > 1 || license.url !== undefined || deed === undefined)
        return undefined;
    const written = text.slice(license.range.start, license.range.end);
    if (!/^[A-Za-z0-9][A-Za-z0-9 .,-]{2,80}$/.test(written) || text[license.range.start - 1] === '[')
        return undefined;
    return { range: license.range, text: `[${written}](${deed})` };
}
function touches(one, other) {
    return one.start < other.end && other.start < one.end;
}
/** Links to pages of the repository where all of it may stand, which every license accepts. */
function leadsToCredits({ passage }) {
    return passage.links.some(({ link: { url } }) => !/^[a-z]+:/i.test(url) && /credit|notice|attribution|acknowledg|author|third.?party|licen[cs]e/i.test(url));
}
function gradeOf(work, asked) {
    const found = partsOf(work);
    if (!asked?.checked) {
        if (work.licenseId || found.has('source') || found.has('author') || !work.ofText || !isTaken(work))
            return undefined;
        return { message: 'unfindable', severity: 'warning', confidence: 'medium' };
    }
    const clause = { clause: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)(asked.clause), link: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)(asked.link) };
    if (!found.has('source') && !found.has('author') && asked.credit.includes('author'))
        return { message: 'nobody', slots: clause, ...(work.ofText || work.basis === 'label' ? sure : unsure) };
    const missing = asked.credit.filter((part) => part !== 'license' && part !== 'changes' && !found.has(part));
    // Since 4.0 a link to a page with the rest will do; before, author and title have to stand here.
    const needed = asked.credit.includes('title') ? missing : missing.filter((part) => part !== 'author');
    if (needed.length > 0)
        return { message: 'missing', slots: slotsOf(work, needed, clause), ...unsure };
    return work.licenseUrl || !/\d/.test(work.licenseId ?? '')
        ? undefined
        : { message: 'unlinked', slots: clause, severity: 'notice', confidence: 'high' };
}
function isTaken({ basis }) {
    return basis === 'changed' || basis === 'taken';
}
const sure = { severity: 'error', confidence: 'medium' };
const unsure = { severity: 'warning', confidence: 'medium' };
const names = {
    author: 'author',
    title: 'title',
    source: 'link to the work',
    license: 'license',
    changes: 'note of changes'
};
function slotsOf({ title, author, sourceUrl, licenseId }, missing, clause) {
    return {
        ...clause,
        missing: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)(missing.map((part) => names[part]).join(' and no ')),
        title: title ? (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(title) : (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)('TITLE'),
        author: author ? (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(author) : (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)('AUTHOR'),
        source: sourceUrl ? (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)('its link') : (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)('LINK'),
        license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseName */ .tV)(licenseId ?? '')
    };
}
/** Whether a work is named after the people whose site it stands on, such as the Harbor Code of Conduct on harbor.example. */
function bearsName({ title, sourceUrl }) {
    const host = /^https?:\/\/([^/]{1,100})/i.exec(sourceUrl ?? '')?.[1]?.toLowerCase();
    const first = /[\p{L}\p{N}]{4,40}/u.exec((title ?? '').replace(/^the /i, ''))?.[0].toLowerCase();
    return host !== undefined && first !== undefined && host.includes(first);
}
/** Sites whose pages name all their authors, so that a link is the credit they ask for. */
const sharedAuthorship = /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wikibooks|wikimedia|wiktionary|wikiversity|wikisource|mozilla)\.org\//i;
/** What the credit gives. Where its words go on after "Photo by" or "Image credit:", they name somebody, in capitals or not. */
function partsOf(work) {
    const { author, title, sourceUrl, basis, passage } = work;
    const parts = new Set();
    if (sourceUrl)
        parts.add('source');
    const named = (basis === 'maker' || basis === 'label') && namesAfterSign.test(passage.text);
    const shared = sourceUrl !== undefined && sharedAuthorship.test(sourceUrl);
    if (author || named || shared || bearsName(work))
        parts.add('author');
    if (title || shared || (sourceUrl && passage.kind !== 'paragraph'))
        parts.add('title');
    if (work.pictorial && !work.ofText)
        parts.add('title'); // few pictures have one, and it is asked for only where it was given
    return parts;
}
const namesAfterSign = /(?:\bby|\bvon|\bpor|\bpar|\bcourtesy of|(?:credits?|photo|image|attribution|illustration|foto|bild)\s{0,2}:)\s{1,3}(?!(?:CC|Creative|License|licensed)\b)[@\p{L}\p{N}]/iu;


/***/ }),

/***/ 12715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   uQ: () => (/* binding */ webPlace)
/* harmony export */ });
/* unused harmony export codePoint */
/** What may be filled into a message: values known to be safe to print, never raw words of the text under review. */
/** A host name as it may be shown: characters other than letters, digits, dots and hyphens become `?`, at most 80 of them. */
function hostName(host) {
    return clip(host.replace(/[^\p{L}\p{N}.-]/gu, '?'), 80);
}
/** A license id or expression: SPDX's characters alone, at most 120. */
function licenseName(id) {
    return clip(id.replace(/[^A-Za-z0-9.+() -]/g, '?'), 120);
}
/** A code point as `U+202E`. */
function codePoint(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
function webPlace(url) {
    const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
    return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100);
}
/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
function characters(points, nameOf) {
    const all = [...new Set(points)];
    const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim());
    return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ');
}
/** Words written in our own source or data, never taken from the text under review. */
function ownWords(words) {
    return words;
}
/** The name of a thing in the text under review, such as a title: control, format and markup characters become spaces, at most 80 units. */
function plainName(name) {
    return clip(name
        .replace(/[^\p{L}\p{N}\p{P} ]|[`<>[\]{}|*_~@#:\\]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(), 80);
}
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ })

};
