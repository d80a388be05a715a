/**
 * The debate document, version 2: the one definition from which the types, the validation and the published JSON Schema
 * (`schemas/debate-2.schema.json`) are made. `migrate.ts` says what the versions before it were.
 *
 * The words are the field's (AIF, Argdown, Walton); `graph/SPEC.md` says what they mean for the analyses.
 */
import * as v from 'valibot';
import type { Unfit } from './shape.ts';

/** What a debate document says it is. */
export const DEBATE_FORMAT = 'elenchus-debate';
/** The version of documents that is written; older ones are read. */
export const DEBATE_VERSION = 2;

/** What an author does with a claim or an inference that the essay voices. `asserts` and `concedes` commit the author. */
export const STANCES = ['asserts', 'concedes', 'reports', 'rejects'] as const;

/** What a claim does in one essay; never a property of the claim. */
export const ROLES = ['thesis', 'conclusion', 'premise', 'objection', 'background'] as const;

/** `contradictory`: exactly one is true; `contrary`: both may be false; `practical`: courses of action that exclude each other. */
export const CONTRADICTION_KINDS = ['contradictory', 'contrary', 'practical'] as const;

export const CONTRADICTION_STRENGTHS = ['clear', 'arguable'] as const;

export const PERSON_KINDS = ['person', 'group', 'organisation'] as const;

/** The connections between claims that a reader can tell apart, show and hide. */
export const CONNECTION_KINDS = ['inference', 'support', 'rebuttal', 'contradiction'] as const;

/** What a box of the map holds of a claim. */
export const WORDINGS = ['gist', 'text'] as const;

/** A message names what is wrong with the value; `shape.ts` has the words. */
const text = (description: string) => v.pipe(v.string(), v.regex(/\S/, 'blank' satisfies Unfit), v.description(description));

const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[^\s\p{Cc}]{1,200}$/u, 'no-id' satisfies Unfit),
    v.description(description),
  );

const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const date = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^${DATE}(/${DATE})?$`), 'no-date' satisfies Unfit),
    v.description(description),
  );

const offset = (description: string) =>
  v.pipe(v.number(), v.integer('no-whole-number' satisfies Unfit), v.minValue(0, 'negative' satisfies Unfit), v.description(description));

const stance = (description: string) => v.pipe(v.picklist(STANCES), v.description(description));

const list = <const T extends v.GenericSchema>(item: T, description: string) => v.pipe(v.array(item), v.description(description));

const windowDigest = (description: string) =>
  v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'no-digest' satisfies Unfit), v.description(description));

export const ExtraSchema = v.pipe(
  v.strictObject({
    format: text('The format it comes from, such as aif or argdown.'),
    name: text('What that format calls it.'),
    value: v.pipe(v.string(), v.description('As that format writes it, or as JSON.')),
  }),
  v.description('What another format says of the thing and this one has no field for. It means nothing here; it is kept for that format.'),
);

const extra = v.exactOptional(list(ExtraSchema, 'What other formats say of it beyond what this format has.'));

export const PersonSchema = v.pipe(
  v.strictObject({
    id: id('Names the person in this document.'),
    name: v.nullable(text('The name to show; null where it is unknown.')),
    kind: v.picklist(PERSON_KINDS),
    extra,
  }),
  v.description('Whoever writes an essay or has a voice in one: a person, a group, an organisation.'),
);

export const EssaySchema = v.pipe(
  v.strictObject({
    id: id('Names the essay in this document.'),
    title: v.nullable(text('The title; null where it is unknown.')),
    author: id('The person who wrote it. An author whose name is unknown is a person of their own with the name null.'),
    outlet: v.nullable(text('Where it was published; null where the text does not say.')),
    date: v.nullable(date('When it was published, as precise as known; null where the text does not say.')),
    language: v.exactOptional(text('BCP 47 tag of the text, such as en or de.')),
    sha256: v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{64}$/, 'no-sha256' satisfies Unfit),
        v.description('SHA-256 over the UTF-8 bytes of the text that was read; null where no text was at hand.'),
      ),
    ),
    length: v.nullable(offset('Length of that text in UTF-16 code units; null where no text was at hand.')),
    extra,
  }),
  v.description('One text by an author; the text itself is not in the document.'),
);

export const AnchorSchema = v.pipe(
  v.strictObject({
    start: offset('First UTF-16 code unit of the span.'),
    end: offset('The code unit after the last one of the span.'),
    words: v.exactOptional(offset('Number of words in the span.')),
    head: v.exactOptional(windowDigest('Digest of the window of words that begins with the span.')),
    tail: v.exactOptional(windowDigest('Digest of the window of words that ends with the span.')),
    whole: v.exactOptional(windowDigest('Digest of all words of a span that is longer than one window.')),
  }),
  v.description('Where an occurrence stands in the text of its essay: positions and digests, never words.'),
);

export const OccurrenceSchema = v.pipe(
  v.strictObject({
    essay: id('The essay that voices the claim.'),
    voice: id('The person in whose voice: the author, or a source whom the author quotes.'),
    stance: stance('What the author does with the claim: asserts and concedes commit the author, reports and rejects do not.'),
    role: v.pipe(v.picklist(ROLES), v.description('What the claim does in this essay.')),
    implicit: v.pipe(v.boolean(), v.description('True if the essay leaves the claim unsaid.')),
    anchors: list(AnchorSchema, 'Where the essay voices it; none for an implicit occurrence.'),
    extra,
  }),
  v.description('One essay voicing one claim.'),
);

export const ClaimSchema = v.pipe(
  v.strictObject({
    id: id('Names the claim; claims, inferences, supports and rebuttals share one space of ids.'),
    text: text('The proposition, in the annotator’s own words.'),
    gist: text('A short form for the map.'),
    asOf: v.exactOptional(date('The time of which the claim speaks.')),
    occurrences: v.pipe(v.array(OccurrenceSchema), v.minLength(1, 'no-occurrence' satisfies Unfit)),
    extra,
  }),
  v.description('One proposition, however many essays voice it.'),
);

export const InferenceSchema = v.pipe(
  v.strictObject({
    id: id('Names the inference; claims, inferences, supports and rebuttals share one space of ids.'),
    essay: id('The essay that draws it.'),
    voice: id('Who draws it: the author, or a source whose argument the essay tells.'),
    stance: stance('What the author does with the inference, as with a claim.'),
    premises: v.pipe(
      v.array(id('A claim.')),
      v.minLength(1, 'no-premise' satisfies Unfit),
      v.description('Claims that lead to the conclusion together (linked).'),
    ),
    conclusion: id('The claim that follows.'),
    scheme: v.exactOptional(text('Argumentation scheme after Walton.')),
    extra,
  }),
  v.description('One step from linked premises to a conclusion, in one essay.'),
);

const withOthers = v.exactOptional(
  v.pipe(
    v.array(id('A claim.')),
    v.minLength(1, 'no-claim' satisfies Unfit),
    v.description('Claims that do it together with `from`, and not without it.'),
  ),
);

export const SupportSchema = v.pipe(
  v.strictObject({
    id: id('Names the support; claims, inferences, supports and rebuttals share one space of ids.'),
    essay: v.nullable(id('The essay that lends it; null for one between essays.')),
    from: id('A claim.'),
    with: withOthers,
    to: id('A claim, an inference, or another support or rebuttal.'),
    case: v.exactOptional(v.pipe(v.boolean(), v.description('True if `from` is a more particular form of `to`.'))),
    extra,
  }),
  v.description('Support whose steps are not spelled out.'),
);

export const RebuttalSchema = v.pipe(
  v.strictObject({
    id: id('Names the rebuttal; claims, inferences, supports and rebuttals share one space of ids.'),
    essay: v.nullable(id('The essay that makes it; null for one between essays.')),
    from: id('A claim.'),
    with: withOthers,
    to: id('A claim (rebut or undermine), an inference, or another support or rebuttal (undercut).'),
    extra,
  }),
  v.description('One claim, or several together, speaking against a claim or a step.'),
);

export const ContradictionSchema = v.pipe(
  v.strictObject({
    id: id('Names the contradiction.'),
    kind: v.pipe(
      v.picklist(CONTRADICTION_KINDS),
      v.description(
        'contradictory: exactly one is true; contrary: both may be false; practical: courses of action that exclude each other.',
      ),
    ),
    strength: v.pipe(
      v.picklist(CONTRADICTION_STRENGTHS),
      v.description('clear: any reader would grant it; arguable: it depends on a reading.'),
    ),
    claims: v.strictTuple([id('A claim.'), id('Another claim.')]),
    explanation: text('One sentence that says why the two cannot be held together.'),
    extra,
  }),
  v.description('A rebuttal in both directions, stored once.'),
);

export const LookAlikeSchema = v.pipe(
  v.strictObject({
    claims: v.strictTuple([id('A claim.'), id('Another claim.')]),
    reason: text('One sentence that says why they do not contradict each other.'),
  }),
  v.description('Two claims that many readers would take for a contradiction and that are none.'),
);

export const ViewSchema = v.pipe(
  v.strictObject({
    title: text('What the view is called.'),
    claims: list(id('A claim.'), 'The claims that it shows.'),
    essays: v.exactOptional(list(id('An essay.'), 'The essays whose claims it shows; all where left out.')),
    connections: v.exactOptional(list(v.picklist(CONNECTION_KINDS), 'The kinds of connection that it shows; all where left out.')),
    bundles: v.exactOptional(v.pipe(v.boolean(), v.description('Whether relations over hidden claims are drawn between the essays; they are not where left out.'))),
    wording: v.exactOptional(v.pipe(v.picklist(WORDINGS), v.description('Whether its boxes hold the gists of the claims (the default) or their whole text.'))),
  }),
  v.description('One way to look at the debate: a part of it.'),
);

export const DebateSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.pipe(v.string(), v.description('Where editors find the schema of the format.'))),
    format: v.pipe(v.literal(DEBATE_FORMAT), v.description('Tells a debate document from other JSON.')),
    version: v.pipe(v.literal(DEBATE_VERSION), v.description('Version of the format.')),
    id: id('Names the debate.'),
    title: text('What the debate is called.'),
    question: text('The question in debate.'),
    people: list(PersonSchema, 'The authors, and the sources whom they quote.'),
    essays: list(EssaySchema, 'The texts of the debate.'),
    claims: list(ClaimSchema, 'The propositions; each stands once, however many essays voice it.'),
    inferences: list(InferenceSchema, 'The steps from premises to conclusions.'),
    supports: list(SupportSchema, 'Support without steps, within an essay or across essays.'),
    rebuttals: list(RebuttalSchema, 'What speaks against a claim or an inference, in one direction.'),
    contradictions: list(ContradictionSchema, 'Pairs of claims that cannot be held together.'),
    lookAlikes: list(LookAlikeSchema, 'Pairs of claims that only look as if they could not.'),
    views: v.exactOptional(list(ViewSchema, 'Parts of the debate that somebody wants to see again.')),
    extra,
  }),
  v.description('One question, its essays, claims, inferences and relations.'),
);

/** How an author stands to what an occurrence says. */
export type Stance = (typeof STANCES)[number];
/** What an occurrence is in its essay. */
export type Role = (typeof ROLES)[number];
/** How far two claims exclude each other: one must be true, both may be false, or they are courses of action. */
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];
export type ContradictionStrength = (typeof CONTRADICTION_STRENGTHS)[number];

/** What another format says of a thing and a debate has no field for; it is kept for that format. */
export type Extra = v.InferOutput<typeof ExtraSchema>;
/** A person, a group or an organisation that speaks or is spoken for. */
export type Person = v.InferOutput<typeof PersonSchema>;
/** One text by an author; title, author, outlet and date may be unknown. */
export type Essay = v.InferOutput<typeof EssaySchema>;
/** Where an occurrence stands in the text of its essay: positions and digests, never words. */
export type Anchor = v.InferOutput<typeof AnchorSchema>;
/** One essay voicing one claim: in whose voice, and how its author stands to it. */
export type Occurrence = v.InferOutput<typeof OccurrenceSchema>;
/** A proposition in the words of the annotator: one claim, however many essays voice it. */
export type Claim = v.InferOutput<typeof ClaimSchema>;
/** One step of an essay from premises taken together to a conclusion. */
export type Inference = v.InferOutput<typeof InferenceSchema>;
/** What lends support to a claim or an inference, where the steps are not spelled out. */
export type Support = v.InferOutput<typeof SupportSchema>;
/** What speaks against a claim, an inference or another connection. */
export type Rebuttal = v.InferOutput<typeof RebuttalSchema>;
/** Two claims that exclude each other. */
export type Contradiction = v.InferOutput<typeof ContradictionSchema>;
/** Two claims that many readers would take for a contradiction and that are none. */
export type LookAlike = v.InferOutput<typeof LookAlikeSchema>;
/** A part of the debate that somebody saved by name. */
export type View = v.InferOutput<typeof ViewSchema>;
/** What joins claims. */
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];
export type Wording = (typeof WORDINGS)[number];
/** A debate document: one question, its essays, and what they claim. */
export type Debate = v.InferOutput<typeof DebateSchema>;
