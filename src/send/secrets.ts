/** Removes secrets from texts from outside (such as server replies) before they are printed or stored. */

const MASK = '***';

export class Secrets {
  readonly #forms = new Set<string>();

  /** Adds a secret, and the forms in which a login sends it. */
  add(secret: string, user = ''): void {
    if (secret === '') return;
    const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
    const forms = [
      ...[secret, encodeURIComponent(secret), base64(secret)],
      // SASL PLAIN (RFC 4616) and XOAUTH2.
      ...[base64(`\0${user}\0${secret}`), base64(`user=${user}\x01auth=Bearer ${secret}\x01\x01`)],
    ];
    for (const form of forms) this.#forms.add(form);
    for (const form of forms) this.#forms.add(form.replace(/=+$/, ''));
  }

  /** The text as one line without secrets and control characters, of at most `length` characters. */
  clean(text: string, length = 300): string {
    // The longest first, since one form may contain another.
    const forms = [...this.#forms].sort((a, b) => b.length - a.length);
    const masked = forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
    const plain = masked.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    return plain.length > length ? `${plain.slice(0, length)}…` : plain;
  }
}
