"""Runs the migrations inside the transaction that `store/migrate.py` has opened."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
