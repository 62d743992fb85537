"""The catalogue store's migrations, run by `store/migrate.py`."""

HEAD = "0002"
