import { chartMessages } from './chart.ts';
import { documentMessages } from './document.ts';
import { factsMessages } from './facts.ts';
import { inputMessages } from './input.ts';
import { pdfMessages } from './pdf.ts';
import { pipelineMessages } from './pipeline.ts';
import { pptxMessages } from './pptx.ts';
import { templateMessages } from './template.ts';
import { textMessages } from './text.ts';
import { themeMessages } from './theme.ts';
import { traceMessages } from './trace.ts';

/** Every message that Briefpack can say, by its stable code. One file a room; a test refuses a code used twice. */
export const catalogue = {
  ...inputMessages,
  ...factsMessages,
  ...themeMessages,
  ...textMessages,
  ...documentMessages,
  ...templateMessages,
  ...chartMessages,
  ...pdfMessages,
  ...pptxMessages,
  ...traceMessages,
  ...pipelineMessages,
};

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;
