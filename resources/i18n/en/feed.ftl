# Publishing and fetching the catalogue
feed-cancelled = The sync was stopped as you asked. The catalogue is as it was; what had arrived is kept.
feed-cancelled-advice = Sync again to go on from where it stopped.
feed-no-such-source = "{ $source }" was not found: it is no address, and no folder or .zip file that exists.
feed-no-such-source-advice = Check the address; for a USB stick, check that it is plugged in.
feed-needs-https = "{ $source }" is an http address, whose content could be changed on its way, so nothing was fetched.
feed-needs-https-advice = Use an address that begins with https; http is for this computer only.
feed-source-unreadable = "{ $source }" cannot be read ({ $reason }). The catalogue is as it was.
feed-source-unreadable-advice = Plug the stick in again, or copy the zip again, and sync once more.
feed-not-private = This computer does not trust the certificate of "{ $source }", so it did not connect. The catalogue is as it was.
feed-not-private-advice = Check the address and this computer's date; if your office has its own certificates, ask the administrator to install its root certificate in the system.
feed-no-answer = "{ $source }" cannot be reached, or the connection broke. The catalogue is as it was; what had arrived is kept.
feed-no-answer-advice = Check the network, the address and the proxy settings, and sync again later; it goes on from there.
feed-too-slow = "{ $source }" is too slow, so waiting was ended. The catalogue is as it was; what had arrived is kept.
feed-too-slow-advice = Sync again at another time; it goes on from there. If it stays slow, ask the publisher for a copy on a USB stick.
feed-server-error = The server of "{ $source }" answered with error { $status }. The catalogue is as it was; what had arrived is kept.
feed-server-error-advice = Check the address and sync again later; if it stays so, tell the publisher.
feed-not-there = There is no catalogue at "{ $source }". The catalogue of this computer is as it was.
feed-not-there-advice = Check the address: it is the folder that the publisher named, with timestamp.json in it.
feed-not-a-feed = What "{ $source }" gave is no signed catalogue; perhaps it is a login or error page. The catalogue is as it was.
feed-not-a-feed-advice = Open the address in a browser and look; where the network asks for a login, log in and sync again.
feed-file-missing = "{ $source }" lacks the file { $file }. The catalogue is as it was; what had arrived is kept.
feed-file-missing-advice = The publisher may be updating it: sync again in a few minutes; if the file is still missing, tell the publisher.
feed-damaged = The file { $file } of "{ $source }" does not match its signature, so it was not taken. The catalogue is as it was; what was right is kept.
feed-damaged-advice = Sync again; if it still does not match, use another line or another copy, and tell the publisher.
feed-mixed = "{ $source }" holds files of different revisions, so nothing was taken. The catalogue is as it was.
feed-mixed-advice = The publisher may be updating it: sync again in a few minutes; for a stick, copy the whole folder again.
feed-older = "{ $source }" is older than the catalogue of this computer, so it was not taken. The catalogue is as it was.
feed-older-advice = Ask the publisher for the newest one; a publisher goes on publishing in the same folder.
feed-wrong-key = "{ $source }" is not signed by the publisher that this computer trusts, so it was not taken. The catalogue is as it was.
feed-wrong-key-advice = Somebody may pose as the publisher: call and ask. If the keys were really replaced, compare the new fingerprint and sync with --trust.
    .window = Somebody may pose as the publisher: call and ask. If the keys were really replaced, have whoever maintains the program compare the new fingerprint and trust it on the command line.
feed-expired = The signatures of "{ $source }" expired on { $date }, so it was not taken. The catalogue that you have stays usable.
feed-expired-advice = Check this computer's date; if it is right, ask the publisher to sign again (publish --renew).
    .window = Check this computer's date; if it is right, ask the publisher to sign again.
feed-expired-offline = Revision { $revision } in "{ $source }" is newer than yours, but its signatures expired on { $date }. The catalogue is as it was.
feed-expired-offline-advice = If there is no newer copy, you can confirm in the window that you take it; it will be marked as expired.
feed-unknown-publisher = This is the first catalogue from "{ $source }", whose publisher is not trusted yet. The fingerprint is { $fingerprint }.
feed-unknown-publisher-advice = Compare the fingerprint with the publisher, by telephone or in person; if it agrees, sync again with --trust { $fingerprint }.
    .window = Compare the fingerprint with the publisher, by telephone or in person; trust it only if it agrees.
feed-other-fingerprint = The fingerprint of "{ $source }" is { $fingerprint }, not { $expected } as you gave, so it was not taken. The catalogue is as it was.
feed-other-fingerprint-advice = Compare it with the publisher once more; if it still differs, do not trust this address.
feed-from-newer-program = "{ $source }" was published by a newer program, which this one does not understand. The catalogue is as it was.
feed-from-newer-program-advice = Update this program first, then sync.

feed-disk-full = The disk is full: "{ $folder }" cannot take more. What was there is as it was; what was written whole is kept.
feed-disk-full-advice = Free some space and do it again; it goes on from there.
feed-disk-refuses = "{ $folder }" cannot be read or written ({ $reason }). What was there is as it was.
feed-disk-refuses-advice = Check the permissions of the folder and the disk, and do it again.

feed-keys-missing = There are no keys in "{ $folder }", but the feed was published before. Nothing was changed.
feed-keys-missing-advice = Name the folder with the keys of the first publish in --keys; with new keys, schools would no longer know the feed.
feed-root-key-missing = The root key has to sign this, and "{ $folder }" lacks it or holds another feed's. Nothing was changed.
feed-root-key-missing-advice = Put the root key root.pem back into the folder; after a change of root key, put the old one beside it as root-former.pem.
feed-key-unreadable = The key file { $file } cannot be read. Nothing was changed.
feed-key-unreadable-advice = Restore the file from a backup; it is an ed25519 private key in PEM form.
feed-keys-in-feed = The keys folder "{ $folder }" lies inside the feed's folder and would become public with it, so nothing was published.
feed-keys-in-feed-advice = Keep the keys elsewhere, in a folder that only you can open, and publish again.
feed-rotation-pending = The keys in "{ $folder }" were replaced and not used to publish yet, so they cannot be replaced again. Nothing was changed.
feed-rotation-pending-advice = Publish or renew once, so that schools know the new keys, and then replace them.
feed-nothing-to-renew = Nothing was published in "{ $folder }" yet, so there is nothing to sign again.
feed-nothing-to-renew-advice = Publish a catalogue table first.
feed-folder-damaged = What was published in "{ $folder }" is damaged and cannot be continued. Nothing was changed.
feed-folder-damaged-advice = Restore the folder from a backup or from the web site, and publish again.

feed-field =
    { $field ->
        [code] project number
        [run] class run
        [title] title
        [institution] institution
        [level] level
        [region] region
        [kind] kind
        [mode] mode
        [phases] phases
        [subjects] subjects
        [audience] audience
        [themes] themes
        [credits] credits
        [hours] hours
        [starts] start date
        [ends] end date
        [meeting_days] meeting days
        [venue] venue
        [seats] seats
        [enrolled] enrolled
        [fee] fee
        [funding] funding
        [boarding] boarding
        [state] state
        [source] source
        [extra] other columns
       *[other] { $field }
    }
feed-row-missing = project { $project } lacks its { feed-field }
feed-row-not-text = the { feed-field } of project { $project } should be text
feed-row-not-a-list = the { feed-field } of project { $project } should be a list of values
feed-row-not-a-number = the { feed-field } of project { $project } should be a number, zero or more
feed-row-not-a-date = the { feed-field } of project { $project } should be a date
feed-row-unknown-value = the { feed-field } of project { $project } is none of the known values
feed-row-dates-reversed = project { $project } ends before it starts
feed-row-twice = project { $project } stands twice; the first row was taken
