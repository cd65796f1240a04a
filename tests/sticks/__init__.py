"""The program and real sticks: a virtual machine with Debian's kernel, and what is plugged into it."""
