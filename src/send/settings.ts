/** Settings of a send: server, login, sender, signature and pace. */

import type { KeyObject } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Address } from '../email/address.ts';
import type { Secrets } from './secrets.ts';
import { SETTINGS, type SettingName } from './settings-source.ts';

/** TLS from the first byte, by STARTTLS, or (only for a server on this machine) none. */
export type TlsMode = 'implicit' | 'starttls' | 'none';

export type Login =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'oauth2'; readonly user: string; readonly grant: OAuth2Grant };

export interface OAuth2Grant {
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly refreshToken: string | undefined;
  readonly accessToken: string | undefined;
  readonly tokenUrl: string | undefined;
}

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Certificates (PEM) to trust in addition to Node's. */
  readonly ca: string | undefined;
  readonly login: Login;
  readonly timeoutMs: number;
}

export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject;
}

export interface Unsubscribe {
  readonly mailto: string | undefined;
  /** https address with `{column}` for values of the reader. */
  readonly url: string | undefined;
}

export interface SendSettings {
  readonly server: ServerSettings | undefined;
  readonly from: Address | undefined;
  readonly unsubscribe: Unsubscribe;
  readonly dkim: DkimSettings | undefined;
  /** Messages per minute; undefined for no limit. */
  readonly rate: number | undefined;
  /** The number of attempts for a message that the server postpones. */
  readonly tries: number;
  /** The delay before the second attempt; doubled each time. */
  readonly retryMs: number;
  readonly secrets: Secrets;
  readonly diagnostics: readonly Diagnostic[];
}

/** An error for each required setting that is missing. */
export function missingSettings({ server, from }: SendSettings): readonly Diagnostic[] {
  const missing = (what: string, name: SettingName, example: string): Diagnostic => ({
    severity: 'error',
    code: 'send/missing-setting',
    message: `${what} is not set`,
    hint: `${SETTINGS[name]}=${example}, or '${name}: ${example}' in smtp.yaml`,
  });
  return [
    ...(server ? [] : [missing('the mail server', 'host', 'smtp.example.org')]),
    ...(from ? [] : [missing('the sender', 'from', 'briefs@example.org')]),
  ];
}

/** True for names and addresses of this machine (RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3). */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
