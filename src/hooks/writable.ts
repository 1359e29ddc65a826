import { UserError } from '../errors.ts';

const reasons: Readonly<Record<string, string>> = { EACCES: 'no permission', EPERM: 'no permission', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full', EEXIST: 'a file is where a folder should be', ENOTDIR: 'a file is where a folder should be' };

/** Runs `change`; a file system that refuses it becomes a UserError that names the place. */
export function changing<T>(place: string, change: () => T): T {
  try {
    return change();
  } catch (cause) {
    const { code = '', path } = cause as NodeJS.ErrnoException;
    const reason = reasons[code];
    if (reason === undefined) throw cause;
    const hint = place === '/dev/null' ? 'core.hooksPath switches all hooks off here: git config --show-origin --get-all core.hooksPath' : 'make the folder writable for you, then run it again';
    throw new UserError(`${(path ?? place).replace(/\.[0-9a-f-]{36}\.tmp$/, '')} cannot be written: ${reason}`, hint, cause);
  }
}
