import type { ClockWords } from '../calendar-words.ts';
import { phrases, wordSet } from './words.ts';

export const CLOCK: ClockWords = {
  named: new Map([
    ['noon', 720],
    ['midday', 720],
    ['midnight', 0],
  ]),
  halves: phrases([
    ['am|a . m|a . m .|in the morning', 'am'],
    ['pm|p . m|p . m .|in the afternoon|in the evening', 'pm'],
  ]),
  dayParts: new Map([
    ['morning', 'am'],
    ['afternoon', 'pm'],
    ['evening', 'pm'],
  ]),
  hourParts: new Map([
    ['half', 30],
    ['quarter', 15],
  ]),
  pastOrTo: new Map([
    ['past', 1],
    ['to', -1],
  ]),
  oClock: wordSet('o’clock oclock'),
};
