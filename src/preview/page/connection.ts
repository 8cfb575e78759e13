/** The connection to the server, re-established when it is lost. */

import type { PlaceOrigin, ServerEvent, Settings, TagNode } from '../protocol.ts';

const TOKEN = 'token';
const RETRY_MS = [200, 400, 800, 1500];
/** Browsers keep six connections to a server: a hidden tab closes its own after a while. */
const HIDDEN_MS = 20_000;

export type Link = 'connected' | 'lost' | 'refused';

export interface ConnectionListener {
  onEvent(event: ServerEvent): void;
  /** `refused`: the page doesn't have the server's token. */
  onLink(link: Link): void;
}

export class Connection {
  readonly #token: string;

  constructor() {
    this.#token = takeToken();
  }

  /** Receives events as long as the page is open. */
  async run(listener: ConnectionListener): Promise<never> {
    for (let tries = 0; ; ) {
      await untilVisible();
      const hidden = new AbortController();
      const stop = onceHidden(() => hidden.abort());
      try {
        const response = await this.#get('/api/events', hidden.signal);
        if (response.ok && response.body) {
          tries = 0;
          listener.onLink('connected');
          await readEvents(response.body, (event) => listener.onEvent(event));
        } else listener.onLink('refused');
      } catch {
        // Reported below: the server went away.
      } finally {
        stop();
      }
      if (hidden.signal.aborted) continue;
      if (tries === 1) listener.onLink('lost');
      await pause(RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)] ?? 0);
    }
  }

  async pdf(edition: number): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#request(`/api/editions/${edition}/pdf`)).arrayBuffer());
  }

  async tags(edition: number): Promise<TagNode> {
    return (await (await this.#request(`/api/editions/${edition}/tags`)).json()) as TagNode;
  }

  /** The origin of the content at a point of a page, in pt, or at a place by its index. */
  async origin(
    edition: number,
    at: { readonly page: number; readonly x: number; readonly y: number } | { readonly place: number },
  ): Promise<PlaceOrigin | null> {
    const query = new URLSearchParams(Object.entries(at).map(([key, value]) => [key, String(value)]));
    return (await (await this.#request(`/api/editions/${edition}/origin?${query}`)).json()) as PlaceOrigin | null;
  }

  async choose(settings: Settings): Promise<void> {
    await fetch('/api/settings', { method: 'POST', headers: this.#headers(), body: JSON.stringify(settings) });
  }

  async #request(path: string): Promise<Response> {
    const response = await this.#get(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  #get(path: string, signal?: AbortSignal): Promise<Response> {
    return fetch(path, { headers: this.#headers(), cache: 'no-store', ...(signal && { signal }) });
  }

  #headers(): Record<string, string> {
    return { 'x-preview-token': this.#token };
  }
}

/** Takes the token from the address, removes it there, and keeps it for this tab. A fragment is never sent to a server. */
function takeToken(): string {
  const given = location.hash.slice(1);
  if (/^[\w-]{20,}$/.test(given)) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(TOKEN) ?? '';
}

/** Reads events until the stream ends. */
async function readEvents(body: ReadableStream<Uint8Array>, onEvent: (event: ServerEvent) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('data: ')) onEvent(JSON.parse(message.slice(6)) as ServerEvent);
  }
}

function untilVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

/** Calls `leave` when the page has been hidden for a while; returns a function that stops this. */
function onceHidden(leave: () => void): () => void {
  let timer = 0;
  const look = (): void => {
    clearTimeout(timer);
    if (document.hidden) timer = window.setTimeout(leave, HIDDEN_MS);
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
