import { points, type Point } from './pen';

/** One house of the survey, from above; corners run clockwise from the top left, none of them a right angle. */
export type Courtyard = {
  outer: Point[];
  inner: Point[];
  drain: Point;
  people: Point[];
  jar?: Point;
  tree?: Point;
  dog?: Point;
  seed: number;
};

export const courtyards: Courtyard[] = [
  {
    outer: points(40, 236, 392, 212, 396, 608, 40, 630),
    inner: points(160, 330, 286, 318, 292, 498, 152, 508),
    drain: [168, 490],
    people: points(216, 420),
    jar: [262, 352],
    seed: 1,
  },
  {
    outer: points(398, 112, 838, 92, 846, 624, 402, 612),
    inner: points(510, 226, 712, 208, 722, 512, 520, 498),
    drain: [536, 482],
    people: points(560, 420, 680, 330),
    tree: [632, 400],
    seed: 2,
  },
  {
    outer: points(844, 300, 1092, 284, 1096, 614, 852, 622),
    inner: points(932, 394, 1004, 388, 998, 506, 928, 514),
    drain: [944, 498],
    people: points(966, 452),
    seed: 3,
  },
  {
    outer: points(1098, 92, 1512, 120, 1516, 636, 1102, 614),
    inner: points(1196, 214, 1402, 232, 1388, 520, 1188, 496),
    drain: [1206, 478],
    people: points(1268, 340, 1340, 452),
    jar: [1366, 270],
    dog: [1236, 250],
    seed: 4,
  },
  {
    outer: points(1518, 196, 1884, 178, 1880, 618, 1522, 636),
    inner: points(1626, 310, 1770, 298, 1760, 500, 1620, 516),
    drain: [1640, 496],
    people: points(1700, 404),
    tree: [1726, 350],
    seed: 5,
  },
  {
    outer: points(36, 714, 446, 692, 452, 1080, 48, 1104),
    inner: points(166, 830, 332, 818, 338, 968, 176, 984),
    drain: [190, 966],
    people: points(276, 900),
    jar: [204, 858],
    seed: 6,
  },
  {
    outer: points(452, 700, 782, 706, 770, 1142, 458, 1116),
    inner: points(550, 828, 670, 838, 662, 1010, 548, 1000),
    drain: [564, 984],
    people: points(606, 944),
    seed: 7,
  },
  {
    outer: points(788, 706, 1118, 694, 1124, 1064, 778, 1082),
    inner: points(892, 826, 1012, 816, 1018, 952, 896, 964),
    drain: [1002, 938],
    people: points(948, 886),
    jar: [986, 850],
    seed: 8,
  },
  {
    outer: points(1124, 704, 1760, 716, 1700, 1066, 1130, 1072),
    inner: points(1260, 812, 1600, 830, 1572, 964, 1254, 972),
    drain: [1274, 952],
    people: points(1340, 900, 1500, 880),
    tree: [1440, 916],
    seed: 9,
  },
];

/** The roofs next door, which nobody measured. */
export const neighbours: Point[][] = [
  points(-20, -20, 210, -20, 214, 220, -20, 232),
  points(216, -20, 390, -20, 392, 206, 220, 216),
  points(398, -20, 690, -20, 694, 92, 398, 104),
  points(700, -20, 838, -20, 838, 84, 704, 90),
  points(846, -20, 1090, -20, 1090, 276, 850, 292),
  points(1098, -20, 1330, -20, 1334, 100, 1098, 84),
  points(1340, -20, 1512, -20, 1512, 112, 1344, 100),
  points(1518, -20, 1700, -20, 1702, 180, 1520, 188),
  points(1708, -20, 1940, -20, 1940, 166, 1712, 178),
  points(1890, 176, 1940, 174, 1940, 612, 1888, 616),
  points(-20, 714, 28, 714, 40, 1112, -20, 1116),
  points(-20, 1124, 446, 1090, 452, 1220, -20, 1220),
  points(462, 1124, 768, 1150, 768, 1220, 462, 1220),
  points(780, 1090, 1124, 1072, 1124, 1220, 780, 1220),
];
