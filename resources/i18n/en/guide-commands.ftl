# The commands of guidance: the plan, suggestions, credits

command-plan = The best set of approvals under seats, dates, cover, number and budget, and why each other request is left out.
    .example = xuanke plan --round 1
    .round = Only that round
    .apply = Approve what is proposed (can be undone)
    .cover = Also write who is away on which day, before and after, as a table
    .budget = tries another budget in yuan; nothing is kept
command-budget = The training budget of the term: how much it is, what approvals have used, what open requests would take.
    .example = xuanke budget 80000
    .yuan = the budget in yuan; without it nothing is changed
    .off = gives up the school's own figure, so that the term file's holds
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
credit-kind-practice = Practice
credit-kind-principal = New principals
credit-kind-other = Other

plan-says = Proposal: approve { $approve }, leave { $leave } out; worth { $value }. { $proof }.
plan-applied = Approved { $decided } as proposed, skipped { $skipped }; `xuanke undo` takes it back.
plan-spending = Training budget { $budget } yuan: approvals have used { $used }, this plan takes { $more }, { $left } left.
budget-says = Training budget { $budget } yuan: approvals have used { $used }; all open requests would take { $more }, which leaves { $left }.
budget-none = There is no training budget, so nothing is limited. Approvals have used { $used } yuan; all open requests would take { $more }.
budget-or-off = A budget cannot be set and given up at once.
budget-or-off-advice = Give a number, or --off alone.
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

command-guide = Projects that suit a teacher, with reasons; or the teachers whom a project suits. Nothing that a rule would block.
    .example = xuanke guide T0000001 --limit 5
    .teacher = The teacher's number (or identity number, or name)
    .all = Everybody, each with a list
    .group = The teachers of a phase and a subject, as in 初中,生物
    .project = A project: whom it suits
    .limit = At most so many for each teacher, or for the project
    .out = Also write a table (.xlsx or .csv)
command-results = After the training: approved but never came, came without approval, and how institutions and projects did over the terms.
    .example = xuanke results --out feedback.xlsx
    .out = Also write a table (.xlsx or .csv)

column-credits = Credits
column-score = Score
column-reasons = Reasons
column-past = Earlier terms
column-about = Institution or project
column-school = School
column-campus = Campus
column-day = Day
column-in-post = In post
column-may-be-away = May be away
column-away-before = Away before
column-away-after = Away after
column-who-before = Who before
column-who-after = Who after
guide-whom-advice = Name one teacher's number, or one of --all, --group, --project.
guide-over = Both rounds are over, so nothing can be chosen now. These are courses to look for next term, by today's catalogue and credits; the next term's catalogue decides.
guide-barred = May not choose now: { $why }.
guide-not-in-post = not in post
guide-has-most = has as many requests as the round allows
guide-not-offered = This project is not to be suggested: a rule blocks or flags it, or it is full.
guide-nothing = Nothing fits without a clash.
guide-no-project = The catalogue has no { $project }.
guide-no-project-advice = Check the code; a class run is written code/run.
guide-which-run = { $project } has several runs.
guide-which-run-advice = Name one of them: { $runs }.
results-approved = Approved
results-came = Came
results-absent = Absent
results-passed = Passed
results-failed = Failed
results-evaluated = Evaluated
results-attendance = Attendance
results-says = Approved this term: { $approved }. Never came: { $never_came }; no result yet: { $unheard }. Came without approval: { $not_approved }.
results-never-came = Never came: { $who }, { $project }
results-not-approved = Came without approval: { $who }, { $project }
