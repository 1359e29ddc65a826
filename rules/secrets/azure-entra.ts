import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'azure/entra-client-secret',
    title: 'Azure Entra client secret',
    shape: 'token',
    forms: [[run('a-zA-Z0-9_.~-', 3), run('digit', 1), 'Q~', run('a-zA-Z0-9_.~-', 31, 34)]],
    severity: 'critical',
    entropy: 3,
    check: 'entra-secret',
    accept: 'entra-secret',
    advice: 'Remove the secret under Certificates & secrets of the app registration at https://entra.microsoft.com and use a certificate or managed identity.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  },
  {
    id: 'azure/entra-refresh-token',
    title: 'Azure Entra refresh token',
    shape: 'token',
    forms: [
      [['0', '1'], '.A', run('base64url', 50, 500), '.Ag', run('base64url', 250, 2000)],
      [['0', '1'], '.A', run('base64url', 50, 500), '.', run('digit', 1), '.Ag', run('base64url', 250, 2000)],
    ],
    severity: 'high',
    advice: 'Delete the client secret under Certificates & secrets of the app registration at https://entra.microsoft.com and look through its sign-in log.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  },
  {
    id: 'azure/entra-legacy-client-secret',
    title: 'Azure Entra client secret, older form',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 31, 34)],
    words: ['azure_client_secret', 'aad_client_secret', 'entra_client_secret', 'arm_client_secret'],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the client secret under Certificates & secrets of the app registration at https://entra.microsoft.com and look through its sign-in log.',
    docs: 'https://docs.microsoft.com/en-us/azure/azure-app-configuration/',
  },
] satisfies Rule[];
