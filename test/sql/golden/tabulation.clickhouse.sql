SELECT
  toString(`region`) AS `group_1`,
  toString(`stratum`) AS `stratum_`,
  toString(`commune`) AS `cluster`,
  toString((CASE WHEN `bad roof` = 1 THEN 1 ELSE 0 END + CASE WHEN `no_water` THEN 2 ELSE 0 END)) AS `profile`,
  toString((CASE WHEN `bad roof` IS NULL THEN 1 ELSE 0 END + CASE WHEN `no_water` IS NULL THEN 2 ELSE 0 END)) AS `missing`,
  toString(COUNT(*)) AS `rows`,
  toString(SUM((CASE WHEN `bad roof` = 0 THEN 0 WHEN `bad roof` = 1 THEN 0 WHEN `bad roof` IS NULL THEN 0 ELSE 1 END))) AS `refused_codes`,
  toString(SUM((toDecimal64(`weight`, 6) * toDecimal64(`size`, 0)))) AS `weight_`,
  toString(MIN((toDecimal64(`weight`, 6) * toDecimal64(`size`, 0)))) AS `least_weight`,
  toString(MAX((toDecimal64(`weight`, 6) * toDecimal64(`size`, 0)))) AS `most_weight`,
  toString(SUM(CASE WHEN toDecimal64(`weight`, 6) = `weight` AND `weight` >= 0 AND toDecimal64(`size`, 0) = `size` AND `size` >= 0 AND `size` <= 9000 THEN 0 ELSE 1 END)) AS `refused_weights`
FROM `census`.`households of 2026`
GROUP BY
  `region`,
  `stratum`,
  `commune`,
  (CASE WHEN `bad roof` = 1 THEN 1 ELSE 0 END + CASE WHEN `no_water` THEN 2 ELSE 0 END),
  (CASE WHEN `bad roof` IS NULL THEN 1 ELSE 0 END + CASE WHEN `no_water` IS NULL THEN 2 ELSE 0 END)