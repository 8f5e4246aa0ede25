/** Credits as they are written on real sites, with what each part says: made up after their models, names and addresses invented. */

export interface CreditParts {
  readonly title?: string
  readonly author?: string
  readonly sourceUrl?: string
  readonly licenseId?: string
  readonly licenseUrl?: string
  readonly modified?: true
}

export interface CreditStatement {
  /** Whose way of crediting it follows. */
  readonly model: string
  readonly text: string
  readonly credits: readonly CreditParts[]
}

const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const by3 = 'https://creativecommons.org/licenses/by/3.0/'
const by2 = 'https://creativecommons.org/licenses/by/2.0/'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'
const sa3 = 'https://creativecommons.org/licenses/by-sa/3.0/'
const sa25 = 'https://creativecommons.org/licenses/by-sa/2.5/'
const zero = 'https://creativecommons.org/publicdomain/zero/1.0/'
const work = 'https://works.example/tides'
const photo = 'https://photos.example/p/17'
const person = 'https://photos.example/people/mira'
const wiki = 'https://en.wiki.example/wiki/Tide_pool'

export const creditStatements: readonly CreditStatement[] = [
  // Title, author, source, license
  {
    model: 'TASL line',
    text: `"[Tide Pools](${work})" by [Mira Quill](${person}) is licensed under [CC BY 4.0](${by4})`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'TASL line, marked as changed',
    text: `"[Tide Pools](${work})" by [Mira Quill](${person}), used under [CC BY 4.0](${by4}) / Desaturated from original`,
    credits: [
      {
        title: 'Tide Pools',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'TASL line without links',
    text: 'Tide Pools by Mira Quill is licensed under CC BY-SA 3.0.',
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', licenseId: 'CC-BY-SA-3.0' }]
  },
  {
    model: 'TASL line of a derivative',
    text: `This work, "Rock Pools", is a derivative of "[Tide Pools](${work})" by [Mira Quill](${person}), used under [CC BY 4.0](${by4}). "Rock Pools" is licensed under [CC BY 4.0](${by4}) by Jun Hara.`,
    credits: [
      {
        title: 'Tide Pools',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'title in italics',
    text: `*Tide Pools* by Mira Quill, available at <${work}>, licensed under [CC BY 4.0](${by4}).`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'parts joined by bars',
    text: `[Tide Pools](${work}) | Mira Quill | [CC BY 4.0](${by4})`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'list of labels',
    text: `Title: Tide Pools  \nAuthor: Mira Quill  \nSource: <${work}>  \nLicense: [CC BY 4.0](${by4})`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  // Wikipedia and its pictures
  {
    model: 'Wikipedia, reuse notice',
    text: `This article uses material from the Wikipedia article ["Tide pool"](${wiki}), which is released under the [Creative Commons Attribution-Share-Alike License 3.0](${sa3}).`,
    credits: [{ title: 'Tide pool', sourceUrl: wiki, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }]
  },
  {
    model: 'Wikipedia, translated',
    text: `Translated from the Wikipedia article [Tide pool](${wiki}), available under [CC BY-SA 4.0](${sa4}).`,
    credits: [{ title: 'Tide pool', sourceUrl: wiki, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4, modified: true }]
  },
  {
    model: 'Wikimedia caption',
    text: `Mira Quill, [CC BY-SA 4.0](${sa4}), via [Wikimedia Commons](https://commons.example/wiki/File:Tide.jpg)`,
    credits: [
      {
        author: 'Mira Quill',
        sourceUrl: 'https://commons.example/wiki/File:Tide.jpg',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  {
    model: 'Wikimedia caption, linked author',
    text: `[Mira Quill](${person}), [CC BY-SA 3.0](${sa3}), via Wikimedia Commons`,
    credits: [{ author: 'Mira Quill', sourceUrl: person, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }]
  },
  {
    model: 'Wikimedia figcaption',
    text: `<figure><img src="tide.jpg" alt="A tide pool"><figcaption>A tide pool. Photo: Mira Quill, <a href="${sa4}">CC BY-SA 4.0</a>, via <a href="https://commons.example/wiki/File:Tide.jpg">Wikimedia Commons</a></figcaption></figure>`,
    credits: [
      {
        author: 'Mira Quill',
        sourceUrl: 'https://commons.example/wiki/File:Tide.jpg',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  {
    model: 'Wikimedia, user name',
    text: `Image by [Tidewatcher42](https://commons.example/wiki/User:Tidewatcher42), licensed under [CC BY-SA 3.0](${sa3}).`,
    credits: [
      {
        author: 'Tidewatcher42',
        sourceUrl: 'https://commons.example/wiki/User:Tidewatcher42',
        licenseId: 'CC-BY-SA-3.0',
        licenseUrl: sa3
      }
    ]
  },
  // Pictures elsewhere
  {
    model: 'Flickr',
    text: `Photo by [Mira Quill](${photo}) on Flickr, [CC BY 2.0](${by2}).`,
    credits: [{ author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-2.0', licenseUrl: by2 }]
  },
  {
    model: 'Flickr, title first',
    text: `["Low tide"](${photo}) by [mira_q](${person}) is marked with [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/).`,
    credits: [
      {
        title: 'Low tide',
        author: 'mira_q',
        sourceUrl: photo,
        licenseId: 'CC-BY-SA-2.0',
        licenseUrl: 'https://creativecommons.org/licenses/by-sa/2.0/'
      }
    ]
  },
  {
    model: 'Unsplash',
    text: `Photo by [Mira Quill](${person}) on [Unsplash](https://pictures.example/photos/abc)`,
    credits: [{ author: 'Mira Quill', sourceUrl: person }]
  },
  {
    model: 'Unsplash, one link',
    text: `Cover photo by [Mira Quill on Unsplash](https://pictures.example/photos/abc).`,
    credits: [{ author: 'Mira Quill', sourceUrl: 'https://pictures.example/photos/abc' }]
  },
  {
    model: 'Freepik',
    text: 'Icons made by [Tomás Vale](https://icons.example/tomas) from [icons.example](https://icons.example/)',
    credits: [{ author: 'Tomás Vale', sourceUrl: 'https://icons.example/tomas' }]
  },
  {
    model: 'Noun Project',
    text: 'Anchor by Tomás Vale from the Noun Project, CC BY 3.0',
    credits: [{ title: 'Anchor', author: 'Tomás Vale', licenseId: 'CC-BY-3.0' }]
  },
  {
    model: 'newspaper caption',
    text: '*The harbor at dawn. (Photo: Nkechi Marsh)*',
    credits: [{ author: 'Nkechi Marsh' }]
  },
  {
    model: 'agency caption',
    text: 'Photograph: Nkechi Marsh/Harbor Press Agency',
    credits: [{ author: 'Nkechi Marsh/Harbor Press Agency' }]
  },
  { model: 'caption with a sign', text: '© Nkechi Marsh / Harbor Press', credits: [] },
  {
    model: 'museum',
    text: 'Image courtesy of the National Museum of Tides.',
    credits: [{ author: 'National Museum of Tides' }]
  },
  {
    model: 'NASA',
    text: `Image credit: [NASA/JPL-Caltech](https://images.example/nasa)`,
    credits: [{ author: 'NASA/JPL-Caltech', sourceUrl: 'https://images.example/nasa' }]
  },
  {
    model: 'comic',
    text: `[Standards](https://comics.example/927/) by [Lee Ander](https://comics.example/) is licensed under a [Creative Commons Attribution-NonCommercial 2.5 License](https://creativecommons.org/licenses/by-nc/2.5/).`,
    credits: [
      {
        title: 'Standards',
        author: 'Lee Ander',
        sourceUrl: 'https://comics.example/927/',
        licenseId: 'CC-BY-NC-2.5',
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/2.5/'
      }
    ]
  },
  {
    model: 'image in the public domain',
    text: `Source: [Library of Tides](https://library.example/4711), public domain.\n\n![Map](map.png)`,
    credits: [{ sourceUrl: 'https://library.example/4711', title: 'Library of Tides' }]
  },
  {
    model: 'HTML title',
    text: `<p class="credit">Illustration by <a href="${person}">Mira Quill</a>, <a href="${by4}">CC BY 4.0</a></p>`,
    credits: [{ author: 'Mira Quill', sourceUrl: person, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  // Books and courses
  {
    model: 'OpenStax',
    text: `Access for free at [openstax.example/books/tides](https://openstax.example/books/tides/pages/1-introduction). This chapter is adapted from *Tides and Shores* by Mira Quill and Jun Hara, OpenStax, licensed under [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Tides and Shores',
        author: 'Mira Quill and Jun Hara',
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'open textbook',
    text: `This section is adapted from "[Waves](${work})" in *Tides and Shores* by Mira Quill, [CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/).`,
    credits: [
      {
        title: 'Waves',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-NC-SA-4.0',
        licenseUrl: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
        modified: true
      }
    ]
  },
  {
    model: 'Pressbooks figure',
    text: `Figure 2.1. [Parts of a wave](${work}) © Jun Hara is licensed under a [CC BY (Attribution)](${by4}) license`,
    credits: [
      { title: 'Parts of a wave', author: 'Jun Hara', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'Carpentries',
    text: `Figure adapted from [Tide Lessons](${work}), © 2018 Harbor Carpentry, [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Tide Lessons',
        author: 'Harbor Carpentry',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'MIT course',
    text: `Adapted from [6.0001 Introduction to Tides](${work}) by Prof. Nkechi Marsh, MIT OpenCourseWare, licensed under [CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/).`,
    credits: [
      {
        title: '6.0001 Introduction to Tides',
        author: 'Prof. Nkechi Marsh',
        sourceUrl: work,
        licenseId: 'CC-BY-NC-SA-4.0',
        licenseUrl: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
        modified: true
      }
    ]
  },
  // Documentation
  {
    model: 'MDN',
    text: `Portions of this page are derived from [Using tides](${work}) by [Mozilla Contributors](https://mdn.example/contributors), licensed under [CC-BY-SA 2.5](${sa25}).`,
    credits: [
      {
        title: 'Using tides',
        author: 'Mozilla Contributors',
        sourceUrl: work,
        licenseId: 'CC-BY-SA-2.5',
        licenseUrl: sa25,
        modified: true
      }
    ]
  },
  {
    model: 'Android developers',
    text: `Portions of this page are modifications based on work created and [shared by the Harbor Open Source Project](https://harbor.example/policies) and used according to terms described in the [Creative Commons 2.5 Attribution License](https://creativecommons.org/licenses/by/2.5/).`,
    credits: [
      {
        author: 'Harbor Open Source Project',
        sourceUrl: 'https://harbor.example/policies',
        licenseId: 'CC-BY-2.5',
        licenseUrl: 'https://creativecommons.org/licenses/by/2.5/',
        modified: true
      }
    ]
  },
  {
    model: 'Google developers',
    text: `Portions of this page are reproduced from work created and [shared by Harbor](https://harbor.example/policies) and used according to terms described in the [Creative Commons 4.0 Attribution License](${by4}).`,
    credits: [
      {
        author: 'Harbor',
        sourceUrl: 'https://harbor.example/policies',
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4
      }
    ]
  },
  {
    model: 'code of conduct, several sources',
    text: 'Parts of this document are adapted from the policies laid out in the Harbor Community Code of Conduct, Shipyard Code of Conduct, and the Pier Code of Conduct.',
    credits: [
      { title: 'Harbor Community Code of Conduct', modified: true },
      { title: 'Shipyard Code of Conduct', modified: true },
      { title: 'Pier Code of Conduct', modified: true }
    ]
  },
  {
    model: 'code of conduct, reStructuredText',
    text: 'This Code of Conduct is adapted from the `Harbor Covenant`_ ,\nversion 1.4, available at\nhttps://harbor.example/version/1/4/',
    credits: [{ title: 'Harbor Covenant', sourceUrl: 'https://harbor.example/version/1/4/', modified: true }]
  },
  {
    model: 'code of conduct, enforcement guidelines',
    text: "Community Impact Guidelines were inspired by [Pier's code of conduct enforcement ladder](https://pier.example/ladder).",
    credits: [
      { title: "Pier's code of conduct enforcement ladder", author: 'Pier', sourceUrl: 'https://pier.example/ladder' }
    ]
  },
  {
    model: 'policy chain',
    text: `This policy is based on [Harbor's Acceptable Use Policies](https://harbor.example/aup)\nwhich is a based on [Pier’s Acceptable Use\nPolicies](https://pier.example/aup) and\nmodified from its original form.`,
    credits: [
      {
        title: "Harbor's Acceptable Use Policies",
        author: 'Harbor',
        sourceUrl: 'https://harbor.example/aup',
        modified: true
      },
      { title: 'Pier’s Acceptable Use Policies', author: 'Pier', sourceUrl: 'https://pier.example/aup', modified: true }
    ]
  },
  {
    model: 'policy of a company',
    text: `This agreement is based on the [Harbor Terms of Service](https://harbor.example/terms), which are dedicated to the public domain under [CC0 1.0](${zero}).`,
    credits: [
      {
        title: 'Harbor Terms of Service',
        sourceUrl: 'https://harbor.example/terms',
        licenseId: 'CC0-1.0',
        licenseUrl: zero,
        modified: true
      }
    ]
  },
  {
    model: 'person of an organization',
    text: `Additional language and modifications were created by Jun Hara of [Harbor Tech](https://harbor.example/training/).`,
    credits: [{ author: 'Jun Hara of Harbor Tech', sourceUrl: 'https://harbor.example/training/', modified: true }]
  },
  {
    model: 'person who provided something',
    text: `Jun Hara of [Safety First](https://safety.example/) provided the risk framework, which is licensed under a [Creative Commons Attribution Share-Alike 3.0 Unported License](${sa3}) by Jun Hara of [Safety First](https://safety.example/)`,
    credits: [
      {
        author: 'Jun Hara of Safety First',
        sourceUrl: 'https://safety.example/',
        licenseId: 'CC-BY-SA-3.0',
        licenseUrl: sa3
      }
    ]
  },
  {
    model: 'work of an organization',
    text: `This guide evolved from work by the Harbor Design Chapter, with content adapted from the [Consumer Tide Bureau](https://bureau.example/development/).`,
    credits: [{ author: 'Consumer Tide Bureau', sourceUrl: 'https://bureau.example/development/', modified: true }]
  },
  {
    model: 'template of a person',
    text: "* @mira's [template for retrospectives](https://templates.example/retro) (adapted from what Harbor uses)",
    credits: [{ author: '@mira', sourceUrl: 'https://templates.example/retro', modified: true }]
  },
  {
    model: 'repository',
    text: `Content based on [github.com/harbor/guide](https://github.com/harbor/guide) used under the [CC-BY-4.0](${by4}) license.`,
    credits: [{ sourceUrl: 'https://github.com/harbor/guide', licenseId: 'CC-BY-4.0', licenseUrl: by4, modified: true }]
  },
  {
    model: 'blog post of a person',
    text: `This page is based on a [blog post](${work}) by Nkechi Marsh.`,
    credits: [{ author: 'Nkechi Marsh', sourceUrl: work, modified: true }]
  },
  {
    model: 'article, originally',
    text: `*This article was originally published on [Nkechi's blog](https://blog.example/tides) and is reproduced here with permission.*`,
    credits: [{ title: "Nkechi's blog", author: 'Nkechi', sourceUrl: 'https://blog.example/tides' }]
  },
  {
    model: 'reprint by permission',
    text: 'Reprinted with permission from Harbor Press.',
    credits: [{ author: 'Harbor Press' }]
  },
  {
    model: 'permission, named work',
    text: '"Tide Tables" by Jun Hara, used with permission.',
    credits: [{ title: 'Tide Tables', author: 'Jun Hara' }]
  },
  {
    model: 'theme footer',
    text: `Documentation theme based on [Harbor](https://themes.example/harbor) by [Tomás Vale](https://tomas.example/), MIT license.`,
    credits: [
      {
        title: 'Harbor',
        author: 'Tomás Vale',
        sourceUrl: 'https://themes.example/harbor',
        licenseId: 'MIT',
        modified: true
      }
    ]
  },
  {
    model: 'Stack Overflow, inline',
    text: 'Code snippet taken from [this answer](https://answers.example/a/4711) by [jhara](https://answers.example/users/12), licensed under CC BY-SA 4.0.',
    credits: [{ author: 'jhara', sourceUrl: 'https://answers.example/a/4711', licenseId: 'CC-BY-SA-4.0' }]
  },
  {
    model: 'Stack Overflow, title',
    text: 'Source: [How do tides work?](https://answers.example/q/4711) by [jhara](https://answers.example/users/12), [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)',
    credits: [
      {
        title: 'How do tides work?',
        author: 'jhara',
        sourceUrl: 'https://answers.example/q/4711',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  // Lists below headings
  {
    model: 'list of pictures',
    text: `## Image credits\n\n- Lighthouse: [Mira Quill](${photo}), CC BY 2.0\n- Pier: Jun Hara, public domain`,
    credits: [
      { title: 'Lighthouse', author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-2.0' },
      { title: 'Pier', author: 'Jun Hara' }
    ]
  },
  {
    model: 'list of works',
    text: `## Attribution\n\n- [Tide Pools](${work}) by Mira Quill ([CC BY 4.0](${by4}))\n- [Shore Book](https://works.example/shore) by Jun Hara ([CC BY-SA 4.0](${sa4}))`,
    credits: [
      { title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 },
      {
        title: 'Shore Book',
        author: 'Jun Hara',
        sourceUrl: 'https://works.example/shore',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  {
    model: 'list of works, author first',
    text: `## Acknowledgements\n\n- Mira Quill, [Tide Pools](${work})`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work }]
  },
  {
    model: 'table of pictures',
    text: `## Photo credits\n\n| Picture | Author | License |\n| --- | --- | --- |\n| [Lighthouse](${photo}) | Mira Quill | [CC BY 2.0](${by2}) |`,
    credits: [{ title: 'Lighthouse', author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-2.0', licenseUrl: by2 }]
  },
  {
    model: 'introduced list',
    text: `Language was incorporated from the following Codes of Conduct:\n\n* [Harbor Slack Code of Conduct](https://harbor.example/coc), licensed under a [Creative Commons Zero License](${zero}).`,
    credits: [
      {
        title: 'Harbor Slack Code of Conduct',
        sourceUrl: 'https://harbor.example/coc',
        licenseId: 'CC0-1.0',
        licenseUrl: zero
      }
    ]
  },
  // Other languages
  {
    model: 'es, adapted',
    text: `Esta guía está adaptada de [Charcas de marea](${work}) de Mira Quill, bajo licencia [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Charcas de marea',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'es, picture',
    text: `Foto de [Mira Quill](${photo}), licencia [CC BY-SA 4.0](${sa4}).`,
    credits: [{ author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'fr, translated',
    text: `Cette page est traduite de [Tide Pools](${work}) par Mira Quill, sous licence [CC BY-SA 4.0](${sa4}).`,
    credits: [
      {
        title: 'Tide Pools',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4,
        modified: true
      }
    ]
  },
  {
    model: 'fr, picture',
    text: 'Crédit photo : Mira Quill, CC BY 2.0',
    credits: [{ author: 'Mira Quill', licenseId: 'CC-BY-2.0' }]
  },
  {
    model: 'de, adapted',
    text: `Dieser Text ist eine Bearbeitung von „[Gezeiten](${work})“ von Mira Quill, lizenziert unter [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Gezeiten',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'de, picture',
    text: `Bild: [Leuchtturm](${photo}) von Mira Quill, CC BY-SA 4.0`,
    credits: [{ title: 'Leuchtturm', author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-SA-4.0' }]
  },
  {
    model: 'pt, based on',
    text: `Este texto é baseado em [Marés](${work}), de Mira Quill, licenciado sob [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Marés',
        author: 'Mira Quill',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'ja, translated',
    text: `この記事は[潮だまり](${work})を翻訳したものです。ライセンス：[CC BY-SA 4.0](${sa4})`,
    credits: [{ title: '潮だまり', sourceUrl: work, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4, modified: true }]
  },
  {
    model: 'ja, source',
    text: `出典：[潮だまり](${work})（CC BY 4.0）`,
    credits: [{ title: '潮だまり', sourceUrl: work, licenseId: 'CC-BY-4.0' }]
  },
  {
    model: 'zh, translated',
    text: `本文翻译自[潮池](${work})，采用[知识共享署名 4.0 国际许可协议](${by4})进行许可。`,
    credits: [{ title: '潮池', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4, modified: true }]
  },
  {
    model: 'zh, picture',
    text: `图片来源：[潮汐观察](${photo})`,
    credits: [{ title: '潮汐观察', sourceUrl: photo }]
  },
  // No credits
  {
    model: 'own license',
    text: `Except where otherwise noted, content on this site is licensed under a [Creative Commons Attribution 4.0 International license](${by4}).`,
    credits: []
  },
  {
    model: 'own license, linked documentation',
    text: `The Harbor [documentation](./documentation/) is [licensed](https://github.com/harbor/documentation/blob/main/LICENSE.md) under a Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA).`,
    credits: []
  },
  {
    model: 'own license, holder',
    text: `© 2024 Harbor Foundation. Licensed under [CC BY 4.0](${by4}).`,
    credits: []
  },
  {
    model: 'software described',
    text: 'The date picker is based on [Tempo](https://tempo.example/).',
    credits: [{ title: 'Tempo', sourceUrl: 'https://tempo.example/', modified: true }]
  },
  { model: 'choosing a license', text: `You can use [CC BY 4.0](${by4}) if you want credit.`, credits: [] },
  { model: 'reading list', text: `See [Tide Pools](${work}) by Mira Quill for more.`, credits: [] },
  {
    model: 'license of a tool',
    text: 'Tempo is a library by Mira Quill, released under the MIT license.',
    credits: []
  },
  { model: 'derived values', text: 'The total is derived from the sum of all Rows in the Report.', credits: [] },
  // A second set, written before it was read by the program for the first time
  {
    model: 'docs footer, adapted',
    text: `This documentation was adapted from the [Pier Handbook](https://pier.example/handbook), which is © 2019 Pier Cooperative and released under [CC BY-SA 4.0](${sa4}). Changes were made.`,
    credits: [
      {
        title: 'Pier Handbook',
        author: 'Pier Cooperative',
        sourceUrl: 'https://pier.example/handbook',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4,
        modified: true
      }
    ]
  },
  {
    model: 'style guide',
    text: `Some of the guidance here is taken from the [Harbor Style Guide](https://harbor.example/style) (CC BY 4.0).`,
    credits: [{ title: 'Harbor Style Guide', sourceUrl: 'https://harbor.example/style', licenseId: 'CC-BY-4.0' }]
  },
  {
    model: 'security policy template',
    text: `This security policy is based on the [template by Nkechi Marsh](https://templates.example/security).`,
    credits: [{ author: 'Nkechi Marsh', sourceUrl: 'https://templates.example/security', modified: true }]
  },
  {
    model: 'governance document',
    text: `This document is a derivative of the [Minimum Governance](https://gov.example/mvg) by the Harbor Foundation, used under CC BY 4.0.`,
    credits: [
      {
        title: 'Minimum Governance',
        author: 'Harbor Foundation',
        sourceUrl: 'https://gov.example/mvg',
        licenseId: 'CC-BY-4.0',
        modified: true
      }
    ]
  },
  {
    model: 'diagram',
    text: `Diagram by Jun Hara, licensed under [CC BY-SA 3.0](${sa3}).`,
    credits: [{ author: 'Jun Hara', licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }]
  },
  {
    model: 'figure, adapted',
    text: `Figure 3: The water cycle. Adapted from Quill and Hara (2019), CC BY 4.0.`,
    credits: [{ author: 'Quill and Hara', licenseId: 'CC-BY-4.0', modified: true }]
  },
  {
    model: 'logo',
    text: `Logo by [Tomás Vale](https://tomas.example/), licensed under [CC BY-SA 4.0](${sa4}).`,
    credits: [{ author: 'Tomás Vale', sourceUrl: 'https://tomas.example/', licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'emoji set',
    text: `Emoji artwork is provided by [Harbor Emoji](https://emoji.example/) and is licensed under [CC-BY 4.0](${by4}).`,
    credits: [{ author: 'Harbor Emoji', sourceUrl: 'https://emoji.example/', licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'public domain picture',
    text: `Image: [Crab Nebula](https://images.example/crab), NASA, public domain`,
    credits: [{ title: 'Crab Nebula', author: 'NASA', sourceUrl: 'https://images.example/crab' }]
  },
  {
    model: 'alt text and caption',
    text: `![A lighthouse](lighthouse.jpg)\n\n*Photo by [Mira Quill](${person}) / [CC BY-NC 2.0](https://creativecommons.org/licenses/by-nc/2.0/)*`,
    credits: [
      {
        author: 'Mira Quill',
        sourceUrl: person,
        licenseId: 'CC-BY-NC-2.0',
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/2.0/'
      }
    ]
  },
  {
    model: 'photograph by, via',
    text: `Photograph by Mira Quill via [Wikimedia Commons](https://commons.example/wiki/File:Tide.jpg), [CC BY-SA 4.0](${sa4})`,
    credits: [
      {
        author: 'Mira Quill',
        sourceUrl: 'https://commons.example/wiki/File:Tide.jpg',
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  {
    model: 'picture credit in brackets',
    text: '[Image credit: Nkechi Marsh]',
    credits: [{ author: 'Nkechi Marsh' }]
  },
  {
    model: 'map',
    text: `Map data © [OpenStreetMap contributors](https://osm.example/copyright), [ODbL](https://opendatacommons.org/licenses/odbl/)`,
    credits: []
  },
  {
    model: 'workshop material',
    text: `This workshop is derived from [Shell Basics](${work}) by the Harbor Carpentries, licensed under [CC BY 4.0](${by4}). We shortened the exercises.`,
    credits: [
      {
        title: 'Shell Basics',
        author: 'Harbor Carpentries',
        sourceUrl: work,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'lesson, two authors',
    text: `Originally written by [Mira Quill](https://mira.example/) and [Jun Hara](https://jun.example/).`,
    credits: [
      { author: 'Mira Quill', sourceUrl: 'https://mira.example/' },
      { author: 'Jun Hara', sourceUrl: 'https://jun.example/' }
    ]
  },
  {
    model: 'chapter, incorporated',
    text: `This chapter contains material from [Open Oceans](${work}) by Nkechi Marsh, [CC BY-SA 4.0](${sa4}).`,
    credits: [
      { title: 'Open Oceans', author: 'Nkechi Marsh', sourceUrl: work, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }
    ]
  },
  {
    model: 'translation of documentation',
    text: `This page is a translation of [Getting Started](https://docs.example/start) by the Harbor Team.`,
    credits: [
      { title: 'Getting Started', author: 'Harbor Team', sourceUrl: 'https://docs.example/start', modified: true }
    ]
  },
  {
    model: 'contributor covenant, version link',
    text: `This Code of Conduct is adapted from the [Harbor Covenant][homepage],\nversion 2.1, available at\n[https://harbor.example/version/2/1/][v2.1].\n\n[homepage]: https://harbor.example\n[v2.1]: https://harbor.example/version/2/1/`,
    credits: [{ title: 'Harbor Covenant', sourceUrl: 'https://harbor.example', modified: true }]
  },
  {
    model: 'example code',
    text: 'The example is adapted from [pier/examples](https://github.com/pier/examples), licensed under the MIT License.',
    credits: [{ sourceUrl: 'https://github.com/pier/examples', licenseId: 'MIT', modified: true }]
  },
  {
    model: 'Stack Overflow, user',
    text: `Adapted from [an answer by jhara](https://answers.example/a/4711) on Stack Overflow ([CC BY-SA 3.0](${sa3})).`,
    credits: [
      {
        author: 'jhara',
        sourceUrl: 'https://answers.example/a/4711',
        licenseId: 'CC-BY-SA-3.0',
        licenseUrl: sa3,
        modified: true
      }
    ]
  },
  {
    model: 'guest post',
    text: 'Guest post by [Nkechi Marsh](https://nkechi.example/), maintainer of Pier.',
    credits: [{ author: 'Nkechi Marsh', sourceUrl: 'https://nkechi.example/' }]
  },
  {
    model: 'quotation',
    text: '> A rising tide lifts all boats.\n\nQuoted from *Sea Sayings* by Jun Hara, Harbor Press, 1998.',
    credits: [{ title: 'Sea Sayings', author: 'Jun Hara' }]
  },
  {
    model: 'video',
    text: `Video: "[Waves explained](https://videos.example/w)" by Mira Quill, [CC BY 3.0](${by3})`,
    credits: [
      {
        title: 'Waves explained',
        author: 'Mira Quill',
        sourceUrl: 'https://videos.example/w',
        licenseId: 'CC-BY-3.0',
        licenseUrl: by3
      }
    ]
  },
  {
    model: 'music',
    text: `Music: "Low Tide" by Tomás Vale (music.example), licensed under CC BY 3.0`,
    credits: [{ title: 'Low Tide', author: 'Tomás Vale', licenseId: 'CC-BY-3.0' }]
  },
  {
    model: 'data set',
    text: `Data from [World Tides](https://data.example/tides), licensed under [CC BY 4.0](${by4}).`,
    credits: [
      { title: 'World Tides', sourceUrl: 'https://data.example/tides', licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'attribution block',
    text: `**Attribution:** "Tide Pools" by Mira Quill, <${work}>, [CC BY 4.0](${by4})`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'credits list, by',
    text: '## Credits\n\n- Logo by Tomás Vale\n- Documentation theme by Jun Hara',
    credits: [{ author: 'Tomás Vale' }, { title: 'Documentation theme', author: 'Jun Hara' }]
  },
  {
    model: 'credits list of links',
    text: `## Attributions\n\n* [Anchor icon](https://icons.example/anchor) created by Tomás Vale\n* [Wave photo](${photo}) by [Mira Quill](${person}) on Flickr ([CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/))`,
    credits: [
      { title: 'Anchor icon', author: 'Tomás Vale', sourceUrl: 'https://icons.example/anchor' },
      {
        title: 'Wave photo',
        author: 'Mira Quill',
        sourceUrl: photo,
        licenseId: 'CC-BY-SA-2.0',
        licenseUrl: 'https://creativecommons.org/licenses/by-sa/2.0/'
      }
    ]
  },
  {
    model: 'es, documentation',
    text: `Este código de conducta es una adaptación del [Pacto del Puerto](https://puerto.example/), versión 2.0.`,
    credits: [{ title: 'Pacto del Puerto', sourceUrl: 'https://puerto.example/', modified: true }]
  },
  {
    model: 'es, picture without link',
    text: 'Imagen: Tomás Vale (CC BY-SA 3.0)',
    credits: [{ author: 'Tomás Vale', licenseId: 'CC-BY-SA-3.0' }]
  },
  {
    model: 'fr, code of conduct',
    text: `Ce code de conduite est adapté du [Pacte du port](https://port.example/), version 2.0.`,
    credits: [{ title: 'Pacte du port', sourceUrl: 'https://port.example/', modified: true }]
  },
  {
    model: 'de, code of conduct',
    text: `Dieser Verhaltenskodex basiert auf dem [Hafenpakt](https://hafen.example/), Version 2.0.`,
    credits: [{ title: 'Hafenpakt', sourceUrl: 'https://hafen.example/', modified: true }]
  },
  {
    model: 'de, photo',
    text: 'Foto: Mira Quill, CC BY-SA 4.0',
    credits: [{ author: 'Mira Quill', licenseId: 'CC-BY-SA-4.0' }]
  },
  {
    model: 'pt, picture',
    text: `Imagem de [Mira Quill](${photo}), [CC BY 2.0](${by2})`,
    credits: [{ author: 'Mira Quill', sourceUrl: photo, licenseId: 'CC-BY-2.0', licenseUrl: by2 }]
  },
  {
    model: 'pt, translation',
    text: `Esta página é uma tradução de [Tide Pools](${work}), de Mira Quill.`,
    credits: [{ title: 'Tide Pools', author: 'Mira Quill', sourceUrl: work, modified: true }]
  },
  {
    model: 'ja, based on',
    text: `この行動規範は[港の誓約](https://port.example/ja)バージョン2.0を元に作成されています。`,
    credits: [{ title: '港の誓約', sourceUrl: 'https://port.example/ja', modified: true }]
  },
  {
    model: 'zh, adapted',
    text: `本行为准则改编自[港口公约](https://port.example/zh)，版本 2.0。`,
    credits: [{ title: '港口公约', sourceUrl: 'https://port.example/zh', modified: true }]
  },
  // Looking like credits
  {
    model: 'derived class',
    text: 'Every model is derived from the Base class in [the module](https://code.example/base).',
    credits: []
  },
  { model: 'photo upload', text: 'Photo: JPG or PNG, at most 5 MB.', credits: [] },
  { model: 'source label of a form', text: 'Source: Main branch', credits: [] },
  { model: 'modified by a command', text: 'Files modified by Git are listed first.', credits: [] },
  { model: 'released by', text: 'Released by Mira Quill under CC BY 4.0.', credits: [] },
  { model: 'link to a photo page', text: `Upload a [photo](${photo}) by Friday.`, credits: [] }
]
