/** True sentences whose form isn't that of their evidence: elisions, counts of lists, dates at an end, words that turn a comparison. */

import { expect, it } from 'vitest';
import { rulesOf } from './support.ts';

it.each([
  [
    'It is one of three that were purchased in 2019, for €8.4m in all; their maintenance contract lapsed in December 2022 and was renewed ten months afterwards.',
    'Three scanners were bought in 2019 for €8.4 million. The maintenance contract had expired in December 2022 and was not renewed until October 2023',
    'Three scanners were bought in 2019 for €8.4 million. The maintenance contract had expired in December 2022 and was not renewed until October 2023',
  ],
  [
    'Another 186,000 people voted early, in town halls, on 14, 15 and 21 September.',
    'Early voting at town halls was possible on 14, 15 and 21 September 2024; 186,000 people made use of it',
    'Early voting at town halls was possible on 14, 15 and 21 September 2024; 186,000 people made use of it',
  ],
  [
    'There are thought to be between 26,000 and 37,000 tonnes of mature cod.',
    'put at 31,000 tonnes, with a range of 26,000 to 37,000 tonnes',
    'The spawning stock of cod was put at 31,000 tonnes, with a range of 26,000 to 37,000 tonnes',
  ],
  [
    'Of 612,000 TEU roughly one quarter were empty.',
    'The number of containers reached 612,000 TEU, of which 148,000 TEU were empty',
    'The number of containers reached 612,000 TEU, of which 148,000 TEU were empty',
  ],
  [
    'Five portions of fruit and vegetables a day are the recommendation, 2.3 the average.',
    'Children eat 2.3 portions of fruit and vegetables a day on average; the association recommends five',
    'Children eat 2.3 portions of fruit and vegetables a day on average; the association recommends five',
  ],
  [
    'It was the third annual fall running.',
    'Tonnage fell for the third year in succession',
    'Tonnage fell for the third year in succession',
  ],
  [
    'Transport performance edged up to 14.2 billion tonne-kilometres.',
    'Transport performance rose by 1.1% to 14.2 billion tonne-kilometres',
    'Transport performance rose by 1.1% to 14.2 billion tonne-kilometres',
  ],
  [
    'Since September 2024 everybody in the first three grades has been entitled to eat free of charge.',
    'On 2 September 2024 free lunches were extended to all pupils in grades one to three',
    'On 2 September 2024 free lunches were extended to all pupils in grades one to three',
  ],
  [
    'In the two zones with the highest risk 43% of owners did not know it.',
    'In zones 3 and 4 together, 43% of owners did not know',
    'In zones 3 and 4 together, 43% of owners did not know',
  ],
  [
    'It is 64 g, which is still above the 50 g aimed at for 2030.',
    'The target for 2030 is 50 g. It was 64 g',
    'The target for 2030 is 50 g. It was 64 g',
  ],
  [
    'From 1 August 2025 schools must not sell sugary drinks any more.',
    'From 1 August 2025 sugary drinks may no longer be sold in schools',
    'From 1 August 2025 sugary drinks may no longer be sold in schools',
  ],
  [
    'Children who eat at school are less often overweight than the rest (15.9% against 21.7%).',
    'Of the children who eat lunch at school at least four times a week 15.9% were overweight, of the others 21.7%',
    'Of the children who eat lunch at school at least four times a week 15.9% were overweight, of the others 21.7%',
  ],
  [
    'They were interviewed for the first time since 2021.',
    'carried out for the fourth time, after 2013, 2017 and 2021',
    'carried out for the fourth time, after 2013, 2017 and 2021',
  ],
  [
    'By the last quarter the share was down to 57.4%.',
    'The rate fell from 70.2% in the first quarter to 57.4% in the fourth',
    'The rate fell from 70.2% in the first quarter to 57.4% in the fourth',
  ],
  [
    'The agreement has yet to be ratified by either parliament.',
    'The agreement was signed on 4 May 2022. Neither parliament has ratified it',
    'The agreement was signed on 4 May 2022. Neither parliament has ratified it',
  ],
  [
    '96 were scanned, and 31 got a physical inspection.',
    '96 (8.1%) for a scan and 31 (2.6%) for a physical inspection',
    '96 (8.1%) for a scan and 31 (2.6%) for a physical inspection',
  ],
  [
    'There were 96 more at the end of 2023.',
    'On 31 December 2024 there were 3,184 school kitchens, 96 fewer than a year earlier',
    'On 31 December 2024 there were 3,184 school kitchens, 96 fewer than a year earlier',
  ],
  [
    'At 11.8 million tonnes transit remains the smallest of the three kinds of traffic.',
    'Domestic traffic amounted to 17.8 million tonnes, imports and exports together to 19.1 million tonnes, and transit to 11.8 million tonnes',
    'Domestic traffic amounted to 17.8 million tonnes, imports and exports together to 19.1 million tonnes, and transit to 11.8 million tonnes',
  ],
  [
    'The doctors had 4,860 parents interviewed by telephone.',
    '4,860 parents of children aged 6 to 15 were interviewed by telephone between 3 March and 11 April 2025',
    '4,860 parents of children aged 6 to 15 were interviewed by telephone between 3 March and 11 April 2025',
  ],
])('%s', (text, quote, around) => {
  expect(rulesOf(text, quote, '', around)).toEqual([]);
});

it.each([
  ['In two zones 43% of owners knew it.', 'In zones 3, 4 and 5, 43% of owners knew it'],
  ['It rose in six of the eight regions.', 'it rose in all of the eight regions except Lower Brask'],
  [
    'Only four years since 1987 have been busier.',
    '2,684 incidents, the third highest number since records began in 1987',
  ],
  ['One target in three was met.', 'It met one of its five targets'],
  ['There were 96 more in 2024.', 'On 31 December 2024 there were 3,184 school kitchens, 96 fewer than a year earlier'],
  ['They ended the year €96m in the black.', 'The hospitals closed the year with a balance of −€96 million'],
  ['A profit of €96m covers the loss.', 'the result was −€96 million'],
  ['A third of these lived alone.', '18.6% of men and 6.2% of women lived alone'],
  ['One home in five is empty.', 'It missed one of its five targets on empty homes'],
  ['Waits quadrupled.', 'waits rose by 10 minutes to 40 minutes'],
  ['The median wait was 30 weeks.', 'half of them waited for more than 14.2 weeks and a tenth for more than 30 weeks'],
  ['Seven of the eight regions grew.', 'all eight regions except the Uplands, the Coast and the Delta grew'],
  ['Two older schools closed.', 'it was the third school to close'],
  ['The ministry sued industry.', 'the ministry was sued by industry'],
  ['18.6% were overweight, half of these obese.', '18.6% were overweight, including 6.2% who were obese'],
])('is reported: %s', (text, quote) => {
  expect(rulesOf(text, quote)).toHaveLength(1);
});
