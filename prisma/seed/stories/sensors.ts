import {
  articleBody,
  bold,
  bullets,
  heading,
  link,
  numbered,
  paragraph,
  quote,
  table,
} from '../body';
import type { DemoStory } from '../demo-story';

export const sensors: DemoStory = {
  section: 'research',
  issuedAt: '2023-10-12 09:15',
  picture: 'sensors',
  tags: ['measuring', 'housing', 'heat'],
  authors: ['buildingPhysics', 'qinXiaoman'],
  en: {
    title: 'What 1,200 sensors say about comfort in old residential blocks',
    standfirst:
      'For a year 150 flats were measured in eight places each. It matters little how old a house is, and a great deal who lives under the roof.',
    slug: 'what-1200-sensors-say-about-comfort',
    body: articleBody(
      paragraph(
        'A sensor of the size of a matchbox hung for a year in the bedrooms, kitchens and corridors of 150 flats in eleven blocks built between 1958 and 1991. There were eight in each flat, 1,200 in all. With each set came a button with two sides, red and blue: too hot, too cold. The households pressed it 61,340 times.',
      ),
      paragraph(
        'Of the sensors 1,163 came back. Nine had been put in the refrigerator, to see what would happen; five were found in aquariums; one travelled to Chengdu in a handbag and reported a very comfortable week. Thirty-seven are missing, and the building physics laboratory would be glad of a call.',
      ),
      heading('Higher means hotter, and colder'),
      table(
        ['Position of the flat', 'July, 22:00 (°C)', 'January, 7:00 (°C)', 'Presses a household'],
        ['Top floor, west end', '32.6', '8.1', '611'],
        ['Top floor, middle', '31.8', '8.9', '502'],
        ['Floors between', '29.4', '11.6', '286'],
        ['Ground floor', '28.1', '9.7', '377'],
      ),
      paragraph(
        'The figures are those of bedrooms without machines running. Between a block of 1958 and one of 1991 the average difference is 0.6 degrees. Between the top floor and the one below it is ',
        bold('2.4 degrees in July'),
        '. The city pays for new façades, which help every flat a little. Eight centimetres of insulation on the roof would help one flat in six a great deal, for a ninth of the money.',
      ),
      heading('Comfort is not a temperature'),
      paragraph(
        'The laboratory had expected to find one figure at which people stop pressing. There is none. Those who could open windows on two sides pressed red at 30.2 degrees, those who could not at 28.4. On the ground floor, which is coolest, every third press came on days when the thermometer was content and the air was at 90 per cent humidity; ',
        link('what that does to the walls', '/en/articles/nine-walls-two-plum-rains'),
        ' is known. And in January nearly everybody stopped pressing blue between six and seven in the evening, when the kitchens are on.',
      ),
      quote(
        'I pressed it when my son-in-law opened the window. It is a very good button.',
        'A resident of block 7',
      ),
      heading('Four things to do, in this order'),
      numbered(
        'Insulate roofs. All eleven blocks together: 6,200 square metres, two summers’ work.',
        'Let the wind through the stairs. In nine blocks the windows on the landings had been screwed shut, against thieves, in the nineties.',
        'Shade the west ends with something that lets go of its leaves.',
        'Leave the façades until last.',
      ),
      heading('For those who want the data'),
      bullets(
        'All readings, without names and flat numbers: free, on request.',
        'Each household has had its own year printed on one sheet. Forty have hung it up.',
      ),
    ),
  },
  zh: {
    title: '一千二百个传感器，怎样描述老住宅的舒适度',
    standfirst: '150户人家，每户八个测点，量了整整一年。房子老不老关系不大，住不住顶楼关系很大。',
    slug: 'yiqian-erbai-ge-chuanganqi',
    body: articleBody(
      paragraph(
        '火柴盒大小的传感器，在150户人家的卧室、厨房、过道里挂了一年。十一栋楼，最老的1958年，最新的1991年；每户八个，一共1200个。每户还发一个按钮，红蓝两面：热了按红，冷了按蓝。一年下来，一共按了61340次。',
      ),
      paragraph(
        '收回来1163个。其中九个被放进过冰箱，想看看会怎么样；五个是从鱼缸里捞出来的；一个装在手提包里去了趟成都，报回一个星期非常舒适的读数。还有37个下落不明，建筑物理实验室盼着有人来个电话。',
      ),
      heading('住得越高，越热，也越冷'),
      paragraph('下表是没有开空调、没有开取暖器时的卧室温度。'),
      table(
        ['位置', '7月22:00（℃）', '1月7:00（℃）', '每户按钮次数'],
        ['顶层西头', '32.6', '8.1', '611'],
        ['顶层中间', '31.8', '8.9', '502'],
        ['中间各层', '29.4', '11.6', '286'],
        ['底层', '28.1', '9.7', '377'],
      ),
      paragraph(
        '1958年的楼同1991年的楼，平均只差0.6℃；顶层同下面一层，',
        bold('七月里差2.4℃'),
        '。如今旧楼改造，钱多半花在外墙上，家家沾一点光。要是先给屋面铺八厘米保温层，六户里有一户大不一样，花的钱是九分之一。',
      ),
      heading('舒服不是一个温度'),
      paragraph(
        '实验室本来想找一个数：到了多少度，大家就不按了。结果没有这个数。两面能开窗的人家，到30.2℃才按红；只有一面窗的，28.4℃就按了。底层最凉快，按得却不少，三次里有一次，温度计看着挺好，湿度是90%。潮气会把墙弄成什么样，',
        link('九堵试验墙已经说过', '/zh/articles/jiu-du-qiang-liang-ji-meiyu'),
        '。还有，一月里每天晚上六点到七点，几乎没有人按蓝：家家灶上都开着火。',
      ),
      quote('女婿一开窗我就按。这个按钮蛮好用。', '7栋一位住户'),
      heading('先做什么，后做什么'),
      numbered(
        '铺屋面。十一栋加起来6200平方米，两个夏天做得完。',
        '让楼道通风。有九栋，楼梯间的窗九十年代为了防贼全拧死了。',
        '西头遮阳，最好种会落叶的，冬天不挡太阳。',
        '外墙放到最后。',
      ),
      heading('数据怎么拿'),
      bullets(
        '全部读数可以索取，不收费，姓名和门牌已经去掉；格式是CSV，一户一个文件。',
        '每户的一年印成了一张纸，送到家里。据我们所知，有四十户贴在了墙上。',
      ),
    ),
  },
};
