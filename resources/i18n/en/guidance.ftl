# Guidance: reasons for suggestions, credits, the approval plan
guide-weighed = { $reason } ({ $weight })
guide-subject = Meant for teachers of { $subject }
guide-phase = Meant for the phase { $phase }
guide-stage = Meant for teachers at the stage { $stage }, as you are
guide-ethics = Ideology or teachers' ethics, which the notice puts first
guide-curriculum = New curriculum, textbooks or technology, which the notice stresses
guide-rural = Meant for rural teachers, whom the notice wants trained more
guide-private = Meant for private kindergartens, whose teachers the notice wants trained more
guide-intensive = An intensive training of 90 credits is still missing in this cycle
guide-credits = Credits of the cycle or the year are still missing
guide-cleared = { $institution } is cleared for training in person
guide-remote = Remote: nobody has to be away
guide-weekend = Meets only on days without teaching
guide-attended = { $percent }% came to earlier trainings of { $institution }
guide-other-run = Another run of the same course
past-term = { $term }: { $approved } approved, { $came } came, { $absent } absent; { $passed } passed, { $failed } failed, { $evaluated } evaluated

credits-total = { $has } credits in this cycle of { $limit } asked for, { $missing } missing{ credits-reach }
credits-year = { $has } credits in { $year } of { $limit } asked for, { $missing } missing
credits-intensive = No intensive training of { $limit } credits yet{ credits-reach }
credits-probation = { $has } credits in probation of { $limit } asked for, { $missing } missing
credits-practice = Practice in probation has { $has } credits of { $limit }, { $missing } missing
credits-practice-unknown = Probation asks for { $limit } credits of practice; the ledger does not tell practice apart, so please check
credits-principal = The training of new principals has { $has } credits of { $limit }, { $missing } missing
credits-principal-intensive = The training of new principals has no intensive one of { $limit } credits yet
credits-year-cap = { $has } credits of { credit-kind } in { $year }, of which at most { $limit } count
credits-cycle-cap = { $has } credits of { credit-kind } in this cycle, of which at most { $limit } count
credits-crossing = "{ $title }" crosses the year's end: { $credits } credits count for { $year }
credits-crossing-cycle = "{ $title }" crosses the cycle's end: { $credits } credits count in the cycle of { $year }
credits-reach =
    { $reachable ->
        [no] ; the time left does not suffice
       *[yes] { "" }
    }
credit-kind =
    { $kind ->
        [school_based] school-based training
        [remote] remote training
        [intensive_90] intensive training of 90 credits
        [practice] practice
        [principal] new principals' training
       *[other] other training
    }

plan-limit-seats = No seat is left
plan-limit-clash = On the same day as another training of the teacher
plan-limit-commitment = The teacher is committed elsewhere on these days
plan-limit-duplicate = The teacher has the same course already
plan-limit-cover = On these days as many of the group are away as may be
plan-limit-number = The teacher has as many as one may have in a round
plan-limit-budget = The training budget does not suffice
plan-loss = Approving it all the same makes the plan worth { $loss } less
plan-loss-at-most = Approving it all the same makes the plan worth at most { $loss } less
plan-no-loss = Approving it all the same loses nothing: both ways are worth as much, and a fixed order took one
plan-impossible = It cannot be approved unless this gives way
plan-optimal = It is proven that no plan is better
plan-gap = Within { $percent }% of a proven bound
