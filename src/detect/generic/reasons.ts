import type { Feature } from './measure/feature-names.ts';
import { features } from './measure/feature-names.ts';
import type { Row } from './measure/features.ts';
import type { Model } from './model.ts';

type Says = (value: number) => string;

const when = (yes: string, no: string): Says => (value) => (value > 0 ? yes : no);
const fixed = (text: string): Says => () => text;
const part = (what: string): Says => (value) => (value === 0 ? `the value has no ${what}` : `${Math.round((value * 100) / 64)} % of the value are ${what}`);

/** In words what a feature saw; features left out are not worth a sentence. Never text of the value. */
const sentences: Partial<Record<Feature, Says>> = {
  length: (value) => `the value has ${value} characters`,
  meanCost: fixed('the letters of the value read like no language'),
  worstCost: fixed('a part of the value reads like no language'),
  cover: (value) => (value === 0 ? 'the value holds no dictionary word' : `dictionary words make up ${Math.round((value * 100) / 64)} % of its letters`),
  cover4: (value) => (value === 0 ? 'the value holds no dictionary word' : `longer dictionary words make up ${Math.round((value * 100) / 64)} % of its letters`),
  entropy: fixed('the characters of the value are well mixed'),
  relativeEntropy: fixed('the characters of the value are well mixed'),
  distinct: (value) => `the value has ${value} different characters`,
  changes: fixed('how letters, digits and signs alternate in the value'),
  digits: part('digits'),
  upper: part('capital letters'),
  signs: part('signs'),
  blanks: when('several words', 'the value is one word'),
  placeholder: when('the value holds a placeholder word', 'the value holds no placeholder word'),
  holdsCredential: when('the value holds a word like key or token', 'the value holds no word like key or token'),
  hex: when('the value is hexadecimal', 'the value is not just hexadecimal digits'),
  base64Text: when('the value is base64 of text', 'the value is no base64 of text'),
  userPass: when('the value is base64 of user and password', 'the value is no base64 of user and password'),
  endsCredential: when('the name ends with a credential word', 'the name only mentions a credential'),
  pass: when('the name speaks of a password', 'the name does not speak of a password'),
  secret: when('the name speaks of a secret', 'the name does not speak of a secret'),
  token: when('the name speaks of a token', 'the name does not speak of a token'),
  nameText: when('the name speaks of a text', 'the name does not speak of a label or message'),
  nameUrl: when('the name speaks of a place', 'the name does not speak of a file or address'),
  nameId: when('the name speaks of an id', 'the name does not speak of an id'),
  namePublic: when('the name says public', 'the name does not say public'),
  nameHash: when('the name speaks of a hash', 'the name does not speak of a hash'),
  quoted: when('the value is quoted', 'the value is not quoted'),
  assign: when('it is assigned to the name', 'it stands further behind the name'),
  scheme: when('it follows an authorization scheme', 'it follows no authorization scheme'),
  equals: when('it is assigned with `=`', 'it is not assigned with `=`'),
  order: (value) => (value === 0 ? 'it is the first value behind the name' : `it is value ${value + 1} behind the name`),
  calls: when('it stands inside of a call', 'it stands outside of calls'),
  userNear: when('a user is named near it', 'no user is named near it'),
  hostNear: when('a host is named near it', 'no host is named near it'),
  test: when('it is compared', 'it is not compared'),
  comment: when('it stands in a comment', 'it stands in no comment'),
  path: when('the value looks like a path', 'the value is no path'),
  address: when('the value holds an address', 'the value is no address'),
  camel: when('the value is written in camel case', 'the value is not written like an identifier'),
  dotted: when('the value is dotted', 'the value is no dotted name'),
  wordDigits: when('the value is a word and digits', 'the value is more than a word and digits'),
  prose: fixed('the line is no prose'),
  aroundCost: fixed('how the text around it reads'),
};

/** At most five sentences about what spoke for a secret, from feature positions, heaviest first. */
export function reasonsOf(positions: readonly number[], row: Row): string[] {
  const said = new Set<string>();
  for (const position of positions) {
    const says = sentences[features[position] as Feature];
    if (says) said.add(says(row[position] as number));
    if (said.size === 5) break;
  }
  return [...said];
}

/** Positions (in a row) of the features that spoke most for a secret, heaviest first. */
export function heaviest(model: Model, row: Row, count: number): number[] {
  const spoken = Array.from(model.features, (position, i) => ({ position, weight: model.weights[i * 256 + (row[position] as number)] as number }));
  return spoken.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.position - b.position).slice(0, count).map(({ position }) => position);
}
