# Passphrase, backups and a look over
ui-settings-trust = Passphrase, backups, checks
ui-lock-after = Lock when nobody is here
ui-minutes = { $minutes } minutes
ui-lock-hint = The place is kept, and what runs is finished
ui-secret-change = Change the passphrase…
ui-secret-change-hint = The recovery code stays. Older backups keep the passphrase of their day.
ui-secret-recover = New passphrase by the recovery code…
ui-secret-recover-hint = Type the recovery code that you wrote down, and a new passphrase. The code is replaced by a new one, shown once.
ui-secret-renew = New recovery code…
ui-secret-renew-hint = For a code that was lost, never written down, or seen by others. The passphrase stays; the old code no longer works.
ui-secret-renewed = The recovery code is replaced; the old one no longer works.
ui-recovery-later = Whoever knows the passphrase can make a new recovery code in Settings at any time.
ui-secret-lost = Forgotten…
ui-secret-old = The passphrase of now
ui-secret-code = The recovery code
ui-secret-set = Change
ui-secret-kept = The passphrase is changed.
ui-keyring-keep = Let this computer’s keyring keep the passphrase
ui-keyring-open = Open with the kept passphrase
ui-keyring-passphrase = Passphrase once more, then Enter
ui-backups = Backups
ui-backup-now = Back up now
ui-backup-to = Back up to a file…
ui-backup-folder = Choose a second place…
ui-backup-restore = Restore a backup…
ui-backup-here = Newest backup { $at }
ui-backup-none = No backup yet
ui-backup-there = off this computer { $at }
ui-backup-none-there = none off this computer yet
ui-backup-in = The second place: { $folder }
ui-backup-absent = {" "}(not there now; it is used once it is)
ui-backup-no-folder = No second place yet: choose a USB stick or a share, so that nothing is lost with this computer.
ui-backed-up = Backed up, and checked.
ui-look-over = Check
ui-look-over-now = Look everything over
ui-look-over-hint = School store, history, key, backups, disk and clock
ui-look-over-fine = nothing wrong
ui-restored = The backup of { $made } is back. { $aside ->
    [none] {""}
   *[other] What stood before is kept in { $aside }.
  }
ui-restoring = Restoring; please wait…
ui-restore-newest = Restore the newest backup
