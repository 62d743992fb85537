# 目录：取来、比较、退回
catalogue-third-missing = 这份目录里少了“{ $source }”的 { $missing } 个项目，而现有的一共才 { $live } 个，超过三分之一，所以没有采用，原来的目录没有变。
catalogue-third-missing-advice = 请先核对文件是不是完整的。如果这些项目确实都撤了，加上 --accept-withdrawals 再来一次，或在窗口里确认。
    .window = 请先核对文件是不是完整的。如果这些项目确实都撤了，再来一次，在询问时确认采用。
catalogue-older = 这份目录是 { $offered } 发布的，比现有的“{ $source }”（{ $held }）旧，采用了会把后来的变化改回去，所以没有采用，原来的目录没有变。
catalogue-older-advice = 请用最新的一份。要补旧的，得在新的之前导入。
catalogue-no-revision = 没有第 { $number } 版目录。
catalogue-no-revision-advice = 请在“有哪些变化”里选一个列出的版本。
catalogue-not-newest = 第 { $number } 版不是最新的一版，不能退回，目录没有变。
catalogue-not-newest-advice = 只能从最新的一版开始，一版一版地退回。
