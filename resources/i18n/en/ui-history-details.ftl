# History: filters and details
ui-history-any-kind = Every kind
ui-history-anybody = Everybody
ui-history-choose = Choose an act to see what it changed
ui-history-details = What this act changed
ui-history-no-rows = This act changed no row of a list.
ui-history-other = settings
ui-history-row = { $way ->
    [added] added to { $kind }: { $about }
    [removed] removed from { $kind }: { $about }
   *[changed] changed in { $kind }: { $about } ({ $cells })
  }
ui-history-decided = { $teacher } · { $project }: { $verdict ->
    [approve] approved
    [reject] rejected
    [return] returned
    [shelve] shelved
    [reset] open again
   *[other] { $verdict }
  }{" "}{ $reason }
