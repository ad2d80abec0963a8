import { toMarkdownCell } from '../../diagnostics/index.ts';
import type { DescribedDirective, DescribedHelper, OptionDescriptor } from '../../template/index.ts';
import { blockWords, directives, headingAttributes, helpers, templateFields } from '../../template/index.ts';
import { formatRows } from './format-fields.ts';

/** Helpers, blocks, fields and directives of templates as Markdown. */
export function formatTemplateReference(): string {
  const parts = [
    '## Helpers\n\nA helper prints something from the data. Examples are from a pack that `briefpack init` made.',
    ...[...helpers].map(([name, helper]) => formatHelper(name, helper)),
    '## Blocks and fields\n\nBlocks are those of Handlebars, `{{#each section.facts}} … {{/each}}`; `{{lookup list 0}}` reads one item.',
    formatNames(
      'block',
      Object.entries(blockWords).map(([name, says]) => [`{{#${name} …}}`, says]),
    ),
    formatNames('field', Object.entries(templateFields)),
    '## Headings\n\nAttributes in braces behind the words of a heading: `## Two readings {layout="comparison"}`.',
    formatOptions(Object.entries(headingAttributes)),
    '## Directives\n\n`:::name{attribute="words"}` … `:::` holds something, `::name` stands on its line alone. The other attributes of a line are\n`key="value"`, its id is `#id`.',
    ...[...directives].map(([name, directive]) => formatDirective(name, directive)),
  ];
  return parts.join('\n\n');
}

function formatHelper(
  name: string,
  { usage, says, parameters, repeats = false, options, example }: DescribedHelper,
): string {
  const named = parameters.map(({ name: parameter, ...rest }, index) => {
    const more = repeats && index === parameters.length - 1 ? ' …' : '';
    return [parameter + more, rest] as const;
  });
  return [
    `### \`${name}\``,
    `\`${usage}\` ${lowerFirst(says)}`,
    formatOptions([...named, ...Object.entries(options)]),
    block(example),
  ].join('\n\n');
}

function formatDirective(name: string, { form, says, holds, id, attributes, example }: DescribedDirective): string {
  const options = [...(id === undefined ? [] : [['#id', id] as const]), ...Object.entries(attributes)];
  const inside = form === 'container' ? ` Holds ${holds ?? 'blocks'}.` : '';
  return [
    `### \`${form === 'container' ? ':::' : '::'}${name}\``,
    `${says}${inside}`,
    ...(options.length === 0 ? [] : [formatOptions(options)]),
    block(example),
  ].join('\n\n');
}

function formatOptions(options: readonly (readonly [name: string, option: OptionDescriptor])[]): string {
  return formatRows(
    options.map(([name, { takes, choices, required, default: otherwise, says }]) => ({
      name,
      takes: choices === undefined ? takes : choices.map((choice) => `\`${choice}\``).join(', '),
      otherwise: required ? 'required' : otherwise === undefined ? '' : `\`${otherwise}\``,
      says,
    })),
    'name',
  );
}

function formatNames(kind: string, names: readonly (readonly [name: string, says: string])[]): string {
  const lines = names.map(([name, says]) => `| \`${name}\` | ${toMarkdownCell(says)} |`);
  return [`| ${kind} | |`, '|---|---|', ...lines].join('\n');
}

/** A block of a template, whose own fences would end a shorter one. */
function block(example: string): string {
  return `\`\`\`\`md\n${example}\n\`\`\`\``;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
