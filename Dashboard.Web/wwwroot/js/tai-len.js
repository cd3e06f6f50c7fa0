// Sends the chosen or dropped files to the server, one after the other, and reports how far each is.
export function attach(box, input, address, page) {
  const send = file => new Promise(done => {
    const form = new FormData();
    form.append('tep', file, file.name);
    const request = new XMLHttpRequest();
    let last = -1;
    request.upload.onprogress = e => {
      const percent = e.lengthComputable ? Math.floor(100 * e.loaded / e.total) : 0;
      if (percent !== last) page.invokeMethodAsync('OnProgress', file.name, last = percent);
    };
    request.onloadend = done;
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* not ours: told below */ }
      if (request.status === 200 && answer.id) page.invokeMethodAsync('OnUploaded', answer.id);
      else page.invokeMethodAsync('OnFault', file.name, answer.loi ?? `Máy chủ không nhận tệp (mã ${request.status}). Hãy tải lại trang rồi thử lần nữa.`);
    };
    request.onerror = () => page.invokeMethodAsync('OnFault', file.name, 'Mất kết nối khi đang tải lên. Hãy thử lần nữa.');
    request.open('POST', address);
    request.setRequestHeader('RequestVerificationToken', box.querySelector('input[name=__RequestVerificationToken]')?.value ?? '');
    request.send(form);
    page.invokeMethodAsync('OnProgress', file.name, 0);
  });
  const sendAll = async files => {
    if (files.length) page.invokeMethodAsync('OnBegin');
    for (const file of files) await send(file);
  };
  input.addEventListener('change', () => { sendAll([...input.files]); input.value = ''; });
  for (const name of ['dragenter', 'dragover']) box.addEventListener(name, e => { e.preventDefault(); box.classList.add('dang-keo'); });
  for (const name of ['dragleave', 'drop']) box.addEventListener(name, e => { e.preventDefault(); box.classList.remove('dang-keo'); });
  box.addEventListener('drop', e => sendAll([...e.dataTransfer.files]));
  box.dataset.sanSang = '';
}
