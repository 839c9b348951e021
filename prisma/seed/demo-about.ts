import type { ArticleBody } from '@/lib/articles/article-body';
import type { Locale } from '@/lib/i18n/locales';
import { articleBody, bold, bullets, heading, link, paragraph } from './body';

const desk = link('news@example.org', 'mailto:news@example.org');

/** What the demo newspaper says about itself. */
export const demoAbout: Record<Locale, ArticleBody> = {
  en: articleBody(
    paragraph(
      'The Chufeng Institute of Design draws, measures and repairs buildings in and around Wuhan. It began in 1956 with eleven people and one stove. Today it has nine studios, four laboratories, a model workshop and a canteen, in about that order of age.',
    ),
    paragraph(
      'Chufeng Review is its newspaper: news from the drawing boards and the building sites, in English and in Chinese. Both are written here and neither is a translation, so they may tell the same story in a different order. Figures come with how they were measured. What did not work is reported like what did. Nobody pays to be in it, and nobody is spared for having an office upstairs.',
    ),
    heading('When we are wrong'),
    bullets(
      [
        bold('Corrections '),
        'are made in the article, where the mistake was, and the time of the last change stands beside the issuing time.',
      ],
      [
        bold('Withdrawn articles '),
        'keep their address. Whoever follows an old link reads that the article was withdrawn, when and why.',
      ],
      [
        bold('Your letter '),
        'is answered within two working days, also when we think that we were right.',
      ],
    ),
    heading('How to reach the editors'),
    paragraph(
      'Write to ',
      desk,
      ', ring 027-0000 0000 on working days from 9:00 to 17:00, or use the box at the gate, 750 Example Avenue. The box is emptied daily; so far it has been the best source.',
    ),
  ),
  zh: articleBody(
    paragraph(
      '楚风设计研究院在武汉，画房子，量房子，修房子。1956年成立的时候，十一个人，一只炉子；现在有九个工作室、四个实验室、一间模型车间和一个食堂，大致也是按这个次序有的。',
    ),
    paragraph(
      '《楚风报》是本院的报纸，写图板上和工地上的事，用中文和英文。两种文字都是自己写的，谁也不是谁的译文，所以同一件事，讲法可能不一样。凡有数字，都交代是怎么量出来的；没做成的事，和做成的一样报道。登报不收钱，也不因为谁的办公室在楼上就少写一笔。',
    ),
    heading('写错了怎么办'),
    bullets(
      [bold('更正：'), '错在哪里就改在哪里，发布时间旁边注明最后修改的时间。'],
      [bold('撤稿：'), '撤下的稿子，网址照样留着。点开旧链接，看得到什么时候撤的、为什么撤的。'],
      [bold('来信：'), '两个工作日之内答复。就算我们觉得自己没写错，也答复。'],
    ),
    heading('怎样找到编辑'),
    paragraph(
      '写信到',
      desk,
      '；工作日9:00至17:00，打027-0000 0000；或者投进武汉市示例大道750号门口的信箱。信箱天天开，到目前为止，好线索多半是从那里来的。',
    ),
  ),
};
