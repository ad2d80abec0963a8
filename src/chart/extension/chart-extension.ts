import type { DefinitionShape } from '../../extension/index.ts';
import { code, isObject, objectOf } from '../../extension/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { ChartGroup, ChartSpec } from '../spec.ts';

/** Kinds of fields that a chart kind may read from a chart file. */
export const fieldTypes = ['text', 'integer', 'boolean', 'fact', 'facts'] as const;
export type ChartFieldType = (typeof fieldTypes)[number];

/** A field that chart files of a kind have besides those of every chart. */
export interface ChartField {
  /** `fact` is the id of a fact, `facts` a list of them; both are looked up in the dataset. */
  readonly type: ChartFieldType;
  /** Whether it may be left out. Default: false. */
  readonly optional?: boolean;
}

/** What the fields of a chart file hold, each by the type that its kind gave it. */
export type ChartFieldValues<Fields extends Readonly<Record<string, ChartField>>> = {
  readonly [Name in keyof Fields]:
    | ChartFieldValue<Fields[Name]['type']>
    | (Fields[Name] extends { readonly optional: true } ? undefined : never);
};

type ChartFieldValue<Type extends ChartFieldType> = {
  readonly text: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly fact: string;
  readonly facts: readonly string[];
}[Type];

/** Fields of a chart file: see `docs/charts.md`. */
export interface ChartFileFields
  extends Partial<
    Pick<
      ChartSpec,
      | 'title'
      | 'subtitle'
      | 'note'
      | 'mark'
      | 'orient'
      | 'stack'
      | 'unitMeasure'
      | 'unitMultiplier'
      | 'labels'
      | 'sort'
      | 'scale'
    >
  > {
  /** Id of the fact to set off from the others. */
  readonly emphasis?: string | undefined;
  /** What is drawn, by the ids of facts, breakdowns and series. */
  readonly data?:
    | { readonly breakdown: string }
    | { readonly facts: readonly string[] }
    | { readonly series: string; readonly categories?: readonly string[]; readonly from?: string; readonly to?: string }
    | { readonly series: readonly string[]; readonly groups: readonly ChartGroup[] };
}

/** A kind of chart that a pack adds: `mark: name` in a chart file. It is drawn by one of the tool's own marks, in brief, deck and picture. */
export interface ChartExtension<
  Fields extends Readonly<Record<string, ChartField>> = Readonly<Record<string, ChartField>>,
> {
  /** Fields of its chart files besides those of every chart. Default: none. */
  readonly fields?: Fields;
  /** Returns the fields of the chart that is drawn, `mark` among them; those of the chart file that it leaves out stay as they are. */
  readonly toChart: (call: ChartExtensionCall<Fields>) => ChartFileFields;
}

/** A chart file of a kind that a pack adds. */
export interface ChartExtensionCall<Fields extends Readonly<Record<string, ChartField>>> {
  /** Name of the file without its ending. */
  readonly id: string;
  /** What its own fields hold. */
  readonly fields: ChartFieldValues<Fields>;
  /** The facts, breakdowns and series of the pack; they cannot be changed. */
  readonly dataset: Dataset;
}

/** What the definition of a chart kind may hold. */
export const chartShape: DefinitionShape = {
  fields: objectOf("an object with `{ type: 'text' }` or the like for each name", (field) => {
    if (!isObject(field)) return false;
    const { type, optional = false, ...others } = field;
    const isKnown = fieldTypes.some((known) => known === type);
    return isKnown && typeof optional === 'boolean' && Object.keys(others).length === 0;
  }),
  toChart: { ...code, required: true },
};
