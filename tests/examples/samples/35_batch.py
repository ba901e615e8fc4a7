# document: sdk-reference
# section: Batch

from openai_facade import OpenAI

client = OpenAI()

# 创建批处理作业
batch = client.batches.create(
    input_file_id="file-xxx",
    endpoint="/v1/chat/completions",
    completion_window="24h",
)

# 查询状态
batch = client.batches.retrieve(batch.id)
print(batch.status)  # validating | in_progress | finalizing | completed | failed
