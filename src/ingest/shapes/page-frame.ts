/** What a page's frame leaves between the entries of a live blog that was copied. */
const FRAME: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^(?:©|Copyright\b)/, example: 'Copyright 2031 The Alder Post' },
  {
    pattern:
      /^(?:Share|Share this (?:update|post|entry)|Copy link|Link copied|Print|Email|Facebook|Twitter|WhatsApp|Messenger|LinkedIn|X(?: \(formerly Twitter\))?|Save|Share, close panel|close panel|Comments?|Back to top|Show more|Advertisement|- Advertisement -|SKIP ADVERTISEMENT|Key [Ee]vents?|Pinned|Pinned post|play video|Loading)$/i,
    example: 'Share this update',
  },
  {
    pattern: /^\[(?:photos?|images?|pictures?|video|graphic|map|embed(?:ded)?)\b[^\][\n]{0,300}\]$/i,
    example: '[Photo: The bridge at noon / Alder Post]',
  },
  { pattern: /^Updated (?:at )?\d[^\n]{1,30}$/, example: 'Updated at 11.26 BST' },
  {
    pattern: /^(?:Profile (?:photo|image) of [^\n]{3,60}|[^\n]{3,60} profile image)$/,
    example: 'Profile photo of Ana Feld',
  },
  { pattern: /^By (?:\p{Lu}[\p{L}.’'-]{0,20}\s?){1,5}$/u, example: 'By Ana Feld' },
  {
    pattern: /^Video Duration\b[^\n]{0,60}(?:\n[^\n]{0,40}){0,2}$/,
    example: 'Video Duration 02 minutes 14 seconds',
  },
]

/** `4m ago`, `38 min ago`, `2 hours ago`, `4 hr 20 min ago`: how old an entry was when it was copied, which tells no date. */
export const AGE =
  /^(?:\d{1,2}\s?(?:s|m|h|d|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?)\.?,? (?:and )?){1,2}ago$/i

/** `42m ago / 3:02 AM EST`: an age before the time. */
const AGE_BEFORE = /^\d{1,2}\s?(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?)\.? ago\s?[/|·•–—-]\s?/i

/** A line without the age that it begins with. */
export function withoutAge(text: string): string {
  return text.length <= 60 ? text.replace(AGE_BEFORE, '') : text
}

/** Behind such a line stands what the page goes on with, and no entry. */
const ENDS =
  /^(?:(?:[A-Z][\w.]{1,14} ){1,3}(?:Alerts|Newsletters?)|Get (?:breaking|the latest) [^\n]{2,60}|More (?:from|on|in) [^\n]{2,60}|Most (?:popular|viewed|read|shared|watched)|Top [Ss]tories|Related(?: (?:stories|articles|topics|content))?|Read more|Explore more(?: on [^\n]{2,40})?|Reuse this content|You['’]ve reached the (?:start|end)\b[^\n]*|End of (?:the )?live(?: blog| coverage| updates)?|Follow us\b[^\n]{0,40}|Connect with [^\n]{2,40}|About(?: us)?|Contact us|Topics?|Tags?|Newsletters?|Sign up\b[^\n]{0,60}|Popular(?: now)?|Recommended(?: for you)?|What to read next|(?:Load|Show|See) (?:more|older)(?: (?:updates|posts|entries))?|Older posts)$/i

export function isFrame(text: string): boolean {
  return FRAME.some(({ pattern }) => pattern.test(text)) || AGE.test(text)
}

/** Whether a line opens what a page goes on with: "Most viewed", "Top Stories". */
/** `Got a photo? Send it to news@alder.example.`: what a page asks of its readers. */
const ASKS =
  /^[^\n]{0,120}\b(?:[Ss]end|[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to|[Gg]et in touch)\b[^\n]{0,80}\s\S{1,60}@\S{1,60}\.?$/

export function endsEntries(text: string): boolean {
  return ENDS.test(text) || ASKS.test(text)
}
