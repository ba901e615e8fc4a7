# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `data_retention`.

- `retrieve_organization_data_retention`: Read how long the organization's data is kept.
- `retrieve_project_data_retention`: Read how long a project's data is kept.
- `update_organization_data_retention`: Set how long the organization's data is kept.
- `update_project_data_retention`: Set how long a project's data is kept.
"""
