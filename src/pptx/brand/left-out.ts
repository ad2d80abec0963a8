import type { Diagnostic, DiagnosticPosition } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Link } from '../../opc/index.ts';

/** Content of a brand's file that is not taken over, in the words of its diagnostic. */
export type LeftOut =
  | 'macros'
  | 'links that lead out of it'
  | 'embedded objects'
  | 'ActiveX controls'
  | 'sounds or films'
  | 'charts or diagrams'
  | 'pictures that are not what they claim to be';

const kinds: Readonly<Partial<Record<string, LeftOut>>> = {
  vbaProject: 'macros',
  oleObject: 'embedded objects',
  package: 'embedded objects',
  control: 'ActiveX controls',
  activeXControlBinary: 'ActiveX controls',
  audio: 'sounds or films',
  video: 'sounds or films',
  media: 'sounds or films',
  chart: 'charts or diagrams',
  chartEx: 'charts or diagrams',
  diagramData: 'charts or diagrams',
  image: 'pictures that are not what they claim to be',
};

/** What is lost with a relationship; undefined for what nobody misses, such as the notes of an add-in. */
export function leftOutWith({ type, external }: Link): LeftOut | undefined {
  return external ? 'links that lead out of it' : kinds[type];
}

/** Collects what is left out of a brand's file, and tells it once for each kind. */
export class LeftOutContent {
  readonly #parts = new Map<LeftOut, Set<string>>();

  add(what: LeftOut | undefined, part: string): void {
    if (what === undefined) return;
    const parts = this.#parts.get(what) ?? new Set();
    this.#parts.set(what, parts.add(part));
  }

  diagnostics(file: string, position: DiagnosticPosition): readonly Diagnostic[] {
    return [...this.#parts].map(([what, parts]) =>
      diagnose('brand-content-left-out', { file, what, parts: [...parts] }, position),
    );
  }
}
