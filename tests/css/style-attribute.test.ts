import { expect, it } from 'vitest';
import { pagedBrief } from '../../src/build/built-brief.ts';
import { buildProject, found } from '../conformance/project.ts';

const css = '#a { color: #ff0000 } .b { color: #00ff00 !important }';

it('is stronger than any selector, and weaker than !important', async () => {
  const html = `<h1>T</h1>
    <p id="a" style="color: #0000ff">blue</p><p class="b" style="color: #0000ff">green</p><p id="a2">black</p>`;
  const { built } = await buildProject({ html, css });
  const colors = new Map<string, string>();
  JSON.stringify(built && pagedBrief(built).pages, (key, value) => {
    if (value?.kind === 'text') colors.set(value.run.text, JSON.stringify(value.color));
    return key === 'element' || key === 'face' ? undefined : value;
  });
  expect(colors.get('blue')).toBe('{"r":0,"g":0,"b":255,"a":1}');
  expect(colors.get('green')).toBe('{"r":0,"g":255,"b":0,"a":1}');
  expect(colors.get('black')).toBe('{"r":0,"g":0,"b":0,"a":1}');
});

it('is checked like a style sheet, at its element', async () => {
  const lines = await found({ html: '<h1>T</h1>\n<p style="colour: red">a</p>\n<p style="width: wide">b</p>' });
  expect(lines.filter((line) => line.includes('css/'))).toEqual([
    expect.stringMatching(/^mine\/layout.hbs:3:\d+ warning css\/unknown-property: .*colour/),
    expect.stringMatching(/^mine\/layout.hbs:4:\d+ warning css\/invalid-value: .*width/),
  ]);
});
