/** The address of a file that is copied into the built site. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
