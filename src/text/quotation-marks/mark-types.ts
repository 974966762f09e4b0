/** The quotation marks that the reader knows, by how they are typed. */
export const MarkType = {
  straightDouble: 0, // "  ＂  ''
  leftDouble: 1, // “  ‟  〝  ‘‘
  rightDouble: 2, // ”  〞  ’’
  lowDouble: 3, // „
  backtickDouble: 4, // ``
  straightSingle: 5, // '
  leftSingle: 6, // ‘  ‛
  rightSingle: 7, // ’
  lowSingle: 8, // ‚
  backtick: 9, // `
  leftGuillemet: 10, // «
  rightGuillemet: 11, // »
  leftAngle: 12, // ‹
  rightAngle: 13, // ›
  leftCorner: 14, // 「
  rightCorner: 15, // 」
  leftWhiteCorner: 16, // 『
  rightWhiteCorner: 17, // 』
} as const
export type MarkType = (typeof MarkType)[keyof typeof MarkType]

export const MarkFamily = { double: 0, single: 1, guillemet: 2, angle: 3, corner: 4, whiteCorner: 5 } as const
export type MarkFamily = (typeof MarkFamily)[keyof typeof MarkFamily]

export function familyOf(type: MarkType): MarkFamily {
  if (type <= MarkType.backtickDouble) return MarkFamily.double
  if (type <= MarkType.backtick) return MarkFamily.single
  if (type <= MarkType.rightGuillemet) return MarkFamily.guillemet
  if (type <= MarkType.rightAngle) return MarkFamily.angle
  return type <= MarkType.rightCorner ? MarkFamily.corner : MarkFamily.whiteCorner
}

const typesByCode: ReadonlyMap<number, MarkType> = new Map<number, MarkType>([
  [0x22, MarkType.straightDouble],
  [0xff02, MarkType.straightDouble],
  [0x201c, MarkType.leftDouble],
  [0x201f, MarkType.leftDouble],
  [0x301d, MarkType.leftDouble],
  [0x201d, MarkType.rightDouble],
  [0x301e, MarkType.rightDouble],
  [0x301f, MarkType.rightDouble],
  [0x201e, MarkType.lowDouble],
  [0x27, MarkType.straightSingle],
  [0xff07, MarkType.straightSingle],
  [0x2018, MarkType.leftSingle],
  [0x201b, MarkType.leftSingle],
  [0x2019, MarkType.rightSingle],
  [0x201a, MarkType.lowSingle],
  [0x60, MarkType.backtick],
  [0xab, MarkType.leftGuillemet],
  [0xbb, MarkType.rightGuillemet],
  [0x2039, MarkType.leftAngle],
  [0x203a, MarkType.rightAngle],
  [0x300c, MarkType.leftCorner],
  [0xfe41, MarkType.leftCorner],
  [0xff62, MarkType.leftCorner],
  [0x300d, MarkType.rightCorner],
  [0xfe42, MarkType.rightCorner],
  [0xff63, MarkType.rightCorner],
  [0x300e, MarkType.leftWhiteCorner],
  [0xfe43, MarkType.leftWhiteCorner],
  [0x300f, MarkType.rightWhiteCorner],
  [0xfe44, MarkType.rightWhiteCorner],
])

/** The type of the mark that a code unit is, or -1. */
export function markTypeOf(code: number): MarkType | -1 {
  // Letters and most other text fall out before the look-up.
  if (code < 0x22 || (code > 0x60 && code < 0xab) || (code > 0xbb && code < 0x2018)) return -1
  return typesByCode.get(code) ?? -1
}
