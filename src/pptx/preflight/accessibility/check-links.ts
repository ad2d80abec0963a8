import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, descendantsOf } from '../../../opc/index.ts';
import { bodyText } from '../../read/text-lines.ts';
import type { PageShape } from './page-shape.ts';
import { withChildren } from './page-shape.ts';
import type { SeenText } from './seen-text.ts';
import type { SlidePage } from './slide-page.ts';

/** Words that say of a link only that it is one. */
const empty =
  /^(?:(?:click |tap )?here|link|more|read more|learn more|see more|details|this|this (?:page|link)|go|hier|mehr|ici|aqu[ií]|こちら|ここ|詳細)[.…:]?$/iu;

/** An address that is read aloud letter by letter. */
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

function isUnclear(words: string): boolean {
  const text = words.trim();
  return text === '' || empty.test(text) || bareAddress.test(text) || !/[\p{L}\p{N}]/u.test(text);
}

/** A shape that leads somewhere as a whole, by what is read of it. */
function shapeLinks(shape: PageShape): readonly string[] {
  const common = descendantsOf(shape.element, 'p:cNvPr')[0];
  const link = childOf(common, 'a:hlinkClick');
  if (link === undefined) return [];
  const tooltip = attributeOf(link, 'tooltip') ?? '';
  return [tooltip === '' ? `${bodyText(childOf(shape.element, 'p:txBody'))} ${shape.description}` : tooltip];
}

/** Links whose words do not say where they lead; once a slide. */
export function checkLinks(page: SlidePage, texts: readonly SeenText[], deck: string): readonly Diagnostic[] {
  const ofRuns = texts.flatMap(({ link, text }) => (link === undefined ? [] : [isUnclear(text) ? link.tooltip : text]));
  const unclearRun = texts.find(({ link, text }) => link !== undefined && isUnclear(text) && isUnclear(link.tooltip));
  const ofShapes = page.shapes.flatMap(withChildren).flatMap(shapeLinks);
  const unclear = [...ofRuns, ...ofShapes].find(isUnclear);
  if (unclear === undefined) return [];
  return [diagnose('slide-link-unclear', { file: deck, slide: page.number, text: unclearRun?.text ?? unclear.trim() })];
}
