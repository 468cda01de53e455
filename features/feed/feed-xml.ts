/**
 * feedsmith 3.0.1 sets each CDATA section on a line of its own, and the white space
 * around it would be read as part of the headline or name that it holds.
 */
export const tightSections = (xml: string): string => xml.replace(/\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*/g, '$1');
