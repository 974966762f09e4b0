/** What people call the networks that they post on, by the name that a record gives them. */
export const networksByName: ReadonlyMap<string, string> = new Map([
  ['x', 'x'],
  ['twitter', 'x'],
  ['bluesky', 'bluesky'],
  ['mastodon', 'mastodon'],
  ['threads', 'threads'],
  ['telegram', 'telegram'],
  ['facebook', 'facebook'],
  ['instagram', 'instagram'],
  ['tiktok', 'tiktok'],
  ['reddit', 'reddit'],
  ['truth social', 'truthsocial'],
  ['linkedin', 'linkedin'],
  ['vk', 'vk'],
  ['vkontakte', 'vk'],
  ['weibo', 'weibo'],
  ['youtube', 'youtube'],
])
