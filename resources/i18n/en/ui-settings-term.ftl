# Settings: school, terms, budget, headings
ui-settings-school-name = School
ui-settings-home = Kept in { $home }
ui-settings-days = School calendar
ui-settings-days-hint = such as 2020-10-01…2020-10-08, 2020-11-12
ui-days-holidays = Holidays (weekdays without school)
ui-days-workdays = Make-up days (weekends with school)
ui-days-busy_days = Busy days (nobody should be away)
ui-settings-other-term = Another term
ui-settings-terms = Term
ui-settings-use-term = Work on this term
ui-next-term = New term
ui-next-term-hint = Copied from the present one: rules, credits and clauses stay; every stage moves along with the first day of round 1 and is marked to be checked, as is the notice; holidays, make-up days, busy days and the budget are to be filled in anew. Can be taken back in History.
ui-next-term-id = Short name
ui-next-term-zh = Chinese name
ui-next-term-en = English name
ui-next-term-notice = Notice
ui-next-term-starts = First day of round 1
ui-next-term-make = Copy and work on it
ui-next-term-name = { $half ->
    [1] First half of { $year }
   *[other] Second half of { $year }
  }
ui-budget = Training budget
ui-budget-yuan = This term's budget (yuan)
ui-budget-none = no limit
ui-budget-kept = Kept. Proposals stay within it; it can be taken back in History.
ui-settings-columns = Export profiles and headings
ui-settings-profiles-hint = The table that the platform wants: columns, order and words; can be made from its empty template.
ui-mappings = Remembered headings (theirs → ours)
ui-mappings-none = None yet. When a table's headings are not understood, say once which column is what; from then on it is known, and listed here.
ui-mapping-forget = Forget
term-known = There is a term { $term } already.
term-known-advice = Nothing was changed. Choose another short name, or change to it under Term.
ui-settings-toml = Save as a file…
ui-settings-toml-done = The term was written to { $file }; another school takes it with 'xuanke term use'.
