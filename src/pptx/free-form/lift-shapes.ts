import type { Drawing } from '../presentation/presentation.ts';
import type { SlideContext } from '../slide/slide-context.ts';
import type { ShapeName, WrittenShape } from '../slide/written-shape.ts';
import { cleanText } from '../xml/clean-text.ts';
import type { Xml } from '../xml/element.ts';
import { el, trusted } from '../xml/element.ts';
import { decorative, nonVisual } from '../xml/shape.ts';
import { points } from '../xml/units.ts';

/** Repairs of what pptxgenjs 4.0.1 writes and PowerPoint or its schema does not take. */
const repairs: readonly (readonly [RegExp, string])[] = [
  // an empty line element is read as a line by some programs
  [/<a:ln><\/a:ln>|<a:ln\/>/g, '<a:ln><a:noFill/></a:ln>'],
  // the Latin font's name is written for every script
  [/<a:(ea|cs) typeface="\+(mj|mn)-lt"[^>]*\/>/g, '<a:$1 typeface="+$2-$1"/>'],
  [/(<a:latin typeface="\+m[jn]-lt")[^>]*\/>/g, '$1/>'],
  [/ dirty="0"/g, ''],
  [/<p:nvPr><\/p:nvPr>/g, '<p:nvPr/>'],
  [/<a:avLst><\/a:avLst>/g, '<a:avLst/>'],
];

/** Keeps the first paragraph properties of each paragraph; pptxgenjs repeats them before every run. */
function keepFirstProperties(paragraph: string): string {
  let seen = false;
  return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (found) => {
    const keep = !seen;
    seen = true;
    return keep ? found : '';
  });
}

const withoutText = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>';

/** The shapes of a slide of pptxgenjs, repaired, in drawing order. */
export function readShapes(slide: string): readonly string[] {
  const tree = slide.slice(slide.indexOf('</p:grpSpPr>') + '</p:grpSpPr>'.length, slide.indexOf('</p:spTree>'));
  return [...tree.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => {
    const whole = shape.includes('<p:txBody>') ? shape : shape.replace(/<\/p:sp>$/, withoutText);
    const paragraphs = whole.replace(/<a:p>[\s\S]*?<\/a:p>/g, keepFirstProperties);
    return repairs.reduce((markup, [pattern, replacement]) => markup.replace(pattern, replacement), paragraphs);
  });
}

function liftShape(markup: string, isDecorative: boolean, { id, name }: ShapeName): Xml {
  const identity = el('p:cNvPr', { id, name }).replace('/>', '');
  const renumbered = markup.replace(/<p:cNvPr id="\d+" name="[^"]*"/, () => identity);
  const marked = renumbered.replace(/(<p:cNvPr\b[^>]*?)(?:\/>|>\s*<\/p:cNvPr>)/, `$1>${decorative}</p:cNvPr>`);
  return trusted(isDecorative ? marked : renumbered.replace(/(<p:cNvPr\b[^>]*?)>\s*<\/p:cNvPr>/, '$1/>'));
}

function groupTransform(drawing: Drawing): Xml {
  const { shapes } = drawing;
  const left = Math.min(...shapes.map((shape) => shape.x));
  const top = Math.min(...shapes.map((shape) => shape.y));
  const right = Math.max(...shapes.map((shape) => shape.x + shape.w));
  const bottom = Math.max(...shapes.map((shape) => shape.y + shape.h));
  const at = { x: points(left), y: points(top) };
  const size = { cx: points(right - left), cy: points(bottom - top) };
  return el('a:xfrm', {}, el('a:off', at), el('a:ext', size), el('a:chOff', at), el('a:chExt', size));
}

/** A drawing as it was lifted into a slide. */
export interface LiftedDrawing extends WrittenShape {
  /** Names of its shapes, in their order. */
  readonly shapes: readonly ShapeName[];
}

/** Groups the shapes of one drawing under its alt text, with ids and names of the slide that they are lifted into. */
export function liftDrawing(
  drawing: Drawing,
  markup: readonly string[],
  { nextId, nameFor }: Pick<SlideContext, 'nextId' | 'nameFor'>,
): LiftedDrawing {
  const { description } = drawing;
  const name = nameFor(cleanText(drawing.name));
  if (markup.length !== drawing.shapes.length) throw new Error(`not every shape of ${name} was drawn`);
  const id = nextId();
  const shapes = drawing.shapes.map((shape) => ({ id: nextId(), name: nameFor(cleanText(shape.name)) }));
  const xml = el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, nonVisual({ id, name, descr: description }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, groupTransform(drawing)),
    shapes.map((shape, index) => liftShape(markup[index] ?? '', drawing.shapes[index]?.decorative ?? false, shape)),
  );
  return { id, name, xml, shapes };
}
