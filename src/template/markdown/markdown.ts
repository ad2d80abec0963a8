import { createRequire } from 'node:module';
import type { MarkdownIt as Markdown } from 'markdown-it';
import { addDirectiveRule } from './directive-rule.ts';
import { addFootnoteRules } from './footnote-rules.ts';
import { trackInlinePositions } from './inline-positions.ts';
import { addNestingRule } from './nesting-rule.ts';
import { addValueRule } from './value-rule.ts';

// As CommonJS, one file: as ES modules it is two dozen.
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as typeof import('markdown-it').default;

const rules = [
  ...['table', 'fence', 'blockquote', 'hr', 'list', 'heading'],
  ...['newline', 'escape', 'backticks', 'emphasis', 'link', 'image', 'autolink', 'entity', 'balance_pairs'],
];

/**
 * CommonMark with GFM tables, footnotes and directives. HTML, indented code, headings that are underlined, and reference definitions are text: a
 * template gains nothing by them, and a `---` between columns must not become a headline.
 */
export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt('zero', { maxNesting: 100 });
  markdown.enable(rules);
  // Inline content is parsed when nodes are made, where it is known which place it has and whether its lines are kept.
  markdown.core.ruler.disable(['inline', 'text_join']);
  markdown.inline.ruler2.disable('fragments_join');
  // Links are judged when nodes are made, so that a refused one is told of and not silently printed as text.
  markdown.validateLink = () => true;
  trackInlinePositions(markdown);
  addValueRule(markdown);
  addNestingRule(markdown);
  addDirectiveRule(markdown);
  addFootnoteRules(markdown);
  return markdown;
}
