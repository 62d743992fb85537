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
ui-days-left = { $hours ->
    [none] { $days ->
        [0] ends today
        [one] { $days } day left
       *[other] { $days } days left
      }
   *[other] { $days ->
        [0] { $hours ->
            [0] less than an hour left
            [one] { $hours } hour left
           *[other] { $hours } hours left
          }
        [one] { $days } day { $hours } h left
       *[other] { $days } days { $hours } h left
      }
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
ui-bug-log = Everything saved is still there. The log is at { $file }

ui-welcome = Xuanke
ui-welcome-hint = Drop the platform's list of requests here: seconds later you know what the notice blocks, what can be approved and what wants a thought.
ui-welcome-local = Everything stays on this computer; the teachers' data is encrypted.
ui-other-language = 中文
ui-door-new = A new school
ui-door-new-hint = Choose a passphrase, then bring your lists
ui-door-sample = Try it with the sample term
ui-door-sample-hint = A made-up school of some sixty teachers
ui-door-catalogue = Only look at the catalogue
ui-door-catalogue-hint = For teachers: without a passphrase
ui-door-office = Administrator
ui-unlock-title = Passphrase, please
ui-unlock-hint = The teachers' data is encrypted; the passphrase opens it.
ui-unlock = Open
ui-passphrase = Passphrase
ui-new-passphrase = A new passphrase (eight characters or more)
ui-passphrase-again = Once more
ui-passphrase-why = It encrypts the teachers' data and is kept nowhere. If it is forgotten, only the recovery code helps.
ui-passphrase-short = Too short: at least { $least } characters.
ui-passphrase-differs = The two are not the same.
ui-school-name = Name of the school
ui-sample-school = Qinghe School (sample)
ui-make = Make it
ui-making = Getting ready…
ui-back = Back
ui-start = Start
ui-copy = Copy
ui-recovery-title = Write down the recovery code
ui-recovery-hint = If the passphrase is forgotten, only this opens the teachers' data. It is shown this once and kept nowhere: write it on paper and lock it away.
ui-recovery-kept = I have written it down

ui-bring-choose = Tables to bring
ui-bring-tables = Tables
ui-bringing = Reading { $files }
ui-bringing-pasted = Reading the pasted table
ui-bring-cancelled = Cancelled. The table being read was not taken; what was brought before is there.
ui-pasted = Pasted table
ui-brought = { $file }: { $kind }, { $read } rows{ $superseded ->
    [0] {""}
    [one] {" "}(1 of them given again further down, which counts)
   *[other] {" "}({ $superseded } of them given again further down, which count)
  }, { $added } added, { $changed } changed{ $withdrawn ->
    [0] {""}
   *[other] , { $withdrawn } withdrawn
  }{ $waiting ->
    [0] {""}
   *[other] , { $waiting } waiting for you to say who it is
  }{ $rejected ->
    [0] {""}
   *[other] , { $rejected } not taken
  }.
ui-brought-apart = { " " }Held against what was reported: { $changed } of another run, { $unexpected } never reported, { $missing } without an answer.
ui-brought-more = And { $count } more.
ui-brought-look = Details

ui-language-zh = 中文
ui-language-en = English
ui-settings-looks = Looks
ui-settings-language = Language
ui-settings-theme = Colours
ui-settings-text-size = Text size
ui-theme-system = as the system
ui-theme-light = light
ui-theme-dark = dark
ui-settings-school = School
ui-settings-about = { $term } · { $notice }
ui-settings-term = Term
ui-settings-stages = Stages
ui-settings-assumed = not in the notice: please check
ui-settings-rules = Rules
ui-settings-keep = Save
ui-settings-kept = Saved; the review follows the new settings. History can take it back.
ui-settings-same = Nothing changed.
ui-weight-block = blocked (approving needs a reason)
ui-weight-warn = to look at
ui-weight-info = advice
ui-parameter-share = share of a group that may be away
ui-parameter-least = but at least
ui-parameter-most = at most
ui-picture-term = Stages: { $stages }. Today is { $today }

ui-find-step = Review · { $step }
ui-find-hint = Find a place, a step, a teacher, a project
ui-key-find = find a place, a step, a teacher, a project
ui-key-bring = choose tables to bring (or drop them)
ui-key-paste = paste a table
ui-key-steps = the five steps of the review
ui-key-decide = approve, reject, return, shelve (number pad too, input method or not)
ui-key-decide-writing = the same while writing a reason
ui-key-move = request before and after; thing before and after
ui-key-note = a note that only the school sees
ui-key-ways = do what stands beside that letter under what can be done
ui-key-suggest = suggest whom of the chosen thing to approve
ui-key-suggest-round = suggest for all that is open in the round
ui-key-views = another view: by cause, teacher, project, calendar; of a suggestion its calendar
ui-key-undo = undo, redo
ui-key-export = write the file, under Report
ui-key-places = Today, Catalogue, Teachers, Review, Report, History, Settings
ui-key-lock = lock
ui-settings-wrong = Not saved: a date or a number is not one. Write dates like 2020-09-06.
ui-key-bulk = reject or approve the whole pile; again: next step

ui-door-restore = Take over, or restore a backup
ui-door-restore-hint = Go on from a backup file of another PC or a USB stick
ui-restore-hint = The backup { $file } is encrypted too: give the passphrase of the day it was made.
ui-closing = Something is being finished; the window closes after that. Close it again not to wait.
ui-close-bringing = Tables are being brought. Closing now undoes this one; what was brought before is there. Close?
ui-other-window = This school is open in another window already. Please use that one.
