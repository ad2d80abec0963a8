const day = 86_400_000;

/** Serials of 1900-01-01 to 9999-12-31. */
const last = 2_958_465;

/**
 * The date of a serial, in ISO 8601; undefined for one that is none. In the 1900 system the serial 60 is a 29 February 1900 that never
 * was, so that those before it are a day off (ISO/IEC 29500-1 §18.17.4.1).
 */
export function serialDate(serial: number, isFrom1904: boolean): string | undefined {
  if (!Number.isInteger(serial) || serial < (isFrom1904 ? 0 : 1) || serial > last) return undefined;
  if (isFrom1904) return isoDate(Date.UTC(1904, 0, 1) + serial * day);
  if (serial === 60) return undefined;
  return isoDate(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * day);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
