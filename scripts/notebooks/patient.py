"""Configuration of nbconvert: runs every cell, and waits for what the kernel sends late.

The kernel of Deno may send the value of a cell just after the word that the cell is done, and nbclient reads no further than
that word. So this waits until a cell has as many outputs as in the notebook that came in, ten seconds at most; where that
is not known, in a notebook that is being written, for NOTEBOOK_QUIET seconds without a message.
"""

import os
import time
from queue import Empty

from nbclient.util import ensure_async
from nbconvert.preprocessors import ExecutePreprocessor

QUIET = float(os.environ.get("NOTEBOOK_QUIET", "0"))


class PatientPreprocessor(ExecutePreprocessor):
    def preprocess(self, nb, resources=None, km=None):
        self.outputs_before = [len(cell.get("outputs", [])) for cell in nb.cells]
        return super().preprocess(nb, resources, km)

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        end = time.monotonic() + 10
        while time.monotonic() < end:
            lacking = len(cell.outputs) < self.outputs_before[cell_index]
            try:
                wait = QUIET or (1 if lacking else 0.05)
                message = await ensure_async(self.kc.iopub_channel.get_msg(timeout=wait))
            except Empty:
                if lacking and not QUIET:
                    continue
                return
            if message["parent_header"].get("msg_id") == parent_msg_id:
                self.process_message(message, cell, cell_index)


c = get_config()  # noqa: F821: nbconvert runs this file with it
c.NotebookExporter.preprocessors = [PatientPreprocessor]
c.PatientPreprocessor.enabled = True
c.PatientPreprocessor.timeout = 300
