/** The item that the classic theme's is. */
export default function Home() {
  return (
    <li>
      <a href="/" aria-label="Home page">
        ⌂
      </a>
    </li>
  );
}
