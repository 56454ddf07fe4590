import type {Host, Output} from './host';

const codes = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33} as const;

export type Style = (format: keyof typeof codes, text: string) => string;

/** Colours only where a person looks at a terminal and has not said NO_COLOR (https://no-color.org). */
export function styleFor(output: Output, {env}: Pick<Host, 'env'>): Style {
  const colored = output.isTTY === true && !env.NO_COLOR;
  return (format, text) =>
    colored ? `\u001B[${codes[format]}m${text}\u001B[0m` : text;
}
