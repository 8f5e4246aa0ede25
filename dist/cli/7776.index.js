export const id = 7776;
export const ids = [7776];
export const modules = {

/***/ 87776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue)
/* harmony export */ });
const catalogue = [
    {
        id: 'python-discord',
        title: 'Python Discord Code of Conduct Policies',
        link: 'https://www.pythondiscord.com/pages/code-of-conduct/',
        credit: 'Summaries of the Python Discord Code of Conduct Policies by Python Discord (https://www.pythondiscord.com/pages/code-of-conduct/), licensed under a Creative Commons Attribution license, version not named, and adapted in part from the Adafruit Community Code of Conduct, the Django Code of Conduct and the Rust Code of Conduct. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page, with your Discord user name and id, the decision you appeal, and your reason. Appeals stay confidential',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure'
        },
        reporting: {
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page; where it cannot wait, mention the moderators on the server. Anybody may report, witnesses too',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide'
        },
        clauses: [
            {
                id: 'python-discord/moderation.roles',
                kind: 'process',
                summary: 'Only moderators, admins and owners enforce the rules',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: ['moderation/suppression-added'],
                servedBy: 'Configuration and waivers are read from the base revision, so that the branch under review cannot excuse itself, and each waiver or setting that a change brings along is pointed out for a moderator to agree to. Planned: commands that count only from people whose role the host confirms'
            },
            {
                id: 'python-discord/moderation.unlisted',
                kind: 'process',
                summary: 'What moderators find inappropriate is not allowed, whether a rule lists it or not',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Planned: a moderator can hold a pull request with a reason, and the check then fails and names it'
            },
            {
                id: 'python-discord/moderation.no-public-dispute',
                kind: 'process',
                summary: 'Disagreement with a moderator goes to a private channel, not into the thread',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Every comment and review ends with the private contacts configured under `moderation`, and none invites an argument'
            },
            {
                id: 'python-discord/moderation.appeal',
                kind: 'process',
                summary: 'Whoever disagrees with a decision can appeal it',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'The summary of every check tells how to appeal under each selected policy'
            },
            {
                id: 'python-discord/reporting.anyone',
                kind: 'process',
                summary: 'Any member of the community may report a violation, and witnesses are encouraged to',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The summary shows the contacts and the reporting routes to every reader, and says that witnesses may report'
            },
            {
                id: 'python-discord/reporting.mention',
                kind: 'process',
                summary: 'When moderators are needed at once, mention them',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'Planned: one mention a pull request, for urgent clauses alone, where configured'
            },
            {
                id: 'python-discord/reporting.private-message',
                kind: 'process',
                summary: 'A violation can be reported by private message',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is a page, in the summary'
            },
            {
                id: 'python-discord/reporting.email',
                kind: 'process',
                summary: 'A violation can be reported by e-mail',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is an e-mail address, in the summary'
            },
            {
                id: 'python-discord/appeal.content',
                kind: 'process',
                summary: 'An appeal names who appeals, the decision in question and the reason',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'The summary holds a letter with these parts, filled in where they are known, and e-mail contacts open with it'
            },
            {
                id: 'python-discord/appeal.confidential',
                kind: 'process',
                summary: 'What is said in an appeal stays among the moderators',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'Contacts are pages or e-mail addresses, never the thread, and text that a sensitive rule matched is masked wherever the public reads'
            },
            {
                id: 'python-discord/credits',
                kind: 'process',
                summary: 'Parts taken from other codes of conduct name them, and the page names its own license',
                heading: 'License',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#license',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy'],
                servedBy: 'The rules about credits'
            }
        ]
    },
    {
        id: 'pyworldwide',
        title: 'PyWorldWide Docs Acceptable Use Policy',
        link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
        credit: 'Summaries of the PyWorldWide Docs Acceptable Use Policy, which is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) and is a modified form of PyPI\'s Acceptable Use Policies (https://policies.python.org/pypi.org/Acceptable-Use-Policy/), themselves based on GitHub\'s Acceptable Use Policies (https://docs.github.com/en/site-policy/acceptable-use-policies/). The clauses are retold in other words here, not quoted',
        appeal: {
            promised: false,
            route: 'This policy promises no appeal: what its staff decide is final. Before staff act, a second look can be asked for in private'
        },
        reporting: {
            route: 'Report a violation by the route that the Code of Conduct describes',
            link: 'https://policies.python.org/python.org/code-of-conduct/'
        },
        clauses: [
            {
                id: 'pyworldwide/good-faith',
                kind: 'assist',
                summary: 'Work together in good faith and treat each other well; where the policy leaves a doubt, it is read in favor of users as a whole',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/unlawful',
                kind: 'assist',
                summary: 'Neither do nor promote what the law forbids',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/defamation',
                kind: 'assist',
                summary: 'Do not damage somebody\'s name with false claims, and do not defraud people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/discrimination',
                kind: 'decide',
                summary: 'Do not discriminate against a person or a group, and do not abuse them',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/deception',
                kind: 'assist',
                summary: 'Do not publish false or misleading content that is likely to harm the public, such as its health, its safety or its elections',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/infringement',
                kind: 'decide',
                summary: 'Publish only what you have the right to publish, with respect for copyright, marks, patents, trade secrets and the right to one\'s own likeness',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            },
            {
                id: 'pyworldwide/license-keys',
                kind: 'decide',
                summary: 'Do not share product keys without authority, nor programs that make keys, get around key checks or stretch a trial',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity',
                kind: 'decide',
                summary: 'Do not spam, and do not act in bulk by machine or by coordinated accounts that pretend to be independent',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity.mining',
                kind: 'decide',
                summary: 'Do not use the service to mine cryptocurrency',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/promotion',
                kind: 'decide',
                summary: 'Do not spread advertising and promotions in bulk',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/get-rich-quick',
                kind: 'decide',
                summary: 'Do not pass on advertising nobody asked for, such as schemes that promise quick wealth',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/inauthentic',
                kind: 'assist',
                summary: 'Do not interact through fake accounts or machines that pose as people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/obfuscation',
                kind: 'decide',
                summary: 'Do not hide what a text or a program really says or does',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['obfuscation/bidirectional-control', 'obfuscation/combining-marks', 'obfuscation/encoded-payload', 'obfuscation/hidden-html', 'obfuscation/hidden-instruction', 'obfuscation/invisible-character', 'obfuscation/misleading-extension', 'obfuscation/mixed-script']
            },
            {
                id: 'pyworldwide/secondary-market',
                kind: 'decide',
                summary: 'Do not trade in fake accounts, bought votes and the like, and do not take part in such markets',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/abuse-relay',
                kind: 'assist',
                summary: 'Do not use these pages as a base for abuse that happens elsewhere',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/phishing',
                kind: 'decide',
                summary: 'Do not trick people into giving away secrets or visiting a site other than the one they expect',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['links/text-mismatch']
            },
            {
                id: 'pyworldwide/server-load',
                kind: 'assist',
                summary: 'Do not burden the servers with excessive automated activity',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/harassment',
                kind: 'decide',
                summary: 'Do not bully, harass or abuse anybody, and do not encourage others to; disagreement and criticism of public figures, projects and matters of public interest are not meant',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.personal-attack',
                kind: 'decide',
                summary: 'Do not attack a particular person',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.piling-on',
                kind: 'assist',
                summary: 'Do not join or organize a crowd against somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.following',
                kind: 'people',
                summary: 'Do not intimidate somebody by following them from place to place',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; one pull request cannot show a pattern across the platform'
            },
            {
                id: 'pyworldwide/harassment.sexual-advances',
                kind: 'decide',
                summary: 'Do not direct sexual advances or remarks at somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.bad-faith',
                kind: 'people',
                summary: 'Do not join a discussion insincerely, to start a quarrel or to spoil it',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; sincerity cannot be read from a text alone'
            },
            {
                id: 'pyworldwide/harassment.evasion',
                kind: 'assist',
                summary: 'Do not open further accounts to get around a moderator\'s decision',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/disruption',
                kind: 'assist',
                summary: 'Keep to the subject, and do not spoil the work of other users again and again or in a grave way',
                heading: 'Disrupting the Experience of Other Users',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#disrupting-the-experience-of-other-users',
                rules: []
            },
            {
                id: 'pyworldwide/privacy',
                kind: 'decide',
                summary: 'Do not publish other people\'s personal information without their consent; context counts, and so does whether they publish it themselves',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.email',
                kind: 'decide',
                summary: 'Do not publish somebody\'s private e-mail address',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/email-address']
            },
            {
                id: 'pyworldwide/privacy.phone',
                kind: 'decide',
                summary: 'Do not publish somebody\'s phone number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/phone-number']
            },
            {
                id: 'pyworldwide/privacy.location',
                kind: 'decide',
                summary: 'Do not publish where somebody lives or can privately be found',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/coordinates', 'privacy/image-metadata', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.financial',
                kind: 'decide',
                summary: 'Do not publish somebody\'s bank account or payment card',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/bank-account', 'privacy/payment-card']
            },
            {
                id: 'pyworldwide/privacy.national-id',
                kind: 'decide',
                summary: 'Do not publish the number by which a state knows somebody, such as a social security number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/national-id']
            },
            {
                id: 'pyworldwide/privacy.credentials',
                kind: 'decide',
                summary: 'Do not publish passwords, keys or other secrets that open an account',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'pyworldwide/privacy.medical',
                kind: 'assist',
                summary: 'Do not publish somebody\'s health records or biometric data',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/health-record']
            },
            {
                id: 'pyworldwide/privacy.other',
                kind: 'assist',
                summary: 'Do not publish other private facts that put somebody at risk, nor gather scattered facts into a file on a person',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/dossier']
            },
            {
                id: 'pyworldwide/privacy.photos',
                kind: 'assist',
                summary: 'Do not publish pictures or films of somebody made or spread without their consent, least of all where that endangers them',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/image-metadata']
            },
            {
                id: 'pyworldwide/privacy.collectors',
                kind: 'people',
                summary: 'Whoever collects personal data here keeps to the privacy policy, secures it, and answers requests to remove it',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; what a collector does with data lies outside the pull request'
            },
            {
                id: 'pyworldwide/reporting',
                kind: 'people',
                summary: 'Report violations by the route that the code of conduct describes',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/python.org/code-of-conduct/',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy and the contacts configured under `moderation`'
            },
            {
                id: 'pyworldwide/hate.attack',
                kind: 'decide',
                summary: 'Do not mock, attack or exclude people for what they believe or for who they are',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.extremism',
                kind: 'assist',
                summary: 'Do not show allegiance to terrorist or violent extremist organizations',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.groups',
                kind: 'assist',
                summary: 'Do not support hate groups or conspiracy theories built on hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.symbols',
                kind: 'assist',
                summary: 'Do not share signs or pictures that stand for hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.slurs',
                kind: 'decide',
                summary: 'Do not use slurs, harmful stereotypes or words that deny people their humanity',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.gender',
                kind: 'decide',
                summary: 'Do not attack anybody for the gender they are taken to have',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.dog-whistles',
                kind: 'assist',
                summary: 'Do not promote hate or abuse in code words or signs meant for insiders',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation',
                kind: 'assist',
                summary: 'Do not pose as another person or organization, and do not claim ties that you do not have',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.profile',
                kind: 'people',
                summary: 'Do not copy another user\'s picture or profile to mislead',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; profiles are no part of a pull request'
            },
            {
                id: 'pyworldwide/impersonation.email',
                kind: 'decide',
                summary: 'Do not publish under another user\'s e-mail address',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.name',
                kind: 'assist',
                summary: 'Do not take a user, organization or project name so close to another that people are deceived; a mere likeness is not enough',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.medical',
                kind: 'assist',
                summary: 'Do not make medical claims that science does not support and that put people\'s health at risk',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.media',
                kind: 'people',
                summary: 'Do not publish pictures or sound altered so as to deceive the public',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no honest detector of altered media is at hand'
            },
            {
                id: 'pyworldwide/misinformation.civic',
                kind: 'assist',
                summary: 'Do not publish falsehoods that keep people from voting or from taking part in public life',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.groups',
                kind: 'assist',
                summary: 'Do not make unsupported claims that turn people against a group',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity',
                kind: 'decide',
                summary: 'Do not publish pornography or sexual content meant only to arouse or to shock; art, teaching, history, journalism and help for victims are not meant',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.intimate-imagery',
                kind: 'assist',
                summary: 'Do not publish or offer intimate pictures of somebody without their consent',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.minors',
                kind: 'decide',
                summary: 'Never publish anything tied to the sexual exploitation or abuse of minors; no context excuses it',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/threats',
                kind: 'decide',
                summary: 'Do not threaten anybody with harm, and do not call for, plan or promote violence',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence',
                kind: 'assist',
                summary: 'Do not glorify violence against people or animals, and do not depict it for its own sake',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence.self-harm',
                kind: 'decide',
                summary: 'Do not encourage anybody to harm themselves',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits',
                kind: 'assist',
                summary: 'Do not use the service far more heavily than others who use it for the like',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.intrusion',
                kind: 'assist',
                summary: 'Do not disrupt or enter services, devices, data, accounts or networks without authority',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.scraping',
                kind: 'assist',
                summary: 'Do not use information gathered here to spam people or to sell their personal data; collecting through the API is not scraping',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/enforcement',
                kind: 'people',
                summary: 'Staff decide freely how to answer a violation, and what they decide is not taken back',
                heading: 'Violations and Enforcement',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#violations-and-enforcement',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no appeal is promised under this policy, a second look can be asked for before staff act'
            },
            {
                id: 'pyworldwide/credits',
                kind: 'decide',
                summary: 'Adapted text names its source and its license and says that it was changed, as the policy itself does',
                heading: 'Credits & License',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#credits-license',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            }
        ]
    },
    {
        id: 'stack-exchange',
        title: 'Stack Exchange Network Acceptable Use Policy',
        link: 'https://stackoverflow.com/legal/acceptable-use-policy',
        credit: 'Summaries of the Stack Exchange Network Acceptable Use Policy by Stack Exchange, Inc., which states no license for its text. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Any action taken under this policy can be appealed by the contact form',
            link: 'https://stackoverflow.com/contact'
        },
        reporting: {
            route: 'Report a violation by the contact form, and infringement of copyright by the DMCA process',
            link: 'https://stackoverflow.com/contact'
        },
        clauses: [
            {
                id: 'stack-exchange/notice',
                kind: 'people',
                summary: 'Where possible, people are told in good faith before something is done about their content',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the check itself says what it saw, which clause asks and how to mend it before anybody acts'
            },
            {
                id: 'stack-exchange/appeal',
                kind: 'people',
                summary: 'Any action taken under the policy can be appealed by the contact form',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/contact',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the appeal route of this policy'
            },
            {
                id: 'stack-exchange/illegal-use',
                kind: 'assist',
                summary: 'Do not use the network for what the law forbids, defamation included',
                heading: 'Illegal Use',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/spam',
                kind: 'decide',
                summary: 'Do not promote a product unasked or without saying that you gain from it, do not earn money or traffic by deception, and post nothing meaningless or beside the point',
                heading: 'Spam',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/phishing',
                kind: 'decide',
                summary: 'Do not deceive people into giving away passwords, keys or facts about themselves',
                heading: 'Phishing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/doxing',
                kind: 'decide',
                summary: 'Without explicit consent, publish nothing that identifies people or endangers them and that they have not plainly made public, true or not',
                heading: 'Doxing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address', 'secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'stack-exchange/malicious-urls',
                kind: 'decide',
                summary: 'Do not link to addresses made for a scam, an attack or a fraud',
                heading: 'Malicious URLs',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/identity-theft',
                kind: 'assist',
                summary: 'Do not pose as a real person or organization',
                heading: 'Identity Theft',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/disruption',
                kind: 'assist',
                summary: 'Do not try to exploit, overload or disturb the network',
                heading: 'Disruptions and Exploits',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/intellectual-property',
                kind: 'decide',
                summary: 'Do not infringe copyright, marks, patents or trade secrets, and keep to what a license asks, such as credit and notices',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            },
            {
                id: 'stack-exchange/copyright-notice',
                kind: 'people',
                summary: 'Infringement of copyright is reported by the DMCA process',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://policies.stackoverflow.co/company/dmca-takedown',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy'
            },
            {
                id: 'stack-exchange/mass-registration',
                kind: 'assist',
                summary: 'Do not register accounts in bulk, by hand or by machine, without prior approval in writing',
                heading: 'Mass Registration and Automation',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content',
                kind: 'decide',
                summary: 'Do not post sexually explicit content or links to it where a site\'s subject does not reasonably call for it',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content.minors',
                kind: 'decide',
                summary: 'Never post anything that shows the sexual exploitation or abuse of minors, whatever a site\'s subject',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/framing',
                kind: 'decide',
                summary: 'Do not imitate the network\'s looks or workings by frames, mirrors or deep links; uses for accessibility are not meant',
                heading: 'Framing and Mirroring',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.competing',
                kind: 'assist',
                summary: 'Do not collect content by machine to build a similar or competing service, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.ai-training',
                kind: 'assist',
                summary: 'Do not collect content by machine to build, train, test or improve machine learning, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.volume',
                kind: 'assist',
                summary: 'Do not collect content by machine so fast or so much that others are hindered',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            }
        ]
    }
];


/***/ })

};
