import { articleBody, bullets, heading, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const handDrawing: DemoStory = {
  section: 'education',
  issuedAt: { day: 3, at: '08:00' },
  tags: ['drawing'],
  authors: ['educationStudio', 'pressOffice'],
  en: {
    title: 'Twenty-four beginners wanted for an evening course in drawing by hand',
    standfirst:
      'Ten Thursdays, one pencil, no screens: the institute opens its evening course to the public for the sixth time. Applications are accepted from today.',
    slug: 'evening-course-in-drawing-by-hand',
    body: articleBody(
      paragraph(
        'The course has one condition: those who draw for a living may not come. It is meant for bus drivers, nurses, pupils, pensioners, for everyone who says “I cannot draw” and means that nobody has shown them how to look. Of the last 24, one had held a pencil since school. He was a carpenter and had to be asked to be patient with the rest.',
      ),
      paragraph(
        'From March on they will meet on ten Thursdays, from 19:00 to 21:00, in the model hall. Two architects teach each group of twelve. Paper, pencils and tea are provided; rubbers are not.',
      ),
      heading('What happens on which evening'),
      table(
        ['Evening', 'Subject', 'Where'],
        ['1–2', 'A cup, a chair, your own shoe', 'Model hall'],
        ['3–4', 'How far is far: steps, paces, thumbs', 'Stairs'],
        ['5–6', 'The room that you are sitting in', 'Reading room'],
        ['7–8', 'A street, with people who do not keep still', 'The market'],
        ['9', 'A building from memory', 'Model hall'],
        ['10', 'Exhibition, with relatives', 'Foyer'],
      ),
      quote(
        'In the fourth week I got off the bus one stop early, because of a roof.',
        'From the guest book of the fifth course',
      ),
      heading('How to apply'),
      numbered(
        'Draw your front door, on any paper, as badly as you like.',
        'Write your name, your age and a telephone number on the back.',
        'Put it into the box at the gate, 750 Example Avenue, or send a photograph to courses@example.org.',
      ),
      paragraph(
        'Applications close in four weeks. The places are drawn by lot, not by merit, and half of them go to people who live within walking distance. The course costs 200 yuan, and nothing for those under eighteen or over sixty.',
      ),
      heading('For those who cannot come'),
      bullets(
        'The exercises of every evening appear on paper at the gate the morning after.',
        'On the last Sunday of each month anybody may sit in the courtyard and draw the plane tree. It has got used to it.',
      ),
    ),
  },
  zh: {
    title: '手绘夜校招二十四名“不会画画”的人',
    standfirst: '十个星期四，一支铅笔，不用屏幕。本院夜校第六次面向社会招生，今天起报名。',
    slug: 'shouhui-yexiao-zhaosheng',
    body: articleBody(
      paragraph(
        '这个班只有一条规矩：靠画画吃饭的人不收。它是给公交司机、护士、中学生、退休工人开的，给每一个说“我不会画画”的人开的。说这话的人，多半是没有人教过他怎么看。上一期24人，离开学校以后还拿过铅笔的只有一位，是个木匠，老师得劝他对别人耐心一点。',
      ),
      paragraph(
        '明年三月起，连上十个星期四，19:00到21:00，地点在模型大厅。分两组，每组12人，各有两位建筑师带。纸、铅笔、茶水都备好，橡皮没有。',
      ),
      heading('哪一晚画什么'),
      table(
        ['次数', '内容', '地点'],
        ['第1、2次', '一只杯子，一把椅子，自己的一只鞋', '模型大厅'],
        ['第3、4次', '多远算远：台阶、步子、大拇指', '楼梯间'],
        ['第5、6次', '你正坐着的这间屋子', '阅览室'],
        ['第7、8次', '一条街，和街上不肯站住的人', '菜场'],
        ['第9次', '凭记忆画一座房子', '模型大厅'],
        ['第10次', '展览，请带家属', '门厅'],
      ),
      quote('上到第四周，我提前一站下了公交车，为了看一个屋顶。', '第五期留言簿'),
      heading('怎么报名'),
      numbered(
        '画一画你家的门，什么纸都行，画得多差都行。',
        '背面写上姓名、年龄、电话。',
        '投进武汉市示例大道750号门口的信箱，或者拍张照片发到courses@example.org。',
      ),
      paragraph(
        '报名四周后截止。名额靠抽签，不看画得好坏，一半留给走路就能到的街坊。学费200元，不满十八岁和六十岁以上的免费。',
      ),
      heading('来不了的人'),
      bullets(
        '每次的练习，第二天一早印好放在门口，自取。',
        '每月最后一个星期天，谁都可以坐到院子里画那棵梧桐。它已经习惯了。',
      ),
    ),
  },
};
