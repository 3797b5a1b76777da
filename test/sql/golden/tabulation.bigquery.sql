SELECT
  CAST(`region` AS STRING) AS `group_1`,
  CAST(`stratum` AS STRING) AS `stratum_`,
  CAST(`commune` AS STRING) AS `cluster`,
  CAST((CASE WHEN `bad roof` = 1 THEN 1 ELSE 0 END + CASE WHEN `no_water` THEN 2 ELSE 0 END) AS STRING) AS `profile`,
  CAST((CASE WHEN `bad roof` IS NULL THEN 1 ELSE 0 END + CASE WHEN `no_water` IS NULL THEN 2 ELSE 0 END) AS STRING) AS `missing`,
  CAST(COUNT(*) AS STRING) AS `rows`,
  CAST(SUM((CASE WHEN `bad roof` = 0 THEN 0 WHEN `bad roof` = 1 THEN 0 WHEN `bad roof` IS NULL THEN 0 ELSE 1 END)) AS STRING) AS `refused_codes`,
  CAST(SUM((CAST(`weight` AS NUMERIC) * CAST(`size` AS NUMERIC))) AS STRING) AS `weight_`,
  CAST(MIN((CAST(`weight` AS NUMERIC) * CAST(`size` AS NUMERIC))) AS STRING) AS `least_weight`,
  CAST(MAX((CAST(`weight` AS NUMERIC) * CAST(`size` AS NUMERIC))) AS STRING) AS `most_weight`,
  CAST(SUM(CASE WHEN CAST(`weight` AS NUMERIC) = `weight` AND `weight` >= 0 AND CAST(`size` AS NUMERIC) = `size` AND `size` >= 0 AND `size` <= 9000 THEN 0 ELSE 1 END) AS STRING) AS `refused_weights`
FROM `census`.`households of 2026`
GROUP BY
  `region`,
  `stratum`,
  `commune`,
  (CASE WHEN `bad roof` = 1 THEN 1 ELSE 0 END + CASE WHEN `no_water` THEN 2 ELSE 0 END),
  (CASE WHEN `bad roof` IS NULL THEN 1 ELSE 0 END + CASE WHEN `no_water` IS NULL THEN 2 ELSE 0 END)