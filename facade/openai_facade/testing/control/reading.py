"""Rules and scripts read from plain data, as JSON and YAML hold them.

{"when": {"text": "weather"}, "do": [{"call_tool": {"name": "f", "arguments": {}}}, "It is sunny."], "times": 2}
{"say": "Next."}
{"otherwise": true, "fail": {"status": 429, "retry_after": 2}}
{"script": "POST /responses", "answers": [{"fault": "drop at=stream"}, {"status": 200, "json": {}}, null]}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol

from .. import faults
from ..answers import Answer
from ..model.conditions import Condition

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..faults import Fault
    from ..model.rules import Model
    from ..model.verbs import Turns
    from ..scripts import Entry

    class Taught(Protocol):
        """What rules are told to: the emulator."""

        @property
        def model(self) -> Model: ...
        def script(self, where: str, entries: Iterable[Entry]) -> None: ...
        def sometimes(self, where: str, *entries: Entry, probability: float) -> None: ...


_VERBS = ("say", "call_tool", "refuse", "think", "fail", "finish")
_CONDITIONS = ("text", "model", "turn", "tool_result", "tools", "path", "instructions")
_RULE = (*_VERBS, "when", "otherwise", "do", "times", "once")
_SCRIPT = ("script", "answers", "faults", "probability")
_ANSWER = ("status", "json", "body", "headers", "delay", "fault")
_FAILURE = ("status", "retry_after", "message", "code", "fault")


class BadRule(ValueError):
    """A rule that cannot be read.

    Attributes:
        path: Where in the data it stands.
    """

    def __init__(self, message: str, path: Sequence[str | int]) -> None:
        where = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).lstrip(".")
        super().__init__(f"{where}: {message}" if where else message)
        self.message = message
        self.path = tuple(path)


def teach(emulator: Taught, data: Any, path: Sequence[str | int] = ()) -> int:
    """Lay down a rule, a script, or a list of them; gives back how many they were.

    Raises:
        BadRule: Something cannot be read; what stands before it is not laid down either.
    """
    single = isinstance(data, dict) and "rules" not in data
    if isinstance(data, dict) and not single:
        _known(data, ("rules",), path)
        data, path = data["rules"], [*path, "rules"]
    specs = [data] if single else data
    if not isinstance(specs, list):
        raise BadRule("a rule is an object, and several are a list", path)
    ready = [_read(emulator, spec, [*path] if single else [*path, at]) for at, spec in enumerate(specs)]
    for lay_down in ready:
        lay_down()
    return len(ready)


def _read(emulator: Taught, spec: Any, path: list[str | int]) -> Any:
    """What lays a rule down, once it has been read without a fault."""
    if isinstance(spec, str):
        spec = {"say": spec}
    if not isinstance(spec, dict):
        raise BadRule("a rule is an object", path)
    if "script" in spec:
        return _script(emulator, spec, path)
    _known(spec, _RULE, path)
    conditions = _conditions(spec.get("when"), [*path, "when"])
    turns = spec["do"] if "do" in spec else [{verb: spec[verb] for verb in _VERBS if verb in spec}]
    if not isinstance(turns, list) or not turns:
        raise BadRule("'do' takes a list of turns", [*path, "do"])
    if "do" in spec and any(verb in spec for verb in _VERBS):
        raise BadRule("a rule has either 'do' or one turn of its own, not both", path)
    read = [_turn(turn, [*path, "do", at] if "do" in spec else path) for at, turn in enumerate(turns)]
    times = 1 if spec.get("once") else spec.get("times")
    if times is not None and (not isinstance(times, int) or isinstance(times, bool) or times < 1):
        raise BadRule(f"'times' takes a number, not {times!r}", path)

    def lay_down() -> None:
        if conditions is not None:
            begun = emulator.model.begin(conditions, None)
        else:
            begun = emulator.model.begin_fallback() if spec.get("otherwise") else emulator.model.begin_queued()
        for turn in read:
            turn(begun)
        begun.limit(times, once=False)

    return lay_down


def _conditions(given: Any, path: list[str | int]) -> Condition | None:
    if given is None:
        return None
    if not isinstance(given, dict):
        raise BadRule("'when' takes an object of conditions", path)
    _known(given, _CONDITIONS, path)
    found: dict[str, Any] = {}
    for name, value in given.items():
        if isinstance(value, dict) and set(value) == {"matches"} and name in ("text", "tool_result", "instructions"):
            try:
                value = re.compile(str(value["matches"]))
            except re.error as problem:
                raise BadRule(f"the pattern cannot be read: {problem}", [*path, name]) from None
        elif not isinstance(value, _TYPES.get(name, str)) or (name == "turn" and isinstance(value, bool)):
            raise BadRule(f"'{name}' cannot be {value!r}", [*path, name])
        found[name] = value
    return Condition(**found)


_TYPES: dict[str, Any] = {"turn": int, "tool_result": str | bool, "tools": str | bool | list}


def _turn(turn: Any, path: list[str | int]) -> Any:
    """What lays a turn down behind others."""
    if isinstance(turn, str):
        turn = {"say": turn}
    if not isinstance(turn, dict) or not turn:
        raise BadRule("a turn says, calls, refuses, thinks or fails", path)
    _known(turn, _VERBS, path)
    calls = _calls(turn.get("call_tool"), [*path, "call_tool"])
    if "fail" in turn:
        failure = _failure(turn["fail"], [*path, "fail"])
        return lambda begun: begun.fail(failure)
    for name in ("refuse", "think", "finish"):
        if not isinstance(turn.get(name, ""), str):
            raise BadRule(f"'{name}' takes a text", [*path, name])

    def lay_down(begun: Turns) -> None:
        if "think" in turn:
            begun.think(turn["think"])
        if "refuse" in turn:
            begun.refuse(turn["refuse"])
        elif "say" in turn:
            begun.say(turn["say"], finish=turn.get("finish"))
        for at, (name, arguments) in enumerate(calls):
            if at or "say" in turn:
                begun.and_call(name, arguments)
            else:
                begun.call_tool(name, arguments)

    return lay_down


def _calls(given: Any, path: list[str | int]) -> list[tuple[str, Any]]:
    calls = [] if given is None else given if isinstance(given, list) else [given]
    found: list[tuple[str, Any]] = []
    for call in calls:
        if not isinstance(call, dict) or not isinstance(call.get("name"), str):
            raise BadRule("a call has a 'name' and 'arguments'", path)
        _known(call, ("name", "arguments"), path)
        if not isinstance(call.get("arguments", {}), dict | str):
            raise BadRule("'arguments' are an object, or text that is sent as it is", path)
        found.append((call["name"], call.get("arguments")))
    return found


def _failure(given: Any, path: list[str | int]) -> Fault:
    try:
        if isinstance(given, str):
            return faults.parse(given)
        if isinstance(given, int):
            return faults.status(given)
        if not isinstance(given, dict):
            raise BadRule("'fail' takes a status, a fault in words, or an object", path)
        _known(given, _FAILURE, path)
        if "fault" in given:
            return faults.parse(str(given["fault"]))
        more = {"retry_after": given.get("retry_after"), "message": given.get("message")}
        return faults.status(given.get("status", 500), error_code=given.get("code"), **more)
    except ValueError as problem:
        raise problem if isinstance(problem, BadRule) else BadRule(str(problem), path) from None


def _script(emulator: Taught, spec: dict[str, Any], path: list[str | int]) -> Any:
    _known(spec, _SCRIPT, path)
    name = "answers" if "answers" in spec else "faults"
    given = spec.get(name)
    if not isinstance(spec["script"], str) or not isinstance(given, list):
        raise BadRule("a script names an operation and has a list of 'answers' or 'faults'", path)
    entries: list[Entry] = []
    for at, one in enumerate(given):
        place = [*path, name, at]
        entries.append(_failure(one, place) if name == "faults" else _entry(one, place))
    try:
        emulator.script(spec["script"], [])
    except ValueError as problem:
        raise BadRule(str(problem), [*path, "script"]) from None
    if "probability" not in spec:
        return lambda: emulator.script(spec["script"], entries)
    probability = spec["probability"]
    if isinstance(probability, bool) or not isinstance(probability, int | float) or not 0 <= probability <= 1:
        raise BadRule(f"'probability' takes a number from 0 to 1, not {probability!r}", [*path, "probability"])
    if not entries:
        raise BadRule("there must be something to happen", [*path, name])
    return lambda: emulator.sometimes(spec["script"], *entries, probability=probability)


def _entry(one: Any, path: list[str | int]) -> Any:
    if one is None:
        return None
    if not isinstance(one, dict):
        raise BadRule("an answer is an object, or null for the regular one", path)
    _known(one, _ANSWER, path)
    if "fault" in one:
        return _failure(str(one["fault"]), path)
    status, headers = one.get("status", 200), one.get("headers") or {}
    if not isinstance(status, int) or not 200 <= status <= 599 or not isinstance(headers, dict):
        raise BadRule("an answer has a 'status' from 200 to 599 and 'headers'", path)
    if set(one) == {"json"}:
        return one["json"]
    delay = one.get("delay", 0)
    if not isinstance(delay, int | float):
        raise BadRule("'delay' takes seconds", path)
    body = one.get("body")
    text = body if body is None else str(body)
    return Answer(json=one.get("json"), body=text, status=status, headers=headers, delay=delay)


def _known(given: dict[Any, Any], names: Sequence[str], path: Sequence[str | int]) -> None:
    from difflib import get_close_matches

    for name in given:
        if name not in names:
            like = get_close_matches(str(name), names, 1)
            hint = f"did you mean {like[0]!r}?" if like else f"there are {', '.join(names)}"
            raise BadRule(f"unknown word {name!r}; {hint}", [*path, str(name)])
