import type { BasePackage } from '../base/base-package.ts';
import type { Parts } from '../package/parts.ts';
import { partText } from '../package/parts.ts';
import { Relationships } from '../package/relationships.ts';
import { notesMasterPart } from '../slide/notes-part.ts';
import type { DeckColors } from '../xml/color.ts';

/** Adds a notes master with a theme of its own, a copy of the slides'. Returns its part name. */
export function addNotesMaster(parts: Parts, base: BasePackage, colors: DeckColors): string {
  const master = 'ppt/notesMasters/notesMaster1.xml';
  let number = 1;
  while (parts.has(`ppt/theme/theme${number}.xml`)) number += 1;
  const theme = `ppt/theme/theme${number}.xml`;
  parts.set(theme, partText(base.parts, base.theme));
  parts.set(master, notesMasterPart(colors));
  const links = new Relationships(master);
  links.to('theme', theme);
  links.writeTo(parts);
  return master;
}
