import { sharedForms, type WantedForm } from '../../formulas/share/sharedForm';
import { patiently, sync } from '../run';

const formKey = 'TurnoverShareForm';

/** In which form this workbook is shared: plain formulas, unless somebody chose otherwise. */
export function readShareForm(): Promise<WantedForm> {
  return patiently(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(formKey).load('value');
    await sync(context);
    const value: unknown = kept.isNullObject ? null : kept.value;
    return sharedForms.find((form) => form === value) ?? 'plain';
  });
}

/** Keeps the form in the workbook. */
export function saveShareForm(form: WantedForm): Promise<void> {
  return patiently(async (context) => {
    context.workbook.settings.add(formKey, form);
    await sync(context);
  });
}
