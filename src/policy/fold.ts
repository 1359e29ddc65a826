import type { AiPolicy } from '../types/policy.ts';
import type { Notice } from '../types/source.ts';
import type { CompiledLayer } from './compile.ts';

/** The single values that hold at a path, after all layers: below a lock the strictest, else the nearest. */
export interface Effective {
  readonly mode: 'enforce' | 'observe';
  readonly unlisted: 'block' | 'warn' | 'ignore';
  readonly weak: 'ignore' | 'warn';
  readonly require: readonly string[];
  readonly secretPaths: readonly string[];
  readonly contact?: string;
  readonly guide?: string;
}

const ORDER = {
  mode: ['observe', 'enforce'],
  unlisted: ['ignore', 'warn', 'block'],
  weak: ['ignore', 'warn'],
} as const;
type Single = keyof typeof ORDER;
const STANDARD = { mode: 'enforce', unlisted: 'warn', weak: 'ignore' } as const;

const strength = (key: Single, value: string): number => (ORDER[key] as readonly string[]).indexOf(value);

/** Values of the layers that cover `path`. */
export function effectiveAt(layers: readonly CompiledLayer[], path: string): Effective {
  const covering = layers.filter((layer) => layer.covers(path));
  return {
    mode: single(covering, 'mode') as Effective['mode'],
    unlisted: single(covering, 'unlisted') as Effective['unlisted'],
    weak: single(covering, 'weak') as Effective['weak'],
    require: lists(covering, 'require'),
    secretPaths: lists(covering, 'secret-paths'),
    contact: covering.findLast((layer) => layer.ai.contact !== undefined)?.ai.contact,
    guide: covering.findLast((layer) => layer.ai.guide !== undefined)?.ai.guide,
  };
}

function single(layers: readonly CompiledLayer[], key: Single): string {
  let held: string = layers[0]?.ai[key] ?? STANDARD[key];
  let locked = layers[0]?.locked ?? false;
  for (const layer of layers.slice(1)) {
    const value = layer.ai[key];
    if (value !== undefined && (!locked || strength(key, value) > strength(key, held))) held = value;
    locked ||= layer.locked;
  }
  return held;
}

/** Below a lock lists of demands only grow; without one the nearest list counts. */
function lists(layers: readonly CompiledLayer[], key: 'require' | 'secret-paths'): readonly string[] {
  let held: readonly string[] = [];
  let locked = false;
  for (const { ai, locked: locks } of layers) {
    const value = ai[key];
    if (value !== undefined) held = locked ? [...new Set([...held, ...value])] : value;
    locked ||= locks;
  }
  return held;
}

/** Does a file's directory lie in (or is it) the directory of another? */
export const lies = (lower: CompiledLayer, upper: CompiledLayer): boolean =>
  upper.layer.directory === '' || lower.layer.directory === upper.layer.directory || lower.layer.directory.startsWith(`${upper.layer.directory}/`);

const say = (layer: CompiledLayer, key: string, what: string, lock: CompiledLayer): Notice => ({
  code: 'policy-locked',
  path: layer.layer.path,
  ...(layer.layer.lines[key] === undefined ? {} : { startLine: layer.layer.lines[key] }),
  message: `${what} is ignored: ${lock.layer.path} is locked`,
});

/** What lower files tried to loosen in vain, apart from rules (`lockedRules`). */
export function lockedValues(layers: readonly CompiledLayer[]): Notice[] {
  return layers.flatMap((layer, index) => {
    const above = layers.slice(0, index).filter((other) => lies(layer, other));
    const lock = above.find((other) => other.locked);
    if (!lock) return [];
    const notices: Notice[] = [];
    for (const key of Object.keys(ORDER) as Single[]) {
      const value = layer.layer.ai[key];
      if (value !== undefined && strength(key, value) < strength(key, single(above, key))) notices.push(say(layer, key, `${key} = "${value}"`, lock));
    }
    if (layer.ai.endpoints?.allow?.length) notices.push(...widened(layer, above, lock, 'endpoints'));
    if (layer.ai.mcp?.allow?.length) notices.push(...widened(layer, above, lock, 'mcp'));
    if (layer.ai.endpoints?.['closed-loop'] === false && above.some((other) => other.ai.endpoints?.['closed-loop'])) notices.push(say(layer, 'endpoints.closed-loop', 'closed-loop = false', lock));
    if (layer.layer.ai.locked === false) notices.push(say(layer, 'locked', 'locked = false', lock));
    return notices;
  });
}

function widened(layer: CompiledLayer, above: readonly CompiledLayer[], lock: CompiledLayer, key: 'endpoints' | 'mcp'): Notice[] {
  const allowOf = (ai: AiPolicy): readonly string[] | undefined => ai[key]?.allow;
  const known = new Set(above.flatMap((other) => allowOf(other.ai) ?? []));
  const added = (allowOf(layer.ai) ?? []).filter((entry) => !known.has(entry));
  return added.length > 0 ? [say(layer, `${key}.allow`, `what [ai.${key}] allow adds (${added.slice(0, 3).join(', ')})`, lock)] : [];
}
