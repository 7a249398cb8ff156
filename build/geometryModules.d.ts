declare module "virtual:geometry/world-places" {
  /** Address of the world, laid out, without its outlines (JSON, see WorldJson). */
  export const url: string;
}

declare module "virtual:geometry/world-outlines" {
  /** Address of the outlines of the world (JSON, see WorldOutlines). */
  export const url: string;
}

declare module "virtual:geometry/thumbnail" {
  /** Address of the world laid out for thumbnails (JSON, see WorldJson). */
  export const url: string;
}

declare module "virtual:geometry/detail" {
  /** Address of the topology of the finer shapes (JSON, see MapTopology). */
  export const url: string;
}

declare module "virtual:geometry/topology" {
  /** Address of the topology of the world (JSON, see MapTopology). */
  export const url: string;
}
