"""The keys of the window, in the order in which they are listed, each with the end of its message's id."""

KEYS = (
    ("Ctrl+K", "find"),
    ("Ctrl+O", "bring"),
    ("Ctrl+V", "paste"),
    ("Ctrl+1 … 5", "steps"),
    ("Ctrl+Enter", "bulk"),
    ("1  2  3  4", "decide"),
    ("Alt+1 … 4", "decide-writing"),
    ("↑ ↓  ← →", "move"),
    ("N", "note"),
    ("A  B  C  D  E  F  G", "ways"),
    ("H", "suggest"),
    ("Shift+H", "suggest-round"),
    ("V", "views"),
    ("Ctrl+Z  Ctrl+Y", "undo"),
    ("Ctrl+S", "export"),
    ("S  C  W  B  D", "catalogue"),
    ("Ctrl+P", "takeaway"),
    ("F11", "project"),
    ("Ctrl+Shift+1 … 7", "places"),
    ("Ctrl+L", "lock"),
)
