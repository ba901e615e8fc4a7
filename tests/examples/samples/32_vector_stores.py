# document: sdk-reference
# section: 17. Vector stores

from openai_facade import OpenAI

client = OpenAI()

# 创建 Vector Store
vector_store = client.vector_stores.create(
    name="my_knowledge_base",
)

# 上传文件
file = client.files.create(
    file=open("document.pdf", "rb"),
    purpose="assistants",
)

# 将文件添加到 Vector Store
client.vector_stores.files.create(
    vector_store_id=vector_store.id,
    file_id=file.id,
)

# 搜索
results = client.vector_stores.search(
    vector_store_id=vector_store.id,
    query="What is the main topic?",
    max_num_results=5,
)

for result in results.data:
    print(result.content[0].text)
