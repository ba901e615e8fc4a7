"""What is answered below `/_emulator/`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Protocol

from ..answers import Answer, Refused
from ..batching import BatchCourse
from ..counting import encoding
from ..decoding import decode
from ..hiding import Hiding
from ..latency import Latency
from ..sharing import PREFIX
from .page import page
from .reading import BadRule, teach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..incoming import Incoming
    from ..journal.requests import Requests
    from ..journal.verdict import Verdict
    from ..service import Service
    from .reading import Taught

    class Controlled(Taught, Protocol):
        """What the panel steers: the emulator."""

        requests: Requests
        service: Service

        @property
        def latency(self) -> Latency | None: ...
        @latency.setter
        def latency(self, latency: Latency | None) -> None: ...
        @property
        def pace(self) -> float: ...
        @pace.setter
        def pace(self, seconds: float) -> None: ...
        @property
        def base_url(self) -> str: ...
        @property
        def headers(self) -> dict[str, str]: ...
        @property
        def authority(self) -> bytes | None: ...
        def unused(self) -> list[str]: ...
        def verdict(self, *, ignore: Iterable[str] = ()) -> Verdict: ...
        def forget_scripts(self) -> None: ...
        def reset(self) -> None: ...


_MOST = 1_000
_SETTINGS = ("pace", "latency", "headers", "rate_limits", "minute", "batches")


class Panel:
    """Answers requests that steer the emulator or look into it.

    Args:
        emulator: What is steered.
    """

    def __init__(self, emulator: Controlled) -> None:
        self._emulator = emulator

    def answer(self, incoming: Incoming) -> Answer:
        """Do what a request asks for."""
        path = incoming.path.removeprefix(PREFIX).strip("/")
        methods = _HANDLERS.get(path)
        if methods is None:
            known = ", ".join(f"{PREFIX}/{name}" for name in _HANDLERS)
            return Refused(f"There is no {incoming.path}; there are {known}.", status=404, code="not_found").answer()
        handler = methods.get(incoming.method)
        if handler is None:
            refused = Refused(
                f"{incoming.path} takes {' and '.join(methods)}.", status=405, code="method_not_supported"
            )
            return refused.answer()
        try:
            found = handler(self, incoming)
        except BadRule as bad:
            return Refused(str(bad), param=str(bad).partition(":")[0], code="invalid_rule").answer()
        except (ValueError, TypeError) as problem:
            return Refused(str(problem), code="invalid_value").answer()
        return found if isinstance(found, Answer) else Answer(json=found)

    def _page(self, _: Incoming) -> Answer:
        return Answer(body=page(self._emulator.base_url), headers={"content-type": "text/html; charset=utf-8"})

    def _health(self, _: Incoming) -> Any:
        tokens = encoding()
        found = {"status": "ok", "base_url": self._emulator.base_url, "requests": len(self._emulator.requests)}
        return {**found, "tokens": "estimated" if tokens is None else tokens.name}

    def _rules(self, _: Incoming) -> Any:
        model = self._emulator.model
        fallback = None if model.fallback is None else str(model.fallback)
        rules = [{"rule": str(rule), "used": rule.used} for rule in model.rules]
        queue = [{"rule": str(rule), "used": rule.used} for rule in model.queue if rule.live]
        return {"rules": rules, "queue": queue, "otherwise": fallback, "unused": self._emulator.unused()}

    def _add_rules(self, incoming: Incoming) -> Any:
        return Answer(json={"added": teach(self._emulator, decode(incoming.body))}, status=201)

    def _drop_rules(self, _: Incoming) -> Any:
        self._emulator.model.clear()
        return {}

    def _add_faults(self, incoming: Incoming) -> Any:
        body = decode(incoming.body)
        if not isinstance(body, dict) or "to" not in body:
            raise BadRule("faults come as {'to': 'POST /responses', 'faults': ['status 503']}", ())
        known = {("script" if name == "to" else name): value for name, value in body.items()}
        return Answer(json={"added": teach(self._emulator, known)}, status=201)

    def _drop_faults(self, _: Incoming) -> Any:
        self._emulator.forget_scripts()
        return {}

    def _journal(self, incoming: Incoming) -> Any:
        query = dict(incoming.query)
        limit = query.get("limit", str(_MOST))
        if not limit.isdecimal():
            raise ValueError(f"'limit' takes a number, not {limit!r}")
        asked = self._emulator.requests
        found = asked.to(query["to"]) if "to" in query else list(asked)
        return {"requests": [one.summary() for one in found[-int(limit) :]], "total": len(found)}

    def _drop_journal(self, _: Incoming) -> Any:
        self._emulator.requests.clear()
        return {}

    def _verdict(self, incoming: Incoming) -> Any:
        ignored = [value for name, value in incoming.query if name == "ignore"]
        found = self._emulator.verdict(ignore=ignored)
        return {"findings": [{"kind": one.kind, "words": one.words} for one in found]}

    def _unused(self, _: Incoming) -> Any:
        return {"unused": self._emulator.unused()}

    def _state(self, incoming: Incoming) -> Any:
        store = self._emulator.service.store
        wanted = dict(incoming.query).get("collection")
        if wanted is not None:
            return {"records": Hiding().value(store.all(wanted))}
        return {"collections": {name: store.count(name) for name in store.collections()}}

    def _memory(self, _: Incoming) -> Any:
        store, journal = self._emulator.service.store, self._emulator.requests
        state = {"bytes": store.units.bytes, "ceiling": store.units.ceiling, "dropped": store.dropped}
        kept = {"requests": len(journal), "bytes": journal.kept_bytes, "ceiling": journal.most_bytes}
        return {"state": state, "journal": kept}

    def _settings(self, incoming: Incoming) -> Any:
        body = decode(incoming.body) if incoming.body else {}
        if not isinstance(body, dict) or not set(body) <= set(_SETTINGS):
            raise ValueError(f"settings are {', '.join(map(repr, _SETTINGS))}")
        pace, headers = body.get("pace", self._emulator.pace), body.get("headers", {})
        if not isinstance(pace, int | float) or not isinstance(headers, dict) or pace < 0:
            raise ValueError("'pace' takes seconds, and 'headers' an object")
        if "latency" in body:
            self._emulator.latency = None if body["latency"] is None else Latency.read(body["latency"])
        limits = self._emulator.service.rate_limits
        if "rate_limits" in body or "minute" in body:
            limits.lay_down(body.get("rate_limits", limits.plain()), body.get("minute"))
        if "batches" in body:
            self._emulator.service.batches = BatchCourse.read(body["batches"])
        self._emulator.pace = pace
        self._emulator.headers.update({str(name): str(value) for name, value in headers.items()})
        latency = self._emulator.latency
        return {
            "pace": self._emulator.pace,
            "latency": None if latency is None else asdict(latency),
            "headers": self._emulator.headers,
            "rate_limits": limits.plain(),
            "minute": limits.minute,
            "batches": self._emulator.service.batches.plain(),
        }

    def _reset(self, _: Incoming) -> Any:
        self._emulator.reset()
        return {}

    def _authority(self, _: Incoming) -> Any:
        if self._emulator.authority is None:
            raise ValueError("there is no certificate: the emulator was not started with TLS")
        return Answer(body=self._emulator.authority, headers={"content-type": "application/x-pem-file"})


_HANDLERS: dict[str, dict[str, Callable[[Panel, Incoming], Any]]] = {
    "": {"GET": Panel._page},
    "health": {"GET": Panel._health},
    "rules": {"GET": Panel._rules, "POST": Panel._add_rules, "DELETE": Panel._drop_rules},
    "faults": {"POST": Panel._add_faults, "DELETE": Panel._drop_faults},
    "journal": {"GET": Panel._journal, "DELETE": Panel._drop_journal},
    "verdict": {"GET": Panel._verdict},
    "unused": {"GET": Panel._unused},
    "state": {"GET": Panel._state},
    "memory": {"GET": Panel._memory},
    "settings": {"GET": Panel._settings, "POST": Panel._settings},
    "reset": {"POST": Panel._reset},
    "ca.pem": {"GET": Panel._authority},
}
