/** Word lists and the model's tables, read with the first candidate that passes the gates, since most texts have none. */
import { model as modelOfRules } from 'rules:lexicon';
import { lexicon } from './lexicon.ts';
import type { Lexicon } from './measure/words.ts';
import type { Model } from './model.ts';
import { readModel } from './model-bytes.ts';

export interface Tables {
  readonly lexicon: Lexicon;
  readonly model: Model;
  /** What `model` was read from. */
  readonly modelBytes: Uint8Array;
}

let loaded: Tables | undefined;

export function tables(): Tables {
  if (loaded === undefined) {
    const modelBytes = modelOfRules();
    loaded = { lexicon: lexicon(), model: readModel(modelBytes), modelBytes };
  }
  return loaded;
}
