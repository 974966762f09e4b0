import type { MediumKind } from '../../domain/statement.ts'

/**
 * Nouns of ways to say something, the narrower kind first where one holds another ("news conference" before
 * "conference"). They tell the medium behind "in", "at", "during" … and behind what is released, sent or addressed.
 */
const nouns: Readonly<Partial<Record<MediumKind, string>>> = {
  'news-conference': `news conference, press conference, news briefing conference, presser, joint appearance before the press`,
  briefing: `briefing, press briefing, news briefing, background call with reporters`,
  interview: `interview, q&a, question-and-answer session, sit-down`,
  letter: `letter, open letter, cover letter, postcard, dispatch`,
  call: `phone call, telephone call, conference call, video call, call, phone interview, voicemail, telephone conversation, phone conversation`,
  message: `text message, message, voice message, text, email, e-mail, memo, memorandum, note, whatsapp message, telegram, cable, fax, newsletter, mailing, direct message, internal message`,
  post: `post, posts, tweet, tweets, thread, blog, blog post, facebook post, social media post, instagram post, tweetstorm, status update, livestream`,
  speech: `speech, address, rally, sermon, homily, remarks, lecture, keynote, eulogy, toast, victory speech, town hall, debate, campaign stop, talk, commencement, oration, monologue, appearance, news commentary`,
  testimony: `testimony, hearing, affidavit, deposition, inquiry, inquest, sworn statement, witness statement, cross-examination`,
  court: `court, ruling, courtroom, trial, arraignment, judgment, verdict, opinion, dissent`,
  broadcast: `programme, program, podcast, show, newscast, broadcast, telecast, talk show, radio show, phone-in, video address, video, documentary, webcast`,
  statement: `statement, joint statement, communiqué, communique, press release, news release, release, declaration, announcement, comments, comment, proclamation, response`,
  report: `report, study, survey, article, column, op-ed, editorial, essay, poll, paper, analysis, review, commentary, assessment, audit, bulletin`,
  document: `filing, court filing, court papers, court documents, lawsuit, law, memoir, minutes, book, complaint, indictment, suit, brief, motion, petition, diary, will, autobiography, treaty, manifesto, contract, draft, application, resolution, warrant, transcript, document, documents, records, log, plan, bill, constitution, decree, plea agreement, novel, charter, guidelines, dossier, preface, journal`,
  other: `placard, placards, banner, banners, sign, signs, show of hands, leaflet, leaflets, poster, posters, flyer, flyers, graffiti, t-shirt, t-shirts, inscription, sticker, stickers, loudspeaker, megaphone, gesture, sign language, song, poem`,
}

/** The kind of a noun in lower case. */
export const mediumNouns: ReadonlyMap<string, MediumKind> = new Map(
  (Object.entries(nouns) as [MediumKind, string][])
    .flatMap(([kind, list]) => list.split(',').map((noun) => [noun.trim(), kind] as [string, MediumKind]))
    .reverse(), // of two kinds the first stays
)

/** How many words the longest of them has. */
export const LONGEST_MEDIUM_NOUN = Math.max(...[...mediumNouns.keys()].map((noun) => noun.split(' ').length))

/** Where one posts: behind "on". */
export const postingPlaces =
  'X|Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|Bluesky|Mastodon|Threads|YouTube|Weibo|Snapchat|Reddit|Tumblr|Medium|Truth Social|VK|social media|social networks'

/** Verbs that are a medium of themselves, by lemma. */
export const mediumVerbs: ReadonlyMap<string, MediumKind> = new Map(
  Object.entries({
    post: 'tweet retweet repost blog instagram',
    message: 'text email message telegraph cable fax',
    call: 'phone telephone',
    testimony: 'testify',
    speech: 'preach',
    broadcast: 'broadcast telecast',
  } satisfies Partial<Record<MediumKind, string>>).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, kind as MediumKind] as const),
  ),
)

/** Whoever is told something in court, and who takes testimony. */
export const courtNouns = 'court|judge|jury|jurors|tribunal|magistrate|magistrates|courtroom|justices'
export const hearingNouns = 'hearing|inquiry|inquest'
