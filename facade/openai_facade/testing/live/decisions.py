"""Questions that a model answers on the side: by a choice, by a probability, by a score.

A rule for the path `/decisions` answers them by their names, `say({"mood": "calm"})`; `refuse` refuses all of them.
Without one the first choice, the middle and the first level are the answers.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..deciding import decide
from ..model.asking import Ask
from ..words import count

if TYPE_CHECKING:
    from ..deciding import Outcome
    from ..description import JSON
    from ..model.rules import Model

PATH = "/decisions"
_SURE = 0.9


def decision(questions: list[JSON], prompt: str, name: str, model: Model) -> JSON:
    """The answers to questions.

    Args:
        questions: What is asked.
        prompt: What is decided about.
        name: The model that decides.
        model: The rules.
    """
    outcome = _outcome(Ask(prompt, model=name, path=PATH), model)
    told = {} if outcome is None else _object(outcome.text)
    refused = outcome is not None and outcome.refused
    answers = [_refusal(one) if refused else _answer(one, told.get(str(one.get("name")))) for one in questions]
    asked, spent = count(prompt), 8 * len(questions)
    usage: JSON = {"input_tokens": asked, "output_tokens": spent, "total_tokens": asked + spent}
    usage["input_tokens_details"] = {"cached_tokens": 0, "cache_write_tokens": 0}
    usage["output_tokens_details"] = {"reasoning_tokens": 0}
    return {"answers": answers, "model": name, "usage": usage}


def _outcome(ask: Ask, model: Model) -> Outcome | None:
    """What a rule says that is meant for decisions: the turns that wait for the conversation are left to it."""
    meant = (rule for rule in model.rules if rule.condition is not None and rule.condition.path is not None)
    return decide(ask, model) if any(rule.fits(ask) for rule in meant) else None


def _answer(question: JSON, told: Any) -> JSON:
    named = _named(question)
    match question["type"]:
        case "choice":
            return {**named, **_chosen([choice["value"] for choice in question["choices"]], told)}
        case "score":
            return {**named, **_scored([level["label"] for level in question["levels"]], told)}
    probability = float(told) if isinstance(told, int | float) and 0 <= told <= 1 else 0.5
    return {**named, "type": "predicate", "probability": probability}


def _chosen(values: list[Any], told: Any) -> JSON:
    at = values.index(told) if told in values else 0
    shares = _shares(len(values), at)
    found = [{"value": value, "probability": share} for value, share in zip(values, shares, strict=True)]
    choice = values[at] if values else ""
    return {"type": "choice", "choice": choice, "confidence": max(shares, default=0.0), "probabilities": found}


def _scored(labels: list[str], told: Any) -> JSON:
    at = labels.index(told) if told in labels else 0
    at = told if isinstance(told, int) and 0 <= told < len(labels) else at
    shares = _shares(len(labels), at)
    pairs = enumerate(zip(labels, shares, strict=True))
    found = [{"label": label, "value": value, "probability": share} for value, (label, share) in pairs]
    return {"type": "score", "score": at, "confidence": max(shares, default=0.0), "probabilities": found}


def _refusal(question: JSON) -> JSON:
    return {**_named(question), "type": "refusal"}


def _named(question: JSON) -> JSON:
    return {} if question.get("name") is None else {"name": question["name"]}


def _shares(number: int, chosen: int) -> list[float]:
    """Probabilities that add up to one, most of it for what was chosen."""
    if number < 2:
        return [1.0] * number
    rest = round((1 - _SURE) / (number - 1), 6)
    return [_SURE if at == chosen else rest for at in range(number)]


def _object(text: str) -> JSON:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
