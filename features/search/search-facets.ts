/**
 * Words of the index that stand for what a story has rather than says. Each begins with a
 * private-use letter, which `searchWords` never lets into a word: nobody can type one.
 */
const mark = (letter: string) => (of: string) => `${letter}${of.replaceAll('-', '')}`;

export const sectionFacet = mark('\ue000');
export const bylineFacet = mark('\ue001');
/** A word that stands in the headline. */
export const headlineFacet = mark('\ue002');
