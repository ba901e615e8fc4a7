# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `hosted_tools`.

- `retrieve_project_hosted_tool_permissions`: Read which hosted tools a project may use.
- `update_project_hosted_tool_permissions`: Choose which hosted tools a project may use.
"""
