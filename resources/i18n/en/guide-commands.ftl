# The commands of guidance: the plan, suggestions, credits

command-plan = The best set of approvals under seats, dates, cover, number and budget, and why each other request is left out.
    .example = xuanke plan --round 1
    .round = Only that round
    .apply = Approve what is proposed (can be undone)
command-credits = The five years' credits: by year and kind, what is missing, what this term's requests would add.
    .example = xuanke credits T0000001
    .teacher = The teacher's number (or identity number, or name)
    .all = Everybody in post
    .out = Also write a table (.xlsx or .csv)

column-round = Round
column-proposal = Proposal
column-cycle = Cycle
column-held = Earned
column-approved = With approved
column-pending = With pending
column-asked = Asked for
column-remarks = Remarks
credit-kind-school_based = School-based
credit-kind-remote = Remote
credit-kind-intensive_90 = Intensive 90
credit-kind-other = Other

plan-says = Proposal: approve { $approve }, leave { $leave } out; worth { $value }. { $proof }.
plan-applied = Approved { $decided } as proposed, skipped { $skipped }; `xuanke undo` takes it back.
plan-approve = approve
plan-leave = leave out
plan-because =
    { $limits }{ $days ->
        [none] { "" }
       *[other] { " " }({ $days })
    }{ $held ->
        [none] { "" }
       *[other] , the plan has { $held } there
    }. { $loss }
plan-aside =
    { $why }{ $rules ->
        [none] { "" }
       *[other] { " " }({ $rules })
    }
skip-decided = was decided otherwise
credits-advisory = While the epidemic clause holds credits are advice; check the structure with your county.
credits-unknown = No credits were ever imported
credits-of-year = { $year }: { $held } earned, { $approved } with approved, { $pending } with pending
credits-entry =
    { "    " }{ $credits } credits · { credit-kind } · { $title }{ $certainty ->
        [approved] { " " }(approved)
        [pending] { " " }(pending)
       *[held] { "" }
    }
remarks-join = { "; " }
list-written = Wrote { $file }, { $rows } rows.
guide-whom = It is not clear who is meant.
credits-whom-advice = Name one teacher's number, or --all, and not both.
teacher-not-found = The roster has no such teacher.
teacher-not-found-advice = Check the number; import the roster first for somebody new.
teacher-not-one = The roster has several teachers of that name.
teacher-not-one-advice = Use the teacher's number: { $teachers }.
