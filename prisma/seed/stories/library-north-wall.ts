import {
  articleBody,
  bold,
  bullets,
  heading,
  italic,
  link,
  numbered,
  paragraph,
  quote,
  table,
} from '../body';
import type { DemoStory } from '../demo-story';

export const libraryNorthWall: DemoStory = {
  section: 'projects',
  issuedAt: { hoursAgo: 1 },
  picture: 'libraryNorthWall',
  tags: ['libraries', 'timber', 'heat', 'energy'],
  authors: ['zhouAn', 'buildingPhysics'],
  en: {
    title: 'A library that breathes: the reading hall on East Lake opens its north wall',
    standfirst:
      'Forty-two timber louvres, moved by the weather of the lake, let the cooling plant sleep for nine months of the year. The readers have been given a pebble each.',
    slug: 'a-library-that-breathes',
    body: articleBody(
      paragraph(
        'The reading hall on East Lake was built in 1986 with its back to the water. Behind the north wall stood a boiler house, and nobody wanted to look at that. The boiler house went in 2009; the wall stayed, 52 metres of blind concrete block, with the lake on one side, 310 readers on the other and eleven cooling machines between them.',
      ),
      paragraph(
        'Today the wall is gone. In its place stand 42 louvres of Chinese fir, each 7.2 metres tall and 40 centimetres wide, turning on a pin like the page of a book. When they open, the air of the lake comes in at the height of the desks, crosses the hall and leaves under the south eaves. The builders of old houses in this city called it 穿堂风, the wind that walks through the hall, and they planned for it before they planned the kitchen.',
      ),
      heading('How a louvre makes up its mind'),
      paragraph(
        'On the jetty outside, a mast the height of a person reports the weather every four minutes. The questions are always asked in the same order, and the first no ends the matter:',
      ),
      numbered(
        'Is it dry? Rain from the north shuts the wall in ninety seconds.',
        'Is the air outside better than the air inside: cooler in summer, fresher in winter?',
        'Is it gentle? Above 0.8 metres a second at the desks, pages turn by themselves.',
        'Does everybody agree? A cord hangs in every bay. Whoever pulls it is obeyed for an hour.',
      ),
      paragraph(
        'No louvre moves more than five degrees at a time. ',
        bold('A wall that fidgets'),
        ', says Ms Tao, who leads the project, is worse than a wall that is shut. “A building should be able to do what anyone does who opens a window. It only has to be better at remembering to close it.”',
      ),
      heading('One year behind a curtain'),
      paragraph(
        'The institute did not trust the idea either. A year ago fourteen of the louvres went into the east bay, while the west bay was left as it was, and the readers were asked to choose a seat. This is what the meters say about the east bay:',
      ),
      table(
        ['Season', 'Open (h a day)', 'At the desks (°C)', 'Electricity against the west bay'],
        ['October to November', '9.5', '22.1', '−86%'],
        ['December to February', '1.2', '19.4', '−11%'],
        ['March to May', '8.8', '23.0', '−81%'],
        ['June to September', '3.1', '26.6', '−34%'],
      ),
      paragraph(
        'From the middle of September to the middle of June the cooling stayed off altogether. In July the wall works at night: it opens at two, lets the concrete ceiling grow cold, and shuts at half past six, before the heat comes. In the first week this brought the police. The guard had heard fourteen windows open at once, in the dark, with nobody there. He is now told beforehand.',
      ),
      quote(
        'I used to know what season it was by what I had to wear in here. In July, a cardigan.',
        'A reader of the east bay, retired, daily since 1991',
      ),
      heading('Three hundred and ten pebbles'),
      paragraph('Not all of it was foreseen. What the trial year taught, in order of loudness:'),
      bullets(
        [
          bold('Frogs. '),
          'In May they reach 52 decibels at the front desks, twelve more than the rules of the house allow. The readers voted, 174 to 29, to keep the frogs.',
        ],
        [
          bold('Paper. '),
          'In the first week forty sheets a day went for a walk. Pupils of the lakeside school collected 310 pebbles, one for each seat. Twenty-two have since been borrowed for ever.',
        ],
        [
          bold('Books. '),
          'They do not breathe with the rest. Everything printed before 1949 stays behind glass on the south side, at 50 per cent humidity, and does not know that anything has happened.',
        ],
      ),
      paragraph(
        'The new wall cost 6.9 million yuan, motors, mast and pebbles included; a new cooling plant had been estimated at 8.2. Each motor draws 35 watts, for about six minutes a day. Light was never the question, but it came along: it is ',
        italic('north'),
        ' light, even and without glare, of the kind for which the institute once had to ',
        link('lift a whole roof by 40 centimetres', '/en/articles/tea-warehouse-reading-room'),
        '. The lamps over the first three rows have been taken out. Nobody asked where they went.',
      ),
      paragraph(
        'The hall is open daily except Mondays, 9:00–21:00. The seats by the wall are gone by a quarter past nine.',
      ),
    ),
  },
  zh: {
    title: '会呼吸的图书馆：东湖阅览厅打开北墙',
    standfirst:
      '四十二片杉木百叶听着湖上的天气转动，空调一年里有九个月不用开。每位读者领到一块鹅卵石。',
    slug: 'hui-huxi-de-tushuguan',
    body: articleBody(
      paragraph(
        '东湖阅览厅是1986年盖的，盖的时候背对着湖。北面当年有座锅炉房，谁也不想看它，于是砌了一道52米长的实墙。2009年锅炉房拆了，墙还在：一边是湖，一边是310位读者，中间隔着十一台空调外机。',
      ),
      paragraph(
        '今天，这道墙不见了。换上的是42片杉木百叶，每片高7.2米，宽40厘米，绕着一根轴转，像翻一页书。百叶一开，湖风贴着桌面进来，穿过大厅，从南檐底下出去。这就是老房子里的穿堂风。从前盖房，先想好风怎么走，再想灶摆在哪儿；后来有了空调，这件事就没人想了。',
      ),
      quote('开窗谁都会。房子要比人强的地方，是记得关。', '项目负责人陶工'),
      heading('先悄悄试了一年'),
      paragraph(
        '设计组自己起初也不放心。去年秋天，东头先装了十四片，西头一动不动，挂上布帘，读者爱坐哪边坐哪边。一年下来，东头的账是这样的：',
      ),
      table(
        ['时段', '每天开启（小时）', '桌面气温（℃）', '用电比西头'],
        ['10月至11月', '9.5', '22.1', '−86%'],
        ['12月至次年2月', '1.2', '19.4', '−11%'],
        ['3月至5月', '8.8', '23.0', '−81%'],
        ['6月至9月', '3.1', '26.6', '−34%'],
      ),
      paragraph(
        '从九月中旬到第二年六月中旬，',
        bold('空调一次也没有开'),
        '。七月里百叶改上夜班：凌晨两点打开，把混凝土顶棚晾透；六点半关上，把热气挡在外头。头一个星期就惊动了派出所：值班师傅半夜听见十四扇窗一齐打开，跑过去一看，一个人也没有。如今开窗之前，系统先给他发条短信。',
      ),
      heading('百叶怎样拿主意'),
      paragraph(
        '湖边栈桥上立着一根一人高的杆子，每四分钟报一次风、温、湿、雨。开不开，按次序问四句，有一句答“不”，就不开：',
      ),
      numbered(
        '天干不干？北面来雨，九十秒之内全部关严。',
        '外头的空气是不是更好？夏天看凉不凉，冬天看CO₂，超过900 ppm就换十分钟气。',
        '风够不够轻？桌面风速超过每秒0.8米，书会自己翻页。',
        '大家愿不愿意？每个开间垂下一根拉绳，谁拉了听谁的，管一个小时。',
      ),
      paragraph('每次最多转五度，慢得叫人看不出来。陶工说，墙要是老在动，比一直关着还烦人。'),
      heading('没有料到的几件事'),
      bullets(
        [
          bold('纸。'),
          '头一个星期，每天有四十来张纸满屋子散步。湖边小学的学生捡来310块鹅卵石，一座一块，压纸用。到现在少了22块，想必是“长期借阅”。',
        ],
        [
          bold('青蛙。'),
          '五月里前排测到52分贝，比馆里的规定高出12分贝。读者投票，174票对29票，青蛙留下。',
        ],
        [
          bold('书。'),
          '旧书不跟着呼吸。1949年以前的全部收在南侧玻璃柜里，湿度恒定在50%，外面改成什么样，它们并不知道。',
        ],
      ),
      paragraph(
        '一位从1991年起天天来的老读者说，以前看自己穿什么，就知道馆里是什么季节：七月份要带毛衣。现在不带了。',
      ),
      paragraph(
        '整面墙连电机带鹅卵石，一共花了690万元；原来打算换的那套空调，估价是820万元。光线本不在任务书里，是白得的：北面来光，均匀，不晃眼。当年为了这样一道光，',
        link('本院把整座仓库的屋脊抬高过40厘米', '/zh/articles/chaye-cangku-yuelanshi'),
        '。靠墙三排桌子上方的灯已经拆掉，至今没有人问起。',
      ),
      paragraph('开放时间为每天9:00至21:00，周一闭馆。靠百叶的座位，九点一刻以前就坐满了。'),
    ),
  },
};
