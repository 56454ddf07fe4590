// The package has no types of its own.
declare module 'picomatch' {
  export default function picomatch(
    patterns: readonly string[],
    options?: {dot?: boolean},
  ): (path: string) => boolean;
}
