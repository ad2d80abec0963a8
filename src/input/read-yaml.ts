import { Composer, CST, type Document, isAlias, isNode, Parser, visit } from 'yaml';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { firstFaults } from './first-faults.ts';
import type { SourceText } from './source-text.ts';
import { placeInText } from './source-text.ts';
import type { Follow, YamlDocument, YamlNode } from './yaml-document.ts';
import { yamlDocument } from './yaml-document.ts';
import { syntaxDiagnostic } from './yaml-syntax.ts';
import { nestingLimit, toYamlValue } from './yaml-value.ts';

/** The parser compares each key with every other; the reader of values finds repeated ones at once. */
const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'silent' } as const;

/**
 * Reads a YAML 1.2 file with the core schema: one document, no tags, no directives, keys that are text, each once a mapping,
 * at most 32 levels deep and 50 000 values with its aliases written out.
 * A number stays the decimal text that is written; one that is not decimal, not finite, out of range or longer than 15 significant
 * digits is refused.
 * What is wrong with single values or keys leaves the rest to be checked: of two equal keys the first counts, and a `Refused` stands
 * for a value. A file whose structure cannot be told gives nothing.
 */
export function readYaml(source: SourceText): Checked<YamlDocument | undefined> {
  const tokens = [...new Parser().parse(source.text)];
  const refused = refuseDepth(source, tokens);
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  const composed = [...new Composer(options).compose(tokens)];
  const stream = refuseStream(source, composed);
  const faults = composed.flatMap((document) => syntaxOf(source, document));
  if (faults.length > 0) return { value: undefined, diagnostics: [...stream, ...faults] };
  const { value, diagnostics } = readValues(source, composed[0]);
  return { value, diagnostics: [...stream, ...diagnostics] };
}

function readValues(source: SourceText, document: Document | undefined): Checked<YamlDocument | undefined> {
  const tree = { root: document?.contents as YamlNode, follow: followAliases(document, source.text.includes('*')) };
  const { value, diagnostics } = toYamlValue(source, tree);
  return { value: value === undefined ? undefined : yamlDocument(source, value, tree), diagnostics };
}

/** Composing recurses, so the depth is measured on the tokens first. */
function refuseDepth(source: SourceText, tokens: readonly CST.Token[]): readonly Diagnostic[] {
  const open = tokens.flatMap((token) => (token.type === 'document' ? collectionsOf([token.value], 0) : []));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { collection, depth } = next;
    if (depth >= nestingLimit) {
      return [diagnose('nesting-too-deep', { limit: nestingLimit }, { place: placeInText(source, collection.offset) })];
    }
    for (const { key, value } of collection.items) open.push(...collectionsOf([key, value], depth + 1));
  }
  return [];
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function collectionsOf(
  tokens: readonly (CST.Token | null | undefined)[],
  depth: number,
): readonly { readonly collection: Collection; readonly depth: number }[] {
  return tokens.flatMap((token) => (CST.isCollection(token) ? { collection: token, depth } : []));
}

function refuseStream(source: SourceText, documents: readonly Document[]): readonly Diagnostic[] {
  const [first, second] = documents;
  const diagnostics: Diagnostic[] = [];
  if (first?.directives?.yaml.explicit || /^%/.test(source.text)) {
    diagnostics.push(diagnose('yaml-directive', {}, { place: placeInText(source, 0) }));
  }
  if (second !== undefined) {
    diagnostics.push(diagnose('yaml-several-documents', {}, { place: placeInText(source, second.range?.[0] ?? 0) }));
  }
  return diagnostics;
}

/** The first faults of a document, one a line: what follows on it is mostly the parser finding its feet again. */
function syntaxOf(source: SourceText, document: Document): readonly Diagnostic[] {
  const faults = [...document.errors, ...document.warnings]
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
    .map((error) => syntaxDiagnostic(source, error));
  const firstOfLines = new Map(faults.toReversed().map((fault) => [fault.place?.line, fault]));
  return firstFaults([...firstOfLines.values()].toReversed(), (fault) => fault);
}

/** An alias means the last node before it with its anchor (YAML 1.2.2 §7.1). */
function followAliases(document: Document | undefined, holdsAlias: boolean): Follow {
  const anchors = new Map<string, YamlNode>();
  const targets = new Map<YamlNode, YamlNode>();
  if (document && holdsAlias) {
    visit(document, (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
    });
  }
  const follow: Follow = (node) => (isAlias(node) ? follow(targets.get(node)) : node);
  return follow;
}
