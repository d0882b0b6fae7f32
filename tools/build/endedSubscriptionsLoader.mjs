/**
 * Univer's toolbars and menus read observables by a hook of @wendellhu/redi 1.1.1 which subscribes while it renders and never
 * unsubscribes when the component is gone. Menus are built anew as one works, so the subscribers would become more and more,
 * and React would keep every update that they ask for. This adds the end of the subscription to the hook.
 */
const hookEnd = /syncReceivedValueRef\.current = true;\s*return valueRef\.current;/;
const unsubscribing =
  'useEffect(() => () => { subscriptionRef.current?.unsubscribe(); subscriptionRef.current = null; observableRef.current = void 0; }, []);';

/** @returns {string} */
export default function endSubscriptions(/** @type {string} */ source) {
  if (!hookEnd.test(source) || !source.includes('useEffect'))
    throw new Error(
      'useObservable of @wendellhu/redi is not the one known: see whether it ends its subscriptions now.',
    );
  return source.replace(hookEnd, (end) => `${unsubscribing}\n\t${end}`);
}
