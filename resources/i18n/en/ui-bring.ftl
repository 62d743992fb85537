# Bringing tables
ui-bring-leave = Leave this table out for now
ui-bring-refused = { $count ->
    [one] One of the tables cannot be used
   *[other] { $count } of the tables cannot be used
}; nothing was taken yet
ui-bring-none = Take none for now
ui-bring-others = { $count ->
    [one] Take the other one only
   *[other] Take the other { $count } only
}
ui-bring-forgotten = The window was locked in between, and the tables that had been read were forgotten.
ui-bring-forgotten-advice = This one was not taken; please drop it once more.
ui-ask-round = Which round is this?
ui-ask-round-text = { $file }: { $rows ->
    [one] one row does
   *[other] { $rows } rows do
  } not say which round: there is no column for it, and the time of the request lies in neither round.
ui-ask-round-1 = The first round
ui-ask-round-2 = The second round
ui-ask-whole = Is this list whole?
ui-ask-whole-text = { $file } lacks { $lost } { $kind ->
    [roster] of the teachers
    [catalogue] of the projects
   *[other] of the requests
  } that were brought before. If the list is whole, { $kind ->
    [roster] they have left the school
    [catalogue] they are withdrawn
   *[other] they count as withdrawn
  }; if it is only a part, they stay as they are.
ui-ask-third-text = { $file } lacks { $lost } of the { $standing } { $kind ->
    [roster] teachers
    [catalogue] projects
   *[other] requests
  } held now: more than a third. Most likely it was not exported whole; please check first. If it is right, take it as whole; History can take that back.
ui-ask-whole-yes = It is whole: withdraw the { $lost } that are not in it
ui-ask-part = Only a part: the others stay as they are
ui-mapping = Which column is what
ui-mapping-title = The headers of { $file } are not understood: please say which column is what
ui-mapping-hint = At the left the table's own columns with their first rows, at the right what each is; leave out what is not needed. The same headers will be understood next time.
ui-mapping-kind = This is a table of
ui-mapping-theirs = In the table
ui-mapping-values = First rows
ui-mapping-ours = Is
ui-mapping-none = (not needed)
ui-mapping-take = Bring it so
ui-mapping-lacks = Still missing: { $columns }
ui-mapping-twice = Chosen twice: { $columns }
ui-mapping-whole = That is enough.
ui-brought-left-out = { $file } was left out; nothing changed.
ui-brought-save = Save the rows not taken as a table…
ui-brought-left-name = { $file }-not-taken
ui-brought-saved = Saved as { $file }, with the reason in each row; mend them and drop it again.
ui-brought-no-rows = Nothing of what was not taken is a row of the table: there is nothing to save.
