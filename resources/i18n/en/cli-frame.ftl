# The frame of the command line: help, wrong usage, the unexpected
error-and-advice = { $error } { $advice }

stopped = Stopped as you asked.
bug = The program failed ({ $kind }); this was not done.
bug-advice = The details are in { $file }, without personal data; you can send it to the maintainers.

usage-unknown-command = There is no command "{ $word }".
usage-nearest = Is it xuanke { $command }? Add --help to see how it is used.
usage-one-too-many = "{ $word }" is one word too many.
usage-unknown-option = There is no option "{ $word }".
usage-missing = { $name } is missing.
usage-twice = { $name } can be given only once.
usage-wrong-value = { $name } cannot be "{ $value }".
usage-not-understood = This command line cannot be understood.
usage-advice = Add --help to see how it is used.

usage = Usage: { $line }
usage-command = COMMAND
usage-options = [OPTIONS]
usage-args = [ARGS]

help-program = xuanke: a school's review of its teachers' training choices, offline and reversible.
help-options =
    Before or after every command:
      --home DIR        where the data is (else XUANKE_HOME, else the system's folder for a user's data)
      --lang zh|en      language
      --json            nothing but one JSON document, for other programs
      --on DATE         try another day, as in 2020-09-01
      --by NAME         who acts (else the account's name)
      --version         the version
    Exit codes: 0 done; 1 refused or wrong input, nothing changed; 2 wrong usage; 3 done, some rows rejected.
help-commands = Commands
help-arguments = Arguments
help-parameters = Options
help-help = Shows this page.
help-example = Example: { $example }
help-choices = (one of: { $value })
help-default = (default: { $value })
help-required = (required)
