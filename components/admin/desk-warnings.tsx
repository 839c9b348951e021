/** What is wrong in the newsroom, each a click away from where it is looked into. */
export function DeskWarnings({ warnings }: { warnings: { text: string; href: string }[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="mb-5 grid gap-2">
      {warnings.map(({ text, href }) => (
        <li key={href} className="border-gone border-s-3 ps-3">
          <a href={href} className="inline-flex min-h-11 items-center underline">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
