# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `workload_identity_providers`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER = Endpoint(
    operation="createOrganizationWorkloadIdentityProvider",
    method="POST",
    path="/organization/workload_identity_providers",
    response="WorkloadIdentityProvider",
    security="admin",
    body="json",
)
"""Trust an identity provider, whose tokens are then exchanged for access."""

LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS = Endpoint(
    operation="listOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers",
    response="WorkloadIdentityProvider",
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    security="admin",
)
"""Page through the trusted identity providers."""

RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER = Endpoint(
    operation="retrieveOrganizationWorkloadIdentityProvider",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    response="WorkloadIdentityProvider",
    path_params=("workload_identity_provider_id",),
    security="admin",
)
"""Read a trusted identity provider."""

UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER = Endpoint(
    operation="updateOrganizationWorkloadIdentityProvider",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    response="WorkloadIdentityProvider",
    path_params=("workload_identity_provider_id",),
    security="admin",
    body="json",
)
"""Change how the tokens of an identity provider are checked and read."""

DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER = Endpoint(
    operation="deleteOrganizationWorkloadIdentityProvider",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    response="WorkloadIdentityProviderDeleted",
    path_params=("workload_identity_provider_id",),
    security="admin",
)
"""Trust an identity provider no longer."""

CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE = Endpoint(
    operation="createOrganizationWorkloadIdentityProviderFederationRule",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    response="FederationRule",
    path_params=("workload_identity_provider_id",),
    security="admin",
    body="json",
)
"""Say which tokens of an identity provider act as which service account."""

LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES = Endpoint(
    operation="listOrganizationWorkloadIdentityProviderFederationRules",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    response="FederationRule",
    path_params=("workload_identity_provider_id",),
    query={"after": "form", "limit": "form", "order": "form", "service_account_id": "form"},
    page="CursorPage",
    security="admin",
)
"""Page through the federation rules of an identity provider."""

RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE = Endpoint(
    operation="retrieveOrganizationWorkloadIdentityProviderFederationRule",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    response="FederationRule",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    security="admin",
)
"""Read a federation rule."""

UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE = Endpoint(
    operation="updateOrganizationWorkloadIdentityProviderFederationRule",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    response="FederationRule",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    security="admin",
    body="json",
)
"""Change what a federation rule asks for and permits."""

DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE = Endpoint(
    operation="deleteOrganizationWorkloadIdentityProviderFederationRule",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    response="FederationRuleDeleted",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    security="admin",
)
"""Delete a federation rule."""
