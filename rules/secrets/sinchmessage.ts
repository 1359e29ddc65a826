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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Sinch account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://sinch.com',
  },
] satisfies Rule[];
