"""Goes through the kept requests when a server starts, and keeps each one that changes something."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..batching import BatchCourse
from ..model.behaviour import Behaviour, Call, Failed
from ..model.rules import Model
from .log import Kept, Log

if TYPE_CHECKING:
    from ..answers import Answer
    from ..faults import Fault
    from ..grading.grades import Python
    from ..incoming import Incoming
    from ..model.asking import Ask
    from ..scripts import Scripts
    from ..service import Service


_FLEETING = ("/chat/completions", "/completions", "/responses", "/embeddings", "/moderations")
_FLEETING_BELOW = ("/audio/", "/fine_tuning/alpha/graders/")


class _Told(Model):
    """A model that does again what it did."""

    def __init__(self, turns: list[Any]) -> None:
        super().__init__()
        self._turns = turns

    def take(self, ask: Ask) -> Behaviour | None:
        """The turn that was taken at that time."""
        kept = self._turns.pop(0) if self._turns else None
        return None if kept is None else _behaviour(kept)


class _Watched(Model):
    """A model whose turns are written down.

    Args:
        model: The model that decides.
    """

    def __init__(self, model: Model) -> None:
        super().__init__()
        self._model = model
        self.turns: list[Any] = []

    def take(self, ask: Ask) -> Behaviour | None:
        """The next turn."""
        turn = self._model.take(ask)
        self.turns.append(None if turn is None else _plain(turn, ask))
        return turn


class Keeper:
    """Keeps the state of a service in a log.

    Args:
        service: The service; what is in the log is done again.
        log: Where the requests are kept.
    """

    def __init__(self, service: Service, log: Log) -> None:
        self._service = service
        self._log = log
        model, store, course, python = service.model, service.store, service.batches, service.python
        store.drawer = log.drawer()
        for kept in log.requests():
            store.counter = max(store.counter, kept.counter)
            store.clock = lambda at=kept.at: at  # type: ignore[misc]
            service.model = _Told(kept.turns)
            service.batches = BatchCourse() if kept.course is None else BatchCourse.read(kept.course)
            service.python = None if kept.grades is None else _told(kept.grades)
            _finish(service.handle(kept.incoming)[0])
        service.model, store.clock = model, time.time
        service.batches, service.python = course, python

    def handle(self, incoming: Incoming, scripts: Scripts | None = None) -> tuple[Answer, Fault | None]:
        """Answer a request, and keep it before anybody sees the answer."""
        service, store = self._service, self._service.store
        model, python, at, counter, version = service.model, service.python, time.time(), store.counter, store.version
        watched, grades = _Watched(model), None if python is None else list[Any]()
        course = service.batches.plain() if incoming.path.endswith("/batches") else None
        service.model, service.handled, store.clock = watched, False, lambda: at
        service.python = _watched(python, grades)
        try:
            answer, fault = service.handle(incoming, scripts)
            if service.handled:
                _finish(answer)
        finally:
            service.model, service.python, store.clock = model, python, time.time
        lasting = incoming.method != "GET" and answer.status < 400 and not _fleeting(incoming)
        if service.handled and (lasting or store.version != version):
            self._log.keep(Kept(incoming, at, counter, watched.turns, course, grades))
        return answer, fault if fault is not None else watched.take_fault()

    def clear(self) -> None:
        """Forget everything, as the service has."""
        self._log.clear()
        self._log.drawer()

    def close(self) -> None:
        """Close the file."""
        self._log.close()


def _watched(python: Python | None, grades: list[Any] | None) -> Python | None:
    """What runs code, watched, where there is anything that does."""
    if python is None or grades is None:
        return None
    from .grades import WatchedPython  # for the few servers that run code

    return WatchedPython(python, grades)


def _told(grades: list[Any]) -> Python:
    from .grades import ToldPython

    return ToldPython(grades)


def _finish(answer: Answer) -> None:
    """Make all events of a stream, for making them changes the state."""
    if answer.events is not None and not answer.live:
        answer.events = list(answer.events)


def _fleeting(incoming: Incoming) -> bool:
    """Whether nothing is left of such a request but the records that it added."""
    path = incoming.path.rpartition("/v1")[2]
    return path in _FLEETING or path.startswith(_FLEETING_BELOW)


def _plain(turn: Behaviour, ask: Ask) -> Any:
    """A turn as JSON."""
    if turn.fault is not None and turn.fault.answer is not None:
        return {"status": turn.fault.answer.status, "message": str(Failed(turn.fault.answer))}
    calls = [[call.name, call.arguments] for call in turn.calls]
    text = turn.text(ask)
    return {"text": text, "calls": calls, "thought": turn.thought, "refusal": turn.refusal, "finish": turn.finish}


def _behaviour(kept: Any) -> Behaviour:
    from .. import faults

    if "status" in kept:
        return Behaviour(fault=faults.status(kept["status"], message=kept["message"]))
    calls = tuple(Call(name, arguments) for name, arguments in kept["calls"])
    return Behaviour(kept["text"], calls, kept["thought"], kept["refusal"], None, kept["finish"])
