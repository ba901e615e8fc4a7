# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `agents_vaults`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_VAULT = Endpoint(
    operation="createVault",
    method="POST",
    path="/vaults",
    response="Vault",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Make a vault, which holds credentials for agents."""

LIST_VAULTS = Endpoint(
    operation="listVaults",
    method="GET",
    path="/vaults",
    response="Vault",
    query={"after": "form", "limit": "form", "metadata": "deepObject", "order": "form", "status": "brackets"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the vaults, by state or metadata if wanted."""

RETRIEVE_VAULT = Endpoint(
    operation="retrieveVault",
    method="GET",
    path="/vaults/{vault_id}",
    response="Vault",
    path_params=("vault_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read a vault's name and state; credentials are listed apart."""

UPDATE_VAULT = Endpoint(
    operation="updateVault",
    method="POST",
    path="/vaults/{vault_id}",
    response="Vault",
    path_params=("vault_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Rename a vault or replace its metadata."""

DELETE_VAULT = Endpoint(
    operation="deleteVault",
    method="DELETE",
    path="/vaults/{vault_id}",
    response="VaultDeleted",
    path_params=("vault_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete a vault with the credentials in it."""

CREATE_VAULT_CREDENTIAL = Endpoint(
    operation="createVaultCredential",
    method="POST",
    path="/vaults/{vault_id}/credentials",
    response="Credential",
    path_params=("vault_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Put a credential into a vault."""

LIST_VAULT_CREDENTIALS = Endpoint(
    operation="listVaultCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    response="Credential",
    path_params=("vault_id",),
    query={"after": "form", "limit": "form", "metadata": "deepObject", "order": "form", "status": "brackets"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the credentials of a vault, without their secrets."""

RETRIEVE_VAULT_CREDENTIAL = Endpoint(
    operation="retrieveVaultCredential",
    method="GET",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    response="Credential",
    path_params=("vault_id", "credential_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read a credential of a vault, without its secret."""

UPDATE_VAULT_CREDENTIAL = Endpoint(
    operation="updateVaultCredential",
    method="POST",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    response="Credential",
    path_params=("vault_id", "credential_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Replace the secret or the metadata of a credential in a vault."""

DELETE_VAULT_CREDENTIAL = Endpoint(
    operation="deleteVaultCredential",
    method="DELETE",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    response="CredentialDeleted",
    path_params=("vault_id", "credential_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete a credential from a vault."""
