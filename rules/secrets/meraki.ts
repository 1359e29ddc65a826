import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meraki/cisco-meraki-api-key',
    title: 'Cisco Meraki API key',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['meraki'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke it under My profile > API access at https://dashboard.meraki.com.',
    docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  },
] satisfies Rule[];
