/** What leads to what. Where a format has no place for a kind of link, a weaker kind takes its place if there is one. */
import { plural } from '../../language/plural.ts';
import { say } from '../../language/say.ts';
import type { Debate, Rebuttal, Support } from '../../model/schema.ts';
import type { Feature, Label } from './feature.ts';

/** An inference becomes a support, by all premises together, of the same name: what is directed at it stays so. */
export const inferences: Feature<'inferences'> = {
  id: 'inferences',
  label: (n) => plural(n, { one: say('inference (told from supports)'), other: say('inferences (told from supports)') }),
  count: (debate) => debate.inferences.length,
  without: (debate) => ({
    ...debate,
    inferences: [],
    supports: [
      ...debate.inferences.map(({ id, essay, premises: [from = '', ...others], conclusion }) => ({
        id,
        essay,
        from,
        ...(others.length > 0 && { with: others }),
        to: conclusion,
      })),
      ...debate.supports,
    ],
  }),
};

/** What several premises lead to together, each does by itself. What was directed at the inference is directed at the first. */
export const linkedPremises: Feature<'linked-premises'> = {
  id: 'linked-premises',
  label: (n) => plural(n, { one: say('inference from several premises together (told from several inferences)'), other: say('inferences from several premises together (told from several inferences)') }),
  count: (debate) => debate.inferences.filter(({ premises }) => premises.length > 1).length,
  without: (debate) => {
    const unused = unusedIds(debate);
    return {
      ...debate,
      inferences: debate.inferences.flatMap((inference) =>
        inference.premises.map((premise, i) => ({ ...inference, id: i === 0 ? inference.id : unused(), premises: [premise] })),
      ),
    };
  },
};

/** A contradiction becomes a rebuttal in each direction. */
export const contradictions: Feature<'contradictions'> = {
  id: 'contradictions',
  label: (n) => plural(n, { one: say('contradiction (told from rebuttals in both directions)'), other: say('contradictions (told from rebuttals in both directions)') }),
  count: (debate) => debate.contradictions.length,
  without: (debate) => {
    const unused = unusedIds(debate);
    const both = debate.contradictions.flatMap(({ claims: [a, b] }) => [
      { id: unused(), essay: null, from: a, to: b },
      { id: unused(), essay: null, from: b, to: a },
    ]);
    return { ...debate, contradictions: [], rebuttals: [...debate.rebuttals, ...both] };
  },
};

/** What several claims do together, each does by itself. What was directed at it is directed at the first. */
function unlinked<const Id extends string>(list: 'supports' | 'rebuttals', id: Id, label: Label): Feature<Id> {
  const isLinked = (relation: Support | Rebuttal): boolean => relation.with !== undefined;
  return {
    id,
    label,
    count: (debate) => debate[list].filter(isLinked).length,
    without: (debate) => {
      const unused = unusedIds(debate);
      const split = <T extends Support | Rebuttal>({ with: others = [], ...relation }: T): T[] => [
        relation as unknown as T,
        ...others.map((from) => ({ ...relation, id: unused(), from }) as unknown as T),
      ];
      return { ...debate, [list]: debate[list].flatMap((relation) => split(relation)) };
    },
  };
}

export const linkedSupports = unlinked('supports', 'linked-supports', (n) => plural(n, { one: say('support by several claims together (told from several supports)'), other: say('supports by several claims together (told from several supports)') }));

export const linkedRebuttals = unlinked('rebuttals', 'linked-rebuttals', (n) => plural(n, { one: say('rebuttal by several claims together (told from several rebuttals)'), other: say('rebuttals by several claims together (told from several rebuttals)') }));

/** Gives ids that nothing in the debate has. */
function unusedIds({ claims, inferences: steps, supports, rebuttals }: Debate): () => string {
  const used = new Set([claims, steps, supports, rebuttals].flatMap((list) => list.map(({ id }) => id)));
  let n = 0;
  return () => {
    do n += 1;
    while (used.has(`link-${n}`));
    return `link-${n}`;
  };
}
