import { afterAll, beforeAll } from 'vitest';
import { startBy } from '../../src/source/child.ts';
import type { Wrappers } from '../../src/source/light-child.ts';

/** What `bin` hands over in Node 20; undefined in another Node, where it hands over nothing. */
function wrappers(): Wrappers | undefined {
  if (!process.version.startsWith('v20.')) return undefined;
  const { binding } = process as unknown as { binding(name: string): never };
  return { process: binding('process_wrap'), pipe: binding('pipe_wrap'), stream: binding('stream_wrap') };
}

/** The ways in which git is started, for `describe.each`: every test of git holds for all. */
export const ways: readonly [string, Wrappers | undefined][] = [['by Node', undefined], ["below Node's streams", wrappers()]];

/** Starts git in a way while the tests around run. */
export function startedBy(way: Wrappers | undefined): void {
  beforeAll(() => startBy(way));
  afterAll(() => startBy(undefined));
}
