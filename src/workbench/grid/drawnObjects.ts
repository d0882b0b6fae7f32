import { Layer, type BaseObject } from '@univerjs/engine-render';

/** The private member of a layer which listens to an object that is drawn on it. */
interface ListeningLayer {
  _layerBehavior(object: BaseObject): void;
}

const heard = new WeakMap<BaseObject, Layer>();

/**
 * A layer of Univer 0.25.1 keeps, until the sheet is closed, a subscription to every object that was ever drawn on it: some
 * sixty for each cell that is typed into. The object alone holds it here, so that it goes with the object.
 */
export function forgetRemovedObjects(): void {
  (Layer.prototype as unknown as ListeningLayer)._layerBehavior = function (this: Layer, object: BaseObject): void {
    if (heard.get(object) !== this) object.onTransformChange$.subscribeEvent(() => void this.makeDirty(true));
    heard.set(object, this);
    object.layer = this;
  };
}
