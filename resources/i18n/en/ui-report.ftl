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
ui-report-type = Type it in…
ui-report-type-tip = For a platform that takes no file: a strip beside the browser, line by line
ui-report-differs = {" "}Changed since sheet { $number } was signed: { $count }. See Signing.
ui-report-signing = Signing
ui-report-answers = Answers
ui-report-results = Results
ui-report-staff = Staff room
ui-gone-hint = Each report is kept: file, rows, hash. What went out is never altered; what changes goes out again as a change.
ui-gone-typed = typed in

# Signing
ui-sheet-number = Number
ui-sheet-at = Written
ui-sheet-by = By
ui-sheet-round = Round
ui-sheet-signed = Signed
ui-sheet-digest = Digest
ui-sheet-hint = Print the sheet, have it signed and stamped, and mark it here; what changes later is said here and at each export.
ui-sheet-sign = Mark as signed
ui-sheet-signed-done = Noted: sheet { $number } is signed.
ui-sheet-none = No sheet is signed yet.
ui-sheet-same = Nothing changed since sheet { $number } was signed.
ui-sheet-since = Changed since sheet { $number } was signed: { $count }. Sign these too, or print it anew:

# Lists
ui-list-empty = Nothing here.
ui-list-since = Changed since { $count }
ui-list-declined = Declined { $count }
ui-list-matched = Matched { $count }
ui-list-changed = Another run { $count }
ui-list-missing = Missing { $count }
ui-list-unexpected = Never sent { $count }
ui-list-rejected = Rows not taken { $count }
ui-list-never-came = Did not come { $count }
ui-list-unheard = No result yet { $count }
ui-list-not-approved = Came without approval { $count }
ui-list-institutions = By institution { $count }
ui-list-courses = By project { $count }
ui-list-staff-1 = Round 1 { $count }
ui-list-staff-2 = Round 2 { $count }
ui-request-teacher = Teacher no.
ui-request-name = Name
ui-request-project = Project
ui-request-title = Title
ui-request-round = Round
ui-request-state = Now

# Answers
ui-answer = Institution
ui-opinion = Opinion
ui-answer-names = Run in the answer
ui-answer-not-taken = Why it was not taken
ui-answer-bring = Bring the answers…
ui-answer-hint = Save the table of answers on the platform and bring it here; it is held against what was sent, line by line.
ui-answer-empty = Nothing was sent yet. After that, this shows how far the institutions are.
ui-answer-round-in-table = Round as in the table
ui-answer-sent = Sent { $sent } = matched { $matched } + another run { $changed } + missing { $missing }
ui-answer-came = Came { $came } = matched { $matched } + another run { $changed } + never sent { $unexpected }
ui-answer-opinions = Accepted { $accepted }, declined { $declined }. Texts for those declined are in Teachers, To tell.

# Results
ui-results-hint = Who did not come, whose result is missing, who came without approval; attendance and passes by institution and project over the terms.
ui-results-bring = Bring results…
ui-results-empty = No results yet. After the trainings, bring the table of the platform or the institution.
ui-tally-institution = Institution
ui-tally-course = Project
ui-tally-term = Term
ui-tally-approved = Approved
ui-tally-came = Came
ui-tally-absent = Absent
ui-tally-passed = Passed
ui-tally-failed = Failed
ui-tally-evaluated = Evaluated
ui-tally-attendance = Attendance

# Staff room
ui-staff-hint = What may hang in the staff room: no identity number, no phone, no reason of a refusal.
ui-staff-empty = No requests yet. Once the list of requests is brought, what may be published stands here.
ui-staff-name = Name (subject)
ui-staff-title = Project
ui-staff-run = Run
ui-staff-days = Days
ui-staff-mode = Mode
ui-staff-school = School
ui-staff-institution = Institution

# Profiles
ui-profile-edit = Edit shape…
ui-profile-own = school { $name }
ui-profile-name = Name of the shape
ui-profile-kind = File
ui-profile-xlsx = Excel (xlsx)
ui-profile-sheet = Sheet name
ui-profile-titles = Title rows above the header, one a line
ui-profile-limit = Longest reason in characters, empty for any
ui-profile-verdicts = Which decisions go
ui-profile-header = Column on the platform
ui-profile-field = Filled with
ui-profile-constant = Fixed text
ui-profile-written-as = Written as
ui-profile-day = How a time is written
ui-profile-day-in-words = %Y年%m月%d日
ui-profile-as-usual = As usual
ui-profile-words = How "{ $column }" is written
ui-profile-words-hint = Where the platform has other words, type them here; an empty box stays as usual.
ui-profile-words-done = Write it so
ui-profile-written = { $value } is written
ui-profile-value = { $value ->
    [approve] Approved
    [reject] Rejected
    [return] Returned
   *[other] Round { $value }
}
ui-profile-usual = { $value ->
    [approve] 通过
    [reject] 不通过
    [return] 退回
   *[other] { $value }
}
ui-profile-fixed = Fixed text
ui-profile-add = Add a column
ui-profile-new-column = Column { $number }
ui-profile-up = Move up: { $column }
ui-profile-down = Move down: { $column }
ui-profile-drop = Drop: { $column }
ui-profile-template = From the platform's empty table…
ui-profile-unmatched = Nothing fills these columns yet: { $columns }
ui-profile-preview = On real rows (the first 30)
ui-profile-keep = Keep the shape
ui-field-number = Row number
ui-field-teacher = Teacher number
ui-field-name = Name
ui-field-id_number = Identity number
ui-field-code = Project code
ui-field-run = Run
ui-field-title = Title
ui-field-institution = Institution
ui-field-round = Round
ui-field-verdict = Verdict
ui-field-reason = Reason
ui-field-by = Reviewer
ui-field-at = Reviewed at
