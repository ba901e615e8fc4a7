# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `projects`.

- `archive_project`: Archive a project, which can be neither used nor changed afterwards.
- `create_project`: Make a project in the organization.
- `create_project_service_account`: Make a service account in a project, together with an API key for it.
- `create_project_user`: Add a member of the organization to a project under a role.
- `delete_project_api_key`: Delete an API key of a project.
- `delete_project_model_permissions`: Let a project use all models again.
- `delete_project_service_account`: Delete a service account from a project.
- `delete_project_user`: Remove a user from a project.
- `list_project_api_keys`: Page through the API keys of a project.
- `list_project_rate_limits`: Page through a project's rate limits, one entry a model.
- `list_project_service_accounts`: Page through the service accounts of a project.
- `list_project_users`: Page through the users of a project.
- `list_projects`: Page through the organization's projects, archived ones if wanted.
- `modify_project`: Change a project's name, geography or external key.
- `modify_project_user`: Change a user's role in a project.
- `retrieve_organization_project_service_tier_setting`: Read which service tiers a project may use.
- `retrieve_project`: Read one project.
- `retrieve_project_api_key`: Read one API key of a project, its value redacted.
- `retrieve_project_model_permissions`: Read which models a project may use.
- `retrieve_project_service_account`: Read one service account of a project.
- `retrieve_project_user`: Read one user of a project.
- `update_organization_project_api_key`: Change what an API key of a project may do, and when it expires.
- `update_organization_project_service_tier_setting`: Choose which service tiers a project may use, and the one taken by default.
- `update_project_model_permissions`: Choose which models a project may use.
- `update_project_rate_limits`: Change one of a project's rate limits.
- `update_project_service_account`: Rename a service account or change its role.
"""
