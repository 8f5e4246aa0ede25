export const id = 2591;
export const ids = [2591];
export const modules = {

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);

const canon = { Make: 'Example', Model: 'Reflex 1' };
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/image-metadata',
        severity: 'error',
        scope: 'change',
        subjects: ['image'],
        wakes: ['always'], // it looks at pictures alone, and changes without any do not even load it
        reads: 'assets',
        summary: 'Disallow pictures whose metadata tell of a place or a person',
        why: 'Cameras write into pictures where they were taken, often at somebody’s home, and whose camera it was; anybody can read it.',
        remedy: 'Save the picture without metadata: `exiftool -all= FILE`, or the export of an image editor. If they credit somebody, write the credit on the page.',
        messages: {
            position: 'This picture holds the position where it was taken.',
            owner: 'The metadata of this picture name the owner of the camera.',
            serial: 'The metadata of this picture hold the serial number of a camera or lens, which links all pictures it took.',
            artist: 'The metadata of this picture name a person, probably the owner of the camera, whom no page credits.',
            people: 'The metadata of this picture name people who are seen in it; a person should see whether they agreed.'
        },
        sensitive: true
    },
    examples: {
        bad: [
            { image: { position: [1.5, -30.25], exif: canon } },
            { image: { format: 'png', position: [-1.5, -30.25] } },
            { image: { format: 'webp', position: [1.5, -30.25] } },
            { image: { format: 'heic', position: [1.5, -30.25], exif: canon } },
            { image: { format: 'tiff', position: [1.5, 0] } },
            { image: { xmp: { 'exif:GPSLatitude': '1,30.0N', 'exif:GPSLongitude': '30,15.0W' } } },
            { before: { position: [1.5, -30.25] }, image: { position: [2.5, -31.25] } },
            { before: { exif: canon }, image: { position: [1.5, -30.25], exif: canon } },
            { path: 'test/fixtures/gps.jpg', image: { position: [1.5, -30.25] } },
            { image: { exif: { ...canon, CameraOwnerName: 'Grace Example' } } },
            { image: { xmp: { 'aux:OwnerName': 'Grace Example' } } },
            { image: { exif: { ...canon, BodySerialNumber: '0123456789' } } },
            { image: { xmp: { 'aux:LensSerialNumber': '00a1b2c3' } } },
            { image: { exif: { ...canon, Artist: 'Grace Example' } } },
            { image: { format: 'png', xmp: { 'Iptc4xmpExt:PersonInImage': ['Grace Example', 'Sam Example'] } } }
        ],
        good: [
            { image: {} },
            { image: { position: [0, 0], exif: canon } },
            { image: { position: [1.5, 270] } },
            { image: { exif: { ...canon, Software: 'Example Draw 3' } } },
            { image: { xmp: { 'exif:GPSLatitude': '1,30.0N' } } },
            { image: { xmp: { 'exif:GPSAltitude': '12/1', 'exif:GPSVersionID': '2.3.0.0' } } },
            { before: { position: [1.5, -30.25] }, image: { position: [1.5, -30.25], exif: canon } },
            { before: { position: [1.5, -30.25] }, image: { exif: canon } },
            {
                before: { exif: { ...canon, BodySerialNumber: '0123456789' } },
                image: { exif: { ...canon, BodySerialNumber: '0123456789' } }
            },
            { image: { exif: { ...canon, CameraOwnerName: 'unknown' } } },
            { image: { exif: { ...canon, BodySerialNumber: '00000000', LensSerialNumber: 'n/a' } } },
            { image: { exif: { ...canon, Artist: 'Picasa' } } },
            { image: { exif: { ...canon, Artist: 'Grace Example' } }, author: 'Grace Example' },
            {
                image: { exif: { ...canon, Artist: 'Grace Example' } },
                beside: { 'docs/garden.md': '![A rose](images/picture.jpg)\n\nPhoto: Grace Example\n' }
            },
            {
                image: { exif: { ...canon, Artist: 'The Example Project' } },
                repository: { LICENSE: 'MIT License\n\nCopyright (c) 2020 The Example Project\n' }
            },
            { path: 'docs/position.md', head: 'A picture tells its position: `GPSLatitude` is 1.5, `GPSLongitude` -30.25.' }
        ]
    },
    images: {
        load: async () => ({
            ...(await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(6931)]).then(__webpack_require__.bind(__webpack_require__, 16931))),
            ...(await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 70004)))
        }),
        needs: ({ head: { owners, people, artists } }) => [owners, people, artists].some((names) => names.length > 0) ? ['license', 'credits'] : [],
        concerns: ({ head: { position, owners, serials, people, artists } }) => position !== undefined || [owners, serials, people, artists].some((values) => values.length > 0),
        *check({ image: { path, head, base }, texts, pullRequest }, { loaded, repository }) {
            const { namesOwner, nameIn, mentionsAny, isOneOf, atHome } = loaded;
            if (head.position && !isSamePlace(head, base)) {
                if (testData.test(path))
                    yield { message: 'position', severity: 'warning', review: true, confidence: 'medium' };
                else
                    yield { message: 'position', confidence: 'high' };
            }
            const isNew = (field) => head[field].filter((value) => base?.[field].includes(value) !== true);
            const own = atHome(repository, pullRequest);
            const namesIn = (field) => isNew(field)
                .flatMap((value) => nameIn(value) ?? [])
                .filter((name) => !isOneOf(name, own));
            if (namesIn('owners').length > 0)
                yield { message: 'owner', severity: 'warning', confidence: 'high' };
            else if (isNew('serials').some((value) => !noSerial.test(value)))
                yield { message: 'serial', severity: 'warning', confidence: 'high' };
            const artists = namesOwner(head) ? namesIn('artists') : [];
            const credits = repository.credits?.map(({ text }) => text) ?? [];
            if (artists.length > 0 && !mentionsAny([...texts, ...credits], artists))
                yield { message: 'artist', severity: 'warning', confidence: 'medium' };
            if (namesIn('people').length > 0)
                yield { message: 'people', severity: 'warning', review: true, confidence: 'medium' };
        }
    }
}));
/** Folders whose pictures were made to be read by programs, perhaps for the position they hold. */
const testData = /(?:^|\/)(?:__)?(?:tests?|specs?|fixtures?|test-?data|test_data)(?:__)?\//i;
const noSerial = /^(?:[0\W_]*|n\/?a|none|unknown|undefined|null|default)$/i;
/** Whether both tell one place, to a millionth of a degree, which is a hand's breadth. */
function isSamePlace({ position: now }, base) {
    const before = base?.position;
    if (!now || !before)
        return false;
    return Math.abs(now.latitude - before.latitude) < 1e-6 && Math.abs(now.longitude - before.longitude) < 1e-6;
}


/***/ })

};
