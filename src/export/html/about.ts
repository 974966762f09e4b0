import { label, linkOut } from './foreign-text.ts'
import { placeLink } from './layers.ts'
import { type Content, type Html, html } from './markup.ts'
import type { Scene } from './scene.ts'

/** What the marks mean. */
export function legend(): Html {
  return html`<details class="legend"><summary>What the marks mean</summary><ul>
<li><mark class="said v1 quoted">Words on a ground</mark> are somebody’s, word for word.</li>
<li><mark class="said v1">Words on a line</mark> are somebody’s, in the writer’s words.</li>
<li><mark class="said v1 unsure">A broken line</mark>: it is not sure that this is said, or how far it goes.</li>
<li><mark class="said v1 unsaid">Words struck in dots</mark>: the report does not say that it was said; it was denied, asked or supposed.</li>
<li><mark class="said unknown">A grey line</mark>: who speaks is not known.</li>
<li>Words without a mark are the writer’s own. A colour is one voice’s; the number behind a mark leads to its note.</li>
</ul></details>`
}

/** The oddities of the text, each with its place. */
export function warningsSection(scene: Scene): Content {
  const { warnings, document } = scene.record
  if (warnings.length === 0) return undefined
  const items = warnings.map(({ code, message, start, end = start }) => {
    const words = start === undefined ? '' : document.text.slice(start, end)
    const place = start !== undefined &&
      words !== '' && [': ', placeLink({ start, end: start }, words, scene)]
    return html`<li>${label(message)}${place} <span class="code">${code}</span></li>`
  })
  return html`<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">Warnings</h2><ul>${items}</ul></section>`
}

/** What was read, and by what. */
export function provenance({ record: { document, producer } }: Scene): Html {
  const { input } = document
  const facts: readonly (readonly [string, Content])[] = [
    ['Address', document.url !== undefined && linkOut(document.url, label(document.url))],
    ['Document', html`<code>${document.id}</code>`],
    [
      'Input',
      `${label(input.mediaType)}, ${label(input.charset)}, ${input.bytes.toLocaleString('en')} bytes`,
    ],
    ['Reader', `${label(producer.name)} ${label(producer.version)}, ${label(producer.model)}`],
  ]
  const shown = facts.filter(([, value]) => value)
  return html`<footer><p>A machine has read this report. Before you rely on a line, check it against the words.</p><dl>${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></footer>`
}
