import { oneSpaced } from './paste-text';

/** Text of any kind as one line. A space at an end is meant, a break is not. */
export const lineText = (text: string): string => oneSpaced(text.replace(/^[\r\n]+|[\r\n]+$/g, ''));
