/** Degrees of an upper and a lower limb from hanging straight; forwards is positive. */
export type Bend = readonly [upper: number, lower: number];

export type Posture = {
  near: { arm: Bend; leg: Bend };
  far: { arm: Bend; leg: Bend };
  lean: number;
  nod: number;
};

const upright: Posture = {
  near: { arm: [4, 12], leg: [3, 0] },
  far: { arm: [-7, 4], leg: [-5, -6] },
  lean: 1,
  nod: 0,
};

export const postures = {
  stands: upright,
  walks: {
    near: { arm: [-24, -6], leg: [23, 6] },
    far: { arm: [24, 46], leg: [-12, -34] },
    lean: 4,
    nod: 0,
  },
  runs: {
    near: { arm: [-48, 20], leg: [52, -8] },
    far: { arm: [42, 105], leg: [-24, -80] },
    lean: 14,
    nod: -6,
  },
  points: { ...upright, near: { ...upright.near, arm: [97, 106] } },
  reaches: { ...upright, near: { ...upright.near, arm: [138, 156] }, lean: 3, nod: -18 },
  looksUp: { ...upright, lean: -4, nod: -26 },
  reads: {
    ...upright,
    near: { ...upright.near, arm: [14, 92] },
    far: { ...upright.far, arm: [22, 86] },
    nod: 22,
  },
  pushes: {
    near: { arm: [46, 74], leg: [20, 4] },
    far: { arm: [40, 72], leg: [-14, -30] },
    lean: 12,
    nod: 0,
  },
  sits: {
    near: { arm: [26, 62], leg: [88, 4] },
    far: { arm: [18, 58], leg: [82, -8] },
    lean: 2,
    nod: 6,
  },
  kneels: {
    near: { arm: [58, 40], leg: [84, -4] },
    far: { arm: [40, 20], leg: [-4, -88] },
    lean: 34,
    nod: 24,
  },
  bends: {
    near: { arm: [58, 46], leg: [12, -4] },
    far: { arm: [48, 30], leg: [-4, -12] },
    lean: 44,
    nod: 16,
  },
} satisfies Record<string, Posture>;

export type Pose = keyof typeof postures;
