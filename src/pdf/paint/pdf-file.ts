import type { JpegPicture, PixelPicture } from '../../image/index.ts';
import type { Face } from '../../text/index.ts';
import type { PdfAttachment } from '../attachment.ts';
import type { BriefMetadata } from '../brief.ts';

/** A reference to an indirect object of the file. */
export interface PdfReference {
  /** The object's dictionary; what is set before `end` is written. */
  data: Record<string, unknown>;
  /** Writes the object, as a stream where it gets bytes. */
  end(bytes?: Uint8Array): void;
}

/** A font of the file: gives glyphs their numbers in the embedded subset. */
export interface PdfFont {
  /** Name in the page's resources. */
  readonly resource: string;
  /** Number of a glyph in the subset; the first call for a glyph fixes its width (1/1000 em) and the text it stands for. */
  include(glyph: number, width: number, codePoints: readonly number[]): number;
}

/** A file that is being written, one page after the other. */
export interface PdfFile {
  addPage(): void;
  /** Writes operators to the page. */
  write(operators: string): void;
  /** The font for a face, named in the resources of the current page. */
  font(face: Face): PdfFont;
  /** Name of the graphics state with this opacity, in the resources of the current page. */
  opacity(fill: number, stroke: number): string;
  /** Name of an image, in the resources of the current page; each is written once. */
  image(picture: PixelPicture | JpegPicture): string;
  readonly page: PdfPage;
  reference(data: Record<string, unknown>): PdfReference;
  addDestination(name: string, page: PdfPage, y: number): void;
  addOutline(items: readonly OutlineNode[]): void;
  /** Puts a file into this one, associated with the whole document; throws where another has its name. */
  attach(attachment: PdfAttachment): void;
  /** Writes the structure tree; `parents` has an entry for each key that pages and annotations were given. */
  setStructure(root: PdfReference, parents: ReadonlyMap<number, unknown>): void;
  /** The root of the structure tree. */
  readonly structureRoot: PdfReference;
  nextParentKey(): number;
  end(): Uint8Array;
}

/** A page of the file. */
export interface PdfPage {
  readonly dictionary: PdfReference;
  readonly height: number;
  addAnnotation(annotation: PdfReference): void;
  /** Key of the page in the parent tree. */
  readonly parentKey: number;
}

export interface OutlineNode {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineNode[];
}

/** How a file begins. */
export interface PdfFileOptions {
  readonly width: number;
  readonly height: number;
  readonly metadata: BriefMetadata;
}
