"""What was published: projects, their snapshots, and the search over them. Nothing personal, not encrypted."""
