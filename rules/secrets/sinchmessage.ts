import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sinchmessage/api-key',
    title: 'Sinch API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['sinchmessage', 'sinch'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Sinch, create a new one and keep it out of the repository.',
    docs: 'https://sinch.com',
  },
] satisfies Rule[];
