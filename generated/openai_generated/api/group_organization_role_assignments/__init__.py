# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `group_organization_role_assignments`.

- `assign_group_role`: Give a group a role in the organization.
- `list_group_role_assignments`: Page through the organization roles that a group holds.
- `retrieve_group_role`: Read a role that a group has in the organization.
- `unassign_group_role`: Take away one of a group's organization roles.
"""
