import { expect, test } from 'vitest';
import { embedHost } from './embed-host';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube'],
  ['https://youtu.be/dQw4w9WgXcQ', 'youtube'],
  ['https://www.bilibili.com/video/BV1GJ411x7h7', 'bilibili'],
  ['https://m.bilibili.com/video/BV1GJ411x7h7', 'bilibili'],
  ['https://b23.tv/BV1GJ411x7h7', 'bilibili'],
  ['https://v.youku.com/v_show/id_XNDI=.html', 'youku'],
  ['https://x.com/someone/status/1', 'x'],
  ['https://mobile.twitter.com/someone/status/1', 'x'],
  ['http://www.youtube.com/watch?v=dQw4w9WgXcQ', null],
  ['https://youtube.com.evil.example/watch', null],
  ['https://evil.example/youtube.com', null],
  ['https://notyoutube.com/watch', null],
  ['https://www.youtube.com:8443/watch', null],
  ['https://www.youtube.com/', null],
  ['javascript:alert(1)', null],
  ['youtube.com/watch', null],
])('%s', (href, host) => {
  expect(embedHost(href)).toBe(host);
});
