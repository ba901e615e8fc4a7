# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaEasyInputMessageParam(TypedDict, total=False):
    """Beta easy input message (`message`)."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks; developer and system rank above user."""
    content: Required[str | Iterable[params.BetaResponseInputContentParam | Model]]
    """What is said: a text, or a list of text, pictures and files."""
    phase: Literal["commentary", "final_answer"] | None
    """Whether an assistant's message was a remark on the way or the answer; send it back as it came."""
    type: Literal["message"]
    """Always `message`."""
