import type { Notice } from '../types/source.ts';
import type { CompiledLayer } from './compile.ts';
import { lies } from './fold.ts';
import type { Names } from './names.ts';
import { judgeTool, stricter } from './verdict.ts';

/** Rules and defaults of lower files that a locked file above overrules for at least one tool, and exceptions that it does not know. */
export function lockedRules(layers: readonly CompiledLayer[], names: Names): Notice[] {
  return layers.flatMap((layer, index) => {
    const above = layers.slice(0, index).filter((other) => lies(layer, other));
    const lock = above.find((other) => other.locked && lies(layer, other));
    if (!lock) return [];
    const probe = layer.layer.directory === '' ? 'x' : `${layer.layer.directory}/x`;
    const notices: Notice[] = [];
    const say = (key: string, what: string): void => void notices.push({
      code: 'policy-locked', path: layer.layer.path, ...(layer.layer.lines[key] === undefined ? {} : { startLine: layer.layer.lines[key] }), message: `${what} is ignored: ${lock.layer.path} is locked`,
    });
    for (const [position, rule] of layer.rules.filter((one) => !one.preset).entries()) {
      const weaker = [...rule.ids].find((id) => {
        const held = judgeTool(above, names.tool(id)!, [probe]);
        return held !== undefined && stricter(held.verdict, rule.verdict);
      });
      if (weaker !== undefined) say(`rule.${position}`, `${rule.id} (${rule.verdict})`);
    }
    const held = above.findLast((other) => other.ai.default !== undefined)?.ai.default ?? 'unlisted';
    if (layer.layer.ai.default !== undefined && stricter(held, layer.layer.ai.default)) say('default', `default = "${layer.layer.ai.default}"`);
    for (const [position, exception] of layer.exceptions.entries()) {
      const lifts = [...exception.ids].some((id) => (judgeTool(above, names.tool(id)!, [probe])?.verdict ?? 'approved') !== 'approved');
      if (lifts || exception.checks?.length) say(`exception.${position}`, 'an [[ai.exception]]');
    }
    return notices;
  });
}
