/** A form's fields as `google.script.run` sends them: texts by name, an array where a name comes more than once. */
export function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') {
      throw new TypeError(`The workbench does not send files: ${name}`);
    }
    const known = values[name];
    values[name] = known === undefined ? value : [known, value].flat();
  }
  return values;
}
