import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'factory/api-key',
    title: 'Factory API key',
    shape: 'token',
    forms: [['fk-', run('base64url', 30, 120)]],
    words: ['factory', 'droid'],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key at https://app.factory.ai/settings/api-keys.',
    docs: 'https://docs.factory.ai/',
  },
] satisfies Rule[];
