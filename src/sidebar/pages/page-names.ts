import type { SidebarMessages } from '../../messages/sidebar-messages';

/** What a tab has no room for: a page over the view, with a way back. */
export type PageName = keyof SidebarMessages['pages']['titles'];

export interface PagePlace {
  readonly name: PageName;
  /** What of it is open, such as a case's number. */
  readonly id: string | null;
}
