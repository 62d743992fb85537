# Tables: read and written
table-no-file = There is no file "{ $file }".
table-no-file-advice = Check its name and folder. Nothing was changed.
table-not-readable = "{ $file }" cannot be opened.
table-not-readable-advice = It may be open in another program, or you may not read it; close it and try again. Nothing was changed.
table-empty-file = "{ $file }" is an empty file; a table is expected (.xlsx, .xls, .ods, .csv).
table-empty-file-advice = Export or copy it again. Nothing was changed.
table-empty-text = What was pasted is empty.
table-empty-text-advice = Select the table with its header in the spreadsheet, copy it and paste again. Nothing was changed.
table-no-rows = "{ $file }" holds no row; a table with a header is expected.
table-no-rows-advice = Its content may be in a hidden sheet: name the sheet to have it read. Nothing was changed.
table-et = "{ $file }" is a WPS .et file, which cannot be read; .xlsx or .csv is expected.
table-et-advice = Open it in WPS, save it as .xlsx and import that. Nothing was changed.
table-password = "{ $file }" is locked by a password and cannot be read; a table without one is expected.
table-password-advice = Open it, take the password off, save a copy and import that. Nothing was changed.
table-foreign = "{ $file }" { $what ->
    [picture] is a picture
    [pdf] is a PDF file
    [document] is a text or presentation document
    [archive] is an archive
    [program] is a program
    [database] is a database
    [xml] is an XML file
   *[unknown] holds neither text nor a table
}, whatever its name says; a table is expected (.xlsx, .xls, .ods, .csv).
table-foreign-advice = Choose a table. Nothing was changed.
table-too-old = "{ $file }" is in a format older than Excel 5, which cannot be read; .xlsx, .xls, .ods or .csv is expected.
table-broken = "{ $file }" is damaged or no table, and cannot be read; a table is expected (.xlsx, .xls, .ods, .csv).
table-too-slow = Reading "{ $file }" took too long and was stopped.
table-too-heavy = Reading "{ $file }" took too much memory and was stopped.
table-save-as-xlsx = Open it in a spreadsheet program, save it as .xlsx and import that. Nothing was changed.
table-swells = "{ $file }" would unpack to { $mebibytes } MB, which is out of proportion; it was not opened.
table-swells-advice = Ask whoever sent it; saved as .xlsx by a spreadsheet program it may be tried again. Nothing was changed.
table-no-such-sheet = "{ $file }" has no sheet "{ $sheet }".
table-no-such-sheet-advice = Its sheets are: { $sheets }. Nothing was changed.
table-wrong-kind = "{ $file }" looks like { $found ->
    [catalogue] a catalogue of projects
    [roster] a roster of teachers
    [requests] a list of requests
    [clearances] a list of cleared institutions
    [commitments] a list of commitments
    [credits] a credit ledger
    [receipts] a list of receipts
    [results] a list of training results
   *[decisions] a list of the school's decisions
}; { $expected ->
    [catalogue] a catalogue of projects
    [roster] a roster of teachers
    [requests] a list of requests
    [clearances] a list of cleared institutions
    [commitments] a list of commitments
    [credits] a credit ledger
    [receipts] a list of receipts
    [results] a list of training results
   *[decisions] a list of the school's decisions
} was expected.
table-wrong-kind-advice = Choose another file or another import. Nothing was changed.
table-headers-unmatched = The header of "{ $file }" does not fit. It has: { $header }. It lacks: { $lacks }.
table-headers-unmatched-advice = Match its columns with ours in the window, or by --map "theirs=ours" on the command line. Nothing was changed.
    .window = Match its columns with ours. Nothing was changed.

row-missing = it is needed and must not be empty
row-digits-lost = the number was too long for a spreadsheet and has lost its last digits; ask for it again, as text
row-error-cell = it is a spreadsheet's error mark, not content
row-undecodable = it has characters that could not be read: the file's encoding is damaged
row-total = it looks like a total, not like a record
row-not-a-number = a number is expected
row-negative = it must not be negative
row-not-whole = a whole number is expected
row-not-a-year = a year of four digits is expected
row-not-a-round = the first or the second round is expected
row-not-a-date = no date that can be read; write 2020-09-21
row-not-days = no dates that can be read; write 2020-09-21 or 2020-09-21~2020-09-23, several with a comma between them
row-range-backwards = the range ends before it starts, or is longer than makes sense
row-ends-before-start = it ends before it starts
row-dates-needed = dates are needed unless it is remote
row-unknown-word = not one of the words for it: { $known }
row-no-teacher = a teacher's number, identity number or name is needed
row-no-number = a teacher's number or identity number is needed
row-no-year = a completion date or a year is needed
row-too-wide = the row has more cells than the header, so it may have slipped
row-superseded = row { $later } below has the same key and counts instead

table-target-open = "{ $file }" cannot be written: it may be open in another program, or you may not write there.
table-target-open-advice = Close it and try again, or take another name, such as "{ $other }". The file that was there is untouched.
table-disk-full = There is no room for "{ $file }": the disk is full.
table-disk-full-advice = Make room or choose another disk. The file that was there is untouched.
table-not-written = "{ $file }" could not be written.
table-not-written-advice = Check that the folder is there, or try another one. The file that was there is untouched.
table-not-as-written = "{ $file }", read back, is not what was written (row { $row }); no file was left.
table-not-as-written-advice = Try again; if it happens again, take another disk and send the log to whoever maintains the program. The file that was there is untouched.
table-cannot-encode = Row { $row } of "{ $file }" has a character that this encoding cannot hold.
table-cannot-encode-advice = Export as .csv in UTF-8 or as .xlsx. The file that was there is untouched.
table-unknown-extension = "{ $file }" has the wrong extension; only .xlsx and .csv are written.
table-unknown-extension-advice = Let the file's name end in .xlsx or .csv.

profile-broken = The export profile "{ $file }" cannot be used: { $where }.
profile-broken-advice = Start from default.toml, which comes with the program; this profile was not used.
profile-unknown = There is no export profile "{ $profile }".
profile-unknown-advice = There are: { $profiles }. No file was written.
