/** Whether work grows with its input alone: by processor time, and by ratio, so that neither a slow machine nor a busy one decides. */

/** How much larger the larger input is. */
const TIMES = 32;

/** Milliseconds of processor time below which work is repeated, so that it can be told from nothing. */
const LEAST_MS = 10;

/** Milliseconds of processor time that work takes, all threads of this process. */
async function taken(work: () => unknown): Promise<number> {
  for (let runs = 1; ; runs *= 4) {
    const before = process.cpuUsage();
    for (let i = 0; i < runs; i++) await work();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= LEAST_MS * 1000) return (user + system) / 1000 / runs;
  }
}

/**
 * The processor time of `work(size)`, by 32 times that of `work(size / 32)`: 32 where it is quadratic, 1 where it is linear, and up to 5 there by the processor's
 * caches and V8's compilers. The least of three looks, after a first one that V8 compiles in: collecting garbage and other work on the machine only ever add.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 4 && least > 4; look++) {
    const small = await taken(() => work(Math.ceil(size / TIMES)));
    const large = await taken(() => work(size));
    if (look > 0) least = Math.min(least, large / (small * TIMES));
  }
  return least;
}
