import { loadPackage, type Peer } from './peer.ts'

/** The document's date at noon, local: a date alone must not slip to the day before. */
function referenceDate(published: string | undefined): Date {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0]
  return day ? new Date(`${day}T12:00:00`) : new Date()
}

type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'
interface ChronoStart {
  isCertain(component: Component): boolean
  get(component: Component): number | null
}
interface Chrono {
  parse(text: string, reference: Date): { index: number; text: string; start: ChronoStart }[]
}

/** As precise as the text is: what it leaves open, chrono fills in and TIMEX3 leaves out. */
function timexOfChrono(start: ChronoStart): string {
  const two = (component: Component) => String(start.get(component) ?? 0).padStart(2, '0')
  const year = String(start.get('year')).padStart(4, '0')
  const month = `${year}-${two('month')}`
  const day = `${month}-${two('day')}`
  if (start.isCertain('hour')) return `${day}T${two('hour')}:${two('minute')}`
  if (start.isCertain('day') || start.isCertain('weekday')) return day
  return start.isCertain('month') ? month : year
}

export const chrono: Peer = {
  name: 'chrono-node',
  packages: ['chrono-node'],
  sets: ['times'],
  async load() {
    const library = await loadPackage<Chrono>('chrono-node')
    return ({ text = '', published }) => ({
      times: library.parse(text, referenceDate(published)).map(({ index, text: words, start }) => ({
        start: index,
        end: index + words.length,
        type: start.isCertain('hour') ? 'TIME' : 'DATE',
        value: timexOfChrono(start),
      })),
    })
  },
}

interface Resolution {
  /** Missing from a few of its readings. */
  readonly timex?: string
  readonly type: string
  readonly value?: string
  readonly start?: string
}
interface Recognized {
  readonly start: number
  /** Included. */
  readonly end: number
  readonly resolution: { readonly values?: readonly Resolution[] } | null
}
interface Recognizers {
  default: {
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): Recognized[]
  }
}

const timexTypes: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  time: 'TIME',
  timerange: 'TIME',
  datetime: 'TIME',
  datetimerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

/** News tells what was: of several readings, the last that is not after the document's day. */
export function latestUpTo(values: readonly Resolution[], reference: Date): Resolution | undefined {
  const day = isoDay(reference)
  return values.findLast(({ value, start }) => (value ?? start ?? '').slice(0, 10) <= day) ?? values[0]
}

function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Its own TIMEX where that is complete, else the reading's date, as precise as the TIMEX. */
export function timexOfRecognizer({ timex = '', value, start }: Resolution): string {
  if (timex && !/[X(]/.test(timex)) return timex.replace(/T(\d\d)$/, 'T$1:00')
  const resolved = value ?? start ?? ''
  if (/^XXXX-\d\d$/.test(timex)) return resolved.slice(0, 7)
  const partOfDay = /T[A-Z]{2}$/.exec(timex)?.[0]
  if (partOfDay) return resolved.slice(0, 10) + partOfDay
  return resolved.replace(' ', 'T').replace(/(T\d\d:\d\d):00$/, '$1')
}

export const recognizers: Peer = {
  name: 'Microsoft Recognizers',
  packages: ['@microsoft/recognizers-text-date-time'],
  sets: ['times'],
  async load() {
    const { default: library } = await loadPackage<Recognizers>('@microsoft/recognizers-text-date-time')
    return ({ text = '', published }) => {
      const reference = referenceDate(published)
      const found = library.recognizeDateTime(text, 'en-us', 0, reference)
      return {
        times: found.map(({ start, end, resolution }) => {
          const reading = latestUpTo(resolution?.values ?? [], reference)
          return {
            start,
            end: end + 1,
            type: timexTypes[reading?.type ?? ''] ?? '',
            value: reading && timexOfRecognizer(reading),
          }
        }),
      }
    }
  },
}
