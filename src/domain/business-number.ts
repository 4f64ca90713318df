const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;

/** The reading of a typed 사업자등록번호: `120-81-47521`, or why it is not one. */
export type BusinessNumberReading = { ok: true; number: string } | { ok: false; reason: 'form' | 'checksum' };

/** Reads ten digits, dashes and spaces allowed, and holds them to the check digit of the tax office's rule. */
export function readBusinessNumber(text: string): BusinessNumberReading {
  const digits = text.normalize('NFKC').replace(/[\s\-‐-―]/g, '');
  if (!/^\d{10}$/.test(digits)) return { ok: false, reason: 'form' };
  if (checkDigit(digits) !== Number(digits[9])) return { ok: false, reason: 'checksum' };
  return { ok: true, number: `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}` };
}

/** (10 − sum mod 10) mod 10 of the weighted digits plus the tens of the ninth digit × 5. */
function checkDigit(digits: string): number {
  const weighted = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  const carry = Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - ((weighted + carry) % 10)) % 10;
}
