# Help me choose, calendar, round 1 and who is who, in Review
ui-view = Lay out
ui-view-cause = By cause
ui-view-teacher = By teacher
ui-view-project = By project
ui-view-calendar = Calendar
ui-plan-help = Suggest H
ui-plan-help-tip = Which of this thing to approve (H); of the whole round (Shift+H)
ui-plan-about = Suggestion · { $about }
ui-plan-working = Working out which approvals fit best…
ui-plan-sums = Approve { $approve }, leave { $leave }{ $aside ->
    [0] {""}
   *[other] ; { $aside } more are for you to decide
  }. Seats, dates, cover, number and budget all hold. It is a suggestion: unless it is taken, nothing changes.
ui-plan-nothing = Nothing here can be chosen for you: decided already, blocked or shelved.
ui-plan-rows = The suggestion, row by row
ui-plan-name = Teacher
ui-plan-title = Project
ui-plan-because = Suggestion
ui-plan-approve = ✓ approve
ui-plan-take = Take it: approve { $count }
ui-plan-take-part = Approve the { $count } ticked
ui-plan-whole = Whole round
ui-plan-calendar = Calendar V
ui-plan-leave = Leave it

ui-near-title = Perhaps on the roster as
ui-near-held = Chose in round 1:
ui-near-nothing = Chose nothing in round 1
ui-same-person = Same person
ui-same-person-name = { $name } is the same person
ui-same-person-hint = Remembered for later lists too; can be undone.
ui-round1-title = Round 1
ui-round1-chosen = Chose in round 1, so may choose in round 2
ui-round1-none = Chose nothing in round 1, so may not choose in round 2
ui-round1-only-withdrawn = Withdrew every choice of round 1, so may not choose in round 2
ui-round1-only-outside = Chose outside the window of round 1, so may not choose in round 2
ui-round1-joined-later = Joined after round 1: whether they may choose is for you to decide

ui-away-title = Who is away when
ui-away-note = In each cell: away as decided now → after all that is open is approved. { $short ->
    [0] No day has too many away.
    [one] One cell has too many away (!).
   *[other] { $short } cells have too many away (!).
  }
ui-away-note-plan = In each cell: away as decided now → after the suggestion. { $short ->
    [0] No day has too many away.
    [one] One cell has too many away (!).
   *[other] { $short } cells have too many away (!).
  }
ui-away-none = Nobody is away on a teaching day.
ui-away-free = room left
ui-away-full = as many as may be
ui-away-short = too many !
ui-away-nobody = { $group } { $day }: nobody away
ui-away-cell = { $group } { $day }: of { $size } at most { $allowed } away; now { $before }, then { $after }{ $short ->
    [yes] , too many
   *[no] {""}
  }. { $names }
ui-weekday-1 = Mo
ui-weekday-2 = Tu
ui-weekday-3 = We
ui-weekday-4 = Th
ui-weekday-5 = Fr
ui-weekday-6 = Sa
ui-weekday-7 = Su

ui-away-head-group = Group
ui-away-head-day = Day
ui-away-head-size = In post
ui-away-head-allowed = At most away
ui-away-head-before = Away as decided
ui-away-head-after = Away after
ui-review-state = Stands

ui-step-clear = { $step } ✓
ui-bulk-sign = { $count ->
    [one] This one is approved and not yet reported.
   *[other] These { $count } are approved and not yet reported.
  } Check them, print and sign, then report; change here what is to be changed.
ui-bulk-sign-act = Sign and report
ui-past-course = This course in earlier terms
ui-past-institution = This institution in earlier terms

## What can be done
ui-ways = What can be done:
ui-way-choose = Suggest for me: see whom the program would approve ›
ui-way-run = Ask for run { $run } instead ({ $when }, no clash with this teacher's other days)
ui-way-run-words = The school cannot manage this run; please choose run { $run } ({ $when }) instead.
ui-way-run-then = The opinion is written: 3 returns the request, so that another run can be chosen.
ui-way-arrange = Approve anyway and note how the lessons are covered
ui-way-arrange-words = Lessons are covered
ui-way-arrange-then = Write how the lessons are covered, then Alt+1 approves.
ui-way-institution = Ask the institution first and shelve it until there is an answer
ui-way-institution-words = Asked the institution, waiting for an answer
ui-way-institution-then = The note is written: 4 shelves it until there is an answer.
ui-way-teacher = Ask the teacher first and shelve it until there is an answer
ui-way-teacher-words = Asked the teacher, waiting for an answer
ui-way-teacher-then = The note is written: 4 shelves it until there is an answer.
