import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'huggingface/access-token',
    title: 'Hugging Face access token',
    shape: 'token',
    forms: [['hf_', run('letter', 34)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the token at https://huggingface.co/settings/tokens.',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    id: 'huggingface/organization-token',
    title: 'Hugging Face organization API token',
    shape: 'token',
    forms: [['api_org_', run('letter', 34)]],
    severity: 'high',
    advice: 'Organisation tokens are no longer issued; delete it at https://huggingface.co/settings/tokens.',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    id: 'huggingface/oauth-token',
    title: 'Hugging Face OAuth token',
    shape: 'token',
    forms: [['hf_oauth_', run('0-9A-Za-z_.-', 40, 2000)]],
    severity: 'high',
    advice: 'Remove the application at https://huggingface.co/settings/connected-applications.',
    docs: 'https://huggingface.co/docs/hub/oauth',
  },
] satisfies Rule[];
