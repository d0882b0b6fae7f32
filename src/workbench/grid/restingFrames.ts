import { Engine, Layer } from '@univerjs/engine-render';

type Draw = () => void;

/** What draws on a canvas, while there is something to draw and while there is nothing. */
const drawers = new WeakMap<Engine, Set<Draw>>();

/**
 * Univer 0.25.1 asks for sixty frames a second for each of its canvases, also when nothing has changed and no frame would be
 * drawn. Here a canvas rests after a frame that leaves nothing to be drawn, until a layer of it changes.
 */
export function restBetweenChanges(): void {
  const { runRenderLoop, stopRenderLoop } = Engine.prototype;
  const { makeDirty } = Layer.prototype;

  Engine.prototype.runRenderLoop = function (draw: Draw): void {
    const known = drawers.get(this);
    drawers.set(this, (known ?? new Set()).add(draw));
    if (!known) this.endFrame$.subscribe(() => isDrawn(this) && stopRenderLoop.call(this));
    runRenderLoop.call(this, draw);
  };

  Engine.prototype.stopRenderLoop = function (draw?: Draw): void {
    if (draw) drawers.get(this)?.delete(draw);
    else drawers.get(this)?.clear();
    stopRenderLoop.call(this, draw);
  };

  Layer.prototype.makeDirty = function (changed = true): Layer {
    makeDirty.call(this, changed);
    const engine = changed ? this.scene.getEngine() : null;
    if (engine instanceof Engine) drawers.get(engine)?.forEach((draw) => runRenderLoop.call(engine, draw));
    return this;
  };
}

const isDrawn = (engine: Engine): boolean => !Object.values(engine.getScenes()).some((scene) => scene.isDirty());
