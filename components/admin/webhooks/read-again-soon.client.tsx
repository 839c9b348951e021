'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const pause = 2_000;

/** Reads the page anew every two seconds for as long as it stands there: something is under way. */
export function ReadAgainSoon() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
