import { articleBody, bullets, paragraph } from '../body';
import type { DemoStory } from '../demo-story';

export const liftTests: DemoStory = {
  section: 'institute',
  issuedAt: '2026-09-04 17:20',
  tags: ['house'],
  authors: ['pressOffice'],
  en: {
    title: 'Hall B closed on Saturday for lift tests',
    standfirst: 'The exhibition in Hall A stays open; please use the east door.',
    slug: 'hall-b-closed-for-lift-tests',
    fate: { is: 'withdrawn', reason: 'The tests were called off. Hall B is open as usual.' },
    body: articleBody(
      paragraph(
        'On Saturday 5 September both lifts of Hall B will be tested under full load. For this, 2.4 tonnes of sandbags have to travel up and down for most of the day, and nobody else may. The hall is closed from 7:00 until the engineers have signed, probably about 18:00.',
      ),
      bullets(
        'Hall A and the exhibition of student work: open, by the east door.',
        'Deliveries: to the gate in the north yard. Please ring.',
        'Those who must collect something from Hall B: before 20:00 on Friday.',
      ),
      paragraph('Questions: the house office, 027-0000 0000.'),
    ),
  },
  zh: {
    title: '周六检测电梯，B厅关闭一天',
    standfirst: 'A厅展览照常开放，请走东门。',
    slug: 'b-ting-dianti-jiance',
    fate: { is: 'withdrawn', reason: '电梯检测取消，B厅照常开放。' },
    body: articleBody(
      paragraph(
        '9月5日（周六）B厅两部电梯做满载检测：2.4吨沙袋要上上下下走大半天，其间人员一律不得乘坐。B厅7:00起关闭，到检测人员签字为止，预计18:00前后。',
      ),
      bullets(
        'A厅和学生作品展：照常开放，请走东门。',
        '送货：请到北院大门，按铃。',
        '要到B厅取东西的，请在周五20:00之前。',
      ),
      paragraph('咨询：后勤办公室，027-0000 0000。'),
    ),
  },
};
