/** Colour, width and links of an output stream, decided once. chalk is loaded only when colour is on. */

import type { Paint } from './types/report.ts';

/** What is asked of a stream; `process.stdout` fits. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface PaintOptions {
  readonly screen: Screen;
  readonly env: Environment;
  /** False: `--no-color`. */
  readonly color: boolean;
  readonly detail?: Paint['detail'];
  /** Absolute directory that report paths are relative to. */
  readonly root?: string;
}

const same = (text: string): string => text;

/** Leaves text alone: pipes, files, tests. */
export const plainPaint: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** Whether colour is wanted: the flag, then FORCE_COLOR and CLICOLOR_FORCE, then NO_COLOR (no-color.org), then the stream itself. */
export function wantsColor({ screen, env, color }: PaintOptions): boolean {
  if (!color) return false;
  const force = env['FORCE_COLOR'] ?? env['CLICOLOR_FORCE'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return screen.isTTY === true && env['TERM'] !== 'dumb';
}

/** Whether the terminal is known to follow OSC 8 links; the others would print rubbish. */
export function wantsLinks({ screen, env, color }: PaintOptions): boolean {
  if (!color || screen.isTTY !== true || env['CI'] || env['TERM'] === 'dumb') return false;
  if (env['FORCE_HYPERLINK'] !== undefined) return env['FORCE_HYPERLINK'] !== '0';
  const known = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio'].includes(env['TERM_PROGRAM'] ?? '');
  return known || Number(env['VTE_VERSION'] ?? 0) >= 5000 || Boolean(env['WT_SESSION'] || env['KITTY_WINDOW_ID'] || env['KONSOLE_VERSION'] || env['DOMTERM']);
}

/** The paint of a stream; plain, without width and links, where the stream is no terminal. */
export async function createPaint(options: PaintOptions): Promise<Paint> {
  const { screen, root, detail } = options;
  const terminal = { detail, root, links: wantsLinks(options), width: screen.isTTY ? screen.columns : undefined };
  if (!wantsColor(options)) return { ...plainPaint, ...terminal };
  const { Chalk } = await import('chalk');
  const { bold, dim, red, yellow, green, cyan } = new Chalk({ level: 1 });
  return { bold, dim, red, yellow, green, cyan, ...terminal };
}
