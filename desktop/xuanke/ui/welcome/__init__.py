"""The first page of a new home, the wizard behind it, and the page that unlocks."""
