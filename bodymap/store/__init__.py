"""Where records are kept: tables, migrations, keys, audit trail."""
