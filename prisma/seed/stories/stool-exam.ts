import { articleBody, bold, bullets, heading, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const stoolExam: DemoStory = {
  section: 'education',
  issuedAt: '2021-07-02 09:40',
  tags: ['timber', 'structures', 'house'],
  authors: ['educationStudio'],
  en: {
    title: 'The exam is a stool',
    standfirst:
      'Whoever joins the institute gets a sheet of plywood, a week and a saw. On the last day the examiners sit down.',
    slug: 'the-exam-is-a-stool',
    body: articleBody(
      paragraph(
        'Nineteen people began work at the institute this spring, with degrees from eleven universities and portfolios that weigh four kilograms on average. Yesterday, in the model hall, they were examined in the only subject in which the house has ever examined anybody. Each had built a stool. Three examiners sat on all of them, in turn, for two minutes each.',
      ),
      paragraph(
        'The exam is older than the computers. It was invented in 1979 by a head of studio who had run out of chairs, and its rules still hang on the door of the workshop, in the same handwriting:',
      ),
      numbered(
        'One sheet of plywood, 1,220 by 610 millimetres, 12 thick. No screws, no glue.',
        'It must carry the heaviest person present, who is chosen by consent.',
        'It must be carried by the lightest, in one hand, up two flights of stairs.',
        'What is left of the sheet is weighed and counts.',
      ),
      heading('Results'),
      table(
        ['Year', '2019', '2020', '2021'],
        ['Stools', '22', '–', '19'],
        ['Held', '17', '–', '16'],
        ['Average weight (kg)', '3.9', '–', '3.1'],
        ['Offcuts (share of sheet)', '31%', '–', '18%'],
      ),
      paragraph(
        'Three did not hold. One of them, the most beautiful, gave way so slowly that the examiner had time to finish his sentence. ',
        bold('Nobody fails'),
        ': whoever breaks builds again, and the second stool is nearly always the better one.',
      ),
      quote(
        'I have calculated slabs for a stadium. I had never before had to be there when somebody sat on it.',
        'A new colleague from the structural studio',
      ),
      heading('Where the stools go'),
      bullets(
        'Those that held stay with their makers for as long as they stay with the house. The oldest in use is from 1983.',
        'When somebody leaves, the stool goes to the canteen, which has 140 of them and needs no chairs.',
        'Those that broke hang above the saw, with date and name. There is one by the present director.',
      ),
    ),
  },
  zh: {
    title: '考题是一张凳子',
    standfirst: '新人进院，发一块胶合板、一个星期、一把锯。最后一天，考官坐上去。',
    slug: 'kaoti-shi-yizhang-dengzi',
    body: articleBody(
      paragraph(
        '今年春天院里来了十九个新人，毕业于十一所大学，作品集平均每本四公斤。昨天在模型大厅，他们考了本院唯一的一门试：每人交一张凳子。三位考官挨个坐过去，每张坐两分钟。',
      ),
      paragraph(
        '这门考试比电脑来得早。1979年，有位室主任手下椅子不够坐，想出了这个办法。规矩至今贴在车间门上，还是当年的笔迹：',
      ),
      numbered(
        '胶合板一块，1220×610毫米，厚12毫米。不许用钉，不许用胶。',
        '要经得住在场最重的一位。是哪一位，本人同意才算。',
        '要让在场最轻的一位单手提着，上得了两层楼。',
        '剩料过秤，计入成绩。',
      ),
      heading('今年的成绩'),
      table(
        ['年份', '2019年', '2020年', '2021年'],
        ['凳子（张）', '22', '—', '19'],
        ['坐住了（张）', '17', '—', '16'],
        ['平均重量（公斤）', '3.9', '—', '3.1'],
        ['剩料占整板', '31%', '—', '18%'],
      ),
      paragraph(
        '有三张没坐住。其中一张最好看，塌得也最慢，考官来得及把一句话说完。',
        bold('没有人不及格'),
        '：塌了的重做一张，第二张差不多都比第一张好。',
      ),
      quote(
        '体育场的看台我也算过。有人坐上去的时候，我非得站在旁边看着，这还是头一次。',
        '结构工作室一位新同事',
      ),
      heading('凳子的去处'),
      bullets(
        '坐住的归本人，在院里一天，就用一天。最老的一张是1983年的，还在用。',
        '人调走了，凳子留给食堂。食堂现有140张，从来没买过椅子。',
        '塌掉的挂在锯台上方，写明姓名、日期。现任院长的那张也在。',
      ),
      paragraph('有人问能不能用CNC切。规矩上没写不行，只写了一把锯。'),
    ),
  },
};
