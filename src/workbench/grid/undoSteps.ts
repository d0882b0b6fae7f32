import { IUndoRedoService, type IDisposable, type Injector, type IUndoRedoItem } from '@univerjs/core';

interface BatchingUndoService extends IUndoRedoService {
  _tryBatchingElements(item: IUndoRedoItem, newItem: IUndoRedoItem): void;
}

/** Lets several writes become one step of the grid's undo. Steps may nest; the outermost counts. */
export class UndoSteps {
  private depth = 0;
  private batch: IDisposable | null = null;
  private readonly service: BatchingUndoService;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.service = injector.get(IUndoRedoService) as BatchingUndoService;
    // Univer appends the undo mutations of a batch, so undoing two writes to one cell would restore the value in between.
    this.service._tryBatchingElements = (item, newItem) => {
      item.redoMutations.push(...newItem.redoMutations);
      item.undoMutations.unshift(...newItem.undoMutations);
    };
  }

  begin(): () => void {
    if (this.depth === 0) this.batch = this.service.__tempBatchingUndoRedo(this.unitId);
    this.depth += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.depth -= 1;
      if (this.depth > 0) return;
      this.batch?.dispose();
      this.batch = null;
    };
  }
}
