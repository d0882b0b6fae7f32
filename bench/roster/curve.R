# The Kaplan-Meier curve of a roster with R's survfit: median processor milliseconds.
# Usage: Rscript curve.R FOLDER DAY, the folder as for table.py; DAY is the last day seen.
library(survival)
arguments <- commandArgs(trailingOnly = TRUE)
days <- function(name) {
  file <- file.path(arguments[1], paste0(name, ".bin"))
  readBin(file, integer(), n = file.size(file) / 4, size = 4)
}
hired <- days("hired")
left <- days("left")
asOf <- as.integer(arguments[2])
seconds <- replicate(3, {
  time <- system.time(survfit(Surv(pmin(left, asOf) - hired, left <= asOf) ~ 1))
  time[["user.self"]] + time[["sys.self"]]
})
cat(median(seconds) * 1000)
