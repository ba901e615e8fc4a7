# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class FederationRuleUpdateParams(TypedDict, total=False):
    """What `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` takes."""

    attribute_matchers: Mapping[str, str | bool | int | float]
    """What the attributes of a token must be, by name."""
    description: str | None
    """A description for people to read."""
    enabled: bool
    """Whether this is in use; true by default."""
    name: str | None
    """The name."""
    permissions: params.FederationRulePermissionsParam | Model
    """What the tokens permit from now on."""
    workload_identity_provider_id: str
    """The id of the identity provider."""
