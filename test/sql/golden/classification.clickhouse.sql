SELECT
  toString(`commune`) AS `group_1`,
  toString(CASE WHEN `area` = 'nông thôn' THEN 1 WHEN `area` = 'đô thị\'s \\' THEN 2 WHEN `area` IS NULL THEN 0 ELSE 3 END) AS `area_`,
  toString(CASE WHEN `income` IS NULL THEN 0 ELSE (1 + CASE WHEN `income` >= 1500000 THEN 1 ELSE 0 END + CASE WHEN `income` > 1500000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 2000000 THEN 1 ELSE 0 END + CASE WHEN `income` > 2000000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 2250000 THEN 1 ELSE 0 END + CASE WHEN `income` > 2250000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 3000000 THEN 1 ELSE 0 END + CASE WHEN `income` > 3000000 THEN 1 ELSE 0 END) END) AS `income_band`,
  toString((CASE WHEN (CASE WHEN `job` = 1 THEN 1 ELSE 0 END + CASE WHEN `food` = 1 THEN 1 ELSE 0 END) >= 3 THEN 1 ELSE 0 END)) AS `least_step`,
  toString((CASE WHEN (CASE WHEN `job` = 0 THEN 0 ELSE 1 END + CASE WHEN `food` = 0 THEN 0 ELSE 1 END + 10) >= 3 THEN 1 ELSE 0 END)) AS `most_step`,
  toString(COUNT(*)) AS `rows`,
  toString(SUM((CASE WHEN `job` = 0 THEN 0 WHEN `job` = 1 THEN 0 WHEN `job` IS NULL THEN 0 ELSE 1 END + CASE WHEN `food` = 0 THEN 0 WHEN `food` = 1 THEN 0 WHEN `food` IS NULL THEN 0 ELSE 1 END))) AS `refused_codes`,
  toString(SUM(CASE WHEN `income` IS NULL THEN 0 WHEN `income` >= 0 AND `income` < 1000000000000 THEN 0 ELSE 1 END)) AS `refused_incomes`
FROM `households`
GROUP BY
  `commune`,
  CASE WHEN `area` = 'nông thôn' THEN 1 WHEN `area` = 'đô thị\'s \\' THEN 2 WHEN `area` IS NULL THEN 0 ELSE 3 END,
  CASE WHEN `income` IS NULL THEN 0 ELSE (1 + CASE WHEN `income` >= 1500000 THEN 1 ELSE 0 END + CASE WHEN `income` > 1500000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 2000000 THEN 1 ELSE 0 END + CASE WHEN `income` > 2000000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 2250000 THEN 1 ELSE 0 END + CASE WHEN `income` > 2250000 THEN 1 ELSE 0 END + CASE WHEN `income` >= 3000000 THEN 1 ELSE 0 END + CASE WHEN `income` > 3000000 THEN 1 ELSE 0 END) END,
  (CASE WHEN (CASE WHEN `job` = 1 THEN 1 ELSE 0 END + CASE WHEN `food` = 1 THEN 1 ELSE 0 END) >= 3 THEN 1 ELSE 0 END),
  (CASE WHEN (CASE WHEN `job` = 0 THEN 0 ELSE 1 END + CASE WHEN `food` = 0 THEN 0 ELSE 1 END + 10) >= 3 THEN 1 ELSE 0 END)