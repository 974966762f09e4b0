/** A paragraph that is not the article's words, and why. */
export interface LinePattern {
  readonly name: string
  /** Matches the whole text of a short run. */
  readonly pattern: RegExp
  readonly example: string
}

/** Runs longer than this are never judged by their words alone (code units). */
export const MAX_LINE = 300

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
      /^(?:story continues|article continues|continue reading|continued|skip advertisement|scroll to continue|read the full story)\b.{0,60}$/i,
    example: 'Story continues below advertisement',
  },
  {
    name: 'read-more',
    pattern:
      /^[[(]?\s*(?:read|see|watch|view|hear) (?:more|also|next|the full story|full (?:article|story))\b.{0,160}$/i,
    example: 'Read more: The bridge that nobody wanted',
  },
  {
    name: 'related',
    pattern:
      /^[[(]?\s*(?:also |you may also |you might also |more )?(?:related|recommended|must[- ]read|must[- ]see|don['’]t miss|trending|editor['’]?s['’]? picks?|most popular|more from|more on|more stories|more coverage|further reading|related (?:articles?|stor(?:y|ies)|coverage|links?|content|news|posts?|topics?|tags?|video))\b\s*(?:[:|].*)?[\])]?$/i,
    example: 'RELATED: Mayor resigns',
  },
  {
    name: 'see-also',
    pattern: /^[[(]?\s*(?:see|read) also\b.{0,160}$/i,
    example: 'See also: Our guide to the coast',
  },
  {
    name: 'you-may-like',
    pattern: /^you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,40}$/i,
    example: 'You may also like...',
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|pin|email|print|share (?:this|on|via|it).{0,60}|sharing is caring!?|click to (?:tweet|share).{0,60}|like this:?|like us on .{0,40}|\d+ shares?)$/i,
    example: 'Share this:',
  },
  {
    name: 'follow',
    pattern:
      /^(?:you can )?(?:follow|like|find|connect with) (?:us|me|him|her|them|[A-Z@].{0,50}?) (?:on|at|in) (?:(?:his|her|our|my|their) )?(?:twitter|facebook|instagram|linkedin|snapchat|youtube|tiktok|google|social|telegram|pinterest|x\b).{0,140}$/i,
    example: 'Follow Ana Duarte on Twitter: @anaduarte',
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:(?:please |click here to |to )?(?:subscribe|sign up|register|join)\b.{0,20}\b(?:to|for|our|now|here|today|free)\b.{0,200}|get (?:the|our|daily|more) .{0,120}(?:newsletter|inbox|e-?mail).{0,80}|want more .{0,120}newsletter.{0,60})$/i,
    example: 'Sign up for our free newsletter',
  },
  {
    name: 'comment',
    pattern:
      /^(?:comments?|comments? are closed\.?|\d+ comments?|leave a (?:comment|reply).{0,60}|post a comment|add a comment|no comments|view comments|show comments|tell us what you think\.*|what do you think\?.{0,80}comments?.{0,40})$/i,
    example: 'Leave a comment',
  },
  {
    name: 'tags',
    pattern:
      /^(?:(?:related )?(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|in this article|keywords|labels)\s*:.{0,200}|tags|topics|keywords)$/i,
    example: 'Filed under: Transport',
  },
  {
    name: 'tip',
    pattern:
      /^(?:do you )?(?:have|got|know) (?:a|any) (?:(?:news|story|confidential) )?(?:tips?|story|information)\b.{0,200}$/i,
    example: 'Do you have a story for us? Write to desk@example.org',
  },
  {
    name: 'reporting-credit',
    pattern:
      /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|additional reporting) by\b.{0,280}$/i,
    example: '(Reporting by Ana Duarte; Editing by Tom Reed)',
  },
  {
    name: 'needs-script',
    pattern:
      /^(?:this slideshow requires javascript\.?|(?:please )?enable javascript.{0,120}|.{0,80}your browser does not support.{0,80}|loading\s*(?:\.\.\.|…)?)$/i,
    example: 'This slideshow requires JavaScript.',
  },
  {
    name: 'affiliate',
    pattern:
      /^.{0,80}\b(?:may (?:earn|get|receive) (?:a|an) (?:affiliate )?(?:commission|share|small)|affiliate (?:links?|commission)|may earn .{0,30}commission).{0,160}$/i,
    example: 'We may earn a commission when you buy through our links.',
  },
  {
    name: 'back-to-top',
    pattern:
      /^(?:(?:scroll )?back to (?:the )?top|top|previous(?: (?:article|post|story))?|next(?: (?:article|post|story))?|close|menu|search|home|subscribe|print|reply|more|read more|show more|see more|view all|view gallery|advert|video|photos?|play video|watch|listen)\W*$/i,
    example: 'Back to top',
  },
]

/** The name of the pattern that a line matches, or null. */
export function boilerplateLine(text: string): string | null {
  if (text.length > MAX_LINE) return null
  return linePatterns.find(({ pattern }) => pattern.test(text))?.name ?? null
}
