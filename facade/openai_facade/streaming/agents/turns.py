"""What a turn of an agent came to, and the errors where it came to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from attrs import frozen

from openai_facade.errors import OpenAIError

if TYPE_CHECKING:
    from openai_generated.models import AgentSessionMessage, Turn

T = TypeVar("T")
P = TypeVar("P")

Reason: TypeAlias = Literal["failed", "cancelled", "requires_action", "incomplete"]


@frozen
class AgentTurnResult(Generic[T]):
    """What an agent answered in a turn that was completed.

    Attributes:
        turn: The turn.
        messages: The answer: all messages of the agent but those in which it told of its work.
        output_parsed: The answer, read into the `output_type`.
    """

    turn: Turn
    messages: list[AgentSessionMessage]
    output_parsed: T | None = None

    @property
    def output_text(self) -> str:
        """All text of the answer, joined."""
        return "".join(map(text_of, self.messages))

    @property
    def session_id(self) -> str:
        """The session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The turn."""
        return self.turn.id

    def parse(self, output_type: type[P]) -> AgentTurnResult[P]:
        """Read the answer into a type of yours.

        Args:
            output_type: A pydantic model, dataclass, attrs class or TypedDict.

        Raises:
            AgentOutputParseError: The answer is not one message, or does not fit.
        """
        from openai_facade.parsing.targets import target_of

        target = target_of(output_type)
        if target is None:
            raise TypeError("parse() needs a type; a format as the API takes it says nothing of Python")
        if len(self.messages) != 1:
            raise AgentOutputParseError(self)
        try:
            parsed = target.parse(self.output_text)
        except ValueError as error:
            raise AgentOutputParseError(self) from error
        return AgentTurnResult(self.turn, self.messages, parsed)


class AgentTurnResultError(OpenAIError):
    """A turn has no result: it failed, was cancelled, waits for something, or its events broke off.

    Attributes:
        reason: Which of these: `failed`, `cancelled`, `requires_action` or `incomplete`.
        turn: The turn, as far as anything was heard of it.
        session_id: The session.
        turn_id: The turn's id.
        messages: What the agent had answered until then.
        required_actions: What the session waits for.
    """

    def __init__(
        self,
        reason: Reason,
        *,
        turn: Turn | None,
        session_id: str | None,
        messages: list[AgentSessionMessage],
        required_actions: list[Any],
    ) -> None:
        super().__init__(f"The agent's turn has no result: {_REASONS[reason]}")
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = None if turn is None else turn.id
        self.messages = messages
        self.required_actions = required_actions

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.reason, self.turn, self.session_id, self.messages, self.required_actions)


class AgentOutputParseError(OpenAIError, ValueError):
    """An answer is not what was asked for; `result` has it as it came, `__cause__` what does not fit."""

    def __init__(self, result: AgentTurnResult[Any]) -> None:
        count = len(result.messages)
        wrong = "does not fit the output_type" if count == 1 else f"is {count} messages, where one can be read"
        super().__init__(f"The agent's answer {wrong}")
        self.result = result

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.result,)


class AgentStreamEndedError(OpenAIError, RuntimeError):
    """The events of a session ended before the turn did; whether it goes on, `sessions.retrieve` tells."""


def text_of(message: Any) -> str:
    """The text of a message."""
    parts = getattr(message, "content", None)
    texts = [getattr(part, "text", None) for part in parts] if isinstance(parts, list) else []
    return "".join(text for text in texts if isinstance(text, str))


def _again(reason: Reason, turn: Any, session_id: Any, messages: Any, required_actions: Any) -> AgentTurnResultError:
    """Make an error anew that was pickled."""
    return AgentTurnResultError(
        reason, turn=turn, session_id=session_id, messages=messages, required_actions=required_actions
    )


_REASONS = {
    "failed": "it failed; see turn.error",
    "cancelled": "it was cancelled",
    "requires_action": "the session waits for something; see required_actions",
    "incomplete": "its events broke off",
}
