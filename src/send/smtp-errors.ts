/** Classifies errors of the SMTP client: for one message, or for the server as a whole. */

import type { DiagnosticName, StageCode } from '../core/diagnostic-codes.ts';
import type { Secrets } from './secrets.ts';
import type { ServerSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** An error of nodemailer: `code` is the step that failed, `response` the server's reply. */
export interface SmtpError extends Error {
  readonly code?: string | undefined;
  /** The system's error code, if any. */
  readonly originalCode?: string | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
}

/** Why no message can be sent through a server. */
export interface ServerFault {
  readonly code: StageCode<'send'>;
  readonly message: string;
  readonly hint: string | undefined;
  /** True if another attempt may succeed. */
  readonly temporary: boolean;
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|CRL/;

/** Why a session couldn't be opened. */
export function connectionFault(error: SmtpError, server: ServerSettings, secrets: Secrets): ServerFault {
  const { host, port } = server;
  const place = `${host}:${port}`;
  const reply = secrets.clean(error.response ?? '');
  const reason = reply === '' ? secrets.clean(error.message) : reply;
  const fault = (code: DiagnosticName<'send'>, message: string, hint?: string): ServerFault => {
    return { code: `send/${code}`, message, hint, temporary: replyClass(error.response) === 4 };
  };
  const system = error.originalCode ?? error.code ?? '';
  if (CERTIFICATE.test(system) || CERTIFICATE.test(error.message.split(' ')[0] ?? '')) {
    const hint = 'ask the operator of the server; for a certificate authority of your own, set BRIEF_SMTP_CA';
    return fault(
      'bad-certificate',
      `${place} has a certificate that can't be trusted (${reason}); nothing was sent`,
      hint,
    );
  }
  if (error.code === 'EAUTH') {
    return fault('login-refused', `${place} refuses the login: ${reason}`, 'check the user and password, or the token');
  }
  if (
    error.code === 'ETLS' ||
    error.command === 'STARTTLS' ||
    /STARTTLS/.test(error.message) ||
    system.startsWith('ERR_SSL')
  ) {
    const hint =
      server.tls === 'implicit'
        ? 'set tls: starttls if the port starts unencrypted'
        : 'set tls: implicit if the port starts encrypted (465)';
    return fault('no-tls', `${place} doesn't offer encryption: ${reason}; nothing was sent`, hint);
  }
  if (replyClass(error.response) === 5) return fault('server-refuses', `${place} refuses connections: ${reason}`);
  return { ...fault('no-connection', `no answer from ${place}: ${reason}`), temporary: true };
}

/** The outcome of a message. `ended`: its last byte was sent, so it may have been accepted. */
export function verdictOf(error: SmtpError | null, reply: string, ended: boolean, secrets: Secrets): Verdict {
  if (!error) {
    const answer = secrets.clean(reply);
    // A reply before the end of the message doesn't count.
    return ended ? { kind: 'accepted', reply: answer } : { kind: 'deferred', reply: `answered too early: ${answer}` };
  }
  const answer = secrets.clean(error.response ?? error.message);
  const kind = replyClass(error.response);
  if (error.code === 'EMESSAGE' && error.response === undefined && !ended)
    return { kind: 'sender-refused', reply: answer };
  if (kind === 5) return { kind: error.command === 'MAIL FROM' ? 'sender-refused' : 'refused', reply: answer };
  if (kind === 4 || !ended) return { kind: 'deferred', reply: answer };
  return { kind: 'uncertain', reply: answer };
}

/** The first digit of a negative reply (RFC 5321, 4.2.1); undefined for other replies. */
function replyClass(response: string | undefined): 4 | 5 | undefined {
  const digit = /^([45])\d\d(?:[ -]|$)/.exec(response ?? '')?.[1];
  return digit === '4' ? 4 : digit === '5' ? 5 : undefined;
}
