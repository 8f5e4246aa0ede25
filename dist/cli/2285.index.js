export const id = 2285;
export const ids = [2285];
export const modules = {

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ namedCredits)
/* harmony export */ });
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50536);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47698);
/* harmony import */ var _credit_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16755);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31965);
/* harmony import */ var _license_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12177);
/* harmony import */ var _maker_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25163);
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33217);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73990);








/** The credits of a page's passages, in order; `source` is the text of the page. */
function namedCredits(passages, licenses, source) {
    const rows = (0,_credit_table_js__WEBPACK_IMPORTED_MODULE_2__/* .creditRows */ .F)(passages, source);
    const tabled = new Set(rows.flatMap(({ cells }) => cells));
    const found = rows.map((row) => rowCredit(row, passages, licenses));
    let introduced;
    let from = 0;
    passages.forEach((passage, number) => {
        while ((licenses[from]?.range.end ?? Number.POSITIVE_INFINITY) <= passage.range.start)
            from++;
        const own = [];
        for (let at = from; (licenses[at]?.range.start ?? Number.POSITIVE_INFINITY) < passage.range.end; at++)
            own.push(licenses[at]); // inside
        const signs = (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .creditSigns */ .om)(passage.text, passage.links);
        const works = passage.links.filter(({ link }) => isWork(link.url));
        if (introduced && (introduced.section !== passage.section || (works.length === 0 && passage.kind === 'paragraph')))
            introduced = undefined;
        const basis = tabled.has(number) ? undefined : basisOf(passage, signs, works, own, introduced?.basis);
        if (basis !== undefined) {
            for (const credit of creditsIn(passage, signs, works, own, basis, source))
                found.push({ ...credit, passage: number });
        }
        if (/[:：]\s*$/.test(passage.text) &&
            signs.some(({ kind }) => kind === 'changed' || kind === 'taken' || kind === 'based' || kind === 'label')) {
            introduced = { section: passage.section, basis: 'heading' };
        }
    });
    return rows.length > 0 ? found.sort((a, b) => a.range.start - b.range.start) : found;
}
function rowCredit({ cells, start, end, ...parts }, passages, licenses) {
    const words = cells.map((number) => passages[number]?.text ?? '').join(' ');
    const modified = unchangedWords.test(words) ? false : changedWords.exec(words)?.[0];
    return {
        ...parts,
        ...licenseFields(licenses.find(({ range }) => range.start >= start && range.end <= end)),
        ...(modified === undefined ? {} : { modified }),
        kind: 'credit',
        basis: 'heading',
        scope: (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeNamed */ .sR)(passages[cells[0] ?? 0]?.heading ?? '') ?? 'section',
        range: { start, end },
        passage: cells[0] ?? 0
    };
}
/** Whether an address is that of a work: a page elsewhere, and not the text of a license. */
function isWork(url) {
    return /^(?:https?:)?\/\//i.test(url) && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseOfUrl */ .Kr)(url) === undefined && !(0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLicenseFile */ .E0)(url);
}
const order = ['changed', 'taken', 'label', 'maker', 'permission', 'based', 'source', 'inspired'];
function basisOf(passage, signs, works, licenses, introduced) {
    if (passage.kind === 'heading')
        return undefined;
    const [strongest] = [...signs].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    const license = licenses.find(({ kind }) => kind === 'credit');
    // "[A](…) by B, CC BY 4.0. Original source: …": the work and its license stand before the label of where it is from.
    if (strongest?.kind === 'label' && license && works.some(({ end }) => end <= strongest.start)) {
        const place = placeIn(passage, license.range);
        if (place && place.end <= strongest.start && works.some(({ end }) => end <= place.start))
            return 'license';
    }
    if (strongest && strongest.kind !== 'source' && strongest.kind !== 'inspired')
        return strongest.kind;
    if (works.length > 0 && licenses.some(({ kind }) => kind === 'credit'))
        return 'license';
    if (strongest && (strongest.kind === 'inspired' || works.length > 0))
        return strongest.kind;
    if (strongest && (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .pictureLabel */ .f9)(passage.text, strongest))
        return strongest.kind;
    if (licenses.some(({ kind, range }) => kind === 'credit' && isFormed(passage, range)))
        return 'license';
    if (licenses.length > 0 && ((0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .labeledCredit */ .pE)(passage.text, passage.links) ?? workFirstOrLast(passage, licenses)))
        return 'license';
    if ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(passage.heading) && (works.length > 0 || namesAfterSeparator(passage.text)))
        return 'heading';
    return works.length > 0 ? introduced : undefined;
}
/** Forms in which a license makes a credit of words that hold no other sign of one. */
function workFirstOrLast({ text, links, ...passage }, licenses) {
    const [license] = licenses;
    const place = license && placeIn({ text, links, ...passage }, license.range);
    return ((0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineLabeledCredit */ .Ey)(text, links) ??
        (place && ((0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseFirstCredit */ .dJ)(text, place, links) ?? (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeFirstCredit */ .sF)(text, place, links))));
}
function isFormed(passage, license) {
    const place = placeIn(passage, license);
    return (place !== undefined &&
        ((0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .captionCredit */ .Ku)(passage.text, place, passage.links) ?? (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .titledCredit */ .ix)(passage.text, place)) !== undefined);
}
function namesAfterSeparator(text) {
    const separator = text.length < 200 ? entrySeparator.exec(text) : null;
    return (separator !== null && separator.index > 0 && (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, separator.index + separator[0].length) !== undefined);
}
/** What stands between a work and its maker in an entry of a list of credits. */
const entrySeparator = /[,:] | by (?:the )?/;
const changedWords = /\b(?:adapted|adaptation|modified|modifications?|changed|changes|translated|translation|based (?:up)?on|derived|derivative|forked|evolved|abridged|shortened|cropped|resized|desaturated|recolou?red|colou?rized|trimmed|excerpted and edited|edited|remix(?:ed)?|ported|rewritten|incorporated|adaptad[oa]|adaptée?|angepasst|bearbeitet|übersetzt|zugeschnitten|traducid[oa]|traduite?|modifiée?|modificad[oa]|recortad[oa]|basad[oa]|basierend|baseado)\b|改编|翻译|改変|翻訳|基于|に基づ/iu;
const unchangedWords = /\b(?:unmodified|unchanged|no changes? (?:was|were)|without (?:any )?(?:changes?|modifications?)|not modified)\b/i;
function creditsIn(passage, signs, works, licenses, basis, source) {
    const { text } = passage;
    const sign = signs.find(({ kind }) => kind === basis);
    const sentence = sign ? creditSentence(passage, sign) : { start: 0, end: text.length };
    const modified = unchangedWords.test(text) ? false : (changedWords.exec(text)?.[0] ?? changingSign(text, signs));
    const shared = {
        kind: passage.quoted ? 'template' : basis === 'inspired' ? 'mention' : 'credit',
        basis,
        scope: scopeOf(passage, sentence),
        ...(modified === undefined ? {} : { modified })
    };
    const reading = { passage, works, licenses, basis, sign, sentence, source };
    const formed = formedCredit(reading);
    if (formed)
        return [formedFact(formed, shared, reading)];
    const from = sign && works.some(({ start }) => start >= sign.start) ? sign.start : sentence.start;
    const targets = works
        .filter(({ start, end }) => start >= from && end <= Math.max(sentence.end, from) + 1)
        .filter(isNoLocation);
    return targets.length === 0 ? unlinked(reading, from, shared) : linked(reading, targets, shared);
}
/** The sentence of a sign; the mark at the end of a linked title does not end it. */
function creditSentence({ text, links }, sign) {
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .sentenceAround */ .P)(text, sign.start, sign.end);
    const cut = links.find(({ start, end }) => start < sentence.end && sentence.end <= end);
    return cut && cut.end < text.length ? { ...sentence, end: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .sentenceAround */ .P)(text, cut.end, cut.end + 1).end } : sentence;
}
/** What the form of the passage tells, where it has one; signs and links say more of other passages. */
function formedCredit({ passage, works, licenses, basis }) {
    const labeled = (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .labeledCredit */ .pE)(passage.text, passage.links) ?? (basis === 'license' ? workFirstOrLast(passage, licenses) : undefined);
    if (labeled)
        return labeled;
    const [license] = licenses;
    const place = license && placeIn(passage, license.range);
    if (!place || (basis !== 'license' && basis !== 'source' && basis !== 'heading'))
        return undefined;
    const titled = works.some((work) => work.end <= place.start && isNoLocation(work))
        ? undefined
        : (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .titledCredit */ .ix)(passage.text, place);
    return (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .captionCredit */ .Ku)(passage.text, place, passage.links) ?? titled;
}
function formedFact({ title, author, sourceUrl, start, end }, shared, reading) {
    const { passage, works, licenses } = reading;
    const url = sourceUrl ?? works[0]?.link.url;
    return {
        ...shared,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(url ? { sourceUrl: url } : {}),
        ...licenseFields(licenses[0]),
        range: passage.rangeOf(start, Math.max(start + 1, end))
    };
}
/** Works that are named without a link, one or several of a kind. */
function unlinked(reading, from, shared) {
    const { passage, works, licenses, basis, sign, sentence } = reading;
    const location = works.find(({ start }) => start >= from);
    const author = authorIn(reading);
    const titles = titlesIn(reading);
    if (!location && !author && titles.length === 0 && licenses.length === 0 && basis !== 'permission')
        return [];
    const range = passage.rangeOf(Math.min(sign?.start ?? 0, sentence.end - 1), sentence.end);
    return (titles.length === 0 ? [undefined] : titles).map((title) => ({
        ...shared,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(location ? { sourceUrl: location.link.url } : {}),
        ...licenseFields(licenses[0]),
        range
    }));
}
function linked(reading, targets, shared) {
    const { passage, licenses, sign } = reading;
    const { text } = passage;
    const told = new Set();
    const makers = new Set();
    let alone = false; // whether the first link is that of a maker, without a work before it
    return targets.flatMap((target, index) => {
        const before = targets[index - 1]?.end ?? 0;
        if (index > 0 && isPlatform(target, text, before, reading.basis))
            return [];
        const joined = index > 0 && makers.has(index - 1) && /^,?\s?(?:,|and|&|et|y|e|und)\s$/.test(text.slice(before, target.start));
        const maker = joined || isMaker(target, text, before);
        if (maker)
            makers.add(index);
        if (index > 0 && maker && !(joined && alone))
            return [];
        if (index === 0)
            alone = maker;
        const next = targets[index + 1];
        const until = next?.start ?? text.length;
        const license = licenses.find(({ range }) => range.start >= target.link.range.start && range.start < passage.rangeOf(until - 1, until).end) ?? licenses[0];
        const parts = joined ? { author: target.link.text } : namedBy(target, reading, targets, index);
        if (!parts.title && !parts.author && !license && isFar(target, reading))
            return [];
        const key = JSON.stringify([target.link.url, parts.author]);
        if (told.has(key))
            return [];
        told.add(key);
        return {
            ...shared,
            ...(parts.title ? { title: parts.title } : {}),
            ...(parts.author ? { author: parts.author } : {}),
            sourceUrl: target.link.url,
            ...licenseFields(license),
            ...viaOf(text.slice(before, target.start), targets[index - 1]),
            range: {
                start: Math.min(sign ? passage.rangeOf(sign.start, sign.end).start : target.link.range.start, target.link.range.start),
                end: target.link.range.end
            }
        };
    });
}
const upstreamWords = /\b(?:which|that|itself|in turn)\b[^.]{0,40}\b(?:based|adapted|derived|forked|modified|translated|taken|inspired)\b/i;
/** "…, which is based on …": the work before comes from this one. */
function viaOf(between, previous) {
    return previous && between.length < 200 && upstreamWords.test(between) ? { via: previous.link.url } : {};
}
/** What the credit is for; below a heading of credits that names nothing else, the page. */
function scopeOf({ text, heading, kind, links }, sentence) {
    if (kind === 'title' || kind === 'alternative')
        return 'asset';
    return ((0,_license_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeNamed */ .sR)((0,_license_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTitles */ .eY)(text, links).slice(sentence.start, sentence.end)) ??
        (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeNamed */ .sR)(heading) ??
        ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(heading) ? 'page' : 'section'));
}
/** Signs of adaptation are words of change in every language. */
function changingSign(text, signs) {
    const sign = signs.find(({ kind }) => kind === 'changed' || kind === 'based');
    return sign && text.slice(sign.start, sign.end);
}
function licenseFields(license) {
    return license ? { licenseId: license.id, ...(license.url ? { licenseUrl: license.url } : {}) } : {};
}
/** Where a stretch of the source stands in the words of its passage; `undefined` outside it. */
function placeIn(passage, range) {
    const at = (source) => {
        let low = 0;
        let high = passage.text.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (passage.rangeOf(middle, middle + 1).start < source)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const link = passage.links.find((one) => one.link.range.start <= range.start && range.end <= one.link.range.end);
    if (link)
        return link;
    const place = { start: at(range.start), end: at(range.end) };
    return place.end > place.start ? place : undefined;
}
/** A link whose words are an address says where the work before it stands; it names no other work. */
function isNoLocation({ link }) {
    if (/^(?:https?:\/\/|www\.)/i.test(link.text))
        return false;
    const host = /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,9})(?:\/\S{0,500})?$/.exec(link.text)?.[1];
    return host === undefined || !link.url.toLowerCase().includes(host.toLowerCase());
}
const pointing = /^(?:this|here|link|source|original|these|that|image|photo|post|article|wikipedia|website|site)\b/i;
/** Words of a link that point at a work without naming it: "this answer", "blog post". A name has a capital, a number or another script, or is a single word of its own. */
function isPointing(words) {
    if (pointing.test(words))
        return true;
    const isName = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words) || (/^[^\s/]{2,40}$/.test(words) && !thing.test(words));
    return !isName;
}
/** Single words in small letters that are things; others are names, such as "webpack". */
const thing = /^(?:answers?|articles?|blog|books?|chapter|code|comments?|content|conversation|data|diagrams?|discussion|docs?|documentation|documents?|examples?|figures?|files?|gist|guides?|implementation|issues?|licensed|module|notes?|originally|pages?|papers?|policy|posts?|project|repo|repository|research|script|sketch|slides|snippets?|talk|template|text|threads?|tutorials?|tweet|video|work)$/;
/** Whether a link names the maker of the work before it: "[Harbor](…) by [Ada](…)". */
function isMaker(target, text, from) {
    const before = text.slice(Math.max(from, target.start - 60), target.start);
    if (madeBy.test(before))
        return true;
    return /(?:\bby|\bvon|\bde|\bpor|\bpar|\bdi|©(?:\s*\d{4})?)\s*(?:the\s)?$/i.test(before) && before.length < 30;
}
/** "work created and shared by the …": whoever the link names. */
const madeBy = /\b(?:created|written|made|shared|developed|produced|published|provided|authored|designed|compiled|maintained)(?: and \p{Ll}{3,12})? by (?:the )?$/iu;
/** Whether a link names where the work before it is shown: "Photo by [Ada](…) on [Unsplash](…)". */
function isPlatform(target, text, from, basis) {
    const between = text.slice(from, target.start);
    return ((basis === 'maker' || basis === 'label' || basis === 'source' || basis === 'license') &&
        /^[\s,]{0,3}(?:on|via|from|at|en|auf|bei|über|sur|su|em|no|na|op|da)\s(?:the\s)?$/i.test(between));
}
/** Labels of where a work is from; other labels are those of who made it. */
const sourceLabel = /source|articl|artikel|post|fuente|quelle|fonte|出典|引用元|原文|来源|來源|出处|出處|출처|원문/i;
/** Whether other words stand between the sign and a link that names nothing: "derived from the Base class in [the module](…)". */
function isFar(target, { basis, sign }) {
    const own = basis === 'changed' || basis === 'taken' || basis === 'based';
    return own && sign !== undefined && target.start - sign.end > 14;
}
/** "Photograph by Mira Quill via [Commons](…)": who stands between the sign and the link of the place. */
function makerBefore(target, { passage: { text }, sign }) {
    if (!sign || sign.end >= target.start || target.start - sign.end > 120)
        return undefined;
    const between = text.slice(sign.end, target.start);
    const lead = /^[\s:：–—-]{0,4}(?:the\s)?/.exec(between)?.[0].length ?? 0;
    const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(between, lead);
    return named && /^,?\s(?:on|via|from|at)\s(?:the\s)?$/i.test(between.slice(named.end)) ? named.name : undefined;
}
/** "adapted from Biology by Ada Example, [Press](…)": a title and its maker between the sign and the link of the place. */
function titledBefore(target, { passage: { text }, sign, basis }) {
    if (!sign || (basis !== 'changed' && basis !== 'taken' && basis !== 'based') || sign.end >= target.start)
        return undefined;
    const between = text.slice(sign.end, Math.min(target.start, sign.end + 200));
    const lead = signObject.exec(between)?.[0].length ?? 0;
    const title = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(between, lead);
    const by = title && /^,? by (?:the )?/.exec(between.slice(title.end));
    const author = title && by ? (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(between, title.end + by[0].length) : undefined;
    return title && author && /^[,;(\s]{1,4}(?:(?:on|from|at|via|in) )?$/.test(between.slice(author.end))
        ? { title: title.name, author: author.name }
        : undefined;
}
function namedBy(target, reading, targets, index) {
    const { passage, basis, sign, sentence } = reading;
    const { text, links } = passage;
    const words = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutPlatform */ .IZ)(target.link.text.replace(/^["“„«]|["”“»]$/g, ''));
    const from = sign && sign.end <= target.start ? sign.end : 0;
    const before = text.slice(Math.max(from, target.start - 60), target.start);
    const next = targets.slice(index + 1).find((one) => !isMaker(one, text, target.end));
    const until = Math.min(next?.start ?? text.length, Math.max(sentence.end, target.end));
    const person = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .personOfOrganization */ .Ii)(text.slice(Math.max(from, target.start - 160), target.start));
    if (person)
        return { author: `${person} of ${words}` };
    if (isMaker(target, text, from))
        return { author: words };
    const placed = isMade(reading) ? makerBefore(target, reading) : undefined;
    if (placed)
        return { author: placed };
    // "Imagem de [Ada](…) por [Pixabay](…)": the place of the picture follows in the words for its maker.
    const placedBy = targets[index + 1] && / por $/.test(text.slice(target.end, targets[index + 1]?.start));
    if (basis === 'maker' && sign && placedBy && target.start - sign.end <= 2 && /\bde$/i.test(text.slice(0, sign.end)))
        return { author: words };
    const named = titledBefore(target, reading);
    if (named)
        return named;
    const shared = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerInWords */ .zj)(words);
    if (shared)
        return { author: shared };
    const quoted = /["“„«「『]$/.test(before) || /^["“„«]/.test(target.link.text);
    const writer = quoted && sign && !isMade(reading) ? nameBefore(text, sign.end, target.start) : undefined;
    if (writer)
        return { title: words, author: writer };
    const by = makerNext(text, target.end, links);
    const listed = by === undefined && (basis === 'heading' || (basis === 'license' && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(passage.heading)))
        ? listedParts(words, text.slice(Math.max(targets[index - 1]?.end ?? 0, target.start - 60), target.start), passage)
        : undefined;
    if (listed)
        return listed;
    const made = by ?? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerAfter */ .tx)(text, target.end, until, links) ?? nameBetweenCommas(text, target.end, basis === 'source');
    if (isMade(reading) && !made) {
        return isPointing(words) && sign?.kind === 'label' ? {} : pointing.test(words) ? {} : { author: words };
    }
    if (basis !== 'heading' && basis !== 'license' && basis !== 'source' && !quoted && (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isOrganization */ .A2)(words) && !made)
        return {
            author: (sign && /\bfor (?:the )?$/.test(before) ? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerWithin */ ._u)(text, sign.end, target.start, links) : undefined) ??
                words
        };
    const author = made ?? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerIn */ .f6)(words) ?? (index === 0 ? authorIn(reading) : (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerIn */ .f6)(before));
    const title = (quoted || basis === 'heading') && !pointing.test(words) ? words : isPointing(words) ? undefined : words;
    return { ...(title ? { title } : {}), ...(author && author !== words ? { author } : {}) };
}
/** "Adapted from Ada Example, “[The Book](…)”": who stands between the sign and a title in quotation marks. */
function nameBefore(text, from, to) {
    const lead = /^[\s:]{1,3}/.exec(text.slice(from, to))?.[0].length ?? 0;
    const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text.slice(0, to), from + lead);
    return named && /^(?:,|[’']s|:)\s["“„«「『]$/.test(text.slice(named.end, to)) ? named.name : undefined;
}
/** "[Halyard Sans](…) by Ada": the maker right after a work. */
function makerNext(text, from, links) {
    const lead = /^["”’»]?,? by (?:the )?/.exec(text.slice(from, from + 12));
    return lead ? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerAt */ .Y_)(text, from + lead[0].length, links) : undefined;
}
/** "[Crab Nebula](…), NASA, public domain". */
function nameBetweenCommas(text, from, isLabeled) {
    if (!/^["'”»)]?,\s/.test(text.slice(from, from + 3)))
        return undefined;
    const at = text.indexOf(' ', from) + 1;
    const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, at);
    return named &&
        !/^(?:CC|Creative|Public|Version)\b/.test(named.name) &&
        (isLabeled ? /^\s?[,(]/ : /^(?:, |\s?\()(?:CC|Creative|licen|under|public)/i).test(text.slice(named.end, named.end + 12))
        ? named.name
        : undefined;
}
/** Whether the sign says who made the work, and so what follows is no title. */
function isMade({ basis, sign, passage }) {
    if (basis === 'maker' || basis === 'permission')
        return true;
    return basis === 'label' && sign !== undefined && !sourceLabel.test(passage.text.slice(sign.start, sign.end));
}
/** Entries of a list of credits: "Sky, [Ada](…)", "Sky: [Ada](…)", "Ada Example, [The Book](…)", "Thanks to [Ada](…)". */
function listedParts(words, before, { text, heading }) {
    if (/\b(?:thank(?:s|ed)?|thank you|gratitude|grateful|merci|gracias|dank)\b[^.]{0,40}$/i.test(before))
        return { author: words };
    const named = /^(?:.{0,40}?)([^,:(]{2,60})[,:]\s*$/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1]?.trim();
    if (named === undefined || text.length >= 200)
        return undefined;
    const isPerson = (0,_license_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeNamed */ .sR)(heading) !== 'asset' && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(named);
    return isPerson ? { title: words, author: named } : { title: named, author: words };
}
/** Kinds of documents: a name that ends in one is whole, and another may follow. */
const documentNoun = /\b(?:Codes? of Conduct|Guidelines?|Polic(?:y|ies)|Guide|Terms of Service|Terms|Covenant|Handbook|Manual|Documentation|Docs|Tutorial|Rules|Standards?|Manifesto|Charter|Lessons?|Book)\b/u;
/** Titles without links: one in quotation marks, the start of an entry, or the names after a sign of taking over. */
function titlesIn({ passage, sign, basis, source }) {
    const { text } = passage;
    const quoted = /["“„«「『]([^"”“»」』\n]{2,160})["”“»」』]/.exec(text)?.[1];
    if (quoted)
        return [quoted];
    const reference = sign && bibliographic.exec(text.slice(sign.end, sign.end + 400));
    if (reference?.[2])
        return [reference[2].trim()];
    if (basis === 'heading') {
        const listed = /^([^,:(]{2,80}?)(?:[,:] | by (?:the )?(?=\p{Lu}))/u.exec(text)?.[1];
        return listed ? [listed] : [];
    }
    if (!sign || (basis !== 'changed' && basis !== 'taken' && basis !== 'based'))
        return [];
    const code = codeAfter(passage, sign.end, source);
    if (code)
        return [code];
    const found = [];
    let at = sign.end + (signObject.exec(text.slice(sign.end, sign.end + 60))?.[0].length ?? 0);
    for (let count = 0; count < mostNames; count++) {
        const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, at);
        if (!named || isReference(text, named))
            break;
        const noun = documentNoun.exec(named.name);
        const name = noun && (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(named.name, noun.index + noun[0].length + 5)
            ? named.name.slice(0, noun.index + noun[0].length)
            : named.name;
        if (count > 0 && !documentNoun.test(name))
            break;
        found.push(name);
        if (!noun)
            break;
        const gap = /^,?\s(?:and\s)?(?:the\s)?|^,\s/.exec(text.slice(at + name.length, at + name.length + 12));
        if (!gap || !/,|and/.test(gap[0]))
            break;
        at += name.length + gap[0].length;
    }
    return found;
}
/** "Quill, M., & Hara, J. (2019). Tide Pools. https://…": a reference as lists of literature give it. */
const bibliographic = /^[\s:]{1,3}((?:\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\. ?){1,3}(?:, | ?(?:&|and) |, (?:&|and) )?){1,8})\((?:\d{4})[a-z]?\)\. ([^.\n]{2,160})\./u;
/** "Adapted from Quill and Hara (2019)": names before a year are those of authors. */
function isReference(text, named) {
    return /^(?: et al\.)?,?\s[([]?\d{4}[a-z]?\b/.test(text.slice(named.end, named.end + 16));
}
/** A name in inline code right after a sign: the references of reStructuredText look like it to a reader of Markdown. */
function codeAfter(passage, from, source) {
    const gap = /^\s(?:the\s|a\s)?(?=\uFFFC)/.exec(passage.text.slice(from, from + 8));
    if (!gap)
        return undefined;
    const { start, end } = passage.rangeOf(from + gap[0].length, from + gap[0].length + 1);
    const name = /^`([^`<]{2,100})(?:\s?<[^>`]{0,300}>)?`$/.exec(source.slice(start, end))?.[1]?.trim();
    return name !== undefined && /^\p{Lu}/u.test(name) ? name : undefined;
}
/** Works named in one sentence. */
const mostNames = 12;
/** What may stand between a sign and the name of the work: "adapted from the policies laid out in the …". */
const signObject = /^[\s:`_*]{0,4}(?:(?:the |an? )?\p{Ll}{3,14} (?:laid out|set out|described|given|found|used|listed|published) (?:in|by|on) )?(?:the\s|a\s|an\s)?[`_*]{0,2}/u;
/** Who made the work of a passage as a whole: after the sign itself where a maker follows it, after "by", before "'s". */
function authorIn({ passage, sign, sentence, basis, works }) {
    const { text, links } = passage;
    if (sign && basis === 'source') {
        const named = (0,_caption_js__WEBPACK_IMPORTED_MODULE_4__/* .pictureLabel */ .f9)(text, sign);
        if (named)
            return named;
    }
    if (sign && (basis === 'maker' || basis === 'label' || basis === 'permission')) {
        const from = sign.end +
            (/^[\s:：–—-]{0,4}(?:the\s|from\s|from the\s|of\s)?/i.exec(text.slice(sign.end, sign.end + 14))?.[0].length ?? 0);
        const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, from);
        const target = works.find(({ start }) => Math.abs(start - from) <= 1);
        if (target && (basis === 'label' || basis === 'maker'))
            return /\bby\s/i.test(text.slice(target.end, target.end + 6))
                ? (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerWithin */ ._u)(text, target.end, text.length, links)
                : undefined;
        if (named)
            return (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutPlatform */ .IZ)(besides(text, named));
    }
    const made = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .makerWithin */ ._u)(text, sentence.start, sentence.end, links);
    if (made)
        return made;
    if (sign && (basis === 'changed' || basis === 'taken' || basis === 'based')) {
        const reference = bibliographic.exec(text.slice(sign.end, sign.end + 400));
        if (reference?.[1])
            return reference[1].trim();
        const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, sign.end + 1);
        if (named && isReference(text, named))
            return named.name + (/^ et al\./.exec(text.slice(named.end))?.[0] ?? '');
    }
    const owner = (0,_maker_name_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerIn */ .f6)(text.slice(sentence.start, sentence.end));
    if (owner)
        return owner;
    return basis === 'heading' ? afterSeparator(text) : undefined;
}
/** "Ada Example / Harbor Museum": both share the credit. */
function besides(text, { name, end }) {
    const other = text.startsWith(' / ', end) ? (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, end + 3) : undefined;
    return other ? `${name} / ${other.name}` : name;
}
function afterSeparator(text) {
    const separator = entrySeparator.exec(text);
    return separator ? (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_5__/* .properNameAt */ .Z)(text, separator.index + separator[0].length)?.name : undefined;
}


/***/ })

};
