SELECT
  CAST("region" AS TEXT) AS "group_1",
  CAST("stratum" AS TEXT) AS "stratum_",
  CAST("commune" AS TEXT) AS "cluster",
  CAST((CASE WHEN "bad roof" = 1 THEN 1 ELSE 0 END + CASE WHEN "no_water" THEN 2 ELSE 0 END) AS TEXT) AS "profile",
  CAST((CASE WHEN "bad roof" IS NULL THEN 1 ELSE 0 END + CASE WHEN "no_water" IS NULL THEN 2 ELSE 0 END) AS TEXT) AS "missing",
  CAST(COUNT(*) AS TEXT) AS "rows",
  CAST(SUM((CASE WHEN "bad roof" = 0 THEN 0 WHEN "bad roof" = 1 THEN 0 WHEN "bad roof" IS NULL THEN 0 ELSE 1 END)) AS TEXT) AS "refused_codes",
  CAST(SUM((CAST("weight" AS DECIMAL(16, 6)) * CAST("size" AS DECIMAL(9, 0)))) AS TEXT) AS "weight_",
  CAST(MIN((CAST("weight" AS DECIMAL(16, 6)) * CAST("size" AS DECIMAL(9, 0)))) AS TEXT) AS "least_weight",
  CAST(MAX((CAST("weight" AS DECIMAL(16, 6)) * CAST("size" AS DECIMAL(9, 0)))) AS TEXT) AS "most_weight",
  CAST(SUM(CASE WHEN CAST("weight" AS DECIMAL(16, 6)) = "weight" AND "weight" >= 0 AND CAST("size" AS DECIMAL(9, 0)) = "size" AND "size" >= 0 AND "size" <= 9000 THEN 0 ELSE 1 END) AS TEXT) AS "refused_weights"
FROM "census"."households of 2026"
GROUP BY
  "region",
  "stratum",
  "commune",
  (CASE WHEN "bad roof" = 1 THEN 1 ELSE 0 END + CASE WHEN "no_water" THEN 2 ELSE 0 END),
  (CASE WHEN "bad roof" IS NULL THEN 1 ELSE 0 END + CASE WHEN "no_water" IS NULL THEN 2 ELSE 0 END)