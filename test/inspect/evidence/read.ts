import type { Evidence } from '../../../src/types/finding.ts';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { contentInspector } from '../../../src/inspect/evidence/content.ts';
import { lookAt } from '../look.ts';

const inspector = contentInspector(createCatalogue());

/** All evidence that the content of one file gives; a problem or a risk would be an error. */
export async function contentEvidence(path: string, text: string): Promise<Evidence[]> {
  const found: Evidence[] = [];
  const never = (): void => {
    throw new Error('an evidence reader reports evidence only');
  };
  await lookAt(inspector, { origin: { kind: 'file', path }, path, text }, { evidence: (evidence) => void found.push(evidence), risk: never, problem: never });
  return found;
}

const rank = { strong: 0, medium: 1, weak: 2 };

/** Each tool's strongest trace with its line: `claude-code: 'dependency strong 3'`; of equals the last. */
export async function summary(path: string, text: string): Promise<Record<string, string>> {
  const found = await contentEvidence(path, text);
  return Object.fromEntries(found.sort((a, b) => rank[b.strength] - rank[a.strength]).map(({ tool, trace, strength, startLine }) => [tool, `${trace} ${strength} ${startLine}`]));
}
