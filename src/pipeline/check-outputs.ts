import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Glossary } from '../facts/index.ts';
import type { FinishedFile } from '../trace/index.ts';
import { checkFinished } from '../trace/index.ts';
import { readFinished } from './read-finished.ts';
import type { TypesetDocument } from './typeset.ts';

/** A brief or deck as bytes, and the document that it was made from. */
export interface MadeDocument {
  readonly document: TypesetDocument;
  readonly bytes: Uint8Array;
}

/** Reads finished briefs and decks back and holds every figure in them against the dataset, and the files against each other. */
export async function checkOutputs(made: readonly MadeDocument[], glossary: Glossary): Promise<readonly Diagnostic[]> {
  const files: FinishedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of made) {
    const { value, diagnostics: found } = await toFinishedFile(each);
    diagnostics.push(...found);
    if (value !== undefined) files.push(value);
  }
  return [...diagnostics, ...checkFinished(files, [...glossary.keys()])];
}

async function toFinishedFile({ document, bytes }: MadeDocument): Promise<Checked<FinishedFile | undefined>> {
  const { file, unit, record: expected, extent } = document;
  const { value, diagnostics } = await readFinished(bytes, file);
  // Figures of what could not be read are not there, but only because of that.
  if (value === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  if (`${value.read.unit}s` !== unit) {
    const wanted = unit === 'pages' ? 'PDF' : 'PowerPoint';
    return { value: undefined, diagnostics: [diagnose('file-wrong-kind', { file, wanted })] };
  }
  return {
    value: { file, expected, extent, alternatives: document.alternatives(), repeated: document.repeated(), ...value },
    diagnostics: unit === 'slides' ? await checkDeckFile(bytes, file) : [],
  };
}

/** What PowerPoint would repair in a finished deck, and what keeps readers from it. */
async function checkDeckFile(bytes: Uint8Array, file: string): Promise<readonly Diagnostic[]> {
  const { checkPptx } = await import('../pptx/index.ts');
  return checkPptx(bytes, file);
}
