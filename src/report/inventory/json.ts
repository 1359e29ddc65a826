/** `inventory --format json`: `tightlip/inventory/1` (POLICY.md section 6). */
import type { Evidence } from '../../types/finding.ts';
import type { Inventory, InventoryReporter, InventoryTool } from '../../types/inventory.ts';
import { escapeJson } from '../escape.ts';

function evidence({ trace, strength, what, origin, startLine, sharedWith }: Evidence): object {
  const path = origin.kind === 'object' ? undefined : origin.path;
  return { trace, strength, what, path, pathBytes: origin.pathBytes, startLine, commit: 'commit' in origin ? origin.commit : undefined, sharedWith: sharedWith?.length ? sharedWith : undefined };
}

const toolShape = ({ evidence: traces, ...tool }: InventoryTool): object => ({ ...tool, evidence: traces.map(evidence) });

function json(inventory: Inventory): string {
  const { version, scope, tools, services, policy, problems, exitCode } = inventory;
  const shape = { schema: 'tightlip/inventory/1', tool: { name: 'tightlip', version }, scope, policy, tools: tools.map(toolShape), services, problems, exitCode };
  return `${escapeJson(JSON.stringify(shape, null, 2))}\n`;
}

export default json satisfies InventoryReporter;
