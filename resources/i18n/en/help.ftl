# Help, and reporting a problem
ui-help-window = Help
ui-help-search = Search the help
ui-help-pages = Pages of the help
ui-help-page = Help
ui-help-nothing = No such page. Try other words.
ui-help-keys = Keys
ui-help-what = What they do
ui-problem = Report a problem…
ui-problem-title = Report a problem
ui-problem-hint = The report holds what you see here and nothing else: the log, the versions, what a look-over found, and the choices made on this computer; nothing of the teachers or the school. It is sent nowhere: save it as a file and hand it to whoever looks after the program.
ui-problem-save = Save as a file…
ui-problem-written = Saved: { $file }

command-report-problem = Pack the log, the versions, what a look-over found and the settings for whoever looks after the program; without a file, only show what would be in it.
    .example = xuanke report-problem problem.zip
    .file = the zip to write; without it, only shown
problem-report-done = { $file } was written and holds { $names }; nothing of the teachers or the school.
