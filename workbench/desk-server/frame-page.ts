/** A script's page as its frame loads it: with `google.script`, which talks to the desk's page. */
export function framePage(html: string, shim: string, deskOrigin: string): string {
  const origin = JSON.stringify(deskOrigin);
  const script = `<script>window.__desk=${origin};${shim.replaceAll('</script', '<\\/script')}</script>`;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0];
  // Before anything of the page itself, which may call google.script.run at once.
  const head = /<head[^>]*>/i.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return `${html.slice(0, at)}${script}${html.slice(at)}`;
  }
  const start = doctype?.length ?? 0;
  return `<!DOCTYPE html>${script}${html.slice(start)}`;
}
