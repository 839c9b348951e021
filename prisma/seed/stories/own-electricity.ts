import { articleBody, heading, link, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const ownElectricity: DemoStory = {
  section: 'institute',
  issuedAt: { hoursAgo: 2 },
  tags: ['energy', 'house', 'measuring'],
  authors: ['linYue', 'qinXiaoman'],
  en: {
    title: 'Our own building cut its electricity by 18 per cent; the server room did not',
    standfirst:
      'Twelve months of meters in every room, read out to the whole house today. The canteen won. The cake has been eaten.',
    slug: 'our-own-building-cut-its-electricity',
    body: articleBody(
      paragraph(
        'For years the institute has told its clients how much electricity a good building uses. Last autumn somebody asked about ours. There was one meter for the whole house, in a cupboard to which nobody had the key. Now there are 94, and today, in the hall, their first full year was read out to everyone who works here.',
      ),
      paragraph(
        'Between them they counted 337,800 kilowatt-hours, 18 per cent less than in the twelve months before. Nothing was built for it, no machine was replaced but two ice cabinets, and the studios are as cold in winter as they have always been.',
      ),
      table(
        ['Where', 'Year before (kWh)', 'This year (kWh)', 'Change'],
        ['Studios', '184,000', '138,000', '−25%'],
        ['Workshop', '96,000', '78,700', '−18%'],
        ['Servers and library', '72,000', '79,200', '+10%'],
        ['Canteen', '60,000', '41,900', '−30%'],
        ['Whole house', '412,000', '337,800', '−18%'],
      ),
      heading('What did it'),
      numbered(
        'Knowing. In the first month, before anything had been changed, the studios used 9 per cent less than a year earlier.',
        'Night. A third of the electricity was used between 22:00 and 6:00, by things that nobody had asked to stay awake.',
        'The canteen’s two ice cabinets, of 2003, which were replaced by one.',
        'Lamps that go out by themselves at 19:30 and have to be asked to come back.',
      ),
      quote('I was sure the model workshop would be the villain. It was my own screen.'),
      heading('What did not'),
      paragraph(
        'The server room used 10 per cent more. The studios draw with larger models every year, and the machines that calculate daylight and wind run through the night because it is cheap. The computing group has promised two things before the next reading: to let calculations queue instead of keeping every machine warm for them, and to send their heat to the library next door, which has asked for it since 2021, when ',
        link('the archive moved in', '/en/articles/41000-drawings-leave-the-basement'),
        '.',
      ),
      paragraph(
        'The readings of all 94 meters hang on a screen by the stairs. A model shows the house in section, with a lamp for each room. Visitors like it. So, the director admits, do those who check on Monday whether a rival studio left its lights on over the weekend.',
      ),
      paragraph(
        'The aim for the coming year is 310,000 kilowatt-hours. The winner will again be paid in cake.',
      ),
    ),
  },
  zh: {
    title: '本院大楼一年省电18%，只有机房没省',
    standfirst: '每个房间装表满一年，今天当着全院念了账。第一名是食堂，奖品蛋糕已经吃完。',
    slug: 'benyuan-dalou-yinian-shengdian',
    body: articleBody(
      paragraph(
        '一座好房子该用多少电，我们给委托方讲了许多年。去年秋天有人问：那我们自己呢？一查，全楼只有一块电表，锁在柜子里，钥匙找不到了。如今电表有94块。今天在大厅，第一个完整年度的读数念给了全院的人听。',
      ),
      paragraph(
        '94块表合计337800千瓦时，比上一个十二个月少18%。为这件事没有动过土建，设备只换了两台冰柜，冬天的工作室也还是老样子，该冷还冷。',
      ),
      table(
        ['部位', '上年度（千瓦时）', '本年度（千瓦时）', '增减'],
        ['各工作室', '184000', '138000', '−25%'],
        ['模型车间', '96000', '78700', '−18%'],
        ['机房与图书室', '72000', '79200', '+10%'],
        ['食堂', '60000', '41900', '−30%'],
        ['全楼', '412000', '337800', '−18%'],
      ),
      heading('省在哪里'),
      numbered(
        '心里有数。头一个月什么都没改，各工作室用电就比上年同月少了9%。',
        '管住夜里。三分之一的电用在22:00到6:00之间，开着的都是没人要它开着的东西。',
        '食堂两台2003年的旧冰柜，换成了一台新的。',
        '19:30自动关灯，要亮，得有人去按。',
      ),
      quote('我一直以为费电的是模型车间。一查，是我自己的显示器。'),
      heading('哪里没省'),
      paragraph(
        '机房多用了10%。图纸模型一年比一年大，算日照、算风的机器又总趁夜里电价低通宵地跑。信息组答应，下次念账之前办成两件事：一是让计算任务排队，不再为它们把每台机器都开着；二是把余热送到隔壁图书室，自从2021年',
        link('档案室搬进去', '/zh/articles/tuzhi-zouchu-dixiashi'),
        '，那边就一直在要。',
      ),
      paragraph(
        '94块表的读数都在楼梯口的屏幕上，旁边立着一座大楼剖面模型，一个房间一盏小灯。来访的人爱看。院长承认，每到星期一，爱看的还有来查别的工作室周末关没关灯的人。',
      ),
      paragraph('新年度的目标是310000千瓦时，奖品照旧是蛋糕。'),
    ),
  },
};
