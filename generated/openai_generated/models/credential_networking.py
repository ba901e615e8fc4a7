# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class CredentialNetworkingUnrestricted(Model):
    """Credential networking unrestricted (`unrestricted`)."""

    type: Literal["unrestricted"] = "unrestricted"
    """Always `unrestricted`."""


@model
class CredentialNetworkingVaultCredentialNetworkingResourceLimited(Model):
    """Credential networking vault credential networking resource limited (`limited`)."""

    allowed_hosts: list[str]
    type: Literal["limited"] = "limited"
    """Always `limited`."""


if TYPE_CHECKING:
    CredentialNetworking: TypeAlias = (
        CredentialNetworkingUnrestricted | CredentialNetworkingVaultCredentialNetworkingResourceLimited
    )
    """Credential networking: one of 2 kinds, told apart by `type`."""
else:
    CredentialNetworking = TaggedUnion(
        "CredentialNetworking",
        __package__,
        key="type",
        variants={
            "limited": "CredentialNetworkingVaultCredentialNetworkingResourceLimited",
            "unrestricted": "CredentialNetworkingUnrestricted",
        },
        shapes=(),
    )
