/** Words of others may repeat what they were told: nothing of them is printed or kept before it went through here. */

const MASK = '***';

export class Secrets {
  readonly #forms = new Set<string>();

  /** Takes a secret, and the forms in which a login sends it. */
  add(secret: string, user = ''): void {
    if (secret === '') return;
    const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
    const forms = [
      ...[secret, encodeURIComponent(secret), base64(secret)],
      // RFC 4616, and what XOAUTH2 sends.
      ...[base64(`\0${user}\0${secret}`), base64(`user=${user}\x01auth=Bearer ${secret}\x01\x01`)],
    ];
    for (const form of forms) this.#forms.add(form);
    for (const form of forms) this.#forms.add(form.replace(/=+$/, ''));
  }

  /** One line without secrets and control characters, cut to a length that a terminal shows. */
  clean(text: string, length = 300): string {
    // The longest first: a secret's own form may stand in another.
    const forms = [...this.#forms].sort((a, b) => b.length - a.length);
    const masked = forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
    const plain = masked.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    return plain.length > length ? `${plain.slice(0, length)}…` : plain;
  }
}
