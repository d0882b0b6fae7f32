# Curves and medians of many rosters, to all digits.
# Usage: Rscript curves.R ROSTERS.csv, with columns roster, tenure (days) and left (1 or 0); prints CSV to standard output.
library(survival)
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1])
days <- c(day = 1, month = 30.436875, year = 365.2425)
exact <- function(numbers) sprintf("%.17g", numbers)

cat("roster,unit,at risk,left,survival,standard error,low,high\n")
for (roster in split(rows, rows$roster)) {
  id <- roster$roster[1]
  fit <- survfit(Surv(tenure, left) ~ 1, data = roster)
  for (unit in names(days)) {
    curve <- if (unit == "day") summary(fit) else summary(fit, times = days[[unit]] * 0:floor(max(roster$tenure) / days[[unit]]))
    for (i in seq_along(curve$time)) {
      figures <- exact(c(curve$surv[i], curve$std.err[i], curve$lower[i], curve$upper[i]))
      cat(paste(c(id, unit, curve$n.risk[i], curve$n.event[i], figures), collapse = ","), "\n", sep = "")
    }
  }
  cat(id, ",median,", exact(summary(fit)$table[["median"]]), "\n", sep = "")
}
