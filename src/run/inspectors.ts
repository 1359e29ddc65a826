import { agentInspector } from '../inspect/agents/inspector.ts';
import { contentInspector } from '../inspect/evidence/content.ts';
import type { AiTool, Inspector } from '../types.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export function createInspectors(tools: readonly AiTool[]): readonly Inspector[] {
  return [contentInspector(tools), agentInspector];
}
