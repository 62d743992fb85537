"""F1: short pages for each place and for the days that matter, searchable; and how to report a problem."""
