import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hex/api-token',
    title: 'Hex API token',
    shape: 'token',
    forms: [[['hxtp_', 'hxtw_'], run('hex-lower', 64, 160)]],
    severity: 'high',
    partial: true,
    advice: 'Revoke the token under Settings > API keys of the user or workspace.',
    docs: 'https://learn.hex.tech/docs/api/api-overview',
  },
] satisfies Rule[];
