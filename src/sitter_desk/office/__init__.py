"""The use cases: one module a piece of work; permission, transaction and audit entry in one place."""
