import { existsSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { startedProject } from './project.ts';

describe('brief email', () => {
  it('writes a draft with the PDF, and prints its size and recipients', async () => {
    const project = await startedProject();
    const { code, out, err } = await project.brief(
      'email',
      'transport',
      '--to',
      'a@example.org, b@example.org',
      '--to',
      'c@example.org',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^output\/transport\.eml {2}[\d.]+ kB, to a@example\.org, b@example\.org, c@example\.org\n$/);
    const mail = await simpleParser(readFileSync(project.path('output/transport.eml')));
    expect(mail.headers.get('x-unsent')).toBe('1');
    // The PDF is written too, as by a build.
    expect((await project.brief('build', 'transport')).out).toContain('unchanged');
    const pdf = mail.attachments.find(({ contentType }) => contentType === 'application/pdf');
    expect(pdf?.content.equals(readFileSync(project.path('output/transport.pdf')))).toBe(true);
  });

  it('writes the same bytes again', async () => {
    const project = await startedProject();
    for (const name of ['a.eml', 'b.eml'])
      expect((await project.brief('email', 'transport', '--out', name, '--to', 'a@example.org')).code).toBe(0);
    expect(readFileSync(project.path('a.eml')).equals(readFileSync(project.path('b.eml')))).toBe(true);
  });

  it('attaches a PDF that is up to date, and builds one that isn’t', async () => {
    const project = await startedProject();
    const attached = async (): Promise<Buffer | undefined> => {
      expect(await project.brief('email', 'transport')).toMatchObject({ code: 0, err: '' });
      const { attachments } = await simpleParser(readFileSync(project.path('output/transport.eml')));
      return attachments.find(({ contentType }) => contentType === 'application/pdf')?.content;
    };
    const pdf = (): Buffer => readFileSync(project.path('output/transport.pdf'));
    await project.brief('build', 'transport');
    const before = pdf();
    expect((await attached())?.equals(before)).toBe(true);
    const brief = readFileSync(project.path('data/transport/brief.yaml'), 'utf8');
    project.write(
      'data/transport/brief.yaml',
      brief.replace(/^standfirst: .*$/m, 'standfirst: Another one altogether.'),
    );
    expect((await attached())?.equals(before)).toBe(false);
    expect((await attached())?.equals(pdf())).toBe(true);
  });

  it.each([
    [['--to', 'Smith, A <a@example.org>'], 2, "--to 'Smith, A <a@example.org>' is not an address"],
    [['--to', 'a@example.org\nBcc: b@example.org'], 2, 'contains a line break'],
    [['--from', 'a@example.org, b@example.org'], 2, '--from takes one address'],
    [['--max-size', 'huge'], 2, "--max-size must be a number of megabytes, not 'huge'"],
    [['--max-size', '0.01'], 1, '; the limit is 10 kB'],
    [['--subject', 'a\nb'], 1, 'the subject contains a line break'],
    [['--link', 'ftp://example.org/x.pdf'], 1, "the link to the PDF isn't a web address"],
    [['--charts', 'nothing'], 1, "the brief has no chart 'nothing'"],
  ] as const)('refuses %j', async (words, exit, message) => {
    const project = await startedProject();
    const { code, err } = await project.brief('email', 'transport', ...words);
    expect(err).toContain(message);
    expect(code).toBe(exit);
    expect(existsSync(project.path('output/transport.eml'))).toBe(false);
  });

  it('keeps the previous message if the brief has errors', async () => {
    const project = await startedProject();
    project.write('output/transport.eml', 'earlier');
    project.write('data/transport/brief.yaml', 'title: nothing else');
    const { code, err } = await project.brief('email', 'transport');
    expect(code).toBe(1);
    expect(err).toContain('output/transport.eml was left as it was');
    expect(readFileSync(project.path('output/transport.eml'), 'utf8')).toBe('earlier');
  });
});
