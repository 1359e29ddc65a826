import { noScopes } from './rule-scopes.ts';
import type { Config } from './types.ts';

/** What holds without any configuration file. */
export const none: Config = {
  present: false,
  files: [],
  salt: '',
  exceptionsFrom: 'change',
  acceptForeignComments: () => false,
  excluded: () => false,
  exclusions: [],
  disabled: () => false,
  enabled: () => false,
  severityOf: (_rule, _path, builtIn) => builtIn,
  failOn: (_path, _kind, asked) => asked ?? 'low',
  blockConfidence: () => 'medium',
  maxFileSize: () => undefined,
  rules: [],
  ruleScopes: noScopes,
  enable: [],
  allows: [],
  baseline: undefined,
  allowLock: undefined,
  baselineLock: undefined,
  aiLock: undefined,
  policy: [],
  tools: [],
  notices: () => [],
};
