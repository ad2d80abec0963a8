import { deflateSync } from 'node:zlib';
import type { WrittenObject } from './read-objects.ts';

/** The best compression: these streams are a small part of a file. */
export const level = 9;

/** Body of an object without its number and `endobj`; undefined where it is a stream, which no object stream may hold. */
export function plainBody({ number, bytes }: WrittenObject): string | undefined {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (body.endsWith('\nendstream\nendobj\n')) return undefined;
  const [opening, closing] = [`${number} 0 obj\n`, '\nendobj\n'];
  if (!body.startsWith(opening) || !body.endsWith(closing)) throw new Error(`object ${number} is of an unknown form`);
  return body.slice(opening.length, -closing.length);
}

/** An object stream (ISO 32000-1 §7.5.7) with the bodies of objects, as one object of the file. */
export function toObjectStream(number: number, bodies: ReadonlyMap<number, string>): Uint8Array {
  let index = '';
  let content = '';
  for (const [held, body] of bodies) {
    index += `${held} ${content.length} `;
    content += `${body}\n`;
  }
  const dictionary = `/Type /ObjStm /N ${bodies.size} /First ${index.length} /Filter /FlateDecode`;
  return toStream(number, dictionary, deflateSync(Buffer.from(index + content, 'latin1'), { level }));
}

/** A stream object; PDF/A wants an end of line before `endstream` that is none of its bytes (ISO 19005-3 §6.1.7.1). */
export function toStream(number: number, dictionary: string, bytes: Uint8Array): Uint8Array {
  const head = `${number} 0 obj\n<<${dictionary} /Length ${bytes.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream\nendobj\n')]);
}
