# Sentences used everywhere
list-join = {", "}

problem = { $place }: { $reason }
problem-join = {", "}
problem-file = { $file }
problem-sheet = sheet "{ $sheet }"
problem-row = row { $row }
problem-column = "{ $column }"
problem-value = found "{ $value }"
