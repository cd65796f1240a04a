#!/usr/bin/env python3
"""Read bundles without Yidai: python3 read_bundle.py IDENTITY BUNDLE… > records.ndjson

Needs the programs `age` and `minisign` and Python's standard library; bundle-format.md says what it does.
IDENTITY is a file with an age secret key. Several bundles are read as one. Each row is a line of JSON: of the
writes that no other names, the one with the greatest (clock, laptop, sequence) is shown; values beside it in
an open conflict follow under "also". Nothing is printed unless all was proven: age's own tags, the manifest's
signature, digests, chains. Only the manifest, which names no person, ever stands in a file. Checkpoints are
not checked: other laptops' entries rest on the sender's word. Attachments come out with `tar`.
"""

from __future__ import annotations

import base64
import gzip
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from hashlib import sha256
from operator import itemgetter
from pathlib import Path

TAG_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
when = itemgetter("c", "l", "s")
canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def main(identity, *paths):
    digests, rows = {}, {}
    for entry in [entry for path in paths for entry in read_bundle(path, identity)]:
        place = entry["l"], entry["s"]
        digests.setdefault(place, entry["D"]) == entry["D"] or sys.exit(f"refused: a copied laptop? {place}")
        if "t" in entry and said_by(entry) is None:
            sys.stderr.write(f"left out, since what it says cannot be read: {place}\n")
        elif "t" in entry:
            rows.setdefault((entry["t"], entry["r"]), {})[place] = entry
    forget(rows)
    found = [{"table": t, "row": row, **shown([*rows[t, row].values()])} for t, row in sorted(rows)]
    sys.stdout.buffer.write("".join(canonical(one) + "\n" for one in found).encode())


def read_bundle(path, identity):
    """The entries of one bundle, each with its digest under "D"; all of it is checked first."""
    plain = subprocess.run(["age", "-d", "-i", identity, path], check=True, stdout=subprocess.PIPE).stdout
    with tarfile.open(fileobj=io.BytesIO(plain), mode="r:") as tar:
        document, signature = (tar.extractfile(f"manifest.json{end}").read() for end in ("", ".minisig"))
        manifest = json.loads(document)
        manifest["format"] == 1 or sys.exit("refused: a later version of the format")
        check_signature(manifest, document, signature)
        names = ["manifest.json", "manifest.json.minisig", *[one["name"] for one in manifest["members"]]]
        tar.getnames() == names or sys.exit("refused: other members")
        for name, size, digest in map(itemgetter("name", "size", "sha256"), manifest["members"]):
            content = tar.extractfile(name).read()
            (len(content), sha256(content).hexdigest()) == (size, digest) or sys.exit(f"refused: {name}")
        lines = gzip.decompress(tar.extractfile("journal.ndjson.gz").read()).splitlines(keepends=True)[::-1]
    segments = manifest["segments"] + manifest["access"]
    found = [entry for segment in segments for entry in read_segment(segment, lines) if "k" not in entry]
    not lines or sys.exit("refused: lines of no segment")
    return found


def check_signature(manifest, document, signature):
    """The sender's id and tag follow from its key, and the key signed the manifest, as a bundle."""
    sender = manifest["sender"]
    key = sha256(base64.b64decode(sender["sign_public"])[10:]).digest()
    tag = "".join(TAG_DIGITS[int.from_bytes(key[16:18], "big") >> shift & 31] for shift in (11, 6, 1))
    (sender["laptop"], sender["tag"]) == (key.hex()[:32], tag) or sys.exit("refused: another laptop's key")
    with tempfile.TemporaryDirectory() as folder:
        for end, content in (("", document), (".minisig", signature)):
            Path(folder, f"manifest.json{end}").write_bytes(content)
        command = ["minisign", "-V", "-H", "-Q", "-m", f"{folder}/manifest.json", "-P", sender["sign_public"]]
        comment = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    name = "{village_code}-{tag}-{bundle} to {county}".format(**sender, **manifest["recipient"], **manifest)
    comment == f"yidai bundle v1 {name}" or sys.exit("refused: signed as something else")


def read_segment(segment, lines):
    """Take a segment's lines off the pile, and follow its chain from link to link."""
    chain, found = bytes.fromhex(segment["chain_before"]), []
    for sequence in range(segment["first"], segment["last"] + 1):
        lines or sys.exit("refused: lines are missing")
        line = lines.pop()
        entry = json.loads(line)
        line == canonical(entry).encode() + b"\n" or sys.exit("refused: not canonical JSON")
        (entry["l"], entry["s"]) == (segment["laptop"], sequence) or sys.exit("refused: a line out of turn")
        found.append({**entry, "D": digest_of(entry, line)})
        chain = sha256(chain + found[-1]["D"]).digest()
    chain.hex() == segment["chain_after"] or sys.exit("refused: a broken chain")
    return found


def digest_of(entry, line):
    if "d" in entry:  # a line of the access log, or what is outside the receiver's scope
        return sha256(line[:-1]).digest() if "k" in entry else bytes.fromhex(entry["d"])
    said = b"" if entry["x"] is None else bytes.fromhex(entry["p"]) + entry["x"].encode()
    header = canonical({name: entry[name] for name in entry if name not in "bpx"}).encode()
    return sha256(header + (bytes.fromhex(entry["b"]) if "b" in entry else sha256(said).digest())).digest()


def said_by(entry):
    """What an entry sets: nothing if it is erased, None if it says what no version ever wrote."""
    said = json.loads(entry["x"] or '{"set":{}}')
    return said["set"] if isinstance(said, dict) and isinstance(said.get("set"), dict) else None


def forget(rows):
    """What an erasure names is dropped, wherever it lies, if it is about a person."""
    said = [(place, entry, said_by(entry)) for place in rows for entry in rows[place].values()]
    orders = [one.get("named") or {} for (table, _row), _entry, one in said if table == "erasure"]
    named = {tuple(one) for order in orders for kind in ("rows", "entries") for one in order.get(kind) or ()}
    people = {"person"} | {place[0] for place, _, one in said if {"person_id", "placement_id"} & set(one)}
    for place, entry, _said in said:
        if place[0] in people and {place, (entry["l"], entry["s"])} & named:
            entry["x"] = None


def shown(writes):
    said = {when(write): said_by(write) for write in writes}
    registers = {name for write in writes for name in write["h"] or ()}.union(*said.values()) | {"deleted"}
    values, beside, heads = {}, {}, {}
    for register in registers:
        named = {tuple(name) for one in writes for name in (one["h"] or {}).get(register, ())}
        setting = [one for one in writes if one["h"] is None or register in one["h"]]
        heads[register] = [one for one in setting if (one["l"], one["s"]) not in named]
        found = [said[when(one)].get(register) for one in sorted(heads[register], key=when, reverse=True)]
        if register != "deleted" and found:
            values.update(found[0] if isinstance(found[0], dict) else {register: found[0]})
            beside[register] = [value for value in found[1:] if value != found[0]]
    hidden, beside["deleted"] = removal(writes, heads, said)
    also = {register: others for register, others in beside.items() if others}
    whole = any(one["h"] is None for one in writes)  # else it began in an earlier bundle
    return {"whole": whole, "deleted": hidden, "values": values, "also": also}


def removal(writes, heads, said):
    """Is the row hidden (an erased delete still hides), or kept by an edit that the delete did not know?"""
    deletes = sorted((one for one in heads.pop("deleted") if one["h"]), key=when)
    hiding = [one for one in deletes if one["x"] is None or said[when(one)].get("deleted")]
    covered = {tuple(name) for one in hiding for name in one["h"]["deleted"]}
    others = [one for some in heads.values() for one in some] + [one for one in writes if one["h"] is None]
    left = [one for one in others if (one["l"], one["s"]) not in covered]
    hides = deletes[-1:] == hiding[-1:] != []
    kept = hides and any(one["l"] != hiding[-1]["l"] or one["s"] < hiding[-1]["s"] for one in left)
    return hides and not left, [True] * kept


main(*sys.argv[1:])
