declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  const worker: unknown;
  export = worker;
}

declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export * from 'pdfjs-dist';
}
