import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'metabase/api-key',
    title: 'Metabase API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['metabase'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Regenerate or delete the key under Admin settings > Authentication > API keys.',
    docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  },
  {
    id: 'metabase/api-key-prefixed',
    title: 'Metabase API key',
    shape: 'token',
    forms: [['mb_', run('base64', 43), '=']],
    severity: 'high',
    advice: 'Regenerate or delete the key under Admin settings > Authentication > API keys.',
    docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  },
] satisfies Rule[];
