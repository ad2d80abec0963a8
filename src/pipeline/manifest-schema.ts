import { z } from '../input/index.ts';

/** Version of the shape of `manifest.json`; goes up when a reader of the old shape would be misled. */
export const manifestVersion = 1;

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes, in lower-case hex.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const numbers = z.array(z.int().positive());

const tool = z
  .object({
    name: z.string(),
    version: z.string(),
    libraries: z.record(z.string(), z.string()).describe('Version of each library that the tool pins, by name.'),
  })
  .describe('What made the outputs.');

const edition = z
  .object({
    title: z.string(),
    subtitle: z.string(),
    publisher: z.string(),
    marking: z.string().exactOptional().describe('How the issue is to be handled.'),
    date: day.describe('Date of this issue.'),
    previous: day.exactOptional().describe('Date of the earlier issue that this one is compared with.'),
    asOf: day.describe('Date of the state of affairs, the latest of its facts.'),
    status: z.enum(['draft', 'final']),
    language: z.string().describe('BCP 47 tag.'),
    datasetHash: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('First hex digits of the hash of everything that the dataset says.'),
    epoch: z
      .int()
      .nonnegative()
      .describe(
        'Seconds since 1970 that all outputs carry as their time: SOURCE_DATE_EPOCH, else 00:00 UTC of `date`.',
      ),
  })
  .describe('The issue that the outputs are of.');

const input = z.object({
  path: z.string().describe('From the folder of the pack or of the tool; of a font its package and the file in it.'),
  from: z.enum(['pack', 'tool', 'fonts']),
  sha256: hash,
});

const output = z.object({
  path: z.string().describe('From the folder of the manifest, with forward slashes.'),
  bytes: z.int().nonnegative(),
  sha256: hash,
  pages: z.int().positive().exactOptional().describe('Of a brief: how many pages it has.'),
  slides: z.int().positive().exactOptional().describe('Of a deck: how many slides it has.'),
});

const place = z.object({
  output: z.string().describe('Path of the output. That of a picture has neither pages nor slides.'),
  pages: numbers.exactOptional().describe('Pages of a brief, from 1.'),
  slides: numbers.exactOptional().describe('Slides of a deck, from 1.'),
});

const fact = z.object({
  fact: z.string().describe('Id of the fact.'),
  printed: z.array(place).min(1).describe('Every place where it is printed, drawn or cited, by output.'),
});

/** What `briefpack diff` reads; its own reading holds each entry against the shape of its kind. */
const dataset = z
  .object({
    sources: z.array(z.looseObject({ id: z.string(), title: z.string() })),
    facts: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.enum(['observation', 'statement', 'event']),
        formerly: z.array(z.string()).exactOptional().describe('Ids that it had in earlier editions.'),
      }),
    ),
    caveats: z.array(z.looseObject({ id: z.string(), facts: z.array(z.string()), text: z.string() })),
  })
  .describe('What the data of this issue said, printed or not, so that a later one can be compared with it.');

/** What `manifest.json` holds, for reading it and for the published JSON Schema. Fields that it does not have may be added. */
export const manifestSchema = z
  .object({
    schemaVersion: z
      .literal(manifestVersion)
      .describe(
        'Version of this shape. It goes up when a reader of the old shape would be misled, not when fields are added.',
      ),
    tool,
    edition,
    inputs: z.array(input).describe('Every file that was read to make the outputs, by folder and path.'),
    outputs: z.array(output).describe('Every file that was made, by path; the manifest itself is not among them.'),
    outdated: z
      .array(z.string())
      .min(1)
      .exactOptional()
      .describe('Outputs of an earlier build with other inputs, which a build of a part left as they are.'),
    facts: z.array(fact).describe('Every printed fact, by id.'),
    dataset: dataset.exactOptional(),
  })
  .describe('What went into the outputs of a pack, and what came out.');

/** The name under which the JSON Schema is known, with the version of the shape. */
const schemaId = `urn:briefpack:manifest:${manifestVersion}`;

/** The JSON Schema of `manifest.json`, as it is published. */
export function formatManifestSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(manifestSchema, { io: 'input' });
  const published = { $schema, $id: schemaId, title: 'Manifest of a Briefpack edition', ...schema };
  return `${JSON.stringify(published, undefined, 2)}\n`;
}
