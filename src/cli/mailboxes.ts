import { OnrecordError } from '../errors.ts'
import { fileKindOf, MAIL_HEAD } from '../ingest/bytes/file-kind.ts'
import { mediaTypes } from '../ingest/bytes/input-kind.ts'
import { type MailboxMessage, mailMessages } from '../ingest/mail/mbox.ts'
import { ADDRESS, fileChunks, fileHead, inputLabel, STDIN_NAME } from './inputs.ts'

/** A message of a mailbox with what the command line calls it. */
export interface NamedMessage extends MailboxMessage {
  /** `inbox.mbox#3`; the file's name alone where it holds one message. */
  readonly ref: string
}

/** Whether a file is a mailbox, which is read message by message. */
export async function isMailbox(name: string, mediaType: string | undefined): Promise<boolean> {
  if (name === STDIN_NAME || ADDRESS.test(name)) return false
  if (mediaType !== undefined) return mediaType === mediaTypes.mbox
  const head = await fileHead(name, MAIL_HEAD)
  return head.length > 0 && fileKindOf(head, { name }) === 'mbox'
}

/**
 * The messages of a mailbox file, as they are read. Throws OnrecordError where the file holds none or can't be read
 * any further; what came before is not lost by it.
 */
export async function* namedMessages(name: string, maxBytes: number): AsyncGenerator<NamedMessage> {
  let first: MailboxMessage | undefined
  let count = 0
  for await (const message of mailMessages(fileChunks(name), maxBytes)) {
    count++
    if (message.number === 1) {
      first = message
      continue
    }
    if (first) yield { ...first, ref: `${name}#1` }
    first = undefined
    yield { ...message, ref: `${name}#${message.number}` }
  }
  if (first) yield { ...first, ref: name }
  if (count === 0) throw new OnrecordError('empty-input', `${inputLabel(name)} holds no message`)
}
