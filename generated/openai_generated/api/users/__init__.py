# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `users`.

- `delete_user`: Remove a user from the organization.
- `list_users`: Page through the organization's users, by e-mail address if wanted.
- `modify_user`: Change a user's role or profile in the organization.
- `retrieve_user`: Read one user of the organization.
"""
