import { isBasicExample } from '../accept/url.ts';
import { sequenceShare } from '../words.ts';

const longestUnit = 10;

/** `abcd1234abcd1234abcd1234`: three times the same, the last one may be cut. */
function repeats(value: string): boolean {
  for (let unit = 1; unit <= Math.min(longestUnit, value.length / 3); unit++) {
    if (value.startsWith(value.slice(unit)) || value.slice(unit) === value.slice(0, -unit)) return true;
  }
  return false;
}

/** Every second or third character of a value, beginning at each of the first. */
const strands = (value: string, step: number): string[] => Array.from({ length: step }, (_, from) => [...value].filter((_character, at) => at % step === from).join(''));

/** `a1b2c3d4`, `aB1cD2eF3`: counted up in two or three strands; of two thirds of them and more. */
function countsInStrands(value: string): boolean {
  return [2, 3].some((step) => strands(value, step).filter((strand) => strand.length > 3 && sequenceShare(strand) > 0.7).length * 3 >= step * 2);
}

/** Whether a value without a form was typed to stand for a secret: it counts up, repeats itself, or is an example's login in base64. */
export function isTyped(value: string): boolean {
  if (value.length > 255) return false;
  return sequenceShare(value) > 0.7 || repeats(value) || countsInStrands(value) || isBasicExample(value);
}
