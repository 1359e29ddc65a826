import { generic } from '../../rules/generic/rules.ts';
import agents from 'rules:agents';
import type { KnownRule } from '../config/check.ts';
import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import { createEngine } from '../match/engine.ts';
import { rules as fileRules } from 'rules:grammars';
import type { Facts } from '../types.ts';
import type { AgentCheck } from '../types/inspect.ts';
import { builtIn, createFacts } from './catalogue.ts';

/** Secrets and leaks: built in, generic, and by the grammar of their files. */
export function contentRules(): Facts[] {
  const facts = createFacts(createEngine(builtIn()), generic);
  const ids = new Set([...builtIn().ids(), ...[...generic, ...fileRules()].map(({ id }) => id)]);
  return [...ids].sort().map(facts).filter((one) => one !== undefined);
}

/** Dangers in agent configuration. */
export const agentChecks: readonly AgentCheck[] = Object.values(agents as Record<string, readonly AgentCheck[]>).flat();

/** Everything that a configuration can name: secrets, leaks, agent risks, AI tools. */
export const knownRules = (): KnownRule[] => [
  ...contentRules(),
  ...agentChecks.map(({ slug, severity }) => ({ id: `agent/${slug}`, severity })),
  ...[...createCatalogue().tools.keys()].map((id) => ({ id: `ai/${id}`, severity: 'low' as const })),
];
