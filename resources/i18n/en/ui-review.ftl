# Review
ui-review-queue = Requests to review
ui-review-heading = { $rule } · { $count }
ui-review-decided = { $decided } of { $total } decided
ui-review-opinion = Reason (the teacher and the institution read it)
ui-review-proposed = If left empty: { $reason }
ui-review-note = Note (school only)
ui-review-note-hint = for example: phoned, agrees to another run
ui-review-together = These { $count } are one thing: decided together
ui-review-fine = All { $checked } rules checked, nothing found
ui-review-rest = The other rules found nothing ({ $checked } in all{ $unknown ->
    [0] {""}
   *[other] , { $unknown } lack facts
  })
ui-review-others = Other choices this term
ui-review-runs = Other runs of this course
ui-review-tab-request = Request
ui-review-tab-picture = Away and credits
ui-review-onward = Next step
ui-review-why = Write a reason, then press again
ui-review-why-override = The notice blocks this: to approve it, write the reason first, then press again
ui-review-empty-none = No requests yet
ui-review-empty-none-hint = Drop or paste the platform's list of requests here to begin
ui-review-empty-blocked = Nothing left that the notice blocks
ui-review-empty-blocked-hint = Next, approve what is clean in one go
ui-review-empty-clean = Everything clean is approved
ui-review-empty-clean-hint = What is left wants a look, one thing at a time
ui-review-empty-look = Everything has been looked at
ui-review-empty-look-hint = Next, check and sign
ui-review-empty-sign = Nothing approved yet
ui-review-empty-sign-hint = Once approved, the requests to sign and report are listed here

ui-step-blocked = Blocked
ui-step-clean = Clean
ui-step-look = To look at
ui-step-sign = Check and sign
ui-step-report = Report
ui-step-done = { $step } ✓ { $done }
ui-step-blocked-left = Blocked { $left }
ui-step-clean-left = Clean { $left }
ui-step-look-left = To look at { $left } = { $things ->
    [one] { $things } thing
   *[other] { $things } things
  }
ui-step-sign-left = Check and sign { $left }
ui-step-report-left = Report { $left }

ui-bulk-blocked = The notice blocks { $count ->
    [one] this request
   *[other] these { $count } requests
  }. Rejected first, they no longer count for seats, clashes and cover; the teachers read reasons from the clauses. Shelved ones stay.
ui-bulk-blocked-act = Reject { $count }
ui-bulk-missing = Still missing: { $lists }. Bring that before rejecting?
ui-bulk-missing-text = Requests cannot be checked without it ({ $lists }), and many of these { $count } are likely to be fine. Teachers will read the reasons of what is rejected.
ui-bulk-missing-bring = Bring it first…
ui-bulk-missing-act = Reject { $count } all the same
ui-bulk-clean = { $count ->
    [one] This request has no problem.
   *[other] These { $count } requests have no problem.
  } They can be approved in one go. Shelved ones stay.
ui-bulk-clean-act = Approve { $count }
ui-review-stands = Written to the teacher: { $reason } ({ $by }, { $on })
ui-bulk-lists = Going by: { $lists }
ui-bulk-list = { $kind } { $day ->
    [none] (none yet)
   *[other] of { $day }
}
ui-review-shelved = { $count } shelved
ui-review-withdrawn = { $count } withdrawn
ui-bulk-done = Done: { $count }. It can be undone.
ui-bulk-done-left = Done: { $count }. It can be undone. Left as they were: { $left }.
ui-left = { $why } { $count }

ui-verdict-approve = Approve
ui-verdict-reject = Reject
ui-verdict-return = Return
ui-verdict-shelve = Shelve
ui-note-key = N  Note
ui-arrow-keys = ↑↓ request  ←→ thing
ui-undo = Undo
ui-redo = Redo
ui-last = Last: { $act }

ui-state-pending = undecided
ui-state-approved = approved
ui-state-rejected = rejected
ui-state-returned = returned
ui-state-withdrawn = withdrawn
ui-state-gone = gone
ui-state-sent = sent
ui-state-accepted = accepted
ui-state-declined = declined
ui-state-conflict = in conflict
ui-state-shelved = shelved

ui-severity-block = blocked
ui-severity-warn = look
ui-severity-info = advice
ui-clause = Clause { $clause }
ui-reason-quoted = Why the teacher chose it: "{ $reason }"

ui-rule-unknown-teacher = Not on the roster
ui-rule-inactive-teacher = Not in post
ui-rule-unknown-project = Project or run does not match the catalogue
ui-rule-withdrawn-project = Project cancelled
ui-rule-round2-ineligible = Round 2 standing
ui-rule-outside-window = Chosen outside the window
ui-rule-directive-project = Directive project
ui-rule-provincial-in-person = Provincial in person
ui-rule-institution-not-cleared = Institution not cleared
ui-rule-boarding = Lodging
ui-rule-outside-delivery = Outside delivery
ui-rule-duplicate-request = Chosen twice
ui-rule-identity-mismatch = Details differ
ui-rule-date-clash = Dates clash
ui-rule-cover-shortage = Cover
ui-rule-school-busy-day = School's busy day
ui-rule-over-capacity = Over capacity
ui-rule-too-many-requests = Too many choices
ui-rule-target-mismatch = Other audience
ui-rule-project-changed = Project changed
ui-rule-repeat-training = Trained before
ui-rule-credit-structure = Credit structure

ui-fact-cover = { $away } of { $size } away
ui-fact-seats = { $requested } for { $seats } seats
ui-fact-requests = { $count }

ui-name-marked = { $name } ({ $mark })
ui-not-on-roster = not on the roster
ui-not-in-catalogue = The catalogue has no such project
ui-teacher-number = No. { $no }
ui-round = Round { $round }
ui-rank = choice { $rank }
ui-chosen-at = chosen { $at }
ui-level-province = province
ui-level-city = city
ui-level-county = county
ui-mode-remote = remote
ui-mode-in_person = in person
ui-mode-blended = blended
ui-credits = { $credits } credits
ui-boarding-yes = lodging
ui-boarding-no = no lodging
ui-dates-free = at the teacher's choice
ui-fee = { $fee } yuan{ $by ->
    [school] {" "}(school pays)
   *[self] {" "}(teacher pays)
  }

ui-lanes-title = { $group }: who is away when
ui-lanes-note = { $size } in post, at most { $allowed } away on one day
ui-picture-lanes = Away in { $group }: { $people }
ui-picture-credits = Credits by year: { $years }
ui-credits-title = { $name }: credits of this cycle (for guidance)
ui-credits-total = { $earned } of { $needed } in all
ui-month = { $month }/
ui-away = away
ui-why-chosen = chosen
ui-why-directive = directive
ui-why-leave = leave

ui-thing-group = { $group } { $first }…{ $last }
ui-thing-project = { $project }
ui-thing-teacher = { $teacher }
