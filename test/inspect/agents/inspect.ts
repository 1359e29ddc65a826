import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { agentInspector } from '../../../src/inspect/agents/inspector.ts';
import type { InspectedFile, Risk } from '../../../src/types/inspect.ts';
import type { Problem } from '../../../src/types/source.ts';
import { lookAt } from '../look.ts';

const inspector = agentInspector(createCatalogue());

export interface Inspected {
  readonly checks: readonly string[];
  readonly risks: readonly Risk[];
  readonly problems: readonly Problem[];
}

/** Runs all agent checks over one file, through the same door as a scan. */
export async function inspect(path: string, text: string, more: Partial<InspectedFile> = {}): Promise<Inspected> {
  const risks: Risk[] = [];
  const problems: Problem[] = [];
  const found = { evidence: () => undefined, risk: (risk: Risk) => void risks.push(risk), problem: (problem: Problem) => void problems.push(problem) };
  await lookAt(inspector, { origin: { kind: 'file', path }, path, text, ...more }, found);
  return { checks: [...new Set(risks.map((risk) => risk.check))].sort(), risks, problems };
}

/** One row of a table: a check, where, and what (objects become JSON). */
export type Row = readonly [check: string, path: string, content: string | object, more?: Partial<InspectedFile>];

export const textOf = (content: string | object): string => (typeof content === 'string' ? content : JSON.stringify(content, null, 2));
