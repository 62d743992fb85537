# The catalogue: what one teaches, stars, sorting
ui-mine = I teach
ui-mine-any-phase = Phase
ui-mine-any-subject = Subject
ui-mine-suits = Only what suits me
ui-mine-starred = Only starred ({ $count })
ui-mine-wipe = Wipe my stars and leave
ui-sort = Order
ui-sort-best = Best first
ui-sort-starts = Earliest first
ui-sort--credits = Most credits first
ui-sort-code = By code
ui-narrow = Narrow down
ui-project-changed = Changed in this revision: { $what } { $before } → { $after }
ui-project-copy-text = Copy as a text for a colleague
ui-project-text = "{ $title }" ({ $code }), { $institution }, { $mode }, { $when }, { $credits } credits. Find it on the platform by its code.
ui-about-title = title

# What is starred: side by side, on a calendar; what a revision changed
ui-starred = { $count } starred
ui-starred-list = Starred projects
ui-copy-codes = Copy codes
ui-row-starred = starred
ui-row-clash = same day as starred { $project }
ui-compare = Compare
ui-compare-hint = At most { $most } at a time. Where they differ the letters are bold, with a ≠ before. Ctrl+P takes it away.
ui-compare-never = cannot be approved
ui-compare-clash = same day
ui-compare-with = with { $project }: { $days }
ui-dates = Calendar
ui-dates-one = meets
ui-dates-two = same day !
ui-dates-off = { $off }: no school · { $school }: make-up school day
ui-dates-clashes = { $count ->
    [one] { $count } pair falls on the same day: choose one of the two
   *[other] { $count } pairs fall on the same day: choose one of each
  }
ui-dates-no-clash = No two starred projects fall on the same day
ui-dates-none = All that is starred is remote or at one's own time: it takes no teaching day.
ui-dates-with = ! same day as { $other }: { $days }
ui-dates-day = { $day } no. { $projects }
ui-day-off = off
ui-day-school = on
ui-edition = Revision { $number } · { $at }
ui-edition-touched = Only its changes ({ $count })
ui-edition-expired = Signatures ended { $on }
ui-edition-expired-hint = The catalogue goes on being usable, but may not be the newest. Update it; if it is still marked then, ask its publisher.
ui-project-new = New in this revision
ui-about-enrolled = enrolled
ui-project-state-published = as published
ui-project-state-adjusted = adjusted
ui-project-state-cancelled = cancelled
ui-project-state-withdrawn = withdrawn
ui-project-kind-self_selected = self-selected
ui-project-kind-directive = directive
ui-key-catalogue = On the catalogue's results: star, copy the code, copy a text, compare, calendar
