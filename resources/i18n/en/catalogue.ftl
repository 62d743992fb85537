# The catalogue: taken, compared, taken back
catalogue-third-missing = This catalogue lacks { $missing } of the { $live } projects of "{ $source }", more than a third, so it was not taken. The catalogue is as it was.
catalogue-third-missing-advice = Check first that the file is complete. If these projects really are gone, run it again with --accept-withdrawals, or confirm it in the window.
    .window = Check first that the file is complete. If these projects really are gone, do it again and confirm it when asked.
catalogue-older = This catalogue was published on { $offered }, before the one held of "{ $source }" ({ $held }); it would undo what has changed since, so it was not taken. The catalogue is as it was.
catalogue-older-advice = Use the newest one. An older one has to be taken before it.
catalogue-no-revision = There is no revision { $number } of the catalogue.
catalogue-no-revision-advice = Choose one of the revisions that are listed under what changed.
catalogue-not-newest = Revision { $number } is not the newest one and cannot be taken back. The catalogue is as it was.
catalogue-not-newest-advice = Take back the newest revision first, one at a time.
