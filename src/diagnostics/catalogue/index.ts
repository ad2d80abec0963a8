import { accessibilityMessages } from './accessibility.ts';
import { assertionMessages } from './assertions.ts';
import { brandMessages } from './brand.ts';
import { cellMessages } from './cell.ts';
import { chartMessages } from './chart.ts';
import { chartMarkMessages } from './chart-mark.ts';
import { combiningMessages } from './combining.ts';
import { derivationMessages } from './derivation.ts';
import { directiveMessages } from './directive.ts';
import { documentMessages } from './document.ts';
import { editionMessages } from './editions.ts';
import { evidenceMessages } from './evidence.ts';
import { extensionMessages } from './extension.ts';
import { factsMessages } from './facts.ts';
import { imageMessages } from './image.ts';
import { inputMessages } from './input.ts';
import { packageMessages } from './package.ts';
import { parityMessages } from './parity.ts';
import { pdfMessages } from './pdf.ts';
import { pipelineMessages } from './pipeline.ts';
import { pptxMessages } from './pptx.ts';
import { seriesChartMessages, seriesMessages } from './series.ts';
import { tableMessages } from './table.ts';
import { templateMessages } from './template.ts';
import { textMessages } from './text.ts';
import { themeMessages } from './theme.ts';
import { traceMessages } from './trace.ts';
import { tracingMessages } from './tracing.ts';
import { yamlMessages } from './yaml.ts';

/** Every message by its room, in the order in which the data goes through them; rooms that say much have several files. */
export const catalogueRooms = {
  input: { ...yamlMessages, ...inputMessages },
  table: { ...tableMessages, ...cellMessages, ...seriesMessages },
  facts: {
    ...factsMessages,
    ...derivationMessages,
    ...combiningMessages,
    ...assertionMessages,
    ...tracingMessages,
    ...evidenceMessages,
  },
  theme: themeMessages,
  text: textMessages,
  document: documentMessages,
  extension: extensionMessages,
  template: { ...templateMessages, ...directiveMessages },
  chart: { ...chartMessages, ...chartMarkMessages, ...seriesChartMessages },
  image: imageMessages,
  pdf: pdfMessages,
  pptx: { ...pptxMessages, ...brandMessages, ...packageMessages, ...accessibilityMessages },
  trace: { ...traceMessages, ...parityMessages },
  editions: editionMessages,
  pipeline: pipelineMessages,
};

/** Every message that Briefpack can say, by its stable code; a test refuses a code used twice. */
export const catalogue = {
  ...catalogueRooms.input,
  ...catalogueRooms.table,
  ...catalogueRooms.facts,
  ...catalogueRooms.theme,
  ...catalogueRooms.text,
  ...catalogueRooms.document,
  ...catalogueRooms.extension,
  ...catalogueRooms.template,
  ...catalogueRooms.chart,
  ...catalogueRooms.image,
  ...catalogueRooms.pdf,
  ...catalogueRooms.pptx,
  ...catalogueRooms.trace,
  ...catalogueRooms.editions,
  ...catalogueRooms.pipeline,
};

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;
