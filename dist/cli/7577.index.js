export const id = 7577;
export const ids = [7577];
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

/***/ 37577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takenPosts: () => (/* binding */ takenPosts)
/* harmony export */ });
/* harmony import */ var _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);

/** Lines between a credit and the code it belongs to. */
const nearby = 4;
const host = /^https?:\/\/(?:[\w-]{1,40}\.){0,2}(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackexchange\.com)\//i;
const address = /https?:\/\/(?:[a-z]{2,20}\.)?(?:meta\.)?(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackexchange\.com)(?:\/[^\s<>"'`()[\]]{0,300})?/gi;
const aPost = /^https?:\/\/[^/]+\/(?:a|q|questions|answers)\/\d+/i;
const cutOff = /^https?:\/\/[^/]+\/(?:a|q)\/?$/i;
/** A comment of code that names where the code is from: the address with no more than a word or two before it. */
const sourceComment = /^\s{0,40}(?:\/\/|#|--|;|%|\*|\/\*+|<!--|"""|'''|REM\b)[\s!]{0,4}(?:(?:source|from|via|credits?|adapted from|taken from|copied from|based on|stolen from|origin(?:al)?|ref(?:erence)?|see|answer|stack ?overflow)\b[^\n]{0,40}?)?$/i;
/** Words that say that the code was taken, not that one may read more. */
const takingWords = [
    ..._credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.changed,
    ..._credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.taken,
    'snippet from',
    'snippet via',
    'code from',
    'code via'
];
/** The posts that a section took code from; links for further reading are none. */
function takenPosts(section, text) {
    const blocks = section.code.filter(({ kind }) => kind !== 'inline');
    if (blocks.length === 0)
        return [];
    return [
        ...blocks.flatMap(({ range, language }) => /^(?:md|markdown|mdx|html|text)$/i.test(language ?? '') ? [] : inCode(text, range)),
        ...besideCode(section, text, blocks.map(({ range }) => range))
    ];
}
function inCode(text, { start, end }) {
    const code = text.slice(start, end);
    return [...code.matchAll(address)].flatMap((match) => {
        const url = match[0].replace(/[.,;:!?]{1,3}$/, '');
        if (!aPost.test(url) && !cutOff.test(url))
            return [];
        const line = code.lastIndexOf('\n', match.index) + 1;
        const before = code.slice(line, match.index);
        if (!sourceComment.test(before.replace(address, '')))
            return [];
        const at = start + match.index;
        return [taken(url, { start: at, end: at + url.length }, linesAround(code, match.index))];
    });
}
function besideCode(section, text, blocks) {
    return section.links.flatMap(({ url, range, urlRange }) => {
        if (!host.test(url) || (!aPost.test(url) && !cutOff.test(url)))
            return [];
        if (!blocks.some((block) => isNear(text, range, block)))
            return [];
        const block = section.prose.blocks.find((one) => one.text.length > 0 && within(section.prose.rangeOf(one.start, one.start + one.text.length), range));
        if (!block)
            return [];
        const small = block.text.slice(0, 2_000).toLowerCase();
        if (!takingWords.some((words) => small.includes(words)))
            return [];
        return [taken(url, urlRange, `${block.text} ${usersIn(section)}`)];
    });
}
/** The addresses of people that a section links to. */
function usersIn(section) {
    return section.links.flatMap(({ url }) => (/\/users\/\d+/.test(url) ? url : [])).join(' ');
}
function within(outer, inner) {
    return outer.start <= inner.start + 1 && inner.start < outer.end;
}
function isNear(text, link, block) {
    const between = link.end <= block.start ? text.slice(link.end, block.start) : text.slice(block.end, Math.max(block.end, link.start));
    return between.length < 600 && between.split('\n').length - 1 <= nearby;
}
function linesAround(code, at) {
    const begin = code.lastIndexOf('\n', Math.max(0, code.lastIndexOf('\n', at) - 1) - 1) + 1;
    const after = code
        .slice(at)
        .split('\n', nearby + 1)
        .join('\n');
    return code.slice(begin, at) + after;
}
const author = /\b(?:posted|written|answered|answer|code)?\s?\bby\s+@?[\p{L}\p{N}]|\/users\/\d+|\bauthor:?\s|['’]s? (?:answer|post|solution)\b/iu;
const license = /\bCC[ -]BY[ -]SA\b|\bcreative ?commons\b/i;
const posted = /\b(?:posted|answered|asked|edited)\b[^\n]{0,60}?\bon\s(\d{4}-\d{2}-\d{2})\b/i;
const version = /\bCC[ -]BY[ -]SA[ -](\d\.\d)\b/i;
function taken(url, range, around) {
    const missing = [
        ...(author.test(around) ? [] : ['author']),
        ...(license.test(around) ? [] : ['license'])
    ];
    const day = posted.exec(around)?.[1];
    const named = version.exec(around)?.[1];
    const right = day === undefined ? undefined : versionOn(day);
    return {
        range,
        missing,
        truncated: cutOff.test(url),
        ...(right !== undefined && named !== undefined && named !== right ? { version: `CC BY-SA ${right}` } : {})
    };
}
/** Which version of CC BY-SA a post written on a day, `YYYY-MM-DD`, is under; see https://stackoverflow.com/help/licensing. */
function versionOn(day) {
    if (day < '2011-04-08')
        return '2.5';
    return day < '2018-05-02' ? '3.0' : '4.0';
}


/***/ })

};
