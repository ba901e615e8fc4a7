"""Trains a model on a few conversations, follows the job, and asks the model that came of it.

Run it: openai-facade emulate --run docs/examples/fine_tuning.py
"""

import json
import time

from openai_facade import OpenAI

PAIRS = [(f"What is {number} plus {number}?", f"{2 * number}, captain!") for number in range(1, 11)]


def lines() -> bytes:
    """The training file: one conversation a line."""
    return "\n".join(
        json.dumps({"messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": told}]})
        for asked, told in PAIRS
    ).encode()


def main() -> None:
    with OpenAI() as client:
        file = client.files.create(file=("pairs.jsonl", lines()), purpose="fine-tune")
        job = client.fine_tuning.jobs.create(
            model="gpt-4o-mini-2024-07-18",
            training_file=file.id,
            method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 1}}},
        )
        pause = 0.1
        while job.status in ("validating_files", "queued", "running"):
            time.sleep(pause)
            pause = min(pause * 2, 60)
            job = client.fine_tuning.jobs.retrieve(job.id)
        for event in reversed(list(client.fine_tuning.jobs.list_events(job.id))):
            print(event.message)
        print(job.status, job.error.message if job.error else "")
        if job.fine_tuned_model:
            told = client.chat.completions.create(
                model=job.fine_tuned_model, messages=[{"role": "user", "content": "What is 4 plus 4?"}]
            )
            print(told.choices[0].message.content)


if __name__ == "__main__":
    main()
