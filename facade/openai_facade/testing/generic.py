"""Operations without a handler of their own: create, read, list, change and delete as REST means them.

The shape of an answer comes from the description, its values from the request and from what earlier requests left
behind, and what is still missing from the example generator.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from .answers import Answer, Missing, typed_events
from .incoming import known_names
from .samples import binary
from .store import page

if TYPE_CHECKING:
    from .calls import Call
    from .description import JSON

# How ids begin; by the `object` of the record, else by the last fixed word of its path.
PREFIXES = {
    "assistant": "asst_",
    "thread": "thread_",
    "thread.message": "msg_",
    "thread.run": "run_",
    "thread.run.step": "step_",
    "vector_store": "vs_",
    "vector_store.files_batch": "vsfb_",
    "file": "file-",
    "batch": "batch_",
    "upload": "upload_",
    "upload.part": "part_",
    "conversation": "conv_",
    "container": "cntr_",
    "container.file": "cfile_",
    "eval": "eval_",
    "eval.run": "evalrun_",
    "fine_tuning.job": "ftjob-",
    "video": "video_",
    "skill": "skill_",
    "chatkit.session": "cksess_",
    "organization.project": "proj_",
    "organization.admin_api_key": "key_",
    "organization.user": "user-",
    "organization.invite": "invite-",
    "group": "group_",
    "role": "role_",
    "certificate": "cert_",
}
_OUTCOMES = ("cancelled", "canceled", "cancelling", "archived", "paused", "completed", "queued", "active")


def generic(call: Call) -> Answer:
    """Answer an operation by its shape alone."""
    operation = call.operation
    status, content = operation.success
    schema = operation.answer_schema
    events = content.get("text/event-stream")
    asked = isinstance(call.body, dict) and call.body.get("stream") is True
    if events is not None and (asked or len(content) == 1):
        return Answer(events=typed_events(_told(call, events)), status=status)
    plain_text = schema is not None and call.service.description.resolve(schema).get("type") == "string"
    if schema is None or (plain_text and len(content) > 1):
        kind = next((name for name in content if name != "application/json"), None)
        if operation.method == "DELETE":
            _forget(call)
        return Answer(body=binary(kind) if kind else b"", status=status, headers={"content-type": kind} if kind else {})
    if plain_text:
        return Answer(body=b"example\n", status=status, headers={"content-type": "application/octet-stream"})
    return Answer(json=_answer(call, schema), status=status)


def _told(call: Call, schema: JSON) -> list[JSON]:
    """An example of each kind of event; one that reports an error would end the stream."""
    schema = call.service.description.resolve(schema)
    kinds = schema.get("anyOf") or schema.get("oneOf")
    if kinds is None:
        return [made(call, schema)]
    return [event for kind in kinds for event in _told(call, kind) if event.get("type") != "error"]


def _answer(call: Call, schema: JSON) -> Any:
    method, item = call.operation.method, call.operation.path.endswith("}")
    if not isinstance(example := made(call, schema), dict):
        return example  # a bare list or scalar: nothing of the request can be in it
    if method == "DELETE":
        _forget(call)
        return _named(call, schema, made(call, schema))
    if method == "GET":
        return _found(call, schema) if item else _listed(call, schema)
    if item:
        record = _stored(call)
        if record is None:
            return _named(call, schema, echo(call, schema, made(call, schema), call.body))
        record |= echo(call, schema, record, call.body)
        return record
    return _created(call, schema) if _creates(call) else _acted(call, schema)


def made(call: Call, schema: JSON) -> JSON:
    """A fresh example of an answer."""
    examples = call.service.examples
    known = call.store.attached.setdefault("examples", {})
    if id(schema) not in known:
        known[id(schema)] = (schema, examples.example(schema))
    value: JSON = copy.deepcopy(known[id(schema)][1])
    if isinstance(value, dict) and isinstance(value.get("created_at"), int):
        value["created_at"] = call.store.now()
    return value


def echo(call: Call, schema: JSON, template: JSON, values: Any) -> JSON:
    """Put values of the request into an answer, wherever the answer has a field of that name and accepts them."""
    check = call.service.answer_checks.check(schema)
    names = known_names(call.service.answer_checks, schema) or set(template)
    for name, value in values.items() if isinstance(values, dict) else ():
        if name in names and template.get(name) != value:
            trial = {**template, name: value}
            if check(trial) is None:
                template = trial
    return template


def _blank(call: Call, schema: JSON, template: JSON) -> JSON:
    """Leave empty what the request could have set and did not."""
    check = call.service.answer_checks.check(schema)
    names: set[str] = set()
    for body in call.operation.bodies.values():
        names |= known_names(call.service.checks, body) or set()
    names |= {name for name in template if name.endswith("_at") and name != "created_at"} | {"error", "last_error"}
    for name in sorted(names & template.keys()):
        if isinstance(call.body, dict) and name in call.body:
            continue
        empties: tuple[Any, ...] = (None, [], {})
        for empty in empties:
            trial = {**template, name: empty}
            if check(trial) is None:
                template = trial
                break
    return template


def _creates(call: Call) -> bool:
    """Whether the description also has items below this path."""
    path = call.operation.path
    return any(
        other.startswith(path + "/{") and other.count("/") == path.count("/") + 1
        for other in call.service.description.paths
    )


def _created(call: Call, schema: JSON) -> JSON:
    record = echo(call, schema, _blank(call, schema, made(call, schema)), call.body)
    if "id" in record:
        prefix = PREFIXES.get(record.get("object", ""), call.operation.path.rpartition("/")[2].rstrip("s") + "_")
        record = echo(call, schema, record, {"id": call.store.fresh(prefix)})
    record = _parents(call, schema, record)
    name = _identity(record)
    if name is not None:
        call.store.add(call.path, {**record, "id": name})
    return record


def _identity(record: JSON) -> str | None:
    """The id under which later requests ask for a record: its own, or that of the thing it assigns."""
    for key in ("id", "user_id", "role_id", "group_id"):
        if isinstance(record.get(key), str):
            return str(record[key])
    for key in ("role", "user", "group"):
        inner = record.get(key)
        if isinstance(inner, dict) and isinstance(inner.get("id"), str):
            return str(inner["id"])
    return None


def _acted(call: Call, schema: JSON) -> JSON:
    """An action on an item, such as `/batches/{id}/cancel`."""
    verb = call.operation.path.rpartition("/")[2]
    record = _stored(call) if call.ids else None
    answer = echo(call, schema, made(call, schema), record or {})
    answer = _parents(call, schema, echo(call, schema, answer, call.body))
    for outcome in _OUTCOMES:
        if outcome[:4] == verb[:4]:
            answer = echo(call, schema, answer, {"status": outcome})
    if record is not None and set(record) <= set(answer):
        record |= answer
    return answer if record is not None else _named(call, schema, answer)


def _found(call: Call, schema: JSON) -> JSON:
    record = _stored(call)
    if record is None:
        return _named(call, schema, made(call, schema))
    return (
        record
        if call.service.answer_checks.check(schema)(record) is None
        else echo(call, schema, made(call, schema), record)
    )


def _listed(call: Call, schema: JSON) -> Any:
    answer = echo(call, schema, made(call, schema), {"object": "list"})
    shape: JSON = call.service.description.resolve(schema)
    name = next((key for key, value in answer.items() if isinstance(value, list)), None)
    if name is None:
        return _named(call, schema, answer)
    if _stateful(call, call.operation.path) or call.store.knows(call.path):
        records = call.store.all(call.path)
        if not (call.invent and not records):
            items: JSON = shape.get("properties", {}).get(name, {}).get("items", {})
            found = page(records, call.query)
            found["data"] = [_shaped(call, items, record) for record in found["data"]]
            answer[name] = found.pop("data")
            answer = _ends(call, schema, answer, found)
    return _closed(call, schema, answer)


def _shaped(call: Call, schema: JSON, record: JSON) -> JSON:
    """A record as an item of a list, which may be of another kind than what the creation answered."""
    if not schema or call.service.answer_checks.check(schema)(record) is None:
        return record
    return echo(call, schema, made(call, schema), record)


def _ends(call: Call, schema: JSON, answer: JSON, found: JSON) -> JSON:
    """First and last id of a page, and whether there is more."""
    for name in ("first_id", "last_id"):
        if name in answer:
            answer[name] = found[name]
    if "has_more" in answer:
        answer["has_more"] = found["has_more"]
    if "next" in answer or "next" in (known_names(call.service.answer_checks, schema) or ()):
        answer["next"] = found["last_id"] if found["has_more"] else None
    return answer


def _closed(call: Call, schema: JSON, answer: JSON) -> JSON:
    """No further page where the example would promise one."""
    if answer.get("next_page"):
        trial = {**answer, "next_page": None}
        answer = trial if call.service.answer_checks.check(schema)(trial) is None else answer
    if isinstance(answer.get("next"), str) and not answer.get("has_more"):
        answer = echo(call, schema, answer, {"next": None})
    return answer


def _stored(call: Call) -> JSON | None:
    """The record that the path names, if requests have made it.

    Raises:
        Missing: The records of this kind are made by requests, and this one was not.
    """
    collection, name = _place(call)
    record = call.store.find(collection, name)
    if record is None and not call.invent and _stateful(call, _template(call)):
        raise Missing(collection.rpartition("/")[2].rstrip("s"), name)
    return record


def _forget(call: Call) -> None:
    """Drop the record that the path names; what belongs to one, as a limit does, is no record."""
    if call.operation.path.endswith("}") and _stored(call) is not None:
        collection, name = _place(call)
        call.store.remove(collection, name)


def _place(call: Call) -> tuple[str, str]:
    """Collection and id of the item that the path names last."""
    parts = call.path.split("/")
    last = max(index for index, part in enumerate(call.operation.path.split("/")) if part.startswith("{"))
    return "/".join(parts[:last]), call.ids[-1]


def _template(call: Call) -> str:
    return call.operation.path.rpartition("/{")[0]


def _stateful(call: Call, collection: str) -> bool:
    """Whether requests can make records of a collection."""
    description = call.service.description
    return collection in description.paths and "POST" in description.methods(collection)


def _named(call: Call, schema: JSON, answer: JSON) -> JSON:
    """An invented record under the ids that the request names."""
    if call.ids:
        answer = echo(call, schema, answer, {"id": call.ids[-1]})
    return echo(call, schema, _parents(call, schema, answer), {"deleted": True})


def _parents(call: Call, schema: JSON, answer: JSON) -> JSON:
    return echo(call, schema, answer, dict(zip(call.operation.names, call.ids, strict=True)))
