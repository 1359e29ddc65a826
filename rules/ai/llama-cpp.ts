import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'llama-cpp',
  name: 'llama.cpp',
  vendor: 'ggml-org (open source)',
  category: 'local-runtime',
  status: 'active',
  paths: [
    { glob: '*.gguf', kind: 'binary', strength: 'medium', shared: ['lm-studio', 'ollama', 'gpt4all'] },
  ],
  packages: { npm: ['node-llama-cpp'], pypi: ['llama-cpp-python'], crates: ['llama-cpp-2'], nuget: ['LLamaSharp'], brew: ['llama.cpp'] },
  binaries: ['llama-server', 'llama-cli'],
  images: ['ghcr.io/ggml-org/llama.cpp', 'ghcr.io/ggerganov/llama.cpp'],
  docs: ['https://github.com/ggml-org/llama.cpp'],
  checked: '2026-11-20',
  note: 'pypi llama-cpp-python verified in aibommaker constants; the rest general knowledge.',
} satisfies AiTool;
