/** `inventory --format csv`: RFC 4180, a row a tool, safe to open in a spreadsheet. */
import type { Inventory, InventoryReporter, InventoryTool } from '../../types/inventory.ts';
import { cell } from '../csv.ts';

const columns: Readonly<Record<string, (tool: InventoryTool) => string | number | boolean | undefined>> = {
  id: (t) => t.id,
  name: (t) => t.name,
  vendor: (t) => t.vendor,
  country: (t) => t.country,
  category: (t) => t.category,
  status: (t) => t.status,
  presence: (t) => t.presence,
  current: (t) => t.current,
  verdict: (t) => t.verdict,
  met: (t) => t.met,
  traces: (t) => t.evidence.length,
  first: (t) => t.history?.first.date,
  last: (t) => t.history?.last.date,
  commits: (t) => t.history?.commits,
  strongest: (t) => t.evidence[0]?.what,
  path: (t) => t.evidence[0]?.origin.path,
};

function csv({ tools }: Inventory): string {
  const rows = tools.map((tool) => Object.values(columns).map((value) => cell(value(tool))).join(','));
  return [Object.keys(columns).join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

export default csv satisfies InventoryReporter;
