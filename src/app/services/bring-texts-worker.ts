import { bringTexts } from './bring-texts.ts';

self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof bringTexts>>) => {
  self.postMessage(bringTexts(...data));
});
