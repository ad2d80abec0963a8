/** What stands for one plain character: quotation marks and dashes of every form. */
const plainForms: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/\s+/g, ' '],
];

/** Soft hyphens and characters without a width: they say only where a line may break. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Words as they are compared with those of a source: composed characters (Unicode form NFC), runs of white space of any kind as one space,
 * quotation marks and dashes in their plain forms. Capitals count.
 */
export function toComparable(text: string): string {
  const visible = text.normalize('NFC').replace(invisible, '');
  return plainForms.reduce((rest, [form, plain]) => rest.replace(form, plain), visible).trim();
}
