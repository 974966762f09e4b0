/**
 * When a holiday is. `day`: a fixed day; `nth`: the nth weekday of a month (1 Monday; -1 the last), some days on;
 * `easter`: days after Easter Sunday; `lunar`: a day of another calendar, which ICU knows.
 */
export type HolidayRule =
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'lunar'; readonly calendar: LunarCalendar; readonly month: string; readonly day: number }

export type LunarCalendar = 'islamic-umalqura' | 'hebrew' | 'chinese'

const day = (month: number, on: number): HolidayRule => ({ kind: 'day', month, day: on })
const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: count,
  plus,
})
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus })
const lunar = (calendar: LunarCalendar, month: string, on: number): HolidayRule => ({
  kind: 'lunar',
  calendar,
  month,
  day: on,
})

/** By name in lower case, marks left out ("new year's" is "new years"). American dates where countries differ. */
export const holidays: Readonly<Record<string, HolidayRule>> = {
  'new years day': day(1, 1),
  'new years': day(1, 1),
  'new years eve': day(12, 31),
  epiphany: day(1, 6),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr day': nth(1, 1, 3),
  'australia day': day(1, 26),
  'inauguration day': day(1, 20),
  'groundhog day': day(2, 2),
  'valentines day': day(2, 14),
  'presidents day': nth(2, 1, 3),
  'international womens day': day(3, 8),
  'st patricks day': day(3, 17),
  'april fools day': day(4, 1),
  'anzac day': day(4, 25),
  'may day': day(5, 1),
  'mothers day': nth(5, 7, 2),
  'memorial day': nth(5, 1, -1),
  'fathers day': nth(6, 7, 3),
  juneteenth: day(6, 19),
  'canada day': day(7, 1),
  'independence day': day(7, 4),
  'fourth of july': day(7, 4),
  'bastille day': day(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: day(10, 31),
  'all saints day': day(11, 1),
  'election day': nth(11, 1, 1, 1),
  'guy fawkes night': day(11, 5),
  'armistice day': day(11, 11),
  'veterans day': day(11, 11),
  'remembrance day': day(11, 11),
  'remembrance sunday': nth(11, 7, 2),
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'christmas eve': day(12, 24),
  'christmas day': day(12, 25),
  christmas: day(12, 25),
  'boxing day': day(12, 26),
  'shrove tuesday': easter(-47),
  'mardi gras': easter(-47),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  'easter sunday': easter(0),
  easter: easter(0),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
  'corpus christi': easter(60),
  'rosh hashanah': lunar('hebrew', 'Tishri', 1),
  'yom kippur': lunar('hebrew', 'Tishri', 10),
  hanukkah: lunar('hebrew', 'Kislev', 25),
  purim: lunar('hebrew', 'Adar', 14),
  passover: lunar('hebrew', 'Nisan', 15),
  'eid al-fitr': lunar('islamic-umalqura', '10', 1),
  'eid al-adha': lunar('islamic-umalqura', '12', 10),
  ashura: lunar('islamic-umalqura', '1', 10),
  'lunar new year': lunar('chinese', '1', 1),
  'chinese new year': lunar('chinese', '1', 1),
}
