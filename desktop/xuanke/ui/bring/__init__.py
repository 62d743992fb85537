"""Bringing tables: dropped, pasted or chosen; what they are is recognised, and what became of them is said."""
