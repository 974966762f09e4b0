import { UNKNOWN_SPEAKER } from '../voices.ts'
import { attributes, type Content, type Html, html } from './markup.ts'
import type { Scene } from './scene.ts'
import { count, nameOf, percent, roleOf } from './wording.ts'

/** Voices beyond these are folded away. */
const MOST_VOICES = 9

/** The author's own voice, among the ranks of the others. */
const AUTHOR = 'author'

interface Row {
  readonly rank: number | typeof AUTHOR
  readonly className: string
  readonly name: Content
  readonly role: Content
  /** How often somebody speaks; undefined of the author. */
  readonly statements?: number
  readonly share: number
  /** The number of the first statement. */
  readonly first?: number | undefined
}

/** Who has how much of the report's words, the author first. */
export function voicesSection(scene: Scene): Html {
  const rows = [authorRow(scene), ...speakerRows(scene)]
  const folded = rows.slice(MOST_VOICES)
  return html`<section class="voices" aria-labelledby="voices"><h2 id="voices">Voices</h2>${bar(rows)}<ul>${rows.slice(0, MOST_VOICES).map(voiceItem)}</ul>${folded.length > 0 && html`<details><summary>${count(folded.length, 'more voice')}</summary><ul>${folded.map(voiceItem)}</ul></details>`}</section>`
}

function authorRow({ voices: { ownShare } }: Scene): Row {
  return { rank: AUTHOR, className: AUTHOR, name: 'The report itself', role: undefined, share: ownShare }
}

function speakerRows(scene: Scene): Row[] {
  const firsts = new Map<string | null, number>()
  for (const [index, { speaker }] of scene.record.statements.entries()) {
    if (!firsts.has(speaker)) firsts.set(speaker, index + 1)
  }
  return scene.voices.voices.map(({ entity, statements, share }, rank) => ({
    rank,
    className: scene.looks.get(entity)?.className ?? UNKNOWN_SPEAKER,
    name: entity === null ? 'Not known' : nameOf(entity, scene),
    role: entity === null ? undefined : roleOf(scene.entities.get(entity), scene),
    statements,
    share,
    first: firsts.get(entity),
  }))
}

/** The shares side by side. What it shows stands in the list too. */
function bar(rows: readonly Row[]): Html {
  let x = 0
  const parts = rows.map(({ className, share }) => {
    const width = share * 100
    const part = html`<rect${attributes({ class: className, x: x.toFixed(2), width: width.toFixed(2), height: 10 })}/>`
    x += width
    return part
  })
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

function voiceItem({ rank, className, name, role, statements, share, first }: Row): Html {
  const shownName = first === undefined ? html`<span>${name}</span>` : html`<a href="#r${first}">${name}</a>`
  return html`<li class="voice ${className}" data-voice="${rank}"><span class="swatch" aria-hidden="true"></span><span class="name">${shownName}${role !== undefined && html` <span class="role">${role}</span>`} <span class="often">${statements === undefined ? 'in the writer’s own voice' : count(statements, 'statement')}</span></span> <span class="share">${percent(share)}</span></li>`
}
