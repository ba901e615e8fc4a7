"""Sends many requests as one job at half the price, and fetches answers and errors when it is done.

Run it: openai-facade emulate --run docs/examples/batch.py
"""

import json
import time

from openai_facade import OpenAI

ASKED = [
    {"model": "gpt-5.4-mini", "input": "One sentence on Rome."},
    {"model": "gpt-5.4-mini", "input": "One sentence on Oslo."},
    {"model": "gpt-5.4-mini", "input": "Too hot.", "temperature": 9},  # refused: it ends up among the errors
]


def lines() -> bytes:
    """The input file: one request a line, each with a name by which its answer is found."""
    rows = [
        {"custom_id": f"row-{number}", "method": "POST", "url": "/v1/responses", "body": body}
        for number, body in enumerate(ASKED)
    ]
    return "\n".join(map(json.dumps, rows)).encode()


def main() -> None:
    with OpenAI() as client:
        file = client.files.create(file=("asked.jsonl", lines()), purpose="batch")
        batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
        pause = 0.1
        while batch.status in ("validating", "in_progress", "finalizing"):
            time.sleep(pause)
            pause = min(pause * 2, 60)
            batch = client.batches.retrieve(batch.id)
        print(batch.status)
        for kind, name in (("answers", batch.output_file_id), ("errors", batch.error_file_id)):
            if name is None:
                continue
            print(f"{kind}:")
            for line in client.files.content(name).text.splitlines():
                row = json.loads(line)
                # a request that expired with its batch has an error in place of a response
                outcome = row["error"]["code"] if row["error"] else row["response"]["status_code"]
                print(f"  {row['custom_id']}: {outcome}")


if __name__ == "__main__":
    main()
