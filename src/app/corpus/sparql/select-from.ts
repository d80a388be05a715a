/** The stores at some addresses, asked as one. */
import { rowsIn } from '../../../../graph/corpus/sparql/results.ts';
import type { Select } from '../../../../graph/corpus/sparql/select.ts';
import { askEndpoint, fetchText, USUAL_LIMITS, type EndpointLimits } from '../../../engine/store/ask-endpoint.ts';
import type { Fetch } from './federated.ts';

export function selectFrom(addresses: readonly string[], limits: EndpointLimits = USUAL_LIMITS): Select {
  return async ({ text, of }, { abort }) => {
    if (of === 'each' || addresses.length === 1) {
      const answers = await Promise.all(addresses.map((address) => askEndpoint(address, text, abort, limits)));
      return answers.flat();
    }
    const { askTogether } = await import('./federated.ts');
    return await askTogether(addresses, text, abort, boundTo(addresses, abort, limits));
  };
}

/** What the engine asks is asked as anything else is, of these stores and nobody else. */
function boundTo(addresses: readonly string[], abort: AbortSignal, limits: EndpointLimits): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const address = addresses.find((one) => request.url === one || request.url.startsWith(`${one}?`));
    const query = url.searchParams.get('query') ?? new URLSearchParams(await request.text()).get('query');
    // It looks for descriptions of stores as well, which they need not have.
    if (address === undefined || query === null) return new Response('', { status: 404 });
    const answer = await fetchText(address, query, abort, limits);
    rowsIn(answer);
    return new Response(answer, { headers: { 'content-type': 'application/sparql-results+json' } });
  };
}

