/** Reads and checks the settings of a send. */

import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileReader } from '../core/files.ts';
import { type Address, parseAddress } from '../email/address.ts';
import { controlCharacter } from '../email/header-text.ts';
import { Secrets } from './secrets.ts';
import {
  type DkimSettings,
  isLoopback,
  type Login,
  type SendSettings,
  type ServerSettings,
  type TlsMode,
  type Unsubscribe,
} from './settings.ts';
import { collectSettings, SETTINGS, type Setting, type SettingName } from './settings-source.ts';

/** Messages per minute: the limit of Microsoft 365; most others allow more. */
const DEFAULT_RATE = 30;

export function readSettings(env: Readonly<Record<string, string | undefined>>, files: FileReader): SendSettings {
  return new SettingsReader(env, files).read();
}

class SettingsReader {
  readonly #found: Diagnostic[];
  readonly #values: Map<SettingName, Setting>;
  readonly #files: FileReader;

  constructor(env: Readonly<Record<string, string | undefined>>, files: FileReader) {
    const { values, diagnostics } = collectSettings(env, files);
    this.#values = new Map(values);
    this.#found = [...diagnostics];
    this.#files = files;
  }

  read(): SendSettings {
    this.#splitUrl();
    const server = this.#server();
    const settings = {
      server,
      from: this.#from(),
      unsubscribe: this.#unsubscribe(),
      dkim: this.#dkim(),
      rate: this.#number('rate', 1, 100_000) ?? (server && isLoopback(server.host) ? undefined : DEFAULT_RATE),
      tries: this.#number('tries', 1, 20) ?? 5,
      retryMs: 1000 * (this.#number('retrySeconds', 0, 3600) ?? 30),
      secrets: this.#secrets(),
    };
    return { ...settings, diagnostics: this.#found };
  }

  /** Splits `smtps://user:password@host:465` into settings. Settings given separately take precedence. */
  #splitUrl(): void {
    const setting = this.#values.get('url');
    if (!setting) return;
    const url = URL.canParse(setting.text) ? new URL(setting.text) : undefined;
    if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
      this.#bad(
        'url',
        'is not the address of a mail server',
        'smtp://smtp.example.org:587 or smtps://smtp.example.org',
      );
      return;
    }
    const set = (name: SettingName, text: string): void => {
      if (text !== '' && !this.#values.has(name)) this.#values.set(name, { ...setting, text });
    };
    set('host', url.hostname.replace(/^\[(.*)\]$/, '$1'));
    set('port', url.port);
    if (url.protocol === 'smtps:') set('tls', 'implicit');
    set('user', decoded(url.username));
    set('password', decoded(url.password));
  }

  #server(): ServerSettings | undefined {
    const host = this.#text('host');
    if (host === undefined) return undefined;
    if (!/^[\w.:-]+$/.test(host)) this.#bad('host', 'is not a host name', 'smtp.example.org');
    const loopback = isLoopback(host);
    const mode = this.#text('tls');
    if (mode !== undefined && !/^(?:implicit|starttls|none)$/.test(mode))
      this.#bad('tls', 'must be implicit, starttls or none');
    if (mode === 'none' && !loopback) {
      this.#bad('tls', `can't be none for ${host}: unencrypted connections are only allowed on this machine`);
    }
    const port = this.#number('port', 1, 65_535);
    const tls = (mode as TlsMode | undefined) ?? (port === 465 ? 'implicit' : loopback ? 'none' : 'starttls');
    const caFile = this.#text('ca');
    const ca = caFile === undefined ? undefined : this.#file('ca', caFile);
    if (ca !== undefined && !ca.includes('-----BEGIN CERTIFICATE-----'))
      this.#bad('ca', 'names a file that is not a PEM certificate');
    return {
      ...{ host, tls, ca, port: port ?? (tls === 'implicit' ? 465 : tls === 'none' ? 25 : 587) },
      login: this.#login(),
      // RFC 5321, 4.5.3.2: servers may take long to reply to the end of a message.
      timeoutMs: 1000 * (this.#number('timeoutSeconds', 1, 3600) ?? 600),
    };
  }

  #login(): Login {
    const user = this.#text('user');
    const password = this.#values.get('password')?.text;
    const grant = {
      clientId: this.#text('oauth2.clientId'),
      clientSecret: this.#text('oauth2.clientSecret'),
      refreshToken: this.#text('oauth2.refreshToken'),
      accessToken: this.#text('oauth2.accessToken'),
      tokenUrl: this.#tokenUrl(),
    };
    const oauth2 = grant.refreshToken !== undefined || grant.accessToken !== undefined;
    if (user === undefined) {
      if (password !== undefined || oauth2) this.#missing('user', 'it belongs to the password or token');
      return { kind: 'none' };
    }
    if (oauth2) {
      if (grant.refreshToken !== undefined && grant.clientId === undefined) {
        this.#missing('oauth2.clientId', 'the client that the refresh token was issued to');
      }
      return { kind: 'oauth2', user, grant };
    }
    if (password !== undefined) return { kind: 'password', user, password };
    this.#missing('password', `the password of ${user}, or use an OAuth2 token`);
    return { kind: 'none' };
  }

  #tokenUrl(): string | undefined {
    const text = this.#text('oauth2.tokenUrl');
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return text;
    this.#bad('oauth2.tokenUrl', 'is not an https address');
    return undefined;
  }

  #from(): Address | undefined {
    const text = this.#values.get('from')?.text.trim();
    if (text === undefined) return undefined;
    const read = parseAddress(text.replace(/^(["'])(.*<.*>)\1$/, '$2'));
    if (!('problem' in read)) return read;
    this.#bad('from', read.problem, read.hint);
    return undefined;
  }

  #unsubscribe(): Unsubscribe {
    const mailto = this.#text('unsubscribe.mailto')?.replace(/^mailto:/, '');
    const url = this.#text('unsubscribe.url');
    if (mailto !== undefined && 'problem' in parseAddress(mailto)) this.#bad('unsubscribe.mailto', 'is not an address');
    const example = 'https://example.org/unsubscribe?reader={email}';
    // RFC 8058, 3.1: one-click needs https.
    const plain = url?.replace(/\{[\p{L}\p{N}_-]+\}/gu, 'x');
    if (plain !== undefined && !(URL.canParse(plain) && new URL(plain).protocol === 'https:')) {
      this.#bad('unsubscribe.url', 'is not an https address', example);
    }
    return { mailto, url };
  }

  #dkim(): DkimSettings | undefined {
    const [domain, selector, keyFile] = (['dkim.domain', 'dkim.selector', 'dkim.keyFile'] as const).map((name) =>
      this.#text(name),
    );
    if (domain === undefined && selector === undefined && keyFile === undefined) return undefined;
    if (domain === undefined) this.#missing('dkim.domain', 'the domain that signs the messages');
    if (selector === undefined) this.#missing('dkim.selector', 'the selector of the public key in DNS');
    if (keyFile === undefined) this.#missing('dkim.keyFile', 'the file with the private key');
    if (domain === undefined || selector === undefined || keyFile === undefined) return undefined;
    for (const [name, text] of [['dkim.domain', domain] as const, ['dkim.selector', selector] as const]) {
      if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) this.#bad(name, 'is not a DNS name');
    }
    const pem = this.#file('dkim.keyFile', keyFile);
    const key = pem === undefined ? undefined : privateKey(pem);
    if (pem !== undefined && key?.asymmetricKeyType !== 'rsa') {
      // Signatures are rsa-sha256 (RFC 6376, 3.3); another key would leave messages unsigned.
      this.#bad('dkim.keyFile', `names ${keyFile}, which is not an RSA private key (PEM) without a passphrase`);
      return undefined;
    }
    return key && { domain, selector, key };
  }

  #secrets(): Secrets {
    const secrets = new Secrets();
    const user = this.#text('user');
    for (const name of ['password', 'oauth2.clientSecret', 'oauth2.refreshToken', 'oauth2.accessToken'] as const) {
      secrets.add(this.#values.get(name)?.text ?? '', user);
    }
    return secrets;
  }

  #file(name: SettingName, path: string): string | undefined {
    const bytes = this.#files.read(path);
    if (!bytes) this.#bad(name, `names ${path}, which doesn't exist`);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** The trimmed value. Control characters, which could end a line of SMTP, are an error. */
  #text(name: SettingName): string | undefined {
    const text = this.#values.get(name)?.text.trim();
    if (text === undefined || controlCharacter(text) === undefined) return text;
    this.#bad(name, `contains ${controlCharacter(text)}`);
    return undefined;
  }

  #number(name: SettingName, min: number, max: number): number | undefined {
    const text = this.#text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (text !== '' && number >= min && number <= max) return number;
    this.#bad(name, `must be a number from ${min} to ${max}`);
    return undefined;
  }

  #bad(name: SettingName, problem: string, hint?: string): void {
    const { label, span } = this.#values.get(name) ?? { label: `'${name}'`, span: undefined };
    this.#report(`${label} ${problem}`, hint && `as in ${hint}`, span);
  }

  #missing(name: SettingName, what: string): void {
    this.#report(`${SETTINGS[name]} is missing: ${what}`, `or '${name}' in smtp.yaml`, undefined);
  }

  #report(message: string, hint: string | undefined, span: Setting['span']): void {
    if (this.#found.some((d) => d.message === message)) return;
    this.#found.push({
      ...{ severity: 'error', code: 'send/bad-setting', message },
      ...(span ? { span } : {}),
      ...(hint ? { hint } : {}),
    });
  }
}

function privateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
