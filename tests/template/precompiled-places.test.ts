import { runInNewContext } from 'node:vm';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { precompileTemplate } from '../../src/template/render.ts';

describe('a template compiled by the bundler', () => {
  it('has places in the file of the project that has a copy of it', () => {
    const code = precompileTemplate({ file: 'briefwright:templates/brief/a.hbs', text: 'x\n<p>y</p>' });
    const spec = (runInNewContext(code) as (file: string) => TemplateSpecification)(
      'templates/brief/a &quot;b&quot;.hbs',
    );
    expect(Handlebars.template(spec)({})).toBe('x\n<p data-at="templates/brief/a &quot;b&quot;.hbs:2:1">y</p>');
  });
});
