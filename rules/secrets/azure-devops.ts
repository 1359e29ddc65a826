import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it under User settings > Personal access tokens.';

export default [
  {
    id: 'azure/devops-token',
    title: 'Azure DevOps personal access token',
    shape: 'token',
    forms: [[run('base62', 76), 'AZDO', run('base62', 4)]],
    severity: 'high',
    check: 'azure-cask',
    advice,
    docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  },
  {
    id: 'azure/devops-token-legacy',
    title: 'Azure DevOps personal access token, old form',
    shape: 'context',
    bodies: [run('base36-lower', 52)],
    words: [
      'azure', 'azure_key', 'ado_pat', 'azure_devops', 'devops', 'pat_token', 'personal_access_token', 'dev.azure.com', 'vsts',
      'visualstudio', 'token',
    ],
    within: 40,
    severity: 'high',
    entropy: 3.5,
    check: 'azure-devops-crc32',
    accept: 'random',
    advice,
    docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  },
] satisfies Rule[];
