// Stands in for the package `numfmt` inside the bundle of services: setting that package up takes longer than a
// whole execution, and each execution has a context of its own.
import { current } from './facade';

export function format(pattern: string, value: number | string, options: object): string {
  return current().host.formatNumber(pattern, value, { ...options });
}

export function isValidFormat(pattern: string): boolean {
  return current().host.isNumberFormat(pattern);
}
