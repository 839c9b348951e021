import { articleBody, bold, heading, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const oldWindows: DemoStory = {
  section: 'research',
  tags: ['heritage', 'housing', 'energy'],
  authors: ['buildingPhysics'],
  en: {
    title: 'A second pane for old windows: six flats, one winter',
    standfirst:
      'Instead of new windows, six households got an inner pane on magnets. First figures.',
    slug: 'a-second-pane-for-old-windows',
    fate: { is: 'draft' },
    body: articleBody(
      paragraph(
        'Steel windows of the 1970s are thin, elegant and cold. Whoever replaces them gains a warm room and loses the façade. The building physics group has tried a third way in six flats of a housing block on Willow Bank: the old window stays, and from November to March a second pane of acrylic sticks to its frame with magnets.',
      ),
      paragraph(
        'It weighs 4.1 kilograms, costs 260 yuan a window and is put up by the tenant in ten minutes. In the coldest week the glass on the room side was 6.3 degrees warmer than that of the neighbour’s window, and it stayed dry.',
      ),
      heading('To be written'),
      paragraph(
        'The table with the six flats; what the tenants say; what became of the flat in which it did not work.',
      ),
    ),
  },
  zh: {
    title: '老窗户里面加一层：六户人家，一个冬天',
    standfirst: '不换窗，只在里面用磁条吸上一层透明板。六户试了一冬，五户说明年还装。',
    slug: 'laochuanghu-jia-yiceng',
    fate: {
      is: 'inReview',
      firstStandfirst: '老钢窗好看，但不保温，换窗又毁立面。建筑物理组试了第三种办法。',
      sentBack: '导语没有说结果：六户里几户愿意再装？',
    },
    body: articleBody(
      paragraph(
        '七十年代的钢窗，窗框细，样子好，就是冷。换掉它，屋里暖了，房子的脸也没了。建筑物理组去年冬天在柳岸的一栋老住宅里试了第三条路：老窗不动，从十一月到来年三月，在里面加一层亚克力板，用磁条吸在窗框上。',
      ),
      paragraph(
        '一块板重4.1公斤，每扇窗260元，住户自己动手，十分钟装好。最冷的那一周，板子朝屋里一面比邻居家的玻璃高6.3℃，而且',
        bold('不结露'),
        '。',
      ),
      heading('六户的数据'),
      table(
        ['住户', '窗数', '表面温升', '采暖用电', '明年还装'],
        ['第一户', '4', '6.3℃', '−21%', '装'],
        ['第二户', '3', '5.9℃', '−18%', '装'],
        ['第三户', '4', '6.1℃', '−19%', '装'],
        ['第四户', '5', '2.2℃', '+3%', '不装'],
        ['第五户', '2', '5.4℃', '−12%', '装'],
        ['第六户', '4', '6.0℃', '−17%', '装'],
      ),
      paragraph(
        '第四户没有成功。窗框锈得不平，磁条吸不牢，风从缝里照样进来；住户嫌闷，又常把板子取下来透气。课题组认为问题不在住户：窗框没有先除锈找平，是我们的疏忽。',
      ),
      quote('板子装上那天晚上，我才知道楼下那条路原来这么吵。'),
      heading('下一步'),
      numbered(
        '今冬扩大到四十户，装之前一律先修窗框。',
        '试一种带通风小翻板的，给嫌闷的人。',
        '噪声也要量。六户里有四户先提到的不是暖和，是安静。',
      ),
    ),
  },
};
