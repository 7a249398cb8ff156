declare module "datapackage" {
  /** The parts of the npm package datapackage that the tests ask. */
  interface LibraryResource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly read: (options: { keyed: boolean; forceCast: boolean }) => Promise<readonly object[]>;
    readonly checkRelations: () => Promise<boolean>;
  }
  export const Package: {
    readonly load: (
      descriptor: object,
      options?: { readonly basePath?: string; readonly strict?: boolean },
    ) => Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly LibraryResource[];
    }>;
  };
}
