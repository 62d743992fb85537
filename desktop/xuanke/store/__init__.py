"""The only place that imports sqlalchemy: what was published, asked and decided, kept on disk."""
