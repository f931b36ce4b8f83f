/**
 * Tells apart the code that verdicts are given by: a digest of its sources, which `actions/bundle.ts` writes here. Every
 * action that is bundled from the same sources has the same. Outside bundles it is this word.
 */
export const CODE_VERSION: string = 'source';
