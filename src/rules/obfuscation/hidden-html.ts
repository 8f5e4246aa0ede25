/** Words and links that a page holds and its readers do not see: no size, the color of the paper, beside the screen, taken out of display. */
import type { Concealment, HiddenElement } from '../../document/hidden-markup.js'
import { defineRule, type Observation } from '../rule.js'
import { ownWords } from '../slot.js'

export default defineRule({
  meta: {
    id: 'obfuscation/hidden-html',
    severity: 'warning',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'hidden-markup' }],
    reads: 'html',
    summary: 'Disallow text that readers of a page do not see',
    why: 'Search engines, language models and programs read words that no reader sees and no reviewer looks for.',
    remedy: 'Show the text or remove it; for screen readers, use the class of your site that is made for them.',
    messages: {
      imperceptible: 'Text of {count} words stands here and is not seen: {how}.',
      links: '{count} links to other sites stand here and are not seen: {how}.',
      link: 'A link to another site stands here and is not seen: {how}.',
      undisplayed: 'Text of {count} words is taken out of display here: {how}.'
    }
  },

  examples: {
    bad: [
      'See ⟦<span style="font-size:0">cheap watches and pills for everybody</span>⟧ here.',
      '⟦<div style="color: #fff">these words have the color of paper</div>⟧',
      '⟦<p style="color:#333;background-color:#333333">the same color on both sides</p>⟧',
      '⟦<div style="position:absolute; left:-9999px">buy these things from the shop</div>⟧',
      '⟦<span style="opacity: 0">nobody can see these words</span>⟧',
      '⟦<div style="height:0;overflow:hidden">a box without any height at all</div>⟧',
      '⟦<font color="white">words in white on white</font>⟧',
      '⟦<a href="https://shop.example/" style="font-size:0px">.</a>⟧',
      '⟦<div style="text-indent:-999em"><a href="https://one.example/">a</a> <a href="https://two.example/">b</a></div>⟧',
      '⟦<span style="color:rgba(0, 0, 0, 0)">cheap watches and pills for everybody</span>⟧',
      '⟦<div style="transform:translateX(-9999px)">cheap watches and pills for everybody</div>⟧',
      '⟦<div style="position:absolute;left:-100vw">cheap watches and pills for everybody</div>⟧',
      '⟦<div style="filter:opacity(0)">cheap watches and pills for everybody</div>⟧',
      '⟦<div style="zoom:0">cheap watches and pills for everybody</div>⟧',
      '⟦<span class="sr-only">pills: <a href="https://one.example/">one</a>, <a href="https://two.example/">two</a></span>⟧',
      '⟦<div style="display:none">this whole sentence is never displayed to readers</div>⟧',
      '⟦<div hidden>\n\nAlso [here](https://shop.example/) in **Markdown** of its own.\n\n</div>⟧',
      '⟦<span style="visibility:hidden">one two three four five six</span>⟧',
      {
        path: 'docs/page.mdx',
        head: "⟦<div style={{display: 'none'}}>this whole sentence is never displayed to readers</div>⟧"
      },
      { path: 'docs/page.mdx', head: "⟦<span style={{fontSize: '0px'}}>cheap watches and pills for everybody</span>⟧" }
    ],
    good: [
      '<div style="display:none"></div>',
      '<span id="old-name" style="display:none">Old</span>',
      '<img src="card.png" style="display:none">',
      '<a href="#main" style="position:absolute;left:-9999px">Skip to the main content of page</a>',
      '<span class="sr-only">Opens in a new tab or window</span>',
      '<span style="position:absolute;clip:rect(0,0,0,0)">Opens in a new tab or window</span>',
      '<details><summary>More</summary>All of these words are shown when asked for.</details>',
      '<p style="color:white;background:#000">White on black is easy to read for all</p>',
      '<p style="color:#fff" class="dark">No</p>',
      '<h1 style="background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent">Words with a gradient in them</h1>',
      '<div style="opacity:0;transition:opacity 1s">Words that fade in when the page is scrolled</div>',
      '<svg style="display:none"><symbol id="x"><title>An icon with a long title</title></symbol></svg>',
      '<span class="sr-only">See <a href="https://one.example/">the other page</a> for more of this</span>',
      '<div style="position:absolute;left:50%;transform:translate(-50%,-50%)">Words in the middle of the page</div>',
      '<div style="margin-left:-50vw;left:50%;width:100vw">Words on a band as wide as the screen</div>',
      '<p style="color:rgba(0,0,0,.87);filter:opacity(90%)">Words a little lighter than black are read well</p>',
      '<p style="font-size:0.9em; margin-left:-10px; top:-5px">Small print is still print for all to read</p>',
      '```html\n<div style="display:none">this whole sentence is never displayed to readers</div>\n```',
      'Set `display: none` to hide an element, or the `hidden` attribute: `<p hidden>`.',
      '<input type="hidden" name="token" value="one two three four five six">',
      '<script type="application/json">{"words": "one two three four five six"}</script>',
      '<table><tr hidden><td>a</td></tr></table>'
    ]
  },

  load: () => import('../../document/hidden-markup.js'),

  *check({ section }, { loaded: { hiddenElements } }) {
    for (const element of hiddenElements(section)) {
      const observation = observed(element)
      if (observation) yield observation
    }
  }
})

/** Ways of hiding that scripts undo when a reader asks, and the words for each way. */
const ways: Readonly<Record<Concealment, { readonly words: string; readonly undisplayed: boolean }>> = {
  display: { words: 'its style says display: none', undisplayed: true },
  visibility: { words: 'its style says visibility: hidden', undisplayed: true },
  hidden: { words: 'it has the attribute hidden', undisplayed: true },
  opacity: { words: 'its style makes it transparent', undisplayed: false },
  size: { words: 'its style leaves it no size', undisplayed: false },
  color: { words: 'it has the color of what is behind it', undisplayed: false },
  'off-screen': { words: 'its style puts it beside the screen', undisplayed: false },
  assistive: { words: 'it is meant for screen readers', undisplayed: false },
  unread: { words: 'browsers do not show this element', undisplayed: true }
}

/** Fewer words are labels of what a script shows, or of nothing. */
const fewWords = 4

function observed({ concealment, range, text, urls }: HiddenElement): Observation | undefined {
  if (concealment === 'unread') return undefined
  const { words, undisplayed } = ways[concealment]
  const how = ownWords(words)
  const abroad = urls.filter((url) => /^(?:https?:)?\/\//i.test(url))
  // What screen readers are told is text; links there lead away whom nobody sees led.
  if (concealment === 'assistive' && abroad.length < 2) return undefined
  const count = text.split(' ').length
  const common = { range, confidence: undisplayed ? 'low' : 'medium' } as const
  if (abroad.length > 1) return { ...common, message: 'links', slots: { count: abroad.length, how } }
  if (abroad.length === 1) return { ...common, message: 'link', slots: { how } }
  if (count < fewWords || urls.some((url) => url.startsWith('#'))) return undefined
  if (undisplayed) return { ...common, message: 'undisplayed', severity: 'notice', slots: { count, how } }
  return { ...common, message: 'imperceptible', slots: { count, how } }
}
