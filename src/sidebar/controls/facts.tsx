/** Short facts in a row, `23일 남음 · 프리미엄`; a line breaks between them and not at the hyphens of a date. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  const shown = facts.filter(Boolean);
  return (
    <span class="facts secondary figures">
      {shown.map((fact, index) => (
        <span key={fact}>
          <span class="fact">{index < shown.length - 1 ? `${fact} ·` : fact}</span>{' '}
        </span>
      ))}
    </span>
  );
}
