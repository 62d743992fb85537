"""Windows: a job object that holds a process to its memory and ends it when the program ends."""

import ctypes
from ctypes import wintypes
from typing import Any

LIMIT_PROCESS_MEMORY = 0x100
KILL_ON_CLOSE = 0x2000
EXTENDED_LIMITS = 9
SET_QUOTA_AND_TERMINATE = 0x0101


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def limited_job(process_id: int, memory: int) -> Any:
    """The handle of a job that holds the process to so many bytes; closing it ends the process."""
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009 (absent elsewhere)
    kernel.CreateJobObjectW.restype = kernel.OpenProcess.restype = wintypes.HANDLE
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = LIMIT_PROCESS_MEMORY | KILL_ON_CLOSE
    limits.ProcessMemoryLimit = memory
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    process = wintypes.HANDLE(kernel.OpenProcess(SET_QUOTA_AND_TERMINATE, False, process_id))
    size = ctypes.sizeof(limits)
    kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), size)
    kernel.AssignProcessToJobObject(job, process)
    kernel.CloseHandle(process)
    return Job(kernel, job)


class Job:
    """Holds the handle as long as somebody holds this."""

    def __init__(self, kernel: Any, handle: Any) -> None:
        self.kernel = kernel
        self.handle = handle

    def close(self) -> None:
        """Ends whatever is left of the job."""
        self.kernel.CloseHandle(self.handle)
