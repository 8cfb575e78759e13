/** The only file that imports nodemailer's composer, which turns parts into the bytes of a message. */

import { createHash } from 'node:crypto';
import type { Address } from './address.ts';

/** An encoded part, shared by all messages of an edition. */
export type EncodedPart = Buffer;

export interface PartSource {
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Content id of images in the HTML. */
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
  /** The part in base64, with its header. */
  encodePart(source: PartSource): Promise<EncodedPart>;
  /** The message, in ASCII with CRLF line ends. */
  write(source: MessageSource): Promise<Uint8Array>;
}

/** Loads nodemailer. */
export async function loadMimeWriter(): Promise<MimeWriter> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { default: MimeNode } = await import('nodemailer/lib/mime-node');
  return {
    async encodePart({ type, name, bytes, cid }) {
      const node = new MimeNode(type, { filename: name });
      // Wrap the part, or nodemailer would add the header fields of a message.
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
          // The cid makes the composer put the part beside the HTML; the part itself is written as it is.
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

/** The number of trailing line break bytes, which the boundary adds itself. */
function trailingBreaks(bytes: Buffer): number {
  let n = 0;
  while (bytes[bytes.length - 1 - n] === 0x0a || bytes[bytes.length - 1 - n] === 0x0d) n++;
  return n;
}
