'use client';

import { useEffect, useRef, type ComponentProps } from 'react';

/** A row that scrolls sideways where it is too long, and begins with what is current in sight. */
export function SideScroll(props: ComponentProps<'nav'>) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current: element } = row;
    const current = element?.querySelector('[aria-current]');
    if (!element || !current) return;
    const [outer, inner] = [element.getBoundingClientRect(), current.getBoundingClientRect()];
    element.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, []);
  return <nav ref={row} {...props} />;
}
