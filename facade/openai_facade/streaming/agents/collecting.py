"""Events of a session in, the result of its first turn out; never reads or waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_runtime.model.codec import decode

from .turns import AgentTurnResult, AgentTurnResultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .turns import Reason

_ENDS: Final = frozenset(f"agent.session.turn.{status}" for status in ("completed", "failed", "cancelled"))


class TurnCollector:
    """What is heard of the first turn in a stream of events.

    Attributes:
        turn: The turn, as it was heard of last.
        over: It is completed, failed or cancelled, or its session has failed.
        rests: It is over and the session has come to rest, so that nothing more will be said about it.
    """

    def __init__(self, session_id: str | None = None) -> None:
        self._session_id = session_id
        self._messages: dict[object, Any] = {}
        self._failed = False
        self._required: list[Any] = []
        self.turn: Any = None
        self.over = False
        self.rests = False

    @property
    def session_id(self) -> str | None:
        """The session, as soon as its id was heard."""
        return self._session_id

    def waits(self, mine: Callable[[Any], bool]) -> bool:
        """Whether the session waits for something that nobody here will give; `mine` tells what will be given."""
        return any(not mine(action) for action in self._required)

    def handle(self, event: Any) -> None:
        """Take note of an event."""
        kind = getattr(event, "type", None)
        session = getattr(event, "session", None)
        self._session_id = self._session_id or getattr(session, "id", None) or getattr(event, "session_id", None)
        if kind == "agent.session.turn.item.done":
            self._add(event)
        elif kind == "agent.session.requires_action":
            self._required = list(getattr(session, "required_actions", None) or ())
        elif kind == "agent.session.in_progress":
            self._required = []
        elif kind == "agent.session.failed":
            self._failed = self.over = self.rests = True
        elif kind == "agent.session.idle":
            self.rests = self.over
        elif kind == "agent.session.turn.created" and self.turn is None:
            self._take(event.turn)
        elif kind in _ENDS and self.turn is not None and event.turn.id == self.turn.id:
            self.turn, self.over, self._required = event.turn, True, []

    def _take(self, turn: Any) -> None:
        """Follow a turn, unless it is a subagent's."""
        if getattr(turn, "subagent_id", None) is None:
            self.turn = turn

    def _add(self, event: Any) -> None:
        from openai_generated.models import AgentSessionMessage

        item = event.item
        mine = self.turn is not None and getattr(item, "turn_id", None) == self.turn.id
        if not mine or getattr(item, "type", None) != "message" or getattr(item, "phase", None) == "commentary":
            return
        self._messages[item.id] = decode(AgentSessionMessage, item.to_dict())

    def result(self, output_type: Any) -> AgentTurnResult[Any]:
        """Give what the turn came to.

        Args:
            output_type: What the answer is read into; None leaves it as it is.

        Raises:
            AgentTurnResultError: It came to nothing.
            AgentOutputParseError: The answer does not fit.
        """
        reason = self._missing()
        messages = list(self._messages.values())
        if reason is not None:
            raise AgentTurnResultError(
                reason,
                turn=self.turn,
                session_id=self._session_id,
                messages=messages,
                required_actions=self._required,
            )
        found: AgentTurnResult[Any] = AgentTurnResult(self.turn, messages)
        return found if output_type is None else found.parse(output_type)

    def _missing(self) -> Reason | None:
        """Why there is no result."""
        if self._failed:
            return "failed"
        if self._required:
            return "requires_action"
        if not self.over:
            return "incomplete"
        status = str(self.turn.status)
        return None if status == "completed" else "cancelled" if status == "cancelled" else "failed"
