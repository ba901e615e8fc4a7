# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `external_storage`.

- `create_organization_external_storage`: Register a bucket outside as the storage of a project.
- `delete_organization_external_storage`: Forget a registered storage.
- `list_organization_external_storage`: Page through the registered storage outside, that of one project if wanted.
- `retrieve_organization_external_storage`: Read a registered storage.
- `validate_organization_external_storage`: Check that a registered storage can be read and written.
"""
