# What the command line says

## What each command does
command-init = Makes the home and the school store and prints the recovery code once; what stands is left alone.
    .example = xuanke init --school "Qinghe School" --term 2020H2
    .school = the school's name
    .term = the term's id
command-term = The term: which there are, which is in use, another one.
command-term-list = Lists the terms that the program ships.
    .example = xuanke term list
command-term-show = Shows the term's stages and rule settings.
    .example = xuanke term show
command-term-use = Works on another term; a file is checked whole before it is taken.
    .example = xuanke term use 2020H2.toml
    .file-or-id = a term's id, or a TOML file
command-calendar = Where in the process today is, and what ends next.
    .example = xuanke calendar --on 2020-09-03
command-sync = Brings the published catalogue: an address, a folder, a .zip or a table.
    .example = xuanke sync catalogue.xlsx --whole --as-of 2020-08-12
    .source = an address, a folder, a .zip or a table
    .trust = the publisher's fingerprint, compared once
    .source-name = whose table it is (else its level and region, or its name)
    .whole = the list is whole: what it lacks was withdrawn
    .as-of = the day of its publication
    .accept-withdrawals = take it even where more than a third is missing
command-import = Takes tables: roster, requests, clearances, commitments, credits, receipts, results; without a kind it is recognised.
    .example = xuanke import requests round1.xlsx --round 1
    .words = the kind (may be left out) and files or folders
    .round = which round
    .sheet = the sheet's name
    .map = a column's meaning, as in "theirs=ours"; may be repeated
    .whole = the list is whole: what it lacks was withdrawn or has left
    .accept-withdrawals = take it even where more than a third is missing
    .dry-run = only show what would happen
    .rejected = save the rows that were not taken as a table
command-roster = The roster.
command-roster-check = What to mend in the roster before the window opens.
    .example = xuanke roster check
command-unselected = Teachers in post who have still to choose.
    .example = xuanke unselected --round 1
    .round = which round
command-eligible = Round 2: who should choose again, who may, who may not and why, who is to be asked.
    .example = xuanke eligible --round 2
    .round = which round
command-review = Applies the rules to every request of the term; changes nothing.
    .example = xuanke review --round 1
    .round = one round only
    .rule = one rule only
    .teacher = one teacher only
command-decide = Decides requests: approve, reject, return, shelve.
command-decide-approve = Approves one request; a block needs --override and --reason.
    .example = xuanke decide approve T0000001 ZJ2020X000001/2 1
    .teacher = the teacher's number (or identity number)
    .project = the project's code, or code/run
    .round = which round
    .reason = the reason, which teacher and institution will read
    .note = a note that only the school sees
    .override = approve despite a block, with a reason
command-decide-reject = Rejects one request; without a reason it is written from the findings.
    .example = xuanke decide reject T0000001 ZJ2020X000001/2 1
    .teacher = the teacher's number (or identity number)
    .project = the project's code, or code/run
    .round = which round
    .reason = the reason, which teacher and institution will read
    .note = a note that only the school sees
    .override = approve despite a block, with a reason
command-decide-return = Gives one request back to the teacher.
    .example = xuanke decide return T0000001 ZJ2020X000001/2 1
    .teacher = the teacher's number (or identity number)
    .project = the project's code, or code/run
    .round = which round
    .reason = the reason, which teacher and institution will read
    .note = a note that only the school sees
    .override = approve despite a block, with a reason
command-decide-shelve = Puts one request aside; it stays pending.
    .example = xuanke decide shelve T0000001 ZJ2020X000001/2 1
    .teacher = the teacher's number (or identity number)
    .project = the project's code, or code/run
    .round = which round
    .reason = the reason, which teacher and institution will read
    .note = a note that only the school sees
    .override = approve despite a block, with a reason
command-decide-approve-clean = Approves every request without block or warning.
    .example = xuanke decide approve-clean --round 1
    .round = one round only
command-decide-reject-blocked = Rejects every request that a rule blocks, with the reasons written.
    .example = xuanke decide reject-blocked --round 1
    .round = one round only
command-decide-from = Takes the verdicts of a table.
    .example = xuanke decide from decisions.xlsx
    .file = a table with a column 学校审核结果
command-undo = Takes back this home's last acts.
    .example = xuanke undo 2
    .count = how many
command-redo = Does again what was taken back last.
    .example = xuanke redo
    .count = how many
command-export = Writes the platform's file and reads it back before saying done.
    .example = xuanke export out.xlsx --round 1
    .file = the file to write (.xlsx or .csv)
    .round = one round only
    .profile = which export profile
    .only-new = only what is new or changed since the last file
command-audit = Who did what when; --verify checks that the chain is whole.
    .example = xuanke audit --verify
    .verify = check the chain of hashes
command-catalogue = The catalogue as a whole.
command-catalogue-audit = What in the catalogue breaks the notice.
    .example = xuanke catalogue audit
command-catalogue-diff = What changed between two revisions.
    .example = xuanke catalogue diff 1 2
    .first = the earlier revision
    .last = the later revision
command-search = Finds projects by Chinese words, pinyin, initials or code.
    .example = xuanke search xljk --phase 初中
    .query = what to look for
    .subject = the subject
    .phase = the phase
    .mode = remote, in_person or blended
    .level = province, city or county
    .from = starting on this day or later
    .to = ending on this day or earlier
    .limit = how many at most
command-demo = Does the main job on the sample term, in a home of its own.
    .example = xuanke demo --out demo
    .out = the folder for it
command-gui = Opens the window; with a sealed file (*.xuanke) it then offers to take it.
    .example = xuanke gui
    .file = a sealed file, or a table to bring
command-publish = For a bureau: publishes a table as a signed feed, or signs it again.
    .example = xuanke publish catalogue.xlsx --out feed --keys keys
    .table = the catalogue's table
    .out = the folder to publish in
    .keys = the folder of the keys, not within the other
    .term = a term file to publish with it
    .renew = only sign again

## Questions and answers
ask-passphrase = Passphrase:
ask-new-passphrase = Choose a passphrase (6 characters or more):
ask-again = Once more:
ask-school = The school's name:
answers-yes = y yes
ask-yes = Is that right? (y/n)
sync-progress = fetching the catalogue
sync-term-offered = The publisher also sends a calendar and rules: look at them and take them with xuanke term use feed.
publish-done = Published in { $folder }, revision { $revision }: { $added } added, { $changed } changed, { $withdrawn } withdrawn.
    The publisher's fingerprint: { $fingerprint }
    Tell it to the schools by another way; they compare it once.
init-done = Made: { $home }
    Recovery code: { $code }
    You need it if the passphrase is forgotten. It is shown only once: write it down.
init-stands = { $home } already holds a school store; nothing was changed. If its recovery code was not written down, make another with the passphrase: xuanke passphrase code.
assumed = assumed, please check
term-used = The term in use is now { $term }.
calendar-says = { $on }: { $stages ->
    [none] in no stage
   *[other] in { $stages }
  }. { $next ->
    [none] Nothing follows.
   *[other] { $ends ->
        [yes] { $next } ends on { $day }.
       *[no] { $next } begins on { $day }.
      }
  }
sync-done = Catalogue revision { $revision }: { $added } added, { $changed } changed, { $withdrawn } withdrawn, { $unchanged } unchanged; { $total } stand. Requests touched: { $affected }.
import-done = { $dry ->
    [True] (Tried only, nothing changed.){" "}
   *[other] {""}
  }{ $file } ({ $kind }): { $read } rows read, { $added } added, { $changed } changed, { $unchanged } unchanged, { $withdrawn } withdrawn.
import-waits = { $count ->
    [0] Row { $row } ({ $name }) has a name only, and nobody on the roster is called so. Bring the roster and then this table again, or say who is meant with same-person { $id }.
   *[other] Row { $row } ({ $name }) could be several people: { $candidates }. Say which one with same-person { $id }.
}
import-superseded = { $count ->
    [one] 1 row is given twice in this table; the later one counts:
   *[other] { $count } rows are given twice in this table; the later ones count:
  }
import-saved = The rows that were not taken are saved in { $file }.
import-unknown-columns = Columns not used: { $columns }.
kind-catalogue = catalogue
kind-roster = roster
kind-requests = requests
kind-clearances = clearances
kind-commitments = commitments
kind-credits = credits
kind-receipts = receipts
kind-results = results
kind-decisions = decisions
review-says = { $requests } live requests: { $blocked } break the notice, { $clean } are clean, { $flagged } are flagged in all; { $causes } things to think about.
review-item = { $teacher } { $name }  { $project }  round { $round }  { $state }
review-finding =     [{ $severity }] { $message } ({ $clause })
state-pending = pending
state-approved = approved
state-rejected = rejected
state-returned = returned
state-withdrawn = withdrawn
state-gone = gone
state-sent = sent
state-accepted = accepted
state-declined = declined
state-conflict = conflict
severity-block = block
severity-warn = warn
severity-info = info
decide-done = { $decided } decided, { $skipped } left as they are.
decide-skipped =     { $teacher }  { $project }  round { $round }: { $because }
decide-refused = Not decided: { $because }.
skip-withdrawn = the teacher withdrew it
skip-gone = the platform's list no longer holds it
skip-blocked = a rule blocks it
skip-flagged = a person should look at it
skip-shelved = it was put aside
skip-conflict = two decisions disagree; one has to be chosen first
skip-withdrawn-advice = Nothing was changed. What was withdrawn on the platform needs no review.
skip-gone-advice = Nothing was changed. Import the platform's newest list and look again.
skip-blocked-advice = Nothing was changed ({ $rules }). To approve it all the same, add --override and a --reason.
    .window = Nothing was changed ({ $rules }). To approve it all the same, write a reason first.
undo-done = Taken back: { $count } ({ $acts }).
redo-done = Done again: { $count } ({ $acts }).
undo-nothing = There is nothing to take back.
undo-nothing-advice = A file that went out cannot be called back; decide anew and send again.
redo-nothing = There is nothing to do again.
redo-nothing-advice = After something new was done, what was undone stays undone.
undo-overwritten = Later acts changed the same rows ({ $acts }), so this one cannot be taken back alone.
undo-overwritten-advice = Nothing was changed. Take back the later ones first.
undo-rested-on = { $count } decisions were made on what this import brought ({ $decisions }), so it cannot be taken back.
undo-rested-on-advice = Nothing was changed. Take back those decisions first.
undo-decided-since = { $project } of { $teacher } was decided again since ({ $at }), so the earlier decision cannot be taken back.
undo-decided-since-advice = Nothing was changed. Take back the later decision first, or simply decide this one again.
act-not-standing = This act was taken back already, or cannot be.
act-not-standing-advice = Nothing was changed.
act-import = import
act-decide = decision
act-undo = undo
act-redo = redo
act-export = export
act-sync = catalogue sync
act-term = term
act-settings = settings
act-same-person = same person
act-told = told
act-plan = plan
act-merge = hand-over
did-import = { $kind } brought from { $file }: { $added } added, { $changed } changed
did-sync = catalogue brought: { $added } added, { $changed } changed
did-decide = { $way ->
    [clean] { $decided } approved in bulk
    [blocked] { $decided } rejected in bulk
   *[other] { $decided } { $verdict ->
        [approve] approved
        [reject] rejected
        [return] returned
        [shelve] shelved
       *[other] decided
      }
  }
did-undo = "{ $of }" taken back
did-redo = "{ $of }" done again
did-export = { $rows } reported
did-term = term changed to { $term }
did-plan = { $decided } approved as suggested
did-same-person = said who is the same person
did-report = sheet { $number } to sign written
did-signed = sheet { $number } signed
audit-intact = { $entries } entries; the chain is whole.
audit-broken = The history does not fit from entry { $at } on: something was edited, removed or moved.
eligible-should = should choose again
eligible-may = may choose
eligible-may-not = may not
eligible-ask = to be asked
case-none = chose nothing in round 1
case-only-withdrawn = withdrew everything in round 1
case-only-outside = chose only outside the window
case-joined-later = joined after round 1
column-term = term
column-notice = notice
column-current = in use
column-stage = stage
column-starts = starts
column-ends = ends
column-note = note
column-teacher = teacher
column-name = name
column-problem = problem
column-column = column
column-value = value
column-phase = phase
column-subject = subject
column-standing = standing
column-why = why
column-seq = no.
column-at = time (Beijing)
column-by = who
column-what = what was done
column-rule = rule
column-project = project
column-message = message
column-dates = dates
column-title = title
column-institution = institution
column-mode = mode
column-field = field
column-before = before
column-after = after
column-how = change
diff-added = added
diff-changed = changed
diff-withdrawn = withdrawn
mode-remote = remote
mode-in_person = in person
mode-blended = blended

## What cannot be done
school-missing = There is no school store in this home.
school-missing-advice = Run xuanke init first, or name the folder with --home.
    .window = Make the school first, or restore a backup.
school-locked = The school store is locked.
school-locked-advice = Give the passphrase first.
passphrase-missing = Without a passphrase the school store stays shut.
passphrase-missing-advice = Set XUANKE_PASSPHRASE, or run it in a terminal.
passphrase-differs = The two passphrases differ; nothing was made.
passphrase-differs-advice = Try again.
passphrase-short = The passphrase is too short; nothing was changed.
passphrase-short-advice = Use { $least } characters or more.
passphrase-wrong = The passphrase is wrong.
passphrase-wrong-advice = Nothing was changed. A forgotten one is set anew with the recovery code: xuanke passphrase recover.
    .window = Nothing was changed. A forgotten one is set anew with the recovery code.
recovery-wrong = The recovery code is wrong.
recovery-wrong-advice = Nothing was changed. Compare it with what was written down: 24 letters and digits.
key-missing = The key file school.key is missing, so the school store cannot be opened.
key-missing-advice = The data is untouched. Restore from a backup.
key-damaged = The key file school.key is damaged.
key-damaged-advice = The data is untouched. Restore from a backup.
key-stands = A key file stands here already; nothing was changed.
key-stands-advice = Choose another folder.
store-stands = { $file } stands already; nothing was changed.
store-stands-advice = Choose another folder.
home-unwritable = Nothing can be written in { $folder }.
home-unwritable-advice = Nothing was made. Choose a folder that you may write in.
term-unknown = There is no term { $term }.
term-unknown-advice = Nothing was changed. The program ships: { $known }.
term-file-wrong = { $file } has mistakes: { $problems }.
term-file-wrong-advice = It was not taken; the settings are as before. Mend it and try again.
term-file-no-toml = { $file } is no TOML file: { $why }
term-none-offered = The publisher sent no calendar or rules.
term-none-offered-advice = Nothing was changed.
file-unreadable = The file { $file } cannot be opened.
file-unreadable-advice = Nothing was changed. See whether it is there and not held by another program.
request-missing = There is no such request: { $project }, round { $round }.
request-missing-advice = Nothing was changed. Check the teacher's number, the project's code (or code/run) and the round.
third-missing = The list ({ $kind }) lacks { $lost } of { $standing } that were held: more than a third.
third-missing-advice = Nothing was changed. See whether it is the whole list; if so, add --accept-withdrawals.
    .window = Nothing was changed. See whether it is the whole list; if so, confirm it when asked.
no-screen = There is no screen here to open the window on.
no-screen-advice = Open it on a desktop, or use the command line: xuanke --help.
import-no-tables = There is no table in the folder.
import-no-tables-advice = Nothing was changed. Name a table, or a folder that holds some.
usage-no-file = No file to import was named.
usage-map = --map is written "theirs=ours".
round-disagrees = its round is not round { $round }, which was asked for
round-unknown = its round cannot be told: it gives none, and nothing else says that it can only be one
teacher-unclear = it cannot be told which teacher is meant
decision-no-request = there is no such request
reason-next = {" "}
reason-join = ; 

## The demonstration
demo-school = Qinghe School (sample)
demo-sync = Catalogue { $file }: { $added } added, { $changed } changed, { $withdrawn } withdrawn, { $unchanged } unchanged; { $total } projects stand.
demo-import = { $kind } { $file }: { $read } rows read, { $added } added, { $changed } changed, { $unchanged } unchanged, { $rejected } not taken, { $waiting } waiting for a person.
demo-review = Review: { $requests } requests; { $blocked } break the notice, { $clean } are clean, { $flagged } are flagged in all.
demo-reject = The blocked ones were rejected, reasons written: { $decided }; left: { $skipped }.
demo-approve = The clean ones were approved: { $decided }; left: { $skipped }.
demo-left = Left to think about: { $causes } things ({ $flagged } of { $requests } requests are flagged, { $clean } clean, { $blocked } blocked).
demo-plan = A plan for what is open: { $approve } could be approved, { $leave } do not fit{ $optimal ->
    [True] {" "}(proven to be the best)
   *[other] {""}
  }. It is only proposed.
demo-export = Export { $file }: { $rows } rows, read back and compared. sha256 { $sha256 }
demo-where = The home is { $home }, its passphrase "{ $passphrase }" (the sample's own).
