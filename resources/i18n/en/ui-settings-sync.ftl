# Bringing the catalogue
ui-sync = Update the catalogue
ui-sync-no-address = There is no address for the catalogue yet. Give one in Settings, or choose a folder or an archive.
ui-syncing = Fetching the catalogue from { $source }
ui-sync-bytes = { $received } of { $expected }
ui-sync-bytes-only = { $received }
ui-sync-cancelled = Cancelled; the old catalogue stands. What was fetched is kept, and the next time goes on from there.
ui-sync-left = Not taken; the old catalogue stands.
ui-sync-trust = The first catalogue from here: please compare the publisher's fingerprint
ui-sync-trust-text = The publisher at { $source } has this fingerprint:

    { $fingerprint }

    Compare it with the publisher by telephone or in person. Trust it only if it is exactly the same.
ui-sync-trust-no = Not now: compare first
ui-sync-trust-yes = Compared, the same: trust it
ui-sync-expired = The signature of this catalogue has expired
ui-sync-expired-text = Revision { $revision } in { $source } is newer than the one here, but its signature expired on { $date }: it may not be the latest. If you take it, it will be marked as expired.
ui-sync-expired-no = Do not take it
ui-sync-expired-yes = There is none newer: take it
ui-sync-third = More than a third of the catalogue is missing
ui-sync-third-text = { $missing } of the { $live } projects of "{ $source }" are missing this time. Most likely it is not whole: ask the publisher first, and take it only if they are withdrawn indeed.
ui-sync-third-no = Do not take it
ui-sync-third-yes = Withdraw the { $missing }, and take it
ui-synced = The catalogue is at revision { $revision }: { $added } added, { $changed } changed, { $withdrawn } withdrawn ({ $bytes } fetched).
ui-synced-same = The catalogue is up to date (revision { $revision }).
ui-synced-touched = {" "}Requests of { $count ->
    [one] one teacher are
   *[other] { $count } teachers are
  } touched: { $names }.
ui-synced-expired = {" "}Its signature has expired: it may not be the latest.
ui-sync-term = Take the publisher's dates and rules
ui-sync-term-text = The catalogue brought the publisher's dates and rules. If you take them, the review follows them; what the school has set itself still comes first. History can take it back.
ui-sync-term-no = Not now
ui-sync-term-yes = Take them
ui-sync-term-taken = The dates and rules of { $term } are taken.
ui-feed = Where the catalogue comes from
ui-feed-hint = The address at which the province, city or county publishes it; without a network, a folder or archive on a USB stick.
ui-feed-address = Address, folder or archive
ui-feed-folder = Choose a folder…
ui-feed-zip = Choose an archive…
ui-feed-kept = The address is kept.
ui-feed-fingerprint = Trusted publisher: { $fingerprint }
