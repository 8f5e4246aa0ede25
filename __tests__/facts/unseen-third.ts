/** More credits of the kind of unseen-first.ts. */
import type { CreditStatement } from './credit-statements.js'

const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const by3 = 'https://creativecommons.org/licenses/by/3.0/'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'
const sa3 = 'https://creativecommons.org/licenses/by-sa/3.0/'
const nd4 = 'https://creativecommons.org/licenses/by-nd/4.0/'
const tide = 'https://almanac.example/tide-tables'
const view = 'https://gallery.example/v/88'
const rosa = 'https://gallery.example/rosa'
const kiln = 'https://kiln.example/guide'

export const thirdSet: readonly CreditStatement[] = [
  {
    model: 'lesson: content adapted, both linked',
    text: `Content in this module has been adapted from [Tide Tables](${tide}) by [Rosa Imani](${rosa}) under a [Creative Commons Attribution 4.0 License](${by4}).`,
    credits: [
      {
        title: 'Tide Tables',
        author: 'Rosa Imani',
        sourceUrl: tide,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'wiki: based on the article, authors in history',
    text: `Based on the Wikipedia article [Tide table](${tide}), available under [CC BY-SA 4.0](${sa4}).`,
    credits: [{ title: 'Tide table', sourceUrl: tide, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4, modified: true }]
  },
  {
    model: 'image line with resized note',
    text: `Image: [Low water](${view}) by [Rosa Imani](${rosa}), [CC BY-SA 3.0](${sa3}), resized.`,
    credits: [
      {
        title: 'Low water',
        author: 'Rosa Imani',
        sourceUrl: view,
        licenseId: 'CC-BY-SA-3.0',
        licenseUrl: sa3,
        modified: true
      }
    ]
  },
  {
    model: 'photo credit after a dash',
    text: 'Low water at the old pier — Photo: Rosa Imani',
    credits: [{ author: 'Rosa Imani' }]
  },
  {
    model: 'picture credits in one sentence',
    text: `Picture credits: [Rosa Imani](${rosa}), [CC BY 3.0](${by3}).`,
    credits: [{ author: 'Rosa Imani', sourceUrl: rosa, licenseId: 'CC-BY-3.0', licenseUrl: by3 }]
  },
  {
    model: 'slides',
    text: `These slides reuse material from [Kiln Guide](${kiln}) by Rosa Imani ([CC BY 4.0](${by4})).`,
    credits: [{ title: 'Kiln Guide', author: 'Rosa Imani', sourceUrl: kiln, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'used without changes',
    text: `Diagram from [Kiln Guide](${kiln}), Rosa Imani, [CC BY-ND 4.0](${nd4}), used without changes.`,
    credits: [
      { title: 'Kiln Guide', author: 'Rosa Imani', sourceUrl: kiln, licenseId: 'CC-BY-ND-4.0', licenseUrl: nd4 }
    ]
  },
  {
    model: 'API docs excerpt',
    text: `Excerpted from the [Kiln Guide](${kiln}), © 2022 Rosa Imani, [CC BY 4.0](${by4}).`,
    credits: [{ title: 'Kiln Guide', author: 'Rosa Imani', sourceUrl: kiln, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'contribution guide',
    text: `These guidelines are adapted from [Kiln's contributing guide](${kiln}).`,
    credits: [{ title: "Kiln's contributing guide", author: 'Kiln', sourceUrl: kiln, modified: true }]
  },
  {
    model: 'glossary',
    text: `Definitions are quoted from the [Tide Glossary](${tide}) of the Almanac Office.`,
    credits: [{ title: 'Tide Glossary', author: 'Almanac Office', sourceUrl: tide }]
  },
  {
    model: 'license statement with year and org',
    text: `"[Tide Tables](${tide})" (2020) by the Almanac Office is licensed under [CC BY 4.0](${by4}).`,
    credits: [
      { title: 'Tide Tables', author: 'Almanac Office', sourceUrl: tide, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'front matter of a picture gallery in prose',
    text: `- Photo by [Rosa Imani](${rosa}) on [Gallery](${view})\n- Photo by [Ben Okafor](https://gallery.example/ben) on [Gallery](https://gallery.example/v/90)`,
    credits: [
      { author: 'Rosa Imani', sourceUrl: rosa },
      { author: 'Ben Okafor', sourceUrl: 'https://gallery.example/ben' }
    ]
  },
  {
    model: 'two authors with links',
    text: `Adapted from [Kiln Guide](${kiln}) by [Rosa Imani](${rosa}) and [Ben Okafor](https://gallery.example/ben).`,
    credits: [{ title: 'Kiln Guide', author: 'Rosa Imani', sourceUrl: kiln, modified: true }]
  },
  {
    model: 'bold label',
    text: `**Source:** [Kiln Guide](${kiln}) by Rosa Imani, licensed under CC BY-SA 4.0`,
    credits: [{ title: 'Kiln Guide', author: 'Rosa Imani', sourceUrl: kiln, licenseId: 'CC-BY-SA-4.0' }]
  },
  {
    model: 'attribution label',
    text: `Attribution: "Low water" by Rosa Imani, CC BY 4.0, ${view}`,
    credits: [{ title: 'Low water', author: 'Rosa Imani', sourceUrl: view, licenseId: 'CC-BY-4.0' }]
  },
  {
    model: 'credit label with organization',
    text: 'Credit: Almanac Office',
    credits: [{ author: 'Almanac Office' }]
  },
  {
    model: 'illustrations by',
    text: `Illustrations by [Rosa Imani](${rosa}), licensed [CC BY-ND 4.0](${nd4}).`,
    credits: [{ author: 'Rosa Imani', sourceUrl: rosa, licenseId: 'CC-BY-ND-4.0', licenseUrl: nd4 }]
  },
  {
    model: 'logo derivative',
    text: `The mascot is derived from [Low water](${view}) by Rosa Imani, licensed under [CC BY 3.0](${by3}).`,
    credits: [
      {
        title: 'Low water',
        author: 'Rosa Imani',
        sourceUrl: view,
        licenseId: 'CC-BY-3.0',
        licenseUrl: by3,
        modified: true
      }
    ]
  },
  {
    model: 'with permission',
    text: 'Reproduced with permission from Rosa Imani.',
    credits: [{ author: 'Rosa Imani' }]
  },
  {
    model: 'paraphrase',
    text: `This section paraphrases [Tide Tables](${tide}), CC BY 4.0.`,
    credits: [{ title: 'Tide Tables', sourceUrl: tide, licenseId: 'CC-BY-4.0', modified: true }]
  },
  {
    model: 'es: imagen de',
    text: `Imagen: [Bajamar](${view}), de Rosa Imani ([CC BY-SA 4.0](${sa4}))`,
    credits: [{ title: 'Bajamar', author: 'Rosa Imani', sourceUrl: view, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'es: fuente',
    text: `Fuente: [Tablas de mareas](${tide}), Oficina del Almanaque, CC BY 4.0`,
    credits: [{ title: 'Tablas de mareas', author: 'Oficina del Almanaque', sourceUrl: tide, licenseId: 'CC-BY-4.0' }]
  },
  {
    model: 'fr: source',
    text: `Source : [Tables des marées](${tide}), par Rosa Imani, [CC BY 4.0](${by4})`,
    credits: [
      { title: 'Tables des marées', author: 'Rosa Imani', sourceUrl: tide, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'fr: tiré de',
    text: `Extrait tiré de [Tables des marées](${tide}) par Rosa Imani.`,
    credits: [{ title: 'Tables des marées', author: 'Rosa Imani', sourceUrl: tide }]
  },
  {
    model: 'de: Quelle',
    text: `Quelle: [Gezeitentafel](${tide}) von Rosa Imani, Lizenz: [CC BY 4.0](${by4})`,
    credits: [
      { title: 'Gezeitentafel', author: 'Rosa Imani', sourceUrl: tide, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'de: adaptiert',
    text: `Dieser Abschnitt wurde adaptiert von [Gezeitentafel](${tide}), Rosa Imani, CC BY-SA 4.0.`,
    credits: [
      { title: 'Gezeitentafel', author: 'Rosa Imani', sourceUrl: tide, licenseId: 'CC-BY-SA-4.0', modified: true }
    ]
  },
  {
    model: 'pt: baseado em',
    text: `Este guia é baseado em [Tábuas de maré](${tide}), de Rosa Imani.`,
    credits: [{ title: 'Tábuas de maré', author: 'Rosa Imani', sourceUrl: tide, modified: true }]
  },
  {
    model: 'ja: based on',
    text: `この記事は [Tide Tables](${tide}) に基づいています([CC BY 4.0](${by4}))。`,
    credits: [{ title: 'Tide Tables', sourceUrl: tide, licenseId: 'CC-BY-4.0', licenseUrl: by4, modified: true }]
  },
  {
    model: 'zh: adapted',
    text: `本页改编自 [Tide Tables](${tide}),作者:Rosa Imani,许可协议:[CC BY-SA 4.0](${sa4})`,
    credits: [
      {
        title: 'Tide Tables',
        author: 'Rosa Imani',
        sourceUrl: tide,
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4,
        modified: true
      }
    ]
  },
  {
    model: 'zh: source',
    text: `来源:[Tide Tables](${tide})(CC BY 4.0)`,
    credits: [{ title: 'Tide Tables', sourceUrl: tide, licenseId: 'CC-BY-4.0' }]
  }
]
