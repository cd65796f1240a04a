#!/usr/bin/env python3
"""Read bundles without Yidai: python3 read_bundle.py IDENTITY BUNDLE… > records.ndjson

Needs the programs `age` and `minisign` and Python's standard library; what it does is written in
bundle-format.md. IDENTITY is a file with an age secret key. Several bundles are read as one. Each row
is a line of JSON: of the writes that no other write names, the one with the greatest (clock, laptop,
sequence) is shown; values that stand beside it in an open conflict follow under "also".

Nothing is printed unless all was proven: age's own tags, the manifest's signature, the digests of
members and entries, the chains. Only the manifest, which names no person, ever stands in a file.
Not checked are checkpoints (a plain Ed25519 signature, which minisign does not read): the entries
of other laptops than the sender's rest on the sender's word.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

TAG_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def main(identity, *paths):
    digests, rows = {}, {}
    for entry in [entry for path in paths for entry in read_bundle(path, identity)]:
        place = entry["l"], entry["s"]
        must(digests.setdefault(place, entry["D"]) == entry["D"], f"two entries {place}: a copied laptop?")
        if "t" in entry:
            rows.setdefault((entry["t"], entry["r"]), {})[place] = entry
    for (table, row), writes in sorted(rows.items()):
        found = {"table": table, "row": row, **shown([*writes.values()])}
        sys.stdout.buffer.write(canonical(found) + b"\n")


def read_bundle(path, identity):
    """The entries of one bundle, each with its digest under "D"; all of it is checked first."""
    plain = subprocess.run(["age", "-d", "-i", identity, path], check=True, stdout=subprocess.PIPE).stdout
    with tarfile.open(fileobj=io.BytesIO(plain), mode="r:") as tar:
        names = tar.getnames()
        must(names[:3] == ["manifest.json", "manifest.json.minisig", "journal.ndjson.gz"], "other members")
        document, signature = (tar.extractfile(name).read() for name in names[:2])
        manifest = json.loads(document)
        must(manifest["format"] == 1, "a later version of the format")
        check_signature(manifest, document, signature)
        must([member["name"] for member in manifest["members"]] == names[2:], "other members")
        for member in manifest["members"]:
            content = tar.extractfile(member["name"]).read()
            must(len(content) == member["size"] and sha256(content).hex() == member["sha256"], member["name"])
        lines = gzip.decompress(tar.extractfile("journal.ndjson.gz").read()).splitlines(keepends=True)[::-1]
    segments = [*manifest["segments"], *manifest["access"]]
    found = [entry for segment in segments for entry in read_segment(segment, lines) if "k" not in entry]
    must(not lines, "lines of no segment")
    return found


def check_signature(manifest, document, signature):
    """The sender's id and tag follow from its key, and the key signed the manifest, as a bundle."""
    sender = manifest["sender"]
    key = sha256(base64.b64decode(sender["sign_public"])[10:])
    tag = "".join(TAG_DIGITS[int.from_bytes(key[16:18], "big") >> shift & 31] for shift in (11, 6, 1))
    must((sender["laptop"], sender["tag"]) == (key.hex()[:32], tag), "the laptop is not that of its key")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "manifest.json")
        file.write_bytes(document)
        file.with_name("manifest.json.minisig").write_bytes(signature)
        command = ["minisign", "-V", "-H", "-Q", "-m", file, "-P", sender["sign_public"]]
        comment = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    name = "{village_code}-{tag}-{bundle} to {county}".format(**sender, **manifest["recipient"], **manifest)
    must(comment == f"yidai bundle v1 {name}", "signed as something else")


def read_segment(segment, lines):
    """Take a segment's lines off the pile, and follow its chain from link to link."""
    chain = bytes.fromhex(segment["chain_before"])
    found = []
    for sequence in range(segment["first"], segment["last"] + 1):
        must(lines, "lines are missing")
        line = lines.pop()
        entry = json.loads(line)
        must(line == canonical(entry) + b"\n", "not canonical JSON")
        must((entry["l"], entry["s"]) == (segment["laptop"], sequence), "a line out of turn")
        found.append({**entry, "D": digest_of(entry, line)})
        chain = sha256(chain + found[-1]["D"])
    must(chain.hex() == segment["chain_after"], "a broken chain")
    return found


def digest_of(entry, line):
    if "k" in entry:  # a line of the access log
        return sha256(line[:-1])
    if "d" in entry:  # outside the receiver's scope
        return bytes.fromhex(entry["d"])
    erased = entry["x"] is None
    body = bytes.fromhex(entry["b"]) if erased else sha256(bytes.fromhex(entry["p"]) + entry["x"].encode())
    return sha256(canonical({name: entry[name] for name in entry if name not in "bpx"}) + body)


def shown(writes):
    said = {key(write): json.loads(write["x"])["set"] if write["x"] else {} for write in writes}
    registers = {name for write in writes for name in write["h"] or ()}.union(*said.values()) | {"deleted"}
    values, beside, heads = {}, {}, {}
    for register in registers:
        named = {tuple(name) for one in writes for name in (one["h"] or {}).get(register, ())}
        setting = [one for one in writes if one["h"] is None or register in one["h"]]
        heads[register] = [one for one in setting if (one["l"], one["s"]) not in named]
        found = [said[key(one)].get(register) for one in sorted(heads[register], key=key, reverse=True)]
        if register != "deleted" and found:
            values.update(found[0] if isinstance(found[0], dict) else {register: found[0]})
            also = [value for value in found[1:] if value != found[0]]
            beside.update({register: also} if also else {})
    whole = any(one["h"] is None for one in writes)  # else it began in an earlier bundle
    return {"whole": whole, "deleted": is_hidden(writes, heads, said), "values": values, "also": beside}


def is_hidden(writes, heads, said):
    """The newest delete says so, and deletes named all else. An erased delete still hides."""
    deletes = sorted((one for one in heads["deleted"] if one["h"]), key=key)
    hiding = [one for one in deletes if one["x"] is None or said[key(one)]["deleted"]]
    covered = {tuple(name) for one in hiding for name in one["h"]["deleted"]}
    others = [one for one in writes if one["h"] is None]
    others += [one for name in heads if name != "deleted" for one in heads[name]]
    return deletes[-1:] == hiding[-1:] != [] and all((one["l"], one["s"]) in covered for one in others)


def key(write):
    return write["c"], write["l"], write["s"]


def sha256(data):
    return hashlib.sha256(data).digest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def must(holds, what):
    holds or sys.exit(f"refused: {what}")


if __name__ == "__main__":
    main(*sys.argv[1:])
