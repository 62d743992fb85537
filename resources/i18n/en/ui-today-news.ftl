# Today: what changed, and what is safe
ui-today-changes = What changed
ui-today-no-changes = The catalogue has had no second revision yet.
ui-today-synced = Catalogue of { $at }: { $gone } cancelled, { $moved } moved, { $changed } changed otherwise, { $added } added
ui-today-touched = { $count ->
    [one] One teacher's project was cancelled or moved
   *[other] { $count } teachers' projects were cancelled or moved
  }: { $names }
ui-today-tell = Tell them
ui-today-safe = Safe
ui-today-there = { $days ->
    [0] Backup off this computer: today
    [one] Backup off this computer: yesterday
   *[other] Backup off this computer: { $days } days ago
  }
ui-today-clock = This computer's clock is wrong: it says { $now }, and the history already holds { $newest }. Please set date and time first.
ui-number-lean = Short of credits
ui-number-lean-hint = over the five years
ui-number-moved = Cancelled or moved
ui-number-moved-hint = what they chose has changed
ui-number-untold = To tell
ui-number-untold-hint = the texts are written: copy them
ui-number-absent = Did not come
ui-number-absent-hint = by the results
ui-number-no-result = No result
ui-number-no-result-hint = approved, and none yet
ui-today-expired = The catalogue's signatures ended { $on }: it goes on being usable, but may not be the newest; please update.
