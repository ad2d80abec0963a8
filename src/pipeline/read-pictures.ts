import type { Place } from '../diagnostics/index.ts';
import { visit } from '../document/index.ts';
import { type Picture, type Pictures, readPicture } from '../image/index.ts';
import type { PackReader } from './pack-reader.ts';
import type { Pack } from './read-pack.ts';
import type { RenderedDocument } from './render-documents.ts';
import type { TypesetContext } from './typeset.ts';

/** The images that documents are laid out with. */
export type ReadPictures = Pick<TypesetContext, 'pictures' | 'logo'>;

/** Reads the images that the documents, the theme and the configuration name, each once; what is wrong with them is left with the reader. */
export async function readPictures(
  documents: readonly RenderedDocument[],
  { config, themeImages }: Pick<Pack, 'config' | 'themeImages'>,
  reader: PackReader,
): Promise<ReadPictures> {
  const asked = new Map<string, Place>(themeImages);
  for (const { root } of documents) {
    visit(root, {
      enter: (node) => {
        if (node.type === 'image' && !asked.has(node.path)) asked.set(node.path, node.place);
      },
    });
  }
  const logo = config?.config.logo;
  if (config !== undefined && logo !== undefined) asked.set(logo.file, config.document.place(['logo', 'file']));
  const pictures: Pictures = await readAll(asked, reader);
  const picture = logo && pictures.get(logo.file);
  return { pictures, ...(logo && picture && { logo: { picture, alt: logo.alt } }) };
}

async function readAll(asked: ReadonlyMap<string, Place>, reader: PackReader): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const [path, place] of asked) {
    const bytes = await reader.readBytes(path, place);
    if (bytes === undefined) continue;
    const { value, diagnostics } = readPicture(bytes, path, place);
    reader.diagnostics.push(...diagnostics);
    if (value !== undefined) pictures.set(path, value);
  }
  return pictures;
}
