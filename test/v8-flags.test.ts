import { describe, expect, it } from 'vitest';
import { createFlags } from '../src/v8-flags.ts';

/** Stands for Node; what V8 was told last of each flag. */
function made(version = 'v20.19.0'): { node: NodeJS.Process; told: Map<string, string> } {
  const told = new Map<string, string>();
  const setFlagsFromString = (flag: string): void => void told.set(flag.replace(/^--(?:no-)?|=.*/g, ''), flag);
  return { node: { version, arch: 'x64', noDeprecation: false, binding: () => ({ setFlagsFromString }) } as unknown as NodeJS.Process, told };
}

const patient = ['--interrupt-budget=4325376', '--no-regexp-peephole-optimization'];
const usual = ['--interrupt-budget=67584', '--regexp-peephole-optimization'];

describe('flags of V8', () => {
  it('are as usual while another thread loads files, and then as the first one set them', () => {
    const { node, told } = made();
    const [first, other] = [createFlags(node), createFlags(node)];
    other.share(structuredClone(first.shared));
    first.patient(true);
    expect([...told.values()]).toEqual(patient);
    other.asUsual(() => expect([...told.values()]).toEqual(usual));
    expect([...told.values()]).toEqual(patient);
    other.patient(true);
    first.patient(false);
    expect([...told.values()]).toEqual(usual);
    other.asUsual(() => undefined);
    expect([...told.values()]).toEqual(usual);
  });

  it('stay as usual until the last of those who load is done, and are changed then where that was asked for meanwhile', () => {
    const { node, told } = made();
    const [first, other] = [createFlags(node), createFlags(node)];
    other.share(first.shared);
    first.patient(true);
    other.asUsual(() => {
      first.asUsual(() => undefined);
      expect([...told.values()]).toEqual(usual);
      first.sparing(true);
      expect(told.get('semi-space-growth-factor')).toBeUndefined();
    });
    expect([...told.values()]).toEqual([...patient, '--semi-space-growth-factor=1']);
  });

  it('of another V8 are left alone', () => {
    const { node, told } = made('v22.1.0');
    const flags = createFlags(node);
    flags.patient(true);
    flags.asUsual(() => undefined);
    expect([flags.measured, told.size]).toEqual([false, 0]);
  });
});
