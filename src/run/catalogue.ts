import files from 'rules:files';
import leaks from 'rules:leaks';
import secrets from 'rules:secrets';
import type { FileRule, Rule } from '../types.ts';

/** All built-in rules of secrets and leaks. */
export const builtIn: readonly Rule[] = [...Object.values(secrets), ...Object.values(leaks)].flat();

/** Kinds of files with a grammar of their own. */
export const fileRules: readonly FileRule[] = Object.values(files).flat();
