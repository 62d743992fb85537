# What is wrong in a term file (place is where, value what stands there)
term-missing = { $place }: this is missing
term-wrong-kind = { $place }: not the right kind of value ({ $value })
term-not-a-table = { $place }: a table belongs here, not "{ $value }"
term-not-a-list-of-tables = { $place }: a list of tables belongs here
term-not-a-number = { $place }: a number from 0 up belongs here, not "{ $value }"
term-not-a-date = { $place }: a date such as 2020-09-21 belongs here, not "{ $value }"
term-dates-reversed = { $place }: the dates are the wrong way round ({ $value })
term-unknown-rule = { $place }: there is no rule "{ $value }"
term-unknown-clause = { $place }: the notice has no clause "{ $value }"
term-unknown-severity = { $place }: the severity is block, warn or info, not "{ $value }"
term-unknown-parameter = { $place }: this rule has no parameter "{ $value }"
term-bad-credits = { $place }: the credit structure is not right ({ $value })
term-unknown-layer = { $place }: the layer is shipped, feed, county or school, not "{ $value }"
term-not-a-list = { $place }: a list belongs here, not "{ $value }"
term-bad-weights = { $place }: a weight is wrong ({ $value }); use the names of the term file, and whole numbers from 0 up
