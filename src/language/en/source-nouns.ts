const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of things that are written or published and so can say something. */
export const documentNouns = words(`
  report reports statement statements study studies survey surveys poll polls document documents filing filings memo memos
  letter letters email emails e-mail e-mails article articles editorial book transcript transcripts complaint lawsuit suit
  indictment affidavit petition resolution communique declaration dossier analysis audit review paper papers research data
  figures records post posts tweet tweets website site page column story stories bulletin notice sign placard banner
  ad ads advertisement headline caption text message messages video recording ruling order opinion law bill treaty
  contract minutes entry diary note act code charter label plaque inscription manual guide handbook log logbook ledger receipt
  invoice register brochure clause subsection paragraph annex preamble footnote amendment pamphlet leaflet poster graffiti placards signs banners posters obituary calendar timetable menu
  certificate deed manifesto questionnaire census index estimate forecast chapter passage poem verse song lyrics will`)

/** Nouns of many people at once. */
export const groupNouns = words(`
  officials sources people residents witnesses critics experts analysts supporters protesters lawmakers democrats republicans
  police authorities voters delegates aides advisers advisors allies opponents activists prosecutors investigators scientists
  researchers doctors lawyers families relatives workers employees members leaders ministers diplomats soldiers rebels
  militants observers economists historians scholars readers viewers users students teachers farmers villagers reporters
  journalists women men parents children neighbours neighbors friends others some many crowd public media press troops
  forces conservatives liberals campaigners organisers organizers spokesmen spokespeople executives investors traders
  rescuers strikers pupils fishermen drivers passengers commuters islanders miners dockers nurses`)

/** What goes round and is nobody's: "rumours", "speculation". */
export const unownedNews = words('rumour rumours rumor rumors gossip speculation word whispers talk hearsay')
