"""A real CUPS server of our own: its files in one folder, its socket there too, gone with the test.

It runs as whoever runs the tests. Debian's PDF printer needs root, so it is there only then.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CUPSD = "/usr/sbin/cupsd"
SERVER_BIN = Path("/usr/lib/cups")
PDF_PRINTER = SERVER_BIN / "backend/cups-pdf"
PDF_PPD = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"

_CUPSD = """
Listen {root}/s
LogLevel info
MaxLogSize 0
DefaultAuthType None
WebInterface No
Browsing No
PreserveJobFiles No
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {root}/etc
ServerBin {root}/bin
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/run
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
"""
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KEEP.PPD"
*Manufacturer: "Yidai"
*Product: "(Keep)"
*ModelName: "Keep"
*ShortNickName: "Keep"
*NickName: "Keep"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.4
*cupsManualCopies: True
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
*OpenUI *Duplex: PickOne
*DefaultDuplex: None
*Duplex None: ""
*Duplex DuplexNoTumble: ""
*Duplex DuplexTumble: ""
*CloseUI: *Duplex
"""
_KEEP = """#!/bin/sh
# a printer that keeps what it gets, and how it was asked for
[ $# = 0 ] && {{ echo 'direct keep "Keep" "Keep"'; exit 0; }}
printf '%s\\n' "$3" "$4" "$5" > {root}/out/$1.order
cat ${{6:+"$6"}} > {root}/out/$1.part && mv {root}/out/$1.part {root}/out/$1.pdf
"""


@dataclass
class Printed:
    """What the printer got: the job's title, copies and options, and the pages."""

    title: str
    copies: int
    options: str
    pdf: bytes


class Spooler:
    """Use as a context. `queues` are the printers; the first is the default."""

    def __init__(self) -> None:
        # Not below pytest's folder: the filters run as the user lp, and a socket's path is short.
        self.root = root = Path(tempfile.mkdtemp(prefix="cups"))
        self.queues = ["Keep", *(["PDF"] if os.geteuid() == 0 else [])]
        # lpadmin lies where only administrators' paths lead.
        path = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
        self.environment = {"CUPS_SERVER": str(root / "s"), "HOME": str(root / "home"), "PATH": path}

    def __enter__(self) -> Spooler:
        self._lay_out()
        self._process = subprocess.Popen(
            [CUPSD, "-f", "-c", self.root / "etc/cupsd.conf", "-s", self.root / "etc/cups-files.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._set_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _set_up(self) -> None:
        _until(self._is_running)
        self._admin("-p", "Keep", "-E", "-v", "keep:/", "-P", str(self.root / "keep.ppd"))
        if "PDF" in self.queues:
            self._admin("-p", "PDF", "-E", "-v", "cups-pdf:/", "-P", PDF_PPD)
        self._admin("-d", "Keep")

    def __exit__(self, *_raised: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        shutil.rmtree(self.root)

    def kept(self, job: int) -> Printed:
        """What Keep got for this job, once it has all of it."""
        path = self.root / f"out/{job}.pdf"
        _until(path.exists)
        title, copies, options = path.with_suffix(".order").read_text().split("\n")[:3]
        return Printed(title, int(copies), options, path.read_bytes())

    def open_or_close(self, queue: str, *, takes: bool) -> None:
        """Whether the queue takes jobs from now on."""
        done = self._ask("cupsaccept" if takes else "cupsreject", queue)
        assert done.returncode == 0, done.stderr.decode()

    def is_idle(self) -> bool:
        said = self._ask("lpstat", "-W", "not-completed", "-o")
        return said.stdout == b""

    def left_behind(self) -> list[str]:
        """Documents in the spool: what the server keeps of a job that is done must not be its pages."""
        return [path.name for path in (self.root / "spool").rglob("*") if path.is_file() and _is_page(path)]

    def _lay_out(self) -> None:
        for name in ("etc/ppd", "spool/tmp", "cache", "run/certs", "log", "out", "bin/backend", "home"):
            (self.root / name).mkdir(parents=True)
        for part in SERVER_BIN.iterdir():
            if part.name != "backend":
                (self.root / "bin" / part.name).symlink_to(part)
        keep = self.root / "bin/backend/keep"
        keep.write_text(_KEEP.format(root=self.root))
        keep.chmod(0o755)
        (self.root / "bin/backend/cups-pdf").symlink_to(PDF_PRINTER)
        (self.root / "keep.ppd").write_text(_PPD)
        (self.root / "etc/cupsd.conf").write_text(_CUPSD.format(root=self.root))
        (self.root / "etc/cups-files.conf").write_text(_FILES.format(root=self.root))
        for name in (".", "out", "etc", "etc/ppd", "bin", "bin/backend"):
            (self.root / name).chmod(0o755)
        if os.geteuid() == 0:  # then the printer runs as root, like Debian's own
            keep.chmod(0o700)

    def _is_running(self) -> bool:
        return (self.root / "s").exists() and self._ask("lpstat", "-r").returncode == 0

    def _admin(self, *words: str) -> None:
        done = self._ask("lpadmin", *words)
        assert done.returncode == 0, done.stderr.decode()

    def _ask(self, *command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command, env={**os.environ, **self.environment}, capture_output=True, check=False
        )


def _is_page(path: Path) -> bool:
    return path.read_bytes()[:5] in (b"%PDF-", b"%!PS-")


def _until(holds: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "the spooler does not answer"
        time.sleep(0.02)  # another process: there is no signal to wait for
