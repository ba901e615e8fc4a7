# document: sdk-reference
# section: Files API

# 上传文件
file = client.files.create(
    file=open("data.jsonl", "rb"),
    purpose="batch",
)

# 列出文件
for f in client.files.list():
    print(f.id, f.filename)

# 获取文件内容
content = client.files.content(file.id)
print(content.text)
