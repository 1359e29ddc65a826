import type { Reporter } from '../types.ts';

const load: Readonly<Record<string, () => Promise<{ default: Reporter }>>> = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
};

/** The reporter of a format, loaded on demand. */
export async function reporter(name: string): Promise<Reporter> {
  const module = await load[name]?.();
  if (!module) throw new Error(`no reporter ${name}`);
  return module.default;
}
