import { drawStationSign } from './station-sign';
import { drawNightMarket } from './night-market';
import { drawFloodMarks } from './flood-marks';
import { drawShade } from './shade';
import { drawHeightLine } from './height-line';
import { drawFerryLane } from './ferry-lane';
import type { DemoPicture } from './demo-picture';

export const picturesOfCity = {
  ferryLane: {
    draw: drawFerryLane,
    credit: 'City Studio 城市工作室',
    alt: {
      en: 'A section through a slope by the river: steps climb past old houses to a lane under a great camphor tree, and beside them stands a glass lift with a bench inside.',
      zh: '江边一处坡地的剖面：台阶贴着老房子往上爬，通到大樟树下的巷子；旁边立着一部玻璃电梯，里面有一条长凳。',
    },
    caption: {
      en: 'Drawn to scale: 11.6 metres, all 83 steps, and the lift halfway through its half minute.',
      zh: '按比例画成：高差11.6米，83级台阶一级不少，电梯的半分钟刚走到一半。',
    },
    focus: { x: 0.62, y: 0.42 },
  },
  heightLine: {
    draw: drawHeightLine,
    credit: 'City Studio 城市工作室',
    alt: {
      en: 'The skyline of a river city in morning haze: a red dashed line runs across it at the tip of an old tower, and above the line three buildings are only outlines.',
      zh: '晨雾里的江岸天际线：一条红色虚线从古塔的塔尖横贯过去，线以上，有三座楼只剩下轮廓。',
    },
    caption: {
      en: 'What a passenger sees from midstream. The dotted storeys had been applied for; the tower on Drum Hill had not been asked.',
      zh: '轮渡到江心，乘客看见的就是这样。虚框里的楼层都报批过，只是没有人问过鼓山塔。',
    },
    focus: { x: 0.5, y: 0.45 },
  },
  shade: {
    draw: drawShade,
    credit: 'Street Studio 街道工作室',
    alt: {
      en: 'A wide crossing in glaring sun, seen from above: a crowd stands packed in the shadow of the only tree, and six people queue in the shadow of a signal post.',
      zh: '俯瞰烈日下一个宽阔的路口：人群挤在唯一一棵树的影子里，另有六个人排队站进红绿灯杆的影子。',
    },
    caption: {
      en: 'At three in the afternoon the shadow of a signal post is 30 centimetres wide. It holds six, if nobody turns round.',
      zh: '下午三点，红绿灯杆的影子宽30厘米，站得下六个人，只要谁也别转身。',
    },
    focus: { x: 0.5, y: 0.8 },
  },
  floodMarks: {
    draw: drawFloodMarks,
    credit: 'Street Studio 街道工作室',
    alt: {
      en: 'A brick street front in morning sun: an old man points out a brass bar to a girl, level with his shoulder, and a dashed line carries its height across doors and shops.',
      zh: '晨光里的一面临街砖墙：老人指给女孩看墙上一道铜标，正齐他的肩膀；一条虚线把这个高度画过门窗和铺面。',
    },
    caption: {
      en: 'The water of 1931, drawn in at 1.42 metres. The lower bar, above the stool, is 2016, when the river had nothing to do with it.',
      zh: '画上去的是1931年的水，离地1.42米。凳子上方那道低的，是2016年，那一年淹进来的不是江水。',
    },
    focus: { x: 0.5, y: 0.55 },
  },
  nightMarket: {
    draw: drawNightMarket,
    credit: 'Street Studio 街道工作室',
    alt: {
      en: 'A narrow lane at nightfall, seen from a balcony: two rows of lit stalls run into the distance, and in front a student kneels beside numbered rectangles of chalk.',
      zh: '从阳台上俯看入夜的窄街：两排亮着灯的摊子伸向远处，近处的地上是编了号的粉笔格子，一名学生跪在旁边。',
    },
    caption: {
      en: 'Four metres between the rows belong to the fire brigade, whose tyres had reviewed the first drawing.',
      zh: '两排摊位之间的四米归消防车。第一稿图，就是它的轮子审的。',
    },
    focus: { x: 0.5, y: 0.6 },
  },
  stationSign: {
    draw: drawStationSign,
    credit: 'Street Studio 街道工作室',
    alt: {
      en: 'The concourse of an underground station: under a long dark blue sign with an arrow and pictograms stands a small old woman with a shopping trolley, looking up.',
      zh: '地铁站厅：一块深蓝色的长指路牌，最前头是箭头，后面一排图形；牌子下面，一位拖着买菜车的老奶奶抬头在看。',
    },
    caption: {
      en: 'First the arrow, then the exit, then what one goes there for: market, clinic, ferry, school. No sign names more than four.',
      zh: '先是箭头，再是出口，然后是去处：菜场、卫生站、轮渡、小学。一块牌子上最多四个。',
    },
    focus: { x: 0.5, y: 0.42 },
  },
} satisfies Record<string, DemoPicture>;
