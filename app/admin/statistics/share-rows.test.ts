import { expect, test } from 'vitest';
import { toShareRows } from './share-rows';
import { adminTranslator } from '@/lib/i18n/translate';
import type { ReadStatistics } from '@/lib/newsroom/read-statistics';
import { statisticsPeriod } from '@/lib/newsroom/statistics-period';

const one = (...names: string[]) => names.map((name) => ({ name, reads: 1 }));

const statistics: ReadStatistics = {
  period: statisticsPeriod('week', '2026-11-27 13:00'),
  reads: 1,
  readsBefore: 0,
  steps: [],
  languages: one('zh', 'tlh'),
  kinds: one('front', 'game'),
  devices: one('phone', 'watch'),
  referrers: one('(none)', '(own)', '(other)', 'xn--fiqs8s.cn'),
  sections: one('City', ''),
  articles: [],
};

test('everything is named in the interface’s language, also what a later version counted', () => {
  const rows = toShareRows(statistics, adminTranslator('zh'));
  const named = Object.fromEntries(
    Object.entries(rows).map(([topic, all]) => [topic, all.map(({ name }) => name)]),
  );
  expect(named).toEqual({
    languages: ['中文', 'tlh'],
    kinds: ['首页', 'game'],
    devices: ['手机', 'watch'],
    referrers: ['未知：直接输入、书签或应用', '本站页面', '其他网站', '中国.cn'],
    sections: ['City', '已删除的栏目'],
  });
});
