"""上报: what would go out to the platform, and what went out."""
