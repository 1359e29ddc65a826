import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meraki/cisco-meraki-api-key',
    title: 'Meraki cisco meraki API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['meraki'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Meraki, create a new one and keep it out of the repository.',
    docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  },
] satisfies Rule[];
