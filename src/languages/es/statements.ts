import type { LexiconWords } from '../lexicon-words.ts';

export const GRAMMAR: LexiconWords['grammar'] = {
  a: 'un una',
  the: 'el la los las',
  of: 'de del',
  in: 'en',
  on: 'en el',
  at: 'a al en',
  to: 'a al hasta',
  from: 'de del desde',
  by: 'un por',
  between: 'entre',
  as: 'como que',
  and: 'y e',
  or: 'o u',
  not: 'no',
  determiners: 'el la los las su sus este esta estos estas',
  auxiliaries: 'ha han había habían es son era eran está están',
  conjunctions: 'y e pero mientras sino',
  listJoints: 'y o a',
};

export const ROLES: LexiconWords['roles'] = {
  changes: {
    up: 'aumentar aumenta aumentan aumentó aumentaron aumentado aumento subir sube suben subió subieron subido subida alza crecer crece crecen creció crecieron crecido crecimiento incrementar incrementó incrementado incremento elevó elevaron repuntar repuntó ganar gana ganó ganado ganancia avanzar avanzó avance escaló saltó encareció encarecido alargó ampliado amplió',
    down: 'disminuir disminuye disminuyen disminuyó disminuyeron disminuido disminución bajar baja bajan bajó bajaron bajado bajada caer cae caen cayó cayeron caído caída reducir reduce reducen redujo redujeron reducido reducida reducción descender desciende descendió descendieron descendido descenso perder pierde perdió perdieron perdido pérdida retroceder retrocedió retroceso recortar recortó recorte decrecer decreció abarató acortó hundió ahorró',
  },
  before: {
    from: 'frente a|frente al|en lugar de|en vez de|en comparación con|respecto a|respecto al|de|del|desde|tras',
    to: 'a|al|hasta|alcanzó|alcanzaron|alcanzar|alcanza|ahora es de|hasta el|hasta los',
    by: 'diferencia de|brecha de|un|en un|en',
  },
  after: 'tras',
  reaching: 'alcanzó alcanzaron alcanzar alcanza',
  differences: {
    up: 'más que|más|superior|superiores|mayor que|más alto|más alta|de aumento|adicionales|de retraso',
    down: 'menos que|menos|inferior|inferiores|menor que|más bajo|más baja|de antelación',
  },
  differencesOfThings: { up: 'más que|más|adicionales', down: 'menos que|menos' },
  comparatives: { up: 'más mayor mayores', down: 'menos menor menores' },
  levels: {
    up: 'por encima de|por encima del|superior a|superiores a|supera|superan|superó|superaron',
    down: 'por debajo de|por debajo del|inferior a|inferiores a',
  },
  changePhrases: { up: 'al alza', down: 'a la baja' },
  times: { to: 'ahora hoy actualmente', from: 'antes anteriormente antaño' },
  timeLabels: { to: 'después ahora hoy actual nuevo nueva', from: 'antes anterior antiguo antigua' },
  present: 'es son está están',
  past: 'era eran había habían fue fueron estaba estaban antes',
  together: 'juntos juntas conjunto',
  than: 'que',
  distances: { down: 'antes|de antelación', up: 'después|de retraso|más tarde' },
  moves: 'pasar pasa pasó pasaron pasado pasando evolucionó cambió',
};

export const SPEECH: LexiconWords['speech'] = {
  verbs:
    'decir dice dijo dijeron decía declarar declara declaró declararon explicar explica explicó explicaron afirmar afirma afirmó añadir añade añadió opinar opina opinó subrayar subraya subrayó advertir advierte advirtió lamentar lamenta lamentó asegurar asegura aseguró señalar señala señaló recordar recuerda recordó concluir concluye concluyó observar observa observó escribir escribe escribió responder responde respondió insistir insiste insistió sostener sostiene sostuvo reconoció reconoce prometió promete teme espera',
  according: '\\bsegún\\b|\\bde acuerdo con\\b',
  relatives: 'quien que',
  boundaries: 'que y pero',
  roles: [
    'juez jueza magistrado magistrada',
    'ministro ministra secretario secretaria',
    'presidente presidenta',
    'alcalde alcaldesa',
    'profesor profesora investigador investigadora científico científica autor autora',
    'médico médica doctor doctora cirujano cirujana',
    'enfermero enfermera',
    'director directora jefe jefa gerente',
    'responsable',
    'portavoz',
    'tesorero tesorera',
    'maestro maestra',
    'agricultor agricultora ganadero ganadera',
    'pescador pescadora capitán capitana',
    'ingeniero ingeniera técnico técnica',
    'economista estadístico estadística analista',
    'sindicalista delegado delegada',
    'abogado abogada fiscal',
    'vecino vecina habitante',
    'conductor conductora',
    'bibliotecario bibliotecaria',
    'concejal concejala consejero consejera',
  ],
  titles: 'sr sra dr dra don doña señor señora doctor doctora profesor profesora',
  fieldJoints: 'de del para',
  insideFields: 'el la los las y de del ’',
  reversing: 'no nunca',
};

export const WORDING: LexiconWords['wording'] = {
  amounts: {
    all: 'todos los|todas las|todos|todas|cada',
    most: 'la mayoría de|la mayoría de los|la mayoría de las|la mayor parte de',
    some: 'algunos|algunas|varios|varias',
    few: 'pocos|pocas',
    none: 'ningún|ninguna|ninguno de|ninguna de',
    only: 'solo|sólo|solamente|únicamente',
  },
  afterAmounts: 'de del los las estos estas sus',
  plans: 'prevé|prevén|planea|planean|debe|deben|debería|deberían',
  planned: 'previsto prevista previstos previstas proyecto objetivo',
  be: 'es son fue fueron era eran sido será serán está están',
  insidePassives: 'después luego también finalmente',
};

export const COMPARISONS: LexiconWords['comparisons'] = {
  more: 'más mayor superior',
  thanBefore: '\\b(más|menos|mayor|menor)\\b[^.;:\\d]*\\bque\\b[^.;\\d]*$',
  besideBetween: '^(?: (?:de|del)(?: [\\p{L}’-]+){1,3})?,? (?:frente al?|y)(?: solo)?(?: el)? $',
  boundBetween:
    '^,? (?:muy |bastante )?(superior|inferior|por encima|por debajo) (?:al?|del?)(?: [\\p{L}’]+){0,3}(?: del)? $',
  levelsBetween: '(?:\\b(?:frente|y)\\b[\\s\\p{L}]{0,12}|[/–—]\\s*)$',
  thanBetween: '\\bque (?:en )?$',
};

export const MEANS: LexiconWords['means'] = {
  before: '\\b(?:media|promedio|mediana)\\b(?:\\s+(?:de|es|era|fue|del))*\\s*$',
  after: '^(?:\\s+\\p{L}+)?\\s+(?:de media|en promedio)\\b',
  medianBefore: '\\bmediana\\b',
  rangeBefore: '\\b(?:escala|entre|notas?|edad|mínimo)',
  wholeNumbers: '\\b(?:puntos?|notas?|hijos|visitas?|veces|respuestas?|número de|goles)\\b',
  sampleBefore: '(?:\\bn\\s*=\\s*|\\b(?:de|entre|a)\\s+(?:los |las )*)$',
};

export const PARTS: LexiconWords['parts'] = {
  ofBetween: '^(?:\\s+[\\p{L}-]+){0,2}\\s+de (?:los |las |un total de )+$',
  ofWhomBetween: '^(?:\\s+[\\p{L}-]+){0,3},? de (?:los cuales|las cuales) (?:solo |unos )*$',
  ofBefore: '(?:^|[.;:!?]\\s*)de (?:los |las )*$',
  ofWholeBetween: '^(?:[^.;:()]{0,40}?,|(?:\\s+[\\p{L}-]+){0,3})\\s*(?:solo |unos )*$',
  shareAfter: '^(?:\\s+[\\p{L}’-]+){0,4}(?:\\s*[([–—]\\s*|,?\\s+(?:o|es decir)\\s+)(?:casi |cerca del |el )*$',
  shareBefore: '^(?:\\s+[\\p{L}’-]+){0,3}\\s*[(,]\\s*(?:o\\s+)?$',
  listBetween: '^[^.;:]*(?:,|\\by\\b|\\bmás\\b)[^.;:]*$',
  totalAfter: '^(?:\\s+\\p{L}+)?\\s+en total\\b',
  totalBefore: '\\b(?:un total de|en total,?)\\s*$',
  exclusive: '\\b(?:indecisos|no sabe|no saben|sin opinión|el resto|se abstuvo|se abstuvieron)\\b',
};

export const SUMMARY: LexiconWords['summary'] = {
  total: '^(?:total|conjunto|suma)\\b|\\b(?:total|en total)$',
  mean: '^(?:media|promedio|mediana)\\b',
  median: '^medianas?$',
  all: '^(?:todos|todas|conjunto)\\b',
  superlatives: { most: 'máximo máxima', least: 'mínimo mínima' },
  otherRankBefore: '\\b(?:segund[oa]|tercer[oa]?|uno de|una de)[\\s-]+(?:los |las |el |la )?$',
  quantifiers: { '50-100': 'mayoría', '0-50': 'minoría', '0-40': 'pocos pocas' },
  quantifierBefore: '^[^,(;:.]*[,(:] ?(?:solo )?$',
  labelEnding: '^s\\b',
  surveys: '\\b(?:encuestas?|sondeos?|encuestad[oa]s)\\b',
  sharedOut:
    '\\b(?:porcentaje|proporción|reparto|distribución) (?:de|del) (?:los |las )?(?:votos|escaños|mercado|presupuesto|gasto)\\b',
};
