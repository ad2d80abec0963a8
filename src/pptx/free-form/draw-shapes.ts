import pptxgen from 'pptxgenjs';
import type { ColorRole } from '../../theme/index.ts';
import { partText } from '../package/parts.ts';
import { unzipParts } from '../package/zip.ts';
import type { Drawing, FreeShape, Paragraph, Run } from '../presentation/presentation.ts';
import { withoutFigures } from '../presentation/stretches.ts';
import { languageOf } from '../slide/text-body.ts';
import { cleanText } from '../xml/clean-text.ts';

// the package is CommonJS whose types say otherwise: under nodenext its namespace stands for its class
const PptxGenJS = pptxgen as unknown as typeof pptxgen.default;
type Deck = InstanceType<typeof PptxGenJS>;
type DeckSlide = ReturnType<Deck['addSlide']>;
type TextProps = Extract<Parameters<DeckSlide['addText']>[0], readonly unknown[]>[number];
type ShapeProps = NonNullable<Parameters<DeckSlide['addShape']>[1]>;

/** What drawing needs to know of the deck. */
export interface DrawContext {
  readonly language: string;
  readonly size: { readonly w: number; readonly h: number };
}

/** Name of the theme slot for a role, as slides call it. */
type Slot = (role: ColorRole) => string;

/** The drawings of one slide, and its colours. */
export interface SlideDrawings {
  readonly drawings: readonly Drawing[];
  readonly slot: Slot;
}

interface ShapeContext extends DrawContext {
  readonly slot: Slot;
}

const dots = 72;

function position(shape: FreeShape): { x: number; y: number; w: number; h: number } {
  return { x: shape.x / dots, y: shape.y / dots, w: shape.w / dots, h: shape.h / dots };
}

/** Fresh option objects for every call: pptxgenjs changes those it is given. */
function look(shape: FreeShape, slot: Slot): ShapeProps {
  const { line } = shape;
  return {
    ...position(shape),
    objectName: cleanText(shape.name),
    ...(shape.fill === undefined ? {} : { fill: { color: slot(shape.fill) } }),
    ...(line === undefined
      ? {}
      : {
          line: {
            color: slot(line.color),
            width: line.width,
            ...(line.dash === true ? { dashType: 'dash' as const } : {}),
            ...(line.arrow === true ? { endArrowType: 'triangle' as const } : {}),
          },
        }),
  };
}

function runProps(run: Run, paragraph: Paragraph, more: { last: boolean; context: ShapeContext }): TextProps {
  const { lang } = languageOf(run.text, more.context.language);
  return {
    text: cleanText(run.text),
    options: {
      fontSize: run.size ?? 14,
      bold: run.bold ?? false,
      color: more.context.slot(run.color ?? 'ink'),
      lang: String(lang),
      breakLine: more.last,
      ...(run.font === 'major' ? { fontFace: '+mj-lt' } : { fontFace: '+mn-lt' }),
      ...(run.raise === undefined ? {} : { superscript: true }),
      ...(run.tracking === undefined ? {} : { charSpacing: run.tracking }),
      ...(paragraph.before === undefined ? {} : { paraSpaceBefore: paragraph.before }),
      ...(paragraph.line === undefined ? {} : { lineSpacingMultiple: paragraph.line / 100 }),
      ...(paragraph.align === undefined ? {} : { align: paragraph.align }),
    },
  };
}

function drawShape(slide: DeckSlide, shape: FreeShape, context: ShapeContext): void {
  const style = look(shape, context.slot);
  if (shape.paragraphs === undefined) {
    slide.addShape(shape.preset, style);
    return;
  }
  const texts = shape.paragraphs.flatMap((paragraph) =>
    withoutFigures(paragraph.runs).map((run, index, runs) =>
      runProps(run, paragraph, { last: index === runs.length - 1, context }),
    ),
  );
  const [across = 0, down = 0] = shape.inset ?? [];
  // the order of the four is the one that pptxgenjs really writes: left, right, bottom, top
  const margin: [number, number, number, number] = [across, across, down, down];
  slide.addText(texts, { ...style, shape: shape.preset, margin, valign: shape.anchor ?? 'top', fit: 'none' });
}

/** Draws every list of drawings on a slide of its own with pptxgenjs and gives back the markup of the slides. */
export async function drawShapes(slides: readonly SlideDrawings[], context: DrawContext): Promise<readonly string[]> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'base', width: context.size.w / 914_400, height: context.size.h / 914_400 });
  deck.layout = 'base';
  for (const { drawings, slot } of slides) {
    const slide = deck.addSlide();
    for (const shape of drawings.flatMap((drawing) => drawing.shapes)) drawShape(slide, shape, { ...context, slot });
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  const parts = unzipParts(bytes);
  return slides.map((_, index) => partText(parts, `ppt/slides/slide${index + 1}.xml`));
}
