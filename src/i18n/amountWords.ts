/**
 * An amount of money with its currency: "US$55,236.35".
 *
 * Cents are written wherever there are any, so that amounts add up to their sums.
 */
export const amountWords = (amount: number, currency: string, language = "en-GB"): string =>
  new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "symbol",
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
