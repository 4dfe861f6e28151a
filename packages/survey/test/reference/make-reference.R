# Makes reference.json: results of R 4.2 (psych, survey, multilevel, lme4, boot) on data from a seed, and
# sufficient statistics of data sets of those packages, for numeric examples that were published on them.
# Debian: apt-get install r-base-core r-cran-psych r-cran-psychtools r-cran-survey r-cran-multilevel r-cran-lme4 r-cran-jsonlite
# Run: Rscript make-reference.R > reference.json
suppressMessages({
  library(jsonlite); library(psych); library(survey); library(multilevel); library(lme4)
})
out <- list()

## Answers of 160 people to six items with a common factor; item 4 reversed, about 5 % missing
set.seed(20261121)
n <- 160
grp <- sample(1:8, n, TRUE)
f <- rnorm(n) + rnorm(8, 0, .6)[grp]
cut5 <- function(x) as.integer(cut(x, c(-Inf, -1.2, -.4, .4, 1.2, Inf)))
X <- sapply(1:6, function(j) cut5(.7 * f * (if (j == 4) -1 else 1) + rnorm(n, 0, .8)))
Xm <- X
Xm[matrix(runif(n * 6) < .05, n)] <- NA
colnames(X) <- colnames(Xm) <- paste0("q", 1:6)
sex <- sample(1:2, n, TRUE, c(.6, .4))
age <- sample(1:3, n, TRUE)
out$data <- list(complete = t(X), missing = t(Xm), group = grp, sex = sex, age = age)
S <- Xm; S[, 4] <- 6 - S[, 4]
SC <- X; SC[, 4] <- 6 - SC[, 4]
SL <- S[complete.cases(S), ]

alphaOf <- function(x, n) {
  a <- suppressWarnings(psych::alpha(x, warnings = FALSE))
  k <- ncol(x); al <- a$total$raw_alpha
  C <- cov(x, use = "pairwise")
  C2 <- C %*% C; S <- sum(C); t1 <- sum(diag(C))
  Q <- (2 * k^2 / ((k - 1)^2 * S^3)) * (S * (sum(diag(C2)) + t1^2) - 2 * t1 * sum(C2))
  # corrected item-rest correlation from the covariance matrix, as psych does it without smoothing
  rest <- sapply(1:k, function(j) (sum(C[j, ]) - C[j, j]) / sqrt(C[j, j] * (sum(C) - 2 * sum(C[j, ]) + C[j, j])))
  d1 <- n - 1; d2 <- (n - 1) * (k - 1)
  list(alpha = al, standardised = a$total$std.alpha, dropped = a$alpha.drop$raw_alpha, rest = rest,
       feldt = c(1 - (1 - al) * qf(.975, d1, d2), 1 - (1 - al) * qf(.025, d1, d2)),
       duhachek = al + c(-1, 1) * qnorm(.975) * sqrt(Q / n), n = n)
}
out$alpha <- list(pairwise = alphaOf(S, n), listwise = alphaOf(SL, nrow(SL)), complete = alphaOf(SC, n))

R6 <- cor(SC)
minres <- fa(R6, 1, n.obs = n, fm = "minres", min.err = 1e-12)
ml <- factanal(covmat = R6, factors = 1, n.obs = n)
omega <- function(l, u) sum(l)^2 / (sum(l)^2 + sum(u))
out$omega <- list(
  minres = omega(as.numeric(minres$loadings), minres$uniquenesses),
  ml = omega(as.numeric(ml$loadings), ml$uniquenesses),
  mlLoadings = abs(as.numeric(ml$loadings)))

score <- rowMeans(SC)
aov1 <- summary(aov(score ~ factor(grp)))[[1]]
ng <- as.numeric(table(grp))
ms <- aov1[["Mean Sq"]]
n0 <- (sum(ng) - sum(ng^2) / sum(ng)) / (length(ng) - 1)
lm1 <- as.data.frame(VarCorr(lmer(score ~ 1 + (1 | factor(grp)), REML = TRUE,
  control = lmerControl(optCtrl = list(FTOL_ABS = 1e-14, FTOL_REL = 1e-14, XTOL_REL = 1e-12)))))$vcov
out$icc <- list(msb = ms[1], msw = ms[2], icc1n0 = (ms[1] - ms[2]) / (ms[1] + (n0 - 1) * ms[2]),
  icc1mean = multilevel::ICC1(aov(score ~ factor(grp))), icc2 = multilevel::ICC2(aov(score ~ factor(grp))),
  reml = lm1[1] / sum(lm1), tauReml = lm1[1], sigmaReml = lm1[2], groups = ng,
  means = as.numeric(tapply(score, grp, mean)))
sf <- matrix(c(9,2,5,8, 6,1,3,2, 8,4,6,8, 7,1,2,6, 10,5,6,9, 6,2,4,7), ncol = 4, byrow = TRUE)
out$shroutFleiss <- list(data = sf, icc = psych::ICC(sf, lmer = FALSE)$results$ICC)

out$rwg <- {
  r <- multilevel::rwg(SC[, 1], grp, ranvar = 2)
  j <- multilevel::rwg.j(SC, grp, ranvar = 2)
  a <- multilevel::ad.m(SC[, 1], grp)
  # the package sets agreement to 0 where the observed variance is above the null
  list(rwg = r$rwg, rwgj = j$rwg.j, ad = a$AD.M, order = r$grpid)
}

## Comparison
a <- score[sex == 1]; b <- score[sex == 2]
w <- t.test(a, b)
out$welch <- list(t = unname(w$statistic), df = unname(w$parameter), p = w$p.value, ci = w$conf.int, se = w$stderr)
pt1 <- t.test(SC[, 1], SC[, 2], paired = TRUE)
out$paired <- list(t = unname(pt1$statistic), df = unname(pt1$parameter), p = pt1$p.value, ci = pt1$conf.int)
out$one <- { o <- t.test(score, mu = 3.1); list(t = unname(o$statistic), p = o$p.value, ci = o$conf.int) }
pr <- prop.test(c(52, 40), c(120, 80), correct = FALSE)
out$proportions <- list(z = -sqrt(unname(pr$statistic)), p = pr$p.value, ci = pr$conf.int)
wx <- suppressWarnings(wilcox.test(X[sex == 1, 1], X[sex == 2, 1]))
out$cliff <- 2 * unname(wx$statistic) / (length(a) * length(b)) - 1
sp <- sqrt(((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / (length(a) + length(b) - 2))
out$cohen <- (mean(a) - mean(b)) / sp
ps <- c(.001, .4, .03, .03, .2, .0004, .9)
out$adjust <- list(p = ps, holm = p.adjust(ps, "holm"), bh = p.adjust(ps, "BH"))
out$association <- list(pearson = cor(X[, 1], X[, 2]), spearman = cor(X[, 1], X[, 2], method = "spearman"),
  kendall = cor(X[, 1], X[, 2], method = "kendall"))
out$clopper <- list(c(0, 10, binom.test(0, 10)$conf.int), c(45, 50, binom.test(45, 50)$conf.int),
  c(269, 565, binom.test(269, 565)$conf.int), c(10, 10, binom.test(10, 10)$conf.int))

## Distributions over a wide range
tg <- expand.grid(t = c(-40, -3, -.5, 0, .7, 2.2, 12), df = c(1, 2.5, 10, 99.0915, 5000, 1e6))
out$pt <- cbind(tg, p = pt(tg$t, tg$df))
qg <- expand.grid(p = c(1e-6, .025, .3, .5, .8, .975, .9999), df = c(1, 2.5, 10, 99.0915, 5000, 1e6))
out$qt <- cbind(qg, q = qt(qg$p, qg$df))
fg <- expand.grid(p = c(.005, .025, .5, .975, .995), d1 = c(1, 4, 159, 2708), d2 = c(2, 8, 795, 10832))
# With one degree of freedom F is t squared; R's qf cancels there for large second degrees
out$qf <- cbind(fg, q = ifelse(fg$d1 == 1, qt((1 + fg$p) / 2, fg$d2)^2, qf(fg$p, fg$d1, fg$d2)))
cg <- expand.grid(x = c(.01, 1, 5, 25, 52.62, 200), df = c(1, 3, 6, 25, 120))
out$pchisq <- cbind(cg, p = pchisq(cg$x, cg$df, lower.tail = FALSE))
out$qchisq <- { g <- expand.grid(p = c(.01, .5, .95, .999), df = c(1, 3, 6, 25, 120)); cbind(g, q = qchisq(g$p, g$df)) }
pn <- c(1e-12, 1e-5, .025, .3, .5, .8, .975, .9999)
out$qnorm <- cbind(p = pn, q = qnorm(pn))
xn <- c(-10, -5, -1.96, -.3, 0, .9, 4, 8)
out$pnorm <- cbind(x = xn, p = pnorm(xn))
out$pbeta <- { g <- expand.grid(x = c(.01, .3, .5, .9, .999), a = c(.5, 1, 7.3, 300), b = c(.5, 2, 44, 5000)); cbind(g, p = pbeta(g$x, g$a, g$b)) }

## Weights
d <- data.frame(y = score, sex = factor(sex), age = factor(age), d0 = 1 + (grp %% 3) / 2)
ps0 <- table(d$sex)
des <- svydesign(~1, weights = rep(400 / n, n), data = d, fpc = rep(400, n))
post <- postStratify(des, ~sex, data.frame(sex = c("1", "2"), Freq = c(220, 180)))
rk <- rake(des, list(~sex, ~age), list(data.frame(sex = c("1", "2"), Freq = c(220, 180)),
  data.frame(age = c("1", "2", "3"), Freq = c(150, 130, 120))), control = list(maxit = 500, epsilon = 1e-11))
des2 <- svydesign(~1, weights = ~d0, data = d)
# rake() takes residuals without weights; with unequal starting weights the theory, and calibrate(), use them
rk2 <- calibrate(des2, ~sex + age, c("(Intercept)" = 400, sex2 = 180, age2 = 130, age3 = 120),
  calfun = "raking", epsilon = 1e-12, maxit = 200)
sm <- function(g) { m <- svymean(~y, g); list(mean = unname(coef(m)), se = as.numeric(SE(m))) }
tr <- trimWeights(rk2, upper = 3.2, lower = 1.2, strict = TRUE)
out$weights <- list(post = sm(post), raked = sm(rk), raked2 = sm(rk2), rakedWeights = unname(weights(rk)),
  raked2Weights = unname(weights(rk2)), trimmed = unname(weights(tr)))

## Drivers: LMG and Johnson by their definitions
Y <- SC[, 1]; P <- SC[, 2:6]; p <- ncol(P)
rsq <- function(s) if (length(s) == 0) 0 else summary(lm(Y ~ P[, s, drop = FALSE]))$r.squared
lmg <- sapply(1:p, function(j) {
  rest <- setdiff(1:p, j); total <- 0
  for (m in 0:(p - 1)) {
    sets <- if (m == 0) list(integer(0)) else combn(rest, m, simplify = FALSE)
    for (s in sets) total <- total + factorial(m) * factorial(p - m - 1) / factorial(p) * (rsq(c(s, j)) - rsq(s))
  }
  total
})
E <- eigen(cor(P)); L <- E$vectors %*% diag(sqrt(E$values)) %*% t(E$vectors)
johnson <- as.numeric(L^2 %*% (solve(L) %*% cor(P, Y))^2)
out$drivers <- list(r2 = rsq(1:p), lmg = lmg, johnson = johnson, beta = as.numeric(solve(cor(P), cor(P, Y))))

## Careless answering
out$quality <- list(irv = apply(X, 1, sd), mahalanobis = mahalanobis(X, colMeans(X), cov(X)))

## Sufficient statistics of data sets that published examples rest on
bfi <- psychTools::bfi
A <- bfi[, 1:5]; A[, 1] <- 7 - A[, 1]
AL <- A[complete.cases(A), ]
out$bfi <- list(
  pairwise = list(cov = unname(cov(A, use = "pairwise")), n = nrow(A)),
  listwise = list(cov = unname(cov(AL)), n = nrow(AL)),
  raw = list(cov = unname(cov(bfi[, 1:5], use = "pairwise"))))
complete <- bfi[complete.cases(bfi[, 1:25]), 1:25]
out$bfi$mahalanobis <- sum(mahalanobis(complete, colMeans(complete), cov(complete)) > qchisq(.999, 25))
data(lq2002)
LQ <- lq2002
lq <- rowMeans(LQ[, grep("^LEAD", names(LQ))])
g <- LQ$COMPID
m <- summary(aov(lq ~ factor(g)))[[1]][["Mean Sq"]]
out$lq2002 <- list(msb = m[1], msw = m[2], groups = as.numeric(table(g)), means = as.numeric(tapply(lq, g, mean)))
writeLines(toJSON(out, digits = I(15), auto_unbox = TRUE, matrix = "rowmajor", na = "null", dataframe = "rows"))
