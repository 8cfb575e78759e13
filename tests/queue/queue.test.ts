/** Builds by workers on other machines, with real processes and a real Redis. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Ended, SoakProject } from '../soak/command.ts';
import { manyBriefs, placeName } from '../workers/many-briefs.ts';
import { freePort, RedisServer } from './redis-server.ts';
import { type S3Server, startS3 } from './s3-server.ts';

const COUNT = 5;
const KEY = { AWS_ACCESS_KEY_ID: 'made-up-key', AWS_SECRET_ACCESS_KEY: 'made-up-secret' };

interface ManifestRow {
  readonly key: string;
  readonly status: string;
  readonly digest: string | null;
}

let redis: RedisServer;
let s3: S3Server;
let expected: Record<string, string | null>;

/** A project with briefs, and one in which a worker runs. Both are removed after the test. */
function soakProject(files: Record<string, string>, env: Record<string, string> = {}): SoakProject {
  const made = new SoakProject(files, env);
  onTestFinished(() => made.remove());
  return made;
}

function digestsIn(project: SoakProject): Record<string, string | null> {
  const { briefs } = JSON.parse(readFileSync(project.path('m.json'), 'utf8')) as { briefs: readonly ManifestRow[] };
  return Object.fromEntries(briefs.map(({ key, digest }) => [key, digest]));
}

/** Starts a worker, which is killed after the test. */
async function startWorker(
  url: string,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<{ kill(): void; stop(): Promise<Ended>; readonly name: string }> {
  const worker = soakProject({}, env);
  const { child, ended } = worker.start(
    'worker',
    '--queue',
    url,
    '--workers',
    '1',
    '--lost-after',
    '2',
    '--json',
    ...words,
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const line = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (data) => resolve(String(data)));
    ended.then(({ out }) => resolve(out));
  });
  const { name } = JSON.parse(line) as { name: string };
  return {
    name,
    kill: () => void child.kill('SIGKILL'),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const outputsOf = (project: SoakProject, ending: string): string[] =>
  existsSync(project.path('output')) ? readdirSync(project.path('output')).filter((name) => name.endsWith(ending)) : [];
const pdfsIn = (project: SoakProject): string[] => outputsOf(project, '.pdf');
const recordsIn = (project: SoakProject): string[] => outputsOf(project, '.pdf.built.json');

beforeAll(async () => {
  [redis, s3] = await Promise.all([RedisServer.start(), startS3(KEY.AWS_ACCESS_KEY_ID, KEY.AWS_SECRET_ACCESS_KEY)]);
  const local = new SoakProject(manyBriefs(COUNT));
  const { code, out } = await local.start('build', '--workers', '1', '--manifest', 'm.json').ended;
  expect([code, out]).toEqual([0, expect.any(String)]);
  expected = digestsIn(local);
  local.remove();
});
afterAll(() => Promise.all([redis.remove(), s3.close()]));

describe('a queue', () => {
  it('gives the bytes of a local build, although a worker, the caller and Redis are killed', async () => {
    const caller = soakProject(manyBriefs(COUNT));
    const words = ['build', '--queue', redis.url, '--manifest', 'm.json'];
    const [first, second] = [await startWorker(redis.url), await startWorker(redis.url)];
    const killed = caller.start(...words);
    // A PDF without its record, which is written after it, is built again.
    await expect.poll(() => recordsIn(caller).length).toBeGreaterThan(0);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).code).toBe(null);
    const again = caller.start(...words);
    first.kill();
    await redis.kill();
    await redis.run();
    const { code, out } = await again.ended;
    expect([code, out]).toEqual([0, expect.any(String)]);
    expect(digestsIn(caller)).toEqual(expected);
    expect(out.match(/unchanged/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    expect(readdirSync(caller.path('output')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await second.stop()).toMatchObject({ code: 143 });
  });

  it('builds nothing twice, reports mistakes at their places, and lists workers of other versions by name', async () => {
    const files = manyBriefs(3);
    const path = `data/${placeName(1)}/brief.yaml`;
    const caller = soakProject({ ...files, [path]: String(files[path]).replace(/^standfirst:/m, 'standfrist:') });
    const port = await freePort();
    await startWorker(redis.url, ['--metrics', String(port)]);
    const cli = (...command: readonly string[]): string =>
      execFileSync('redis-cli', ['-p', String(redis.port), ...command], { encoding: 'utf8' });
    const other = { name: 'old-machine-1', program: 'briefwright 0.0.9', workers: 1 };
    cli('set', 'briefwright:worker:old-machine-1', JSON.stringify(other), 'EX', '60');
    const { code, out } = await caller.start('build', '--queue', redis.url).ended;
    cli('del', 'briefwright:worker:old-machine-1');
    expect(code).toBe(1);
    expect(out).toMatch(/warning: the worker old-machine-1 is briefwright 0\.0\.9, and gets no jobs from briefwright /);
    expect(out).toContain(`${path}:`);
    expect(out).toContain('error[data/unknown-key]');
    expect(out).toMatch(/^ +\d+ \| standfrist:/m);
    expect(pdfsIn(caller)).toHaveLength(2);
    const metrics = async (accept: string): Promise<string> =>
      (await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { accept } })).text();
    expect(JSON.parse(await metrics('application/json'))).toMatchObject({
      ...{ jobs_built_total: 2, jobs_failed_total: 1, jobs_broken_total: 0, queue_waiting: 0, queue_given_up: 0 },
    });
    expect(await metrics('*/*')).toContain(
      '# TYPE briefwright_jobs_built_total counter\nbriefwright_jobs_built_total 2\n',
    );
    expect((await caller.start('build', placeName(0), '--queue', redis.url).ended).out).toContain('unchanged');
    expect(JSON.parse(await metrics('application/json'))).toMatchObject({ jobs_built_total: 2 });
  });

  it('puts PDFs into a folder or a bucket, and lists the builds that failed three times', async () => {
    const caller = soakProject(manyBriefs(2));
    const folder = `dir:${caller.path('shelf')}`;
    const endpoint = { ...KEY, AWS_ENDPOINT_URL_S3: s3.url };
    const one = await startWorker(redis.url, ['--store', folder]);
    const stored = await caller.start('build', '--queue', redis.url, '--store', folder, '--manifest', 'm.json').ended;
    expect([stored.code, stored.out]).toEqual([0, expect.stringContaining(`${folder}/${placeName(0)}.pdf  1 page`)]);
    expect(readdirSync(caller.path('shelf')).sort()).toEqual([`${placeName(0)}.pdf`, `${placeName(1)}.pdf`]);
    expect(digestsIn(caller)[placeName(0)]).toBe(expected[placeName(0)]);
    const bucket = ['--queue', redis.url, '--store', 's3://briefs/2026 made up'];
    const refused = await caller.start('build', placeName(0), ...bucket).ended;
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(
      'error[machine/worker-ended]: the build failed 3 times: this worker doesn’t write to'.replace('’', "'"),
    );
    const listed = await caller.start('worker', '--queue', redis.url, '--failed').ended;
    expect(listed.out).toMatch(new RegExp(`^[0-9a-f]{12}  data/${placeName(0)}  this worker doesn't write to`));
    await one.stop();
    await startWorker(redis.url, ['--store', 's3://briefs/2026 made up'], endpoint);
    s3.refuse(2);
    expect((await caller.start('build', ...bucket).ended).code).toBe(0);
    const object = s3.objects.get(`briefs/2026 made up/${placeName(1)}.pdf`);
    expect(object?.equals(readFileSync(caller.path(`shelf/${placeName(1)}.pdf`)))).toBe(true);
    expect((await caller.start('worker', '--queue', redis.url, '--failed').ended).out).toBe(
      'no job has failed three times\n',
    );
    expect(pdfsIn(caller)).toEqual([]);
  });

  it('serves builds of other programs', async () => {
    await startWorker(redis.url);
    const server = soakProject({});
    const { child } = server.start('serve', '--queue', redis.url, '--port', String(await freePort()), '--json');
    onTestFinished(() => void child.kill('SIGKILL'));
    const { url } = JSON.parse(String(await new Promise((done) => child.stdout?.once('data', done)))) as {
      url: string;
    };
    const body = JSON.stringify({ files: manyBriefs(1) });
    const response = await fetch(`${url}/build`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([response.status, response.headers.get('etag')]).toEqual([200, `"${expected[placeName(0)]}"`]);
  });
});

describe('a queue that asks for a password over TLS', () => {
  it('is used with the environment’s password and authority, and never prints the password', async () => {
    const folder = soakProject({}).folder;
    mkdirSync(folder, { recursive: true });
    const [key, cert, password] = [`${folder}/key.pem`, `${folder}/cert.pem`, 'made-up-password'];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const self = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    execFileSync('openssl', [...self, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    const port = await freePort();
    const tls = [
      '--tls-port',
      String(port),
      '--tls-cert-file',
      cert,
      '--tls-key-file',
      key,
      '--tls-auth-clients',
      'no',
    ];
    const secure = await RedisServer.start(...tls, '--requirepass', password);
    onTestFinished(() => secure.remove());
    const url = `rediss://localhost:${port}`;
    const good = { BRIEF_QUEUE_PASSWORD: password, BRIEF_QUEUE_CA: cert };
    await startWorker(url, [], good);
    expect((await soakProject(manyBriefs(1), good).start('build', '--queue', url).ended).code).toBe(0);
    const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
      [
        { ...good, BRIEF_QUEUE_PASSWORD: 'wrong-password' },
        /^brief: error: cannot use the queue at rediss:\/\/localhost:\d+: WRONGPASS/,
      ],
      [
        { BRIEF_QUEUE_PASSWORD: password },
        /^brief: error: cannot use the queue at rediss:\/\/localhost:\d+: self-signed certificate/,
      ],
    ];
    for (const [env, message] of wrong) {
      const { code, out } = await soakProject(manyBriefs(1), env).start('build', '--queue', url).ended;
      expect([code, out]).toEqual([3, expect.stringMatching(message)]);
      for (const secret of [password, 'wrong-password']) expect(out).not.toContain(secret);
    }
  });

  it('refuses a password in the address, an address that isn’t one, and a server that isn’t there, for which a worker waits', async () => {
    const caller = soakProject(manyBriefs(1));
    const build = (url: string): Promise<Ended> => caller.start('build', '--queue', url).ended;
    const secret = await build('redis://:secret@127.0.0.1');
    expect([secret.code, secret.out]).toEqual([2, expect.stringContaining('set it in BRIEF_QUEUE_PASSWORD')]);
    expect(secret.out).not.toContain('secret@');
    const wrong = await build('http://127.0.0.1');
    expect([wrong.code, wrong.out]).toEqual([2, expect.not.stringContaining('stopped')]);
    const other = soakProject(manyBriefs(1), { BRIEF_QUEUE_CA: '/nowhere/ca.pem' });
    const unread = await other.start('build', '--queue', 'rediss://127.0.0.1').ended;
    expect([unread.code, unread.out]).toEqual([2, expect.stringContaining("'/nowhere/ca.pem' of BRIEF_QUEUE_CA")]);
    const absent = await build(`redis://127.0.0.1:${await freePort()}`);
    expect([absent.code, absent.out]).toEqual([3, expect.stringContaining('ECONNREFUSED')]);
    const waiting = caller.start('worker', '--queue', `redis://127.0.0.1:${await freePort()}`, '--workers', '1');
    await new Promise((resolve) => waiting.child.stderr?.once('data', resolve));
    waiting.child.kill('SIGTERM');
    expect(await waiting.ended).toMatchObject({
      code: 143,
      out: expect.stringMatching(/ECONNREFUSED.*; waiting for it\n$/),
    });
  });
});
