# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `workload_identity_providers`.

- `create_organization_workload_identity_provider`: Trust an identity provider, whose tokens are then exchanged for access.
- `create_organization_workload_identity_provider_federation_rule`: Say which tokens of an identity provider act as which service account.
- `delete_organization_workload_identity_provider`: Trust an identity provider no longer.
- `delete_organization_workload_identity_provider_federation_rule`: Delete a federation rule.
- `list_organization_workload_identity_provider_federation_rules`: Page through the federation rules of an identity provider.
- `list_organization_workload_identity_providers`: Page through the trusted identity providers.
- `retrieve_organization_workload_identity_provider`: Read a trusted identity provider.
- `retrieve_organization_workload_identity_provider_federation_rule`: Read a federation rule.
- `update_organization_workload_identity_provider`: Change how the tokens of an identity provider are checked and read.
- `update_organization_workload_identity_provider_federation_rule`: Change what a federation rule asks for and permits.
"""
