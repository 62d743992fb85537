"""The school store's migrations, from its first schema on."""

HEAD = "0001"
