export const id = 7928;
export const ids = [7928];
export const modules = {

/***/ 57928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/** Passwords under their name, in addresses, beside user names, in commands, headers and manifests. */


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'secrets/password',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [
            {
                literals: [
                    'password',
                    'passwd',
                    'passphrase',
                    'passcode',
                    'pwd',
                    'passwort',
                    'kennwort',
                    'contraseña',
                    'mot de passe',
                    'pass:',
                    'pass=',
                    'pass :',
                    'pass ='
                ]
            },
            {
                literals: [
                    'authorization',
                    'curl',
                    'kind: secret',
                    'kind:secret',
                    'kind: "secret',
                    "kind: 'secret",
                    'kind": "secret',
                    'kind":"secret',
                    "kind': 'secret"
                ]
            },
            { shape: 'user-name-in-address' }
        ],
        reads: 'raw',
        summary: 'Disallow passwords that look real',
        why: 'A password opens its account to whoever reads the page, and people use the same one elsewhere.',
        remedy: 'If it is real, change it where it is used. On the page, write a placeholder such as <password>.',
        messages: {
            pair: 'A password that looks real stands beside the name of its account.',
            alone: 'What stands here looks like a real password.'
        },
        sensitive: true
    },
    examples: {
        bad: [
            '```ini\nDB_PASSWORD=⟦{{value:password-14}}⟧\n```',
            '```yaml\npassword: "⟦{{value:password-16}}⟧"\n```',
            'The password is ⟦{{value:password-15}}⟧ on every machine.',
            'Login: sam.field, password: ⟦{{value:alnum-9}}⟧',
            '```\nusername: kfield\npassword: ⟦{{value:alnum-10}}⟧\n```',
            '```sh\npsql postgres://reports:⟦{{value:alnum-12}}⟧@db.reports-company.io/main\n```',
            '```sh\ncurl -u kfield:⟦{{value:alnum-13}}⟧ https://api.reports-company.io/\n```',
            '<!-- passwd=⟦{{value:password-20}}⟧ -->',
            '```http\nAuthorization: Bearer ⟦{{value:alnum-40}}⟧\n```',
            '> **Password:** ⟦{{value:password-13}}⟧',
            '| Password | Role |\n| --- | --- |\n| Password | ⟦{{value:password-14}}⟧ |',
            '<add key="Password" value="⟦{{value:password-17}}⟧" />',
            '```json\n{ "kind": "Secret", "data": { "key": "⟦{{base64:random}}⟧" } }\n```',
            '```yaml\nkind: Secret\nstringData:\n  password: ⟦{{value:password-15}}⟧\n```'
        ],
        good: [
            'The password is stored as a hash.',
            '```ini\nDB_PASSWORD=changeme\n```',
            '```ini\nDB_PASSWORD=${DB_PASSWORD_2}\n```',
            '```yaml\npassword: "<your password>"\n```',
            '```yaml\npassword: P@ssw0rd123\n```',
            'Your password is 8 to 64 characters long.',
            '```js\nconst password = await readPassword2(process.stdin)\n```',
            '```sh\npsql postgres://user:secret123@localhost/main\n```',
            '```sh\npsql postgres://reports:Xk29dkq7Lw@db.example.com/main\n```',
            '```\npostgresql://<role_name>:<role_password>@localhost:5432/db\n```',
            'Username: test, password: test1234',
            '```sh\ncurl -u "$USER:$TOKEN_2" https://api.example.com/\n```',
            '```http\nAuthorization: Bearer YOUR_TOKEN_GOES_HERE_123\n```',
            '```http\nAuthorization: Basic dXNlcjpwYXNzd29yZA==\n```',
            '```yaml\nkind: Secret\ndata:\n  username: YWRtaW4=\n  password: MWYyZDFlMmU2N2Rm\n```',
            '```yaml\nkind: Secret\ndata:\n  password: {{ .Values.password2 | b64enc }}\n```',
            '```yaml\nkind: ConfigMap\ndata:\n  logo: {{base64:random}}\n---\nkind: Secret\n```',
            '| Password | 8 to 64 characters, one of them 0-9 |',
            '<property name="password" value="${db.password2}" />',
            'Passphrase: correct horse battery staple',
            'Use `git@github.com:owner/repository.git` or `ssh://git@github.com:22/owner`.',
            '```yaml\npassword_file: /run/secrets/db_password_1\n```'
        ]
    },
    *check({ text }) {
        for (const { start, end, kind } of (0,_detect_password_js__WEBPACK_IMPORTED_MODULE_0__/* .passwordsIn */ .g)(text)) {
            yield { range: { start, end }, message: kind, confidence: kind === 'pair' ? 'medium' : 'low' };
        }
    }
}));


/***/ })

};
