export const id = 955;
export const ids = [955];
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

/***/ 51143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsOf: () => (/* binding */ factsOf)
});

// UNUSED EXPORTS: documentFacts

// EXTERNAL MODULE: ./lib/document/document.js
var document_document = __webpack_require__(96116);
// EXTERNAL MODULE: ./lib/document/source.js
var document_source = __webpack_require__(25220);
// EXTERNAL MODULE: ./lib/facts/credits.js
var credits = __webpack_require__(2285);
// EXTERNAL MODULE: ./lib/facts/holders.js
var holders = __webpack_require__(82900);
// EXTERNAL MODULE: ./lib/facts/licenses.js
var facts_licenses = __webpack_require__(38407);
// EXTERNAL MODULE: ./lib/facts/passage.js
var passage = __webpack_require__(99575);
;// CONCATENATED MODULE: ./lib/facts/post-credit.js
const comment = /Source\s?[-–:]\s?(https?:\/\/[^\s<>"']{5,300})\s{1,4}[^\n\w]{0,8}Posted by ([^,\n]{1,80})(, modified by community)?[^\n]{0,120}\n[^\n\w]{0,8}Retrieved [^,\n]{4,24}, License - CC BY-SA (\d\.\d)/g;
/** Wherever they stand: in comments of the page, and in its code. */
function postCredits(document) {
    return [...document.text.matchAll(comment)].map((match) => {
        const [whole, sourceUrl = '', author = '', changed, version] = match;
        return {
            author: author.trim(),
            sourceUrl,
            licenseId: `CC-BY-SA-${version}`,
            ...(changed ? { modified: changed.slice(2) } : {}),
            kind: 'credit',
            basis: 'label',
            scope: 'code',
            range: { start: match.index, end: match.index + whole.length }
        };
    });
}

// EXTERNAL MODULE: ./lib/document/span.js
var span = __webpack_require__(429);
// EXTERNAL MODULE: ./lib/facts/credit-sign.js
var credit_sign = __webpack_require__(47698);
// EXTERNAL MODULE: ./lib/facts/license-scope.js
var license_scope = __webpack_require__(12177);
// EXTERNAL MODULE: ./lib/facts/sentence.js
var facts_sentence = __webpack_require__(73990);
;// CONCATENATED MODULE: ./lib/facts/rights.js




/** A page with more was made to keep us busy. */
const mostRights = 500;
const reserved = /\ball rights (?:are )?reserved\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\balle rechte vorbehalten\b|\btutti i diritti riservati\b|版权所有|版權所有|保留所有权利|全著作権所有|無断転載(?:を)?禁/giu;
const dedicated = /\bpublic[ -]domain\b(?! (?:names?|suffix|registr\w{1,4}|list|server))|\bdominio público\b|\bdomaine public\b|\bgemeinfrei\w{0,2}\b|\bdomínio público\b|\bpubblico dominio\b|パブリックドメイン|公有领域|公有領域/giu;
/** Statements of rights outside code, in order; words that belong to the name of a license, as in "CC0 public domain", are none. */
function namedRights(document, passages, licenses) {
    const named = new span/* RangeSet */.o(licenses.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const dedications = licenses.filter(({ id }) => /^(?:CC0|CC-PDM|Unlicense)/.test(id));
    const found = [];
    passages.forEach((passage, number) => {
        const licensed = dedications.some(({ range }) => range.start >= passage.range.start && range.end <= passage.range.end);
        for (const { kind, start, end } of statementsIn(passage)) {
            if (licensed && kind === 'public-domain')
                continue;
            const range = passage.rangeOf(start, end);
            if (found.length >= mostRights || named.overlapping(range).length > 0)
                continue;
            found.push({ kind, scope: scopeOf(passage, start, end), range, passage: number });
        }
    });
    for (const { text, range } of document.comments) {
        if (found.length < mostRights && text.search(reserved) !== -1)
            found.push({ kind: 'all-rights-reserved', scope: 'page', range });
    }
    return found.sort((a, b) => a.range.start - b.range.start);
}
function statementsIn({ text, links, kind }) {
    if (kind === 'heading')
        return [];
    const all = (pattern, meaning) => [...text.matchAll(pattern)].map((match) => ({
        kind: meaning,
        start: match.index,
        end: match.index + match[0].length
    }));
    const allowed = (0,credit_sign/* creditSigns */.om)(text, links).flatMap(({ kind: sign, start, end }) => sign === 'permission' ? [{ kind: 'permission', start, end }] : []);
    return [...all(reserved, 'all-rights-reserved'), ...all(dedicated, 'public-domain'), ...allowed];
}
function scopeOf({ text, links, heading, kind }, start, end) {
    if (kind === 'title' || kind === 'alternative')
        return 'asset';
    const sentence = (0,facts_sentence/* sentenceAround */.P)(text, start, end);
    return (0,license_scope/* scopeNamed */.sR)((0,license_scope/* withoutTitles */.eY)(text, links).slice(sentence.start, sentence.end)) ?? (0,license_scope/* scopeNamed */.sR)(heading) ?? 'page';
}

;// CONCATENATED MODULE: ./lib/facts/facts.js
/** Reads the facts of a page: what `inspect` prints and what the rules of licensing and attribution compare. */








/** The facts of one file; none where it holds no text. */
async function factsOf(path, content, guard) {
    const source = (0,document_source/* decodeSource */.E)(path, content);
    if (!(0,document_source/* isSource */._)(source))
        return { licenses: [], holders: [], credits: [], rights: [] };
    const document = new document_document/* Document */.yo(source);
    await document.prepare(guard);
    return documentFacts(document);
}
/** The facts of a page already prepared, each list in the order of the page. */
function documentFacts(document) {
    const passages = (0,passage.passagesOf)(document);
    const licenses = (0,facts_licenses/* namedLicenses */._)(document, passages);
    const rights = namedRights(document, passages, licenses);
    const { lines } = document;
    return {
        licenses: licenses.map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        holders: (0,holders/* namedHolders */.D)(document, passages).map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        credits: [...withRights((0,credits/* namedCredits */.o)(passages, licenses, document.text), rights), ...postCredits(document)]
            .sort((a, b) => a.range.start - b.range.start)
            .map(({ range, basis: _basis, ...fact }) => {
            const { passage: _passage, ...said } = { passage: 0, ...fact };
            return { ...said, span: lines.spanOf(range) };
        }),
        rights: rights.map(({ range, passage: _passage, ...fact }) => ({ ...fact, span: lines.spanOf(range) }))
    };
}
/** Credits with what their own passage says of rights: permission, or the public domain where no license is named. */
function withRights(credits, rights) {
    const stated = new Set(rights.map(({ passage, kind }) => `${kind} ${passage}`));
    return credits.map((credit) => ({
        ...credit,
        ...(stated.has(`permission ${credit.passage}`) ? { permission: true } : {}),
        ...(credit.licenseId === undefined && stated.has(`public-domain ${credit.passage}`)
            ? { licenseName: 'public domain' }
            : {})
    }));
}


/***/ })

};
