/** A debate of what an Argdown text says. */
import { say, str } from '../../../language/say.ts';
import { quotable } from '../../../model/quote.ts';
import type { Debate, Extra } from '../../../model/schema.ts';
import { Draft } from '../../draft.ts';
import { withSingleSpaces } from '../../one-line.ts';
import { stemOf } from '../../stem.ts';
import { dateIn, ESSAY_KEYS, lineIn, without } from '../fields.ts';
import { kept } from '../kept.ts';
import { isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { ClaimReader, homeOf } from './claims.ts';
import { isEssay } from './essay-section.ts';
import type { Faults } from './faults.ts';
import { LinkReader } from './links.ts';
import type { Argument, Model, Statement } from './model.ts';
import { Opposites } from './opposites.ts';
import type { PlainText } from './plain-text.ts';
import { Speakers } from './speakers.ts';
import { takenByStructure } from './stances.ts';
import { StepReader } from './steps.ts';

export function debateOf(model: Model, fileName: string, faults: Faults): Debate {
  const title = titleIn(model) ?? stemOf(fileName);
  const about: { question?: string | undefined; extra?: Extra[] } = { question: lineIn(model.frontMatter, 'question') };
  const draft = new Draft(title, title, about);
  const speakers = new Speakers(draft, model, title);
  const steps = new StepReader(model, draft, speakers);
  const claims = new ClaimReader(draft, speakers, steps.standIns);
  for (const node of nodesOf(model)) claims.read(node);
  steps.read(claims.ids);
  const opposites = new Opposites(model, draft, claims.ids);
  opposites.readListed();
  new LinkReader(model, draft, speakers, { claims: claims.ids, steps: steps.ids, standIns: steps.standIns, opposites }).read();
  about.extra = [...kept('frontMatter', frontMatterToKeep(model, speakers)), ...kept('sections', sectionsToKeep(model)), ...kept('remarks', model.remarks)];
  const told = new Set([...claims.told, ...steps.told]);
  const debate = takenByStructure(draft.debate(), { manners: speakers.manners, told });
  for (const { severity, code, message, remedy, position } of draft.diagnostics) {
    if (severity === 'error') faults.error(code, message, remedy, position);
    else faults.warning(code, message, remedy, position);
  }
  tellManner(model, speakers, faults);
  tellIncludes(model, faults);
  return debate;
}

/** What the frontmatter says, or the heading under which everything stands. */
function titleIn({ frontMatter, sections, statements, arguments: all }: Model): string | undefined {
  const told = lineIn(frontMatter, 'title');
  if (told !== undefined) return withSingleSpaces(told);
  const [first, ...others] = sections;
  if (first === undefined || isEssay(first) !== undefined || others.some(({ level }) => level <= first.level)) return undefined;
  const isAboveAll = [...statements, ...all].every(({ members }) => members.every(({ section }) => section !== undefined));
  return isAboveAll && first.title.text !== '' ? first.title.text : undefined;
}

/** What becomes a claim, or may, in the order in which it is written out. */
function nodesOf({ statements, arguments: all }: Model): (Statement | Argument)[] {
  const nodes = [...statements, ...all.filter(({ steps }) => steps.length === 0)];
  const place = ({ members }: Statement | Argument): readonly [number, number] => {
    const { line, column } = homeOf(members)?.place ?? { line: 0, column: 0 };
    return [line, column];
  };
  return nodes.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

function frontMatterToKeep({ frontMatter }: Model, speakers: Speakers): YamlMap {
  const isOfEssay = (key: string): boolean => (key === 'author' ? speakers.isAuthorTold : key !== 'date' || dateIn(frontMatter, key) === frontMatter.get(key));
  const ofEssay = speakers.file === undefined ? [] : ESSAY_KEYS.filter(isOfEssay);
  const lists = ['contradictions', 'lookAlikes'].filter((key) => isList(frontMatter.get(key)));
  const people = isMap(frontMatter.get('people')) ? ['people'] : [];
  return without(frontMatter, ['title', 'question', ...ofEssay, ...lists, ...people]);
}

function sectionsToKeep({ sections }: Model): Yaml[] {
  let essays = 0;
  return sections.map((section): YamlMap => {
    const { title, level, data, remarks } = section;
    const further = remarks.length === 0 ? [] : [['remarks', remarks] as const];
    if (isEssay(section) === true) {
      essays += 1;
      return new Map<string, Yaml>([['level', level], ['essay', essays - 1], ['data', without(data, [...ESSAY_KEYS, 'essay', 'title'])], ['tags', title.tags], ...further]);
    }
    const markup = title.markup ?? '';
    return new Map<string, Yaml>([['level', level], ['title', title.text], ['data', data], ['tags', markup === '' ? title.tags : outerTags(title)], ...(markup === '' ? [] : [['markup', markup] as const]), ...further]);
  });
}

/** Those that do not stand amid the words. */
function outerTags({ tags, innerTags }: PlainText): string[] {
  return tags.filter((tag) => !innerTags.includes(tag));
}

/** That the author whom the file names is not the author of its claims, or of what is taken for them, has to be said. */
function tellManner({ frontMatter, frontMatterPlace }: Model, { file, isAuthorTold }: Speakers, faults: Faults): void {
  if (file === undefined || !frontMatter.has('author') || isAuthorTold) return;
  const message = say('the file names its author, but does not say that the claims are theirs; they are read as those of an unknown author');
  faults.warning('whose-claims', message, say('write "stance: asserts" into the frontmatter if the author argues for the theses, "stance: reports" if not'), frontMatterPlace);
}

/** What Argdown's command line puts in place of this, nobody follows here. */
function tellIncludes({ statements }: Model, faults: Faults): void {
  for (const { isUntitled, members } of statements) {
    const [member] = members;
    if (!isUntitled || member?.content.text.startsWith('@') !== true || !/^@include\([^)]*\)$/.test(member.content.text)) continue;
    faults.warning('include', say(str`"${quotable(member.content.text)}" stands for another file, which is not read`), say('open that file together with this one'), member.place);
  }
}
