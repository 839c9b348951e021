import { articleBody, bold, bullets, heading, link, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const heightLine: DemoStory = {
  section: 'city',
  issuedAt: '2020-11-19 16:05',
  picture: 'heightLine',
  tags: ['drawing', 'housing', 'water'],
  authors: ['linYue'],
  en: {
    title: 'Five riverside districts, one height line, two years of talks and a red thread',
    standfirst:
      'From the deck of the ferry nothing on the bank shall stand higher than the tower on Drum Hill. It took thirty-one meetings to put that into metres.',
    slug: 'riverside-districts-agree-on-one-height-line',
    body: articleBody(
      paragraph(
        'Along 17.4 kilometres of the south bank there have been five rules for the height of houses, one for each district. They met at the district borders, and one could see it from the water: thirty-six metres, then a hundred, then whatever the market would bear. This afternoon the five planning offices signed one line for all of them. It fits on a postcard.',
      ),
      paragraph(
        bold('Forty-five metres at the dyke, and one metre more for every twelve metres inland. '),
        'That is all. At 300 metres from the dyke it allows 70 metres; at 600 metres it ends, and the districts are alone with their taste again.',
      ),
      table(
        ['District', 'Before', 'Now, at the dyke', 'Now, 300 m inland'],
        ['North Quay', '36 m', '45 m', '70 m'],
        ['Dongfu', '100 m', '45 m', '70 m'],
        ['Willow Bank', 'no limit', '45 m', '70 m'],
        ['Lime Ferry', '60 m', '45 m', '70 m'],
        ['South Dyke', '150 m', '45 m', '70 m'],
      ),
      heading('Where the line comes from'),
      paragraph(
        'It was drawn from a ferry. The city studio measured the eye of a standing passenger in midstream, 4.1 metres above the water, and the tip of the tower on Drum Hill, 95 metres up and 600 behind the dyke, and laid a plane through both. A roof below the plane leaves the tower its place. In October 2019 forty balloons were sent up along the bank at the height of the plane, and two hundred passengers were asked what they saw. “Balloons,” most of them wrote. “And the tower.”',
      ),
      paragraph(
        'The number was not the difficulty. Each district had sold land on the strength of its own, and for the first year the delegates brought lawyers. The talks turned when the studio stopped showing slides. It built the bank in wood, nine metres long, on trestles in the corridor, stretched a red thread over it at the height of the plane, and left it there. Whoever went for tea had to duck.',
      ),
      quote(
        'You can argue with a table of figures. It is much harder to argue with a string that touches your own tower.',
        'A delegate of the South Dyke office',
      ),
      heading('What was given for it'),
      bullets(
        'The 26 houses that are too high already stay. If one of them is rebuilt, the line applies.',
        'Floor space lost near the water may be built behind the 600 metres. The five offices keep one common account of it.',
        'Three exceptions may be granted in ten years, each after a public hearing on a ferry, under way.',
        'Masts, chimneys and the tower itself are not houses.',
      ),
      paragraph(
        'The thread has been cut into five pieces, which hang in five offices. The model stays in the corridor and may be ducked under by anyone. Of all the houses on it, ',
        link('the tea warehouse', '/en/articles/tea-warehouse-reading-room'),
        ' keeps the greatest distance from the line. It was there first, and has signed nothing.',
      ),
    ),
  },
  zh: {
    title: '沿江五区谈了两年，谈定一条高度线',
    standfirst:
      '站在轮渡甲板上望过来，岸上什么都不能高过鼓山塔。把这句话换算成米，前后开了三十一次会。',
    slug: 'yanjiang-wuqu-gaoduxian',
    body: articleBody(
      paragraph(
        '南岸沿江17.4公里，房子能盖多高，从前有五套说法，一个区一套。到了区界上，说法碰头，江上一眼就看得出来：这边36米，那边100米，再过去，卖得掉多高就盖多高。今天下午，五个区的规划部门在同一条线上签了字。这条线短得写得进一张明信片：',
      ),
      quote('堤边45米，往里每退12米，加高1米。'),
      paragraph(
        '没有别的了。离堤300米处，可以盖到70米；退到600米，线就到头，各区爱怎么盖，再凭各区的眼光。',
      ),
      table(
        ['区', '原限高', '现在：堤边', '现在：离堤300米'],
        ['北码头区', '36米', '45米', '70米'],
        ['东埠区', '100米', '45米', '70米'],
        ['柳岸区', '不限', '45米', '70米'],
        ['石灰渡区', '60米', '45米', '70米'],
        ['南堤区', '150米', '45米', '70米'],
      ),
      heading('线是从船上画出来的'),
      paragraph(
        '城市工作室上了轮渡。船到江心，站着的乘客眼睛离水面4.1米；鼓山塔的塔尖高95米，在堤后600米。两点之间拉一个斜面，房顶不出斜面，塔就还是最高的。2019年10月，沿岸按这个高度放起四十只气球，请两百位乘客填一张表：您看见了什么？多数人写的是：“气球，还有塔。”',
      ),
      paragraph(
        '难处不在数字。各区都按自己的数字卖过地，头一年开会，代表们是带着律师来的。后来工作室不放幻灯片了，用木头做了一条九米长的江岸，搁在走廊里，照那个斜面',
        bold('绷上一根红线'),
        '。谁去打开水，都得低头从线底下钻过去。',
      ),
      quote('跟一张表可以吵，跟一根线吵不起来。它就搭在你那栋楼的腰上。', '南堤区的一位代表'),
      heading('各让一步'),
      bullets(
        '已经超高的26栋不拆。哪天重建，就按线来。',
        '靠江少盖的面积，可以挪到600米以外去补。这本账由五个区合记。',
        '十年之内最多破例三次，每次都要开听证会，会场设在轮渡上，船要开着。',
        '桅杆、烟囱和那座塔，不算房子。',
      ),
      paragraph(
        '红线已经剪成五段，五个区各挂一段。木头江岸留在本院走廊里，欢迎来低头。一路看过去，离红线最远的是',
        link('东埠街那座茶叶仓库', '/zh/articles/chaye-cangku-yuelanshi'),
        '：它来得最早，也没有什么要签的字。',
      ),
    ),
  },
};
