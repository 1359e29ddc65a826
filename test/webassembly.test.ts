import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../src/webassembly.ts');
  vi.resetModules();
});

/** The program's parts where no more than `memories` of WebAssembly can be had, as under `ulimit -v`. */
async function limited(memories: number): Promise<{ found: (text: string) => string[] }> {
  vi.resetModules();
  const real = await vi.importActual<typeof import('../src/webassembly.ts')>('../src/webassembly.ts');
  if (real.webAssembly === undefined) throw new Error('tests need WebAssembly');
  let left = memories;
  const take = (): void => {
    if (left-- <= 0) throw new RangeError('could not allocate memory');
  };
  const { Module, Memory, Instance } = real.webAssembly;
  class CountedMemory extends Memory {
    constructor(size: { readonly initial: number }) {
      take();
      super(size);
    }
  }
  class CountedInstance extends Instance {
    constructor(module: InstanceType<typeof Module>, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
      if (!('memory' in (imports['env'] ?? {}))) take();
      super(module, imports);
    }
  }
  vi.doMock('../src/webassembly.ts', () => ({ ...real, webAssembly: { Module, Memory: CountedMemory, Instance: CountedInstance } }));
  return import('./detect/generic/found.ts').then(({ found }) => ({ found: (text) => found(text).map(({ value }) => value) }));
}

describe('without memory for WebAssembly', () => {
  it.each([0, 1, 2])('finds the same with room for %i kernels', async (memories) => {
    const { found } = await limited(memories);
    for (let time = 0; time < 2; time++) expect(found('password = "hT7wq-Zk29xLp4"')).toEqual(['hT7wq-Zk29xLp4']);
  });
});
