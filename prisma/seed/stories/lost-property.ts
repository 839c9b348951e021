import { articleBody, bold, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const lostProperty: DemoStory = {
  section: 'institute',
  issuedAt: '2023-12-28 15:00',
  tags: ['house'],
  authors: ['pressOffice'],
  en: {
    title: 'Lost and found: a year’s list',
    standfirst: 'Nobody has asked for the left shoe. The list closes on Friday.',
    slug: 'lost-and-found-a-years-list',
    body: articleBody(
      paragraph(
        'Once a year the gate clears its cupboard. What was found in the house and the yard since January, and has not been missed loudly enough, lies on the long table in the foyer until Friday at noon. Whoever can describe a thing before seeing it may take it home.',
      ),
      table(
        ['Thing', 'Number', 'Found above all in'],
        ['Umbrellas', '61', 'the canteen, on dry days'],
        ['Scale rulers', '38', 'Hall B; one of them 1:33⅓'],
        ['Spectacles', '14', 'the server room'],
        ['Keys', '9', 'the yard, under the plane tree'],
        ['Models, whole', '3', 'the lift'],
        ['Left shoe, size 41', '1', 'the roof'],
      ),
      paragraph(
        'The number of umbrellas has been rising since 2019, that of spectacles is falling. Last year’s ',
        bold('tuba'),
        ' has been collected; its owner had thought that it was at her sister’s.',
      ),
      quote('People describe the umbrella they wish they had lost.', 'The gate'),
      paragraph(
        'What remains goes to the model workshop, which takes everything apart and says thank you. The rulers stay in the cupboard: by February somebody will need one.',
      ),
    ),
  },
  zh: {
    title: '失物招领：一年的清单',
    standfirst: '那只左脚的鞋至今没人来问。周五中午截止。',
    slug: 'shiwu-zhaoling-yinian-qingdan',
    body: articleBody(
      paragraph(
        '门卫室一年清一次柜子。从一月到现在，楼里院里捡到的、丢的人又不怎么着急的东西，全摆在门厅长桌上，摆到周五中午。认领的规矩只有一条：先说清楚长什么样，再看。',
      ),
      table(
        ['物品', '数量', '多半捡自'],
        ['雨伞', '61把', '食堂，晴天'],
        ['比例尺', '38把', 'B厅，其中一把刻的是1:33⅓'],
        ['眼镜', '14副', '机房'],
        ['钥匙', '9串', '院子里的梧桐树下'],
        ['模型，完整', '3个', '电梯'],
        ['鞋，41码，左脚', '1只', '屋顶'],
      ),
      paragraph(
        '雨伞从2019年起一年比一年多，眼镜一年比一年少。去年那支',
        bold('大号'),
        '已经有人领走，失主一直以为放在姐姐家。',
      ),
      quote('来认伞的人，说的都是自己想要的那把。', '门卫师傅'),
      paragraph(
        '没人认的，归模型车间，拆了做零件，车间先道声谢。比例尺照旧放回柜子：过不到二月，总有人要来借。',
      ),
    ),
  },
};
