"""目录: finding a project while typing, and everything that is known of it."""
