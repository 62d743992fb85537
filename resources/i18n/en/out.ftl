# Out and back: the platform's file, its answers, the sheet to sign, slips, telling, hand-over

export-done = { $file } was written, read back and agrees: { $rows } rows; { $new } new, { $changed } changed, { $revoked } revoked, { $unchanged } unchanged.
export-nothing = There is nothing to export: no request is approved yet.
export-nothing-advice = No file was written. Review first, then export.
export-nothing-new = Nothing has changed since the last export.
export-nothing-new-advice = No file was written. Leave out --only-new to write the whole once more.
    .window = No file was written. Take the mark off "Only what is news" to write the whole once more.
export-wrong-ending = The profile "{ $profile }" writes .csv, and the file is named "{ $file }".
export-wrong-ending-advice = No file was written. Use a name such as "{ $other }", or another profile.

command-reconcile = Take the institutions' answers and compare them with what was sent.
    .example = xuanke reconcile answers.xlsx
    .file = the platform's table of answers
    .round = the round, where the table gives none
reconcile-done = Accepted { $accepted }, declined { $declined }. Matched { $matched }, another run { $changed }, no answer yet { $missing }, never sent { $unexpected }, rows not taken { $rejected }.
reconcile-changed = Another run: { $teacher } was sent for { $project }, the answer says { $received } (round { $round })
reconcile-missing = No answer yet: { $teacher } { $project } round { $round }
reconcile-unexpected = Never sent: { $teacher } { $project } round { $round }
reconcile-declined = Declined: { $teacher } { $project } round { $round } { $opinion }

export-since-signed = { $changed ->
    [0] It agrees with the signed sheet { $number }.
   *[other] { $changed } requests changed since the sheet { $number } was signed:
  }
export-differs =     { $teacher } { $project } round { $round }

command-report = Write the review sheet to sign and stamp (PDF), numbered and hashed.
    .example = xuanke report sheet.pdf --round 1
    .file = the PDF to write
    .round = only this round
command-report-signed = Note that a sheet was signed; later exports name what changed since.
    .example = xuanke report signed 2020H2-001-3fa2
    .number = the sheet's number (the newest where none is given)
report-done = { $file } was written; its number is { $number }.
report-signed = Noted: the sheet { $number } was signed.
report-ending = The sheet to sign is a .pdf, but the file is called "{ $file }".
report-ending-advice = No file was written. Please choose a name that ends in .pdf.
report-unknown = There is no sheet numbered "{ $number }".
report-unknown-advice = Nothing was changed. Write a sheet first with xuanke report; its number stands at the foot of each page.
    .window = Nothing was changed. Write a sheet first; its number stands at the foot of each page.
act-report = sheet to sign
act-signed = sheet signed
print-no-font = This PC has no Chinese font, so no PDF can be written.
print-no-font-advice = No file was written. Install a Chinese font (such as Noto Sans CJK SC) and try again.
report-title = School review of teachers' training choices
report-round = Round { $round }
report-rounds = all rounds
report-facts = No. { $number }   Notice { $notice }   Reviewer { $by }   Made { $at }
report-totals = 1. Totals by round (requests)
report-list = 2. By phase and subject
report-overrides = 3. Approved against a rule, with the reason
report-no-group = Teachers who are not on the roster
report-column-round = Round
report-column-teachers = Teachers
report-column-place = No.
report-column-name = Name
report-column-no = Teacher no.
report-column-project = Project
report-column-state = School
report-column-reason = Reason
report-sign-reviewer = Reviewer (signature):
report-sign-head = Head of the school (signature):
report-sign-stamp = School (stamp):
sign-date = Date: ____ / __ / __
report-hashes = Digest of the content { $digest }
    Head of the history { $head }
report-foot = No. { $number }   digest { $digest }   history { $head }   page { $page } of { $pages }

command-slip = A teacher's own slip: a table and a page as PDF, without the school store.
    .example = xuanke slip slip.xlsx ZJ2020X000001/2 --teacher T0000001 --round 1
    .file = the table to write (.xlsx); a PDF of the same name goes beside it
    .projects = project codes, or code/run, the first wish first
    .teacher = the teacher's number
    .round = the round
    .name = the name (left to be written by hand where none is given)
slip-done = { $file } and { $page } were written, with { $rows } projects. The school imports it; only what is submitted on the platform is chosen.
slip-title = Request slip for training
slip-who = Teacher no. { $teacher }   Name { $name }   Round { $round }
slip-column-rank = Wish
slip-column-code = Project
slip-column-title = Title
slip-column-institution = Institution
slip-column-dates = Dates
slip-note = Note on { $project }: { $said } ({ $clause })
slip-not-choosing = Handing this in is not choosing: submit it on the platform while the round is open.
slip-sign-teacher = Teacher (signature):
slip-sign-school = Received by the school (signature):
slip-foot = Made { $at }   page { $page } of { $pages }
slip-ending = A slip is written as .xlsx, and the file is named "{ $file }".
slip-ending-advice = No file was written. Use a name that ends in .xlsx.
slip-empty = There is no project on the slip.
slip-empty-advice = No file was written. Add one project code or several.
slip-no-project = The catalogue has no project { $project }.
slip-no-project-advice = No file was written. Check the code, or sync the catalogue first.
slip-which-run = { $project } has several runs: { $runs }.
slip-which-run-advice = No file was written. Say which run.

command-told = Tick that a teacher has been told; without a teacher, list whom to tell what.
    .example = xuanke told T0000001
    .teacher = the teacher's number, identity number or name
told-done = Noted: { $name } has been told ({ $count } things).
told-nothing = There is nothing to tell { $name }.
told-nothing-advice = Nothing was changed. xuanke told lists whom to tell.
    .window = Nothing was changed. "To tell" under Teachers lists whom.
teacher-missing = The roster has no such teacher.
teacher-missing-advice = Nothing was changed. Check the number or the name.
teacher-several = The roster has several teachers of this name: { $numbers }.
teacher-several-advice = Nothing was changed. Give the teacher's number.
command-same-person = Say which roster teacher a waiting row or a mistyped number means; later imports keep to it.
    .example = xuanke same-person W56ef8cd1 T0000001
    .row-or-no = the row's name that the import gave (W…), or the mistyped number
    .teacher = the number on the roster
same-person-done = Noted; { $moved } requests went to this teacher.
same-person-known = The roster has this number: it is somebody already.
same-person-known-advice = Nothing was changed. To change the roster, import a mended one.
same-person-nobody = No request carries this number, and no row of this name waits.
same-person-nobody-advice = Nothing was changed. Check the row's name, or the number in the list.
tell-join = {" "}
tell-no-reason = no reason was written down, please ask the school
tell-what = { $titled ->
    [no] { $code }
   *[yes] "{ $title }" ({ $code })
  }
tell-rejected = Dear { $name }, the school did not approve your choice { tell-what }: { $why }. { $second ->
    [yes] You may choose again in round 2, from { $from_month }/{ $from_day } to { $until_month }/{ $until_day }.
   *[no] {""}
  }
tell-returned = Dear { $name }, the school returned your choice { tell-what }: { $why }. Please mend it and submit it again.
tell-declined = Dear { $name }, the institution declined your choice { tell-what }: { $why }. { $second ->
    [yes] You may choose again in round 2, from { $from_month }/{ $from_day } to { $until_month }/{ $until_day }.
   *[no] {""}
  }
tell-cancelled = Dear { $name }, { tell-what }, which you chose, will not take place. { $second ->
    [yes] You may choose again in round 2, from { $from_month }/{ $from_day } to { $until_month }/{ $until_day }.
   *[no] {""}
  }
tell-changed = Dear { $name }, { tell-what }, which you chose, has changed: { $why }. Tell the school soon if you cannot go.
tell-approved = Dear { $name }, your choice "{ $title }"{ $run ->
    [none] {""}
   *[other] , run { $run },
  } is approved by the school and goes to the institution. { $days ->
    [none] {""}
   *[other] You will be away on { $days }: please arrange your lessons.
  }
tell-unselected = Dear { $name }, you have not chosen in round { $round } yet; it ends on { $until_month }/{ $until_day } at 24:00. { $round ->
    [1] Who chooses nothing in round 1 may not choose in round 2.
   *[other] Please choose on the platform soon.
  }
tell-alternatives = These suit you and do not clash: { $projects } Their codes can be looked up on the platform.
tell-alternative = { $mark } "{ $title }" ({ $project }){" "}
tell-chase = Round { $round } ends on { $until_month }/{ $until_day } at 24:00, and { $count } teachers have not chosen. { $round ->
    [1] Who chooses nothing in round 1 may not choose in round 2: please choose on the platform soon.
   *[other] Please choose on the platform soon.
  } { $groups }
tell-chase-group = { $group }: { $names }.{" "}
tell-day = { $month }/{ $day } ({ $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
  })
round-missing = This term has no round { $round }.
round-missing-advice = Nothing was changed. Check the term's settings.

command-handover = Hand over to another PC of the school, without a network.
command-handover-out = Write a sealed file to carry to another PC of the school.
    .example = xuanke handover out over.xuanke
    .file = the file to write
command-handover-in = Take another PC's file; where the two decided differently, a person settles it.
    .example = xuanke handover in over.xuanke --trust 12ab-34cd-56ef-7890
    .file = the file
    .trust = the fingerprint, compared once, when that PC's first file comes
ask-handover-passphrase = Passphrase of the hand-over file:
act-handover-out = hand-over written
act-handover-in = hand-over taken
handover-out-done = { $file } was written: { $acts } acts, { $decisions } decisions. This PC's fingerprint is { $fingerprint }; the other one compares it the first time.
handover-in-done = Taken from { $by }: { $acts } acts, { $decisions } decisions, { $rows } rows changed. On { $conflicts } requests the two decided differently: a person has to settle them.
handover-conflict =     { $teacher } { $project } round { $round }
handover-unknown = This file comes from a PC that nobody has confirmed yet ({ $by }, fingerprint { $fingerprint }).
handover-unknown-advice = Nothing was changed. Compare the fingerprint by telephone; if it is the same, add --trust { $fingerprint }.
    .window = Nothing was changed. Compare the fingerprint { $fingerprint } by telephone; trust it only if it is the same.
handover-passphrase = "{ $file }" cannot be opened: the passphrase is wrong, or the file was altered.
handover-passphrase-advice = Nothing was changed. Check the passphrase that the file was written with, or have it written again.
handover-passphrase-missing = There is no passphrase for the hand-over file.
handover-passphrase-missing-advice = Nothing was changed. Set XUANKE_HANDOVER_PASSPHRASE, or run it in a terminal.
handover-foreign = "{ $file }" is no hand-over file.
handover-foreign-advice = Nothing was changed. Choose a file that another PC wrote with xuanke handover out.
    .window = Nothing was changed. Choose a file that another PC handed over.
handover-broken = "{ $file }" is damaged, or its signature is wrong.
handover-broken-advice = Nothing was changed. Have it written again.
handover-version = "{ $file }" was written by another version of the program.
handover-version-advice = Nothing was changed. Bring both PCs to the same version.
handover-school = "{ $file }" is another school's ({ $school }).
handover-school-advice = Nothing was changed. A second PC starts from the first one's backup.

command-profile = Export profiles.
command-profile-propose = Make an export profile from a platform's empty template: its header is read and matched.
    .example = xuanke profile propose template.xlsx --name province
    .template = the platform's empty table
    .name = the profile's name (the file's where none is given)
profile-proposed = The profile "{ $name }" was made, with { $columns } columns: { $file }.
profile-unmatched = These columns match nothing and stay empty until the profile says more: { $columns }.
profile-no-header = No header can be found in "{ $file }".
profile-no-header-advice = Nothing was changed. See whether it is the platform's empty table.
profile-name = "{ $name }" cannot be a profile's name.
profile-name-advice = Nothing was changed. Use a name without / \ : * ? " < > |.

typing-no-line = This line is not to be typed.
typing-no-line-advice = Nothing was changed. Decide the request first.
typing-nothing = Nothing new has been typed yet.
typing-nothing-advice = Nothing was changed. Tick each line once it is typed, then compare.

staff-room-remote = remote
staff-room-in_person = in person
staff-room-blended = blended
