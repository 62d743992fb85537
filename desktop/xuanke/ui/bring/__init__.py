"""Bringing tables: dropped, pasted or chosen; recognised, and what became of them is said."""
