/** npx vitest bench --run: a message after its brief's build, and another to a further reader. */

import { bench, describe } from 'vitest';
import { createCompiler } from '../../src/build/compile.ts';
import { createComposer } from '../../src/email/compose-email.ts';

const compiler = createCompiler();
const built = await compiler.build('data/belarus');
const composer = await createComposer(built);

describe('mail', () => {
  bench(
    'the first message of an edition, charts drawn before',
    async () => {
      await (await createComposer(built)).compose();
    },
    { time: 500 },
  );
  let reader = 0;
  bench(
    'one more reader',
    async () => {
      await composer.compose({ to: 'reader@example.org', reader: { name: `Reader ${reader++}` } });
    },
    { time: 500 },
  );
});
