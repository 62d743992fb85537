"""申请单: a slip from the starred projects, made at the teacher's door."""
