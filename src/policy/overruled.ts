import type { CompiledLayer, CompiledRule } from './compile.ts';
import { shortName } from './names.ts';
import type { Names } from './names.ts';
import { stricter } from './verdict.ts';

const BY_TOOL = 4;

/** Does `other` take a tool away from `rule` everywhere? Both name it, for all paths, and the stricter holds. */
const takes = (other: CompiledRule, rule: CompiledRule, tool: string): boolean =>
  other.rank === BY_TOOL && other.paths === undefined && !other.preset && other.ids.has(tool) && stricter(other.verdict, rule.verdict);

/** What a file says of a tool in vain, since another of its rules names it too and is stricter: a line each, for whoever checks the file. */
export function overruled(layers: readonly CompiledLayer[], names: Names): string[] {
  return layers.flatMap(({ rules }) =>
    rules.filter((rule) => rule.rank === BY_TOOL && rule.paths === undefined && !rule.preset).flatMap((rule) => {
      const over = rules.find((other) => [...rule.ids].some((tool) => takes(other, rule, tool)));
      const tool = over && [...rule.ids].find((id) => over.ids.has(id));
      return over && tool ? [`${rule.source}: ${rule.id} (${rule.verdict}) does not hold for ${shortName(names.tool(tool)?.name ?? tool)}: ${over.id} (${over.verdict}) names it too, and the stricter holds`] : [];
    }),
  );
}
