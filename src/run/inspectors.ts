import { agentInspector } from '../inspect/agents/inspector.ts';
import { pinInspector, type Pin } from '../inspect/agents/pins.ts';
import { contentInspector } from '../inspect/evidence/content.ts';
import type { AiTool, Inspector } from '../types.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export function createInspectors(tools: readonly AiTool[], pins: readonly Pin[] = []): readonly Inspector[] {
  return [contentInspector(tools), agentInspector, ...(pins.length > 0 ? [pinInspector(pins)] : [])];
}
