"""What was published: projects, their snapshots, the search over them. Nothing personal, not encrypted."""
