import type { LexiconWords } from '../lexicon-words.ts';

export const GRAMMAR: LexiconWords['grammar'] = {
  a: 'un une',
  the: 'le la les l’',
  of: 'de d’ du des',
  in: 'en dans sur',
  on: 'sur le',
  at: 'à au aux',
  to: 'à au aux',
  from: 'de d’ du des',
  by: 'de d’ par',
  between: 'entre',
  as: 'comme que qu’',
  and: 'et',
  or: 'ou',
  not: 'pas',
  determiners: 'le la les l’ son sa ses leur leurs ce cet cette ces',
  auxiliaries: 'ont a avait avaient sont est était étaient fait font',
  conjunctions: 'et mais tandis alors',
  possessives: '',
  elisions: 'l d qu n s c j m t jusqu lorsqu puisqu',
  listJoints: 'et ou à',
};

export const ROLES: LexiconWords['roles'] = {
  changes: {
    up: 'augmenter augmente augmenté augmentation hausse progresser progresse progressé progression croître croît crû accru accroître accroissement croissance monter monte monté montée grimper grimpe grimpé bondir bondi bond gagner gagne gagné gain élargi relèvement allongé allongée allonge rallonge rallongé renchéri renchérissement',
    down: 'baisser baisse baissé diminuer diminue diminué diminution reculer recule reculé recul chuter chute chuté réduire réduit réduite réduits réduites réduction tomber tombe tombé perdre perd perdu perte décroître décroît décru décliner décline décliné déclin descendre descend descendu rétrécir rétréci raccourci raccourcie plonger plongé repli replié effondré effondrement économisé',
  },
  before: {
    from: 'contre|au lieu de|au lieu d’|par rapport à|au lieu des|de|d’|alors qu’ il était de|alors qu’ elle était de',
    to: 'à|jusqu’ à|atteint|atteindre|atteignant|atteignent|est désormais de|sont désormais|est maintenant de|aux|au',
    by: 'écart de|écart d’|différence de|différence d’|une hausse de|une baisse de',
  },
  after: 'après',
  reaching: 'atteint atteindre atteignant atteignent',
  differences: {
    up: 'de plus|de plus que|de plus qu’|plus que|plus qu’|en plus|supplémentaires|supplémentaire|plus élevé|plus élevée|plus élevés|plus élevées|de retard|plus tard',
    down: 'de moins|de moins que|de moins qu’|moins que|moins qu’|en moins|moins élevé|moins élevée|d’ avance|plus tôt',
  },
  differencesOfThings: {
    up: 'de plus|de plus que|de plus qu’|supplémentaires|en plus',
    down: 'de moins|de moins que|de moins qu’|en moins',
  },
  comparatives: { up: 'plus davantage', down: 'moins' },
  levels: {
    up: 'au-dessus de|au-dessus du|supérieur à|supérieure à|supérieurs à|supérieures à|dépasse|dépassent|dépassait|dépassé',
    down: 'au-dessous de|au-dessous du|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en dessous du',
  },
  changePhrases: { up: 'est en hausse|sont en hausse|en hausse', down: 'est en baisse|sont en baisse|en baisse' },
  times: { to: 'désormais maintenant aujourd’hui actuellement', from: 'auparavant avant autrefois jadis' },
  timeLabels: { to: 'après maintenant aujourd’hui actuel actuelle nouveau', from: 'avant ancien ancienne auparavant' },
  present: 'est sont',
  past: 'était étaient avait avaient fut furent auparavant',
  together: 'ensemble réunis réunies confondus',
  than: 'que qu’',
  distances: { down: 'd’ avance|avant|plus tôt', up: 'de retard|après|plus tard' },
  moves: 'passer passe passé passée passés passées passent passant évoluer évolué',
};

export const SPEECH: LexiconWords['speech'] = {
  verbs:
    'dit disent disait dire déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait ajoute ajouté ajoutait estime estimé estimait souligne souligné soulignait précise précisé regrette regretté rappelle rappelé avertit averti juge jugé conclut conclu observe observé note noté constate constaté annonce annoncé prévient prévenu écrit écrivait répond répondu résume résumé insiste insisté promet promis craint espère confie confié soutient soutenu',
  according: "\\bselon\\b|\\bd[’']après\\b|\\bpour\\b(?=\\s+(?:le|la|les)\\b)",
  relatives: 'qui',
  boundaries: 'que qu’ et mais',
  roles: [
    'juge magistrat magistrate',
    'ministre secrétaire',
    'premier',
    'président présidente',
    'maire',
    'professeur professeure chercheur chercheuse scientifique universitaire auteur autrice',
    'médecin docteur docteure chirurgien chirurgienne',
    'infirmier infirmière',
    'directeur directrice patron patronne',
    'chef cheffe',
    'responsable',
    'porte-parole',
    'trésorier trésorière',
    'enseignant enseignante instituteur institutrice',
    'agriculteur agricultrice éleveur éleveuse',
    'pêcheur pêcheuse capitaine',
    'ingénieur ingénieure technicien technicienne',
    'économiste statisticien statisticienne analyste',
    'syndicaliste délégué déléguée',
    'avocat avocate procureur procureure',
    'habitant habitante riverain riveraine',
    'conducteur conductrice chauffeur',
    'bibliothécaire archiviste',
    'préfet préfète',
    'élu élue conseiller conseillère',
  ],
  titles: 'm mme mlle dr pr me mm madame monsieur docteur professeur',
  fieldJoints: 'de du des d’ pour à',
  insideFields: 'la le les l’ et de du des d’ ’',
  reversing: 'pas ne jamais non',
};

export const COMPARISONS: LexiconWords['comparisons'] = {
  more: 'plus davantage supérieur supérieure',
  thanBefore: "\\b(plus|moins|davantage) [^.;:\\d]*\\bqu(?:e|[’'])[^.;\\d]*$",
  besideBetween: "^(?: (?:de|des|du|d[’'])[ ]?(?:[\\p{L}’-]+)(?: [\\p{L}’-]+)?)?,? (?:contre|et)(?: seulement)? $",
  boundBetween:
    "^,? (?:bien |nettement |légèrement )?(?:au-)?(?:est )?(supérieure?s?|inférieure?s?) (?:à|au|aux) (?:la |le |l[’'])?(?:[\\p{L}’]+ ){0,3}(?:de |d[’'])?$",
  levelsBetween: '(?:\\b(?:contre|et)\\b[\\s\\p{L}]{0,12}|[/–—]\\s*)$',
  thanBetween: "\\bqu(?:e |[’'])(?:en |au |à )?$",
};

export const MEANS: LexiconWords['means'] = {
  before: "\\b(?:moyenne?s?|médiane?)\\b(?:\\s+(?:de|d[’']|est|était|à|note|âge|durée))*\\s*$",
  after: '^(?:\\s+\\p{L}+)?\\s+en moyenne\\b',
  medianBefore: '\\bmédiane?\\b',
  rangeBefore: '\\b(?:échelle|entre|notes?|âges?|allaient|variaient|minimum)',
  wholeNumbers: '\\b(?:points?|notes?|enfants|visites?|fois|réponses?|nombre de|étoiles|buts)\\b',
  sampleBefore: '(?:\\bn\\s*=\\s*|\\b(?:sur|parmi|auprès de|pour)\\s+(?:les )*)$',
};

export const PARTS: LexiconWords['parts'] = {
  ofBetween: '^(?:\\s+[\\p{L}-]+){0,2}\\s+(?:sur|parmi) (?:les |ses |un total de )*$',
  ofWhomBetween: '^(?:\\s+[\\p{L}-]+){0,3},? (?:dont) (?:seulement |environ )*$',
  ofBefore: '(?:^|[.;:!?]\\s*)sur (?:les |ses )*$',
  ofWholeBetween: '^(?:[^.;:()]{0,40}?,|(?:\\s+[\\p{L}-]+){0,3})\\s*(?:seulement |environ )*$',
  shareAfter: '^(?:\\s+[\\p{L}’-]+){0,4}(?:\\s*[([–—]\\s*|,?\\s+(?:soit|ou)\\s+)(?:environ |près de |seulement )*$',
  shareBefore: '^(?:\\s+[\\p{L}’-]+){0,3}\\s*[(,]\\s*(?:soit\\s+|ou\\s+)?$',
  listBetween: '^[^.;:]*(?:,|\\bet\\b|\\bplus\\b)[^.;:]*$',
  totalAfter: '^(?:\\s+\\p{L}+)?\\s+(?:au total|en tout)\\b',
  totalBefore: '\\b(?:un total de|au total|en tout,?|soit en tout)\\s*$',
  exclusive: '\\b(?:sans opinion|ne sait pas|ne savent pas|le reste|indécis|abstenus?|sans réponse)\\b',
};

export const SUMMARY: LexiconWords['summary'] = {
  total: '^(?:totaux|total|ensemble|somme)\\b|\\b(?:total|au total|en tout)$',
  mean: '^(?:moyenne|médiane)\\b|\\bmoyenne$',
  median: '^médianes?$',
  all: '^(?:tous|toutes|ensemble|pays entier)\\b',
  superlatives: {
    most: 'maximum maximal maximale',
    least: 'minimum minimal minimale',
  },
  otherRankBefore: '\\b(?:deuxième|troisième|seconde?|parmi|un des|une des|\\de)[\\s-]+(?:les |la |le )?$',
  rankBefore: '\\ble $',
  shareAfter: '^\\s+de\\b',
  quantifiers: { '50-100': 'plupart majorité', '0-50': 'minorité', '0-40': 'peu rares' },
  quantifierBefore: '^[^,(;:.]*[,(:] ?(?:seulement )?$',
  labelEnding: '^s\\b',
  surveys: '\\b(?:enquêtes?|sondages?|sondés?|répondants)\\b',
  sharedOut:
    '\\b(?:parts?|pourcentage|proportion|répartition) des? (?:voix|sièges|marché|budget|dépenses|suffrages)\\b',
};

export const WORDING: LexiconWords['wording'] = {
  amounts: {
    all: 'tous les|toutes les|tous|toutes|chaque|l’ ensemble des',
    most: 'la plupart des|la majorité des|une majorité de|une majorité d’|la plupart',
    some: 'certains|certaines|quelques|plusieurs',
    few: 'peu de|peu d’|rares sont les',
    none: 'aucun|aucune|aucun des|aucune des',
    only: 'seul|seule|seuls|seules',
  },
  afterAmounts: 'de d’ des les ces ses leurs',
  plans: 'prévoit de|prévoient de|envisage de|compte|doit être|doivent être|devrait|devraient',
  planned: 'prévu prévue prévus prévues projet objectif',
  be: 'est sont était étaient été sera seront fut',
  insidePassives: 'ensuite alors aussi finalement plus',
};
