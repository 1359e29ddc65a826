import type { Finding } from '../types/finding.ts';
import type { Reporter } from '../types/report.ts';

/** The formats by name, each loaded when it is asked for: a format costs nothing until then. */
const load: Readonly<Record<string, () => Promise<{ default: Reporter }>>> = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
  sarif: () => import('./sarif.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
  github: () => import('./github.ts'),
  html: () => import('./html.ts'),
};

/** The reporter of a format that `parseOptions` has let through. */
export async function reporter(name: string): Promise<Reporter> {
  const module = await load[name]?.();
  if (!module) throw new Error(`no reporter ${name}`);
  return module.default;
}

/** How a format that need not wait for the end of a scan writes one finding; undefined for the others. */
export async function lineWriter(name: string | undefined): Promise<((finding: Finding) => string) | undefined> {
  return name === 'jsonl' ? (await import('./jsonl.ts')).findingLine : undefined;
}
