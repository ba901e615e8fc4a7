# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `external_keys`.

- `create_organization_external_key`: Register an encryption key that is kept at AWS, Azure, Google Cloud or Oracle.
- `delete_organization_external_key`: Forget a registered encryption key.
- `list_organization_external_keys`: Page through the registered encryption keys.
- `retrieve_organization_external_key`: Read a registered encryption key.
- `validate_organization_external_key`: Check that a registered encryption key can be used.
"""
