/** Who speaks in a file: its essays, their authors, the people in whose voice claims are told. */
import type { PERSON_KINDS } from '../../../model/schema.ts';
import type { Draft } from '../../draft.ts';
import { dateIn, lineIn, oneOf } from '../fields.ts';
import { asText, isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { essaySectionOf, isEssay } from './essay-section.ts';
import type { Model, Section } from './model.ts';

/**
 * How what an essay says without telling whether its author holds it is read: as the structure has it (`by-structure`), or all as
 * reported.
 */
export type Manner = 'by-structure' | 'reported';

const KINDS: typeof PERSON_KINDS = ['person', 'group', 'organisation'];

export class Speakers {
  readonly manners = new Map<string, Manner>();
  private readonly people = new Map<string, string>();
  private readonly bySection = new Map<number, string>();
  private readonly byTitle = new Map<string, string>();
  private readonly byAuthor = new Map<string, string>();
  private fileEssay: string | undefined;

  constructor(private readonly draft: Draft, private readonly model: Model, private readonly title: string) {
    model.sections.forEach((section, number) => {
      if (isEssay(section) === true) this.bySection.set(number, this.essayIn(section));
    });
  }

  /** True if headings tell where essays begin. */
  get hasSections(): boolean {
    return this.bySection.size > 0;
  }

  /** The essay of what stands outside of all others; missing if there is nothing of the kind. */
  get file(): string | undefined {
    return this.fileEssay;
  }

  /** Whether the file says that its author is the author of its one essay, by telling what the author does with its claims. */
  get isAuthorTold(): boolean {
    return this.model.frontMatter.has('stance');
  }

  /** Undefined outside of all essays. */
  essayAt(section: number | undefined): string | undefined {
    const number = essaySectionOf(this.model.sections, section);
    return number === undefined ? undefined : this.bySection.get(number);
  }

  /** The essay that voices an element: as its data tell, or else as its place. */
  essayOf(data: YamlMap, section: number | undefined): string {
    const here = this.essayAt(section);
    const title = lineIn(data, 'essay');
    const author = data.get('author') ?? data.get('proponent');
    if (title !== undefined && data.get('essay') !== true) return this.essayTitled(title, data, here);
    const name = nameIn(author);
    if (name === undefined) return here ?? this.ownEssay();
    const isHere = here !== undefined && essayAuthor(this.model.sections[essaySectionOf(this.model.sections, section) ?? -1]) === name;
    return isHere ? here : this.essayBy(name);
  }

  /** The person of this name, or the one whom the frontmatter (`people`) calls by this word. */
  person(word: string): string {
    const known = this.people.get(word);
    if (known !== undefined) return known;
    const listed = this.model.frontMatter.get('people');
    const said = isMap(listed) ? listed.get(word) : undefined;
    const about: YamlMap = isMap(said) ? said : new Map();
    const name = about.get('name') === null ? null : (lineIn(about, 'name') ?? word);
    const id = this.draft.person(word, { name, kind: oneOf(KINDS, about.get('kind')) ?? 'person' });
    this.people.set(word, id);
    return id;
  }

  private authorOf(author: Yaml | undefined): string {
    const name = nameIn(author);
    return name === undefined ? this.draft.person('author') : this.person(name);
  }

  private essayIn({ title: { text }, data }: Section): string {
    const said = data.get('essay');
    const title = data.has('title') ? lineIn(data, 'title') : typeof said === 'string' ? said : text;
    const id = this.newEssay(title === undefined || title.trim() === '' ? null : title, data, data.get('author') ?? data.get('proponent'));
    this.manners.set(id, data.get('stance') === 'reports' ? 'reported' : 'by-structure');
    if (title !== undefined && !this.byTitle.has(title)) this.byTitle.set(title, id);
    return id;
  }

  private newEssay(title: string | null, data: YamlMap, author: Yaml | undefined): string {
    const language = lineIn(data, 'language');
    return this.draft.essay(title ?? nameIn(author) ?? '', {
      title,
      author: this.authorOf(author),
      outlet: lineIn(data, 'outlet') ?? null,
      date: dateIn(data, 'date') ?? null,
      ...(language !== undefined && { language }),
    });
  }

  private essayTitled(title: string, data: YamlMap, here: string | undefined): string {
    const known = this.byTitle.get(title) ?? (title === this.title && here === undefined ? this.ownEssay() : undefined);
    if (known !== undefined) return known;
    const id = this.newEssay(title, data, data.get('author') ?? data.get('proponent'));
    this.byTitle.set(title, id);
    this.manners.set(id, 'by-structure');
    return id;
  }

  private essayBy(name: string): string {
    if (this.fileEssay !== undefined && this.isAuthorTold && nameIn(this.model.frontMatter.get('author')) === name) return this.fileEssay;
    const known = this.byAuthor.get(name);
    if (known !== undefined) return known;
    const id = this.draft.essay(name, { author: this.person(name) });
    this.byAuthor.set(name, id);
    this.manners.set(id, 'by-structure');
    return id;
  }

  /**
   * Whoever is named in the frontmatter wrote the file down, in most files to lay out what others argue: the claims are theirs only where
   * the file says so.
   */
  private ownEssay(): string {
    if (this.fileEssay !== undefined) return this.fileEssay;
    const { frontMatter } = this.model;
    this.fileEssay = this.newEssay(this.title, frontMatter, this.isAuthorTold ? frontMatter.get('author') : undefined);
    this.manners.set(this.fileEssay, frontMatter.get('stance') === 'reports' ? 'reported' : 'by-structure');
    return this.fileEssay;
  }
}

/** One name, or several that Argdown lists. */
function nameIn(author: Yaml | undefined): string | undefined {
  const names = (isList(author) ? author : [author]).flatMap((name) => asText(name ?? undefined)?.trim() || []);
  return names.length === 0 ? undefined : names.join(', ');
}

function essayAuthor(section: Section | undefined): string | undefined {
  return section === undefined ? undefined : nameIn(section.data.get('author') ?? section.data.get('proponent'));
}
