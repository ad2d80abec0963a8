import { type Position, toCrossReference } from './cross-reference.ts';
import { joinBytes } from './join-bytes.ts';
import { plainBody, toObjectStream } from './object-stream.ts';
import { readObjects } from './read-objects.ts';

/** Objects in one object stream: a reader that wants one of them unpacks them all. */
const mostInStream = 500;

/**
 * Packs the objects of a finished file: structure elements, annotations and all else that is no stream go into compressed object
 * streams, the cross-reference table into a stream (ISO 32000-1 §7.5.7, §7.5.8). Streams stay as they are, and every object keeps its
 * number. The same bytes give the same bytes.
 *
 * @param bytes a file as pdfkit writes it
 * @throws when the file is of another form
 */
export function packPdf(bytes: Uint8Array): Uint8Array {
  const { header, objects, trailer } = readObjects(bytes);
  const parts: Uint8Array[] = [header];
  const positions = new Map<number, Position>();
  let length = header.length;
  let next = objects.length + 1;
  const write = (number: number, part: Uint8Array) => {
    positions.set(number, { offset: length });
    parts.push(part);
    length += part.length;
  };
  const packed = new Map<number, string>();
  for (const object of objects) {
    const body = plainBody(object);
    if (body === undefined) write(object.number, object.bytes);
    else packed.set(object.number, body);
  }
  for (const bodies of chunked(packed)) {
    const stream = next++;
    [...bodies.keys()].forEach((number, index) => void positions.set(number, { stream, index }));
    write(stream, toObjectStream(stream, bodies));
  }
  const start = length;
  parts.push(toCrossReference({ number: next, offset: start }, positions, trailer));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return joinBytes(parts);
}

function chunked(bodies: ReadonlyMap<number, string>): readonly ReadonlyMap<number, string>[] {
  const all = [...bodies];
  const count = Math.ceil(all.length / mostInStream);
  return Array.from(
    { length: count },
    (_, index) => new Map(all.slice(index * mostInStream, (index + 1) * mostInStream)),
  );
}
