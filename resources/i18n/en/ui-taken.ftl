# Lists taken away from the pages
ui-taken-project = Project
ui-taken-what = What
ui-taken-count = Count
ui-taken-about = About
ui-taken-day = Day
ui-taken-weekday = Weekday
