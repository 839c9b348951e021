import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { breakOffsets } from '@/lib/i18n/word-breaks';
import { WordBreaks } from './word-breaks';

function pieces(text: string): string {
  const offsets = [0, ...breakOffsets(text, 'zh'), text.length];
  return offsets
    .slice(1)
    .flatMap((end, at) => text.slice(offsets[at], end))
    .join('|');
}

test.each([
  '会呼吸的|图书馆：|东湖|阅览厅|打开北墙',
  '全国|视频|会议|部署|学校|信息化|工作',
  '食堂|晚餐|延到八点半，|夜宵|不再靠泡面',
  '四万一千张|图纸|走出|地下室',
  '双曲之桥：|磨山人行桥|完成荷载|试验',
  '本院|大楼|一年省电18%，|只有机房|没省',
  '枫湾村的|夯土|卫生室：门，|是医生挪的',
  '一千二百个|传感器，|怎样|描述|老住宅的|舒适度',
])('%s', (broken) => {
  expect(pieces(broken.replaceAll('|', ''))).toBe(broken);
});

test('no line begins with a closing mark or a particle, none ends with an opening one', () => {
  const broken = pieces('市长：“今年的学校，要建（至少）十一座。”会呼吸的图书馆');
  expect(broken).not.toMatch(/\|[，。”）：的]/);
  expect(broken).not.toMatch(/[“（]\|/);
});

test('a number keeps its unit and its other half', () => {
  const broken = pieces('2026年用电降18%，四万一千张图纸，十一个省份，自2026年6月1日起改为周四');
  expect(broken).not.toMatch(/\d\|年/);
  expect(broken).toContain('2026年6月1日');
  expect(broken).toContain('改为');
  expect(broken).not.toMatch(/[一二三四十]\|[一万千]/);
});

test('nothing is lost, whatever the text', () => {
  for (const text of ['', '𠮷野家', 'AI与BIM', '🙂会议🙂', 'a b']) {
    expect(pieces(text).replaceAll('|', '')).toBe(text);
  }
});

test('English breaks at its spaces and needs no marks', () => {
  expect(renderToStaticMarkup(<WordBreaks text="The slow lift" locale="en" />)).toBe(
    'The slow lift',
  );
  expect(renderToStaticMarkup(<WordBreaks text="图书馆会议" locale="zh" />)).toBe(
    '图书馆<wbr/>会议',
  );
});

test('a line may break before and after the words of another language', () => {
  expect(renderToStaticMarkup(<WordBreaks text="图书馆Open House会议" locale="zh" />)).toBe(
    '图书馆<wbr/><span lang="en">Open House</span><wbr/>会议',
  );
});
