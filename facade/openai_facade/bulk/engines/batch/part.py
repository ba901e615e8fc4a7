"""One batch of a run, and what is noted of it: enough for a later process to go on without asking anything twice."""

from __future__ import annotations

import json
from typing import Final, Literal, TypeAlias

from attrs import asdict, define, field

Stage: TypeAlias = Literal["filling", "uploading", "uploaded", "creating", "created", "cancelling"]
"""How far a part is. Each stage is noted before what it names is begun:

- `filling`: its jobs are set aside; nothing has left this machine.
- `uploading`: a file of its name may exist already.
- `uploaded`: the file is known.
- `creating`: a batch with its key in the metadata may exist already.
- `created`: the batch is known.
- `cancelling`: the run has asked for its end; what was not answered is given back.
"""
PREFIX: Final = "batch/"
"""What the keys of parts begin with."""
METADATA: Final = "openai_facade_part"
"""Where the metadata of a batch names its part."""


@define(slots=True)
class Part:
    """One batch of a run.

    Attributes:
        key: Its name: of its note, of the jobs that are under way in it, and in the metadata of the batch.
        endpoint: The endpoint of the batch.
        model: The model of the batch.
        stage: How far it is.
        size: Bytes of its file.
        jobs: How many jobs it was made of.
        most: Dollars that it can cost at most, where that matters.
        file: The id of the uploaded file.
        batch: The id of the batch.
        since: When its stage began, in seconds since 1970.
        left: Its jobs without an outcome, as far as this process knows; None where it has to look.
        path: Where the file is on this machine, until it is uploaded.
        due: When to look at it again, by the monotonic clock.
        wait: Seconds between the last look and the next.
        refusals: How often the queue of the model was full.
        lent: Dollars that are set aside for it; None while none are.
        spent: Dollars that its answers have cost.
        looks: How often its batch was looked for and not found.
    """

    key: str
    endpoint: str
    model: str
    stage: Stage = "filling"
    size: int = 0
    jobs: int = 0
    most: float = 0.0
    file: str | None = None
    batch: str | None = None
    since: float = 0.0
    left: set[int] | None = field(default=None, eq=False)
    path: str | None = field(default=None, eq=False)
    due: float = field(default=0.0, eq=False)
    wait: float = field(default=0.0, eq=False)
    refusals: int = field(default=0, eq=False)
    lent: float | None = field(default=None, eq=False)
    spent: float = field(default=0.0, eq=False)
    looks: int = field(default=0, eq=False)

    @property
    def tokens(self) -> int:
        """About how many tokens it asks with: four bytes each, the JSON around them included."""
        return self.size // 4

    @property
    def filename(self) -> str:
        """The name of the uploaded file."""
        return f"{self.key.removeprefix(PREFIX)}.jsonl"

    def written(self) -> str:
        """What is noted."""
        return json.dumps(asdict(self, filter=lambda attribute, _: attribute.name in _NOTED))

    @classmethod
    def read(cls, key: str, note: str) -> Part:
        """What was noted."""
        return cls(**{**json.loads(note), "key": key})


_NOTED: Final = frozenset({"endpoint", "model", "stage", "size", "jobs", "most", "file", "batch", "since"})
