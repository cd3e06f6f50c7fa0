// Sends a chosen or dropped file to the server and reports how far it is.
export function attach(box, input, address, page) {
  const send = file => {
    if (!file) return;
    const form = new FormData();
    form.append('tep', file, file.name);
    const request = new XMLHttpRequest();
    let last = -1;
    request.upload.onprogress = e => {
      const percent = e.lengthComputable ? Math.floor(100 * e.loaded / e.total) : 0;
      if (percent !== last) page.invokeMethodAsync('OnProgress', file.name, last = percent);
    };
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* not ours: told below */ }
      if (request.status === 200 && answer.id) page.invokeMethodAsync('OnUploaded', answer.id);
      else page.invokeMethodAsync('OnFault', answer.loi ?? `Máy chủ không nhận tệp (mã ${request.status}). Hãy tải lại trang rồi thử lần nữa.`);
    };
    request.onerror = () => page.invokeMethodAsync('OnFault', 'Mất kết nối khi đang tải lên. Hãy thử lần nữa.');
    request.open('POST', address);
    request.setRequestHeader('RequestVerificationToken', box.querySelector('input[name=__RequestVerificationToken]')?.value ?? '');
    request.send(form);
    page.invokeMethodAsync('OnProgress', file.name, 0);
  };
  input.addEventListener('change', () => { send(input.files[0]); input.value = ''; });
  for (const name of ['dragenter', 'dragover']) box.addEventListener(name, e => { e.preventDefault(); box.classList.add('dang-keo'); });
  for (const name of ['dragleave', 'drop']) box.addEventListener(name, e => { e.preventDefault(); box.classList.remove('dang-keo'); });
  box.addEventListener('drop', e => send(e.dataTransfer.files[0]));
  box.dataset.sanSang = '';
}
