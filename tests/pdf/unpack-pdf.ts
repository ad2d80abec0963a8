import { inflateSync } from 'node:zlib';

/**
 * The opposite of `packPdf`: a file whose every object can be read as it stands, with a cross-reference table.
 *
 * @param bytes as `packPdf` writes them
 */
export function unpackPdf(bytes: Uint8Array): Uint8Array {
  const { objects, trailer } = takeApart(bytes);
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let text = '%PDF-1.7\n%ÿÿÿÿ\n';
  let table = `xref\n0 ${numbers.length + 1}\n0000000000 65535 f \n`;
  for (const number of numbers) {
    table += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
  }
  const size = `/Size ${numbers.length + 1}`;
  return Buffer.from(`${text}${table}trailer\n<<${size} ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** All objects of a packed file by number, those in object streams too, and the entries of its trailer. */
function takeApart(bytes: Uint8Array): { readonly objects: ReadonlyMap<number, string>; readonly trailer: string } {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  let trailer = '';
  for (const [, number, body = ''] of text.matchAll(/(?<=^|\n)(\d+) 0 obj\n(.*?)\nendobj\n/gs)) {
    if (body.startsWith('<</Type /XRef')) trailer = /\/Root .*?(?= \/Filter)/s.exec(body)?.[0] ?? '';
    else if (body.startsWith('<</Type /ObjStm')) for (const [held, own] of heldBy(body)) objects.set(held, own);
    else objects.set(Number(number), body);
  }
  return { objects, trailer };
}

function heldBy(body: string): readonly (readonly [number, string])[] {
  const [, first = ''] = /\/First (\d+)/.exec(body) ?? [];
  const packed = body.slice(body.indexOf('\nstream\n') + 8, -'\nendstream'.length);
  const content = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  const index = content.slice(0, Number(first)).trim().split(' ').map(Number);
  const starts = index.filter((_, at) => at % 2 === 1);
  const from = (start: number | undefined) => (start === undefined ? undefined : start + Number(first));
  return starts.map((start, at) => [index[2 * at] ?? 0, content.slice(from(start), from(starts[at + 1])).trimEnd()]);
}
