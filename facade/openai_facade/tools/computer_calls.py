"""Calls of a computer that a model makes: carried out action by action, and answered with a picture of the screen.

Flat generators for both kinds of client: they ask for the driver's methods, the user's consent and the next response.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..calling.flow import Call
from ..calling.log import logger
from ..errors import OpenAIError
from .computer_driver import MEMBERS

if TYPE_CHECKING:
    from openai_generated.models import Response

    from ..calling.flow import Step

_FOR_OTHERS: Final = frozenset(
    ["function_call", "custom_tool_call", "local_shell_call", "shell_call", "apply_patch_call", "mcp_approval_request"]
)
"""Calls that somebody has to answer who is not here."""
_COMPUTERS: Final = frozenset(("computer", "computer_use_preview", "computer-use-preview"))


class ComputerUseError(OpenAIError, RuntimeError):
    """A model's use of a computer was ended: refused, cancelled, or not to be carried out.

    Attributes:
        response: The last response, where there is one.
    """

    def __init__(self, message: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.response)


@dataclass(frozen=True, slots=True)
class Consent:
    """What the user lets happen, and wants to hear of it.

    Attributes:
        approve: Whether a call with safety checks may be carried out; without this function it may not.
        before: Whether an action may be carried out; without this function it may.
        cancelled: Whether to stop.
        observe: Is told of every decision and action.
    """

    approve: Callable[[Any], Any] | None
    before: Callable[[Any], Any] | None
    cancelled: Callable[[], bool] | None
    observe: Callable[[dict[str, Any]], object] | None

    def check(self) -> None:
        """Raise where the user wants to stop."""
        if self.cancelled is not None and self.cancelled():
            raise ComputerUseError("The use of the computer was cancelled")

    def tell(self, call: Any, stage: str, reason: str, member: str | None, started: float) -> None:
        """Tell of a decision or an action; what goes wrong in that changes nothing."""
        if self.observe is None:
            return
        spent = (time.monotonic() - started) * 1000
        told = {"api": "computer", "stage": stage, "reason": reason, "call_id": call.call_id, "member": member}
        try:
            self.observe({**told, "duration_ms": spent, "usage": None})
        except Exception as error:
            logger.warning("on_diagnostic raised %s", type(error).__name__)


def carried_out(driver: Any, call: Any, consent: Consent) -> Generator[Step, Any, dict[str, Any]]:
    """Carry out the actions of a call and give its output: the screen as it is then."""
    consent.check()
    actions, last = _actions(call)
    if call.pending_safety_checks:
        yield from _asked(consent, call, consent.approve, call, None)
    for action in actions:
        yield from _done(consent, call, action, partial(getattr(driver, action.type), action), _anything)
    screen = yield from _done(consent, call, last, driver.screenshot, _is_screenshot)
    checks = [one.to_dict() for one in call.pending_safety_checks or ()]
    answer = {"type": "computer_call_output", "call_id": call.call_id, "output": screen}
    return {**answer, "acknowledged_safety_checks": checks}


def _actions(call: Any) -> tuple[list[Any], Any]:
    """The actions of a call, and the picture that is taken after them; pictures before that nobody would see."""
    if call.status not in ("completed", None):
        raise ComputerUseError(f"The call of the computer is {call.status!r} and cannot be carried out")
    single, several = getattr(call, "action", None), getattr(call, "actions", None)
    if single is not None and several is not None:
        raise ComputerUseError("The call of the computer has both action and actions; only one of them can be meant")
    actions = [single] if single is not None else list(several or ())
    if not actions:
        raise ComputerUseError("The call of the computer has no actions")
    unknown = {str(getattr(one, "type", one)) for one in actions} - set(MEMBERS)
    if unknown:
        raise ComputerUseError(f"The computer cannot do this: {', '.join(sorted(unknown))}")
    pictures = [one for one in actions if one.type == "screenshot"]
    return [one for one in actions if one.type != "screenshot"], pictures[-1] if pictures else _picture()


def _picture() -> Any:
    from openai_generated.models import ComputerActionScreenshot

    return ComputerActionScreenshot(type="screenshot")


def _done(
    consent: Consent, call: Any, action: Any, work: Callable[[], Any], fits: Callable[[Any], bool]
) -> Generator[Step, Any, Any]:
    """Carry out one action, if the user lets it happen."""
    consent.check()
    if consent.before is not None:
        yield from _asked(consent, call, consent.before, action, action.type)
    started = time.monotonic()
    try:
        value = yield Call(work)
        if not fits(value):
            raise ComputerUseError("screenshot() has to return a computer_screenshot with an image_url or a file_id")
    except Exception:
        consent.tell(call, "action", "driver_failed", action.type, started)
        raise
    consent.tell(call, "action", "completed", action.type, started)
    return value


def _asked(
    consent: Consent, call: Any, ask: Callable[[Any], Any] | None, what: Any, member: str | None
) -> Generator[Step, Any, None]:
    """Ask the user; only True is a yes."""
    started = time.monotonic()
    answer = None
    if ask is not None:
        try:
            answer = yield Call(partial(ask, what))
        except Exception:
            consent.tell(call, "approval", "policy_failed", member, started)
            raise
    consent.tell(call, "approval", "completed" if answer is True else "refused", member, started)
    if answer is not True:
        refused = "safety checks of a call were" if member is None else f"the action {member} was"
        raise ComputerUseError(f"The {refused} not approved")


def _anything(value: Any) -> bool:
    return True


def _is_screenshot(value: Any) -> bool:
    if not isinstance(value, Mapping) or value.get("type") != "computer_screenshot":
        return False
    return any(isinstance(value.get(key), str) and value[key] for key in ("image_url", "file_id"))


def running(
    ask: Callable[..., Any], driver: Any, arguments: dict[str, Any], consent: Consent, max_steps: int
) -> Generator[Step, Any, Response]:
    """Ask for responses and carry out the calls in them until there is one without."""
    seen: set[str] = set()
    response: Any = None
    try:
        for step in range(1, max_steps + 1):
            consent.check()
            response = yield Call(partial(ask, **arguments))
            calls = _calls(response, seen)
            if not calls:
                return response  # type: ignore[no-any-return]
            if step == max_steps:
                break
            outputs = []
            for call in calls:
                outputs.append((yield from carried_out(driver, call, consent)))  # noqa: PERF401 (it yields)
            arguments = _further(arguments, response, outputs)
    except ComputerUseError as error:
        error.response = response
        raise
    raise ComputerUseError(f"The model still uses the computer after {max_steps} responses", response)


def _calls(response: Any, seen: set[str]) -> list[Any]:
    """The calls in a response."""
    if response.status != "completed":
        raise ComputerUseError(f"The response is {response.status!r}, not completed")
    output = list(response.output or ())
    others = sorted({str(item.type) for item in output} & _FOR_OTHERS)
    if others:
        raise ComputerUseError(f"The response has calls that nobody here answers: {', '.join(others)}")
    calls = [item for item in output if item.type == "computer_call"]
    for call in calls:
        if call.call_id in seen:
            raise ComputerUseError(f"The call {call.call_id} came twice")
        seen.add(call.call_id)
    return calls


def first_request(params: Mapping[str, Any], max_steps: int) -> dict[str, Any]:
    """The arguments of `responses.create` for the first response.

    Raises:
        ValueError: Something in them does not go with a computer that is used from here.
    """
    if isinstance(max_steps, bool) or not isinstance(max_steps, int) or max_steps < 1:
        raise ValueError(f"max_steps is {max_steps!r}; it has to be 1 or more")
    arguments = dict(params)
    if arguments.get("stream") or arguments.get("background"):
        raise ValueError("the use of a computer goes without stream and background")
    if arguments.get("conversation") or arguments.get("previous_response_id"):
        raise ValueError("pass the whole input, without conversation and previous_response_id: all of it is sent again")
    tools = list(arguments.get("tools") or [{"type": "computer"}])
    kinds = [one.get("type") if isinstance(one, Mapping) else getattr(one, "type", None) for one in tools]
    if sum(kind in _COMPUTERS for kind in kinds) != 1 or {"function", "custom"} & set(kinds):
        raise ValueError("tools has to have one computer, and no functions, which nobody here would call")
    given = arguments.get("input") or []
    kept = list(arguments.get("include") or ())
    return {
        **arguments,
        "tools": tools,
        "input": [{"role": "user", "content": given}] if isinstance(given, str) else list(given),
        "include": kept if _ENCRYPTED in kept else [*kept, _ENCRYPTED],
    }


_ENCRYPTED: Final = "reasoning.encrypted_content"
"""With it the model can go on from its reasoning although nothing was stored."""


def _further(arguments: dict[str, Any], response: Any, outputs: list[dict[str, Any]]) -> dict[str, Any]:
    """The arguments for the next response; a key against doubles was meant for the first alone."""
    headers = arguments.get("extra_headers")
    if headers:
        headers = {name: value for name, value in headers.items() if name.lower() != "idempotency-key"}
        arguments = {**arguments, "extra_headers": headers}
    return {**arguments, "input": [*arguments["input"], *response.output, *outputs]}
