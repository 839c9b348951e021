import { articleBody, bullets, heading, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const teaWarehouse: DemoStory = {
  section: 'projects',
  issuedAt: '2017-10-12 09:30',
  picture: 'teaWarehouse',
  tags: ['heritage', 'libraries'],
  authors: ['zhouAn'],
  en: {
    title: 'The tea warehouse keeps its bricks and gains a reading room',
    standfirst:
      'Seven months on site, 61,000 bricks taken down and most of them put back: a warehouse of 1908 by the river reopens as a public archive.',
    slug: 'tea-warehouse-reading-room',
    body: articleBody(
      paragraph(
        'The warehouse on the river side of Dongfu Street was built in 1908 to keep tea dry until the steamers came. This morning it opened again as the reading room of a neighbourhood archive, with 96 seats, a floor of old planks and not one new brick in its street front.',
      ),
      paragraph(
        'The institute’s heritage studio won the commission in the spring of 2016 with a drawing that was mostly white: it showed only what would be taken away. “We were asked for a proposal and handed in a list of repairs,” said Mr Peng, who led the work. “The jury thought we had forgotten the cover sheet.”',
      ),
      heading('A wall taken apart, course by course'),
      paragraph(
        'The east wall leaned 14 centimetres out of true. Holding it back would have meant steel plates on the outside, so the builders took it down instead. Each of its 61,000 bricks was cleaned by hand, tapped and listened to: a brick that rings is sound, a brick that answers with a dull knock is not. About one in nine failed and now paves the courtyard. The replacements came from a goods shed of the same years, three streets away, that was being cleared for a school.',
      ),
      table(
        ['Part', 'Left in place', 'Taken down and put back', 'Brought in'],
        ['Street front', '100%', '–', '–'],
        ['East wall', '–', '89%', '11%'],
        ['Roof timbers', '62%', '21%', '17%'],
        ['Floor planks', '40%', '45%', '15%'],
      ),
      heading('Light for a building that wanted none'),
      paragraph(
        'Tea likes darkness, and the warehouse had eleven windows for 2,300 square metres. No new opening was allowed in the street front. The studio lifted the ridge of the roof by 40 centimetres instead and let a strip of north light in over its whole length of 64 metres. On an overcast day it gives 300 lux at the desks. Below that the lamps come on by themselves, one row at a time, from the back of the room.',
      ),
      quote('People come in, look up, and start to whisper. Nobody has put up a sign.'),
      paragraph(
        'So the archivist described the first hour. She has moved in with 1,400 boxes: ledgers, school registers, the photographs of a studio that portrayed the whole street for three generations.',
      ),
      heading('For visitors'),
      bullets(
        'Reading room: Tuesday to Sunday, 9:00–17:30. Free, no card needed.',
        'Courtyard: open at all hours, from Dongfu Street and from the quay.',
        'The old weighing room shows the tools of the tea trade until the end of March.',
      ),
      paragraph(
        'The conversion cost 18.4 million yuan, 1.1 million less than estimated. Most of the difference is steel that was never bought.',
      ),
    ),
  },
  zh: {
    title: '茶叶仓库留下旧砖，添了一间阅览室',
    standfirst:
      '施工七个月，拆下61000块砖，大多又砌了回去：江边一座1908年的仓库，今天以公共档案馆的身份重新开门。',
    slug: 'chaye-cangku-yuelanshi',
    body: articleBody(
      paragraph(
        '东埠街靠江一侧的这座仓库建于1908年，当年茶叶在这里等船，要的就是干燥。今天上午，它作为街区档案馆的阅览室重新开门：96个座位，一地旧木板，临街立面没有添一块新砖。',
      ),
      paragraph(
        '2016年春天，本院遗产保护工作室拿下了这个项目。投标的那张图大半是空白，只画了准备拆掉的东西。“人家要方案，我们交了一份修缮清单。”项目负责人彭工说，“评委还以为我们漏装了封面。”',
      ),
      heading('一面墙，一皮一皮地拆'),
      paragraph(
        '东墙向外歪了14厘米。要拉住它，外面就得贴钢板；施工队干脆把它拆下来重砌。61000块砖逐块手工清理，再敲一敲听声音：声音清脆的还能用，发闷的不行。大约每九块有一块不合格，如今铺在院子里。补上的砖来自三条街外一座同年代的货棚，那块地正要腾出来盖学校。',
      ),
      table(
        ['部位', '原样保留', '拆下复用', '外来补配'],
        ['临街立面', '100%', '—', '—'],
        ['东墙', '—', '89%', '11%'],
        ['屋架木料', '62%', '21%', '17%'],
        ['楼面木板', '40%', '45%', '15%'],
      ),
      heading('给一座怕光的房子引光'),
      paragraph(
        '茶叶怕光，2300平方米的仓库只开了十一扇窗，临街一面又不准再开洞口。设计把屋脊抬高40厘米，沿64米屋面引进一条北向天光。阴天时桌面照度有300勒克斯；再暗下去，灯会从房间最里面开始，一排一排自己亮起来。',
      ),
      quote('读者进来，先抬头，然后说话声就小了。我们没有贴过“保持安静”。'),
      paragraph(
        '说起开门的第一个钟头，档案管理员这样形容。跟她一起搬进来的有1400箱档案：账簿、学籍册，还有一家照相馆给整条街三代人拍下的照片。',
      ),
      heading('参观须知'),
      bullets(
        '阅览室：周二至周日9:00至17:30，免费，不用办证。',
        '庭院：全天开放，东埠街和码头两边都可进入。',
        '原司磅间陈列茶叶行当的旧工具，展期到明年3月底。',
      ),
      paragraph('改造造价1840万元，比概算省下110万元。省的主要是那批没有买的钢材。'),
    ),
  },
};
