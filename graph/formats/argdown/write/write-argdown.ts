/** A debate as an Argdown document that Argdown's own tools read and draw. */
import type { Debate } from '../../../model/schema.ts';
import type { WrittenFile } from '../../format.ts';
import { defaultEssay } from '../../defaults.ts';
import { frontMatter } from './front-matter.ts';
import { Marks } from './marks.ts';
import { linkForms } from './link-forms.ts';
import { Paragraphs } from './paragraphs.ts';
import { People } from './people.ts';
import { Regions } from './regions.ts';
import { remarksOf } from './remarks.ts';

export function writeArgdown(debate: Debate): readonly [WrittenFile] {
  const isOneEssay = standsAlone(debate);
  const people = new People(debate);
  const marks = new Marks(debate, people, isOneEssay);
  const forms = linkForms(debate, ({ essay }) => (isOneEssay ? undefined : (essay ?? undefined)));
  const regions = new Regions(debate, people, marks, isOneEssay);
  const paragraphs = new Paragraphs(debate, forms, marks, regions);
  paragraphs.write();
  const front = frontMatter(debate, { people, marks, forms, isOneEssay, word: (claim) => paragraphs.names.word(claim) });
  const body = regions.all.flatMap((region) => (isShown(region, regions) ? [region.heading ?? '', ...region.paragraphs] : [])).filter((paragraph) => paragraph !== '');
  return [{ ending: '.argdown', text: `${[front, ...body, ...remarksOf(debate)].join('\n\n')}\n` }];
}

/** The heading of what stands between essays is needed only if something does. */
function isShown(region: Regions['all'][number], { between }: Regions): boolean {
  return region !== between || region.paragraphs.length > 0 || region.heading === undefined;
}

/** Whether the file can be the one essay, so that nothing has to tell where it begins and which relations it draws. */
function standsAlone(debate: Debate): boolean {
  const [essay, ...others] = debate.essays;
  if (essay === undefined || others.length > 0 || essay.title !== debate.title) return false;
  const lender = defaultEssay(debate);
  return [...debate.supports, ...debate.rebuttals].every((relation) => relation.essay === lender(relation));
}
