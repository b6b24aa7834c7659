declare module 'gas-local' {
  /** Runs each file of a folder in the context made of `globals`, which stays the same for the same object. */
  const gasLocal: { require(folder: string, globals: object): Record<string, unknown> };
  export = gasLocal;
}
