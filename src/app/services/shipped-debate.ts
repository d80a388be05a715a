import { say, str } from '../../../graph/language/say.ts';
import address from '../../../debates/ukraine-peace-negotiations/debate.json?url';

/** The text of the debate that ships with the app. */
export async function fetchShippedDebate(): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new Error(say('There is no connection to the server that it comes from. Reload the page when there is one; a debate of your own can be opened meanwhile.'));
  });
  if (!response.ok) throw new Error(say(str`The debate that ships with the app could not be loaded (${response.status}). Reload the page.`));
  return response.text();
}
