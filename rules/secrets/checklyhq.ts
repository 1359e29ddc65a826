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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Checkly, create a new one and keep it out of the repository.',
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
