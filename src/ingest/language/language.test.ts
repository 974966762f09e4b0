import { describe, expect, it } from 'vitest'
import { encodedSamples } from '../../../test/encoded-samples.ts'
import { detectLanguage, languageWarnings } from './language.ts'

const latin: [string, string][] = [
  [
    'es',
    'La ministra dijo el miércoles que el gobierno no va a ceder ante las amenazas y que seguirá con las conversaciones.',
  ],
  [
    'pt',
    'A ministra disse na quarta-feira que o governo não vai recuar diante das ameaças e que as negociações continuam.',
  ],
  [
    'it',
    'La ministra ha detto mercoledì che il governo non cederà alle minacce e che i colloqui con i vicini continuano.',
  ],
  [
    'nl',
    'De minister zei woensdag dat de regering niet zal wijken voor dreigementen en dat het overleg met de buren doorgaat.',
  ],
  [
    'sv',
    'Ministern sade på onsdagen att regeringen inte kommer att ge efter för hot och att samtalen med grannarna fortsätter.',
  ],
  [
    'fi',
    'Ministeri sanoi keskiviikkona, että hallitus ei taivu uhkauksiin ja että neuvottelut naapurien kanssa ovat yhä käynnissä, kun satama on kiinni.',
  ],
  [
    'ro',
    'Ministrul a spus miercuri că guvernul nu va ceda în fața amenințărilor și că discuțiile cu vecinii sunt încă în curs.',
  ],
  [
    'hr',
    'Ministrica je rekla u srijedu da se vlada neće pokoriti prijetnjama i da će se razgovori sa susjedima nastaviti.',
  ],
  [
    'id',
    'Menteri itu mengatakan pada hari Rabu bahwa pemerintah tidak akan menyerah pada ancaman dan akan melanjutkan pembicaraan dengan negara tetangga.',
  ],
  [
    'vi',
    'Bộ trưởng nói hôm thứ tư rằng chính phủ sẽ không nhượng bộ và các cuộc đàm phán với láng giềng vẫn được tiếp tục.',
  ],
  [
    'sw',
    'Waziri alisema kwa waandishi wa habari kuwa serikali ya nchi hiyo haitakubali vitisho na mazungumzo katika bandari ya mji.',
  ],
]

describe('detectLanguage', () => {
  it.each(latin)('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each(encodedSamples)('$language, by a sentence', ({ language, text }) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['nothing', ''],
    ['no letters', '12 + 30 = 42'],
    ['a headline', 'Port Elm talks collapse'],
    [
      'a list of names',
      'Ana Duarte, Ivo Pell, Mira Osei, Tom Reed, Li Wen, Sara Kent, Otto Brandt, Nadia Holm',
    ],
  ])('does not know %s', (_what, text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  it('takes English with foreign words for English', () => {
    const text =
      'The minister, who is from São Tomé, said that “la politique du pire” was not for her, and that the talks with the “Bundesverband der Häfen” would go on in the spring.'
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('languageWarnings', () => {
  const [, portuguese] = latin[1] as [string, string]
  it.each([
    ['found', portuguese, 'pt', 'is by its words in Portuguese'],
    ['found against what is declared', portuguese, 'en', 'is by its words in Portuguese'],
    ['declared', 'Porto', 'pt-BR', 'is declared to be in Portuguese'],
    ['declared in some other way', 'Porto', 'Klingon\u001b', '"klingon'],
  ])('names a language %s', (_what, text, declared, words) => {
    expect(languageWarnings(text, declared)).toEqual([
      { code: 'language-not-supported', message: expect.stringContaining(words) },
    ])
  })

  it.each([
    ['English', 'The talks with the union of the port will go on, she said to the press on Sunday.', 'en-GB'],
    [
      'English in a page that declares another',
      'The talks with the union of the port will go on, she said to them.',
      'pt',
    ],
    ['too little text to tell', 'Porto', 'en'],
  ])('says nothing of %s', (_what, text, declared) => {
    expect(languageWarnings(text, declared)).toEqual([])
  })
})
