/** Short facts in a row, `23일 남음 · 프리미엄`; lines break between facts only, and no dot begins or ends one. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <span class="facts secondary figures">
      <span class="facts-line">
        {facts.filter(Boolean).map((fact) => (
          <span key={fact} class="fact">
            {`${fact} `}
          </span>
        ))}
      </span>
    </span>
  );
}
