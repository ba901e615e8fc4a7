# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `user_organization_role_assignments`.

- `assign_user_role`: Give a user a role in the organization.
- `list_user_role_assignments`: Page through the organization roles that a user holds.
- `retrieve_user_role`: Read a role that a user has in the organization.
- `unassign_user_role`: Take away one of a user's organization roles.
"""
