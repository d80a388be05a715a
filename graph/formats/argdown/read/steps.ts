/** Reconstructed arguments: their inferences, and those that stand for a support or a rebuttal. */
import type { Extra } from '../../../model/schema.ts';
import type { Draft } from '../../draft.ts';
import { lineIn, linkIn, stanceIn, without } from '../fields.ts';
import { kept } from '../kept.ts';
import { canonicalMember, dataOf, remarksOf, tagsOf, type Argument, type Model, type Statement, type Step } from './model.ts';
import { markupOf, otherWordings, sectionOf } from './claims.ts';
import type { Speakers } from './speakers.ts';

export class StepReader {
  readonly ids = new Map<Step, string>();
  /** Conclusions of arguments that stand for a link to something else than a claim. They have no title, and lead to its target. */
  readonly standIns: ReadonlySet<Statement>;
  readonly told = new Set<string>();

  constructor(private readonly model: Model, private readonly draft: Draft, private readonly speakers: Speakers) {
    const links = model.arguments.flatMap(({ steps }) => steps.filter(({ data }) => linkIn(data) !== undefined));
    const leading = new Set(model.relations.map(({ from }) => from));
    this.standIns = new Set(links.flatMap(({ conclusion }) => (conclusion.isUntitled && leading.has(conclusion) ? [conclusion] : [])));
  }

  read(claims: ReadonlyMap<Statement | Argument, string>): void {
    const drawn = new Set(this.model.relations.flatMap(({ from, to, drawnFrom }) => (from === to && drawnFrom !== undefined ? [drawnFrom] : [])));
    for (const argument of this.model.arguments) {
      argument.steps.forEach((step, number) => {
        if (linkIn(step.data) === undefined) this.readStep(step, number, claims, drawn.has(argument));
      });
    }
  }

  private readStep(step: Step, number: number, claims: ReadonlyMap<Statement | Argument, string>, isDrawn: boolean): void {
    const { argument, premises, conclusion, rules, data, place } = step;
    const isLast = number === argument.steps.length - 1;
    const essay = this.speakers.essayOf(dataOf(argument.members), argument.section);
    const [voice, stance] = [lineIn(data, 'voice'), stanceIn(data)];
    if (voice !== undefined || stance !== undefined) this.told.add(essay);
    const scheme = lineIn(data, 'scheme') ?? (rules.length > 0 ? rules.join(', ') : undefined);
    const id = this.draft.inference(
      argument.title,
      {
        essay,
        ...(voice !== undefined && { voice: this.speakers.person(voice) }),
        stance: stance ?? (this.speakers.manners.get(essay) === 'reported' ? 'reports' : 'asserts'),
        premises: premises.flatMap((premise) => claims.get(premise) ?? []),
        conclusion: claims.get(conclusion) ?? '',
        scheme,
        extra: [
          ...kept('argument', argument.title),
          ...(argument.steps.length > 1 ? kept('step', number) : []),
          ...(rules.length > 1 && scheme === rules.join(', ') ? kept('rules', rules) : []),
          ...kept('data', without(data, ['voice', 'stance', 'scheme'])),
          ...(isLast && argument.isUntitled ? kept('untitled', true) : []),
          ...(isLast ? argumentExtras(argument) : []),
          ...(isLast && isDrawn ? kept('drawn', true) : []),
        ],
      },
      place,
    );
    this.ids.set(step, id);
  }
}

function argumentExtras({ members, section, remarks }: Argument): Extra[] {
  const canonical = canonicalMember(members)?.content;
  const innerTags = canonical?.markup === undefined ? [] : canonical.innerTags;
  return [
    ...kept('description', canonical && markupOf(canonical)),
    ...kept('wordings', otherWordings(members)),
    ...kept('argumentTags', tagsOf(members).filter((tag) => !innerTags.includes(tag))),
    ...kept('argumentData', without(dataOf(members), ['essay', 'author'])),
    ...kept('section', section ?? sectionOf(members)),
    ...kept('remarks', [...remarksOf(members), ...remarks]),
  ];
}
