import { createHash } from 'node:crypto';
import type { AiPolicy, PolicyLayer } from '../types/policy.ts';
import type { Layer } from './gather.ts';
import type { Places } from './locate.ts';

/** Lines of `[ai]` by key, as `PolicyLayer.lines` names them. Looked up when asked: positions cost a walk through the file. */
function linesOf(where: Places, ai: AiPolicy): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (value: unknown, path: (string | number)[]): void => {
    const line = where.key(['ai', ...path])?.line;
    if (path.length > 0 && line !== undefined) lines[path.join('.')] = line;
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(ai, []);
  return lines;
}

/** The `[ai]` tables, highest authority first. */
export function policyLayers(layers: readonly Layer[]): PolicyLayer[] {
  return layers.flatMap((layer): PolicyLayer[] => {
    const { ai } = layer.file.settings;
    if (!ai) return [];
    let lines: Record<string, number> | undefined;
    return [
      {
        layer: layer.name,
        path: layer.file.file,
        directory: layer.directory,
        ai,
        get lines() {
          return (lines ??= linesOf(layer.file.places, ai));
        },
        hash: createHash('sha256').update(layer.file.bytes).digest('hex'),
      },
    ];
  });
}
