/** A sentence in many languages and encodings, in our own words; `bytes` is base64, `language` BCP 47. */
export interface EncodedSample {
  language: string
  /** The WHATWG name of the encoding. */
  charset: string
  text: string
  bytes: string
}

export const encodedSamples: readonly EncodedSample[] = [
  {
    language: 'pl',
    charset: 'windows-1250',
    text: 'Minister spraw zagranicznych powiedziała w środę, że rząd nie ugnie się przed groźbami i będzie dalej prowadził rozmowy z sąsiadami.',
    bytes:
      'TWluaXN0ZXIgc3ByYXcgemFncmFuaWN6bnljaCBwb3dpZWR6aWGzYSB3IJxyb2TqLCC/ZSByerlkIG5pZSB1Z25pZSBzaeogcHJ6ZWQgZ3Jvn2JhbWkgaSBi6mR6aWUgZGFsZWogcHJvd2FkemmzIHJvem1vd3kgeiBzuXNpYWRhbWku',
  },
  {
    language: 'pl',
    charset: 'iso-8859-2',
    text: 'Minister spraw zagranicznych powiedziała w środę, że rząd nie ugnie się przed groźbami i będzie dalej prowadził rozmowy z sąsiadami.',
    bytes:
      'TWluaXN0ZXIgc3ByYXcgemFncmFuaWN6bnljaCBwb3dpZWR6aWGzYSB3ILZyb2TqLCC/ZSByerFkIG5pZSB1Z25pZSBzaeogcHJ6ZWQgZ3JvvGJhbWkgaSBi6mR6aWUgZGFsZWogcHJvd2FkemmzIHJvem1vd3kgeiBzsXNpYWRhbWku',
  },
  {
    language: 'cs',
    charset: 'windows-1250',
    text: 'Ministryně zahraničí řekla ve středu, že vláda neustoupí hrozbám a bude dál jednat se sousedy o otevření přístavů.',
    bytes:
      'TWluaXN0cnlu7CB6YWhyYW5p6O0g+GVrbGEgdmUgc3T4ZWR1LCCeZSB2bOFkYSBuZXVzdG91cO0gaHJvemLhbSBhIGJ1ZGUgZOFsIGplZG5hdCBzZSBzb3VzZWR5IG8gb3Rldvhlbu0gcPjtc3Rhdvku',
  },
  {
    language: 'hu',
    charset: 'windows-1250',
    text: 'A külügyminiszter szerdán azt mondta, hogy a kormány nem enged a fenyegetéseknek, és tovább tárgyal a szomszédokkal őszintén.',
    bytes:
      'QSBr/Gz8Z3ltaW5pc3p0ZXIgc3plcmThbiBhenQgbW9uZHRhLCBob2d5IGEga29ybeFueSBuZW0gZW5nZWQgYSBmZW55ZWdldOlzZWtuZWssIOlzIHRvduFiYiB04XJneWFsIGEgc3pvbXN66WRva2thbCD1c3ppbnTpbi4=',
  },
  {
    language: 'ru',
    charset: 'windows-1251',
    text: 'Министр иностранных дел заявила в среду, что правительство не уступит угрозам и продолжит переговоры с соседями.',
    bytes:
      'zOjt6PHy8CDo7e7x8vDg7e379SDk5esg5+D/4ujr4CDiIPHw5eTzLCD38u4g7/Dg4ujy5ev88fLi7iDt5SDz8fLz7+jyIPPj8O7n4Owg6CDv8O7k7uvm6PIg7+Xw5ePu4u7w+yDxIPHu8eXk/+zoLg==',
  },
  {
    language: 'ru',
    charset: 'koi8-r',
    text: 'Министр иностранных дел заявила в среду, что правительство не уступит угрозам и продолжит переговоры с соседями.',
    bytes:
      '7cnOydPU0iDJzs/T1NLBzs7ZyCDExcwg2sHR18nMwSDXINPSxcTVLCDe1M8g0NLB18nUxczY09TXzyDOxSDV09TV0MnUINXH0s/awc0gySDQ0s/Ez8zWydQg0MXSxcfP18/S2SDTINPP08XE0c3JLg==',
  },
  {
    language: 'uk',
    charset: 'windows-1251',
    text: 'Міністерка закордонних справ заявила в середу, що уряд не поступиться погрозам і продовжить переговори із сусідами.',
    bytes:
      'zLPts/Hy5fDq4CDn4Oru8OTu7e3o9SDx7/Dg4iDn4P/i6OvgIOIg8eXw5eTzLCD57iDz8P/kIO3lIO/u8fLz7+jy/PH/IO/u4/Du5+DsILMg7/Du5O7i5ujy/CDv5fDl4+7i7vDoILPnIPHz8bPk4OzoLg==',
  },
  {
    language: 'zh',
    charset: 'gb18030',
    text: '外交部长星期三表示，政府不会向威胁低头，将继续与邻国进行谈判，争取早日重新开放港口。她说：“我们会继续谈下去。”',
    bytes:
      'zeK9u7K/s6TQx8bayP2x7cq+o6zV/riusru74c/yzf7QsrXNzbejrL2rvMzQ+NPrwdq5+r340NDMuMXQo6zV+cih1OfI1dbY0MK/qrfFuNu/2qGjy/3LtaO6obDO0sPHu+G8zND4zLjPwsiloaOhsQ==',
  },
  {
    language: 'zh',
    charset: 'big5',
    text: '外交部長星期三表示，政府不會向威脅低頭，將繼續與鄰國進行談判，爭取早日重新開放港口。她說：「我們會繼續談下去。」',
    bytes:
      'pX6l5rOhqvisULTBpFSq7aXcoUGsRqmypKO3fKZWq8Kv2adDwFmhQbFOxH7E8rtQvkaw6rZppua9zadQoUGqp6j6pq2k6a2rt3O2fanxtOSkZqFDpm+7oaFHoXWn2q3Mt3zEfsTyvc2kVaVooUOhdg==',
  },
  {
    language: 'ja',
    charset: 'shift_jis',
    text: '外務大臣は水曜日、政府は脅しに屈せず、隣国との協議を続けると述べた。「港をできるだけ早く再開したい」とも語った。',
    bytes:
      'ik+WsZHlkGKCzZCFl2qT+oFBkK2Ve4LNi7qCtYLJi/yCuYK4gUGX142RgsaCzIumi2OC8JGxgq+C6YLGj3GC14K9gUKBdY1ggvCCxYKrgumCvoKvkYGCrY3EikqCtYK9gqKBdoLGguCM6oLBgr2BQg==',
  },
  {
    language: 'ja',
    charset: 'euc-jp',
    text: '外務大臣は水曜日、政府は脅しに屈せず、隣国との協議を続けると述べた。「港をできるだけ早く再開したい」とも語った。',
    bytes:
      's7DMs8Lnv8Okz7/lzcvG/KGiwK/J3KTPtrykt6TLtv6ku6S6oaLO2bnxpMikzraotcSk8sKzpLGk66TIvdKk2aS/oaOh1rnBpPKkx6StpOukwKSxweGkr7rGs6ukt6S/pKSh16TIpOK47KTDpL+how==',
  },
  {
    language: 'ko',
    charset: 'euc-kr',
    text: '외무장관은 수요일 정부가 위협에 굴하지 않고 이웃 나라들과 협상을 계속하겠다고 말했다. “항구를 다시 열겠다”고 덧붙였다.',
    bytes:
      'v9y5q8DlsPzAuiC89r/kwM8gwaS6zrChIMCnx/m/oSCxvMfPwfYgvsqw7SDAzL/0ILOqtvO16bD6IMf5u/PAuyCw6LzTx8+w2rTZsO0guLvH37TZLiChsMfXsbi4piC02b3DIL+tsNq02aGxsO0gtaG62b+0tNku',
  },
  {
    language: 'fr',
    charset: 'windows-1252',
    text: 'La ministre des Affaires étrangères a déclaré mercredi que le gouvernement ne cèdera pas aux menaces et poursuivra les négociations à l’étranger.',
    bytes:
      'TGEgbWluaXN0cmUgZGVzIEFmZmFpcmVzIOl0cmFuZ+hyZXMgYSBk6WNsYXLpIG1lcmNyZWRpIHF1ZSBsZSBnb3V2ZXJuZW1lbnQgbmUgY+hkZXJhIHBhcyBhdXggbWVuYWNlcyBldCBwb3Vyc3VpdnJhIGxlcyBu6WdvY2lhdGlvbnMg4CBskul0cmFuZ2VyLg==',
  },
  {
    language: 'de',
    charset: 'windows-1252',
    text: 'Die Außenministerin sagte am Mittwoch, die Regierung werde den Drohungen nicht nachgeben und weiter über die Öffnung der Häfen verhandeln.',
    bytes:
      'RGllIEF132VubWluaXN0ZXJpbiBzYWd0ZSBhbSBNaXR0d29jaCwgZGllIFJlZ2llcnVuZyB3ZXJkZSBkZW4gRHJvaHVuZ2VuIG5pY2h0IG5hY2hnZWJlbiB1bmQgd2VpdGVyIPxiZXIgZGllINZmZm51bmcgZGVyIEjkZmVuIHZlcmhhbmRlbG4u',
  },
  {
    language: 'en',
    charset: 'windows-1252',
    text: 'The foreign minister said on Wednesday that the government “will not give way” to threats — it’s too late for that, she told reporters in Paris.',
    bytes:
      'VGhlIGZvcmVpZ24gbWluaXN0ZXIgc2FpZCBvbiBXZWRuZXNkYXkgdGhhdCB0aGUgZ292ZXJubWVudCCTd2lsbCBub3QgZ2l2ZSB3YXmUIHRvIHRocmVhdHMglyBpdJJzIHRvbyBsYXRlIGZvciB0aGF0LCBzaGUgdG9sZCByZXBvcnRlcnMgaW4gUGFyaXMu',
  },
  {
    language: 'en',
    charset: 'windows-1252',
    text: 'The café owner said the government is a fiasco for him and for everybody else in the town of Rio.',
    bytes:
      'VGhlIGNhZukgb3duZXIgc2FpZCB0aGUgZ292ZXJubWVudCBpcyBhIGZpYXNjbyBmb3IgaGltIGFuZCBmb3IgZXZlcnlib2R5IGVsc2UgaW4gdGhlIHRvd24gb2YgUmlvLg==',
  },
  {
    language: 'el',
    charset: 'windows-1253',
    text: 'Η υπουργός Εξωτερικών δήλωσε την Τετάρτη ότι η κυβέρνηση δεν θα υποχωρήσει στις απειλές και θα συνεχίσει τις συνομιλίες.',
    bytes:
      'xyD18O/18eP88iDF7vn05fHp6v7tIOTe6/nz5SD05+0g1OX03PH05yD89Okg5yDq9eLd8e3n8+cg5OXtIOjhIPXw7/f58d7z5ekg8/Tp8iDh8OXp693yIOrh6SDo4SDz9e3l99/z5ekg9OnyIPP17e/s6evf5fIu',
  },
  {
    language: 'tr',
    charset: 'windows-1254',
    text: 'Dışişleri bakanı çarşamba günü hükümetin tehditlere boyun eğmeyeceğini ve komşularla görüşmeleri sürdüreceğini söyledi.',
    bytes:
      'RP3+af5sZXJpIGJha2Fu/SDnYXL+YW1iYSBn/G78IGj8a/xtZXRpbiB0ZWhkaXRsZXJlIGJveXVuIGXwbWV5ZWNl8GluaSB2ZSBrb23+dWxhcmxhIGf2cvz+bWVsZXJpIHP8cmT8cmVjZfBpbmkgc/Z5bGVkaS4=',
  },
  {
    language: 'ar',
    charset: 'windows-1256',
    text: 'قالت وزيرة الخارجية يوم الأربعاء إن الحكومة لن ترضخ للتهديدات وستواصل المفاوضات مع الجيران',
    bytes:
      '3sfhyiDm0u3RySDH4c7H0cztySDt5uMgx+HD0cjax8EgxeQgx+HN3+bjySDh5CDK0dbOIOHhyuXP7c/HyiDm08rmx9XhIMfh493H5tbHyiDj2iDH4czt0cfk',
  },
  {
    language: 'he',
    charset: 'windows-1255',
    text: 'שרת החוץ אמרה ביום רביעי כי הממשלה לא תיכנע לאיומים ותמשיך במשא ומתן עם השכנים',
    bytes:
      '+fj6IOTn5fUg4O745CDh6eXtIPjh6fLpIOvpIOTu7vns5CDs4CD66evw8iDs4Onl7untIOX67vnp6iDh7vngIOXu+u8g8u0g5Pnr8Ont',
  },
]
