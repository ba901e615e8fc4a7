# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `project_groups`.

- `add_project_group`: Admit a group to a project under a role.
- `list_project_groups`: Page through the groups admitted to a project.
- `remove_project_group`: Shut a group out of a project again.
- `retrieve_project_group`: Read a group that has access to a project.
"""
