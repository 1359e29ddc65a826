/** What training needs of the product: one implementation of candidates and features. Bundled by `bundle.js`. */
export { compileRules, createEngine } from '../../../src/match/engine.ts';
export { candidatesIn } from '../../../src/detect/generic/candidates.ts';
export { languageOf } from '../../../src/detect/generic/language.ts';
export { features, width } from '../../../src/detect/generic/measure/features.ts';
export { factsOf } from '../../../src/detect/generic/measure/file.ts';
export { measure } from '../../../src/detect/generic/measure/measure.ts';
export { lexicon } from '../../../src/detect/generic/lexicon.ts';
export { packWords } from '../../../src/detect/generic/measure/lexicon.ts';
export { genericMatches } from '../../../src/detect/generic/generic.ts';
