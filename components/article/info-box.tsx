import type { ReactNode } from 'react';

/** `name`: the title in plain words. */
type Props = { name: string; title: ReactNode; children: ReactNode };

/** What stands beside the story: background, figures, addresses. */
export function InfoBox({ name, title, children }: Props) {
  return (
    <div role="note" aria-label={name || undefined} className="info-box">
      {name && <p className="info-box-title">{title}</p>}
      {children}
    </div>
  );
}
