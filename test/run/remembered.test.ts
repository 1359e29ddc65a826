import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CleanSet } from '../../src/cache/clean-set.ts';
import { ownPack } from '../../src/run/own-pack.ts';
import { remembered } from '../../src/run/remembered.ts';
import type { StageSettings } from '../../src/run/stage.ts';
import type { OwnPack } from '../../src/types.ts';

const build = vi.hoisted((): { id: string | undefined } => ({ id: 'first' }));
vi.mock('rules:build', () => ({ buildId: () => build.id }));

const home = mkdtempSync(join(tmpdir(), 'tightlip-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const around = { cwd: '/', env: { HOME: home }, platform: process.platform };
const settings: StageSettings = { only: ['secrets'], salt: '', enable: [] };
const rule = (pattern: RegExp): OwnPack => ownPack([{ shape: 'pattern', id: 'corp/a', title: 'A key', severity: 'high', advice: '', docs: '', pattern, literals: ['corp'], reach: [8, 8] }]);

interface Asked {
  readonly kind?: 'files' | 'objects';
  readonly place?: string;
  readonly more?: unknown;
  readonly settings?: Partial<StageSettings>;
}
const open = ({ kind = 'files', place = '/work', more, settings: other }: Asked): CleanSet | undefined => remembered(kind, place, around, { ...settings, ...other }, more);
const knows = (asked: Asked): boolean | undefined => open(asked)?.has('file');

beforeEach(() => {
  build.id = 'first';
  rmSync(join(home, '.cache'), { recursive: true, force: true });
  rmSync(join(home, 'Library'), { recursive: true, force: true });
});

describe('what was clean', () => {
  const own: Asked = { settings: { own: rule(/corp[a-z]/) } };

  it('is known to the same run', () => {
    for (const asked of [{}, own]) {
      const set = open(asked);
      set?.add('file');
      set?.save();
      expect(knows(asked)).toBe(true);
    }
  });

  it.each<[string, Asked]>([
    ['another kind of thing', { kind: 'objects' }],
    ['another place', { place: '/other' }],
    ['another limit of size', { more: 1000 }],
    ['other areas', { settings: { only: ['secrets', 'ai'] } }],
    ['another salt', { settings: { salt: 's' } }],
    ['own rules', own],
    ['rules switched on', { settings: { enable: ['identifiers/*'] } }],
    ['rules switched somewhere', { settings: { scopes: { switches: [{ directory: '', disable: ['a/*'], enable: [], belowAi: false }], own: {} } } }],
    ['reviewed files', { settings: { pins: [{ path: 'a', sha256: 'b' }] } }],
    ['tools of the company', { settings: { tools: [{ id: 'x' }] as unknown as StageSettings['tools'] } }],
  ])('is not to %s', (_what, asked) => {
    const set = open({});
    set?.add('file');
    set?.save();
    expect([knows({}), knows(asked)]).toEqual([true, false]);
  });

  it('is not to an own rule with another pattern, flags included', () => {
    const set = open(own);
    set?.add('file');
    set?.save();
    expect([knows(own), knows({ settings: { own: rule(/corp[a-y]/) } }), knows({ settings: { own: rule(/corp[a-z]/i) } })]).toEqual([true, false, false]);
  });

  it('is not to another build, and not remembered at all by none', () => {
    const set = open({});
    set?.add('file');
    set?.save();
    build.id = 'second';
    expect(knows({})).toBe(false);
    build.id = undefined;
    expect(open({})).toBeUndefined();
  });
});
