import type { FontBook } from '../../text/index.ts';
import type { PdfAttachment } from '../attachment.ts';
import type { Brief, BriefPage, Owner, PageDraw, TextDraw } from '../brief.ts';
import { packPdf } from '../pack/pack-pdf.ts';
import { emitImage } from './emit-image.ts';
import { emitScene } from './emit-scene.ts';
import { emitCircle, emitClip, emitLine, emitRectangle } from './emit-shapes.ts';
import { emitText } from './emit-text.ts';
import { figureBoxes } from './figure-boxes.ts';
import { formatColorOperands } from './number.ts';
import type { PdfFile, PdfPage } from './pdf-file.ts';
import { createPdfFile } from './pdfkit-adapter.ts';
import { createStructureWriter, type StructureWriter } from './structure-writer.ts';

/** What a brief is painted with, and what is put into its file. */
export interface PaintContext {
  readonly fonts: FontBook;
  readonly attachments?: readonly PdfAttachment[];
}

/** Paints a brief; the same brief with the same attachments gives the same bytes. */
export function paintBrief(brief: Brief, { fonts, attachments = [] }: PaintContext): Uint8Array {
  const file = createPdfFile(brief);
  const structure = createStructureWriter(brief, file);
  const pages = brief.pages.map((page) => paintPage(page, { brief, file, fonts, structure }));
  for (const { name, page, y } of brief.destinations) {
    const target = pages[page];
    if (target !== undefined) file.addDestination(name, target, Math.max(0, y - destinationMargin));
  }
  structure.finish();
  file.addOutline(brief.outline);
  for (const attachment of attachments) file.attach(attachment);
  return packPdf(file.end());
}

/** White that a viewer shows above the place that a link leads to. */
const destinationMargin = 12;

interface Painter {
  readonly brief: Brief;
  readonly file: PdfFile;
  readonly fonts: FontBook;
  readonly structure: StructureWriter;
}

function paintPage(page: BriefPage, painter: Painter): PdfPage {
  const { file, structure } = painter;
  file.addPage();
  for (const run of ownerRuns(page.draws)) paintRun(run, painter);
  for (const [element, box] of figureBoxes(page.draws, painter.brief.structure))
    structure.setBox(element, box, file.page);
  for (const area of page.links) structure.addLink(area, file.page);
  return file.page;
}

interface OwnerRun {
  readonly owner: Owner;
  readonly draws: PageDraw[];
}

/** Neighbouring draws of one owner become one piece of marked content. */
function ownerRuns(draws: readonly PageDraw[]): readonly OwnerRun[] {
  const runs: OwnerRun[] = [];
  for (const draw of draws) {
    const last = runs.at(-1);
    if (last?.owner === draw.owner) last.draws.push(draw);
    else runs.push({ owner: draw.owner, draws: [draw] });
  }
  return runs;
}

const artifacts = { pagination: 'Pagination', layout: 'Layout' } satisfies Record<Exclude<Owner, number>, string>;

function paintRun({ owner, draws }: OwnerRun, painter: Painter): void {
  const { file, structure } = painter;
  if (typeof owner === 'string') {
    file.write(`/Artifact <</Type /${artifacts[owner]}>> BDC`);
  } else {
    const { type, mcid } = structure.begin(owner, file.page);
    file.write(`/${type} <</MCID ${mcid}>> BDC`);
  }
  let color = '';
  for (const draw of draws) {
    const operators = paintDraw(draw, painter);
    const fill = draw.op === 'text' ? formatColorOperands(draw.color) : '';
    file.write(fill !== '' && fill !== color ? `${fill} rg\n${operators}` : operators);
    color = fill;
  }
  file.write('EMC');
}

/** Text that a hyphen stands in for nothing but a soft hyphen: words that are divided are copied whole. */
function asSoftHyphen({ softHyphen }: TextDraw, operators: string): string {
  return softHyphen === undefined ? operators : `/Span <</ActualText <FEFF00AD>>> BDC\n${operators}\nEMC`;
}

function paintDraw(draw: PageDraw, { file, fonts }: Painter): string {
  switch (draw.op) {
    case 'text':
      return asSoftHyphen(draw, emitText({ ...draw, y: draw.y - draw.rise }, file, fonts));
    case 'line':
      return emitLine(draw);
    case 'rectangle':
      return emitRectangle(draw);
    case 'circle':
      return emitCircle(draw);
    case 'clip':
      return emitClip(draw);
    case 'unclip':
      return 'Q';
    case 'scene':
      return emitScene(draw.scene, draw.x, draw.y, { file, fonts });
    case 'image':
      return emitImage(draw, { file, fonts });
  }
}
