declare module 'gas-local' {
  /** Runs each file of a folder in the context made of `globals`, which stays the same for the same object. */
  export function require(folder: string, globals: object): Record<string, unknown>;
}
