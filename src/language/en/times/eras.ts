import type { LunarCalendar } from './holidays.ts'

/** Calendars that a date in a report may be written in, as ICU names them. */
export type OtherCalendar = LunarCalendar | 'buddhist' | 'japanese'

/** Months of the Islamic calendar in order, in the spellings that reports use. */
const islamicMonths = [
  'muharram',
  'safar',
  "rabi al-awwal|rabi' al-awwal|rabi i|rabi ul-awwal",
  "rabi al-thani|rabi' al-thani|rabi ii|rabi ul-thani",
  'jumada al-awwal|jumada al-ula|jumada i',
  'jumada al-thani|jumada al-akhira|jumada ii',
  'rajab',
  "sha'ban|shaban|shaaban",
  'ramadan|ramazan|ramadhan',
  'shawwal',
  'dhu al-qidah|dhul qadah|dhu al-qadah',
  'dhu al-hijjah|dhul hijjah|dhu al-hijja',
]

/** Months of the Hebrew calendar by the names that ICU gives them. */
const hebrewMonths: Readonly<Record<string, string>> = {
  Tishri: 'tishrei|tishri',
  Heshvan: 'cheshvan|heshvan|marcheshvan',
  Kislev: 'kislev',
  Tevet: 'tevet',
  Shevat: 'shevat|shvat',
  Adar: 'adar',
  Nisan: 'nisan|nissan',
  Iyar: 'iyar|iyyar',
  Sivan: 'sivan',
  Tamuz: 'tammuz|tamuz',
  Av: 'av',
  Elul: 'elul',
}

export interface OtherMonth {
  readonly calendar: LunarCalendar
  /** As ICU writes it. */
  readonly month: string
}

/** Months of other calendars by their names in lower case. */
export const otherMonths: ReadonlyMap<string, OtherMonth> = new Map([
  ...islamicMonths.flatMap((names, index) =>
    names
      .split('|')
      .map((name): [string, OtherMonth] => [
        name,
        { calendar: 'islamic-umalqura', month: String(index + 1) },
      ]),
  ),
  ...Object.entries(hebrewMonths).flatMap(([month, names]) =>
    names.split('|').map((name): [string, OtherMonth] => [name, { calendar: 'hebrew', month }]),
  ),
])

/** Eras of Japan by the year before their first. */
export const japaneseEras: Readonly<Record<string, number>> = {
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
}

/** How an era is written behind (or, AD and AH, before) a year, in lower case without stops. */
export const eras: Readonly<Record<string, 'BC' | 'AD' | 'AH' | 'BE'>> = {
  bc: 'BC',
  bce: 'BC',
  ad: 'AD',
  ce: 'AD',
  ah: 'AH',
  be: 'BE',
}
