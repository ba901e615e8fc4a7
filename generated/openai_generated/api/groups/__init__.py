# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `groups`.

- `create_group`: Make a group of users in the organization.
- `delete_group`: Delete a group from the organization.
- `list_groups`: Page through the organization's groups.
- `retrieve_group`: Read a group.
- `update_group`: Rename a group.
"""
