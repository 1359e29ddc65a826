import { genericMatches } from '../../../src/detect/generic/generic.ts';
import { createEngine } from '../../../src/match/engine.ts';
import { compileRules } from '../../../src/match/own.ts';
import type { Match } from '../../../src/types/finding.ts';

const engine = createEngine(compileRules([]));

/** What the generic detector finds in a text, with the values it would redact. */
export function found(text: string, path = 'config/settings.txt'): (Match & { readonly value: string })[] {
  const bytes = Buffer.from(text);
  return genericMatches(bytes, engine.scan(bytes, path).anchors, path).map((match) => ({ ...match, value: bytes.toString('utf8', match.start, match.end) }));
}
