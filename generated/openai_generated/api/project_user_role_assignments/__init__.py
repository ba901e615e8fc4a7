# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `project_user_role_assignments`.

- `assign_project_user_role`: Give a user a role in a project.
- `list_project_user_role_assignments`: Page through the roles that a user holds in a project.
- `retrieve_project_user_role`: Read a role that a user has in a project.
- `unassign_project_user_role`: Take away one of a user's project roles.
"""
