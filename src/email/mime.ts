/** The only file that imports nodemailer's composer: parts to a message of bytes. */

import { createHash } from 'node:crypto';
import type { Address } from './address.ts';

/** A part whose encoding is done: shared by all messages of an edition. */
export type EncodedPart = Buffer;

export interface PartSource {
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For pictures that stand in the HTML. */
  readonly cid?: string;
}

export interface MessageSource {
  readonly from: Address | undefined;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly date: Date;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
  /** In the order of the HTML. */
  readonly pictures: readonly EncodedPart[];
  readonly attachments: readonly EncodedPart[];
}

export interface MimeWriter {
  /** The part with its own header, in base64. */
  encodePart(source: PartSource): Promise<EncodedPart>;
  /** CRLF line ends, ASCII alone. */
  write(source: MessageSource): Promise<Uint8Array>;
}

/** The nodemailer library, loaded when there is something to compose. */
export async function loadMimeWriter(): Promise<MimeWriter> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { default: MimeNode } = await import('nodemailer/lib/mime-node');
  return {
    async encodePart({ type, name, bytes, cid }) {
      const node = new MimeNode(type, { filename: name });
      // A part is no message: it has none of a message's fields.
      const root = new MimeNode('multipart/mixed', { baseBoundary: 'part' });
      root.appendChild(node);
      node.setHeader('Content-Transfer-Encoding', 'base64');
      node.setHeader('Content-Disposition', cid === undefined ? 'attachment' : 'inline');
      if (cid !== undefined) node.setHeader('Content-Id', `<${cid}>`);
      node.setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      const built = await node.build();
      return built.subarray(0, built.length - trailingBreaks(built));
    },
    async write(source) {
      const { from, to, cc, subject, date, messageId, headers, text, html, pictures, attachments } = source;
      const composer = new MailComposer({
        ...(from ? { from: mailbox(from) } : {}),
        to: to.map(mailbox),
        cc: cc.map(mailbox),
        ...{
          subject,
          date,
          messageId: `<${messageId}>`,
          headers: [...headers].map(([key, value]) => ({ key, value })),
        },
        alternatives: [
          {
            contentType: 'text/plain; charset=utf-8; format=flowed',
            content: text,
            contentTransferEncoding: 'quoted-printable',
          },
          { contentType: 'text/html; charset=utf-8', content: html, contentTransferEncoding: 'quoted-printable' },
        ],
        attachments: [
          // The composer asks for a cid to put a part beside the HTML; the part itself is written as it is.
          ...pictures.map((raw, i) => ({ raw, cid: `picture-${i}`, contentType: 'image/png' })),
          ...attachments.map((raw) => ({ raw, contentType: 'application/pdf' })),
        ],
        baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
        ...{ disableFileAccess: true, disableUrlAccess: true },
      });
      return composer.compile().build();
    },
  };
}

function mailbox({ name, address }: Address): { name: string; address: string } {
  return { name, address };
}

/** How many bytes of line breaks a part ends in: the boundary brings its own. */
function trailingBreaks(bytes: Buffer): number {
  let n = 0;
  while (bytes[bytes.length - 1 - n] === 0x0a || bytes[bytes.length - 1 - n] === 0x0d) n++;
  return n;
}
