import { bringTexts, keptAssignment } from './bring-texts.ts';

export type TextsQuestion = { readonly bring: Parameters<typeof bringTexts> } | { readonly assign: Parameters<typeof keptAssignment> };

self.addEventListener('message', ({ data }: MessageEvent<TextsQuestion>) => {
  self.postMessage('bring' in data ? bringTexts(...data.bring) : keptAssignment(...data.assign));
});
