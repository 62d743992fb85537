"""Makes the invented term that the program ships to be tried: people, projects, requests, files."""
