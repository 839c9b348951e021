import { articleBody, bold, heading, italic, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const nineWalls: DemoStory = {
  section: 'research',
  issuedAt: '2019-08-22 14:10',
  picture: 'nineWalls',
  tags: ['measuring', 'earth', 'water'],
  authors: ['buildingPhysics', 'qinXiaoman'],
  en: {
    title: 'Nine walls, two plum rains: where the damp really comes from',
    standfirst:
      'Behind the laboratory nine test walls have stood in the weather since 2017. After two wet seasons the cheapest of them is the driest.',
    slug: 'nine-walls-two-plum-rains',
    body: articleBody(
      paragraph(
        'Every June the plum rain settles over the middle Yangtze, and every July people write to the institute about black corners behind their wardrobes. Most blame the wall outside. The building physics group wanted to know, and in November 2017 it put up nine walls in the yard behind the laboratory: each two metres square, each facing south-west, each with forty moisture probes at five depths.',
      ),
      paragraph(
        'The probes report every ten minutes. After two seasons they have sent some 33 million readings, and the picture is clear enough to be told in one sentence: the rain goes in everywhere, but only some walls let it out again.',
      ),
      heading('What the probes say'),
      paragraph(
        'The table gives the water content of five of the nine walls, in per cent by weight, on the last day of the plum rain. The four others lie between the second and the fourth row.',
      ),
      table(
        ['Wall', 'Render', '2018', '2019'],
        ['Aerated concrete', 'cement', '9.8', '10.4'],
        ['Perforated brick', 'cement', '7.4', '7.9'],
        ['Aerated concrete', 'lime', '6.1', '6.0'],
        ['Rammed earth, eaves of 60 cm', 'none', '4.3', '4.2'],
        ['Perforated brick', 'lime', '3.9', '3.7'],
      ),
      paragraph(
        'The two walls with cement render are the only ones of the nine that were ',
        bold('wetter after the second season than after the first'),
        '. They take up less water in a single shower than the lime walls do, and they keep what they have. The lime walls drink and breathe out: eleven days after the rain they were back where they had been in May.',
      ),
      quote(
        'We had been selling raincoats to people who needed shirts.',
        'Head of the building physics group, at the presentation of the figures',
      ),
      heading('What to do with an old wall'),
      paragraph('For repairs of brick buildings the group now recommends, in this order:'),
      numbered(
        'Mend gutters, sills and the foot of the wall. Half of the damp in the letters came from there.',
        'Take off cement render where it sounds hollow. Leave it where it holds.',
        'Render with lime, in three coats, between September and November, never in the plum rain.',
        'Move the wardrobe four centimetres from the wall. It costs nothing and works at once.',
      ),
      heading('What two summers cannot tell'),
      paragraph(
        'Both seasons were ordinary ones. A year like 1998 or 2016 would test the lime walls harder, and nobody yet knows how they age beyond the second winter. The walls will therefore stand until 2027. The readings are open to anyone who asks; the group adds one request, printed in ',
        italic('italics'),
        ' on the form: ',
        italic('tell us what you find, above all if it contradicts us.'),
      ),
    ),
  },
  zh: {
    title: '九堵墙，两季梅雨：潮气到底从哪儿来',
    standfirst:
      '2017年起，实验室后院立了九堵试验墙，任凭风吹雨打。两个梅雨季过去，造价最低的那堵反而最干。',
    slug: 'jiu-du-qiang-liang-ji-meiyu',
    body: articleBody(
      paragraph(
        '年年六月梅雨一到，七月院里就会收到来信：衣柜背后的墙角又黑了。十有八九，信里怪的是外墙。建筑物理组想弄个明白，2017年11月在实验室后院砌了九堵墙，每堵两米见方，一律朝西南，墙里分五个深度埋了40个湿度探头。',
      ),
      paragraph(
        '探头每十分钟报一次数。两季下来，收到大约3300万条读数，结论一句话就能讲清：雨水哪堵墙都进得去，可不是哪堵墙都出得来。',
      ),
      heading('探头怎么说'),
      paragraph(
        '下表列出其中五堵墙在出梅那天的含水率（按重量计，单位为%）。另外四堵介于第二行与第四行之间。',
      ),
      table(
        ['墙体', '抹面', '2018年', '2019年'],
        ['加气混凝土', '水泥', '9.8', '10.4'],
        ['多孔砖', '水泥', '7.4', '7.9'],
        ['加气混凝土', '石灰', '6.1', '6.0'],
        ['夯土，挑檐60厘米', '无', '4.3', '4.2'],
        ['多孔砖', '石灰', '3.9', '3.7'],
      ),
      paragraph(
        '水泥抹面的两堵墙，',
        bold('第二季比第一季更湿'),
        '，九堵里也只有这两堵如此。论单场雨，它们喝得比石灰墙少，可是喝进去就不吐。石灰墙有进有出，雨停十一天后，含水率已经回到五月的水平。',
      ),
      quote('人家要的是衬衫，我们这些年一直在卖雨衣。', '建筑物理组组长，在数据发布会上'),
      heading('老墙该怎么修'),
      paragraph('砖房修缮，课题组建议按下面的次序来：'),
      numbered(
        '先修天沟、窗台和墙脚。来信里的潮气，一半出在这几处。',
        '水泥抹面敲着空的铲掉，粘得牢的留着。',
        '改抹石灰，分三遍，放在九月到十一月做，千万别赶在梅雨天。',
        '把衣柜挪离墙面四厘米。不花钱，当天见效。',
      ),
      heading('两个夏天还说不清的事'),
      paragraph(
        '这两年雨情都算平常。碰上1998年、2016年那样的年份，石灰墙要受更大的考验；过了第二个冬天它怎样老化，眼下也没人知道。所以这九堵墙要一直立到2027年。读数对外开放，来信即给，只有一个请求，写在申请表最末一行：',
        bold('有什么发现请告诉我们，结论相反的尤其欢迎。'),
      ),
    ),
  },
};
