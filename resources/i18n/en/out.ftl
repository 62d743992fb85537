# Out and back: the platform's file, its answers, the sheet to sign, slips, telling, hand-over

export-done = { $file } was written, read back and agrees: { $rows } rows; { $new } new, { $changed } changed, { $revoked } revoked, { $unchanged } unchanged.
export-nothing = There is nothing to export: no request is approved yet.
export-nothing-advice = No file was written. Review first, then export.
export-nothing-new = Nothing has changed since the last export.
export-nothing-new-advice = No file was written. Leave out --only-new to write the whole once more.
export-wrong-ending = The profile “{ $profile }” writes .csv, and the file is named “{ $file }”.
export-wrong-ending-advice = No file was written. Use a name such as “{ $other }”, or another profile.

command-reconcile = Take the institutions' answers and compare them with what was sent.
    .example = xuanke reconcile answers.xlsx
    .file = the platform's table of answers
    .round = the round, where the table gives none
reconcile-done = Accepted { $accepted }, declined { $declined }. Matched { $matched }, another run { $changed }, no answer yet { $missing }, never sent { $unexpected }, rows not taken { $rejected }.
reconcile-changed = Another run: { $teacher } was sent for { $project }, the answer says { $received } (round { $round })
reconcile-missing = No answer yet: { $teacher } { $project } round { $round }
reconcile-unexpected = Never sent: { $teacher } { $project } round { $round }
reconcile-declined = Declined: { $teacher } { $project } round { $round } { $opinion }
