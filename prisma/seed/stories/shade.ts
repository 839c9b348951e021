import { articleBody, bold, heading, link, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const shade: DemoStory = {
  section: 'city',
  issuedAt: '2024-08-15 16:40',
  picture: 'shade',
  tags: ['streets', 'heat', 'measuring'],
  authors: ['streetStudio'],
  en: {
    title: '212 crossings at three in the afternoon: where the city waits in the sun',
    standfirst:
      'For ten days forty students stood at kerbs with thermometers. At two crossings in three there is nowhere to hide, and the cheapest cure is an earlier green.',
    slug: '212-crossings-at-three-in-the-afternoon',
    body: articleBody(
      paragraph(
        'It takes 74 seconds to wait for a green light on the ring road. At three in the afternoon in late July the asphalt there has 61 degrees, the air 38, and the nearest tree is on the other side. “You can see people doing sums,” says one of the forty students who measured the crossings of the city this summer for the institute’s street studio. “They look at the light, at the tree, and then they run.”',
      ),
      paragraph(
        'From 22 to 31 July the students visited 212 crossings with signals, each on two days, always between 14:30 and 15:30. They noted the temperature of the ground where people wait, the length of the wait, and whether a person of ordinary height could stand in shade.',
      ),
      heading('Shade is a matter of width'),
      table(
        ['Kind of street', 'Crossings', 'With shade', 'Ground', 'Longest wait'],
        ['Old street, up to 15 m', '48', '31', '44 °C', '38 s'],
        ['Street of 15–30 m', '91', '34', '52 °C', '55 s'],
        ['Avenue over 30 m', '73', '6', '59 °C', '96 s'],
        ['All', '212', '71', '53 °C', '96 s'],
      ),
      paragraph(
        'In 71 places, one in three, there was shade; along the avenues it was six of 73. That is ',
        bold('the wrong way round'),
        ': where the road is widest the wait is longest, and the trees stand furthest back, because the corner has to be kept clear for those who turn in cars.',
      ),
      quote(
        'An avenue is planted for the person who drives past it. The person who crosses it gets the gap.',
      ),
      heading('Four remedies, the cheapest first'),
      numbered(
        'Between 13:00 and 17:00 in July and August, let no one wait longer than 45 seconds. This costs a morning at the control desk.',
        'Move the waiting line back into the shade wherever there is some within four metres. Paint.',
        'Put up awnings at the 40 worst corners: three metres by two, on one post, taken down in October. About 9,000 yuan each.',
        'Plant at the corner itself, with crowns above 3.5 metres, so that drivers see under them. Ten years.',
      ),
      paragraph(
        'The traffic bureau will try the first remedy on two avenues from Monday. The street studio has drawn the awning and gives the drawing away; so far two districts have asked for it.',
      ),
      heading('The figures are public'),
      paragraph(
        'All 424 readings are on a map, with the photographs taken at head height. Whoever knows a crossing that is missing can measure it: instructions come by ',
        link('e-mail', 'mailto:streets@example.org'),
        ', the thermometers can be borrowed at the gate. Bring a hat.',
      ),
    ),
  },
  zh: {
    title: '下午三点的212个路口：这座城市在哪里晒着等灯',
    standfirst:
      '四十名学生拿着温度计，在路边站了十天。三个路口里有两个无处躲太阳，最便宜的办法是早点放行。',
    slug: 'xiawu-sandian-de-lukou',
    body: articleBody(
      paragraph(
        '环线上等一个绿灯要74秒。七月下旬，下午三点，那里的沥青路面61℃，气温38℃，最近的一棵树在马路对面。“你看得出他们在心里算账，”一名学生说，“看看灯，看看树，然后就跑。”今年夏天，本院街道工作室请四十名学生量遍了全市的路口，他是其中之一。',
      ),
      paragraph(
        '7月22日到31日，学生们走了212个有信号灯的路口，每处去两天，时间都在14:30到15:30之间。记三样：人站的地方地面多少度，要等多久，一个中等身材的人能不能站进阴凉里。',
      ),
      heading('有没有阴凉，要看路有多宽'),
      table(
        ['街道类型', '路口数', '有阴凉', '地面温度', '最长等候'],
        ['老街，15米以下', '48', '31', '44℃', '38秒'],
        ['15至30米', '91', '34', '52℃', '55秒'],
        ['大道，30米以上', '73', '6', '59℃', '96秒'],
        ['合计', '212', '71', '53℃', '96秒'],
      ),
      paragraph(
        '有阴凉的71处，约占三分之一；而73个大道路口里只有6处。这件事',
        bold('整个弄反了'),
        '：路越宽，等得越久，树却退得越远，因为街角要给转弯的车留出视线。',
      ),
      quote('大道两旁的树，是给开车经过的人种的；走路过街的人，分到的是树与树之间的空当。'),
      heading('四个办法，从便宜的说起'),
      numbered(
        '七、八两月每天13:00到17:00，谁也不用等过45秒。花费是控制台前的一个上午。',
        '凡四米之内有阴凉的，把等候线往后挪进去。花费是一桶漆。',
        '最晒的40个街角撑遮阳篷，三米乘两米，单柱，十月收起。每顶约9000元。',
        '把树种到街角上，树冠离地3.5米以上，司机从底下看得过去。要十年。',
      ),
      paragraph(
        '交管部门下周一起在两条大道试行第一个办法。遮阳篷的图街道工作室已经画好，白送，目前有两个区来要过。',
      ),
      heading('数据公开'),
      paragraph(
        '424组读数都标在地图上，配有与视线同高的照片。谁知道漏掉的路口，可以自己去量：来信到',
        link('streets@example.org', 'mailto:streets@example.org'),
        '索取说明，温度计在院门口登记就能借走。记得戴帽子。',
      ),
    ),
  },
};
