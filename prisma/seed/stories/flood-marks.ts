import { articleBody, bold, bullets, heading, link, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const floodMarks: DemoStory = {
  section: 'city',
  issuedAt: '2020-08-06 08:40',
  picture: 'floodMarks',
  tags: ['water', 'streets', 'measuring'],
  authors: ['linYue', 'streetStudio'],
  en: {
    title: 'Sixty-one brass marks: the city writes its high water on the wall',
    standfirst:
      'Four floods, eighteen streets, one rule: a mark goes up only where two witnesses agree, and one of them must not be a person.',
    slug: 'sixty-one-brass-marks',
    body: articleBody(
      paragraph(
        'Next to the barber’s door in Dongfu Street, at the height of his customers’ shoulders, there has been a brass bar since Tuesday. It is 30 centimetres long and four high, it says 1931, and its upper edge is the surface of the water. “People look at the bar, then at the street, then at my sockets,” says the barber. He has had the sockets moved.',
      ),
      paragraph(
        'It is one of 61 bars that the street studio and the neighbourhood have put up. The last was screwed on yesterday evening. The wish behind them is modest: people who move here should not have to ask.',
      ),
      table(
        ['High water of', 'Marks', 'Highest above ground', 'Where'],
        ['1931', '19', '1.42 m', 'Barber, Dongfu Street'],
        ['1954', '12', '0.88 m', 'Steps of the tea quay'],
        ['1998', '13', '0.34 m', 'School gate, Willow Bank'],
        ['2016', '17', '0.46 m', 'Noodle shop, Dongfu Street'],
        ['All', '61', '1.42 m', '18 streets'],
      ),
      heading('Memory rises'),
      paragraph(
        'Everybody knew of a line somewhere. The studio was shown 88 and accepted 61. “A flood gains five centimetres every time it is told,” says Ms Qiu, who levelled all of them from the bench mark at the ferry. “In one courtyard 1954 had reached the upper floor.” So two independent witnesses are required, and one has to be a thing: a photograph with a window sill in it, a tide line in old plaster, a dated pencil stroke, the rust on a hinge. Where they differ by more than three centimetres, there is no mark.',
      ),
      heading('Two kinds of water'),
      paragraph(
        'The marks say together what none says alone. The water of 1931 came over the bank and stayed for weeks. That of 1954 stopped at the dyke: all twelve marks are on the river side. In 1998 and 2016 ',
        bold('these streets were not flooded by the river at all'),
        '; the water fell from the sky and could not get out. Against the first kind one builds a wall. Against the second, pumps, and streets that know which way is down.',
      ),
      paragraph(
        'There is no mark for 2020. The river stood high all July, but behind the dyke, and a wall can testify only to what has touched it.',
      ),
      quote(
        'People used to ask why my counter is so high. Now they look at the wall and order.',
        'The owner of the noodle shop. Its stools are 46 centimetres high.',
      ),
      heading('Three lamp posts'),
      paragraph(
        'Three owners refused; one is selling a ground-floor flat and suggested a place behind the downpipe. Their marks hang on the lamp posts opposite, where more people read them. The ',
        link('tea warehouse', '/en/articles/tea-warehouse-reading-room'),
        ' has two and keeps its boxes above the higher one. A mark costs 260 yuan; all 61 together, at 15,860, cost less than one drowned car.',
      ),
      heading('How to read them'),
      bullets(
        'The upper edge is the water. The small number at the right-hand end is the one on the map at the ferry.',
        'Touching is welcome. Brass that is touched stays bright.',
        'Whoever has a photograph with a house and a date in it: marks@example.org. Twenty-seven places are still short of a witness.',
      ),
    ),
  },
  zh: {
    title: '六十一道铜标：把大水涨到的地方记在墙上',
    standfirst: '四场大水，十八条街，一条规矩：两个证据对得上才挂标，而且至少有一个不能是人说的。',
    slug: 'liushiyi-dao-tongbiao',
    body: articleBody(
      paragraph(
        '这里淹过没有，淹到哪儿？新搬来的人总要问，老街坊各有各的说法。从这周起可以不问了：东埠街到柳岸的十八条街，墙上多了61道铜标，昨天傍晚拧上最后一道。每道30厘米长、4厘米高，刻着年份，铜标的上沿就是当年的水面。',
      ),
      paragraph(
        '最高的一道在东埠街理发店门边，1931年，离地1.42米，正齐客人的肩膀。“来的人先看铜标，再看街，再看我墙上的插座。”理发师傅说。插座他已经请人挪到了上面。',
      ),
      table(
        ['哪一年的水', '铜标（道）', '最高处离地', '位置'],
        ['1931年', '19', '1.42米', '东埠街理发店'],
        ['1954年', '12', '0.88米', '茶码头台阶'],
        ['1998年', '13', '0.34米', '柳岸小学校门'],
        ['2016年', '17', '0.46米', '东埠街面馆'],
        ['合计', '61', '1.42米', '十八条街'],
      ),
      heading('记性也会涨水'),
      paragraph(
        '铜标是本院街道工作室同街坊一起挂的。报上来88处，最后认了61处。“同一场水，讲一遍涨五厘米。”逐处测过标高的邱工说，“有个院子，1954年的水已经讲到了二楼。”所以立了规矩：每处要有两个互不相干的证据，至少一个是不会开口的——拍进了窗台的老照片，旧抹灰上的水渍，写了日期的铅笔道，或者合页锈到哪里为止。两个证据相差超过三厘米，就不挂。',
      ),
      heading('水从哪儿来'),
      paragraph(
        '单看一道，只是个高度；61道连起来看，看得出水是从哪儿来的。1931年的水翻过江岸，几个星期不退。1954年的水挡在堤外，12道铜标全在临江一侧。1998年和2016年，',
        bold('淹这几条街的根本不是江水'),
        '，是天上下的雨，下来了出不去。防前一种水靠堤，防后一种靠泵，还得靠知道往哪边低的街道。',
      ),
      paragraph('没有2020年的铜标。整个七月江水都很高，但是都在堤外；墙只能替碰过它的水作证。'),
      quote(
        '从前老有人问我，柜台怎么砌这么高。现在他们看看墙，直接点面。',
        '面馆老板。店里的凳子，正好46厘米高',
      ),
      heading('有三道挂在灯杆上'),
      paragraph(
        '三位房主不同意挂。其中一位正要卖一楼的房子，提议钉到落水管后面。这三道最后上了对面的灯杆，看的人反而更多。',
        link('茶叶仓库', '/zh/articles/chaye-cangku-yuelanshi'),
        '墙上有两道，档案箱都搁在高的那一道以上。铜标每道260元，61道一共15860元，不够赔一辆泡了水的车。',
      ),
      heading('怎么看'),
      bullets(
        '上沿是水面。右端的小号码，对应轮渡口那张地图上的编号。',
        '欢迎摸。常摸的铜才亮。',
        '家里有老照片、拍到房子又写了日期的，请寄marks@example.org。还有27处，只差一个证据。',
      ),
    ),
  },
};
