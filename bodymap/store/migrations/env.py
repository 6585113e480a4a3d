"""Runs migrations on the connection that it is given, inside the caller's transaction."""

from alembic import context

from bodymap.store.tables import metadata

# transactional_ddl keeps Alembic from ending the caller's transaction after each step.
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
