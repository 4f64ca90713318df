import type { Language } from './language';
import { sidebarEn } from './sidebar-en';
import { sidebarKo } from './sidebar-ko';

/** The same shape with every text widened to `string`: what each catalogue must have. */
type Widened<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type SidebarMessages = Widened<typeof sidebarKo>;

export const sidebarMessages: Readonly<Record<Language, SidebarMessages>> = { ko: sidebarKo, en: sidebarEn };
