import { createHash } from 'node:crypto'
import { label } from './foreign-text.ts'
import { type Content, embedded, html } from './markup.ts'

const GENERATOR = 'onrecord'

/** Whether a file is a page of ours, by its first kilobyte. */
export function isOwnPage(beginning: string): boolean {
  return beginning.includes(`<meta name="generator" content="${GENERATOR}">`)
}

export interface Shell {
  readonly title: string
  readonly style: string
  readonly script?: string
  readonly body: Content
}

/**
 * A whole page, self-contained. Its policy lets in the one style sheet and the one script that it comes with, by
 * their hashes, and nothing else: no other script, no image, no font, no address.
 */
export function pageOf({ title, style, script, body }: Shell): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${GENERATOR}">
<title>${label(title)}</title>
${embedded('style', style)}
</head>
<body>
${body}
${script !== undefined && embedded('script', script)}
</body>
</html>
`
  return page.toString()
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`
}
