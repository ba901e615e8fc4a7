# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

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


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """Beta compaction trigger item param (`compaction_trigger`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""


class BetaResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Beta response input item item reference."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["item_reference"] | None
    """Marks a reference; may be left out."""
    id: Required[str]
    """The id of the stored item that stands here."""


class BetaProgramItemParam(TypedDict, total=False):
    """Beta program item param (`program`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program"]]
    """Always `program`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    code: Required[str]
    """The program that the model wrote to call tools with."""
    fingerprint: Required[str]
    """An opaque mark of the program; send it back unchanged."""


class BetaProgramOutputItemParam(TypedDict, total=False):
    """Beta program output item param (`program_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program_output"]]
    """Always `program_output`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    result: Required[str]
    """What the program printed or returned."""
    status: Required[Literal["completed", "incomplete"]]
    """Whether the program ran to its end: completed or incomplete."""


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Beta response configuration update item param param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: params.BetaResponseCompactionCompactingEventAgentParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    reasoning: params.BetaResponseConfigurationUpdateItemReasoningParam | Model
    """How the model thinks from this item on."""
    text: params.BetaResponseConfigurationUpdateItemTextParam | Model
    """What form the text has from this item on."""


class BetaResponseCompactionCompactingEventAgentParam(TypedDict, total=False):
    """Beta response compaction compacting event agent."""

    agent_name: Required[str]
    """Which agent of the response this comes from."""


class BetaResponseConfigurationUpdateItemReasoningParam(TypedDict, total=False):
    """Beta response configuration update item reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks from here on."""


class BetaResponseConfigurationUpdateItemTextParam(TypedDict, total=False):
    """Beta response configuration update item text."""

    format: Required[params.BetaResponseConfigurationUpdateItemTextFormatParam | Model]
    """Plain text, or JSON by a schema, from here on."""


class BetaResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """Beta response configuration update item param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: params.BetaResponseCompactionCompactingEventAgentParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    reasoning: params.BetaResponseConfigurationUpdateItemReasoningParam | Model | None
    """How the model thinks from this item on."""
    text: params.BetaResponseConfigurationUpdateItemTextParam | Model | None
    """What form the text has from this item on."""


BetaResponseInputItemParam: TypeAlias = (
    params.BetaEasyInputMessageParam
    | params.BetaItemParam
    | params.BetaCompactionTriggerItemParam
    | params.BetaResponseInputItemItemReferenceParam
    | params.BetaProgramItemParam
    | params.BetaProgramOutputItemParam
    | params.BetaResponseConfigurationUpdateItemParamParam
    | params.BetaResponseConfigurationUpdateItemParam
    | params.ResponseConfigurationUpdateItemParam
)
"""Beta response input item: one of 9 kinds, told apart by `type`."""
