// Opens the page, or says that it cannot be opened: in a browser without WebAssembly, or when a file did not arrive.

import(document.body.dataset.module).catch((error) => {
  document.getElementById("loading").hidden = true;
  document.getElementById("failed").hidden = false;
  throw error;
});
