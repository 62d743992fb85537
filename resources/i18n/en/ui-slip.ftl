# The slip
ui-slip = Make a slip
ui-slip-hint = Writes a table and a page to sign (PDF) for the school. Neither name nor number stays on this PC. A slip is not choosing: submit on the provincial platform in time.
ui-slip-teacher = Teacher number
ui-slip-name = Name (may be left for the pen)
ui-slip-wishes = Wishes in order
ui-slip-wish = { $rank }. { $title } { $project }
ui-slip-up = Up
ui-slip-down = Down
ui-slip-drop = Leave this out
ui-slip-make = Write the slip…
ui-slip-file = slip { $name }
ui-slip-done = Wishes written: { $wishes }. Files: { $file } and { $page }.
