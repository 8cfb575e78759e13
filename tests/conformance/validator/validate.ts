/**
 * A strict reading of what we write, by other code than wrote it: the rules of PDF/UA-1 and PDF/A-3a that a machine can
 * check in files of our kind, and some that validators leave out. Not a validator for any PDF: what we never write is an
 * error here.
 */

import { documentRules } from './document-rules.ts';
import { fileRules } from './file-rules.ts';
import { fontRules } from './font-rules.ts';
import { type Objects, Reader, readObjects } from './objects.ts';
import { StructureRules } from './structure-rules.ts';

/** What is wrong, one line each. */
export function validate(objects: Objects): readonly string[] {
  const reader = new Reader(objects);
  return [
    ...documentRules(reader),
    ...new StructureRules(reader).check(),
    ...fontRules(reader),
    ...fileRules(reader),
    ...colorRules(reader),
  ];
}

export function validatePdf(pdf: Uint8Array): readonly string[] {
  return validate(readObjects(pdf));
}

/** Red, green, blue and grey alone; no scripts, no media (ISO 19005-3, 6.2.4, 6.5). */
function* colorRules(reader: Reader): Generator<string> {
  for (const [reference, dictionary] of reader.all()) {
    const text = JSON.stringify([
      dictionary['/ColorSpace'],
      dictionary['/S'],
      dictionary['/Type'],
      dictionary['/Subtype'],
    ]);
    if (/DeviceCMYK|Separation|DeviceN|JavaScript|Launch|Movie|Sound|RichMedia|Widget/.test(text))
      yield `${reference}: ${text}`;
    if (dictionary['/Interpolate'] === true) yield `${reference}: Interpolate`;
  }
}
