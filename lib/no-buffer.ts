/** In a browser nothing takes Node's Buffer: lib0 names it only for where there is no `btoa`. */
export const Buffer = undefined;
