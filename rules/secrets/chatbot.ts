import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chatbot/api-key',
    title: 'Chatbot API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['chatbot'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Chatbot account: whoever has it reads and changes there what its owner can.',
    docs: 'https://chatbot.com',
  },
] satisfies Rule[];
