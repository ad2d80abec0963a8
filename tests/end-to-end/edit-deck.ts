import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change of the text of a part. */
export type Edit = (xml: string) => string;

/**
 * A deck as somebody's edit by hand leaves it: the parts whose names match get another text, `undefined` takes them out.
 *
 * @throws when nothing changes, so that no test passes on an edit that was none
 */
export function editDeck(deck: Uint8Array, parts: RegExp, edit: Edit | undefined): Uint8Array<ArrayBuffer> {
  const files = unzipSync(deck);
  let changes = 0;
  for (const name of Object.keys(files).filter((each) => parts.test(each))) {
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = edit?.(before);
    if (after === before) continue;
    changes += 1;
    if (after === undefined) delete files[name];
    else files[name] = strToU8(after);
  }
  if (changes === 0) throw new Error(`nothing changes in ${parts}`);
  return new Uint8Array(zipSync(files));
}

/** The same in the workbooks behind the charts of a deck. */
export function editWorkbooks(deck: Uint8Array, parts: RegExp, edit: Edit): Uint8Array<ArrayBuffer> {
  const files = unzipSync(deck);
  for (const name of Object.keys(files).filter((each) => each.endsWith('.xlsx'))) {
    files[name] = editDeck(files[name] ?? new Uint8Array(), parts, edit);
  }
  return new Uint8Array(zipSync(files));
}
