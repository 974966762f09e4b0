/** Nouns of who publishes and passes on what others say: "the agency Vela", "state television", "the paper". */
export const outletNouns: ReadonlySet<string> = new Set(
  `agency agencies newspaper newspapers paper daily weekly tabloid magazine broadcaster network station channel television tv radio
  website site portal outlet outlets wire newswire media press journalist journalists newsroom periodical blog
  podcast programme gazette journal biographer newsletter`.split(/\s+/),
)

/** Words that a name of such a body ends with, or that stand for it: "the Lanter Post", "Radio Corran", "Reuters". */
export const outletNames: ReadonlySet<string> = new Set(
  `herald post times news gazette tribune courier journal chronicle observer guardian telegraph mirror sun mail express standard
  examiner inquirer dispatch globe bulletin ledger record star sentinel register press register echo argus advertiser enquirer republic
  radio tv television broadcasting magazine review monitor independent echo today daily weekly zeitung
  reuters afp ap bbc cnn nbc abc cbs npr pbs itv tass xinhua interfax ria bloomberg politico axios ansa dpa efe kyodo yonhap anadolu irna
  fars tasnim mehr sana wafa petra kcna al-jazeera jazeera cnbc msnbc dw rtl rfi rai zdf ard spiegel welt bild monde figaro libération
  país mundo stampa repubblica haaretz nikkei asahi kommersant vedomosti meduza pravda izvestia newsweek buzzfeed huffpost breitbart vox`.split(
    /\s+/,
  ),
)

/** Whoever speaks for another: "through his lawyer, Ada Quist". */
export const goBetweens =
  'lawyer|lawyers|attorney|attorneys|solicitor|spokesman|spokeswoman|spokesperson|interpreter|translator|representative|representatives|publicist|agent|counsel|aide|aides|intermediary|intermediaries|press office|office'
