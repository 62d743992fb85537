"""审核: what blocks, what is clean, and what a person decides by cause."""
