import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Silence } from '../../src/source/silence.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a wait', () => {
  it('that is over soon sets no timer, however often', async () => {
    const silence = new Silence([{ after: 1000, act: () => {} }]);
    for (let i = 0; i < 100; i++) {
      const end = silence.end();
      expect(silence.lasts).toBe(true);
      silence.broken();
      await end;
    }
    expect(silence.lasts).toBe(false);
    await pause(150);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that lasts takes its steps in their time, and none when it is over', async () => {
    const taken: string[] = [];
    const silence = new Silence([{ after: 1000, act: () => void taken.push('first') }, { after: 5000, act: () => void taken.push('second') }]);
    const end = silence.end();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    vi.advanceTimersByTime(1000);
    expect(taken).toEqual(['first']);
    silence.broken();
    await end;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that begins while another is looked at is looked at as well', async () => {
    const silence = new Silence([{ after: 1000, act: () => {} }]);
    void silence.end();
    silence.broken();
    const end = silence.end();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    silence.broken();
    await end;
    expect(vi.getTimerCount()).toBe(0);
  });
});
