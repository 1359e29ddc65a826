/** A program that repositories try to have run: `sing.sh` beside each, which leaves a trace. */
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect } from 'vitest';
import { here } from './first-commit.ts';
import type { Found } from './program.ts';

/** Is there as soon as somebody has run it. */
export let canary: string;
beforeEach(() => {
  canary = join(here.path, '../canary');
  here.write({ '../sing.sh': `#!/bin/sh\ntouch '${canary}'\ncat\n` });
  chmodSync(join(here.path, '../sing.sh'), 0o755);
});

/** A path has a finding, nothing else was said, and nobody ran the program. */
export function finds(found: Found, path: string): void {
  expect(existsSync(canary)).toBe(false);
  expect(found.stderr).toBe('');
  expect(found.places.map((place) => place.replace(/:\d+ .*/, ''))).toContain(path);
  expect(found.status).toBe(1);
}
