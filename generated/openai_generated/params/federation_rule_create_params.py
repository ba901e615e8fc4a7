# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class FederationRuleCreateParams(TypedDict, total=False):
    """What `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules` takes."""

    attribute_matchers: Required[Mapping[str, str | bool | int | float]]
    """What the attributes of a token must be, by name."""
    project_id: Required[str]
    """The project that the tokens give access to."""
    service_account_id: Required[str]
    """The service account that they act as."""
    description: str
    """A description for people to read."""
    enabled: bool
    """Whether this is in use; true by default."""
    name: str
    """The name."""
    permissions: params.FederationRulePermissionsParam | Model
    """What the tokens permit, all that the account may do or less."""
