import { articleBody, bold, bullets, heading, link, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const modelWorkshop: DemoStory = {
  section: 'institute',
  issuedAt: '2018-12-21 15:30',
  picture: 'modelWorkshop',
  tags: ['house', 'timber'],
  authors: ['zhouAn'],
  en: {
    title: 'The model workshop keeps its saw',
    standfirst:
      'It was to make room for six printers. Before it went, somebody proposed a race: one hall, 62 columns, and an architect who changes his mind.',
    slug: 'the-model-workshop-keeps-its-saw',
    body: articleBody(
      paragraph(
        'The band saw of the model workshop was cast in 1963, weighs 410 kilograms and takes up nine square metres, if one counts the space in which it is wise to stand. Six 3D printers would fit there. In November the house committee put the saw on the list of things to be sold, and on the same day a sheet of paper appeared on its table: “Not before a race.”',
      ),
      paragraph(
        'So on Monday two teams were handed the same drawing: a goods hall with 62 columns, at 1:50, which makes a model 1.2 metres long. One team had the three printers that were bought in September. The other had the saw and Master Hu, who retired last year and brought his own glasses.',
      ),
      table(
        ['The race', 'Saw', 'Three printers'],
        ['First model on the table', '6 h 20 min', '31 h'],
        ['Three changes', '1 h 50 min', '22 h'],
        ['Together', '8 h 10 min', '53 h'],
        ['Off the drawing by up to', '0.4 mm', '0.1 mm'],
        ['Noise', '88 dB', '51 dB'],
        ['Material', '140 yuan', '390 yuan'],
      ),
      heading('Where the printers won'),
      paragraph(
        'They are four times as exact, they work while people sleep, and one can talk beside them. All 62 columns came out alike. Of the wooden ones Master Hu threw away nine, and nobody else could see why.',
      ),
      heading('Where the saw won'),
      paragraph(
        'On Tuesday the architect came to look, as architects do, and wanted three bays wider. The printing team thanked him, changed the file and went home. At the saw he took off his jacket. He pulled columns out and put them back, found that one bay was enough, and that the roof was too heavy. ',
        bold(
          'The printers made what had been drawn; the saw kept the person who had drawn it in the room.',
        ),
      ),
      quote('A printer does what you tell it. The saw asks whether you mean it.', 'Master Hu'),
      paragraph(
        'He has met the question before. The roof of the ',
        link('tea warehouse', '/en/articles/tea-warehouse-reading-room'),
        ' was lifted on this table in lime wood, by 20, 60 and then 40 centimetres, before anybody lifted it on the site.',
      ),
      heading('What was decided this morning'),
      bullets(
        'The saw stays. It moves 1.8 metres towards the window and gets a hood for the dust and a brake that stops the blade in four seconds.',
        'Three more printers are ordered, not six. They fit.',
        'What is repeated is printed; what may still change is sawn.',
        'Everyone who joins the institute spends a day with Master Hu and has to cut a straight line before cutting anything else.',
      ),
      paragraph(
        'The committee also noted that in 55 years no finger has been lost. The thumbnail of 1971 was left out of the minutes at its owner’s request. He is the chairman’s predecessor.',
      ),
    ),
  },
  zh: {
    title: '跟三台打印机比过一场，模型车间的老锯留下了',
    standfirst:
      '本来要卖掉它，给六台打印机腾地方。有人提议先比一场：一座货棚，62根柱子，外加一位改主意的建筑师。',
    slug: 'moxing-chejian-de-laoju',
    body: articleBody(
      paragraph(
        '模型车间的带锯是1963年的，铸铁机身，刷绿漆，重410公斤，连同人该站远点的那一圈，占地九平方米。同样的地方放得下六台3D打印机。十一月，后勤小组把它列进处理清单；当天，锯台上多了一张纸条：“先比一场再说。”',
      ),
      paragraph(
        '星期一开比。两个组拿到同一张图：一座货棚，62根柱子，比例1:50，做出来1.2米长。一组用九月买的三台打印机；另一组用老锯，外加一位胡师傅。他去年退的休，这回自己带了眼镜来。',
      ),
      heading('改图的人来了'),
      paragraph(
        '星期二，建筑师照例来看，看完照例要改，想把三个开间放宽。打印组说好，改了文件，下班。锯子这边，他把外套脱了，自己动手拔柱子，插回去，再拔，最后发现放宽一间就够，倒是屋顶太沉。',
        bold('打印机做的是图上画好的东西，锯子把画图的人留在了屋里。'),
      ),
      table(
        ['比什么', '带锯', '三台打印机'],
        ['做出第一稿', '6小时20分', '31小时'],
        ['改三处', '1小时50分', '22小时'],
        ['合计', '8小时10分', '53小时'],
        ['最大误差', '0.4毫米', '0.1毫米'],
        ['噪声', '88分贝', '51分贝'],
        ['材料费', '140元', '390元'],
      ),
      paragraph(
        '打印机也有赢的地方。精度是锯子的四倍；人睡觉，它干活；站在旁边说话不用喊。62根柱子，根根一样。木头柱子被胡师傅扔掉九根，为什么扔，旁人谁也没看出来。',
      ),
      quote('打印机是你说什么它做什么。锯子会问一句：你想好了没有？', '胡师傅'),
      paragraph(
        '他这话有来历。',
        link('茶叶仓库', '/zh/articles/chaye-cangku-yuelanshi'),
        '的屋脊抬多高，当初就是在这张台子上用椴木试的，先20厘米，再60厘米，最后定在40厘米，然后工地才动手。',
      ),
      heading('今天上午的决定'),
      bullets(
        '锯子留下，往窗边挪1.8米，加一个吸尘罩，再装一副刹车，四秒之内停住锯条。',
        '打印机再订三台，不是六台。正好放得下。',
        '一模一样的，打印；还可能改的，锯。',
        '新人进院，先跟胡师傅一天。一条直线没锯直，别的都不许碰。',
      ),
      paragraph(
        '会议记录还写了一笔：五十五年，没有伤过一根手指。1971年那片大拇指甲，应当事人要求没有写进去。当事人是后勤小组的前任组长。',
      ),
    ),
  },
};
