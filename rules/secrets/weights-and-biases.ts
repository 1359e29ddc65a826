import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'weights-and-biases/api-key',
    title: 'Weights & Biases API key',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['wandb', 'wandb_api_key', 'weightsandbiases', 'weights_and_biases'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key at https://wandb.ai/authorize.',
    docs: 'https://docs.wandb.ai/guides/track/environment-variables/',
  },
  {
    id: 'weights-and-biases/api-key-v1',
    title: 'Weights & Biases API key, newer form',
    shape: 'token',
    forms: [['wandb_v1_', run('word', 77)]],
    severity: 'high',
    advice: 'Delete the key at https://wandb.ai/settings.',
    docs: 'https://docs.wandb.ai/',
  },
] satisfies Rule[];
