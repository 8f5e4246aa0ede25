export const id = 8407;
export const ids = [8407];
export const modules = {

/***/ 31965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ inlineLabeledCredit),
/* harmony export */   Ku: () => (/* binding */ captionCredit),
/* harmony export */   dJ: () => (/* binding */ licenseFirstCredit),
/* harmony export */   f9: () => (/* binding */ pictureLabel),
/* harmony export */   ix: () => (/* binding */ titledCredit),
/* harmony export */   pE: () => (/* binding */ labeledCredit),
/* harmony export */   sF: () => (/* binding */ noticeFirstCredit)
/* harmony export */ });
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33217);
/* harmony import */ var _license_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12177);
/* harmony import */ var _maker_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25163);



const line = /^[\s*•–-]{0,6}(title|titel|título|titre|titolo|work|name|author|authors|creator|artist|photographer|autor|autora|auteur|autore|urheber|作者|著者|source|source url|quelle|fuente|fonte|url|来源|出典|licen[cs]e|lizenz|licencia|licence|licença|licenza|许可|ライセンス)\s?[:：]\s{0,3}(\S[^\n]{0,300})$/gimu;
/** "Title: …", "Author: …", "Source: …", "License: …" on lines of their own; at least two, one of them title or author. */
function labeledCredit(text, links) {
    if (text.length > 2_000)
        return undefined;
    const parts = {};
    let first;
    let end = 0;
    let count = 0;
    for (const match of text.matchAll(line)) {
        const label = (match[1] ?? '').toLowerCase();
        const value = (match[2] ?? '').trim();
        const from = match.index;
        const inside = links.find((link) => link.start >= from && link.end <= from + match[0].length + 1);
        if (/^(?:tit|tít|work|name)/.test(label))
            parts.title ??= value;
        else if (/^(?:a|creator|photo|urheber|作|著)/.test(label))
            parts.author ??= value;
        else if (/^(?:source|quelle|fuente|fonte|url|来|出)/.test(label)) {
            if (inside)
                parts.sourceUrl ??= inside.link.url;
            if (inside && inside.link.text !== inside.link.url && !/^https?:/i.test(inside.link.text))
                parts.title ??= inside.link.text;
        }
        first ??= from;
        end = from + match[0].length;
        count++;
    }
    const works = parts.title !== undefined || parts.author !== undefined;
    return first !== undefined && count >= 2 && works && (parts.sourceUrl !== undefined || count >= 3)
        ? { ...parts, start: first, end }
        : undefined;
}
const inlineLabel = /(?:^|[.;|•·]\s{1,2})(title|authored by|author|created by|creator|provided by|located at|source|url|licen[cs]e(?: terms)?)\s?:\s{0,2}/giu;
/** "Tide Pools. Authored by: Mira Quill. Located at: https://… License: CC BY": labels one after the other, at least three with a license among them. */
function inlineLabeledCredit(text, links) {
    if (text.length > 2_000)
        return undefined;
    const labels = [...text.matchAll(inlineLabel)];
    const [first] = labels;
    if (!first || labels.length < 3 || !labels.some(([, label = '']) => /^licen/i.test(label)))
        return undefined;
    const parts = {};
    for (const [index, match] of labels.entries()) {
        const from = match.index + match[0].length;
        const to = labels[index + 1]?.index ?? text.length;
        const value = text
            .slice(from, to)
            .replace(/[.;|\s]{1,4}$/, '')
            .trim();
        const label = (match[1] ?? '').toLowerCase();
        const inside = links.find(({ start, end }) => start >= from - 1 && end <= to + 1);
        if (label === 'title')
            parts.title ??= value;
        else if (/^(?:author|creat)/.test(label))
            parts.author ??= value;
        else if (/^(?:located|source|url)/.test(label)) {
            const address = inside?.link.url ?? /^https?:\/\/\S{3,300}$/.exec(value)?.[0];
            if (address)
                parts.sourceUrl ??= address;
        }
    }
    const before = text
        .slice(0, first.index)
        .replace(/[.;|\s]{1,4}$/, '')
        .trim();
    if (parts.title === undefined && before !== '' && before.length <= 120)
        parts.title = before;
    return parts.title !== undefined || parts.author !== undefined ? { ...parts, start: 0, end: text.length } : undefined;
}
/** "[CC BY 4.0](…): [Tide Pools](…), Mira Quill": the license first, then a work and its maker. */
function licenseFirstCredit(text, license, links) {
    if (license.start > 3 || text.length > 300)
        return undefined;
    const work = links.find(({ start }) => start > license.end && start <= license.end + 3);
    if (!work || !/^\s?[:–—-]\s["“]?$/.test(text.slice(license.end, work.start)))
        return undefined;
    const lead = /^["”]?(?:,| by|,? ©)\s/.exec(text.slice(work.end, work.end + 6));
    const author = lead ? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_0__/* .makerAt */ .Y_)(text, work.end + lead[0].length, links) : undefined;
    return author
        ? { title: work.link.text, author, sourceUrl: work.link.url, start: license.start, end: text.length }
        : undefined;
}
/** "© 2021 [Mira Quill](…). [Tide Pools](…), CC BY 4.0": a notice of its maker before a work and its license. */
function noticeFirstCredit(text, license, links) {
    const notice = /^\s{0,3}(?:copyright\s)?(?:©|\(c\))\s?(?:\d{4}(?:[-–]\d{4})?,?\s)?(?:by\s)?/iu.exec(text);
    if (!notice || text.length > 300)
        return undefined;
    const author = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_0__/* .makerAt */ .Y_)(text, notice[0].length, links);
    const nameEnd = author === undefined ? -1 : text.indexOf(author, notice[0].length) + author.length;
    const work = links.find(({ start, end }) => start > nameEnd && end <= license.start);
    if (author === undefined || !work || !/^\W{1,5}$/.test(text.slice(nameEnd, work.start)))
        return undefined;
    return /^["”]?[,.(]?\s?\(?(?:licen[cs]ed under |under )?$/.test(text.slice(work.end, license.start))
        ? { title: work.link.text, author, sourceUrl: work.link.url, start: 0, end: license.end }
        : undefined;
}
/** "…, CC BY 4.0, via Wikimedia Commons": who stands before the license, in a caption that names its platform after it. */
function captionCredit(text, license, links) {
    const after = text.slice(license.end, license.end + 20);
    if (!/^[\s)\]]{0,3},?\s(?:via|on|from)\s/i.test(after))
        return undefined;
    const before = text.slice(Math.max(0, license.start - 200), license.start);
    const lead = /(?:^|[.:!?(\n]\s{0,3})(?:(?:photo|image|foto|bild|by|©|credit)s?[:\s]{1,3})?([^.:!?(\n]{2,80}),\s?$/iu.exec(before);
    const written = lead?.[1];
    if (!lead || written === undefined)
        return undefined;
    const start = license.start - before.length + lead.index + lead[0].indexOf(written);
    const author = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_0__/* .makerAt */ .Y_)(text, start, links);
    if (author === undefined || author.length < written.length - 1)
        return undefined;
    const place = links.find((link) => link.start > license.start && /^https?:/i.test(link.link.url));
    const maker = links.find((link) => Math.abs(link.start - start) <= 1);
    const sourceUrl = place?.link.url ?? maker?.link.url;
    return { author, ...(sourceUrl ? { sourceUrl } : {}), start, end: license.end };
}
/** Words that begin like a title and are none: "Created by Ada", "Photo by Ada". */
const noTitle = /^(?:\p{L}+ed|Written|Made|Drawn|Built|Shot|Photos?|Images?|Pictures?|Illustrations?|Art|Thanks|Courtesy)$/u;
/** "Tide Pools by Mira Quill is licensed under CC BY 4.0", "“Tide Pools” by Mira Quill, CC BY 4.0", without a link to either. */
function titledCredit(text, license) {
    const before = text.slice(Math.max(0, license.start - 240), license.start);
    const offset = license.start - before.length;
    const quoted = /(?:^|[.:!?\n(•*-]\s{0,3})["“«„]([^"”»“\n]{2,120})["”»“],? by (?:the )?/u.exec(before);
    const plain = quoted ? undefined : /(?:^|[.:!?\n(•*-]\s{0,3})(\p{Lu}[^.:!?\n(),]{1,80}?),? by (?:the )?/u.exec(before);
    const match = quoted ?? plain;
    const title = match?.[1];
    if (!match || title === undefined)
        return undefined;
    const nameAt = match.index + match[0].length;
    const author = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_1__/* .properNameAt */ .Z)(before, nameAt);
    if (!author || before.length - author.end > 90 || /[.;!?]\s/.test(before.slice(author.end)))
        return undefined;
    if (plain) {
        const whole = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_1__/* .properNameAt */ .Z)(title, 0);
        if (!whole || whole.end < title.length || noTitle.test(title))
            return undefined;
        if (!/\s/.test(title) && (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeNamed */ .sR)(title) !== undefined)
            return undefined;
    }
    return {
        title,
        author: (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlatform */ .IZ)(author.name),
        start: offset + match.index + match[0].indexOf(title),
        end: license.end
    };
}
/** "(Photo: Nkechi Marsh)", "Photograph: Nkechi Marsh/Harbor Press": a name and nothing else after the label of a picture. */
function pictureLabel(text, label) {
    if (!/photo|image|picture|foto|bild|imagen|imagem|illustration|abbildung/i.test(text.slice(label.start, label.end)))
        return undefined;
    const from = label.end +
        (/^\s{0,2}[:：]\s{0,3}(?:©\s?(?:\d{4}\s)?|by )?/u.exec(text.slice(label.end, label.end + 14))?.[0].length ?? 0);
    const license = /\s?[/|,]\s?(?=CC|Creative|Public|GFDL|©)/.exec(text.slice(from, from + 100));
    const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_1__/* .properNameAt */ .Z)(license ? text.slice(0, from + license.index) : text, from);
    if (!named || !/\p{L}{2}/u.test(named.name))
        return undefined;
    return /^\s{0,2}(?:$|[)\],/|·•]|\.(?:\s|$)|\n|\()/u.test(text.slice(named.end, named.end + 4))
        ? named.name
        : undefined;
}


/***/ }),

/***/ 16755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ creditRows)
/* harmony export */ });
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);

const columns = [
    ['license', /^(?:licen[cs]e|lizenz|licencia|licence|licença|licenza|ライセンス|许可|许可证)\b|ライセンス|许可/iu],
    [
        'author',
        /^(?:authors?|creators?|artists?|photographers?|made by|by|credits?|attribution|autor(?:a|es)?|auteurs?|urheber|作者)\b|作者/iu
    ],
    ['source', /^(?:source|original|url|link|quelle|fuente|fonte|origin|出典|来源)\b|出典|来源/iu],
    [
        'title',
        /^(?:title|work|name|image|picture|photo|figure|file|icon|asset|resource|titel|bild|título|imagen|titre|图片|作品)\b|图片|作品/iu
    ]
];
/** A table with more rows was made to keep us busy. */
const mostRows = 500;
/** The rows of tables whose header names a maker or a license, and a work or its source. `source` is the text of the page. */
function creditRows(passages, source) {
    const found = [];
    let header;
    let last;
    for (const row of rowsOf(passages, source)) {
        const first = passages[row[0] ?? 0]; // rows are not empty
        const gap = last === undefined ? '' : source.slice(last, first.range.start);
        const begins = header === undefined || /\n[ \t]*\n/.test(gap);
        if (begins)
            header = headerOf(row.map((number) => passages[number]?.text ?? ''), (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(first.heading));
        else if (header && header.length > 0 && found.length < mostRows) {
            const read = readRow(row, header, passages);
            if (read)
                found.push(read);
        }
        last = passages[row.at(-1) ?? 0]?.range.end;
    }
    return found;
}
/** Cells on one line of the source, row by row. */
function rowsOf(passages, source) {
    const rows = [];
    let before;
    for (const [number, passage] of passages.entries()) {
        if (passage.kind !== 'cell')
            continue;
        const row = rows.at(-1);
        const gap = before && source.slice(before.range.end, passage.range.start);
        if (row && gap !== undefined && gap.length < 2_000 && !gap.includes('\n'))
            row.push(number);
        else
            rows.push([number]);
        before = passage;
    }
    return rows;
}
/** The columns of a header; none where they are not those of credits: a table of makers alone needs a heading of credits above it. */
function headerOf(names, credited) {
    const header = names.map((name) => columns.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? 'other');
    const told = (header.includes('license') || (credited && header.includes('author'))) &&
        (header.includes('title') || header.includes('source'));
    return told && header.filter((column) => column !== 'other').length >= 2 ? header : [];
}
function readRow(row, header, passages) {
    const cell = (column) => {
        const number = row[header.indexOf(column)];
        return header.includes(column) && number !== undefined ? passages[number] : undefined;
    };
    const title = cell('title');
    const author = cell('author');
    const place = [cell('source'), title, author].flatMap((one) => one?.links.find(({ link }) => /^https?:/i.test(link.url)) ?? []);
    const named = wordsOf(title);
    const maker = wordsOf(author);
    const first = passages[row[0] ?? 0];
    const end = passages[row.at(-1) ?? 0];
    if (!first || !end || (maker === undefined && place.length === 0))
        return undefined;
    const url = place[0]?.link.url;
    return {
        ...(named ? { title: named } : {}),
        ...(maker ? { author: maker } : {}),
        ...(url ? { sourceUrl: url } : {}),
        cells: row,
        start: first.range.start,
        end: end.range.end
    };
}
/** The words of a cell; `undefined` for an empty one, a picture alone, a dash, an address. */
function wordsOf(cell) {
    const words = cell?.text.replaceAll('\uFFFC', '').trim() ?? '';
    return /\p{L}/u.test(words) && words.length < 200 && !/^(?:https?:\/\/|unknown$|n\/a$|none$)/i.test(words)
        ? words
        : undefined;
}


/***/ }),

/***/ 12177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eY: () => (/* binding */ withoutTitles),
/* harmony export */   oU: () => (/* binding */ scopeAround),
/* harmony export */   sR: () => (/* binding */ scopeNamed)
/* harmony export */ });
const things = [
    [
        'section',
        /\b(?:this|these|following|preceding|above|below|next) (?:sub)?(?:sections?|chapters?|tables?|paragraphs?|passages?|quotations?|excerpts?|appendix|definitions?)\b|\bdieser abschnitt\b|\besta sección\b|\bcette section\b/iu
    ],
    [
        'asset',
        /\b(?:images?|photos?|photographs?|photography|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artworks?|videos?|fonts?|typefaces?|audio|music|sounds?|maps?|emojis?|media files?|avatars?|bild(?:er|nachweise?)?|fotos?|grafik(?:en)?|abbildung(?:en)?|imagen(?:es)?|imágenes|figuras?|ilustraci[oó]n(?:es)?|photographies?|imagem|imagens|ilustraç(?:ão|ões)|immagin[ei])\b|画像|写真|図|图片|圖片|照片|插图/iu
    ],
    [
        'code',
        /\b(?:code(?! of conduct)|snippets?|software|source files?|programs?|scripts?|librar(?:y|ies)|packages?|plug-?ins?|modules?|frameworks?|binar(?:y|ies)|quell(?:code|text)|código|logiciels?|codice)\b|コード|代码|程式碼/iu
    ],
    [
        'page',
        /\b(?:pages?|documents?|documentation|docs|contents?|texts?|prose|website|site|guides?|lessons?|works?|books?|materials?|articles?|tutorials?|manuals?|wiki|handbooks?|polic(?:y|ies)|agreement|codes? of conduct|covenant|terms|readme|glossary|translations?|curriculum|courses?|slides|workshops?|repository|project|everything|seite|inhalte?|texte?|dokumentation|página|contenidos?|texto|documentación|contenu|conteúdo|documentação|testo|documentazione)\b|ページ|文書|本文|页面|文档|內容|内容/iu
    ]
];
const exceptions = /\b(?:except(?:ing)?(?: (?:for|where|as))?|with the exception of|unless|apart from|other than|besides|excluding)\b[^,;.]{0,120}[,;]/giu;
/** "MIT for the code", "CC BY 4.0 (text)", "CC BY 4.0 license for all images". */
const named = /^[\s"'”’`*]{0,3}(?:licen[cs]e)?\s{0,2}(?:\(\s?(?:for )?|(?:,\s?)?for )(?:all |any |the |its |our )?([\p{L} -]{2,40})/iu;
/** The thing that comes first in a stretch of words; `undefined` where none is named. */
function scopeNamed(words) {
    const read = words.replace(exceptions, (part) => ' '.repeat(part.length));
    let first;
    for (const [scope, pattern] of things) {
        const at = read.search(pattern);
        if (at !== -1 && (first === undefined || at < first.at))
            first = { scope, at };
    }
    return first?.scope;
}
/** A passage with blanks in place of the titles of works elsewhere, which say nothing of what is licensed. */
function withoutTitles(text, links) {
    const pieces = [];
    let at = 0;
    for (const { link, start, end } of links) {
        if (start < at || !/^(?:https?:)?\/\//i.test(link.url))
            continue;
        pieces.push(text.slice(at, start), ' '.repeat(end - start));
        at = end;
    }
    return pieces.join('') + text.slice(at);
}
/** The scope of a license from the words before its name in the sentence, after the license named last, and from those after it. */
function scopeAround(before, after) {
    const told = named.exec(after)?.[1];
    return (told === undefined ? undefined : scopeNamed(told)) ?? scopeNamed(before);
}


/***/ }),

/***/ 38407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFamilyOf),
/* harmony export */   _: () => (/* binding */ namedLicenses)
/* harmony export */ });
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31761);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(429);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31965);
/* harmony import */ var _credit_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16755);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47698);
/* harmony import */ var _license_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12177);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73990);
/** The licenses a page names: in front matter, SPDX tags, sentences, links, badges, comments and the titles of pictures. */









/** A page that names more was made to keep us busy. */
const mostLicenses = 500;
/** Keys of front matter whose value is the page's own license. */
const licenseKey = /^(?:licen[sc]es?|spdx-license-identifier|rights)$/i;
const ownPage = { kind: 'declaration', scope: 'page' };
const spokenOf = { kind: 'mention' };
function namedLicenses(document, passages) {
    const code = new _document_span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start));
    const found = [...inFrontMatter(document), ...inTags(document, code)];
    const taken = new _document_span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o(found.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const add = (license) => {
        if (found.length < mostLicenses && taken.overlapping(license.range).length === 0)
            found.push(license);
    };
    for (const [number] of passages.entries()) {
        for (const license of inPassage(passages, number))
            add(license);
    }
    const shown = new _document_span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o(found.map(({ range }) => range).sort((a, b) => a.start - b.start));
    for (const license of besideProse(document))
        if (shown.overlapping(license.range).length === 0)
            add(license);
    for (const license of inInlineCode(document))
        add(license);
    for (const license of inAddresses(document, code, found))
        add(license);
    const sorted = refined(found, document).sort((a, b) => a.range.start - b.range.start);
    return inRows(sorted, (0,_credit_table_js__WEBPACK_IMPORTED_MODULE_3__/* .creditRows */ .F)(passages, document.text));
}
/** A license in the row of a table of credits is that of the work beside it. */
function inRows(licenses, rows) {
    if (rows.length === 0)
        return licenses;
    const taken = new _document_span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o([...rows]);
    return licenses.map((license) => license.kind === 'mention' && taken.has(license.range.start)
        ? { scope: 'section', ...license, kind: 'credit' }
        : license);
}
function inFrontMatter(document) {
    return (document.frontMatter?.entries ?? []).flatMap(({ path, value, range }) => {
        if (typeof value !== 'string' || value.length > 500)
            return [];
        const own = path.length <= 3 &&
            path.some((key, index) => licenseKey.test(key) &&
                path.slice(0, index).every((outer) => !/image|photo|picture|cover|credit|attribution|source/i.test(outer)));
        const theirs = !own && path.some((key) => /licen[sc]e/i.test(key));
        if (!own && !theirs)
            return [];
        const url = /^https?:\/\//.test(value) ? value.trim() : undefined;
        const id = url ? (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url) : ((0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxExpression */ .k)(value) ?? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(value)[0]?.id);
        if (id === undefined)
            return [];
        const scope = (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeNamed */ .sR)(path.join(' ').replaceAll('_', ' ')) ?? 'page';
        return [{ id, ...(url ? { url } : {}), kind: own ? 'declaration' : 'credit', scope, range }];
    });
}
function inTags(document, code) {
    return (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxTags */ .f)(document.text)
        .slice(0, mostLicenses)
        .flatMap(({ tag, value, start, end, leads }) => {
        if (tag !== 'license' || code.has(start))
            return [];
        const id = (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxExpression */ .k)(value);
        return id === undefined ? [] : [{ id, ...(leads ? ownPage : spokenOf), range: { start, end } }];
    });
}
function inPassage(passages, number) {
    const passage = passages[number]; // the caller counts through them
    const mentions = (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(passage.text).slice(0, mostLicenses);
    const licensedLinks = passage.links.some(({ link }) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) !== undefined);
    if (mentions.length === 0 && !licensedLinks)
        return [];
    const signs = (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .creditSigns */ .om)(passage.text, passage.links).filter(({ kind }) => kind !== 'inspired' && kind !== 'source');
    const plain = (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTitles */ .eY)(passage.text, passage.links);
    let last = 0;
    const use = (start, end) => {
        const kind = kindIn(passage, passages, number, signs, start, end);
        const scope = scopeIn(passage, plain, kind, last, start, end);
        last = end;
        return { kind, ...(scope ? { scope } : {}) };
    };
    const found = [];
    const linked = new Set();
    for (const { id, start, end } of mentions) {
        const on = passage.links.findIndex((one) => one.start < end && start < one.end);
        // "CC BY 4.0, https://…": the address of the license right after its name.
        const next = on === -1 ? passage.links.findIndex((one) => isAddressAfter(one, passage.text, end)) : -1;
        const at = on === -1 ? next : on;
        const url = at === -1 ? undefined : passage.links[at]?.link.url;
        const urlId = url === undefined ? undefined : (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        const agrees = urlId !== undefined && (urlId === id || isFamilyOf(id, urlId) || isFamilyOf(urlId, id));
        if (agrees)
            linked.add(at);
        const full = agrees && isFamilyOf(id, urlId) ? urlId : id;
        const isLicenseLink = url !== undefined && (agrees || urlId === undefined);
        found.push({
            id: full,
            ...(isLicenseLink ? { url } : {}),
            ...use(start, end),
            range: passage.rangeOf(start, end)
        });
    }
    for (const [at, { link, start, end }] of passage.links.entries()) {
        const id = linked.has(at) ? undefined : (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url);
        if (id !== undefined)
            found.push({ id, url: link.url, ...use(start, end), range: link.range });
        if (found.length >= mostLicenses)
            break;
    }
    return found;
}
function isAddressAfter({ link, start }, text, end) {
    return (start > end && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) !== undefined && /^(?: licen[cs]e)?[,:]? \(?$/i.test(text.slice(end, start)));
}
/** Titles and alternative texts of HTML pictures, badges, and comments: words that stand in no passage. */
function besideProse(document) {
    const found = [];
    for (const { url, alt, title, kind, range, urlRange } of document.images) {
        const words = (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .badgeWords */ .PV)(url);
        const id = (words === undefined
            ? undefined
            : ((0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNamed */ .X)(words.replace(/^.*?:\s*/, '')) ?? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(words)[0]?.id)) ?? (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        const badged = words === undefined || /licen[sc]e|cc|creative/i.test(words);
        if (id !== undefined && badged)
            found.push({ id, ...ownPage, range: urlRange });
        if (kind !== 'html')
            continue;
        for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)([alt, title ?? ''].join('\n\n')))
            found.push({ id, kind: 'credit', scope: 'asset', range });
    }
    for (const { title, kind, range } of document.links) {
        if (kind === 'html' && title)
            for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(title))
                found.push({ id, kind: 'credit', scope: (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeNamed */ .sR)(title) ?? 'section', range });
    }
    for (const { text, range } of document.comments) {
        for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(text))
            found.push({ id, ...(/\b(?:under|licen[sc]ed?:?)\b/i.test(text) ? ownPage : spokenOf), range });
    }
    return found;
}
const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,500}/gi;
/** Ids in inline code: "licensed under the `MIT` license", and references of reStructuredText; other code with a colon is an example of a tag or a setting. */
function inInlineCode(document) {
    return document.code.flatMap(({ kind, value, range }) => {
        if (kind !== 'inline')
            return [];
        const reference = /^([^<`]{4,150})<(https?:[^<>\s]{4,200})>$/.exec(value.replace(/\s{1,20}/g, ' '));
        const referred = reference && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(reference[2] ?? '');
        if (reference && referred)
            return [{ id: referred, url: reference[2] ?? '', ...useOfCode(document, range), range }];
        if (value.length > 100 || value.includes(':'))
            return [];
        const line = document.lines.rangeOf(document.lines.lineAt(range.start));
        const before = document.text.slice(Math.max(line.start, range.start - 200), range.start);
        const mention = (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(before + value).find(({ start }) => start >= before.length);
        if (!mention)
            return [];
        const own = underPhrase.test(before) && ownSubject.test(before);
        return [{ id: mention.id, ...(own ? { ...ownPage, scope: (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeNamed */ .sR)(before) ?? 'page' } : spokenOf), range }];
    });
}
/** Whether the words before inline code put the page under the license in it. */
function useOfCode(document, { start }) {
    const from = document.text.lastIndexOf('\n\n', start) + 1;
    const before = document.text.slice(Math.max(from, start - 200), start).trimStart();
    return underPhrase.test(before) && ownSubject.test(before)
        ? { ...ownPage, scope: (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeNamed */ .sR)(before) ?? 'page' }
        : spokenOf;
}
/** Addresses of licenses that no link shows: unused definitions, attributes of unknown elements, plain text. */
function inAddresses(document, code, found) {
    const shown = new Set([
        ...document.links.map(({ urlRange }) => urlRange.start),
        ...document.images.map(({ urlRange }) => urlRange.start)
    ]);
    const known = new Set(found.map(({ range }) => range.start));
    const result = [];
    for (const match of document.text.matchAll(address)) {
        const url = match[0].replace(/[.,;:!?]{1,3}$/, '');
        const id = (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        if (id === undefined || code.has(match.index) || shown.has(match.index) || known.has(match.index))
            continue;
        result.push({ id, url, kind: 'mention', range: { start: match.index, end: match.index + url.length } });
    }
    return result;
}
/** UTF-16 units within which a vague name and a full one belong to one notice, of which the full one is the fact. */
const sameNotice = 600;
/** A name without version means the one its section names in full, if that is one alone; a bare `CC` the one of its page. */
function refined(found, document) {
    const sections = new Map();
    const placed = found.map((license) => {
        const section = document.sections.findIndex(({ range }) => license.range.start < range.end);
        sections.set(section, [...(sections.get(section) ?? []), license]);
        return { license, section };
    });
    const told = new Set();
    return placed.flatMap(({ license, section }) => {
        const near = (sections.get(section) ?? []).filter((other) => isFamilyOf(license.id, other.id));
        const members = near.length > 0 || license.id !== 'CC' ? near : found.filter((other) => isFamilyOf('CC', other.id));
        const ids = new Set(members.map(({ id }) => id));
        const [only] = ids;
        if (only === undefined)
            return [license];
        if (ids.size > 1)
            return license.id === 'CC' ? [] : [license];
        const fuller = invariantSections(license, only, document.text);
        if (fuller !== undefined) {
            const known = told.has(fuller);
            told.add(fuller);
            return known ? [] : [{ ...license, id: fuller }];
        }
        return near.some(({ range }) => Math.abs(range.start - license.range.start) < sameNotice)
            ? []
            : [{ ...license, id: only }];
    });
}
/** What "with the Invariant Sections being …" says beyond the name of the license before it: the id for manuals that have such sections. */
function invariantSections({ id, range }, named, text) {
    const parts = id === 'GFDL' ? /^(GFDL-1\.\d)-(only|or-later)$/.exec(named) : null;
    const names = /\bwith\s{1,20}the[\s@#*c]{1,20}$/i.test(text.slice(Math.max(0, range.start - 30), range.start)) &&
        /^[\s@#*c]{1,20}(?:being|are)\b/i.test(text.slice(range.end, range.end + 30));
    return parts && names ? `${parts[1]}-invariants-${parts[2]}` : undefined;
}
/** Whether an id without version, such as `CC-BY` or `GPL`, leaves open what another says in full. */
function isFamilyOf(family, id) {
    if (family === 'CC')
        return /^CC-?(?:BY|0|SA|NC|ND)/.test(id);
    return id.startsWith(`${family}-`) && /^\d/.test(id.slice(family.length + 1));
}
const underPhrase = /\b(?:licen[sc]ed|released|published|distributed|available|provided|offered|shared|covered|dedicated|supplied|placed|issued|redistributed|waived?|protected|governed|given|falls?|is|are|use[ds]?|bajo|sous|unter|sob|carries|made)\b|\blicen[sc]e\s?:|ライセンス|许可|授权/iu;
const ownSubject = /^(?:\W{0,3}(?:unless|except|all|this|these|our|we|the|its|your?|content|contents|text|texts|documentation|docs|material|materials|code|images?|slides|instructional|licen[sc]ed|released|available|published|distributed|dual|copyright|©|\(c\)|to the extent|any|everything|licen[sc]e|documents?|site|website|repository|project|work|esta?|este|todo|cette?|ces?|tous|dies\w*|alle|(?:der|die|das|el|los|las|les|os|il|i|gli)\s))/iu;
const otherSubject = /\b(?:their|third[- ]party|other projects?|his|her|whose)\b/i;
const summaryWords = /\b(?:you (?:are|may|can|must|have)|requires?|permits?|allows?|means|asks?|obliges?|forbids?|lets|differences?|compared|versus|such as|for example|e\.g\.|popular|commonly|choose|choosing|consider|recommended?|compatible|similar to|like the)\b/i;
function kindIn(passage, passages, number, signs, start, end) {
    if (passage.quoted)
        return isIntroduced(passages, number) ? 'template' : 'mention';
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .sentenceAround */ .P)(passage.text, start, end);
    const credit = signs.some((sign) => sign.start < start) || otherSubject.test(passage.text.slice(sentence.start, start));
    const work = passage.links.find((one) => one.start < start &&
        one.end > sentence.start &&
        /^https?:/i.test(one.link.url) &&
        (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(one.link.url) === undefined &&
        !(0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLicenseFile */ .E0)(one.link.url));
    if (credit || (work && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .isCreditHeading */ .yH)(passage.heading)) || (work && isBeside(passage.text, work.end, start)))
        return 'credit';
    if (!isLicenseHeading(passage.heading) && isFormed(passage, start, end))
        return 'credit';
    const words = passage.text.slice(sentence.start, sentence.end);
    if (/^[\s\uFFFC]*$/.test(passage.text))
        return 'declaration'; // a linked button or badge
    if (passage.kind === 'title' || passage.kind === 'alternative')
        return 'credit';
    if (summaryWords.test(passage.text.slice(sentence.start, start)) && !/\blicen[sc]ed under\b/i.test(words))
        return 'summary';
    if (underPhrase.test(words) && (ownSubject.test(words) || isLicenseHeading(passage.heading)))
        return 'declaration';
    if (isLicenseHeading(passage.heading) || /^\W*licen[sc]e\b/i.test(passage.text))
        return 'declaration';
    return 'mention';
}
/** What a license given on a page covers; `text` is that of the passage without the titles of works, and the license named last ends what its own words speak of. */
function scopeIn({ text: written, kind: block, heading }, text, kind, last, start, end) {
    if (kind !== 'declaration' && kind !== 'credit')
        return undefined;
    if (block === 'title' || block === 'alternative')
        return 'asset';
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .sentenceAround */ .P)(written, start, end);
    const before = text.slice(Math.max(sentence.start, last), start);
    return ((0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeAround */ .oU)(before, text.slice(end, sentence.end)) ??
        (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeNamed */ .sR)(heading) ??
        (kind === 'declaration' || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .isCreditHeading */ .yH)(heading) ? 'page' : 'section'));
}
/** Whether the form of the words before a license names a work and its maker. */
function isFormed({ text, links }, start, end) {
    const link = links.find((one) => one.start <= start && end <= one.end);
    const place = link ?? { start, end };
    return ((0,_caption_js__WEBPACK_IMPORTED_MODULE_8__/* .labeledCredit */ .pE)(text, links) !== undefined ||
        ((0,_caption_js__WEBPACK_IMPORTED_MODULE_8__/* .captionCredit */ .Ku)(text, place, links) ?? (0,_caption_js__WEBPACK_IMPORTED_MODULE_8__/* .titledCredit */ .ix)(text, place)) !== undefined);
}
/** "…, licensed under CC BY 4.0", "… by Ada under CC BY 4.0", "… (PDF) (CC BY 4.0)": the license is that of the work before it. */
function isBeside(text, work, license) {
    const between = text.slice(work, license);
    return (/\b(?:licen[sc]ed|under|by)\b/i.test(between) ||
        (/[([]\s?(?:licen[sc]e:\s?)?$/i.test(between) && between.length < 120) ||
        /^["'”’»)]{0,3}\s[|·•]\s(?:[^|·•\n]{2,60}\s[|·•]\s)?$/u.test(between));
}
function isLicenseHeading(heading) {
    return /\b(?:licen[sc](?:e|es|ing)|copyright|licencia|lizenz|licença|licenza)\b|ライセンス|许可/iu.test(heading);
}
/** Whether the words before a quotation say that it is there to be copied. */
function isIntroduced(passages, number) {
    const before = passages.slice(Math.max(0, number - 6), number).findLast((other) => !other.quoted);
    return (before !== undefined &&
        /\b(?:attribut|credit|cit(?:e|ation)|following|copy|add|include|use)\w*/i.test(before.text) &&
        /[:：]\s*$/.test(before.text));
}


/***/ }),

/***/ 25163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isOrganization),
/* harmony export */   IZ: () => (/* binding */ withoutPlatform),
/* harmony export */   Ii: () => (/* binding */ personOfOrganization),
/* harmony export */   Y_: () => (/* binding */ makerAt),
/* harmony export */   _u: () => (/* binding */ makerWithin),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   tx: () => (/* binding */ makerAfter),
/* harmony export */   zj: () => (/* binding */ makerInWords)
/* harmony export */ });
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33217);

/** "by", "created by", "von", "©": a name follows. Small words of other languages count only right after a work. */
const byAnywhere = /(?:(?:\b(?:by|created by|written by|authored by|por|par|door)|©(?:\s*\d{4}(?:[-–]\d{4})?)?,?)\s(?:the\s)?|(?:作者|著者|撰文)\s?(?:为|是)?\s?[:：]?\s?)/giu;
const byHere = /^[\s"'”’»」』“)\]]{0,4},?\s?(?:\p{Ll}{2,12} )?(?:[Bb]y|von|par|por|de|del|du|di|da|do|door|av)\s(?:the\s|el\s|la\s)?/u;
/** "Tide Pools (Mira Quill, 2019)". */
const yearHere = /^["”’»]?\s\((?=\p{Lu}[^()\n]{1,80}?,? \d{4}[a-z]?\))/u;
/** "Tide Pools | Mira Quill | …", "Tide Pools · Mira Quill". */
const barHere = /^[\s"'”’»)\]]{0,4}[|·•]\s/u;
const possessive = /(?:@[\w-]{1,39}|\p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}(?: \p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}){0,4})(?=['’]s?\s)/u;
const personOf = /(?:^\s*|\bby |\bto |[.;(]\s|[-*•]\s)((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s){2,4})of (?:the )?$/u;
const organization = /\b(?:Agency|Agenc[iy]a|Association|Authors|Board|Bureau|Cent(?:er|re)|Chapter|College|Committee|Company|Consortium|Contributors|Corp\.?|Council|Department|Foundation|Fundación|GmbH|Group|Guild|Inc\.?|Initiative|Institute|Laboratory|Ltd\.?|Ministry|Museum|Observatory|Office|Organi[sz]ation|Society|Stiftung|Team|Universi(?:ty|dad|dade|té|tät)|Volunteers)(?: of [\p{L} ]{2,40})?(?: \(\p{Lu}{2,10}\))?$/u;
/** Names of licenses and of what stands before them, which "by" leads to as well. */
const notMaker = /^(?:CC|Creative|MIT|GNU|Apache|BSD|Version|Attribution|License)\b/;
/** Words of a link that name an organization, and so not a work. */
function isOrganization(words) {
    return organization.test(words);
}
/** "shared by the Harbor Project", "created by Ada": a link whose words say no more than who made the work. */
function makerInWords(words) {
    const lead = /^(?:(?:an? |the )?\p{Ll}{2,12} (?:(?:and )?\p{Ll}{2,12} )?)?by (?:the )?/u.exec(words);
    if (!lead)
        return undefined;
    const rest = words.slice(lead[0].length);
    return (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_0__/* .properNameAt */ .Z)(words, lead[0].length)?.name ?? (/^[\w.-]{2,39}$/.test(rest) ? rest : undefined);
}
/** The maker at a place: the words of the link there, else the name that begins there. */
function makerAt(text, at, links) {
    const linked = links.find(({ start }) => Math.abs(start - at) <= 1);
    const name = linked ? linked.link.text : nameBefore(text, at, links);
    return name === undefined || notMaker.test(name) ? undefined : withoutPlatform(name);
}
/** The name at a place, as far as no link begins in it: "Ada Example for [Harbor College](…)". */
function nameBefore(text, at, links) {
    const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_0__/* .properNameAt */ .Z)(text, at);
    const cut = named && links.find(({ start }) => start > at && start < named.end);
    return cut ? (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_0__/* .properNameAt */ .Z)(text.slice(0, cut.start).replace(/\s(?:\p{Ll}{1,5}\s){1,2}$/u, ''), at)?.name : named?.name;
}
/** "Mira Quill on Unsplash". */
function withoutPlatform(name) {
    return name.replace(/ (?:on|via|from|at) (?:the )?\p{Lu}[\p{L} ]{2,30}$/u, '');
}
/** The maker named between the end of a work and the next one. */
function makerAfter(text, from, to, links) {
    const region = text.slice(from, to);
    const here = byHere.exec(region) ?? barHere.exec(region) ?? yearHere.exec(region);
    if (here) {
        const named = makerAt(text, from + here[0].length, links);
        if (named)
            return named;
    }
    return makerWithin(text, from, to, links);
}
/** The first maker that "by" or a copyright sign names in a stretch of text. */
function makerWithin(text, from, to, links) {
    const region = text.slice(from, Math.min(to, from + 2_000));
    for (const match of region.matchAll(byAnywhere)) {
        const named = makerAt(text, from + match.index + match[0].length, links);
        if (named && /^[\p{Lu}\p{Lt}\p{Lo}\d@]/u.test(named))
            return named;
    }
    return undefined;
}
/** "Ada's guide": whose it is. */
function ownerIn(words) {
    return possessive.exec(words)?.[0];
}
/** "Jun Hara of [Safety First](…)": the name before the link of an organization. */
function personOfOrganization(before) {
    return personOf.exec(before)?.[1]?.trim();
}


/***/ }),

/***/ 73990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sentenceAround)
/* harmony export */ });
/** UTF-16 units to either side that are looked at; a longer sentence is cut there. */
const reach = 600;
const stop = /(?:[.!?](?=["”')\]]{0,2}\s)|[。！？\n])/g;
const abbreviation = /(?:\b(?:e\.g|i\.e|vs|etc|cf|inc|ltd|u\.s|dr|mr|ms|v|ver)|\b\p{Lu})$/iu;
/** The sentence that holds a stretch of a text; an abbreviation such as "e.g." ends none. */
function sentenceAround(text, start, end) {
    const floor = Math.max(0, start - reach);
    const ceiling = Math.min(text.length, end + reach);
    const window = text.slice(floor, ceiling);
    let from = floor;
    let to = ceiling;
    for (const match of window.matchAll(stop)) {
        const at = floor + match.index + 1;
        if (match[0] === '.' && abbreviation.test(window.slice(Math.max(0, match.index - 6), match.index)))
            continue;
        if (at <= start)
            from = at;
        else if (at >= end) {
            to = at;
            break;
        }
    }
    while (from < to && /\s/.test(text.charAt(from)))
        from++;
    return { start: from, end: to };
}


/***/ })

};
