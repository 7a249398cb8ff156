declare module "edtf" {
  /** The parts of the npm package edtf that the tests ask; `max` is the last millisecond. */
  const edtf: (
    text: string,
    options?: { readonly level?: number },
  ) => { readonly min: number | null; readonly max: number | null };

  export = edtf;
}
