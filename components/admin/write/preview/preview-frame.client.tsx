'use client';

import { useEffect, useRef, useState } from 'react';
import { useAdminText } from '../../messages.client';

/** Pixels. */
const widths = { phone: 390, desk: 1280 };

type PreviewFrameProps = {
  address: string;
  width: keyof typeof widths;
  scheme: 'light' | 'dark';
};

/** A page at a width of its own, made smaller where there is less room; it stays where it was scrolled to. */
export function PreviewFrame({ address, width, scheme }: PreviewFrameProps) {
  const t = useAdminText();
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolledTo = useRef(0);
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const size = useSize(room);
  const [first] = useState(address);
  const shown = useRef(address);

  useEffect(() => {
    const page = frame.current?.contentWindow;
    if (!page || shown.current === address) return;
    const isSamePage = pathOf(shown.current) === pathOf(address);
    scrolledTo.current = isSamePage ? page.scrollY : 0;
    shown.current = address;
    // Not `src`: each text would be a step in the browser's history.
    page.location.replace(address);
  }, [address]);

  const scale = size ? Math.min(1, size.width / widths[width]) : 1;
  return (
    <div ref={setRoom} className="bg-hair relative min-h-0 grow overflow-hidden">
      <iframe
        ref={frame}
        src={first}
        title={t('preview.frame')}
        onLoad={() => frame.current?.contentWindow?.scrollTo(0, scrolledTo.current)}
        className="absolute inset-y-0 left-1/2 origin-top"
        style={{
          width: widths[width],
          height: `${100 / scale}%`,
          transform: `translateX(-50%) scale(${scale})`,
          // A page in a frame takes this for what its reader prefers.
          colorScheme: scheme,
        }}
      />
    </div>
  );
}

function pathOf(address: string): string | undefined {
  return address.split('?')[0];
}

/** How large an element is, and stays told of. */
function useSize(element: HTMLElement | null): { width: number } | null {
  const [size, setSize] = useState<{ width: number } | null>(null);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
