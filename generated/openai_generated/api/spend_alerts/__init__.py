# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `spend_alerts`.

- `create_organization_spend_alert`: Have somebody told when the organization has spent a certain amount.
- `create_project_spend_alert`: Have somebody told when a project has spent a certain amount.
- `delete_organization_spend_alert`: Delete a spend alert of the organization.
- `delete_project_spend_alert`: Delete a spend alert of a project.
- `list_organization_spend_alerts`: Page through the organization's spend alerts.
- `list_project_spend_alerts`: Page through a project's spend alerts.
- `retrieve_organization_spend_alert`: Read a spend alert of the organization.
- `retrieve_project_spend_alert`: Read a spend alert of a project.
- `update_organization_spend_alert`: Change a spend alert of the organization.
- `update_project_spend_alert`: Change a spend alert of a project.
"""
