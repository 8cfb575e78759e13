/** Names of public licences, the same in all languages, with the versions that exist. */

interface Licence {
  /** Matches the name at the end of the text before its version. */
  readonly name: RegExp;
  readonly versions: ReadonlySet<string>;
}

const versions = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CC_TERMS =
  '(?:[ -](?:by|sa|nc|nd|attribution|share|alike|sharealike|non|commercial|noncommercial|no|derivatives|derivs|noderivatives|noderivs|public|licen[cs]e))';

const LICENCES: readonly Licence[] = [
  { name: new RegExp(`\\b(?:cc|creative commons)${CC_TERMS}*$`, 'i'), versions: versions('1.0 2.0 2.1 2.5 3.0 4.0') },
  { name: /\b(?:cc|creative commons)[ -]?(?:0|zero)$/i, versions: versions('1.0') },
  { name: /\b[la]?gpl$|\bgeneral public licen[cs]e$/i, versions: versions('1 1.0 2 2.0 2.1 3 3.0') },
  { name: /\bapache(?: software)?(?: licen[cs]e)?$/i, versions: versions('1.0 1.1 2 2.0') },
  { name: /\bmpl$|\bmozilla public licen[cs]e$/i, versions: versions('1.0 1.1 2 2.0') },
  { name: /\bepl$|\beclipse public licen[cs]e$/i, versions: versions('1.0 2.0') },
  { name: /\beupl$|\beuropean union public licen[cs]e$/i, versions: versions('1.0 1.1 1.2') },
  { name: /\bogl$|\bopen government licen[cs]e$/i, versions: versions('1 1.0 2 2.0 3 3.0') },
  { name: /\b(?:odbl|odc-by|pddl)$|\bopen (?:database|data commons) licen[cs]e$/i, versions: versions('1.0') },
  { name: /\bofl$|\bopen font licen[cs]e$/i, versions: versions('1.0 1.1') },
  { name: /\blicence ouverte$|\betalab$/i, versions: versions('1 1.0 2 2.0') },
  { name: /\bdatenlizenz deutschland(?:[ ,–-]+(?:namensnennung|zero))?$/i, versions: versions('1.0 2.0') },
  { name: /\bbsd$/i, versions: versions('0 2 3 4') },
];

/** "v", ", version ", "-". */
const BEFORE_VERSION = /[\s,-]*(?:\b(?:v|version)\.?)?[\s-]*$/i;

/** The versions of the licence whose name ends a text; undefined if no name does. */
export function licenceVersions(before: string): ReadonlySet<string> | undefined {
  const name = before.replace(BEFORE_VERSION, '');
  return LICENCES.find((licence) => licence.name.test(name))?.versions;
}
