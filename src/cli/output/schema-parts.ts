/** What the schemas of several answers are made of. */
import * as v from 'valibot';
import { STANCES } from '../../../graph/model/schema.ts';

export const text = (description: string) => v.pipe(v.string(), v.description(description));
export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));
export const whole = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
export const claimIds = (description: string) => v.pipe(v.array(v.string()), v.description(description));

export const stance = v.pipe(v.picklist(STANCES), v.description('What the author of the essay does with the claim.'));
export const voice = text('The person in whose voice the claim is; the author of the essay when the author speaks.');
export const author = text('The person who wrote the essay.');
export const authorName = v.pipe(v.nullable(v.string()), v.description('The name of that person; null where it is unknown.'));
export const implicit = flag('True if the essay leaves the claim unsaid.');
export const essay = text('An essay.');

export const AnchorSchema = v.pipe(
  v.object({
    start: whole('First UTF-16 code unit of the span in the text of the essay.'),
    end: whole('The code unit after the last one of the span.'),
  }),
  v.description('Where the essay voices the claim.'),
);
