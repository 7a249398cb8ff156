/** The least of a quarter, half, three quarters and all of `maximum` that is no less than any value. */
export function scoreAxisEnd(values: readonly number[], maximum: number): number {
  const greatest = Math.max(0, ...values);
  return [0.25, 0.5, 0.75].map((part) => part * maximum).find((end) => greatest <= end) ?? maximum;
}
