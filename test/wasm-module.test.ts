import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wasm as kernel } from '../src/match/prefilter.wasm.ts';
import type { compileAhead, isAwaited, wasmModule } from '../src/wasm-module.ts';

interface Modules {
  readonly compileAhead: typeof compileAhead;
  readonly isAwaited: typeof isAwaited;
  readonly wasmModule: typeof wasmModule;
}

let modules: Modules;
beforeEach(async () => {
  vi.resetModules();
  modules = await import('../src/wasm-module.ts');
});

const broken = Buffer.from('no kernel').toString('base64');

describe('a kernel that is compiled ahead', () => {
  it('is awaited until other threads are done, and is what is given from then on', async () => {
    modules.compileAhead(kernel);
    expect(modules.isAwaited(kernel)).toBe(true);
    await vi.waitFor(() => expect(modules.isAwaited(kernel)).toBe(false));
    expect(modules.wasmModule(kernel)).toBe(modules.wasmModule(kernel));
  });

  it('is compiled at once when it is asked for before', async () => {
    modules.compileAhead(kernel);
    const module = modules.wasmModule(kernel);
    await vi.waitFor(() => expect(modules.isAwaited(kernel)).toBe(false));
    expect(modules.wasmModule(kernel)).toBe(module);
  });

  it('says that it is broken when it is asked for', async () => {
    modules.compileAhead(broken);
    await vi.waitFor(() => expect(modules.isAwaited(broken)).toBe(false));
    expect(() => modules.wasmModule(broken)).toThrow(/magic/);
  });

  it('finds the same, whether it has arrived or not', async () => {
    const { createKernel } = await import('../src/match/kernel.ts');
    const { packNeedles } = await import('../src/match/needlepack.ts');
    const packs = [packNeedles([{ text: 'ghp_', caseless: false }], [], true)];
    const found = (): number[] => [...createKernel(packs, undefined).pass(Buffer.from('a ghp_ b ghp_'), 0).literals];
    modules.compileAhead(kernel);
    const before = found();
    await vi.waitFor(() => expect(modules.isAwaited(kernel)).toBe(false));
    expect(before).toEqual([2, 0, 9, 0]);
    expect(found()).toEqual(before);
  });
});
