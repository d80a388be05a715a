import { expect, test } from 'vitest';
import { embedSession } from '../../../src/app/explorer/embedded-session.ts';
import { INITIAL_VIEW } from '../../../src/app/store/view-state.ts';
import { highStreet } from '../../components/debates.ts';

test('with a session, the reading of the texts ends that were given to it', async () => {
  const { session, dispose } = embedSession(highStreet.debate, () => undefined, () => INITIAL_VIEW);
  const brought = session.texts.bring([new File(['Nobody takes the ferry.'], 'ferry.txt')]);
  dispose();
  await brought;
  expect(session.texts.state.value).toMatchObject({ busy: false, assignment: { placed: [], strangers: [] } });
  expect(session.texts.state.value.error).toBeUndefined();
});
