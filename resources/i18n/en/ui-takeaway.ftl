# Taking a list along
ui-takeaway = Take away
ui-takeaway-here = Take away…
ui-takeaway-tip = Ctrl+P: print, PDF, table, text, picture; F11: project
ui-takeaway-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }
ui-takeaway-nothing = This list is empty now: there is nothing to take away.
ui-takeaway-preview = The list to take away
ui-takeaway-numbers = With identity numbers and phones
ui-takeaway-project = Project F11
ui-takeaway-end = End
ui-key-takeaway = Take the list away: print, PDF, table, text, picture, projector
ui-key-project = Project the list: the whole screen, large, no numbers of people; Esc leaves
ui-takeaway-text = Copy as text
ui-takeaway-picture = Copy as picture
ui-takeaway-print = Print…
ui-takeaway-table = Save as table…
ui-takeaway-pdf = Save as PDF…
ui-takeaway-png = Save as picture…
ui-takeaway-text-done = The text is on the clipboard, ready for a chat.
ui-takeaway-picture-done = The picture is on the clipboard, ready for a chat.
ui-takeaway-written = Written: { $file }
ui-takeaway-printing = Sending it to the printer…
ui-takeaway-printed = Sent to the printer.
ui-takeaway-more = first { $shown } of { $total } rows
ui-takeaway-foot = { $title }, page { $page } of { $pages }
