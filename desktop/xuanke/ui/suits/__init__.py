"""Suggestions: projects for a teacher, for everybody by group, and teachers for a project."""
