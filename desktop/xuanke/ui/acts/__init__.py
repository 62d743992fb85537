"""What was done last, taking it back, and doing it again."""
