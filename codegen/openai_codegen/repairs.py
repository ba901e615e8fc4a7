"""Repairs: upstream defects that no generic pass can cure, one file each, as data.

A file holds `reason` and a list `changes`. A change has a `pointer` into the upstream file (prose taken out) and one of

- `set: value`      what stands there from now on (the place, or its parent, has to exist),
- `remove: true`    nothing stands there any more,
- `merge: mapping`  keys to set on the mapping that stands there,
- `append: [..]`    members to add to the list that stands there,
- `add: schema`     a component that upstream does not have.

A change that finds its work done already, and a file that touches nothing, is an error: the defect is gone, so the file
should go too.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from openai_codegen.document import Node, find, read, unescape
from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from pathlib import Path


class _Idle(CodegenError):
    """A change that touches nothing."""


_VERBS = ("set", "remove", "merge", "append", "add")


def apply(document: Node, folder: Path, idle: list[str] | None = None) -> list[str]:
    """Apply all repairs of a folder in the order of their names; answers these names.

    Args:
        document: What to repair.
        folder: The repairs.
        idle: Repairs made for another description need not fit this one: what would be an error is noted here.

    Raises:
        CodegenError: A file is malformed, or one of its changes touches nothing.
    """
    done = []
    for path in sorted(folder.glob("*.yaml")):
        repair = read(path)
        changes = repair.get("changes")
        if not isinstance(repair.get("reason"), str) or not isinstance(changes, list) or not changes:
            raise CodegenError("a repair needs a reason and a list of changes", source=path.name)
        touched = False
        for change in changes:
            try:
                _change(document, change, path.name)
                touched = True
            except _Idle as error:
                if idle is None:
                    raise
                idle.append(str(error))
        if touched:
            done.append(path.name)
    return done


def _change(document: Node, change: Any, source: str) -> None:
    verbs = [verb for verb in _VERBS if isinstance(change, dict) and verb in change]
    if len(verbs) != 1 or not isinstance(change.get("pointer"), str):
        raise CodegenError(f"a change needs a pointer and one of {', '.join(_VERBS)}", source=source)
    verb, pointer = verbs[0], change["pointer"]
    start, _, last = pointer.rpartition("/")
    try:
        holder = find(document, start)
    except KeyError:
        raise _Idle("the repair touches nothing: there is no such place", pointer, source) from None
    key: Any = unescape(last)
    if isinstance(holder, list):
        key = int(key) if key.isdigit() else -1
    here = holder[key] if _has(holder, key) else None
    exists = _has(holder, key)
    value = deepcopy(change[verb])
    new = verb == "add" and not exists
    other = verb == "set" and here != value and (exists or isinstance(holder, dict))
    if new or other:
        holder[key] = value
    elif verb == "remove" and exists:
        del holder[key]
    elif verb == "merge" and isinstance(here, dict) and any(here.get(name) != value[name] for name in value):
        here.update(value)
    elif verb == "append" and isinstance(here, list) and any(member not in here for member in value):
        here.extend(member for member in value if member not in here)
    else:
        why = "its work done" if exists else "no such place"
        raise _Idle(f"the repair touches nothing: `{verb}` finds {why}", pointer, source)


def _has(holder: Any, key: Any) -> bool:
    if isinstance(holder, list):
        return key in range(len(holder))
    return isinstance(holder, dict) and key in holder
