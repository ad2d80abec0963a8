import { type MessageText, message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A name that nothing has, and those that would do. */
export interface UnknownTemplateName {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

function unknown(what: string): (args: UnknownTemplateName) => MessageText {
  return ({ name, nearest, known }) => ({
    message: `unknown ${what} \`${name}\``,
    hint: known.length === 0 ? `there is no ${what} in this pack` : `${meant(nearest)}known: ${listed(known)}`,
  });
}

/** Messages of the room `template`: Handlebars, Markdown and directives. */
export const templateMessages = {
  'template-syntax': message('error', ({ reason }: { reason: string }) => ({
    message: `the template cannot be read: ${reason}`,
    hint: 'check the braces, quotes and the names of blocks',
  })),
  'block-not-closed': message('error', ({ block }: { block: string }) => ({
    message: `the block \`{{#${block}}}\` is not closed`,
    hint: `write \`{{/${block}}}\` where it ends`,
  })),
  'reserved-character': message('error', ({ character }: { character: string }) => ({
    message: `the character ${character} cannot be printed`,
    hint: 'delete it; it is no character of any language',
  })),
  'template-nesting': message('error', ({ limit }: { limit: number }) => ({
    message: `blocks are nested deeper than ${limit} levels`,
    hint: 'move inner blocks to a partial',
  })),
  'template-empty': message('error', (_: Record<never, never>) => ({
    message: 'the template is empty',
    hint: 'write its text, or delete the file and what includes it',
  })),
  'template-failed': message('error', ({ reason }: { reason: string }) => ({
    message: `the template cannot be rendered: ${reason}`,
    hint: 'check what its blocks and partials are given',
  })),
  'unknown-template': message('error', ({ name, nearest, known }: UnknownTemplateName) => ({
    message: `there is no template \`${name}\``,
    hint: `${meant(nearest)}add \`templates/${name}.md.hbs\`; known templates: ${listed(known)}`,
  })),
  'unknown-helper': message('error', unknown('helper')),
  'unknown-partial': message('error', unknown('partial')),
  'unknown-value': message('error', unknown('value')),
  'unknown-caveat': message('error', unknown('caveat')),
  'unknown-form': message('error', unknown('form')),
  'unknown-edition-field': message('error', unknown('field of the edition')),
  'unknown-directive': message('error', unknown('directive')),
  'unknown-attribute': message('error', unknown('attribute')),
  'unknown-section': message('error', unknown('section')),
  'unknown-chart': message('error', unknown('chart')),
  'partial-cycle': message('error', ({ names }: { names: readonly string[] }) => ({
    message: `the partials include one another without end: ${names.map((name) => `\`${name}\``).join(' → ')}`,
    hint: 'take one of these `{{> …}}` out',
  })),
  'handlebars-not-supported': message('error', ({ what }: { what: string }) => ({
    message: `templates may not use ${what}`,
    hint: 'use `{{> name}}` with a fixed name, `{{#if}}` or `{{#each}}`',
  })),
  'helper-arguments': message('error', ({ usage }: { usage: string }) => ({
    message: 'the helper has too few or too many arguments',
    hint: `write \`${usage}\``,
  })),
  'helper-option': message('error', ({ name, usage }: { name: string; usage: string }) => ({
    message: `the helper has no option \`${name}\``,
    hint: `write \`${usage}\``,
  })),
  'helper-misused': message('error', ({ name, usage }: { name: string; usage: string }) => ({
    message: `the helper \`${name}\` cannot stand here`,
    hint: `write \`${usage}\``,
  })),
  'literal-without-reason': message('error', ({ usage }: { usage: string }) => ({
    message: 'the literal has no words, or does not say why its figure is no fact',
    hint: `write \`${usage}\`; a figure that a source states belongs in \`data/facts/\``,
  })),
  'form-does-not-fit': message(
    'error',
    ({ id, kind, form, fitting }: { id: string; kind: string; form: string; fitting: readonly string[] }) => ({
      message: `the ${kind} \`${id}\` has no form \`${form}\``,
      hint: `forms that it has: ${listed(fitting)}`,
    }),
  ),
  'directive-syntax': message('error', ({ reason }: { reason: string }) => ({
    message: `the directive cannot be read: ${reason}`,
    hint: 'write `:::name{#id key="value"}` or `::name{#id}` on a line of its own; `\\::` at the beginning of a line is text',
  })),
  'directive-not-closed': message('error', ({ name }: { name: string }) => ({
    message: `the directive \`${name}\` is not closed`,
    hint: 'write `:::` on a line of its own where it ends',
  })),
  'directive-not-open': message('error', () => ({
    message: 'there is no directive to close here',
    hint: 'delete the `:::`, or open a directive before it',
  })),
  'directive-form': message('error', ({ name, usage }: { name: string; usage: string }) => ({
    message: `the directive \`${name}\` is not written like this`,
    hint: `write \`${usage}\``,
  })),
  'directive-content': message('error', ({ name, wanted }: { name: string; wanted: string }) => ({
    message: `the directive \`${name}\` holds something else than ${wanted}`,
    hint: `put ${wanted} into it, and everything else before or behind it`,
  })),
  'attribute-missing': message('error', ({ name, attribute }: { name: string; attribute: string }) => ({
    message: `the directive \`${name}\` has no \`${attribute}\``,
    hint: attribute === '#id' ? `write \`${name}{#the-id}\`` : `write \`${name}{${attribute}="…"}\``,
  })),
  'attribute-value': message('error', ({ attribute, wanted }: { attribute: string; wanted: string }) => ({
    message: `the attribute \`${attribute}\` is not ${wanted}`,
    hint: `give it ${wanted}`,
  })),
  'attribute-twice': message('error', ({ attribute }: { attribute: string }) => ({
    message: `the attribute \`${attribute}\` is given twice`,
    hint: 'delete one of the two',
  })),
  'item-lines': message('error', ({ name, lines }: { name: string; lines: readonly string[] }) => ({
    message: `the item does not have the lines of \`${name}\``,
    hint: `write ${lines.join(', then ')}, each on a line of its own, without blank lines`,
  })),
  'timeline-when': message('error', ({ written }: { written: string }) => ({
    message: `\`${written}\` is not a time that a timeline knows`,
    hint: 'write a year (`2027`), two years (`2025/2030`), a fact that has a horizon or period, or `-` where no year is stated',
  })),
  'markdown-nesting': message('error', ({ limit }: { limit: number }) => ({
    message: `lists, quotes or directives are nested deeper than ${limit} levels`,
    hint: 'check that each `:::` closes what it opens, or write fewer levels',
  })),
  'markdown-not-supported': message('error', ({ what, instead }: { what: string; instead: string }) => ({
    message: `${what} cannot be printed`,
    hint: instead,
  })),
  'html-as-text': message('warning', ({ tag }: { tag: string }) => ({
    message: `\`${tag}\` is printed as it stands: HTML is not interpreted`,
    hint: 'use Markdown; for a remark that is not printed write `{{! … }}`',
  })),
  'link-not-allowed': message('error', ({ url }: { url: string }) => ({
    message: `the link \`${url}\` leads nowhere that a reader can follow safely`,
    hint: 'write an address with `https://` or `mailto:`, or `#id` for a place in the document',
  })),
  'row-cells': message('error', ({ cells, columns }: { cells: number; columns: number }) => ({
    message: `the row has ${cells} cells, the head of its table ${columns}`,
    hint: 'give each row as many cells as the head, empty ones too; write `\\|` for a bar within a cell',
  })),
};
