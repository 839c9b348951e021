type Props = { name: string; seal: string; href: string };

/** The paper's name, with the red seal of the organisation when it has one. */
export function Brand({ name, seal, href }: Props) {
  return (
    <a
      href={href}
      className="font-head zh:font-bold zh:tracking-[0.04em] inline-flex min-h-11 items-center gap-[0.27em] leading-[1.1] font-semibold tracking-[-0.02em] no-underline"
    >
      {seal && (
        <span aria-hidden="true" className="seal">
          {seal}
        </span>
      )}
      {name}
    </a>
  );
}
