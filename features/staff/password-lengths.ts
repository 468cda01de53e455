/** In characters as people count them, after NFC. NIST SP 800-63B asks for no more rules than a length and a list. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
