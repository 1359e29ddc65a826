import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'linode/personal-access-token',
    title: 'Linode personal access token',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['linode', 'linode_token', 'linode_api_token', 'linode_cli_token'],
    severity: 'critical',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke it at https://cloud.linode.com/profile/tokens.',
    docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  },
] satisfies Rule[];
