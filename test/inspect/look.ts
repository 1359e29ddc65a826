import type { Found, InspectedFile, Inspector } from '../../src/types/inspect.ts';

/** Has one file inspected as a scan does: by its path, then by its bytes, then by its text. */
export async function lookAt(inspector: Inspector, file: InspectedFile, found: Found): Promise<void> {
  const look = inspector.look(file.path);
  const bytes = new TextEncoder().encode(file.text).subarray(0, look?.enough);
  if (look && (file.mode === 'link' || !look.may || look.may(bytes))) await look.inspect(file, found);
}
