import { type MessageText, message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A name that nothing has, and those that would do. */
export interface UnknownTemplateName {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** The words for a name that nothing has. */
export function unknown(what: string): (args: UnknownTemplateName) => MessageText {
  return ({ name, nearest, known }) => ({
    message: `unknown ${what} \`${name}\``,
    hint: known.length === 0 ? `there is no ${what} in this pack` : `${meant(nearest)}known: ${listed(known)}`,
  });
}

/** Messages of the room `template` on Handlebars and helpers. */
export const templateMessages = {
  'template-syntax': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the template cannot be read: ${reason}`,
      hint: 'check the braces, quotes and the names of blocks',
    }),
    {
      means: 'The braces of the template do not follow the rules of Handlebars. Nothing of it can be used.',
      example: { reason: 'the `{{` is not closed' },
    },
  ),
  'block-not-closed': message(
    'error',
    ({ block }: { block: string }) => ({
      message: `the block \`{{#${block}}}\` is not closed`,
      hint: `write \`{{/${block}}}\` where it ends`,
    }),
    {
      means: 'A block of the template has a beginning and no end, so that nothing says which lines depend on it.',
      example: { block: 'if' },
    },
  ),
  'reserved-character': message(
    'error',
    ({ character }: { character: string }) => ({
      message: `the character ${character} cannot be printed`,
      hint: 'delete it; it is no character of any language',
    }),
    {
      means:
        'The text holds one of the code points U+FDD0 to U+FDEF, which Unicode gives to programs for their own use. ' +
        'The tool puts them in the place of facts while it renders, so one in a text could pass for a fact.',
      example: { character: 'U+FDD0' },
    },
  ),
  'template-nesting': message(
    'error',
    ({ limit }: { limit: number }) => ({
      message: `blocks are nested deeper than ${limit} levels`,
      hint: 'move inner blocks to a partial',
    }),
    {
      means: 'Blocks or parentheses of the template stand inside one another deeper than the tool follows.',
      example: { limit: 24 },
    },
  ),
  'template-empty': message(
    'error',
    (_: Record<never, never>) => ({
      message: 'the template is empty',
      hint: 'write its text, or delete the file and what includes it',
    }),
    {
      means:
        'There is nothing in the template but blank space. ' +
        'The document or the part that it stands for would be empty.',
      example: {},
    },
  ),
  'template-failed': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the template cannot be rendered: ${reason}`,
      hint: 'check what its blocks and partials are given',
    }),
    {
      means:
        'The template is written correctly, but something in it failed while it was rendered. ' +
        'The document is left out.',
      example: { reason: "Cannot read properties of null (reading 'title')" },
    },
  ),
  'unknown-template': message(
    'error',
    ({ name, nearest, known }: UnknownTemplateName) => ({
      message: `there is no template \`${name}\``,
      hint: `${meant(nearest)}add \`templates/${name}.md.hbs\`; known templates: ${listed(known)}`,
    }),
    {
      means: 'A document is to be made from a template that neither the pack nor the tool has.',
      example: {
        name: 'economic/brief',
        nearest: undefined,
        known: ['bilateral/brief', 'bilateral/deck', 'briefing/brief', 'briefing/deck'],
      },
    },
  ),
  'unknown-helper': message('error', unknown('helper'), {
    means:
      'The braces begin with a word that is no helper. ' +
      'Only helpers, such as `fact`, `cite` and `caveat`, can print something from the data.',
    example: {
      name: 'facts',
      nearest: 'fact',
      known: ['fact', 'cite', 'caveat', 'edition', 'literal', 'if', 'unless', 'each', 'with', 'lookup'],
    },
  }),
  'unknown-partial': message('error', unknown('partial'), {
    means:
      'With `{{> …}}` the template includes another one, and there is none of that name. ' +
      'Its text would be missing without a trace.',
    example: {
      name: 'economic/kpi',
      nearest: 'economic/kpis',
      known: ['economic/kpis', 'economic/watch', 'chart-legend'],
    },
  }),
  'unknown-value': message('error', unknown('value'), {
    means:
      'The braces name a value that does not exist here. ' +
      'It would be printed as nothing, and a gap in a sentence is easily overlooked.',
    example: { name: 'section.titel', nearest: 'section.title', known: ['section.id', 'section.title'] },
  }),
  'unknown-caveat': message('error', unknown('caveat'), {
    means: 'The template prints a caveat that `data/caveats.yaml` does not have. Readers would miss the warning.',
    example: {
      name: 'pledge-term',
      nearest: 'pledge-terms',
      known: ['pledge-terms', 'pledge-additional', 'areas-beside-pledge'],
    },
  }),
  'unknown-form': message('error', unknown('form'), {
    means: 'A fact can be printed in several forms, such as `full` or `short`, and this is none of them.',
    example: {
      name: 'indicators',
      nearest: 'indicator',
      known: [
        'full',
        'value',
        'bare',
        'short',
        'number',
        'horizon',
        'computation',
        'text',
        'date',
        'time',
        'indicator',
      ],
    },
  }),
  'unknown-edition-field': message('error', unknown('field of the edition'), {
    means:
      '`{{edition}}` prints what the pack says of this issue, such as its title and date, and it does not say this.',
    example: {
      name: 'published',
      nearest: 'publisher',
      known: ['title', 'subtitle', 'date', 'asOf', 'publisher', 'status'],
    },
  }),
  'partial-cycle': message(
    'error',
    ({ names }: { names: readonly string[] }) => ({
      message: `the partials include one another without end: ${names.map((name) => `\`${name}\``).join(' → ')}`,
      hint: 'take one of these `{{> …}}` out',
    }),
    {
      means: 'Templates include one another in a circle, so that the text would never end.',
      example: { names: ['economic/brief', 'economic/watch', 'economic/brief'] },
    },
  ),
  'handlebars-not-supported': message(
    'error',
    ({ what }: { what: string }) => ({
      message: `templates may not use ${what}`,
      hint: 'use `{{> name}}` with a fixed name, `{{#if}}` or `{{#each}}`',
    }),
    {
      means:
        'The template uses a part of Handlebars that packs may not use. ' +
        'What it prints would be known only while rendering, so that it could not be checked before.',
      example: { what: 'a partial with a computed name' },
    },
  ),
  'helper-arguments': message(
    'error',
    ({ usage }: { usage: string }) => ({
      message: 'the helper has too few or too many arguments',
      hint: `write \`${usage}\``,
    }),
    {
      means: 'The helper was given more or fewer values than it takes, so that it is open what it should print.',
      example: { usage: '{{fact "id" form="short"}}' },
    },
  ),
  'helper-option': message(
    'error',
    ({ name, usage }: { name: string; usage: string }) => ({
      message: `the helper has no option \`${name}\``,
      hint: `write \`${usage}\``,
    }),
    {
      means: 'The helper was given an option that it does not have. What it asks for would not happen.',
      example: { name: 'format', usage: '{{fact "id" form="short"}}' },
    },
  ),
  'helper-misused': message(
    'error',
    ({ name, usage }: { name: string; usage: string }) => ({
      message: `the helper \`${name}\` cannot stand here`,
      hint: `write \`${usage}\``,
    }),
    {
      means:
        'A helper that prints something was used as a block or inside another helper, or a block such as `if` was ' +
        'used to print.',
      example: { name: 'fact', usage: '{{fact "id" form="short"}}' },
    },
  ),
  'literal-without-reason': message(
    'error',
    ({ usage }: { usage: string }) => ({
      message: 'the literal has no words, or does not say why its figure is no fact',
      hint: `write \`${usage}\`; a figure that a source states belongs in \`data/facts/\``,
    }),
    {
      means:
        'A `literal` lets a figure stand that leads to no fact, so it has to say why: the reason goes into the record that ' +
        'each finished file carries.',
      example: { usage: '{{literal "words" because="reason"}}' },
    },
  ),
  'form-does-not-fit': message(
    'error',
    ({ id, kind, form, fitting }: { id: string; kind: string; form: string; fitting: readonly string[] }) => ({
      message: `the ${kind} \`${id}\` has no form \`${form}\``,
      hint: `forms that it has: ${listed(fitting)}`,
    }),
    {
      means:
        'The fact cannot be printed in this form, because it lacks what the form shows. ' +
        'A figure, for example, has no day or time of day, and a statement has no number.',
      example: {
        id: 'us-trade-deficit',
        kind: 'observation',
        form: 'date',
        fitting: ['full', 'value', 'bare', 'short', 'number', 'indicator'],
      },
    },
  ),
};
