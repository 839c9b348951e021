import { expect, test } from 'vitest';
import { looksPersonal } from './looks-personal';

test.each([
  'anna.li@example.org',
  'who is anna＠example.org',
  '@annali',
  '13812345678',
  '138 1234 5678 是谁',
  '１３８１２３４５６７８',
  '+86 (010) 6512-2020',
  '110101199003070315',
  '11010119900307031X',
  'DE89 3704 0044 0532 0130 00',
  '20170919',
  '192.168.100.1',
])('“%s” may name a person', (text) => {
  expect(looksPersonal(text)).toBe(true);
});

test.each([
  'BIM',
  '建筑信息模型',
  '2017-09-19',
  '2017/9/19 concert hall',
  '2017年9月',
  'plan 2021–2025',
  'COVID-19',
  '9 floors, 120 rooms',
  'GB 50016',
])('“%s” names nobody', (text) => {
  expect(looksPersonal(text)).toBe(false);
});
