/** Numbers and dates as a spreadsheet shows them (ISO/IEC 29500-1, 18.8.30 and 18.8.31). */

/** The built-in formats that matter here, by id. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?' },
  ...{
    13: '# ??/??',
    14: 'd/m/yyyy',
    15: 'd-mmm-yy',
    16: 'd-mmm',
    17: 'mmm-yy',
    18: 'h:mm AM/PM',
    19: 'h:mm:ss AM/PM',
  },
  ...{
    20: 'h:mm',
    21: 'h:mm:ss',
    22: 'd/m/yyyy h:mm',
    37: '#,##0;-#,##0',
    38: '#,##0;-#,##0',
    39: '#,##0.00;-#,##0.00',
  },
  ...{ 40: '#,##0.00;-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** How numbers are written for the data that will read them. */
export interface NumberSigns {
  readonly decimal: string;
  /** Days are counted from 1904 in files of old Macs. */
  readonly date1904: boolean;
}

/**
 * A number as its cell shows it: percentages, displayed decimals, units and currencies. Thousands aren't grouped, so that a language can't
 * misread them. A date is ISO 8601, as precise as it is shown: `2024-03` for "Mar 24".
 */
export function formatCell(value: number, format: string, signs: NumberSigns): string {
  const section = sectionFor(value, format);
  const code = section.replace(/\[(?:\$[^\]]*|[^\]]*)\]/g, (sign) =>
    sign.startsWith('[$') ? currencyIn(sign) : durationIn(sign),
  );
  const shown = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/^general$/i.test(shown.trim()) || shown.includes('@')) return plainNumber(value, signs);
  if (/[dmyhs]/i.test(shown.replace(/E[+-]/gi, ''))) return dateText(value, shown, signs);
  return numberText(value, code, signs);
}

/** Positive; negative; zero. A condition in brackets is read as these. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? ['General'];
  if (value < 0 && sections.length > 1) return sections[1] ?? 'General';
  if (value === 0 && sections.length > 2) return sections[2] ?? 'General';
  return sections[0] ?? 'General';
}

function currencyIn(sign: string): string {
  const symbol = /^\[\$([^\]-]*)/.exec(sign)?.[1] ?? '';
  return symbol === '' ? '' : `"${symbol}"`;
}

/** `[h]` counts hours beyond a day; colours and conditions show nothing. */
function durationIn(sign: string): string {
  return /^\[(?:h+|m+|s+)\]$/i.test(sign) ? sign.slice(1, -1) : '';
}

/** At most 11 digits, as a cell of the format General shows. */
function plainNumber(value: number, { decimal }: NumberSigns): string {
  const rounded = Number(value.toPrecision(11));
  return String(rounded).includes('e') ? String(rounded) : String(rounded).replace('.', decimal);
}

const DIGITS = /[0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?,*/i;

function numberText(value: number, code: string, { decimal }: NumberSigns): string {
  const pieces = code.match(/"[^"]*"|\\.|_.|\*.|[^"\\_*]+/g) ?? [];
  const literal = pieces.map((piece) =>
    /^[_*]/.test(piece)
      ? ''
      : piece.startsWith('"')
        ? quote(piece.slice(1, -1))
        : piece.startsWith('\\')
          ? quote(piece.slice(1))
          : piece,
  );
  const text = literal.join('');
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return unquote(text).trim();
  // A comma after the digits divides by a thousand.
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  const percent = text.includes('%') ? 100 : 1;
  const decimals = /\.([0#?]*)/.exec(digits)?.[1] ?? '';
  const least = /^[0?]*/.exec(decimals)?.[0].length ?? 0;
  const size = (Math.abs(value) * percent) / 1000 ** thousands;
  let number = round(size, decimals.length);
  while (number.includes('.') && number.endsWith('0') && number.length - number.indexOf('.') - 1 > least)
    number = number.slice(0, -1);
  number = number.replace(/\.$/, '').replace('.', decimal);
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
  const around = text.replace(digits, '\ue100').replace(/[()+-](?=\ue100)|(?<=\ue100)\)/g, '');
  return sign + unquote(around).replace('\ue100', number).trim();
}

/** Half up in decimals, as spreadsheets round: 1.005 is 1.01. */
function round(value: number, decimals: number): string {
  const exact = Number(`${value}e${decimals}`);
  return Number.isFinite(exact) ? (Math.round(exact) / 10 ** decimals).toFixed(decimals) : value.toFixed(decimals);
}

/** Literal digits and signs must not be taken for placeholders. */
function quote(text: string): string {
  return text.replace(/[0#?%,.]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
}

function unquote(text: string): string {
  return text.replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));
}

const DAY = 86_400_000;

function dateText(value: number, code: string, { date1904 }: NumberSigns): string {
  const has = (pattern: RegExp): boolean => pattern.test(code);
  if (!has(/[dy]/i) && has(/[hs]/i)) return timeText(value, code);
  // The day 60 of 1900 never was; later days are counted with it.
  const days = date1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const iso = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  if (!has(/d/i)) return has(/m/i) ? iso.slice(0, 7) : iso.slice(0, 4);
  return iso.slice(0, 10);
}

function timeText(value: number, code: string): string {
  const seconds = Math.round((value * DAY) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return (/s/i.test(code) ? parts : parts.slice(0, 2)).join(':');
}
