"""带走: every list printed, as PDF, table, text or picture."""
