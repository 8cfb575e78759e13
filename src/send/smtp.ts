/** The only file that imports nodemailer's SMTP client: sessions with a server, and the outcome of each message. */

import { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import type DKIM from 'nodemailer/lib/dkim';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type XOAuth2 from 'nodemailer/lib/xoauth2';
import type { Secrets } from './secrets.ts';
import type { DkimSettings, Login, ServerSettings } from './settings.ts';
import { connectionFault, type ServerFault, type SmtpError, verdictOf } from './smtp-errors.ts';
import type { Verdict } from './verdict.ts';

export interface OutgoingMessage {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

export interface Session {
  /** False once the connection is closed. */
  readonly alive: boolean;
  /**
   * Sends a message to a reader. Calls `beforeEnd` when all but the end of the message is sent: if it throws, the server
   * never accepts the message, and the error is rethrown.
   */
  send(message: OutgoingMessage, beforeEnd: () => void): Promise<Verdict>;
  close(): void;
}

export interface Mailer {
  connect(): Promise<Session | ServerFault>;
  /** Adds a DKIM signature if there is a key. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** Bytes per write: the end of a message waits until the server has received nearly all of it. */
const CHUNK = 32_768;

export async function loadMailer(
  server: ServerSettings,
  dkim: DkimSettings | undefined,
  secrets: Secrets,
): Promise<Mailer> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const oauth2 = await loadOAuth2(server.login, secrets);
  const signer = dkim && (await loadSigner(dkim));
  return {
    connect: () => connect(new Connection(connectionOptions(server)), { server, oauth2, secrets }),
    sign: async (message) => (signer ? signed(signer, message) : message),
  };
}

function connectionOptions({ host, port, tls, ca, timeoutMs }: ServerSettings): object {
  return {
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'starttls', ignoreTLS: tls === 'none' },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca ? { ca: [...rootCertificates, ca] } : {}) },
    connectionTimeout: Math.min(timeoutMs, 60_000),
    greetingTimeout: Math.min(timeoutMs, 60_000),
    ...{ socketTimeout: timeoutMs, socketCloseTimeout: 0, maxResponseSize: 65_536, logger: false },
  };
}

async function loadOAuth2(login: Login, secrets: Secrets): Promise<XOAuth2 | undefined> {
  if (login.kind !== 'oauth2') return undefined;
  const { default: OAuth2 } = await import('nodemailer/lib/xoauth2');
  const { clientId, clientSecret, refreshToken, accessToken, tokenUrl } = login.grant;
  const oauth2 = new OAuth2({
    ...{ user: login.user, clientId, clientSecret, refreshToken, accessToken, accessUrl: tokenUrl },
  });
  oauth2.on('token', (token: { readonly accessToken: string }) => secrets.add(token.accessToken, login.user));
  return oauth2;
}

interface ConnectionContext {
  readonly server: ServerSettings;
  readonly oauth2: XOAuth2 | undefined;
  readonly secrets: Secrets;
}

async function connect(connection: SMTPConnection, context: ConnectionContext): Promise<Session | ServerFault> {
  const { server, secrets } = context;
  // Errors also reject the current call; without a listener they would end the process.
  connection.on('error', () => undefined);
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('Connection closed unexpectedly')));
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (server.tls !== 'none' && !connection.secure) throw new Error('the connection is not encrypted');
    await logIn(connection, context);
    return new SmtpSession(connection, secrets);
  } catch (error) {
    connection.close();
    return connectionFault(error as SmtpError, server, secrets);
  }
}

async function logIn(connection: SMTPConnection, { server: { login }, oauth2 }: ConnectionContext): Promise<void> {
  if (login.kind === 'none') return;
  const auth = login.kind === 'password' ? { user: login.user, pass: login.password } : { user: login.user, oauth2 };
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('Connection closed unexpectedly')));
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

class SmtpSession implements Session {
  readonly #connection: SMTPConnection;
  readonly #secrets: Secrets;
  #alive = true;
  /** Ends the waiting call: the client calls no callback when it finds the connection closed. */
  #onClosed: () => void = () => undefined;

  constructor(connection: SMTPConnection, secrets: Secrets) {
    this.#connection = connection;
    this.#secrets = secrets;
    connection.once('end', () => {
      this.#alive = false;
      // The client's own callback has more details and may follow at once.
      setImmediate(() => this.#onClosed());
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  async send(message: OutgoingMessage, beforeEnd: () => void): Promise<Verdict> {
    const { verdict, ended } = await this.#transmit(message, beforeEnd);
    // The rest of an incomplete message would become part of the next one.
    if (verdict.kind === 'uncertain' || (!ended && verdict.kind === 'deferred')) this.#drop();
    else if (verdict.kind !== 'accepted' && this.#alive && !(await this.#reset())) this.#drop();
    return verdict;
  }

  close(): void {
    if (this.#alive) this.#connection.quit();
    this.#alive = false;
  }

  #drop(): void {
    this.#alive = false;
    this.#connection.close();
  }

  #reset(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#onClosed = () => resolve(false);
      this.#connection.reset((error) => resolve(!error));
    });
  }

  #transmit(
    { from, to, bytes }: OutgoingMessage,
    beforeEnd: () => void,
  ): Promise<{ readonly verdict: Verdict; readonly ended: boolean }> {
    let ended = false;
    let thrown: { readonly error: unknown } | undefined;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
      // First let replies arrive that the server has already sent: a reply before the end doesn't count.
      await new Promise((done) => setImmediate(() => setImmediate(done)));
      try {
        beforeEnd();
      } catch (error) {
        thrown = { error };
        throw error;
      }
      ended = true;
    };
    const stream = Readable.from(source(), { objectMode: false, highWaterMark: CHUNK });
    return new Promise((resolve, reject) => {
      const finish = (error: SmtpError | null, reply: string): void => {
        this.#onClosed = () => undefined;
        stream.destroy();
        if (thrown) {
          this.#drop();
          reject(thrown.error);
        } else resolve({ verdict: verdictOf(error, reply, ended, this.#secrets), ended });
      };
      this.#onClosed = () => finish(new Error('Connection closed unexpectedly'), '');
      this.#connection.send({ from, to: [to], size: bytes.length }, stream, (error, info) =>
        finish(error, info?.response ?? ''),
      );
    });
  }
}

async function loadSigner({ domain, selector, key }: DkimSettings): Promise<DKIM> {
  const { default: Signer } = await import('nodemailer/lib/dkim');
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return new Signer({ domainName: domain, keySelector: selector, privateKey });
}

async function signed(signer: DKIM, message: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  for await (const chunk of signer.sign(bytes)) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  // The library returns the message unsigned if signing fails.
  if (!whole.subarray(0, 15).equals(Buffer.from('DKIM-Signature:'))) throw new Error('the message could not be signed');
  return whole;
}
