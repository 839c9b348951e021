import { articleBody, bold, bullets, heading, paragraph, quote, subheading, table } from '../body';
import type { DemoStory } from '../demo-story';

export const roofGarden: DemoStory = {
  section: 'research',
  issuedAt: '2022-07-21 16:45',
  picture: 'roofGarden',
  tags: ['heat', 'housing', 'energy', 'measuring'],
  authors: ['qinXiaoman', 'buildingPhysics'],
  en: {
    title: 'Vegetables on the roof: 4.1 degrees and 380 kilos',
    standfirst:
      'For a year one half of a roof on Willow Bank has been a kitchen garden and the other half has been left bare. As a farm it pays in 41 years; that was not the question.',
    slug: 'vegetables-on-the-roof',
    body: articleBody(
      paragraph(
        'Block 14 on Willow Bank was built in 1982 with six floors, no lift and a flat roof on which nothing happened. The eight families under it knew the roof chiefly from below: in July their ceilings are warm enough to dry mushrooms. One of them does.',
      ),
      paragraph(
        'In the spring of last year the building physics laboratory asked for half of it. On the side of four of the flats 36 beds were set up, each 1.2 metres by four, with 22 centimetres of light soil. The other half stayed as it was, for comparison and to keep the peace: the four families there had voted against mud.',
      ),
      heading('What the thermometers say'),
      table(
        ['1–20 July', 'Bare half', 'Planted half', 'Difference'],
        ['Roof membrane, 14:00', '63.5 °C', '31.8 °C', '−31.7 °C'],
        ['Ceiling of the top floor, 16:00', '37.0 °C', '32.9 °C', '−4.1 °C'],
        ['Air in the room, 16:00', '33.4 °C', '31.6 °C', '−1.8 °C'],
        ['Cooling, per flat', '148 kWh', '109 kWh', '−26%'],
      ),
      paragraph(
        'The 4.1 degrees are more than the laboratory had hoped for, and they come less from the soil than from what it drinks. On three days on which the watering was left off, ',
        bold('the difference shrank to 2.3'),
        '. In January, honesty requires us to add, it was 0.6.',
      ),
      heading('What the scales say'),
      paragraph(
        'Twenty-nine households from all six floors look after the beds; eleven more are waiting. Everything they picked between 1 July 2021 and 30 June went over one hanging scale:',
      ),
      bullets(
        'Water spinach: 96 kg',
        'Loofah: 84 kg',
        'Tomatoes: 61 kg, not counting those eaten on the stairs',
        'Purple cabbage shoots (红菜薹), the winter vegetable of this city: 54 kg',
        'Aubergines: 47 kg',
        'Chillies: 38 kg',
      ),
      paragraph(
        'That makes 380 kilos, 2.2 for every square metre of bed. They needed 46 cubic metres of water, of which 31 came from two rain tanks. At market prices the harvest is worth 2,280 yuan. The beds, the root barrier and the tanks cost 93,600.',
      ),
      quote(
        'I have lived here since 1982. I met the fifth floor over the loofahs.',
        'A resident of the second floor',
      ),
      heading('What everyone asks'),
      subheading('Does it hold?'),
      paragraph(
        'Soaked, the soil weighs 172 kilograms a square metre; the roof may carry 200. Every bed stands over a wall or within a metre of one.',
      ),
      subheading('Does it leak?'),
      paragraph('Once, in May. The leak was in the bare half.'),
      subheading('And the mosquitoes?'),
      paragraph(
        'There were none to speak of, since the tanks got lids. There are pigeons. Nothing has helped against the pigeons.',
      ),
      paragraph(
        'The laboratory will go on measuring for two more summers. In June the four families on the bare side voted again. They would now like mud.',
      ),
    ),
  },
  zh: {
    title: '屋顶种菜一年：天花板凉了4.1℃，收菜380公斤',
    standfirst:
      '柳岸14号楼的屋顶，一半种菜，一半空着，对照了整整一年。单算卖菜要41年回本，不过本来也不是为了卖菜。',
    slug: 'wuding-zhongcai-yinian',
    body: articleBody(
      paragraph(
        '柳岸14号楼1982年盖的，六层，没有电梯，平屋顶上什么也没有。顶楼八户人家对这个屋顶的了解，主要来自屋里：一到七月，天花板热得能烘香菇。真有一家在烘。',
      ),
      paragraph(
        '去年春天，本院建筑物理实验室借了半个屋顶，在四户人家头顶上摆开36个种植箱，每个1.2米宽、4米长，铺22厘米厚的轻质土。另一半原样不动，一来好作对照，二来那四户投过票，不要泥巴。',
      ),
      heading('温度计上的数'),
      table(
        ['7月1日至20日', '空着的一半', '种菜的一半', '相差'],
        ['防水层表面，14:00', '63.5℃', '31.8℃', '−31.7℃'],
        ['顶楼天花板，16:00', '37.0℃', '32.9℃', '−4.1℃'],
        ['室内空气，16:00', '33.4℃', '31.6℃', '−1.8℃'],
        ['每户空调用电', '148千瓦时', '109千瓦时', '−26%'],
      ),
      paragraph(
        '4.1℃，比实验室原先估计的多。功劳主要不在土，在土里的水：有三天故意没浇，',
        bold('温差就缩到2.3℃'),
        '。也该老实说一句，到了一月，温差只有0.6℃。',
      ),
      heading('秤上的数'),
      paragraph(
        '种菜的有29户，一楼到六楼都有，另有11户在排队。去年7月1日到今年6月30日，摘下来的菜都过同一杆秤，合计380公斤：',
      ),
      bullets(
        '空心菜96公斤',
        '丝瓜84公斤',
        '番茄61公斤，在楼梯上吃掉的没有算',
        '红菜薹54公斤，冬天全靠它',
        '茄子47公斤',
        '辣椒38公斤',
      ),
      paragraph(
        '摊到种植箱上，每平方米2.2公斤。全年浇水46立方米，其中31立方米是两只水箱接的雨水。按菜场价，这些菜值2280元；种植箱、阻根层、水箱，一共花了93600元。',
      ),
      quote('我1982年就搬进来了。五楼住的是谁，种了丝瓜才晓得。', '二楼住户'),
      heading('大家都问的三件事'),
      subheading('压得住吗？'),
      paragraph(
        '土浇透了，每平方米172公斤，屋面允许200公斤。箱子都摆在墙的正上方，最远离墙不过一米。',
      ),
      subheading('漏不漏？'),
      paragraph('漏过一次，今年五月，一根老PVC落水管的接头松了。在空着的那一半。'),
      subheading('蚊子多吗？'),
      paragraph('水箱加盖以后就没什么蚊子了。鸽子倒是有，什么办法都试过，没用。'),
      paragraph(
        '实验室还要再量两个夏天。今年六月，空着的那一边，四户人家重新投了一次票。这回，他们要泥巴。',
      ),
    ),
  },
};
