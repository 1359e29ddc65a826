import { generic } from '../../rules/generic/rules.ts';
import agents from 'rules:agents';
import type { KnownRule } from '../config/check.ts';
import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { AgentCheck, Rule } from '../types.ts';
import { builtIn } from './catalogue.ts';

/** Secrets and leaks, the generic ones included. */
export const contentRules: readonly Rule[] = [...builtIn, ...generic];

/** Dangers in agent configuration. */
export const agentChecks: readonly AgentCheck[] = Object.values(agents as Record<string, readonly AgentCheck[]>).flat();

/** Everything that a configuration can name: secrets, leaks, agent risks, AI tools. */
export const knownRules = (): KnownRule[] => [
  ...contentRules,
  ...agentChecks.map(({ slug, severity }) => ({ id: `agent/${slug}`, severity })),
  ...[...createCatalogue().tools.keys()].map((id) => ({ id: `ai/${id}`, severity: 'low' as const })),
];
