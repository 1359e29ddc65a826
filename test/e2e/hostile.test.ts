/** Repositories and environments that try to run something, to hide something, or to send the answer astray. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canary, finds } from '../helpers/canary.ts';
import { here, stage, where } from '../helpers/first-commit.ts';
import { find, tightlip } from '../helpers/program.ts';
import { repository } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = `token = ${githubToken()}\n`;

/** Settings whose value git runs somewhere. */
const executed = [
  'core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.askPass', 'core.editor', 'core.gitProxy', 'core.alternateRefsCommand', 'diff.external', 'diff.x.textconv',
  'diff.x.command', 'filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'gpg.program', 'pager.diff', 'pager.log', 'remote.origin.uploadpack', 'credential.helper',
  'interactive.diffFilter', 'uploadpack.packObjectsHook', 'merge.x.driver', 'sequence.editor',
];
const song = (): string => join(here.path, '../sing.sh');

describe('configuration of the repository', () => {
  for (const key of executed) {
    it(`runs nothing: ${key}`, () => {
      stage({ '.gitattributes': '* diff=x filter=x merge=x\n', 'app.ini': secret });
      here.git('config', key, song());
      finds(find(['staged'], where()), 'app.ini');
      finds(find(['scan'], where()), 'app.ini');
    });
  }

  it('runs nothing and changes nothing where commits are read', () => {
    stage({ '.gitattributes': '* diff=x filter=x merge=x -diff\n', 'app.ini': secret });
    here.git('commit', '-q', '-m', 'guilty');
    const signed = here.git('cat-file', 'commit', 'HEAD').replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n aGVsbG8=\n -----END PGP SIGNATURE-----\n\n');
    here.write({ '../signed': `${signed}\n` });
    here.git('reset', '-q', '--soft', here.git('hash-object', '-t', 'commit', '-w', join(here.path, '../signed')));
    for (const key of executed) here.git('config', key, song());
    for (const [key, value] of Object.entries({ 'log.showSignature': 'true', 'log.showRoot': 'false', 'log.diffMerges': 'off', 'log.mailmap': 'true', 'diff.renames': 'copies', 'diff.orderFile': '/nonexistent', 'color.ui': 'always', 'log.date': 'relative', 'i18n.logOutputEncoding': 'UTF-16', 'log.follow': 'true', 'log.excludeDecoration': '*', 'core.commitGraph': 'false' })) {
      here.git('config', key, value);
    }
    finds(find(['range', 'HEAD'], where()), 'app.ini');
    finds(find(['history'], where()), 'app.ini');
    finds(find(['push', 'origin', 'url'], { ...where(), input: `refs/heads/main ${here.git('rev-parse', 'HEAD')} refs/heads/main ${'0'.repeat(40)}\n` }), 'app.ini');
  });

  it('runs no alias and no hook', () => {
    stage({ 'app.ini': secret });
    for (const command of ['diff-index', 'cat-file', 'ls-files', 'rev-parse']) here.git('config', `alias.${command}`, `!${song()}`);
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-commit', 'reference-transaction', 'query-watchman']) {
      here.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${canary}'\n` });
      chmodSync(join(here.path, '.git/hooks', hook), 0o755);
    }
    finds(find(['staged'], where()), 'app.ini');
    finds(find(['scan'], where()), 'app.ini');
  });

  for (const [key, value] of [
    ['core.bigFileThreshold', '1'], ['diff.orderFile', '/nonexistent'], ['diff.relative', 'true'], ['diff.ignoreSubmodules', 'all'], ['diff.renames', 'copies'], ['diff.algorithm', 'patience'],
    ['core.quotePath', 'true'], ['core.attributesFile', '/dev/null'], ['core.excludesFile', '/dev/null'], ['color.diff', 'always'], ['diff.srcPrefix', 'x/'], ['diff.indentHeuristic', 'false'],
    ['core.abbrev', '4'], ['diff.noprefix', 'true'], ['log.showRoot', 'false'], ['diff.wsErrorHighlight', 'all'], ['core.precomposeUnicode', 'true'], ['status.showUntrackedFiles', 'no'],
  ] as const) {
    it(`changes no answer: ${key}`, () => {
      stage({ 'sub/app.ini': secret });
      here.git('config', key, value);
      finds(find(['staged'], where({}, join(here.path, 'sub'))), 'sub/app.ini');
      finds(find(['scan'], where()), 'sub/app.ini');
    });
  }

  it('fetches nothing into a partial clone: a problem instead', () => {
    stage({ 'app.ini': 'clean\n' });
    const id = here.git('rev-parse', ':app.ini');
    rmSync(join(here.path, '.git/objects', id.slice(0, 2), id.slice(2)));
    for (const [key, value] of [['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'origin'], ['remote.origin.url', here.path], ['remote.origin.promisor', 'true'], ['remote.origin.uploadpack', song()]] as const) {
      here.git('config', key, value);
    }
    const found = find(['staged'], where());
    expect(existsSync(canary)).toBe(false);
    expect(found.status).toBe(2);
    expect(found.problems[0]?.path).toBe('app.ini');
  });
});

describe('attributes and replaced objects', () => {
  for (const attributes of ['* -diff', '* binary', '* -text', '* filter=lfs diff=lfs', '* export-ignore', '*.ini working-tree-encoding=UTF-16']) {
    it(`hide nothing: ${attributes}`, () => {
      here.write({ 'app.ini': secret });
      here.git('add', 'app.ini');
      here.write({ '.gitattributes': `${attributes}\n` });
      here.git('add', '.gitattributes');
      finds(find(['staged'], where()), 'app.ini');
    });
  }

  it('hide nothing: a replaced blob', () => {
    stage({ 'app.ini': secret });
    here.write({ harmless: 'clean\n' });
    const harmless = here.git('hash-object', '-w', 'harmless');
    here.git('replace', here.git('rev-parse', ':app.ini'), harmless);
    finds(find(['staged'], where()), 'app.ini');
  });
});

describe('the environment', () => {
  for (const [name, value] of Object.entries({
    GIT_EXTERNAL_DIFF: 'SONG', GIT_PAGER: 'SONG', GIT_SSH_COMMAND: 'SONG', GIT_ASKPASS: 'SONG', GIT_EDITOR: 'SONG', GIT_PROXY_COMMAND: 'SONG', GIT_TRACE: 'CANARY', GIT_TRACE2_EVENT: 'CANARY',
    GIT_LITERAL_PATHSPECS: '0', GIT_ICASE_PATHSPECS: '1', GIT_DIFF_OPTS: '--unified=0', GIT_REPLACE_REF_BASE: 'refs/heads/', GIT_GRAFT_FILE: '/dev/null', GIT_NAMESPACE: 'x', GIT_DEFAULT_HASH: 'sha256', GIT_PREFIX: 'sub/',
    GIT_TRACE_SETUP: 'CANARY', GIT_REFLOG_ACTION: 'x', GIT_TEMPLATE_DIR: '/nonexistent', GIT_ATTR_SOURCE: 'HEAD', GIT_CONFIG: '/nonexistent',
  })) {
    it(`changes and runs nothing: ${name}`, () => {
      stage({ 'app.ini': secret });
      const filled = value.replace('SONG', join(here.path, '../sing.sh')).replace('CANARY', canary);
      finds(find(['staged'], where({ [name]: filled })), 'app.ini');
    });
  }

  it('brings in no configuration by GIT_CONFIG_COUNT', () => {
    stage({ 'app.ini': secret });
    finds(find(['staged'], where({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: join(here.path, '../sing.sh') })), 'app.ini');
    finds(find(['staged'], where({ GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${join(here.path, '../sing.sh')}'` })), 'app.ini');
  });

  it('names another repository: refused', () => {
    const other = repository();
    stage({ 'app.ini': secret });
    const { status, stderr } = tightlip(['staged'], where({ GIT_DIR: join(other.path, '.git') }));
    other.remove();
    expect(status).toBe(2);
    expect(stderr).toMatch(/another repository/);
  });

  it('names this one, as git does for hooks: index and all', () => {
    stage({ 'app.ini': secret });
    finds(find(['staged'], where({ GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' })), 'app.ini');
    here.git('reset', '-q', '--hard');
    here.write({ 'app.ini': secret });
    execFileSync('git', ['add', 'app.ini'], { cwd: here.path, env: { ...here.env, GIT_INDEX_FILE: join(here.path, '.git/other-index') } });
    finds(find(['staged'], where({ GIT_INDEX_FILE: join(here.path, '.git/other-index') })), 'app.ini');
    expect(find(['staged'], where()).status).toBe(0);
  });

  it('has a PATH with the current directory in it: the git there is not started', () => {
    stage({ 'app.ini': secret });
    here.write({ git: `#!/bin/sh\ntouch '${canary}'\n` });
    chmodSync(join(here.path, 'git'), 0o755);
    for (const first of ['.', '', './bin']) finds(find(['staged'], where({ PATH: `${first}:${here.env['PATH']}` })), 'app.ini');
  });
});

describe('refuses, with advice,', () => {
  it('an embedded bare repository', () => {
    here.git('init', '-q', '--bare', 'trap');
    here.git('-C', 'trap', 'config', 'core.fsmonitor', join(here.path, '../sing.sh'));
    for (const command of ['staged', 'scan']) {
      const { status, stderr } = tightlip([command], where({}, join(here.path, 'trap')));
      expect(existsSync(canary)).toBe(false);
      expect(status).toBe(2);
      expect(stderr).toMatch(/bare repository[\s\S]*hint: /);
    }
  });

  it.runIf(process.getuid?.() === 0)('a repository of somebody else', () => {
    stage({ 'app.ini': secret });
    execFileSync('chown', ['-R', '65534', here.path]);
    for (const command of ['staged', 'scan']) {
      const { status, stderr } = tightlip([command], where());
      expect(status).toBe(2);
      expect(stderr).toMatch(/belongs to another user[\s\S]*safe\.directory/);
    }
    finds(find(['staged'], where({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: here.path })), 'app.ini');
  });
});
