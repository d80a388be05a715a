import { afterEach, describe, expect, test } from 'vitest';
import { createPositionsService, type PositionsService } from '../../../src/app/services/positions-service.ts';
import { highStreet } from '../../components/debates.ts';
import { build } from '../../graph/build.ts';

const services: PositionsService[] = [];

function service(): PositionsService {
  const made = createPositionsService();
  services.push(made);
  return made;
}

afterEach(() => {
  for (const made of services.splice(0)) made.dispose();
});

const { debate } = highStreet;
const other = build('A: asserts p', 'B: asserts q', 'p >< q').debate;
const givenUp = expect.objectContaining({ name: 'AbortError' }) as Error;

describe('the positions service', () => {
  test('answers which claims can be held together', async () => {
    const { count, choices } = await service().positions(debate, 'PR', 10);
    expect(count).toEqual({ number: 2, moreThan: false });
    expect(choices.map(({ alternatives }) => alternatives.map(({ claims }) => claims))).toEqual([[['close'], ['keep', 'wait']]]);
  });

  test('answers whether a claim can be held, and why', async () => {
    const { acceptance, holding } = await service().claim(debate, 'PR', 'close');
    expect(acceptance).toBe('credulous');
    expect(holding?.explanation).toMatchObject({ outcome: 'held', attacks: [{ attacker: { claim: 'keep' } }, { attacker: { claim: 'wait' } }] });
  });

  test('answers questions in the order in which they are asked, about one debate and another', async () => {
    const { positions } = service();
    const order: string[] = [];
    const asked = async (name: string, about: typeof debate): Promise<number> => {
      const { count } = await positions(about, 'PR', 1);
      order.push(name);
      return count.number;
    };
    expect(await Promise.all([asked('first', debate), asked('again', debate), asked('other', other), asked('back', debate)])).toEqual([2, 2, 2, 2]);
    expect(order).toEqual(['first', 'again', 'other', 'back']);
  });

  test('gives up what is under way when the signal says so, and answers what comes after it', async () => {
    const { positions } = service();
    const abort = new AbortController();
    const stopped = positions(debate, 'PR', 1, abort.signal);
    const after = positions(debate, 'GR', 1);
    abort.abort();
    await expect(stopped).rejects.toThrow(givenUp);
    expect((await after).count.number).toBe(1);
    await expect(positions(debate, 'PR', 1, abort.signal)).rejects.toThrow(givenUp);
  });

  test('gives up what waits without disturbing what is under way', async () => {
    const { positions } = service();
    const abort = new AbortController();
    const running = positions(debate, 'PR', 1);
    const waiting = positions(debate, 'GR', 1, abort.signal);
    abort.abort();
    await expect(waiting).rejects.toThrow(givenUp);
    expect((await running).count.number).toBe(2);
  });

  test('tells what went wrong, and goes on', async () => {
    const { claim, positions } = service();
    await expect(claim(debate, 'PR', 'no-such-claim')).rejects.toThrow('The debate has no claim "no-such-claim".');
    expect((await positions(other, 'PR', 1)).count.number).toBe(2);
  });

  test('gives up all that is asked when it is disposed of', async () => {
    const { positions, dispose } = service();
    const asked = [positions(debate, 'PR', 1), positions(debate, 'GR', 1)];
    dispose();
    for (const one of asked) await expect(one).rejects.toThrow(givenUp);
  });
});
