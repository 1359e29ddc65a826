import leaks from 'rules:leaks';
import secrets from 'rules:secrets';
import type { Rule } from '../types.ts';

/** All built-in rules of secrets and leaks. */
export const builtIn: readonly Rule[] = [...Object.values(secrets), ...Object.values(leaks)].flat();
