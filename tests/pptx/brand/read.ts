import type { Checked } from '../../../src/diagnostics/index.ts';
import type { Brand } from '../../../src/pptx/index.ts';
import { readBrand } from '../../../src/pptx/index.ts';
import type { BrandParts } from '../../fixtures/brands/brand-kit.ts';
import { brandParts, packBrand } from '../../fixtures/brands/brand-kit.ts';
import { brands, german } from '../../fixtures/brands/brands.ts';
import { defaultTheme } from '../../theme/default-theme.ts';

type Options = Partial<Parameters<typeof readBrand>[1]>;

/** Reads bytes as a brand. */
export function readBytes(bytes: Uint8Array, more: Options = {}): Promise<Checked<Brand | undefined>> {
  return readBrand(bytes, { file: 'brand.potx', theme: defaultTheme(), ...more });
}

/** A brand of the fixtures; throws where it cannot be read. */
export async function fixtureBrand(name: keyof typeof brands, more: Options = {}): Promise<Brand> {
  const { value, diagnostics } = await readBytes(packBrand(brandParts(brands[name])), more);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Parts of a brand; one that is given as a function is made of what the file has. */
type Changes = Readonly<Record<string, string | Uint8Array | undefined | ((text: string) => string)>>;

/** The German brand with changes. */
export function changedBrand(changes: Changes): Uint8Array {
  const parts: BrandParts = brandParts(german);
  const made = Object.entries(changes).map(([name, change]) => [
    name,
    typeof change === 'function' ? change(String(parts[name])) : change,
  ]);
  return packBrand(parts, Object.fromEntries(made));
}
