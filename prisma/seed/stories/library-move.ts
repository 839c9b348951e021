import { articleBody, bold, bullets, link, paragraph } from '../body';
import type { DemoStory } from '../demo-story';

export const libraryMove: DemoStory = {
  section: 'institute',
  issuedAt: '2026-05-20 09:00',
  tags: ['libraries', 'house'],
  authors: ['pressOffice'],
  zh: {
    title:
      '关于图书室因更换地面自6月1日起临时迁至模型大厅、其间图书只还不借、图纸查阅改为每周四下午并请各工作室于5月29日下班前还清逾期图书的通知',
    standfirst: '标题已把事情说完。以下是时间、地点和几处例外。',
    slug: 'guanyu-tushushi-linshi-banqian-de-tongzhi',
    body: articleBody(
      paragraph('各工作室、各部门：'),
      paragraph(
        '图书室的软木地面用了二十一年，已经磨穿，今年夏天更换。6月1日（周一）至8月28日（周五），图书室临时迁到模型大厅西侧，8月31日（周一）在原址恢复开放。其间安排如下：',
      ),
      bullets(
        [bold('还书：'), '照常，投入模型大厅门口的还书箱，全天可投。'],
        [bold('借书：'), '暂停。规范、图集和BIM标准留一套在临时服务台，可以当场翻阅，不能带走。'],
        [
          bold('图纸：'),
          '纸质图每周四14:00至17:00查阅，仍须',
          link('提前两个工作日预约', '/zh/articles/tuzhi-zouchu-dixiashi'),
          '；周二暂停。电子图不受影响。',
        ],
        [bold('自习：'), '模型大厅东侧设24个座位，有Wi-Fi，无空调。'],
      ),
      paragraph(
        '截至昨天，全院共有逾期图书213册，涉及九个工作室，其中最早的一册借于2009年。请于5月29日（周五）下班前归还，一律不罚款，也不问原因。找不到的，写张条子说明书名即可。',
      ),
      paragraph('搬书需要人手，5月30日（周六）上午愿意来帮忙的，食堂管午饭。'),
      paragraph('咨询：图书室，027-0000 0000。'),
    ),
  },
};
