import { languageTags } from '../../language/en/languages.ts'
import type { Setting } from './setting.ts'

/**
 * "said in Portuguese", "speaking in her native Farsi", "translated from Arabic". A noun behind it makes it
 * something else: "in Polish politics", "from Arabic sources".
 */
const IN_LANGUAGE =
  /\b(?:in|translated from|(?:speaking|spoke|written|wrote|speaks|said in)) (?:the original |both |fluent |halting |broken |accented |perfect |native |(?:his|her|their|my|our) native )?(\p{Lu}\p{L}+)(?=$|[^\p{L}\p{N}\s'-]|\s(?:that|and|on|at|to|through|with|during|before|after|via|by|from|as|when|while|is|was)\b|\s[“"‘￼])/gu

/** The language that something is said to have been said in (BCP 47), where the words around the cue name one. */
export function saidIn({ words }: Setting): string | undefined {
  for (const [, name] of words.matchAll(IN_LANGUAGE)) {
    const tag = languageTags.get(name ?? '')
    if (tag) return tag
  }
  return undefined
}
