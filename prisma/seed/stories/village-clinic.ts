import { articleBody, heading, link, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const villageClinic: DemoStory = {
  section: 'projects',
  issuedAt: '2022-05-12 10:00',
  picture: 'villageClinic',
  tags: ['earth', 'access'],
  authors: ['zhouAn'],
  en: {
    title: 'A village clinic of rammed earth, and the doctor who moved the door',
    standfirst:
      'The architects had put the entrance on the square, where everyone sits. In Maple Bay that is the reason why nobody would have used it.',
    slug: 'the-doctor-who-moved-the-door',
    body: articleBody(
      paragraph(
        'In the first drawing the door was in the middle of the front, facing the square of Maple Bay, where the door of a public building belongs. Dr Tan looked at it for a while and asked who would be sitting on the square. Everybody, said the architects, and pointed with some pride at the benches. “Then nobody will come in,” said the doctor.',
      ),
      paragraph(
        'Maple Bay and the four villages around it have 2,140 inhabitants and one doctor, who has been here since 1996. With a cough, he explained, people come at any hour. With everything else they used to come after dark, through his kitchen. The door is now in the east gable, under a persimmon tree, between the bus stop and the path to the shop. “Everybody has some business there,” says Dr Tan. “You go out to buy salt and come home with your blood pressure.”',
      ),
      heading('Where the waiting room went'),
      paragraph(
        'Under the eaves beside the door is a bench for fourteen. Whoever sits on it may be waiting for the doctor or for the bus. That made a large waiting room unnecessary, and the square metres went to a room that the brief had forgotten.',
      ),
      table(
        ['Room', 'First drawing', 'As built'],
        ['Waiting', '48 m²', '34 m²'],
        ['Consulting', '22 m²', '22 m²'],
        ['Treatment', '26 m²', '26 m²'],
        ['Observation, two beds', '24 m²', '24 m²'],
        ['Pharmacy', '14 m²', '14 m²'],
        ['Night room for the doctor', '–', '18 m²'],
        ['Store and lavatories', '34 m²', '30 m²'],
        ['Total', '168 m²', '168 m²'],
      ),
      heading('A wall that was in the way'),
      paragraph(
        'The earth comes from the cutting for the new road, 400 metres off, and would otherwise have been tipped beside the stream. Mixed with a little lime it was rammed in layers of twelve centimetres; 27 of them make a wall of 3.24 metres, 45 centimetres thick. Of the eleven masons five are over sixty and had built houses in this way before cement came. They taught the others to stop when the sound changes.',
      ),
      paragraph(
        'The eaves reach out 1.1 metres, nearly twice as far as over ',
        link('the test wall behind the laboratory', '/en/articles/nine-walls-two-plum-rains'),
        ', because the rain in the hills comes from the side. The clinic cost 487,000 yuan, about 2,900 a square metre; the walls, at 71,000, were the smallest item but one.',
      ),
      heading('Also changed by the doctor'),
      numbered(
        'The sill in the observation room is 55 centimetres high. Whoever lies there can see the road and who is coming.',
        'A second door, 1.3 metres wide, for stretchers, on the north side. It has a ramp and no bench.',
        'The lamp over the entrance stays on all night. A dark door, he says, is a closed one.',
      ),
      quote(
        'I wanted to be ill in private. It is not much to ask of a house.',
        'A patient on the bench. She says that she is waiting for the bus.',
      ),
      paragraph(
        'The clinic has been in use since 6 April. In its first 31 working days 1,085 people came, 35 a day; in the old rooms it had been 22. After dark there were nine. The middle of the front, where the door was to be, has a window now. From his desk Dr Tan can see who is sitting on the square.',
      ),
    ),
  },
  zh: {
    title: '枫湾村的夯土卫生室：门，是医生挪的',
    standfirst: '建筑师把大门画在正对晒场的地方，全村人都坐在那儿。谭医生说：那就没有人敢进来了。',
    slug: 'fengwancun-hangtu-weishengshi',
    body: articleBody(
      paragraph(
        '第一稿图上，大门开在正中，对着枫湾村的晒场。公共建筑嘛，门是该这么开的。谭医生看了半天，问：晒场上平时坐着谁？建筑师说：大家都坐那儿，您看，凳子我们也画了。谭医生说：“那就没有人敢进来了。”',
      ),
      paragraph(
        '枫湾连同周围四个村，一共2140人，就他一个医生，1996年来的。他讲，咳嗽感冒，什么钟点都有人来；别的病，从前都等天黑，从他家厨房进。如今门开在东山墙上，柿子树下，一边是公交站牌，一边是去小卖部的路。“走到那儿，人人都有个由头。”谭医生说，“出门说是买盐，回家时血压也量了。”',
      ),
      quote('生病这种事，我就想一个人生。', '长凳上的一位病人。她说她在等车'),
      heading('候诊室搬到了屋檐下'),
      paragraph(
        '门边屋檐底下是一条长凳，坐得下14个人。坐在上面的，等医生还是等车，外人看不出来。这样候诊室就不用太大，省下的面积，添了任务书里漏掉的一间：医生夜里睡哪儿。',
      ),
      table(
        ['房间', '第一稿', '建成'],
        ['候诊', '48平方米', '34平方米'],
        ['诊室', '22平方米', '22平方米'],
        ['治疗室', '26平方米', '26平方米'],
        ['观察室（两床）', '24平方米', '24平方米'],
        ['药房', '14平方米', '14平方米'],
        ['医生值夜间', '—', '18平方米'],
        ['库房与厕所', '34平方米', '30平方米'],
        ['合计', '168平方米', '168平方米'],
      ),
      heading('土是修路挖出来的'),
      paragraph(
        '墙里的土，来自400米外新修公路的路堑，不用也是倒在溪边。掺一点石灰，12厘米一层，27层夯成3.24米高、45厘米厚的墙。十一个泥瓦匠，五个过了六十，水泥进村以前就是这样盖房子的。夯到什么时候算好？他们教年轻人听：声音变了，就该停了。',
      ),
      paragraph(
        '屋檐挑出1.1米，差不多是',
        link('实验室后院那堵夯土墙', '/zh/articles/jiu-du-qiang-liang-ji-meiyu'),
        '挑檐的两倍，因为山里的雨是横着来的。全部造价48.7万元，每平方米约2900元；墙只花了7.1万元，各分项里倒数第二。',
      ),
      heading('医生还改了三处'),
      numbered(
        '观察室窗台降到55厘米。躺着就看得见路，看得见谁来了。',
        '北面另开一道1.3米宽的门，走担架。有坡道，不设长凳。',
        '大门上的灯通宵不关。他说，门口一黑，就等于关门。',
      ),
      paragraph(
        '卫生室4月6日启用。头31个工作日来了1085人次，平均每天35人次，原先在老屋是22人次；天黑以后来的，总共9人次。正面当中，原来画门的地方，现在是一扇窗。谭医生坐在桌前，看得见晒场上坐着谁。',
      ),
    ),
  },
};
