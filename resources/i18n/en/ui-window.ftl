# The window
ui-name = Xuanke
ui-find = Find Ctrl+K
ui-help = Help F1
ui-lock = Lock
ui-close = Close
ui-cancel = Cancel
ui-progress = Progress
ui-bring = Bring a table…
ui-stage-assumed = { $stage } (dates assumed)
ui-days-left = { $days ->
    [0] ends today
    [one] { $days } day left
   *[other] { $days } days left
  }

ui-place-today = Today
ui-place-catalogue = Catalogue
ui-place-teachers = Teachers
ui-place-review = Review
ui-place-report = Report
ui-place-history = History
ui-place-settings = Settings

ui-bug = The program made a mistake ({ $what }). Everything saved is still there; this step was not done.
ui-bug-advice = You can try again. If it happens again, send the log file to whoever looks after the program.
