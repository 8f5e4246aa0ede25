/** More credits of the kind of unseen-first.ts. */
import type { CreditStatement } from './credit-statements.js'

const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const by3 = 'https://creativecommons.org/licenses/by/3.0/'
const by2 = 'https://creativecommons.org/licenses/by/2.0/'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'
const sa3 = 'https://creativecommons.org/licenses/by-sa/3.0/'
const nc4 = 'https://creativecommons.org/licenses/by-nc/4.0/'
const zero = 'https://creativecommons.org/publicdomain/zero/1.0/'
const page = 'https://docs.example/rope/knots'
const picture = 'https://pics.example/bowline'
const maker = 'https://pics.example/users/wren'
const repo = 'https://git.example/wren/knots'
const paper = 'https://doi.example/10.5555/12'

export const secondSet: readonly CreditStatement[] = [
  {
    model: 'OER remix statement',
    text: `"Knots at Sea" is a remix of [Rope Work](${page}) by Wren Abara, [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Rope Work',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'college course credit line',
    text: `Except where otherwise noted, content in this unit is taken from [Rope Work](${page}) by Wren Abara and used under a [CC BY-SA 4.0 license](${sa4}).`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'figure caption with colon and license in brackets',
    text: `*Figure 2: A bowline. Image by [Wren Abara](${maker}) ([CC BY-SA 3.0](${sa3})).*`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }]
  },
  {
    model: 'caption: source and license',
    text: `![Bowline](bowline.png)\n\nSource: [Knots Archive](${picture}), [CC0 1.0](${zero})`,
    credits: [{ title: 'Knots Archive', sourceUrl: picture, licenseId: 'CC0-1.0', licenseUrl: zero }]
  },
  {
    model: 'photograph by, year',
    text: 'Photograph by Wren Abara, 2019.',
    credits: [{ author: 'Wren Abara' }]
  },
  {
    model: 'photo in parentheses with slash and license',
    text: `(Photo: Wren Abara/[CC BY 2.0](${by2}))`,
    credits: [{ author: 'Wren Abara', licenseId: 'CC-BY-2.0', licenseUrl: by2 }]
  },
  {
    model: 'cover art',
    text: `Cover art by [Wren Abara](${maker}).`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker }]
  },
  {
    model: 'music credit',
    text: `Music: "Slack Tide" by Wren Abara (${page}), licensed under Creative Commons: By Attribution 4.0 License, ${by4}`,
    credits: [{ title: 'Slack Tide', author: 'Wren Abara', sourceUrl: page, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'font credit list',
    text: `## Credits\n\n- Font: [Halyard Sans](${page}) by Wren Abara (OFL-1.1)\n- Icons: [Cleat Icons](${repo}) (MIT)`,
    credits: [
      { title: 'Halyard Sans', author: 'Wren Abara', sourceUrl: page, licenseId: 'OFL-1.1' },
      { title: 'Cleat Icons', sourceUrl: repo, licenseId: 'MIT' }
    ]
  },
  {
    model: 'acknowledgment list of docs',
    text: `## Acknowledgements\n\nThis guide borrows heavily from the [Halyard Handbook](${page}).`,
    credits: [{ title: 'Halyard Handbook', sourceUrl: page }]
  },
  {
    model: 'tutorial series',
    text: `This tutorial is an updated version of [Tying Knots](${page}), written by Wren Abara in 2015.`,
    credits: [{ title: 'Tying Knots', author: 'Wren Abara', sourceUrl: page, modified: true }]
  },
  {
    model: 'style guide adoption',
    text: `This style guide is heavily based on the [Halyard Style Guide](${page}) ([CC BY 3.0](${by3})).`,
    credits: [
      { title: 'Halyard Style Guide', sourceUrl: page, licenseId: 'CC-BY-3.0', licenseUrl: by3, modified: true }
    ]
  },
  {
    model: 'security policy template',
    text: `This policy was adapted from the security policy of [Halyard](${repo}).`,
    credits: [{ title: 'Halyard', sourceUrl: repo, modified: true }]
  },
  {
    model: 'code of conduct, several sources',
    text: `Text derived from the [Halyard Code of Conduct](${page}) and the [Cleat Code of Conduct](${repo}).`,
    credits: [
      { title: 'Halyard Code of Conduct', sourceUrl: page, modified: true },
      { title: 'Cleat Code of Conduct', sourceUrl: repo, modified: true }
    ]
  },
  {
    model: 'conference template',
    text: `This document is adapted from a template created by the Halyard Initiative and is under a [CC0](${zero}) license.`,
    credits: [{ author: 'Halyard Initiative', licenseId: 'CC0-1.0', licenseUrl: zero, modified: true }]
  },
  {
    model: 'governance document',
    text: `Adapted, with permission, from [Cleat Governance](${repo}).`,
    credits: [{ title: 'Cleat Governance', sourceUrl: repo, modified: true }]
  },
  {
    model: 'reference definition at the end',
    text: `Adapted from [Rope Work][rope] by Wren Abara.\n\n[rope]: ${page}`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page, modified: true }]
  },
  {
    model: 'footnote credit',
    text: `A bowline holds.[^1]\n\n[^1]: Adapted from Wren Abara, "[Rope Work](${page})," licensed under [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Rope Work',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'blockquote with dash',
    text: `The table below is reproduced from [Rope Work](${page}) (Wren Abara, 2018), licensed under CC BY 4.0.`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page, licenseId: 'CC-BY-4.0' }]
  },
  {
    model: 'scientific figure under license',
    text: `Figure reproduced from [Abara and Lind, 2021](${paper}) under [CC BY 4.0](${by4}).`,
    credits: [{ title: 'Abara and Lind, 2021', sourceUrl: paper, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'data set credit',
    text: `Data: [Harbor Depths](${page}) by the Halyard Institute, [CC BY 4.0](${by4})`,
    credits: [
      { title: 'Harbor Depths', author: 'Halyard Institute', sourceUrl: page, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'map tiles',
    text: `Map data © [Chart Contributors](${page})`,
    credits: [{ author: 'Chart Contributors', sourceUrl: page }]
  },
  {
    model: 'screenshot',
    text: `Screenshot from [Halyard Docs](${page}), used under [CC BY-NC 4.0](${nc4}).`,
    credits: [{ title: 'Halyard Docs', sourceUrl: page, licenseId: 'CC-BY-NC-4.0', licenseUrl: nc4 }]
  },
  {
    model: 'GIF via',
    text: `Animation via [Wren Abara](${maker})`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker }]
  },
  {
    model: 'code snippet',
    text: `The script below is a modified version of [knot.py](${repo}) by Wren Abara (MIT).`,
    credits: [{ title: 'knot.py', author: 'Wren Abara', sourceUrl: repo, licenseId: 'MIT', modified: true }]
  },
  {
    model: 'README inspired',
    text: `Inspired by [Awesome Knots](${repo}).`,
    credits: [{ title: 'Awesome Knots', sourceUrl: repo }]
  },
  {
    model: 'license of upstream text in README',
    text: `The documentation in \`guide/\` is derived from [Rope Work](${page}), © Wren Abara, and is distributed under [CC BY-SA 4.0](${sa4}).`,
    credits: [
      {
        title: 'Rope Work',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4,
        modified: true
      }
    ]
  },
  {
    model: 'translation, translator named',
    text: `Original article: [Rope Work](${page}) by Wren Abara. Translated by Ines Falk.`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page, modified: true }]
  },
  {
    model: 'cross-post',
    text: `This article originally appeared on [Wren's blog](${page}).`,
    credits: [{ title: "Wren's blog", author: 'Wren', sourceUrl: page }]
  },
  {
    model: 'HTML figcaption',
    text: `<figure><img src="b.jpg" alt="A bowline"><figcaption>"<a href="${picture}">Bowline</a>" by <a href="${maker}">Wren Abara</a>, <a href="${by2}">CC BY 2.0</a></figcaption></figure>`,
    credits: [{ title: 'Bowline', author: 'Wren Abara', sourceUrl: picture, licenseId: 'CC-BY-2.0', licenseUrl: by2 }]
  },
  {
    model: 'image title attribute',
    text: `![Bowline](b.jpg "Bowline by Wren Abara, CC BY-SA 4.0")`,
    credits: [{ title: 'Bowline', author: 'Wren Abara', licenseId: 'CC-BY-SA-4.0' }]
  },
  {
    model: 'table of assets',
    text: `## Image credits\n\n| Image | Author | License |\n| --- | --- | --- |\n| [Bowline](${picture}) | Wren Abara | [CC BY 4.0](${by4}) |`,
    credits: [{ title: 'Bowline', author: 'Wren Abara', sourceUrl: picture, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'es: tomado de',
    text: `Texto tomado de [Trabajo con cuerdas](${page}), publicado por Wren Abara bajo licencia [CC BY-SA 4.0](${sa4}).`,
    credits: [
      {
        title: 'Trabajo con cuerdas',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4
      }
    ]
  },
  {
    model: 'es: basado en',
    text: `Esta guía está basada en [Nudos](${page}) de Wren Abara.`,
    credits: [{ title: 'Nudos', author: 'Wren Abara', sourceUrl: page, modified: true }]
  },
  {
    model: 'fr: adapté de',
    text: `Adapté de [Travail de corde](${page}) de Wren Abara, sous licence [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Travail de corde',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'fr: photo',
    text: `Photo de [Wren Abara](${maker}) sur [Pics](${picture})`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker }]
  },
  {
    model: 'de: Foto',
    text: `Foto: Wren Abara, [CC BY-SA 4.0](${sa4})`,
    credits: [{ author: 'Wren Abara', licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'de: übersetzt aus',
    text: `Übersetzt aus dem Englischen: [Rope Work](${page}) von Wren Abara.`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page, modified: true }]
  },
  {
    model: 'pt: traduzido de',
    text: `Traduzido de [Rope Work](${page}) por Wren Abara, sob [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Rope Work',
        author: 'Wren Abara',
        sourceUrl: page,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'pt: imagem',
    text: `Imagem de [Wren Abara](${maker}) por [Pics](${picture})`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker }]
  },
  {
    model: 'it: tratto da',
    text: `Testo tratto da [Lavoro di corda](${page}) di Wren Abara, [CC BY-SA 3.0](${sa3}).`,
    credits: [
      { title: 'Lavoro di corda', author: 'Wren Abara', sourceUrl: page, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }
    ]
  },
  {
    model: 'ja: translation',
    text: `この文書は [Rope Work](${page}) を翻訳したものです。`,
    credits: [{ title: 'Rope Work', sourceUrl: page, modified: true }]
  },
  {
    model: 'zh: reprinted from',
    text: `本文转载自 [Rope Work](${page}),作者:Wren Abara`,
    credits: [{ title: 'Rope Work', author: 'Wren Abara', sourceUrl: page }]
  },
  {
    model: 'zh: picture source',
    text: `图片来源:[Wren Abara](${maker})`,
    credits: [{ author: 'Wren Abara', sourceUrl: maker }]
  }
]
