import { cpSync, existsSync } from 'node:fs';

/**
 * Makes a pack at a path: the smallest one, and over it the files of a case's own `pack/`, where it has one.
 *
 * @param folder of the case; left out for the smallest pack alone
 */
export function layOver(pack: string, folder?: string): void {
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  if (folder !== undefined && existsSync(`${folder}/pack`)) cpSync(`${folder}/pack`, pack, { recursive: true });
}
