# 各处通用的话
list-join = 、

problem = { $place }：{ $reason }
problem-join = {""}
problem-file = { $file }
problem-sheet = 工作表“{ $sheet }”
problem-row = 第 { $row } 行
problem-column = “{ $column }”一栏
problem-value = 填的是“{ $value }”
