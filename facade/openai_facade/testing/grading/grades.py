"""The grade that a grader gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..answers import text_of
from ..deciding import decide
from ..decoding import decode
from ..model.asking import Ask
from .formula import BadFormula, value
from .similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..model.rules import Model

PATH = "/graders"
HOW: Final = "Python graders are not run unless the emulator is told to: run_python_graders=True, --run-python-graders."
"""What is said where code came that is not to be run."""
TOGETHER: Final = 10.0
"""Seconds that all code has which one request asks to be run: nobody else is served meanwhile."""
_PLACE = re.compile(r"{{\s*([\w.]+)\s*}}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


class Python(Protocol):
    """What runs the code of graders; `interpreter.Interpreter` is what really does."""

    def score(self, source: str, sample: Any, item: Any) -> float: ...
    def within(self, seconds: float) -> Python: ...


@dataclass(slots=True)
class Grade:
    """A grade, and what went wrong on the way to it.

    Attributes:
        error: The name that the API has for what went wrong.
        details: What went wrong, in words, where the code of a grader did.
        parts: The grades that this one is made of.
        tokens: What models spent, by their names.
    """

    score: float
    error: str | None = None
    parts: dict[str, float] = field(default_factory=dict)
    tokens: dict[str, int] = field(default_factory=dict)
    details: str | None = None

    def passes(self, grader: JSON) -> bool:
        """Whether a grader is content."""
        threshold = grader.get("pass_threshold")
        return self.error is None and self.score >= (0.5 if threshold is None else threshold)


def grade(grader: JSON, item: Any, output: str, model: Model, python: Python | None = None) -> Grade:
    """Grade an answer.

    Args:
        grader: The grader.
        item: What the answer is about.
        output: The answer.
        model: What graders ask that ask a model.
        python: What runs the code of graders, if anything is to.
    """
    values = {"item": item, "sample": {"output_text": output, "output_json": _parsed(output)}}
    match grader["type"]:
        case "string_check":
            left, right = (_filled(grader[name], values) for name in ("input", "reference"))
            return Grade(_checked(grader["operation"], left, right))
        case "text_similarity":
            left, right = (_filled(grader[name], values) for name in ("input", "reference"))
            return Grade(similarity(grader["evaluation_metric"], left, right))
        case "score_model" | "label_model":
            return _by_model(grader, values, model)
        case "multi":
            return _combined(grader, item, output, model, python)
        case "python":
            return _by_code(grader, values, python)
    return Grade(1.0)


def _by_code(grader: JSON, values: JSON, python: Python | None) -> Grade:
    """Run the code of a grader, in a process of its own."""
    if python is None:
        return Grade(0.0, "python_grader_server_error", details=HOW)
    from .interpreter import Broke, Stopped  # for the few servers that run code

    try:
        return Grade(python.score(grader["source"], values["sample"], values["item"]))
    except Broke as broke:
        return Grade(0.0, "python_grader_runtime_error", details=str(broke))
    except Stopped as stopped:
        return Grade(0.0, "python_grader_server_error", details=str(stopped))


def runs_code(grader: JSON) -> bool:
    """Whether a grader, or a part of it, is Python."""
    if grader["type"] == "multi":
        return any(runs_code(one) for _, one in _members(grader))
    return bool(grader["type"] == "python")


def _checked(operation: str, left: str, right: str) -> float:
    outcomes = {
        "eq": left == right,
        "ne": left != right,
        "like": right in left,
        "ilike": right.lower() in left.lower(),
    }
    return float(outcomes[operation])


def _by_model(grader: JSON, values: JSON, model: Model) -> Grade:
    """Ask the model; where no rule says what it answers it is content."""
    said = [(one.get("role"), _filled(text_of(one.get("content")), values)) for one in grader["input"]]
    prompt = next((text for role, text in reversed(said) if role == "user"), said[-1][1] if said else "")
    told = [text for role, text in said if role in ("system", "developer")]
    outcome = decide(Ask(prompt, model=grader["model"], path=PATH, instructions="\n".join(told)), model)
    spent = {grader["model"]: outcome.tokens}
    if outcome.refused:
        return Grade(0.0, "model_grader_refusal_error", tokens=spent)
    read = _label if grader["type"] == "label_model" else _score
    score = read(grader, outcome.text) if outcome.told else _content(grader)
    return Grade(0.0, "model_grader_parse_error", tokens=spent) if score is None else Grade(score, tokens=spent)


def _content(grader: JSON) -> float:
    return float((grader.get("range") or [0, 1])[-1])


def _score(grader: JSON, text: str) -> float | None:
    """The first number in what the model says, within the range."""
    found = _NUMBER.search(text)
    low, high = (grader.get("range") or [0, 1])[0], _content(grader)
    return None if found is None else min(max(float(found[0]), low), high)


def _label(grader: JSON, text: str) -> float | None:
    """The label that the model names first."""
    places = {label: text.lower().find(label.lower()) for label in grader["labels"]}
    found = [label for label, place in places.items() if place >= 0]
    if not found:
        return None
    # of labels that begin at the same place the longest is meant
    first = min(found, key=lambda label: (places[label], -len(label)))
    return float(first in grader["passing_labels"])


def _combined(grader: JSON, item: Any, output: str, model: Model, python: Python | None) -> Grade:
    found = {name: grade(one, item, output, model, python) for name, one in _members(grader)}
    parts = {name: one.score for name, one in found.items()}
    tokens: dict[str, int] = {}
    for one in found.values():
        for name, spent in one.tokens.items():
            tokens[name] = tokens.get(name, 0) + spent
    error, details = next(((one.error, one.details) for one in found.values() if one.error), (None, None))
    try:
        return Grade(value(grader["calculate_output"], parts), error, parts, tokens, details)
    except BadFormula as bad:
        problem = "invalid_variable_error" if bad.unknown else "formula_parse_error"
        return Grade(0.0, problem, parts, tokens)


def _members(grader: JSON) -> Iterator[tuple[str, JSON]]:
    """The graders of a multi grader: the description has one, and the API takes an object of several."""
    given: JSON = grader["graders"]
    if isinstance(given.get("type"), str):
        yield str(given["name"]), given
        return
    yield from ((name, one) for name, one in given.items() if isinstance(one, dict) and one.get("type") != "multi")


def _filled(template: str, values: JSON) -> str:
    def found(match: re.Match[str]) -> str:
        value: Any = values
        for key in match[1].split("."):
            value = value.get(key, "") if isinstance(value, dict) else ""
        return str(value)

    return _PLACE.sub(found, template)


def _parsed(output: str) -> Any:
    try:
        return decode(output)
    except ValueError:
        return None
