import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ollama',
  name: 'Ollama',
  vendor: 'Ollama',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  paths: [
    { glob: 'Modelfile', kind: 'config' },
    { glob: 'Modelfile.*', kind: 'config', strength: 'weak' },
  ],
  home: ['~/.ollama/', '~/.ollama/history', '~/Library/Application Support/Ollama/db.sqlite', '%LOCALAPPDATA%/Ollama/db.sqlite'],
  apps: ['/Applications/Ollama.app'],
  packages: { npm: ['ollama'], pypi: ['ollama'], crates: ['ollama-rs'], go: ['github.com/ollama/ollama'], nuget: ['OllamaSharp'], brew: ['ollama'] },
  binaries: ['ollama'],
  images: ['ollama/ollama'],
  installers: ['ollama.com/install.sh'],
  env: [{ name: 'OLLAMA_HOST', generic: true }, { name: 'OLLAMA_MODELS', generic: true }],
  hosts: ['localhost:11434', '127.0.0.1:11434', 'ollama.com'],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md', 'https://github.com/ollama/ollama'],
  checked: '2026-11-20',
  unverified: ['npm:ollama', 'env_vars:OLLAMA_MODELS'],
  note: 'Docker image ollama/ollama. Models with a -cloud tag run on ollama.com, so Ollama is not always local.',
} satisfies AiTool;
