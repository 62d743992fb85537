"""Pages for paper, drawn from values by Qt's own PDF engine; no screen is needed."""
