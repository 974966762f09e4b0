import type { ReportRecord } from '../src/domain/record.ts'
import { finderIn, type MadeBlock, madeEntity, madeRecord, madeStatement, madeText } from './made-report.ts'

/** What breaks out of elements, attributes, styles, scripts, comments, templates; each sets a flag where it succeeds. */
export const ATTACKS: readonly string[] = [
  '<script>window.broken = 1</script>',
  '<img src="x" onerror="window.broken = 2">',
  '"><svg onload="window.broken = 3">',
  "' onmouseover='window.broken = 4' autofocus onfocus='window.broken = 4' x='",
  '</style><script>window.broken = 5</script>',
  '</script><script>window.broken = 6</script>',
  '--><script>window.broken = 7</script><!--',
  '</title></head><body onload="window.broken = 8">',
  '</details></li></ol></div></main><iframe srcdoc="<script>parent.broken = 9</script>"></iframe>',
  '$' + '{window.broken = 10}{{constructor.constructor("window.broken = 10")()}}`',
  '&lt;script&gt;window.broken = 11&lt;/script&gt; &#60;script>',
  '<a href="javascript:window.broken = 12">x</a><base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/">',
  'user\u202egnp.exe \u2066isolated and left open \u202dand forced',
  'line\u2028and\u2029paragraph \u0007bell \u009bcsi \r\nand \r alone',
]

/** A record in which everything that can come from outside is hostile. */
export function hostileRecord(): ReportRecord {
  const blocks: MadeBlock[] = [
    ['title', ATTACKS.join(' ')],
    ...ATTACKS.map((attack): MadeBlock => ['paragraph', `Before ${attack} after.`]),
    ['post', ATTACKS[0] as string, hostilePost()],
    ['turn', ATTACKS[1] as string, { speaker: ATTACKS[2] as string, date: ATTACKS[3] as string }],
    ['table', ATTACKS.slice(0, 3).join('\t')],
  ]
  const { text, blocks: placed } = madeText(blocks)
  const find = finderIn(text)
  const all = ATTACKS.join(' ')
  const statements = placed.map(({ start, end }, at) => {
    const words = { start, end, text: text.slice(start, end) }
    return madeStatement(`s${at} ${ATTACKS[at % ATTACKS.length]}`, [words], {
      speaker: at % 3 === 2 ? null : `e${at % ATTACKS.length}`,
      cue: [find('Before')],
      source: [find('after')],
      quoted: [words],
      evidence: [all],
      saidIn: all,
      addressees: [all],
      via: ['e1'],
      speakerCandidates: [{ entity: all, score: 0.4, evidence: all }],
      time: 't1',
    })
  })
  const record = madeRecord(blocks, {
    producer: { name: all, version: all, model: all },
    entities: ATTACKS.map((attack, at) =>
      madeEntity(`e${at}`, at === 0 ? 'N'.repeat(300) : attack, { roles: [{ title: attack, of: 'e2' }] }),
    ),
    statements,
    times: [{ id: 't1', ...find('Before'), type: 'DATE', value: all, candidates: [all], mod: all }],
    quotedTerms: [{ ...find('after'), use: 'scare', holder: all }],
    events: [
      {
        id: all,
        type: 'ASSAULT',
        // Codes that the schema forbids: a page is made of records that nobody has checked, too.
        mode: all as 'visit',
        contexts: [all as 'crime'],
        quad: 'material-conflict',
        intensity: -10,
        trigger: [find('Before', 1)],
        words: [{ ...find('after', 1), voice: all }],
        actors: [all],
        recipients: ['e3'],
        place: 'e4',
        time: 't1',
        status: 'happened',
        background: true,
        attributedTo: 's0',
        evidence: [all],
        confidence: 0.5,
      },
    ],
    warnings: [{ code: 'mojibake', message: all, start: 0, end: 40 }],
  })
  return {
    ...record,
    document: {
      ...record.document,
      title: all,
      url: 'javascript:window.broken=13',
      authors: [...ATTACKS],
      publisher: all,
      section: all,
      credit: [all],
      published: all,
      modified: all,
      language: all,
      input: { ...record.document.input, mediaType: all, charset: all },
    },
  }
}

function hostilePost(): NonNullable<MadeBlock[2]> {
  const [author, handle, platform, date] = ATTACKS.slice(0, 4) as [string, string, string, string]
  return { post: { author, handle, platform, date, url: 'javascript:window.broken=14' } }
}
