# What rules say: finding is for the reviewer, reason a proposed refusal that the teacher reads, rule a short name, cause a title

## Short names of rules
rule-unknown-teacher = Not on the roster
rule-inactive-teacher = Not in post
rule-unknown-project = Does not match the catalogue
rule-withdrawn-project = Project cancelled
rule-round2-ineligible = No choice in round 1
rule-outside-window = Outside the round
rule-directive-project = Directive training
rule-provincial-in-person = Provincial, in person
rule-institution-not-cleared = Institution not cleared
rule-boarding = Lodging
rule-outside-delivery = Outside the delivery stage
rule-duplicate-request = Chosen twice
rule-identity-mismatch = Identity differs
rule-date-clash = Dates clash
rule-cover-shortage = Short of cover
rule-school-busy-day = School's busy day
rule-over-capacity = More than the seats
rule-too-many-requests = Too many choices
rule-target-mismatch = Not meant for the teacher
rule-project-changed = Project changed
rule-repeat-training = Done before
rule-credit-structure = Credits
rule-too-many-remote = Too many provincial remote projects
rule-duplicate-code = Code used twice
rule-duplicate-title = Title used twice

## The rules
finding-unknown-teacher = The roster does not have { $who }.
finding-unknown-teacher-near = The roster does not have { $who }. It may be { $near }: please check for a slip.
reason-unknown-teacher = Your choice does not match the school's roster. Please check your teacher number and identity number and choose again.
reason-unknown-teacher-near = Your choice does not match the school's roster; a number may be mistyped. Please check it and choose again.

finding-inactive-teacher = The roster says of { $teacher }: { $post ->
    [transferred] transferred
    [retired] retired
    [left] left
    [suspended] suspended
   *[other] { $post }
  }, not in post.
reason-inactive-teacher = You are not on this school's list of teachers in post, so the school cannot approve; please ask the school if this is wrong.

finding-unknown-project = The catalogue never had project { $project }.
finding-unknown-project-run = The catalogue has no run { $project }; this code has the runs { $runs }.
finding-unknown-project-several-runs = { $project } has several runs ({ $runs }) and the request does not say which.
reason-unknown-project = The catalogue has no such project. Please check the project code and choose again.
reason-unknown-project-run = The catalogue has no such class run. Please check the run and choose again.
reason-unknown-project-several-runs = This project has several class runs. Please say which one and choose again.

finding-withdrawn-project-cancelled = "{ $title }" has been cancelled.
finding-withdrawn-project-withdrawn = "{ $title }" was published and has been taken off the catalogue.
reason-withdrawn-project-cancelled = This project has been cancelled. Please choose another.
reason-withdrawn-project-withdrawn = This project has been taken off the catalogue. Please choose another.

finding-round2-ineligible-none = Chose nothing in round 1, so may not choose in round 2.
finding-round2-ineligible-only-withdrawn = Every choice of round 1 ({ $projects }) was withdrawn, which counts as none: may not choose in round 2.
finding-round2-ineligible-only-outside = Every choice of round 1 ({ $projects }) was outside its dates, which counts as none: may not choose in round 2.
finding-round2-ineligible-joined-later = Joined on { $joined }, after round 1 had ended, and could not have chosen: you decide whether round 2 is open to them.
reason-round2-ineligible-none = Under the notice, teachers who chose nothing in round 1 may not choose in round 2.
reason-round2-ineligible-only-withdrawn = You withdrew every choice of round 1; under the notice you may not choose in round 2.
reason-round2-ineligible-only-outside = Your choices of round 1 were outside its dates; under the notice you may not choose in round 2.
reason-round2-ineligible-joined-later = You joined after round 1 had ended; the school has not included you in round 2 this time.

finding-outside-window-early = Chosen at { $at }, before the round's first day ({ $first } to { $last }).
finding-outside-window-late = Chosen at { $at }, after the round's last day ({ $first } to { $last }).
reason-outside-window-early = The choice was made before the round's first day ({ $first }).
reason-outside-window-late = The choice was made after the round's last day ({ $last }).

finding-directive-project = "{ $title }" is directive training: it is assigned, not chosen.
reason-directive-project = This is directive training; it is assigned from above and need not be chosen.

finding-provincial-in-person = "{ $title }" is a provincial self-selected project that is not remote; until the epidemic ends the province holds none in person.
reason-provincial-in-person = Until the epidemic ends the province holds no self-selected training in person. Please choose a remote project, or one of the city or county.

finding-institution-not-cleared = { $institution } is not on the list of cleared institutions and may not hold a class in person (it starts on { $day }).
finding-institution-not-cleared-not-on-day = { $institution } has no clearance in force on { $day }, when the class starts.
finding-institution-not-cleared-no-start = The project has no first day, so nobody can tell whether { $institution } is cleared on it.
reason-institution-not-cleared = The institution has not been cleared for training in person. Please choose another institution's project or a remote one.
reason-institution-not-cleared-not-on-day = The institution is not cleared on the day that the class starts. Please choose another project.
reason-institution-not-cleared-no-start = The project has no first day, so its clearance cannot be confirmed. Please choose another.

finding-boarding = "{ $title }" lodges its learners; except for directive training such classes should not be held.
reason-boarding = This project needs lodging, which the notice does not allow. Please choose one without.

finding-outside-delivery = The project runs from { $starts } to { $ends }, outside the delivery stage ({ $first } to { $last }).
finding-outside-delivery-no-dates = The project has no dates, so nobody can tell whether it lies within the delivery stage.
reason-outside-delivery = The project's dates lie outside the delivery stage ({ $first } to { $last }). Please choose another.
reason-outside-delivery-no-dates = The project has published no dates. Please choose one that has.

finding-duplicate-request = The same project was already chosen in round { $round } ({ $project }).
reason-duplicate-request = You have already chosen this project; the second request is not approved.

finding-identity-mismatch-name = The request says "{ $name }", the roster "{ $roster }".
finding-identity-mismatch-number = The identity number of the request is not that of { $roster } on the roster.
finding-identity-mismatch-both = Name ("{ $name }") and identity number of the request both differ from the roster's "{ $roster }".
reason-identity-mismatch-name = The name does not match the school's roster. Please check it and choose again.
reason-identity-mismatch-number = The identity number does not match the school's roster. Please check it and choose again.
reason-identity-mismatch-both = Name and identity number do not match the school's roster. Please check them and choose again.

finding-date-clash = Clashes on { $days } with { $others }.
reason-date-clash = The dates clash with your other arrangements ({ $others }). Please choose a project on other days.

finding-cover-shortage = { $days }: of { NUMBER($of) } in the group as many as { NUMBER($away) } would be away at once ({ $names }); { NUMBER($most) } may be.
reason-cover-shortage = Too many teachers of your subject are away on those days for their lessons to be covered. Please choose a project on other days.

finding-school-busy-day = The project meets on days that the school needs: { $days }.
reason-school-busy-day = The school needs you on those days ({ $days }). Please choose another project.

finding-over-capacity = { NUMBER($requested) } teachers of the school chose this project; it has { NUMBER($seats) } { NUMBER($seats) ->
    [one] seat
   *[other] seats
  }.
reason-over-capacity = More teachers of the school chose this project than it has seats, and you were not included this time. Please choose another.

finding-too-many-requests = { NUMBER($count) } choices in this round; at most { NUMBER($most) } are allowed.
reason-too-many-requests = You made more than { NUMBER($most) } choices in this round. Please keep those you need most.

finding-target-mismatch-phase = The project is for { $wanted }; the teacher teaches { $has }.
finding-target-mismatch-subject = The project is for { $wanted }; the teacher's subject is { $has }.
finding-target-mismatch-no-phase = The project is for { $wanted }; the roster does not say which phase the teacher teaches.
reason-target-mismatch-phase = This project is for teachers of { $wanted }, which is not your phase. Please choose another.
reason-target-mismatch-subject = This project is for { $wanted }, which is not your subject. Please choose another.
reason-target-mismatch-no-phase = This project is for teachers of { $wanted }; the school's roster lacks your phase. Please ask the school to add it.

finding-project-changed-dates = "{ $title }" has moved since it was chosen: from { $then } to { $now }.
finding-project-changed-venue = "{ $title }" has a new venue since it was chosen: { $then } before, { $now } now.
finding-project-changed-mode = "{ $title }" has become { $now ->
    [remote] remote
    [in_person] in person
   *[blended] blended
  } since it was chosen.
finding-project-changed-institution = "{ $title }" has a new institution since it was chosen: { $then } before, { $now } now.
reason-project-changed-dates = This project has moved since you chose it (now { $now }). Please look again and choose anew.
reason-project-changed-venue = This project has a new venue since you chose it (now { $now }). Please look again and choose anew.
reason-project-changed-mode = This project has a new mode since you chose it. Please look again and choose anew.
reason-project-changed-institution = This project has a new institution since you chose it (now { $now }). Please look again and choose anew.

finding-repeat-training = Has already completed "{ $title }" in this cycle ({ $years }).
reason-repeat-training = You have already completed this training in the cycle. Please choose another project.

finding-credit-structure-year-cap = With this project the teacher has { $has } { $kind ->
    [school_based] school-based
    [remote] remote
    [intensive_90] intensive
   *[other] other
  } credits in { $year }; what lies above { $limit } does not count (check with your county).
finding-credit-structure-cycle-cap = With this project the teacher has { $has } { $kind ->
    [school_based] school-based
    [remote] remote
    [intensive_90] intensive
   *[other] other
  } credits in the cycle; what lies above { $limit } does not count (check with your county).
finding-credit-structure-total = With this project the cycle comes to { $has } credits; { $limit } can no longer be reached (check with your county).
finding-credit-structure-intensive = No intensive training of { $limit } credits in this cycle yet, and too little time left for one (check with your county).
reason-credit-structure-year-cap = You have enough credits of this kind for the year. Please choose a project of another kind.
reason-credit-structure-cycle-cap = You have enough credits of this kind for the cycle. Please choose a project of another kind.
reason-credit-structure-total = Please choose first what completes your credits of the cycle.
reason-credit-structure-intensive = Please choose intensive training first.

## Titles of causes
cause-round2-ineligible = { $teacher }: joined after round 1, may they choose in round 2
cause-identity-mismatch = { $teacher }: differs from the roster
cause-date-clash = { $teacher }: dates clash
cause-cover-shortage = { $group }: many away from { $first } to { $last }
cause-over-capacity = "{ $project }": more than its seats
cause-project-changed = "{ $project }" has changed
cause-too-many-requests = { $teacher }: too many choices
cause-repeat-training = { $teacher }: completed the same before
cause-target-mismatch = { $teacher }: project meant for others
cause-directive-project = "{ $project }" is directive
cause-school-busy-day = { $teacher }: away on the school's busy day
cause-unknown-teacher = { $teacher }: not on the roster
cause-inactive-teacher = { $teacher }: not in post
cause-unknown-project = { $project }: does not match the catalogue
cause-withdrawn-project = "{ $project }" is cancelled
cause-outside-window = { $teacher }: outside the round
cause-provincial-in-person = "{ $project }" is provincial and in person
cause-institution-not-cleared = "{ $project }": institution not cleared
cause-boarding = "{ $project }" needs lodging
cause-outside-delivery = "{ $project }" lies outside the delivery stage
cause-duplicate-request = { $teacher }: chose the same twice
cause-credit-structure = { $teacher }: credits

## Audit of the catalogue
audit-too-many-remote = { $institution } has { NUMBER($count) } provincial remote projects; { NUMBER($most) } are allowed.
audit-duplicate-code = This code stands for other projects too: { $others }.
audit-duplicate-title = Other projects have the same title: { $others }.

## Check of the roster
mend-missing-phase = no phase
mend-missing-title = no title
mend-wrong-check-digit = the identity number's check digit is wrong, please check it
mend-same-person = several rows have this identity number
mend-leaver-with-requests = no longer in post, but still has requests
mend-value = { $value ->
    [transferred] transferred
    [retired] retired
    [left] left
    [suspended] suspended
   *[other] { $value }
  }

## Who may choose in round 2
barred-none = chose nothing in round 1
barred-only-withdrawn = withdrew every choice of round 1
barred-only-outside = made every choice of round 1 outside its dates
