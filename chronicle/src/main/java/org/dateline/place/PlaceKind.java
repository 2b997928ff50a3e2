package org.dateline.place;

/** What sort of place a name stands for. */
public enum PlaceKind {
  /** City, town, village or hamlet. */
  SETTLEMENT,
  /** Quarter or neighbourhood of a settlement. */
  DISTRICT,
  /** Country. */
  COUNTRY,
  /** First-level administrative unit: governorate, province. */
  ADMIN1,
  /** Second- or third-level administrative unit. */
  ADMIN2,
  /** A region without administrative borders: Qalamoun, the Euphrates valley. */
  REGION,
  /** Airfield or air base. */
  AIRBASE,
  /** Other military installation. */
  BASE,
  /** Border crossing. */
  CROSSING,
  /** Dam, power station, factory, hospital, prison, school, camp or other single site. */
  SITE,
  /** Hill, river, lake, desert or other natural feature. */
  NATURAL,
  /** Road junction or bridge. */
  JUNCTION
}
