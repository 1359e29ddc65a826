import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { keptMessage, messageSource, type Cleanup } from '../../src/source/message.ts';
import { drain, texts } from '../helpers/chunks.ts';
import { repository } from '../helpers/repository.ts';

const scissors = (comment = '#'): string => `${comment} ${'-'.repeat(24)} >8 ${'-'.repeat(24)}`;
const message = ['subject', '', '# a comment', 'body', '  # no comment', scissors(), '# Do not modify or remove the line above.', 'diff --git a/a b/a', '-gone', ''].join('\n');
const cleanup = (mode: Cleanup['mode'], edited: boolean, comment = '#'): Cleanup => ({ mode, edited, comment });

describe('what git keeps of a message', () => {
  it('is all of it where nobody edited it, comments aside where they are to be stripped', () => {
    for (const mode of ['default', 'whitespace', 'verbatim', 'scissors'] as const) expect(keptMessage(message, cleanup(mode, false))).toBe(message);
    expect(keptMessage(message, cleanup('strip', false)).split('\n').filter(Boolean)).toEqual(['subject', 'body', '  # no comment', 'diff --git a/a b/a', '-gone']);
  });

  it('ends at the scissors that git put there itself', () => {
    for (const mode of ['default', 'strip'] as const) expect(keptMessage(message, cleanup(mode, true)).split('\n')).toEqual(['subject', '', '', 'body', '  # no comment']);
    for (const mode of ['whitespace', 'verbatim', 'scissors'] as const) expect(keptMessage(message, cleanup(mode, true)).split('\n')).toEqual(message.split('\n').slice(0, 5));
  });

  it('goes on behind scissors that somebody wrote, unless scissors are what cuts', () => {
    const own = ['subject', scissors(), 'below', ''].join('\n');
    expect(keptMessage(own, cleanup('default', true))).toBe(['subject', '', 'below', ''].join('\n'));
    expect(keptMessage(own, cleanup('scissors', true))).toBe('subject');
  });

  it('knows scissors and comments by the sign of the configuration', () => {
    expect(keptMessage(message.replaceAll('#', ';'), cleanup('default', true, ';')).split('\n').length).toBe(5);
    expect(keptMessage('; gone\n# kept', cleanup('strip', true, ';'))).toBe('\n# kept');
    expect(keptMessage('// gone\n/ kept', cleanup('strip', true, '//'))).toBe('\n/ kept');
  });

  it('keeps the number of every line', () => {
    for (const mode of ['default', 'strip', 'whitespace', 'verbatim', 'scissors'] as const) {
      const kept = keptMessage(message, cleanup(mode, true)).split('\n');
      kept.forEach((line, i) => expect(['', message.split('\n')[i]]).toContain(line));
    }
  });
});

describe('a message file', () => {
  const here = repository();
  afterAll(() => here.remove());
  here.write({ '.git/MSG': message });
  const read = async (env: Record<string, string> = {}): Promise<string | undefined> => texts(await drain(messageSource('.git/MSG', { cwd: here.path, env: { ...here.env, ...env } })))['.git/MSG'];

  it('is read as the repository is configured', async () => {
    expect(await read()).toBe(keptMessage(message, cleanup('default', true)));
    expect(await read({ GIT_EDITOR: ':' })).toBe(message);
    here.git('config', 'commit.cleanup', 'verbatim');
    expect(await read({ GIT_EDITOR: ':' })).toBe(message);
    here.git('config', 'commit.cleanup', 'strip');
    here.git('config', 'core.commentChar', ';');
    expect(await read()).toBe(message);
    here.git('config', '--unset', 'commit.cleanup');
    here.git('config', '--unset', 'core.commentChar');
  });

  it('has the comments that this git takes for such', async () => {
    const text = 'subject\n# one\n// two\n; three\n';
    here.write({ '.git/MSG': text });
    here.git('config', 'commit.cleanup', 'strip');
    for (const settings of [[['commentString', '//']], [['commentChar', ';'], ['commentString', '//']], [['commentString', '//'], ['commentChar', ';']]] as const) {
      for (const [name, value] of settings) here.git('config', `core.${name}`, value);
      const kept = execFileSync('git', ['stripspace', '--strip-comments'], { cwd: here.path, env: here.env, input: text, encoding: 'utf8' });
      expect((await read())?.split('\n').filter(Boolean)).toEqual(kept.split('\n').filter(Boolean));
      for (const [name] of settings) here.git('config', '--unset', `core.${name}`);
    }
    here.git('config', '--unset', 'commit.cleanup');
    here.write({ '.git/MSG': message });
  });

  it('is what the commit then holds, edited or not, in every mode', () => {
    for (const [name, text] of Object.entries({ message, own: ['subject', '# a comment', scissors(), 'below'].join('\n') })) {
      here.write({ '.git/MSG': text });
      for (const mode of ['default', 'strip', 'whitespace', 'scissors'] as const) {
        for (const edited of [true, false]) {
          const how = edited ? ['-c', 'core.editor=cp .git/MSG'] : [];
          // git shows its own scissors with --verbose only.
          const what = edited ? (name === 'message' ? ['--verbose'] : []) : ['--file=.git/MSG'];
          execFileSync('git', ['-c', `commit.cleanup=${mode}`, ...how, 'commit', '--quiet', '--allow-empty', ...what], { cwd: here.path, env: here.env, stdio: 'ignore' });
          const kept = keptMessage(text, cleanup(mode, edited)).split('\n').filter(Boolean);
          expect([name, mode, edited, ...here.git('log', '-1', '--format=%B').split('\n').filter(Boolean)]).toEqual([name, mode, edited, ...kept]);
        }
      }
    }
  });

  it.each(['scissors', 'verbatim', 'whitespace', 'strip', 'default'])('is what the commit then holds where its command said --cleanup=%s', async (mode) => {
    for (const verbose of [[], ['--verbose']]) {
      here.write({ 'a.txt': `${mode}${verbose.join('')}\n` });
      here.git('add', 'a.txt');
      // What the editor leaves is what the hook would read.
      const editor = `sed -i '1s/.*/subject\\n# own\\n/'`;
      execFileSync('git', ['-c', `core.editor=f() { ${editor} "$1"; cp "$1" .git/MSG; }; f`, 'commit', '--quiet', `--cleanup=${mode}`, ...verbose], { cwd: here.path, env: here.env, stdio: 'ignore' });
      const kept = (await read())?.split('\n').filter(Boolean);
      expect(kept?.includes('# own'), verbose.join('')).toBe(here.git('log', '-1', '--format=%B').split('\n').includes('# own'));
      expect(kept?.some((line) => line.startsWith('diff --git'))).toBe(false);
    }
    here.write({ '.git/MSG': message });
  });

  it('that is not there is said, with a hint', async () => {
    await expect(drain(messageSource('none', { cwd: here.path, env: here.env }))).rejects.toThrow(/^the message "[^"]*none" cannot be read \(ENOENT\)$/);
  });

  it('may hold any bytes', async () => {
    here.write({ '.git/MSG': Buffer.from([0x61, 0xff, 0xfe, 0x0a]) });
    const { chunks } = await drain(messageSource('.git/MSG', { cwd: here.path, env: here.env }));
    expect(Buffer.from(chunks[0]?.bytes ?? []).equals(readFileSync(`${here.path}/.git/MSG`))).toBe(true);
  });
});
