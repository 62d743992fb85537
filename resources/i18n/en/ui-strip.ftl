# The typing strip
ui-strip-title = Typing list, round { $round }
ui-strip-head = Typing, round { $round }: { $done }/{ $total }
ui-strip-run = { $title }, run { $run }
ui-strip-copy = Copy
ui-strip-copied = Copied
ui-strip-copy-teacher = Copy the teacher's number
ui-strip-copy-code = Copy the project's code
ui-strip-copy-reason = Copy the opinion
ui-strip-approve = Approve
ui-strip-reject = Reject
ui-strip-return = Return
ui-strip-no-reason = Opinion: none
ui-strip-same-name = ⚠ Another teacher has this name: look at subject and number.
ui-strip-next = Next: { $name }
ui-strip-done = Typed, next: Ctrl+Alt+↓
ui-strip-differs = Differs there…
ui-strip-skip = Skip
ui-strip-says = What does the platform say?
ui-strip-note = Note it, next
ui-strip-instead-missing = It is not on the platform
ui-strip-instead-approved = It says approved already
ui-strip-instead-rejected = It says rejected already
ui-strip-instead-run = It names another run
ui-strip-shows = The platform should show by now:
ui-strip-shows-approve = approved { $count }
ui-strip-shows-reject = rejected { $count }
ui-strip-shows-return = returned { $count }
ui-strip-shows-pending = not reviewed { $count }
ui-strip-agrees = ✓ Agrees with the platform: every line is typed.
ui-strip-differing = Done. { $count ->
    [one] One line differs
   *[other] { $count } lines differ
  } on the platform:
ui-strip-nothing = Nothing to type in this round yet: decide in Review first.
ui-strip-it-says = Platform: { $says }
ui-strip-mended = Agrees now
ui-strip-mended-name = Agrees now: { $name }
ui-strip-keep = Keep as reported
ui-strip-kept = What was typed is kept as reported; this strip can be closed.
