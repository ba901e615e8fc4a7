# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `project_group_role_assignments`.

- `assign_project_group_role`: Give a group a role in a project.
- `list_project_group_role_assignments`: Page through the roles that a group holds in a project.
- `retrieve_project_group_role`: Read a role that a group has in a project.
- `unassign_project_group_role`: Take away one of a group's project roles.
"""
