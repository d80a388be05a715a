/** How one claim leads to another, in words (SPEC.md, Q22–Q25). */
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { str } from '../language/say.ts';
import { relationOf, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { makersOf } from '../model/made-of.ts';
import type { ClaimLink } from '../query/claim-links.ts';
import type { WaysBetween, WayStep } from '../query/ways-between.ts';
import { briefly, finished, inARow, person } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';
import { someClaims } from './some.ts';

/** How many ways there are, and in which direction they lead. */
export function waysInBrief(g: DebateGraph, { from, to, direction, ways, more }: WaysBetween): Sentence {
  const [a, b] = [briefly(g, from), briefly(g, to)];
  const n = inWords(ways.length);
  switch (direction) {
    case 'forth':
      if (more) return phrased(str`More than ${n} ways lead from ${a} to ${b}.`);
      return finished(plural(ways.length, { one: phrased(str`one way leads from ${a} to ${b}`), other: phrased(str`${n} ways lead from ${a} to ${b}`) }));
    case 'back':
      if (more) return phrased(str`No way leads from ${a} to ${b}, but more than ${n} lead back.`);
      return plural(ways.length, { one: phrased(str`No way leads from ${a} to ${b}, but one leads back.`), other: phrased(str`No way leads from ${a} to ${b}, but ${n} lead back.`) });
    case 'either': {
      const none = phrased(str`No way leads from ${a} to ${b}, or back.`);
      const against = more
        ? phrased(str`If connections are followed against their direction as well, there are more than ${n} ways.`)
        : plural(ways.length, {
            one: phrased('If connections are followed against their direction as well, there is one way.'),
            other: phrased(str`If connections are followed against their direction as well, there are ${n} ways.`),
          });
      return [...none, ' ', ...against];
    }
    case undefined:
      return phrased(str`No way leads from ${a} to ${b}, or back, not even if connections are followed against their direction.`);
  }
}

/** One step of a way: `“p” leads to “c”, together with one other premise, in an inference by Ann.` */
export function wayStepInWords(g: DebateGraph, { from, to, links, against }: WayStep): Sentence {
  const [link] = links;
  if (link === undefined) return [];
  const others = links.length - 1;
  const n = inWords(others);
  const also = others === 0 ? [] : plural(others, { one: phrased('one other connection joins the two as well'), other: phrased(str`${n} other connections join the two as well`) });
  return finished(inARow([against && link.at === undefined ? backInWords(g, link, from, to) : forthInWords(g, link), also]));
}

function forthInWords(g: DebateGraph, link: ClaimLink): Sentence {
  const { kind, from, id } = link;
  const one = briefly(g, from);
  const aim = aimInWords(g, link.at ?? link.to);
  const beside = makersBeside(g, id);
  switch (kind) {
    case 'inference':
      return drawn(g, id, phrased(str`${one} leads to ${aim}${beside}`));
    case 'support':
      return drawn(g, id, g.supports.get(id)?.case === true ? phrased(str`${one} is a case of ${aim}`) : phrased(str`${one} supports ${aim}${beside}`));
    case 'rebuttal':
      return drawn(g, id, phrased(str`${one} rebuts ${aim}${beside}`));
    case 'contradiction':
      return phrased(str`${one} contradicts ${aim}`);
  }
}

/** From what the connection leads to, back to where it begins. */
function backInWords(g: DebateGraph, { kind, id }: ClaimLink, from: string, to: string): Sentence {
  const [one, other] = [briefly(g, from), briefly(g, to)];
  const beside = makersBeside(g, id);
  switch (kind) {
    case 'inference':
      return drawn(g, id, phrased(str`${one} rests on ${other}${beside}`));
    case 'support':
      return drawn(g, id, g.supports.get(id)?.case === true ? phrased(str`${one} has a case in ${other}`) : phrased(str`${one} is supported by ${other}${beside}`));
    case 'rebuttal':
      return drawn(g, id, phrased(str`${one} is rebutted by ${other}${beside}`));
    case 'contradiction':
      return phrased(str`${one} contradicts ${other}`);
  }
}

/** That others make it too. */
function makersBeside(g: DebateGraph, id: string): Sentence {
  const others = makersOf(g, id).length - 1;
  // One alone, or a contradiction, which nobody makes together with others.
  if (others <= 0) return [];
  const n = inWords(others);
  return !g.inferences.has(id)
    ? plural(others, { one: phrased(', together with one other claim'), other: phrased(str`, together with ${n} other claims`) })
    : plural(others, { one: phrased(', together with one other premise'), other: phrased(str`, together with ${n} other premises`) });
}

/** With whose step it is. An author may make a support or rebuttal in order to answer it, so that it is only said in whose essay it stands. */
function drawn(g: DebateGraph, id: string, step: Sentence): Sentence {
  const inference = g.inferences.get(id);
  const essay = g.essays.get((inference ?? relationOf(g, id))?.essay ?? '');
  if (essay === undefined) return phrased(str`${step}, in a connection between essays`);
  const author = person(g, essay.author);
  if (inference === undefined) return phrased(str`${step}, in an essay by ${author}`);
  switch (inference.stance) {
    case 'concedes':
      return phrased(str`${step}, as ${author} concedes`);
    case 'reports':
      return phrased(str`${step}, in an inference that ${author} only reports`);
    case 'rejects':
      return phrased(str`${step}, in an inference that ${author} rejects`);
    case 'asserts':
      return phrased(str`${step}, in an inference by ${author}`);
  }
}

/** A claim, `the inference from “p” to “c”`, `the rebuttal of “c” by “p”`. */
function aimInWords(g: DebateGraph, id: string): Sentence {
  const inference = g.inferences.get(id);
  if (inference !== undefined) {
    const premises = someClaims(g, inference.premises);
    const conclusion = briefly(g, inference.conclusion);
    return phrased(str`the inference from ${premises} to ${conclusion}`);
  }
  const relation = relationOf(g, id);
  if (relation === undefined) return [briefly(g, id)];
  const makers = someClaims(g, sourcesOf(relation));
  // Of a chain of rebuttals of rebuttals, who makes the last one says which it is.
  if (!g.claims.has(relation.to)) return g.supports.has(id) ? phrased(str`the support by ${makers}`) : phrased(str`the rebuttal by ${makers}`);
  const target = briefly(g, relation.to);
  return g.supports.has(id) ? phrased(str`the support of ${target} by ${makers}`) : phrased(str`the rebuttal of ${target} by ${makers}`);
}
