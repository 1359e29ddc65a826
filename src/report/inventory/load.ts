import type { InventoryReporter } from '../../types/inventory.ts';

/** Formats of the inventory, each loaded when asked for. */
const load = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  cyclonedx: () => import('./cyclonedx.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ default: InventoryReporter }>>>;

export const inventoryFormats = Object.keys(load);

/** The reporter of a format of `inventoryFormats`. */
export async function inventoryReporter(name: string): Promise<InventoryReporter> {
  return (await (load[name as keyof typeof load] ?? load.text)()).default;
}
