declare module 'gas-local' {
  const gasLocal: {
    /** Evaluates the folder's files in the order of the walk; returns the context they were evaluated in. */
    require(
      folder: string,
      context: object,
      options: { readonly filter: (file: string) => boolean },
    ): Record<string, unknown>;
  };
  export default gasLocal;
}
