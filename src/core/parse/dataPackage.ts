/**
 * The parts of a Data Package 2.0 descriptor that the atlas reads. `record`, `arrayItem.references` and `verbatim`
 * are ours; the specification lets a descriptor hold more than it names.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses?: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly keywords?: readonly string[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Name of one record of the table, in TypeScript. */
  readonly record: string;
  readonly path: string;
  readonly schema: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** `resource` is empty where a table points to itself. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year" | "boolean" | "array";
  readonly format?: "uri";
  /** `http://id.loc.gov/datatypes/edtf/EDTF` where the text is an EDTF date. */
  readonly rdfType?: string;
  readonly description: string;
  /** Whether the field repeats the source's own words, so that they can be looked for there. */
  readonly verbatim?: boolean;
  /** What an array holds: texts, ids of the table `references`, or citations. */
  readonly arrayItem?: { readonly type: "string" | "citation"; readonly references?: string };
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}
