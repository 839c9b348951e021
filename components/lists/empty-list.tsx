import { WaysOn } from '@/components/layout/notice';
import type { Reading } from '@/lib/i18n/reading';

/** What stands where a list has nothing yet, and where to go instead. */
export function EmptyList({ reading, sentence }: { reading: Reading; sentence: string }) {
  return (
    <div className="max-w-[34rem] pt-10 pb-16">
      <p className="font-head text-[1.5rem] leading-[1.35]">{sentence}</p>
      <WaysOn reading={reading} />
    </div>
  );
}
