/** From here on two articles are taken for one, unless the reader says otherwise: this share of their runs of five words. */
export const copyThreshold = 0.35;
