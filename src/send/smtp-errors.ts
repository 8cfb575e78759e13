/** From what the client reports to what it means: for one message, or for the server as a whole. */

import type { DiagnosticName, StageCode } from '../core/diagnostic-codes.ts';
import type { Secrets } from './secrets.ts';
import type { ServerSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** nodemailer's errors: `code` says at what, `response` is the server's reply. */
export interface SmtpError extends Error {
  readonly code?: string | undefined;
  /** Of the system, where it has one of its own. */
  readonly originalCode?: string | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
}

/** Why no message can be sent through a server. */
export interface ServerFault {
  readonly code: StageCode<'send'>;
  readonly message: string;
  readonly hint: string | undefined;
  /** Another try may go better. */
  readonly temporary: boolean;
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|CRL/;

/** Why a session could not begin. */
export function connectionFault(error: SmtpError, server: ServerSettings, secrets: Secrets): ServerFault {
  const { host, port } = server;
  const place = `${host}:${port}`;
  const reply = secrets.clean(error.response ?? '');
  const said = reply === '' ? secrets.clean(error.message) : reply;
  const fault = (code: DiagnosticName<'send'>, message: string, hint?: string): ServerFault => {
    return { code: `send/${code}`, message, hint, temporary: replyClass(error.response) === 4 };
  };
  const system = error.originalCode ?? error.code ?? '';
  if (CERTIFICATE.test(system) || CERTIFICATE.test(error.message.split(' ')[0] ?? '')) {
    const hint = "ask who runs the server; certificates of an authority of one's own are named by BRIEF_SMTP_CA";
    return fault(
      'bad-certificate',
      `${place} shows a certificate that proves nothing (${said}): nothing was sent`,
      hint,
    );
  }
  if (error.code === 'EAUTH') {
    return fault('login-refused', `${place} refuses the login: ${said}`, 'check the user and password, or the token');
  }
  if (
    error.code === 'ETLS' ||
    error.command === 'STARTTLS' ||
    /STARTTLS/.test(error.message) ||
    system.startsWith('ERR_SSL')
  ) {
    const hint =
      server.tls === 'implicit'
        ? 'tls: starttls where the port begins in the clear'
        : 'tls: implicit where the port (465) begins encrypted';
    return fault('no-tls', `${place} does not encrypt: ${said}; nothing was sent`, hint);
  }
  if (replyClass(error.response) === 5) return fault('server-refuses', `${place} refuses to talk: ${said}`);
  return { ...fault('no-connection', `no answer from ${place}: ${said}`), temporary: true };
}

/** What became of a message; `ended`: its end was sent, so that it may have been accepted. */
export function verdictOf(error: SmtpError | null, reply: string, ended: boolean, secrets: Secrets): Verdict {
  if (!error) {
    const said = secrets.clean(reply);
    // An answer to what was not yet said is no answer.
    return ended ? { kind: 'accepted', reply: said } : { kind: 'deferred', reply: `answered too early: ${said}` };
  }
  const said = secrets.clean(error.response ?? error.message);
  const kind = replyClass(error.response);
  if (error.code === 'EMESSAGE' && error.response === undefined && !ended)
    return { kind: 'sender-refused', reply: said };
  if (kind === 5) return { kind: error.command === 'MAIL FROM' ? 'sender-refused' : 'refused', reply: said };
  if (kind === 4 || !ended) return { kind: 'deferred', reply: said };
  return { kind: 'uncertain', reply: said };
}

/** The first digit of a reply (RFC 5321, 4.2.1) that refuses; undefined for anything else. */
function replyClass(response: string | undefined): 4 | 5 | undefined {
  const digit = /^([45])\d\d(?:[ -]|$)/.exec(response ?? '')?.[1];
  return digit === '4' ? 4 : digit === '5' ? 5 : undefined;
}
