/**
 * Hyphenation points by the package `hyphen`, in a process of its own: loading `hyphen/<language>` changes the pattern
 * objects that it shares with other users of them. Reads words by language as JSON, and writes offsets by language.
 */
const { readFileSync } = require('node:fs');

const SOFT_HYPHEN = '\u00ad';

function points(hyphenated) {
  const found = [];
  for (let at = 0; at < hyphenated.length; at++) {
    if (hyphenated[at] === SOFT_HYPHEN) found.push(at - found.length);
  }
  return found;
}

const words = JSON.parse(readFileSync(0, 'utf8'));
const answers = Object.entries(words).map(([language, list]) => {
  const { hyphenateSync } = require(`hyphen/${language}`);
  return [language, list.map((word) => points(hyphenateSync(word, { minWordLength: 1, hyphenChar: SOFT_HYPHEN })))];
});
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
