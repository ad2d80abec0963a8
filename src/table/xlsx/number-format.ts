/** What a number format shows (ISO/IEC 29500-1 §18.8.31). */
export interface NumberFormat {
  /** Decimals that are shown, at least and at most; absent where the format shows the number as it is. */
  readonly decimals?: { readonly least: number; readonly most: number };
  readonly isPercent: boolean;
  /** Shown in thousands or millions. */
  readonly isScaled: boolean;
  /** How much of a date is shown; absent of formats for numbers. */
  readonly date?: 'year' | 'month' | 'day';
  readonly currency?: string;
}

/** Formats that workbooks name by number alone (ISO/IEC 29500-1 §18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a format by its number, among those that a workbook declares. */
export function formatCode(number: number, declared: ReadonlyMap<number, string>): string {
  return declared.get(number) ?? builtIn[number] ?? 'General';
}

/** Reads the part of a format's code that is for positive numbers. */
export function readNumberFormat(code: string): NumberFormat {
  const currency = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(code)?.[1] ?? /"(US\$|[$€£¥])"/.exec(code)?.[1];
  // Words in quotes, single characters after a backslash, spaces as wide as a character, fillers, colours and conditions are no digits.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const [section = ''] = bare.split(';');
  const plain = { isPercent: section.includes('%'), isScaled: false, ...(currency !== undefined && { currency }) };
  if (/^\s*general\s*$/i.test(section) || section.trim() === '' || section.includes('@')) return plain;
  const date = dateShown(section);
  if (date !== undefined) return { ...plain, date };
  if (/E[+-]|\/|[hs]/i.test(section)) return plain;
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(section);
  if (digits === null) return plain;
  const [all, fraction = '', commas = ''] = digits;
  const isScaled = commas !== '' || /,(?:\.|$)/.test(all);
  return {
    ...plain,
    isScaled,
    decimals: { least: fraction.replace(/[#?]/g, '').length, most: fraction.length },
  };
}

function dateShown(section: string): NumberFormat['date'] {
  if (/d/i.test(section)) return 'day';
  if (!/y/i.test(section)) return undefined;
  return /m/i.test(section) ? 'month' : 'year';
}
