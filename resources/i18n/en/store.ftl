# When a store's file cannot be opened
store-unreadable = The file { $file } cannot be opened: it is not one of this program's, or it is damaged. Nothing in it was changed.
store-unreadable-advice = Restore a backup. A catalogue file can also be moved away and fetched again.
store-damaged = The file { $file } is damaged. Nothing in it was changed.
store-damaged-advice = Restore a backup. A catalogue file can also be moved away and fetched again.
store-newer = The file { $file } was written by a newer version of this program. Nothing in it was changed.
store-newer-advice = Update this program, then open it again.
