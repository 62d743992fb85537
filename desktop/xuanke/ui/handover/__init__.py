"""交接: to and from another PC of the school, without a network."""
