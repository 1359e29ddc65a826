import { describe, expect, it } from 'vitest';
import { gitEnvironment, HARDENED, safeDirectories } from '../../src/source/environment.ts';

const environment = (env: Record<string, string | undefined>, platform = 'linux'): Record<string, string> => gitEnvironment({ cwd: '/', env, platform });

describe('the environment of git', () => {
  it('keeps where the repository is, and nothing else that git listens to', () => {
    const kept = { GIT_DIR: '.git', GIT_WORK_TREE: '..', GIT_INDEX_FILE: 'i', GIT_OBJECT_DIRECTORY: 'o', GIT_ALTERNATE_OBJECT_DIRECTORIES: 'a', GIT_QUARANTINE_PATH: 'q', GIT_COMMON_DIR: 'c' };
    const dropped = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'GIT_CONFIG_PARAMETERS', 'GIT_EXTERNAL_DIFF', 'GIT_SSH_COMMAND', 'GIT_TRACE', 'GIT_NAMESPACE', 'GIT_EDITOR', 'GIT_PROXY_COMMAND', 'GIT_REPLACE_REF_BASE', 'GIT_ICASE_PATHSPECS', 'GIT_DIFF_OPTS'];
    const made = environment({ ...kept, ...Object.fromEntries(dropped.map((name) => [name, 'x'])), HOME: '/home/u' });
    expect(made).toMatchObject({ ...kept, HOME: '/home/u' });
    for (const name of dropped) expect(made).not.toHaveProperty(name);
  });

  it('says for itself what a stray variable could have said', () => {
    const made = environment({ GIT_PAGER: 'evil', GIT_GRAFT_FILE: 'g', GIT_NO_REPLACE_OBJECTS: '', LC_ALL: 'de_DE', LANGUAGE: 'de', GIT_OPTIONAL_LOCKS: '1', GIT_TERMINAL_PROMPT: '1', GIT_NO_LAZY_FETCH: '0' });
    expect(made).toMatchObject({ GIT_PAGER: 'cat', GIT_GRAFT_FILE: '/dev/null', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C', LANGUAGE: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' });
  });

  it.each([
    ['linux', '.:/usr/bin::bin:../x:/bin', '/usr/bin:/bin'],
    ['linux', '.', ''],
    ['win32', String.raw`.;C:\git;"D:\a b";bin;\\server\share;\rooted`, String.raw`C:\git;"D:\a b";\\server\share`],
  ])('leaves on a PATH only what is absolute (%s)', (platform, path, expected) => {
    expect(environment({ PATH: path }, platform)['PATH']).toBe(expected);
    expect(environment({ Path: path }, platform)['Path']).toBe(expected);
  });

  it('names no index by nothing, which git would take for an empty one', () => {
    expect(environment({ GIT_INDEX_FILE: '', GIT_DIR: '' })).not.toHaveProperty('GIT_INDEX_FILE');
  });

  it('passes on no variable that is not set', () => expect(environment({ HOME: undefined })).not.toHaveProperty('HOME'));
});

describe('what git is told to refuse', () => {
  it.each(['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'safe.bareRepository=explicit', 'core.attributesFile=/dev/null'])('%s', (setting) => expect(HARDENED[HARDENED.indexOf(setting) - 1]).toBe('-c'));
});

describe('safe directories of a container', () => {
  it('are the only configuration by variables that counts', () => {
    const env = { GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: 'evil', GIT_CONFIG_KEY_1: 'Safe.Directory', GIT_CONFIG_VALUE_1: '/work', GIT_CONFIG_KEY_2: 'safe.directory', GIT_CONFIG_VALUE_2: '*', GIT_CONFIG_KEY_3: 'safe.directory', GIT_CONFIG_VALUE_3: 'beyond' };
    expect(safeDirectories(env)).toEqual(['-c', 'safe.directory=/work', '-c', 'safe.directory=*']);
  });

  it.each([undefined, '', 'x', '-1', '0'])('are none for a count of %j', (count) => expect(safeDirectories({ GIT_CONFIG_COUNT: count, GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '/' })).toEqual([]));

  it('are a hundred at most, whatever is claimed', () => expect(safeDirectories({ GIT_CONFIG_COUNT: '1e9', GIT_CONFIG_KEY_99: 'safe.directory', GIT_CONFIG_VALUE_99: '/a', GIT_CONFIG_KEY_100: 'safe.directory' })).toEqual(['-c', 'safe.directory=/a']));
});
