import { patiently, sync } from './run';

/** In which form things are put into the workbook. */
export const insertForms = ['function', 'plain', 'value'] as const;

export type InsertForm = (typeof insertForms)[number];

const formKey = 'TurnoverInsertForm';

/** The form as it is kept in the workbook. */
export const formSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(formKey);

/** Anything else than a form, or nothing: functions, which is what the add-in is for. */
export const formFrom = (kept: unknown): InsertForm => insertForms.find((form) => form === kept) ?? 'function';

/** Keeps the form in the workbook: whether its readers have the add-in is a matter of the workbook, not of this computer. */
export function saveInsertForm(form: InsertForm): Promise<void> {
  return patiently(async (context) => {
    context.workbook.settings.add(formKey, form);
    await sync(context);
  });
}
