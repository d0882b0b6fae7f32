const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * A file may be dropped anywhere on the page, the task pane's frame included: without this the browser would leave the page
 * to show the file.
 */
export function acceptDrops(frame: HTMLIFrameElement, open: (file: File) => void): void {
  const sign = document.querySelector<HTMLElement>('#drop')!;
  const show = (shown: boolean) => {
    sign.hidden = !shown;
    document.body.classList.toggle('is-dropping', shown);
  };
  const watch = (target: Document) => {
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
      target.addEventListener(
        type,
        (event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          event.stopPropagation();
          react(event);
        },
        { capture: true },
      );
    listen('dragenter', () => show(true));
    listen('dragover', ({ dataTransfer }) => void (dataTransfer!.dropEffect = 'copy'));
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && show(false));
    listen('drop', ({ dataTransfer }) => {
      show(false);
      const [file] = dataTransfer?.files ?? [];
      if (file) open(file);
    });
  };
  const watchFrame = () => frame.contentDocument && watch(frame.contentDocument);
  watch(document);
  watchFrame();
  frame.addEventListener('load', watchFrame);
}
