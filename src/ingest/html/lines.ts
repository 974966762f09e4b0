/** A paragraph that is not the article's words, and why. */
export interface LinePattern {
  readonly name: string
  /** Matches the whole text of a short run. */
  readonly pattern: RegExp
  readonly example: string
}

/** Runs longer than this are never judged by their words alone (code units). */
export const MAX_LINE = 300

/** A note on the author is shorter than this (code units). */
const MAX_AUTHOR_NOTE = 500

/** Lines that content systems and editors put between paragraphs. */
export const linePatterns: readonly LinePattern[] = [
  {
    name: 'advertisement',
    pattern:
      /^[-–—\s[(]*(?:advertisements?|advert|advertorial|sponsored(?: content)?|sponsored by|supported by|paid content|ad|publicidade|anzeige|реклама)[-–—\s\])]*$/i,
    example: 'Advertisement',
  },
  {
    name: 'continue-reading',
    pattern:
      /^(?:story continues|article continues|continue reading|continued|skip advertisement|scroll to continue|read the full story|to read the full story)\b.{0,60}$/i,
    example: 'Story continues below advertisement',
  },
  {
    name: 'read-more',
    pattern:
      /^[[(]?\s*(?:(?:read|hear) (?:more|also|next)|also read|(?:see|watch|view) (?:also|next)|(?:see|watch) more(?=:)).{0,160}$/i,
    example: 'READ MORE: The bridge that nobody wanted',
  },
  {
    name: 'related',
    pattern:
      /^[[(]?\s*(?:(?:you may also |you might also |more )?(?:related|recommended)(?: (?:articles?|stor(?:y|ies)|coverage|links?|content|news|posts?|reading|topics?|tags?|videos?|roundup))?|must[- ]read|must[- ]see|don['’]t miss|trending(?: now)?|editor['’]?s['’]? picks?|(?:most )?popular(?: (?:on|in) .{0,40})?|further reading|explore further)\s*(?:[:|\n].*)?[\])]?$/is,
    example: 'RELATED: Mayor resigns',
  },
  {
    name: 'more-from',
    pattern:
      /^(?:also on [^.]{1,40}\.(?:com|org|net)\b.{0,200}|more (?:from|on|in) .{0,60}|more (?:great |top |of )?.{0,30}\b(?:stories|coverage|articles|headlines)(?: (?:from|on|in) .{0,40})?:?|more [A-Z].{0,30}: https?:.{0,120}|next up in .{0,60})$/i,
    example: 'More from the harbour desk',
  },
  {
    name: 'you-may-like',
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,40}|something to consider|elsewhere on .{0,40}|if you (?:liked|enjoyed) this (?:article|story|post).{0,260})$/i,
    example: 'You may also like...',
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|pin|email|print|like this story\?.{0,60}|share (?:this|on|via|it).{0,60}|sharing is caring!?|click to (?:tweet|share).{0,60}|like this:?|like us on .{0,40}|\d+\s?shares?|get short url|(?:(?:facebook|twitter|google\+?|whatsapp|linkedin|pinterest|reddit|email|e-mail|print|telegram|tumblr|flipboard|pocket|instagram|youtube|copy link)[\s,|•·]*)+)$/i,
    example: 'Share this:',
  },
  {
    name: 'follow',
    pattern:
      /^(?:you can )?(?:follow|like|find|connect with) .{0,60}?(?: (?:on|at|in) (?:(?:his|her|our|my|their) )?(?:twitter|facebook|instagram|linkedin|snapchat|youtube|tiktok|google|social|telegram|pinterest)|['’]s full coverage).{0,300}$|^.{0,240}\bfollow (?:him|her|them|us|me|@\w+) (?:on|at) (?:twitter|facebook|instagram|x|@).{0,80}$/i,
    example: 'Follow Ana Duarte on Twitter: @anaduarte',
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:(?:please |click here to |to )?(?:subscribe|sign up|register|join)\b(?:[^.]{0,40}\b(?:to|for|our|now|here|today|free)\b|:).{0,200}|get (?:the|our|daily|more) .{0,120}(?:newsletter|inbox|e-?mail).{0,80}|want more .{0,120}newsletter.{0,60}|click here to get .{0,60}\bapp|(?:listen|download|itunes): ?https?:.{0,200}|.{0,100}\byour inbox\b.{0,100}|.{0,60}delivered (?:straight )?(?:to|through) your (?:inbox|letterbox|door).{0,140})$/is,
    example: 'Sign up for our free newsletter',
  },
  {
    name: 'comment',
    pattern:
      /^(?:comments?|top (?:rated )?comments|comments? are closed\.?|\d+ comments?|leave a (?:comment|reply).{0,60}|post a comment|add a comment|no comments|view comments|show comments|join the (?:conversation|discussion).{0,60}|tell us what you think\.*)$/i,
    example: 'Leave a comment',
  },
  {
    name: 'tags',
    pattern:
      /^(?:(?:related )?(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|in this article|keywords|labels)\s*[:\n].{0,200}|tags|topics|keywords)$/is,
    example: 'Filed under: Transport',
  },
  {
    name: 'tip',
    pattern:
      /^(?:(?:do you )?(?:have|got|know) (?:a|any) (?:(?:news|story|confidential) )?(?:tips?|story|information)\b.{0,200}|(?:please )?(?:write to|contact|e-?mail|reach) .{0,60} at \S+@\S+.{0,40}|\S+@\S+\.\w+|(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+|@\w{2,30}|.{0,60}\bletters? to the editor\b.{0,200})$/i,
    example: 'Do you have a story for us? Write to desk@example.org',
  },
  {
    name: 'needs-script',
    pattern:
      /^(?:\[[a-z_-]+ [^[\]]{1,200}\][^[\]]{0,200}\[\/[a-z_-]+\]|this slideshow requires javascript\.?|(?:please )?enable javascript.{0,120}|.{0,80}your browser does not support.{0,80}|please use \w+ browser for .{0,80}|loading\s*(?:\.\.\.|…)?)$/i,
    example: 'This slideshow requires JavaScript.',
  },
  {
    name: 'standards',
    pattern: /^our standards: ?.{0,60}$/i,
    example: 'Our Standards: The Principles of Trust.',
  },
  {
    name: 'controls',
    pattern:
      /^(?:(?:scroll )?back to (?:the )?top|text size|top|previous(?: (?:article|post|story))?|next(?: (?:article|post|story))?|close|menu|search|home|subscribe|reply|read more|show more|see more|learn more|view all(?: \(\d+\))?|view gallery|(?:play )?video|listen|voltar)\W*$/i,
    example: 'Back to top',
  },
]

/** Who the author is: "Ana Duarte is a reporter for the Harbour Post." */
const AUTHOR_NOTE =
  /^(?:by )?\p{Lu}[^.!?]{2,80}? (?:is\b[^.!?]{0,160}\b(?:reporter|editor|columnist|correspondent|writer|author|contributor|curator|journalist|freelancer?|producer|professor|fellow)|(?:covers|writes about|reports on|reports for|writes for)|joined [^.!?]{2,80} in (?:19|20)\d\d)\b.{0,300}$/su

/** A line that is nothing but a date, a time or both: "Published: Monday, 4 March 2024 at 8:02 am ET". */
const DATE_LINE =
  /^(?=.{0,80}\b(?:19|20)\d\d\b)(?=.{6,110}$)[^.!?“”"]{0,60}\b\d{1,2}\b[^!?“”"]{0,60}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b.{0,150}$|^\W*(?:published|updated|posted|last updated|first published)\b.{0,100}$/is

/** A word with a full stop after it, which is neither "a.m." nor "Nov."-like at a line's end: "men. It stands." */
const SENTENCE_END = /\p{Ll}{3,}\.(?:\s+\p{Lu}|$)/u

/** The makers' line: "By Ana Duarte", "By Ana Duarte, Staff Writer | March 4, 2024". */
const BY_LINE = /^(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished )?by|By|BY):? \p{Lu}[^.!?]{2,80}$/u

/** Whether a paragraph tells who the author is. Only one at the end of a report is to be asked about. */
export function isAuthorNote(text: string): boolean {
  return text.length <= MAX_AUTHOR_NOTE && AUTHOR_NOTE.test(text)
}

/** Whether a line above the text only dates or signs the report. */
export function isDateOrByline(text: string): boolean {
  return text.length <= MAX_LINE && ((DATE_LINE.test(text) && !SENTENCE_END.test(text)) || BY_LINE.test(text))
}

/** The name of the pattern that a line matches, or null. */
export function boilerplateLine(text: string): string | null {
  if (text.length > MAX_LINE) return null
  return linePatterns.find(({ pattern }) => pattern.test(text))?.name ?? null
}
