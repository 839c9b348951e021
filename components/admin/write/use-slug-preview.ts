import { useDeferredValue, useEffect, useState } from 'react';

/** The address that a title will get; the spelling of Chinese is only loaded once it is needed. */
export function useSlugPreview(title: string): string {
  const settled = useDeferredValue(title);
  const [preview, setPreview] = useState('');

  useEffect(() => {
    let isStale = false;
    void import('@/lib/articles/slug').then(({ toSlug }) => {
      if (!isStale) setPreview(settled.trim() ? toSlug(settled) : '');
    });
    return () => {
      isStale = true;
    };
  }, [settled]);

  return preview;
}
