/**
 * What the reader of PDFs expects to find around it when it is loaded, and needs only to draw pages, which is never
 * done here. It must be loaded before.
 */
const names = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
const around = globalThis as unknown as Record<string, unknown>;
for (const name of names)
  around[name] ??= function nothing() {
    // Nobody draws.
  };
