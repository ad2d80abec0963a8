import type { Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow } from '../../document/index.ts';
import type { Own } from '../../extension/index.ts';
import { callForText, refuseResult } from '../../extension/index.ts';
import type { Directive, DirectiveCall } from '../directives/directive.ts';
import type { PlacedText } from '../markdown/markdown-source.ts';
import { splitAtValues } from '../sentinel.ts';
import type { DirectiveExtension } from './directive-extension.ts';
import type { OwnScope } from './own-scope.ts';
import { createPrints } from './prints.ts';

/** The directive of a pack as one of the template room: what it writes is read as Markdown where it stands. */
export function toDirective(own: Own<DirectiveExtension>, scope: OwnScope): Directive {
  const { form, id, attributes = {} } = own.definition;
  const rules = Object.entries(attributes).map(([name, rule]) => [name, { required: rule === 'required' }] as const);
  return {
    form,
    ...(id && { id: { required: id === 'required' } }),
    attributes: Object.fromEntries(rules),
    toNode: (call) => toNodes(own, call, scope),
  };
}

function toNodes(own: Own<DirectiveExtension>, call: DirectiveCall, scope: OwnScope): readonly Flow[] {
  const { name } = own;
  const { convert, body, place, content } = call;
  if (convert.within.includes(name)) {
    convert.report(diagnose('extension-loop', { names: [...convert.within, name] }, { place }));
    return [];
  }
  const written = write(own, call, scope);
  if (written !== undefined) return convert.markdown({ text: written, placeAt: placeIn(written, body, place) }, name);
  // What is inside is looked at all the same, so that its own problems are told in the same run.
  convert.flow(content);
  return [];
}

function write(own: Own<DirectiveExtension>, call: DirectiveCall, scope: OwnScope): string | undefined {
  const { convert, id, body, place: asked } = call;
  const { values, report } = convert;
  const names = Object.keys(own.definition.attributes ?? {});
  const given = {
    id,
    attributes: Object.fromEntries(names.map((name) => [name, call.written(name)])),
    content: body.text,
    words: values.toWords,
  };
  const prints = createPrints({ own, scope: scope.built, values, report, asked });
  const written = callForText(own, () => own.definition.write({ ...prints, ...given, ...scope.shown }), asked);
  report(...written.diagnostics);
  if (written.value === undefined || splitAtValues(written.value, values) !== undefined) return written.value;
  report(refuseResult(own, { returned: 'a value of no call', wanted: 'what its call was given' }, asked));
  return undefined;
}

/** What stands in the content keeps its place in the template; the rest stands where the directive does. */
function placeIn(written: string, body: PlacedText, place: Place): PlacedText['placeAt'] {
  const start = body.text === '' ? -1 : written.indexOf(body.text);
  const isInBody = (offset: number) => start >= 0 && offset >= start && offset < start + body.text.length;
  return (offset) => (isInBody(offset) ? body.placeAt(offset - start) : place);
}
