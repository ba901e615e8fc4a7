"""Public paths by rule: where each class is imported from below `types`.

The package of a resource is the path of the resource above it (`types.fine_tuning` for `fine_tuning.jobs`). It holds
the arguments of its methods (`JobCreateParams`), and every class that upstream gives a name and that this resource is
the first to use, with `Param` behind the name for what is sent. What has no name upstream stands in the module of the
class around it, named by the way that leads there (`types.fine_tuning.job_create_params.Hyperparameters`).
"""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import each_schema, reference, schemas, target
from openai_codegen.names import pascal, singular, snake
from openai_codegen.naming.arguments import param_name
from openai_codegen.naming.components import TWIN
from openai_codegen.properties import as_schema
from openai_codegen.shapes import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openai_codegen.document import Node
    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.resource_tree import Method, Resource

ACRONYMS = {one.capitalize(): one for one in ("API", "ID", "IP", "JSON", "PCM", "PCMA", "PCMU", "URL")}
"""Words that public names have in capitals."""
JOINED = (("ChatKit", "Chatkit"), ("OAuth", "Oauth"), ("WebSocket", "Websocket"))
"""Words that module names do not take apart."""
SHARED = "types.shared"
DEEP = 3
"""How many late classes within one another are named by their places."""
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|\d+|.")


@attrs.frozen
class Meaning:
    """What a public path stands for: a class, the arguments of an operation, or a schema that has no name."""

    component: str | None = None
    operation: str | None = None
    schema: Node | None = None
    sent: bool = False


def meaning_of(meaning: Meaning) -> str | None:
    """The class that a path stands for, if it is one."""
    return meaning.component or target(meaning.schema)


def own_module(name: str) -> str:
    """The module a public name stands in, below its package."""
    for joined, plain in JOINED:
        name = name.replace(joined, plain)
    return snake(name)


class PublicPaths:
    """The public paths of one document.

    Args:
        reading: What the parser read of the normalised document.
        roots: Its client tree.
        rules: Content of `aliases.yaml`: `packages`, `roots`, `exported` and `inside`.
    """

    def __init__(self, reading: Reading, roots: Iterable[Resource], rules: Node) -> None:
        document = reading.document
        self._reading = reading
        self._components = schemas(document)
        self._since: dict[str, str] = document.get("x-since") or {}
        self._packages: dict[str, str] = rules.get("packages") or {}
        self._events: Node = rules.get("roots") or {}
        self._inside = frozenset(rules.get("inside") or ())
        self._exported = {name: home for home, names in (rules.get("exported") or {}).items() for name in names}
        self._methods = [(one, method) for one in _each(roots) for method in one.methods]
        self._bodies = {one.operation.body.ref for _, one in self._methods if one.operation.body is not None}
        self._roots: set[str | None] = set()
        self._sent: dict[str, str] = {}
        self._references: dict[str, list[str]] = {}
        self._answered: dict[str, str] = {}
        self.variants: dict[str, str] = rules.get("variants") or {}
        self._called: dict[str, str] = rules.get("called") or {}
        self._qualified: dict[str, str] = rules.get("qualified") or {}
        self._use()

    def find(
        self, given: Mapping[str, Meaning] | None = None, described: frozenset[str] = frozenset()
    ) -> dict[str, Meaning]:
        """Every public path, and what it stands for.

        Args:
            given: Paths that stand for something else than the rule says; what is inside of them is named by the rule.
            described: Those of them that the description gives, and with them everything inside; a class that came
                later and has its name there has none by the rule.
        """
        given = given or {}
        found = {**self._answers(), **self._classes(), **self._arguments()}
        packages = {path.rpartition(".")[0] for path in found}
        named = {meaning_of(given[path]) for path in described if path in given} & self._since.keys()
        found = {path: one for path, one in found.items() if meaning_of(one) not in named}
        found |= {path: one for path, one in given.items() if path.rpartition(".")[0] in packages}
        for path, meaning in list(found.items()):
            for name, inner in self._parts(path, meaning) if path not in described else ():
                if meaning_of(inner) not in named:
                    found.setdefault(name, inner)
        for path, meaning in list(found.items()):
            package, _, name = path.rpartition(".")
            if package == SHARED:
                found.setdefault(f"types.{name}", meaning)
        return found

    def package(self, resource: Resource) -> str:
        """The package of what a resource uses."""
        above = resource.path.rpartition(".")[0]
        return self._packages.get(resource.path) or ".".join(part for part in ("types", above) if part)

    def _use(self) -> None:
        for resource, method in self._methods:
            package, called = self.package(resource), method.operation
            answers = [self._answer(method)]
            answers += [] if called.stream_event is None else [self.schema(called.stream_event)]
            sent = [self.schema(one.prop) for one in called.parameters if one.place != "path"]
            self._roots |= {target(one) for one in answers}
            self._note(package, answers, self._answered)
            self._note(package, sent, self._sent)
        for package, kinds in self._events.items():
            for side, known in (("answered", self._answered), ("sent", self._sent)):
                names = [name for name in kinds.get(side, ()) if name in self._components]
                self._note(package, [reference(name) for name in names], known)

    def schema(self, prop: PropertyProtocol) -> Node:
        """What the parser read, as a schema."""
        return as_schema(prop, self._reading)

    def _answer(self, method: Method) -> Node:
        prop = method.page_item if method.page else method.result.prop
        return {} if prop is None else self.schema(prop)

    def _note(self, package: str, roots: list[Node], known: dict[str, str]) -> None:
        waiting = [name for root in roots for name in _targets(root)]
        seen: set[str] = set()
        for name in waiting:  # what is found on the way is looked at last
            if name not in seen:
                seen.add(name)
                known.setdefault(name, package)
                waiting += self._within(name)

    def _within(self, name: str) -> list[str]:
        """The classes that a class refers to."""
        if name not in self._references:
            self._references[name] = _targets(self._components[name])
        return self._references[name]

    def _arguments(self) -> dict[str, Meaning]:
        found = {}
        for resource, method in self._methods:
            if any(one.place != "path" for one in method.operation.parameters):
                stem = f"{self.package(resource)}.{singular(resource.class_name)}{pascal(method.name)}Params"
                found[stem] = Meaning(operation=method.operation.id, sent=True)
        return found

    def _classes(self) -> dict[str, Meaning]:
        found = {}
        known = {meaning.component for meaning in self._answers().values()}
        for name in [*self._answered, *(one for one in self._sent if one not in self._answered)]:
            if not self.exported(name) or name in known:
                continue
            home, short = self._home(name), self._short(name)
            listed = self._components[name]["x-kind"] == "enum"
            sent_only = name in self._sent and (name not in self._answered or param_name(name) == name)
            if listed or not sent_only:
                found[f"{home}.{short}"] = Meaning(name)
            if name in self._sent and name not in self._bodies and not listed:
                sent = f"{SHARED}_params.{short}" if home == SHARED else f"{home}.{param_name(short)}"
                found.setdefault(sent, Meaning(name, sent=True))
        return found

    def _answers(self) -> dict[str, Meaning]:
        """What several methods answer is known under a name of each, where it has the name of one, or none upstream."""
        found: dict[str, list[str]] = {}
        for resource, method in self._methods:
            answer = target(self._answer(method))
            if answer is not None:
                stem = f"{self.package(resource)}.{singular(resource.class_name)}{pascal(method.name)}Response"
                found.setdefault(answer, []).append(stem)
        return {
            path: Meaning(name)
            for name, paths in found.items()
            if any(name.endswith(path.rpartition(".")[2]) for path in paths) or self._nameless(name)
            for path in paths
        }

    def _nameless(self, name: str) -> bool:
        part = self._components[name].get("x-origin", "").count("/") > 3
        return part and self._components[name]["x-kind"] in ("object", "union") and not self.exported(name)

    def _short(self, name: str) -> str:
        """The name without the word of its package that tells it from one in another package."""
        if name in self._called:
            return self._called[name]
        qualifier = self._qualified.get(self._home(name), "")
        short = name.removeprefix(qualifier)
        rivals = [one + short for one in self._qualified.values() if one != qualifier]
        return short if qualifier and any(one in self._components for one in rivals) else name

    def exported(self, name: str) -> bool:
        """Whether a class has a public name of its own."""
        for known in (name, self._twin(name)):
            if known in self._exported or known in self._inside:
                return known in self._exported
        schema = self._components[name]
        if name in self._bodies and name not in self._answered:
            return False
        return schema.get("x-origin", "").count("/") == 3 and schema["x-kind"] in ("object", "union")

    def late(self, name: str) -> bool:
        """Whether a class came with a later edition and is a part of others: no answer, and like none that is known."""
        return name in self._since and name not in self._roots and self._twin(name) is None

    def _twin(self, name: str) -> str | None:
        plain = name.removeprefix(TWIN)
        return plain if plain != name and plain in self._components else None

    def _home(self, name: str) -> str:
        return self._exported.get(name) or self._answered.get(name) or self._sent[name]

    def _parts(self, path: str, meaning: Meaning) -> Iterator[tuple[str, Meaning]]:
        package, _, name = path.rpartition(".")
        parts = _Parts(self, meaning.sent, self._components)
        streams = False
        if meaning.schema is not None:
            parts.walk(meaning.schema, "", frozenset())
        elif meaning.component is not None:
            parts.body(self._components[meaning.component], "", frozenset({meaning.component}))
        else:
            called = next(one.operation for _, one in self._methods if one.operation.id == meaning.operation)
            whole = called.body is not None and called.body.kind == "raw"
            streams = any(one.name == "stream" for one in (called.body.fields if called.body else ()))
            for parameter in called.parameters:
                prefix = "" if whole and parameter.place == "body" else _word(parameter.wire)
                parts.walk(self.schema(parameter.prop), prefix, frozenset())
        module = f"{package}.{own_module(name)}"
        if meaning.operation and streams:
            for kind in ("Base", "NonStreaming", "Streaming"):
                parts.found.setdefault(f"{name}{kind}", meaning)
        # `None` is one, where a type of that name stands among others
        named = ((f"{part}_" if iskeyword(part) else part, one) for part, one in parts.found.items())
        return ((f"{module}.{part}", one) for part, one in named)


class _Parts:
    """What stands inside a class, by the way that leads there."""

    def __init__(self, paths: PublicPaths, sent: bool, components: Node) -> None:
        self.paths = paths
        self.sent = sent
        self.components = components
        self.found: dict[str, Meaning] = {}

    def walk(self, schema: Node, prefix: str, seen: frozenset[str]) -> None:
        name = target(schema)
        if name is None:
            if "anyOf" in schema:
                self.body(schema, prefix, seen)
            else:
                self._members(schema, prefix, seen)
            return
        component = self.components[name]
        if name in seen or (prefix and self.paths.exported(name) and not self._late(name, seen)):
            return
        if component["x-kind"] in ("object", "union") and prefix:
            self.found.setdefault(prefix, Meaning(name, sent=self.sent))
        self.body(component, prefix, seen | {name})

    def _members(self, schema: Node, prefix: str, seen: frozenset[str]) -> None:
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                self.walk(schema[key], singular(prefix), seen)

    def body(self, schema: Node, prefix: str, seen: frozenset[str]) -> None:
        if "anyOf" in schema:
            values = [member for member in schema["anyOf"] if member.get("type") != "null"]
            named = [name for member in values if (name := target(member)) and self._is(name, "object", "union")]
            for member in values:
                name = target(member)
                alone = len(named) == 1 and "x-kind" not in schema
                if name is None or name not in named:
                    self.walk(member, prefix, seen)
                elif prefix and "x-kind" not in schema and alone and len(values) > 1 and self._is(name, "object"):
                    self.found.setdefault(prefix, Meaning(schema={"anyOf": values}, sent=self.sent))
                    self.walk(member, prefix + self._variant(name, None), seen)
                elif not alone and self._is(name, "object"):
                    tag = tag_of(self.components[name], (schema.get("x-union") or {}).get("key"))
                    self.walk(member, prefix + self._variant(name, tag), seen)
                else:
                    self.walk(member, prefix, seen)
        elif "properties" in schema:
            for key, value in schema["properties"].items():
                self.walk(value, prefix + _word(key), seen)
        else:
            self._members(schema, prefix, seen)

    def _late(self, name: str, seen: frozenset[str]) -> bool:
        """Whether a class is named after its places, too, because it came later: upstream may have had it in place."""
        return self.paths.late(name) and sum(map(self.paths.late, seen)) < DEEP

    def _variant(self, name: str, tag: object) -> str:
        given = self.paths.variants.get(name) or self.paths.variants.get(name.removeprefix(TWIN))
        return given or (name if tag is None else _word(str(tag)))

    def _is(self, name: str | None, *kinds: str) -> bool:
        return name is not None and self.components[name]["x-kind"] in kinds


def _targets(schema: Node) -> list[str]:
    return [name for one, _ in each_schema(schema) if (name := target(one)) is not None]


def _word(text: str) -> str:
    """A field as part of a public name: `ip_allowlist` becomes `IPAllowlist`."""
    parts: list[str] = _PARTS.findall(pascal(text))
    return "".join([ACRONYMS.get(part, part) for part in parts])


def _each(nodes: Iterable[Resource]) -> Iterator[Resource]:
    for node in nodes:
        if node.alias_of is None:
            yield node
            yield from _each(node.children)
