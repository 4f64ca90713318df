/** Where drafts lie between two openings of the sidebar; names are of one book. */
export interface Shelf {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly names: () => readonly string[];
}

/** The part of the browser's storage that a shelf needs. */
export interface Kept {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** A shelf in the browser's storage; without one (a browser may deny it) nothing is kept, and nothing breaks. */
export function browserShelf(bookId: string, storage: Kept | null): Shelf {
  const prefix = `daejang/${bookId}/`;
  return {
    read: (name) => {
      try {
        return JSON.parse(storage?.getItem(prefix + name) ?? 'null');
      } catch {
        // Someone else's or a torn text counts as none.
        return null;
      }
    },
    write: (name, value) => {
      try {
        storage?.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // A full or denied storage: the draft still lives in the page.
      }
    },
    remove: (name) => {
      try {
        storage?.removeItem(prefix + name);
      } catch {
        // As above.
      }
    },
    names: () => {
      try {
        const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
        return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      } catch {
        return [];
      }
    },
  };
}

/** The browser's storage, or null where reading the property alone throws, as with blocked third-party data. */
export function openStorage(host: { readonly localStorage: Kept }): Kept | null {
  try {
    return host.localStorage;
  } catch {
    return null;
  }
}
