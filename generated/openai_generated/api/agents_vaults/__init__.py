# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `agents_vaults`.

- `create_vault`: Make a vault, which holds credentials for agents.
- `create_vault_credential`: Put a credential into a vault.
- `delete_vault`: Delete a vault with the credentials in it.
- `delete_vault_credential`: Delete a credential from a vault.
- `list_vault_credentials`: Page through the credentials of a vault, without their secrets.
- `list_vaults`: Page through the vaults, by state or metadata if wanted.
- `retrieve_vault`: Read a vault's name and state; credentials are listed apart.
- `retrieve_vault_credential`: Read a credential of a vault, without its secret.
- `update_vault`: Rename a vault or replace its metadata.
- `update_vault_credential`: Replace the secret or the metadata of a credential in a vault.
"""
