# Witnesses of design-based inference, made with the R package survey.
#
#   Rscript witnesses.R > witnesses.json
#
# Two small made-up surveys, written down by arithmetic (no random numbers but R's own bootstrap, which is seeded and
# whose multipliers are part of the output). Every case gives totals by primary sampling unit, so that a reader needs
# no rows, and what survey makes of the rows.
suppressMessages(library(survey))
options(survey.adjust.domain.lonely = FALSE, survey.replicates.mse = FALSE)

# JSON with 17 digits; an undefined number is null.
json <- function(x, pad = "\n") {
  inner <- paste0(pad, " ")
  if (is.null(x)) return("null")
  if (is.matrix(x)) return(paste0("[", paste(apply(x, 1, json), collapse = ", "), "]"))
  if (is.list(x)) {
    parts <- vapply(x, json, "", pad = inner)
    if (is.null(names(x))) return(paste0("[", paste0(inner, parts, collapse = ","), pad, "]"))
    return(paste0("{", paste0(inner, '"', names(x), '": ', parts, collapse = ","), pad, "}"))
  }
  a <- if (is.character(x)) paste0('"', x, '"') else ifelse(is.finite(x), sprintf("%.17g", x), "null")
  if (length(a) == 1) a else paste0("[", paste(a, collapse = ", "), "]")
}

# n units in each stratum, four households in each unit; group "b" is missing from many units.
make <- function(units) {
  d <- data.frame(stratum = rep(seq_along(units), 4 * units), psu = rep(seq_len(sum(units)), each = 4))
  i <- seq_len(nrow(d))
  d$w <- 10 + (i * 37) %% 23 + d$stratum
  d$p <- as.numeric((i * 29 + d$psu * 7 + d$stratum * 3) %% 11 < 4)
  d$c <- d$p * (6 + (i * 17) %% 13) / 18
  d$group <- ifelse((d$psu * 5) %% 7 < 3 & i %% 2 == 0, "b", "a")
  d
}

totals <- function(d, rows) {
  s <- function(x) as.vector(rowsum(ifelse(rows, d$w * x, 0), d$psu))
  list(p = s(d$p), c = s(d$c), w = s(1), members = as.vector(rowsum(as.numeric(rows), d$psu)))
}

# H = mean(p), M0 = mean(c) with their covariance, A = sum(c) / sum(p), and two intervals of H.
measures <- function(design, rows) tryCatch({
  s <- design[rows, ]
  m <- svymean(~p + c, s); a <- svyratio(~c, ~p, s)
  logit <- svyciprop(~p, s, method = "xlogit", level = 0.9, df = degf(design))
  list(H = unname(coef(m)[1]), M0 = unname(coef(m)[2]), A = as.vector(a$ratio),
       covariance = unname(vcov(m)), varianceOfA = as.vector(a$var),
       df = degf(design), dfDomain = degf(s),
       logit90 = as.vector(attr(logit, "ci")),
       t95 = as.vector(confint(m, df = degf(design))[1, ]),
       normal99 = as.vector(confint(m, level = 0.99)[1, ]))
}, error = function(e) list(error = conditionMessage(e)))

taylor <- function(name, units, fpc, policies) {
  d <- make(units)
  d$N <- fpc[d$stratum]
  design <- if (is.null(fpc)) svydesign(~psu, strata = ~stratum, weights = ~w, data = d)
            else svydesign(~psu, strata = ~stratum, weights = ~w, fpc = ~N, data = d)
  domains <- list(all = rep(TRUE, nrow(d)), a = d$group == "a", b = d$group == "b",
                  without_stratum_3 = d$stratum != 3, stratum_3 = d$stratum == 3)
  list(name = name, strata = rep(seq_along(units), units) - 1, populationUnits = fpc,
       totals = lapply(domains, function(rows) totals(d, rows)),
       policies = sapply(policies, function(policy) {
         options(survey.lonely.psu = policy)
         lapply(domains, function(rows) measures(design, rows))
       }, simplify = FALSE))
}

# Under replicate weights: theta = sum(c) / sum(p), around the mean of the replicates and around the full sample.
replicates <- function(name, r, d, unit) {
  w <- weights(r, type = "replication")           # multipliers of the weights
  s <- r; s$mse <- TRUE
  list(name = name, scale = r$scale, scales = as.vector(r$rscales),
       multipliers = t(w[match(sort(unique(unit)), unit), , drop = FALSE]),
       A = as.vector(svyratio(~c, ~p, r)$ratio),
       se = as.vector(SE(svyratio(~c, ~p, r))), seAroundFullSample = as.vector(SE(svyratio(~c, ~p, s))))
}

jackknife <- function(name, units, fpc, policy) {
  options(survey.lonely.psu = policy)
  d <- make(units)
  d$N <- fpc[d$stratum]
  design <- if (is.null(fpc)) svydesign(~psu, strata = ~stratum, weights = ~w, data = d)
            else svydesign(~psu, strata = ~stratum, weights = ~w, fpc = ~N, data = d)
  r <- if (is.null(fpc)) as.svrepdesign(design, type = "JKn")
       else as.svrepdesign(design, type = "JKn", fpc = fpc[d$stratum], fpctype = "population")
  c(list(strata = rep(seq_along(units), units) - 1, populationUnits = fpc, totals = totals(d, rep(TRUE, nrow(d)))),
    replicates(name, r, d, d$psu))
}

# H of an earlier and a later round, four years apart, and three changes with their standard errors. A panel visits the
# same units twice; independent surveys have strata and units of their own.
change <- function(name, panel) {
  a <- make(c(3, 4, 5, 6, 2)); b <- make(c(3, 4, 5, 6, 2))
  b$p <- as.numeric((seq_len(nrow(b)) * 31 + b$psu * 7) %% 13 < 3 | (a$p == 1 & b$psu %% 3 == 0))
  b$w <- b$w + b$psu %% 4
  first <- list(p = a$w * a$p, w = a$w); second <- list(p = b$w * b$p, w = b$w)
  sums <- function(x, d) as.vector(rowsum(x, d$psu))
  out <- list(name = name, strata = a$stratum[!duplicated(a$psu)] - 1,
              before = list(p = sums(first$p, a), w = sums(first$w, a)),
              after = list(p = sums(second$p, b), w = sums(second$w, b)))
  if (!panel) { b$psu <- b$psu + 100; b$stratum <- b$stratum + 100 }
  s <- rbind(a, b); n <- nrow(a); zero <- rep(0, n)
  s$p0 <- c(first$p, zero); s$w0 <- c(first$w, zero); s$p1 <- c(zero, second$p); s$w1 <- c(zero, second$w)
  v <- svytotal(~p0 + w0 + p1 + w1, svydesign(~psu, strata = ~stratum, weights = ~1, data = s))
  con <- function(e) { z <- svycontrast(v, e); list(value = as.vector(coef(z)), standardError = as.vector(SE(z))) }
  c(out, list(absolute = con(quote(p1 / w1 - p0 / w0)), relative = con(quote(p1 / w1 / (p0 / w0) - 1)),
              relativeAnnualised = con(quote((p1 / w1 / (p0 / w0))^(1 / 4) - 1))))
}

pairs <- make(rep(2, 6))
paired <- svydesign(~psu, strata = ~stratum, weights = ~w, data = pairs)
set.seed(20201121)
boot <- as.svrepdesign(make(c(3, 4, 2, 6, 2)) |> (\(d) svydesign(~psu, strata = ~stratum, weights = ~w, data = d))(),
                       type = "subbootstrap", replicates = 30)
bootRows <- make(c(3, 4, 2, 6, 2))
published <- svrepdesign(data = bootRows, weights = ~w, type = "bootstrap", combined.weights = FALSE,
                         repweights = weights(boot, type = "replication"))

all <- function(d) totals(d, rep(TRUE, nrow(d)))
policies <- c("fail", "remove", "certainty", "adjust", "average")
cat(json(list(
  made = list(R = R.version.string, survey = as.character(packageVersion("survey"))),
  taylor = list(
    taylor("with replacement", c(3, 4, 5, 6, 2), NULL, "fail"),
    taylor("finite population", c(3, 4, 5, 6, 2), c(30, 4, 9, 1e6, 5), "fail"),
    taylor("one unit in stratum 3", c(3, 4, 1, 6, 2), NULL, policies),
    taylor("one unit in stratum 3, finite population", c(3, 4, 1, 6, 2), c(30, 4, 12, 600, 5), policies),
    taylor("the only unit of stratum 3", c(3, 4, 1, 6, 2), c(30, 40, 1, 600, 5), policies)),
  change = list(change("panel", TRUE), change("independent", FALSE)),
  jackknife = list(
    jackknife("JKn", c(3, 4, 5, 6, 2), NULL, "fail"),
    jackknife("JKn, finite population", c(3, 4, 5, 6, 2), c(30, 40, 9, 600, 5), "fail"),
    jackknife("JKn, one unit in stratum 3", c(3, 4, 1, 6, 2), NULL, "remove")),
  published = list(
    c(list(method = "brr", totals = all(pairs)), replicates("BRR", as.svrepdesign(paired, type = "BRR"), pairs, pairs$psu)),
    c(list(method = "brr", fay = 0.3, totals = all(pairs)),
      replicates("Fay", as.svrepdesign(paired, type = "Fay", fay.rho = 0.3), pairs, pairs$psu)),
    c(list(method = "bootstrap", totals = all(bootRows)), replicates("bootstrap", published, bootRows, bootRows$psu)))
)), "\n", sep = "")
