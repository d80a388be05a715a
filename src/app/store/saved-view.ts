/**
 * A view as plain JSON, to be kept in an address or in the browser: what differs from the view in which a debate opens. Whatever is read
 * back is hostile: fields that make no sense, and ids of what the debate has not, are left out.
 */
import * as v from 'valibot';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { CONNECTION_KINDS, ROLES, STANCES, type Role, type Stance } from '../../../graph/model/schema.ts';
import type { MapFilter } from '../../../components/debate-filters/map-filter.ts';
import { INITIAL_VIEW, MANNERS, MOST_STEPS_AROUND, PANELS, TABS, type Base, type ViewState } from './view-state.ts';

const ids = v.array(v.string());

const atMost = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const PhraseSchema = v.union([
  v.string(),
  v.strictObject({ claim: v.string(), words: v.exactOptional(v.string()) }),
  v.strictObject({ author: v.string(), words: v.exactOptional(v.string()) }),
  v.strictObject({ essay: v.string() }),
]);

const BaseSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('overview') }),
  v.strictObject({ kind: v.literal('clash'), id: v.string() }),
  v.strictObject({ kind: v.literal('claims'), claims: ids, title: v.array(PhraseSchema), essays: v.exactOptional(ids), bundles: v.exactOptional(v.boolean()) }),
  v.strictObject({ kind: v.literal('neighbourhood'), claim: v.string(), steps: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STEPS_AROUND)), most: v.exactOptional(atMost) }),
  v.strictObject({ kind: v.literal('ways'), from: v.string(), to: v.string(), most: v.exactOptional(atMost) }),
]);

const FilterSchema = v.object({
  authors: v.exactOptional(ids),
  essays: v.exactOptional(ids),
  roles: v.exactOptional(v.array(v.picklist(ROLES))),
  stances: v.exactOptional(v.array(v.picklist(STANCES))),
  voices: v.exactOptional(ids),
  text: v.exactOptional(v.string()),
  kinds: v.exactOptional(v.array(v.picklist(CONNECTION_KINDS))),
});

/** Each field by itself, so that one that makes no sense does not take the others with it. */
const FIELDS = {
  tab: v.picklist(TABS),
  panel: v.picklist(PANELS),
  showAs: v.picklist(MANNERS),
  base: BaseSchema,
  unfolded: ids,
  unfoldedEssays: ids,
  folded: ids,
  revealed: ids,
  filter: FilterSchema,
  selected: v.string(),
  compared: v.strictTuple([v.string(), v.string()]),
  marks: v.array(v.strictTuple([v.string(), v.picklist(['accepted', 'rejected'])])),
  premisesOf: v.string(),
  reading: v.string(),
} as const satisfies Record<keyof Omit<ViewState, 'formerMarks'>, v.GenericSchema>;

type FieldName = keyof typeof FIELDS;

export type SavedView = { readonly [Name in FieldName]?: v.InferOutput<(typeof FIELDS)[Name]> };

/** What of the view differs from that in which a debate opens. The marks as they were before are no part of it. */
export function saveView(view: ViewState): SavedView {
  const initial = fieldsOf(INITIAL_VIEW);
  const isOther = ([name, value]: [string, unknown]): boolean => value !== undefined && JSON.stringify(value) !== JSON.stringify(initial.get(name));
  return Object.fromEntries([...fieldsOf(view)].filter(isOther));
}

function fieldsOf(view: ViewState): ReadonlyMap<string, unknown> {
  const fields: { readonly [Name in FieldName]: v.InferOutput<(typeof FIELDS)[Name]> | undefined } = {
    tab: view.tab,
    panel: view.panel,
    showAs: view.showAs,
    base: mutable(view.base),
    unfolded: [...view.unfolded],
    unfoldedEssays: [...view.unfoldedEssays],
    folded: [...view.folded],
    revealed: [...view.revealed],
    filter: savedFilter(view.filter),
    selected: view.selected,
    compared: view.compared && [...view.compared],
    marks: [...view.marks],
    premisesOf: view.premisesOf,
    reading: view.reading,
  };
  return new Map(Object.entries(fields));
}

/** @param saved as `saveView` gave it, or whatever else somebody put in its place */
export function restoreView(saved: unknown, g: DebateGraph): ViewState {
  const given = v.is(v.record(v.string(), v.unknown()), saved) ? saved : {};
  const field = <Name extends FieldName>(name: Name): v.InferOutput<(typeof FIELDS)[Name]> | undefined => {
    const parsed = v.safeParse(FIELDS[name], given[name]);
    return parsed.success ? parsed.output : undefined;
  };
  const known = (list: readonly string[] | undefined, ...in_: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> => new Set((list ?? []).filter((id) => in_.some((things) => things.has(id))));
  const selected = field('selected');
  const compared = field('compared');
  const premisesOf = field('premisesOf');
  const reading = field('reading');
  return {
    ...INITIAL_VIEW,
    tab: field('tab') ?? INITIAL_VIEW.tab,
    panel: field('panel') ?? INITIAL_VIEW.panel,
    showAs: field('showAs') ?? INITIAL_VIEW.showAs,
    base: knownBase(field('base'), g),
    unfolded: known(field('unfolded'), g.claims),
    unfoldedEssays: known(field('unfoldedEssays'), g.essays),
    folded: known(field('folded'), g.claims, g.inferences),
    revealed: known(field('revealed'), g.claims),
    filter: restoredFilter(field('filter')),
    selected: selected !== undefined && g.claims.has(selected) ? selected : undefined,
    compared: compared?.every((author) => g.people.has(author)) ? compared : undefined,
    marks: new Map((field('marks') ?? []).filter(([claim]) => g.claims.has(claim))),
    premisesOf: premisesOf !== undefined && g.people.has(premisesOf) ? premisesOf : undefined,
    reading: reading !== undefined && g.essays.has(reading) ? reading : undefined,
  };
}

function mutable(base: Base): v.InferOutput<typeof BaseSchema> {
  if (base.kind !== 'claims') return base;
  const { kind, claims, title, essays, bundles } = base;
  return { kind, claims: [...claims], title: [...title], ...(essays && { essays: [...essays] }), ...(bundles !== undefined && { bundles }) };
}

function knownBase(base: v.InferOutput<typeof BaseSchema> | undefined, g: DebateGraph): Base {
  if (base === undefined || !namedBy(base).every((id) => g.claims.has(id))) return INITIAL_VIEW.base;
  if (base.kind !== 'claims') return base;
  return { ...base, claims: base.claims.filter((id) => g.claims.has(id)) };
}

/** The claims without which it shows nothing. */
function namedBy(base: Base): readonly string[] {
  switch (base.kind) {
    case 'neighbourhood':
      return [base.claim];
    case 'ways':
      return [base.from, base.to];
    case 'overview':
    case 'clash':
    case 'claims':
      return [];
  }
}

function savedFilter({ claims, kinds }: MapFilter): v.InferOutput<typeof FilterSchema> {
  const { authors, essays, roles, stances, voices, text } = claims;
  return {
    ...(authors && { authors: [...authors] }),
    ...(essays && { essays: [...essays] }),
    ...(roles && { roles: [...roles] }),
    ...(stances && { stances: [...stances] }),
    ...(voices && { voices: [...voices] }),
    ...(text !== undefined && { text }),
    ...(CONNECTION_KINDS.every((kind) => kinds.has(kind)) ? {} : { kinds: [...kinds] }),
  };
}

function restoredFilter(saved: v.InferOutput<typeof FilterSchema> | undefined): MapFilter {
  if (saved === undefined) return INITIAL_VIEW.filter;
  const { authors, essays, roles, stances, voices, text, kinds } = saved;
  return {
    claims: {
      ...(authors && { authors: new Set(authors) }),
      ...(essays && { essays: new Set(essays) }),
      ...(roles && { roles: new Set<Role>(roles) }),
      ...(stances && { stances: new Set<Stance>(stances) }),
      ...(voices && { voices: new Set(voices) }),
      ...(text !== undefined && { text }),
    },
    kinds: kinds === undefined ? INITIAL_VIEW.filter.kinds : new Set(kinds),
  };
}
