/** A commit message as git will keep it: for the commit-msg hook. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Source } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';
import { fields } from './names.ts';

/** How git cleans a message up (`commit.cleanup`), and what begins a comment. */
export interface Cleanup {
  readonly mode: 'strip' | 'whitespace' | 'verbatim' | 'scissors' | 'default';
  readonly comment: string;
  /** Whether an editor showed the message: without one git keeps comment lines. */
  readonly edited: boolean;
}

const SCISSORS = '------------------------ >8 ------------------------';

/**
 * The first line that git cuts off. It does so where an editor showed its scissors, with a word of explanation below them: for
 * `commit.cleanup=scissors` and `commit --verbose`. Anywhere else they are a comment at most, and what is below them is kept.
 */
function cutAt(lines: readonly string[], { mode, comment, edited }: Cleanup): number {
  const cut = edited ? lines.indexOf(`${comment} ${SCISSORS}`) : -1;
  return mode === 'scissors' || lines[cut + 1]?.startsWith(comment) ? cut : -1;
}

/** What was asked for by `commit --cleanup=...` is seen only in what git wrote for the editor: its own comments behind its scissors, or words that say so. */
const keepsComments = (lines: readonly string[], cut: number, comment: string): boolean =>
  (cut >= 0 && lines[cut + 3]?.startsWith(comment) === true) || lines.some((line) => line.startsWith(comment) && line.includes(' will be kept; you may remove them'));

/** The lines git keeps; the others are emptied, so that line numbers stay those of the file. */
export function keptMessage(text: string, cleanup: Cleanup): string {
  const { mode, comment, edited } = cleanup;
  const lines = text.split('\n');
  const cut = cutAt(lines, cleanup);
  const strips = edited ? (mode === 'strip' || mode === 'default') && !keepsComments(lines, cut, comment) : mode === 'strip';
  const kept = cut < 0 ? lines : lines.slice(0, cut);
  return kept.map((line) => (strips && line.startsWith(comment) ? '' : line)).join('\n');
}

/** With `core.commentChar=auto` git says in the text itself which one it took: the first character of the last lines. */
function commentOf(setting: string | undefined, text: string): string {
  if (setting !== 'auto') return setting || '#';
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return /^[#;@!$%^&|:]/.test(last) ? last.slice(0, 1) : '#';
}

const STRING = 'core.commentstring';

/** A git from before 2.45 does not know the setting, and keeps such lines. */
async function hasCommentString(around: Surroundings): Promise<boolean> {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec((await gitOutput(['version'], around)).toString())?.map(Number) ?? [];
  return major > 2 || (major === 2 && minor >= 45);
}

async function cleanupOf(text: string, around: Surroundings): Promise<Cleanup> {
  const output = await gitOutput(['config', '-z', '--get-regexp', '^(core\\.comment(char|string)|commit\\.cleanup)$'], around).catch(() => Buffer.alloc(0));
  const all = fields(output).map((field) => field.toString('utf8').split('\n', 2) as [string, string]);
  const known = all.some(([key]) => key === STRING) && !(await hasCommentString(around)) ? all.filter(([key]) => key !== STRING) : all;
  const mode = known.findLast(([key]) => key === 'commit.cleanup')?.[1] as Cleanup['mode'] | undefined;
  return {
    mode: mode ?? 'default',
    // Two names of one setting: the last one counts.
    comment: commentOf(known.findLast(([key]) => key !== 'commit.cleanup')?.[1], text),
    // git tells its hooks that there was no editor by this very value.
    edited: around.env['GIT_EDITOR'] !== ':',
  };
}

function readMessage(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    throw new UserError(`the message ${JSON.stringify(file)} cannot be read (${(error as NodeJS.ErrnoException).code})`, 'git gives its name to the commit-msg hook: tightlip message "$1"');
  }
}

/** The message in a file, as git will keep it. Throws a `UserError` when the file cannot be read. */
export function messageSource(file: string, around: Surroundings): Source {
  return {
    name: 'message',
    async *chunks() {
      const text = readMessage(resolve(around.cwd, file));
      const kept = keptMessage(text, await cleanupOf(text, around));
      yield { origin: { kind: 'message', path: file }, bytes: Buffer.from(kept, 'latin1'), firstLine: 1, firstColumn: 1, overlap: 0 };
    },
  };
}
