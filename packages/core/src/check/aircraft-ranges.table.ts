/**
 * How far a type flies without a stop, in kilometres: the longest range that its maker has published for any variant of
 * the name. A name stands for all that begin with it; none begins with another.
 */
export const rangeKm: Readonly<Record<string, number>> = {
  A220: 6700,
  A319: 6950,
  A320: 6500,
  A321: 8700,
  ATR42: 1700,
  ATR72: 1900,
  B717: 3820,
  B737: 7130,
  B767: 12200,
  CRJ100: 3150,
  CRJ200: 3150,
  CRJ700: 3700,
  "DHC-8": 2700,
  E170: 4000,
  E175: 4100,
  E190: 5300,
  E195: 4900,
  "MD-90": 4700,
  SAAB340: 1900,
};
