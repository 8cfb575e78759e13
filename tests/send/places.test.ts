/** `brief send` with a brief that is made for each row of a table: each reader gets the place and the language of the list. */

import { writeFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { passageDigest } from '../../src/data/translation/digest.ts';
import { mailServer, reply, type Sender, sender } from './mail-server.ts';

/** The passages of a translation: paths, originals, translations. */
const FRENCH = JSON.stringify({
  passages: Object.fromEntries(
    [
      ['masthead.series', 'Policy brief', 'Note de synthèse'],
      ['title', 'The bus in {= name}', 'Le bus à {= name}'],
      ['standfirst', 'A brief that was made up to be sent.', 'Une note inventée.'],
      [
        'keyMessages[0]',
        'In {= name}, {= riders} of residents ride every day.{^riders}',
        'À {= name}, {= riders} des habitants le prennent chaque jour.{^riders}',
      ],
      ['sections.riders.title', 'Who rides', 'Qui le prend'],
      [
        'sections.riders.blocks[0].paragraph',
        'Of the residents of {= name}, {= riders} ride every day.[^riders]',
        'Parmi les habitants de {= name}, {= riders} le prennent chaque jour.[^riders]',
      ],
    ].map(([path, original = '', text]) => [path, { from: passageDigest(original), text }]),
  ),
});

const ROWS = 'code,name,riders\nA1,Ashby,12 %\nB2,Barton,15 %\nC3,Crewe,18 %\n';

/** A brief for three towns in two languages. Its figures are made up. */
const FILES = {
  'data/transport/brief.yaml': `each: { rows: towns.csv, key: code }
language: en
masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: The bus in {= name}
standfirst: A brief that was made up to be sent.
keyMessages: ['In {= name}, {= riders} of residents ride every day.{^riders}']
sections:
  - id: riders
    title: Who rides
    blocks:
      - paragraph: Of the residents of {= name}, {= riders} ride every day.[^riders]
claims:
  riders: { value: = riders, evidence: { source: survey, row: riders } }
sources:
  survey: { title: A survey made up for this test, author: A. Writer }
author: { name: A. Writer }
`,
  'data/transport/brief.fr.yaml': FRENCH,
  'data/transport/towns.csv': ROWS,
};

const LIST = `email,place,language
ann@example.org,B2,en
bob@example.org,A1,fr
cho@example.org,B2,en-GB
dee@example.org,A1,
eve@example.org,B2,fr-CA
`;

const send = (list: string, port = 1, files: Readonly<Record<string, string>> = {}): Sender =>
  sender(list, { HOST: '127.0.0.1', PORT: port }, { ...FILES, ...files });

describe('a list with places', () => {
  it('gives each reader the brief of the place in the language, and each place its own line in the ledger', async () => {
    const server = await mailServer({
      judge: (to, time) => (/^(?:cho|dee)/.test(to) && time < 6 ? reply(451, 'later') : undefined),
    });
    const from = sender(LIST, { HOST: '127.0.0.1', PORT: server.port, TRIES: 1 }, FILES);
    expect(await from.send('--yes')).toMatchObject({ code: 1, err: expect.not.stringContaining('error') });
    const contents = from.ledger().flatMap(({ event, edition }) => (event === 'content' ? [edition] : []));
    expect(contents).toEqual(['/B2', '(fr)/A1', '/A1', '(fr)/B2']);

    // Every PDF carries the table, so that messages of all places differ; those of places that nobody waits for aren't built.
    writeFileSync(from.path('data/transport/towns.csv'), ROWS.replace('12 %', '13 %'));
    const changed = await from.send('--yes');
    expect(changed.code).toBe(1);
    expect(changed.err).toContain("the message for the place 'A1' has changed since");
    expect(changed.err).toContain("the message for the place 'B2' has changed since");
    expect(changed.err).not.toContain('(fr)');

    writeFileSync(from.path('data/transport/towns.csv'), ROWS);
    expect(await from.send('--yes')).toMatchObject({ code: 0, out: '5 of 5 readers have it, 3 of them from before\n' });
    const mails = await Promise.all(server.delivered.map(({ message }) => simpleParser(message)));
    expect(mails.map(({ subject }, i) => [server.recipients()[i], subject])).toEqual([
      ['ann@example.org', 'The bus in Barton'],
      ['bob@example.org', 'Le bus à Ashby'],
      ['eve@example.org', 'Le bus à Barton'],
      ['cho@example.org', 'The bus in Barton'],
      ['dee@example.org', 'The bus in Ashby'],
    ]);
    const [ann, bob, eve, cho, dee] = mails.map(({ attachments }) => attachments.at(-1)?.checksum);
    expect(cho).toBe(ann);
    expect(new Set([ann, bob, eve, dee]).size).toBe(4);
  });
});

describe('a list that names no edition', () => {
  it.each([
    [
      'email,place\na@example.org,B22\n',
      "readers.csv:2:15: error[send/unknown-place]: 'transport' has no row 'B22'",
      "did you mean 'B2'?",
    ],
    [
      'email,place\na@example.org,X\n',
      "readers.csv:2:15: error[send/unknown-place]: 'transport' has no row 'X'",
      'its rows are A1, B2, C3',
    ],
    [
      'email,place,name\na@example.org,A1,Ann\nb@example.org,,Bob\n',
      "readers.csv:3:15: error[send/missing-place]: this reader has no place, and 'transport' is one brief for each of 3 rows",
      'such as A1',
    ],
    [
      'email,code\na@example.org,A1\nb@example.org,B2\n',
      "readers.csv:2:1: error[send/missing-place]: the list has no column 'place', and 'transport' is one brief for each of 3 rows",
      "rename the column 'code' to place",
    ],
    ['email\na@example.org\n', "error[send/missing-place]: the list has no column 'place'", 'such as A1'],
  ])('is refused at its cell: %j', async (list, message, hint) => {
    const { code, err } = await send(list).send('--yes');
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(err).toContain('nothing was sent');
    expect(err.match(/error\[/g)).toHaveLength(1);
  });

  it('is told once about a language that the brief is not in', async () => {
    const { code, err } = await send('email,place,language\na@example.org,A1,de\nb@example.org,B2,de\n').send();
    expect(code).toBe(0);
    expect(err).toContain(
      "readers.csv:2:18: warning[send/no-translation]: there is no translation in 'de', so its 2 readers get the brief in 'en'",
    );
  });

  it('gets one message about rows that can’t be read', async () => {
    const twice = { 'data/transport/towns.csv': 'code,name,riders\nA1,Ashby,12 %\nA1,Barton,15 %\n' };
    const { code, err } = await send('email,place\na@example.org,A1\nb@example.org,A1\n', 1, twice).send();
    expect(code).toBe(1);
    expect(err).toContain('towns.csv:3:1: error[data/duplicate-place]');
    expect(err.match(/error\[/g)).toHaveLength(1);
  });

  it('says that places choose nothing for a brief without rows', async () => {
    const plain = {
      'data/transport/brief.yaml': FILES['data/transport/brief.yaml']
        .replace(/^each.*\n/, '')
        .replace(/\{= \w+\}/g, '12 %')
        .replace('= riders', '12 %'),
      'data/transport/brief.fr.yaml': '',
    };
    const { err } = await send('email,place\na@example.org,A1\nb@example.org,B2\n', 1, plain).send();
    expect(err).toContain("readers.csv:2:15: warning[send/unused-place]: 'transport' has no rows");
    expect(err.match(/unused-place/g)).toHaveLength(1);
  });
});

describe('a mistake in the brief', () => {
  it('is reported once, with the number of places', async () => {
    const wrong = FILES['data/transport/brief.yaml'].replace('{= riders} ride', '14.7 % ride');
    const { err } = await send(LIST, 1, { 'data/transport/brief.yaml': wrong }).send();
    expect(err).toMatch(/brief\.yaml:11:\d+: error\[.*\(affects 2 places: B2, A1\)/);
  });
});
