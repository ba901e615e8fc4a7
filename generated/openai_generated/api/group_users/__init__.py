# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `group_users`.

- `add_group_user`: Put a user into a group.
- `list_group_users`: Page through the members of a group.
- `remove_group_user`: Take a user out of a group.
- `retrieve_group_user`: Read a member of a group.
"""
