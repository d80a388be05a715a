/** The sections of the text, and what belongs into which. */
import type { Debate, Essay } from '../../../model/schema.ts';
import { inOneLine } from '../in-one-line.ts';
import { keptList, keptNumber } from '../kept.ts';
import { asText, isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { shownText } from './claim-text.ts';
import { escapeText } from '../escape.ts';
import type { Marks } from './marks.ts';
import type { People } from './people.ts';
import { legalRemarks } from './remarks.ts';
import { tagText } from './tag-text.ts';
import { flow } from './yaml-text.ts';

export interface Region {
  /** The heading, with remarks before it. */
  readonly heading?: string;
  /** The essay of what stands here; undefined between essays. */
  readonly essay: string | undefined;
  readonly paragraphs: string[];
}

const NOTHING: YamlMap = new Map();

export class Regions {
  readonly all: readonly Region[];
  private readonly byEssay = new Map<string, Region>();
  private readonly bySection: readonly (Region | undefined)[];
  readonly between: Region;

  constructor(private readonly debate: Debate, private readonly people: People, private readonly marks: Marks, isOneEssay: boolean) {
    const [only] = debate.essays;
    const top: Region = { essay: isOneEssay ? only?.id : undefined, paragraphs: [] };
    if (isOneEssay && only !== undefined) this.byEssay.set(only.id, top);
    this.bySection = isOneEssay ? this.keptHeadings(only?.id) : this.keptSections();
    const further = debate.essays.flatMap((essay) => (this.byEssay.has(essay.id) ? [] : [this.essayRegion(essay, 1, NOTHING, [], [])]));
    const kept = this.bySection.findIndex((region, i) => region !== undefined && isBetween(keptList(debate, 'sections')[i]));
    this.between = isOneEssay ? top : (this.bySection[kept] ?? { heading: `# Between the essays ${flow(new Map([['essay', false]]))}`, essay: undefined, paragraphs: [] });
    const regions = [top, ...this.bySection.flatMap((region) => region ?? []), ...further];
    this.all = regions.includes(this.between) ? regions : [...regions, this.between];
  }

  ofEssay(essay: string): Region {
    return this.byEssay.get(essay) ?? this.between;
  }

  /** Where a thing of the essay stood when it was read, if that is still a place for it. */
  of(thing: { readonly extra?: Debate['extra'] & object }, essay: string): Region {
    const section = keptNumber(thing, 'section');
    const region = section === undefined ? undefined : this.bySection[section];
    return region?.essay === essay ? region : this.ofEssay(essay);
  }

  private keptHeadings(essay: string | undefined): (Region | undefined)[] {
    return keptList(this.debate, 'sections').map((section) => (isMap(section) && !section.has('essay') ? { heading: headingOf(section), essay, paragraphs: [] } : undefined));
  }

  private keptSections(): (Region | undefined)[] {
    const open: { readonly level: number; readonly essay: string | undefined }[] = [];
    return keptList(this.debate, 'sections').map((section) => {
      if (!isMap(section)) return undefined;
      const level = levelOf(section);
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const number = section.get('essay');
      const essay = typeof number === 'number' ? this.debate.essays[number] : undefined;
      if (number !== undefined && (essay === undefined || this.byEssay.has(essay.id))) return undefined;
      const data = section.get('data');
      const here = essay === undefined ? (isBetween(section) ? undefined : open.at(-1)?.essay) : essay.id;
      open.push({ level, essay: here });
      if (essay !== undefined) return this.essayRegion(essay, level, isMap(data) ? data : NOTHING, tagsIn(section), remarksIn(section));
      return { heading: headingOf(section), essay: here, paragraphs: [] };
    });
  }

  private essayRegion(essay: Essay, level: number, kept: YamlMap, tags: readonly string[], remarks: readonly string[]): Region {
    const data = new Map<string, Yaml>([['author', this.people.word(essay.author)]]);
    const shown = shownText(essay.title ?? this.people.word(essay.author) ?? 'Untitled essay');
    if (shown !== essay.title) data.set('title', essay.title);
    for (const key of ['outlet', 'date', 'language'] as const) if (essay[key] != null) data.set(key, essay[key] ?? null);
    if (this.marks.manner(essay.id) === 'reported') data.set('stance', 'reports');
    for (const [key, value] of kept) if (!data.has(key)) data.set(key, value);
    const heading = [`${'#'.repeat(level)} ${escapeText(shown)}`, ...tags.map(tagText), flow(data)].join(' ');
    const region: Region = { heading: [...remarks, heading].join('\n\n'), essay: essay.id, paragraphs: [] };
    this.byEssay.set(essay.id, region);
    return region;
  }
}

function headingOf(section: YamlMap): string {
  const data = section.get('data');
  const markup = asText(section.get('markup')) ?? escapeText(inOneLine(asText(section.get('title')) ?? ''));
  const words = [inOneLine(markup), ...tagsIn(section).map(tagText)].filter((word) => word !== '');
  const text = words.length === 0 ? ['-'] : words;
  const heading = ['#'.repeat(levelOf(section)), ...text, ...(isMap(data) && data.size > 0 ? [flow(data)] : [])].join(' ');
  return [...remarksIn(section), heading].join('\n\n');
}

function levelOf(section: YamlMap): number {
  const level = section.get('level');
  return typeof level === 'number' && Number.isInteger(level) && level > 0 && level < 100 ? level : 1;
}

function tagsIn(section: YamlMap): string[] {
  const tags = section.get('tags');
  return isList(tags) ? tags.flatMap((tag) => asText(tag) ?? []) : [];
}

function remarksIn(section: YamlMap): string[] {
  const remarks = section.get('remarks');
  return legalRemarks(isList(remarks) ? remarks : []);
}

function isBetween(section: Yaml | undefined): boolean {
  const data = isMap(section) ? section.get('data') : undefined;
  return isMap(data) && data.get('essay') === false;
}
