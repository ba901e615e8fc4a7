# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `audit_logs`.

- `list_audit_logs`: Page through who did what in the organization, filtered by event, actor or project.
"""
