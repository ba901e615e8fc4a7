# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderDeleted(Model):
    """Workload identity provider deleted (`organization.workload_identity_provider.deleted`)."""

    id: str
    """The id that the provider had."""
    deleted: bool
    """True once its tokens are refused."""
    object: Literal["organization.workload_identity_provider.deleted"] = (
        "organization.workload_identity_provider.deleted"
    )
    """Always `organization.workload_identity_provider.deleted`."""
