import { contentInspector } from '../inspect/evidence/content.ts';
import type { AiTool, Inspector } from '../types.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export function createInspectors(tools: Iterable<AiTool>): readonly Inspector[] {
  return [contentInspector(tools)];
}
