import { describe, expect, it } from 'vitest';
import { readRecordXml } from '../../src/pptx/index.ts';
import { recordXml } from '../../src/pptx/record/record-xml.ts';
import { xmlPart } from '../../src/pptx/xml/element.ts';
import type { RecordedFact, TraceRecord } from '../../src/trace/index.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { deckRecord } from './fixture/record.ts';

/** Words that XML, or a program on the way, could take for something else. */
const hostile = [
  'Analysts & Co <script>"quoted"</script> \'single\'',
  '  spaces before, between  and after  ',
  'tab\tline feed\ncarriage return\rboth\r\nno-break\u00a0thin\u2009',
  '_x0041_ is no A',
  '👩🏽‍💻 emoji 🇯🇵',
  'العربية من اليمين\u200f',
  ']]> <![CDATA[ &amp; &#0; <!-- --> <?pi?>',
  '',
  ' ',
];

function hostileFact(text: string, index: number): RecordedFact {
  const common = {
    id: `fact ${index} ${text}`,
    section: text,
    source: text,
    at: text,
    evidence: text,
    asOf: text,
    modality: 'projected',
    saidBy: text,
    referenceArea: text,
    counterpartArea: text,
    horizon: text,
    period: text,
    note: text,
  } as const;
  if (index % 3 === 0) return { ...common, kind: 'statement', text };
  if (index % 3 === 1) return { ...common, kind: 'event', text, date: text, time: text };
  return {
    ...common,
    kind: 'observation',
    indicator: text,
    label: text,
    value: text,
    unitMeasure: text,
    unitMultiplier: 'billion',
    qualifier: 'over',
    observationStatus: 'F',
    counted: [text, 'other'],
    derivation: { operation: 'share', operands: [text, 'other'], computation: text },
  };
}

function hostileRecord(): TraceRecord {
  const [text = ''] = hostile;
  return {
    schemaVersion: 1,
    document: {
      name: text,
      title: hostile[2] ?? '',
      edition: text,
      asOf: text,
      status: text,
      language: text,
      datasetHash: text,
    },
    sources: hostile.map((words) => ({
      id: words,
      title: words,
      kind: words,
      asOf: words,
      publisher: words,
      url: words,
      sha256: words,
      note: words,
    })),
    facts: hostile.map(hostileFact),
    caveats: hostile.map((words) => ({ id: words, kind: words, severity: words, facts: [words, 'b'], text: words })),
    literals: hostile.map((words) => ({ text: words, because: words })),
    printed: hostile.map((words, index) => ({
      fact: `fact ${index} ${words}`,
      text: words,
      number: index + 1,
      part: 'chart',
      mention: index + 1,
      chart: words,
      decimal: words,
      shape: { slide: 256 + index, id: index + 1, name: words },
    })),
  };
}

const plain = deckRecord(fixtureDataset(), [{ fact: 'stock', text: 'over 741', number: 1, part: 'text' }]);
const written = xmlPart(recordXml(plain));

describe('a record as XML', () => {
  it('is read back as it was, whatever its words are', async () => {
    const record = hostileRecord();
    expect(await readRecordXml(xmlPart(recordXml(record)))).toEqual(record);
  });

  it('is read back as it was, with every kind of fact and nothing that is optional', async () => {
    expect(plain.facts.map(({ kind }) => kind)).toContain('statement');
    expect(plain.facts.some((fact) => fact.kind === 'observation' && fact.derivation !== undefined)).toBe(true);
    expect(await readRecordXml(written)).toEqual(plain);
  });

  it('loses the characters that XML cannot hold, and nothing else', async () => {
    const literals = [{ text: 'a\u0000\u0008\u001f\ufffeb', because: 'lone \ud800 surrogate' }];
    const read = await readRecordXml(xmlPart(recordXml({ ...plain, literals })));
    expect(read?.literals).toEqual([{ text: 'ab', because: 'lone \ufffd surrogate' }]);
  });

  it('leaves out what a fact does not have', () => {
    expect(written).not.toContain('=""');
    expect(written).toContain('<printed fact="stock" number="1" part="text" text="over 741"/>');
  });
});

describe('reading a record', () => {
  it('finds it whatever a program did to prefixes, attributes and spaces', async () => {
    const prefixed = written
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1r:')
      .replace('xmlns=', 'xmlns:r=')
      .replace(/<r:(\w+) ([^<>]*?)(\/?)>/g, (_, tag: string, attributes: string, end: string) => {
        const turned = [...attributes.matchAll(/[\w:]+="[^"]*"/g)].map(([one]) => one).reverse();
        return `<r:${tag}\n  ${turned.join('\n  ').replace(/="([^"']*)"/g, "='$1'")}${end}>`;
      })
      .replace(/><r:(source|fact|printed)/g, '>\n\t<r:$1');
    expect(prefixed).not.toBe(written);
    expect(await readRecordXml(`\ufeff${prefixed}`)).toEqual(plain);
  });

  it('leaves out what it does not know', async () => {
    const more = written.replace('</trace>', '<extra/></trace>').replace('<printed ', '<printed more="1" ');
    expect(more).not.toBe(written);
    expect(await readRecordXml(more)).toEqual(plain);
  });

  it.each([
    ['no XML', 'nothing'],
    ['nothing', ''],
    ['XML that is not well formed', written.replace('</trace>', '')],
    ['another namespace', written.replace('facts:1', 'facts:2')],
    ['another element', written.replaceAll('trace', 'trail')],
    ['a newer version', written.replace('version="1" xml:space', 'version="2" xml:space')],
    ['no version', written.replace('version="1" xml:space', 'xml:space')],
    ['no document', written.replace(/<document [^>]*>/, '')],
    ['a fact without its source', written.replace(/ source="[^"]*"/, '')],
    ['a fact of no known kind', written.replace('</trace>', '<fact id="x" kind="rumour"/></trace>')],
    ['a fact with a status of its own', written.replace('modality="reported"', 'modality="rumoured"')],
    ['an operand without a name', written.replace(/<operand fact="[^"]*"/, '<operand')],
    ['a print on no page', written.replace('number="1" part', 'number="first" part')],
    ['a print without words', written.replace(' text="over 741"', '')],
    ['a print in half a shape', written.replace('<printed ', '<printed slide="256" ')],
    ['a print of a fact that it does not hold', written.replace('<printed fact="stock"', '<printed fact="stack"')],
    ['entities of its own', written.replace('<trace', '<!DOCTYPE trace [<!ENTITY a "b">]><trace')],
  ])('finds none in %s', async (_, text) => {
    expect(text).not.toBe(written);
    expect(await readRecordXml(text)).toBeUndefined();
  });
});
