import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { createInspectors } from '../../src/run/inspectors.ts';

const inspectors = createInspectors(createCatalogue());
/** How many inspectors want a file after their quick look. */
const concerned = (path: string, text: string): number =>
  inspectors.filter((inspector) => {
    const look = inspector.look(path);
    return look && (look.may?.(new TextEncoder().encode(text)) ?? true);
  }).length;

describe('nothing is loaded for', () => {
  it.each([
    ['Dockerfile', 'FROM node:20\nCMD ["node", "x.js"]\n'],
    ['app/Dockerfile.tt', 'FROM ruby\n  CMD ["./bin/rails", "server"]\n'],
    ['docs/make.bat', 'if "%1" == "clean" (\n\trmdir /q /s %BUILDDIR%\n)\n'],
    ['.devcontainer/Dockerfile', 'FROM mcr.microsoft.com/devcontainers/base:1\nRUN apt-get update\n'],
    ['.devcontainer/compose.yaml', 'services:\n  app:\n    image: ruby\n'],
    ['.devcontainer/devcontainer-lock.json', '{"features": {}}'],
    ['notes.txt', '====\nDirectory structure:\n===='],
    ['README.md', '# Title\n\nmerged representation of'],
    ['data.json', '{"x-inputSchema": 1}'],
    ['check.sh', '#!/bin/sh\n  # run the analyzer on the entire codebase\ngo run honnef.co/go/tools/cmd/staticcheck .\n'],
    ['.github/workflows/build.yml', 'jobs:\n  a:\n    steps:\n      - shell: cmd\n        run: e2etest.exe\n'],
    ['lib/script/USAGE', 'You can specify a folder'],
    ['Dockerfile', 'RUN RAILS_MASTER_KEY=1 bin/rails assets:precompile\n'],
    ['.github/workflows/scripts/check.rb', 'puts `claude`\n'],
    ['.github/actions/x/dist/index.js', '"use strict";\n'],
  ])('%s', (path, text) => expect(concerned(path, text)).toBe(0));
});

describe('is read all the same', () => {
  it.each([
    ['Dockerfile', 'FROM node:20\nRUN cmd --model x\n', 1],
    ['Dockerfile', 'FROM node:20\nCMD ["claude", "-p", "x"]\n', 1],
    ['.devcontainer/Dockerfile', 'ENV ANTHROPIC_BASE_URL=https://evil.example\n', 2],
    ['.devcontainer/devcontainer.json', '{}', 2],
    ['.devcontainer/rust/devcontainer.json', '{}', 2],
    ['a.txt', '\ufeffDirectory structure:\n', 1],
    ['a.md', '# x\nThis file is a merged representation of the entire codebase', 1],
    ['a.json', '{"tools": [{"inputSchema": {}, "description": "x"}]}', 1],
    ['a.json', '{"\\u0024schema": "https://x.example/s.json"}', 1],
    ['run.sh', '/usr/bin/q chat', 1],
    ['run.sh', '# the entire thing\nentire enable\n', 1],
    ['run.sh', '#!/usr/bin/env goose\n', 1],
    ['bin/START', '#!/bin/sh\nclaude -p x\n', 1],
    ['bin/START', '\ufeff#!/bin/sh\nclaude -p x\n', 1],
    ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - shell: cmd\n        run: cmd -p x\n', 1],
    ['.github/workflows/scripts/check.rb', '\u007fELF', 1],
    ['Dockerfile', 'ENV OPENAI_KEY=x\n', 1],
    ['.github/Workflows/scripts/check.rb', 'x\n', 1],
    ['.github/workflows/scripts\u200b/check.rb', 'x\n', 1],
  ])('%s: %s', (path, text, many) => expect(concerned(path, text)).toBe(many));
});
