# Teachers
ui-tab-roster = Roster
ui-tab-mend = To mend
ui-tab-still = Still to choose
ui-tab-round2 = Round 2
ui-teacher-search = Find a teacher: name, number, subject
ui-teachers-found = { $count } teachers
ui-teacher-no = No.
ui-teacher-name = Name
ui-teacher-phase = Phase
ui-teacher-subject = Subject
ui-teacher-title = Title
ui-teacher-stage = Career
ui-teacher-post = In post
ui-teacher-live = Choices
ui-teacher-rejected = Rejected
ui-teacher-column = Column
ui-teacher-value = Holds
ui-teacher-mend = To mend
ui-teacher-standing = Round 2
ui-teacher-why = Why
ui-post-in_post = in post
ui-post-transferred = transferred
ui-post-retired = retired
ui-post-left = left
ui-post-suspended = suspended
ui-still-words = { $count } teachers have not chosen in round 1. It ends on { $ends }; without it there is no round 2 for them.
ui-chase-copy = Copy a reminder
ui-chase-copied = The reminder is on the clipboard.

ui-tab-tell = To tell
ui-teacher-text = What to tell
ui-tell-text = What to tell this teacher
ui-tell-hint = Choose a teacher: a text to send them stands here
ui-tell-copy = Copy the text
ui-told = Told
ui-tell-copied = The text for { $name } is on the clipboard.

ui-tab-credits = Credits, suggestions
ui-credits-no = No.
ui-credits-name = Name
ui-credits-held = Earned
ui-credits-to-come = To come
ui-credits-longest = The 90
ui-credits-lacks = What is missing
ui-credits-kind = Kind
ui-credits-year = Year
ui-credits-approved = Approved
ui-credits-pending = Undecided
ui-credits-school = Whole school
ui-credits-of = { $name }: credits of this cycle
ui-credits-of-school = The school: credits of this cycle
ui-credits-note = A cycle of five years asks for { $needed } credits. To come = approved + undecided.{ $advisory ->
    [yes] {" "}While the epidemic clause holds: for guidance only.
   *[no] {""}
  }
ui-credits-nothing = No credits yet: bring the credit ledger and a picture stands here.
ui-credits-spoken = { $year } { $kind } { $held }, to come { $more }
ui-suits-title = { $over ->
    [yes] Courses to look for next term
   *[no] What suits them
}
ui-suits-all = Suggestions…
ui-suits-all-title = { $over ->
    [yes] Courses to look for next term, by group
   *[no] Suggestions by group
}
ui-suits-whom = Whom it suits…
ui-suits-whom-none = It suits nobody without a clash, or may not be suggested
ui-suits-whom-title = { $over ->
    [yes] Whom "{ $title }" would suit next term
   *[no] Whom "{ $title }" suits
}
ui-suits-group = Group
ui-suits-name = Teacher
ui-suits-code = Code
ui-suits-when = When
ui-suits-score = Weight
ui-suits-reasons = Reasons (weight)
ui-suits-project-title = Project
ui-suits-barred = May not choose now: { $why }.
ui-suits-nothing = Nothing in the catalogue suits and clashes with nothing.
ui-suits-copy = Copy for the teacher
ui-suits-text = { $over ->
    [yes] { $name }, both rounds are over. If these courses are held again next term, they suit you:
   *[no] { $name }, these suit you and clash with nothing:
}
ui-suits-over = Both rounds are over, so nothing can be chosen now. By today's catalogue and credits these would suit; the next term's catalogue decides.
ui-suits-line = { $n }. { $title } ({ $code }) { $when }

ui-waiting = Who is meant
ui-waiting-words = { $count ->
    [one] One row names somebody whom the roster does not settle: say who is meant
   *[other] { $count } rows name somebody whom the roster does not settle: say who is meant
  }
ui-waiting-is = It is { $name }
ui-waiting-nobody = Nobody on the roster is like this
ui-waiting-other = Somebody else: number or name, Enter
ui-waiting-done = Done: { $count } requests are this teacher's now; it can be undone.
ui-teacher-asked = Asked for

ui-identity-number = ID { $number }
ui-identity-end = ID …{ $end }
ui-identity-show = Show
ui-identity-hide = Hide
ui-identity-show-name = Show the whole identity number
ui-identity-hide-name = Hide the identity number
