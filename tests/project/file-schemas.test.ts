import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eject, init, starters } from '../../src/index.ts';
import { undescribedFields } from '../../src/input/index.ts';
import { type FileKind, fileKinds } from '../../src/pipeline/authoring/file-kinds.ts';
import { formatFileSchema } from '../../src/pipeline/authoring/file-schema.ts';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
};

/** `UPDATE_DOCS=1` writes the schemas anew. */
const updates = process.env.UPDATE_DOCS === '1';
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-schemas-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('uri', (text) => URL.canParse(text));

const validators = new Map<string, ValidateFunction>();

/** The published schema, as a validator that is none of ours reads it. */
function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')));
  validators.set(name, made);
  return made;
}

/** What a schema has against a file, as `/path keyword`. */
function faultsOf(name: string, text: string): readonly string[] {
  const validate = validatorOf(name);
  // a file of comments alone says nothing
  validate(parse(text) ?? {});
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

interface PackFile {
  readonly kind: FileKind;
  readonly file: string;
  readonly text: string;
}

/** The YAML files of a pack that have a schema. */
function filesOf(pack: string): readonly PackFile[] {
  const paths = readdirSync(pack, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.sort().flatMap((path) => {
    const kind = fileKinds.find(({ pattern }) => pattern.test(path));
    return kind === undefined ? [] : [{ kind, file: join(pack, path), text: readFileSync(join(pack, path), 'utf8') }];
  });
}

/** The YAML files of this repository's own pack. */
const ownFiles = filesOf('.').filter(({ file }) => /^(briefpack|data|templates)\b/.test(file));

describe.each(fileKinds)('the schema $name', (kind) => {
  const published = `docs/schemas/${kind.name}.schema.json`;

  test('is that of the tool', () => {
    const text = formatFileSchema(kind);
    if (updates) {
      mkdirSync(dirname(published), { recursive: true });
      writeFileSync(published, text);
    }
    expect(readFileSync(published, 'utf8'), 'UPDATE_DOCS=1 writes the schema anew').toBe(text);
  });

  test('describes every field', () => {
    expect(undescribedFields(kind.schema)).toEqual([]);
  });

  test('leads to no other file', () => {
    expect(readFileSync(published, 'utf8')).not.toContain('"$ref"');
  });
});

test('the schemas are packed, and other packages can import them', () => {
  expect(packageFile.files).toContain('docs');
  expect(packageFile.exports['./schemas/*.schema.json']).toBe('./docs/schemas/*.schema.json');
  expect(readdirSync('docs/schemas').sort()).toEqual(fileKinds.map(({ name }) => `${name}.schema.json`).sort());
});

describe('files that the tool takes', () => {
  const packs = [
    'tests/fixtures/mini',
    // what a pack adds in code no schema knows
    ...readdirSync('tests/good-cases')
      .map((name) => `tests/good-cases/${name}/pack`)
      .filter((pack) => !existsSync(`${pack}/briefpack.config.js`)),
    ...readdirSync('templates/starters').map((name) => `templates/starters/${name}`),
  ];

  test.each([...ownFiles, ...packs.flatMap(filesOf)])('$file is of its schema', ({ kind, text }) => {
    expect(faultsOf(kind.name, text)).toEqual([]);
  });
});

describe('lines that lead editors to a schema', () => {
  const line = /^# yaml-language-server: \$schema=(\S+)\n/;

  /** The schema that an editor opens for a file: its path is taken from the folder of the file. */
  function schemaOf({ file, text }: PackFile): string {
    const [, path = ''] = line.exec(text) ?? [];
    return resolve(dirname(file), path);
  }

  /** What npm installs, as far as editors look into it. */
  function install(pack: string): void {
    mkdirSync(join(pack, 'node_modules'), { recursive: true });
    symlinkSync(resolve('.'), join(pack, 'node_modules/briefpack'), 'dir');
  }

  const expectEach = (files: readonly PackFile[], root: string) => {
    expect(files.length).toBeGreaterThan(0);
    for (const found of files) {
      const schema = schemaOf(found);
      expect(schema, found.file).toBe(resolve(root, `docs/schemas/${found.kind.name}.schema.json`));
      expect(JSON.parse(readFileSync(schema, 'utf8')), found.file).toMatchObject({ type: 'object' });
    }
  };

  test('stand first in the files of this repository', () => {
    expectEach(ownFiles, '.');
  });

  test.each(starters)('stand first in each file of a pack made from %s', async (from) => {
    const folder = join(scratch, from);
    await init({ folder, from });
    install(folder);
    expectEach(
      filesOf(folder).filter(({ file }) => !file.includes('node_modules')),
      join(folder, 'node_modules/briefpack'),
    );
  });

  test.each(['themes/gazette', 'theme/colors'])(
    'lead from %s, copied into a pack, to the installed schema',
    async (name) => {
      const folder = join(scratch, name);
      await init({ folder });
      install(folder);
      const { file = '' } = await eject({ name, pack: folder });
      const [own] = filesOf(folder).filter((found) => found.file === join(folder, file));
      expectEach(own === undefined ? [] : [own], join(folder, 'node_modules/briefpack'));
      expect(own?.text.match(/yaml-language-server/g)).toHaveLength(1);
    },
  );
});

describe('what is wrong', () => {
  const fact = (line: string) =>
    `facts:\n  a:\n    indicator: A\n    value: 1\n    unitMeasure: USD\n    modality: reported\n    at: Table\n    evidence: 1\n${line}`;

  test.each<readonly [what: string, schema: string, text: string, fault: string]>([
    [
      'an unknown field',
      'briefpack',
      'title: A\nedition: 2025-01-01\nsections: {}\ntitel: A\n',
      ' additionalProperties',
    ],
    ['a missing field', 'briefpack', 'edition: 2025-01-01\nsections: {}\n', ' required'],
    ['a date in words', 'briefpack', 'title: A\nedition: 8 February 2025\nsections: {}\n', '/edition pattern'],
    [
      'a section that is no id',
      'briefpack',
      'title: A\nedition: 2025-01-01\nsections: { A b: { title: A } }\n',
      '/sections propertyNames',
    ],
    [
      'a language in words',
      'briefpack',
      'title: A\nedition: 2025-01-01\nsections: {}\nlanguage: English\n',
      '/language pattern',
    ],
    [
      'a path out of the pack',
      'briefpack',
      'title: A\nedition: 2025-01-01\nsections: {}\nprevious: /a.json\n',
      '/previous pattern',
    ],
    ['a misspelt choice', 'facts', fact('    qualifier: aproximately\n'), '/facts/a/qualifier enum'],
    ['a figure in quotes', 'facts', "facts: { a: { value: '1' } }\n", '/facts/a/value type'],
    ['an unknown unit', 'facts', 'facts: { a: { unitMeasure: quid } }\n', '/facts/a/unitMeasure enum'],
    ['blank text', 'facts', "facts: { a: { indicator: ' ' } }\n", '/facts/a/indicator pattern'],
    ['a horizon in words', 'facts', fact('    horizon: soon\n'), '/facts/a/horizon pattern'],
    ['a duration in words', 'facts', 'validFor: 3 months\n', '/validFor pattern'],
    ['a time past midnight', 'facts', "events: { a: { time: '24:10' } }\n", '/events/a/time pattern'],
    ['a series without data', 'facts', 'series: { a: { indicator: A, unitMeasure: USD } }\n', '/series/a oneOf'],
    [
      'a source without a title',
      'sources',
      'sources: { a: { kind: article, asOf: 2025-01-01 } }\n',
      '/sources/a required',
    ],
    ['a hash in capitals', 'sources', `sources: { a: { sha256: ${'A'.repeat(64)} } }\n`, '/sources/a/sha256 pattern'],
    ['a caveat of no facts', 'caveats', 'caveats: { a: { facts: [] } }\n', '/caveats/a/facts minItems'],
    [
      'a check of three bounds',
      'checks',
      'checks: { a: { of: [b], within: [1, 2, 3] } }\n',
      '/checks/a/within maxItems',
    ],
    ['a name without a letter', 'glossary', 'names: { 123: A }\n', '/names propertyNames'],
    ['a chart of two kinds of data', 'chart', 'data: { breakdown: a, facts: [b] }\n', '/data oneOf'],
    [
      'groups without series',
      'chart',
      'data: { facts: [b], groups: [{ label: A, facts: [b] }] }\n',
      '/data dependencies',
    ],
    ['a colour by its name', 'theme', 'colors: { ink: black }\n', '/colors/ink pattern'],
    ['a token that there is not', 'theme', 'colors: { inc: "#000000" }\n', '/colors additionalProperties'],
    ['half of a face', 'theme', 'faces: { serif-400: { weight: 400 } }\n', '/faces/serif-400 required'],
    [
      'two ornaments in one',
      'theme',
      'art: { deckTitle: [{ disc: {}, bar: {} }] }\n',
      '/art/deckTitle/0 maxProperties',
    ],
    ['an image on slides', 'theme', 'art: { deckTitle: [{ image: {} }] }\n', '/art/deckTitle/0 not'],
  ])('%s is refused', (_, schema, text, fault) => {
    expect(faultsOf(schema, text)).toContain(fault);
  });

  test.each<readonly [name: string, file: string]>([
    ['unknown-fields', 'data/facts/trade.yaml'],
    ['wrong-types', 'data/facts/trade.yaml'],
    ['unknown-configuration', 'briefpack.yaml'],
  ])('the file of the case %s is refused', (name, path) => {
    const [found] = filesOf(`tests/cases/${name}/pack`).filter(({ file }) => file.endsWith(path));
    expect(found && faultsOf(found.kind.name, found.text)).not.toEqual([]);
  });
});
