import { createHash } from 'node:crypto';
import type { CompiledLayer } from './compile.ts';

/** JSON with sorted keys and without blanks, as RFC 8785 orders it (our values have no numbers that it would write otherwise). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** `sha256:` of the effective policy: the tables with their presets, in order of authority, without names of files and lines. Two machines that judge alike have the same. */
export function policyHash(layers: readonly CompiledLayer[]): string {
  const effective = layers.map(({ ai, layer, rules }) => ({
    layer: layer.layer,
    directory: layer.directory,
    ai: { ...ai, preset: undefined, audit: undefined, rule: rules.map(({ ids, ...rule }) => ({ ...rule, tools: [...ids].sort(), rank: undefined, source: undefined, holds: undefined, preset: undefined, reachesFormats: undefined })) },
  }));
  return `sha256:${createHash('sha256').update(canonical(effective)).digest('hex')}`;
}
