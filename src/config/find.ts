import { win32, posix } from 'node:path';

export const configName = 'tightlip.toml';

/** The system-wide company file of this machine (POLICY.md section 5). */
export function systemFile(platform: string, env: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return win32.join(env['ProgramData'] ?? 'C:\\ProgramData', 'tightlip', 'policy.toml');
  return platform === 'darwin' ? '/Library/Application Support/tightlip/policy.toml' : '/etc/tightlip/policy.toml';
}

/** `to` as written in a file of directory `from`, both with `/` and relative to the top; undefined when it leaves the top. */
export function within(from: string, to: string): string | undefined {
  if (to.includes('\\') || to.includes('\0') || posix.isAbsolute(to) || /^[a-z]:/i.test(to)) return undefined;
  const path = posix.normalize(posix.join(from, to));
  return path === '..' || path.startsWith('../') || path === '.' ? undefined : path;
}
