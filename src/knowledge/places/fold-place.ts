/** A place's name as it is looked up: small letters without accents. "Ḩudaydah" is "hudaydah". */
export function foldPlace(name: string): string {
  const lower = name.toLowerCase().replace(/[’‘ʻʼ`]/g, "'")
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
