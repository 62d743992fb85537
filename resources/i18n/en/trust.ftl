# Passphrase, backups and checks

command-passphrase = The passphrase: change it, recover it, have the system keep it.
command-passphrase-change = Sets another passphrase; the recovery code stays, the data is not touched.
    .example = xuanke passphrase change
command-passphrase-recover = Sets a forgotten passphrase anew by the recovery code, and gives a new code.
    .example = xuanke passphrase recover
command-passphrase-code = Gives a new recovery code for one that was lost; it takes the passphrase, which stays.
    .example = xuanke passphrase code
command-passphrase-remember = Has the system's keyring keep the passphrase, so that it need not be typed.
    .example = xuanke passphrase remember
command-passphrase-forget = Takes the passphrase out of the system's keyring.
    .example = xuanke passphrase forget
command-backup = Writes the school store and its key into one file, encrypted as they are.
    .example = xuanke backup school.backup
    .file = the file to write
command-restore = Restores a backup: checked before it replaces; what it replaces is kept.
    .example = xuanke restore school.backup
    .file = the backup; its passphrase is that of its day
command-doctor = Checks data, key, history, clock, disk and backups, and says what to do.
    .example = xuanke doctor

ask-recovery-code = Recovery code:
passphrase-changed = The passphrase is changed; the recovery code stays. Earlier backups still need the passphrase of their day.
passphrase-recovered = The passphrase is set. New recovery code: { $code }
    The old code no longer works. This one is shown only once: write it down.
recovery-renewed = New recovery code: { $code }
    The old code no longer works; the passphrase stays. This code is shown only once: write it down.
passphrase-remembered = The system keeps the passphrase; this account is no longer asked for it.
passphrase-forgotten = The system no longer keeps the passphrase.
passphrase-not-remembered = The system did not keep the passphrase; nothing was changed.
new-passphrase-missing = No new passphrase was given; nothing was changed.
new-passphrase-missing-advice = Set { $variable }, or run it in a terminal.
recovery-missing = No recovery code was given; nothing was changed.
recovery-missing-advice = Set XUANKE_RECOVERY_CODE, or run it in a terminal.
keyring-none = This system cannot keep the passphrase.
keyring-none-advice = It was not kept; type it each time.
key-unwritable = The key file { $file } cannot be written.
key-unwritable-advice = The passphrase stays as it was. See whether the disk is full and the folder may be written in.

backup-done = The backup is written and was read back: { $file }. Keep it somewhere else than on this PC; restoring it takes today's passphrase.
restore-done = Restored the backup of { $made } (Beijing time): { $entries } entries. { $kept ->
    [none] {""}
   *[other] What stood before was not deleted; it is in { $kept }.
  }
act-restore = backup restored
restore-offered = Restore the newest backup: xuanke restore { $backup }. The damaged files are kept aside.
    .window = Restore the newest backup: { $backup }. The damaged files are kept aside.
restore-none = No backup was found on this PC. If a USB stick or another place holds one, use xuanke restore. Keep the damaged files.
    .window = No backup was found on this PC. If a USB stick or another place holds one, choose it with "Restore a backup…". Keep the damaged files.
restore-no-room = There is no room to bring the backup { $file } back, or the data folder may not be written in.
restore-no-room-advice = Nothing was changed. Make room, then restore again.
backup-unreadable = { $file } is no backup of this program, or not all of one.
backup-unreadable-advice = Nothing was changed. Take another backup.
backup-damaged = The data in the backup { $file } is damaged; it cannot be restored.
backup-damaged-advice = Nothing was changed. Take another backup.
backup-newer = The backup { $file } was made by a newer version of this program.
backup-passphrase = The passphrase does not open the backup { $file }.
backup-passphrase-advice = Nothing was changed. Use the passphrase of the day on which the backup was made.
backup-chain = The history in the backup { $file } does not fit from entry { $at } on: something was edited, removed or moved. It cannot be restored.
backup-chain-advice = Nothing was changed. Take another backup, and find out where this one comes from.
backup-not-written = The backup { $file } cannot be written: the disk is full, was taken out, or may not be written on.
backup-not-written-advice = The data and earlier backups are untouched. Try another place.
backup-not-as-written = The backup { $file } does not read back as it was written, and was not kept.
backup-not-as-written-advice = The data is untouched. The disk may be failing: try another place.
home-in-use = The window has this school store open, so nothing can be restored now.
home-in-use-advice = Nothing was changed. Close the window first.

store-busy = The file { $file } is busy; half a minute was not enough to get a turn.
store-busy-advice = This step was not done; the data is untouched. Try again when the other import has ended.
store-disk = The file { $file } cannot be read or written: the disk is full, or does not answer.
store-disk-advice = This step was not done; the data is as before. Make room, see that the disk is connected, and do it again.
store-unwritable = The file { $file } may not be written, or cannot be opened.
store-unwritable-advice = Nothing was changed. See whether you may write in its folder.
store-missing = The school store { $file } is missing; only its key is here.

column-check = check
column-ok = result
column-advice = what to do
check-home = data folder
check-logs = log folder
check-disk = room on the disk
check-left-over = files left over
check-catalogue = catalogue file
check-key = key file
check-unlocked = passphrase
check-store = school store
check-history = history
check-clock = this PC's clock
check-backup = backup elsewhere
check-fonts = Rare characters
check-second-place = second place for backups
doctor-unwritable = Nothing can be written in { $folder }. Use a folder that you may write in, or ask for the right to.
doctor-disk = Only { $free } MB are left on the disk. Make room, else imports and backups will stop half-way.
doctor-left-over = Something that was cut off left files behind ({ $files }); they do no harm. With the program closed they can be deleted from { $folder }.
doctor-locked = Without the passphrase the school store and its history were not checked. Set XUANKE_PASSPHRASE and look again.
    .window = It is locked: the school store and its history were not checked.
doctor-history = The history does not fit from entry { $at } on: something was edited, removed or moved. Stop reviewing, and compare with the newest backup first.
doctor-clock = This PC's clock ({ $now }) is wrong{ $newest ->
    [none] {""}
   *[other] : it is before the newest act ({ $newest })
  }. Set it, else times of reviews and of what is sent will be wrong.
doctor-backup = { $days ->
    [none] There is no backup outside this PC yet
   *[other] The newest backup outside this PC is { $days } days old
  }. Plug in a USB stick and use xuanke backup.
    .window = { $days ->
        [none] There is no backup outside this PC yet
       *[other] The newest backup outside this PC is { $days } days old
      }. Plug in a USB stick and press "Back up to a file…".
doctor-second-absent = The second place for backups, { $folder }, is not there now. Plug in the stick or connect the share.
doctor-second-same = The second place for backups, { $folder }, is on the same disk as the data and would be lost with it. Choose a USB stick or a share.
doctor-fonts = No font has some rare characters ({ $characters }); names that hold such ones show as boxes. Install a font with the extended Chinese characters: on Windows the optional feature "Chinese (Simplified) Supplemental Fonts", on Linux Noto Sans CJK SC.
home-being-made = Another program is just making a school in { $folder }.
home-being-made-advice = Nothing was changed. Wait until it is done, then open it.
settings-unwritable = The choice was not kept: the disk is full, or the data folder may not be written in.
settings-unwritable-advice = It holds until the window is closed. Make room and choose again.
aside-refused = What lies in "{ $folder }" could not be moved: another program may hold it open, or writing is not allowed there.
aside-refused-advice = Close other windows and try again; what was moved already is among the backups, nothing was deleted.
