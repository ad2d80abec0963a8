import type { Checked } from '../../diagnostics/index.ts';
import type { Brand } from './brand.ts';
import type { BrandOptions } from './brand-options.ts';

/**
 * Reads a PowerPoint file or template as the base of decks. Its masters, layouts, themes, pictures and embedded fonts are parsed, freed
 * of everything that leads elsewhere or runs, and written anew; nothing else of it is taken over. What cannot be used is a diagnostic:
 * then there is no value. The XML library is loaded at the first call.
 */
export async function readBrand(bytes: Uint8Array, options: BrandOptions): Promise<Checked<Brand | undefined>> {
  const { readBrandFile } = await import('./read-brand-file.ts');
  return readBrandFile(bytes, options);
}
