import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { compile, memoryReader } from '../../src/index.ts';
import { openApi } from '../../src/serve/openapi.ts';
import { PARAMETER_NAMES } from '../../src/serve/request-options.ts';
import { type Service, startService } from '../../src/serve/start-service.ts';
import type { Builder } from '../../src/workers/builder.ts';
import { packFiles } from '../../src/workers/content.ts';
import { failedJob, type Job, type JobReport } from '../../src/workers/job.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';

type Body = string | Uint8Array<ArrayBuffer>;

const FILES = starterFiles('water');
const TEXT = String(FILES['brief.yaml']);
const MOST = 200_000;
const HOST = { host: '127.0.0.1', port: 0 };

interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { responses: Record<string, { content?: object }> }>>>
  >;
}

/** The fields of answers in JSON. */
interface Answer {
  readonly ok: boolean;
  readonly message: string;
  readonly pages: number;
  readonly bytes: number;
  readonly digest: string;
  readonly pdf: string;
  readonly diagnostics: readonly { readonly code: string }[];
  readonly briefs_built_total: number;
}

const read = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

/** Asks, and checks that the OpenAPI document describes the answer. */
async function ask(service: Service, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`${service.url}${path}`, init);
  const { paths } = openApi() as Described;
  const operation = paths[path.split('?')[0] ?? '']?.[(init.method ?? 'GET').toLowerCase()];
  if (operation) {
    const described = operation.responses[response.status];
    expect(described, `${path} answers ${response.status}`).toBeDefined();
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    expect(Object.keys(described?.content ?? {})).toContain(type);
  }
  return response;
}

const post = (service: Service, path: string, type: string, body: Body, headers = {}): Promise<Response> =>
  ask(service, path, { method: 'POST', body, headers: { 'content-type': type, ...headers } });

const asJson = (files: Readonly<Record<string, unknown>>): string => JSON.stringify({ files });

describe('the service', () => {
  let pool: Pool;
  let service: Service;
  let expected: Uint8Array | undefined;

  beforeAll(async () => {
    pool = await createPool({ workers: 1 });
    service = await startService({ ...HOST, builder: pool, waiting: 5, mostBytes: MOST });
    const files = Object.entries(FILES).map(([name, text]) => [`data/brief/${name}`, text]);
    const reader = memoryReader(Object.fromEntries(files) as Record<string, string>);
    expected = (await compile('data/brief', { reader })).pdf;
  });
  afterAll(async () => {
    await service.close();
    await pool.close();
  });

  it('builds a brief from JSON, from an archive, and from the PDF, into the bytes of a build', async () => {
    const zip = packFiles(
      new Map(Object.entries(FILES).map(([name, text]) => [`data/brief/${name}`, new TextEncoder().encode(text)])),
    );
    const csv = { base64: Buffer.from(String(FILES['ridership.csv'])).toString('base64') };
    const bodies: readonly (readonly [string, Body])[] = [
      ['application/json', asJson({ ...FILES, 'ridership.csv': csv })],
      ['application/zip', zip.bytes as Uint8Array<ArrayBuffer>],
      ['application/pdf', expected as Uint8Array<ArrayBuffer>],
    ];
    for (const [type, body] of bodies) {
      const response = await post(service, '/build', type, body);
      expect([type, response.status]).toEqual([type, 200]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(Buffer.from(expected ?? []))).toBe(true);
    }
  });

  it('answers with diagnostics at their places', async () => {
    const broken = { ...FILES, 'brief.yaml': TEXT.replace(/^standfirst:/m, 'standfrist:') };
    const response = await post(service, '/build', 'application/json', asJson(broken));
    expect(response.status).toBe(422);
    const { ok, diagnostics } = await read(response);
    expect(ok).toBe(false);
    expect(diagnostics[0]).toMatchObject({ code: 'data/unknown-key', span: { file: 'data/brief/brief.yaml' } });
    const checked = await post(service, '/check', 'application/json', asJson(broken));
    expect(checked.status).toBe(200);
    expect((await read(checked)).diagnostics).toEqual(diagnostics);
  });

  it('takes options, and gives warnings with the PDF where JSON is accepted', async () => {
    const accept = { accept: 'application/json' };
    const query = '/build?paper=Letter&source=false&date=2026-04-01';
    const letter = await post(service, query, 'application/json', asJson(FILES), accept);
    const { ok, pages, bytes, digest, pdf } = await read(letter);
    expect({ ok, pages }).toEqual({ ok: true, pages: 2 });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const decoded = Buffer.from(pdf, 'base64');
    expect(decoded.length).toBe(bytes);
    expect(decoded.length).toBeLessThan((expected?.length ?? 0) - 1000);
  });

  it.each([
    ['/build?papre=A4', 'application/json', asJson(FILES), 400, "There is no parameter 'papre'"],
    ['/build?paper=A5', 'application/json', asJson(FILES), 400, "The parameter 'paper' is 'A4' or 'Letter'."],
    ['/build', 'text/yaml', TEXT, 415, 'application/zip'],
    ['/build', 'application/json', asJson({ 'brief.yaml': 'x'.repeat(MOST) }), 413, 'larger than 200000 bytes'],
  ])('refuses %s %s', async (path, type, body, status, message) => {
    const response = await post(service, path, type, body);
    expect(response.status).toBe(status);
    expect((await read(response)).message).toContain(message);
  });

  it.each([
    ['broken JSON', '{ "files":', 'archive/not-json'],
    ['a number', '{ "files": { "brief.yaml": 3 } }', 'archive/not-json'],
    ['an unsafe path', asJson({ '../brief.yaml': TEXT }), 'archive/unsafe-path'],
    ['no brief', asJson({ 'notes.txt': '' }), 'archive/no-brief-sent'],
    ['two briefs', asJson({ 'data/a/brief.yaml': TEXT, 'data/b/brief.yaml': TEXT }), 'archive/no-brief-sent'],
    [
      'a folder elsewhere',
      asJson({ ...FILES, 'brief.yaml': `${TEXT}\nprevious: { from: /etc }\n` }),
      'data/path-outside',
    ],
    [
      'a file elsewhere',
      asJson({ ...FILES, 'brief.yaml': TEXT.replace('ridership.csv', '../../package.json') }),
      'data/path-outside',
    ],
    [
      'a file that was not sent',
      asJson({ ...FILES, 'brief.yaml': TEXT.replace('ridership.csv', 'riders.csv') }),
      'data/missing-file',
    ],
  ])('reports a project that can’t be built, and reads no file that wasn’t sent: %s', async (_, body, code) => {
    const response = await post(service, '/build', 'application/json', body);
    expect(response.status).toBe(422);
    expect((await read(response)).diagnostics.map((d) => d.code)).toContain(code);
  });

  it('reports archives and PDFs that can’t be read', async () => {
    const archive = await post(service, '/build', 'application/zip', 'no archive');
    expect((await read(archive)).diagnostics[0]?.code).toBe('archive/not-an-archive');
    const pdf = await post(service, '/build', 'application/pdf', 'no PDF');
    expect((await read(pdf)).diagnostics[0]?.code).toBe('archive/not-a-pdf');
  });

  it('has limits of its own, whatever a project says', async () => {
    const strict = await startService({ ...HOST, builder: pool, waiting: 1, mostBytes: MOST, limits: { words: 100 } });
    onTestFinished(() => strict.close());
    const files = { ...FILES, 'briefwright.yaml': 'limits: { words: 9000 }' };
    const response = await post(strict, '/build', 'application/json', asJson(files));
    expect((await read(response)).diagnostics.map((d) => d.code)).toContain('limit/reached');
  });

  it('describes itself, its health and its counts', async () => {
    expect(await read(await ask(service, '/openapi.json'))).toEqual(openApi());
    expect(await read(await ask(service, '/health'))).toMatchObject({ status: 'ok', workers: 1, open: 0 });
    const counts = await read(await ask(service, '/metrics', { headers: { accept: 'application/json' } }));
    expect(counts.briefs_built_total).toBeGreaterThan(3);
    const text = await (await ask(service, '/metrics')).text();
    expect(text).toContain(
      `# TYPE briefwright_briefs_built_total counter\nbriefwright_briefs_built_total ${counts.briefs_built_total}\n`,
    );
    expect((await ask(service, '/elsewhere')).status).toBe(404);
    const wrong = await fetch(`${service.url}/build`);
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    const page = await post(service, '/build', 'application/json', asJson(FILES), { 'sec-fetch-site': 'cross-site' });
    expect(page.status).toBe(403);
  });
});

describe('the OpenAPI document', () => {
  it('is shipped', async () => {
    await expect(`${JSON.stringify(openApi(), null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json');
  });

  it('describes the parameters that are read', () => {
    const { paths } = openApi() as { paths: Record<string, { post: { parameters: readonly { name: string }[] } }> };
    for (const path of ['/build', '/check'])
      expect(paths[path]?.post.parameters.map(({ name }) => name)).toEqual(PARAMETER_NAMES);
  });
});

/** A builder whose builds end when the test says so. */
function heldBuilder() {
  const held: { readonly end: () => void; readonly signal: AbortSignal | undefined }[] = [];
  const builder: Builder = {
    workers: 1,
    close: async () => undefined,
    run: (_job: Job, signal) =>
      new Promise<JobReport>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        held.push({ signal, end: () => resolve(failedJob([], 1)) });
      }),
  };
  return { builder, held };
}

describe('a busy service', () => {
  it('refuses builds that would wait too long, cancels those whose client left, and finishes the others before it ends', async () => {
    const { builder, held } = heldBuilder();
    const service = await startService({ ...HOST, builder, waiting: 1, mostBytes: MOST });
    onTestFinished(() => service.close());
    const first = post(service, '/build', 'application/json', asJson(FILES));
    const url = new URL(`${service.url}/build`);
    const leaving = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    leaving.on('error', () => undefined);
    leaving.end(asJson(FILES));
    await expect.poll(() => held.length).toBe(2);
    const third = await post(service, '/build', 'application/json', asJson(FILES));
    expect(third.status).toBe(503);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    leaving.destroy();
    await expect.poll(() => held.filter(({ signal }) => signal?.aborted).length).toBe(1);
    await expect.poll(() => service.admission.state()).toMatchObject({ open: 1, cancelled: 1, refused: 1 });
    const closed = service.close();
    const late = fetch(`${service.url}/build`, { method: 'POST', body: asJson(FILES) });
    await expect(late).rejects.toThrow();
    for (const { end } of held) end();
    expect((await first).status).toBe(422);
    await closed;
  });
});
