export const id = 1592;
export const ids = [1592];
export const modules = {

/***/ 21592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImageMetadata: () => (/* binding */ readImageMetadata)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/document/image-kind.js
var image_kind = __webpack_require__(62335);
;// CONCATENATED MODULE: ./lib/document/tiff-guard.js
/** A look at the directories of TIFF, the form of EXIF, before somebody reads their values: some are made so that this never ends. */
/** What real pictures keep to, with room to spare. */
const most = { directories: 8, entries: 1_000, textBytes: 65_536, bytes: 1_048_576 };
/** Bytes of one value by its type; 2 is text. */
const sizes = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4
};
/** Tags that lead to directories of EXIF and of positions. */
const pointers = new Set([0x8769, 0x8825, 0xa005]);
/** The tags of what the picture shows may be long; nobody asks for their values. */
const isUnread = (tag) => tag >= 0x0100 && tag < 0x0150 && !askedFor.has(tag);
/** Make, model and artist. */
const askedFor = new Set([0x010f, 0x0110, 0x013b]);
/** Whether the directories name each tag once, and values of a length that is worth reading. */
function isReadableTiff(view) {
    if (view.byteLength < 8)
        return false;
    const little = view.getUint16(0) === 0x4949;
    const open = [view.getUint32(4, little)];
    const known = new Set(open);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (known.size > most.directories)
            return false;
        if (at + 2 > view.byteLength)
            continue;
        const entries = view.getUint16(at, little);
        if (entries > most.entries)
            return false;
        const seen = new Set();
        for (let index = 0; index < entries; index++) {
            const place = at + 2 + index * 12;
            if (place + 12 > view.byteLength)
                break;
            const tag = view.getUint16(place, little);
            const type = view.getUint16(place + 2, little);
            const length = (sizes[type] ?? 0) * view.getUint32(place + 4, little);
            if (seen.has(tag))
                return false;
            seen.add(tag);
            if (!isUnread(tag) && type === 2 && length > most.textBytes)
                return false;
            if (pointers.has(tag)) {
                const next = view.getUint32(place + 8, little);
                if (!known.has(next))
                    open.push(next);
                known.add(next);
            }
            else if (!isUnread(tag) && type !== 7 && length > most.bytes)
                return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/document/xmp.js
/**
 * Properties of an XMP packet, which is XML in the form of RDF. Only the few that are asked for are read, by one walk over the tags:
 * no tree is built, no entity is defined, and a packet of whatever shape takes time in proportion to its length.
 */
/** UTF-16 units of a packet, of one property and of one value, and how many values are kept; more is not read. */
const longest = { packet: 512 * 1024, property: 8_192, value: 500 };
const mostValues = 50;
/** `name` in `<name …>`; comments, declarations, instructions and end tags have none. */
const opening = /<([A-Za-z_][\w.:-]{0,100})/g;
const attribute = /[\s/]([A-Za-z_][\w.:-]{0,100})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(?:"([^"<]{0,2000})"|'([^'<]{0,2000})')/g;
const markup = /<[^<>]{0,2000}>/g;
/** The values of the wanted properties, by their names with the usual prefixes, such as `dc:creator`; one without values is absent. */
function xmpProperties(written, wanted) {
    const packet = withoutComments(written.slice(0, longest.packet));
    const found = new Map();
    const unclosed = new Set();
    const add = (name, text) => {
        const value = decoded(text).trim().slice(0, longest.value);
        const values = found.get(name) ?? [];
        if (value !== '' && values.length < mostValues && !values.includes(value))
            found.set(name, [...values, value]);
    };
    opening.lastIndex = 0;
    for (let match = opening.exec(packet); match !== null; match = opening.exec(packet)) {
        const [, name = ''] = match;
        const end = packet.indexOf('>', opening.lastIndex);
        if (end === -1)
            break;
        const attributes = packet.slice(opening.lastIndex, Math.min(end, opening.lastIndex + longest.property));
        const isWanted = wanted.has(name);
        for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
            if (wanted.has(key))
                add(key, double ?? single ?? '');
            else if (isWanted && key === 'rdf:resource')
                add(name, double ?? single ?? '');
        }
        opening.lastIndex = end;
        if (!isWanted || packet[end - 1] === '/' || unclosed.has(name))
            continue;
        const close = packet.indexOf(`</${name}`, end);
        if (close === -1) {
            unclosed.add(name); // looked for once, so that many of these do not make many walks to the end
            continue;
        }
        for (const value of packet.slice(end + 1, Math.min(close, end + longest.property)).split(markup))
            add(name, value);
        opening.lastIndex = close;
    }
    return found;
}
function withoutComments(packet) {
    if (!packet.includes('<!--'))
        return packet;
    const kept = [];
    let at = 0;
    for (;;) {
        const begin = packet.indexOf('<!--', at);
        kept.push(packet.slice(at, begin === -1 ? undefined : begin));
        const end = begin === -1 ? -1 : packet.indexOf('-->', begin + 4);
        if (end === -1)
            return kept.join('');
        at = end + 3;
    }
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The five entities that XML knows without a definition, and characters by number. */
function decoded(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g, (all, decimal, hex, name) => {
        if (typeof name === 'string')
            return entities[name] ?? all;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}

;// CONCATENATED MODULE: ./lib/document/image-metadata.js
/** What a picture says of itself besides what it shows: where and with what it was taken, who made it, whose it is. */




/** Bytes that the compressed parts of one picture may become together, and how many parts are unpacked. */
const mostInflated = 524_288;
const mostParts = 100;
/** How many values a field holds, and characters of each. */
const image_metadata_most = { values: 20, characters: 200 };
const exif = {
    CameraOwnerName: 'owners',
    OwnerName: 'owners',
    BodySerialNumber: 'serials',
    LensSerialNumber: 'serials',
    CameraSerialNumber: 'serials',
    SerialNumber: 'serials',
    Artist: 'artists',
    XPAuthor: 'artists',
    Copyright: 'rights'
};
const iptc = {
    'By-line': 'creators',
    Credit: 'credits',
    'Copyright Notice': 'rights'
};
const png = {
    author: 'creators',
    artist: 'creators',
    creator: 'creators',
    copyright: 'rights',
    license: 'licenses',
    licence: 'licenses'
};
const xmp = new Map([
    ['aux:OwnerName', 'owners'],
    ['exifEX:CameraOwnerName', 'owners'],
    ['aux:SerialNumber', 'serials'],
    ['aux:LensSerialNumber', 'serials'],
    ['exifEX:BodySerialNumber', 'serials'],
    ['exifEX:LensSerialNumber', 'serials'],
    ['Iptc4xmpExt:PersonInImage', 'people'],
    ['MPReg:PersonDisplayName', 'people'],
    ['tiff:Artist', 'artists'],
    ['dc:creator', 'creators'],
    ['dcterms:creator', 'creators'],
    ['cc:attributionName', 'creators'],
    ['photoshop:Credit', 'credits'],
    ['dc:rights', 'rights'],
    ['dcterms:rights', 'rights'],
    ['tiff:Copyright', 'rights'],
    ['xmpRights:Owner', 'rights'],
    ['xmpRights:UsageTerms', 'licenses'],
    ['xmpRights:WebStatement', 'licenses'],
    ['cc:license', 'licenses'],
    ['dcterms:license', 'licenses']
]);
const xmpPlaces = ['exif:GPSLatitude', 'exif:GPSLongitude'];
const xmpWanted = new Set([...xmp.keys(), ...xmpPlaces]);
/** What is asked of a block of EXIF, and of a whole TIFF. XMP is not: the reader's patterns for packets can take hours. */
const ofExif = {
    exif: [...Object.keys(exif), 'Make', 'Model', 'ApplicationNotes', 'IPTC-NAA'],
    gps: true,
    iptc: Object.keys(iptc)
};
/** What is not asked of all other formats as a whole. Their blocks of EXIF are cut out and read by themselves, for the work grows with what surrounds them. */
const notOfAll = {
    exif: true,
    gps: true,
    xmp: true,
    icc: true,
    photoshop: true,
    makerNotes: true,
    mpf: true,
    file: true,
    jfif: true,
    riff: true,
    gif: true,
    composite: true,
    thumbnail: true
};
/**
 * The metadata of a picture of this kind; damaged parts count as absent. Never throws: what is not understood says nothing.
 * Time and memory are bounded by the length of the bytes, which the caller has limited.
 */
async function readImageMetadata(whole, kind) {
    const fields = new Fields();
    const bytes = kind === 'jpeg' ? whole.subarray(0, image_kind/* jpegHead */.F) : whole;
    if (kind === 'tiff')
        await readExif(bytes, fields);
    else {
        const tags = await tagsOf(bytes, optionsFor(bytes, kind));
        if (tags) {
            readTags(tags, fields);
            for (const block of blocksOf('exif', bytes, tags))
                await readExif(tiffIn(block), fields);
            for (const packet of blocksOf('xmp', bytes, tags))
                readXmp(new TextDecoder().decode(packet), fields);
        }
    }
    return fields.metadata;
}
/** PNG may hold EXIF as packed text as well. That is unpacked to a length of our own; a block as it is would be read in the midst of the whole. */
function optionsFor(bytes, kind) {
    const isPacked = kind === 'png' && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('eXIf');
    return isPacked ? { includeTags: { ...ofExif, png: true } } : { excludeTags: notOfAll };
}
async function readExif(bytes, fields) {
    if (bytes === undefined || !isReadableTiff(viewOf(bytes)))
        return;
    const tags = await tagsOf(bytes, { includeTags: ofExif });
    if (tags === undefined)
        return;
    readTags(tags, fields);
    const notes = image_metadata_valueOf(tags.exif?.['ApplicationNotes']);
    if (!Array.isArray(notes))
        return;
    readXmp(new TextDecoder().decode(Uint8Array.from(notes.slice(0, longestBlock))), fields);
}
async function tagsOf(bytes, filter) {
    const { default: library } = await __webpack_require__.e(/* import() */ 6456).then(__webpack_require__.t.bind(__webpack_require__, 6456, 19));
    const options = {
        expanded: true,
        async: true,
        includeOffsets: true,
        ...filter,
        decompress: { deflate: inflater() }
    };
    try {
        return await silently(() => library.loadView(viewOf(bytes), options));
    }
    catch {
        return undefined;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Bytes of one block of EXIF or XMP; further ones are not read. */
const longestBlock = 262_144;
/** The first blocks of a type, as the reader tells their places. */
function blocksOf(wanted, bytes, tags) {
    return (tags.metadataRange?.blocks ?? [])
        .filter(({ type, start, end }) => type === wanted && start < end)
        .slice(0, 5)
        .map(({ start, end }) => bytes.subarray(start, Math.min(end, start + longestBlock)));
}
/** The TIFF in a block of EXIF, which begins with a few bytes of the format around it. */
function tiffIn(block) {
    const text = String.fromCharCode(...block.subarray(0, 64));
    const at = text.search(/II\*\0|MM\0\*/);
    return at === -1 ? undefined : block.subarray(at);
}
/** The reader tells the console of oddities, once for each part of a picture, and a picture can be made of a million parts. */
function silently(work) {
    // oxlint-disable-next-line no-restricted-globals -- nothing is printed: something is kept from being printed
    const printer = console;
    const before = printer.warn;
    printer.warn = () => undefined;
    try {
        return work();
    }
    finally {
        printer.warn = before;
    }
}
/** Undoes the compression of text in PNG, until all of it together has become too long. */
function inflater() {
    let left = mostInflated;
    let parts = 0;
    const enough = Promise.reject(new RangeError('The text is too long.'));
    enough.catch(() => undefined);
    return (data) => {
        parts++;
        if (left <= 0 || parts > mostParts)
            return enough;
        return new Promise((resolve) => {
            const inflated = (0,external_node_zlib_.inflateSync)(data, { maxOutputLength: left });
            left -= inflated.length;
            resolve(inflated);
        });
    };
}
/** Gathers values by field. */
class Fields {
    #values = new Map();
    #position;
    isPhoto = false;
    add(field, text) {
        if (typeof text !== 'string')
            return;
        // The prefix keeps the work small where the text is long; values are names and notices.
        const value = text
            .slice(0, 4 * image_metadata_most.characters)
            .replace(/[\p{Cc}\p{Cf}\s]{1,800}/gu, ' ')
            .trim()
            .slice(0, image_metadata_most.characters);
        const values = this.#values.get(field) ?? new Set();
        if (value !== '' && value !== faulty && values.size < image_metadata_most.values)
            this.#values.set(field, values.add(value));
    }
    place(latitude, longitude) {
        if (latitude === undefined || longitude === undefined)
            return;
        const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // NaN and infinity are not
        if (isPlace && (latitude !== 0 || longitude !== 0))
            this.#position ??= { latitude, longitude };
    }
    get metadata() {
        const of = (field) => [...(this.#values.get(field) ?? [])];
        return {
            ...(this.#position ? { position: this.#position } : {}),
            owners: of('owners'),
            serials: of('serials'),
            people: of('people'),
            artists: of('artists'),
            creators: of('creators'),
            rights: of('rights'),
            credits: of('credits'),
            licenses: of('licenses'),
            isPhoto: this.isPhoto
        };
    }
}
/** What the reader puts in place of a value that lies outside the file. */
const faulty = '<faulty value>';
function readTags(tags, fields) {
    fields.place(tags.gps?.Latitude, tags.gps?.Longitude);
    const groups = tags;
    for (const [name, tag] of Object.entries(groups['exif'] ?? {})) {
        if (name === 'Make' || name === 'Model')
            fields.isPhoto = true;
        const field = Object.hasOwn(exif, name) ? exif[name] : undefined;
        if (field)
            for (const text of textsOf(tag))
                fields.add(field, text);
    }
    for (const [name, tag] of Object.entries(groups['iptc'] ?? {})) {
        const field = Object.hasOwn(iptc, name) ? iptc[name] : undefined;
        if (field)
            for (const one of Array.isArray(tag) ? tag.slice(0, image_metadata_most.values) : [tag])
                fields.add(field, described(one));
    }
    for (const [written, tag] of Object.entries({ ...groups['png'], ...groups['pngText'] })) {
        const name = written.replace(/ \(.{0,40}\)$/, '').toLowerCase(); // the language of the text stands in brackets
        const field = Object.hasOwn(png, name) ? png[name] : undefined;
        if (field)
            fields.add(field, described(tag));
    }
}
/** Text of EXIF is a list of strings; where it is kept in another way, its description is the text. */
function textsOf(tag) {
    const value = image_metadata_valueOf(tag);
    return Array.isArray(value) && typeof value[0] === 'string' ? value.slice(0, image_metadata_most.values) : [described(tag)];
}
function image_metadata_valueOf(tag) {
    return typeof tag === 'object' && tag !== null && 'value' in tag ? tag.value : undefined;
}
function described(tag) {
    return typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : undefined;
}
function readXmp(packet, fields) {
    const properties = xmpProperties(packet, xmpWanted);
    for (const [name, field] of xmp)
        for (const value of properties.get(name) ?? [])
            fields.add(field, value);
    const [latitude, longitude] = xmpPlaces.map((name) => degrees(properties.get(name)?.[0]));
    fields.place(latitude, longitude);
}
/** `51,30.25N` or `51,30,15N` as degrees. */
function degrees(written) {
    const match = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])$/.exec(written ?? '');
    if (!match)
        return undefined;
    const [, whole, minutes, seconds = '0', side = ''] = match;
    const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
    return 'SW'.includes(side) ? -size : size;
}


/***/ })

};
