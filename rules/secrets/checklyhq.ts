import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'checklyhq/api-key',
    title: 'Checkly API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['checklyhq'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.checklyhq.com/settings/user/api-keys and create a new one.',
    docs: 'https://checklyhq.com',
  },
  {
    id: 'checkly/user-api-key',
    title: 'Checkly user API key',
    shape: 'token',
    forms: [['cu_', run('hex-lower', 32)]],
    words: ['checkly'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.checklyhq.com/settings/user/api-keys.',
    docs: 'https://www.checklyhq.com/docs/',
  },
] satisfies Rule[];
