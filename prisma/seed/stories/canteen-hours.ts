import { articleBody, bullets, heading, paragraph, table } from '../body';
import type { DemoStory } from '../demo-story';

export const canteenHours: DemoStory = {
  section: 'institute',
  issuedAt: { day: -1, at: '16:40' },
  tags: ['house'],
  authors: ['pressOffice'],
  zh: {
    title: '食堂晚餐延到八点半，夜宵不再靠泡面',
    standfirst: '问卷收回四百份，要求最集中的不是加菜，是晚点关门。新时间表下周一起试行两个月。',
    slug: 'shitang-wancan-yandao-badianban',
    body: articleBody(
      paragraph(
        '赶图的晚上吃什么？上个月食堂发出问卷，收回402份。填得最多的答案是“泡面”，有187份；第二名是“不吃”，96份。食堂班长看完，把两张表贴在打饭窗口，旁边写了四个字：于心不忍。',
      ),
      paragraph(
        '从下周一起，晚餐从17:30一直供应到20:30，比现在晚收一个半小时。19:30以后不再现炒，有面、有汤、有一荤两素。试行两个月，人数不到每晚四十，再恢复原来的时间。',
      ),
      heading('新时间表'),
      table(
        ['餐次', '现在', '下周一起'],
        ['早餐', '7:00—8:30', '7:00—8:45'],
        ['午餐', '11:30—13:00', '11:30—13:00'],
        ['晚餐', '17:30—19:00', '17:30—20:30'],
      ),
      heading('还有几处小改'),
      bullets(
        '热干面窗口移到门口，排队不再堵住回收餐盘的地方。',
        '可以只打半份，价钱也是一半。问卷里有人连写了三个感叹号。',
        '自带饭盒的，汤免费。',
        '外来人员凭访客证用餐，现金、扫码都收。',
      ),
      paragraph(
        '有人提议把食堂的钟拨快十分钟，免得下午开会迟到。这一条没有采纳：班长说，钟是准的，迟到的是人。',
      ),
    ),
  },
};
