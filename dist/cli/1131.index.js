export const id = 1131;
export const ids = [1131,457];
export const modules = {

/***/ 89225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   n: () => (/* binding */ hasSeam)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text, or shows without looking for tags in it. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
const hiddenTag = /^<(script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)(?=[\s/>])/i;
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy;
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,999}\]:)[ \t>]{0,100}){0,10}<[a-z/!?]/im;
/** A line that may be one of a quotation. */
const quotation = /^[ \t*+\-\d.)]{0,100}>/m;
const linkTag = /^<(?:a[\s>]|[a-z][^>]*\s(?:href|to)\s*=)/i;
/** What no reader sees: comments, instructions, character data, declarations. */
const hiddenBlocks = [
    { opening: '<!--', closing: '-->' },
    { opening: '<?', closing: '?>' },
    { opening: '<![CDATA[', closing: ']]>' },
    { opening: '<!', closing: '>' }
];
/** How long one of them may be before it counts as too intricate. */
const longestHidden = 20_000;
/** How far before a stray closing bracket the words of a link may begin. */
const longestLinkText = 5_000;
/** How deep constructs inside constructs are followed. */
const deepest = 3;
function visibleText(source) {
    const stripper = new Stripper(false);
    const visible = strippedBy(stripper, source);
    if (!stripper.divides || !visible.certain)
        return visible;
    const otherwise = strippedBy(new Stripper(true), source);
    return { ...visible, certain: otherwise.certain, otherwise };
}
function strippedBy(stripper, source) {
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
/** Whether markup was taken out at one of the offsets from `from` up to `to`. */
function hasSeam(seams, from, to) {
    let low = 0;
    let high = seams.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((seams[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (seams[low] ?? Number.POSITIVE_INFINITY) <= to;
}
class Stripper {
    certain = true;
    /** Whether a browser's grammar of HTML would leave something else. */
    divides = false;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** Whether a browser's grammar is followed. */
    #asBrowser;
    constructor(asBrowser) {
        this.#asBrowser = asBrowser;
    }
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (this.#htmlBlocks && depth === 0 && hiddenElement.test(source))
            this.divides = true;
        if (depth > deepest) {
            this.certain = false;
            return source;
        }
        const parts = [];
        const taken = [];
        const open = [];
        let written = base;
        let plain = 0;
        let at = 0;
        const ends = new Ends(source);
        const write = (text) => {
            parts.push(text);
            written += text.length;
        };
        const cut = (to) => {
            if (at > plain)
                write(source.slice(plain, at));
            this.seams.push(written);
            plain = to;
            at = to;
        };
        const takeOut = (pattern) => {
            pattern.lastIndex = at;
            const length = pattern.exec(source)?.[0].length;
            if (length === undefined)
                return false;
            // A code span may hold what only looks like one end of this, and then the words between are no part of it.
            if (source.slice(at, at + length).includes('`') &&
                !(depth === 0 && pattern === tag && isBlock(source, at, at + length)))
                this.certain = false;
            // In a quotation, what seems to end a tag may be the mark of its next line.
            if (pattern === tag && /\n[ \t]*>$/.test(source.slice(at, at + length)) && quotation.test(source.slice(0, at)))
                this.certain = false;
            taken.push(source.slice(at + 1, at + length));
            cut(at + length);
            return true;
        };
        /** Takes out what stands in an element whose tag was taken out, if it is none that shows it; to the end where it has none. */
        const takeContent = (start) => {
            const name = hiddenTag.exec(source.slice(start, start + 20))?.[1];
            if (name === undefined)
                return;
            const rest = source.slice(at);
            const length = /^plaintext$/i.test(name) ? -1 : rest.search(new RegExp(`</${name}[\\s/>]`, 'i'));
            const content = length === -1 ? rest : rest.slice(0, length);
            // Another of its kind inside, or a comment in a script, may bring another end.
            if (/<!--/.test(content) || content.toLowerCase().includes(`<${name.toLowerCase()}`))
                this.certain = false;
            taken.push(content);
            cut(at + content.length);
        };
        const closeLink = () => {
            const end = written + (at - plain);
            this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end });
        };
        for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
            switch (source.charCodeAt(at)) {
                case 42: // *
                case 95: // _
                case 126: // ~
                    cut(at + 1);
                    break;
                case 92: // \
                    if (isEscaped(source.charCodeAt(at + 1)))
                        cut(at + 1);
                    else
                        at++; // it escapes nothing, and is shown
                    break;
                case 38: {
                    // &
                    const decoded = decodedAt(source, at);
                    if (decoded) {
                        cut(at + decoded.length);
                        write(decoded.text);
                    }
                    else {
                        looseReference.lastIndex = at;
                        if (this.#htmlBlocks && looseReference.test(source))
                            this.certain = false;
                        at++;
                    }
                    break;
                }
                case 91: // [
                    if (source.charCodeAt(at + 1) === 94 && takeOut(footnoteCall))
                        break;
                    cut(at + 1);
                    open.push(written);
                    break;
                case 93: {
                    // ]
                    const next = source.charCodeAt(at + 1);
                    closeLink();
                    if (next === 40 && !takeOut(destination))
                        this.certain = false;
                    // Before a bracket, what looks like a label may be the words of another link.
                    if (next === 91 && takeOut(referenceLabel) && /[([]/.test(source.charAt(at)))
                        this.certain = false;
                    if (source.charCodeAt(at) === 93)
                        cut(at + 1);
                    break;
                }
                case 60: {
                    // <
                    const block = hiddenBlocks.find(({ opening }) => source.startsWith(opening, at));
                    if (block) {
                        const end = ends.after(block.closing, at + block.opening.length);
                        if (end === -1 || end - at > longestHidden) {
                            this.certain &&= end === -1 && !this.#htmlBlocks;
                            at++;
                        }
                        else {
                            if (open.length > 0 && source.slice(at, end).includes('`'))
                                this.certain = false;
                            taken.push(source.slice(at + block.opening.length, end));
                            cut(end + block.closing.length);
                        }
                    }
                    else if (/[a-z/]/i.test(source.charAt(at + 1))) {
                        if (source.charCodeAt(at + 1) === 47 && open.length > 0 && /[a]/i.test(source.charAt(at + 2)))
                            closeLink();
                        const start = at;
                        addressLikeTag.lastIndex = at;
                        if (!addressLikeTag.test(source) && takeOut(tag)) {
                            if (linkTag.test(source.slice(start, start + 200)))
                                open.push(written);
                            if (this.#asBrowser)
                                takeContent(start);
                        }
                        else if (this.#asBrowser) {
                            const end = this.certain ? browserTagEnd(source, at) : -1; // at most one search is in vain
                            if (end === -1) {
                                this.certain = false;
                                at++;
                            }
                            else {
                                taken.push(source.slice(at + 1, end));
                                cut(end);
                                takeContent(start);
                            }
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.divides = true;
                            at++;
                        }
                    }
                    else
                        at++;
                    break;
                }
                case 10: // a line's end
                    cut(afterQuotationMarks(source, at + 1));
                    write('\n');
                    break;
                default:
                    return source; // no other mark is looked for
            }
        }
        cut(source.length);
        for (const start of open)
            this.linked.push({ start, end: Math.min(written, start + longestLinkText) });
        if (taken.length === 0)
            return parts.join('');
        write('\n\n'); // what was taken out is no running text
        return parts.join('') + this.strip(taken.join('\n\n'), written, depth + 1);
    }
}
/** Finds closing marks from ever later offsets on, in one pass for each kind. */
class Ends {
    #source;
    #next = new Map();
    constructor(source) {
        this.#source = source;
    }
    after(closing, from) {
        const known = this.#next.get(closing);
        if (known !== undefined && (known === -1 || known >= from))
            return known;
        const found = this.#source.indexOf(closing, from);
        this.#next.set(closing, found);
        return found;
    }
}
/** What may be markup; a line's end counts where the next line begins like a quotation. */
const mark = /[&*_~\\[\]<]|\n(?=[ \t]*>)/g;
/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source, start, end) {
    const before = source.slice(Math.max(0, start - 100), start);
    return (!source.slice(start, end).includes('\n') &&
        (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
        /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100)));
}
/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source, from) {
    mark.lastIndex = from;
    return mark.exec(source)?.index ?? source.length;
}
/** Whether a backslash before the unit is no text: before ASCII's signs and at the end of a line, as CommonMark 0.31 §2.4 has it. */
function isEscaped(unit) {
    return (unit === 10 ||
        unit === 13 ||
        (unit >= 33 && unit <= 47) ||
        (unit >= 58 && unit <= 64) ||
        (unit >= 91 && unit <= 96) ||
        (unit >= 123 && unit <= 126));
}
/** The end of what a browser takes for a tag from an offset on; -1 where it is too long, or has none. */
function browserTagEnd(source, start) {
    const most = Math.min(source.length, start + longestHidden);
    // An end without a name is a comment, which no quotation mark prolongs.
    if (/^<\/[^a-z]/i.test(source.slice(start, start + 3)))
        return source.slice(0, most).indexOf('>', start) + 1 || -1;
    for (let at = start + 1; at < most; at++) {
        const unit = source.charCodeAt(at);
        if (unit === 62)
            return at + 1;
        if (unit !== 61)
            continue;
        while (at + 1 < most && isBlank(source.charCodeAt(at + 1)))
            at++;
        const quote = source.charAt(at + 1);
        if (quote !== '"' && quote !== "'")
            continue;
        at = source.indexOf(quote, at + 2);
        if (at === -1)
            return -1;
    }
    return -1;
}
function isBlank(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13);
}
/** Past the white space and the quotation marks at the beginning of a line. */
function afterQuotationMarks(source, from) {
    let at = from;
    while (at < source.length) {
        const unit = source.charCodeAt(at);
        if (unit !== 62 && unit !== 32 && unit !== 9)
            break;
        at++;
    }
    return at;
}
function joined(ranges) {
    const all = [];
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last && range.start <= last.end)
            last.end = Math.max(last.end, range.end);
        else
            all.push(range);
    }
    return all;
}
function decodedAt(source, at) {
    characterReference.lastIndex = at;
    const match = characterReference.exec(source);
    if (!match)
        return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
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

/***/ 15599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lostParts: () => (/* binding */ lostParts)
/* harmony export */ });
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50536);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58071);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2285);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73854);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99575);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40457);
/** Compares credits of both versions of a page: which parts of one went – author, source, license, the word of change – while the rest of it stayed. */







/** Nothing of credits that went as a whole, passage and all: `lostEvidence` tells of these. */
function lostParts(pages, stems) {
    return (0,_touched_js__WEBPACK_IMPORTED_MODULE_4__.rewrittenPages)(pages, stems).flatMap(({ change, base, head }) => {
        const [before, after] = [sideOf(base), sideOf(head)];
        const elsewhere = pages.flatMap((page) => page.head && page.head !== head && page.change.added.size > 0 ? ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(page.head.text)} ` : []);
        const stayed = new Set(after.whole);
        const known = new Set(before.whole);
        return before.credits.flatMap((credit) => {
            const { range, passage, licenseId } = credit;
            const own = before.passages[passage];
            if (!isCredit(credit, own) || stayed.has(before.whole[passage] ?? ''))
                return [];
            if (!(0,_touched_js__WEBPACK_IMPORTED_MODULE_4__/* .isTouchedIn */ .G)(change.removed, base, range))
                return [];
            const fresh = after.credits.filter((one) => !known.has(after.whole[one.passage] ?? ''));
            const isElsewhere = (words) => elsewhere.some((text) => text.includes(` ${words} `));
            return partsLost(credit, fresh, { before, after, isElsewhere }).map((part) => ({
                path: change.path,
                range,
                part,
                ...(licenseId ? { licenseId } : {})
            }));
        });
    });
}
function sideOf(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_6__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .namedLicenses */ ._)(document, passages);
    return {
        passages,
        folded: passages.map(({ text }) => (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(text)),
        whole: passages.map(({ text, links }) => `${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(text)} ${links.map(({ link }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(link.url)).join(' ')}`),
        credits: (0,_credits_js__WEBPACK_IMPORTED_MODULE_1__/* .namedCredits */ .o)(passages, licenses, document.text).filter(({ kind }) => kind === 'credit'),
        words: ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(document.text)} `,
        addresses: new Set(document.links.map(({ url }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(url))),
        families: new Set(licenses.map(({ id }) => familyOf(id)))
    };
}
/** A credit beyond doubt: words that have another meaning as well are left alone. */
function isCredit({ basis, range, title, author, sourceUrl }, passage) {
    const kind = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .creditKind */ .mz)(basis, passage, range, !title && !author && !sourceUrl);
    return kind === 'credit' || kind === 'listing';
}
function partsLost(credit, fresh, { before, after, isElsewhere }) {
    const { title, author, sourceUrl, licenseId, licenseUrl, modified } = credit;
    const isNamed = (name) => {
        const words = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(name);
        return words === '' || after.words.includes(` ${words} `) || isElsewhere(words);
    };
    const match = successorOf(credit, fresh);
    if (!match) {
        const names = [title, author].flatMap((name) => name ?? []);
        const isGone = names.length > 0 && !names.some(isNamed) && !(sourceUrl !== undefined && after.addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(sourceUrl)));
        const words = new Set((before.folded[credit.passage] ?? '').split(' '));
        const known = new Set(before.folded);
        // A passage that now names another work was put in its place; people correct what they name.
        const renamed = new Set(fresh.flatMap((one) => ((one.title ?? one.author ?? one.sourceUrl) ? [one.passage] : [])));
        const beside = after.folded.some((one, number) => !known.has(one) && !renamed.has(number) && sharedPart(words, one) >= stillThere);
        return isGone && beside ? ['whole'] : [];
    }
    const around = ` ${after.folded[match.passage] ?? ''} `;
    const lost = [];
    if (author && !isNamed(author) && !isCompleted(author, around))
        lost.push('author');
    // The link to the page of the maker, which was there before, is none to the work.
    const leads = match.sourceUrl !== undefined && !before.addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(match.sourceUrl));
    if (sourceUrl && !leads && !after.addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(sourceUrl)))
        lost.push('source');
    if (licenseId && !match.licenseId && !after.families.has(familyOf(licenseId)))
        lost.push('license');
    else if (licenseUrl && !match.licenseUrl && ![...after.addresses].some(isOfLicense))
        lost.push('license link');
    if (modified && match.modified === undefined)
        lost.push('change');
    return lost;
}
/** The part of its words at which a passage is the same one, reworded. */
const stillThere = 0.5;
/** The credit of the same work in a passage that was put in or rewritten. */
function successorOf({ title, author, sourceUrl }, fresh) {
    const same = (one, other) => one !== undefined && other !== undefined && (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(one) === (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(other);
    return (fresh.find((one) => sourceUrl && one.sourceUrl && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(one.sourceUrl) === (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9)(sourceUrl)) ??
        fresh.find((one) => same(title, one.title)) ??
        fresh.find((one) => same(author, one.author)));
}
/** "Ada Example" that became "Ada K. Example", or "A. Example". */
function isCompleted(author, around) {
    const words = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedWords */ .C8)(author).split(' ');
    const last = words.at(-1) ?? '';
    return last.length > 2 && around.includes(` ${last} `);
}
function sharedPart(words, text) {
    const others = new Set(text.split(' '));
    return [...words].filter((word) => others.has(word)).length / Math.max(1, words.size);
}
function isOfLicense(address) {
    return (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseOfUrl */ .Kr)(`https://${address.slice('url:'.length)}`) !== undefined;
}
function familyOf(id) {
    return id.replace(/-\d.*$/, '');
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


/***/ }),

/***/ 40457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isTouchedIn),
/* harmony export */   isAdded: () => (/* binding */ isAdded),
/* harmony export */   rewrittenPages: () => (/* binding */ rewrittenPages),
/* harmony export */   touchedPages: () => (/* binding */ touchedPages)
/* harmony export */ });
/* harmony import */ var _detect_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75553);
/* harmony import */ var _detect_folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/** The pages of a change whose changed sections hold certain words, so that no rule reads more than it must. */


/** Woken pages with removed lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
function rewrittenPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !base?.prepared || !head?.prepared || change.removed.size === 0)
            return [];
        return sectionsWith(stems, base, change.removed).length > 0 ? [{ change, base, head }] : [];
    });
}
/** Woken pages with added lines, at least one of whose sections with such lines holds one of the stems, given in small letters; and those sections. */
function touchedPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !head?.prepared || change.added.size === 0)
            return [];
        const holding = sectionsWith(stems, head, change.added);
        return holding.length > 0 ? [{ change, head, holding, ...(base?.prepared ? { base } : {}) }] : [];
    });
}
/** Whether any line of a range was added. */
function isAdded(change, head, range) {
    return isTouchedIn(change.added, head, range);
}
/** Whether any of some lines lies in a range. */
function isTouchedIn(changed, { lines }, { start, end }) {
    return changed.touches(lines.lineAt(start), lines.lineAt(Math.max(start, end - 1)));
}
const searches = new WeakMap();
function sectionsWith(stems, document, changed) {
    const search = searches.get(stems) ?? (0,_detect_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .createAutomaton */ .x4)(stems, _detect_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .caseAlone */ .Uh);
    searches.set(stems, search);
    const found = new Uint8Array(stems.length);
    return document.sections.flatMap(({ range }) => {
        if (!isTouchedIn(changed, document, range))
            return [];
        found.fill(0);
        search.scan(document.text.slice(range.start, range.end), found);
        return found.includes(1) ? [range] : [];
    });
}


/***/ })

};
