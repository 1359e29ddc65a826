import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'azure/cosmos-db-key',
    title: 'Azure Cosmos DB key',
    shape: 'token',
    forms: [[run('base64', 76), 'ACDb', run('base64', 6), '==']],
    severity: 'critical',
    check: 'azure-identifiable',
    advice: 'Regenerate it with az cosmosdb keys regenerate and prefer Entra ID to keys.',
    docs: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
  },
  {
    id: 'azure/cosmos-db-key-unmarked',
    title: 'Azure Cosmos DB key near its name',
    shape: 'context',
    bodies: [run('base64-padded', 88)],
    words: ['documents.azure.com', 'cosmos', 'cosmosdb', 'cosmos_key', 'table.cosmos.azure.com'],
    severity: 'critical',
    entropy: 4.5,
    accept: 'base64-64',
    advice: 'Regenerate the key under Keys of the Cosmos DB account.',
    docs: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
  },
] satisfies Rule[];
