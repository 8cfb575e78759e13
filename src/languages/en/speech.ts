import type { SpeechWords } from '../statement-words.ts';
import { stem } from './stem.ts';
import { wordSet, words } from './words.ts';

const VERBS =
  'said says say added adds told tells wrote writes argued argues warned warns called calls agreed agrees claimed claims replied replies noted notes explained explains insisted stated states put puts remarked complained described describes concluded observed ruled held asked announced admitted conceded recalled testified urged speaks spoke promises promised thinks thought believes believed hopes hoped fears feared wants wanted demands demanded predicts predicted denies denied doubts doubted';

/** Words on the same line are synonyms for an office. */
const ROLES = [
  'judge justice magistrate court',
  'defendant accused respondent',
  'claimant plaintiff applicant petitioner appellant',
  'minister secretary',
  'premier chancellor',
  'president',
  'mayor',
  'professor academic lecturer researcher scientist author',
  'doctor physician surgeon consultant',
  'nurse midwife matron',
  'director chief executive boss head',
  'leader',
  'attorney',
  'auditor',
  'chair chairman chairwoman chairperson',
  'treasurer bursar',
  'spokesman spokeswoman spokesperson',
  'manager foreman',
  'teacher headteacher principal',
  'pupil student schoolboy schoolgirl',
  'farmer grower',
  'fisherman skipper captain',
  'engineer technician',
  'officer inspector constable sergeant superintendent',
  'resident neighbour villager tenant',
  'landlord owner',
  'patient carer',
  'economist statistician analyst',
  'driver conductor',
  'union unionist steward',
  'councillor alderman',
  'lawyer solicitor barrister counsel prosecutor',
  'witness',
  'commissioner ombudsman regulator',
  'librarian curator archivist',
  'bishop priest vicar rabbi imam',
  'editor journalist reporter',
  'coach trainer',
  'ambassador diplomat envoy',
  'general colonel admiral commander soldier',
];

export const SPEECH: SpeechWords = {
  verbs: new Set(words(VERBS).map(stem)),
  roles: new Map(ROLES.flatMap((line, i) => words(line).map((word) => [stem(word), i] as const))),
  offices: wordSet(ROLES.join(' ')),
  bodies: new Set(
    words(
      'ministry government department agency authority office bureau commission council committee board bank court regulator inspectorate ombudsman auditor audit association federation union society institute university academy foundation fund customs police coastguard parliament',
    ).map(stem),
  ),
  titles: wordSet('mr mrs ms miss dr prof professor sir dame lord lady judge justice rev president minister'),
  according: /\baccording to\b|(?:^|[.;:]\s+)for\b(?=\s+(?:the\b|[A-Za-zÀ-ɏḀ-ỿ]))/i,
  relatives: wordSet('who which where whose'),
  boundaries: wordSet('that and but'),
  fieldJoints: wordSet('of for'),
  insideFields: wordSet("the and ’ ' s state for of"),
  notNames: /(?!)/,
  reversing: wordSet('not no never'),
};
