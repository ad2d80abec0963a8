/** The contrast that text and other marks need against their ground (WCAG 2.2, 1.4.3 and 1.4.11). */
export const leastContrast = { text: 4.5, shape: 3 } as const;

/** Smallest size that can be read in print, points. */
export const smallestSize = 6.5;

/** Smallest size that can be read from a distance, points on a slide of 13.33 inches. */
export const smallestOnSlides = 9;

/** Share of the size: letters spaced wider fall apart when text is copied, "B R I E F". */
export const widestTracking = 0.09;

/**
 * Least distance of two colours of series (CIE 1976, with any one kind of cone missing). Half of it can be told apart side by side;
 * legends and lines are compared over a distance.
 */
export const leastDistance = 10;
