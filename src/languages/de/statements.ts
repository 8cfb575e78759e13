import type { LexiconWords } from '../lexicon-words.ts';

export const GRAMMAR: LexiconWords['grammar'] = {
  a: 'ein eine einen einem einer eines',
  the: 'der die das den dem des',
  of: 'von vom der des',
  in: 'in im',
  on: 'auf am',
  at: 'bei an am zu',
  to: 'auf zu bis',
  from: 'von vom',
  by: 'um',
  between: 'zwischen',
  as: 'als wie so',
  and: 'und',
  or: 'oder',
  not: 'nicht',
  determiners:
    'der die das den dem des ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dieser diese dieses diesen diesem',
  auxiliaries: 'haben hat hatte hatten sind ist war waren würde würden',
  conjunctions: 'und aber während sondern',
  listJoints: 'und oder bis',
};

export const ROLES: LexiconWords['roles'] = {
  changes: {
    up: 'steigen steigt stieg stiegen gestiegen gestiegene anstieg zunehmen zugenommen zunahme wachsen wächst wuchs wuchsen gewachsen wachstum erhöhen erhöht erhöhte erhöhten erhöhung klettern kletterte geklettert gewinnen gewann gewannen gewonnen zulegen zulegte zugelegt plus springen sprang gesprungen verlängert verlängerte verteuert verteuerte ausgeweitet verbessert verbesserte',
    down: 'sinken sinkt sank sanken gesunken rückgang fallen fällt fiel fielen gefallen abnehmen abgenommen abnahme verringern verringert verringerte reduzieren reduziert reduzierte reduktion schrumpfen schrumpfte geschrumpft zurückgehen zurückgegangen verlieren verlor verloren verlust senken gesenkt senkung kürzen gekürzt kürzung verkürzt verkürzte minus einbruch eingebrochen gespart verbilligt',
  },
  before: {
    from: 'von|vom|gegenüber|statt|anstelle von|verglichen mit|im vergleich zu|nach zuvor|gegen',
    to: 'auf|erreicht|erreichte|erreichten|beträgt jetzt|liegt jetzt bei|jetzt bei|bis auf',
    by: 'um|ein anstieg von|ein rückgang von|abstand von|unterschied von|differenz von|um weitere',
  },
  after: 'nach',
  reaching: 'erreicht erreichte erreichten',
  differences: {
    up: 'mehr als|höher als|mehr|höher|länger als|länger|größer als|größer|teurer als|teurer|wärmer als|wärmer|über dem|über der|zu viel|zu',
    down: 'weniger als|niedriger als|weniger|niedriger|kürzer als|kürzer|kleiner als|kleiner|billiger als|billiger|kälter als|kälter|unter dem|unter der|zu wenig|ab|zurück',
  },
  differencesOfThings: {
    up: 'mehr als|mehr',
    down: 'weniger als|weniger',
  },
  comparatives: {
    up: 'mehr höher größer länger teurer wärmer älter schneller stärker häufiger',
    down: 'weniger niedriger kleiner kürzer billiger kälter jünger langsamer schwächer seltener',
  },
  levels: {
    up: 'über|oberhalb|höher als|mehr als|überschreitet|überschritt|überstieg|übersteigt',
    down: 'unter|unterhalb|niedriger als|weniger als|unterschreitet|unterschritt',
  },
  changePhrases: { up: 'nahm zu|nahmen zu|ging hinauf', down: 'nahm ab|nahmen ab|ging zurück|gingen zurück' },
  times: { to: 'jetzt heute inzwischen mittlerweile nun derzeit', from: 'zuvor früher vorher einst ursprünglich' },
  timeLabels: { to: 'jetzt heute danach neu nachher aktuell', from: 'zuvor früher vorher alt davor' },
  present: 'ist sind',
  past: 'war waren hatte hatten wurde wurden zuvor früher',
  together: 'zusammen zusammengenommen',
  than: 'als',
  distances: { down: 'früher|vor dem|vor der|eher', up: 'später|nach dem|nach der|verspätet' },
  moves: 'ändern änderte geändert wechseln wechselte verändert entwickelt entwickelte',
};

export const SPEECH: LexiconWords['speech'] = {
  verbs:
    'sagen sagt sagte sagten gesagt erklären erklärt erklärte erklärten betonen betont betonte meinen meint meinte berichten berichtet berichtete warnen warnt warnte schreiben schreibt schrieb ergänzen ergänzt ergänzte urteilen urteilt urteilte fügte behaupten behauptet behauptete antworten antwortet antwortete kritisieren kritisiert kritisierte fordern fordert forderte hofft hoffte fürchtet fürchtete mahnte mahnt klagte klagt lobte lobt verspricht versprach so',
  according: '\\blaut\\b|\\bnach Angaben (?:von|des|der)\\b|\\bzufolge\\b',
  relatives: 'der die das welcher welche',
  boundaries: 'dass und aber',
  notNames: '(?:ung|heit|keit|schaft|tion|nis|ität|tum|chen)(?:en|s)?$',
  roles: [
    'richter richterin',
    'minister ministerin staatssekretär staatssekretärin',
    'kanzler kanzlerin',
    'präsident präsidentin',
    'bürgermeister bürgermeisterin',
    'professor professorin forscher forscherin wissenschaftler wissenschaftlerin autor autorin',
    'arzt ärztin mediziner medizinerin chirurg chirurgin',
    'pfleger pflegerin krankenschwester',
    'direktor direktorin leiter leiterin chef chefin geschäftsführer geschäftsführerin',
    'sprecher sprecherin',
    'vorsitzender vorsitzende vorsitzenden',
    'schatzmeister schatzmeisterin',
    'lehrer lehrerin rektor rektorin schulleiter schulleiterin',
    'schüler schülerin student studentin',
    'landwirt landwirtin bauer bäuerin',
    'fischer fischerin kapitän kapitänin',
    'ingenieur ingenieurin techniker technikerin',
    'ökonom ökonomin statistiker statistikerin analyst analystin',
    'gewerkschafter gewerkschafterin betriebsrat',
    'anwalt anwältin staatsanwalt staatsanwältin',
    'anwohner anwohnerin bewohner bewohnerin nachbar nachbarin',
    'fahrer fahrerin',
    'bibliothekar bibliothekarin archivar archivarin',
    'stadtrat stadträtin gemeinderat',
  ],
  titles: 'herr frau dr prof professor',
  fieldJoints: 'der des von für',
  insideFields: 'der die das des und von für ’',
  reversing: 'nicht nie kein keine',
};

export const COMPARISONS: LexiconWords['comparisons'] = {
  more: 'mehr höher größer länger älter häufiger über',
  thanBefore:
    '\\b(mehr|höher|größer|länger|älter|häufiger|weniger|niedriger|kleiner|kürzer|jünger|seltener)\\b[^.;:\\d]*\\bals\\b[^.;\\d]*$',
  besideBetween: '^(?: (?:der|von)(?: [\\p{L}’-]+){1,3})?,? (?:gegen|gegenüber|zu|und)(?: nur)? $',
  boundBetween:
    '^,? (?:und damit |weit |deutlich |knapp )*(über|unter) (?:dem|der|den|ihrem|seinem)(?: [\\p{L}’]+){0,3} von $',
  levelsBetween: '(?:\\b(?:gegen|gegenüber|zu|und)\\b[\\s\\p{L}]{0,12}|[/–—]\\s*)$',
  thanBetween: '\\bals (?:im |in |am )?$',
};

export const MEANS: LexiconWords['means'] = {
  before:
    '\\b(?:Mittelwert|Durchschnitt|Median|durchschnittlich|im Schnitt|Mittel)\\b(?:\\s+(?:von|bei|liegt|lag|beträgt|betrug|war|ist|Note|Alter))*\\s*$',
  after: '^(?:\\s+\\p{L}+)?\\s+(?:im Durchschnitt|im Schnitt|im Mittel)\\b',
  medianBefore: '\\bMedian\\b',
  rangeBefore: '\\b(?:Skala|zwischen|Noten?|Alter|reichten|schwankten|mindestens)',
  wholeNumbers: '\\b(?:Punkte?|Noten?|Kinder|Besuche?|Antworten?|Anzahl|Sterne|Tore)\\b',
  sampleBefore: '(?:\\bn\\s*=\\s*|\\b(?:von|unter|bei)\\s+(?:den )*)$',
};

export const PARTS: LexiconWords['parts'] = {
  ofBetween: '^(?:\\s+[\\p{L}-]+){0,2}\\s+(?:von|der|aller) (?:den |insgesamt |allen |ihren )*$',
  ofWhomBetween: '^(?:\\s+[\\p{L}-]+){0,3},? (?:von denen|davon|darunter) (?:nur |etwa |rund )*$',
  ofBefore: '(?:^|[.;:!?]\\s*)von (?:den |insgesamt |allen )*$',
  ofWholeBetween: '^(?:[^.;:()]{0,40}?,|(?:\\s+[\\p{L}-]+){0,3})\\s*(?:nur |etwa )*$',
  shareAfter:
    '^(?:\\s+[\\p{L}’-]+){0,4}(?:\\s*[([–—]\\s*|,?\\s+(?:oder|also|das sind)\\s+)(?:etwa |rund |fast |nur )*$',
  shareBefore: '^(?:\\s+[\\p{L}’-]+){0,3}\\s*[(,]\\s*(?:oder\\s+|also\\s+)?$',
  listBetween: '^[^.;:]*(?:,|\\bund\\b|\\bplus\\b)[^.;:]*$',
  totalAfter: '^(?:\\s+\\p{L}+)?\\s+(?:insgesamt|zusammen)\\b',
  totalBefore: '\\b(?:insgesamt|zusammen|in der Summe)\\s*$',
  exclusive:
    '\\b(?:unentschlossen|weiß nicht|wissen nicht|keine Angabe|keine Meinung|der Rest|die übrigen|enthielten sich)\\b',
};

export const SUMMARY: LexiconWords['summary'] = {
  total: '^(?:insgesamt|gesamt|summe|zusammen)\\b|\\b(?:insgesamt|gesamt)$',
  mean: '^(?:durchschnitt|mittelwert|median)\\b|\\bdurchschnitt$',
  median: '^medians?$',
  all: '^(?:alle|gesamt|bundesweit)\\b',
  superlatives: {
    most: 'höchste höchsten meisten größte größten längste längsten teuerste teuersten älteste ältesten wärmste schnellste',
    least:
      'niedrigste niedrigsten wenigsten kleinste kleinsten kürzeste kürzesten billigste billigsten jüngste jüngsten kälteste langsamste geringste geringsten',
  },
  otherRankBefore: '\\b(?:zweit|dritt|viert|zu den|eine der|einer der|am)[\\s-]*$',
  shares: 'meisten wenigsten',
  rankBefore: '\\bam $',
  shareAfter: '^\\s+(?:von|der)\\b|^\\s+\\p{L}+',
  quantifiers: { '50-100': 'mehrheit meisten', '0-50': 'minderheit', '0-40': 'wenige', '0-20': 'kaum' },
  quantifierBefore: '^[^,(;:.]*[,(:] ?(?:nur )?$',
  labelEnding: '^s\\b',
  surveys: '\\b(?:Umfragen?|Befragung(?:en)?|Befragten?)\\b',
  sharedOut:
    '\\b(?:Anteile?|Verteilung|Aufteilung) (?:der|an den|des) (?:Stimmen|Sitze|Sitzen|Marktes|Ausgaben|Kosten)\\b',
};

export const WORDING: LexiconWords['wording'] = {
  amounts: {
    all: 'alle|sämtliche|jeder|jede|jedes',
    most: 'die meisten|die mehrheit der|eine mehrheit der|meist',
    some: 'einige|manche|mehrere',
    few: 'wenige|nur wenige|kaum',
    none: 'keine|kein|keiner der|keine der',
    only: 'nur|allein',
  },
  afterAmounts: 'der die von den dieser',
  plans: 'plant|planen|soll|sollen|will|wollen|beabsichtigt',
  planned: 'geplant geplante geplanten vorgesehen ziel',
  be: 'ist sind war waren wird werden wurde wurden worden',
  insidePassives: 'später dann auch schließlich nicht',
};
