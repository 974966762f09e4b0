import type { DomElement } from './dom.ts'
import { isSocialFrame } from './regions.ts'

/** How far above a post its frame may be: five elements of one stand around a post of the BBC's. */
const FRAME_LEVELS = 6

/** What stands around a post and its frame: "social-embed" is nothing to leave out where a post is in it. */
export function outsideOfFrame(post: DomElement, root: DomElement): DomElement {
  let outside = post.parentElement ?? post
  let at: DomElement | null = outside
  for (let level = 0; level < FRAME_LEVELS && at && at !== root; level++, at = at.parentElement)
    if (isSocialFrame(at)) outside = at.parentElement ?? at
  return outside
}
