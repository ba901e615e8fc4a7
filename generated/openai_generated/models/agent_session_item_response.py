# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AgentSessionItemBrowserAuthenticationSubmit(Model):
    """Agent session item browser authentication submit (`browser_authentication`)."""

    action: Literal["submit"] = "submit"
    """Always `submit`."""
    selected_option: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""


@model
class AgentSessionItemBrowserAuthenticationCancel(Model):
    """Agent session item browser authentication cancel (`browser_authentication`)."""

    action: Literal["cancel"] = "cancel"
    """Always `cancel`."""
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""


if TYPE_CHECKING:
    AgentSessionItemResponse: TypeAlias = (
        AgentSessionItemBrowserAuthenticationSubmit | AgentSessionItemBrowserAuthenticationCancel
    )
    """Agent session item response: one of 2 kinds, told apart by `action`."""
else:
    AgentSessionItemResponse = TaggedUnion(
        "AgentSessionItemResponse",
        __package__,
        key="action",
        variants={
            "cancel": "AgentSessionItemBrowserAuthenticationCancel",
            "submit": "AgentSessionItemBrowserAuthenticationSubmit",
        },
        shapes=(),
    )
