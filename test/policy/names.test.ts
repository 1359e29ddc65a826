import { describe, expect, it } from 'vitest';
import { createNames, shortName } from '../../src/policy/names.ts';

const names = createNames([
  { id: 'wind', name: 'Wind Surfer (IDE)', vendor: 'Cognate, Inc.', country: 'US', category: 'ide', formerly: ['breeze'] },
  { id: 'breeze', name: 'Breeze', vendor: 'Exa Function', category: 'ide-extension' },
  { id: 'owl', name: 'Owl', vendor: 'Night', country: 'FR', category: 'agent-cli', aliases: ['Strix'] },
  { id: 'owl-app', name: 'Owl App', vendor: 'Night PBC', country: 'FR', category: 'ide', aliases: ['strix'] },
  { id: 'kite', name: 'Kite', vendor: 'Sky', country: 'US', category: 'ide' },
]);

describe('a name of a tool', () => {
  it.each(['wind', 'WIND', 'Wind Surfer (IDE)', 'wind-surfer', 'Wind_Surfer', 'Ｗｉｎｄ Surfer'])('means it however it is written: %s', (name) => expect(names.tools(name)).toEqual(['breeze', 'wind']));

  it('means what it was called before and what shares its alias', () => {
    expect([names.tools('Breeze'), names.tools('strix'), names.tools('owl'), names.tools('kite')]).toEqual([['breeze', 'wind'], ['owl', 'owl-app'], ['owl', 'owl-app'], ['kite']]);
  });

  it('that nobody knows means nothing, and has a neighbour', () => {
    expect([names.tools('wand'), names.tools('win'), names.tools('')]).toEqual([undefined, undefined, undefined]);
    expect(names.nearest('tools', 'brezee')?.toLowerCase()).toBe('breeze');
    expect(names.nearest('categories', 'agentcli')).toBe('agent-cli');
    expect([names.nearest('tools', 'bre'), names.nearest('tools', 'zzz')]).toEqual(['breeze', undefined]);
  });

  it('is short in messages', () => expect(['Owl (old)', 'Owl, Inc', 'Owl/Kite', 'Owl App', '(odd)'].map(shortName)).toEqual(['Owl', 'Owl', 'Owl', 'Owl App', '(odd)']));
});

describe('a name of several tools', () => {
  it('holds whole words of the vendor in order', () => {
    expect(['night', 'NIGHT pbc', 'pbc night', 'nig', 'exa', ''].map((name) => names.vendors(name))).toEqual([['owl', 'owl-app'], ['owl-app'], undefined, undefined, ['breeze'], undefined]);
  });

  it('is a country, unknown where none is known', () => expect([names.countries('fr'), names.countries('unknown'), names.countries('de')]).toEqual([['owl', 'owl-app'], ['breeze'], undefined]));

  it('is a category', () => expect([names.categories('IDE'), names.categories('ides')]).toEqual([['wind', 'owl-app', 'kite'], undefined]));
});

it('a tool that is not in the catalogue is a chain of its own', () => expect([names.chain('mine'), names.chain('breeze')]).toEqual([['mine'], ['breeze', 'wind']]));
