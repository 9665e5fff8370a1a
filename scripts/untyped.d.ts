/** Packages without types of their own, as far as the scripts use them. */

declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number });
    /** Four bytes a pixel: red, green, blue, opacity. */
    readonly data: Buffer;
    static readonly sync: {
      write(png: PNG, options?: { readonly deflateLevel?: number }): Buffer;
    };
  }
}
