import { basename } from 'node:path';
import { readSmall } from './disk.ts';
import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Layer } from './gather.ts';
import { parseFully } from './gather.ts';

const noPlaces = { key: () => undefined, value: () => undefined };

/** `--policy`: a preset by name, or the `[ai]` of a file, as a company's word for this run. */
export async function policyLayer(typed: string, path: string, presets: readonly string[]): Promise<Layer> {
  const preset = presets.find((name) => name === typed);
  if (preset) {
    const settings = { ai: { preset: preset as 'observe' } };
    return { name: 'company', directory: '', file: { file: `--policy ${preset}`, bytes: new TextEncoder().encode(preset), settings, places: noPlaces } };
  }
  const bytes = readSmall(path, path, 'follow');
  if (!bytes) {
    const guess = nearest(typed, presets);
    throw new UserError(`--policy ${JSON.stringify(typed)} is neither a preset nor a file`, guess ? `did you mean '${guess}'?` : `presets: ${presets.join(', ')}`);
  }
  const file = await parseFully(path, bytes);
  if (!file.settings.ai) throw new UserError(`${basename(path)} has no [ai] table`, 'write the policy under [ai] (docs/ai-policy.md)');
  return { name: 'company', directory: '', file: { ...file, settings: { ai: file.settings.ai } } };
}
