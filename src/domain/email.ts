/** Whether a text is one plain e-mail address that a mail may be sent to; no display name, no list. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s\p{C}@,;:<>()[\]\\"]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]+$/u.test(text)
  );
}
