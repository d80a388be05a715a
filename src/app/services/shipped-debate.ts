import address from '../../../debates/ukraine-peace-negotiations/debate.json?url';

/** The text of the debate that ships with the app. */
export async function fetchShippedDebate(): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The debate that ships with the app could not be loaded (${response.status}). Reload the page.`);
  return response.text();
}
