/**
 * Validates our files strictly and independently of our writer: the machine-checkable rules of PDF/UA-1 and PDF/A-3a
 * for files of our kind, and some that validators omit. Not a validator for any PDF: anything that we never write is an
 * error here.
 */

import { documentRules } from './document-rules.ts';
import { fileRules } from './file-rules.ts';
import { fontRules } from './font-rules.ts';
import { type Objects, Reader, readObjects } from './objects.ts';
import { StructureRules } from './structure-rules.ts';

/** The problems, one per line. */
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

/** Allows only RGB and grey; no scripts, no media (ISO 19005-3, 6.2.4, 6.5). */
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
