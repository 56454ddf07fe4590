/** Closed, as the classic theme's is at first. */
export default function TOCCollapsible() {
  return <button type="button">On this page</button>;
}
