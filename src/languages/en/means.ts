import type { MeanWords } from '../summary-words.ts';

export const MEANS: MeanWords = {
  before:
    /\b(?:mean|average|averag(?:ed|ing)|median)\b(?:\s+(?:mark|score|age|rating|value|answer|grade|height|wait|time|price|of|was|is|were|at|about|around|being|the|:|a)|\s*[,:])*\s*$/i,
  after: /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ]+)?\s+on average\b/,
  medianBefore: /\bmedian\b/i,
  rangeBefore: /\b(?:rang|scale|from|between|marks?|scores?|ages?|aged|went|varied|lay|minimum)/i,
  lowestBefore: /\b(?:youngest|lowest|shortest|smallest|least|minimum|cheapest)\b[^,;.]{0,24}$/i,
  highestBefore: /\b(?:oldest|highest|longest|largest|greatest|maximum|dearest)\b[^,;.]{0,24}$/i,
  wholeNumbers:
    /\b(?:points?|score|scale|marks?|rating|children|visits?|times|answers?|grade|number of|stars|goals)\b/i,
  sampleBefore: /(?:\bn\s*=\s*|\b(?:of|by|among|for|from|with)\s+(?:the |all |only )*)$/i,
};
