# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `roles`.

- `create_project_role`: Define a project role by the permissions it grants.
- `create_role`: Define an organization role by the permissions it grants.
- `delete_project_role`: Delete a project role.
- `delete_role`: Delete an organization role.
- `list_project_roles`: Page through the roles defined for a project.
- `list_roles`: Page through the roles defined for the organization.
- `retrieve_project_role`: Read a role of a project.
- `retrieve_role`: Read a role of the organization.
- `update_project_role`: Change a project role's name, description or permissions.
- `update_role`: Change an organization role's name, description or permissions.
"""
