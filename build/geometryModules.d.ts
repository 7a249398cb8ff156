declare module "virtual:geometry/world" {
  /** Address of the world topology (JSON, see MapTopology). */
  export const url: string;
}

declare module "virtual:geometry/detail" {
  /** Address of the detail topology (JSON, see MapTopology). */
  export const url: string;
}
