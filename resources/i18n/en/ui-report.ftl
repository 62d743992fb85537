# Report
ui-report-going = To report
ui-report-gone = Reported
ui-report-round = Round
ui-round-all = Both rounds
ui-report-profile = Shape of the table
ui-profile-default = Platform (xlsx)
ui-profile-csv-utf8 = CSV (UTF-8)
ui-profile-csv-gb18030 = CSV (GB18030)
ui-report-only-new = Only what is news
ui-report-write = Write the file…
ui-report-file = report{ $round ->
    [1] -round1
    [2] -round2
   *[other] {""}
  }
ui-report-shown = first { $shown } of { $total } rows
ui-report-undecided = { $count } are not reviewed yet and not in this file.
ui-report-nothing = Nothing to report yet: once approved, rows show here as the platform will see them.
ui-report-done = { $rows } rows written, read back and compared: { $file }
ui-news-new = { $count } new
ui-news-changed = { $count } changed
ui-news-revoked = { $count } revoked
ui-news-unchanged = { $count } as before
ui-gone-at = When
ui-gone-by = By
ui-gone-file = File
ui-gone-rows = Rows
ui-gone-sha256 = SHA-256

# History
ui-history-filter = Find in the history
ui-history-seq = No.
ui-history-at = When
ui-history-by = Who
ui-history-what = What
ui-history-stands = Undo
ui-act-stands = possible
ui-take-back = Take this back
ui-taken-back = Taken back: { $act }
ui-show-numbers = Show identity numbers

ui-report-sheet = Sheet to sign…
ui-report-sheet-file = review-sheet{ $round ->
    [1] -round1
    [2] -round2
   *[other] {""}
  }
ui-report-sheet-done = Sheet { $number } written: { $file }. Print, sign and stamp it.
