const paths = {
  today:
    'M7 2v2H5a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2h-2V2h-2v2H9V2H7Zm-2 8h14v9H5v-9Zm5.6 7.4 5-5L14.200 11l-3.600 3.600-1.600-1.600L7.600 14.400l3 3Z',
  log: 'M4 20h4L19.500 8.500l-4-4L4 16v4Zm2-3.200 9.500-9.500 1.200 1.200L7.200 18H6v-1.200ZM17 3l4 4 1-1a1.500 1.500 0 0 0 0-2l-2-2a1.500 1.500 0 0 0-2 0l-1 1Z',
  customers:
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm0 8c-4 0-8 2-8 5v2h16v-2c0-3-4-5-8-5Zm-6 5c0-1.200 2.700-3 6-3s6 1.800 6 3H6Z',
  contracts:
    'M6 2a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8l-6-6H6Zm7 2v5h5v11H6V4h7ZM8 12v2h8v-2H8Zm0 4v2h6v-2H8Z',
  settings:
    'M3 6h9.200a3 3 0 0 0 5.600 0H21V4h-3.200a3 3 0 0 0-5.600 0H3v2Zm0 7h3.200a3 3 0 0 0 5.600 0H21v-2h-9.200a3 3 0 0 0-5.600 0H3v2Zm0 7h9.200a3 3 0 0 0 5.600 0H21v-2h-3.200a3 3 0 0 0-5.600 0H3v2Z',
  stage: 'M5 3v18h2v-7h5l1 2h7V5h-6l-1-2H5Zm2 2h4.800l1 2H18v7h-3.800l-1-2H7V5Z',
  postpone:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-1 2v6l5 3 1-1.600-4-2.400V7h-2Z',
  done: 'm9 16.200-4.200-4.200-1.400 1.400L9 19 21 7l-1.400-1.400L9 16.200Z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  refresh: 'M17.700 6.300A8 8 0 1 0 19.700 14h-2.100a6 6 0 1 1-1.400-6.200L13 11h7V4l-2.300 2.300Z',
  back: 'M20 11H7.800l5.600-5.600L12 4l-8 8 8 8 1.400-1.400L7.800 13H20v-2Z',
  message:
    'M4 3a2 2 0 0 0-2 2v17l4-4h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2H4Zm0 2h16v11H5.200L4 17.200V5Zm3 3v2h10V8H7Zm0 4v2h7v-2H7Z',
  close:
    'M19 6.400 17.600 5 12 10.600 6.400 5 5 6.400l5.600 5.600L5 17.600 6.400 19l5.600-5.600 5.600 5.600 1.400-1.400-5.600-5.600L19 6.400Z',
} as const;

export type IconName = keyof typeof paths;

/** A drawing that says nothing to a screen reader; the word stands beside it or in a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
