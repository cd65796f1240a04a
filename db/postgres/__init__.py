"""The county's store on a PostgreSQL server: the same tables, the same merge, the same SQL.

`psycopg` is imported here alone, and only where a store lies on a server.
"""
