"""Sessions of agents, their turns and items."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from .collection import Collection


class AgentError(TypedDict):
    """Why a turn failed."""

    code: str
    message: str


class SessionAgent(TypedDict):
    """The agent of a session, as far as its work needs it."""

    id: str
    model: str


class RequiredAction(TypedDict):
    """A call of a function that somebody has to answer."""

    type: str
    turn_id: str
    name: str
    # the arguments of a user's function
    arguments: Any
    call_id: str


class Session(TypedDict):
    """A session, which is made by its shape and then goes on."""

    id: str
    status: str
    agent: SessionAgent
    required_actions: list[RequiredAction]
    error: AgentError | None
    usage: None
    last_active_at: NotRequired[int]


class SessionChange(TypedDict, total=False):
    """How a session that was made with an input goes on."""

    status: str


class Turn(TypedDict):
    """What comes of one input."""

    id: str
    object: str
    agent_id: str
    session_id: str
    created_at: int
    started_at: int
    completed_at: int | None
    status: str
    subagent_id: str | None
    error: AgentError | None
    usage: None


class Agent(TypedDict, total=False):
    """An agent as requests describe it."""

    id: str
    model: str
    instructions: str | None
    # tools and formats, as users write them
    tools: list[dict[str, Any]] | None
    text: dict[str, Any] | None


SESSIONS: Collection[Session, SessionChange] = Collection("/agents/sessions", "session")
TURNS: Collection[Turn, SessionChange] = Collection("/agents/sessions/{}/turns", "turn")
# messages, calls and outputs; each kind has fields of its own
ITEMS: Collection[dict[str, Any], SessionChange] = Collection("/agents/sessions/{}/items", "item")
AGENTS: Collection[Agent, SessionChange] = Collection("/agents", "agent")
