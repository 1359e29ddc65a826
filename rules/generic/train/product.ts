/** What training needs of the product: one implementation of candidates and features. Bundled by `bundle.js`. */
export { anchors } from '../anchors.ts';
export { createAnchorFinder } from '../../../src/detect/generic/anchors.ts';
export { candidatesIn } from '../../../src/detect/generic/candidates.ts';
export { languageOf } from '../../../src/detect/generic/language.ts';
export { features, width } from '../../../src/detect/generic/measure/features.ts';
export { factsOf } from '../../../src/detect/generic/measure/file.ts';
export { measure } from '../../../src/detect/generic/measure/measure.ts';
export { packWords } from '../../../src/detect/generic/measure/lexicon.ts';
