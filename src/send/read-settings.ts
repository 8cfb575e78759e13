/** Settings of a send, checked one by one. */

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

/** What Microsoft 365 takes, and less than most others do. */
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
    this.#takeUrlApart();
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

  /** `smtps://user:password@host:465` stands for what it names; what is also given by itself counts first. */
  #takeUrlApart(): void {
    const setting = this.#values.get('url');
    if (!setting) return;
    const url = URL.canParse(setting.text) ? new URL(setting.text) : undefined;
    if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
      this.#bad('url', 'is no address of a mail server', 'smtp://smtp.example.org:587 or smtps://smtp.example.org');
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
    if (!/^[\w.:-]+$/.test(host)) this.#bad('host', 'is no name of a machine', 'smtp.example.org');
    const loopback = isLoopback(host);
    const asked = this.#text('tls');
    if (asked !== undefined && !/^(?:implicit|starttls|none)$/.test(asked))
      this.#bad('tls', 'is implicit, starttls or none');
    if (asked === 'none' && !loopback) {
      this.#bad('tls', `can't be none for ${host}: a message leaves this machine encrypted or not at all`);
    }
    const port = this.#number('port', 1, 65_535);
    const tls = (asked as TlsMode | undefined) ?? (port === 465 ? 'implicit' : loopback ? 'none' : 'starttls');
    const caFile = this.#text('ca');
    const ca = caFile === undefined ? undefined : this.#file('ca', caFile);
    if (ca !== undefined && !ca.includes('-----BEGIN CERTIFICATE-----')) this.#bad('ca', 'names a file without PEM');
    return {
      ...{ host, tls, ca, port: port ?? (tls === 'implicit' ? 465 : tls === 'none' ? 25 : 587) },
      login: this.#login(),
      // RFC 5321, 4.5.3.2: servers may think long over the end of a message.
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
      if (password !== undefined || oauth2) this.#missing('user', 'whose the password or token is');
      return { kind: 'none' };
    }
    if (oauth2) {
      if (grant.refreshToken !== undefined && grant.clientId === undefined) {
        this.#missing('oauth2.clientId', 'to which the refresh token was given');
      }
      return { kind: 'oauth2', user, grant };
    }
    if (password !== undefined) return { kind: 'password', user, password };
    this.#missing('password', `of ${user}, or an OAuth2 token`);
    return { kind: 'none' };
  }

  #tokenUrl(): string | undefined {
    const text = this.#text('oauth2.tokenUrl');
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return text;
    this.#bad('oauth2.tokenUrl', 'is no https address');
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
    if (mailto !== undefined && 'problem' in parseAddress(mailto)) this.#bad('unsubscribe.mailto', 'is no address');
    const example = 'https://example.org/unsubscribe?reader={email}';
    // RFC 8058, 3.1: one-click needs https.
    const plain = url?.replace(/\{[\p{L}\p{N}_-]+\}/gu, 'x');
    if (plain !== undefined && !(URL.canParse(plain) && new URL(plain).protocol === 'https:')) {
      this.#bad('unsubscribe.url', 'is no https address', example);
    }
    return { mailto, url };
  }

  #dkim(): DkimSettings | undefined {
    const [domain, selector, keyFile] = (['dkim.domain', 'dkim.selector', 'dkim.keyFile'] as const).map((name) =>
      this.#text(name),
    );
    if (domain === undefined && selector === undefined && keyFile === undefined) return undefined;
    if (domain === undefined) this.#missing('dkim.domain', 'in whose name messages are signed');
    if (selector === undefined) this.#missing('dkim.selector', 'under which DNS has the public key');
    if (keyFile === undefined) this.#missing('dkim.keyFile', 'with the private key');
    if (domain === undefined || selector === undefined || keyFile === undefined) return undefined;
    for (const [name, text] of [['dkim.domain', domain] as const, ['dkim.selector', selector] as const]) {
      if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) this.#bad(name, 'is no name in DNS');
    }
    const pem = this.#file('dkim.keyFile', keyFile);
    const key = pem === undefined ? undefined : privateKey(pem);
    if (pem !== undefined && key?.asymmetricKeyType !== 'rsa') {
      // Signatures are rsa-sha256 (RFC 6376, 3.3); another key would leave messages unsigned.
      this.#bad('dkim.keyFile', `names ${keyFile}, which holds no RSA private key (PEM) without a passphrase`);
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
    if (!bytes) this.#bad(name, `names ${path}, which is not there`);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Without what could end a line of SMTP. */
  #text(name: SettingName): string | undefined {
    const text = this.#values.get(name)?.text.trim();
    if (text === undefined || controlCharacter(text) === undefined) return text;
    this.#bad(name, `holds ${controlCharacter(text)}`);
    return undefined;
  }

  #number(name: SettingName, least: number, most: number): number | undefined {
    const text = this.#text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (text !== '' && number >= least && number <= most) return number;
    this.#bad(name, `is a number from ${least} to ${most}`);
    return undefined;
  }

  #bad(name: SettingName, problem: string, hint?: string): void {
    const { called, span } = this.#values.get(name) ?? { called: `'${name}'`, span: undefined };
    this.#say(`${called} ${problem}`, hint && `as in ${hint}`, span);
  }

  #missing(name: SettingName, what: string): void {
    this.#say(`${SETTINGS[name]} is missing: ${what}`, `or '${name}' in smtp.yaml`, undefined);
  }

  #say(message: string, hint: string | undefined, span: Setting['span']): void {
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
